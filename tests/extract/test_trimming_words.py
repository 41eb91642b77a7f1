"""Lines of the site, in many languages; and lines of stories that look like them."""

import re

import pytest

from reader.extract.text import has_any
from reader.extract.trimming_words import (
    AFTER_STORY,
    AUTHOR_NOTE,
    BYLINE,
    CONTACT,
    DATE_LINE,
    DEK_NAME,
    DEK_STEMS,
    LEAD_NAME,
    LEAD_STEMS,
    READ_ALSO,
    SLIDE,
    TOLD_DEK_NAME,
    leads_on,
    names_newsletter,
    names_site,
)


@pytest.mark.parametrize(
    "line",
    [
        "Share this on Facebook",
        "Advertisement",
        "3 Comments",
        "© 2026 The Ledger",
        "Lire aussi : x",
        "Read more",
        "Photo: Ada Marin",
        "Tags: harbour, ships",
        "Mehr zum Thema",
        "Imprimer",
        "Story continues below",
        "All rights reserved",
        "اقرأ أيضا: السفن",
        "Teilen auf Facebook",
        "Siga o Diário no WhatsApp",
        "Articolo aggiornato il 9 settembre alle 8:15.",
        "Fot. archiwum zakładu",
        "Printer-friendly version",
        "（责任编辑：周明）",
    ],
)
def test_site_lines(line: str) -> None:
    assert names_site(line)
    assert names_site(line.upper())


