"""Pages that stand in for a story are called what they are; stories and short news are not."""

import json

import pytest

from reader.model.article import Incomplete
from tests.extract.pages_of_ours import PROSE, URL, article
from tests.world import PARAGRAPH

STORY = '<meta property="og:type" content="article">'
BRIEF = f"<p>{PARAGRAPH}</p>"


def page(body: str, *, title: str = "", head: str = "") -> str:
    """Return a bare page."""
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def reason(html: str, url: str | None = URL) -> Incomplete | None:
    return article(html, url=url).incomplete


# ---- a test for robots ---------------------------------------------------------------------------

ROBOTS = {
    "en": "Checking your browser before you enter the harbour",
    "en by its button": "Please confirm that you are not a robot.",
    "fr": "Confirmez que vous n'êtes pas un robot.",
    "de": "Bitte bestätigen Sie, dass Sie kein Roboter sind.",
    "es": "Confirma que no eres un robot.",
    "pt": "Confirme que você não é um robô.",
    "it": "Conferma che non sei un robot.",
    "nl": "Bevestig dat u geen robot bent.",
    "pl": "Potwierdź, że nie jesteś robotem.",
    "sv": "Bekräfta att du inte är en robot.",
    "ru": "Подтвердите, что вы не робот.",
    "ar": "يرجى تأكيد أنك لست روبوت",
    "ja": "私はロボットではありません",
    "zh": "请完成人机验证",
    "tr": "Robot olmadığınızı doğrulayın.",
}


@pytest.mark.parametrize("words", ROBOTS.values(), ids=ROBOTS.keys())
def test_a_test_for_robots(words: str) -> None:
    assert reason(page(f"<h1>The Ledger</h1><p>{words}</p>")) is Incomplete.CAPTCHA


def test_a_test_for_robots_that_is_all_script() -> None:
    html = page("<p>One moment</p><form id='challenge-form'></form>", title="The Ledger")
    assert reason(html) is Incomplete.CAPTCHA


@pytest.mark.parametrize(
    "html",
    [
        page(f"<h1>You are not a robot</h1>{BRIEF}", head=STORY),
        page(f"<h1>You are not a robot, they said</h1>{PROSE * 5}"),
        page(f"<h1>Ships</h1>{BRIEF}<form><div class='g-recaptcha'></div></form>"),
        page("<h1>You are not a robot</h1><p>a</p>" + "<a href='/a'>Port</a> " * 30),
    ],
    ids=["it says it is a story", "long", "the test of a form", "a page with menus"],
)
def test_what_is_no_test_for_robots(html: str) -> None:
    assert reason(html) is not Incomplete.CAPTCHA


# ---- an error ------------------------------------------------------------------------------------

ERRORS = {
    "number": "404",
    "number first": "404 - The Harbour Ledger",
    "number last": "Error 404 (Not Found)",
    "en": "Page not found",
    "en server": "503 Service Unavailable",
    "en denied": "Access Denied",
    "fr": "Page introuvable",
    "de": "Seite nicht gefunden",
    "es": "Página no encontrada",
    "pt": "Página não encontrada",
    "it": "Pagina non trovata",
    "nl": "Pagina niet gevonden",
    "pl": "Nie znaleziono strony",
    "sv": "Sidan kunde inte hittas",
    "no": "Siden ble ikke funnet",
    "fi": "Sivua ei löytynyt",
    "ru": "Страница не найдена",
    "ar": "الصفحة غير موجودة",
    "ja": "ページが見つかりません",
    "zh": "页面不存在",
    "tr": "Sayfa bulunamadı",
}


@pytest.mark.parametrize("words", ERRORS.values(), ids=ERRORS.keys())
@pytest.mark.parametrize("place", ["title", "h1"])
def test_an_error(words: str, place: str) -> None:
    title = f"{words} | The Harbour Ledger" if place == "title" else "The Harbour Ledger"
    heading = words if place == "h1" else "Oh dear"
    menu = "<nav>" + "<a href='/port'>Port</a> " * 40 + "</nav>"
    assert reason(page(f"{menu}<h1>{heading}</h1><p>Sorry.</p>", title=title)) is (
        Incomplete.ERROR_PAGE
    )


@pytest.mark.parametrize("title", ["The Ledger - 404", "The Ledger|404", "The Ledger» 404"])
def test_an_error_behind_the_name_of_the_site(title: str) -> None:
    assert reason(page("<h1>Oh dear</h1><p>Sorry.</p>", title=title)) is Incomplete.ERROR_PAGE


