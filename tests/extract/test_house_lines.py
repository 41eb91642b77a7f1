"""Paragraphs in which the house speaks, and sentences of stories that look like them."""

import pytest

from reader.extract.house_lines import BUTTON, is_closing, is_of_program, stands_in
from reader.extract.site_lines import begins_site_line
from reader.extract.trimming_ends import trim_tail
from reader.extract.trimming_lines import drop_calls, drop_site_lines
from reader.extract.trimming_words import leads_on
from tests.extract.pages_of_ours import blocks_in, kept_by
from tests.world import PARAGRAPH

STORY = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(6))
TEXTS = [block.text for block in blocks_in(STORY).all]
NAMES = ("Ada Marin", "The Ledger")

#: What is pressed to read on.
BUTTONS = """
    Learn more|Find out more|Read the rest|Read the original|Mehr erfahren|Mehr lesen|Weiterlesen
    Lire la suite|En savoir plus|Más información|Leggi tutto|Leggi di più|Scopri di più|Lees meer
    Lees verder|Dowiedz się więcej|Więcej|Подробнее|Читать далее|Читать ещё|المزيد|もっと見る
    もっと読む|続きを読む|続きを見る|查看更多|阅读更多|閱讀更多|Devamını oku
    S'inscrire|S’abonner gratuitement|Jetzt anmelden|Jetzt abonnieren|Jetzt registrieren
    Jetzt testen|Abonnieren|Registrieren|Suscribirse|Suscríbete|Regístrate|Registrate gratis
    Iscriviti|Abbonati|Inschrijven|Assine|Cadastre-se|Inscreva-se|Zapisz się|Prenumerera
    Подписаться|اشترك|اشترك الآن
"""
POSTED = """
This entry was posted in ships|This entry was tagged ships|This post was posted in ships
Dieser Eintrag wurde veröffentlicht in x|Dieser Eintrag wurde am 3. Mai gespeichert
Dieser Beitrag wurde unter x veröffentlicht|Ce contenu a été publié dans x
Cette entrée a été publiée dans x|Esta entrada fue publicada en x|Esta entrada se publicó en x
Esta entrada foi publicada em x|Este post foi publicado em x|Questa voce è stata pubblicata in x
Questo articolo è stato pubblicato in x|Dit bericht werd geplaatst in x
Dit bericht is geplaatst in x|Ten wpis został opublikowany w x|Detta inlägg publicerades i x
Det här inlägget postades i x|Dette indlæg blev udgivet i x|Dette innlegget ble publisert i x
Запись опубликована в x|Эта запись была размещена в x|Příspěvek byl publikován v x
Acest articol a fost publicat în x|Ez a bejegyzés x|Ein Beitrag geteilt von Ada Marin (@ada)
Une publication partagée par Ada
Una publicación compartida por Ada|Um post compartilhado por Ada
Uma publicação compartilhada por Ada|Uma publicação partilhada por Ada|Un post condiviso da Ada
Een bericht gedeeld door Ada|Post udostępniony przez Ada|Публикация от Ada
Ett inlägg delat av Ada|Et opslag delt af Ada|Et innlegg delt av Ada
本文发布于 x|此條目發表在 x|此条目发表在 x
"""


def test_lines_that_blogs_write_under_their_entries() -> None:
    lines = POSTED.strip().replace("\n", "|").split("|")
    assert [line for line in lines if not begins_site_line(line.lower())] == []


@pytest.mark.parametrize(
    "line",
    [
        '{{offer="/banners/ships"}}',
        "{% include offer %}",
        "[gallery ids='1,2']",
        "[/video_player]",
        "[offer_module]",
        "<% offer %>",
        "Warning: no such ship in /srv/ships.php on line 7",
        "Notice: x in y.php on line 7",
        "Deprecated: x in y.php on line 7",
        "Strict Standards: x in y.php on line 7",
        "Fatal error: x in y.php on line 7",
        "Parse error: x in y.php on line 7",
    ],
)
def test_what_a_program_writes(line: str) -> None:
    assert is_of_program(line.lower())


