"""Names without "By", from what is told and from what is shown."""

import json

import pytest

from reader.extract.credits import credits_of
from reader.extract.names import without_by
from reader.extract.people import names_in
from reader.extract.witnesses import hear, look_round
from tests.extract.pages_of_ours import PROSE, URL, tree
from tests.world import PARAGRAPH

HOUSE = frozenset(("harbourledger", "ledger", "harbournews", "hl"))


def names(
    body: str,
    head: str = "",
    *,
    authors: object = None,
    house: frozenset[str] = HOUSE,
    url: str | None = URL,
) -> tuple[str, ...]:
    if authors is not None:
        told = json.dumps({"@type": "NewsArticle", "headline": "Ships", "author": authors})
        head += f'<script type="application/ld+json">{told}</script>'
    seen = hear(tree(f"<html><head>{head}</head><body>{body}</body></html>"), url)
    heading = seen.headings[0].element if seen.headings else None
    return names_in(seen, credits_of(look_round(seen.elements, heading)), house)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p class=byline>By Ada Marin and Bo Lund</p>", ("Ada Marin", "Bo Lund")),
        ("<a rel=author href=/a>Ada Marin</a>", ("Ada Marin",)),
        ("<span itemprop=author>Par Ada Marin</span>", ("Ada Marin",)),
        ("<div class='post-author-name'>Ada Marin | 14 Sept</div>", ("Ada Marin",)),
        ("<address>Ada Marin</address>", ("Ada Marin",)),
        ("<p>Por Ada Marin</p>", ("Ada Marin",)),
        ("<p>By noon</p>", ()),
        ("<p class=byline>admin</p>", ()),
        ("<a class=author href=/a>anna60</a>", ("anna60",)),
        ("<b class=author>Ada Marin</b><b class=author>Bo Lund</b>", ("Ada Marin", "Bo Lund")),
        ("<b class=author>Ada Marin</b><b class=byauthor2>Bo Lund</b>", ("Ada Marin",)),
        ("<div class=comments><b class=author>Ada Marin</b></div>", ()),
        ("<p class=byline>14 Sept</p>", ()),
        ("<p class=byline>Port authority</p>", ()),
        ("<p class=byline>anna60</p>", ("anna60",)),
        ("<p class=byline><a href=/a>Port authority</a></p>", ("Port authority",)),
        ("<p class=byline>In Ports, by <a href=/a>anna60</a></p>", ("anna60",)),
    ],
)
def test_names_by_the_heading(html: str, expected: tuple[str, ...]) -> None:
    assert names(f"<h1>Ships</h1>{html}") == expected


@pytest.mark.parametrize("word", ["photo", "image", "caption", "credit", "avatar"])
def test_who_made_the_picture_did_not_write_the_story(word: str) -> None:
    assert names(f"<h1>Ships</h1><b class='author {word}'>Ada Marin</b>") == ()


@pytest.mark.parametrize(
    "authors",
    [
        [{"@type": "Person", "name": "By Ada Marin"}, {"name": "Bo Lund"}],
        {"@type": "Person", "name": ["Ada Marin", "Bo Lund"]},
        {"@list": ["Ada Marin", "Bo Lund"]},
        "Ada Marin; Bo Lund",
    ],
    ids=["persons", "names", "list", "text"],
)
def test_names_told_as_jsonld(authors: object) -> None:
    assert names("<p>x</p>", authors=authors) == ("Ada Marin", "Bo Lund")


def test_who_created_a_story_wrote_it() -> None:
    told = '{"@type":"NewsArticle","creator":["Ada Marin"]}'
    assert names("", f"<script type=application/ld+json>{told}</script>") == ("Ada Marin",)


#: As Dublin Core, OpenGraph, publishers' systems and those who count readers write it.
META_NAMES = """
    author authors creator byl dc.creator article:author og:article:author article:author_name
    parsely-author sailthru.author cXenseParse:author
"""