@pytest.mark.parametrize(
    "head",
    [
        STORY,
        "<meta property='article:published_time' content='2026-09-14'>",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
    ],
    ids=["og:type", "a date", "json-ld"],
)
def test_what_says_that_it_is_a_story_is_no_error(head: str) -> None:
    assert reason(page(f"<h1>Page not found in the book of hours</h1>{BRIEF}", head=head)) is None


def test_an_error_with_teasers_of_other_stories() -> None:
    html = page(f"<h1>Page not found</h1><p>Perhaps you like this.</p>{BRIEF * 4}")
    assert reason(html) is Incomplete.ERROR_PAGE


@pytest.mark.parametrize(
    "html",
    [
        page(f"<h1>404 ships lie in the harbour</h1>{BRIEF}"),
        page(f"<h1>Page not found in the book of hours</h1>{BRIEF}", head=STORY),
        page(f"<h1>Error 404: how a number became a name</h1>{PROSE * 8}"),
        page(f"<h1>The road of 500 islands</h1>{BRIEF}"),
    ],
    ids=["a number of things", "it says it is a story", "long", "within"],
)
def test_what_is_no_error(html: str) -> None:
    assert reason(html) is None


# ---- a login -------------------------------------------------------------------------------------

LOGINS = ["Log in", "Connexion", "Anmelden", "Iniciar sesión", "Entrar", "Accedi", "Inloggen"]
LOGINS += ["Zaloguj się", "Logga in", "Войти", "تسجيل الدخول", "ログイン", "登录", "Giriş yap"]
MENU = "".join(f"<a href='/{n}'>Port {n}</a> " for n in range(30))
SECRET = "<form><input name=u><input type=password name=p><button>OK</button></form>"


@pytest.mark.parametrize("words", LOGINS)
def test_a_login(words: str) -> None:
    html = page(f"{MENU}<h1>{words}</h1><p>Welcome back.</p>{SECRET}", title="The Ledger")
    assert reason(html) is Incomplete.LOGIN_PAGE


@pytest.mark.parametrize(
    ("html", "url"),
    [
        (page(f"{MENU}<p>Welcome.</p>{SECRET}", title="Sign in - The Ledger"), URL),
        (page(f"<h1>Welcome</h1><p>Please.</p>{SECRET}"), URL),
        (page(f"{MENU}<h1>Welcome</h1>{SECRET}"), "https://e.example/login?next=%2Fships"),
        (page(f"{MENU}<h1>Log in</h1><form><input type=email></form>"), URL),
    ],
    ids=["by its title", "bare", "by its address", "the address comes first"],
)
def test_other_logins(html: str, url: str) -> None:
    assert reason(html, url) is Incomplete.LOGIN_PAGE


@pytest.mark.parametrize(
    "path",
    [
        *("login", "log-in", "signin/", "sign-in", "connexion", "anmeldung", "anmelden"),
        *("auth/start", "sso?to=x", "account"),
    ],
)
def test_the_address_of_a_login(path: str) -> None:
    html = page(f"{MENU}<h1>Welcome</h1>{SECRET}")
    assert reason(html, f"https://e.example/{path}") is Incomplete.LOGIN_PAGE
    assert reason(html, f"https://e.example/x{path}") is not Incomplete.LOGIN_PAGE


@pytest.mark.parametrize(
    "html",
    [
        page(f"{MENU}<h1>Ships lie in the harbour</h1>{BRIEF}{SECRET}"),
        page(f"<h1>Ships lie in the harbour</h1>{BRIEF}{SECRET}", head=STORY),
        page(f"<h1>Log in to the sea</h1>{PROSE * 5}{SECRET}"),
        page(f"{MENU}<h1>Ships lie in the harbour</h1>{BRIEF}<form><input type=email></form>"),
    ],
    ids=["a corner of the page", "it says it is a story", "long", "a newsletter"],
)
def test_what_is_no_login(html: str) -> None:
    assert reason(html) is None


# ---- a wall of consent ---------------------------------------------------------------------------

