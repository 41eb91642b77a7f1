"""Html as the pane wants it."""

import pytest
from lxml.html import tostring

from reader.extract.typeset import typeset
from reader.model.picture import Picture
from reader.model.url import Url

PIER = Url("https://e.org/pier.png")


def plain(html: str, lang: str | None = None, direction: str = "ltr") -> str:
    root = typeset(html, lang=lang, direction=direction)  # type: ignore[arg-type]
    return "" if root is None else tostring(root, encoding="unicode")[5:-6]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        *((f"<h{n}>a</h{n}>", '<p class="k-h2">a</p>') for n in (1, 2)),
        *((f"<h{n}>a</h{n}>", '<p class="k-h3">a</p>') for n in (3, 4, 5, 6)),
        ("<figure><p>a</p></figure>", '<div class="k-figure"><p>a</p></div>'),
        ("<table><caption>a</caption><tr><td>b</table>", '<p class="k-caption">a</p>'),
        ("<table><tr><td>b</table>", '<table class="k-table">'),
        ("<details><summary>a</summary>b</details>", '<div><p class="k-h3">a</p>b</div>'),
        ("<section>a</section>", "<div>a</div>"),
        *((f"<p><{tag}>a</{tag}></p>", '<code class="k-code">a</code>') for tag in ("kbd", "samp")),
        ("<p><tt>a</tt></p>", '<code class="k-code">a</code>'),
        ("<pre><code>a</code></pre>", '<pre dir="ltr"><code>a</code></pre>'),
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
    assert plain("<p>a</p><p>b</p>", "ar", "rtl") == "<p>a</p><p>b</p>"


def test_long_words_get_soft_hyphens_and_code_does_not() -> None:
    done = plain("<p>gouvernement</p><pre>gouvernement</pre>", "fr")
    assert "\u00ad" not in plain("<p><tt>gouvernement</tt></p>", "fr")
    assert done.count("\u00ad") >= 2
    assert "<pre" in done
    assert "gouvernement</pre>" in done
    assert done.replace("\u00ad", "").count("gouvernement") == 2


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("a\n  b\n", "a\n  b"),
        ("<code>a\n\n</code>\n", "<code>a</code>"),
        ("<code>a</code> b\n ", "<code>a</code> b"),
        ("<code>a <i>b\n</i> </code>", "<code>a <i>b</i></code>"),
        ("<code>a</code>\n<code>b</code>", "<code>a</code>\n<code>b</code>"),
        ("", ""),
    ],
)
def test_code_ends_with_its_last_line(code: str, shown: str) -> None:
    assert f'<pre dir="ltr">{shown}</pre>' in plain(f"<pre>{code}</pre>")


def test_a_heading_is_not_parted_and_what_follows_it_is() -> None:
    heading = plain("<h2>Le <b>gouvernement</b> ; oui</h2>gouvernement", "fr")
    assert heading.startswith('<p class="k-h2">Le <b>gouvernement</b>\u00a0; oui</p>')
    assert "\u00ad" in heading


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ('<p lang="en">government ; so</p>', "gov\u00adern\u00adment ; so"),
        ('<p lang="en"><b>government</b></p>', "gov\u00adern\u00adment"),
        ('<p lang="und">gouvernement</p>', "gouvernement"),
        ('<p>a <i lang="en">the</i> ; gouvernement</p>', "\u00a0; gou\u00adver\u00adne\u00adment"),
        ('<blockquote lang="en"><p lang="fr">oui ; non</p></blockquote>', "oui\u00a0; non"),
        ('<h2 lang="en">government</h2>', "government"),
    ],
    ids=["its own", "what is in it", "unknown", "behind it", "within another", "heading"],
)
def test_what_is_in_another_language_is_set_by_its_rules(html: str, shown: str) -> None:
    assert f">{shown}</" in plain(html, "fr").replace("</i>", ">")


def test_without_a_language_words_stay() -> None:
    assert plain("<p>gouvernement ; oui</p>") == "<p>gouvernement ; oui</p>"


def test_french_signs_do_not_begin_a_line() -> None:
    assert plain("<p>Oui ; « non »</p>", "fr") == "<p>Oui\u00a0; «\u00a0non\u00a0»</p>"


def test_a_region_may_part_its_words_in_its_own_way() -> None:
    word = "<p>characteristic</p>"
    assert plain(word, "en-us") != plain(word, "en-gb")


def test_nothing_is_nothing() -> None:
    assert plain("  ") == ""


@pytest.mark.parametrize(
    ("attributes", "picture", "named"),
    [
        ("", Picture(PIER), 'to-come/1200x800" width="1200" height="800"'),
        ('width="640" height="480"', Picture(PIER), 'to-come/640x480" width="640" height="480"'),
        ('width="9999999" height="x"', Picture(PIER), "to-come/1200x800"),
        ('width="0" height="480"', Picture(PIER), "to-come/1200x800"),
        ('width="20000" height="480"', Picture(PIER), "to-come/1200x800"),
        ('width="²" height="480"', Picture(PIER), "to-come/1200x800"),
        ("", Picture(PIER, "abc", 16, 16), 'abc" width="16" height="16"'),
        ("", Picture(PIER, given_up=True), "given-up/1200x800"),
        ('width="9"', Picture(PIER, "abc", 320, 200), 'abc" width="320" height="200"'),
    ],
    ids=[
        *("unknown size", "known size", "no size", "nothing", "beyond all", "no digit", "small"),
        *("given up", "here"),
    ],
)
def test_a_picture_has_its_place_whether_it_is_here_or_not(
    attributes: str, picture: Picture, named: str
) -> None:
    made = typeset(
        f'<p><img src="{PIER}" {attributes}></p>', lang=None, direction="ltr", pictures=[picture]
    )
    assert made is not None
    shown = tostring(made, encoding="unicode")
    for part in named.split():
        assert part in shown


def test_of_a_small_picture_that_is_not_here_nothing_is_said() -> None:
    small = f'<p>a<img src="{PIER}" width="16" height="16">b</p>'
    made = typeset(small, lang=None, direction="ltr", pictures=[Picture(PIER)])
    assert made is not None
    assert made.find(".//img") is None


@pytest.mark.parametrize(
    ("word", "lang", "done"),
    [
        ("правительство", "ru", True),
        ("κυβέρνηση", "el", True),
        ("gouvernement2", "fr", True),
        ("l’administration", "fr", True),
        ("ADMINISTRATION", "fr", True),
        ("administration", "fr-ca", True),
        ("administration", "en-gb", True),
        ("administration", "zh-hant", False),
        ("1234567", "fr", False),
        ("court", "fr", False),
    ],
)
def test_words_of_every_alphabet_that_has_hyphens_get_them(
    word: str, lang: str, done: bool
) -> None:
    shown = plain(f"<p>{word} {word}</p>", lang)
    assert ("\u00ad" in shown) is done
    assert shown.replace("\u00ad", "") == f"<p>{word} {word}</p>"


def test_words_that_were_set_are_forgotten_when_they_are_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from reader.extract import typeset as module

    monkeypatch.setattr(module, "_MOST_KEPT", 2)
    words = module._Hyphenated("fr")
    assert [words[word] for word in ("gouvernement", "habitation", "domination")]
    assert list(words) == ["domination"]
