"""A page as the search for related stories sees it."""

import pytest

from reader.extract.related_labels import Label
from reader.extract.related_page import PageView, look_at
from reader.model.url import Url
from tests.extract.pages_of_ours import PROSE, URL, outline_of
from tests.world import PARAGRAPH

LINK = "<a href='/news/the-wind-has-turned'>The wind has turned again</a>"


def seen(html: str, url: str | None = URL) -> PageView:
    return look_at(outline_of(f"<html><body>{html}</body></html>"), url)


def labels(html: str) -> list[tuple[str, Label]]:
    return [(str(element.tag), label) for element, label in seen(html).labels]


def words_of_links(html: str) -> list[str]:
    page = seen(html)
    return [link.words for link in page.links_in(page.body)]


def test_the_core_is_where_the_paragraphs_stand() -> None:
    page = seen(f"<main><div id=story>{PROSE * 4}</div><div>{PROSE}</div></main>")
    assert page.core.get("id") == "story"
    assert page.holds_story(page.core)
    assert page.holds_story(page.body)


def test_a_story_that_is_cut_into_rows_has_its_core_above_them() -> None:
    row = f"<div class=row><div>{PROSE}</div></div>"
    assert seen(f"<main id=story>{row * 6}</main>").core.get("id") == "story"


def test_text_in_a_link_is_no_prose() -> None:
    links = f"<a href=/x><p>{PARAGRAPH}</p></a><p><a href=/y>{PARAGRAPH}</a></p>"
    page = seen(f"<div>{links}</div><div>{PROSE}</div>")
    assert page.prose[page.body] == len((PARAGRAPH * 2).strip())


@pytest.mark.parametrize("tag", ["span", "b", "strong", "em", "i", "font", "u", "small"])
def test_a_line_is_a_block_whatever_its_words_are_set_in(tag: str) -> None:
    page = seen(f"<div id=story><p><{tag}>{PARAGRAPH}</{tag}></p></div>")
    assert [line.tag for line in page.lines] == ["p"]
    assert page.core.get("id") == "story"


@pytest.mark.parametrize("tag", ["p", "blockquote", "li"])
def test_a_paragraph_is_no_core(tag: str) -> None:
    assert seen(f"<ul id=story><{tag}>{PARAGRAPH}</{tag}></ul>").core.get("id") == "story"


def test_of_a_link_there_are_no_lines() -> None:
    assert seen(f"<p><a href=/x>{PARAGRAPH}</a></p>").lines == set()


def test_what_a_page_knows_of_its_house() -> None:
    page = seen(PROSE, "https://news.e.example/a/b-c-d")
    assert (page.house, page.origin) == ("e", "https://news.e.example")
    assert page.own == {"https://news.e.example/a/b-c-d"}
    page = seen(PROSE, None)
    assert (page.house, page.origin, set(page.own)) == ("", None, set())


def test_text_between_line_breaks_is_prose() -> None:
    page = seen(f"<div id=story>{PARAGRAPH}<br><br>{PARAGRAPH}<br>{PARAGRAPH}</div>")
    assert page.core.get("id") == "story"
    assert page.core in page.lines


def test_what_holds_most_of_the_prose_is_no_block() -> None:
    page = seen(f"<div id=a>{PROSE * 5}</div><div id=b>{PROSE * 5}</div><div id=c>{PROSE}</div>")
    assert [e.get("id") for e in page.body.iter("div") if page.holds_story(e)] == ["a", "b"]
    page = seen(
        f"<div id=a>{PROSE * 10}</div><div id=b>{PROSE * 10}</div><div id=c>{PROSE * 3}</div>"
    )
    assert [e.get("id") for e in page.body.iter("div") if page.holds_story(e)] == ["a", "b"]
    page = seen(f"<div id=a>{PROSE}</div><div id=b>{PROSE}</div>")
    assert [e.get("id") for e in page.body.iter("div") if page.holds_story(e)] == ["a"]
    page = seen(f"<div id=a>{PROSE}</div>")
    assert [e.get("id") for e in page.body.iter("div") if page.holds_story(e)] == ["a"]