def test_the_names_of_meta_tags_with_a_name() -> None:
    found = {
        name: names("", f"<meta name='{name}' content='Ada Marin'>") for name in META_NAMES.split()
    }
    assert [name for name, told in found.items() if told != ("Ada Marin",)] == []


def test_a_meta_tag_names_the_person_where_jsonld_names_the_house() -> None:
    head = "<meta name=author content='Ada Marin'>"
    assert names("", head, authors="Harbour Ledger") == ("Ada Marin",)


def test_names_told_as_meta() -> None:
    assert names("", "<meta name=author content='Ada Marin; Bo Lund'>") == ("Ada Marin", "Bo Lund")
    assert names("", "<meta name=author content='https://e.org/ada'>") == ()
    creator = "<meta name=creator content='Ada Marin'>"
    assert names("", f"<meta name=author content='https://e.org/a'>{creator}") == ("Ada Marin",)


@pytest.mark.parametrize(
    "behind", [" (https://e.org/ada/)", " - http://e.org", " &lt;https://e.org>"]
)
def test_an_address_behind_a_name_is_no_part_of_it(behind: str) -> None:
    assert names("", f"<meta name=author content='Ada Marin{behind}'>") == ("Ada Marin",)


def test_a_byline_with_more_names_wins() -> None:
    body = "<h1>Ships</h1><p class=byline>By Ada Marin and Bo Lund</p>"
    assert names(body, authors="Ada Marin") == ("Ada Marin", "Bo Lund")


def test_what_is_told_wins_where_the_byline_names_no_more() -> None:
    body = "<h1>Ships</h1><p class=byline>By ADA MARIN</p>"
    assert names(body, authors=["Ada B. Marin", "Bo Lund"]) == ("Ada B. Marin", "Bo Lund")


def test_what_is_shown_wins_where_what_is_told_is_in_capitals() -> None:
    body = "<h1>Ships</h1><p class=byline>By Ada Marin</p>"
    assert names(body, authors="ADA MARIN") == ("Ada Marin",)


def test_a_byline_wins_over_who_put_the_story_in() -> None:
    assert names("<h1>Ships</h1><p>By Ada Marin</p>", authors="Bo Lund") == ("Ada Marin",)


def test_a_byline_may_stand_behind_an_element_of_such_a_name_without_one() -> None:
    body = "<h1>Ships</h1><b class=author>14 Sept</b><b class=byline>Ada Marin</b>"
    assert names(body, authors="Bo Lund") == ("Ada Marin",)


def test_a_translator_in_the_byline_does_not() -> None:
    body = "<h1>Ships</h1><p>Von Bo Lund, übersetzt von <b class=author>Ada Marin</b></p>"
    assert names(body, authors="Bo Lund") == ("Bo Lund",)


@pytest.mark.parametrize("other", ["Ada Lund", "Bo Marin"])
def test_of_two_persons_of_half_a_name_the_one_in_the_byline_wrote_it(other: str) -> None:
    assert names("<h1>Ships</h1><p>By Ada Marin</p>", authors=other) == ("Ada Marin",)


@pytest.mark.parametrize("account", ["Harbour Ledger", "Harbour L", "Harbour D", "a_marin"])
def test_persons_go_before_offices_and_accounts(account: str) -> None:
    assert names("<h1>Ships</h1><p>By Ada Marin</p>", authors=account) == ("Ada Marin",)
    assert names("<h1>Ships</h1>", authors=[account, "Ada Marin"])[-1:] == ("Ada Marin",)