#: Lines that sites put round their stories, by what they are.
SITE_LINES = {
    "pointers": """
        Read: x|See » x|Watch > x|Listen: x|View: x|Check: x|Also read: x|Read this|See here
        Check out|Watch also|Watch more|Watch next|Read more…
        Read more on ships|See also about ships|Read next at the Ledger
        Read more from the port|Read also here in the port|See more of the port
        Read more in the port
        See more – x|Read also > x|Read more » x|Read more: x|À lire aussi : x|Lire aussi x
        Lisez aussi x|Voir aussi x|Lesen Sie auch x|Mehr zum Thema x|Lea también x|Leer más x
        Leggi anche x|Leia também x|Leia mais x|Lees ook x|Czytaj x|اقرأ أيضا x|شاهد أيضا x
        Читайте также x
    """,
    "labels": """
        Related|Related articles|Related article|Related story|Related stories|Related posts
        Related content|Related links|Related coverage|Related news|Related topics|Related: x|More
        Recommended|Most read|Most popular|Trending:|Don't miss|Up next|You may also like
        You might like|You may be interested in x|More from the port|More on ships|More in ports
        More stories|More news|More about ships|More like this|Editor's picks|Editors pick
        Table of contents
    """,
    "advertisements": """
        Advertisement|Advertising|Advert|Anzeige|Werbung|Publicidad|Publicidade|Publicité|Reklama
        Reklam|Annons|Pubblicità|Publicitate|Advertentie|Mainos|Hirdetés|Реклама|Oglas|Inzerce
        Διαφήμιση|Iklan|Quảng cáo|آگهی|विज्ञापन|פרסומת|広告|광고|广告|廣告
        Annonce|إعلان|Sponsored|Sponsored content|Promoted|Advertisement - x|Anzeige: x
    """,
    "what may be heard": """
        You can now listen to our stories!|NEWYou can now listen to Ledger articles
    """,
    "pictures to be seen": """
        View full size image|View full-size|See larger|View large image|See enlarged picture|Enlarge
        [+] Enlarge|Enlarge this image|(click image for slideshow)|Click on the photo to enlarge
        Click any picture for more|Click an image to see it large|Click thumbnails to see them
    """,
    "what a page is shown by": """
        Text size|Text Size - +|Like this topic? You may also like these photo galleries:
        Like this story? Tell us|Like this article? Tell us
        This page is best viewed in an up-to-date web browser with styles
        This site is best viewed with our own browser|Connect with us on the port's pages
    """,
    "times ago": """
        14 hours ago|1 minute ago|2 min ago|3 hrs ago|1 day ago|2 weeks ago|vor 3 Stunden
        hace 3 horas|há 3 horas|il y a 3 heures|3 ore fa|3 uur geleden|3 godziny temu|3 timmar sedan
        3 timer siden|3 tuntia sitten|3 saat önce|3 часа назад
    """,
    "places in the page": """
        Story continues below x|Article continues after x|Continue reading x|Scroll down x
        Scroll to x|Loading...|Jump to x|Skip to x
    """,
    "controls": """
        Share|Tweet|Email|E-mail|Print|Save|Pin|Like|Comment|Comments|Reply|Subscribe|Follow|Sign up
        Log in|Download|WhatsApp|Facebook|Twitter|LinkedIn|Reddit|Pinterest|Instagram|Telegram
        Flipboard|Copy link|Close|Menu|Search|Back|Home|Next|Previous|Imprimer|Partager|Envoyer
        Teilen|Drucken|Compartir|Imprimir|Condividi|Stampa|مشاركة|طباعة|Share this|Like on
        Twittern|Mitteilen|Merken|Tuitear|Twittear|Enviar|Guardar|Delen|Afdrukken|Dela|Skriv ut|Jaa
        Tulosta|Udostępnij|Drukuj|Sdílet|Поделиться|Твитнуть|Paylaş|Tweetle|Yazdır|تغريد|حفظ|シェア
        ツイート|共有|分享|공유
        Print via|Back to|Subscribe now|Follow with|Print article|Save story|Follow us|Print post
        Save page|Copy link link|Imprimer sur|Drucken auf|Imprimir en|Save Facebook|Save Twitter
        Save WhatsApp|Save LinkedIn|Save Pinterest|Save Reddit|Save Instagram|Save email|Save print
        Save share|Share 12
    """,
    "networks": """
        Share it with all on Facebook|Teilen Sie dies auf WhatsApp|Compartilhe via Twitter
        Partager avec x sur LinkedIn|Condividi con tutti su Twitter|Follow the port on Facebook
        Join all of us on Telegram|Like what we do on Facebook|Suivez le port sur Twitter
        Folgen Sie dem Hafen auf Instagram|Sigue el puerto en YouTube|Síguenos todos en WhatsApp
        Siga o porto no LinkedIn|Seguici tutti su Telegram|Volg de haven op Facebook
        Follow all we do in the newsletter|Join us all at Google News
    """,
    "letters": """
        Sign here for the newsletter|Subscribe to get an email|Register to get alerts
        Get it to your inbox|Join our e-mail list|Inscrivez-vous à la newsletter
        Abonnieren Sie den Newsletter|Suscríbete al boletín|Iscrivetevi alla newsletter
        Get it by e-mail
    """,
    "sources": """
        Image: x|Photo: x|Picture: x|Foto: x|Fotos: x|Bild: x|Quelle: x|Source: x|Photograph: x
        Crédit : x|Crédits : x|Credit: x|Credits: x|Photo by: x|Photo credit: x|Image courtesy: x
        Photo copyright: x|Image caption: x|Photo | x|Foto © x|Photo / x|Fot. x|责任编辑：x
        責任編輯：x|编辑：x|編輯：x|来源：x|來源：x|记者：x|記者：x|作者：x|校对：x|审核：x|原标题：x
        (AP Photo)|AFP images|(Reuters photo)|Getty images|EPA image|dpa photo|ANSA photo|File photo
        Bildquelle: x|Bildnachweis: x|Bildrechte: x
        Bron: x|Fuente: x|Fonte: x|Źródło: x|Zdjęcie: x|Источник: x|Джерело: x|Фото: x|المصدر: x
        Kaynak: x|Källa: x|Kilde: x|Zdroj: x|Πηγή: x|Sursa: x|Forrás: x
        AP via Getty|EPA x Reuters|File AFP|Reuters photo
    """,
    "counts": """
        Image 3 of 9|Slide 3 / 9|Photo 3 sur 9|3 comments|3 shares|3 views|3 likes
        3 min read|3 minutes read|3 Kommentare|3 commentaires|1 comment|1 share|1 view|1 like
    """,
    "forms": """
        Leave a comment|Post your reply|Add a review|Write a comment|Leave your reply
        Laisser un commentaire|Écrire un commentaire|Laisser une réponse|Please enable JavaScript
        Enable JavaScript now
    """,
    "tags": """
        Tags: x|Tag: x|Topics: x|Topic: x|Category: x|Categories: x|Filed under: x|Keywords: x
        Labels: x|Schlagwörter: x|Posted in: x|Posted by: x|Posted on: x|Published in: x
        Published by: x|Published on: x|Etiquetas: x|Mots-clés : x|الوسوم: x|Tagged x
    """,
    "rights": """
        © x|(c) x|Copyright 2026 x|Copyright © x|Copyright (c) x|Copyright: x|All rights reserved x
        Tous droits réservés x
    """,
    "dates": """
        Last updated 14|Updated 14 May|Update at 14|Modified on 14|Published at 14|Posted: 14
        Aktualisiert am 14|Publicado 14|Actualizado 14|Mis à jour le 14|Publié le 14|Aggiornato 14
        Atualizado 14|Bijgewerkt 14|Stand: 14|Articolo aggiornato 14|Artikel bijgewerkt 14
    """,
    "pictures that move": """
        Media playback is not possible|This video is not here|This content cannot be shown
        This video can't be played|View this post on x|View more|View all
        View more from x|View gallery|View photos
        View comments|A post shared by x
    """,
    "offers": """
        Download the new app|Install our app|Get your app|Get the app now|We earn a commission
        Click here to get the app|Click here for the newsletter|Click here to get alerts
        Click here to watch live|Click here to subscribe|Click here to sign up
        We may receive a small commission|Printer-friendly version|Print-friendly page
    """,
}


