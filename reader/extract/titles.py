"""The title as a reader would say it, and the name of the site."""

import re

from reader.extract import jsonld
from reader.extract.text import key_of, squeezed
from reader.extract.witnesses import Witnesses
from reader.model.url import host_of

_PARTS = re.compile(r"\s+[|\-–—»·•:/]+\s+|\s*[|»]\s*|\s+::\s+")


def title_of(seen: Witnesses, site: str | None) -> tuple[str, frozenset[str]]:
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


def site_name_of(seen: Witnesses) -> str | None:
    """Return the name of the site, its host if the page does not say it; None for no page."""
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
