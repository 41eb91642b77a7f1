"""Tags in bytes, as a browser reads them."""

import pytest

from reader.formats.tags import frames_of, refresh_of, tags_in, text_of


def test_names_and_attributes() -> None:
    [tag] = tags_in(
        b"<p><IMG Src = 'a&amp;b' alt=\"x>y\" hidden data-n=1/></p><image src=c>", "img"
    )
    assert (tag.name, tag.get("src"), tag.get("alt")) == ("img", "a&b", "x>y")
    assert (tag.get("hidden"), tag.get("data-n"), tag.get("title")) == ("", "1/", None)


def test_the_first_of_a_name_given_twice() -> None:
    [tag] = tags_in(b"<img src=a src=b>", "img")
    assert tag.get("src") == "a"


def test_a_tag_that_never_ends_is_none() -> None:
    assert list(tags_in(b"<img src=a><img src='b", "img"))[1:] == []
    assert list(tags_in(b"<img", "img")) == []


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_text_is_utf_8_or_else_western(charset: str) -> None:
    assert text_of(" L’été &eacute; ".encode(charset)) == "L’été é"


def test_frames() -> None:
    html = b"<iframe src=a></iframe><frame src='b'><iframe srcdoc=x></iframe>"
    assert frames_of(html) == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "target"),
    [("0; url=a%20b.html", "a%20b.html"), ("0;URL='b.html'", "b.html"), ("30", None)],
)
def test_a_page_that_only_sends_the_reader_on(content: str, target: str | None) -> None:
    html = f'<meta http-equiv="Refresh" content="{content}">'.encode()
    assert refresh_of(html) == target
    assert refresh_of(html + b" " * 5_000) is None
