"""Lines of the site in the languages of the news: comment forms, share bars, rights, cookies.

Each phrase begins a short block that is all the site's: what a reader may do there, not what
happened. Blanks, signs and capitals count but for those at the block's edges.
"""

from reader.extract.house_lines import POSTED
from reader.extract.wall_lines import LONGEST as LONGEST_WALL_LINE
from reader.extract.wall_lines import MARKS, phrases_of
from reader.extract.wall_lines import PHRASES as WALL_PHRASES

_MOST_BEHIND = 50  # characters: with more, it is a sentence of the story's

#: In small letters; "|" and a line's end part phrases.
PHRASES = {
    "ar": """
عرض هذا المنشور على instagram|أبلغ عن خطأ|الإبلاغ عن خطأ
اترك تعليق|اترك رد|لن يتم نشر عنوان|الحقول الإلزامية|شارك هذا المقال|شارك المقال|شارك الخبر
تابعنا على|تابعونا على|اشترك في نشرتنا|مدة القراءة|وقت القراءة|جميع الحقوق محفوظة
نستخدم ملفات تعريف
""",
    "bg": """
вашият коментар|оставете коментар|вашият имейл адрес няма|сподели в|последвайте ни
всички права запазени
""",
    "bn": """
মন্তব্য করুন|আপনার ই-মেইল|শেয়ার করুন|সর্বস্বত্ব
""",
    "ca": """
deixa un comentari|la vostra adreça electrònica no|comparteix a|segueix-nos
""",
    "cs": """
zobrazit příspěvek na instagramu|nahlásit chybu|našli jste chybu
napsat komentář|zanechte komentář|přidat komentář|vaše e-mailová adresa nebude
vyžadované informace|sdílet na|sdílet článek|sledujte nás na|doba čtení|všechna práva vyhrazena
používáme cookies|používáme soubory cookie
""",
    "da": """
se dette opslag på instagram|vis dette opslag på instagram|fundet en fejl?|meld en fejl
skriv et svar|skriv en kommentar|din e-mailadresse vil ikke|krævede felter|del artiklen
del på facebook|følg os på|læsetid|alle rettigheder forbeholdes|vi bruger cookies
""",
    "de": """
sieh dir diesen beitrag auf instagram an|empfohlener redaktioneller inhalt
empfohlener externer inhalt|aktivieren sie javascript|fehler melden|tippfehler melden
fehler gefunden?|fehler im artikel?
schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar
kommentar hinterlassen|kommentar schreiben|deine e-mail-adresse wird nicht
ihre e-mail-adresse wird nicht|erforderliche felder sind|artikel teilen|beitrag teilen
diesen artikel teilen|auf facebook teilen|auf twitter teilen|auf whatsapp teilen|lesezeit
alle rechte vorbehalten|folgen sie uns auf|folge uns auf|wir verwenden cookies
diese website verwendet cookies|newsletter abonnieren
""",
    "el": """
αφήστε ένα σχόλιο|αφήστε μια απάντηση|η ηλ. διεύθυνσή σας|η διεύθυνση email|τα υποχρεωτικά πεδία
μοιραστείτε το|ακολουθήστε μας|χρόνος ανάγνωσης|με επιφύλαξη παντός
""",
    "en": """
report an error|report a typo|spotted an error?|found an error?|see an error?
your email address will not be|required fields are marked|save my name, email|we use cookies
this site uses cookies|this site uses akismet|this website uses cookies|reading time
estimated reading time|leave a reply|leave a comment
""",
    "es": """
ver esta publicación en instagram|reportar un error|reporte un error
agregar información|encontraste un error?
deja un comentario|deja una respuesta|deje un comentario|tu dirección de correo electrónico no
su dirección de correo electrónico no|los campos obligatorios|comparte esta noticia|compartir en
comparte en|compartir esta noticia|comparte este artículo|síguenos en|suscríbete a nuestr
tiempo de lectura|todos los derechos reservados|utilizamos cookies|este sitio utiliza cookies
este sitio usa akismet
""",
    "fa": """
انتهای پیام
دیدگاهتان را بنویسید|نشانی ایمیل شما منتشر|بخش‌های موردنیاز|ارسال نظر|به اشتراک بگذارید
اشتراک گذاری|ما را دنبال کنید|زمان مطالعه|تمامی حقوق|کلیه حقوق
""",
    "fi": """
näytä tämä julkaisu instagramissa|ilmoita virheestä|huomasitko virheen
jätä kommentti|sähköpostiosoitettasi ei|pakolliset kentät|jaa artikkeli|jaa facebookissa
seuraa meitä|lukuaika|kaikki oikeudet pidätetään|käytämme evästeitä
""",
    "fr": """
voir cette publication sur instagram|signaler une erreur|signalez une erreur
laisser un commentaire|laissez un commentaire|votre adresse e-mail ne sera
votre adresse de messagerie ne sera|les champs obligatoires sont|partager cet article|partager sur
partagez cet article|partager l'article|abonnez-vous à notre newsletter
inscrivez-vous à notre newsletter|recevez notre newsletter|temps de lecture|tous droits réservés
suivez-nous sur|nous utilisons des cookies|ce site utilise des cookies
""",
    "he": """
כתיבת תגובה|הוסף תגובה|השאירו תגובה|האימייל לא יוצג|שדות החובה|עקבו אחרינו|זמן קריאה
כל הזכויות שמורות
""",
    "hi": """
एक टिप्पणी छोड़ें|आपका ईमेल पता प्रकाशित|आवश्यक फ़ील्ड|शेयर करें|हमें फॉलो करें|पढ़ने का समय
सर्वाधिकार सुरक्षित
""",
    "hr": """
ostavi komentar|ostavite komentar|vaša adresa e-pošte neće|vaša email adresa neće|obavezna polja
podijeli na|podeli na|podijeli članak|pratite nas na|sva prava pridržana|sva prava zadržana
""",
    "hu": """
a bejegyzés megtekintése az instagramon
szólj hozzá|vélemény, hozzászólás|az e-mail címet nem|a kötelező mezőket|oszd meg
megosztás facebookon|kövess minket|olvasási idő|minden jog fenntartva
""",
    "id": """
lihat postingan ini di instagram
tinggalkan balasan|tinggalkan komentar|alamat email anda tidak|ruas yang wajib|bagikan artikel
bagikan ke|ikuti kami|waktu baca|hak cipta dilindungi
""",
    "it": """
visualizza questo post su instagram|segnala un errore|hai trovato un errore?
lascia un commento|il tuo indirizzo email non sarà|i campi obbligatori|condividi su
condividi questo articolo|condividi l'articolo|seguici su|iscriviti alla newsletter
tempo di lettura|tutti i diritti riservati|riproduzione riservata|utilizziamo i cookie
questo sito utilizza i cookie
""",
    "ja": """
この投稿をinstagramで見る
コメントを残す|コメントする|メールアドレスが公開|この記事をシェア|シェアする|無断転載
""",
    "ko": """
instagram에서 이 게시물 보기
댓글 남기기|댓글쓰기|댓글 달기|이메일 주소는 공개되지|필수 필드는|기사 공유|공유하기|무단 전재
무단전재|저작권자
""",
    "nl": """
dit bericht op instagram bekijken|fout gevonden?|meld een fout
laat een reactie achter|geef een reactie|je e-mailadres wordt niet|het e-mailadres wordt niet
vereiste velden zijn|deel dit artikel|delen op|volg ons op|leestijd|alle rechten voorbehouden
wij gebruiken cookies|deze website gebruikt cookies|schrijf je in voor onze
""",
    "no": """
vis dette innlegget på instagram|fant du en feil?|meld fra om feil
legg igjen en kommentar|din e-postadresse vil ikke|obligatoriske felt|del artikkelen
følg oss på|lesetid|vi bruker informasjonskapsler
""",
    "pl": """
wyświetl ten post na instagramie|zgłoś błąd|znalazłeś błąd?|zauważyłeś błąd?
dodaj komentarz|zostaw komentarz|twój adres e-mail nie zostanie|wymagane pola są|udostępnij na
udostępnij artykuł|obserwuj nas|śledź nas|zapisz się do newslettera|zapisz się na newsletter
czas czytania|wszelkie prawa zastrzeżone|ta strona używa|używamy plików cookie
strona korzysta z plików
""",
    "pt": """
ver essa foto no instagram|ver esta publicação no instagram|ver este post no instagram
reportar erro|encontrou um erro?|comunicar erro
deixe um comentário|deixe uma resposta|deixar um comentário|o seu endereço de e-mail não
o seu endereço de email não|campos obrigatórios|compartilhe esta notícia|compartilhe este
compartilhe no|compartilhar no|partilhar no|siga-nos no|tempo de leitura
todos os direitos reservados|usamos cookies|este site utiliza cookies|assine nossa newsletter
""",
    "ro": """
lasă un comentariu|lasă un răspuns|adresa ta de email nu|câmpurile obligatorii|distribuie pe
distribuie articolul|urmărește-ne|urmăriți-ne|timp de citire|toate drepturile rezervate
folosim cookie
""",
    "ru": """
посмотреть эту публикацию в instagram|сообщить об ошибке|нашли ошибку?|заметили ошибку?
оставить комментарий|оставьте комментарий|добавить комментарий|ваш адрес email не|ваш e-mail не
обязательные поля помечены|поделиться в|поделиться новостью|подписывайтесь на|подпишитесь на
время чтения|все права защищены|мы используем cookie|мы используем файлы cookie
""",
    "sk": """
pridaj komentár|pridať komentár|vaša e-mailová adresa nebude|zdieľať na|zdieľať článok
všetky práva vyhradené
""",
    "sv": """
visa det här inlägget på instagram|hittat ett fel?|rapportera fel
lämna ett svar|lämna en kommentar|din e-postadress kommer inte|obligatoriska fält|dela artikeln
dela på facebook|följ oss på|lästid|vi använder cookies|vi använder kakor
""",
    "th": """
ใส่ความเห็น|แสดงความคิดเห็น|อีเมลของคุณจะไม่|ช่องข้อมูลจำเป็น|แชร์บทความ|แชร์ข่าว|ติดตามเราได้ที่
สงวนลิขสิทธิ์
""",
    "tr": """
bu gönderiyi instagram'da gör|hata bildir
yorum yap|yorum yazın|bir yanıt yazın|e-posta adresiniz yayınlanmayacak|gerekli alanlar
haberi paylaş|facebook'ta paylaş|twitter'da paylaş|bizi takip edin|okuma süresi
tüm hakları saklıdır
""",
    "uk": """
повідомити про помилку|знайшли помилку?
залишити коментар|залишити відповідь|ваша e-mail адреса не|обов'язкові поля|поділитися у
підписуйтесь на|час читання|всі права захищено|усі права захищені
""",
    "ur": """
تبصرہ کریں|شیئر کریں|ہمیں فالو کریں|جملہ حقوق
""",
    "vi": """
để lại một bình luận|để lại bình luận|email của bạn sẽ không|các trường bắt buộc|chia sẻ bài viết
chia sẻ lên|theo dõi chúng tôi|thời gian đọc
""",
    "zh": """
在 instagram 查看这篇帖子|我要纠错|纠错
发表评论|發表評論|发表回复|發佈留言|發表迴響|您的邮箱地址不会|您的電子郵件|必填项已用|必填欄位
分享到|分享至|分享本文|扫码关注|扫一扫|版权所有|版權所有|未经授权|未經授權|关注我们|追蹤我們
阅读时间
""",
}
_SHORTEST, _LETTERS = 2, 4
_LONGEST_POSTED = 300


def begins_site_line(lower: str) -> bool:
    """Return whether a short block in small letters is a line of the site's, or of its wall."""
    words = lower.lstrip(MARKS)
    phrases = _BY_START.get(words[:_LETTERS]) or _BY_START.get(words[:_SHORTEST])
    if phrases is None:
        return False
    size = len(words)
    return any(size <= longest and words.startswith(phrase) for phrase, longest in phrases)


def _table() -> dict[str, list[tuple[str, int]]]:
    """Return the phrases by their first letters, each with the length of the longest line.

    By so many letters that few begin alike; no phrase of two letters begins as a longer one.
    """
    lines = [(phrase, len(phrase) + _MOST_BEHIND) for phrase in phrases_of(PHRASES)]
    lines += [(phrase, LONGEST_WALL_LINE) for phrase in phrases_of(WALL_PHRASES)]
    lines += [(phrase, _LONGEST_POSTED) for phrase in POSTED]
    found: dict[str, list[tuple[str, int]]] = {}
    for phrase, longest in lines:
        start = phrase[: _LETTERS if len(phrase) >= _LETTERS else _SHORTEST]
        found.setdefault(start, []).append((phrase, longest))
    return found


_BY_START = _table()