#: Pointers to stories that are gone.
POINTERS = """
    Read also|Also read more|See next|Read more|Related|More on this|Lire aussi|À lire aussi
    Voir aussi
    Sur le même sujet|Lesen Sie auch|Sehen Sie auch|Mehr dazu|Mehr zum Thema|Zum Thema|Lea también
    Ver más|Lee también|Lea más|Leia também|Ler mais|Leia mais|Veja também|Vejo mais|Saiba mais
    Leggi anche|Vedi anche|Guarda anche|Lees ook|Bekijk ook|Czytaj także|Zobacz też
    Przeczytaj również
    Läs också|Läs även|Läs mer|Les også|Les mer|Læs også|Læs mere|Lue myös|Lue lisää|Читайте также
    Смотрите ещё|اقرأ أيضا|إقرأ أيضا|شاهد أيضا|関連記事|相关阅读|相關新聞|관련 기사|İlgili haberler
    ilgili haber|Čtěte také|Čtěte též|Citește și|Baca juga|Simak juga video|Tonton juga video ini
    Saksikan juga|Lihat juga|Yuk, simak juga video ini!|Διαβάστε επίσης|Διαβάστε ακόμη
"""
#: What stands over what is no more of the story.
BEHIND = {
    "en": """
        You may x|You might x|Recommended x|Related x|More from x|More stories|More articles
        More news
        More posts|More like x|More in x|More on x|Read next|Read more|Up next|Most read
        Most popular
        Most viewed|Popular posts|Popular articles|Popular stories|Trending x|Latest news
        Latest posts
        Latest articles|Latest stories|Recent posts|Recent articles|Recent news|Other articles
        Other stories|Other posts|Other news|Further reading|Also read|Also on x|See also|Check also
        Don't miss|What to read next|Editor's picks|Editor's choice|Editors pick|Top stories
        Follow us
        Share this|Share on x|Share via x|Share the x|Leave a comment|Post a reply|Write a comment
        Add a comment|3 comments|3 responses|3 replies|Join the conversation|Join the discussion
        About the authors|About author|Newsletter|Sign up for x|Sign up to x|Subscribe|Stay informed
        Stay connected|Stay up to date|Get in touch|Contact us|Get the latest|References|Footnotes
        Citations|Works cited|Bibliography|Similar posts|Similar articles|Keep reading|Explore more
        How to cite this|Cite as|Cite this story|Suggested citation|Zitierweise|Zitiervorschlag
        Pour citer x|Comment citer x|Cómo citar x|Como citar x|Come citare x
        Please use one of these formats to cite this story:|Use this to cite this:
        Discover more|Previous post|Next article|Tags|Categories|Archives
    """,
    "de": """
        Verwandte x|Ähnliche x|Mehr zum Thema|Mehr zu x|Mehr von x|Mehr aus x|Mehr News|Mehr Artikel
        Das könnte x|Das Thema könnte x
        Weitere Artikel|Weitere Themen|Weitere Beiträge|Weitere Nachrichten
        Weitere Meldungen|Lesen Sie x|Auch interessant|Passend zum x|Meistgelesen|Meiste x
        Schreiben Sie einen Kommentar|3 Kommentare|Über den Autor|Einzelnachweise
        Literaturverzeichnis
        Literatur
    """,
    "fr": """
        3 commentaires|À propos de l'x|Références|À lire aussi|Lire aussi|Sur le même sujet
        Articles similaires|Article liés|Articles récents|Vous aimerez x|Laisser un commentaire
        Laisser une réponse
    """,
    "es, pt": """
        3 comentarios|3 comentários|Sobre el autor|Sobre o autor|Bibliografía|Bibliografia
        Artículos relacionados|Noticias relacionadas|Relacionados|Relacionadas|Te puede interesar
        Lo más leído|Lo más visto|Más noticias|Más leídas|Leia também|Leia mais|Veja também
        Veja mais
        Mais lidas|Mais notícias
    """,
    "it": "3 commenti|Articoli correlati|Leggi anche|Potrebbe interessarti",
    "nl, nordic": "3 reacties|Lees ook|Läs också|Läs mer|Les også",
    "pl, ru": """
        3 komentarze|Zobacz x|Czytaj x|Powiązane|Polecamy|Najnowsze|Читайте x|Похожие
    """,
    "zh, ja": "相关|関連|おすすめ",
    "ar": """
        3 تعليقات
        مواضيع ذات صلة|مقالات ذات صلة|اقرأ أيضا|اترك تعليقا|اترك ردا
    """,
}


