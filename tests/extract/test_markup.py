"""The story's html keeps what a reader needs, and no more."""

import pytest

from reader.extract.markup import markup_of
from tests.extract.pages_of_ours import PROSE, article, blocks_in

HTML = (
    "<html><body><article class=a id=b><h1>Ships at anchor</h1>"
    f"{PROSE * 3}<h2 style='x'>The wind</h2><ul><li>forty ships<li>one cat of the port</ul>"
    "<figure><img src='/a.jpg' alt='Ships' onload='x()'><figcaption>At dawn</figcaption></figure>"
    "<p>Share this</p><p lang=ar dir=rtl>السفن في المرفأ القديم منذ يوم الاثنين، والريح تمنعها.</p>"
    f"{PROSE}"
    "<div></div></article></body></html>"
)
BASE = "https://e.example/news/ships"
MARKED = '<p><a id="wind"></a>three</p>'
ROWS = "<tr><td>x</td><td>y</td></tr>" * 2


def markup(html: str) -> str:
    """Return what is written of a page all of whose blocks are kept."""
    blocks = blocks_in(f"<body>{html}")
    return markup_of(blocks, blocks.all, None, BASE)


# ---- the whole way -------------------------------------------------------------------------------


def test_what_a_reader_needs_is_kept() -> None:
    html = article(HTML).html
    for part in ("<h2>The wind</h2>", "<li>forty ships", "<figcaption>At dawn", 'dir="rtl"'):
        assert part in html
    assert 'src="https://e.example/a.jpg"' in html


def test_what_is_the_sites_is_gone() -> None:
    html = article(HTML).html
    for part in ("class", "style", "onload", "Share this", "<div></div>", "<h1"):
        assert part not in html


def test_captions_are_in_the_html_and_not_in_the_text() -> None:
    assert "At dawn" not in article(HTML).text


def test_what_is_not_kept_is_not_written() -> None:
    blocks = blocks_in("<p>one</p><p>two</p>")
    blocks.all[0].keep = False
    assert markup_of(blocks, blocks.all, None, BASE) == "<p>two</p>"


def test_a_picture_above_the_title_is_not_written() -> None:
    blocks = blocks_in("<body><img src=/a.jpg><h1>Title</h1><div><img src=/b.jpg></div><p>one</p>")
    blocks.all[0].keep = False
    html = markup_of(blocks, blocks.all, blocks.outline.tags.index("h1"), BASE)
    assert html == '<figure><img src="https://e.example/b.jpg"></figure><p>one</p>'


# ---- blocks and structure ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div class=x>one<section>two</section></div>", "<p>one</p><p>two</p>"),
        ("<h1>one</h1><h2>two</h2><h4>three</h4>", "<h2>one</h2><h2>two</h2><h3>three</h3>"),
        (
            "<ul class=x><li>a<li>b</ul><ul><li>c</ul>",
            "<ul><li>a</li><li>b</li></ul><ul><li>c</li></ul>",
        ),
        ("<ul><li>a<p>b</p><ol><li>c</ol></ul>", "<ul><li>a<p>b</p><ol><li>c</li></ol></li></ul>"),
        ("<ol start=3><li>a</ol>", '<ol start="3"><li>a</li></ol>'),
        ("<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt><dd>b</dd></dl>"),
        ("<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>"),
        (f"<table>{ROWS}</table>", f"<table>{ROWS}</table>"),
        (
            f"<table><caption>Tides</caption>{ROWS}</table>",
            f"<table><caption>Tides</caption>{ROWS}</table>",
        ),
        ("<table><tr><td>a<td>b</table>", "<p>a</p><p>b</p>"),
        (
            "<pre><code>if x:\n    y &lt; z\n</code></pre>",
            "<pre><code>if x:\n    y &lt; z\n</code></pre>",
        ),
        ("<pre>a<br>b<br><br>c</pre>", "<pre>a\nb\n\nc</pre>"),
        ("<pre><div>a  b</div><div>  c</div></pre>", "<pre>a  b\n  c\n</pre>"),
    ],
    ids=[
        *("boxes", "headings", "lists", "list in an item", "numbers", "terms", "quote", "table"),
        *("caption", "layout", "code", "code with breaks", "lines of code"),
    ],
)
def test_structure_stays_and_boxes_go(html: str, expected: str) -> None:
    assert markup(html) == expected


