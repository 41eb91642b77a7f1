"""A story as a Markdown file, as Obsidian and others read it: front matter, text, highlights."""

import json
import re
from collections.abc import Iterable

from reader.formats.markdown_text import link_target, markdown_of, plain, quoted
from reader.formats.story_markup import words_for
from reader.model.article import State
from reader.model.outgoing import Outgoing, Passage

#: What YAML 1.2 §5.1 does not print: it stands escaped, as in JSON.
_UNPRINTED = re.compile("[\x7f-\x84\x86-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def markdown_file(story: Outgoing, folder: str) -> str:
    """Return the file of one story. folder: where its pictures lie, seen from the file."""
    return f"{_front_matter(story)}\n{markdown_story(story, folder)}"


def markdown_story(story: Outgoing, folder: str) -> str:
    """Return the story without front matter, for a file that holds several."""
    beside: dict[str, str] = {picture.url: f"{folder}/{picture.name}" for picture in story.pictures}
    parts = [f"# {plain(story.title)}", plain(story.credit)]
    if story.article.url:
        parts.append(f"<{link_target(story.article.url)}>")
    parts.append(markdown_of(story.html, beside))
    if story.passages:
        parts.append(f"## {words_for(story.article.lang).highlights}")
        parts += [_passage(each) for each in story.passages]
    return "\n\n".join(part for part in parts if part) + "\n"


def _front_matter(story: Outgoing) -> str:
    article = story.article
    fields: dict[str, object] = {
        "title": story.title,
        "url": article.url,
        "site": article.site_name,
        "author": list(article.byline),
        "published": article.published,
        "saved": story.saved_at.isoformat(),
        "language": article.lang,
        "direction": "rtl" if article.dir == "rtl" else None,
        "state": story.state.value,
        "read": story.state in (State.READ, State.ARCHIVED),
        "favourite": story.favourite,
        "tags": list(story.tags),
    }
    lines = [f"{name}: {_yaml(value)}" for name, value in fields.items() if value not in (None, [])]
    return "\n".join(("---", *lines, "---", ""))


def _yaml(value: object) -> str:
    """Return the value in the part of YAML that is JSON (YAML 1.2 §1.3)."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _passage(passage: Passage) -> str:
    parts: Iterable[str] = (
        quoted(plain(passage.text)) if passage.text else "",
        plain(passage.note),
    )
    return "\n\n".join(part for part in parts if part)