def test_the_sites_own_name_is_no_name_beside_others() -> None:
    assert names("", authors=["Ada Marin", "Harbour Ledger"]) == ("Ada Marin",)
    assert names("", authors=["Ada Marin", "HL SOUTH"]) == ("Ada Marin",)
    assert names("", authors=["Ada Marin", "Ledger-Süd Port"]) == ("Ada Marin",)
    assert names(
        "", authors=["Ada Marin", "Harbour Ledger"], house=frozenset(("myharbourledger",))
    ) == ("Ada Marin",)
    assert names("", authors=["HL", "anna60"]) == ("anna60",)
    assert names("", "<meta name=author content=anna60>", authors="HL") == ("anna60",)
    assert names("", authors="Harbour Ledger") == ("Harbour Ledger",)
    assert names("", authors="HarbourLedger.com") == ("HarbourLedger.com",)
    assert names("", authors="harbour.com") == ()


@pytest.mark.parametrize("house", ["hl", "adatimes"])
def test_a_few_letters_of_the_houses_name_in_a_persons_are_chance(house: str) -> None:
    told = ("Ada Kuhl", "Bo Lund")
    assert names("", authors=list(told), house=frozenset((house,))) == told


def test_a_house_may_be_called_after_the_person() -> None:
    body = "<h1>Ships</h1><a class=author href=/a>anna60</a>"
    house = frozenset(("adamarin",))
    assert names(body, authors="Ada Marin", house=house) == ("Ada Marin",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<p><strong>ADA MARIN</strong></p>", ("ADA MARIN",)),
        ("<p><strong>Ada Marin/Bo Lund</strong></p>", ("Ada Marin", "Bo Lund")),
        ("<p>Ada Marin</p>", ("Harbour Ledger",)),
        ("<p><span>Ada Marin</span></p>", ("Harbour Ledger",)),
        ("<div><strong>Ada Marin</strong></div>", ("Harbour Ledger",)),
        ("<p><strong>Ada Marin</strong> Bo Lund</p>", ("Harbour Ledger",)),
        ("<p><strong>Harbourmaster</strong></p>", ("Harbour Ledger",)),
        ("<p><strong>14 Sept</strong></p><p><b>ADA MARIN</b></p>", ("ADA MARIN",)),
        ("<p><strong>Harbourmaster</strong></p><p><b>ADA MARIN</b></p>", ("ADA MARIN",)),
    ],
    ids=[
        *("bold", "two", "plain", "no type", "no paragraph", "words behind it", "no person"),
        *("behind another line", "behind an office"),
    ],
)
def test_a_story_put_in_by_the_house_is_signed_above_its_text(
    line: str, expected: tuple[str, ...]
) -> None:
    assert names(f"<h1>Ships</h1>{line}{PROSE * 6}", authors="Harbour Ledger") == expected


SUBHEADS = """
    The Pilots|Die Lotsen|Der Hafen|Das Meer|Ein Sturm|Eine Insel|Les Pilotes|Le Port|La Barque
    Los Pilotos|Las Barcas|El Puerto|Il Porto|Lo Scoglio|Gli Scogli|I Piloti|Het Schip|Een Schip
    De Loodsen|Det Skib|Den Havn|O Porto|Os Pilotos|As Barcas|Um Navio|Uma Ilha
"""


def test_a_subhead_with_an_article_signs_no_story() -> None:
    heads = [each.strip() for line in SUBHEADS.strip().split("\n") for each in line.split("|")]
    page = f"<h1>Ships</h1><p><strong>{{}}</strong></p>{PROSE * 6}"
    found = {head: names(page.format(head), authors="Harbour Ledger") for head in heads}
    assert [head for head, told in found.items() if told != ("Harbour Ledger",)] == []


def test_an_account_called_after_the_house_is_the_house() -> None:
    body = f"<h1>Ships</h1><p><strong>ADA MARIN</strong></p>{PROSE * 6}"
    assert names(body, authors="Harbour D") == ("ADA MARIN",)