def test_cells_keep_their_spans() -> None:
    html = markup(f"<table><tr><th colspan=2 class=x rowspan=1>a</th></tr>{ROWS}</table>")
    assert '<th colspan="2" rowspan="1">a</th>' in html


# ---- inline --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("one <em>two</em> <sup>3</sup>", "one <em>two</em> <sup>3</sup>"),
        ("one <span class=x>two</span>", "one two"),
        ("one<b></b> <i><u></u></i>two", "one two"),
        ("one<br>two", "one<br>two"),
        ("<b>one<br>two</b>", "<b>one<br>two</b>"),
        ("<br>one<br>", "one"),
        ("\n one \n\n two&nbsp; ", "one two"),
        ("one<br>two ", "one<br>two"),
        (" one<br>two", "one<br>two"),
        ("1 &lt; 2 &amp; &lt;b&gt;", "1 &lt; 2 &amp; &lt;b&gt;"),
        ("<time datetime=2026-09-14 class=x>one</time>", '<time datetime="2026-09-14">one</time>'),
        (
            "<abbr title='a &quot;b&quot; &lt;'>c</abbr>",
            '<abbr title="a &quot;b&quot; &lt;">c</abbr>',
        ),
        ("one <bdi dir=rtl class=x>two</bdi>", 'one <bdi dir="rtl">two</bdi>'),
        ("<a></a>one", "one"),
        ("one <img src=/a.jpg alt=A width=9 height=6> two", None),
        ("one <img alt=A> two", "one two"),
    ],
    ids=[
        *(
            "meaning",
            "no meaning",
            "empty",
            "break",
            "break inside",
            "breaks at the edges",
            "blanks",
            "a blank at the end of broken lines",
            "a blank before broken lines",
            "signs",
        ),
        *("date", "signs in an attribute", "direction", "a link to nowhere"),
        *("picture", "picture without address"),
    ],
)
def test_inline_elements(html: str, expected: str | None) -> None:
    picture = 'one <img src="https://e.example/a.jpg" alt="A" width="9" height="6"> two'
    assert " ".join(markup(f"<p>{html}</p>").split()) == f"<p>{expected or picture}</p>"


def test_a_picture_in_italics_is_kept() -> None:
    html = markup("<p>one <i><img src=/a.jpg></i> two</p>")
    assert html == '<p>one <i><img src="https://e.example/a.jpg"></i> two</p>'


def test_an_element_round_several_paragraphs_is_in_each() -> None:
    assert markup("<div><em>one<p>two</p></em></div>") == "<p><em>one</em></p><p><em>two</em></p>"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/a", '<a href="https://e.example/a">x</a>'),
        ("b?c=1&amp;d", '<a href="https://e.example/news/b?c=1&amp;d">x</a>'),
        ("https://f.example/", '<a href="https://f.example/">x</a>'),
        ("mailto:a@e.example", '<a href="mailto:a@e.example">x</a>'),
        ("#n", '<a href="#n">x</a>'),
        ("javascript:alert(1)", "x"),
        ("", '<a href="https://e.example/news/ships">x</a>'),
    ],
    ids=["path", "relative", "absolute", "mail", "place", "script", "the page itself"],
)
def test_addresses_are_absolute(target: str, expected: str) -> None:
    assert markup(f"<p><a href='{target}' onclick=x>x</a></p>") == f"<p>{expected}</p>"


def test_the_address_of_what_is_quoted_is_absolute() -> None:
    html = markup("<blockquote cite=/a>x</blockquote>")
    assert html == '<blockquote cite="https://e.example/a"><p>x</p></blockquote>'


def test_a_link_without_an_address_is_text() -> None:
    assert markup("<p>one <a name=x>two</a></p>") == "<p>one two</p>"


