"""What a reader wants to know of a story, each field from several witnesses.

The witnesses: JSON-LD, OpenGraph and other <meta>, microdata, and what the page shows. Where they
differ, the one that a reader would see decides.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from reader.extract import jsonld
from reader.extract.dates import date_in_url, iso_of
from reader.extract.images import absolute
from reader.extract.language import direction_of, language_of
from reader.extract.people import names_in
from reader.extract.text import key_of, squeezed
from reader.model.article import Direction
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, host_of, is_front_page

_PARTS = re.compile(r"\s+[|\-–—»·•:/]+\s+|\s*[|»]\s*|\s+::\s+")
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


@dataclass(slots=True)
class _Witnesses:
    """What was read off the page once, for all fields."""

    root: HtmlElement
    url: str | None
    meta: dict[str, str] = field(default_factory=dict)
    nodes: list[jsonld.Node] = field(default_factory=list)
    article: jsonld.Node = field(default_factory=dict)
    sample: str = ""

    def first(self, *names: str) -> str | None:
        """Return the first of these <meta> that says anything."""
        return next((self.meta[name] for name in names if self.meta.get(name)), None)


def read_metadata(root: HtmlElement, url: str | None) -> Metadata:
    """Return what the page says of its story. Reads the tree before anything was removed."""
    seen = _Witnesses(root, url, _meta_of(root), jsonld.nodes_of(root))
    seen.article = jsonld.article_of(seen.nodes) or {}
    seen.sample = _sample(root)
    site = _site_name(seen)
    title, keys = _title(seen, site)
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


def _meta_of(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = squeezed(element.get("content") or "")
        for each in name.lower().split():
            if value and each not in found:
                found[each] = value
    return found


def _sample(root: HtmlElement) -> str:
    """Return some of the page's running text, for its language and script."""
    parts: list[str] = []
    size = 0
    for paragraph in root.iter("p"):
        text = squeezed(paragraph.text_content())
        if len(text) > 60:
            parts.append(text[:500])
            size += len(parts[-1])
            if size > 3_000:
                break
    if size < 200:
        body = root.find("body")
        own = (
            e
            for e in (body if body is not None else root).iter("*")
            if e.tag not in ("script", "style")
        )
        parts += [text for e in own if e.text and len(text := e.text.strip()) > 20][:100]
    return " ".join(parts)


# ---- title and site --------------------------------------------------------------------------


def _title(seen: _Witnesses, site: str | None) -> tuple[str, frozenset[str]]:
    """Return the title as a reader would say it, and every spelling it has on the page."""
    shown = [squeezed(h.text_content()) for h in seen.root.iter("h1")]
    element = seen.root.find(".//title")
    tab = squeezed(element.text_content()) if element is not None else ""
    told = [
        text
        for text in (
            jsonld.text_of(seen.article.get("headline")),
            seen.first("og:title", "twitter:title", "dc.title", "headline"),
            tab,
        )
        if text
    ]
    bare = [_without_site(text, site, shown) for text in told]
    title = _agreed(shown, bare) or next(iter(bare), "") or next((t for t in shown if t), "")
    spellings = {key_of(text) for text in (*told, *bare, *shown, title) if text}
    return title, frozenset(spellings - {""})


def _agreed(shown: list[str], told: list[str]) -> str | None:
    """Return the heading that the page shows, if what it tells of itself bears it out."""
    keys = [key_of(text) for text in told]
    for heading in shown:
        key = key_of(heading)
        if not key or len(heading) > 300:
            continue
        for other in keys:
            shared = key in other or other in key
            if shared and min(len(key), len(other)) > 0.5 * max(len(key), len(other)):
                return heading
            if _overlap(heading, " ".join(told)) > 0.6 and len(key) > 15:
                return heading
    alone = [heading for heading in shown if len(heading.split()) > 3]
    return alone[0] if len(alone) == 1 and len(shown) == 1 and len(alone[0]) < 200 else None


def _overlap(one: str, other: str) -> float:
    mine, theirs = (set(re.findall(r"\w+", text.lower())) for text in (one, other))
    return len(mine & theirs) / len(mine) if mine else 0.0


