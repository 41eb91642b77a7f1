"""How the links in the text stand, and what is said of them."""

from msgspec.structs import replace

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.links_shown import lines, link_at, links_of, said_of
from reader.gui.style import Style
from reader.model.article import ArticleId, TextLink
from tests.gui.reading_pane.opened import FERRY, LIGHTHOUSE, MARKET, opened

STANDING = (TextLink(LIGHTHOUSE, ArticleId(7)), TextLink(MARKET, waiting=True), TextLink(FERRY))
LINKS = links_of(replace(opened(), links=STANDING))


def test_a_link_is_known_by_every_spelling_of_its_address() -> None:
    assert link_at(LINKS, f"{LIGHTHOUSE}?utm_source=x#top").saved == 7
    assert link_at(LINKS, "https://e.org/gale").saved is None
    assert link_at(LINKS, "https://e.org:x/").saved is None


def test_it_is_said_how_a_link_stands_and_where_it_leads() -> None:
    assert said_of(LINKS, LIGHTHOUSE) == f"Saved: opens here\n{LIGHTHOUSE}"
    assert said_of(LINKS, MARKET) == f"Waits for the network\n{MARKET}"
    assert said_of(LINKS, FERRY) == f"Not saved\n{FERRY}"


def test_links_that_lead_out_of_the_article_are_listed_in_order(style: Style) -> None:
    document = ArticleDocument()
    document.setHtml(
        f'<p><a href="{MARKET}">the market</a> <a href="#n">1</a>'
        f' <a href="mailto:a@e.org">a letter</a> <a href="{LIGHTHOUSE}">the lamp</a></p>'
    )
    assert [(each.words, each.icon, each.state) for each in lines(document, LINKS)] == [
        ("the market", "clock", "Waits for the network"),
        ("a letter", "external-link", "Mail"),
        ("the lamp", "bookmark-check", "Saved: opens here"),
    ]