def test_elsewhere_on_the_page_only_marked_names_count() -> None:
    text = f"<h1>Ships</h1>{PROSE * 6}"
    assert names(f"{text}<a rel=author>Ada Marin</a>") == ("Ada Marin",)
    assert names(f"{text}<p class=author-name>Ada Marin</p>") == ("Ada Marin",)
    assert names(f"{text}<p class=author-name>Harbourmaster</p>") == ()
    assert names(f"{text}<div class=related-posts><p class=author>Ada Marin</p></div>") == ()
    assert names(f"{text}<i itemprop=author>Ada Marin</i>") == ("Ada Marin",)
    assert names(f"{text}<a rel=author>anna60</a>") == ("anna60",)
    assert names(f"{text}<p class=posted>anna60</p>") == ()
    assert names(f"{text}<p class=author><b>By Ada Marin</b><i>{PARAGRAPH}</i></p>") == ()


@pytest.mark.parametrize(
    "name",
    [
        *("author", "author-name", "authors", "byline", "autor", "auteur", "writer", "posted-by"),
        *("submitted", "contributor", "signature", "journalist", "reporter_name"),
        *("redacteur", "redakteur", "author-link", "author-title", "author-list", "'author big'"),
    ],
)
def test_what_the_theme_calls_an_author_is_one_wherever_it_stands(name: str) -> None:
    assert names(f"<h1>Ships</h1>{PROSE * 6}<p class={name}>Ada Marin</p>") == ("Ada Marin",)


@pytest.mark.parametrize(
    "box",
    [
        *("comment-list", "reply", "related-posts", "sidebar", "teaser", "recommended", "popular"),
        "trending",
    ],
)
def test_who_wrote_other_things_did_not_write_the_story(box: str) -> None:
    far = f"<div class={box}><p class=author>Ada Marin</p></div>"
    assert names(f"<h1>Ships</h1>{PROSE * 6}{far}") == ()


#: How bylines begin on the sites of a language; the name is what stands last.
BYLINES = {
    "en": "By Ada Marin|Written by Ada Marin|Reporting by Ada Marin",
    "de": "Von Ada Marin|Ein Beitrag von Ada Marin|Text: Ada Marin",
    "fr": "Par Ada Marin|Propos recueillis par Ada Marin|Rédigé par Ada Marin",
    "es": "Por Ada Marin|Escrito por Ada Marin|Texto: Ada Marin",
    "pt": "Por Ada Marin|Texto: Ada Marin|Escrito por Ada Marin",
    "it": "di Ada Marin|A cura di Ada Marin|Scritto da Ada Marin",
    "nl": "Door Ada Marin|Geschreven door Ada Marin",
    "sv": "Av Ada Marin|Text: Ada Marin",
    "da": "Af Ada Marin|Skrevet af Ada Marin",
    "no": "Av Ada Marin|Skrevet av Ada Marin|Tekst: Ada Marin",
    "fi": "Teksti: Ada Marin|Kirjoittaja: Ada Marin",
    "pl": "Autor: Ada Marin|Tekst: Ada Marin|Oprac. Ada Marin",
    "cs": "Autor: Ada Marin|Napsala: Ada Marin|Text: Ada Marin",
    "sk": "Autor: Ada Marin|Autorka: Ada Marin",
    "hu": "Írta: Ada Marin|Szerző: Ada Marin",
    "ro": "Autor: Ada Marin|Scris de Ada Marin",
    "ca": "Per Ada Marin|Escrit per Ada Marin",
    "ru": "Автор: Ада Марин|Текст: Ада Марин|Автор статьи: Ада Марин",
    "uk": "Автор: Ада Марін|Автор статті: Ада Марін",
    "bg": "Автор: Ада Марин",
    "sr": "Аутор: Ада Марин|Пише: Ада Марин|Autor: Ada Marin",
    "hr": "Piše: Ada Marin|Autor: Ada Marin",
    "el": "Της Άντας Μαρίν|Συντάκτης: Άντα Μαρίν|Γράφει η Άντα Μαρίν|Του Νίκου Παππά",
    "tr": "Yazan: Ada Marin|Haber: Ada Marin|Muhabir: Ada Marin",
    "ar": "بقلم أدا مارين|كتب: أدا مارين|إعداد: أدا مارين|كتبت أدا مارين",
    "fa": "نویسنده: آدا مارین|نوشته آدا مارین|خبرنگار: آدا مارین",
    "he": "מאת עדה מרין|מאת: עדה מרין",
    "ur": "تحریر: آدا مارین",
    "hi": "लेखक: एडा मारिन|रिपोर्ट: एडा मारिन",
    "bn": "লেখক: অ্যাডা মারিন|প্রতিবেদক: অ্যাডা মারিন",
    "th": "โดย เอดา มาริน",
    "vi": "Tác giả: Ada Marin|Bởi Ada Marin",
    "id": "Oleh Ada Marin|Penulis: Ada Marin|Oleh: Ada Marin",
    "sw": "Na Ada Marin",
    "ja": "文:山田太郎|取材・文／山田太郎|記者:山田太郎",
    "ko": "글 홍길동|기자 홍길동",
    "zh": "作者：张小三|记者 张小三|文／张小三|撰文：张小三",
}


