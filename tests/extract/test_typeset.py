"""Html as the pane wants it."""

import pytest

from reader.extract.typeset import typeset


def plain(html: str, lang: str | None = None, direction: str = "ltr") -> str:
    return typeset(html, lang=lang, direction=direction)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("<h2>a</h2>", '<p class="k-h2">a</p>'),
        ("<figure><img src='x'><figcaption>a</figcaption></figure>", '<p class="k-caption">a</p>'),
        ("<p class='x'>a <mark>b</mark></p>", '<p>a <span class="k-mark">b</span></p>'),
        ("<p><code>a</code></p>", '<code class="k-code">a</code>'),
        ("<pre>a</pre>", '<td class="k-pre"><pre dir="ltr">a</pre></td>'),
    ],
)
def test_shapes(given: str, wanted: str) -> None:
    assert wanted in plain(given)


def test_the_cells_of_a_row_are_reversed_from_right_to_left() -> None:
    row = "<table><tr><td>a</td><td>b</td></tr></table>"
    assert "<td>b</td><td>a</td>" in plain(row, "ar", "rtl")
    assert "<td>a</td><td>b</td>" in plain(row, "fr")


def test_long_words_get_soft_hyphens_and_code_does_not() -> None:
    done = plain("<p>gouvernement</p><pre>gouvernement</pre>", "fr")
    assert done.count("\u00ad") >= 2
    assert "<pre" in done
    assert "gouvernement</pre>" in done
    assert done.replace("\u00ad", "").count("gouvernement") == 2


def test_without_a_language_words_stay() -> None:
    assert plain("<p>gouvernement ; oui</p>") == "<p>gouvernement ; oui</p>"


def test_french_signs_do_not_begin_a_line() -> None:
    assert plain("<p>Oui ; « non »</p>", "fr") == "<p>Oui\u00a0; «\u00a0non\u00a0»</p>"


def test_nothing_is_nothing() -> None:
    assert plain("  ") == ""
