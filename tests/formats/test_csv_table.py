"""Stories as a table: every field comes back, and no spreadsheet runs one."""

import csv
import io

import pytest
from msgspec.structs import replace

from reader.formats.csv_table import head, row
from tests.formats.outgoing_stories import all_stories


def read(text: str) -> dict[str, str]:
    [found] = csv.DictReader(io.StringIO(head() + text, newline=""))
    return found


def test_each_field_stands_in_its_column() -> None:
    found = read(row(all_stories()[0]))
    assert found["title"] == "Ships & <winds>"
    assert found["author"] == "Ada Ships; Ben <Wind>"
    assert found["tags"] == "sea; two words"
    assert found["highlights"] == "Ships & wind\nOn the whole"
    assert found["favourite"] == "1"


@pytest.mark.parametrize(
    "title", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "\ufeff=1", "|cmd", "%0A=1"]
)
def test_no_cell_is_a_formula(title: str) -> None:
    story = all_stories()[0]
    article = replace(story.article, excerpt=title)
    assert read(row(replace(story, article=article)))["excerpt"].startswith("'")


def test_quotes_and_line_breaks_stay_in_their_cell() -> None:
    story = all_stories()[0]
    article = replace(story.article, excerpt='a "b"; c,\nd\x00e')
    assert read(row(replace(story, article=article)))["excerpt"] == 'a "b"; c,\nde'