@pytest.mark.parametrize("lang", BYLINES)
def test_bylines_in_the_languages_of_the_news(lang: str) -> None:
    lines = BYLINES[lang].split("|")
    missed = [
        line
        for line in lines
        if len(found := names(f"<h1>Ships</h1><p>{line}</p>{PROSE * 3}")) != 1
        or not line.endswith(found[0])
        or without_by(found[0]) != found[0]
    ]
    assert missed == []


def test_a_korean_name_stands_before_what_the_person_is() -> None:
    assert names(f"<h1>Ships</h1><p>홍길동 기자</p>{PROSE * 3}") == ("홍길동",)


def test_dublin_core_has_the_surname_first() -> None:
    assert names("", "<meta name='DC.creator' content='Marin, Ada'>") == ("Ada Marin",)
    assert names("", "<meta name='DC.creator' content='Ada Marin'>") == ("Ada Marin",)
    assert names("", "<meta name='author' content='Marin, Ada'>")[0] == "Marin"


def test_an_account_that_a_machine_has_named_is_nobody() -> None:
    assert names("", authors={"name": "mdelatorreq6vkpg2ma0ci"}) == ()
    assert names("", authors={"name": "anna60"}) == ("anna60",)


def test_the_profile_that_a_page_tells_of_has_a_name_where_it_is_linked() -> None:
    head = "<meta property='article:author' content='https://e.example/by/ada-marin'>"
    told = "<a href='/by/ada-marin'>"
    link = f"<aside class=sidebar>{told}<img></a>{told}All stories</a>{told}Ada Marin</a></aside>"
    other = (
        "<aside class=sidebar><a rel=author href='/by/bo-lund'>Bo Lund</a>"
        "<a href='javascript:show()'>Cy Dahl</a></aside>"
    )
    assert names(f"<h1>Ships</h1>{PROSE * 3}{other}{link}", head) == ("Ada Marin",)
    assert names(f"<h1>Ships</h1>{PROSE * 3}{other}", head) == ()
    assert names(f"<h1>Ships</h1>{PROSE * 3}{link}", head, url=None) == ()
    head = "<meta property='article:author' content='https://social.example/e'>"
    link = "<a href='https://social.example/e'>Like Us</a>"
    assert names(f"<h1>Ships</h1>{PROSE * 3}{link}", head) == ()


