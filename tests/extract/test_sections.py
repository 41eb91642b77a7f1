"""The section a story stands in."""

import json

import pytest

from reader.extract.metadata import read_metadata
from tests.extract.pages_of_ours import tree

URL = "https://e.example/wissen/ships"


def section(body: str = "", head: str = "", *, url: str = URL) -> str | None:
    head += "<title>Ships lie at anchor</title><meta property=og:site_name content='The Ledger'>"
    html = f"<html><head>{head}</head><body>{body}<h1>Ships lie at anchor</h1></body></html>"
    return read_metadata(tree(html), url).section


def crumbs(*names: str, attribute: str = "class=breadcrumb") -> str:
    links = "".join(f"<a href='/s/{place}'>{name}</a>" for place, name in enumerate(names))
    return f"<nav {attribute}><a href=/>Anywhere</a>{links}</nav>"


def told_crumbs(*names: str) -> str:
    items = [{"@type": "ListItem", "item": {"@id": "https://e.example/", "name": "Anywhere"}}]
    items += [{"@type": "ListItem", "name": name, "item": f"/s/{name}"} for name in names]
    value = json.dumps({"@type": "BreadcrumbList", "itemListElement": items})
    return f"<script type=application/ld+json>{value}</script>"


def article(sections: object) -> str:
    value = json.dumps({"@type": "NewsArticle", "articleSection": sections})
    return f"<script type=application/ld+json>{value}</script>"


def meta(value: str, name: str = "article:section") -> str:
    return f"<meta property='{name}' content='{value}'>"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (crumbs("World"), ""),
        (crumbs("World", attribute="id=fil-d-ariane"), ""),
        (crumbs("World", attribute="itemtype=https://schema.org/BreadcrumbList"), ""),
        (crumbs("World", attribute="aria-label=Breadcrumbs"), ""),
        ("", told_crumbs("World")),
        ("", article("World")),
        ("", article(["World", "Ports"])),
        ("", article("World,Ports")),
        ("", meta("World")),
    ],
)
def test_each_witness_is_heard(body: str, head: str) -> None:
    assert section(body, head) == "World"


@pytest.mark.parametrize("tag", ["nav", "ol", "ul", "div", "section", "p"])
def test_boxes_of_breadcrumbs(tag: str) -> None:
    assert section(crumbs("World").replace("nav", tag)) == "World"


@pytest.mark.parametrize("tag", ["span", "h2"])
def test_what_is_called_after_breadcrumbs_and_is_no_box(tag: str) -> None:
    assert section(crumbs("World").replace("nav", tag)) is None


#: As OpenGraph, publishers' systems and those who count readers write it.
META_NAMES = """
    section og:section article:section og:article:section articleSection parsely-section
    cXenseParse:recs:section category og:category article:categories cxenseparse:recs:category
    rubric rubri rubrique ressort topicchannel bt:topic:channel
"""


def test_the_names_of_meta_tags_with_a_section() -> None:
    found = {name: section(head=meta("World", name)) for name in META_NAMES.split()}
    assert [name for name, told in found.items() if told != "World"] == []
    assert section(head=meta("World", "section-of-the-page")) is None


def test_a_meta_tag_called_section_says_more_than_one_called_category() -> None:
    assert section(head=meta("Ports", "category") + meta("World", "section")) == "World"


@pytest.mark.parametrize(
    "first",
    [
        {"item": "https://e.example/", "name": "Anywhere"},
        {"item": {"url": "https://e.example/fr/"}, "name": "Anywhere"},
        {"item": {"id": "/index.html"}, "name": "Anywhere"},
        {"item": {"@id": ["https://e.example/x"]}},
        "Anywhere",
    ],
    ids=["address", "url", "id", "no address", "no crumb"],
)
def test_the_front_page_among_the_crumbs_that_are_told_is_no_section(first: object) -> None:
    entries = [first, {"item": {"@id": "/s/w", "name": "World"}}]
    value = json.dumps({"@type": "BreadcrumbList", "itemListElement": entries})
    head = f"<script type=application/ld+json>{value}</script>"
    assert section(head=head) == "World"


def test_crumbs_without_a_name_or_an_address() -> None:
    empty = "<nav class=breadcrumb><a href=/s/0><i></i></a></nav>"
    assert section(f"{empty}{crumbs('World')}", told_crumbs("Ports")) == "World"
    assert section(f"{empty}{crumbs('World')}{'<p>x</p>' * 90}") == "World"
    icon = "<nav class=breadcrumb><a href=/s/0><i></i></a><a>World</a></nav>"
    others = meta("Ports") + article("a1,a2,a3,a4,a5,Ports")
    assert section(icon, others) == "World"


