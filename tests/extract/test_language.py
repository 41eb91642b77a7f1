"""The language of a text."""

import pytest

from reader.extract.language import direction_of, language_of
from reader.extract.language_words import SMALL_WORDS

ENGLISH = "The ships are in the harbour and the wind that turned at noon is with them. " * 6
ZULU = "Umkhumbi usechwebeni futhi umoya uyavunguza ngoba uma kusa abantu bathi ukuthi " * 6
LOREM = (
    "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut "
    "labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco "
    "laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in "
)
SPANISH = "El barco está en el puerto y la gente de la costa lo mira con los niños. " * 6


@pytest.mark.parametrize(
    ("text", "declared", "lang"),
    [
        ("船は港にいる。風がやまない。" * 5, "en", "ja"),
        ("大风使船只留在港口。" * 5, None, "zh"),
        ("大风使船只留在港口。" * 5, "zh-hant", "zh-hant"),
        ("Корабли стоят в порту. " * 5, "uk", "uk"),
        ("Корабли стоят в порту. " * 5, None, "ru"),
        ("Кораблі стоять у порту, її вітер тримає. " * 6, "ru", "uk"),
        ("Кораблі стоять у порту, її вітер тримає. " * 6, None, "uk"),
        ("Караблі стаяць у порце, вецер зноў дзьме, ўсе чакаюць. " * 6, None, "be"),
        ("Корабите стоят в пристанището, вятърът духа. " * 6, None, "bg"),
        ("السفن في المرفأ. " * 5, None, "ar"),
        ("کشتی‌ها در بندر پهلو گرفته‌اند و چشم به راه باد هستند. " * 6, "ar", "fa"),
        ("جہاز بندرگاہ میں ہیں اور ہوا ان کو روکے ہوئے ہے۔ " * 6, "ar", "ur"),
        ("πλοία στο λιμάνι " * 9, "en", "el"),
        ("Das Schiff liegt in dem Hafen und der Wind ist mit den Leuten. " * 8, None, "de"),
        (SPANISH, "fr", "es"),
        (SPANISH, "es-pe", "es-pe"),
        (ENGLISH, "en-gb", "en-gb"),
        (ENGLISH, "zu", "en"),
        (ZULU, "en-za", "zu"),
        ("Umkhumbi usechwebeni umoya uyavunguza kakhulu bathi ukuthi " * 9, "en", "zu"),
        (ZULU, "xh", "xh"),
        ("Meli ziko bandarini na upepo ni mkali kwa hiyo watu wa pwani wanangoja " * 6, "en", "sw"),
        ("Ang mga barko ay nasa daungan at ang hangin ay malakas kaya hindi " * 6, "en-us", "tl"),
        ("Laivos yra uoste ir vėjas, kad jos būtų su žmonėmis, bet tai jau po to " * 6, "en", "lt"),
        ("Skibene er i havnen og det er vinden som holder dem, for den har snudd " * 6, "nb", "nb"),
        (
            "Kapal di pelabuhan dan angin yang kencang tidak akan reda pada hari ini " * 6,
            "ms",
            "ms",
        ),
        (SPANISH, "qu", "es"),
        ("Umkhumbi usechwebeni umoya uyavunguza kakhulu bathi ukuthi " * 9, "qu", "qu"),
        (LOREM, "en", "en"),
        ("short", "fr", "fr"),
        ("short", None, None),
    ],
)
def test_languages(text: str, declared: str | None, lang: str | None) -> None:
    assert language_of(text, declared) == lang


#: "Ships lie in the harbour", or something as short, in scripts of one language.
SCRIPTS = {
    "am": "መርከቦች ወደብ ላይ ናቸው",
    "bn": "জাহাজ বন্দরে আছে",
    "bo": "གྲུ་གཟིངས་གྲུ་ཁར་ཡོད།",
    "el": "Τα πλοία είναι στο λιμάνι",
    "gu": "વહાણો બંદરમાં છે",
    "he": "הספינות עוגנות בנמל",
    "hi": "जहाज बंदरगाह में हैं",
    "hy": "Նավերը նավահանգստում են",
    "ja": "ふねはみなとにいる",
    "ka": "გემები ნავსადგურშია",
    "km": "កប៉ាល់នៅកំពង់ផែ",
    "kn": "ಹಡಗುಗಳು ಬಂದರಿನಲ್ಲಿವೆ",
    "ko": "배들이 항구에 있다",
    "lo": "ກຳປັ່ນຢູ່ທ່າເຮືອ",
    "ml": "കപ്പലുകൾ തുറമുഖത്താണ്",
    "my": "သင်္ဘောများ ဆိပ်ကမ်းတွင်ရှိသည်",
    "or": "ଜାହାଜ ବନ୍ଦରରେ ଅଛି",
    "pa": "ਜਹਾਜ਼ ਬੰਦਰਗਾਹ ਵਿੱਚ ਹਨ",
    "si": "නැව් වරායේ ඇත",
    "ta": "கப்பல்கள் துறைமுகத்தில் உள்ளன",
    "te": "ఓడలు ఓడరేవులో ఉన్నాయి",
    "th": "เรืออยู่ในท่าเรือ",
    "zh": "船停在港口",
}


