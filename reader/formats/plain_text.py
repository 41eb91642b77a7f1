"""A story as plain text: title, credit, address, blocks apart by an empty line."""

import re

from reader.formats.story_markup import words_for
from reader.model.outgoing import Outgoing

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def text_file(story: Outgoing) -> str:
    """Return the story as text."""
    head = [story.title, story.credit, story.article.url or ""]
    blocks = [line.strip() for line in story.article.text.split("\n")]
    marked = [part for each in story.passages for part in (_as_quote(each.text), each.note)]
    heading = [words_for(story.article.lang).highlights.upper()] if marked else []
    parts = ["\n".join(line for line in head if line), *blocks, *heading, *marked]
    return _CONTROLS.sub("", "\n\n".join(part for part in parts if part) + "\n")


def _as_quote(text: str) -> str:
    return f"> {text}" if text else ""
