"""The system opens pages of the web, and letters; no file and no program."""

import pytest
from PySide6.QtGui import QDesktopServices

from reader.gui.browsing import browse


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://e.org/ships", True),
        ("HTTP://e.org/", True),
        ("mailto:a@e.org", True),
        ("file:///usr/bin/true", False),
        ("/usr/bin/true", False),
        ("javascript:alert(1)", False),
        ("smb://e.org/share", False),
        (" https://e.org/", False),
        ("", False),
    ],
)
def test_only_the_web_is_opened(
    address: str, monkeypatch: pytest.MonkeyPatch, *, opens: bool
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    browse(address)
    assert bool(opened) == opens