@pytest.mark.parametrize(
    "line",
    [
        "Hier steht ein externer Inhalt. Sind Sie einverstanden?",
        "Mit einem Klick zeigen wir Ihnen den externen Inhalt.",
        "Dabei gehen Daten an Drittplattformen; zum Datenschutz.",
        "This is external content. To see it, accept cookies.",
        "We need your consent for third-party content.",
        "Ce contenu externe ne s'affiche pas.",
        "Hay que aceptar los contenidos externos.",
        "É preciso aceitar conteúdos externos.",
        "Per i contenuti esterni bisogna accettare.",
        "Voor externe inhoud moet u akkoord gaan.",
        "Externt innehåll visas inte.",
        "Eksternt innhold vises ikke; godta det først.",
        "Treści zewnętrzne wymagają zgody.",
        "Внешний контент не показан без согласия.",
        "Ohne dein Einverständnis gibt es keine Verbindung zu anderen.",
        "Externe Inhalte anzeigen, die nicht von uns sind.",
        "Mit externem Inhalt sind Sie also einverstanden?",
        "Hier wird noch kein externer Inhalt angezeigt.",
        "Sie müssen externen Inhalten erst zustimmen.",
        "Les contenus externes s'affichent après votre accord.",
        "Pulse para mostrar el contenido externo.",
        "É preciso aceitar o conteúdo externo.",
        "Tocca per visualizzare il contenuto esterno.",
        "Eksternt indhold vises ikke uden samtykke.",
        "Wyświetl treść zewnętrzną, której tu nie ma.",
        "Показать содержание внешнего контента?",
        "To see this external content, accept it first.",
        "Some external content is not displayed.",
        "The external content here needs cookies.",
        "Externe inhoud weergeven op deze plaats?",
        "Godkänn externt innehåll på den här platsen.",
        "Godta eksternt innhold på denne siden.",
        "Внешний контент: нужно согласиться.",
    ],
)
def test_what_stands_in_for_a_post_of_another_house(line: str) -> None:
    assert stands_in(line.lower())
    long = f"{line} {PARAGRAPH * 2}"
    assert kept_by(drop_site_lines, f"<p>{line}</p>{STORY}<p>{long}</p>") == TEXTS
    assert len(kept_by(drop_site_lines, f"{STORY}<p>{long * 2}</p>")) == len(TEXTS) + 1


@pytest.mark.parametrize(
    "line",
    [
        "[sic]",
        "[Results]",
        "[Above: the ships]",
        "Only external content was burnt.",
        "We accept it.",
        "Warning: the sea is rough",
        "{1}",
        "Die Fähre",
        "The internal board will accept the plan.",
    ],
)
def test_what_a_hand_may_write(line: str) -> None:
    assert not stands_in(line.lower())
    assert not is_of_program(line.lower())


@pytest.mark.parametrize(
    "text",
    [
        "© 2026, The Ledger. No part of it may be sold.",
        "(c) The Ledger",
        "Copyright 2026 The Ledger",
        "Sie müssen angemeldet sein, um zu kommentieren.",
        "Du musst dich einloggen, um Kommentare zu schreiben.",
        "Comments are read by a moderator.",
        "You must be logged in to post a comment.",
        "Comentários ofensivos não passam pelo moderador.",
        "Pour commenter, il faut être inscrit.",
        "Hay que iniciar sesión para dejar comentarios.",
        "Komentarze może pisać, kto się zalogował: zaloguj... zalogowany.",
        "Чтобы оставить комментарий, авторизуйтесь.",
        "Lesermeinungen werden moderiert.",
        "Abgelegt unter Hafen. Kommentare gibt es auch als RSS 2.0.",
        "Comments and trackbacks are closed.",
        "Kommentare und Pingbacks sind geschlossen.",
        "Reacties plaatsen kan alleen wie is ingelogd.",
        "Komentář může přidat jen přihlášený čtenář.",
        "Щоб залишити коментар, авторизуйтесь.",
        "Комментарии читает модератор.",
        "شروط التعليق: عدم الإساءة",
        "コメントを書くにはログインしてください。",
        "登录后才能发表评论。",
        "登錄後才能發表評論。",
        "Yorum yapmak için giriş yapın.",
        "Cada comentario es moderado.",
        "LES COMMENTAIRES SONT LUS PAR LE MODERATEUR.",
        "Les commentaires passent par la modération.",
        "All comments are moderated.",
        "Kommentare: Bitte beachten Sie die Netiquette.",
        "Nur wer eingeloggt ist, kann Kommentare schreiben.",
        "Kommentieren kann nur, wer registriert ist.",
        "Please log in to comment.",
        "Sign in to leave a comment.",
        "Only registered readers may comment.",
        "Vous devez être connecté pour publier un commentaire.",
        "Solo los lectores registrados pueden dejar comentarios.",
        "Só leitores cadastrados deixam comentários.",
    ],
)
def test_rights_and_rules_behind_a_story(text: str) -> None:
    assert is_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        *("ap/kam/bfi/an/eg", "bur-ap/kam", "abc/de"),
        *("[하나 기자] ⓒ 레저, 무단전재 금지", "레저 무단 전재 금지", "레저, 재배포 금지"),
        *(
            "레저, 재배포금지",
            "記事の無断転載を禁じます",
            "写真の無断複製を禁じます",
            "本报内容，禁止转载",
        ),
        *("未经授权，不得摘编", "未經授權，不得摘編", "本報謝絕轉載", "本报谢绝转载"),
        "For more news from the port, visit us.",
        "For all our stories click here",
        "For the latest coverage follow the Ledger",
        "For more updates check out the Ledger",
        "For more headlines head to our front page",
        "For the latest news download the app",
        *("Kérjük, szépen kommenteljen!", "A hozzászólás nem tükrözi a lap véleményét."),
        "comment Note: by posting you agree to the terms of the Ledger",
        "A hozzászólások nem a lap nézeteit adják vissza.",
    ],
)
def test_signs_and_offers_behind_a_story(text: str) -> None:
    assert is_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        *("and", "Ships/boats", "abcde/fghij", "km/h is slow"),
        "For more information on ships, visit the port.",
        "For more news we have to wait.",
        "He made no comment on the ships.",
        "The moderator of the debate was late.",
        "The copyright of the map has run out.",
    ],
)
def test_sentences_close_nothing(text: str) -> None:
    assert not is_closing(text)


