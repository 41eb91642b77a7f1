"""The words round the names in bylines, in the languages that news comes in."""

import re


def _words(text: str) -> frozenset[str]:
    # As the words of a line are compared: a Greek word ends in another sigma then.
    return frozenset(text.casefold().split())


#: The word right before the names at the beginning of a line.
BY = _words(
    """
    by von vom par por pelo pela di door av af przez oleh ni na per bởi giả oprac від της του των
    """
)
#: The same, if another word leads up to it: "Da Silva" is a name, "Scritto da Ada" is not.
BY_AFTER = _words("de da")
#: What may stand before that word: "Written by", "Ein Beitrag von".
LEADS = _words(
    """
    written words story text posted published reported edited article articles recipe report
    opinion more all posts a an écrit rédigé publié texte propos recueillis un une enquête
    chronique tribune escrito publicado redactado texto scritto pubblicato testo cura geschrieben
    veröffentlicht erstellt verfasst gespeichert artikel beitrag beiträge alle ein interview
    pressemitteilung pressemeldung kommentar gastkommentar gastbeitrag kolumne analyse essay
    rezension reportage porträt bericht eine communiqué comunicado persbericht
    geschreven geplaatst gepubliceerd skrevet skriven publicerad publisert opublikowane
    opublikowany napisane reporting scris escrit publicat ditulis dilaporkan tác
    """
)
#: A label for them, alone on its line or with a colon; in letters without capitals a gap will do.
LABELS = _words(
    """
    author authors written reporter reporters correspondent auteur auteure auteurs autrice autrices
    autor autora autore autores autori autorin autorinnen autorzy autorka redactor redactores
    periodista redakteur redakteurin redacteur redattore door tekst text testo texte texto skribent
    journalist journalistin journaliste forfatter författare toimittaja kirjoittaja szerző írta
    napsal piše autorius autors yazar yazan muhabir haber penulis mwandishi may-akda γράφει
    συντάκτης автор авторы текст автори بقلم كتب كتبت كتبها كتبه إعداد اعداد المحرر الكاتب نویسنده
    خبرنگار نوشته تحریر מאת लेखक द्वारा रिपोर्ट লেখক প্রতিবেদক โดย teksti opracowała opracował
    napsala аутор пише статьи статті материала матеріалу η ο
    """
)
#: The same in languages that write without gaps.
LABEL_EAST = re.compile(
    r"(?:作者|取材・文|撰文|文|(?:本报|本報|实习|特约)?(?:記者|记者)|글|기자)\s*[:：/／]\s*|(?:記者|记者|글|기자)\s+"
)
#: In Korean it stands behind the name.
NAME_EAST = re.compile(r"(?P<name>[\uac00-\ud7af]{2,4})\s*(?:인턴|선임|수석|전문)?\s*기자(?:\s|$)")
#: What parts two names.
BETWEEN = re.compile(
    r"(?:\s*[,;|/／、·•&+]\s*|\s+)(?:and|et|und|y|e|og|och|en|ja|ve|i|и|та|و|with|avec)\s+"
    r"|\s*[,;|/／、·•&+]\s*",
    re.IGNORECASE,
)
#: Small words that stand inside of names without a capital.
PARTICLES = _words(
    """
    da de del della di do dos das du des den der van von vom zu zum zur la le lo las los el al bin
    bint ibn ben ter ten te het af av ul ur st san abu y dalla dalle dallo degli dello dei op aan
    thor auf ould bou abd abou vander 't
    """
)
#: What people are: such a word is no part of a name.
ROLES = _words(
    """
    editor editors reporter reporters correspondent correspondents writer writers journalist
    journalists columnist contributor contributors contributing producer photographer director
    professor author authors staff guest senior chief managing deputy associate executive assistant
    intern fellow analyst critic blogger anchor host manager president ceo founder md phd rd
    engineer engineers developer researcher scientist attorney lawyer consultant specialist
    strategist advisor adviser expert coach teacher student reviewer lead officer partner member
    volunteer translator illustrator cartoonist autor autorin redakteur redakteurin korrespondent
    korrespondentin reporterin chefredakteur chefredakteurin volontär volontärin journalistin freier
    freie leiter leiterin journaliste correspondant correspondante rédacteur rédactrice envoyé
    envoyée auteur reporteur chroniqueur stagiaire periodista corresponsal redactor redactora
    directora columnista enviado enviada colaborador colaboradora giornalista inviato corrispondente
    redattore redattrice direttore jornalista repórter editora verslaggever redacteur dziennikarz
    redaktor toimittaja muhabir editörü корреспондент журналист редактор
    """
)
#: Words with a capital behind a name, where the name ends: what was done, and when.
AFTER = _words(
    """
    updated published posted created modified edited reviewed last first written reported special
    for follow view more all read share email e-mail filed comment comments min minutes about in at
    on from photo photos photograph photography image images picture video credit translation
    translated aktualisiert veröffentlicht erstellt geändert stand uhr alle alles artikel beiträge
    mehr foto fotos bild bilder kommentare teilen folgen übersetzt publié publiée mis mise modifié
    lecture partager tous publicado publicada actualizado actualizada creado seguir todos compartir
    fotografía imagen pubblicato aggiornato atualizado imagem gepubliceerd bijgewerkt opublikowano
    aktualizacja publicerad uppdaterad publisert oppdatert julkaistu päivitetty güncelleme
    yayınlanma обновлено опубликовано monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi
    samedi dimanche lunes martes miércoles jueves viernes sábado
    """
)
#: Who sells stories to houses: behind a name of two words, a name ends there, too.
AGENCIES = _words("reuters bloomberg ap afp dpa ansa efe apa")
#: The same, where it is all that a byline names: "Associated Press in Miami".
AGENCY = re.compile(
    r"\W*(?P<name>(?:the\s)?(?:(?:australian\s)?associated\spress|press\sassociation|canadian\spress"
    r"|reuters|agence\sfrance-presse|afp|ap|dpa|efe|ansa|apa|xinhua|itar-tass|interfax|bloomberg))"
    r"(?!\w)(?!-)",
    re.IGNORECASE,
)
#: Who is a house, an office or nobody, not a person, has such a word.
NEWSROOM = _words(
    """
    newsroom news desk team editorial administrator press agency agencies bureau media network
    magazine tv online radio times post daily weekly journal gazette tribune herald observer
    telegraph standard reuters service services wire wires association university institute
    foundation ministry department company group limited gmbh inc ltd llc corp e.v ev ag
    reaktion redacción redaccion rédaction redaction redazione redação redacao
    redactie redakcja redakcji redakce redaksi redakcija redakciją toimitus szerkesztőség redacția
    agence agencia agencias agenzia agentur presse prensa zeitung verlag journaux diario jornal
    periódico giornale gazeta gazetesi dagblad krant tidningen tidning avis avisa noticias actualité
    mundo monde welt haber haberler ajansı редакция редакции агентство новости تحرير التحرير وكالة
    وكالات صحيفة قناة جريدة موقع خبرگزاری باشگاه
    """
)
#: The same as a part of a word.
NEWSROOM_PARTS = (
    "redaktion",
    "编辑",
    "編集",
    "新聞",
    "新闻",
    "通讯",
    "通信",
    "本报",
    "온라인",
    "翻訳",
    "著者",
    "イラスト",
    "뉴스",
)
#: Who made the picture, not the story.
PICTURE = re.compile(
    r"\W*(?:fotos?|photos?|photo\w+|bild(?:er)?|images?|imagen|immagine|grafik|graphics?|video|vidéo"
    r"|illustration|credit|crédits?|quelle|source|getty|shutterstock"
    r"|фото|صورة|تصوير|عکس|写真|图片|圖)\b|©",
    re.IGNORECASE,
)
#: Before the names of those who did something else for the story.
NOT_WRITTEN = re.compile(
    r"\W*(?:edited|updated|reviewed|medically|fact[\s-]|checked|verified|translat|illustrat|photo"
    r"|produced|édité|révisé|traduit|redigiert|geprüft|übersetzt|editado|revisado|verificado"
    r"|traducido|tradotto)",
    re.IGNORECASE,
)
#: What is no answer to the question who; the last is an account that a machine has named.
NOBODY = re.compile(
    r"""@|https?:|www\.|\d{3}
    |^(?:\W*|(?:wp|wordpress|site|web)?_?-?(?:admin(?:istrator|istrateur|istrador)?|master)|editor
    |author|guest|unknown|none|null|anonymous|user|no\ author|name\W*|nom\W*|nombre\W*|имя\W*
    |undefined|author\ name|root|by|default|test|n/a|\w{1,3}_admin)$
    |^(?=\w{12})[a-z]*\d+[a-z]+\d\w*$""",
    re.IGNORECASE | re.VERBOSE,
)
