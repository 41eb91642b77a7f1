"""Texts in Latin letters whose code page nobody tells."""

import pytest

from reader.extract.decode import decode
from reader.extract.latin_charsets import latin_charset
from reader.model.page import Page
from tests.world import NOON

TEXTS = {
    "French": ("cp1252", "Les navires restent à quai : « Où aller ? » dit le pêcheur, déçu."),
    "French of farmers": ("cp1252", "Où est Loïc ? Près de la rivière ; le maïs a séché cet été."),
    "German": ("cp1252", "Die Schiffe müssen warten, große wie kleine; schön ist das nicht."),
    "Spanish": ("cp1252", "¿Qué pasará mañana? Según el capitán, los niños verán más barcos."),
    "Spanish of autumn": ("cp1252", "¿Soltó amarras el señor? Lo contó un niño, y pasó en otoño."),
    "Portuguese": ("cp1252", "Os navios não saem: há previsão de ventos até amanhã, são três."),
    "Italian": ("cp1252", "La nave è in porto da più giorni, perché il vento c'è ancora, però."),
    "Catalan": ("cp1252", "Els països veïns ho saben: és tancat, però això no és cap solució."),
    "Dutch": ("cp1252", "In België ligt het schip; dát is de crème van de vloot, zei een Israëli."),
    "Swedish": ("cp1252", "Båtarna ligger kvar på grund av vädret, säger lotsen från Öland."),
    "Icelandic": ("cp1252", "Skipið er í höfn, það á að sigla þegar veðrið lægir, sögðu þeir."),
    "Turkish": ("cp1254", "Gemiler limanda bekliyor; rüzgâr öğlen değişti, kaptan şaşırdı, çok."),
    "Polish": ("cp1250", "Statki stoją w porcie, bo wiatr się zmienił; żaden nie wypłynął w dół."),
    "Czech": ("cp1250", "Lodě stojí v přístavu, protože se změnil vítr; žádná ještě nevyplula."),
    "Czech of the river": (
        "cp1250",
        "Tři bratři čekali na břehu řeky, až loď přejede; řekli: sněží.",
    ),
    "Slovak": ("cp1250", "Lode stoja v prístave, lebo sa zmenil vietor; ľudia čakajú na mólach."),
    "Hungarian": ("cp1250", "A hajók a kikötőben állnak, mert megfordult a szél; hűvös az idő."),
    "Romanian": ("cp1250", "Navele stau în port, fiindcă vântul s-a schimbat; oamenii aşteaptă."),
    "Croatian": ("cp1250", "Brodovi čekaju u luci jer se vjetar okrenuo; još će čekati, veći."),
    "Lithuanian": ("cp1257", "Laivai stovi uoste, nes vėjas pasikeitė; žmonės laukia ant krantų."),
    "Estonian": (
        "cp1257",
        "Laevad seisavad sadamas, sest tuul pöördus; žürii ja šeff ootavad õhtut.",
    ),
    "Latvian": ("cp1257", "Kuģi stāv ostā, jo vējš ir mainījies; ļaudis gaida krastā, šķiet."),
}


@pytest.mark.parametrize(("page", "text"), TEXTS.values(), ids=TEXTS)
def test_a_text_is_read_by_the_letters_of_its_language(page: str, text: str) -> None:
    for times in (1, 20):
        body = f"<p>{text}</p>" * times
        assert latin_charset(body.encode(page)) == page
        assert decode(Page(body.encode(page), NOON)).text == body


def test_a_text_of_plain_letters_is_in_any_of_them() -> None:
    body = b"The ships lie in the harbour \x93today\x94."
    assert latin_charset(body) is None
    assert decode(Page(body, NOON)).text == "The ships lie in the harbour “today”."


def test_a_letter_of_another_language_does_not_decide() -> None:
    text = f"{TEXTS['French'][1]} Erdoğan, née à Çorum, dit que l'été a été très sec.".replace(
        "ğ", "g"
    )
    assert latin_charset(text.encode("cp1252") + b" \xf0") == "cp1252"


#: What a system of before has put among letters of A to Z.
FEW_SIGNS = (
    *("The “Wind” – it’s turned…", "“No”—says who?", "Ships • Ports • Sea", "Café of the quay’s"),
    *("It costs £5, the master’s “last price”", "It’s ½ a mile – ¼ at ebb", "¥500 • €4 • 3 °C"),
    *("The Kiosque™ of the ‘quay’", "«Ships», «ports»: déjà vu"),
)


@pytest.mark.parametrize("words", FEW_SIGNS)
def test_a_few_signs_among_plain_letters_are_of_the_latin_page(words: str) -> None:
    body = f"<h1>{words}</h1><p>{words} – and <b>{words}</b>, the pilot says.</p>"
    assert decode(Page(body.encode("cp1252"), NOON)).text == body