CONSENTS = {
    "en": (
        (
            "We and our partners store cookies on your device, for advertising; we need your"
            " consent to go on. Your privacy matters to us; you may withdraw it at any time."
        ),
        "Accept all",
    ),
    "fr": (
        (
            "Nos partenaires et nous déposons des cookies pour mesurer l'audience. Votre"
            " consentement est libre. Le refus des cookies ne change rien à votre vie privée."
        ),
        "Tout accepter",
    ),
    "de": (
        (
            "Wir und unsere Partner setzen Cookies für Werbung ein. Mit Ihrer Zustimmung lesen Sie"
            " weiter. Näheres zum Widerruf der Einwilligung steht im Datenschutz."
        ),
        "Zustimmen und weiter",
    ),
    "es": (
        (
            "Nosotros y nuestros socios usamos cookies para la publicidad. Pedimos tu"
            " consentimiento y cuidamos tu privacidad."
        ),
        "Aceptar y continuar",
    ),
    "it": (
        (
            "Noi e i nostri partner usiamo i cookie per la pubblicità. Chiediamo il tuo"
            " consenso per trattare i dati personali."
        ),
        "Accetta tutto",
    ),
    "nl": (
        (
            "Wij en onze partners plaatsen cookies. Wij vragen uw toestemming, ook voor de"
            " cookies van anderen."
        ),
        "Akkoord",
    ),
    "pl": (
        "My i nasi partnerzy używamy plików cookie. Prosimy o zgodę; dbamy o Twoją prywatność.",
        "Zgadzam się",
    ),
    "sv": (
        "Vi och våra partner använder cookies. Vi ber om ditt samtycke till cookies för annonser.",
        "Godkänn alla",
    ),
    "ar": (
        "نستخدم ملفات تعريف الارتباط على جهازك. نحترم الخصوصية، ويمكنك رفض ملفات تعريف الارتباط.",
        "أوافق",
    ),
    "ja": (
        "当サイトはクッキーを使用します。クッキーの利用に同意してください。プライバシーを尊重します。",
        "同意する",
    ),
    "tr": (
        "Biz ve ortaklarımız çerez kullanıyoruz. Çerez ayarları ve gizlilik hakkında bilgi alın.",
        "Kabul et",
    ),
}


#: Of which every line is about consent, and so long that it must be a story.
QUARREL = f"<p>The publishers' quarrels: {CONSENTS['en'][0]}</p>" * 6
REFUSED = "Ships that nobody will accept in any harbour of the north this winter, or the next"


@pytest.mark.parametrize(("words", "button"), CONSENTS.values(), ids=CONSENTS.keys())
@pytest.mark.parametrize("shape", ["<main><p>{}</p>", "<div class='consent-modal'><p>{}</p></div>"])
def test_a_wall_of_consent(words: str, button: str, shape: str) -> None:
    body = f"{shape.format(words)}<button>{button}</button>"
    assert reason(page(body, title="The Harbour Ledger", head=STORY)) is Incomplete.COOKIE_WALL


@pytest.mark.parametrize(
    "html",
    [
        page(
            f"<h1>Publishers quarrel about cookies and consent on the market</h1>"
            f"<p>{CONSENTS['en'][0]} So say the publishers who quarrel on the market.</p>"
            "<button>Accept</button>",
            head=STORY,
        ),
        page(f"<h1>Ships</h1>{PROSE * 2}<div><p>{CONSENTS['en'][0]}</p><a>Accept all</a></div>"),
        page(f"<h1>Ships</h1>{BRIEF}<div><p>{CONSENTS['en'][0]}</p><a>Accept all</a></div>"),
        page(f"<h1>Quarrels of publishers</h1>{QUARREL}<button>Accept</button>"),
        page(f"<nav>{MENU * 7}</nav><p>{CONSENTS['en'][0]}</p><button>Accept</button>"),
        page(f"<h1>Terms</h1><p>{CONSENTS['en'][0]}</p><a href=/x>{REFUSED}</a>"),
        page(f"<h1>Terms</h1><p>{CONSENTS['en'][0]}</p>"),
        page(f"<h1>Terms</h1><p>{CONSENTS['en'][0]}</p><a href=/>Back</a>"),
        page("<h1>Baking</h1><p>One cookie, with consent.</p><button>Accept</button>"),
    ],
    ids=[
        "a story about it",
        "a notice under a story",
        "a notice under short news",
        "an essay about it",
        "a notice under a menu",
        "what a story accepts",
        "nothing to press",
        "no consent",
        "a word or two",
    ],
)
def test_what_is_no_wall_of_consent(html: str) -> None:
    assert reason(html) is not Incomplete.COOKIE_WALL


def test_a_long_wall_of_consent() -> None:
    body = f"<h1>Cookies and privacy</h1>{QUARREL}<button>Accept</button>"
    assert reason(page(body)) is Incomplete.COOKIE_WALL


def test_the_button_may_be_one_of_a_form() -> None:
    body = f"<h1>Terms</h1><p>{CONSENTS['en'][0]}</p><form><input type=submit value=Accept></form>"
    assert reason(page(body)) is Incomplete.COOKIE_WALL


# ---- text in scripts -----------------------------------------------------------------------------