#: Where houses ask for money, as their own pages link to it.
SUPPORT = """
/donate /donation/ /en/donations /support-us?from=story /about/support-our-work /membership
/subscribe /account/subscription /subscriptions/ /spenden /spende /unterstuetzen /unterstützen
/verein/unterstuetzung/ /abo /abonnieren /abonnement /abonnements /nous/soutenir /don /dons
/faire-un-don /nous-soutenir /soutenez-nous /sabonner /s-abonner/ /donar /dona /apoyanos /apoya
/suscribete /suscripcion /suscripciones/ /apoie /doar /doacoes /assine /assinatura /sostienici
/sostieni /abbonati /abbonamento /abbonamenti /doneer /doneren /steun /steun-ons /abonneren
/wesprzyj /wspieraj /wsparcie /prenumerata /prenumerera /stod-oss /stott-oss /stoet-os
"""


def test_where_houses_ask_for_money() -> None:
    calls = "".join(f"<p>We at {at} <a href={at}>need you</a></p>" for at in SUPPORT.split())
    assert kept_by(drop_calls, STORY + calls) == TEXTS


@pytest.mark.parametrize(
    "note",
    [
        *("is a poet", "was one", "has a boat", "works here", "writes on", "covers x"),
        *("reports on", "ist Dichterin", "war hier", "hat ein Boot", "arbeitet am", "schreibt x"),
        *("berichtet aus", "est poète", "a été x", "travaille au", "écrit sur", "couvre la"),
        *("es poeta", "trabaja en", "escribe x", "cubre x", "é poeta", "foi x", "trabalha no"),
        *("escreve x", "è una", "lavora a", "scrive di", "werkt bij", "schrijft over"),
        *("jest x", "pracuje w", "pisze o", "är x", "arbetar på", "skriver om", "er x"),
        *("arbejder på", "jobber i", "on x", "työskentelee x", "работает в", "пишет о", "є x"),
        "працює в",
    ],
)
def test_notes_on_the_author(note: str) -> None:
    assert (
        kept_by(trim_tail, f"{STORY}<p>Our Ada Marin {note} ships and pilots.</p>", names=NAMES)
        == TEXTS
    )


@pytest.mark.parametrize(
    "line",
    [
        "<p>Ada Marin writes on ships for the Ledger.</p>",
        "<p>Our poet Ada Marin is at the Ledger for the last time.</p>",
        "<p>© 2026 The Ledger. Whoever wants to print it must ask for it.</p>",
        "<p>Comments are read by a moderator before anybody else.</p>",
        "<p>Ada Marin</p><p>Poet, and pilot of the harbour of the old town</p>",
    ],
    ids=["note", "office first", "rights", "rules", "office under a name"],
)
def test_what_the_house_says_behind_a_story_goes(line: str) -> None:
    assert kept_by(trim_tail, STORY + line, names=NAMES) == TEXTS


@pytest.mark.parametrize(
    "line",
    [
        "<p>Ada Marin: And what did the ships do?</p>",
        "<p>The pilot, whose brother had sailed long before all that, met Ada Marin is it.</p>",
        "<blockquote>Ada Marin is a friend of the ships of the harbour.</blockquote>",
        f"<p>Ada Marin is a friend. {PARAGRAPH * 4}</p>",
        "<p>Cleo Berg writes on ships.</p>",
        "<p>The boat is a friend of the ships and pilots of the harbour.</p>",
        f"<p>{PARAGRAPH}</p><p>Ada Marin</p><p>Nobody saw the pilot of the harbour ever again.</p>",
    ],
    ids=["interview", "late", "quote", "long", "somebody else", "something else", "a sentence"],
)
def test_what_looks_like_it_stays(line: str) -> None:
    html = STORY + line
    assert len(kept_by(trim_tail, html, names=NAMES)) == len(blocks_in(html).all)


def test_buttons_in_the_languages_of_the_news() -> None:
    assert [
        line
        for line in BUTTONS.strip().replace("\n", "|").split("|")
        if not BUTTON.match(f"{line.strip()} →")
    ] == []
    assert [
        line
        for line in BUTTONS.replace("\n", "|").split("|")
        if line and not leads_on(line.strip())
    ] == []
    assert not leads_on("Learn more about ships")


@pytest.mark.parametrize("line", ["Only external content was burnt.", "We accept all."])
def test_what_stands_for_itself(line: str) -> None:
    assert not stands_in(line.lower())


def test_what_the_last_line_is_says_nothing_of_the_first() -> None:
    line = "Forty ships in the harbour of the old town, and no wind for them at all"
    assert kept_by(trim_tail, f"<p>{line}</p><p>Ada Marin</p>", names=NAMES) == [line]
