"""What is the name of a person, and what is not."""

import pytest

from reader.extract.names import (
    is_account,
    is_anybody,
    is_person,
    is_somebodys,
    names_after_by,
    names_among,
    names_of,
    without_by,
)


@pytest.mark.parametrize(
    "name",
    [
        *("Ada Marin", "J.O. Lund", "Jean-Luc O’Hara", "ADA MARIN", "Ludwig van der Berg"),
        *("ضحى عرفة", "نبيل حمّود", "山田 太郎", "Анна Петрова", "María do Carmo de Souza Lima"),
    ],
)
def test_persons(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    [
        *("Ada", "ada marin", "Harbour Staff", "Senior Correspondent", "The Pilots", "Ada Marin 2"),
        *("Harbour Times", "N-Land-Redaktion Süd", "朝日新聞 編集", "Alle Artikel", "Last Updated"),
        *("Der Hafen", "Die Woche", "Los Puertos", "Las Palmas", "Our Pilots"),
        *("This Week", "Your Letters", "A. B."),
        *("", "Associated Press", "No Author", "Author Name", "One Two Three Four Five Six"),
    ],
)
def test_no_persons(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Marin and Bo Lund", ["Ada Marin", "Bo Lund"]),
        ("By Ada Marin, Harbour Ledger", ["Ada Marin", "Harbour Ledger"]),
        ("Ada Marin, London", ["Ada Marin"]),
        ("Ada Marin, Cy Twee, and Bo Lund", ["Ada Marin", "Cy Twee", "Bo Lund"]),
        ("Ada Marin, Senior Harbour Correspondent", ["Ada Marin"]),
        ("Ada Marin, Old Harbour faculty dean", ["Ada Marin"]),
        ("Ada Marin, Old Harbour Editor", ["Ada Marin"]),
        ("Ada Marin, Bo Lund in Port", ["Ada Marin", "Bo Lund"]),
        ("Ada Marin | The Ledger for Harbour.example", ["Ada Marin"]),
        ("Ada Marin (Agence France)", ["Ada Marin"]),
        ("Ada Marin For The Ledger", ["Ada Marin"]),
        ("Ada & Bo", ["Ada", "Bo"]),
        ("Ada Marin - The Ledger", ["Ada Marin"]),
        ("Ada Marin van der Berg, reporter", ["Ada Marin van der Berg"]),
        ("3 comments", []),
        ("anna60", ["anna60"]),
        ("Pressemitteilung von Ada Marin", ["Ada Marin"]),
        ("Eine Kolumne von Ada Marin", ["Ada Marin"]),
        ("", []),
    ],
)
def test_names_told_in_one_text(text: str, names: list[str]) -> None:
    assert names_of(text) == names


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (["Ada Marin", "Reporter in the South"], ["Ada Marin"]),
        (
            ["By", "Ada Marin", "and", "Bo Lund", "Published Nov 8", "Cy Twee"],
            ["Ada Marin", "Bo Lund"],
        ),
        (["AM", "Ada Marin", "BL", "Bo Lund"], ["Ada Marin", "Bo Lund"]),
        (["Ada", "Marin"], ["Ada Marin"]),
        (["Ada Marin November 8, 2026"], ["Ada Marin"]),
        (["Ada Marin updated at noon"], ["Ada Marin"]),
        (["Geschrieben von", "Ada Marin"], ["Ada Marin"]),
        (["Por", "Ada Marin @adamarin", "-"], ["Ada Marin"]),
        (["Ada Marin", "Alles von Ada Marin", "Kontakt"], ["Ada Marin"]),
        (["Words and pictures: Ada Marin"], ["Ada Marin"]),
        (["Photo: Ada Marin"], []),
        (["Ada Marin: text, Bo Lund: pictures"], ["Ada Marin", "Bo Lund"]),
        (["By Ada Marin with Bo Lund reporting"], ["Ada Marin", "Bo Lund"]),
        (["By Ada Marin, with Bo Lund reporting"], ["Ada Marin", "Bo Lund"]),
        (["Published yesterday"], []),
    ],
)
def test_names_in_a_byline(pieces: list[str], names: list[str]) -> None:
    assert names_among(pieces) == names


@pytest.mark.parametrize(
    "text",
    [
        *(
            "By Ada",
            "par Ada",
            "Written by: Ada",
            "Ein Beitrag von Ada",
            "A cura di Ada",
            "Scritto da Ada",
            "Text Autorin: Ada",
            "• By Ada",
        ),
        *(
            "Author: Ada",
            "Autorin: Ada",
            "Texte : Ada",
            "Автор Ada",
            "作者：Ada",
            "Penulis: von Ada",
        ),
    ],
)
def test_what_stands_before_names(text: str) -> None:
    assert without_by(text) == "Ada"


