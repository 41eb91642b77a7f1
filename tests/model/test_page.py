"""A page has a name for sentences."""

from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON


def test_where() -> None:
    assert Page(b"", NOON, Url("https://e.org/a"), name="a.html").where == "https://e.org/a"
    assert Page(b"", NOON, name="a.html").where == "a.html"
    assert Page(b"", NOON).where == "the text"
