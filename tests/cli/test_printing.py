"""What people read in a terminal."""

import json

import pytest
from msgspec.structs import replace

from reader.cli.printing import print_extracted, print_outbox, print_rows
from reader.model.article import (
    Article,
    ArticleId,
    ArticleRow,
    Incomplete,
    RelatedLink,
    RelatedStory,
    State,
)
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.world import NOON


def test_states_of_related_stories(capsys: pytest.CaptureFixture[str]) -> None:
    stories = [RelatedStory("Wind", Url("https://e.org/w")), RelatedStory("Tide", None)]
    links = (RelatedLink(stories[0], waiting=True), RelatedLink(stories[1]))
    print_extracted(Article("Ships", "One.\nTwo.", "", section="Port", byline=("Ada",)), links)
    out = capsys.readouterr().out
    assert out.startswith("Port\nShips\nAda")
    assert "[waiting]       Wind" in out
    assert "[no address]    Tide" in out


def test_what_is_not_whole_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    print_extracted(Article("Ships", "One.", "", incomplete=Incomplete.COOKIE_WALL))
    assert "\nIncomplete: cookie wall\n" in capsys.readouterr().out
    row = ArticleRow(
        *(ArticleId(1), "Ships", None, None, None, NOON, 1, None, None, "ltr", State.READ),
        favourite=False,
        sample=False,
        incomplete=Incomplete.PAYWALL,
    )
    print_rows([row, replace(row, incomplete=None)], as_json=False)
    assert [line.split("  ")[-1].strip() for line in capsys.readouterr().out.splitlines()] == [
        "(paywall)",
        "Ships",
    ]
    print_rows([row], as_json=True)
    assert json.loads(capsys.readouterr().out)[0]["incomplete"] == "paywall"


def test_the_outbox_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    items = [
        OutboxItem(Url("https://e.org/a"), NOON, NOON),
        OutboxItem(Url("https://e.org/b"), NOON, None, 1, None, "it is gone"),
        OutboxItem(Url("https://e.org/c"), NOON, None, 1, None, "it is a PDF", file="c.pdf"),
        OutboxItem(Url("https://e.org/d"), NOON, NOON, 1, None, "it is slow"),
        OutboxItem(Url("https://e.org/e"), NOON, NOON, 2, None, "it is slow", trying=True),
    ]
    print_outbox(items, as_json=False)
    assert capsys.readouterr().out.splitlines() == [
        "https://e.org/a  (waits for the network)",
        "https://e.org/b  (given up: it is gone)",
        "https://e.org/c  (given up: it is a PDF; kept as a file: c.pdf)",
        f"https://e.org/d  (it is slow; next try {NOON.astimezone():%Y-%m-%d %H:%M})",
        "https://e.org/e  (is being fetched)",
    ]
