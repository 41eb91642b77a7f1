"""Our own export, both ways."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import backup
from reader.model.article import Article, ChromeKind, FoundBy, Incomplete, RelatedStory, Removed
from reader.model.errors import FormatError
from reader.model.url import Url
from reader.model.whole import LooseRow, Whole

_VALUES = st.one_of(
    st.none(),
    st.text(),
    st.integers(-(1 << 63), (1 << 63) - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.binary(),
)
_ROWS = st.dictionaries(st.text(), _VALUES)
_FULL = Article(
    title="T \ud800 \u2028",
    text="a\nb",
    html="<p>a</p>",
    url=Url("https://e.org/"),
    byline=("A",),
    links=(Url("https://e.org/b"),),
    related=(RelatedStory("R", None), RelatedStory("S", Url("https://e.org/s"), "t", "2026", "i")),
    removed=(Removed(ChromeKind.POLL, "<b>", "x", 3, FoundBy.NAME),),
    incomplete=Incomplete.PAYWALL,
    dir="rtl",
    words=2,
)


@given(st.text(), _ROWS, st.binary())
def test_what_is_written_is_read(title: str, row: dict[str, str], body: bytes) -> None:
    whole = Whole(
        7,
        Article(title, title, title),
        row,
        merged_into=3,
        tags=(title,),
        pages=({"body": body},),
        pictures=({"body": None},),
        versions=(row,),
        rows={"annotation": (row,)},
    )
    for entry in (whole, LooseRow("outbox", row)):
        line = backup.written(entry)
        assert line.count("\n") == 1
        assert backup.read(line.encode(), "a", 2) == entry


def test_every_field_of_an_article_comes_back() -> None:
    whole = Whole(1, _FULL, {})
    assert backup.read(backup.written(whole).encode(), "a", 2) == whole


def test_text_stands_as_text() -> None:
    line = backup.written(Whole(1, _FULL, {}, pages=({"body": "é".encode()}, {"body": b"\xff"})))
    assert json.loads(line)["pages"] == [{"body": {"text": "é"}}, {"body": {"base64": "/w=="}}]


def test_a_field_that_an_earlier_version_did_not_know_is_as_if_absent() -> None:
    value = json.loads(backup.written(Whole(1, _FULL, {})))
    del value["story"]["links"]
    read = backup.read(json.dumps(value).encode(), "a", 2)
    assert isinstance(read, Whole)
    assert read.article.links == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", None),
        ("text", 1),
        ("url", 1),
        ("words", "2"),
        ("words", None),
        ("dir", "up"),
        ("byline", [None]),
        ("byline", [1]),
        ("links", [1]),
        ("incomplete", "odd"),
        ("related", [{"title": 1, "url": None}]),
        ("removed", [{"kind": "poll or rating", "html": 1, "where": ""}]),
        ("removed", [{"kind": "odd", "html": "", "where": ""}]),
        ("mood", "fine"),
    ],
)
def test_a_field_of_another_kind_is_a_damaged_line(name: str, value: object) -> None:
    line = json.loads(backup.written(Whole(1, _FULL, {})))
    line["story"][name] = value
    with pytest.raises(FormatError, match=r"line 5 of a\.jsonl: it is damaged"):
        backup.read(json.dumps(line).encode(), "a.jsonl", 5)


def test_the_head_says_what_it_is() -> None:
    head = backup.head(datetime(2026, 1, 1, tzinfo=UTC), "0.1").encode()
    assert backup.is_head(head)
    backup.check_head(head, "a")
    for other in (b"", b"[1]", b"{}", b'{"kiosque": "x"}', b"[" * 100_000):
        assert not backup.is_head(other)
        with pytest.raises(FormatError):
            backup.check_head(other, "a")