def test_initials_alone_are_no_name() -> None:
    assert names("<h1>Ships</h1><p class=byline>J. I. da silva</p>") == ()
    assert names("<h1>Ships</h1><p class=byline>J. I. da Silva</p>") == ("J. I. da Silva",)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            (
                "<ul class=authors><li><b class='author has-bio'>Ada Marin</b> Follow me</li>"
                "<li><b class='author has-bio'>Bo Lund</b></li><li><b class=author>Cy Dahl</b></ul>"
            ),
            ("Ada Marin", "Bo Lund", "Cy Dahl"),
        ),
        (
            "<b class=author>Ada Marin</b><b class='author has-bio'>Bo Lund</b>",
            ("Ada Marin", "Bo Lund"),
        ),
        ("<b class='author a'>Ada Marin</b><b class='author b'>Bo Lund</b>", ("Ada Marin",)),
        ("<p>Text | <a href=/staff/ada-marin>Ada Marin</a> 5 min</p>", ("Ada Marin",)),
        (
            "<p class=byline>Ada Marin</p><p>| <a href=/staff/bo-lund>Bo Lund</a></p>",
            ("Ada Marin",),
        ),
        ("<p>By Ada Marin</p><p>| <a href=/staff/bo-lund>Bo Lund</a></p>", ("Ada Marin",)),
        ("<p>| <a href=/tags/ada-marin>Ada Marin</a></p>", ()),
        (
            "<div>14 May | by <span rel=sioc:has_creator><a>Ada Marin</a></span></div>",
            ("Ada Marin",),
        ),
    ],
    ids=[
        "one kind in a list",
        "with a bio",
        "two",
        "profile",
        "byline first",
        "line first",
        "tag",
        "Drupal",
    ],
)
def test_names_by_the_heading_that_are_meant_otherwise(
    html: str, expected: tuple[str, ...]
) -> None:
    assert names(f"<h1>Ships</h1>{html}") == expected


OTHER_WORK = """
Edited by; Updated by; Reviewed by; Medically reviewed by; Fact-checked by; Checked by; Verified by
Translation:; Translated by; Illustration by; Photographs by; Produced by; Édité par; Révisé par
Traduit par; Redigiert von; Geprüft von; Übersetzt von; Editado por; Revisado por; Verificado por
Traducido por; Tradotto da
"""


@pytest.mark.parametrize(
    "lead", [lead.strip() for lead in OTHER_WORK.replace("\n", ";").split(";")][1:-1]
)
def test_who_did_something_else_for_a_story_is_named_for_want_of_others(lead: str) -> None:
    other = f"<div>{lead} <b class=author>Bo Lund</b></div>"
    assert names(f"<h1>Ships</h1>{other}<div><b class=author>Ada Marin</b></div>") == ("Ada Marin",)
    assert names(f"<h1>Ships</h1>{other}") == ("Bo Lund",)
    assert names(f"<h1>Ships</h1>{other}", authors="Ada Marin") == ("Ada Marin",)
    whole = f"<p class=author>{lead} Bo Lund</p><p class=author>Ada Marin</p>"
    assert names(f"<h1>Ships</h1>{whole}") == ("Ada Marin",)
    link = (
        f"<p>{lead} <a href=/author/bo-lund>Bo Lund</a></p><p>| <a href=/author/ada-m>Ada Marin</a>"
    )
    assert names(f"<h1>Ships</h1>{link}") == ("Ada Marin",)


def test_who_is_told_to_have_written_it_goes_before_who_edited_it() -> None:
    line = "<h1>Ships</h1><p>Edited by Bo Lund</p>"
    assert names(line, authors="Ada Marin") == ("Ada Marin",)
    assert names(line, "<meta name=author content='Ada Marin'>") == ("Ada Marin",)
    assert names(line, authors="Harbour Ledger") == ("Bo Lund",)
    assert names(line, authors=["Bo Lund", "Ada Marin"]) == ("Bo Lund", "Ada Marin")


def test_what_stands_farther_before_a_name_does_not_tell_what_was_done() -> None:
    line = "<div>Photos: <b>Bo Lund</b> <b class=author>Ada Marin</b></div>"
    assert names(f"<h1>Ships</h1>{line}") == ("Ada Marin",)


