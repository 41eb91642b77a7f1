"""Links that may lead to a story."""

import pytest
from lxml.html import fromstring

from reader.extract.related_links import (
    Link,
    house_of,
    is_button,
    is_date,
    read_link,
    reads_like_title,
)

BASE = "https://www.e.example/news/ships"


def link(href: str, words: str = "The wind has turned again", house: str = "e") -> Link | None:
    anchor = fromstring("<a></a>")
    anchor.text = words
    anchor.set("href", href)
    return read_link(anchor, BASE, house, "https://www.e.example")


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/a/b-c?utm_source=x#top", "https://www.e.example/a/b-c"),
        ("wind.html", "https://www.e.example/news/wind.html"),
        ("//m.e.example/wind", "https://m.e.example/wind"),
        (" https://e.example/the wind ", "https://e.example/the%20wind"),
        (
            "/people/the-last-king-of-the-island",
            "https://www.e.example/people/the-last-king-of-the-island",
        ),
        ("/tag/wind/2026091314", "https://www.e.example/tag/wind/2026091314"),
        ("/?p=1234", "https://www.e.example/?p=1234"),
        ("/2026", "https://www.e.example/2026"),
        ("/page/the-wind-has-turned", "https://www.e.example/page/the-wind-has-turned"),
    ],
)
def test_where_a_story_may_be(href: str, url: str) -> None:
    found = link(href)
    assert found is not None
    assert found.url == url


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#comments",
        "javascript:void(0)",
        "mailto:desk@e.example",
        "https://ads.other.example/sail",
        "https://shop.e.example/a-sail-for-all",
        "https://[broken/x",
        "https://e.example:99999/the-wind-has-turned",
        "/",
        "/?utm_source=news",
        "/tag/wind",
        "/news/author/ann-sailor",
        "/politics/category/harbour/2",
        "/pictures/wind.jpg",
        "/seccion/harbour-news",
        "/product/sail-kit",
        "/sobre",
        "/institutional/our-partners",
        "/product/a-sail-for-all-winds-of-the-north",
        "/go?to=https%3A%2F%2Fsails.example%2Fa-sail-for-all",
        "/send?text=The%20wind%20https://www.e.example/the-wind-has-turned",
        "https://tickets.e.example/harbour-day-2026",
        "/news/ships-lie-at-anchor/page/2/",
        "/news/schiffe-liegen-vor-anker/seite/2",
        "/news/le-navi-sono-all-ancora/pagina/2",
        "/news/statki-stoja-na-kotwicy/strona/2",
    ],
)
def test_where_none_is(href: str) -> None:
    assert link(href) is None


#: Where the sites of a language keep their lists, people and services, one address a word.
LISTS = {
    "cs and pl": "kategorie/vitr kategorien/wind o-nas",
    "de": """
        thema/hafen themen/hafen kategorie/wind kategorien/wind autor/ada autoren/ada profil/ada abo
        produkt/segel produkte/segel datenschutz dsgvo impressum ueber-uns kontakt themes/wind
    """,
    "en": """
        tag/wind tags/wind topic/port topics/port theme/sea themes/sea category/ports categories/sea
        section/world sections/world author/ada authors/ada people/ada profile/ada profiles/ada
        user/ada users/ada search login register signin signup sign-up subscribe subscription
        subscriptions newsletter newsletters shop/sail store/sail product/sail products/sail course
        courses about about-us contact contact-us feed rss privacy privacy-policy terms advertise
        careers
    """,
    "es": """
        tema/puerto temas/puerto etiqueta/viento etiquetas/viento categoria/mar categorias/mar
        seccion/mar secciones/mar autor/ada autores/ada producto/vela productos/vela contacto sobre
        quienes-somos aviso-legal
    """,
    "fr": """
        rubrique/mer rubriques/mer auteur/ada auteurs/ada abonnement abonnements connexion
        produit/voile produits/voile a-propos mentions-legales categorie/mer
    """,
    "it": "sezione/mare sezioni/mare autori/ada chi-siamo contatti",
    "nl, pt, tr and the North": "over-ons sobre-nos institucional hakkimizda kategori/hav",
}


@pytest.mark.parametrize("language", LISTS)
def test_lists_people_and_services_are_no_stories(language: str) -> None:
    assert [where for where in LISTS[language].split() if link(f"/{where}") is not None] == []


def test_what_a_shop_sells_is_no_story_however_long_its_name() -> None:
    shelves = ("shop", "store", "product", "produkt", "producto", "produit")
    assert [name for name in shelves if link(f"/{name}/a-sail-for-all-winds-of-the-north")] == []


def test_files_are_no_stories() -> None:
    kinds = ("jpg", "jpeg", "png", "gif", "webp", "pdf", "mp3", "mp4", "zip")
    assert [kind for kind in kinds if link(f"/wind.{kind}") is not None] == []


def test_what_a_house_sells_and_asks_for_has_hosts_of_its_own() -> None:
    hosts = """
        shop store boutique tienda abo job jobs info account secure auth sso mein my login ticket
        tickets donate support spenden apoyo soutenir
    """
    found = [name for name in hosts.split() if link(f"https://{name}.e.example/a-b-c-d")]
    assert found == []
    assert link("https://my-harbour.e.example/a-b-c-d") is not None


def test_without_a_house_every_host_may_tell() -> None:
    assert link("https://other.example/a-b-c", house="") is not None


def test_without_a_base_only_a_whole_address_leads_anywhere() -> None:
    anchor = fromstring("<a href='/news/the-wind-has-turned'>The wind has turned again</a>")
    assert read_link(anchor, None, "", None) is None
    anchor.set("href", "https://e.example/news/the-wind-has-turned")
    assert read_link(anchor, None, "", None) is not None


