"""XHTML as Markdown: each thing has its sign, and no text is taken for one."""

import pytest

from reader.formats.markdown_text import link_target, markdown_of, plain, quoted


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<p>a <em>b</em> <strong>c</strong> <del>d</del></p>", "a *b* **c** ~~d~~"),
        ("<p>a<em> b </em>c</p>", "a *b* c"),
        ("<p>a<em> </em>c</p>", "a c"),
        ("<p>a<br>b</p>", "a\\\nb"),
        ("<h2>a<br>b</h2>", "### a b"),
        ("<p>x<sup>2</sup> y<sub>1</sub></p>", "x<sup>2</sup> y<sub>1</sub>"),
        ('<p><a href="https://e.org/(a)">b</a></p>', "[b](https://e.org/%28a%29)"),
        ('<p><a href="https://e.org/"> </a>c</p>', "c"),
        ('<p id="n"><a href="#n">b</a></p>', "b"),
        ('<p><img src="https://e.org/a.png" alt="a [b]"></p>', r"![a \[b\]](p/a.png)"),
        ("<p><code>a`b</code><code></code></p>", "``a`b``"),
        ("<p><code>`a`</code></p>", "`` `a` ``"),
        ("<pre>a\n  ```b</pre>", "````\na\n  ```b\n````"),
        ("<pre>a<br>b</pre>", "```\na\nb\n```"),
        ("<blockquote>a<p>b</p></blockquote>", "> a\n>\n> b"),
        ("<ul><li>a</li><li><p>b</p><p>c</p></li></ul>", "- a\n- b\n\n  c"),
        ('<ol start="9"><li>a</li><li>b<ul><li>c</li></ul></li></ol>', "9. a\n10. b\n\n    - c"),
        ("<hr>", "---"),
        ("<div>a<p>b</p>c</div>", "a\n\nb\n\nc"),
        ('<a href="https://e.org/"><p>a</p></a>', "a"),
        (
            "<figure><p>a</p><b>b</b><figcaption>c <em>d</em></figcaption></figure>",
            "a\n\n**b**\n\n_c *d*_",
        ),
        ("<figure><figcaption></figcaption></figure>", ""),
        (
            (
                "<table><caption>c</caption><tr><th>a|b</th></tr><tr><td>1<p>2</p></td></tr>"
                "<tr><td><ul><li>x</li></ul><code>y|z</code></td><td>3</td></tr></table>"
            ),
            "_c_\n\n| a\\|b |  |\n| --- | --- |\n| 1<br>2 |  |\n| x y\\|z | 3 |",
        ),
        ("<table><tr><td><code>a|b</code></td></tr></table>", "| `a\\|b` |\n| --- |"),
        ("<p># a</p><p>- b</p><p>+ c</p><p>1. d</p>", "\\# a\n\n\\- b\n\n\\+ c\n\n1\\. d"),
        ("<p>12 ships</p><p>&gt; e</p><p>=== f</p>", "12 ships\n\n\\> e\n\n\\=== f"),
        (r"<p>*a* _b_ `c` \d &amp;amp; &amp; e</p>", r"\*a\* \_b\_ \`c\` \\d &amp;amp; & e"),
        ("<p>a<br>- b</p>", "a\\\n\\- b"),
    ],
)
def test_each_has_its_sign(markup: str, expected: str) -> None:
    assert markdown_of(markup, {"https://e.org/a.png": "p/a.png"}) == expected


def test_plain_text_is_one_line_without_signs() -> None:
    assert plain(" # a\n *b* ") == "\\# a \\*b\\*"


def test_a_quotation_has_its_sign_in_each_line() -> None:
    assert quoted("a\n\nb") == "> a\n>\n> b"


def test_no_address_ends_its_link() -> None:
    assert link_target("https://e.org/a) <b> \\") == "https://e.org/a%29%20%3Cb%3E%20%5C"
