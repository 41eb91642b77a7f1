"""What paywalls of many languages print where a story breaks off, parted by strokes and lines."""

#: As the offers, log-ins and counters of their houses have them.
PAYWALLS = {
    "ar": """
هل أنت مشترك بالفعل؟ سجّل الدخول|مشترك بالفعل؟ ادخل من هنا|هل لديك حساب؟|لديك حساب بالفعل؟ ادخل
سجل الدخول لمتابعة القراءة|سجل الدخول لقراءة المقال كاملا|اشترك لمتابعة القراءة
اشترك لمواصلة القراءة|اشترك لقراءة المقال كاملا|لمتابعة القراءة، اختر اشتراكك
لمواصلة القراءة، سجّل مجانا|هذا المحتوى متاح للمشتركين فقط|هذا المقال متاح للمشتركين فقط
هذا المقال للمشتركين فقط
""",
    "cs": """
Už máte předplatné? Přihlaste se|Již máte předplatné? Přihlaste se|Máte již předplatné?
Už jste předplatitel? Přihlaste se|Přihlaste se pro čtení celého článku
Předplaťte si a čtěte bez omezení|Pro pokračování ve čtení si kupte předplatné
Chcete číst dál? Vyberte si předplatné|Tento článek je dostupný pouze předplatitelům
Článek je určen pouze předplatitelům|Obsah pouze pro předplatitele
""",
    "da": """
Er du allerede abonnent? Log ind|Er du abonnent? Log ind her|Har du allerede et abonnement?
Log ind for at læse artiklen|Bliv abonnent og læs videre|Køb abonnement og læs hele artiklen
For at læse videre skal du være abonnent|Vil du læse videre? Prøv en måned
Denne artikel er for abonnenter|Denne artikel er kun for abonnenter
Artiklen er kun for abonnenter
""",
    "de": """
Schon Abonnent? Hier anmelden|Bereits Abonnent? Zum Login|Schon abonniert? Anmelden
Bereits abonniert? Hier einloggen|Bereits Kunde? Anmelden|Bereits registriert? Einloggen
Schon registriert? Hier anmelden|Sie sind bereits Abonnent? Anmelden
Sie sind schon Abonnent? Dann melden Sie sich an|Sie sind bereits registriert? Zum Login
Sie haben bereits ein Abo? Anmelden|Sie haben schon ein Abo? Hier anmelden
Jetzt abonnieren und weiterlesen|Jetzt weiterlesen für 1 € im ersten Monat
Weiterlesen mit dem Probeabo|Lesen Sie weiter mit unserem Digitalabo
Jetzt anmelden und weiterlesen|Anmelden und weiterlesen|Einloggen und weiterlesen
Melden Sie sich an, um den Artikel zu lesen|Bitte melden Sie sich an, um weiterzulesen
Registrieren Sie sich, um weiterzulesen|Registrieren Sie sich kostenlos und lesen Sie weiter
Um weiterzulesen, wählen Sie ein Abo|Um diesen Artikel zu lesen, benötigen Sie ein Abo
Dieser Artikel ist nur für Abonnenten|Dieser Artikel ist exklusiv für Abonnenten
Dieser Inhalt ist nur für Mitglieder|Dieser Inhalt ist exklusiv für Mitglieder
Exklusiv für Abonnenten|Nur für Abonnenten|Sie möchten weiterlesen? Jetzt testen
Den vollständigen Artikel lesen Sie mit dem Digitalabo
""",
    "el": """
Είστε ήδη συνδρομητής; Συνδεθείτε|Έχετε ήδη λογαριασμό; Σύνδεση
Συνδεθείτε για να διαβάσετε το άρθρο|Γίνετε συνδρομητής από 1 € τον μήνα
Για να διαβάσετε ολόκληρο το άρθρο, συνδεθείτε
Για να συνεχίσετε την ανάγνωση, εγγραφείτε|Περιεχόμενο μόνο για συνδρομητές
""",
    "en": """
Subscribe to continue reading|Subscribe to keep reading|Subscribe to read the full story
Subscribe now to read on|Subscribe now for $1 a week|Subscribe today to read the rest
Subscribe for full access|Subscribe for unlimited access|Subscribe now and save half
Sign in to continue reading|Sign in to read the full article|Sign up to continue reading
Sign up to keep reading|Sign up to read this story|Log in to continue reading
Log in to read the full article|Login to continue reading|Login to read more
Register to continue reading|Register to read three stories a month
Register now to continue reading|Register for free to continue|Register for free and read on
Create a free account to continue|Create an account to read this story
Become a subscriber today|Become a member to read this story|Already a subscriber? Log in
Already subscribed? Sign in|Already a member? Sign in|Already registered? Log in
Already have an account? Log in|Already have a subscription? Sign in
Are you already a subscriber? Log in|Not a subscriber? See our offers
Not yet a subscriber? Start a trial|This article is for subscribers only
This article is for members only|This article is available to subscribers only
This article is only available to subscribers|This article is reserved for our subscribers
This content is for subscribers only|This content is for members only
This content is only available to members|This story is for subscribers only
This story is only available to subscribers|You have reached your limit of free articles
You've reached your limit of free articles|You have reached your free article limit
You've reached your free article limit|You have read your last free article
Unlock this article for $1|Unlock the full article|Unlock full access for 4 weeks
To continue reading, please log in|To continue reading this article, choose a plan
To keep reading, please subscribe|To read the full article, please subscribe
To read this article, please log in|Get unlimited access to all our stories
""",
    "es": """
¿Ya eres suscriptor? Inicia sesión|¿Ya es suscriptor? Inicie sesión
¿Ya tienes una cuenta? Inicia sesión|¿Ya tienes cuenta? Entra|¿Ya estás suscrito? Entra
¿Eres suscriptor? Inicia sesión|Suscríbete para leer la noticia completa
Suscríbase para seguir leyendo|Suscríbete y sigue leyendo|Inicia sesión para continuar
Inicie sesión para leer el artículo|Regístrate para seguir leyendo
Regístrese para leer este artículo|Regístrate gratis y sigue leyendo
Para seguir leyendo, hazte suscriptor|Para continuar leyendo, inicia sesión
Contenido exclusivo para suscriptores|Este contenido es exclusivo para suscriptores
Artículo exclusivo para suscriptores|Este artículo es exclusivo para suscriptores
Has alcanzado el límite de artículos gratuitos
""",
    "fi": """
Oletko jo tilaaja? Kirjaudu|Onko sinulla jo tunnus? Kirjaudu sisään
Kirjaudu sisään lukeaksesi koko jutun|Kirjaudu lukeaksesi lisää|Tilaa ja jatka lukemista
Tilaa jatkaaksesi lukemista|Tämä artikkeli on tilaajille|Tämä sisältö on tilaajille
Juttu on vain tilaajille|Vain tilaajille
""",
    "fr": """
Déjà abonné ? Connectez-vous|Déjà inscrit ? Identifiez-vous|Déjà inscrit? Se connecter
Vous êtes déjà abonné ? Connectez-vous|Vous avez déjà un compte ? Se connecter
Pas encore abonné ? Découvrez nos offres|Vous n'êtes pas abonné ?|Vous n’êtes pas abonné ?
Il vous reste à lire la moitié de cet article|La suite est réservée aux abonnés
La suite de cet article est réservée aux abonnés
La suite de l'article est réservée à nos abonnés|Cet article est réservé aux abonnés
Cet article est réservé à nos abonnés|Ce contenu est réservé aux abonnés
Article réservé aux abonnés|Article réservé à nos abonnés|Contenu réservé aux abonnés
Réservé aux abonnés|Réservé à nos abonnés|Abonnez-vous pour lire la suite
Abonnez-vous et lisez tous nos articles|Connectez-vous pour lire la suite
Identifiez-vous pour continuer|Inscrivez-vous pour lire cet article
Inscrivez-vous gratuitement pour continuer|Pour lire la suite, abonnez-vous
Pour poursuivre la lecture, abonnez-vous|Pour poursuivre votre lecture, connectez-vous
Pour continuer la lecture, créez un compte|Pour continuer votre lecture, abonnez-vous
Pour lire cet article, abonnez-vous|Pour lire l'intégralité de cet article, abonnez-vous
Pour lire l’intégralité de cet article, abonnez-vous|Vous souhaitez lire la suite ?
Envie de lire la suite ?|L'espace des contributions est réservé aux abonnés
L’espace des contributions est réservé aux abonnés
""",
    "hu": """
Már előfizető? Jelentkezzen be|Ön már előfizető? Lépjen be|Van már előfizetése? Lépjen be
Jelentkezzen be a folytatáshoz|Fizessen elő, hogy tovább olvashassa
Fizessen elő és olvasson korlátlanul|A cikk folytatása előfizetőinknek érhető el
A teljes cikket előfizetőink olvashatják|Ez a cikk előfizetőknek szól|Csak előfizetőknek
""",
    "id": """
Sudah berlangganan? Masuk|Sudah punya akun? Masuk di sini|Berlangganan untuk membaca lengkap
Masuk untuk membaca artikel ini|Daftar untuk membaca gratis
Untuk melanjutkan membaca, silakan masuk|Artikel ini khusus pelanggan
Konten khusus pelanggan
""",
    "it": """
Sei già abbonato? Accedi|Sei già registrato? Accedi|Hai già un abbonamento? Accedi
Hai già un account? Entra|Già abbonato? Accedi|Abbonati per leggere tutto
Abbonati e leggi senza limiti|Accedi per continuare a leggere|Accedi per leggere l'articolo
Registrati per continuare|Registrati per leggere gratis
Per continuare a leggere, abbonati|Per continuare la lettura, accedi
Contenuto riservato agli abbonati|Articolo riservato agli abbonati
Questo articolo è riservato agli abbonati|Questo contenuto è riservato agli abbonati
Questo articolo è riservato a chi ha un abbonamento
""",
    "ja": """
この記事は有料会員限定です|この記事は会員限定です|有料会員限定|会員限定記事です|続きを読むには会員登録が必要です
続きをお読みいただくにはログインしてください|ログインして続きを読む|会員登録すると続きを読めます
全文をお読みいただくには会員登録が必要です|すでに会員の方はログイン|既に会員の方はこちら
この続きをお読みいただくには登録が必要です|ここから先は会員の方のみご覧いただけます
""",
    "ko": """
이미 구독 중이신가요? 로그인|이미 회원이신가요? 로그인|로그인 후 계속 읽으실 수 있습니다
로그인하고 계속 읽기|구독하고 계속 읽기|구독 후 계속 읽으실 수 있습니다|계속 읽으려면 로그인하세요
계속 읽으시려면 구독하세요|전문을 보시려면 로그인하세요|이 기사는 유료 회원만 볼 수 있습니다
이 기사는 구독자 전용입니다
""",
    "nl": """
Al abonnee? Log in|Bent u al abonnee? Log in|Ben je al abonnee? Log hier in
Al een account? Inloggen|Heb je al een account? Log in|Heeft u al een account? Log in
Heb je al een abonnement? Log in|Abonneer je om verder te lezen|Abonneer u om verder te lezen
Abonneer om dit artikel te lezen|Word abonnee en lees onbeperkt|Word abonnee om verder te lezen
Log in om verder te lezen|Log in om dit artikel te lezen
Om verder te lezen heeft u een abonnement nodig|Wilt u verder lezen? Neem een abonnement
Wil je verder lezen? Word lid|Dit artikel is exclusief voor abonnees
Dit artikel is alleen voor abonnees|Exclusief voor abonnees|Alleen voor abonnees
""",
    "no": """
Er du allerede abonnent? Logg inn|Allerede abonnent? Logg inn|Har du allerede abonnement?
Logg inn for å lese saken|Bli abonnent og les videre|Kjøp tilgang for 1 krone
Kjøp tilgang og les saken|For å lese videre må du logge inn|Vil du lese videre? Bli abonnent
Denne saken er for abonnenter|Denne saken er kun for abonnenter
Denne artikkelen er for abonnenter
""",
    "pl": """
Masz już konto? Zaloguj się|Masz już subskrypcję? Zaloguj się|Masz już prenumeratę?
Jesteś już subskrybentem? Zaloguj się|Zaloguj się, aby czytać dalej|Zaloguj się, by czytać
Zaloguj się i czytaj dalej|Zarejestruj się, aby przeczytać|Wykup dostęp do artykułu
Wykup subskrypcję i czytaj bez ograniczeń|Kup dostęp za 1 zł|Kup subskrypcję i czytaj dalej
Aby czytać dalej, zaloguj się|Żeby czytać dalej, wykup prenumeratę
Chcesz przeczytać całość?|Dalsza część artykułu dostępna dla prenumeratorów
Artykuł dostępny tylko dla prenumeratorów|Treść dostępna tylko dla subskrybentów
Ten artykuł jest dostępny tylko dla prenumeratorów
""",
    "pt": """
Já é assinante? Entre|Já sou assinante|Já é cadastrado? Faça login|Já tem conta? Entre
Assine para continuar lendo|Assine e leia sem limites|Assine agora e ganhe um mês
Faça login para continuar|Faça seu login para ler|Cadastre-se para ler esta matéria
Cadastre-se grátis e continue lendo|Inicie sessão para continuar a ler
Conteúdo exclusivo para assinantes|Este conteúdo é exclusivo para assinantes
Este artigo é exclusivo para assinantes|Matéria exclusiva para assinantes
Para continuar lendo, assine|Para continuar a ler, inicie sessão
Você atingiu o limite de matérias gratuitas|Torne-se assinante por 1 € por mês
Ainda não é assinante? Assine agora
""",
    "ro": """
Ești deja abonat? Intră în cont|Sunteți deja abonat? Conectați-vă|Ai deja cont? Intră în cont
Aveți deja cont? Conectați-vă|Autentifică-te pentru a citi|Abonează-te pentru a citi articolul
Abonați-vă pentru a citi articolul|Pentru a citi mai departe, abonează-te
Pentru a continua lectura, autentifică-te|Acest articol este disponibil doar abonaților
Conținut exclusiv pentru abonați
""",
    "ru": """
Уже подписаны? Войдите|Уже есть подписка? Войти|Уже есть аккаунт? Войдите
Уже зарегистрированы? Войдите|Войдите, чтобы читать дальше
Авторизуйтесь, чтобы прочитать статью|Зарегистрируйтесь, чтобы продолжить
Подпишитесь, чтобы читать без ограничений|Оформите подписку за 1 рубль
Чтобы читать дальше, оформите подписку|Чтобы продолжить чтение, войдите
Чтобы дочитать, оформите подписку|Материал доступен только подписчикам
Статья доступна только подписчикам|Полный текст доступен по подписке
Только для подписчиков
""",
    "sv": """
Redan prenumerant? Logga in|Är du redan prenumerant? Logga in|Har du redan ett konto?
Har du redan en prenumeration? Logga in|Logga in för att läsa artikeln
Bli prenumerant och läs vidare|Bli prenumerant för 1 krona|Prenumerera för att läsa vidare
För att läsa vidare behöver du logga in|För att fortsätta läsa, välj en prenumeration
Vill du läsa vidare? Logga in|Artikeln är för prenumeranter
Den här artikeln är för prenumeranter|Artikeln är låst
""",
    "tr": """
Zaten abone misiniz? Giriş yapın|Abone misiniz? Giriş yapın|Zaten üye misiniz? Giriş yapın
Üye misiniz? Giriş yapın|Hesabınız var mı? Giriş yapın|Okumaya devam etmek için abone olun
Devamını okumak için giriş yapın|Tamamını okumak için abone olun|Haberin devamı için üye olun
Bu içerik abonelere özeldir|Bu haber abonelere özeldir|Bu yazı abonelere özeldir
Yalnızca abonelere özel|Sadece abonelere özel
""",
    "uk": """
Вже маєте передплату? Увійдіть|Вже є передплатником? Увійти|Увійдіть, щоб читати далі
Зареєструйтеся, щоб прочитати статтю|Передплатіть, щоб читати без обмежень
Оформіть передплату за 1 гривню|Щоб читати далі, оформіть передплату
Щоб продовжити читання, увійдіть|Матеріал доступний лише передплатникам
Лише для передплатників
""",
    "zh": """
登录后阅读全文|登录后查看全文|登录后继续阅读|登入後閱讀全文|登入後繼續閱讀|登入以繼續閱讀|订阅后阅读全文|订阅后继续阅读
订阅以继续阅读|訂閱後閱讀全文|訂閱以繼續閱讀|已是会员？请登录|已是會員？請登入|已经是会员？请登录|已經是會員？請登入
已有账号？登录|已有帳號？登入|已訂閱？請登入|本文为付费内容|本文為付費內容|本文为会员专属|本文為會員專屬
会员专享|會員專享|成为会员后阅读全文|成為會員後閱讀全文
""",
}
