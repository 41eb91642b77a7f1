"""Stories as a bookmark file."""

from msgspec.structs import replace

from reader.formats.netscape import bookmark
from reader.model.article import State
from tests.formats.outgoing_stories import all_stories


def test_a_story_has_its_address_date_tags_and_title() -> None:
    line = bookmark(all_stories()[0])
    assert '<A HREF="https://e.org/1?a=1&amp;b=2" ADD_DATE="1789387200"' in line
    assert 'TAGS="sea,two words" TOREAD="1">Ships &amp; &lt;winds&gt;</A>' in line
    assert "<DD>A *note*\nOn the whole" in line


def test_what_was_read_is_not_to_be_read() -> None:
    story = replace(all_stories()[0], state=State.READ, passages=())
    assert "TOREAD" not in bookmark(story)
    assert "<DD>" not in bookmark(story)


def test_one_without_an_address_is_left_out() -> None:
    story = all_stories()[0]
    assert bookmark(replace(story, article=replace(story.article, url=None))) == ""
