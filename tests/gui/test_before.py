"""Of what came before a window the most important is told."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.gui.before import Before
from reader.library.backups import Backup
from reader.library.moving import Moved
from reader.model.damage import CheckReport

CRASH = Path("crash.txt")
BACKUP = Backup(Path("library.db"), datetime(2026, 9, 14, tzinfo=UTC))
REPAIRED = CheckReport(looked_at=3, full=True)
MOVED = Moved(Path("new"), Path("old"), 5)


@pytest.mark.parametrize(
    ("before", "news"),
    [
        (Before(), None),
        (Before(report=CRASH), CRASH),
        (Before(report=CRASH, put_back=BACKUP), BACKUP),
        (Before(report=CRASH, put_back=BACKUP, moved=MOVED), MOVED),
        (Before(report=CRASH, moved=MOVED, repaired=REPAIRED), REPAIRED),
    ],
    ids=["nothing", "crash", "backup", "move", "repair"],
)
def test_the_most_important_is_news(before: Before, news: object) -> None:
    assert before.news == news
