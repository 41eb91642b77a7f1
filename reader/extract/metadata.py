"""What a reader wants to know of a story, each field from several witnesses.

The witnesses: JSON-LD, OpenGraph and other <meta>, microdata, and what the page shows. Where they
differ, the one that a reader would see decides.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from reader.extract import jsonld
from reader.extract.dates import date_in_url, iso_of
from reader.extract.images import absolute
from reader.extract.language import direction_of, language_of
from reader.extract.people import names_in
from reader.extract.text import key_of, squeezed
from reader.extract.titles import site_name_of, title_of
from reader.extract.witnesses import Witnesses, hear
from reader.model.article import Direction
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, host_of, is_front_page

_SECTION_PATH = re.compile(
    r"^/(?:tags?|categor(?:y|ies|ie|ia)|section|topics?|rubrique|author|archives?)(?:/|$)"
)
_HOME = frozenset(
    [
        "accueil",
        "home",
        "startseite",
        "inicio",
        "início",
        "homepage",
        "start",
        "الرئيسية",
        "hem",
        "etusivu",
        "strona-główna",
    ]
)
_DATE_NAME = re.compile(r"date|publish|posted|time", re.IGNORECASE)
_CRUMBS = re.compile(r"breadcrumb|crumbs|fil-?d-?ariane|ariane", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of its story; fields as in Article.

    dek: the line under the title, else the description. title_keys: spellings of the title, as
    key_of() gives them.
    """

    title: str
    byline: tuple[str, ...] = ()
    published: str | None = None
    section: str | None = None
    lang: str | None = None
    dir: Direction = "ltr"
    site_name: str | None = None
    canonical: Url | None = None
    image: str | None = None
    dek: str | None = None
    title_keys: frozenset[str] = frozenset()


def read_metadata(root: HtmlElement, url: str | None) -> Metadata:
    """Return what the page says of its story. Reads the tree before anything was removed."""
    seen = hear(root, url)
    site = site_name_of(seen)
    title, keys = title_of(seen, site)
    return Metadata(
        title=title,
        byline=names_in(root, seen.meta, seen.nodes, seen.article),
        published=_published(seen),
        section=_section(seen, title, site),
        lang=_language(seen),
        dir=_direction(seen),
        site_name=site,
        canonical=_canonical(seen),
        image=_image(seen),
        dek=_dek(seen),
        title_keys=keys,
    )


# ---- date and section ------------------------------------------------------------------------


def _published(seen: Witnesses) -> str | None:
    told = (
        jsonld.text_of(seen.article.get("datePublished")),
        seen.first(
            *("article:published_time", "og:published_time", "datepublished", "date", "pubdate"),
            *("publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created"),
            *(
                "parsely-pub-date",
                "sailthru.date",
                "article.published",
                "cxenseparse:recs:publishtime",
            ),
            *(
                "originalpublicationdate",
                "publication_date",
                "dc.date.created",
                "rnews:datepublished",
            ),
            *("article_date_original", "displaydate", "timestamp", "bt:pubdate"),
        ),
    )
    for text in told:
        if found := iso_of(text):
            return found
    return (
        _shown_date(seen.root)
        or date_in_url(seen.url)
        or iso_of(
            jsonld.text_of(seen.article.get("dateModified"))
            or seen.first("article:modified_time", "og:updated_time", "last-modified")
        )
    )


