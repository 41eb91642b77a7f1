"""The words round names: bylines as sites print them."""

import pytest

from reader.extract.names import (
    is_anybody,
    is_person,
    names_after_by,
    names_among,
    names_of,
    without_by,
)
from reader.extract.names_words import (
    AFTER,
    BETWEEN,
    BY,
    LABELS,
    LEADS,
    NEWSROOM,
    NOBODY,
    PARTICLES,
    PICTURE,
    ROLES,
)


def test_what_parts_two_names() -> None:
    text = "Ada, Bo and Cy et Di / Ed & Flo"
    assert BETWEEN.split(text) == ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]


def test_the_lists_do_not_contradict_each_other() -> None:
    assert not AFTER & PARTICLES
    assert not ROLES & PARTICLES
    assert not NEWSROOM & PARTICLES
    assert not BY & LEADS
    assert {"door"} == BY & LABELS  # Dutch uses it as both


def test_nobody_and_pictures() -> None:
    assert NOBODY.search("wp_admin")
    assert NOBODY.search("Name *")
    assert NOBODY.search("c05d8j9r5ejo")
    assert not NOBODY.search("Ada Marin")
    assert PICTURE.match("Foto: Bo Lund")
    assert not PICTURE.match("Fotini Lund")


#: What a byline begins with, before the names.
BYLINES = {
    "en": """
        By|Written by|Words by|Story by|Text by|Posted by|Published by|Reported by|Edited by
        Article by|Articles by|Recipe by|Report by|Opinion by|More by|All posts by|All by|Posts by
        A report by|An article by|Author:|Authors:|Written:|Reporter:|Reporters:
        Correspondent:|Journalist:
    """,
    "de": """
        Von|Vom|Geschrieben von|Veröffentlicht von|Erstellt von|Verfasst von|Gespeichert von
        Artikel von|Beitrag von|Beiträge von|Alle Beiträge von|Ein Beitrag von|Eine Kolumne von
        Interview von|Pressemitteilung von|Pressemeldung von|Kommentar von|Gastkommentar von
        Gastbeitrag von|Kolumne von|Analyse von|Essay von|Rezension von|Reportage von|Porträt von
        Bericht von|Autorin:|Autorinnen:|Redakteur:|Redakteurin:|Redacteur:|Journalistin:
    """,
    "fr": """
        Par|Écrit par|Rédigé par|Publié par|Texte par|Propos recueillis par|Un article par
        Une enquête par|Chronique par|Tribune par|Communiqué par|Auteur :|Auteure :|Auteurs :
        Autrice :|Autrices :|Journaliste :
    """,
    "es, pt": """
        Por|Pelo|Pela|Escrito por|Publicado por|Redactado por|Texto por|Comunicado por|Autor:
        Texto:|Autora:|Autores:|Redactor:|Redactores:|Periodista:
    """,
    "it": """
        Di|Testo di|Scritto di|Pubblicato di|A cura di|Un testo di|Autore:|Autori:|Testo:|Redattore:
    """,
    "nl": "Door|Geschreven door|Geplaatst door|Gepubliceerd door|Persbericht door|Tekst:",
    "nordic": """
        Av|Af|Skrevet av|Skriven av|Publicerad av|Publisert av|Skribent:|Forfatter:|Författare:
        Toimittaja:|Kirjoittaja:|Tekst:|Text:|Teksti:
    """,
    "pl, cs, hu": """
        Przez|Opublikowane przez|Opublikowany przez|Napisane przez|Autorzy:|Autorka:|Napsal:|Piše:
        Szerző:|Írta:|Oprac.|Opracowała:|Opracował:|Napsala:
    """,
    "ca, ro": "Escrit per|Publicat per|Scris de",
    "lt, lv, tr": "Autorius:|Autors:|Yazar:|Yazan:|Muhabir:|Haber:",
    "ca, vi, uk": "Per|Bởi|Tác giả|Від|Автори:|Статті:|Матеріалу:",
    "id, sw, zu, tl": "Oleh|Ditulis oleh|Dilaporkan oleh|Na|Ni|Penulis:|Mwandishi:|May-akda:",
    "el": "Γράφει:|Γράφει η|Γράφει ο|Συντάκτης:|Της|Του|Των",
    "ru, sr": "Автор:|Авторы:|Текст:|Автор статьи:|Автор материала:|Аутор:|Пише:",
    "ar, fa": "بقلم|كتب|كتبت|كتبها|كتبه|إعداد|اعداد|المحرر|الكاتب|نویسنده|خبرنگار|نوشته|تحریر",
    "he, hi, bn, th": "מאת|लेखक|द्वारा|रिपोर्ट|লেখক|প্রতিবেদক|โดย",
    "zh": "作者：|撰文：|文：|記者：|记者：|本报记者：|本報記者：|实习记者：|特约记者：|記者|记者",
    "ja, ko": "取材・文：|글:|기자:|글|기자",
}
#: What people are, behind their name.
OFFICES = {
    "en": """
        editor editors reporter reporters correspondent correspondents writer writers journalist
        journalists columnist contributor contributors contributing producer photographer director
        professor author authors staff guest senior chief managing deputy associate executive
        assistant intern fellow analyst critic blogger anchor host manager president CEO founder MD
        PhD RD engineer engineers developer researcher scientist attorney lawyer consultant
        specialist strategist advisor adviser expert coach teacher student reviewer lead officer
        partner member volunteer translator illustrator cartoonist
    """,
    "de": """
        Autor Autorin Redakteur Redakteurin Korrespondent Korrespondentin Reporterin Chefredakteur
        Chefredakteurin Volontär Volontärin Journalistin Freier Freie Leiter Leiterin
    """,
    "fr": """
        journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée auteur
        reporteur chroniqueur stagiaire
    """,
    "es": """
        periodista corresponsal redactor redactora directora columnista enviado enviada colaborador
        colaboradora
    """,
    "it, pt": """
        giornalista inviato corrispondente redattore redattrice direttore jornalista repórter
        editora
    """,
    "others": """
        verslaggever redacteur dziennikarz redaktor toimittaja muhabir editörü корреспондент
        журналист редактор
    """,
}
#: What was done, and when, behind a name.
DONE = {
    "en": """
        Updated Published Posted Created Modified Edited Reviewed Last First Written Reported
        Special For Follow View More All Read Share Comment Comments Min Minutes About In At On
        From Photo
        Photos Photograph Photography Image Images Picture Video Credit Monday Tuesday Wednesday
        Thursday Friday Saturday Sunday
    """,
    "de": """
        Aktualisiert Veröffentlicht Erstellt Geändert Stand Uhr Alle Alles Artikel Beiträge Mehr
        Foto Fotos Bild Bilder Kommentare Teilen Folgen Übersetzt Montag Dienstag Mittwoch
        Donnerstag Freitag Samstag Sonntag
    """,
    "fr": """
        Publié Publiée Mis Mise Modifié Lecture Partager Tous Lundi Mardi Mercredi Jeudi Vendredi
        Samedi Dimanche
    """,
    "es, it, pt": """
        Publicado Publicada Actualizado Actualizada Creado Seguir Todos Compartir Fotografía Imagen
        Lunes Martes Miércoles Jueves Viernes Sábado Pubblicato Aggiornato Atualizado Imagem
    """,
    "others": """
        Gepubliceerd Bijgewerkt Opublikowano Aktualizacja Publicerad Uppdaterad Publisert Oppdatert
        Julkaistu Päivitetty Güncelleme Yayınlanma Обновлено Опубликовано
    """,
}
#: What the name of a house has in it.
HOUSES = {
    "en": """
        Staff Newsroom News Desk Team Editorial Administrator Press Agency Agencies Bureau Media
        Network Magazine TV Online Radio Times Post Daily Weekly Journal Gazette Tribune Herald
        Observer Telegraph Standard Reuters Service Services Wire Wires Association University
        Institute Foundation Ministry Department Company Group Limited Inc Ltd LLC Corp
    """,
    "de": "GmbH E.V. EV AG Redaktion Reaktion Redaktionsteam Agentur Presse Zeitung Verlag Welt",
    "fr": "Rédaction Redaction Agence Journaux Actualité",
    "es, pt, it": """
        Redacción Redaccion Redazione Redação Redacao Agencia Agencias Agenzia Prensa Diario Jornal
        Periódico Giornale Gazeta Noticias Mundo
    """,
    "nl, nordic": "Redactie Dagblad Krant Tidningen Tidning Avis Avisa Toimitus",
    "pl, cs, lt, hu, ro": """
        Redakcja Redakcji Redakce Redaksi Redakcija Redakciją Szerkesztőség Redacția Monde
    """,
    "tr": "Gazetesi Haber Haberler Ajansı",
    "ru": "Редакция Редакции Агентство Новости",
    "ar, fa": "تحرير التحرير وكالة وكالات صحيفة قناة جريدة موقع خبرگزاری باشگاه",
}
#: Small words within a name.
WITHIN = """
    da de del della di do dos das du des den der van von vom zu zum zur la le lo las los el al bin
    bint ibn ben ter ten te het af av ul ur st san abu y dalla dalle dallo degli dello dei op aan
    thor auf ould bou abd abou vander 't
"""


