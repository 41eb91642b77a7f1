"""OPML 1.0 to 2.0 (opml.org/spec2.opml), both ways.

By lxml, which is here already: no library keeps what other programs write into the lines of feeds,
and that is to come out again as it came in.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime

from lxml import etree

from reader.formats.feed_text import text_of
from reader.formats.feed_values import address_of
from reader.model.errors import FormatError
from reader.model.feed import folder_path
from reader.model.moving import Unread
from reader.model.subscriptions import Outline, Subscription, Subscriptions

_WITHIN = 2_000
_MOST = 50_000
_LONGEST = 500
#: Attributes of a feed's line that have a place of their own here.
_KNOWN = frozenset(("text", "title", "xmlurl", "htmlurl", "type"))
#: The stroke parts folders here; in a name it is written so.
_STROKE, _LIKE_STROKE = "/", "\u2215"
_NONE = "it is no list of feeds"
_LONE_AMPERSAND = re.compile(r"&(?!#?\w{1,31};)")
#: What libxml2 complains of without leaving out a line: signs, and what stands behind the list.
_HARMLESS = frozenset(
    (
        *("ERR_UNDECLARED_ENTITY", "ERR_INVALID_CHAR", "ERR_LT_IN_ATTRIBUTE"),
        *("ERR_ATTRIBUTE_REDEFINED", "ERR_DOCUMENT_END"),
    )
)


def is_it(body: bytes) -> bool:
    """Return whether the file is a list of feeds: by its first element."""
    start = text_of(body[:_WITHIN], None).lower()
    return start.lstrip().startswith("<") and "<opml" in start


def read(body: bytes, name: str) -> Subscriptions:
    """Return what the file holds. name: for sentences only. Raises FormatError."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    text = text_of(body, None)
    if text.lstrip().startswith("<?xml"):
        text = text[text.index("?>") + 2 :] if "?>" in text else text  # it is text by now
    text = _LONE_AMPERSAND.sub("&amp;", text)
    try:
        root: etree._Element | None = etree.fromstring(text.encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        raise FormatError(name, _NONE) from error
    if root is None or etree.QName(root).localname.lower() != "opml":
        raise FormatError(name, _NONE)
    reading = _Reading()
    body_element = next((each for each in root if _is(each, "body")), root)
    reading.walk(body_element, "")
    if broken := _broken(parser):
        reading.unread.append(Unread(broken, "the list is broken here"))
    title = next((each.text or "" for each in root.iter("title")), "")
    feeds = {feed.url: feed for feed in reversed(reading.feeds)}  # the first of each address
    return Subscriptions(
        " ".join(title.split())[:_LONGEST],
        tuple(reversed(feeds.values())),
        tuple(reading.outlines),
        tuple(reading.unread),
    )


def _broken(parser: etree.XMLParser) -> int | None:
    """Return the first line of which something may be lost, None if there is none."""
    lines = (
        error.line
        for error in parser.error_log
        if error.level == etree.ErrorLevels.FATAL and error.type_name not in _HARMLESS
    )
    return next(lines, None)


class _Reading:
    def __init__(self) -> None:
        self.feeds: list[Subscription] = []
        self.outlines: list[Outline] = []
        self.unread: list[Unread] = []

    def walk(self, element: etree._Element, folder: str) -> None:
        """Take the lines in an element; libxml2 reads none deeper than 256."""
        for line in element:
            if not _is(line, "outline") or len(self.feeds) >= _MOST:
                continue
            said = {str(name): str(value) for name, value in line.attrib.items()}
            by_name = {name.lower(): value.strip() for name, value in said.items()}
            if by_name.get("xmlurl"):
                self._feed(line, said, by_name, folder)
                self.walk(line, folder)
            elif len(line):
                name = by_name.get("text") or by_name.get("title") or ""
                inner = folder_path(f"{folder}/{name.replace(_STROKE, _LIKE_STROKE)}")
                self._keep(inner, said, is_folder=True)
                self.walk(line, inner)
            else:
                self._keep(folder, said, is_folder=False)

    def _feed(
        self,
        line: etree._Element,
        said: Mapping[str, str],
        by_name: Mapping[str, str],
        folder: str,
    ) -> None:
        address = by_name["xmlurl"].removeprefix("feed:")
        url = address_of(f"https:{address}" if address.startswith("//") else address, None)
        if url is None:
            reason = "this is no web address"
            self.unread.append(Unread(line.sourceline or 0, reason, address[:200]))
            return
        text, title = (" ".join(by_name.get(name, "").split()) for name in ("text", "title"))
        self.feeds.append(
            Subscription(
                url,
                (title or text)[:_LONGEST],
                text[:_LONGEST] if title and text != title else "",
                address_of(by_name.get("htmlurl"), None),
                folder or _category(by_name.get("category", "")),
                {name: value for name, value in said.items() if name.lower() not in _KNOWN},
            )
        )

    def _keep(self, folder: str, said: Mapping[str, str], *, is_folder: bool) -> None:
        known = ("text", "title") if is_folder else ()
        kept = {name: value for name, value in said.items() if name.lower() not in known}
        if kept and len(self.outlines) < _MOST:
            self.outlines.append(Outline(folder, kept, is_folder))


def written(subscriptions: Subscriptions, now: datetime) -> bytes:
    """Return the list as a file that every reader of feeds takes in."""
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _clean(subscriptions.title)
    etree.SubElement(head, "dateCreated").text = format_datetime(now, usegmt=True)
    folders = {"": etree.SubElement(root, "body")}
    for outline in subscriptions.outlines:
        if outline.is_folder:
            _put(_folder(folders, outline.folder), outline.attributes)
    for feed in subscriptions.feeds:
        line = etree.SubElement(_folder(folders, feed.folder), "outline", type="rss")
        title = feed.title or feed.name or feed.url
        _put(line, {"text": feed.name or title, "title": title, "xmlUrl": feed.url})
        _put(line, {"htmlUrl": feed.site} if feed.site else {})
        _put(line, feed.attributes)
    for outline in subscriptions.outlines:
        if not outline.is_folder:
            _put(etree.SubElement(_folder(folders, outline.folder), "outline"), outline.attributes)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _folder(folders: dict[str, etree._Element], path: str) -> etree._Element:
    if path not in folders:
        above, _, name = path.rpartition(_STROKE)
        element = etree.SubElement(_folder(folders, above), "outline")
        _put(element, {"text": name.replace(_LIKE_STROKE, _STROKE)})
        folders[path] = element
    return folders[path]


def _put(element: etree._Element, attributes: Mapping[str, str]) -> None:
    for name, value in attributes.items():
        element.set(name, _clean(value))


def _clean(text: str) -> str:
    return text_of(text.encode("utf-8", "replace"), "utf-8")


def _category(text: str) -> str:
    """Return the folder that a category names, as OPML 2.0 writes it: "/Boston/Weather"."""
    paths = (part.strip() for part in text.split(","))
    return folder_path(next((path for path in paths if path.startswith("/")), ""))


def _is(element: etree._Element, name: str) -> bool:
    return isinstance(element.tag, str) and etree.QName(element).localname.lower() == name