def test_a_label_is_known_in_whatever_pieces_it_stands() -> None:
    assert labels("<h3>Related</h3>") == [("h3", Label.RELATED)]
    assert labels("<h3><a href=/x>Related</a></h3>") == [("h3", Label.RELATED)]
    assert labels("<h3><span>Our</span> <i>related stories</i></h3>")[0] == ("h3", Label.RELATED)
    assert labels("<p>Lire <em>aussi</em></p>") == [("p", Label.RELATED)]
    assert labels("<div>\n  Most read\n</div>") == [("div", Label.OTHER)]
    assert labels("<p>Ships <b>related stories</b></p>") == [("b", Label.RELATED)]
    assert labels("<h3><i>Our <b>related stories</b></i></h3>")[0] == ("h3", Label.RELATED)
    long = "of all the ships at sea and the wind over them in the harbour"
    assert labels(f"<p>Read also <b>{long}</b></p>") == [("p", Label.RELATED)]


def test_a_link_is_a_button_and_no_label() -> None:
    assert labels("<a href=/x>Related</a>") == []
    assert labels("<a href=/x><span>Related</span></a>") == []
    assert labels("<select><option>Latest</option></select>") == []
    for tag in ("time", "label", "figcaption"):
        assert labels(f"<{tag}>Related</{tag}>") == []


def test_beside_other_things_in_a_link_words_may_be_a_label() -> None:
    label = "<span>Related</span>"
    for words in (f"<img>{label}", f"{label}<b>Ships</b>", f"{label} ships"):
        assert labels(f"<a href=/x>{words}</a>") == [("span", Label.RELATED)]


def test_long_words_are_no_label() -> None:
    assert labels(f"<p>See also {'the harbour ' * 6}</p>") == []
    assert labels(f"<p>See also {'harbourmasterships ' * 4}</p>") == []
    assert labels(f"<h3><i>See</i> <b>also {'harbourmasterships ' * 4}</b></h3>") == []


def test_a_link_in_a_sentence_is_not_offered() -> None:
    assert words_of_links(f"<p>{PARAGRAPH}{LINK}, he said.</p>") == []
    assert words_of_links(f"<p>{LINK} {PARAGRAPH}</p>") == []
    assert words_of_links(f"<p>{LINK}</p>") == ["The wind has turned again"]


def test_the_first_words_of_an_entry_may_be_its_title() -> None:
    assert words_of_links(f"<ul><li>{LINK} {PARAGRAPH}</li></ul>") == ["The wind has turned again"]
    assert words_of_links(f"<ul><li>{PARAGRAPH} {LINK}</li></ul>") == []
    assert words_of_links(f"<ul><li><b>Oh</b>{LINK} {PARAGRAPH}</li></ul>") == []
    assert words_of_links(f"<ul><li><i><b>Oh</b>{LINK}</i> {PARAGRAPH}</li></ul>") == []


def test_of_the_links_the_site_s_own_are_left_out_and_those_pointed_to_are_not() -> None:
    page = seen(f"<p>{PARAGRAPH}{LINK}</p><p>{LINK}</p>")
    first, second = page.body.iter("a")
    assert [link.element for link in page.links_in(page.body)] == [second]
    page.pointed.add(first)
    page.foreign.add(second)
    assert [link.element for link in page.links_in(page.body)] == [first]


def test_a_link_that_shows_nothing_and_names_nothing_is_none() -> None:
    assert words_of_links("<div><a href=/politics>Politics</a></div>") == []
    assert words_of_links("<div><a href=/the-wind-turned>Wind</a></div>") == ["Wind"]
    assert words_of_links("<div><a href=/winds>The wind has turned again</a></div>") != []
    assert words_of_links("<div><a href=mailto:a@e.example>The wind has turned</a></div>") == []


def test_the_page_itself_is_no_other_story() -> None:
    assert words_of_links(f"<div><a href='{URL}#comments'>The ships in the harbour</a></div>") == []


@pytest.mark.parametrize("asked", ["?share=mastodon", "?print=1"])
def test_the_page_itself_is_shared_and_printed_by_a_query(asked: str) -> None:
    assert (
        words_of_links(f"<div><a href='{URL}{asked}'>Share the ships with others</a></div>") == []
    )