# ---- places --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ol><li id=n>note</ol>", '<ol><li id="n">note</li></ol>'),
        ("<p id=n>note</p>", '<p id="n">note</p>'),
        ("<p>note<a name=n></a></p>", '<p>note<a id="n"></a></p>'),
        ("<p><sup id=n>1</sup> note</p>", '<p><sup id="n">1</sup> note</p>'),
        ("<p id=m><b id=o>note</b></p>", "<p><b>note</b></p>"),
        ("<div id=n><div><p>note</p></div></div>", '<p><a id="n"></a>note</p>'),
        ("<p>a <span id=n>note</span></p>", '<p><a id="n"></a>a note</p>'),
        ("<ul id=n><li>note</ul>", '<ul id="n"><li>note</li></ul>'),
        ("<pre id=n><div>a</div></pre>", '<pre id="n">a\n</pre>'),
    ],
    ids=[
        *("item", "paragraph", "old anchor", "inline", "no place"),
        *("box", "span", "list", "code"),
    ],
)
def test_places_that_links_lead_to_are_kept(html: str, expected: str) -> None:
    link = "<p>one<a href=#n>1</a></p>"
    assert markup(link + html) == '<p>one<a href="#n">1</a></p>' + expected


def test_where_links_lead_that_are_not_kept_is_no_place() -> None:
    up = "<p>" + "<a href=#n>Up</a> " * 5 + "</p>"
    blocks = blocks_in(f"<p>one <a href=/x>two</a></p><p id=n>three</p>{up}")
    blocks.all[-1].keep = False
    html = markup_of(blocks, blocks.all, None, BASE)
    assert html.endswith("<p>three</p>")


def test_the_place_of_a_picture_is_in_the_next_text() -> None:
    html = markup("<p>one<a href=#n>1</a></p><div id=n><img src=/a></div><pre>x</pre>")
    assert html.endswith('<pre><a id="n"></a>x</pre>')


# ---- language ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p lang=fr dir=ltr>x</p>", '<p lang="fr" dir="ltr">x</p>'),
        ("<div dir=rtl><section><p>x</p></section></div>", '<p dir="rtl">x</p>'),
        ("<div lang=fr><p lang=en>x</p></div>", '<p lang="en">x</p>'),
        (
            "<blockquote lang=fr><p>x</p></blockquote>",
            '<blockquote lang="fr"><p>x</p></blockquote>',
        ),
        ("<p>one <i lang=la>x</i></p>", '<p>one <i lang="la">x</i></p>'),
        ("<div lang=fr><p>x</p></div><p>y</p>", '<p lang="fr">x</p><p>y</p>'),
    ],
    ids=["own", "of a box", "nearest", "of what is open", "inline", "only inside"],
)
def test_languages_and_directions_are_kept(html: str, expected: str) -> None:
    assert markup(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div dir=rtl><p lang=ar>x</p></div>", '<p lang="ar" dir="rtl">x'),
        ("<div lang=fr><blockquote lang=en><p>x</blockquote></div>", "<p>x"),
        ("<div dir=rtl><ul><li>x</ul></div>", 'dir="rtl"'),
        ("x<figure dir=rtl><img src=/a.jpg><figcaption>x</figcaption></figure>y", 'dir="rtl"'),
    ],
    ids=["each from its own box", "of a quote in a box", "of a list", "of a caption"],
)
def test_languages_and_directions_of_boxes(html: str, expected: str) -> None:
    assert expected in markup(html)


# ---- figures -------------------------------------------------------------------------------------


def figure(inner: str) -> str:
    html = markup(f"<p>one</p>{inner}<p>two</p>")
    return html.removeprefix("<p>one</p>").removesuffix("<p>two</p>")


def test_a_figure_holds_a_picture_and_its_captions() -> None:
    html = (
        "<div><img src=/a.jpg alt=A></div><p class=caption>At <b>dawn</b></p><p class=credit>Us</p>"
    )
    assert figure(html) == (
        '<figure><img src="https://e.example/a.jpg" alt="A">'
        "<figcaption>At <b>dawn</b><br>Us</figcaption></figure>"
    )


