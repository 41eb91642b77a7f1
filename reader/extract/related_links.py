"""Links that may lead to a story: by their address, and by what they show."""

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from msgspec import Struct

from reader.extract.house_lines import BUTTON
from reader.extract.images import absolute
from reader.extract.parsing import all_text
from reader.extract.text import count_cjk, squeezed
from reader.model.errors import UrlError
from reader.model.url import Url, canonical, registered

#: Parts of an address under which lists, people and services stand, no stories.
_LISTS = """
tag tags topic topics theme themes thema themen tema temas etiqueta etiquetas category
categories categoria categorias categorie kategorie kategorien kategori rubrique rubriques
section sections seccion secciones sezione sezioni author authors auteur auteurs autor autores
autoren autori people profile profiles profil user users search login register signin signup
sign-up connexion subscribe subscription subscriptions abo abonnement abonnements newsletter
newsletters shop store product products produkt produkte producto productos produit produits course
courses about about-us contact contact-us feed rss privacy privacy-policy terms datenschutz dsgvo
impressum ueber-uns kontakt a-propos mentions-legales quienes-somos aviso-legal contacto sobre
sobre-nos institucional institutional chi-siamo contatti over-ons o-nas hakkimizda advertise careers
"""
_LIST_PARTS = frozenset(_LISTS.split())
#: What stands under one of these is for sale, however long its name.
_SALES = frozenset(("shop", "store", "product", "produkt", "producto", "produit"))
_PAGES = frozenset(("page", "seite", "pagina", "strona"))
_DEEPEST_LIST = 3  # a name under such a part, and what some sites put behind it
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|pdf|mp3|mp4|zip)$", re.IGNORECASE)
_PAGE = re.compile(r"\.(?:s?html?|php|aspx?)$", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{4}")
_STORY_NUMBER = re.compile(r"\d{6}")
_NUMBER = re.compile(r"\d{3}")
#: What a machine has named, letters and digits in turn: "c05d8j9r5ejo".
_KEY = re.compile(r"(?=.{10})[a-z]*\d+[a-z]+\d[a-z\d]*$")
#: An address that carries another leads there (what it sells, where it is shared), to no story.
_CARRIED = re.compile(r"https?(?::|%3a)(?://|%2f%2f)", re.IGNORECASE)
#: Houses within the house: what they sell is no story.
_SERVICE_HOST = re.compile(
    r"^(?:shop|store|boutique|tienda|abo|jobs?|info|account|secure|auth|sso|mein|my|login|tickets?"
    r"|donate|support|spenden|apoyo|soutenir)\."
)
#: A word. Vowel signs of India and Siam are no letters to \w.
_WORD = r"(?>[^\W\d_][^\W\d_\u0900-\u0eff]*[^\W\d_]|[\u0900-\u0eff]{2,})"
_LETTERS = re.compile(_WORD)
_TWO_WORDS = re.compile(rf"{_WORD}.*?{_WORD}", re.DOTALL)
_YEAR = re.compile(r"(?:19|20)\d\d")
#: A day with its year, and a number of things beside it: "13. September 2026 | 4 Kommentare".
_DATE = re.compile(
    r"\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]+\.?,?\s+(?:de\s+)?(?:19|20)\d\d(?:\s*[|·•,–-]\s*\d+\s+\w+$)?"
    r"|[^\W\d_]+\.?\s+\d{1,2},\s+(?:19|20)\d\d(?:\s*[|·•,–-]\s*\d+\s+\w+$)?"
)
#: A button that leads to more stories, or to the list of them.
_LIST_BUTTON = re.compile(
    r"^[«‹←]?\s*(?:(?:read|see|view|continue|lire|voir|leer|leggi|lees|\d+|the\s+latest)(?:\s+\w+){0,3}"
    r"|(?:more|plus|mehr|weiter|ver|meer)(?:\s+\w+)?|(?:older|newer|previous|next)\s+\w+"
    r"|(?:load|show|cargar|mostrar|carregar|charger|afficher)\s+(?:more|m[aá]s|mais|plus)(?:\s+\w+)?"
    r"|(?:mehr|weitere|alle)\s+(?:news|artikel|beiträge|meldungen|nachrichten)(?:\s+\w+){0,4}"
    r"|(?:back\s+to|zurück\s+zu[mr]?|retour\s+(?:à|aux?)|volver\s+al?)(?:\s+\w+){1,4})\s*[»›→…]*$",
    re.IGNORECASE,
)
_LONGEST_TITLE = 300
_LONGEST_BUTTON = 30
_PLAIN = re.compile(r"https?://(?:www\.)?([a-z0-9.-]+)(/[^?#\s]*)(?:\?([^#\s]*))?(?:#|$)")


class Link(Struct, eq=False):
    """A link that may lead to a story.

    words: what it shows. is_titled: there may be a title in it. names_story: the address alone
    tells that a story is there, not a section.
    """

    element: HtmlElement
    url: Url
    words: str
    is_titled: bool
    names_story: bool


def read_link(anchor: HtmlElement, base: str | None, house: str, origin: str | None) -> Link | None:
    """Return what the <a> leads to, None if it cannot be a story of the house.

    house: the name of the page's house, "" if it is not known.
    origin: scheme and host of `base`.
    """
    href = (anchor.get("href") or "").strip()
    if not href or href.startswith("#"):
        return None
    if origin is not None and href.startswith("/") and not href.startswith("//"):
        target: str | None = origin + href  # as most are: urljoin takes ten times as long
    else:
        target = href if href.startswith(("https://", "http://")) else absolute(href, base)
    if target is None:
        return None
    try:
        host, path, query = _parted(target)
    except ValueError:
        return None
    if house and (house_of(host) != house or _SERVICE_HOST.match(host)):
        return None
    names = [part for part in path.split("/") if part]
    if _is_list(names, query) or _CARRIED.search(query):
        return None
    url = _address(target)
    if url is None or (not names and "?" not in url):
        return None  # the front page, with a word for who counts those that come to it
    words = squeezed(all_text(anchor)) or _told(anchor)
    names_story = _names_story(names, query)
    # "All our reports" leads to /reports: three words and one.
    is_title = names_story or words.count(" ") > 2 or not (names and names[-1].isalpha())
    return Link(anchor, url, words, is_title and _is_titled(anchor, words), names_story)


def _address(target: str) -> Url | None:
    try:
        return canonical(target.replace(" ", "%20"))
    except UrlError:
        return None


def _told(anchor: HtmlElement) -> str:
    """Return the title that a link laid over its card has for those who hear the page."""
    told = squeezed(anchor.get("aria-label") or "")
    return told if reads_like_title(told) else ""


def _parted(target: str) -> tuple[str, str, str]:
    """Return host without "www.", path and query of an absolute address. Raises ValueError."""
    found = _PLAIN.match(target)
    if found is not None:  # as most are: urlsplit takes ten times as long
        return found[1], found[2], found[3] or ""
    parts = urlsplit(target)
    return (parts.hostname or "").removeprefix("www."), parts.path, parts.query


def is_button(words: str) -> bool:
    """Return whether a button may say the words: "Read more", "Older entries"."""
    if len(words) < _LONGEST_BUTTON and BUTTON.match(words):
        return True
    return _LIST_BUTTON.match(words) is not None


def reads_like_title(words: str) -> bool:
    """Return whether the words may be the title of a story: some words, and no button."""
    if count_cjk(words) > 6:
        return not words.startswith("#") or " " in words
    if not 14 < len(words) < _LONGEST_TITLE or len(words.split()) < 3 or is_button(words):
        return False
    if words.endswith((":", "：")) or "://" in words:
        return False  # it points to what follows; it is an address
    return _TWO_WORDS.search(_undated(words)) is not None


def is_date(words: str) -> bool:
    """Return whether the words are a day, with an hour or a number of comments beside it."""
    return bool(words) and _LETTERS.search(_undated(words)) is None


def _undated(words: str) -> str:
    return _DATE.sub(" ", words) if _YEAR.search(words) else words


def house_of(host: str) -> str:
    """Return the name under which a host's owner is known: "e.co.uk" and "e.com" are one house."""
    return registered(host).partition(".")[0]


def _is_titled(anchor: HtmlElement, words: str) -> bool:
    if len(words) < _LONGEST_TITLE:
        return reads_like_title(words)
    # The link is a whole card, with its teaser.
    return any(reads_like_title(squeezed(part.text or "")) for part in anchor.iter("*"))


def _is_list(names: list[str], query: str) -> bool:
    """Return whether the address is that of a list of stories, a person or a service.

    names: the parts of its path.
    """
    if not names:
        return not query
    last = names[-1]
    if _FILE.search(last):
        return True
    if len(names) > 1 and last.isdigit() and names[-2].lower() in _PAGES:
        return True
    if not any(part.lower() in _LIST_PARTS for part in names[-_DEEPEST_LIST:]):
        return False
    if len(names) > 1 and names[-2].lower() in _SALES:
        return True
    # So long a name is a story's, wherever it stands.
    return last.count("-") + last.count("_") < 4 and _STORY_NUMBER.search(last) is None


def _names_story(names: list[str], query: str) -> bool:
    """Return whether the address names a story: by words joined by signs, a number, a file."""
    last = names[-1] if names else ""
    if last.count("-") + last.count("_") > 1 or _LONG_NUMBER.search(last) or _PAGE.search(last):
        return True
    if _KEY.match(last):
        return True
    return _NUMBER.search(query) is not None
