"""What pages say that do not give their story: by language, apart by strokes and line ends."""

#: What stands where a story breaks off.
READ_ON = {
    "ar": "متابعة القراءة هنا|لمواصلة القراءة سجل|اقرأ المقال كاملا|باقي المقال للمشتركين",
    "cs": "Číst dál za korunu|Pokračovat ve čtení|Celý článek pro předplatitele",
    "da": "Læs videre her|Vil du læse videre?|Få hele artiklen",
    "de": """
Jetzt weiterlesen|Lesen Sie weiter mit uns|Hier weiter lesen
Den ganzen Artikel sehen|Um diesen Artikel zu hören|Zum vollständigen Artikel
Jetzt freischalten|Alle Artikel lesen|Den ganzen Text sehen
""",
    "el": "Για να διαβάσετε ολόκληρο|Η συνέχεια του άρθρου",
    "en": """
Continue reading with us|Keep reading from one a week|Read the full report
Read the rest of it|Read this article now|Read this story today
The full article is for friends|Get the full story|Get full access
The rest of this text|See the rest of the story|See the rest of the article
Pay to read more|Unlock this text|Unlock the paper|Pay to unlock it
Unlimited access for a year
""",
    "es": """
Para seguir leyendo|Sigue leyendo|Siga leyendo|Continuar leyendo
Vea el artículo completo|Leer completo|Contenido exclusivo|Exclusivo para amigos
""",
    "fi": "Jatka lukemista|Lue koko juttu|Lue koko artikkeli",
    "fr": """
Lire la suite|La suite est réservée|Découvrez la suite de ce texte
Poursuivre ma lecture|L’intégralité du texte|Il vous reste 80 %
Pour lire cet article|Pour lire l'article|Pour lire l’article|Un accès illimité
Article réservé aux amis
""",
    "hu": "Olvasna tovább?",
    "id": "Baca selengkapnya",
    "it": """
Continua a leggere|Per continuare|Vedi l’articolo completo|Contenuto riservato
Riservato a chi ci sostiene
""",
    "ja": "続きを読む|続きをお読みいただけます|全文を読むには|この記事は会員の方だけ",
    "ko": "계속 읽으시려면|전문 보기",
    "nl": """
Lees verder|Wilt u verder lezen?|Het volledige artikel|Om dit artikel te horen
Exclusief voor vrienden
""",
    "no": "Les videre|For å lese videre|Se hele saken",
    "pl": """
Czytaj dalej|Aby czytać dalej|Zobacz pełny artykuł|Do całego artykułu
Dalsza część tekstu
""",
    "pt": """
Continuar lendo|Continue lendo|Para ver e ler a matéria|Leia a íntegra
Conteúdo exclusivo|Veja o artigo completo|Ler o artigo|Pague para ler tudo
""",
    "ro": "Citește mai departe",
    "ru": "Читать дальше|Дочитать до конца|Полный текст за рубль|Продолжить чтение",
    "sv": "Vill du läsa vidare?|Läs vidare|Se hela artikeln|Fortsätta läsa",
    "tr": "Devamını oku|Okumaya devam|Tamamını oku",
    "uk": "Читати далі",
    "zh": "阅读全文|閱讀全文|继续阅读|繼續閱讀",
}
#: What readers are asked for there.
SUBSCRIBE = {
    "ar": "اشترك الآن|الاشتراك السنوي|للمشتركين فقط|سجل مجانا|تسجيل الدخول",
    "cs": "Předplatit|Přihlásit se",
    "da": "Log ind|Køb nu",
    "de": """
Jetzt abonnieren|Ein Abo kaufen|Hier geht es zum Abo.|Abo-Angebote|Unsere Abos
Bitte anmelden|Hier einloggen|Jetzt registrieren|Ihr Zugang
""",
    "el": "Με συνδρομή|Εγγραφή",
    "en": """
Subscribe now|Sign up|Sign in|Log in|Please register|Become a member
Start your free trial|Go premium|Create an account|Create a free account
""",
    "es": "Una suscripción al año|Suscríbete|Regístrate|Registrarse|Inicia sesión",
    "fi": "Tilaa nyt|Kirjaudu",
    "fr": "S’abonner|J’ai un compte|Connectez-vous|L’inscription est gratuite",
    "hu": "Előfizetek",
    "id": "Berlangganan",
    "it": "Abbonati|Accedi|Iscriviti",
    "ja": "会員の方|有料記事|無料登録|ログイン",
    "ko": "구독하기|로그인",
    "nl": "Hier inloggen|Nu aanmelden",
    "no": "Logg inn|Kjøp nå",
    "pl": "Prenumerata|Subskrypcja|Zaloguj się|Wykup dostęp",
    "pt": "Assine já|Cadastre-se|Faça login",
    "ru": "Оформить подписку|Войти|Войдите",
    "sv": "Prenumerera|Logga in",
    "tr": "Abone ol|Üye ol|Giriş yap",
    "uk": "Передплата",
    "zh": "订阅本报|訂閱本報|会员专享|會員專享|请登录|請登入",
}
#: What pages that ask for consent speak of.
CONSENT = {
    "ar": "ملفات تعريف|الارتباط|الكوكيز|الخصوصية",
    "cs": "Souhlas|Vaše soukromí",
    "de": """
Ihre Einwilligung|Sie stimmen zu, wenn Sie zustimmen|Datenschutz
Personenbezogene Angaben|Werbung
""",
    "el": "Το απόρρητο|Η συγκατάθεση",
    "en": """
About cookies|Your consent|Your privacy|Your personal data|Against tracking
Each partner|All vendors
""",
    "es": "Tu privacidad|Datos personales|Nuestros socios",
    "fi": "Suostumus|Evästeet|Tietosuoja",
    "fr": "Les traceurs|Données personnelles|Nos partenaires|Votre vie privée",
    "hu": "A sütikről",
    "it": "Il tuo consenso|Dati personali",
    "ja": "クッキー|同意する|プライバシー",
    "ko": "쿠키|동의|개인정보",
    "nl": "Uw toestemming|Persoonsgegevens",
    "pl": "Twoja zgoda|Prywatność|Dane osobowe|Twoich danych osobowych",
    "pt": "Sua privacidade|Dados pessoais|Nossos parceiros",
    "ru": "Наши куки|Согласие|Персональные данные|Конфиденциальность",
    "sv and no": "Samtycke|Samtykke|Personuppgifter|Personopplysninger",
    "tr": "Çerezler|Kişisel veriler|Gizlilik",
    "zh": "隐私|隱私",
}
#: What their buttons say.
ACCEPT = {
    "ar": "قبول|أوافق|موافق",
    "cs": "Přijmout vše",
    "da": "Godkend alle",
    "de": "Alle akzeptieren|Ich will zustimmen|Ablehnen|Einverstanden",
    "el": "Αποδοχή",
    "en": "Accept all|I agree|Allow all|Reject all|Got it",
    "es": "Aceptar|Acepta todo|Acepto|Rechazar",
    "fi": "Hyväksy",
    "fr": "Continuer sans|Refuser|Paramétrer",
    "hu": "Elfogadom",
    "it": "Concordo|Accetta|Rifiuta",
    "ja": "同意する|許可する",
    "ko": "모두 허용|동의",
    "nl": "Akkoord|Weigeren",
    "no": "Godta alle|Aksepter",
    "pl": "Akceptuję|Zgadzam się",
    "pt": "Aceitar|Aceita tudo|Aceito|Rejeitar",
    "ru": "Принять|Принимаю|Согласен",
    "sv": "Godkänn",
    "tr": "Kabul et",
    "zh": "接受|拒绝",
}
#: What pages say that want to know whether a person is there.
ROBOT = {
    "ar": "لست برنامج روبوت|لست روبوت|تأكد أنك إنسان",
    "cs": "Ověřte, že nejste robot",
    "da and no": "At du ikke er en robot|At jeg ikke en robot|Bekreft at du er et menneske",
    "de": """
Ich bin kein Roboter|Ich bin kein Bot|Ob Sie ein Mensch sind
Ungewöhnlicher Datenverkehr|Ungewöhnliche Aktivität|Sicherheitsprüfung
Sicherheitsüberprüfung
""",
    "el": "Επιβεβαιώστε ότι δεν είστε ρομπότ",
    "en": """
Checking if the site is safe|Checking your browser|Just a moment
Pardon our interruption|So that we know you are a human|If you're a real person
If you’re human|I am not a robot|Are you a bot?|Unusual traffic|Unusual activity
Security check|Security verification|One more step|Attention required
Please enable JS and disable any ad blocker|Turn on JavaScript and cookies
DDoS protection|Verify you are one|Verifying your browser
Access to this page has been denied|Automated access|Automated requests
Automated traffic
""",
    "es": """
No eres un robot|No soy un robot|No es un robot|Si eres humano|Si es humano
Tráfico inusual|Comprobando tu navegador|Comprobando su navegador
""",
    "fi": "Vahvista, ettet ole robotti",
    "fr": """
Je ne suis pas un robot|Êtes-vous sûr : vous êtes bien un humain|Vous êtes humain
Trafic inhabituel|Vérification de sécurité
""",
    "hu": "Ön nem robot",
    "it": "Non sei un robot|Non sono un robot|Di essere umano|Traffico insolito",
    "ja": "私はロボットではありません|人間であることを確認|通常と異なるトラフィック",
    "ko": "로봇이 아닙니다|로봇이아닙니다|사람인지 확인",
    "nl": "Ik ben geen robot|Dat u een mens bent",
    "pl": "Nie jestem robotem|Że nie jesteś robotem|Czy jesteś człowiekiem",
    "pt": """
Não sou um robô|Você não é um robô|Se você é humano|De ser humano|Tráfego incomum
Verificando seu navegador|Verificando o seu navegador
""",
    "ru": "Я не робот|Что вы человек|Проверка браузера",
    "sv": """
Att du inte är en robot|Du är inte robot, är en människa|Du är människa
Jag är inte en robot|Inte en robot
""",
    "tr": "Robot olmadığınızı|Robot değilim|İnsan olduğunuzu",
    "zh": "我不是机器人|我不是機器人|确认您是真人|人机验证|安全验证|異常流量|异常流量",
}
#: How pages about an error are headed.
ERROR = {
    "ar": """
خطأ HTTP 404|حدث خطأ 404|الصفحة غير موجودة|الصفحة المطلوبة ليست هنا
الصفحة التي تبحث عنها|لم يتم العثور على شيء
""",
    "cs": "Chyba 404|Stránka nebyla nalezena|Stránka neexistuje",
    "da and no": """
Fejl 404|Feil 404|Siden blev ikke fundet|Siden ble ikke funnet
Siden kunne ikke findes|Siden finnes ikke|Siden findes ikke|Siden er ikke her
Siden ikke fundet|Vi fant ikke siden
""",
    "de": """
Fehler-Code 404|Der Fehler 404 ist da|Zugriff verweigert|Seite nicht gefunden
Die Seite wurde nicht gefunden|Artikel nicht verfügbar
Dieser Inhalt ist leider nicht vorhanden, Inhalt leider nicht vorhanden
""",
    "el": "Σφάλμα 404|Η σελίδα δεν βρέθηκε",
    "en": """
404|Error code 404|403 Forbidden|400: bad request|Error 500|HTTP 502
Status code 503|Page 404|Code 410|404 not found|404 page|404 error|500 internal
503 service|400 bad|404 - not here|404 · gone|401|405|429|451|504|521
A wild error 404 appeared|Page not found|Page was not found
Article is not available|Site could not be found|URL cannot be found
Document not available|Content not found|File not found
The page you were looking for can not be found|Page does not exist
Page doesn't exist|Page doesn’t exist|Article no longer exists
Story no longer available|Nothing found|Nothing was found|We can't find it
We can’t find it|Access denied|Server error|Internal server error|Bad gateway
Gateway timeout|Gateway time-out|Service unavailable
Service temporarily unavailable|Not found
""",
    "es": """
Código 404|Código de error 404|Página no encontrada|La página no existe
Pagina no disponible|No se encontró la página|No se ha encontrado la página
No se encuentra la página|Acceso denegado
""",
    "fi": "Virhe 404|Sivua ei löytynyt|Sivua ei ole",
    "fr": """
Erreur HTTP 404|Une erreur 404 est là|Page introuvable|Page non trouvée
Page inexistante|Cette page n'existe plus|Cette page n’existe pas
Cet article n’est plus en ligne|Accès refusé|Accès interdit
""",
    "hu": "Az oldal nem található",
    "id": "Halaman tidak ditemukan",
    "it": """
Errore HTTP 404|Un errore 404 qui|Pagina non trovata|La pagina non esiste
Pagina non disponibile|Accesso negato
""",
    "ja": """
エラー HTTP 404|申し訳ありません。エラー 404 です|ページが見つかりません
ページ見つかりません|ページが存在しません|お探しのページ
""",
    "ko": "오류 404|페이지를 찾을 수 없습니다",
    "nl": """
Fout HTTP 404|Een fout 404 hier|Pagina niet gevonden|De pagina is niet beschikbaar
Artikel niet gevonden
""",
    "pl": """
Błąd 404|Nie znaleziono strony|Nie ma takiej strony|Strona nie istnieje
Strona nie została znaleziona
""",
    "pt": "Página não encontrada|Página não existe|Acesso negado",
    "ro": "Pagina nu a fost găsită|Pagina nu există",
    "ru": """
Ошибка HTTP 404|Вот ошибка 404|Страница не найдена|Страница не существует
Доступ запрещен|Доступ запрещён
""",
    "sv": """
Fel 404|Sidan kunde inte hittas|Sidan hittades inte|Sidan finns inte
Vi hittar inte sidan
""",
    "tr": "Hata 404|Sayfa bulunamadı",
    "uk": "Помилка 404|Сторінку не знайдено|Сторінка не знайдено",
    "zh": """
错误 HTTP 404|錯誤 404|抱歉，错误 404 了|页面不存在|頁面不存在|找不到此页
找不到該頁|无法找到
""",
}
#: How pages that let members in are headed.
LOGIN = {
    "ar": "تسجيل الدخول|الدخول",
    "cs": "Přihlášení|Přihlásit se",
    "da and no": "Log ind|Logg inn",
    "de": "Anmeldung|Anmelden|Jetzt anmelden|Einloggen|Jetzt einloggen",
    "el": "Σύνδεση",
    "en": """
Login|Log in|Log-in|Please log in|Sign in|Signin|Please sign-in|Log on
Member login|Customer login|Subscriber area|User login
""",
    "es": "Iniciar sesión|Inicia sesión|Inicie sesión|Acceder|Identifícate|Entrar",
    "fi": "Kirjaudu|Kirjaudu sisään",
    "fr": """
Se connecter|Connecter|Connexion|Connectez-vous|Identifiez-vous|S'identifier
S’identifier|Mon compte
""",
    "hu": "Bejelentkezés",
    "id": "Masuk",
    "it": "Accedi|Accede|Accesso",
    "ja": "ログイン",
    "ko": "로그인",
    "nl": "Inloggen|Aanmelden",
    "pl": "Zaloguj|Zaloguj się|Logowanie",
    "pt": "Fazer login|Faça login|Iniciar sessão",
    "ro": "Autentificare",
    "ru": "Войти|Вход|Авторизация",
    "sv": "Logga in|Inloggning",
    "tr": "Giriş|Üye girişi|Giriş yap",
    "uk": "Увійти|Вхід",
    "zh": "登录|登錄|登入",
}
#: What links to the next page of a story say.
NEXT = {
    "ar": "التالي|التالية|الصفحة التالية",
    "cs": "Další",
    "da and no": "Næste|Neste",
    "de": "Seite 2|Nächste Seite 2|Weiter|Nächste|Nächste Seite",
    "el": "Επόμενη",
    "en": "Next|Next page|Continue|Continued",
    "es": "Siguiente|Próxima|Próxim",
    "fa": "далі",
    "fi": "Seuraava",
    "fr": "Suivant|Suivante|Page suivante|La suite",
    "hu": "Következő",
    "it": "Successiva|Pagina successiva|Avanti",
    "ja": "次のページ|次へ|次の",
    "ko": "다음|다음 페이지",
    "nl": "Volgende",
    "pl": "Następna|Dalej",
    "pt": "Seguinte",
    "ro": "Următoarea",
    "ru": "Следующая|Далее",
    "sv": "Nästa",
    "tr": "Sonraki",
    "zh": "下一页|下一頁",
}
