"""Html that was cleaned already is taken as it is."""

from reader.extract.as_it_is import filled
from reader.model.article import Article
from reader.model.url import Url

MARKUP = (
    '<div><h2>Ships</h2><p>The wind <b>kept</b> them in; see <a href="https://e.org/docks">the'
    " docks</a>.</p><ul><li>One</li><li>Two</li></ul></div>"
)


def test_nothing_of_it_is_lost() -> None:
    article = filled(Article("Ships", "", "", Url("https://e.org/ships"), byline=("Ann",)), MARKUP)
    assert article.html == MARKUP
    assert article.text == "Ships\nThe wind kept them in; see the docks.\nOne\nTwo"
    assert (article.words, article.reading_minutes) == (11, 1)
    assert article.links == ("https://e.org/docks",)
    assert (article.title, article.byline, article.dir) == ("Ships", ("Ann",), "ltr")


def test_the_direction_and_the_language_are_those_of_the_text() -> None:
    article = filled(
        Article("", "", ""), "<p>" + "السفن راسية في الميناء منذ الصباح. " * 5 + "</p>"
    )
    assert (article.dir, article.lang) == ("rtl", "ar")
    assert article.title.startswith("السفن راسية")


def test_the_excerpt_that_is_known_is_kept() -> None:
    assert filled(Article("A", "", "", excerpt="In short."), MARKUP).excerpt == "In short."


def test_html_without_text_gives_none() -> None:
    assert filled(Article("A", "", ""), '<img src="https://e.org/a.jpg">').text == ""


def test_it_is_called_by_its_title_else_by_its_first_line_else_by_its_address() -> None:
    assert filled(Article("Docks", "", ""), MARKUP).title == "Docks"
    assert filled(Article("", "", ""), MARKUP).title == "Ships"
    assert filled(Article("", "", "", Url("https://e.org/a")), "<hr>").title == "https://e.org/a"


def test_what_has_no_excerpt_gets_the_beginning_of_its_text() -> None:
    assert (filled(Article("A", "", ""), MARKUP).excerpt or "").startswith("Ships")
