"""The receipt lies over the article: each block in its place, and a button for what was kept."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.banner import Banner
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.receipt import ReceiptView
from reader.gui.reading_pane.removed_block import RemovedBlock
from reader.gui.style import Style
from reader.model.article import ArticleId, ChromeKind, FoundBy
from reader.model.picture import Picture
from reader.model.receipt import Receipt, RemovedText
from reader.model.site_rule import Effect, Pointed
from reader.model.url import Url
from tests.gui.reading_pane.opened import opened
from tests.gui.tools import button, flush

LINES = [
    f"The harbour of day {number} was full of ships, and so was the bay." for number in range(9)
]
HTML = "".join(f"<p>{line}</p>" for line in LINES)


def removed(words: str, after: int | None, kind: ChromeKind = ChromeKind.OTHER) -> RemovedText:
    return RemovedText(kind, (words,), words, len(words.split()), after, FoundBy.NAME, "x")


BLOCKS = (removed("Home", 0), removed("Share", 3, ChromeKind.SHARE_BAR), removed("Lost", None))
TOLD = Receipt(ArticleId(1), "e.org", BLOCKS)


@pytest.fixture
def view(style: Style, pane: ReadingPane) -> ReceiptView:
    pane.show_article(opened(HTML, title="A letter", text="\n".join(LINES)))
    return ReceiptView(style, pane)


def blocks(pane: ReadingPane) -> list[RemovedBlock]:
    """Return the blocks that are shown, from above."""
    flush()
    found = [each for each in pane.viewport().findChildren(RemovedBlock) if each.isVisible()]
    return sorted(found, key=QWidget.y)


def top_of(pane: ReadingPane, words: str) -> int:
    block = pane.document().find(words).block()
    box = pane.document().documentLayout().blockBoundingRect(block)
    return round(box.top()) - pane.verticalScrollBar().value()


def test_each_block_stands_where_it_stood(view: ReceiptView, pane: ReadingPane) -> None:
    view.show(TOLD)
    home, share, lost = blocks(pane)
    assert home.y() < top_of(pane, LINES[0])
    assert top_of(pane, LINES[2]) < share.y() < top_of(pane, LINES[3])
    assert top_of(pane, LINES[8]) < lost.y()
    assert view.is_shown


def test_what_cannot_be_placed_has_a_heading(view: ReceiptView, pane: ReadingPane) -> None:
    view.show(TOLD)
    [bar] = pane.viewport().findChildren(Banner)
    assert "What was removed here: 3 blocks. Choices are kept for" in bar.accessibleName()
    heading = next(
        each
        for each in pane.viewport().children()
        if getattr(each, "text", str)() == "Elsewhere on the page"
    )
    assert isinstance(heading, QWidget)
    assert heading.y() < blocks(pane)[-1].y()


def test_hidden_again_the_page_is_as_it_was(view: ReceiptView, pane: ReadingPane) -> None:
    before = pane.document().toPlainText()
    height = pane.document().size().height()
    view.show(TOLD)
    view.hide()
    assert blocks(pane) == []
    assert (pane.document().toPlainText(), pane.document().size().height()) == (before, height)
    assert not view.is_shown


def test_the_line_in_view_stays_there(view: ReceiptView, pane: ReadingPane) -> None:
    many = tuple(removed(f"Bar {number}", 0) for number in range(3))
    pane.resize(900, 300)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + top_of(pane, LINES[5]))
    at = top_of(pane, LINES[5])
    view.show(Receipt(ArticleId(1), "e.org", many))
    assert abs(top_of(pane, LINES[5]) - at) <= 2
    view.hide()
    assert abs(top_of(pane, LINES[5]) - at) <= 2


def test_of_many_at_one_place_a_few_are_shown_until_all_are_wanted(
    view: ReceiptView, pane: ReadingPane, qtbot: QtBot
) -> None:
    many = tuple(removed(f"Bar {number}", 0) for number in range(7))
    view.show(Receipt(ArticleId(1), "e.org", many))
    assert len(blocks(pane)) == 3
    qtbot.mouseClick(button(pane.viewport(), "Show 4 more"), Qt.MouseButton.LeftButton)
    names = [block.accessibleName() for block in blocks(pane)]
    assert [name.split(". ")[2] for name in names] == [f"Bar {number}" for number in range(7)]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.parentWidget() is blocks(pane)[3]


def test_a_block_is_put_back_by_its_button(
    view: ReceiptView, pane: ReadingPane, qtbot: QtBot
) -> None:
    view.show(TOLD)
    with qtbot.waitSignal(view.decided) as told:
        qtbot.mouseClick(button(pane.viewport(), "Put back: Share bar"), Qt.MouseButton.LeftButton)
    assert told.args == [Pointed(Effect.KEEP, ("Share",))]


def test_the_bar_asks_for_the_rules_and_ends_it(
    view: ReceiptView, pane: ReadingPane, qtbot: QtBot
) -> None:
    view.show(TOLD)
    with qtbot.waitSignal(view.rules_asked) as asked:
        button(pane.viewport(), "Rules for this site…").click()
    assert asked.args == ["e.org"]
    with qtbot.waitSignal(view.done):
        button(pane.viewport(), "Done").click()


def test_of_no_site_nothing_can_be_put_back_or_removed(
    view: ReceiptView, pane: ReadingPane
) -> None:
    view.show(Receipt(ArticleId(1), "", BLOCKS))
    assert [block.button for block in blocks(pane)] == [None, None, None]
    view.step(1)
    assert not remove_button(pane).isVisible()


def remove_button(pane: ReadingPane) -> QPushButton:
    found = [
        each
        for each in pane.viewport().findChildren(QPushButton)
        if each.text().strip() == "Remove this"
    ]
    assert len(found) == 1
    return found[0]


def hover(pane: ReadingPane, words: str) -> None:
    spot = QPointF(200, top_of(pane, words) + 8)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        spot,
        pane.viewport().mapToGlobal(spot),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_the_paragraph_under_the_mouse_can_be_removed(
    view: ReceiptView, pane: ReadingPane, qtbot: QtBot
) -> None:
    hover(pane, LINES[1])
    assert not remove_button(pane).isVisible()
    view.show(TOLD)
    hover(pane, LINES[1])
    assert abs(remove_button(pane).geometry().center().y() - top_of(pane, LINES[1])) < 20
    with qtbot.waitSignal(view.decided) as told:
        qtbot.mouseClick(remove_button(pane), Qt.MouseButton.LeftButton)
    assert told.args == [Pointed(Effect.REMOVE, (LINES[1],))]
    assert not remove_button(pane).isVisible()


def test_by_keyboard_one_paragraph_after_the_other_is_pointed_at(
    view: ReceiptView, pane: ReadingPane, qtbot: QtBot
) -> None:
    view.step(1)
    assert not remove_button(pane).isVisible()
    view.show(TOLD)
    for by in (1, 1, 1, -1):
        view.step(by)
    assert remove_button(pane).hasFocus()
    assert remove_button(pane).accessibleName().startswith(f"Remove this: {LINES[1][:40]}")
    with qtbot.waitSignal(view.decided) as told:
        qtbot.keyClick(remove_button(pane), Qt.Key.Key_Space)
    assert told.args == [Pointed(Effect.REMOVE, (LINES[1],))]


def test_what_is_pointed_at_is_brought_into_view(view: ReceiptView, pane: ReadingPane) -> None:
    pane.resize(900, 300)
    view.show(TOLD)
    for _ in range(12):
        view.step(1)
    assert 0 <= top_of(pane, LINES[8]) < pane.viewport().height()
    pane.verticalScrollBar().setValue(0)
    assert remove_button(pane).y() > pane.viewport().height()


def test_a_picture_is_pointed_at_by_its_address(
    view: ReceiptView, pane: ReadingPane, style: Style
) -> None:
    article = opened('<p><img src="https://embedded.invalid/abc"></p><p>Words.</p>')
    picture = Picture(Url("https://e.org/a.png"), "abc", 400, 200)
    pane.show_article(type(article)(article.saved, article.safe_html, (), (), (picture,)))
    spot = QPoint(pane.viewport().width() // 2, top_of(pane, "Words.") - 60)
    assert view.pointed_at(spot) == Pointed(Effect.REMOVE, (), "https://e.org/a.png")


def test_beside_the_text_nothing_is_pointed_at(view: ReceiptView, pane: ReadingPane) -> None:
    assert view.pointed_at(QPoint(200, top_of(pane, LINES[1]) + 8)) == Pointed(
        Effect.REMOVE, (LINES[1],)
    )
    assert view.pointed_at(QPoint(5, 5)) is None


def test_of_a_right_to_left_article_the_blocks_run_so_too(style: Style, pane: ReadingPane) -> None:
    pane.show_article(opened(HTML, dir="rtl", text="\n".join(LINES)))
    view = ReceiptView(style, pane)
    view.show(TOLD)
    assert {each.layoutDirection() for each in blocks(pane)} == {Qt.LayoutDirection.RightToLeft}


def test_tab_leads_from_block_to_block_and_brings_it_into_view(
    view: ReceiptView, pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.resize(900, 300)
    view.show(TOLD)
    first, *rest = blocks(pane)
    assert first.button is not None
    first.button.setFocus(Qt.FocusReason.TabFocusReason)
    for block in rest:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert block.button is not None
        assert block.button.hasFocus()
        assert 0 <= block.y() + block.button.y() < pane.viewport().height()