def parted(lines: str) -> list[str]:
    """Return the lines of a table; a blank at both sides of a stroke is a part of the line."""
    found = re.split(r"(?<! )\||\|(?! )|\n", lines)
    return [each.strip() for each in found if each.strip()]


@pytest.mark.parametrize("kind", SITE_LINES)
def test_lines_that_sites_put_round_their_stories(kind: str) -> None:
    assert [line for line in parted(SITE_LINES[kind]) if not names_site(line)] == []


@pytest.mark.parametrize(
    "line",
    [
        "Reading is a pleasure.",
        "Shares fell by a third on Monday.",
        "Home is where the ship is.",
        "By noon the wind had turned.",
        "Sources close to the court were silent.",
    ],
)
def test_sentences_are_no_lines_of_the_site(line: str) -> None:
    assert not names_site(line)
    for words in (BYLINE, READ_ALSO, AUTHOR_NOTE, DATE_LINE, AFTER_STORY, SLIDE):
        assert not words.match(line)


@pytest.mark.parametrize(
    "line", ["Read also:", "À lire aussi", "Zobacz także", "Läs också", "関連記事", "Baca juga:"]
)
def test_pointers_to_other_stories_stand_alone(line: str) -> None:
    assert READ_ALSO.match(line)
    assert not READ_ALSO.match(f"{line} harbour")


@pytest.mark.parametrize(
    "label", ["Sur le même sujet", "مواضيع ذات صلة", "3 Comments", "References", "Tags:"]
)
def test_labels_behind_a_story(label: str) -> None:
    assert AFTER_STORY.match(label)


@pytest.mark.parametrize(
    "line", ["About the author: x", "Ada Marin is a senior reporter at the Ledger"]
)
def test_notes_on_the_author(line: str) -> None:
    assert AUTHOR_NOTE.match(line)


@pytest.mark.parametrize(
    "line",
    [
        "14.09.2026, 08:12",
        "Monday, 14",
        "Sep 14",
        "14 September 2026",
        "3. Mai 1998",
        "2026-09-14",
        "8:12",
    ],
)
def test_dates(line: str) -> None:
    assert DATE_LINE.match(line)


