"""A story as plain text."""

from msgspec.structs import replace

from reader.formats.plain_text import text_file
from tests.formats.outgoing_stories import all_stories


def test_blocks_are_apart_and_highlights_follow() -> None:
    text = text_file(all_stories()[0])
    assert text.startswith("Ships & <winds>\nThe Harbour Ledger · Ada")
    assert "\n\nOne line.\n\nAnother line.\n\nHIGHLIGHTS\n\n> Ships & wind\n\nA *note*" in text


def test_controls_are_left_out() -> None:
    story = replace(all_stories()[3], passages=())
    story = replace(story, article=replace(story.article, text="a\x07b\ud800"))
    assert text_file(story).endswith("\n\nab\n")
