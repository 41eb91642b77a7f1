"""Which pictures a text has, and what is said under them."""

import pytest

from reader.gui.reading_pane.pictures import pictures_in
from reader.model.article import SafeHtml
from reader.model.page import EMBEDDED_HOST


def img(digest: str, alt: str = "") -> str:
    return f'<img src="https://{EMBEDDED_HOST}/{digest}" alt="{alt}">'


def caption(words: str) -> str:
    return f'<p class="k-caption">{words}</p>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (img("a") + caption("The <b>har\u00adbour</b> &amp; the sea."),
         {"a": "The harbour & the sea."}),
        (img("a", "A ship") + "<p>Text.</p>", {"a": "A ship"}),
        (img("a", "A ship") + caption("The ship"), {"a": "The ship"}),
        (img("a") + img("b") + caption("Two"), {"a": "", "b": "Two"}),
        (img("b") + img("a") + img("b"), {"b": "", "a": ""}),
        (caption("Of nothing") + "<p>Text.</p>", {}),
        ('<img src="https://e.org/a.png" alt="elsewhere">', {}),
        (img("a") + caption("One <i>line") + "<p>Text.</p>", {"a": "One line"}),
    ],
    ids=["marked up", "alt", "both", "two", "order", "none", "elsewhere", "not closed"],
)  # fmt: skip
def test_each_picture_has_its_caption(html: str, expected: dict[str, str]) -> None:
    found = pictures_in(SafeHtml(html))
    assert list(found.items()) == list(expected.items())