def parted(lines: str) -> list[str]:
    return [each.strip(" \n") for each in lines.replace("\n", "|").split("|") if each.strip()]


@pytest.mark.parametrize("language", BYLINES)
def test_names_stand_behind_what_a_byline_begins_with(language: str) -> None:
    found = {words: names_after_by([f"{words} Ada Marin"]) for words in parted(BYLINES[language])}
    assert [words for words, names in found.items() if names != ["Ada Marin"]] == []


@pytest.mark.parametrize("office", ["기자", "인턴 기자", "선임 기자", "수석기자", "전문 기자"])
def test_in_korean_the_office_stands_behind_the_name(office: str) -> None:
    assert without_by(f"홍길동 {office}") == "홍길동"
    assert without_by(f"홍길동 {office} 2026") == "홍길동"


@pytest.mark.parametrize("language", OFFICES)
def test_a_name_ends_before_what_its_bearer_is(language: str) -> None:
    found = {word: names_of(f"Ada Marin {word.title()}") for word in OFFICES[language].split()}
    assert [word for word, names in found.items() if names != ["Ada Marin"]] == []


@pytest.mark.parametrize("language", DONE)
def test_a_name_ends_before_what_was_done_and_when(language: str) -> None:
    found = {word: names_of(f"Ada Marin {word}") for word in DONE[language].split()}
    assert [word for word, names in found.items() if names != ["Ada Marin"]] == []


