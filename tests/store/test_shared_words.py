"""What two stories share, in the words of one of them."""

from reader.store.key_terms import key_terms
from reader.store.shared_words import half_said, shared


def said(own: str, other: str, **shares: float) -> tuple[str, ...]:
    return shared(key_terms("", own, "fr"), shares, other)


def test_a_name_is_said_whole_where_both_have_it_whole() -> None:
    own = "hier au Pentagone, avec John Kirby, puis à l’Otan"
    shares = {"pentagone": 3.0, "john": 1.0, "kirby": 3.0, "otan": 1.0}
    assert said(own, "à l’OTAN, John Kirby ; le Pentagone", **shares) == (
        "John Kirby",
        "Pentagone",
        "Otan",
    )
    assert said(own, "Kirby, seul, et John", john=1.0, kirby=3.0) == ("Kirby", "John")


def test_four_are_said_at_most_the_most_telling_first() -> None:
    own = "hier à Aubrac, à Valcombe, à Cahors, à Rodez, à Millau"
    shares = {"aubrac": 1.0, "valcombe": 5.0, "cahors": 2.0, "rodez": 3.0, "millau": 4.0}
    assert said(own, own, **shares) == ("Valcombe", "Millau", "Rodez", "Cahors")


def test_of_two_words_of_one_stem_one_is_said() -> None:
    own = "les écluses et une écluse, les éclusiers et le fleuve"
    shares = {"ecluses": 3.0, "ecluse": 2.0, "eclusiers": 1.0, "fleuve": 1.0}
    assert said(own, own, **shares) == ("écluses", "fleuve")


def test_pairs_of_characters_are_said_as_the_run_that_both_have() -> None:
    own, other = "国防部长在北京会见", "北京:国防部长说"
    shares = {"国防": 2.0, "防部": 2.0, "部长": 2.0, "北京": 3.0}
    assert said(own, other, **shares) == ("国防部长", "北京")
    assert said(own, "国防,防部", 国防=2.0, 防部=1.0)[0] == "国防"


def test_the_first_name_of_another_person_says_nothing() -> None:
    terms = key_terms("", "avec Lise Marchand, qui est venue hier à Valcombe", "fr")
    assert half_said(terms, "l’équipe de Lise Carvin") == {"lise"}
    assert half_said(terms, "ici Lise Marchand") == set()
    alone = key_terms("", "avec Lise Marchand, et puis Lise", "fr")
    assert half_said(alone, "l’équipe de Lise Carvin") == set()