def _without_site(text: str, site: str | None, shown: list[str]) -> str:
    """Return the title without the names of site and section that stand behind or before it."""
    keys = {key_of(heading) for heading in shown}
    before, colon, rest = text.partition(": ")
    if colon and key_of(before) in {*keys, key_of(site or "")} and rest:
        return rest  # "The Paper: A story", as blogs have it
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) < 2:
        return text
    exact = next((part for part in parts if key_of(part) in keys and len(part) > 15), None)
    if exact:
        return exact
    name = key_of(site or "")
    kept = text
    if name:
        separators = list(_PARTS.finditer(text))
        for separator in separators:
            if key_of(text[separator.end() :]) == name or key_of(
                text[separator.end() :]
            ).startswith(name):
                kept = text[: separator.start()]
                break
        first = separators[0]
        if key_of(text[: first.start()]) == name:
            kept = text[first.end() :]
    return kept.strip() or text


def _site_name(seen: _Witnesses) -> str | None:
    publisher = jsonld.text_of(jsonld.by_id(seen.nodes, seen.article.get("publisher")))
    website = next((n for n in seen.nodes if "WebSite" in jsonld.kinds_of(n)), {})
    told = seen.first("og:site_name") or jsonld.text_of(website.get("name")) or publisher
    told = told or seen.first("application-name", "apple-mobile-web-app-title", "dc.publisher")
    host = host_of(seen.url or "")
    if told and len(told) < 60:
        return _PARTS.split(told)[0].strip() or told
    element = seen.root.find(".//title")
    tab = squeezed(element.text_content()) if element is not None else ""
    before, colon, _ = tab.partition(": ")
    if colon and any(key_of(h.text_content()) == key_of(before) for h in seen.root.iter("h1")):
        return before
    parts = _PARTS.split(tab)
    name = key_of(host.rsplit(".", 1)[0]) if host else ""
    for part in reversed(parts[1:] + parts[:1] if len(parts) > 1 else []):
        key = key_of(part)
        if key and name and (key in name or name.split("com")[0] in key) and len(part) < 40:
            return part.strip()
    if len(parts) > 1 and len(parts[-1]) < 30 and parts[-1].strip():
        return parts[-1].strip()
    return host or None


# ---- date and section ------------------------------------------------------------------------


def _published(seen: _Witnesses) -> str | None:
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
    for element in root.iterfind(".//*[@itemprop]"):
        if "datePublished" in element.get("itemprop", ""):
            text = element.get("datetime") or element.get("content") or element.text_content()
            if found := iso_of(text):
                return found
    for element in root.iter("time"):
        if found := iso_of(element.get("datetime") or element.text_content()):
            return found
    for element in root.iter("span", "div", "p", "abbr", "li", "small", "em"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if any(word in name for word in ("date", "publish", "posted", "time")):
            text = squeezed(element.text_content())
            if len(text) < 120 and (found := iso_of(element.get("title") or text) or iso_of(text)):
                return found
    return None


def _section(seen: _Witnesses, title: str, site: str | None) -> str | None:
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
        name = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('aria-label') or ''}"
        if _CRUMBS.search(name):
            links = [squeezed(link.text_content()) for link in element.iter("a")]
            if links:
                return links
    return []


def _told_crumbs(seen: _Witnesses) -> list[str]:
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


def _language(seen: _Witnesses) -> str | None:
    return language_of(seen.sample, _declared_language(seen))


def _declared_language(seen: _Witnesses) -> str | None:
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


def _direction(seen: _Witnesses) -> Direction:
    body = seen.root.find("body")
    told = seen.root.get("dir") or (body.get("dir") if body is not None else None)
    return direction_of(seen.sample) or ("rtl" if (told or "").lower() == "rtl" else "ltr")


def _canonical(seen: _Witnesses) -> Url | None:
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


def _image(seen: _Witnesses) -> str | None:
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


def _dek(seen: _Witnesses) -> str | None:
    told = jsonld.text_of(seen.article.get("description")) or seen.first(
        "og:description", "description", "twitter:description"
    )
    return told if told and 20 < len(told) < 400 else None
