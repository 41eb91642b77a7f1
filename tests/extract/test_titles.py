"""The title as a reader would say it."""

import pytest

from reader.extract.metadata import read_metadata
from tests.extract.pages_of_ours import tree


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>Ships lie at anchor - The Ledger</title>", "<h1>Ships lie at anchor</h1>"),
        ("<title>Ships lie at anchor | World | The Ledger</title>", "<h1>Ships lie at anchor</h1>"),
        ("<title>The Ledger: Ships lie at anchor</title>", "<h1>The Ledger</h1>"),
        (("<meta property=og:title content='Ships lie at anchor - The Ledger'>"
         "<meta property=og:site_name content='The Ledger'>"), ""),
        ("", "<h1>Ships lie at anchor</h1>"),
    ],
    ids=["suffix", "section", "prefix", "og", "shown"],
)  # fmt: skip
def test_without_the_names_of_site_and_section(head: str, body: str) -> None:
    root = tree(f"<html><head>{head}</head><body>{body}</body></html>")
    assert read_metadata(root, "https://ledger.example/x").title == "Ships lie at anchor"


@pytest.mark.parametrize(
    ("head", "site"),
    [
        ("<meta property=og:site_name content='The Ledger'>", "The Ledger"),
        ("<title>Ships at anchor - Ledger</title>", "Ledger"),
        ("", "ledger.example"),
    ],
)
def test_the_name_of_the_site(head: str, site: str) -> None:
    root = tree(f"<html><head>{head}</head><body></body></html>")
    assert read_metadata(root, "https://www.ledger.example/x").site_name == site
