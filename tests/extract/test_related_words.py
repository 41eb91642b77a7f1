"""The tables of labels."""

import pytest

from reader.extract.related import find_related
from reader.extract.related_labels import APART, Label, label_of, names_source
from reader.extract.related_words import (
    NO_STORIES,
    NO_STORIES_WITHIN,
    OTHER,
    POINTING,
    RELATED,
    SOURCES,
    TELLING,
    TELLING_STARTS,
)
from tests.extract.pages_of_ours import PROSE, URL, outline_of

TITLES = ("The wind has turned again", "What the pilot said of it")
#: What readers find over related stories on the sites of their language.
LABELS = {
    "ar": "اقرأ أيضا|مواضيع ذات صلة|شاهد أيضاً|قد يعجبك أيضا|أخبار متعلقة|قد يهمك أيضا|المزيد حول",
    "bg": "Още по темата|Свързани новини|Вижте още|Може да ви хареса",
    "bn": "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|আরও দেখুন",
    "ca": "Notícies relacionades|Llegeix també|També et pot interessar",
    "cs": "Čtěte také|Související články|Mohlo by vás zajímat|Přečtěte si také|K tématu",
    "da": "Læs også|Relaterede artikler|Se også|Lignende artikler|Andre læste også|Læs videre",
    "de": "Mehr zum Thema|Das könnte Sie auch interessieren|Lesen Sie auch|Ähnliche Artikel"
    "|Zum Thema"
    "|Beiträge zum Thema|Diese Artikel könnten Sie interessieren"
    "|Leser interessierten sich auch für",
    "el": "Διαβάστε επίσης|Σχετικά άρθρα|Δείτε επίσης|Μπορεί να σας ενδιαφέρει|Διαβάστε σχετικά",
    "en": "Related stories|You may also like|Read next|More on this story|See also|Up next"
    "|Read more"
    "|Our readers read next|People also read|More on this topic|More to explore|Similar articles",
    "es": "Noticias relacionadas|Lea también|Te puede interesar|También te puede interesar"
    "|Más sobre"
    "|Te interesa|Le puede interesar|Siga leyendo|Ver además|Sobre el mismo tema",
    "et": "Loe ka|Seotud artiklid|Loe lisaks",
    "fa": "بیشتر بخوانید|اخبار مرتبط|مطالب مشابه|در همین رابطه|همچنین بخوانید",
    "fi": "Lue myös|Aiheeseen liittyvää|Katso myös|Lue seuraavaksi|Sinua voisi kiinnostaa",
    "fr": "À lire aussi|Sur le même sujet|Articles liés|Lire aussi|Voir aussi|À découvrir aussi"
    "|Vous aimerez aussi|Pour aller plus loin|Cela pourrait vous intéresser|Pour en savoir plus",
    "he": "כתבות נוספות בנושא|קראו גם|עוד בנושא|אולי יעניין אותך|כתבות קשורות|ראו גם",
    "hi": "यह भी पढ़ें|संबंधित खबरें|ये भी देखें|और पढ़ें|इससे जुड़ी खबरें",
    "hr": "Povezane vijesti|Pročitajte još|Pročitajte i|Možda vas zanima|Vezane vijesti",
    "hu": "Kapcsolódó cikkek|Ezt olvasta már?|Hasonló cikkek|Ez is érdekelheti|Olvassa el ezt is",
    "id": "Baca juga|Berita terkait|Artikel terkait|Simak juga|Anda mungkin tertarik",
    "it": "Leggi anche|Potrebbe interessarti|Articoli correlati|Ti potrebbe interessare|Vedi anche"
    "|Per approfondire|Sullo stesso argomento|Ti può interessare",
    "ja": "関連記事|あわせて読みたい|こちらの記事もおすすめ|関連ニュース|【関連】|次に読みたい",
    "ko": "관련기사|관련 뉴스|함께 보면 좋은 기사|이 기사와 관련된 기사|더 읽어보기",
    "lt": "Taip pat skaitykite|Susiję straipsniai",
    "ms": "Berita berkaitan|Baca juga|Baca lagi",
    "nl": "Lees ook|Meer over dit onderwerp|Gerelateerde artikelen|Zie ook"
    "|Misschien vind je dit ook leuk",
    "no": "Les også|Relaterte saker|Se også|Les mer|Kanskje du også liker|Flere saker om dette",
    "pl": "Czytaj także|Zobacz też|Powiązane artykuły|Może Cię zainteresować|Więcej na ten temat",
    "pt": "Leia também|Notícias relacionadas|Veja também|Pode interessar|Leia mais|Saiba mais"
    "|Você pode gostar|Sobre o mesmo assunto|Artigos relacionados",
    "ro": "Citește și|Articole similare|Pe aceeași temă|Vezi și|Te-ar putea interesa",
    "ru": "Читайте также|По теме|Материалы по теме|Похожие новости|Вам может быть интересно"
    "|Статьи по теме|Смотрите также|Ещё на эту тему",
    "sk": "Prečítajte si aj|Súvisiace články|Čítajte aj|Mohlo by vás zaujímať",
    "sl": "Preberite tudi|Povezane novice|Sorodne novice",
    "sr": "Прочитајте још|Повезане вести|Можда вас занима",
    "sv": "Läs också|Läs även|Relaterat|Läs mer|Liknande artiklar|Du kanske också gillar|Se även",
    "sw": "Soma pia|Soma zaidi",
    "ta": "தொடர்புடைய செய்திகள்|இதையும் படிங்க|மேலும் படிக்க",
    "te": "సంబంధిత వార్తలు|ఇవి కూడా చదవండి",
    "th": "ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง",
    "tl": "Basahin din|Kaugnay na balita",
    "tr": "İlgili haberler|Bunlar da ilginizi çekebilir|İlginizi çekebilir|Benzer haberler"
    "|Ayrıca okuyun",
    "uk": "Читайте також|За темою|Новини за темою|Дивіться також|Вам може бути цікаво|Схожі новини",
    "ur": "یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|اسی بارے میں",
    "vi": "Tin liên quan|Xem thêm|Đọc thêm|Bài viết liên quan|Có thể bạn quan tâm",
    "zh": "相关阅读|延伸閱讀|相关新闻|相關新聞|猜你喜欢|你可能也喜歡|更多相关",
}
#: What readers find there over lists of the site.
OTHERS = {
    "ar": "الأكثر قراءة|آخر الأخبار|تابعنا",
    "bn": "সর্বশেষ|জনপ্রিয়",
    "cs": "Nejčtenější|Reklama",
    "da": "Mest læste|Seneste nyt|Annonce",
    "de": "Meistgelesen|Anzeige|Neueste Artikel|Empfehlungen der Redaktion|Newsletter",
    "el": "Δημοφιλή|Τελευταία νέα|Ροή ειδήσεων",
    "en": "Most read|Latest news|Trending now|Sponsored|Newsletter|Recommended for you|Comments",
    "es": "Lo más leído|Últimas noticias|Publicidad|Síguenos",
    "fa": "پربازدیدترین|آخرین اخبار|تبلیغات",
    "fi": "Luetuimmat|Uusimmat|Mainos",
    "fr": "Les plus lus|À la une|Publicité|Derniers articles|Commentaires",
    "he": "הנקראות ביותר|חדשות אחרונות|פרסומת",
    "hi": "ताजा खबरें|ट्रेंडिंग|विज्ञापन",
    "hu": "Legolvasottabb|Legfrissebb|Hirdetés",
    "id": "Terpopuler|Berita terkini|Iklan",
    "it": "I più letti|Ultime notizie|Pubblicità",
    "ja": "ランキング|最新記事|広告",
    "ko": "많이 본 뉴스|인기기사|광고",
    "nl": "Meest gelezen|Laatste nieuws|Advertentie",
    "no": "Mest lest|Siste nytt|Annonse",
    "pl": "Najczęściej czytane|Najnowsze|Reklama",
    "pt": "Mais lidas|Em alta|Publicidade",
    "ro": "Cele mai citite|Ultimele știri|Publicitate",
    "ru": "Самое читаемое|Последние новости|Реклама|Популярное",
    "sv": "Mest läst|Senaste nytt|Annons",
    "th": "ข่าวล่าสุด|ข่าวยอดนิยม|โฆษณา",
    "tr": "En çok okunanlar|Son dakika|Reklam",
    "uk": "Популярне|Останні новини|Реклама",
    "ur": "تازہ ترین|مقبول ترین|اشتہار",
    "vi": "Tin mới|Đọc nhiều|Quảng cáo",
    "zh": "热门新闻|最新文章|广告",
}