@pytest.mark.parametrize(
    "line",
    [
        "Reviewed by <b class=author>Bo Lund</b> Written by <b class=author>Ada Marin</b>",
        "Reviewed by <i><b class=author>Bo Lund</b>, words by <b class=author>Ada Marin</b></i>",
    ],
)
def test_what_each_has_done_stands_right_before_the_name(line: str) -> None:
    assert names(f"<h1>Ships</h1><div>{line}</div>") == ("Ada Marin",)


def test_the_only_profile_on_a_page_is_that_of_who_wrote_it() -> None:
    ada = "<p><b><a href=https://e.org/author/ada>Ada Marin</a></b> lives by the sea."
    assert names(f"{PROSE}{ada} <a href=/author/ada>All by Ada</a>") == ("Ada Marin",)
    assert names(f"{PROSE}{ada} <a href=/author/bob>Bo Lund</a>") == ()
    assert names(f"{PROSE}<div class=related>{ada}</div>") == ()


def test_who_is_quoted_has_not_written_it() -> None:
    assert names(f"{PROSE}<div class=pull-quote__author><b class=author>Bo Lund</b></div>") == ()


def test_who_took_the_picture_is_told_by_the_picture() -> None:
    author = "<meta itemprop=author content='Bo Lund | Getty'>"
    kinds = ("ImageObject", "VideoObject", "AudioObject", "MediaObject", "Photograph", "Comment")
    for kind in kinds:
        item = f"<div itemscope itemtype=http://schema.org/{kind}>{author}</div>"
        assert names(f"<h1>Ships</h1>{item}") == ()
        assert names(f"<h1>Ships</h1>{item.replace(author, f'<p>{author}</p>')}") == ()
    article = f"<div itemscope itemtype=http://schema.org/NewsArticle>{author}</div>"
    assert names(f"<h1>Ships</h1>{article}") == ("Bo Lund",)
    named = (
        "<div itemtype=http://schema.org/ImageObject><meta name=author content='Ada Marin'></div>"
    )
    assert names(f"<h1>Ships</h1>{named}") == ("Ada Marin",)


@pytest.mark.parametrize("label", ["翻訳者", "著者", "イラスト", "Translation By", "Translated By"])
def test_what_a_person_did_is_no_name(label: str) -> None:
    assert names(f"<h1>Ships</h1><p class=byline>Ada Marin, {label}</p>") == ("Ada Marin",)


def test_a_box_about_who_wrote_it_names_nobody_else() -> None:
    box = "<div class=author-box><b class=author>Ada Marin</b><p class=author-bio>Harbour Pilot</p>"
    byline = "<p class=byline>Ada Marin</p>"
    assert names(f"<h1>Ships</h1>{byline}{box}</div>") == ("Ada Marin",)


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("Organization", "Canal 12", "Canal 12"),
        ("NewsMediaOrganization", "Radio 3 Norte", "Radio 3 Norte"),
        ("Person", "Ada Marin 12", "Ada Marin"),
        ("Organization", "By Ada Marin", "Ada Marin"),
    ],
)
def test_a_house_may_have_a_number_in_its_name(kind: str, name: str, expected: str) -> None:
    assert names("<h1>Ships</h1>", authors={"@type": kind, "name": name}) == (expected,)


def test_what_begins_with_a_number_is_an_address() -> None:
    for name in ("12ports.cl", "24ledger.cl"):
        assert names("<h1>Ships</h1>", authors={"@type": "Organization", "name": name}) == ()


@pytest.mark.parametrize("line", ["By Ada Marin", "Edited by Ada Marin"])
def test_a_line_by_who_made_the_picture_is_no_byline(line: str) -> None:
    head = "<meta name=byl content='By Bo Lund'>"
    assert names(f"<h1>Ships</h1><p class=credit>{line}</p>", head) == ("Bo Lund",)
    assert names(f"<h1>Ships</h1><p class=credit>{line}</p>") == ()


