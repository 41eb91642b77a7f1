"""What sites of many languages print round a story: apart by strokes and line ends."""

#: As the forms, share bars, feet and cookie notices of their themes have them.
NOTES = {
    "ar": """
اترك تعليقًا|اترك ردًا إلغاء الرد|لن يتم نشر عنوان بريدك الإلكتروني.
الحقول الإلزامية مشار إليها بـ *|شارك هذا المقال مع أصدقائك|شارك المقال عبر الإنترنت
شارك الخبر على فيسبوك|تابعنا على تويتر|تابعونا على يوتيوب|اشترك في نشرتنا البريدية
مدة القراءة: 3 دقائق|وقت القراءة: دقيقتان|جميع الحقوق محفوظة © 2026
نستخدم ملفات تعريف الارتباط لتحسين تجربتك
عرض هذا المنشور على Instagram|أبلغ عن خطأ في المقال|الإبلاغ عن خطأ في الخبر
""",
    "bg": """
Вашият коментар|Оставете коментар|Вашият имейл адрес няма да бъде публикуван.
Сподели в социалните мрежи|Последвайте ни във Фейсбук|Всички права запазени © 2026
""",
    "bn": """
মন্তব্য করুন|আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না।|শেয়ার করুন ফেসবুকে
সর্বস্বত্ব সংরক্ষিত
""",
    "ca": """
Deixa un comentari|La vostra adreça electrònica no es publicarà.|Comparteix a Facebook
Segueix-nos a les xarxes
""",
    "cs": """
Napsat komentář|Zanechte komentář pod článkem|Přidat komentář
Vaše e-mailová adresa nebude zveřejněna.|Vyžadované informace jsou označeny *
Sdílet na Facebooku|Sdílet článek s přáteli|Sledujte nás na sociálních sítích|Doba čtení 4 minuty
Všechna práva vyhrazena.|Používáme cookies, abychom web zlepšili
Používáme soubory cookie k měření návštěv
Zobrazit příspěvek na Instagramu|Nahlásit chybu v článku|Našli jste chybu? Napište nám
""",
    "da": """
Skriv et svar|Skriv en kommentar til artiklen|Din e-mailadresse vil ikke blive publiceret.
Krævede felter er markeret med *|Del artiklen med andre|Del på Facebook|Følg os på Instagram
Læsetid: 3 min.|Alle rettigheder forbeholdes|Vi bruger cookies til statistik
Se dette opslag på Instagram|Vis dette opslag på Instagram|Fundet en fejl? Skriv til os
Meld en fejl i artiklen
""",
    "de": """
Schreibe einen Kommentar|Schreiben Sie einen Kommentar zum Artikel|Hinterlasse einen Kommentar
Kommentar hinterlassen|Kommentar schreiben|Deine E-Mail-Adresse wird nicht veröffentlicht.
Ihre E-Mail-Adresse wird nicht veröffentlicht.|Erforderliche Felder sind mit * markiert
Artikel teilen|Beitrag teilen|Diesen Artikel teilen|Auf Facebook teilen|Auf Twitter teilen
Auf WhatsApp teilen|Lesezeit: 3 Minuten|Alle Rechte vorbehalten.|Folgen Sie uns auf Facebook
Folge uns auf Instagram|Wir verwenden Cookies, um Inhalte anzupassen
Diese Website verwendet Cookies.|Newsletter abonnieren
Sieh dir diesen Beitrag auf Instagram an|Empfohlener redaktioneller Inhalt
Empfohlener externer Inhalt|Aktivieren Sie JavaScript, um das Video zu sehen
Fehler melden|Tippfehler melden|Fehler gefunden? Schreiben Sie uns
Fehler im Artikel? Jetzt melden
""",
    "el": """
Αφήστε ένα σχόλιο|Αφήστε μια απάντηση|Η ηλ. διεύθυνσή σας δεν δημοσιεύεται.
Η διεύθυνση email σας δεν θα δημοσιευθεί.|Τα υποχρεωτικά πεδία σημειώνονται με *
Μοιραστείτε το άρθρο|Ακολουθήστε μας στο Google News|Χρόνος ανάγνωσης: 2 λεπτά
Με επιφύλαξη παντός δικαιώματος
""",
    "en": """
Your email address will not be published.|Required fields are marked *
Save my name, email, and website in this browser for the next time.|We use cookies on our site
This site uses cookies to improve your visit|This site uses Akismet to reduce spam.
This website uses cookies to serve you better|Reading time: 3 minutes
Estimated reading time: 4 min|Leave a Reply|Leave a comment below
Report an error in this story|Report a typo|Spotted an error? Let us know
Found an error? Write to us|See an error? Tell us
""",
    "es": """
Deja un comentario|Deja una respuesta|Deje un comentario aquí
Tu dirección de correo electrónico no será publicada.
Su dirección de correo electrónico no será publicada.
Los campos obligatorios están marcados con *|Comparte esta noticia con tus amigos
Compartir en Facebook|Comparte en redes sociales|Compartir esta noticia|Comparte este artículo
Síguenos en Google Noticias|Suscríbete a nuestra lista|Tiempo de lectura: 3 minutos
Todos los derechos reservados|Utilizamos cookies propias y de terceros
Este sitio utiliza cookies.|Este sitio usa Akismet para reducir el spam.
Ver esta publicación en Instagram|Reportar un error|Reporte un error en la nota
Reportar error|Agregar información a la nota|Encontraste un error? Avísanos
""",
    "fa": """
دیدگاهتان را بنویسید|نشانی ایمیل شما منتشر نخواهد شد.
بخش‌های موردنیاز علامت‌گذاری شده‌اند *|ارسال نظر شما|به اشتراک بگذارید در تلگرام
اشتراک گذاری این خبر|ما را دنبال کنید در اینستاگرام|زمان مطالعه: ۳ دقیقه
تمامی حقوق این سایت محفوظ است|کلیه حقوق مادی و معنوی محفوظ است
انتهای پیام/
""",
    "fi": """
Jätä kommentti|Sähköpostiosoitettasi ei julkaista.|Pakolliset kentät on merkitty *
Jaa artikkeli|Jaa Facebookissa|Seuraa meitä somessa|Lukuaika noin 3 min
Kaikki oikeudet pidätetään.|Käytämme evästeitä sivustolla
Näytä tämä julkaisu Instagramissa|Ilmoita virheestä|Huomasitko virheen jutussa?
""",
    "fr": """
Laisser un commentaire|Laissez un commentaire ci-dessous
Votre adresse e-mail ne sera pas publiée.|Votre adresse de messagerie ne sera pas publiée.
Les champs obligatoires sont indiqués avec *|Partager cet article|Partager sur Facebook
Partagez cet article avec vos amis|Partager l'article|Abonnez-vous à notre newsletter
Inscrivez-vous à notre newsletter|Recevez notre newsletter chaque matin
Temps de lecture : 3 minutes|Tous droits réservés|Suivez-nous sur Google Actualités
Nous utilisons des cookies pour mesurer l'audience|Ce site utilise des cookies.
Voir cette publication sur Instagram|Signaler une erreur dans l'article
Signalez une erreur à la rédaction
""",
    "he": """
כתיבת תגובה|הוסף תגובה לכתבה|השאירו תגובה|האימייל לא יוצג באתר.|שדות החובה מסומנים *
עקבו אחרינו בפייסבוק|זמן קריאה: 3 דקות|כל הזכויות שמורות
""",
    "hi": """
एक टिप्पणी छोड़ें|आपका ईमेल पता प्रकाशित नहीं किया जाएगा.|आवश्यक फ़ील्ड चिह्नित हैं *
शेयर करें फेसबुक पर|हमें फॉलो करें|पढ़ने का समय: 3 मिनट|सर्वाधिकार सुरक्षित
""",
    "hr": """
Ostavi komentar|Ostavite komentar ispod članka|Vaša adresa e-pošte neće biti objavljena.
Vaša email adresa neće biti objavljivana.|Obavezna polja su označena sa *|Podijeli na Facebooku
Podeli na Fejsbuku|Podijeli članak|Pratite nas na Instagramu|Sva prava pridržana.
Sva prava zadržana.
""",
    "hu": """
Szólj hozzá!|Vélemény, hozzászólás?|Az e-mail címet nem tesszük közzé.
A kötelező mezőket * karakterrel jelöltük|Oszd meg másokkal is|Megosztás Facebookon
Kövess minket a Facebookon|Olvasási idő: 3 perc|Minden jog fenntartva.
A bejegyzés megtekintése az Instagramon
""",
    "id": """
Tinggalkan Balasan|Tinggalkan komentar Anda|Alamat email Anda tidak akan dipublikasikan.
Ruas yang wajib ditandai *|Bagikan artikel ini|Bagikan ke Facebook|Ikuti kami di Google News
Waktu baca: 3 menit|Hak cipta dilindungi undang-undang
Lihat postingan ini di Instagram
""",
    "it": """
Lascia un commento|Il tuo indirizzo email non sarà pubblicato.
I campi obbligatori sono contrassegnati *|Condividi su Facebook|Condividi questo articolo
Condividi l'articolo|Seguici su Google News|Iscriviti alla newsletter
Tempo di lettura: 3 minuti|Tutti i diritti riservati|Riproduzione riservata
Utilizziamo i cookie per migliorare il sito|Questo sito utilizza i cookie
Visualizza questo post su Instagram|Segnala un errore|Hai trovato un errore? Scrivici
""",
    "ja": """
コメントを残す|コメントする|メールアドレスが公開されることはありません。|この記事をシェアする
シェアする|無断転載を禁じます
この投稿をInstagramで見る
""",
    "ko": """
댓글 남기기|댓글쓰기|댓글 달기|이메일 주소는 공개되지 않습니다.|필수 필드는 *로 표시됩니다
기사 공유하기|공유하기|무단 전재 및 재배포 금지|무단전재 금지|저작권자 ⓒ 2026
Instagram에서 이 게시물 보기
""",
    "nl": """
Laat een reactie achter|Geef een reactie|Je e-mailadres wordt niet gepubliceerd.
Het e-mailadres wordt niet gepubliceerd.|Vereiste velden zijn gemarkeerd met *|Deel dit artikel
Delen op Facebook|Volg ons op Instagram|Leestijd: 3 minuten|Alle rechten voorbehouden
Wij gebruiken cookies op deze site|Deze website gebruikt cookies.
Schrijf je in voor onze nieuwsbrief
Dit bericht op Instagram bekijken|Fout gevonden? Mail de redactie
Meld een fout in dit artikel
""",
    "no": """
Legg igjen en kommentar|Din e-postadresse vil ikke bli publisert.
Obligatoriske felt er merket med *|Del artikkelen|Del på Facebook|Følg oss på Instagram
Lesetid: 3 min|Vi bruker informasjonskapsler på nettstedet
Vis dette innlegget på Instagram|Fant du en feil? Si fra
Meld fra om feil i saken
""",
    "pl": """
Dodaj komentarz|Zostaw komentarz|Twój adres e-mail nie zostanie opublikowany.
Wymagane pola są oznaczone *|Udostępnij na Facebooku|Udostępnij artykuł|Obserwuj nas w Google
Śledź nas na Instagramie|Zapisz się do newslettera|Zapisz się na newsletter
Czas czytania: 3 min.|Wszelkie prawa zastrzeżone|Ta strona używa ciasteczek
Używamy plików cookie, by mierzyć ruch|Strona korzysta z plików cookies
Wyświetl ten post na Instagramie|Zgłoś błąd w tekście|Znalazłeś błąd? Napisz do nas
Zauważyłeś błąd? Daj nam znać
""",
    "pt": """
Deixe um comentário|Deixe uma resposta|Deixar um comentário
O seu endereço de e-mail não será publicado.|O seu endereço de email não será publicado.
Campos obrigatórios são marcados com *|Compartilhe esta notícia|Compartilhe este conteúdo
Compartilhe no Facebook|Compartilhar no WhatsApp|Partilhar no Facebook|Siga-nos no Google News
Tempo de leitura: 3 minutos|Todos os direitos reservados|Usamos cookies para melhorar o site
Este site utiliza cookies.|Assine nossa newsletter
Ver essa foto no Instagram|Ver esta publicação no Instagram|Ver este post no Instagram
Reportar erro na notícia|Encontrou um erro? Avise-nos|Comunicar erro à Redação
""",
    "ro": """
Lasă un comentariu|Lasă un răspuns|Adresa ta de email nu va fi publicată.
Câmpurile obligatorii sunt marcate cu *|Distribuie pe Facebook|Distribuie articolul
Urmărește-ne pe Google News|Urmăriți-ne pe Facebook|Timp de citire: 3 minute
Toate drepturile rezervate|Folosim cookie-uri pentru statistici
""",
    "ru": """
Оставить комментарий|Оставьте комментарий первым|Добавить комментарий
Ваш адрес email не будет опубликован.|Ваш e-mail не будет опубликован.
Обязательные поля помечены *|Поделиться в социальных сетях|Поделиться новостью
Подписывайтесь на наш канал|Подпишитесь на нас в Дзене|Время чтения: 3 мин.
Все права защищены.|Мы используем cookie на этом сайте|Мы используем файлы cookie
Посмотреть эту публикацию в Instagram|Сообщить об ошибке в тексте
Нашли ошибку? Выделите её|Заметили ошибку? Напишите нам
""",
    "sk": """
Pridaj komentár|Pridať komentár|Vaša e-mailová adresa nebude zverejnená.|Zdieľať na Facebooku
Zdieľať článok|Všetky práva vyhradené.
""",
    "sv": """
Lämna ett svar|Lämna en kommentar|Din e-postadress kommer inte publiceras.
Obligatoriska fält är märkta *|Dela artikeln|Dela på Facebook|Följ oss på Instagram
Lästid: 3 min|Vi använder cookies på webbplatsen|Vi använder kakor på webbplatsen
Visa det här inlägget på Instagram|Hittat ett fel? Hör av dig|Rapportera fel i artikeln
""",
    "th": """
ใส่ความเห็น|แสดงความคิดเห็น|อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น|ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *
แชร์บทความนี้|แชร์ข่าวนี้|ติดตามเราได้ที่ Facebook|สงวนลิขสิทธิ์ 2569
""",
    "tr": """
Yorum yap|Yorum yazın|Bir yanıt yazın|E-posta adresiniz yayınlanmayacak.
Gerekli alanlar * ile işaretlenmişlerdir|Haberi paylaş|Facebook'ta paylaş|Twitter'da paylaş
Bizi takip edin|Okuma süresi: 3 dakika|Tüm hakları saklıdır.
Bu gönderiyi Instagram'da gör|Hata bildir
""",
    "uk": """
Залишити коментар|Залишити відповідь|Ваша e-mail адреса не оприлюднюватиметься.
Обов'язкові поля позначені *|Поділитися у Фейсбуці|Підписуйтесь на наш канал
Час читання: 3 хв.|Всі права захищено.|Усі права захищені.
Повідомити про помилку в тексті|Знайшли помилку? Виділіть її
""",
    "ur": """
تبصرہ کریں|شیئر کریں فیس بک پر|ہمیں فالو کریں|جملہ حقوق محفوظ ہیں
""",
    "vi": """
Để lại một bình luận|Để lại bình luận của bạn|Email của bạn sẽ không được hiển thị công khai.
Các trường bắt buộc được đánh dấu *|Chia sẻ bài viết|Chia sẻ lên Facebook
Theo dõi chúng tôi trên Google News|Thời gian đọc: 3 phút
""",
    "zh": """
发表评论|發表評論|发表回复|發佈留言|發表迴響|您的邮箱地址不会被公开。|您的電子郵件位址不會被公開。
必填项已用 * 标注|必填欄位標示為 *|分享到微信|分享至朋友圈|分享本文|扫码关注我们|扫一扫手机阅读
版权所有 © 2026|版權所有 © 2026|未经授权不得转载|未經授權請勿轉載|关注我们的公众号|追蹤我們
阅读时间：3 分钟
在 Instagram 查看这篇帖子|我要纠错|纠错：内容有误
""",
}
