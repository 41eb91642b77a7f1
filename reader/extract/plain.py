"""The same for plain text: a page that was copied, or saved as .txt.

What markup says on a page, lines say here: a line of crumbs, a line that asks for a comment, the
"Check Also" of a theme with titles and teasers behind it.
"""

import re
from html import escape

from reader.extract.language import direction_of, language_of
from reader.extract.printed import title_in_print
from reader.extract.related_labels import Label, label_of
from reader.extract.text import count_words, excerpt_of, key_of, reading_minutes, squeezed
from reader.extract.trimming_words import AFTER_STORY, names_site
from reader.model.article import Article, ChromeKind, RelatedStory, Removed
from reader.model.errors import ExtractError
from reader.model.page import Page

_CRUMB = re.compile(r"\s+[»›>]\s+|\s+/\s+")
_TEASER_END = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_MARKS_ONLY = re.compile(r"^[\W_]*[xX×✕]?[\W_]*$")
_WRAPPED_CHARS = 40
_TITLE_CHARS = 250
_PROSE_CHARS = 120
#: After one of these lines the page's own furniture begins.
_FURNITURE: tuple[tuple[ChromeKind, re.Pattern[str]], ...] = (
    (
        ChromeKind.COMMENT_FORM,
        re.compile(
            r"^\W*(?:laisser\s+(?:une\s+réponse|un\s+commentaire)|leave\s+a\s+(?:reply|comment)"
            r"|schreibe?n?\s+(?:sie\s+)?einen?\s+kommentar|deja\s+(?:una?\s+)?(?:respuesta|comentario)"
            r"|lascia\s+un\s+commento|deixe\s+um\s+comentário|geef\s+een\s+reactie|اترك\s+(?:تعليق|رد)\S*"
            r"|コメントを残す|dodaj\s+komentarz|votre\s+adresse\s+e?-?mail\s+ne\s+sera"
            r"|your\s+email\s+address\s+will\s+not)",
            re.IGNORECASE,
        ),
    ),
    (
        ChromeKind.AUTHOR_BOX,
        re.compile(
            r"^\W*(?:à\s+propos\s+(?:de\s+)?(?:l['’]auteur)?|about\s+(?:the\s+author|author)?"
            r"|über\s+(?:den\s+autor|die\s+autorin)|sobre\s+(?:el|o)\s+autor|نبذة\s+عن)\b.{0,60}$",
            re.IGNORECASE,
        ),
    ),
)
_POPUP = re.compile(r"^\W*(?:x\s+)?check\s+also\W*$", re.IGNORECASE)


def extract_plain(text: str, page: Page) -> Article:
    """Return the story in a plain text. Raises ExtractError if the text is blank."""
    paragraphs = _paragraphs(text)
    if not paragraphs:
        raise ExtractError(page.where, "there is no text in it")
    section, title, rest = _head(paragraphs)
    story, furniture = _split_furniture(rest)
    kept = [line for line in story if not _is_site_line(line)]
    if not kept:  # nothing but a title
        kept = story or [title]
    plain = "\n".join(kept)
    words = count_words(plain)
    return Article(
        title=title,
        text=plain,
        html="".join(f"<p>{escape(line, quote=False)}</p>" for line in kept),
        url=page.url,
        section=section,
        lang=language_of(plain, None),
        dir=direction_of(plain) or "ltr",
        excerpt=excerpt_of(plain),
        words=words,
        reading_minutes=reading_minutes(words),
        related=tuple(_offered(furniture, key_of(title))),
        removed=tuple(_receipt(furniture)),
    )


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs: lines that were wrapped are joined."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "")
    groups = [group.split("\n") for group in re.split(r"\n[ \t\u00a0]*\n", text)]
    found: list[str] = []
    for group in groups:
        lines = [squeezed(line) for line in group if line.strip()]
        if _is_wrapped(lines):
            found.append(" ".join(lines))
        else:
            found += lines
    return found


