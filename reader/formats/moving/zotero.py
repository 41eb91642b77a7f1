"""Zotero's exports: its table, and its RDF."""

from lxml import etree
from lxml.html import fromstring

from reader.formats.moving.entries import NO_ADDRESS, NoEntryError, address, gathered, title_of
from reader.formats.moving.values import iso_of, once, time_of
from reader.model.moving import Entry, Holding, Source

_TAG_COLUMNS = ("manual tags", "automatic tags")
COLUMNS = frozenset(
    (
        *("title", "url", "doi", "author", "publication title", "abstract note", "date"),
        *("date added", "language", "notes", *_TAG_COLUMNS),
    )
)
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_BIB = "{http://purl.org/net/biblio#}"
_FOAF = "{http://xmlns.com/foaf/0.1/}"
_Z = "{http://www.zotero.org/namespaces/export#}"
#: What hangs on an item, and is none itself.
_PARTS = frozenset((f"{_Z}Attachment", f"{_BIB}Memo", f"{_Z}Collection", f"{_BIB}Journal"))


def from_row(place: int, row: dict[str, str]) -> Entry:
    """Return the entry of a row of its table. Raises NoEntryError."""
    url, doi = row.get("url", "").strip(), row.get("doi", "").strip()
    tags = (tag for name in _TAG_COLUMNS for tag in row.get(name, "").split(";"))
    return Entry(
        place,
        address(url or _doi(doi)),
        title_of(row.get("title", ""), url),
        saved_at=time_of(row.get("date added")),
        tags=once(tags),
        note=_bare(row.get("notes", "")),
        byline=_names(row.get("author", "").split(";")),
        published=_day(row.get("date", "")),
        lang=row.get("language", "").strip().lower() or None,
        site_name=row.get("publication title", "").strip() or None,
        excerpt=" ".join(row.get("abstract note", "").split()) or None,
    )


def read_rdf(body: bytes) -> Holding | None:
    """Return what is in its RDF, None if it is no RDF."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError:  # nothing in it can be recovered
        return None
    if (
        getattr(root, "tag", None) != f"{_RDF}RDF"
    ):  # lxml gives None for what it recovers nothing of
        return None
    memos = {
        each.get(f"{_RDF}about", ""): _text(each, f"{_RDF}value")
        for each in root.iter(f"{_BIB}Memo")
    }
    items = [(n, item) for n, item in enumerate(root, 1) if _is_item(item)]
    return gathered(Source.ZOTERO, items, lambda place, item: _from_item(place, item, memos))


def _is_item(element: etree._Element) -> bool:
    return isinstance(element.tag, str) and element.tag not in _PARTS


def _from_item(place: int, item: etree._Element, memos: dict[str, str]) -> Entry:
    title = _text(item, f"{_DC}title")
    url = next(
        (
            text
            for text in (*_texts(item, f"{_DC}identifier//{_RDF}value"), item.get(f"{_RDF}about"))
            if text and text.strip().startswith(("http://", "https://"))
        ),
        "",
    )
    doi = next((t for t in _texts(item, f"{_DC}identifier") if t.startswith("DOI ")), "")
    if not url and not doi:
        raise NoEntryError(NO_ADDRESS, title)
    notes = [each.get(f"{_RDF}resource", "") for each in item.iter(f"{_TERMS}isReferencedBy")]
    people = [
        " ".join(
            part
            for part in (_text(each, f"{_FOAF}givenName"), _text(each, f"{_FOAF}surname"))
            if part
        )
        for each in item.iter(f"{_FOAF}Person")
    ]
    return Entry(
        place,
        address(url or _doi(doi.removeprefix("DOI "))),
        title_of(title, url),
        saved_at=time_of(_text(item, f"{_TERMS}dateSubmitted") or None),
        tags=once((*_texts(item, f"{_DC}subject"), *_texts(item, f"{_DC}subject//{_RDF}value"))),
        note="\n\n".join(_bare(memos[each]) for each in notes if memos.get(each)),
        byline=once(people),
        published=_day(_text(item, f"{_DC}date")),
        lang=_text(item, f"{_Z}language").lower() or None,
        site_name=next(iter(_texts(item, f"{_TERMS}isPartOf//{_DC}title")), None),
        excerpt=" ".join(_text(item, f"{_TERMS}abstract").split()) or None,
    )


def _texts(item: etree._Element, path: str) -> list[str]:
    return [(each.text or "").strip() for each in item.iterfind(path) if (each.text or "").strip()]


def _text(item: etree._Element, path: str) -> str:
    return next(iter(_texts(item, path)), "")


def _bare(html: str) -> str:
    """Return a note, which Zotero writes as html, as text."""
    if "<" not in html:
        return html.strip()
    return str(fromstring(f"<div>{html}</div>").text_content()).strip()


def _names(people: list[str]) -> tuple[str, ...]:
    """Return names as they are said: Zotero writes "Last, First"."""
    return once(" ".join(reversed(name.split(",", 1))) for name in people)


def _doi(doi: str) -> str:
    return doi if doi.startswith("http") or not doi else f"https://doi.org/{doi}"


def _day(text: str) -> str | None:
    text = text.strip()
    if text.isdigit() and len(text) == 4:  # a year is no number of seconds
        return text
    moment = iso_of(text)
    return moment[:10] if moment and len(text) <= 10 else moment
