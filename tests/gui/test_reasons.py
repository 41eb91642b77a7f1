"""Every reason that an error can give has its words in the window."""

import ast
from datetime import timedelta
from pathlib import Path

import pytest

from reader.gui import reasons
from reader.model import errors
from reader.model.errors import (
    ExtractError,
    FetchError,
    FormatError,
    NotAPageError,
    NotFoundError,
    OfflineError,
    PatienceError,
    ReaderError,
    RefusedError,
    StoreError,
    UrlError,
    WriteError,
)

PACKAGE = Path(reasons.__file__).resolve().parents[1]
#: Sentences about what the window never asks for.
ONLY_ON_THE_COMMAND_LINE = {
    "it is no JSON object with id and file",
    "nothing is piped in",
    "an earlier text of article {} is damaged",
    "a PDF holds one article; name a folder for several",
}


def clauses_in(path: Path) -> set[str]:
    """Return the literal reasons that the errors of a module are made with; {} for what differs."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(getattr(node, "func", None), "id", "")
        if isinstance(node, ast.Call) and name.endswith("Error") and len(node.args) >= 2:
            found |= set(said(node.args[1]))
    return found


def said(argument: ast.expr) -> list[str]:
    match argument:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in parts)]
        case ast.BoolOp(values=choices):
            return [text for choice in choices for text in said(choice)]
        case _:
            return []


def test_every_reason_in_the_program_has_its_words() -> None:
    found = {
        clause: path.name
        for floor in ("net", "extract", "formats", "library", "store", "cli")
        for path in (PACKAGE / floor).glob("*.py")
        for clause in clauses_in(path)
    }
    assert len(found) > 15
    known = {*reasons._CLAUSES, *reasons._FORMS, *ONLY_ON_THE_COMMAND_LINE}
    assert {clause for clause in found if clause not in known} == set()


@pytest.mark.parametrize(
    "table",
    [
        ("store.store", "_REASONS"),
        ("formats.saved_page", "_FOREIGN"),
        ("net.failures", "_TRUST"),
        ("net.media", "_SENTENCES"),
    ],
)
def test_the_reasons_that_stand_in_tables_have_theirs(table: tuple[str, str]) -> None:
    module = __import__(f"reader.{table[0]}", fromlist=["_"])
    rows = getattr(module, table[1])
    clauses = set(rows.values()) if isinstance(rows, dict) else {clause for _, clause in rows}
    assert clauses <= reasons._CLAUSES


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OfflineError("https://e.org/"), "There is no network. The link waits in the outbox."),
        (
            RefusedError("https://e.org/", "the site answered 404 Not Found"),
            "The site does not give this page: the site answered 404 Not Found.",
        ),
        (
            FetchError("https://e.org/", "the connection broke off"),
            "The page did not come: the connection broke off. It will be tried again.",
        ),
        (UrlError("not one"), "This is not a web address: not one"),
        (
            ExtractError("a.html", "there is no text in it"),
            "No article could be made of a.html: there is no text in it.",
        ),
        (FormatError("a.pdf", "it is empty"), "a.pdf could not be read: it is empty."),
        (NotFoundError(7), "This article is no longer in the library."),
        (
            PatienceError("https://e.org/", timedelta(hours=1)),
            "The page did not come: the site asks us to wait. It will be tried again.",
        ),
        (
            WriteError("/home/a.pdf", "the system does not let us"),
            "/home/a.pdf could not be written: the system does not let us.",
        ),
        (StoreError("x.db", "the disk is full"), "The library cannot be used: the disk is full."),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, ReaderError) else "",
)
def test_an_error_is_said_as_a_sentence(error: ReaderError, words: str) -> None:
    assert reasons.sentence(error) == words


@pytest.mark.parametrize(
    ("body", "more"), [(b"%PDF-", " The file is kept in the outbox."), (b"", "")]
)
def test_of_a_file_that_is_no_page_it_is_said_whether_it_is_kept(body: bytes, more: str) -> None:
    error = NotAPageError("https://e.org/", "it is a PDF, not a page", body, "", "")
    said = "There is no article at this address: it is a PDF, not a page."
    assert reasons.sentence(error) == said + more


def test_every_kind_of_error_has_its_sentence() -> None:
    kinds = {
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, ReaderError) and value is not ReaderError
    }
    assert set(reasons._sentences()) == kinds


def test_a_reason_that_is_not_known_here_is_said_as_it_is() -> None:
    assert reasons.reason("the moon is in the way") == "the moon is in the way"


@pytest.mark.parametrize(
    ("clause", "sentence"),
    [
        ("the site answered 503", "The site answered 503."),
        ("there is no network", "There is no network."),
        ("Already a sentence.", "Already a sentence."),
    ],
)
def test_a_reason_alone_is_a_sentence(clause: str, sentence: str) -> None:
    assert reasons.spoken(clause) == sentence
