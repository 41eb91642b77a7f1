"""What is said of a link: where it leads, since when, how it stands, when it is tried next."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from reader.gui import words
from reader.gui.outbox_words import Group, about, bare, clock, group_of, standing
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from tests.world import NOON

SHIPS = OutboxItem(Url("https://e.org/ships/"), NOON, NOON, title="Ships at anchor")
LATE = replace(SHIPS, tries=1, last_error="the site answered 503")
GONE = replace(LATE, due_at=None)


@pytest.fixture(autouse=True)
def in_utc(qapp: QApplication, zone: Callable[[str], None]) -> None:
    zone("Africa/Abidjan")


@pytest.mark.parametrize(
    ("item", "group"),
    [
        (SHIPS, Group.WAITING),
        (LATE, Group.WAITING),
        (GONE, Group.GIVEN_UP),
        (replace(SHIPS, feed=True), Group.FEED),
        (replace(GONE, feed=True), Group.GIVEN_UP),
        (replace(GONE, trying=True), Group.WAITING),
        (replace(GONE, file="a.pdf"), Group.FILE),
        (replace(GONE, file=""), Group.FILE),
    ],
)
def test_a_link_stands_in_its_group(item: OutboxItem, group: Group) -> None:
    assert group_of(item) is group


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (SHIPS, "Fetched as soon as there is a network."),
        (replace(LATE, trying=True), "It is being fetched."),
        (GONE, "The site answered 503."),
        (LATE, "The site answered 503. Next try in 1 min."),
        (
            replace(LATE, due_at=NOON + timedelta(minutes=8)),
            "The site answered 503. Next try in 8 min.",
        ),
        (
            replace(LATE, due_at=NOON + timedelta(hours=3)),
            "The site answered 503. Next try at 15:00.",
        ),
        (
            replace(GONE, file="a.pdf"),
            f"The site answered 503. The file is kept: {words.isolated('a.pdf')}",
        ),
        (
            replace(GONE, file=""),
            f"The site answered 503. The file is kept: {words.isolated('e.org/ships')}",
        ),
    ],
)
def test_how_it_stands(item: OutboxItem, said: str) -> None:
    assert standing(item, NOON) == said


def test_where_it_leads_and_who_named_it() -> None:
    assert about(SHIPS, NOON) == "\u2068e.org/ships\u2069 · saved 12:00"
    assert about(replace(SHIPS, title=None), NOON) == "saved 12:00"
    assert about(replace(SHIPS, origin="http://f.org/"), NOON).endswith(
        " · named by \u2068f.org\u2069"
    )
    assert about(replace(SHIPS, origin=""), NOON) == about(SHIPS, NOON)


def test_the_time_of_another_day_is_said_with_its_day() -> None:
    assert clock(NOON, NOON) == "12:00"
    assert clock(NOON - timedelta(days=1), NOON) == "13 Sept, 12:00"


def test_an_address_is_said_as_people_do() -> None:
    assert bare("https://e.org/ships/") == "e.org/ships"


def test_what_a_feed_has_brought_came_and_was_not_saved() -> None:
    assert about(replace(SHIPS, feed=True), NOON) == "\u2068e.org/ships\u2069 · came 12:00"