def test_the_front_page_of_a_language_is_no_section() -> None:
    trail = "<nav class=breadcrumb><a href='{}'>Television</a><a href=/s>Ports</a></nav>"
    assert section(trail.format("/tv/")) == "Ports"
    assert section(trail.format("tv")) == "Television"


def test_a_trail_is_found_anywhere_if_none_is_told() -> None:
    far = f"<h1>Ships lie at anchor</h1>{'<p>x</p>' * 90}{crumbs('World')}"
    html = f"<html><head>%s</head><body>{far}</body></html>"
    assert read_metadata(tree(html % ""), URL).section == "World"
    assert read_metadata(tree(html % told_crumbs("Ports")), URL).section == "Ports"


def test_crumbs_win_over_one_other() -> None:
    assert section(crumbs("World", "Ships"), meta("Ports")) == "World"


def test_what_two_witnesses_name_wins_over_the_first_crumb() -> None:
    assert section(crumbs("World", "Ports"), meta("Ports")) == "Ports"


def test_what_the_address_names_weighs_more() -> None:
    assert section(head=meta("Politik") + meta("Wissen", "section")) == "Wissen"


def test_news_is_the_section_only_for_want_of_a_better() -> None:
    assert section(crumbs("News", "Ports")) == "Ports"
    assert section(crumbs("News")) == "News"


@pytest.mark.parametrize(
    "name",
    [
        *("À la une", "Главная", "The Ledger", "Ships lie at anchor", "Uncategorized", "2026"),
        *("September", "%2FSports", "https://e.example/x", "x" * 50),
    ],
)
def test_what_is_no_section(name: str) -> None:
    assert section(crumbs(name, "Ports")) == "Ports"
    assert section(head=article([name, "Ports"])) == "Ports"


def test_a_title_that_was_cut_is_none() -> None:
    long = "<h1>Forty ships lie at anchor in the old harbour</h1>"
    html = f"<body>{crumbs('Forty ships lie at anchor in')}{long}</body>"
    assert read_metadata(tree(html), None).section is None


def test_a_long_name_is_no_title() -> None:
    assert section(crumbs("Ports and harbours of the north")) == "Ports and harbours of the north"


def test_a_list_of_tags_is_no_list_of_sections() -> None:
    assert section(head=article("a one,a two,a three,a four,a five,a six")) is None
    assert section(crumbs("Ports"), article("a1,a2,a3,a4,a5,Ports,World")) == "Ports"


def test_the_best_spelling_is_taken() -> None:
    assert section(crumbs("España"), meta("espana")) == "España"
    assert section(crumbs("WORLD"), meta("World")) == "World"
    assert section(crumbs("sci-tech"), meta("Sci-Tech")) == "Sci-Tech"


def test_the_menus_word_for_the_first_folder_of_the_address() -> None:
    menu = "<a href=/kultur/>Kultur</a><a href=/wissen/ships>Wissenschaft</a>"
    assert section(f"{menu}<a href=/wissen/>Wissen</a>") == "Wissen"
    assert section(f"{menu}<a href=/wissen/>Read all of it</a>") is None
    assert section(f"{menu}<a href=/wissen/>Wissen</a>", url="https://e.example/ships") is None


@pytest.mark.parametrize("path", ["/2026/wissen/ships", "/de/wissen/ships", "/wissenschaft/ships"])
def test_the_first_folder_that_is_a_word(path: str) -> None:
    folder = path.rsplit("/", 1)[0]
    menu = f"<a name=top></a><a href=/de/>Deutsch</a><a href='{folder}/'>Wissen</a>"
    assert section(menu, url=f"https://e.example{path}") == "Wissen"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("World - News", "World"),
        ("World - Ports", "World - Ports"),
        ("www.ledger.de", None),
        ("News - News", "News"),
        ('"World"', "World"),
        ("nil", None),
        ("front-page", None),
        ("ledger.de", None),
    ],
)
def test_what_is_about_every_story_is_left_out(told: str, shown: str | None) -> None:
    assert section("", article(told), url="https://ledger.de/ships") == shown


def test_in_the_menu_a_longer_line_is_no_name_of_the_folder() -> None:
    menu = "<a href='/wissen/'>Wissen, das wir täglich neu erzählen</a>"
    assert section(menu) is None
    assert section("<a href='/wissen/'>Wissen & mehr</a>") == "Wissen & mehr"


@pytest.mark.parametrize("sign", "<>‹›«»|•·→")
def test_signs_round_a_name_are_no_part_of_it(sign: str) -> None:
    assert section(head=article(f"{sign} Ports {sign}")) == "Ports"


@pytest.mark.parametrize("name", ['{"domain":"ledger"', "Home {{ item }}", "ports}"])
def test_what_a_program_has_left_is_no_section(name: str) -> None:
    assert section(head=article(name)) is None