@pytest.mark.parametrize("language", HOUSES)
def test_a_house_is_no_person(language: str) -> None:
    assert [word for word in HOUSES[language].split() if is_person(f"Harbour {word}")] == []


def test_small_words_stand_within_names() -> None:
    assert [word for word in WITHIN.split() if not is_person(f"Ada {word} Marin")] == []


@pytest.mark.parametrize(
    "text", ["編集", "编辑", "新聞", "新闻", "通讯", "通信", "本报", "온라인", "뉴스"]
)
def test_a_house_of_the_east_is_no_person(text: str) -> None:
    assert is_person("港口")
    assert not is_person(f"港口{text}")


def test_a_desk_by_a_part_of_its_name() -> None:
    assert not is_person("Hafen Onlineredaktionen")


@pytest.mark.parametrize(
    "word",
    [
        *("and", "et", "und", "y", "e", "og", "och", "en", "ja", "ve", "i", "и", "та", "و"),
        *("with", "avec", ",", ";", "|", "/", "／", "、", "·", "•", "&", "+"),
    ],
)
def test_words_and_signs_between_two_names(word: str) -> None:
    assert names_among([f"Ada Marin {word} Bo Lund"]) == ["Ada Marin", "Bo Lund"]


@pytest.mark.parametrize(
    "label",
    [
        *("Foto", "Fotos", "Photo", "Photos", "Photography", "Bild", "Bilder", "Image", "Images"),
        *("Imagen", "Immagine", "Grafik", "Graphic", "Graphics", "Video", "Vidéo", "Illustration"),
        *("Credit", "Crédit", "Crédits", "Quelle", "Source", "Getty", "Shutterstock", "Фото"),
        *("صورة", "تصوير", "عکس", "写真", "图片", "圖", "©"),
    ],
)
def test_who_made_the_picture_is_not_who_wrote_it(label: str) -> None:
    assert names_among([f"{label} : Ada Marin"]) == []


@pytest.mark.parametrize(
    "name",
    [
        *("ada@e.example", "https://e.example/ada", "www.e.example", "user 123", "***", "admin"),
        *("Administrator", "administrateur", "administrador", "wp-admin", "wordpress_admin"),
        *("site-admin", "webmaster", "web_admin", "master", "Editor", "Author", "Guest", "Unknown"),
        *("None", "null", "Anonymous", "user", "No Author", "Name *", "Nom *", "Nombre:", "Имя"),
        *("undefined", "Author Name", "root", "by", "default", "test", "N/A", "q_admin"),
    ],
)
def test_nobody_by_name(name: str) -> None:
    assert not is_anybody(name)
