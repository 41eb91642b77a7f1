"""A link that was pressed is told for what it is."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.pressing import Pressing
from reader.gui.reading_pane.sheet import RECEIPT


@pytest.fixture
def pressing(qtbot: QtBot) -> Pressing:
    pane = QTextBrowser()
    qtbot.addWidget(pane)
    page = ArticleDocument(pane)
    pane.setDocument(page)
    pane.resize(300, 100)
    page.setHtml("<p>The quay.</p>" * 30 + '<p><a name="note"></a>A note.</p>' + "<p>x</p>" * 30)
    pane.show()
    return Pressing(pane, page)


@pytest.mark.parametrize(
    ("url", "signal", "said"),
    [
        (f"#{RECEIPT}", "accounted", []),
        ("part:2", "parted", [2]),
        ("mailto:ada@e.org", "browser", ["mailto:ada@e.org"]),
        ("https://e.org/a#b", "followed", ["https://e.org/a#b"]),
    ],
)
def test_each_kind_has_its_signal(
    pressing: Pressing, qtbot: QtBot, url: str, signal: str, said: list[object]
) -> None:
    with qtbot.waitSignal(getattr(pressing, signal)) as blocker:
        pressing.take(QUrl(url))
    assert blocker.args == said


def test_a_place_in_the_text_is_gone_to(pressing: Pressing) -> None:
    bar = pressing._pane.verticalScrollBar()
    pressing.take(QUrl("#note"))
    there = bar.value()
    assert there > 0
    pressing.take(QUrl("#nowhere"))
    assert bar.value() == there