def first_phrases(table: str) -> list[str]:
    """Return each entry's phrase with the first of its choices."""
    entries = table.strip().replace("\n", "|").split("|")
    return [" ".join(word.split("/")[0] for word in e.rstrip("…").split()) for e in entries]


@pytest.mark.parametrize("language", RELATED)
def test_what_a_language_calls_related_is(language: str) -> None:
    missed = [p for p in first_phrases(RELATED[language]) if label_of(p) is not Label.RELATED]
    assert missed == []


@pytest.mark.parametrize("language", OTHER)
def test_what_a_language_says_of_the_site_is_other(language: str) -> None:
    missed = [p for p in first_phrases(OTHER[language]) if label_of(p) is not Label.OTHER]
    assert missed == []


def test_words_that_tell_do_so_in_any_company() -> None:
    words = [*TELLING.split(), *(f"{word}记事" for word in TELLING_STARTS.split())]
    assert [word for word in words if label_of(word) is not Label.RELATED] == []


def test_words_that_point_need_a_sign() -> None:
    assert [word for word in POINTING.split() if label_of(f"{word}:") is not Label.RELATED] == []
    assert label_of("Read") is None


def test_words_for_a_source_name_it() -> None:
    assert [word for word in SOURCES.split() if not names_source(f"{word}: ")] == []
    assert not names_source("Read also: ")


def test_with_a_word_for_topics_a_telling_word_is_over_topics() -> None:
    labels = [*(f"related {word}" for word in NO_STORIES.split())]
    labels += [f"関連{word}" for word in NO_STORIES_WITHIN.split()]
    assert [words for words in labels if label_of(words) is not Label.TOPICS] == []


def stories_under(label: str) -> int:
    """Return how many stories a page offers whose only list has the label."""
    links = "".join(f"<li><a href='/news/the-wind-of-day-{n}'>{TITLES[n]}</a>" for n in range(2))
    html = f"<html><body><article>{PROSE * 4}</article><div><h3>{label}</h3><ul>{links}</ul></div>"
    return len(find_related(outline_of(html), URL, "Ships").stories)


@pytest.mark.parametrize("lang", LABELS)
def test_related_stories_in_the_languages_of_the_news(lang: str) -> None:
    missed = [label for label in LABELS[lang].split("|") if stories_under(label) != len(TITLES)]
    assert missed == []


@pytest.mark.parametrize("lang", OTHERS)
def test_lists_of_the_site_in_the_languages_of_the_news(lang: str) -> None:
    assert [label for label in OTHERS[lang].split("|") if label_of(label) not in APART] == []
