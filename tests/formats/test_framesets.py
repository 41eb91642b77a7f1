"""A page that is only frames becomes the page a reader saw."""

import pytest

from reader.formats import framesets
from reader.formats.framesets import with_frames
from reader.model.page import Page, Resource
from reader.model.url import Url
from tests.world import NOON

SET = b"<html><head><title>Ships</title></head><frameset cols='1,2'><frame src=a><frame src=b>"
PICTURE = Resource(Url("https://e.org/a.jpg"), b"...")


def page(body: bytes, **more: object) -> Page:
    return Page(body, NOON, media_type="text/html", **more)  # type: ignore[arg-type]


def test_the_frames_are_laid_into_the_page_in_their_charsets() -> None:
    frames = {
        "a": page("<body class=x>Häfen</body>".encode("cp1252"), charset="cp1252"),
        "b": page("<meta charset=shift_jis><p>港".encode("shift_jis"), resources=(PICTURE,)),
    }
    whole = with_frames(page(SET), frames.get)
    text = whole.body.decode()
    assert text.startswith("<html><head><title>Ships</title></head><body><div>Häfen</div><div>")
    assert "<p>港" in text
    assert (whole.charset, whole.resources) == ("utf-8", (PICTURE,))


def test_no_more_frames_than_a_person_would_make(monkeypatch: pytest.MonkeyPatch) -> None:
    many = b"<frameset>" + b"<frame src=a>" * 99
    whole = with_frames(page(many), lambda _: page(b"<body>x</body>"))
    assert whole.body.count(b"<div>x</div>") == 8
    monkeypatch.setattr(framesets, "_MOST_BYTES", 5)
    assert with_frames(page(many), lambda _: page(b"<body>x</body>")).body == many


@pytest.mark.parametrize("body", [SET, b"<p>x<iframe src=a></iframe>"], ids=["lost", "no set"])
def test_without_frames_it_stays(body: bytes) -> None:
    whole = page(body)
    assert with_frames(whole, {"c": whole}.get) is whole


def test_a_text_about_framesets_stays() -> None:
    text = Page(SET, NOON, media_type="text/plain")
    assert with_frames(text, lambda _: text) is text
