"""Lines of the site, in many languages; and lines of stories that look like them."""

import pytest

from reader.extract.trimming_words import (
    AFTER_STORY,
    AUTHOR_NOTE,
    BYLINE,
    CONTACT,
    DATE_LINE,
    DEK_NAME,
    LEAD_NAME,
    READ_ALSO,
    SLIDE,
    TOLD_DEK_NAME,
    names_newsletter,
    names_site,
)


@pytest.mark.parametrize(
    "line",
    [
        "Share this on Facebook",
        "Advertisement",
        "3 Comments",
        "© 2026 The Ledger",
        "Lire aussi : x",
        "Read more",
        "Photo: Ada Marin",
        "Tags: harbour, ships",
        "Mehr zum Thema",
        "Imprimer",
        "Story continues below",
        "All rights reserved",
        "اقرأ أيضا: السفن",
        "Teilen auf Facebook",
        "Siga o Diário no WhatsApp",
        "Articolo aggiornato il 9 settembre alle 8:15.",
        "Fot. archiwum zakładu",
        "Printer-friendly version",
        "（责任编辑：周明）",
    ],
)
def test_site_lines(line: str) -> None:
    assert names_site(line)
    assert names_site(line.upper())


@pytest.mark.parametrize(
    "line",
    [
        "Reading is a pleasure.",
        "Shares fell by a third on Monday.",
        "Home is where the ship is.",
        "By noon the wind had turned.",
        "Sources close to the court were silent.",
    ],
)
def test_sentences_are_no_lines_of_the_site(line: str) -> None:
    assert not names_site(line)
    for words in (BYLINE, READ_ALSO, AUTHOR_NOTE, DATE_LINE, AFTER_STORY, SLIDE):
        assert not words.match(line)


@pytest.mark.parametrize(
    "line", ["Read also:", "À lire aussi", "Zobacz także", "Läs också", "関連記事", "Baca juga:"]
)
def test_pointers_to_other_stories_stand_alone(line: str) -> None:
    assert READ_ALSO.match(line)
    assert not READ_ALSO.match(f"{line} harbour")


@pytest.mark.parametrize(
    "label", ["Sur le même sujet", "مواضيع ذات صلة", "3 Comments", "References", "Tags:"]
)
def test_labels_behind_a_story(label: str) -> None:
    assert AFTER_STORY.match(label)


@pytest.mark.parametrize(
    "line", ["About the author: x", "Ada Marin is a senior reporter at the Ledger"]
)
def test_notes_on_the_author(line: str) -> None:
    assert AUTHOR_NOTE.match(line)


@pytest.mark.parametrize(
    "line", ["14.09.2026, 08:12", "Monday, 14", "Sep 14", "14 September 2026", "2026-09-14", "8:12"]
)
def test_dates(line: str) -> None:
    assert DATE_LINE.match(line)


@pytest.mark.parametrize("line", ["3/50 The cat", "3 of 50", "3 von 50: die Katze"])
def test_places_in_a_gallery(line: str) -> None:
    found = SLIDE.match(line)
    assert found
    assert found.group(1) == "50"


def test_letters_and_addresses_stand_anywhere() -> None:
    assert names_newsletter("Order our Newsletter")
    assert names_newsletter("in your inbox")
    assert not names_newsletter("a letter with news")
    assert CONTACT.search("Write to ada@e.example")
    assert CONTACT.search("Ada (@adamarin)")
    assert not CONTACT.search("at 3 @ noon")


@pytest.mark.parametrize(
    ("names", "words"),
    [(DEK_NAME, "standfirst"), (TOLD_DEK_NAME, "chapo"), (LEAD_NAME, "lede")],
    ids=["dek", "told dek", "lead"],
)
def test_names_are_whole_words(names: object, words: str) -> None:
    found = [each for each in (DEK_NAME, TOLD_DEK_NAME, LEAD_NAME) if each.search(f"a-{words} b")]
    assert found == [names]
    assert not any(each.search(f"{words}s") for each in found)


@pytest.mark.parametrize("line", ["By Ada Marin", "Par Ada Marin", "von Ärni Holm", "بقلم ادا"])
def test_bylines(line: str) -> None:
    assert BYLINE.match(line)
