"""Lines by which a site holds back the rest of a story, in the languages of the news.

A paywall's own line stands where the story breaks off, often as one more of its paragraphs: what
a reader would have to do, not what happened. Each phrase begins a short block that is all the
wall's. Blanks, signs and capitals count but for those at the block's edges.
"""

import re

from reader.extract.text import has_any

LONGEST = 200  # characters: with more, it is a paragraph of the story's
MARKS = " *•·|–—-©»>:¿¡„“\"'«"
_SHORTEST = 2

#: In small letters; "|" and a line's end part phrases.
PHRASES = {
    "ar": """
هل أنت مشترك|مشترك بالفعل؟|هل لديك حساب|لديك حساب بالفعل|سجل الدخول لمتابعة|سجل الدخول لقراءة
اشترك لمتابعة|اشترك لمواصلة|اشترك لقراءة|لمتابعة القراءة|لمواصلة القراءة|هذا المحتوى متاح للمشتركين
هذا المقال متاح للمشتركين|هذا المقال للمشتركين
""",
    "cs": """
už máte předplatné|již máte předplatné|máte již předplatné|už jste předplatitel
přihlaste se pro|předplaťte si a|pro pokračování ve čtení|chcete číst dál
tento článek je dostupný pouze|článek je určen pouze|obsah pouze pro předplatitele
""",
    "da": """
er du allerede abonnent|er du abonnent?|har du allerede et abonnement|log ind for at læse
bliv abonnent og|køb abonnement og læs|for at læse videre|vil du læse videre?
denne artikel er for abonnenter|denne artikel er kun for|artiklen er kun for abonnenter
""",
    "de": """
schon abonnent?|bereits abonnent?|schon abonniert?|bereits abonniert?|bereits kunde?
bereits registriert?|schon registriert?|sie sind bereits abonnent|sie sind schon abonnent
sie sind bereits registriert|sie haben bereits ein abo|sie haben schon ein abo
jetzt abonnieren und weiterlesen|jetzt weiterlesen|weiterlesen mit|lesen sie weiter mit
jetzt anmelden und weiterlesen|anmelden und weiterlesen|einloggen und weiterlesen
melden sie sich an, um|bitte melden sie sich an, um|registrieren sie sich, um
registrieren sie sich kostenlos|um weiterzulesen|um diesen artikel zu lesen
dieser artikel ist nur für|dieser artikel ist exklusiv für|dieser inhalt ist nur für
dieser inhalt ist exklusiv für|exklusiv für abonnenten|nur für abonnenten
sie möchten weiterlesen?|den vollständigen artikel lesen sie mit
""",
    "el": """
είστε ήδη συνδρομητ|έχετε ήδη λογαριασμό|συνδεθείτε για να διαβάσετε|γίνετε συνδρομητ
για να διαβάσετε ολόκληρο|για να συνεχίσετε την ανάγνωση|περιεχόμενο μόνο για συνδρομητές
""",
    "en": """
subscribe to continue|subscribe to keep reading|subscribe to read|subscribe now to
subscribe now for|subscribe today to|subscribe for full|subscribe for unlimited|subscribe now and
sign in to continue|sign in to read|sign up to continue|sign up to keep reading|sign up to read
log in to continue|log in to read|login to continue|login to read|register to continue
register to read|register now to continue|register for free to|register for free and
create a free account to|create an account to|become a subscriber|become a member to
already a subscriber|already subscribed?|already a member?|already registered?
already have an account?|already have a subscription?|are you already a subscriber?
not a subscriber?|not yet a subscriber?|this article is for subscribers
this article is for members|this article is available to subscribers
this article is only available to|this article is reserved for|this content is for subscribers
this content is for members|this content is only available to|this story is for subscribers
this story is only available to|you have reached your limit|you've reached your limit
you have reached your free|you've reached your free|you have read your last free
unlock this article|unlock the full article|unlock full access
to continue reading, please|to continue reading this article|to keep reading, please
to read the full article, please|to read this article, please|get unlimited access to
""",
    "es": """
ya eres suscriptor|ya es suscriptor|ya tienes una cuenta?|ya tienes cuenta?|ya estás suscrito?
eres suscriptor?|suscríbete para|suscríbase para|suscríbete y sigue leyendo|inicia sesión para
inicie sesión para|regístrate para|regístrese para|regístrate gratis|para seguir leyendo
para continuar leyendo|contenido exclusivo para|este contenido es exclusivo para
artículo exclusivo para|este artículo es exclusivo para|has alcanzado el límite de artículos
""",
    "fi": """
oletko jo tilaaja|onko sinulla jo tunnus|kirjaudu sisään lukeaksesi|kirjaudu lukeaksesi
tilaa ja jatka|tilaa jatkaaksesi|tämä artikkeli on tilaajille|tämä sisältö on tilaajille
juttu on vain tilaajille|vain tilaajille
""",
    "fr": """
déjà abonné|déjà inscrit ?|déjà inscrit?|vous êtes déjà abonné|vous avez déjà un compte
pas encore abonné|vous n'êtes pas abonné|vous n’êtes pas abonné|il vous reste à lire
la suite est réservée|la suite de cet article est réservée|la suite de l'article est réservée
cet article est réservé aux|cet article est réservé à nos|ce contenu est réservé aux
article réservé aux abonnés|article réservé à nos abonnés|contenu réservé aux abonnés
réservé aux abonnés|réservé à nos abonnés|abonnez-vous pour|abonnez-vous et|connectez-vous pour
identifiez-vous pour|inscrivez-vous pour lire|inscrivez-vous gratuitement pour
pour lire la suite|pour poursuivre la lecture|pour poursuivre votre lecture
pour continuer la lecture|pour continuer votre lecture|pour lire cet article
pour lire l'intégralité|pour lire l’intégralité|vous souhaitez lire la suite
envie de lire la suite|l'espace des contributions est réservé aux
l’espace des contributions est réservé aux
""",
    "hu": """
már előfizető|ön már előfizető|van már előfizetés|jelentkezzen be a folytatáshoz
fizessen elő, hogy|fizessen elő és|a cikk folytatása előfizet|a teljes cikket előfizet
ez a cikk előfizetők|csak előfizetőknek
""",
    "id": """
sudah berlangganan?|sudah punya akun?|berlangganan untuk|masuk untuk membaca|daftar untuk membaca
untuk melanjutkan membaca|artikel ini khusus pelanggan|konten khusus pelanggan
""",
    "it": """
sei già abbonato|sei già registrato?|hai già un abbonamento?|hai già un account?|già abbonato?
abbonati per|abbonati e|accedi per continuare|accedi per leggere|registrati per continuare
registrati per leggere|per continuare a leggere|per continuare la lettura
contenuto riservato agli|articolo riservato agli|questo articolo è riservato agli
questo contenuto è riservato agli|questo articolo è riservato a chi
""",
    "ja": """
この記事は有料会員|この記事は会員限定|有料会員限定|会員限定記事|続きを読むには|続きをお読みいただくには
ログインして続きを|会員登録すると|全文をお読みいただく|すでに会員の方|既に会員の方|この続きをお読みいただく
ここから先は会員
""",
    "ko": """
이미 구독 중|이미 회원이신가요|로그인 후 계속|로그인하고 계속|구독하고 계속|구독 후 계속
계속 읽으려면|계속 읽으시려면|전문을 보시려면|이 기사는 유료|이 기사는 구독자
""",
    "nl": """
al abonnee?|bent u al abonnee|ben je al abonnee|al een account?|heb je al een account
heeft u al een account|heb je al een abonnement|abonneer je om|abonneer u om|abonneer om
word abonnee en|word abonnee om|log in om verder|log in om dit artikel|om verder te lezen
wilt u verder lezen?|wil je verder lezen?|dit artikel is exclusief voor
dit artikel is alleen voor|exclusief voor abonnees|alleen voor abonnees
""",
    "no": """
allerede abonnent?|har du allerede abonnement|logg inn for å lese
bli abonnent og|kjøp tilgang for|kjøp tilgang og|for å lese videre|vil du lese videre?
denne saken er for abonnenter|denne saken er kun for|denne artikkelen er for abonnenter
""",
    "pl": """
masz już konto?|masz już subskrypcję?|masz już prenumeratę?|jesteś już subskrybentem
zaloguj się, aby|zaloguj się, by|zaloguj się i czytaj|zarejestruj się, aby|wykup dostęp
wykup subskrypcję|kup dostęp|kup subskrypcję|aby czytać dalej|żeby czytać dalej
chcesz przeczytać całość|dalsza część artykułu dostępna|artykuł dostępny tylko dla
treść dostępna tylko dla|ten artykuł jest dostępny tylko dla
""",
    "pt": """
já é assinante|já sou assinante|já é cadastrado?|já tem conta?|assine para|assine e leia
assine agora e|faça login para|faça seu login para|cadastre-se para|cadastre-se grátis
inicie sessão para|conteúdo exclusivo para|este conteúdo é exclusivo para
este artigo é exclusivo para|matéria exclusiva para|para continuar lendo|para continuar a ler
você atingiu o limite de|torne-se assinante|ainda não é assinante
""",
    "ro": """
ești deja abonat|sunteți deja abonat|ai deja cont?|aveți deja cont?|autentifică-te pentru
abonează-te pentru|abonați-vă pentru|pentru a citi mai departe|pentru a continua lectura
acest articol este disponibil doar|conținut exclusiv pentru abonați
""",
    "ru": """
уже подписаны?|уже есть подписка?|уже есть аккаунт?|уже зарегистрированы?|войдите, чтобы
авторизуйтесь, чтобы|зарегистрируйтесь, чтобы|подпишитесь, чтобы|оформите подписку
чтобы читать дальше|чтобы продолжить чтение|чтобы дочитать|материал доступен только
статья доступна только|полный текст доступен|только для подписчиков
""",
    "sv": """
redan prenumerant?|är du redan prenumerant|har du redan ett konto|har du redan en prenumeration
logga in för att läsa|bli prenumerant och|bli prenumerant för|prenumerera för att
för att läsa vidare|för att fortsätta läsa|vill du läsa vidare?|artikeln är för prenumeranter
den här artikeln är för prenumeranter|artikeln är låst
""",
    "tr": """
zaten abone misiniz|abone misiniz?|zaten üye misiniz|üye misiniz?|hesabınız var mı?
okumaya devam etmek için|devamını okumak için|tamamını okumak için|haberin devamı için
bu içerik abonelere|bu haber abonelere|bu yazı abonelere|yalnızca abonelere|sadece abonelere
""",
    "uk": """
вже маєте передплату?|вже є передплатником|увійдіть, щоб|зареєструйтеся, щоб
передплатіть, щоб|оформіть передплату|щоб читати далі|щоб продовжити читання
матеріал доступний лише|лише для передплатників
""",
    "zh": """
登录后阅读|登录后查看全文|登录后继续|登入後閱讀|登入後繼續|登入以繼續|订阅后阅读|订阅后继续|订阅以继续
訂閱後閱讀|訂閱以繼續|已是会员？|已是會員？|已经是会员？|已經是會員？|已有账号？|已有帳號？|已訂閱？
本文为付费|本文為付費|本文为会员|本文為會員|会员专享|會員專享|成为会员后|成為會員後
""",
}
#: "80 % of this article are left": how much is held back.
_LEFT = re.compile(
    r"\d\s?%\s(?:de (?:cet|l['’])\s?article|of (?:this|the) (?:article|story)"
    r"|(?:dieses|des) (?:artikels|beitrags|textes)|del? (?:este )?(?:artículo|artigo)"
    r"|deste artigo|do (?:artigo|texto)|(?:di questo|dell['’])\s?articolo|(?:van )?dit artikel"
    r"|(?:tego )?artykułu|av (?:artikeln|artikkelen|saken)|af artiklen|статьи|статті|článku)"
)


def phrases_of(tables: dict[str, str]) -> list[str]:
    """Return the phrases of all languages, of texts in which "|" and a line's end part them."""
    return [
        each for table in tables.values() for each in table.strip().replace("\n", "|").split("|")
    ]


def is_wall_line(text: str) -> bool:
    """Return whether a block is a line by which a site holds back the rest."""
    if len(text) > LONGEST:
        return False
    words = text.lower().lstrip(MARKS)
    phrases = _BY_START.get(words[:_SHORTEST])
    if phrases is not None and any(map(words.startswith, phrases)):
        return True
    return "%" in words and tells_what_is_left(words)


def tells_what_is_left(lower: str) -> bool:
    """Return whether a line in small letters tells how much of a story is held back."""
    return _LEFT.search(lower) is not None and has_any(lower, _LEAVES)


_LEAVES = (
    *("reste", "left", "remain", "noch", "verbleib", "queda", "falta", "resta", "rest", "nog"),
    *("pozosta", "återst", "gjenst", "tilbage", "осталось", "залишилось", "zbýv", "lire"),
)
_BY_START: dict[str, list[str]] = {}
for _phrase in phrases_of(PHRASES):
    _BY_START.setdefault(_phrase[:_SHORTEST], []).append(_phrase)