@pytest.mark.parametrize(
    "text",
    [
        "Text messages from the harbour",
        "Da Silva",
        "Story of: the harbour",
        "Bystanders by Ada",
        "Ada by Bo",
        "",
        "author's view",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert without_by(text) == text


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (["By Ada Marin"], ["Ada Marin"]),
        (["Par", "Ada Marin", "et", "Bo Lund"], ["Ada Marin", "Bo Lund"]),
        (["Von ADA MARIN am 21. April 2026"], ["ADA MARIN"]),
        (["بقلم", "ضحى عرفة"], ["ضحى عرفة"]),
        (["Автор: Анна Петрова"], ["Анна Петрова"]),
        (["文：山田太郎"], ["山田太郎"]),
        (["Autor:", "Ada Marin"], ["Ada Marin"]),
        (["By noon the ships lay at anchor"], []),
        (["By noon, Ada Marin had seen them"], []),
        (["By The Associated Press"], []),
        (["Ada Marin went by the harbour"], []),
    ],
)
def test_names_behind_by(pieces: list[str], names: list[str]) -> None:
    assert names_after_by(pieces) == names


def test_accounts_and_offices_are_better_than_nobody() -> None:
    assert is_account("anna_lund")
    assert not is_account("Updated")
    assert not is_account("November")
    assert is_anybody("The Harbour Ledger")
    assert not is_anybody("admin")
    assert not is_anybody("q_admin")
    assert not is_anybody("Read more")
    assert not is_anybody("ada@e.example")


def test_a_separator_before_the_first_name_is_none() -> None:
    assert names_of(", Ada Marin") == ["Ada Marin"]
    assert names_of("| Ada Marin and Bo Lund") == ["Ada Marin", "Bo Lund"]
    assert names_of("anna60, Harbour pilot") == ["anna60"]


@pytest.mark.parametrize(
    "name",
    [
        "山田 太郎 東京",
        "Abcdefghijklmn Bcdefghijklmno Cdefghijklmnop Defghijklmnopq Efg",
    ],
    ids=["three words", "a sentence"],
)
def test_more_than_a_name_has_is_none(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize("name", ["Ada d'Arcy", "Ada d’Arcy"])
def test_small_words_in_names(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Marin de", "Ada Marin"),
        ("Ada Marin June 14", "Ada Marin"),
        ("Ada Marin June", "Ada Marin June"),
        ("Editor Ada Marin updated", "Editor Ada Marin"),
    ],
    ids=["particle", "date", "a month for a name", "office before it"],
)
def test_where_a_name_ends(text: str, name: str) -> None:
    assert names_of(text) == [name]


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        ([], []),
        (["Ada Marin", "", "Bo Lund"], ["Ada Marin", "Bo Lund"]),
        (["Ada Marin", "AFP", "Bo Lund"], ["Ada Marin", "Bo Lund"]),
        (["Ada Marin", "HARBOUR", "Bo Lund"], ["Ada Marin"]),
        (["Ada Marin", "at", "Bo Lund"], ["Ada Marin"]),
        (["Ada Marin", "Picture: Bo Lund"], ["Ada Marin"]),
        (["Ada Marin", "Bo Lund Editor"], ["Ada Marin"]),
        (["Harbour", "office"], []),
    ],
    ids=[
        *("nothing", "an empty piece", "initials", "a label", "a word", "a label with a colon"),
        *("an office", "no person"),
    ],
)
def test_the_run_of_names_ends_where_something_else_stands(
    pieces: list[str], names: list[str]
) -> None:
    assert names_among(pieces) == names


def test_a_by_without_a_name_says_nothing() -> None:
    assert names_after_by(["By"]) == []


def test_a_letter_is_nobody_and_a_sentence_is_not_anybody() -> None:
    assert not is_anybody("A")
    assert not is_anybody("A" * 61)
    assert is_anybody("Ada")
    assert not is_account("A")
    assert not is_account("editor")
    assert is_account("ada60")


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (["Ada Marin, Harbour: the tide"], ["Ada Marin"]),
        (["Ada Marin, Bo Lund Comments"], ["Ada Marin", "Bo Lund"]),
        (["Ada Marin Editor"], ["Ada Marin"]),
    ],
)
def test_what_follows_a_name_is_none_of_it(pieces: list[str], names: list[str]) -> None:
    assert names_among(pieces) == names


@pytest.mark.parametrize("name", ["Ledger's Journalistic Standards", "Marin Corporation’s"])
def test_what_is_somebodys_is_nobody(name: str) -> None:
    assert is_somebodys(name)
    assert not is_person(name)
    assert is_person(name.replace("'s", "").replace("’s", " Lund"))


def test_in_korean_bylines_only_what_stands_before_the_office_is_a_name() -> None:
    assert names_among(["입력 : 2026", "김하나 기자", "닫기", "이두리 인턴기자"]) == [
        "김하나",
        "이두리",
    ]


@pytest.mark.parametrize("agency", ["Reuters", "Bloomberg", "AFP", "dpa", "ANSA", "EFE", "APA"])
def test_a_name_ends_where_the_agency_stands_behind_it(agency: str) -> None:
    assert names_of(f"Ada Marin {agency}") == ["Ada Marin"]
    assert names_of(f"Ada {agency}") == [f"Ada {agency}"]


@pytest.mark.parametrize("name", ["Email to Author", "E-mail The Writer", "Filed Under"])
def test_what_buttons_by_a_name_say_is_no_name(name: str) -> None:
    assert not is_person(name)
