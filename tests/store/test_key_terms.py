"""What a text tells of: names by their capitals, other words by their length."""

import pytest

from reader.store.key_terms import key_terms

FRENCH = (
    "Le secrétaire d’État était hier au Pentagone, où John Kirby a parlé de l’Otan et de la"
    " Côte d’Ivoire. Demain il verra Ursula von der Leyen. Trois-Saules attend le Pentagone."
)


def test_names_are_runs_of_capitals_within_sentences() -> None:
    names = key_terms("", FRENCH, "fr").names
    assert {"Pentagone", "John Kirby", "Otan", "Côte d’Ivoire", "Ursula von der Leyen"} <= set(
        names
    )
    assert names["John Kirby"] == ("john", "kirby")
    assert not {"Le", "Demain", "Demain il"} & set(names)


def test_the_first_word_of_a_sentence_is_a_name_if_another_follows() -> None:
    names = key_terms(
        "", "He left. At Aubrac it rains. Lise Marchand stayed with the others, said Ada.", "en"
    ).names
    assert set(names) == {"Lise Marchand", "Aubrac", "Ada"}


def test_an_article_before_a_name_is_none_of_it() -> None:
    names = key_terms("", "It was the end. The Pentagon and the Harbour stood there.", "en").names
    assert set(names) == {"Pentagon", "Harbour"}


def test_a_small_word_after_a_name_is_none_of_it() -> None:
    assert set(key_terms("", "hier, avec Ada de la ville haute", "fr").names) == {"Ada"}


def test_initials_belong_to_the_name() -> None:
    names = key_terms("", "there stood George W. Bush. He waved", "en").names
    assert set(names) == {"George W. Bush"}


def test_in_german_a_noun_alone_is_no_name() -> None:
    text = "gestern traf der Kanzler im Bundestag Angela Merkel und andere Gäste aus Berlin"
    assert set(key_terms("", text, "de").names) == {"Bundestag Angela Merkel"}
    assert "Gäste" in key_terms("", text, "en").names


def test_a_word_of_the_title_counts_more() -> None:
    counts = key_terms("Ships", "The ships were late.", "en").counts
    assert counts["ships"] == 3


def test_words_are_shown_as_they_are_written_most() -> None:
    terms = key_terms("", "Été et ÉTÉ, Été toujours", "fr")
    assert terms.shown["ete"] == "Été"


def test_without_capitals_names_are_not_asked_for() -> None:
    terms = key_terms("", "صيادو المرفأ يعودون إلى البحر بعد عاصفة المرفأ الطويلة", "ar")
    telling = terms.most_telling(9, only_names=True)
    assert not terms.has_capitals
    assert telling[0] == "المرفا"
    assert "بعد" not in telling


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("国防部长在北京会见。国防部长说", "国防", "。国"),
        ("東京の大学でする研究と、東京の空", "東京", "する"),
    ],
    ids=["chinese", "japanese"],
)
def test_runs_without_blanks_are_told_by_pairs(text: str, wanted: str, unwanted: str) -> None:
    telling = key_terms("", text, "zh").most_telling(50, only_names=False)
    assert wanted in telling
    assert unwanted not in telling


def test_korean_pairs_are_asked_for_only_where_many_articles_show_which_are_rare() -> None:
    terms = key_terms("", "국방부 장관은 하지만 때문이다", "ko")
    assert "국방" in terms.most_telling(9, only_names=False)
    assert terms.most_telling(9, only_names=True) == []


def test_few_telling_words_are_names_only_where_names_can_be_told() -> None:
    terms = key_terms("", "the committee of the harbour met Ada Brown again", "en")
    assert set(terms.most_telling(9, only_names=True)) == {"ada", "brown"}
    assert "committee" in terms.most_telling(9, only_names=False)
    assert len(terms.most_telling(1, only_names=False)) == 1
