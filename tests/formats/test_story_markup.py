"""A story as XHTML, in a page and in a book."""

from lxml import etree
from msgspec.structs import replace

from reader.formats.story_markup import lang_attributes, story_markup, words_for
from tests.formats.outgoing_stories import all_stories


def test_it_is_xml() -> None:
    for each in all_stories():
        etree.fromstring(f"<article>{story_markup(each, {})}</article>".encode())


def test_a_bare_story_is_its_title_and_text() -> None:
    bare = all_stories()[3]
    article = replace(bare.article, url=None, byline=(), published=None, site_name=None)
    story = replace(bare, article=article, passages=(), tags=())
    assert story_markup(story, {}) == "<h1>Nothing known</h1>\n<div></div>"


def test_what_stands_round_it_is_in_its_language() -> None:
    assert words_for("fr-ca").contents == "Sommaire"
    assert words_for(None) == words_for("ja") == words_for("en")


def test_it_says_its_direction_even_where_its_language_is_unknown() -> None:
    assert lang_attributes(all_stories()[3]) == ' dir="ltr"'
