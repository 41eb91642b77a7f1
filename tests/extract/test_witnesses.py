"""What a page says of itself."""

import pytest
from lxml.etree import SubElement

from reader.extract.witnesses import (
    hear,
    lies_in,
    look_round,
    mark_of,
    pieces_of,
    sample_of,
    shown_text,
)
from tests.extract.pages_of_ours import tree


def test_the_first_of_each_meta_counts() -> None:
    empty = "<meta name=title><meta name=title content=' '>"
    said = "<meta name=Title content=' Ships  lie '><meta name=title content=x>"
    seen = hear(tree(f"<head>{empty}{said}</head>"), None)
    assert seen.first("nobody", "title") == "Ships lie"
    assert seen.first("nobody") is None
    assert seen.article == {}


@pytest.mark.parametrize(
    "name", ["author", "article:author", "dc.creator", "citation_author", "creator"]
)
def test_two_authors_are_two_meta(name: str) -> None:
    meta = "".join(f"<meta name={name} content='{who}'>" for who in ("Ada Marin", "Bo Lund"))
    assert hear(tree(f"<head>{meta}{meta}</head>"), None).meta[name] == "Ada Marin; Bo Lund"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("&amp;quot;Ships&amp;quot; lie &amp;amp; wait", '"Ships" lie & wait'),
        ("Fran&amp;ccedil;ois &amp;#8211; A&amp;#x2019;s", "François – A’s"),
        ("https://e.org/?a=1&amp;copy=2", "https://e.org/?a=1&copy=2"),
        ("Ships &amp;ships;", "Ships &ships;"),
    ],
    ids=["names", "numbers", "address", "no name"],
)
def test_what_was_escaped_twice_is_read(content: str, said: str) -> None:
    seen = hear(tree(f"<head><meta name=description content='{content}'></head>"), None)
    assert seen.meta["description"] == said


SHOWING = """
    a abbr address aside b cite data dd div em figure font footer form h1 h2 h3 h4 header i label li
    nav ol p section small span strong td time ul
"""


@pytest.mark.parametrize("tag", SHOWING.split())
def test_what_may_show_a_name_or_a_date_is_looked_at(tag: str) -> None:
    root = tree("<body></body>")
    shown = SubElement(next(root.iter("body")), tag)
    assert shown in hear(root, None).elements


def test_headings_without_text_are_none() -> None:
    seen = hear(tree("<body><p>x</p><h1></h1><div><h1>Ships <b>lie</b></h1></div></body>"), None)
    (heading,) = seen.headings
    assert heading.key == "shipslie"
    assert heading.element.text_content() == "Ships lie"


def test_what_lies_round_a_heading() -> None:
    root = tree(
        "<body><p>1</p><div><p>2</p><h1>Ships <b>lie</b></h1><p>3 <i>4</i></p></div><p>5</p></body>"
    )
    elements = hear(root, None).elements
    near = look_round(elements, next(root.iter("h1")))
    assert [element.text for element in near.before] == ["1", "2"]
    assert [element.text for element in near.after] == ["3 ", "4", "5"]
    assert look_round(elements, None).after == []


def test_elements_are_found_by_a_word_in_their_class() -> None:
    seen = hear(tree("<body><p class='Post-Date'>1</p><p class=x>2</p><p class=date>3</p>"), None)
    assert [element.text for element in seen.called(("date", "time"))] == ["1", "3"]
    assert seen.called(("crumb",)) == []


def test_marks_are_those_of_microdata_of_links_and_of_rdfa() -> None:
    root = tree(
        "<body><a rel=author>1</a><b itemprop=author>2</b><b rel=author>3</b>"
        "<b property=dc:creator>4</b><a rel=author property=name>5</a></body>"
    )
    marks = [mark_of(element) for element in root.iter("a", "b")]
    assert marks == ["author", "author", "", "dc:creator", "author"]


def test_the_first_base_that_has_an_address_counts() -> None:
    head = "<base target=_blank><base href=/port/><base href=/quay/>"
    assert hear(tree(f"<head>{head}</head>"), None).base == "/port/"


def test_what_an_element_lies_in() -> None:
    root = tree("<body class=has-sidebar><div><ol id=Comments><li><p><b>x</b></p></li></ol></div>")
    bold = next(root.iter("b"))
    assert lies_in(bold, ("related", "comment"))
    assert not lies_in(bold, ("sidebar",))  # the whole page is called so