def _is_wrapped(lines: list[str]) -> bool:
    """Return whether the lines are one paragraph: all about as long as a screen but the last."""
    if len(lines) < 2:
        return False
    lengths = sorted(len(line) for line in lines[:-1])
    return lengths[0] > _WRAPPED_CHARS and lengths[-1] < 100


def _head(paragraphs: list[str]) -> tuple[str | None, str, list[str]]:
    """Return (section, title, what follows)."""
    first = paragraphs[0]
    crumbs = [part.strip() for part in _CRUMB.split(first)]
    if len(crumbs) >= 2 and len(first) < 400:
        for at, line in enumerate(paragraphs[1:6], 1):
            if key_of(line) == key_of(crumbs[-1]):
                section = crumbs[-2] if len(crumbs) > 2 else None
                return section, line, paragraphs[at + 1 :]
        if len(crumbs) > 2 and len(crumbs[-1]) > 20:
            return crumbs[-2], crumbs[-1], paragraphs[1:]
    if printed := title_in_print(paragraphs):
        title, behind = printed
        return None, title, paragraphs[behind:]
    for at, line in enumerate(paragraphs[:8]):
        # A title is a line of several words right above the text.
        wordy = len(line) > 15 or len(line.split()) > 1
        if wordy and len(line) < _TITLE_CHARS and not names_site(line):
            return None, line, paragraphs[at + 1 :]
    return (
        None,
        (excerpt_of(first) or first),
        paragraphs if len(first) >= _TITLE_CHARS else paragraphs[1:],
    )


def _split_furniture(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the story's lines and the page's furniture behind them."""
    seen = 0
    for at, line in enumerate(lines):
        begins = any(pattern.match(line) for _, pattern in _FURNITURE) or _begins_related(line)
        if begins and seen > _PROSE_CHARS and len(line) < 200:
            later = sum(len(each) for each in lines[at:] if len(each) > 200)
            if later < 0.5 * seen:
                return lines[:at], lines[at:]
        seen += len(line)
    return lines, []


def _begins_related(line: str) -> bool:
    return len(line) < 60 and (
        _POPUP.match(line) is not None
        or label_of(line) is Label.RELATED
        or (AFTER_STORY.match(line) is not None and not line.endswith("."))
    )


def _offered(lines: list[str], own_key: str) -> list[RelatedStory]:
    """Return the titles under a label such as "Check Also", each with the teaser behind it."""
    start = next((at for at, line in enumerate(lines) if _is_related_label(line)), None)
    if start is None:
        return []
    found: list[RelatedStory] = []
    for line in lines[start + 1 :]:
        if _MARKS_ONLY.match(line) or names_site(line):
            continue
        if any(pattern.match(line) for _, pattern in _FURNITURE):
            break
        if _TEASER_END.search(line) and found and found[-1].teaser is None:
            found[-1] = RelatedStory(found[-1].title, None, line)
        elif len(line) < _TITLE_CHARS and len(line.split()) > 2 and key_of(line) != own_key:
            found.append(RelatedStory(line, None))
    return found


def _is_related_label(line: str) -> bool:
    return len(line) < 60 and (_POPUP.match(line) is not None or label_of(line) is Label.RELATED)


def _receipt(lines: list[str]) -> list[Removed]:
    """Return the furniture by kind, as it stood."""
    kind = ChromeKind.OTHER
    gathered: dict[ChromeKind, list[str]] = {}
    for line in lines:
        if _is_related_label(line):
            kind = ChromeKind.RELATED
        else:
            kind = next((each for each, pattern in _FURNITURE if pattern.match(line)), kind)
        gathered.setdefault(kind, []).append(line)
    return [
        Removed(each, "".join(f"<p>{escape(line, quote=False)}</p>" for line in block))
        for each, block in gathered.items()
    ]


def _is_site_line(line: str) -> bool:
    return len(line) < 200 and (names_site(line) or _MARKS_ONLY.match(line) is not None)
