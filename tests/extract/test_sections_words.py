"""What is no section, as sites write it."""

import json

import pytest

from reader.extract.metadata import read_metadata
from reader.extract.sections_words import EVERYTHING, NO_SECTION
from tests.extract.pages_of_ours import URL, tree

#: The first link of the breadcrumbs.
FRONT_PAGES = {
    "en": "Home|Homepage|Home page|Front page|Frontpage|Front-Page|Home News|Index|Page|Main",
    "de": "Start|Startseite",
    "sv": "Hem|Startsida",
    "da, no": "Forside|Forsiden|Hjem",
    "fi": "Etusivu",
    "fr": "Accueil|À la une|A la Une|Une",
    "es": "Inicio|Portada",
    "pt": "Início|Capa|Página inicial",
    "it": "Pagina principale|Prima pagina",
    "pl": "Strona główna|Główna",
    "tr": "Anasayfa|Ana Sayfa",
    "ar": "الرئيسية|الصفحة الرئيسية|رئيسية",
    "fa": "صفحه اصلی|خانه",
    "ru, bg": "Главная|Главная страница|Головна|Начало",
    "he": "ראשי|דף הבית",
    "ja": "ホーム|トップ|トップページ",
    "zh": "首页|首頁",
    "hi, th": "होम|หน้าแรก",
    "el": "Αρχική",
    "cs, sk, hu, ro": "Domů|Domov|Kezdőlap|Címlap|Acasă",
    "lt, lv, et": "Pradžia|Sākums|Avaleht",
    "id, vi": "Beranda|Trang chủ",
    "sw, zu, af": "Nyumbani|Ikhaya|Tuisblad",
    "sl": "Naslovnica",
}
#: What systems put where a story has no section, or say of any.
NOTHING = """
    Featured|Top Story|Top Stories|Headlines|Uncategorized|Uncategorised|Non classé|General
    Nicht kategorisiert|Sin categoría|Sem categoria|Senza categoria|Bez kategorii|Allgemein
    All|Alle|Topic|Topics|Tag|Tags|Post|Posts|Article|Articles|Artikel|Story|Stories|Default|Slider
    Slideshow|Newsletter|Mehr|More|Blog|Blogs|Weblog|nil|null|None|undefined|Unknown|N/A
"""
#: What is true of every story.
NEWS = """
    News|Latest News|Breaking News|Top News|Local|Magazine|Service|Nachrichten|Aktuell|Aktuelles
    Aktuelle Nachrichten|Meldungen|Thema|Themen|Presse|Lokal|Archiv|Magazin|Actualité|Actualités
    Actu|Noticias|Actualidad|Notícias|Notizie|Attualità|Nieuws|Wiadomości|Uutiset|Nyheter|Nyheder
    Haberler|Haber|أخبار|اخبار|Новости|Новини|ニュース|新闻|新聞|뉴스|Izindaba|Habari|Balita|Berita
    Naujienos|Zprávy|Správy|Hírek|Știri|Vijesti|Ειδήσεις
"""


def section(*told: str) -> str | None:
    """Return the section of a story that is told to be in these."""
    node = json.dumps({"@type": "NewsArticle", "articleSection": told})
    head = f"<head><script type=application/ld+json>{node}</script></head>"
    return read_metadata(tree(f"<html>{head}<body></body></html>"), URL).section


def names_in(lines: str) -> list[str]:
    return [name.strip() for line in lines.strip().split("\n") for name in line.split("|")]


@pytest.mark.parametrize("language", FRONT_PAGES)
def test_the_front_page_is_no_section_in_any_language(language: str) -> None:
    names = names_in(FRONT_PAGES[language])
    assert [name for name in names if section(name) is not None] == []


def test_what_systems_say_for_want_of_a_section_is_none() -> None:
    assert [name for name in names_in(NOTHING) if section(name) is not None] == []


def test_news_are_a_section_only_for_want_of_a_better() -> None:
    assert [name for name in names_in(NEWS) if section(f"Ports - {name}") != "Ports"] == []
    assert [name for name in names_in(NEWS) if section(name) != name] == []


def test_no_word_is_both() -> None:
    assert not NO_SECTION & EVERYTHING
