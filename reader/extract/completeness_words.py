"""The words by which pages say that they do not give their story, in the languages of the news.

Stems are of small letters; what stands behind a stem does not matter. They decide nothing alone:
the structure of the page decides where they are looked for.
"""

import re

#: Stems of a line that holds back the rest of a story …
READ_ON = (
    *("continue reading", "keep reading", "read the full", "read the rest", "read this article"),
    *("read this story", "full article", "full story", "full access", "rest of this"),
    *("rest of the story", "rest of the article", "to read more", "unlock this", "unlock the"),
    *("to unlock", "unlimited access", "lire la suite", "la suite est", "la suite de"),
    *("poursuivre", "intégralité", "il vous reste", "lire cet article", "lire l'article"),
    *("lire l’article", "accès illimité", "article réservé", "weiterlesen", "lesen sie weiter"),
    *("weiter lesen", "ganzen artikel", "diesen artikel", "vollständigen artikel", "freischalten"),
    *("alle artikel lesen", "ganzen text", "seguir leyendo", "sigue leyendo", "siga leyendo"),
    *("continuar leyendo", "artículo completo", "leer completo", "contenido exclusivo"),
    *("exclusivo para", "continuar lendo", "continue lendo", "ler a matéria", "leia a íntegra"),
    *("conteúdo exclusivo", "artigo completo", "ler o artigo", "para ler", "continua a leggere"),
    *("per continuare", "articolo completo", "contenuto riservato", "riservato a", "lees verder"),
    *("verder lezen", "volledige artikel", "dit artikel", "exclusief voor", "czytaj dalej"),
    *("czytać dalej", "pełny artykuł", "całego artykułu", "dalsza część", "läsa vidare"),
    *("läs vidare", "hela artikeln", "fortsätta läsa", "les videre", "lese videre", "hele saken"),
    *("læs videre", "læse videre", "hele artiklen", "jatka lukemista", "koko jut", "koko artikkel"),
    *("читать дальше", "дочитать", "полный текст", "продолжить чтение", "читати далі"),
    *(
        "متابعة القراءة",
        "لمواصلة القراءة",
        "المقال كامل",
        "باقي المقال",
        "続きを読む",
        "続きをお読み",
    ),
    *("全文を読", "この記事は", "阅读全文", "閱讀全文", "继续阅读", "繼續閱讀", "devamını oku"),
    *("okumaya devam", "tamamını oku", "계속 읽", "전문 보기", "číst dál", "pokračovat ve čtení"),
    *("celý článek", "διαβάσετε ολόκληρο", "συνέχεια του άρθρου", "citește mai departe"),
    *("olvasna tovább", "baca selengkapnya"),
)
#: … and of what it asks for.
SUBSCRIBE = (
    *("subscri", "sign up", "sign in", "log in", "register", "member", "free trial", "premium"),
    *("create an account", "create a free account", "abonn", "compte", "connectez", "inscri"),
    *("abo ", "abo.", "abo-", "abos", "anmeld", "inloggen", "zugang", "suscri"),
    *("suscríb", "regístr", "registr", "inicia sesión", "assin", "cadastr", "faça login"),
    *("abbona", "accedi", "iscri", "prenumer", "subskry", "zaloguj"),
    *("wykup", "logga in", "logg inn", "kjøp", "køb", "tilaa", "kirjaudu", "подпис"),
    *("войти", "войдите", "передплат", "اشترك", "الاشتراك", "للمشتركين", "سجل", "تسجيل", "会員"),
    *("有料", "登録", "ログイン", "订阅", "訂閱", "会员", "會員", "登录", "登入", "abone", "üye"),
    *("giriş yap", "구독", "로그인", "předplat", "přihlás", "συνδρομ", "εγγραφ", "előfizet"),
    *("berlangganan",),
)

#: Stems of a page that asks for consent before it shows anything …
CONSENT = (
    *("cookie", "consent", "privacy", "personal data", "tracking", "partner", "vendors"),
    *("traceurs", "données personnelles", "partenaires", "vie privée", "einwillig", "zustimm"),
    *("datenschutz", "personenbezogen", "werbung", "privacidad", "datos personales", "socios"),
    *("dados pessoais", "parceiros", "consenso", "dati personali", "toestemming"),
    *("persoonsgegevens", "zgod", "prywatno", "dane osobowe", "danych osobowych", "samty"),
    *("personuppgifter", "personopplysninger", "suostum", "eväste", "tietosuoja", "куки"),
    *("согласи", "персональн", "конфиденциальн", "ملفات تعريف", "الارتباط", "الكوكيز", "الخصوصية"),
    *(
        "クッキー",
        "同意",
        "プライバシー",
        "隐私",
        "隱私",
        "çerez",
        "kişisel veri",
        "gizlilik",
        "쿠키",
    ),
    *("동의", "개인정보", "souhlas", "soukromí", "απόρρητο", "συγκατάθεσ", "süti"),
)
#: … and of its buttons.
ACCEPT = (
    *("accept", "agree", "allow", "reject", "got it", "continuer", "refuser", "paramétrer"),
    *("akzeptier", "zustimm", "ablehn", "einverstanden", "acepta", "acepto", "rechazar"),
    *("aceita", "aceito", "rejeitar", "concordo", "accett", "rifiut", "akkoord", "weiger"),
    *("akceptu", "zgadzam", "godkänn", "godta", "aksepter", "godkend", "hyväksy", "приня"),
    *("принима", "соглас", "قبول", "أوافق", "موافق", "同意", "許可", "接受", "拒绝", "kabul"),
    *("허용", "동의", "přijm", "αποδοχή", "elfogad"),
)
#: Where one of these stands in a text, it may be that of a wall of consent.
CONSENT_HINTS = (
    *("cookie", "consent", "zustimm", "クッキー", "同意", "ملفات تعريف", "çerez", "куки", "eväste"),
)