@pytest.mark.parametrize(
    ("href", "names"),
    [
        ("/the-wind-turned", True),
        ("/a/123456", True),
        ("/wind.html", True),
        ("/wind.htm", True),
        ("/wind.shtml", True),
        ("/wind.php", True),
        ("/wind.asp", True),
        ("/wind.aspx", True),
        ("/news/articles/c05d8j9r5ejo", True),
        ("/news/harbour2026b", True),
        ("/news/harbourmaster", False),
        ("/story?id=1234", True),
        ("/politics", False),
        ("/world-news", False),
    ],
)
def test_an_address_that_names_a_story(href: str, names: bool) -> None:
    found = link(href)
    assert found is not None
    assert found.names_story is names


def test_three_words_that_lead_to_one_are_no_title() -> None:
    def titled(href: str, words: str) -> bool:
        found = link(href, words)
        return found is not None and found.is_titled

    assert not titled("/reports", "All our reports")
    assert titled("/all-our-reports", "All our reports")
    assert titled("/blessings", "Connected by countless blessings")
    assert titled("/story?id=1234", "The wind turned")
    assert titled("/wind-turned", "The wind turned")
    assert titled("/?p=ab", "The wind turned")
    assert not titled("/the-wind-turned", "Read more of it")


def test_a_title_in_pieces_is_one() -> None:
    anchor = fromstring("<a href='/a-b-c'>The <b>wind</b> has <i>turned</i> again</a>")
    found = read_link(anchor, BASE, "e", "https://www.e.example")
    assert found is not None
    assert found.is_titled


def test_a_card_that_is_one_link_has_its_title_in_it() -> None:
    teaser = "It had been in the west for a week. " * 9
    card = fromstring(f"<a href='/a-b-c'><b>The wind has turned again</b><p>{teaser}</p></a>")
    found = read_link(card, BASE, "e", "https://www.e.example")
    assert found is not None
    assert found.is_titled


@pytest.mark.parametrize(
    "words",
    [
        "The wind has turned again",
        "Mehr Geld für Lehrer",
        "風が再び変わりました",
        "#風向き が変わる港の船です",
        "Ветер снова изменился",
        "Bericht zur Lage vom 13. September 2026",
        "घाट की सीढ़ियाँ किसने गिनीं",
    ],
)
def test_titles(words: str) -> None:
    assert reads_like_title(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Wind",
        "So it goes on",
        "World politics",
        "International politics",
        "Read the full story",
        "13.09.2026 15:32 Uhr",
        "wind " * 70,
        "続き",
        "#風向きが変わる港の船",
        "All that you need to know of sails:",
        "Short link: https://e.example/4856",
        "13. September 2026 | 4 Kommentare",
        "13 de septiembre de 2026",
        "September 13, 2026",
        "September 13, 1998",
        "Sept. 13, 2026 | 4 comments",
        "13. September 1998",
    ],
)
def test_what_is_no_title(words: str) -> None:
    assert not reads_like_title(words)


BUTTONS = (
    "See the pictures|View all reports|Continue to the story|The latest from the port|7 reports"
    "|Lire cet article|Voir la suite|Leer la noticia|Leggi il resto|Lees het verhaal"
    "|More stories|Plus récents|Weiter lesen|Ver todo|Meer nieuws|Mehr"
    "|Newer entries|Previous page|Next page|Older posts"
    "|Show more stories|Mostrar más|Carregar mais notícias|Charger plus|Afficher plus"
    "|Weitere Artikel|Alle Beiträge|Weitere Meldungen vom Hafen|Alle Nachrichten von heute"
    "|Back to the ships|Retour à la une|Retour au port|Retour aux navires|Volver al puerto"
    "|Volver a la portada|zurück zum Hafen|zurück zur Übersicht|Load more"
    "|Learn more|En savoir plus|Scopri di più|Dowiedz się więcej|Подробнее →|Iscriviti|続きを読む"
)


def test_buttons() -> None:
    assert is_button("Read the full story »")
    assert is_button("Mehr lesen")
    assert is_button("« Older entries")
    assert is_button("Cargar más noticias")
    assert is_button("Load more news")
    assert is_button("Mehr News von Hafenfunk")
    assert [words for words in BUTTONS.split("|") if not is_button(words)] == []
    assert is_button("zurück zu allen Themen")
    assert not is_button("Next stop of the harbour train")
    assert not is_button("More rain expected on Monday")


def test_a_house_has_one_name_under_all_endings() -> None:
    assert house_of("news.e.example") == house_of("e.example") == "e"
    assert house_of("www.paper.co.uk") == house_of("paper.com") == "paper"
    assert house_of("talk.sea.at") == house_of("sea.at") == "sea"


def test_a_day_and_what_stands_beside_it_is_a_date() -> None:
    assert is_date("28. Oktober 2018")
    assert is_date("28. Oktober 1998")
    assert is_date("October 28, 1998")
    assert is_date("28. Oktober 2018 · 3 Antworten")
    assert not is_date("The wind of 28 October 2018")
    assert not is_date("Wind")
    assert not is_date("")


def test_a_link_without_words_says_what_it_tells_those_who_hear_the_page() -> None:
    def words(told: str) -> str:
        anchor = fromstring("<a href='/news/the-wind-has-turned'></a>")
        anchor.set("aria-label", told)
        found = read_link(anchor, BASE, "e", "https://www.e.example")
        return found.words if found else ""

    assert words("The wind has turned again") == "The wind has turned again"
    assert words("blog link") == ""
