"""An article as it leaves: what it and its files are called."""

import pytest
from msgspec.structs import replace

from reader.model.outgoing import Form
from tests.formats.outgoing_stories import story


@pytest.mark.parametrize(
    ("form", "suffix", "folder"),
    [
        (Form.HTML, ".html", True),
        (Form.MARKDOWN, ".md", True),
        (Form.TEXT, ".txt", True),
        (Form.EPUB, ".epub", False),
        (Form.JSONL, ".jsonl", False),
        (Form.BOOKMARKS, ".html", False),
        (Form.CSV, ".csv", False),
    ],
)
def test_each_form_has_its_ending(form: Form, suffix: str, folder: bool) -> None:
    assert (form.suffix, form.may_be_folder) == (suffix, folder)


def test_one_without_a_title_is_called_by_its_address_or_number() -> None:
    bare = story(7, " \n ", "", lang=None)
    assert bare.title == "https://e.org/7?a=1&b=2"
    assert replace(bare, article=replace(bare.article, url=None)).title == "Article 7"


def test_the_credit_leaves_out_what_is_not_known() -> None:
    known = story(1, "A", "", lang="en")
    assert known.credit == "The Harbour Ledger · Ada Ships, Ben <Wind> · 2026-09-14"
    bare = replace(known.article, byline=(), published=None, site_name=None)
    assert replace(known, article=bare).credit == ""


def test_a_picture_is_called_by_what_is_in_it() -> None:
    [first, second] = story(
        1, "A", '<img src="https://e.org/ship.png"><img src="https://e.org/quay.webp">', lang=None
    ).pictures
    assert first.name == f"{first.digest[:24]}.png"
    assert second.name.endswith(".webp")
