"""What is sent, remembered and written down."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.privacy import PrivacyPage
from reader.gui.style import Style
from tests.gui.tools import button, texts


def test_what_was_chosen_lately_is_forgotten(
    style: Style, choices: Choices, show: Callable[[QWidget], None], tmp_path: Path
) -> None:
    page = PrivacyPage(style, choices, tmp_path / "kiosque.log")
    show(page)
    assert not button(page, "Forget them").isEnabled()
    choices.put(replace(choices.now, recent=["next", "quit"], searches=("ships", "locks", "fog")))
    assert any("2" in each and "3" in each for each in texts(page))
    button(page, "Forget them").click()
    assert (choices.now.recent, choices.now.searches) == ([], ())
    assert "Nothing that was chosen or searched." in texts(page)


def test_the_log_is_opened_if_there_is_one(
    style: Style,
    choices: Choices,
    show: Callable[[QWidget], None],
    files_opened: list[str],
    tmp_path: Path,
) -> None:
    log = tmp_path / "kiosque.log"
    page = PrivacyPage(style, choices, log)
    show(page)
    page.look()
    assert not page.open.isEnabled()
    log.write_text("a failure")
    page.look()
    page.open.click()
    assert files_opened == [str(log)]
    assert str(log) in texts(page)
