"""Article: one story, chrome stripped; and what the library knows of it."""

from datetime import datetime
from enum import StrEnum
from typing import Literal, NewType

from msgspec import Struct

from reader.model.picture import Picture
from reader.model.reading_place import ReadingPlace
from reader.model.url import Url

ArticleId = NewType("ArticleId", int)

#: Html that extract/sanitize has cleaned; the reading pane takes nothing else.
SafeHtml = NewType("SafeHtml", str)

Direction = Literal["ltr", "rtl"]


class State(StrEnum):
    """Where an article stands with its reader; an article has exactly one."""

    UNREAD = "unread"
    READ = "read"
    ARCHIVED = "archived"
    TRASHED = "trashed"


class Incomplete(StrEnum):
    """Why a page did not give its whole story, in words a person understands."""

    PAYWALL = "paywall"
    COOKIE_WALL = "cookie wall"
    CAPTCHA = "captcha"
    LOGIN_PAGE = "login page"
    ERROR_PAGE = "error page"
    ONLY_IN_SCRIPTS = "only in scripts"
    LIST_PAGE = "list page"
    MORE_PAGES = "more pages"
    NO_TEXT = "no text"
    TOO_TANGLED = "too tangled"
    FEED_TEXT = "text of its feed"

    @property
    def stands_in(self) -> bool:
        """Whether another page was shown in place of the story's."""
        return self in (self.COOKIE_WALL, self.CAPTCHA, self.LOGIN_PAGE, self.ERROR_PAGE)


class ChromeKind(StrEnum):
    """What a removed block was, in words a person understands."""

    ADVERTISEMENT = "advertisement"
    AUTHOR_BOX = "author box"
    BREADCRUMB = "breadcrumb"
    BYLINE = "byline and date"
    COMMENT_FORM = "comment form"
    COMMENTS = "comments"
    CONTROL = "button or form"
    COOKIE_NOTICE = "cookie notice"
    CREDITS = "credits and notices"
    FOOTER = "footer"
    GALLERY = "gallery or player"
    HIDDEN = "hidden text"
    NAVIGATION = "navigation"
    NEWSLETTER = "newsletter"
    OTHER = "other"
    PAYWALL = "paywall"
    POLL = "poll or rating"
    POPUP = "pop-up"
    RELATED = "related stories"
    SHARE_BAR = "share bar"
    SIDEBAR = "sidebar"
    TAGS = "tags"


class FoundBy(StrEnum):
    """What told a removed block from the story."""

    NAME = "name"  # what the page calls it
    SHAPE = "shape"  # its tag or role, or that it is hidden
    STORIES = "stories"  # its links are kept as related stories
    REST = "rest"  # it stands outside of the story
    RULE = "rule"  # the user said so


class RelatedStory(Struct, frozen=True):
    """A story that the page offers beside its own.

    url: absolute and canonical; None when only the title is known (a page kept as plain text).
    teaser: its line or two of text; published: ISO 8601; image: absolute. None if not shown.
    """

    title: str
    url: Url | None
    teaser: str | None = None
    published: str | None = None
    image: str | None = None


class Removed(Struct, frozen=True):
    """A block of chrome that was taken out.

    html: the block as it stood, not sanitised. where: the id or class by which it was known.
    after: how many blocks of the article's text stand before it; None if that is not known. by:
    how it was found; None: by an earlier version, which did not say.
    """

    kind: ChromeKind
    html: str
    where: str = ""
    after: int | None = None
    by: FoundBy | None = None


class Article(Struct, frozen=True):
    """One story as extracted.

    url: where the page came from. canonical: what the page says its own address is, absolute,
    as given; None if it says nothing or something that cannot be true.
    byline: names, without "By". published: ISO 8601, as precise as the page was, with the zone
    if it gave one. lang: BCP 47, lower case ("fr", "pt-br"). image: the lead picture, absolute.
    excerpt: one or two sentences. html: readable, not yet safe to show. text: blocks apart by
    a line break, without title and related stories. words: for Chinese, Japanese, Korean,
    characters / 2. reading_minutes: at least 1 if there is text. links: where those in the text
    lead, canonical, each once, in order. incomplete: why the text is not the whole story; None if
    it is, as far as the page tells.
    """

    title: str
    text: str
    html: str
    url: Url | None = None
    canonical: Url | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    section: str | None = None
    lang: str | None = None
    dir: Direction = "ltr"
    site_name: str | None = None
    image: str | None = None
    excerpt: str | None = None
    words: int = 0
    reading_minutes: int = 0
    links: tuple[Url, ...] = ()
    related: tuple[RelatedStory, ...] = ()
    removed: tuple[Removed, ...] = ()
    incomplete: Incomplete | None = None


class SavedArticle(Struct, frozen=True):
    """An article in the library. saved_at: aware UTC. sample: came with the program."""

    id: ArticleId
    article: Article
    saved_at: datetime
    state: State
    favourite: bool
    sample: bool


class ArticleRow(Struct, frozen=True):
    """An article's line in a list. Fields as in Article and SavedArticle.

    progress: how far it was read, in percent. picture: the digest of the first of its pictures
    that is here and no mere ornament, None if there is none.
    """

    id: ArticleId
    title: str
    url: Url | None
    site_name: str | None
    published: str | None
    saved_at: datetime
    reading_minutes: int
    excerpt: str | None
    lang: str | None
    dir: Direction
    state: State
    favourite: bool
    sample: bool
    incomplete: Incomplete | None = None
    progress: int = 0
    has_highlights: bool = False
    picture: str | None = None


class RelatedLink(Struct, frozen=True):
    """A related story and how it stands with this library.

    saved: its line in the library, None if it is not saved. waiting: it is in the outbox.
    failed: it waits there for the user, since asking again by itself is no use.
    """

    story: RelatedStory
    saved: ArticleRow | None = None
    waiting: bool = False
    failed: bool = False


class TextLink(Struct, frozen=True):
    """An address in the text and how its story stands with this library.

    saved: None if it is not saved. waiting: it is in the outbox.
    """

    url: Url
    saved: ArticleId | None = None
    waiting: bool = False


class OpenArticle(Struct, frozen=True):
    """All that the reading pane shows of one article.

    offered: the stories that its page offered, in the page's order.
    linked_from: saved articles whose pages offer this one, newest first. pictures: those of the
    text in its order, also those that are not here; the html has those that are, by their digest.
    twins: saved articles that tell the same story, by their texts. links: how what the text links
    to stands here, in its order. place: where its reader was, None if it was never read. part,
    parts: of a vast text the html has one part, counted from 0, of so many. whole: else the html
    has only what is seen of the beginning.
    """

    saved: SavedArticle
    safe_html: SafeHtml
    offered: tuple[RelatedLink, ...]
    linked_from: tuple[ArticleRow, ...]
    pictures: tuple[Picture, ...] = ()
    twins: tuple[ArticleRow, ...] = ()
    links: tuple[TextLink, ...] = ()
    place: ReadingPlace | None = None
    part: int = 0
    parts: int = 1
    whole: bool = True


class Alike(Struct, frozen=True):
    """A saved story that is alike. shared: the words of both, as the open article writes them."""

    row: ArticleRow
    shared: tuple[str, ...]


class Beside(Struct, frozen=True):
    """What stands beside an open article, worked out after it is shown: opening need not wait.

    alike: the most alike first. thread: the saved parts of one story, by date.

    The open article is among the parts; there is no thread, (), with fewer than three.
    """

    alike: tuple[Alike, ...] = ()
    thread: tuple[ArticleRow, ...] = ()