SENTENCES = [
    f"Paragraph {n} of the story says that the harbour was full of ships and that they stayed."
    for n in range(12)
]
STATE = {
    "menu": [{"label": "Port", "href": "/port"}],
    "story": {"headline": "Ships", "blocks": [{"text": text, "id": "a1"} for text in SENTENCES]},
    "teasers": [{"title": "Wind", "text": "The wind has turned, and the pilots are content."}],
}


@pytest.mark.parametrize(
    "script",
    [
        f"<script type='application/json'>{json.dumps(STATE)}</script>",
        f"<script>window.state = {json.dumps(STATE)};</script>",
    ],
    ids=["json", "a variable"],
)
def test_text_that_only_a_script_shows_is_read_from_there(script: str) -> None:
    done = article(page(f"<div id='app'></div>{script}", title="Ships in the port"))
    assert done.incomplete is Incomplete.ONLY_IN_SCRIPTS
    assert done.text.split("\n") == SENTENCES
    assert done.html.count("<p>") == len(SENTENCES)
    assert done.words > 150


def test_a_few_words_of_the_program_are_not_the_text_that_its_script_holds() -> None:
    state = json.dumps(STATE)
    html = page(f"<p>One moment, please</p><script type='x/json'>{state}</script>", title="Ships")
    assert article(html).text.split("\n") == SENTENCES


def test_a_beginning_whose_rest_a_script_holds() -> None:
    state = json.dumps(STATE)
    html = page(f"<h1>Ships</h1><p>{SENTENCES[0]}</p><script type='x/json'>{state}</script>")
    assert reason(html) is Incomplete.ONLY_IN_SCRIPTS


@pytest.mark.parametrize(
    "body",
    [
        "<noscript>Please enable.</noscript><div id='root'></div><script src='/a.js'></script>",
        "<p>You need to enable JavaScript to run this app.</p>",
    ],
    ids=["an empty place", "a sentence"],
)
def test_text_that_a_script_is_to_fetch(body: str) -> None:
    assert reason(page(body, title="The Ledger")) is Incomplete.ONLY_IN_SCRIPTS


@pytest.mark.parametrize(
    "place", ["<div></div>", "<div id=root>Port</div>", "<div id=a><i></i></div>"]
)
def test_without_an_empty_place_a_page_waits_for_no_script(place: str) -> None:
    html = page(f"{place}<script src=/a.js></script>", title="The Ledger")
    assert reason(html) is Incomplete.NO_TEXT


def test_a_text_that_names_javascript_is_a_text() -> None:
    lines = "<p>The course begins.</p><p>JavaScript is its first part.</p><p>The second is Qt.</p>"
    assert reason(page(f"<h1>A course</h1>{lines}")) is None


@pytest.mark.parametrize(
    "text", ["JavaScript is taught in schools.", "Schools teach JavaScript from Monday."]
)
def test_news_of_javascript_is_news(text: str) -> None:
    html = page(f"<h1>JavaScript in schools</h1><p>{text}</p>", title="JavaScript in schools")
    assert reason(html) is None


def test_an_empty_place_beside_a_menu_is_filled_by_no_script() -> None:
    body = f"<nav>{MENU * 2}</nav><div id=a></div><script src=/a.js></script>"
    assert reason(page(body, title="The Ledger")) is Incomplete.NO_TEXT
    assert reason(page("<p>Port</p><div id=a></div>")) is Incomplete.NO_TEXT


def test_a_few_sentences_of_a_program_are_no_story() -> None:
    state = json.dumps([*SENTENCES[:3], *["Port"] * 99])
    html = page(f"<div></div><script type='x/json'>{state}</script>")
    assert reason(html) is Incomplete.NO_TEXT


def test_the_text_of_a_page_is_not_replaced_by_what_its_script_tells_of_others() -> None:
    text = f"<p>{PARAGRAPH}</p><p>{PARAGRAPH}So said the pilot.</p>"
    html = f"<h1>Quarrel</h1>{text}<script type='x/json'>{json.dumps(STATE)}</script>"
    assert reason(page(html, title="Quarrel")) is None


def test_short_news_among_longer_stories_for_scripts_is_whole() -> None:
    state = json.dumps(STATE)
    brief = "<h1>Lighthouse closed</h1><p>The lighthouse stays closed on Monday.</p>"
    assert reason(page(f"{brief}<script type='x/json'>{state}</script>")) is None
    long = f"<h1>Ships in the harbour</h1>{BRIEF * 2}"
    assert reason(page(f"{long}<script type='x/json'>{state}</script>")) is None


# ---- a list, and nothing at all ------------------------------------------------------------------