def _shown_date(root: HtmlElement) -> str | None:
    """Return the date that the page shows: where it is marked as such, else by its name."""
    marked = [
        e for e in root.iterfind(".//*[@itemprop]") if "datePublished" in e.get("itemprop", "")
    ]
    for element in (*marked, *root.iter("time")):
        text = element.get("datetime") or element.get("content") or element.text_content()
        if found := iso_of(text):
            return found
    for element in root.iter("span", "div", "p", "abbr", "li", "small", "em"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _DATE_NAME.search(name) and (found := _date_of(element)):
            return found
    return None


def _date_of(element: HtmlElement) -> str | None:
    text = squeezed(element.text_content())
    return iso_of(element.get("title")) or iso_of(text) if len(text) < 120 else None


def _section(seen: Witnesses, title: str, site: str | None) -> str | None:
    """Return the section: of the breadcrumb, which readers see, else as the page tells it."""
    crumb = _crumb(_visible_crumbs(seen.root), title, site) or _crumb(
        _told_crumbs(seen), title, site
    )
    if crumb:
        return crumb
    told = jsonld.text_of(seen.article.get("articleSection")) or seen.first(
        "article:section", "og:section", "section", "parsely-section", "sailthru.section"
    )
    return told.split(",")[0].strip() if told and len(told) < 60 else None


def _crumb(names: list[str], title: str, site: str | None) -> str | None:
    own = {key_of(title), key_of(site or ""), ""}
    kept = [
        name
        for name in names
        if name.lower() not in _HOME
        and key_of(name) not in own
        and 1 < len(name) < 50
        and key_of(name) not in key_of(title)[:400]
    ]
    return kept[0] if kept else None


def _visible_crumbs(root: HtmlElement) -> list[str]:
    for element in root.iter("nav", "ol", "ul", "div", "p", "section"):
        words = (element.get(name) or "" for name in ("class", "id", "aria-label"))
        name = " ".join(words)
        if _CRUMBS.search(name):
            links = [squeezed(link.text_content()) for link in element.iter("a")]
            if links:
                return links
    return []


def _told_crumbs(seen: Witnesses) -> list[str]:
    for node in seen.nodes:
        if "BreadcrumbList" in jsonld.kinds_of(node):
            items = node.get("itemListElement")
            entries = items if isinstance(items, list) else [items]
            names = [
                jsonld.text_of(e) or jsonld.text_of(e.get("item"))
                for e in entries
                if isinstance(e, dict)
            ]
            return [name for name in names if name]
    return []


# ---- language, direction, addresses ------------------------------------------------------------


def _language(seen: Witnesses) -> str | None:
    return language_of(seen.sample, _declared_language(seen))


def _declared_language(seen: Witnesses) -> str | None:
    html = seen.root.get("lang") or seen.root.get("{http://www.w3.org/XML/1998/namespace}lang")
    told = (
        html
        or seen.root.get("xml:lang")
        or jsonld.text_of(seen.article.get("inLanguage"))
        or seen.first("og:locale", "content-language", "dc.language", "language", "inlanguage")
    )
    if not told:
        return None
    tag = told.split(",")[0].strip().replace("_", "-").lower()
    return tag if re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", tag) else None


def _direction(seen: Witnesses) -> Direction:
    body = seen.root.find("body")
    told = seen.root.get("dir") or (body.get("dir") if body is not None else None)
    return direction_of(seen.sample) or ("rtl" if (told or "").lower() == "rtl" else "ltr")


def _canonical(seen: Witnesses) -> Url | None:
    link = next(
        (
            e.get("href")
            for e in seen.root.iter("link")
            if "canonical" in (e.get("rel") or "").lower()
        ),
        None,
    )
    for told in (link, seen.first("og:url")):
        target = absolute(told, seen.url) if told else None
        if target is None:
            continue
        try:
            url = canonical(target)
        except UrlError:
            continue
        if not seen.url or _may_be_own(url, seen.url):
            return url
    return None


def _may_be_own(told: Url, url: str) -> bool:
    """Return whether the page at `url` can be the story at `told`.

    A front page, a section or another site's address is a mistake of the theme.
    """
    if is_front_page(told) or _SECTION_PATH.match(urlsplit(told).path):
        return False
    mine, theirs = host_of(url), host_of(told)
    return mine == theirs or _house(mine) == _house(theirs)


def _house(host: str) -> str:
    """Return what the hosts of one publisher share: "m.e.org" and "e.org", by name and suffix."""
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return ".".join(labels[-3:] if short else labels[-2:])


def _image(seen: Witnesses) -> str | None:
    told = seen.first(
        "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"
    )
    if told is None:
        value = jsonld.by_id(seen.nodes, seen.article.get("image"))
        value = value[0] if isinstance(value, list) and value else value
        told = (
            jsonld.text_of(value.get("url") or value.get("contentUrl"))
            if isinstance(value, dict)
            else jsonld.text_of(value)
        )
    if told is None:
        link = seen.root.find(".//link[@rel='image_src']")
        told = link.get("href") if link is not None else None
    return absolute(told, seen.url) if told else None


def _dek(seen: Witnesses) -> str | None:
    told = jsonld.text_of(seen.article.get("description")) or seen.first(
        "og:description", "description", "twitter:description"
    )
    return told if told and 20 < len(told) < 400 else None
