"""What a reader wants to know of a story, each field from several witnesses.

The witnesses: JSON-LD, OpenGraph and other <meta>, microdata, and what the page shows. Where they
differ, the one that a reader would see decides.
"""

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract import jsonld
from reader.extract.credits import credits_of
from reader.extract.images import absolute
from reader.extract.language import direction_of, language_of
from reader.extract.people import names_in
from reader.extract.published import published_of
from reader.extract.sections import section_of
from reader.extract.sites import site_of
from reader.extract.titles import title_of
from reader.extract.witnesses import Witnesses, hear, look_round, sample_of
from reader.model.article import Direction
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, host_of, is_front_page, registered

_SECTION_PATH = re.compile(
    r"^/(?:tags?|categor(?:y|ies|ie|ia)|section|topics?|rubrique|author|archives?)(?:/|$)"
)
_LONG_NAME = 12
#: In a description: what a system has written as it stands in its text.
_TAG = re.compile(r"</?[a-z][^<>]{0,500}>")


class Metadata(Struct, frozen=True):
    """What the page says of its story; fields as in Article.

    dek: the line under the title, else the description. title_keys: spellings of the title, as
    key_of() gives them. seen: the witnesses.
    """

    title: str
    seen: Witnesses
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
    site = site_of(seen)
    title = title_of(seen, site.keys)
    near = look_round(seen.elements, title.element)
    beside = credits_of(near)
    sample = sample_of(seen, near.after)
    return Metadata(
        title=title.text,
        seen=seen,
        byline=names_in(seen, beside, site.keys),
        published=published_of(seen, beside),
        section=section_of(seen, near, title.text, site.keys),
        lang=language_of(sample, _declared_language(seen)),
        dir=_direction(seen, sample),
        site_name=site.name,
        canonical=_canonical(seen),
        image=_image(seen),
        dek=_dek(seen),
        title_keys=title.keys,
    )


# ---- language and direction --------------------------------------------------------------------


def _declared_language(seen: Witnesses) -> str | None:
    root = seen.root
    told = (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        root.get("xml:lang"),
        jsonld.text_of(seen.article.get("inLanguage")),
        *map(seen.meta.get, ("og:locale", "content-language", "dc.language", "dcterms.language")),
        *map(seen.meta.get, ("language", "inlanguage")),
    )
    for each in told:
        tag = (each or "").split(",")[0].strip().replace("_", "-").lower()
        if re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", tag):
            return tag
    return None


def _direction(seen: Witnesses, sample: str) -> Direction:
    body = next(seen.root.iterchildren("body"), None)
    told = seen.root.get("dir") or (body.get("dir") if body is not None else None)
    return direction_of(sample) or ("rtl" if (told or "").lower() == "rtl" else "ltr")


# ---- addresses ---------------------------------------------------------------------------------


def _canonical(seen: Witnesses) -> Url | None:
    link = next(
        (e.get("href") for e in seen.links if "canonical" in (e.get("rel") or "").lower()),
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

    A front page, a section or another site's address is a mistake of the theme; but some file
    their stories under /archives/, and a story taken over from another site keeps its name there.
    """
    theirs, mine = urlsplit(told), urlsplit(url)
    section = _SECTION_PATH.match(theirs.path) and not _SECTION_PATH.match(mine.path)
    if is_front_page(told) or section:
        return False
    name = _last_part(theirs.path)
    return registered(host_of(told)) == registered(host_of(url)) or (
        len(name) >= _LONG_NAME and name == _last_part(mine.path)
    )


def _last_part(path: str) -> str:
    return path.rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


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
        link = next((e for e in seen.links if e.get("rel") == "image_src"), None)
        told = link.get("href") if link is not None else None
    return absolute(told, seen.url) if told else None


def _dek(seen: Witnesses) -> str | None:
    told = jsonld.text_of(seen.article.get("description")) or seen.first(
        "og:description", "description", "twitter:description"
    )
    told = _TAG.sub("", told) if told else told
    return told if told and 20 < len(told) < 400 else None
