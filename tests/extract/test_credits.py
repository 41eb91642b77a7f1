"""The short lines round a heading."""

import pytest
from lxml.html import HtmlElement

from reader.extract.credits import Credits, credits_of
from reader.extract.witnesses import hear, look_round
from tests.extract.pages_of_ours import PROSE, tree
from tests.world import PARAGRAPH


def credits_in(body: str) -> Credits:
    root = tree(f"<body>{body}</body>")
    return credits_of(look_round(hear(root, None).elements, next(root.iter("h1"), None)))


def texts(elements: list[HtmlElement]) -> list[str]:
    return [element.text_content() for element in elements]


def test_the_lines_between_heading_and_text() -> None:
    body = f"<p>World</p><h1>Ships</h1><div><p>By Ada</p><p>14 May</p></div>{PROSE * 5}<p>late</p>"
    assert [line.text for line in credits_in(body).lines] == ["By Ada 14 May", "World"]


def test_a_standfirst_may_stand_above_them() -> None:
    assert "By Ada" in [line.text for line in credits_in(f"<h1>A</h1>{PROSE}<p>By Ada</p>").lines]


def test_a_paragraph_of_pieces_is_prose_too() -> None:
    pieces = PROSE.replace("<p>", "<p><b>Ships</b> ")
    found = credits_in(f"<h1>A</h1>{pieces * 5}<p>By Ada</p>")
    assert "By Ada" not in [line.text for line in found.lines]


def test_a_long_list_is_no_line() -> None:
    shares = "".join(f"<a>{name}</a>" for name in "ABCDEFGHIJKLMNOP")
    lines = [line.text for line in credits_in(f"<h1>A</h1><div>{shares}</div><p>By Ada</p>").lines]
    assert "By Ada" in lines
    assert "A B C D E F G H I J K L M N O P" not in lines


def test_those_of_the_next_story_on_the_page_are_its_own() -> None:
    body = "<h1>A</h1><p>By Ada</p><p>x</p><h1>B</h1><p class=author>By Bo</p>"
    found = credits_in(body)
    assert [line.text for line in found.lines] == ["By Ada", "x"]
    assert found.names == []


def test_without_a_heading_there_are_none() -> None:
    assert credits_in("<p>By Ada</p>").lines == []


@pytest.mark.parametrize(
    "name",
    [
        *("author", "autor", "byline", "auteur", "autrice", "writer", "signature", "journalist"),
        *("redacteur", "redakteur", "contributor"),
    ],
)
def test_what_themes_call_a_name(name: str) -> None:
    found = credits_in(f"<h1>Ships</h1><p class=post-{name}>Ada Marin</p>")
    assert texts(found.names) == ["Ada Marin"]


@pytest.mark.parametrize("tag", ["figure", "form", "nav", "aside", "label"])
def test_of_what_tells_of_other_things_no_line_is_one(tag: str) -> None:
    found = credits_in(f"<h1>Ships</h1><{tag}><p>By Bo</p></{tag}><p>By Ada</p>")
    assert [line.text for line in found.lines] == ["By Ada"]


def test_a_footer_has_credits_above_the_story_only() -> None:
    footer = "<footer><p>By Bo</p></footer>"
    assert "By Bo" in [line.text for line in credits_in(f"<h1>Ships</h1>{footer}").lines]
    assert "By Bo" not in [line.text for line in credits_in(f"<h1>A</h1>{PROSE}{footer}").lines]


def test_pictures_menus_and_forms_have_none() -> None:
    body = (
        "<h1>Ships</h1><figure><p class=author>Photo by Bo</p></figure><nav><p>Home</p></nav>"
        "<form><p>Name</p></form><p>By Ada</p>"
    )
    found = credits_in(body)
    assert [line.text for line in found.lines] == ["By Ada"]
    assert found.names == []


def test_a_footer_above_the_text_has_them() -> None:
    body = f"<h1>A</h1><footer><p>By Ada</p></footer>{PROSE}<footer><p>By Bo</p></footer>"
    assert [line.text for line in credits_in(body).lines] == ["By Ada"]


def test_a_time_by_rdfa() -> None:
    found = credits_in("<h1>A</h1><span property='dc:date dc:created' content=2026-09-14>x</span>")
    assert texts(found.times) == ["x"]


def test_elements_meant_for_names_and_for_times() -> None:
    body = (
        "<h1>Ships</h1><div class=story__authorName>1</div><address>2</address><a rel=author>3</a>"
        "<span itemprop=author>4</span><time>5</time><i itemprop=datePublished>6</i><p>7</p>"
    )
    found = credits_in(body)
    assert texts(found.names) == ["1", "2", "3", "4"]
    assert texts(found.times) == ["5", "6"]


def test_words_in_a_box_are_prose_if_they_are_many() -> None:
    box = f"<div>{PARAGRAPH * 2}<b>Ships</b></div>"
    lines = [line.text for line in credits_in(f"<h1>A</h1>{box * 4}<p>By Ada</p>").lines]
    assert "By Ada" not in lines


@pytest.mark.parametrize(
    "line", ["<p>Photo and words</p>", f"<p>Photo{' ' * 200}by us</p>"], ids=["short", "blanks"]
)
def test_short_lines_are_no_prose_however_many_they_are(line: str) -> None:
    lines = [each.text for each in credits_in(f"<h1>A</h1>{line * 60}<p>By Ada</p>").lines]
    assert "By Ada" in lines


PROFILES = """
/author/ada /authors/ada/ /staff/ada-marin /editor/ada /editors/ada /contributor/ada
/contributors/ada /journalist/ada /journalists/ada /writer/ada /writers/ada /reporter/ada
/reporters/ada /columnist/ada /columnists/ada /byline/ada /bylines/ada /by/ada-marin /auteur/ada
/auteurs/ada /autor/ada /autores/ada /autori/ada /autoren/ada /autora/ada /redakteur/ada
/redakteure/ada https://e.org/Author/Ada-Marin/
"""


@pytest.mark.parametrize("address", PROFILES.split())
def test_a_link_to_what_the_site_says_of_somebody_names_them(address: str) -> None:
    assert texts(credits_in(f"<h1>A</h1><a href={address}>Ada</a>").profiles) == ["Ada"]


@pytest.mark.parametrize(
    "address",
    [
        *("/licenses/by/4.0/", "/author/", "/author/ad", "/author/ada/page/2", "/myauthor/ada"),
        *("/staff/#newsroom", "/authors/?letter=m"),
    ],
)
def test_other_links_do_not(address: str) -> None:
    assert credits_in(f"<h1>A</h1><a href={address}>Ada</a>").profiles == []