#: What a page says that tests whether a person is there.
ROBOT = re.compile(
    r"""checking\s+(?:if\s+the\s+site|your\s+browser)|just\s+a\s+moment|pardon\s+our\s+interruption
    |you\s*(?:are|'re|’re)\s+(?:a\s+)?(?:real\s+)?(?:human|person)|(?:not|are\s+you)\s+a\s+(?:ro)?bot
    |unusual\s+(?:traffic|activity)|security\s+(?:check|verification)|one\s+more\s+step|attention\s+required
    |(?:enable|turn\s+on)\s+(?:js|javascript)\s+and\s+(?:cookies|disable)|ddos\s+protection
    |verif\w+\s+you|access\s+to\s+this\s+page\s+has\s+been\s+denied
    |automated\s+(?:access|requests|traffic)|pas\s+un\s+robot|êtes\s+(?:bien\s+)?(?:un\s+)?humain
    |trafic\s+inhabituel|vérification\s+de\s+sécurité|kein\s+(?:ro)?bot|ein\s+mensch\s+sind
    |ungewöhnlich\w*\s+(?:datenverkehr|aktivität)|sicherheits(?:über)?prüfung|no\s+(?:eres|soy|es)\s+un\s+robot
    |(?:es|é|ser)\s+humano|tráfico\s+inusual|comprobando\s+(?:tu|su)\s+navegador|não\s+(?:é|sou)\s+um\s+robô
    |tráfego\s+incomum|verificando\s+(?:o\s+)?seu\s+navegador|non\s+(?:sei|sono)\s+un\s+robot|essere\s+umano
    |traffico\s+insolito|geen\s+robot|een\s+mens\s+bent|nie\s+(?:jesteś|jestem)\s+robotem|jesteś\s+człowiekiem
    |inte\s+(?:är\s+)?en\s+robot|är\s+(?:en\s+)?människa|ikke\s+(?:er\s+)?en\s+robot|er\s+et\s+menneske
    |et\s+ole\s+robotti|не\s+робот|вы\s+человек|проверка\s+браузера|لست\s+(?:برنامج\s+)?روبوت|أنك\s+إنسان
    |ロボットではありません|人間であること|通常と異なるトラフィック|不是机器人|不是機器人|您是真人|人机验证|安全验证
    |異常流量|异常流量|robot\s+(?:olma|değil)|insan\s+oldu|로봇이\s*아닙니다|사람인지|nejste\s+robot
    |δεν\s+είστε\s+ρομπότ|nem\s+robot""",
    re.IGNORECASE | re.VERBOSE,
)
#: Names and addresses of what does the testing, in the markup of such a page.
ROBOT_MARKUP = re.compile(
    r"captcha|turnstile|challenge-(?:form|running|error|stage|platform)|browser-verification"
    r"|bot-?(?:detect|protect|check)",
    re.IGNORECASE,
)