@pytest.mark.parametrize("line", ["3/50 The cat", "3 of 50", "3 von 50: die Katze"])
def test_places_in_a_gallery(line: str) -> None:
    found = SLIDE.match(line)
    assert found
    assert found.group(1) == "50"


def test_letters_and_addresses_stand_anywhere() -> None:
    assert names_newsletter("Order our Newsletter")
    assert names_newsletter("in your inbox")
    assert not names_newsletter("a letter with news")
    assert CONTACT.search("Write to ada@e.example")
    assert CONTACT.search("Ada (@adamarin)")
    assert not CONTACT.search("at 3 @ noon")


@pytest.mark.parametrize(
    ("names", "words"),
    [(DEK_NAME, "standfirst"), (TOLD_DEK_NAME, "chapo"), (LEAD_NAME, "lede")],
    ids=["dek", "told dek", "lead"],
)
def test_names_are_whole_words(names: object, words: str) -> None:
    found = [each for each in (DEK_NAME, TOLD_DEK_NAME, LEAD_NAME) if each.search(f"a-{words} b")]
    assert found == [names]
    assert not any(each.search(f"{words}s") for each in found)


@pytest.mark.parametrize("line", ["By Ada Marin", "Par Ada Marin", "von Ärni Holm", "بقلم ادا"])
def test_bylines(line: str) -> None:
    assert BYLINE.match(line)


def test_pointers_in_the_languages_of_the_news() -> None:
    assert [line for line in parted(POINTERS) if not READ_ALSO.match(f"{line}:")] == []
    assert [line for line in parted(POINTERS) if not leads_on(line)] == []


@pytest.mark.parametrize("language", BEHIND)
def test_labels_behind_a_story_in_a_language(language: str) -> None:
    assert [line for line in parted(BEHIND[language]) if not AFTER_STORY.match(line)] == []


@pytest.mark.parametrize(
    "start",
    [
        *("By", "von", "par", "por", "door", "di", "av", "Text:", "Words:", "Written by"),
        *("Story by", "Posted by", "Author:", "بقلم"),
    ],
)
def test_what_a_byline_begins_with(start: str) -> None:
    assert BYLINE.match(f"{start} Ada Marin")
    assert not BYLINE.match(f"{start} noon")


@pytest.mark.parametrize("start", ["About the author", "À propos de l'auteur", "Über den Autor"])
def test_notes_begin_with_what_they_are_about(start: str) -> None:
    assert AUTHOR_NOTE.match(f"{start}: x")
    assert AUTHOR_NOTE.match("Sobre el autor: x")


@pytest.mark.parametrize(
    "office",
    [
        *("reporter", "writer", "journalist", "editor", "correspondent", "columnist"),
        *("contributor", "author", "freelance", "producer", "blogger"),
    ],
)
def test_notes_tell_what_the_author_is(office: str) -> None:
    for verb in ("is a", "was the", "is an old"):
        assert AUTHOR_NOTE.match(f"Ada Marin {verb} {office} of the Ledger.")


@pytest.mark.parametrize("word", ["/", "of", "von", "sur", "de", "di", "van", "z", "av"])
def test_the_place_of_a_picture_in_many_languages(word: str) -> None:
    assert SLIDE.match(f"3 {word} 50 ships")


@pytest.mark.parametrize(
    "name",
    [
        *("newsletter", "boletín", "boletin", "infolettre", "bülten", "nyhedsbrev", "nyhetsbrev"),
        "nieuwsbrief",
    ],
)
def test_letters_by_their_names(name: str) -> None:
    assert names_newsletter(f"The {name} of the port")


def test_a_name_on_a_network_at_the_beginning() -> None:
    assert CONTACT.search("@adamarin tells it")


