"""A story as a Markdown file: front matter that every parser reads, text, highlights."""

import json

from msgspec.structs import replace

from reader.formats.story_markdown import markdown_file, markdown_story
from reader.model.article import State
from tests.formats.outgoing_stories import all_stories


def front_matter(text: str) -> dict[str, object]:
    """Return the fields: each value is JSON, which is YAML."""
    head = text.split("---\n")[1]
    pairs = (line.split(": ", 1) for line in head.splitlines())
    return {name: json.loads(value) for name, value in pairs}


def test_the_front_matter_says_what_is_known() -> None:
    fields = front_matter(markdown_file(all_stories()[0], "pictures"))
    assert fields["title"] == "Ships & <winds>"
    assert fields["tags"] == ["sea", "two words"]
    assert fields["author"] == ["Ada Ships", "Ben <Wind>"]
    assert (fields["read"], fields["favourite"]) == (False, True)
    assert "direction" not in fields


def test_it_says_what_was_read_and_from_where_one_reads() -> None:
    story = replace(all_stories()[1], state=State.ARCHIVED)
    fields = front_matter(markdown_file(story, "pictures"))
    assert (fields["read"], fields["direction"]) == (True, "rtl")


def test_no_title_breaks_it() -> None:
    first = all_stories()[0]
    for title in ('"', "a: b", "---", "\u2028\x85\x07\ud800 x", "#", "{}", "'", "\ufeff"):
        story = replace(first, article=replace(first.article, title=title))
        text = markdown_file(story, "pictures")
        assert front_matter(text)["title"] == story.title
        assert "\u2028" not in text.split("---\n")[1]


def test_pictures_lie_beside() -> None:
    story = all_stories()[0]
    assert f'![The "ship"](pictures/{story.pictures[0].name})' in markdown_story(story, "pictures")


def test_highlights_and_notes_stand_at_its_end() -> None:
    text = markdown_story(all_stories()[0], "pictures")
    assert text.endswith("## Highlights\n\n> Ships & wind\n\nA \\*note\\*\n\nOn the whole\n")


def test_a_bare_story_has_its_title_only() -> None:
    bare = all_stories()[3]
    article = replace(bare.article, url=None, byline=(), published=None, site_name=None)
    assert markdown_story(replace(bare, article=article, passages=()), "") == "# Nothing known\n"
