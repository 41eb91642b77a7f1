"""The small words of languages, and the letters that only one of a script has."""

from itertools import combinations

import pytest

from reader.extract.language import language_of
from reader.extract.language_words import OWN_LETTERS, SMALL_WORDS

#: The languages of Latin letters that are told apart.
LATIN = """
    af az ca cs cy da de en es et eu fi fr ga gl ha hr ht hu id ig is it ku lt lv mg ms mt nl
    no pl pt ro rw sk sl sn so sq sr st sv sw tl tn tr ts uz vi xh yo zu
"""
#: How the news of a day begins in languages of one script.
OTHERS = {
    "ar": "السفن راسية في الميناء والريح لا تزال شديدة، ولن يخرج أحد إلى البحر هذا اليوم.",
    "ba": "Кәмәләр портта тора, ел һаман көслө иҫә, бөгөн бер кем дә диңгеҙгә сыҡмай.",
    "be": "Караблі стаяць у порце, вецер зноў дзьме, і сёння ніхто не выйдзе ў мора.",
    "bg": "Корабите стоят в пристанището, вятърът още духа и днес никой няма да излезе.",
    "ckb": "کەشتییەکان لە بەندەرەکە وەستاون و بای بەهێز هێشتا هەڵدەکات، ئەمڕۆ کەس ناچێتە دەریا.",
    "fa": "کشتی‌ها در بندر پهلو گرفته‌اند، باد هنوز سخت می‌وزد و امروز هیچ کس به دریا نمی‌رود.",
    "hi": "जहाज बंदरगाह में खड़े हैं, हवा अब भी तेज है और आज कोई समुद्र में नहीं जाएगा।",
    "kk": "Кемелер айлақта тұр, жел әлі де қатты соғып тұр, бүгін ешкім теңізге шықпайды.",
    "ky": "Кемелер портто турат, шамал дагы эле катуу, бүгүн эч ким деңизге чыкпайт.",
    "mk": "Бродовите стојат во пристаништето, луѓето чекаат и велат дека ќе биде подобро.",
    "mn": "Хөлөг онгоцууд боомтод байна, салхи хүчтэй хэвээр, өнөөдөр хэн ч гарахгүй.",
    "mr": "जहाजे बंदरात उभी आहेत, वारा अजूनही जोरात आहे, वादळामुळे कोळी समुद्रात गेले नाहीत.",
    "ps": "کښتۍ په بندر کې ولاړې دي، باد لا هم سخت لګېږي، نن به هېڅوک سمندر ته ونه وځي.",
    "ru": "Корабли стоят в порту, ветер ещё дует, и сегодня никто не выйдет в море.",
    "sd": "ٻيڙيون بندرگاهه تي بيٺيون آهن، هوا اڃا به تيز آهي، اڄ ڪو به سمنڊ ڏانهن نه ويندو.",
    "sr": "Бродови стоје у луци, ветар још увек дува, људи чекају и кажу да ће бити боље.",
    "tg": "Киштиҳо дар бандар истодаанд, шамол ҳанӯз сахт, имрӯз ҳеҷ кас ба баҳр намебарояд.",
    "tt": "Көймәләр портта тора, җил һаман көчле исә, бүген беркем дә диңгезгә чыкмый.",
    "ug": "كېمىلەر پورتتا تۇرىدۇ، شامال يەنىلا كۈچلۈك، بۈگۈن ھېچكىم دېڭىزغا چىقمايدۇ.",
    "uk": "Кораблі стоять у порту, її вітер тримає, і сьогодні ніхто не вийде в море.",
    "ur": "جہاز بندرگاہ میں کھڑے ہیں، ہوا اب بھی تیز ہے اور آج کوئی سمندر میں نہیں جائے گا۔",
}


def test_every_language_has_enough_of_them() -> None:
    assert [lang for lang, words in SMALL_WORDS.items() if len(words) < 15] == []


def test_own_letters_are_of_one_language_of_a_script() -> None:
    for languages in OWN_LETTERS.values():
        for (one, mine), (other, theirs) in combinations(languages, 2):
            shared = set(mine) & set(theirs)
            assert one == other or len(shared) < len(mine), (one, other)


@pytest.mark.parametrize("lang", LATIN.split())
def test_a_text_full_of_the_small_words_of_a_language_is_in_it(lang: str) -> None:
    words = sorted(SMALL_WORDS[lang])
    text = f"{' '.join(words)} {'blorp ' * len(words)}" * 2
    assert language_of(text, None) == lang


@pytest.mark.parametrize("lang", OTHERS)
def test_letters_that_only_one_language_has_tell_it(lang: str) -> None:
    assert language_of(OTHERS[lang] * 4, "en") == lang
    assert language_of(OTHERS[lang] * 4, lang) == lang


@pytest.mark.parametrize(("lang", "other"), [("ru", "uk"), ("ar", "fa")])
def test_a_long_text_is_not_in_a_language_whose_letters_it_lacks(lang: str, other: str) -> None:
    assert language_of(OTHERS[lang] * 4, other) == lang
