"""A page in parts: whole, or not at all."""

from typing import Any

import pytest

from reader.native_host import parts as parts_module
from reader.native_host.message import MessageError
from reader.native_host.parts import Parts


def head(**values: Any) -> dict[str, Any]:
    return {"url": "https://e.org/a", "title": "Ships", "parts": 2, "selection": False, **values}


def test_put_together_in_order() -> None:
    parts = Parts(head(selection=True))
    assert parts.take({"number": 0, "text": "<p>é"}) is None
    page = parts.take({"number": 1, "text": "😀</p>"})
    assert page is not None
    assert page.body.decode() == "<p>é😀</p>"
    assert (page.url, page.title, page.is_selection) == ("https://e.org/a", "Ships", True)


@pytest.mark.parametrize("number", [0, 2, 3, -1, None, "1"])
def test_a_part_out_of_order_is_refused(number: object) -> None:
    parts = Parts(head(parts=3))
    parts.take({"number": 0, "text": "a"})
    with pytest.raises(MessageError):
        parts.take({"number": number, "text": "a"})


@pytest.mark.parametrize(
    "values",
    [{"parts": 0}, {"parts": 1001}, {"parts": "2"}, {"url": 7}, {"title": "a" * 10_001}],
    ids=str,
)
def test_a_head_that_makes_no_sense_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(MessageError):
        Parts(head(**values))


def test_over_its_bounds_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_module, "LARGEST_PAGE_BYTES", 10)
    parts = Parts(head(parts=3))
    parts.take({"number": 0, "text": "é" * 5})
    with pytest.raises(MessageError, match="60 MB"):
        parts.take({"number": 1, "text": "a"})


def test_a_part_over_its_bounds_is_refused() -> None:
    with pytest.raises(MessageError):
        Parts(head()).take({"number": 0, "text": "a" * ((1 << 19) + 1)})