def test_what_the_house_has_is_no_account() -> None:
    link = "<a class=journalistLink href=/a>The Ledger's Journalistic Standards</a>"
    assert names(f"<h1>Ships</h1>{link}") == ()


def test_a_line_with_a_number_signs_no_story() -> None:
    told = [{"@type": "Organization", "name": "Harbour Wire"}]
    line = "<p><b>Summary April-June{}</b></p>"
    assert names(f"<h1>Ships</h1>{line.format('')}", authors=told) == ("Summary April-June",)
    assert names(f"<h1>Ships</h1>{line.format(' 2026')}", authors=told) == ("Harbour Wire",)


CARD = f"{PROSE}<div class=card><p class=byline>{{}}</p></div>"


def test_who_stands_below_the_first_paragraph_wrote_something_else() -> None:
    below = CARD.format("Bo Lund")
    assert names(f"<h1>Ships</h1><p class=byline>Ada Marin</p>{below}") == ("Ada Marin",)
    two = f"{below}<div class=card><p class=byline>Cy Dahl</p></div>"
    assert names(f"<h1>Ships</h1><p class=byline>14 Sept</p>{two}") == ("Bo Lund", "Cy Dahl")
    assert names(f"<h1>Ships</h1><p class=byline>Edited by Al Roy</p>{below}") == ("Bo Lund",)
    later = f"<p>{PARAGRAPH}</p><p class=byline>Bo Lund</p><p>{PARAGRAPH}</p>"
    assert names(f"<h1>Ships</h1><p class=byline>Ada Marin</p>{later}") == ("Ada Marin",)
    assert names(f"<h1>Ships</h1>{below}") == ("Bo Lund",)
    assert names(f"<h1>Ships</h1><p class=byline>14 Sept</p>{below}") == ("Bo Lund",)


AGENCIES = """
    Associated Press|The Associated Press|Australian Associated Press|Press Association|AFP|AP|dpa
    Canadian Press|Reuters|Agence France-Presse|EFE|ANSA|APA|Xinhua|Itar-Tass|Interfax|Bloomberg
"""


def test_an_agency_that_a_byline_names() -> None:
    for agency in (
        each.strip() for line in AGENCIES.strip().split("\n") for each in line.split("|")
    ):
        line = f"<p class=byline>By {agency} in Oslo</p>"
        assert names(f"<h1>Ships</h1>{line}{CARD.format('Bo Lund')}") == (agency,)


@pytest.mark.parametrize("told", ["APX is here", "Our AP desk"])
def test_what_only_begins_like_an_agency(told: str) -> None:
    assert names(f"<h1>Ships</h1><p class=byline>{told}</p>") == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<b>Ada Marin,</b> Staff Writer <i>Posted: July 19, 2026</i>", ("Ada Marin",)),
        ("<b>Ada Marin,</b> Staff Writer", ()),
        ("<b>Ada Marin,</b> of the port <i>July 19, 2026</i>", ()),
        ("<b>Ada Marin</b> Staff photographer <i>July 19, 2026</i>", ()),
        ("<b>Ports</b> by our writer <i>July 19, 2026</i>", ()),
        ("Ada Marin, Staff Writer, July 19, 2026", ()),
        (
            "<b>12</b> our writer, 1 May 2026</div><div><b>Ada Marin,</b> Staff Writer, 2 May 2026",
            ("Ada Marin",),
        ),
    ],
    ids=["all", "no date", "no office", "a picture", "nobody", "one piece", "the next line"],
)
def test_who_begins_a_line_with_an_office_and_a_date(line: str, expected: tuple[str, ...]) -> None:
    assert names(f"<h1>Ships</h1><div>{line}</div>") == expected


def test_the_names_of_news_systems_for_an_author() -> None:
    assert names("<h1>Ships</h1>", "<meta name=author.name content='Ada Marin'>") == ("Ada Marin",)
