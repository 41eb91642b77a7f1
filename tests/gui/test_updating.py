"""An older library is brought up to date before the window comes: it is said how far that is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.style import Style
from reader.gui.updating import UpdatingDialog
from tests.gui.tools import end


@pytest.fixture
def dialog(style: Style) -> Iterator[UpdatingDialog]:
    dialog = UpdatingDialog(style)
    yield dialog
    end(dialog)


def test_it_comes_with_the_first_word_and_grows(dialog: UpdatingDialog) -> None:
    assert not dialog.isVisible()
    seen = []
    for share in (0.0, 0.25, 1.0):
        dialog.tell(share)
        assert dialog.isVisible()
        seen.append(dialog.bar.value() / dialog.bar.maximum())
    assert seen == [0.0, 0.25, 1.0]


def test_it_stays_until_the_library_is_open(dialog: UpdatingDialog) -> None:
    dialog.tell(0.5)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
