"""Labels of related stories, and labels that are not."""

import pytest

from reader.extract.related_labels import Label, begins_label, label_of


@pytest.mark.parametrize(
    "label",
    [
        "See also:",
        "À lire aussi",
        "A LIRE AUSSI",
        "Ver también",
        "ذات صلة",
        "إقرأ أيضًا",
        "Ähnliche Beiträge",
        "İlgili Haberler",
        "Læs også",
        "संबंधित खबरें",
        "» Read next «",
        "関連記事一覧",
        "Más noticias relacionadas",
        "Vous aimerez aussi",
        "Das könnte Sie auch interessieren",
        "Te puede interesar",
        "Saiba mais",
        "Per approfondire",
        "Lees ook",
        "Zobacz także",
        "Läs mer",
        "Читайте также",
        "بیشتر بخوانید",
        "猜你喜欢",
        "İlginizi çekebilir",
        "यह भी पढ़ें",
    ],
)
def test_labels(label: str) -> None:
    assert label_of(label) is Label.RELATED


@pytest.mark.parametrize(
    "label",
    [
        *("Most read", "À la une", "Meistgelesen", "الأكثر قراءة", "最新", "Top stories"),
        *("Mais lidas", "I più letti", "Meest gelezen", "Najnowsze", "Mest läst", "Главное"),
        *("Cele mai citite", "Son dakika", "Τελευταία νέα"),
    ],
)
def test_labels_of_the_site(label: str) -> None:
    assert label_of(label) is Label.OTHER


@pytest.mark.parametrize("label", ["More on this story: Ships", "Mehr zum Thema Seefahrt"])
def test_more_words_may_follow_a_phrase(label: str) -> None:
    assert label_of(label) is Label.RELATED


@pytest.mark.parametrize(
    "label",
    ["Related topics", "Temas relacionados", "Verwandte Themen", "関連キーワード", "相关标签"],
)
def test_labels_of_topics(label: str) -> None:
    assert label_of(label) is Label.TOPICS


def test_the_longest_phrase_decides() -> None:
    assert label_of("Don't miss") is Label.RELATED
    assert label_of("Don't miss these deals") is Label.OTHER
    assert label_of("Explore more") is Label.RELATED
    assert label_of("Explore more on these topics") is Label.OTHER
    assert label_of("Related articles that may interest you") is Label.RELATED


@pytest.mark.parametrize(
    "words",
    [
        "",
        "»",
        "Ships in the harbour",
        "Related by marriage to the harbour master, she sailed on.",
        "Read the letter aloud, he said",
        "Top diplomats meet in Geneva today",
        "The similar fate of forty ships",
        "Read",
        "Related stories of ships and harbours and winds and the wide sea",
        "Ships:",
        "関連する船が港に停泊していると船長は記者に語っています",
    ],
)
def test_what_is_no_label(words: str) -> None:
    assert label_of(words) is None


def test_one_word_with_a_sign_points() -> None:
    assert label_of("Lire :") is Label.RELATED
    assert label_of("MIRA |") is Label.RELATED


def test_soft_hyphens_part_no_words() -> None:
    assert label_of("Mei\u00adne Fami\u00adlie & ich") is None
    assert label_of("Ver\u00adwand\u00adte Artikel") is Label.RELATED


def test_a_label_that_goes_on_in_the_next_element_is_known_by_its_first_word() -> None:
    assert begins_label("Lire")
    assert not begins_label("Ships")
    assert not begins_label("»")
