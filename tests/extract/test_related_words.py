"""The tables of labels."""

import pytest

from reader.extract.related import find_related
from reader.extract.related_labels import APART, Label, label_of, names_source
from tests.extract.labels import (
    OTHER_LABELS,
    RELATED_LABELS,
    entries,
    entries_of,
)
from tests.extract.pages_of_ours import PROSE, URL, outline_of

TITLES = ("The wind has turned again", "What the pilot said of it")
#: What stands over topics, and over what is no story.
TOPIC_LABELS = {
    "ar": "الوسوم ذات صلة|الكلمات ذات صلة",
    "de": """
Verwandte Themen|Ähnliche Schlagworte|Ähnliche Schlagwörter|Ähnliche Produkte
Ähnliche Suchbegriffe
""",
    "en": """
Related topics|Related topic|Related tags|Related tag|Related hashtags|Related keywords
Related categories|Related category|Related products|Related product|Related searches
Related jobs|Related courses|Related companies|Related organizations
""",
    "es and pt": """
Temas relacionados|Tema relacionado|Etiquetas relacionadas|Productos relacionados
Produtos relacionados|Assuntos relacionados
""",
    "fr": "Mots-clés associés|Produits associés",
    "it": "Argomenti correlati|Prodotti correlati",
    "ja": "関連キーワード|関連ワード|関連タグ|関連企業|関連業界|関連銘柄|関連商品|関連サイト",
    "ko": "관련 기업|관련 키워드|관련 태그|관련 종목|관련 상품",
    "nl": "Gerelateerde onderwerpen|Gerelateerde producten",
    "pl": "Powiązane tematy|Powiązane tagi|Powiązane produkty",
    "ru": "Похожие темы|Похожие теги|Похожие товары",
    "the North": """
Relaterte emner|Relaterade ämnen|Relaterede produkter|Aiheeseen liittyvät aiheet
""",
    "tr": "İlgili konular|İlgili etiketler|Benzer ürünler",
    "zh": """
相关公司|相关企业|相关标签|相關標籤|相关话题|相關話題|相关关键词|相關關鍵字|相关产品
相關產品
""",
}
#: What stands before one story, with a sign behind it.
POINTERS = {
    "ar": "اقرأ|شاهد|طالع",
    "da, no and sv": "Læs|Läs|Les",
    "de": "Lies|Mehr|Siehe",
    "el": "Δείτε|Διαβάστε",
    "en": "More|Read|See",
    "es and pt": "Además|Lea|Lee|Leer|Mira|Vea|Ver|Leia|Ler|Veja",
    "fi": "Lue",
    "fr": "Lire|Lisez|Relire|Voir",
    "id and tl": "Baca|Basahin",
    "it": "Guarda|Leggi|Vedi",
    "nl": "Bekijk|Lees",
    "pl and cs": "Czytaj|Przeczytaj|Zobacz|Čtěte",
    "ru": "Смотрите|Читайте",
    "sw and zu": "Soma|Funda",
}
#: What stands before the name of a source.
CREDITS = {
    "ar, fa and he": "المصدر|صورة|منبع|عکس|מקור|צילום",
    "cs, hu, ro and hr": "Zdroj|Forrás|Sursa|Izvor",
    "de": "Quelle|Quellen|Foto|Fotos|Bild|Bilder",
    "el": "Πηγή|Πηγές",
    "en": """
Source|Sources|Via|Photo|Photos|Image|Images|Picture|Credit|Credits|Courtesy of|Journal
DOI|Citation|Reference|References|Publisher|Provided by|Published in
""",
    "es and pt": "Fuente|Fuentes|Crédito|Fonte|Fontes",
    "hi and bn": "स्रोत|सौजन्य|সূত্র",
    "it": "Fonti|Crediti",
    "ja and ko": "出典|写真|출처|사진",
    "nl": "Bron|Bronnen",
    "pl": "Źródło",
    "ru and uk": "Источник|Источники|Фото|Джерело",
    "th, vi and id": "ที่มา|Nguồn|Sumber",
    "the North": "Kilde|Kilder|Källa|Lähde",
    "tr": "Kaynak",
    "zh": "来源|來源",
}


def test_words_that_point_need_a_sign() -> None:
    assert label_of("Read") is None
    assert not names_source("Read also: ")


def stories_under(label: str) -> int:
    """Return how many stories a page offers whose only list has the label."""
    links = "".join(f"<li><a href='/news/the-wind-of-day-{n}'>{TITLES[n]}</a>" for n in range(2))
    html = f"<html><body><article>{PROSE * 4}</article><div><h3>{label}</h3><ul>{links}</ul></div>"
    return len(find_related(outline_of(html), URL, "Ships").stories)


@pytest.mark.parametrize("lang", RELATED_LABELS)
def test_related_stories_in_the_languages_of_the_news(lang: str) -> None:
    labels = entries_of(RELATED_LABELS[lang])
    assert [label for label in labels if label_of(label) is not Label.RELATED] == []
    assert stories_under(labels[0]) == len(TITLES)


@pytest.mark.parametrize("lang", OTHER_LABELS)
def test_lists_of_the_site_in_the_languages_of_the_news(lang: str) -> None:
    labels = entries_of(OTHER_LABELS[lang])
    assert [label for label in labels if label_of(label) not in APART] == []


def test_topics_in_the_languages_of_the_news() -> None:
    labels = entries(TOPIC_LABELS)
    assert [label for label in labels if label_of(label) is not Label.TOPICS] == []


def test_words_that_point_in_the_languages_of_the_news() -> None:
    assert [word for word in entries(POINTERS) if label_of(f"{word}:") is not Label.RELATED] == []


def test_words_for_sources_in_the_languages_of_the_news() -> None:
    assert [word for word in entries(CREDITS) if not names_source(f"{word}: ")] == []
