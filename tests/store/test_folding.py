"""What a reader would not tell apart is spelled alike, and knows where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store import folding
from reader.store.folding import (
    compounds,
    fold,
    parts_of,
    spans,
    spans_beginning,
    title_key,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Straße Œuvre Đà Łódź Ærø þorn", "strasse oeuvre da lodz aero thorn"),
        ("İSTANBUL ıstanbul Istanbul", "istanbul istanbul istanbul"),
        ("ὈΔΥΣΣΕΎΣ ὀδυσσεύς", "οδυσσευσ οδυσσευσ"),
        ("cafe\u0301 café CAFÉ", "cafe cafe cafe"),
        ("ﬁle ＡＢＣ１２ ½", "file abc12 1 2"),
        ("soft\u00adhyphen zero\u200bwidth \u200dx", "softhyphen zerowidth x"),
        ("l’état l'état lʼétat", "l etat l etat l etat"),
        ("snake_case O‘Hara", "snake case o hara"),
        ("مُدَرِّسَة مدرسـة أإآٱ", "مدرسه مدرسه اااا"),
        ("مستشفى مستشفي مؤتمر", "مستشفي مستشفي موتمر"),
        ("می‌خواهم ٢٠٢٤ ۱۲", "ميخواهم 2024 12"),
        ("שָׁלוֹם מֶלֶךְ", "שלומ מלכ"),
        ("東京大学", "東京 京大 大学 学"),
        ("の ガ ｶﾞ 한국", "の ガ ガ 한국 국"),
        ("東京abc大学", "東京 京 abc 大学 学"),
        ("हिन्दी", "हिन्दी"),
        ("สวัสดี", "สว วั ัส สด ดี ี"),
        ("e-mail Covid‑19", "e mail covid 19 email covid19"),
        ("", ""),
        ("-- \ud800 \0 …", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_nothing_is_folded_to_nothing() -> None:
    assert fold(None) == ""


def test_keys_of_titles() -> None:
    assert title_key("L’ÉTAT du port !") == title_key("l'etat du port") == "letatduport"
    assert title_key("東京大学") == "東京大学"


def test_words_to_look_for() -> None:
    assert words_of("L’été à 東京大学") == ["l", "ete", "a", "東京", "京大", "大学"]


def test_compounds_stand_where_they_were_written() -> None:
    assert compounds("An e-mail, e-mail of Covid-19") == [("email", 3, 9), ("covid19", 21, 29)]
    assert compounds("東京-大学 no such") == []


def test_each_compound_of_a_line_is_found_whatever_stands_beside_it() -> None:
    text = "A sea-wall\nby-law, off\u2010shore/on\u2011shore - and -x y- _lock-keeper_ l’avant-port"
    assert [text[start:end] for _, start, end in compounds(text)] == [
        "sea-wall",
        "by-law",
        "off\u2010shore",
        "on\u2011shore",
        "lock-keeper",
        "avant-port",
    ]


def test_signs_of_print_part_words_as_blanks_do() -> None:
    for sign in folding._NOT_LETTERS + folding._PRINTED:
        assert fold(f"tide{sign}été{sign}gale") == "tide ete gale"


def test_pairs_of_characters_stand_in_their_places() -> None:
    assert [("東京大学"[start:end], token) for token, start, end in spans("東京大学")] == [
        ("東京", "東京"),
        ("京大", "京大"),
        ("大学", "大学"),
        ("学", "学"),
    ]


@given(st.text())
def test_every_token_comes_from_where_it_stands(text: str) -> None:
    end_before = start_before = 0
    for token, start, end in spans(text):
        assert start_before <= start < end <= len(text)
        assert end >= end_before or end - start < 3  # the last of a run alone
        assert token in fold(text[start:end]).split()
        start_before, end_before = start, end


# Taken apart, these two letters hold a sign that stands for an apostrophe when it stands alone.
@given(st.text(st.characters(exclude_characters="ŉẚ")))
def test_folding_again_changes_nothing_but_runs(text: str) -> None:
    plain = " ".join(parts_of(text))
    assert " ".join(parts_of(plain)) == plain


def test_a_vast_text_is_folded_as_its_parts_are() -> None:
    text = "Les Éclusiers du bord de l’eau, 東京の港 "
    assert len(text) * 12_000 > 2 * folding._PIECE
    assert fold(text * 12_000) == " ".join([fold(text)] * 12_000)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(("Straße ", "été-", "tides", "TIDE", "İsland ", "ﬁle", "tide\u0301s ")),
            st.text(max_size=8),
        )
    ).map("".join),
    st.sampled_from(("t", "tid", "tide", "strasse", "ete", "file", "is", "1")),
)
def test_words_that_begin_so_are_all_found(text: str, beginning: str) -> None:
    wanted = {each for each in spans(text) if each[0].startswith(beginning)}
    found = {each for each in spans_beginning(text, [beginning]) if each[0].startswith(beginning)}
    assert found == wanted