@pytest.mark.parametrize(
    "line",
    [
        *(f"{day}day" for day in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")),
        *("Jan 3", "Feb 3", "Mar 3", "Apr 3", "May 3", "Jun 3", "Jul 3", "Aug 3", "Sep 3"),
        *("Oct 3", "Nov 3", "Dec 3", "3/4/26", "3 maggio 2026", "2026-05-03", "8h15"),
    ],
)
def test_lines_with_a_date(line: str) -> None:
    assert DATE_LINE.match(f"{line}, in the port")


@pytest.mark.parametrize(
    ("pattern", "stems", "names"),
    [
        (DEK_NAME, DEK_STEMS, "dek deck standfirst excerpt subhed subheading subtitle"),
        (TOLD_DEK_NAME, ("",), "chapo entradilla summary"),
        (LEAD_NAME, LEAD_STEMS, "lead lede intro ingress teaser vorspann perex"),
    ],
    ids=["dek", "told dek", "lead"],
)
def test_names_of_the_lines_under_a_title(
    pattern: re.Pattern[str], stems: tuple[str, ...], names: str
) -> None:
    found = [pattern.search(each) for each in names.split()]
    assert all(found)
    assert all(has_any(each, stems) for each in names.split())
    assert all(pattern.search(f"article-{each}") for each in names.split())
    assert all(pattern.search(f"{each}_text") for each in names.split())


NOTICES = """
CNNMoney (New York) First published November 29, 2026: 3:33 AM ET
The-Port-Wire ™ & © 2026 Port News Network, Inc. All rights reserved.
Ja atrodat kļūdu, iezīmējiet to un spiediet Ctrl+Enter
Нашли ошибку? Выделите её и нажмите Ctrl + Enter.
This work by the Harbour Ledger is licensed under a Creative Commons licence.
Text: Creative Commons Attribution 4.0, the Harbour Ledger
Ce texte est publié sous licence Creative Commons par le journal du port.
Der Text steht unter einer Creative-Commons-Lizenz des Hafenblatts.
Este texto se publica con licencia Creative Commons del diario del puerto.
Este texto é publicado com licença Creative Commons do jornal do porto.
この作品は クリエイティブ・コモンズ 表示 4.0 国際 ライセンスの下に提供されています。
Story Continued Below
[Featured Image by Ada Marin/Port Images]
[Image via the Harbour Ledger]
[Photos courtesy of the pilots]
[Photo credit Bo Lund]
On Twitter: Follow Ada Marin and get more news of the port.
Get Port News On Twitter, Facebook, and Google Buzz!
Sign up for our weekly Harbour Brief.
Register for the daily port briefing
Sign up for her digest of the tides
Sign up for his digest of the tides
Sign up to their Harbour Briefing
Register to our storm alerts
MORE COMMENTARY »
All port news ›
Other stories →
题图来自港口报
封面来自港口报
封面图来自港口报
配图来自港口报
图片来自港口报
"""


@pytest.mark.parametrize("line", NOTICES.strip().split("\n"))
def test_a_notice_of_the_house_is_no_text(line: str) -> None:
    assert names_site(line)


@pytest.mark.parametrize(
    "line",
    [
        "The book was first published in 1984.",
        "First published by a house that nobody knew",
        "The pilots entered the harbour, and the creative ones reserved a berth.",
        "Photos by the pilots show the ships that lie in the harbour.",
        "More than forty ships »",
    ],
)
def test_what_sounds_like_a_notice_may_be_text(line: str) -> None:
    assert not names_site(line)


@pytest.mark.parametrize(
    "line",
    [
        "Noch 80 % des Artikels",
        "{{ article.title }}",
        "» 3 comments",
        "3 comments",
        "(c) The Ledger",
    ],
)
def test_what_other_tables_know_is_a_line_of_the_site(line: str) -> None:
    assert names_site(line)


@pytest.mark.parametrize(
    "line",
    [
        "* * *",
        "Fish costs 40 % more than a year ago.",
        "There is 40% of this article left." + " The pilot has read all of it, he says." * 5,
    ],
)
def test_what_is_like_them_is_none(line: str) -> None:
    assert not names_site(line)


def test_a_sign_may_stand_before_a_pointer() -> None:
    assert leads_on("» À lire aussi :")
    assert not leads_on("» Wind turns :")
