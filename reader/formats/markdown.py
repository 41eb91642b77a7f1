"""An article's highlights and notes as Markdown (CommonMark 0.31)."""

import re
from collections.abc import Sequence

from reader.model.annotation import Annotation
from reader.model.article import ArticleRow

_SIGNS = re.compile(r"([\\`*_\[\]<>])")
_LINE_START = re.compile(r"^(\s*(?:\d+(?=[.)]))?)([#+=~|.)-])", re.MULTILINE)


def of_annotations(article: ArticleRow, annotations: Sequence[Annotation]) -> str:
    """Return title and source, the note on the whole, then each passage as a quote with its note.

    In the order given; it ends with a line break.
    """
    source = [article.site_name or "", (article.published or "")[:10]]
    parts = [f"# {_plain(article.title)}", " · ".join(_plain(part) for part in source if part)]
    if article.url is not None:
        parts.append(f"<{article.url}>")
    for each in annotations:
        if each.quote is not None:
            parts.append(f"> {_plain(each.quote.exact)}")
        if each.note:
            parts.append(_plain(each.note))
    return "\n\n".join(part for part in parts if part) + "\n"


def _plain(text: str) -> str:
    """Return the text with no sign left that Markdown would take for its own."""
    return _LINE_START.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))
