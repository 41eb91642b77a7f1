"""Pages that are only frames round their story: the frames are laid into the page.

Frames within a page that has its own text (an advertisement, a film) are left where they are.
"""

import codecs
import re
from collections.abc import Callable

from msgspec.structs import replace

from reader.formats.tags import tags_in
from reader.model.page import Page

_MOST_FRAMES = 8
_MOST_BYTES = 10_000_000
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
_INSIDE = re.compile(r"<body\b[^>]*>(.*?)(?:</body\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_SET = re.compile(rb"<frameset\b", re.IGNORECASE)


def with_frames(page: Page, frame: Callable[[str], Page | None]) -> Page:
    """Return a page whose frames stand in its body, as UTF-8; one that is no frameset as it is.

    frame: from an address as the page writes it to the page that came along under it.
    """
    start = _SET.search(page.body)
    if start is None or page.media_type == "text/plain":
        return page
    sources = [source for tag in tags_in(page.body, "frame") if (source := tag.get("src"))]
    found = (frame(source) for source in sources[:_MOST_FRAMES])
    frames = [each for each in found if each is not None and len(each.body) <= _MOST_BYTES]
    if not frames:
        return page
    head = _text(replace(page, body=page.body[: start.start()]))
    inside = [f"<div>{_inside(_text(found))}</div>" for found in frames]
    resources = {r.url: r for each in (page, *frames) for r in each.resources}
    body = f"{head}<body>{''.join(inside)}</body></html>".encode()
    return replace(page, body=body, charset="utf-8", resources=tuple(resources.values()))


def _inside(text: str) -> str:
    found = _INSIDE.search(text)
    return found.group(1) if found else text


def _text(page: Page) -> str:
    body = page.body.removeprefix(codecs.BOM_UTF8)
    declared = _CHARSET.search(body[:8_192])
    for name in (page.charset, declared.group(1).decode("ascii", "replace") if declared else None):
        try:
            if name:
                return body.decode(name)
        except (LookupError, ValueError):
            continue
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")