_CODE = r"(?:40[01345]|410|429|451|50[0234]|52\d)"
_CODE_NAME = (
    r"(?:http|error|erreur|fehler|código|errore|fout|błąd|fel|feil|fejl|virhe|ошибка|помилка|خطأ"
    r"|hata|chyba|σφάλμα|エラー|错误|錯誤|오류|status|page|code)"
)
#: What may stand behind the number.
_BEHIND_CODE = (
    r"(?:\W*$|\s*[-–—:|·.!(\[、。]|\s+(?:not|error|page|forbidden|bad|internal|service)\b)"
)
_ERROR_NAME = r"\b(?:error|erreur|fehler|errore|fout|ошибка|خطأ|エラー|错误)"
_ERROR_WORDS = r"""
    (?:page|article|site|url|document|content|file)\s+(?:you\s+\w+\s+looking\s+for\s+)?
        (?:was\s+|is\s+|could\s+|can\s?)?not\s+(?:be\s+)?(?:found|available)
    |(?:page|article|story)\s+(?:does\s*n[o’']t\s+exist|no\s+longer\s+(?:exists|available))|nothing\s+(?:was\s+)?found
    |we\s+can['’]?t\s+find|access\s+denied|(?:internal\s+)?server\s+error|bad\s+gateway|gateway\s+time-?out
    |service\s+(?:temporarily\s+)?unavailable|^\W*not\s+found\W*$|page\s+(?:introuvable|non\s+trouvée|inexistante)
    |(?:page|article)\s+n['’](?:existe|est)\s+(?:pas|plus)|accès\s+(?:refusé|interdit)|zugriff\s+verweigert
    |(?:seite|artikel|inhalt)\s+(?:wurde\s+)?(?:leider\s+)?nicht\s+(?:gefunden|verfügbar|vorhanden)
    |p[áa]gina\s+(?:no\s+(?:encontrada|existe|disponible)|não\s+(?:encontrada|existe)|non\s+(?:trovata|esiste|disponibile))
    |no\s+se\s+(?:ha\s+)?enc[ou]\w+\s+la\s+página|acceso\s+denegado|acesso\s+negado|accesso\s+negato
    |(?:pagina|artikel)\s+(?:is\s+)?niet\s+(?:gevonden|beschikbaar)|nie\s+(?:znaleziono|ma\s+takiej)\s+stron
    |strona\s+nie\s+(?:istnieje|została)|sidan\s+(?:kunde\s+inte|hittades\s+inte|finns\s+inte)|hittar\s+inte\s+sidan
    |siden\s+(?:(?:ble|blev|kunne|finnes|findes|er)\s+)?ikke\b|fant\s+ikke\s+siden|sivua\s+ei\s+(?:löyty|ole)
    |страница\s+не\s+(?:найдена|существует)|сторінк[уа]\s+не\s+знайдено|доступ\s+запрещ[её]н
    |الصفحة\s+(?:غير\s+موجودة|المطلوبة|التي)|لم\s+يتم\s+العثور|ページが?(?:見つかりません|存在しません)|お探しのページ
    |页面不存在|頁面不存在|找不到.{0,6}[页頁]|无法找到|sayfa\s+bulunamadı|페이지를\s*찾을\s*수
    |str[aá]nka\s+(?:nebyla\s+nalezena|neexistuje)|η\s+σελίδα\s+δεν|pagina\s+nu\s+(?:a\s+fost|exist)
    |halaman\s+tidak\s+ditemukan|oldal\s+nem\s+található"""
#: The heading of a page about nothing but an error: its number, or its words.
ERROR = re.compile(
    rf"^\W*(?:{_CODE_NAME}[\s:-]*)*{_CODE}{_BEHIND_CODE}|{_ERROR_NAME}[\s:-]*{_CODE}\b|{_ERROR_WORDS}",
    re.IGNORECASE | re.VERBOSE,
)

#: The heading of a page that lets members in.
LOGIN = re.compile(
    r"""^\W*(?:(?:please\s+)?(?:log\s?-?in|sign\s?-?in|log\s+on)|(?:member|customer|subscriber|user)\s+(?:login|area)
    |(?:se\s+)?connecter|connexion|connectez-vous|identifiez-vous|s['’]identifier|mon\s+compte|anmeldung
    |(?:jetzt\s+)?(?:anmelden|einloggen)|inici(?:ar|a|e)\s+sesión|acceder|identifícate|entrar|fa(?:zer|ça)\s+login
    |iniciar\s+sessão|acced[ie]|accesso|inloggen|aanmelden|zaloguj(?:\s+się)?|logowanie|logga\s+in|inloggning
    |logg\s+inn|log\s+ind|kirjaudu(?:\s+sisään)?|войти|вход|авторизация|увійти|вхід|تسجيل\s+الدخول|الدخول
    |ログイン|登录|登錄|登入|(?:üye\s+)?girişi?|로그인|přihlá(?:šení|sit)\w*|σύνδεση|autentificare
    |bejelentkezés|masuk)\b.{0,30}$""",
    re.IGNORECASE | re.VERBOSE,
)

#: What a link to the next page of a story says, besides the page's number.
NEXT = re.compile(
    r"""^\W*(?:next(?:\s+page)?|continued?|(?:page\s+)?suivante?|la\s+suite|(?:nächste\s+)?seite\s+\d|weiter
    |nächste(?:\s+seite)?|siguiente|próxima?|seguinte|(?:pagina\s+)?successiva|avanti|volgende|następna|dalej
    |nästa|neste|næste|seuraava|следующая|далее|далі|التالي[ة]?|الصفحة\s+التالية|次(?:の|へ)(?:ページ)?.{0,4}
    |下一[页頁]|sonraki|다음.{0,4}|další|επόμενη|următoarea|következő)\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