@pytest.mark.parametrize(
    ("captions", "told"),
    [
        (("Ships lie at anchor", "Ships lie at anchor"), "Ships lie at anchor"),
        (("Lie at anchor", "Ships: Lie at anchor"), "Ships: Lie at anchor"),
        (("Ships: Lie at anchor", "Lie at anchor"), "Ships: Lie at anchor"),
        (("Ships, by Ada", "Ada"), "Ships, by Ada<br>Ada"),
        (("Ships lie at anchor", "Ada, Reuters"), "Ships lie at anchor<br>Ada, Reuters"),
    ],
    ids=["twice", "in a longer one", "behind it", "a name", "another"],
)
def test_a_caption_is_told_once(captions: tuple[str, str], told: str) -> None:
    lines = "".join(f"<p class=caption>{caption}</p>" for caption in captions)
    html = markup(f"<p>one</p><figure><div><img src=/a.jpg></div>{lines}</figure><p>two</p>")
    assert f"<figcaption>{told}</figcaption>" in html


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("h3 h3", "h2 h2"),
        ("h2 h4 h4 h2 h6", "h2 h3 h3 h2 h4"),
        ("h1 h3", "h2 h3"),
        ("h1 h2 h3", "h2 h2 h3"),
        ("h1 h1", "h2 h2"),
        ("h4 h3", "h3 h2"),
    ],
)
def test_headings_begin_with_the_second_level_and_none_is_left_out(
    given: str, written: str
) -> None:
    html = markup("".join(f"<{tag}>a</{tag}><p>b</p>" for tag in given.split()))
    wanted = "".join(f"<{tag}>a</{tag}><p>b</p>" for tag in written.split())
    assert html == wanted


def test_a_heading_that_is_a_picture_is_no_level() -> None:
    html = markup("<p>a</p><h2><img src=/a.jpg></h2><h3>b</h3><p>c</p>")
    assert "<h2>b</h2>" in html


def test_a_picture_without_captions_has_no_empty_one() -> None:
    assert figure("<div><img src=/a.jpg></div>") == (
        '<figure><img src="https://e.example/a.jpg"></figure>'
    )


def test_a_picture_with_no_address_is_not_written() -> None:
    assert figure("<div><img src='data:image/gif;base64,x'></div>") == ""


def test_a_figure_in_a_list_stays_in_it() -> None:
    html = figure("<ul><li>a</li><li><img src=/a.jpg></li><li>b</li></ul>")
    picture = '<figure><img src="https://e.example/a.jpg"></figure>'
    assert html == f"<ul><li>a</li><li>{picture}</li><li>b</li></ul>"


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<p>one <a href=/wind>two</a></p><p id=wind>three</p>", "<p>three</p>"),
        ("<p>one <a href=#wind>two</a></p><div name=wind><p>three</p></div>", MARKED),
        ("<p>one <a href=#wind>two</a></p><div id=x><p>three</p></div>", "<p>three</p>"),
        ("<p>one <a href=#wind>two</a></p><p><b class=wind>three</b></p>", "<p><b>three</b></p>"),
    ],
    ids=["another page", "an old name", "nobody leads there", "a class"],
)
def test_only_places_that_links_of_the_text_lead_to_are_marked(html: str, written: str) -> None:
    assert markup(html).endswith(f"</p>{written}")


def test_a_table_for_layout_in_a_quote_leaves_its_lines() -> None:
    html = "<blockquote><table><tr><td>a<td>b</table></blockquote>"
    assert markup(html) == "<blockquote><p>a</p><p>b</p></blockquote>"


def test_a_picture_in_a_caption_is_shown_once() -> None:
    caption = "<figcaption>At dawn <img src=/sun.png></figcaption>"
    assert markup(f"<p>one</p><figure><img src=/a.jpg>{caption}</figure>").count("sun.png") == 1


def test_a_place_round_a_picture_without_address_is_no_figure() -> None:
    html = "<p>see <a href=#x>it</a></p><div><a id=x href=/l><img alt=A></a></div><p>two</p>"
    assert "figure" not in markup(html)


def test_blanks_and_line_ends_are_one_blank() -> None:
    assert markup("<p>one \n  two\tthree</p>") == "<p>one two three</p>"
