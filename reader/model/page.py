"""Page: the bytes of a web page and how they came to us."""

from datetime import datetime

from msgspec import Struct

from reader.model.site_rule import SiteRule
from reader.model.url import Url

#: The host of pictures that came without an address; no name server knows it (RFC 2606).
EMBEDDED_HOST = "embedded.invalid"


class Resource(Struct, frozen=True):
    """A picture that came along with a page.

    url: the absolute address that the page's body gives it. One that had none (a `cid:`, a
    `data:`, a file beside a page without address) is named https://embedded.invalid/ and the
    sha256 of its bytes, here and in the body. media_type: as told, None if unknown; the bytes
    decide.
    """

    url: Url
    body: bytes
    media_type: str | None = None


class Validators(Struct, frozen=True):
    """What a site said of the version it sent (RFC 9110 §8.8), to ask whether there is a newer one.

    Both as sent; None if it said nothing.
    """

    etag: str | None = None
    last_modified: str | None = None


class Asked(Struct, frozen=True):
    """A page that a site is asked for.

    named_by: the address of the page that named it, None if the user did; private: that page came
    from a private address. known: of the version that is here; None if there is none.
    """

    url: Url
    named_by: str | None = None
    private: bool = False
    known: Validators | None = None


class Page(Struct, frozen=True):
    """One web page or text, unread.

    body: as sent or as on disk, undecoded.
    got_at: aware UTC.
    url: where it came from; None if nobody said (a file, a paste).
    charset: as the server said it; None if it said nothing.
    media_type: "text/html", "text/plain", …, lower case, without parameters; None if unknown.
    name: what to call it in a sentence when it has no url (the file's name), "" if nothing fits.
    sample: it came with the program.
    resources: the pictures that came along, in the order of the file; each address once.
    validators: what to ask with, next time, whether it is still the same; None if the site said
    nothing. private: it came from an address of this machine or its home's network. rules: what the
    reader has decided about its site, where that was asked. moved: where the site says that it is
    for good now, None if it says nothing; of feeds only.
    """

    body: bytes
    got_at: datetime
    url: Url | None = None
    charset: str | None = None
    media_type: str | None = None
    name: str = ""
    sample: bool = False
    resources: tuple[Resource, ...] = ()
    validators: Validators | None = None
    private: bool = False
    rules: tuple[SiteRule, ...] = ()
    moved: Url | None = None

    @property
    def where(self) -> str:
        """What to call the page in a sentence."""
        return self.url or self.name or "the text"
