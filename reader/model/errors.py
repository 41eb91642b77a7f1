"""What can go wrong for reasons outside the program.

ReaderError
├─ UrlError           words that are no web address
├─ FetchError         the network or the site: try again later
│  ├─ OfflineError    no network at all
│  ├─ NoSiteError     no site of this name: a few tries only
│  ├─ PatienceError   the site wants to be left alone for now: it was not asked
│  └─ RefusedError    the site said no: asking again is no use
│     ├─ NotAPageError  the site sent another file; it comes along
│     └─ GoneError    the site said that it is gone for good
├─ ExtractError       no article in the page
├─ FormatError        a file that cannot be read, or is not what it claims
├─ NotFoundError      the library holds no such article
├─ NoPageError        the page that an article came from is not kept
├─ RuleError          nothing tells a block of a page from its others
├─ NoImportError      the library remembers no import of this number
├─ NoFeedError        no such feed is followed
├─ StoreError         the library file: busy, full, damaged, too new
│  └─ OnlyReadError   it may only be read, and something was to be written
└─ WriteError         a file outside the library cannot be written

Anything that is not a ReaderError is a bug. The window's sentences are in gui/words.py.
"""

import datetime


class ReaderError(Exception):
    """A failure that is no bug; str() is one English sentence, for the command line and the log."""

    #: True if the same call may succeed later without the user doing anything.
    retry = False


class UrlError(ReaderError):
    """Not a web address."""

    def __init__(self, text: str) -> None:
        shown = text if len(text) <= 80 else text[:79] + "…"
        super().__init__(f"This is not a web address: {shown}")
        self.text = shown


class FetchError(ReaderError):
    """The page did not come.

    url: as asked for. reason: a clause that completes "Could not fetch …: ", in English.
    retry_after: how long the site wants to be left alone, at most 12 hours; None if it did not say.
    """

    retry = True
    #: After so many tries in vain it is no use any more; None: it may always be.
    most_tries: int | None = None

    def __init__(
        self, url: str, reason: str, retry_after: datetime.timedelta | None = None
    ) -> None:
        super().__init__(f"Could not fetch {url}: {reason}")
        self.url = url
        self.reason = reason
        self.retry_after = retry_after


class OfflineError(FetchError):
    """There is no network, or no name server answers: the page itself was not tried."""

    def __init__(self, url: str) -> None:
        super().__init__(url, "there is no network")


class NoSiteError(FetchError):
    """No name server knows the site; a moment's fault of theirs, or a name that was mistyped."""

    most_tries = 4

    def __init__(self, url: str) -> None:
        super().__init__(url, "there is no site of this name")


class PatienceError(FetchError):
    """The site asked to be left alone some time ago: the page itself was not tried.

    wait: for how long it still wants to be.
    """

    def __init__(self, url: str, wait: datetime.timedelta) -> None:
        super().__init__(url, "the site asks us to wait", wait)


class RefusedError(FetchError):
    """The site answered, and will answer the same again."""

    retry = False


class GoneError(RefusedError):
    """The site said that what was there is gone for good (RFC 9110 §15.5.11)."""


class NotAPageError(RefusedError):
    """The site sent a file that is no page: a PDF, a picture, an archive.

    body: the file; empty if it is too large to be kept. media_type: as its bytes tell, else as the
    site said, "" if neither did. name: what the site or the address calls it, "" if nothing; it has
    no folders in it.
    """

    def __init__(self, url: str, reason: str, body: bytes, media_type: str, name: str) -> None:
        super().__init__(url, reason)
        self.body = body
        self.media_type = media_type
        self.name = name


class ExtractError(ReaderError):
    """No article could be made of a page.

    where: the page's url or file name. reason: a clause, in English.
    """

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"No article could be made of {where}: {reason}")
        self.where = where
        self.reason = reason


class FormatError(ReaderError):
    """A file that cannot be read as a page.

    name: the file's name. reason: a clause, in English.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"Could not read {name}: {reason}")
        self.name = name
        self.reason = reason


class NotFoundError(ReaderError):
    """The library holds no article of this number, or not so many texts of it.

    version: the number of the text, None if the article itself is missing.
    """

    def __init__(self, article_id: int, version: int | None = None) -> None:
        what = "article" if version is None else f"text {version} of article"
        super().__init__(f"There is no {what} {article_id} in the library")
        self.article_id = article_id


class NoPageError(ReaderError):
    """The page that an article came from is not kept: nothing can be made anew of it."""

    def __init__(self, article_id: int) -> None:
        super().__init__(f"The page that article {article_id} came from is not kept")
        self.article_id = article_id


class RuleError(ReaderError):
    """No rule can be made: nothing tells the block from the story, or the page names no site."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"No rule can be made: {reason}")
        self.reason = reason


class NoImportError(ReaderError):
    """The library remembers no import of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"There was no import {number} into this library")
        self.number = number


class NoFeedError(ReaderError):
    """No such feed is followed. feed: its address or number, as it was asked for."""

    def __init__(self, feed: str) -> None:
        super().__init__(f"You follow no such feed: {feed}")
        self.feed = feed


class StoreError(ReaderError):
    """The library file cannot be used.

    path: the file. reason: a clause, in English. is_damaged: its bytes are not as they were
    written, and repairing it may help.
    """

    retry = True

    def __init__(self, path: str, reason: str, *, is_damaged: bool = False) -> None:
        super().__init__(f"The library {path} cannot be used: {reason}")
        self.path = path
        self.reason = reason
        self.is_damaged = is_damaged


class OnlyReadError(StoreError):
    """The library may be read, and not written to: nothing was changed in it. path: the file."""

    retry = False

    def __init__(self, path: str) -> None:
        super().__init__(path, "it may only be read, not written")
        self.args = (f"Nothing can be saved or changed: the library {path} may only be read",)


class WriteError(ReaderError):
    """A file outside the library cannot be written: a browser's, or one that the user wants.

    path: the file. reason: a clause, in English.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Could not write {path}: {reason}")
        self.path = path
        self.reason = reason
