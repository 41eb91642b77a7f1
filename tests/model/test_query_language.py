"""The search language: what is read as what, and how mistakes are explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.query_language import Fault, Mistake, Piece, read
from reader.model.terms import Kind, Quality, Term, Where, Words


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("vent  du nord ", (Words("vent"), Words("du"), Words("nord"))),
        ("lock", (Words("lock", beginning=True),)),
        ("lock* keep ", (Words("lock", beginning=True, starred=True), Words("keep"))),
        ('"lock keepers" ', (Words("lock keepers", exact=True),)),
        ("«l’eau douce»", (Words("l’eau douce", exact=True),)),
        ('"lock kee"*', (Words("lock kee", exact=True, beginning=True, starred=True),)),
        ('"not closed', (Words("not closed", exact=True),)),
        ("-barge", (Words("barge", excluded=True),)),
        ('-"the barge"', (Words("the barge", exact=True, excluded=True),)),
        ("title:ships ", (Words("ships", Where.TITLE),)),
        ('by:"Jean Dupont"', (Words("Jean Dupont", Where.BY, exact=True),)),
        ("-site:ledger.example ", (Words("ledger.example", Where.SITE, excluded=True),)),
        ("section:port ", (Words("port", Where.SECTION),)),
        ("tag:water", (Quality(Kind.TAG, "water"),)),
        ('-tag:"high water"', (Quality(Kind.TAG, "high water", excluded=True),)),
        ("is:Unread", (Quality(Kind.IS, "unread"),)),
        ("is:favourite", (Quality(Kind.IS, "starred"),)),
        ("has:note", (Quality(Kind.HAS, "note"),)),
        ("lang:pt_BR", (Quality(Kind.LANG, "pt-br"),)),
        ("lang:français", (Quality(Kind.LANG, "fr"),)),
        ("after:2026-6", (Quality(Kind.AFTER, "2026-06"),)),
        ("before:2026/06/14", (Quality(Kind.BEFORE, "2026-06-14"),)),
        ("before:2026", (Quality(Kind.BEFORE, "2026"),)),
        ("minutes:<5", (Quality(Kind.MINUTES, "-4"),)),
        ("minutes:<=5", (Quality(Kind.MINUTES, "-5"),)),
        ("minutes:>10", (Quality(Kind.MINUTES, "11-"),)),
        ("minutes:>=10", (Quality(Kind.MINUTES, "10-"),)),
        ("minutes:<0", (Quality(Kind.MINUTES, "0-0"),)),
        ("minutes:7", (Quality(Kind.MINUTES, "7-7"),)),
        ("minutes:10..5", (Quality(Kind.MINUTES, "5-10"),)),
        ("étiquette:eau", (Quality(Kind.TAG, "eau"),)),
        ("est:non-lu", (Quality(Kind.IS, "unread"),)),
        ("avant：2026", (Quality(Kind.BEFORE, "2026"),)),
        ("هو:مقروء", (Quality(Kind.IS, "read"),)),
        ("وسم:ماء", (Quality(Kind.TAG, "ماء"),)),
        ("", ()),
        (' " ” ', ()),
    ],
)
def test_what_is_read(text: str, terms: tuple[Term, ...]) -> None:
    reading = read(text)
    assert reading.terms == terms
    assert reading.mistakes == ()


@pytest.mark.parametrize(
    "text", ["http://e.org/a?b=c", "10:30", "foo:bar", "c:\\dir", "Gaza:", ":x", "x::", "site://x"]
)
def test_what_only_looks_like_a_qualifier_is_words(text: str) -> None:
    assert read(f"{text} ").terms == (Words(text),)
    assert read(f"{text} ").pieces == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("sit:ledger", "sit: is not known. Did you mean site:ledger?"),
        ("-tga:water", "tga: is not known. Did you mean -tag:water?"),
        ('auteurr:"Jean D"', 'auteurr: is not known. Did you mean auteur:"Jean D"?'),
        ("is:unred ", "is: has no value “unred”. Did you mean is:unread?"),
        ("is:purple ", "is: has no value “purple”."),
        ("has:hilight ", "has: has no value “hilight”. Did you mean has:highlight?"),
        ("lang:frensh ", "lang: has no value “frensh”. Did you mean lang:french?"),
        ("lang:! ", "lang: has no value “!”."),
        ("after:yesterday", "“yesterday” is no date. Write 2026, 2026-06 or 2026-06-14."),
        ("after:2026-13", "“2026-13” is no date. Write 2026, 2026-06 or 2026-06-14."),
        ("after:2026-02-30", "“2026-02-30” is no date. Write 2026, 2026-06 or 2026-06-14."),
        ("minutes:few", "“few” is no number of minutes. Write <5, >10 or 5-10."),
        ("by: ada ", "by: wants its value without a blank between."),
    ],
)
def test_mistakes_are_explained_in_a_sentence_and_left_out(text: str, sentence: str) -> None:
    reading = read(text)
    assert [str(mistake) for mistake in reading.mistakes] == [sentence]
    assert not [term for term in reading.terms if isinstance(term, Quality)]


@pytest.mark.parametrize(
    "text",
    [
        *("is:", "is:un", "has:hi", "minutes:<", "minutes:5-", "after:20", "after:2026-0"),
        *("before:2026-06-", "lang:f", "tag:", "by:"),
    ],
)
def test_what_is_being_typed_is_no_mistake_yet(text: str) -> None:
    reading = read(text)
    assert reading.terms == ()
    assert reading.pieces == (Piece(0, len(text)),)


def test_pieces_tell_where_qualifiers_stand() -> None:
    wrong = Mistake(Fault.NAME, "sit", "b", "site:b")
    assert read("x tag:a  -sit:b y").pieces == (
        Piece(2, 7),
        Piece(9, 15, Mistake(Fault.NAME, "sit", "b", "-site:b")),
    )
    assert read("sit:b").pieces == (Piece(0, 5, wrong),)


@given(st.text(alphabet=st.sampled_from('ab-:"*“”«» <>=.0129:isértag/\u3000、'), max_size=40))
def test_nothing_raises_and_pieces_stand_in_the_text(text: str) -> None:
    ends = [0]
    for piece in read(text).pieces:
        assert ends[-1] <= piece.start < piece.end <= len(text)
        ends.append(piece.end)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for mistake in read(text).mistakes:
        assert str(mistake).endswith((".", "?"))