@pytest.mark.parametrize("lang", SCRIPTS)
def test_a_script_tells_its_language(lang: str) -> None:
    assert language_of(SCRIPTS[lang] * 4, "en") == lang


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        (SCRIPTS["am"], "am ti"),
        ("السفن في المرفأ القديم", "ar fa ur ps ku ckb sd ug pa ks az arz prs"),
        (SCRIPTS["bn"], "bn as"),
        (SCRIPTS["he"], "he yi iw"),
        (SCRIPTS["hi"], "hi mr ne sa mai bho kok"),
        ("Корабли стоят в порту", "ru uk bg sr mk be kk ky mn tg tt uz ba cv"),
        (SCRIPTS["zh"], "zh yue wuu cmn"),
    ],
)
def test_a_page_says_which_of_the_languages_of_its_script_it_is_in(
    text: str, languages: str
) -> None:
    for lang in languages.split():
        assert language_of(text * 4, lang) == lang
        assert language_of(text * 4, f"{lang}-001") == f"{lang}-001"


#: Languages that may pass for each other by their small words.
SIBLINGS = {
    "cs": "sk",
    "da": "no nb nn",
    "es": "gl ca",
    "hr": "sr bs sh me cnr",
    "id": "ms",
    "nl": "af fy",
    "pt": "gl",
    "sr": "hr",
    "st": "tn nso",
    "tl": "fil ceb",
    "zu": "xh ss nr nd",
}


@pytest.mark.parametrize("lang", SIBLINGS)
def test_a_page_says_which_of_two_siblings_it_is_in(lang: str) -> None:
    for each in SIBLINGS[lang].split():
        other = SMALL_WORDS[lang] - SMALL_WORDS.get(each, frozenset())
        text = f"{' '.join(other)} {'blorp ' * 2 * len(other)}" * 20
        assert language_of(text, each) == each


def test_some_words_tell_nothing() -> None:
    assert (
        language_of("It was in the harbour and by the sea that they had seen the ship", "fr")
        == "fr"
    )


def test_directions() -> None:
    assert direction_of("السفن في المرفأ القديم " * 4) == "rtl"
    assert direction_of("The ships are in the harbour. " * 4) == "ltr"
    assert direction_of("The ships are in the harbour, which is called المرفأ. " * 4) == "ltr"
    assert direction_of("x") is None
    assert direction_of("السفن") is None


def words(**counts: int) -> str:
    """Return a hundred words: so many of each small word, the rest of no language."""
    said = " ".join(f"{word} " * count for word, count in counts.items())
    return f"{said} {'blorp ' * (100 - sum(counts.values()))}"


@pytest.mark.parametrize(
    ("text", "declared", "lang"),
    [
        (words(), "en", "en"),
        (words(the=10), None, "en"),
        (words(the=5), None, None),
        (words(the=10), "fr", "en"),
        (words(the=18), "vo", "vo"),
        (words(the=25), "vo", "en"),
        (words(the=20, et=15), "fr", "fr"),
        (words(the=10, und=9), None, None),
        (words(the=20, und=16), None, "en"),
        (words(ikke=10), "en", "da"),
    ],
    ids=[
        *("none", "few but alone", "very few", "none of the declared", "a language unknown to us"),
        *("very many", "not clearly more than the declared", "few of two", "many of two"),
        "few of two that are alike",
    ],
)
def test_small_words_tell_if_they_are_many_or_those_of_one_language_alone(
    text: str, declared: str | None, lang: str | None
) -> None:
    assert language_of(text, declared) == lang


UKRAINIAN = "Кораблі стоять у порту, її вітер тримає. "


@pytest.mark.parametrize(
    ("text", "declared", "lang"),
    [
        (UKRAINIAN * 6, "uk-ua", "uk-ua"),
        (UKRAINIAN, "ru", "ru"),
        (UKRAINIAN, "en", "uk"),
    ],
    ids=["a region", "short", "short and declared in another script"],
)
def test_letters_of_its_own_tell_a_language_where_the_text_is_long(
    text: str, declared: str, lang: str
) -> None:
    assert language_of(text, declared) == lang
