"""A page as the search for related stories sees it."""

from reader.extract.related_labels import Label
from reader.extract.related_page import PageView, look_at
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


def test_text_between_line_breaks_is_prose() -> None:
    page = seen(f"<div id=story>{PARAGRAPH}<br><br>{PARAGRAPH}<br>{PARAGRAPH}</div>")
    assert page.core.get("id") == "story"
    assert page.core in page.lines


def test_what_holds_most_of_the_prose_is_no_block() -> None:
    page = seen(f"<div id=a>{PROSE * 5}</div><div id=b>{PROSE * 5}</div><div id=c>{PROSE}</div>")
    assert [e.get("id") for e in page.body.iter("div") if page.holds_story(e)] == ["a", "b"]
    page = seen(f"<div id=a>{PROSE}</div>")
    assert [e.get("id") for e in page.body.iter("div") if page.holds_story(e)] == ["a"]


def test_a_label_is_known_in_whatever_pieces_it_stands() -> None:
    assert labels("<h3>Related</h3>") == [("h3", Label.RELATED)]
    assert labels("<h3><a href=/x>Related</a></h3>") == [("h3", Label.RELATED)]
    assert labels("<h3><span>Our</span> <i>related stories</i></h3>")[0] == ("h3", Label.RELATED)
    assert labels("<p>Lire <em>aussi</em></p>") == [("p", Label.RELATED)]
    assert labels("<div>\n  Most read\n</div>") == [("div", Label.OTHER)]


def test_a_link_is_a_button_and_no_label() -> None:
    assert labels("<a href=/x>Related</a>") == []
    assert labels("<a href=/x><span>Related</span></a>") == []
    assert labels("<select><option>Latest</option></select>") == []


def test_long_words_are_no_label() -> None:
    assert labels(f"<p>See also {'the harbour ' * 6}</p>") == []


def test_a_link_in_a_sentence_is_not_offered() -> None:
    assert words_of_links(f"<p>{PARAGRAPH}{LINK}, he said.</p>") == []
    assert words_of_links(f"<p>{LINK} {PARAGRAPH}</p>") == []
    assert words_of_links(f"<p>{LINK}</p>") == ["The wind has turned again"]


def test_the_first_words_of_an_entry_may_be_its_title() -> None:
    assert words_of_links(f"<ul><li>{LINK} {PARAGRAPH}</li></ul>") == ["The wind has turned again"]
    assert words_of_links(f"<ul><li>{PARAGRAPH} {LINK}</li></ul>") == []


def test_a_link_that_shows_nothing_and_names_nothing_is_none() -> None:
    assert words_of_links("<div><a href=/politics>Politics</a></div>") == []
    assert words_of_links("<div><a href=/the-wind-turned>Wind</a></div>") == ["Wind"]


def test_the_page_itself_is_no_other_story() -> None:
    assert words_of_links(f"<div><a href='{URL}#comments'>The ships in the harbour</a></div>") == []


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
    assert not page.in_menu(page.core)  # the story's own surroundings are none, whatever their name


def test_boxes_round_one_paragraph_each_do_not_hide_what_holds_the_story() -> None:
    box = f"<div><div><div>{PROSE}</div></div></div>"
    assert seen(f"<article>{box * 8}</article>").core.tag == "article"


def test_what_holds_the_pieces_of_a_story_holds_the_story() -> None:
    piece = f"<div class='row text'>{PROSE * 3}</div>"
    assert seen(f"<main>{piece}<div class=ad></div>{piece * 3}</main>").core.tag == "main"
    comments = f"<ol>{f'<li class=c>{PROSE}</li>' * 3}</ol>"
    assert seen(f"<main><div class=text>{PROSE * 4}</div>{comments}</main>").core.tag == "div"
