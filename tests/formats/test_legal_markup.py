"""Clean html as XHTML: whatever was there, what comes out keeps to the rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.extract.sanitize import sanitize
from reader.formats.legal_markup import address, language, legal, text_of

HERE = {"https://e.org/a.png": "pictures/a.png"}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<p>a &amp; b</p>", "<p>a &amp; b</p>"),
        ("<p> </p><h2></h2>", ""),
        ("<h1>a</h1><h6>b</h6>", "<h2>a</h2><h6>b</h6>"),
        ("<p>a<br>b<wbr>c</p><hr>", "<p>a<br/>bc</p><hr/>"),
        ("<em><p>a</p></em>", "<p>a</p>"),
        ("<em>a <div>b</div></em>", "a <div>b</div>"),
        ("<tt>a</tt><time>b</time><bdo>c</bdo>", "<code>a</code><span>b</span><bdi>c</bdi>"),
        ("<li>a</li>", "<div>a</div>"),
        ("<ul>a</ul>", "<div>a</div>"),
        ("<ul><ul><li>a</li></ul></ul>", "<ul><li><ul><li>a</li></ul></li></ul>"),
        ('<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "<div><p><strong>a</strong></p><div>b</div></div>"),
        ("<details><summary>a</summary>b</details>", "<div><p><strong>a</strong></p>b</div>"),
        ("<table></table>", "<div></div>"),
        ("<td>a</td>", "a"),
        (
            '<table><caption>c</caption><tr><td colspan="2" rowspan="1">a</td></tr></table>',
            '<table><caption>c</caption><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
        ),
        ("<pre>a\n b</pre>", '<pre dir="ltr">a\n b</pre>'),
        ('<img src="https://e.org/a.png" alt="x">', '<img src="pictures/a.png" alt="x"/>'),
        ('<img src="https://e.org/b.png">', ""),
        (
            "<figure><figcaption>c</figcaption><p>a</p></figure>",
            "<figure><p>a</p><figcaption>c</figcaption></figure>",
        ),
        (
            "<ruby>漢<rt>kan</rt>字</ruby>",
            "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字",
        ),
        ('<p lang="fr">a</p>', '<p lang="fr" xml:lang="fr">a</p>'),
        ('<p lang="x_y" dir="auto">a</p>', "<p>a</p>"),
        ('<a href="https://e.org/a">b</a>', '<a href="https://e.org/a">b</a>'),
        ('<a href="#gone">b</a>', "<span>b</span>"),
        (
            '<a href="#n">b</a><p id="n">c</p><p id="n">d</p>',
            '<a href="#xplace1">b</a><p id="xplace1">c</p><p>d</p>',
        ),
        ("<section>a<!-- b --></section>", "<div>a</div>"),
    ],
)
def test_it_is_put_right(markup: str, expected: str) -> None:
    assert legal(sanitize(markup), HERE, "x") == expected


def test_a_block_in_a_phrase_stands_in_a_line_of_its_own() -> None:
    assert legal("<h2>a<div>b</div></h2>", {}) == "<h3>a<br/>b</h3>"


def test_comments_and_links_that_are_none_are_left_out() -> None:
    assert legal('<p>a<!-- b -->c <a href="https://e org/">d</a></p>', {}) == (
        "<p>ac <span>d</span></p>"
    )


def test_no_link_stands_in_a_link() -> None:
    made = legal('<a href="https://e.org/"><p>a</p><a href="https://e.org/b">b</a></a>', {})
    etree.fromstring(f"<div>{made}</div>")
    assert made.count("<a ") >= 1


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://e.org/a b?q={x}#f|", "https://e.org/a%20b?q=%7Bx%7D#f%7C"),
        ("https://e.org/100%", "https://e.org/100%25"),
        ("https://ex\u00e4mple.org/ü", "https://xn--exmple-cua.org/%C3%BC"),
        ("https://e org/", None),
        ("https://[::1/", None),
        (f"https://{'ü' * 80}.org/", None),
        ("mailto:a@e.org?subject=Hi you", "mailto:a@e.org?subject=Hi%20you"),
    ],
)
def test_an_address_is_one_by_the_book(url: str, expected: str | None) -> None:
    assert address(url) == expected


def test_text_has_nothing_in_it_that_xml_does_not_know() -> None:
    assert text_of('a\x00\x0b<&"\ud800\uffff') == "a&lt;&amp;&quot;"


@pytest.mark.parametrize(
    ("tag", "expected"), [("fr", "fr"), ("zh-hant-tw", "zh-hant-tw"), ("x", None), (None, None)]
)
def test_a_language_is_well_formed_or_none(tag: str | None, expected: str | None) -> None:
    assert language(tag) == expected


_TAGS = st.sampled_from(
    "p div span em a h2 ul ol li dl dt dd table tr td th caption thead figure figcaption pre"  # noqa: SIM905
    " blockquote img br hr ruby rt details summary section code".split()
)
_PARTS = st.lists(
    st.one_of(
        _TAGS.map(lambda tag: f"<{tag}>"),
        _TAGS.map(lambda tag: f"</{tag}>"),
        st.just('<a href="#x" id="x">'),
        st.just('<p id="x">'),
        st.text(max_size=6),
    ),
    max_size=30,
)


@given(_PARTS)
def test_any_tangle_comes_out_as_xml(parts: list[str]) -> None:
    etree.fromstring(f"<div>{legal(sanitize(''.join(parts)), HERE)}</div>".encode())
