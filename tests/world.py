"""A network and a clock that tests hold in their hands, and pages for it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zlib import crc32

from msgspec.structs import replace

from reader.model.errors import FetchError, RefusedError
from reader.model.page import Asked, Page, Resource, Validators
from reader.model.url import Url, canonical

NOON = datetime(2026, 9, 14, 12, tzinfo=UTC)
PARAGRAPH = (
    "The harbour was full of ships, and the wind, which had turned at noon, kept them in; "
    "nobody on the quay remembered an autumn like it. "
)


def story_html(title: str, *, related: dict[str, str] | None = None, text: str = "") -> str:
    """Return a whole page with this story and links (title to url) under "Related stories"."""
    items = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in (related or {}).items())
    block = f'<section class="related"><h3>Related stories</h3><ul>{items}</ul></section>'
    body = text or PARAGRAPH
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title} - The Harbour Ledger</title>"
        '<meta property="og:site_name" content="The Harbour Ledger">'
        f'<meta property="og:title" content="{title}"></head><body>'
        "<nav><a href=/>Home</a> <a href=/port>Port</a></nav>"
        f"<main><article><h1>{title}</h1>"
        + "".join(f"<p>{title}: {body * 2}</p>" for _ in range(4))
        + f"</article>{block if items else ''}</main>"
        "<footer>All rights reserved</footer></body></html>"
    )


@dataclass
class World:
    """The network and the clock.

    pages, pictures, feeds: what is out there. error: raised instead, if set; feed_errors: for one
    feed. moved: feeds that are elsewhere for good. at_home: feeds at private addresses.
    """

    pages: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    feeds: dict[str, str] = field(default_factory=dict)
    feed_errors: dict[str, FetchError] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    at_home: set[str] = field(default_factory=set)
    feeds_named_by: dict[str, str | None] = field(default_factory=dict)
    error: FetchError | None = None
    time: datetime = NOON
    asked: list[Url] = field(default_factory=list)
    named_by: list[tuple[str | None, bool]] = field(default_factory=list)
    private: list[bool] = field(default_factory=list)

    def fetch(self, asked: Asked) -> Page | None:
        """Answer as net.fetch would; each page has its length for an ETag."""
        url = asked.url
        self.asked.append(url)
        self.named_by.append((asked.named_by, asked.private))
        if self.error:
            raise self.error
        body = self.pages[url].encode()
        version = Validators(f'"{len(body)}"')
        if asked.known == version:
            return None
        return Page(body, self.time, url, "utf-8", "text/html", validators=version)

    def fetch_feed(self, asked: Asked) -> Page | None:
        """Answer as net.fetch_feed would; moved addresses lead on for good."""
        url = asked.url
        self.asked.append(url)
        self.feeds_named_by[url] = asked.named_by
        error = self.feed_errors.get(url, self.error)
        if error:
            raise error
        at = Url(self.moved.get(url, url))
        if at not in self.feeds:
            raise RefusedError(url, "the site answered 404 Not Found")
        body = self.feeds[at].encode()
        version = Validators(f'"{crc32(body)}"')
        if asked.known == version:
            return None
        moved = at if at != url else None
        page = Page(body, self.time, at, None, "text/xml", validators=version, moved=moved)
        return replace(page, private=url in self.at_home)

    def fetch_picture(self, url: Url, page: Url, private: bool) -> Resource:
        """Answer as net.fetch_picture would."""
        assert page.startswith("http")
        self.asked.append(url)
        self.private.append(private)
        if self.error:
            raise self.error
        if url not in self.pictures:
            raise RefusedError(url, "the site answered 404")
        return Resource(url, self.pictures[url])

    def now(self) -> datetime:
        """Return the time we have set."""
        return self.time

    def page(self, url: str | None, html: str) -> Page:
        """Return a page as if it had been handed to us."""
        return Page(
            html.encode(),
            self.time,
            canonical(url) if url else None,
            "utf-8",
            "text/html",
            "a.html",
        )