@pytest.mark.parametrize(
    ("html", "pieces"),
    [
        ("<p>By <a>Ada Marin</a> <i> today</i></p>", ["By", "Ada Marin", "today"]),
        ("<p>A<b>da</b> Marin</p>", ["Ada", "Marin"]),
        ("<p>By Ada<script>var by</script><style>p{}</style></p>", ["By Ada"]),
        ("<p>By<b>\n</b>ada</p>", ["By", "ada"]),
        ("<p>By <b>Ada</b>Marin</p>", ["By", "Ada", "Marin"]),
        ("<p>Ada Marin,<b>who sails</b></p>", ["Ada Marin,", "who sails"]),
        ("<p>Ada Marin<b> in the harbour</b></p>", ["Ada Marin", "in the harbour"]),
        ("<p>By<br>ada</p>", ["By", "ada"]),
        ("<p>Ada</p>", ["Ada"]),
        ("<p> </p>", []),
        (f"<p>{'a' * 40}</p>", []),
        (f"<p><b>{'a' * 40}</b></p>", []),
    ],
    ids=[
        *("apart", "in-a-word", "scripts", "a blank alone", "a capital", "a comma", "a blank"),
        *("a break", "plain", "blank", "long", "long-inside"),
    ],
)
def test_pieces_of_a_line(html: str, pieces: list[str]) -> None:
    assert pieces_of(next(tree(f"<body>{html}</body>").iter("p")), 30) == pieces


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<h1> Ships  lie </h1>", "Ships lie"),
        ("<h1><span>World</span>Ships lie</h1>", "World Ships lie"),
        ("<h1><i>2026:</i>Ships lie</h1>", "2026: Ships lie"),
        ("<h1><i>Ships</i>3</h1>", "Ships3"),
        ("<h1><b>S</b>hips lie</h1>", "Ships lie"),
        ("<h1><b>S</b>HIPS LIE</h1>", "SHIPS LIE"),
        ("<h1><img></h1>", ""),
        ("<h1>Ships<br>lie</h1> and the wind", "Ships lie"),
        ("<h1>Ships<br><b>l</b>ie still</h1>", "Ships lie still"),
        ("<h1><style>h1 {color: red}</style>Ships lie</h1>", "Ships lie"),
    ],
    ids=[
        "plain",
        "kicker",
        "a stop",
        "a number",
        "initial",
        "capitals",
        "logo",
        "break",
        "break and initial",
        "style",
    ],
)
def test_a_heading_as_it_is_read(html: str, text: str) -> None:
    assert shown_text(next(tree(f"<body>{html}</body>").iter("h1"))) == text


def sample(body: str) -> str:
    root = tree(f"<body>{body}</body>")
    seen = hear(root, None)
    return sample_of(seen, look_round(seen.elements, next(root.iter("h1"), None)).after)


def test_the_sample_is_running_text() -> None:
    text = sample("<p>" + "wind and ships " * 20 + "</p><p>x</p><script>var a</script>")
    assert text.startswith("wind and ships")
    assert "var a" not in text


def test_the_sample_is_taken_below_the_heading() -> None:
    notice = "<p>" + "we value your privacy and our partners do " * 8 + "</p>"
    story = "<p>" + "le vent a tourné à midi et les bateaux attendent " * 8 + "</p>"
    assert sample(f"{notice}<h1>Le vent</h1>{story}").startswith("le vent")
    assert sample(f"{story}<h1>Le vent</h1>").startswith("le vent")
    menu = "<div>All the rest of our many pages</div>" * 9
    assert sample(f"{story}<h1>Le vent</h1>{menu}").startswith("le vent")
    assert sample(f"<h1>Le vent</h1>{notice.replace('p>', 'div>')}{story}").startswith("le vent")


def test_short_lines_are_no_sample_where_there_are_long_ones() -> None:
    buttons = "<p>Share this story on Facebook</p>" * 9
    story = "<p>" + "le vent a tourné à midi et les bateaux attendent " * 8 + "</p>"
    assert sample(f"<h1>Le vent</h1>{buttons}{story}").startswith("le vent")


def test_a_page_without_paragraphs_gives_what_text_it_has() -> None:
    line = "<div>The ships are in the harbour.</div>"
    assert sample(f"{line}<div>x</div>") == "The ships are in the harbour."
    menu = "<div>All the rest of our many pages</div>"
    assert sample(f"{menu}<h1>A</h1>{line * 7}").startswith("The ships")
    assert sample(f"{menu}<h1>A</h1>{line}").startswith("All the rest")


def test_what_a_page_calls_itself_to_others_tells_its_own_article_from_the_next() -> None:
    nodes = (
        '[{"@type": "Article", "headline": "Forty more ships", "image": "x", "author": "x"},'
        ' {"@type": "Article", "headline": "The wind has turned"}]'
    )
    html = (
        "<head><title>Ledger</title><meta property=og:title content='The wind has turned'>"
        f"<script type=application/ld+json>{nodes}</script></head>"
    )
    assert hear(tree(html), None).article["headline"] == "The wind has turned"
