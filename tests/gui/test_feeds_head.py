"""The head of the overview says how many feeds there are, and what can be done."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.feeds_head import FeedsHead
from reader.gui.style import Style
from reader.model.feed import Health
from tests.gui.feeds import feed
from tests.gui.tools import button, end, texts


@pytest.fixture
def head(style: Style, qtbot: QtBot) -> Iterator[FeedsHead]:
    head = FeedsHead(style)
    head.show()
    yield head
    end(head)


def test_it_says_how_many_fail(head: FeedsHead) -> None:
    head.show_feeds([feed(1, "A"), feed(2, "B", health=Health(reason="it is empty"))])
    assert "2 feeds · 1 fails" in texts(head)
    head.show_feeds([feed(1, "A")])
    assert "1 feed · all answer" in texts(head)
    head.show_feeds([feed(1, "A"), feed(2, "B", health=Health())])
    assert any(said.startswith("2 feeds · 1 not asked yet") for said in texts(head))


def test_without_feeds_it_leaves_the_word_to_the_empty_view(head: FeedsHead) -> None:
    assert texts(head) == []


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Ask all now", "refreshed"), ("Follow a site…", "wanted"), ("Show articles", "read")],
)
@pytest.mark.parametrize("compact", [False, True])
def test_each_button_asks_for_its_thing(
    head: FeedsHead, qtbot: QtBot, words: str, signal: str, compact: bool
) -> None:
    head.show_feeds([feed(1, "A")])
    head.set_compact(compact)
    with qtbot.waitSignal(getattr(head, signal)):
        button(head, words).click()


def test_in_a_narrow_window_it_leads_back(head: FeedsHead, qtbot: QtBot) -> None:
    head.set_narrow(True)
    with qtbot.waitSignal(head.left):
        button(head, "Back").click()


def test_it_is_mirrored(right_to_left: None, style: Style, qtbot: QtBot) -> None:
    head = FeedsHead(style)
    qtbot.addWidget(head)
    head.resize(700, 160)
    head.show_feeds([feed(1, "A")])
    head.show()
    assert button(head, "More").x() < button(head, "Show articles").x()
