"""The pictures in the text of an article: which there are, and what their captions say."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from reader.model.article import SafeHtml
from reader.model.page import EMBEDDED_HOST

_CAPTION = "k-caption"


def pictures_in(html: SafeHtml) -> dict[str, str]:
    """Return the caption of each picture that is here, by its digest, in order.

    Where there is no caption, it is what the page says the picture shows; "" if it says nothing.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    said = {digest: " ".join("".join(words).split()) for digest, words in reader.captions.items()}
    return {digest: said[digest] or alt for digest, alt in reader.alts.items()}


class _Reader(HTMLParser):
    """Goes through the html once. A caption belongs to the picture before it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.alts: dict[str, str] = {}
        self.captions: dict[str, list[str]] = {}
        self._last = ""
        self._depth = 0  # of paragraphs in a caption

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "img":
            url = urlsplit(values.get("src") or "")
            if url.hostname == EMBEDDED_HOST:
                self._last = url.path.lstrip("/")
                self.alts.setdefault(self._last, values.get("alt") or "")
                self.captions.setdefault(self._last, [])
        elif tag == "p":
            self._depth = int(values.get("class") == _CAPTION)

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self._depth = 0

    def handle_data(self, data: str) -> None:
        if self._depth and self._last:
            self.captions[self._last].append(data.replace("\u00ad", ""))