CARDS = "".join(
    f"<li><h3><a href='/s/{n}'>Story number {n} of the day</a></h3><p>{n} words of it.</p></li>"
    for n in range(8)
)
LONG_CARDS = "".join(
    f"<li><h3><a href='/s/{n}'>Story number {n} of the day</a></h3><p>{PARAGRAPH}</p></li>"
    for n in range(8)
)


@pytest.mark.parametrize(
    ("url", "head"),
    [
        ("https://e.example/", ""),
        ("https://e.example/tag/port", ""),
        (URL, f"<script type='application/ld+json'>{json.dumps({'@type': 'ItemList'})}</script>"),
    ],
    ids=["front page", "by its address", "it says so"],
)
def test_a_list_of_stories(url: str, head: str) -> None:
    html = page(f"<h1>Port</h1><ul>{CARDS}</ul>", title="Port", head=head)
    assert reason(html, url) is Incomplete.LIST_PAGE


POSTS = "".join(
    f"<article><h2><a href=/s/{n}>Story number {n} of the day</a></h2>"
    f"<p>{PARAGRAPH * 7}</p></article>"
    for n in range(8)
)
PATHS = """
    tag/x tags/x topic/x topics/x theme/x themes/x thema/x themen/x theme tema/x temas/x category/x
    categoria/x kategorie/x etiqueta/x etiquetas/x rubrique/x rubrik/x section/x sections/x sujet/x
    sujets/x dossier/x dossiers/x author/x authors/x auteur/x auteurs/x autor/x autoren/x archive
    archives/2026 search?q=x suche?q=x recherche?q=x buscar?q=x busca/x en/tag/x
"""


@pytest.mark.parametrize("path", PATHS.split())
def test_the_address_of_a_list(path: str) -> None:
    url = f"https://e.example/{path}"
    assert reason(page(f"<h1>Port</h1>{POSTS}", title="Port"), url) is Incomplete.LIST_PAGE


def test_what_is_a_list_by_its_looks_alone_may_be_a_story() -> None:
    html = page(f"<h1>Port</h1><ul>{LONG_CARDS}</ul>", title="Port")
    assert reason(html, "https://e.example/") is Incomplete.LIST_PAGE
    for told in (html, html.replace("harbour", "cookie", 1)):
        assert reason(told) is None
        assert reason(told, "https://e.example/tagged/port") is None
        assert reason(told, None) is None


@pytest.mark.parametrize("kind", ["CollectionPage", "ItemList", "SearchResultsPage", "Blog"])
def test_a_page_says_that_it_is_a_list(kind: str) -> None:
    head = f"<script type='application/ld+json'>{json.dumps({'@type': kind})}</script>"
    html = page(f"<h1>Port</h1><ul>{LONG_CARDS}</ul>", title="Port", head=head)
    assert reason(html) is Incomplete.LIST_PAGE
    assert reason(html.replace("<head>", f"<head>{STORY}")) is None
    assert reason(page(f"<h1>Port</h1>{POSTS}", title="Port", head=head)) is None


def test_a_short_list_from_nowhere() -> None:
    assert reason(page(f"<h1>Port</h1><ul>{CARDS}</ul>"), None) is Incomplete.LIST_PAGE


@pytest.mark.parametrize(
    "heading",
    [
        "Page not found: a history of lost addresses",
        "Log in<input type=password>",
        "Are you a robot?",
    ],
)
def test_a_long_text_at_such_an_address_is_none_that_has_come_in_its_place(heading: str) -> None:
    html = page(f"<h1>{heading}</h1>{PROSE * 8}")
    assert reason(html, "https://e.example/archive/ships") is None


def test_a_story_at_such_an_address_stays_one() -> None:
    html = page(f"<h1>Ships</h1>{PROSE * 4}<ul>{CARDS}</ul>")
    assert reason(html, "https://e.example/archive/ships") is None


def test_words_of_the_title_alone_are_no_text() -> None:
    body = "<p>More ships in the harbour</p>"
    assert reason(page(body, title="Ships in the harbour", head=STORY)) is Incomplete.NO_TEXT


@pytest.mark.parametrize("body", ["", "<img src='/a.png'>", "<p>Home</p><p>Contact</p>"])
def test_a_page_without_a_sentence_has_no_text(body: str) -> None:
    done = article(page(body, title="Ships | The Ledger"))
    assert (done.incomplete, done.title) == (Incomplete.NO_TEXT, "Ships")


@pytest.mark.parametrize(
    "text",
    [
        "The lighthouse is closed.",
        "港は閉鎖された。",
        "The ferry runs again from Monday on every day of the week",
    ],
)
def test_a_sentence_is_a_story(text: str) -> None:
    assert reason(page(f"<h1>Port</h1><p>{text}</p>")) is None