@pytest.mark.parametrize(
    "name",
    [
        *("view.php", "view.php5", "show.asp", "show.aspx", "a.cgi", "a.jsp", "a.cfm", "a.DO"),
        *("a.pl", ""),
    ],
)
def test_a_program_shows_any_story_by_its_query(name: str) -> None:
    page = seen(PROSE, f"https://e.example/{name}")
    assert not page.is_own(Url(f"https://e.example/{name}?id=7"))


def test_another_story_by_a_query_is_none_of_the_pages_own() -> None:
    page = seen(PROSE, "https://e.example/story?id=6")
    assert page.is_own(Url("https://e.example/story?id=6"))
    assert not page.is_own(Url("https://e.example/story?id=7"))


def test_an_address_that_is_none_is_no_page_of_its_own() -> None:
    assert seen(PROSE, "https://e.example:port/").own == frozenset()


def test_what_no_page_for_readers_has_is_not_looked_at() -> None:
    assert words_of_links(f"<div>{LINK * 1_200}</div>") == []
    assert len(seen("<b>Related</b>" * 600).labels) == 500


def test_what_stands_in_a_menu() -> None:
    nav = "<nav><h3 id=a>Related</h3><h3 id=b>More</h3></nav>"
    page = seen(f"<main class=menu><div>{PROSE * 4}</div></main>{nav}<div class=top-menu><i id=c>")
    marked = {e.get("id"): e for e in page.body.iter("h3", "i")}
    assert [page.in_menu(marked[name]) for name in "abc"] == [False, True, True]
    page = seen(f"<main>{PROSE * 4}</main><nav> <h3>Related</h3></nav>")
    assert not page.in_menu(next(page.body.iter("h3")))
    page = seen(f"<main>{PROSE}</main><div><b>Ships</b><h3>Related</h3></div>")
    assert not page.in_menu(next(page.body.iter("h3")))
    page = seen(f"<main class=menu><div>{PROSE * 4}</div></main>")
    assert not page.in_menu(page.core)  # the story's own surroundings are none, whatever their name


def test_boxes_round_one_paragraph_each_do_not_hide_what_holds_the_story() -> None:
    box = f"<div><div><div>{PROSE}</div></div></div>"
    assert seen(f"<article>{box * 8}</article>").core.tag == "article"


def test_boxes_that_are_called_differently_do_not_either() -> None:
    boxes = (f"<div class=row-{n}><div><div>{PROSE}</div></div></div>" for n in range(8))
    assert seen(f"<article>{''.join(boxes)}</article>").core.tag == "article"


def test_a_box_with_text_of_its_own_is_a_container_though_it_holds_one_element() -> None:
    inner = f"<section>{PROSE * 3}</section>"
    assert seen(f"<div id=story>{PARAGRAPH * 4}{inner}</div>").core.get("id") == "story"


@pytest.mark.parametrize(
    ("rows", "core"),
    [
        (["div"] * 3, "main"),
        (["div class=row"] * 3, "main"),
        (["div class='row one'", "div class='row two'", "div class='row three'"], "main"),
        (["div class=one", "div class=two", "div class=three"], "p-box"),
        (["div class=row", "section class=row", "aside class=row"], "p-box"),
        (["div class=row"] * 2, "p-box"),
    ],
    ids=["bare", "alike", "alike in a word", "called differently", "of other tags", "two"],
)
def test_pieces_of_a_story_are_three_or_more_and_look_alike(rows: list[str], core: str) -> None:
    def piece(row: str) -> str:
        box = f"<p-box>{PROSE * 2}</p-box><div class=ad></div>"
        return f"<{row}>{box}</{row.split(maxsplit=1)[0]}>"

    assert seen(f"<main>{''.join(map(piece, rows))}</main>").core.tag == core


def test_what_holds_the_pieces_of_a_story_holds_the_story() -> None:
    piece = f"<div class='row text'>{PROSE * 3}</div>"
    assert seen(f"<main>{piece}<div class=ad></div>{piece * 3}</main>").core.tag == "main"
    comments = f"<ol>{f'<li class=c>{PROSE}</li>' * 3}</ol>"
    assert seen(f"<main><div class=text>{PROSE * 4}</div>{comments}</main>").core.tag == "div"
