<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Add a link or text…</source>
        <translation>أضف رابطًا أو نصًّا…</translation>
    </message>
    <message>
        <source>Save what was copied</source>
        <translation>احفظ ما نُسخ</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>افتح ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استورد مجلدًا…</translation>
    </message>
    <message>
        <source>Move in from another reader…</source>
        <translation>الانتقال من قارئ آخر…</translation>
    </message>
    <message>
        <source>Read an export of Kiosque back in…</source>
        <translation>استعد تصديرًا من Kiosque…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>راقب مجلدًا…</translation>
    </message>
    <message>
        <source>Follow a site…</source>
        <translation>متابعة موقع…</translation>
    </message>
    <message>
        <source>Follow this site…</source>
        <translation>متابعة هذا الموقع…</translation>
    </message>
    <message>
        <source>Ask all feeds now</source>
        <translation>سؤال كل الخلاصات الآن</translation>
    </message>
    <message>
        <source>Take in a list of feeds (OPML)…</source>
        <translation>استيراد قائمة خلاصات (OPML)…</translation>
    </message>
    <message>
        <source>Write out the list of feeds (OPML)…</source>
        <translation>تصدير قائمة الخلاصات (OPML)…</translation>
    </message>
    <message>
        <source>Rules of all feeds…</source>
        <translation>قواعد كل الخلاصات…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>المقال التالي غير المقروء</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>افتح المقال</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>مقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Pick the article</source>
        <translation>تحديد المقال</translation>
    </message>
    <message>
        <source>Pick all articles</source>
        <translation>تحديد كل المقالات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>How Qt calls the action of its own button (QLineEdit::setClearButtonEnabled).</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>احفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try the outbox now</source>
        <translation>جرّب صندوق الانتظار الآن</translation>
    </message>
    <message>
        <source>Save its related stories</source>
        <translation>احفظ المقالات المرتبطة به</translation>
    </message>
    <message>
        <source>Save related stories with each story</source>
        <translation>احفظ المقالات المرتبطة مع كل مقال</translation>
    </message>
    <message>
        <source>Remove the sample stories</source>
        <translation>أزِل المقالات النموذجية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Back up the library now</source>
        <translation>نسخ المكتبة احتياطيا الآن</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Links in this article…</source>
        <translation>روابط هذا المقال…</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>ما أُزيل</translation>
    </message>
    <message>
        <source>Point at the next paragraph</source>
        <translation>أشِر إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>Point at the paragraph before</source>
        <translation>أشِر إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Rules of sites…</source>
        <translation>قواعد المواقع…</translation>
    </message>
    <message>
        <source>Clean the article again</source>
        <translation>نظّف المقال من جديد</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>ظلّل المحدَّد</translation>
    </message>
    <message>
        <source>Highlights in this article</source>
        <translation>تظليلات هذا المقال</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>مؤشر في النص</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت مسموع</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>اقرأ أسرع</translation>
    </message>
    <message>
        <source>Read aloud slower</source>
        <translation>اقرأ أبطأ</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>اقرأ بلا تشتيت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>This text is so long that it is shown in parts. This is part {part} of {parts}.</source>
        <extracomment>The place that the account of what was removed leads to: no place in the text. Of the links to other parts of a vast text. No page has a link of this scheme. Amiri&apos;s letters are small on their body: how much larger they are set, and their lines wider.</extracomment>
        <translation>هذا النص طويل جدًا فيُعرض على أجزاء. هذا هو الجزء {part} من {parts}.</translation>
    </message>
    <message>
        <source>Back to part {part}</source>
        <translation>العودة إلى الجزء {part}</translation>
    </message>
    <message>
        <source>Go on with part {part}</source>
        <translation>المتابعة مع الجزء {part}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>بقلم {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of the site removed</source>
        <translation>
            <numerusform>لم يُزَل شيء من الموقع</numerusform>
            <numerusform>أُزيلت كتلة واحدة من الموقع</numerusform>
            <numerusform>أُزيلت كتلتان من الموقع</numerusform>
            <numerusform>أُزيلت %Ln كتل من الموقع</numerusform>
            <numerusform>أُزيلت %Ln كتلة من الموقع</numerusform>
            <numerusform>أُزيلت %Ln كتلة من الموقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still to come</source>
        <translation>
            <numerusform>لا صور منتظرة</numerusform>
            <numerusform>صورة واحدة لم تصل بعد</numerusform>
            <numerusform>صورتان لم تصلا بعد</numerusform>
            <numerusform>%Ln صور لم تصل بعد</numerusform>
            <numerusform>%Ln صورة لم تصل بعد</numerusform>
            <numerusform>%Ln صورة لم تصل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had</source>
        <translation>
            <numerusform>لا صور ناقصة</numerusform>
            <numerusform>صورة واحدة تعذّر جلبها</numerusform>
            <numerusform>صورتان تعذّر جلبهما</numerusform>
            <numerusform>%Ln صور تعذّر جلبها</numerusform>
            <numerusform>%Ln صورة تعذّر جلبها</numerusform>
            <numerusform>%Ln صورة تعذّر جلبها</numerusform>
        </translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>حُفظ في {day}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>there is no network</source>
        <extracomment>Clauses that stand whole in the errors; the tool that gathers words finds them here.</extracomment>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the connection could not be secured</source>
        <translation>تعذّر تأمين الاتصال</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>its certificate belongs to another site</source>
        <translation>شهادته تخص موقعا آخر</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody we trust</source>
        <translation>شهادته لم توقعها جهة موثوقة</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>الخادم الوكيل لا يجيب</translation>
    </message>
    <message>
        <source>the proxy does not let us through</source>
        <translation>الخادم الوكيل لا يسمح لنا بالمرور</translation>
    </message>
    <message>
        <source>the system names no proxy that can be used</source>
        <translation>لا يحدد النظام خادما وكيلا يمكن استعماله</translation>
    </message>
    <message>
        <source>the site does not answer in time</source>
        <translation>الموقع لا يجيب في الوقت</translation>
    </message>
    <message>
        <source>the site refuses the connection</source>
        <translation>الموقع يرفض الاتصال</translation>
    </message>
    <message>
        <source>the site took more than a minute</source>
        <translation>استغرق الموقع أكثر من دقيقة</translation>
    </message>
    <message>
        <source>the site asks us to wait</source>
        <translation>الموقع يطلب منا الانتظار</translation>
    </message>
    <message>
        <source>the site sends more than anybody can use</source>
        <translation>الموقع يرسل أكثر مما يمكن استعماله</translation>
    </message>
    <message>
        <source>the site sends us on, but not where to</source>
        <translation>الموقع يحيلنا دون أن يقول إلى أين</translation>
    </message>
    <message>
        <source>the site sends us to what is no web address</source>
        <translation>الموقع يحيلنا إلى ما ليس عنوان ويب</translation>
    </message>
    <message>
        <source>the site&apos;s answer cannot be understood</source>
        <translation>جواب الموقع غير مفهوم</translation>
    </message>
    <message>
        <source>what came is packed wrongly</source>
        <translation>ما وصل مضغوط على نحو خاطئ</translation>
    </message>
    <message>
        <source>what came is packed in a way that we do not know</source>
        <translation>ما وصل مضغوط بطريقة لا نعرفها</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>لا يوجد موقع بهذا الاسم</translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation>تعذر البحث عن اسمه</translation>
    </message>
    <message>
        <source>there is no way to the site</source>
        <translation>لا طريق إلى الموقع</translation>
    </message>
    <message>
        <source>it leads into a private network</source>
        <translation>يؤدي إلى شبكة خاصة</translation>
    </message>
    <message>
        <source>the picture is larger than 5 MB</source>
        <translation>الصورة أكبر من ٥ م.بايت</translation>
    </message>
    <message>
        <source>the picture has more than 40 million pixels</source>
        <translation>في الصورة أكثر من ٤٠ مليون بكسل</translation>
    </message>
    <message>
        <source>it is no picture that can be shown</source>
        <translation>ليست صورة يمكن عرضها</translation>
    </message>
    <message>
        <source>it is no page of text</source>
        <translation>ليست صفحة نصّية</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيها</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>هو مجلد لا ملف</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the system does not let us</source>
        <translation>النظام لا يسمح بذلك</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is neither a page nor a text</source>
        <translation>ليس صفحة ولا نصًّا</translation>
    </message>
    <message>
        <source>it is a PDF, not a page</source>
        <translation>هو ملف PDF لا صفحة</translation>
    </message>
    <message>
        <source>it is a picture, not a page</source>
        <translation>هو صورة لا صفحة</translation>
    </message>
    <message>
        <source>it is a program, not a page</source>
        <translation>هو برنامج لا صفحة</translation>
    </message>
    <message>
        <source>it is larger than 200 MB</source>
        <translation>حجمه أكبر من 200 ميغابايت</translation>
    </message>
    <message>
        <source>its article has gone meanwhile</source>
        <translation>اختفى مقاله في هذه الأثناء</translation>
    </message>
    <message>
        <source>the picture is not here any more</source>
        <translation>لم تعد الصورة هنا</translation>
    </message>
    <message>
        <source>it is a zip archive, not a page</source>
        <translation>هذا أرشيف zip وليس صفحة</translation>
    </message>
    <message>
        <source>it is a compressed file, not a page</source>
        <translation>هذا ملف مضغوط وليس صفحة</translation>
    </message>
    <message>
        <source>it is a book, an office document or a program, not a page</source>
        <translation>هذا كتاب أو مستند مكتبي أو برنامج، وليس صفحة</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>لا توجد فيه صفحة</translation>
    </message>
    <message>
        <source>it tells of pages, but does not hold them</source>
        <translation>يذكر صفحات لكنه لا يحتويها</translation>
    </message>
    <message>
        <source>it is too tangled</source>
        <translation>بنيته معقدة أكثر من اللازم</translation>
    </message>
    <message>
        <source>it is no file of rules</source>
        <translation>ليس ملف قواعد</translation>
    </message>
    <message>
        <source>a rule in it names no site</source>
        <translation>فيه قاعدة لا تسمّي موقعًا</translation>
    </message>
    <message>
        <source>nothing tells this from the story</source>
        <translation>لا شيء يميّزه عن المقال</translation>
    </message>
    <message>
        <source>the page does not say which site it is of</source>
        <translation>الصفحة لا تذكر موقعها</translation>
    </message>
    <message>
        <source>its reading has ended the program three times</source>
        <translation>أنهت قراءته البرنامج ثلاث مرات</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing</source>
        <translation>جزء منه تالف أو مفقود</translation>
    </message>
    <message>
        <source>it is no export of another reader that Kiosque knows</source>
        <translation>ليس تصديرًا من قارئ يعرفه كيوسك</translation>
    </message>
    <message>
        <source>it has no web address</source>
        <translation>لا عنوان ويب له</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>هذا ليس عنوان ويب</translation>
    </message>
    <message>
        <source>it begins with no web address</source>
        <translation>لا يبدأ بعنوان ويب</translation>
    </message>
    <message>
        <source>it came by mail and has no web address</source>
        <translation>وصل بالبريد وليس له عنوان ويب</translation>
    </message>
    <message>
        <source>it has neither a web address nor a text</source>
        <translation>لا عنوان ويب له ولا نص</translation>
    </message>
    <message>
        <source>the table is broken here</source>
        <translation>الجدول تالف هنا</translation>
    </message>
    <message>
        <source>the list is broken here</source>
        <translation>القائمة تالفة هنا</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>برنامج آخر يكتب فيها</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>هي للقراءة فقط</translation>
    </message>
    <message>
        <source>an earlier version wrote it, and it may only be read, not updated</source>
        <translation>كتبتها نسخة أقدم، ولا يمكن إلا قراءتها دون تحديثها</translation>
    </message>
    <message>
        <source>it is not a library, or its beginning is damaged</source>
        <translation>ليست مكتبة، أو أولها تالف</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هي تالفة</translation>
    </message>
    <message>
        <source>it is open; close Kiosque first</source>
        <translation>هي مفتوحة؛ أغلق Kiosque أولا</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>it is not a library</source>
        <translation>ليست مكتبة</translation>
    </message>
    <message>
        <source>what was copied is damaged</source>
        <translation>ما نُسخ تالف</translation>
    </message>
    <message>
        <source>nothing can be read of it</source>
        <translation>لا يمكن قراءة شيء منها</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>لا يمكن كتابته</translation>
    </message>
    <message>
        <source>a picture in it is damaged</source>
        <translation>إحدى صورها تالفة</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>القرص لا يجيب</translation>
    </message>
    <message>
        <source>it cannot be opened; look at the rights of its folder</source>
        <translation>لا يمكن فتحها؛ انظر في أذونات مجلدها</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>لا يُسمح بفتحها</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>لا تُسمح الكتابة في مجلدها</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>تعذّر إنشاؤها</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا تمكن قراءته</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>لا تمكن إزالته</translation>
    </message>
    <message>
        <source>it is no export of Kiosque</source>
        <translation>ليس من صادرات Kiosque</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is no name for a file</source>
        <translation>ليس اسمًا صالحًا لملف</translation>
    </message>
    <message>
        <source>there is no backup of it</source>
        <translation>لا توجد نسخة احتياطية منها</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>another Kiosque is writing there</source>
        <translation>نافذة أو أمر آخر من Kiosque يكتب هناك الآن</translation>
    </message>
    <message>
        <source>another program has changed it, and it is left as it is</source>
        <translation>عدّله برنامج آخر، فتُرك كما هو</translation>
    </message>
    <message>
        <source>it was written by a later version of Kiosque</source>
        <translation>كتبها إصدار أحدث من Kiosque</translation>
    </message>
    <message>
        <source>its notes lead round in a ring</source>
        <translation>إحالاته تدور في حلقة</translation>
    </message>
    <message>
        <source>its note cannot be read</source>
        <translation>لا يمكن قراءة إحالته</translation>
    </message>
    <message>
        <source>it is not there; perhaps its drive is not connected</source>
        <translation>ليست هناك؛ ربما القرص غير موصول</translation>
    </message>
    <message>
        <source>the copy is not the same as the library</source>
        <translation>النسخة لا تطابق المكتبة</translation>
    </message>
    <message>
        <source>the library lies there already</source>
        <translation>المكتبة موجودة هناك أصلًا</translation>
    </message>
    <message>
        <source>there is a library in it already</source>
        <translation>فيه مكتبة أصلًا</translation>
    </message>
    <message>
        <source>there is no feed at this address</source>
        <translation>لا خلاصة في هذا العنوان</translation>
    </message>
    <message>
        <source>what came is no feed</source>
        <translation>ما وصل ليس خلاصة</translation>
    </message>
    <message>
        <source>what came cannot be read as a feed</source>
        <translation>ما وصل لا يُقرأ كخلاصة</translation>
    </message>
    <message>
        <source>it is no list of feeds</source>
        <translation>ليست قائمة خلاصات</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <extracomment>Clauses with a part that differs, {}.</extracomment>
        <translation>الصفحة أكبر من {} م.ب</translation>
    </message>
    <message>
        <source>the feed is larger than {} MB</source>
        <translation>الخلاصة أكبر من {} م.ب</translation>
    </message>
    <message>
        <source>the site answered {}</source>
        <translation>أجاب الموقع {}</translation>
    </message>
    <message>
        <source>it is no page but {}</source>
        <translation>ليست صفحة بل {}</translation>
    </message>
    <message>
        <source>the site sends us on more than {} times</source>
        <translation>يحيلنا الموقع أكثر من {} مرات</translation>
    </message>
    <message>
        <source>the text of article {} is damaged</source>
        <translation>نص المقال {} تالف</translation>
    </message>
    <message>
        <source>the page of article {} is damaged</source>
        <translation>صفحة المقال {} تالفة</translation>
    </message>
    <message>
        <source>There is no network. The link waits in the outbox.</source>
        <translation>لا توجد شبكة. الرابط في صندوق الانتظار.</translation>
    </message>
    <message>
        <source>There is no article at this address: {reason}.</source>
        <translation>لا مقال في هذا العنوان: {reason}.</translation>
    </message>
    <message>
        <source>The site does not give this page: {reason}.</source>
        <translation>الموقع لا يعطي هذه الصفحة: {reason}.</translation>
    </message>
    <message>
        <source>The page did not come: {reason}. It will be tried again.</source>
        <translation>لم تصل الصفحة: {reason}. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This is not a web address: {text}</source>
        <translation>هذا ليس عنوان ويب: {text}</translation>
    </message>
    <message>
        <source>No article could be made of {where}: {reason}.</source>
        <translation>تعذّر استخراج مقال من {where}: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
    <message>
        <source>The library remembers no such import.</source>
        <translation>لا تعرف المكتبة استيرادًا كهذا.</translation>
    </message>
    <message>
        <source>You do not follow this feed.</source>
        <translation>أنت لا تتابع هذه الخلاصة.</translation>
    </message>
    <message>
        <source>The page that this article came from is not kept.</source>
        <translation>الصفحة التي جاء منها هذا المقال غير محفوظة.</translation>
    </message>
    <message>
        <source>No rule can be made: {reason}.</source>
        <translation>لا يمكن وضع قاعدة: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be saved or changed: this library may only be read.</source>
        <translation>لا يمكن حفظ شيء ولا تغييره: هذه المكتبة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The library cannot be used: {reason}.</source>
        <translation>لا يمكن استعمال المكتبة: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>Only the beginning: the rest is behind a paywall. Open it in the browser, and save it from there.</source>
        <translation>البداية فقط: البقية خلف جدار اشتراك. افتحه في المتصفح واحفظه من هناك.</translation>
    </message>
    <message>
        <source>The site asked about cookies instead of showing the story. Open it in the browser, and save it from there.</source>
        <translation>سأل الموقع عن ملفات الارتباط بدل أن يعرض المقال. افتحه في المتصفح واحفظه من هناك.</translation>
    </message>
    <message>
        <source>The site wanted to see a person before it shows the story. Open it in the browser, and save it from there.</source>
        <translation>أراد الموقع التحقق من وجود شخص قبل أن يعرض المقال. افتحه في المتصفح واحفظه من هناك.</translation>
    </message>
    <message>
        <source>The site shows this story after a login. Open it in the browser, and save it from there.</source>
        <translation>يعرض الموقع هذا المقال بعد تسجيل الدخول. افتحه في المتصفح واحفظه من هناك.</translation>
    </message>
    <message>
        <source>The site showed an error instead of the story. It may have moved, or be gone.</source>
        <translation>أظهر الموقع خطأً بدل المقال. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The page needs its scripts to show the story; this is what could be read. Open it in the browser, and save it from there.</source>
        <translation>تحتاج الصفحة إلى برامجها النصية لتعرض المقال؛ هذا ما أمكنت قراءته. افتحه في المتصفح واحفظه من هناك.</translation>
    </message>
    <message>
        <source>This is a list of stories, not a story.</source>
        <translation>هذه قائمة مقالات لا مقال.</translation>
    </message>
    <message>
        <source>Only one page of several: the story goes on in the browser.</source>
        <translation>صفحة واحدة من عدة صفحات: يستمر المقال في المتصفح.</translation>
    </message>
    <message>
        <source>No text was found on this page. Open it in the browser.</source>
        <translation>لم يُعثر على نص في هذه الصفحة. افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>The page is too large or too tangled: at most its bare text could be read.</source>
        <translation>الصفحة كبيرة جدًّا أو متشابكة جدًّا: لم يُقرأ منها إلا نصها المجرد على الأكثر.</translation>
    </message>
    <message>
        <source>This is what the feed brings of the story; its page did not give it.</source>
        <translation>هذا ما تحمله الخلاصة من المقال؛ لم تعطه صفحته.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Signs that turn what follows them, until another sign that may never come (Unicode UAX 9 §2).</extracomment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>وصل: {time}</translation>
    </message>
    <message>
        <source>named by {address}</source>
        <translation>ذكرته {address}</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>يجري جلبه الآن.</translation>
    </message>
    <message>
        <source>Fetched as soon as there is a network.</source>
        <translation>يُجلب حالما توجد شبكة.</translation>
    </message>
    <message>
        <source>{reason} The file is kept: {name}</source>
        <translation>{reason} الملف محفوظ: {name}</translation>
    </message>
    <message>
        <source>{reason} Next try in {minutes}.</source>
        <translation>{reason} المحاولة التالية بعد {minutes}.</translation>
    </message>
    <message>
        <source>{reason} Next try at {time}.</source>
        <translation>{reason} المحاولة التالية {time}.</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) archived</source>
        <translation>
            <numerusform>لم يؤرشف أي مقال</numerusform>
            <numerusform>أُرشف مقال واحد</numerusform>
            <numerusform>أُرشف مقالان</numerusform>
            <numerusform>أُرشفت %Ln مقالات</numerusform>
            <numerusform>أُرشف %Ln مقالًا</numerusform>
            <numerusform>أُرشف %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>لم يخرج أي مقال من الأرشيف</numerusform>
            <numerusform>أُخرج مقال واحد من الأرشيف</numerusform>
            <numerusform>أُخرج مقالان من الأرشيف</numerusform>
            <numerusform>أُخرجت %Ln مقالات من الأرشيف</numerusform>
            <numerusform>أُخرج %Ln مقالًا من الأرشيف</numerusform>
            <numerusform>أُخرج %Ln مقال من الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) made favourites</source>
        <translation>
            <numerusform>لم يُضف أي مقال إلى المفضلة</numerusform>
            <numerusform>أُضيف مقال واحد إلى المفضلة</numerusform>
            <numerusform>أُضيف مقالان إلى المفضلة</numerusform>
            <numerusform>أُضيفت %Ln مقالات إلى المفضلة</numerusform>
            <numerusform>أُضيف %Ln مقالًا إلى المفضلة</numerusform>
            <numerusform>أُضيف %Ln مقال إلى المفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) no longer favourites</source>
        <translation>
            <numerusform>لم يُزل أي مقال من المفضلة</numerusform>
            <numerusform>أُزيل مقال واحد من المفضلة</numerusform>
            <numerusform>أُزيل مقالان من المفضلة</numerusform>
            <numerusform>أُزيلت %Ln مقالات من المفضلة</numerusform>
            <numerusform>أُزيل %Ln مقالًا من المفضلة</numerusform>
            <numerusform>أُزيل %Ln مقال من المفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كمقروء</numerusform>
            <numerusform>عُلِّم مقال واحد كمقروء</numerusform>
            <numerusform>عُلِّم مقالان كمقروءين</numerusform>
            <numerusform>عُلِّمت %Ln مقالات كمقروءة</numerusform>
            <numerusform>عُلِّم %Ln مقالًا كمقروء</numerusform>
            <numerusform>عُلِّم %Ln مقال كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كغير مقروء</numerusform>
            <numerusform>عُلِّم مقال واحد كغير مقروء</numerusform>
            <numerusform>عُلِّم مقالان كغير مقروءين</numerusform>
            <numerusform>عُلِّمت %Ln مقالات كغير مقروءة</numerusform>
            <numerusform>عُلِّم %Ln مقالًا كغير مقروء</numerusform>
            <numerusform>عُلِّم %Ln مقال كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى المهملات</numerusform>
            <numerusform>نُقل مقال واحد إلى المهملات</numerusform>
            <numerusform>نُقل مقالان إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى المهملات</numerusform>
            <numerusform>نُقل %Ln مقالًا إلى المهملات</numerusform>
            <numerusform>نُقل %Ln مقال إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>لم يُستعد أي مقال</numerusform>
            <numerusform>استُعيد مقال واحد</numerusform>
            <numerusform>استُعيد مقالان</numerusform>
            <numerusform>استُعيدت %Ln مقالات</numerusform>
            <numerusform>استُعيد %Ln مقالًا</numerusform>
            <numerusform>استُعيد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged {tag}</source>
        <translation>
            <numerusform>لم يوسم أي مقال بـ {tag}</numerusform>
            <numerusform>وُسم مقال واحد بـ {tag}</numerusform>
            <numerusform>وُسم مقالان بـ {tag}</numerusform>
            <numerusform>وُسمت %Ln مقالات بـ {tag}</numerusform>
            <numerusform>وُسم %Ln مقالًا بـ {tag}</numerusform>
            <numerusform>وُسم %Ln مقال بـ {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n article(s)</source>
        <translation>
            <numerusform>لم يُنزع {tag} من أي مقال</numerusform>
            <numerusform>نُزع {tag} من مقال واحد</numerusform>
            <numerusform>نُزع {tag} من مقالين</numerusform>
            <numerusform>نُزع {tag} من %Ln مقالات</numerusform>
            <numerusform>نُزع {tag} من %Ln مقالًا</numerusform>
            <numerusform>نُزع {tag} من %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>لم يبق شيء هنا.</translation>
    </message>
    <message>
        <source>What was here is in the trash, or no longer has this name.</source>
        <translation>ما كان هنا في المهملات، أو لم يعد يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet</source>
        <translation>لا شيء منها هنا بعد</translation>
    </message>
    <message>
        <source>Its feeds are asked by themselves, and what they bring comes in. F5 asks now.</source>
        <translation>تُسأل الخلاصات من تلقائها ويصل ما تحمله. F5 يسألها الآن.</translation>
    </message>
    <message>
        <source>Everything here has been read.</source>
        <translation>كل ما هنا مقروء.</translation>
    </message>
    <message>
        <source>What you save next waits here until you have read it.</source>
        <translation>ما تحفظه بعد الآن ينتظر هنا حتى تقرأه.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>لا مفضلة بعد</translation>
    </message>
    <message>
        <source>Press S, or the star above an article, to find it here again.</source>
        <translation>اضغط S أو النجمة فوق المقال لتجده هنا.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>Press A when you are done with an article: it leaves Unread and rests here.</source>
        <translation>اضغط A حين تفرغ من مقال: يغادر غير المقروء ويستقر هنا.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>What you throw away stays here for 30 days.</source>
        <translation>ما ترميه يبقى هنا ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Save a page, and it stays on this disk.</source>
        <translation>احفظ صفحة فتبقى على هذا القرص.</translation>
    </message>
    <message>
        <source>Moving about</source>
        <extracomment>Names of actions, as in the table of actions; what stands in no group is of the article.</extracomment>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Sorting the library</source>
        <translation>ترتيب المكتبة</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقل إلى</translation>
    </message>
    <message>
        <source>address unknown</source>
        <translation>العنوان مجهول</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>مشترك: {words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Saved: opens here</source>
        <translation>محفوظ: يُفتح هنا</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>ينتظر الشبكة</translation>
    </message>
    <message>
        <source>Picture not here yet</source>
        <translation>الصورة لم تصل بعد</translation>
    </message>
    <message>
        <source>This picture could not be had</source>
        <translation>تعذّر الحصول على هذه الصورة</translation>
    </message>
    <message>
        <source>Choose a story to read it here</source>
        <translation>اختر مقالًا لتقرأه هنا</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Characters: more than two lines of any width. It is to be put back.</extracomment>
        <translation>أعِده</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Author box</source>
        <translation>نبذة عن الكاتب</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>مسار التصفح</translation>
    </message>
    <message>
        <source>Byline and date</source>
        <translation>الكاتب والتاريخ</translation>
    </message>
    <message>
        <source>Comment form</source>
        <translation>نموذج تعليق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Button or form</source>
        <translation>زر أو نموذج</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>Credits and notices</source>
        <translation>حقوق وإشعارات</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>تذييل</translation>
    </message>
    <message>
        <source>Gallery or player</source>
        <translation>معرض أو مشغّل</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>تصفّح</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>نشرة بريدية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Paywall</source>
        <translation>جدار دفع</translation>
    </message>
    <message>
        <source>Poll or rating</source>
        <translation>استطلاع أو تقييم</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>نافذة منبثقة</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>مقالات مرتبطة</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>شريط مشاركة</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>عمود جانبي</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The page calls it “{name}”.</source>
        <translation>تسمّيه الصفحة «{name}».</translation>
    </message>
    <message>
        <source>Found by its structure, not by its words.</source>
        <translation>عُرف ببنيته لا بكلماته.</translation>
    </message>
    <message>
        <source>Its stories were kept as related stories.</source>
        <translation>حُفظت مقالاته ضمن المقالات المرتبطة.</translation>
    </message>
    <message>
        <source>Your rule for this site removes it.</source>
        <translation>تزيله قاعدتك لهذا الموقع.</translation>
    </message>
    <message>
        <source>It stands apart from the story.</source>
        <translation>يقع خارج المقال.</translation>
    </message>
    <message>
        <source>Only what is unread</source>
        <extracomment>Some more than a line holds are left for the next one.</extracomment>
        <translation>غير المقروء فقط</translation>
    </message>
    <message>
        <source>Of one site</source>
        <translation>من موقع واحد</translation>
    </message>
    <message>
        <source>By one author</source>
        <translation>لكاتب واحد</translation>
    </message>
    <message>
        <source>In one language</source>
        <translation>بلغة واحدة</translation>
    </message>
    <message>
        <source>Short to read</source>
        <translation>قصير القراءة</translation>
    </message>
    <message>
        <source>Published from this day on</source>
        <translation>نُشر ابتداءً من هذا اليوم</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>مع صور</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>من دون كلمة</translation>
    </message>
    <message>
        <source>{name} is not known here.</source>
        <translation>{name} غير معروف هنا.</translation>
    </message>
    <message>
        <source>{name} does not know “{value}”.</source>
        <translation>{name} لا يعرف «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write 2026, 2026-06 or 2026-06-14.</source>
        <translation>«{value}» ليس تاريخًا. اكتب 2026 أو 2026-06 أو 2026-06-14.</translation>
    </message>
    <message>
        <source>“{value}” is no number of minutes. Write &lt;5, &gt;10 or 5-10.</source>
        <translation>«{value}» ليس عدد دقائق. اكتب &lt;5 أو &gt;10 أو 5-10.</translation>
    </message>
    <message>
        <source>{name} wants its value right after it, without a blank.</source>
        <translation>{name} يريد قيمته بعده مباشرة من دون فراغ.</translation>
    </message>
    <message>
        <source>Kiosque has made a mistake and goes on. Nothing that was saved is lost.

A report of it is here: {file}</source>
        <extracomment>The window that runs; None as long as there is none.</extracomment>
        <translation>ارتكب Kiosque خطأ ويواصل عمله. لم يُفقد شيء مما حُفظ.

تجد تقريرًا هنا: {file}</translation>
    </message>
    <message>
        <source>Kiosque has made a mistake and cannot start. Nothing that was saved is lost.

A report of it is here: {file}</source>
        <translation>ارتكب Kiosque خطأ ولا يستطيع أن يبدأ. لم يُفقد شيء مما حُفظ.

تجد تقريرًا هنا: {file}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>أظهر التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>بلا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite(s)</source>
        <translation>
            <numerusform>بلا مفضلات</numerusform>
            <numerusform>مفضلة واحدة</numerusform>
            <numerusform>مفضلتان</numerusform>
            <numerusform>%Ln مفضلات</numerusform>
            <numerusform>%Ln مفضلة</numerusform>
            <numerusform>%Ln مفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>لا مؤرشف</numerusform>
            <numerusform>مؤرشف واحد</numerusform>
            <numerusform>مؤرشفان</numerusform>
            <numerusform>%Ln مؤرشفات</numerusform>
            <numerusform>%Ln مؤرشفًا</numerusform>
            <numerusform>%Ln مؤرشف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>بلا تظليل</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>%Ln تظليلات</numerusform>
            <numerusform>%Ln تظليلًا</numerusform>
            <numerusform>%Ln تظليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>بلا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved from {first} to {last}</source>
        <translation>محفوظة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Not used here: {names}</source>
        <translation>غير مستعمل هنا: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation>
            <numerusform>لم تُزل مقالات</numerusform>
            <numerusform>أُزيلت مقالة واحدة</numerusform>
            <numerusform>أُزيلت مقالتان</numerusform>
            <numerusform>أُزيلت %Ln مقالات</numerusform>
            <numerusform>أُزيلت %Ln مقالة</numerusform>
            <numerusform>أُزيلت %Ln مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken out of the outbox</source>
        <translation>
            <numerusform>لم يُسحب رابط</numerusform>
            <numerusform>سُحب رابط واحد من الانتظار</numerusform>
            <numerusform>سُحب رابطان من الانتظار</numerusform>
            <numerusform>سُحبت %Ln روابط من الانتظار</numerusform>
            <numerusform>سُحب %Ln رابطًا من الانتظار</numerusform>
            <numerusform>سُحب %Ln رابط من الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) followed no more</source>
        <translation>
            <numerusform>لم تُلغ متابعة أي خلاصة</numerusform>
            <numerusform>أُلغيت متابعة خلاصة واحدة</numerusform>
            <numerusform>أُلغيت متابعة خلاصتين</numerusform>
            <numerusform>أُلغيت متابعة %n خلاصات</numerusform>
            <numerusform>أُلغيت متابعة %n خلاصة</numerusform>
            <numerusform>أُلغيت متابعة %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left, since you have touched them</source>
        <translation>
            <numerusform>لم تُترك مقالة</numerusform>
            <numerusform>تُركت مقالة لأنك غيّرت فيها</numerusform>
            <numerusform>تُركت مقالتان لأنك غيّرت فيهما</numerusform>
            <numerusform>تُركت %Ln مقالات لأنك غيّرت فيها</numerusform>
            <numerusform>تُركت %Ln مقالة لأنك غيّرت فيها</numerusform>
            <numerusform>تُركت %Ln مقالة لأنك غيّرت فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>لم يكن هناك ما يُزال.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>إصلاحها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Use another library…</source>
        <translation>استعمل مكتبة أخرى…</translation>
    </message>
    <message>
        <source>The folder of the library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>There is no library in this folder. Begin a new one there?</source>
        <translation>لا توجد مكتبة في هذا المجلد. أتبدأ واحدة جديدة فيه؟</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Reasons that pass by themselves: nothing of the feed is wrong. The icon and the colour of each.</extracomment>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>The site says that this feed is gone for good.</source>
        <translation>يقول الموقع إن هذه الخلاصة أُزيلت نهائيًا.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>لم تُسأل بعد.</translation>
    </message>
    <message>
        <source>It answered: {time}.</source>
        <translation>أجابت: {time}.</translation>
    </message>
    <message>
        <source>Unfollow it, or look on the site for its new address.</source>
        <translation>ألغِ متابعتها أو ابحث في الموقع عن عنوانها الجديد.</translation>
    </message>
    <message>
        <source>You can unfollow this one.</source>
        <translation>يمكنك إلغاء متابعة هذه.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is asked again by itself.</source>
        <translation>لا حاجة إلى شيء: ستُسأل مجددًا من تلقائها.</translation>
    </message>
    <message>
        <source>It has failed for long. Look on the site for its new address, or unfollow it.</source>
        <translation>تتعثر منذ مدة. ابحث في الموقع عن عنوانها الجديد أو ألغِ متابعتها.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you can try it now.</source>
        <translation>ستُسأل مجددًا من تلقائها، ويمكنك المحاولة الآن.</translation>
    </message>
    <message>
        <source>If you trust the site, take them all: then no number is too many.</source>
        <translation>إن كنت تثق بالموقع فخذها كلها: فلا حدّ للعدد بعد ذلك.</translation>
    </message>
    <message>
        <source>asked: {time}</source>
        <translation>سُئلت: {time}</translation>
    </message>
    <message>
        <source>last answer: {time}</source>
        <translation>آخر جواب: {time}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>المرة القادمة: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>headlines only</source>
        <translation>عناوين فقط</translation>
    </message>
    <message>
        <source>Each new story is fetched, cleaned and kept with its pictures.</source>
        <translation>يُجلب كل مقال جديد ويُنقّى ويُحفظ مع صوره.</translation>
    </message>
    <message>
        <source>Only headlines come; you choose which stories are fetched.</source>
        <translation>تصل العناوين وحدها، وأنت تختار ما يُجلب.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>in the author</source>
        <translation>في الكاتب</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>في التصنيف</translation>
    </message>
    <message>
        <source>It breaks the rules of its format; what can be read is taken.</source>
        <translation>تخالف قواعد صيغتها؛ يؤخذ ما يُقرأ منها.</translation>
    </message>
    <message>
        <source>It lists more stories than anybody reads; only its first are taken.</source>
        <translation>فيها مقالات أكثر مما يُقرأ؛ تؤخذ الأولى فقط.</translation>
    </message>
    <message>
        <source>It lists no story at all.</source>
        <translation>ليس فيها أي مقال.</translation>
    </message>
    <message>
        <source>It brings more than 200 new stories a day; the rest wait as headlines.</source>
        <translation>تجلب أكثر من ٢٠٠ مقال جديد في اليوم؛ والباقي ينتظر عناوينَ فقط.</translation>
    </message>
    <message>
        <source>It has moved, and is asked at its new address.</source>
        <translation>انتقلت، وتُسأل في عنوانها الجديد.</translation>
    </message>
    <message>
        <source>It has moved to where another feed that you follow is.</source>
        <translation>انتقلت إلى حيث خلاصة أخرى تتابعها.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <extracomment>An article is to be opened: ArticleId. The open article is to be scrolled by a page. So many rows are picked; 0: no longer any. The menu of an article is wanted: ArticleId, and the place on the screen. The small pictures of the rows.</extracomment>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>unread</source>
        <extracomment>Rows are wanted: list of ArticleId. Answer with fill(). It is wanted where the words of the search stand in these: list of ArticleId. show_found().</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>مع تظليلات</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
    </message>
</context>
<context>
    <name>BrowsersPage</name>
    <message>
        <source>Browsers</source>
        <extracomment>By condition: the token of its words, and its icon. How the browsers stand is wanted: answer with show_browsers(). The browser of this name is to reach Kiosque, or no longer.</extracomment>
        <translation>المتصفحات</translation>
    </message>
    <message>
        <source>With its extension a browser saves the page before you as you see it, offline too. First the browser must be allowed to start Kiosque:</source>
        <translation>بإضافته يحفظ المتصفح الصفحة كما تراها، حتى دون اتصال. لكن يجب أولًا السماح له بتشغيل Kiosque:</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge…</source>
        <translation>‏Chromium وChrome وEdge…</translation>
    </message>
    <message>
        <source>Open chrome://extensions, switch on “Developer mode”, press “Load unpacked” and choose the folder extension-chromium that came with Kiosque.</source>
        <translation>افتح chrome://extensions، وفعّل «وضع المطوّر»، ثم اضغط «تحميل غير مُحزّمة» واختر المجلد extension-chromium المرفق مع Kiosque.</translation>
    </message>
    <message>
        <source>Firefox</source>
        <translation>Firefox</translation>
    </message>
    <message>
        <source>Open about:debugging, choose “This Firefox”, press “Load Temporary Add-on” and choose manifest.json in the folder extension-firefox that came with Kiosque.</source>
        <translation>افتح about:debugging، واختر «فَيَرفُكس هذا»، ثم اضغط «حمّل إضافة مؤقتة» واختر manifest.json في المجلد extension-firefox المرفق مع Kiosque.</translation>
    </message>
    <message>
        <source>No browser that Kiosque knows has been started by you here.</source>
        <translation>لم تشغّل هنا أيّ متصفح يعرفه Kiosque.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>أصلِح</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>اسمح</translation>
    </message>
    <message>
        <source>It can reach Kiosque.</source>
        <translation>يستطيع الوصول إلى Kiosque.</translation>
    </message>
    <message>
        <source>Not allowed to start Kiosque yet.</source>
        <translation>لم يُسمح له بعد بتشغيل Kiosque.</translation>
    </message>
    <message>
        <source>It is sandboxed and cannot start programs: its extension saves into the folder Kiosque in your downloads instead.</source>
        <translation>هو معزول ولا يستطيع تشغيل البرامج: تحفظ إضافته في مجلد Kiosque ضمن تنزيلاتك.</translation>
    </message>
    <message>
        <source>Something has changed, or Kiosque was moved.</source>
        <translation>تغيّر شيء ما، أو نُقل Kiosque.</translation>
    </message>
</context>
<context>
    <name>CareJoints</name>
    <message>
        <source>The library is being checked…</source>
        <extracomment>The window is to be closed, the file repaired, and the window opened again.</extracomment>
        <translation>يجري فحص المكتبة…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) checked: all is well.</source>
        <translation>
            <numerusform>لم يُفحص أي مقال: كل شيء سليم.</numerusform>
            <numerusform>فُحص مقال واحد: كل شيء سليم.</numerusform>
            <numerusform>فُحص مقالان: كل شيء سليم.</numerusform>
            <numerusform>فُحصت %Ln مقالات: كل شيء سليم.</numerusform>
            <numerusform>فُحص %Ln مقالا: كل شيء سليم.</numerusform>
            <numerusform>فُحص %Ln مقال: كل شيء سليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged, and is mended.</source>
        <translation>كانت المكتبة تالفة وقد أُصلحت.</translation>
    </message>
    <message>
        <source>The library was damaged. Most of it is mended.</source>
        <translation>كانت المكتبة تالفة. أُصلح معظمها.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>إصلاحها</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>تم النسخ الاحتياطي: {file}</translation>
    </message>
</context>
<context>
    <name>CareReport</name>
    <message>
        <source>The library was checked</source>
        <extracomment>The file is to be repaired.</extracomment>
        <translation>فُحصت المكتبة</translation>
    </message>
    <message>
        <source>The file itself is damaged. To repair it, the window is closed and opened again: all that can be read is put into a new file, and the damaged one is kept beside it.</source>
        <translation>الملف نفسه تالف. لإصلاحه تُغلق النافذة ثم تُفتح من جديد: يُنقل كل ما يمكن قراءته إلى ملف جديد، ويُحفظ التالف بجانبه.</translation>
    </message>
    <message>
        <source>What could be made anew is mended. The rest cannot be had again:</source>
        <translation>أُصلح ما أمكن إعادة صنعه. أما الباقي فلا يُستعاد:</translation>
    </message>
    <message>
        <source>Everything that was damaged is as it was.</source>
        <translation>عاد كل ما تلف كما كان.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s structure</source>
        <translation>بنية الملف</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>العدادات</translation>
    </message>
    <message>
        <source>Title, names or links</source>
        <translation>العنوان أو الأسماء أو الروابط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>نسخة سابقة</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>إصلاحها</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Try fewer words, or the beginning of one.</source>
        <extracomment>All articles are wanted. Something is to be added. What was meant is to be searched for: str.</extracomment>
        <translation>جرّب كلمات أقل، أو بداية كلمة.</translation>
    </message>
    <message>
        <source>Nothing here has all of these words.</source>
        <translation>لا شيء هنا فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>هل تقصد {words}؟</translation>
    </message>
    <message>
        <source>Add a link or text…</source>
        <translation>أضف رابطًا أو نصًّا…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>اعرض كل المقالات</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Save a page and it stays on this disk: the story, and the stories it points to.</source>
        <translation>احفظ صفحة فتبقى على هذا القرص: المقال، والمقالات التي يشير إليها.</translation>
    </message>
    <message>
        <source>Add a link or text…</source>
        <translation>أضف رابطًا أو نصًّا…</translation>
    </message>
    <message>
        <source>Ctrl+N, or drop links and saved pages anywhere in this window</source>
        <translation>‏Ctrl+N، أو أفلِت الروابط والصفحات المحفوظة في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>افتح صفحات محفوظة</translation>
    </message>
    <message>
        <source>Pages and texts that lie on this disk become articles at once.</source>
        <translation>الصفحات والنصوص الموجودة على هذا القرص تصير مقالات في الحال.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Follow a site</source>
        <translation>متابعة موقع</translation>
    </message>
    <message>
        <source>Its new stories come by themselves, whole, with their pictures.</source>
        <translation>تصل مقالاته الجديدة من تلقائها كاملة مع صورها.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>ألقِ نظرة أولًا</translation>
    </message>
    <message>
        <source>Eight sample stories, written for this; removed by one click.</source>
        <translation>ثمانية مقالات نموذجية كُتبت لهذا؛ تُزال بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Reading makes no request. Kiosque has no account and sends nothing.</source>
        <translation>القراءة لا ترسل أي طلب. لا حساب في Kiosque ولا يرسل شيئًا.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>In the order of their buttons. Wish: its place is to be asked for. The folder is to be kept in step no longer. What was written is to be shown: Path.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>الكل في ملف واحد</translation>
    </message>
    <message>
        <source>Keep the folder in step with the library from now on</source>
        <translation>إبقاء المجلد مطابقًا للمكتبة من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدّم التصدير</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} من {total} مقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written: {name}</source>
        <translation>
            <numerusform>لم يُكتب أي مقال: {name}</numerusform>
            <numerusform>كُتب مقال واحد: {name}</numerusform>
            <numerusform>كُتب مقالان: {name}</numerusform>
            <numerusform>كُتبت %Ln مقالات: {name}</numerusform>
            <numerusform>كُتب %Ln مقالًا: {name}</numerusform>
            <numerusform>كُتب %Ln مقال: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>%n picked article(s)</source>
        <translation>
            <numerusform>لا مقالات محددة</numerusform>
            <numerusform>مقال محدد واحد</numerusform>
            <numerusform>مقالان محددان</numerusform>
            <numerusform>%Ln مقالات محددة</numerusform>
            <numerusform>%Ln مقالًا محددًا</numerusform>
            <numerusform>%Ln مقال محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the list</source>
        <translation>
            <numerusform>لا مقالات في القائمة</numerusform>
            <numerusform>مقال القائمة</numerusform>
            <numerusform>مقالا القائمة</numerusform>
            <numerusform>%Ln مقالات في القائمة</numerusform>
            <numerusform>%Ln مقالًا في القائمة</numerusform>
            <numerusform>%Ln مقال في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>EPUB, a book for an e-reader</source>
        <translation>EPUB، كتاب لقارئ إلكتروني</translation>
    </message>
    <message>
        <source>HTML, pages with their pictures inside</source>
        <translation>HTML، صفحات بصورها في داخلها</translation>
    </message>
    <message>
        <source>Markdown, for notes, with pictures and highlights</source>
        <translation>Markdown، للملاحظات، مع الصور والمقاطع المميَّزة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>JSON lines, all that is kept, to be read back</source>
        <translation>JSON Lines، كل ما حُفظ، ليُستعاد لاحقًا</translation>
    </message>
    <message>
        <source>Bookmarks, for browsers and other readers</source>
        <translation>إشارات مرجعية، للمتصفحات والقارئات الأخرى</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV، جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>Kept in step: {name}</source>
        <translation>يُبقى مطابقًا: {name}</translation>
    </message>
    <message>
        <source>Stop that</source>
        <translation>إيقاف ذلك</translation>
    </message>
    <message>
        <source>Keep the folder in step no longer</source>
        <translation>التوقف عن إبقاء المجلد مطابقًا</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ExportJoints</name>
    <message>
        <source>Copied as Markdown</source>
        <translation>نُسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Read an export back in</source>
        <translation>استعادة تصدير</translation>
    </message>
    <message>
        <source>Exports of Kiosque ({kinds})</source>
        <translation>تصديرات Kiosque ‏({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FaceSwitch</name>
    <message>
        <source>Another face: {name}</source>
        <extracomment>The script, and the face&apos;s name as in Typography.</extracomment>
        <translation>خط آخر: {name}</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message>
        <source>Ask now</source>
        <extracomment>The headlines of a feed are wanted: FeedId. These feeds are to be asked now: list of FeedId. A feed&apos;s own page is wanted, None: the overview of all: FeedId.</extracomment>
        <translation>السؤال الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>لا متعثرة</numerusform>
            <numerusform>واحدة متعثرة</numerusform>
            <numerusform>اثنتان متعثرتان</numerusform>
            <numerusform>%n متعثرة</numerusform>
            <numerusform>%n متعثرة</numerusform>
            <numerusform>%n متعثرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>This feed…</source>
        <translation>هذه الخلاصة…</translation>
    </message>
    <message>
        <source>All feeds and how they fare</source>
        <translation>كل الخلاصات وأحوالها</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Whole stories</source>
        <extracomment>The feed is to be called so, &quot;&quot; as it calls itself. It is to be asked for at this address. It is to stand in this folder. Keeping: this is to become of its stories. Limits: so long are they kept. It is to be followed no more.</extracomment>
        <translation>مقالات كاملة</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>ما يصل</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>الحفظ حتى</translation>
    </message>
    <message>
        <source>You follow another feed at this address.</source>
        <translation>تتابع خلاصة أخرى في هذا العنوان.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is starred, tagged, highlighted, archived or half read always stays.</source>
        <translation>ما هو مفضّل أو موسوم أو مظلَّل أو مؤرشف أو مقروء بعضه يبقى دائمًا.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Its articles stay; its headlines go. You can undo it.</source>
        <translation>تبقى مقالاتها وتذهب عناوينها. يمكن التراجع.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يومًا واحدًا</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>على الدوام</translation>
    </message>
    <message numerus="yes">
        <source>at most %n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد على الأكثر</numerusform>
            <numerusform>مقالان على الأكثر</numerusform>
            <numerusform>%n مقالات على الأكثر</numerusform>
            <numerusform>%n مقالًا على الأكثر</numerusform>
            <numerusform>%n مقال على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>كل المقالات</translation>
    </message>
</context>
<context>
    <name>FeedHealth</name>
    <message>
        <source>Try now</source>
        <extracomment>The feed is to be asked now. The site is to be opened in the browser. All that it brings is to be fetched, however many stories a day.</extracomment>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>أخذ الكل</translation>
    </message>
</context>
<context>
    <name>FeedItem</name>
    <message>
        <source>folded</source>
        <extracomment>What stands under it is to be folded, or unfolded: bool.</extracomment>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>FeedListDialog</name>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>These feeds are to be followed: list of Url.</extracomment>
        <translation>استيراد قائمة خلاصات</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>خلاصات القائمة</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>قراءة الملف…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you follow %n of them</source>
        <translation>
            <numerusform>لا تتابع أيًا منها</numerusform>
            <numerusform>تتابع واحدة منها</numerusform>
            <numerusform>تتابع اثنتين منها</numerusform>
            <numerusform>تتابع %n منها</numerusform>
            <numerusform>تتابع %n منها</numerusform>
            <numerusform>تتابع %n منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>لا أسطر متعذرة</numerusform>
            <numerusform>سطر واحد تتعذر قراءته</numerusform>
            <numerusform>سطران تتعذر قراءتهما</numerusform>
            <numerusform>%n أسطر تتعذر قراءتها</numerusform>
            <numerusform>%n سطرًا تتعذر قراءتها</numerusform>
            <numerusform>%n سطر تتعذر قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>متابعة لا شيء</numerusform>
            <numerusform>متابعة خلاصة واحدة</numerusform>
            <numerusform>متابعة خلاصتين</numerusform>
            <numerusform>متابعة %n خلاصات</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>you follow it already</source>
        <translation>تتابعها من قبل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FeedListsJoints</name>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>What was done last is to be undone.</extracomment>
        <translation>استيراد قائمة خلاصات</translation>
    </message>
    <message>
        <source>Write out the list of feeds</source>
        <translation>تصدير قائمة الخلاصات</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n feed(s) more.</source>
        <translation>
            <numerusform>لا خلاصات جديدة تتابعها.</numerusform>
            <numerusform>تتابع خلاصة جديدة واحدة.</numerusform>
            <numerusform>تتابع خلاصتين جديدتين.</numerusform>
            <numerusform>تتابع %n خلاصات جديدة.</numerusform>
            <numerusform>تتابع %n خلاصة جديدة.</numerusform>
            <numerusform>تتابع %n خلاصة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) written: {name}</source>
        <translation>
            <numerusform>لم تُصدَّر خلاصات: {name}</numerusform>
            <numerusform>صُدّرت خلاصة واحدة: {name}</numerusform>
            <numerusform>صُدّرت خلاصتان: {name}</numerusform>
            <numerusform>صُدّرت %n خلاصات: {name}</numerusform>
            <numerusform>صُدّرت %n خلاصة: {name}</numerusform>
            <numerusform>صُدّرت %n خلاصة: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of feeds ({kinds})</source>
        <translation>قوائم خلاصات ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FeedMenus</name>
    <message>
        <source>Show its articles</source>
        <extracomment>These feeds are to be asked now: list of FeedId. What is unread of a feed, or in a folder, is to be marked as read: Feed or path. The articles, the headlines, the own page of a feed are wanted: FeedId. A feed is to be left: FeedId. A folder is to be called otherwise, or to be dissolved: its path.</extracomment>
        <translation>عرض مقالاتها</translation>
    </message>
    <message>
        <source>Show its headlines</source>
        <translation>عرض عناوينها</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل مقروءًا</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>This feed…</source>
        <translation>هذه الخلاصة…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Dissolve the folder</source>
        <translation>حلّ المجلد</translation>
    </message>
</context>
<context>
    <name>FeedPages</name>
    <message>
        <source>Rename the folder</source>
        <translation>تسمية المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>FeedProgress</name>
    <message>
        <source>Stop</source>
        <extracomment>No more feeds are to be asked.</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stop asking the feeds</source>
        <translation>إيقاف سؤال الخلاصات</translation>
    </message>
    <message>
        <source>Feeds: {done} of {of} asked</source>
        <translation>الخلاصات: سُئلت {done} من {of}</translation>
    </message>
</context>
<context>
    <name>FeedRulesDialog</name>
    <message>
        <source>Rules of all feeds</source>
        <translation>قواعد كل الخلاصات</translation>
    </message>
    <message>
        <source>What is to be left out, fetched or tagged, whichever feed brings it. A feed&apos;s own rules come first.</source>
        <translation>ما يُستبعد أو يُجلب أو يُوسم أيًا كانت خلاصته. قواعد كل خلاصة تأتي أولًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>FeedRulesEditor</name>
    <message>
        <source>Words are parted by commas: any of them will do. A star stands for the rest of a word. The first line that fits decides; every tag that fits is given.</source>
        <extracomment>The rules are these now: list of FeedRule.</extracomment>
        <translation>تفصل الفواصل بين الكلمات، وتكفي إحداها. النجمة تقوم مقام بقية الكلمة. يحسم أول سطر يوافق، ويُعطى كل وسم يوافق.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
</context>
<context>
    <name>FeedTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A line was chosen: its place. What can be done with a line was asked for: its place, and where on the screen, QPoint. All of it was folded, or unfolded: bool. Folders were folded or unfolded: list of the paths of those that are folded.</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>a feed in it does not answer</source>
        <translation>خلاصة فيه لا تجيب</translation>
    </message>
</context>
<context>
    <name>FeedsEmpty</name>
    <message>
        <source>Let the news come</source>
        <extracomment>A site is to be followed. A list of feeds is to be taken in.</extracomment>
        <translation>دع الأخبار تأتِ</translation>
    </message>
    <message>
        <source>Follow a site, and Kiosque fetches each new story whole, cleaned, with its pictures: it is here when you are offline.</source>
        <translation>تابع موقعًا فيجلب Kiosque كل مقال جديد كاملًا منقّى مع صوره: يكون هنا وأنت بلا شبكة.</translation>
    </message>
    <message>
        <source>Follow a site…</source>
        <translation>متابعة موقع…</translation>
    </message>
    <message>
        <source>Take in a list of feeds (OPML)…</source>
        <translation>استيراد قائمة خلاصات (OPML)…</translation>
    </message>
</context>
<context>
    <name>FeedsHead</name>
    <message>
        <source>Feeds</source>
        <extracomment>A site is to be followed. All feeds are to be asked. The articles of all feeds are wanted. The user is done here. What else can be done.</extracomment>
        <translation>الخلاصات</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>لا متعثرة</numerusform>
            <numerusform>واحدة متعثرة</numerusform>
            <numerusform>اثنتان متعثرتان</numerusform>
            <numerusform>%n متعثرة</numerusform>
            <numerusform>%n متعثرة</numerusform>
            <numerusform>%n متعثرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>لا شيء لم يُسأل</numerusform>
            <numerusform>واحدة لم تُسأل بعد</numerusform>
            <numerusform>اثنتان لم تُسألا بعد</numerusform>
            <numerusform>%n لم تُسأل بعد</numerusform>
            <numerusform>%n لم تُسأل بعد</numerusform>
            <numerusform>%n لم تُسأل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>all answer</source>
        <translation>كلها تجيب</translation>
    </message>
    <message>
        <source>Ask all now</source>
        <translation>سؤال الكل</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>عرض المقالات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Follow a site…</source>
        <translation>متابعة موقع…</translation>
    </message>
    <message>
        <source>The articles of all feeds</source>
        <translation>مقالات كل الخلاصات</translation>
    </message>
</context>
<context>
    <name>FeedsNews</name>
    <message>
        <source>There is no network. The feeds are asked when it is back.</source>
        <extracomment>What was done last is to be undone.</extracomment>
        <translation>لا شبكة. تُسأل الخلاصات حين تعود.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) did not answer.</source>
        <translation>
            <numerusform>أجابت كل الخلاصات.</numerusform>
            <numerusform>لم تجب خلاصة واحدة.</numerusform>
            <numerusform>لم تجب خلاصتان.</numerusform>
            <numerusform>لم تجب %n خلاصات.</numerusform>
            <numerusform>لم تجب %n خلاصة.</numerusform>
            <numerusform>لم تجب %n خلاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) came.</source>
        <translation>
            <numerusform>لم يصل جديد.</numerusform>
            <numerusform>وصل مقال جديد واحد.</numerusform>
            <numerusform>وصل مقالان جديدان.</numerusform>
            <numerusform>وصلت %n مقالات جديدة.</numerusform>
            <numerusform>وصل %n مقالًا جديدًا.</numerusform>
            <numerusform>وصل %n مقال جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n feed(s) more.</source>
        <translation>
            <numerusform>لا خلاصات جديدة تتابعها.</numerusform>
            <numerusform>تتابع خلاصة جديدة واحدة.</numerusform>
            <numerusform>تتابع خلاصتين جديدتين.</numerusform>
            <numerusform>تتابع %n خلاصات جديدة.</numerusform>
            <numerusform>تتابع %n خلاصة جديدة.</numerusform>
            <numerusform>تتابع %n خلاصة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it now: {title}</source>
        <translation>تتابعها الآن: {title}</translation>
    </message>
    <message>
        <source>You follow it already: {title}</source>
        <translation>تتابعها من قبل: {title}</translation>
    </message>
    <message>
        <source>You follow it no more; its articles stay: {title}</source>
        <translation>لم تعد تتابعها، وتبقى مقالاتها: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to the outbox and are fetched.</source>
        <translation>
            <numerusform>لا مقالات إلى صندوق الانتظار.</numerusform>
            <numerusform>مقال واحد إلى صندوق الانتظار ليُجلب.</numerusform>
            <numerusform>مقالان إلى صندوق الانتظار ليُجلبا.</numerusform>
            <numerusform>%n مقالات إلى صندوق الانتظار لتُجلب.</numerusform>
            <numerusform>%n مقالًا إلى صندوق الانتظار لتُجلب.</numerusform>
            <numerusform>%n مقال إلى صندوق الانتظار لتُجلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>عرض صندوق الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s) dismissed</source>
        <translation>
            <numerusform>لم يُصرف عنوان</numerusform>
            <numerusform>صُرف عنوان واحد</numerusform>
            <numerusform>صُرف عنوانان</numerusform>
            <numerusform>صُرفت %n عناوين</numerusform>
            <numerusform>صُرف %n عنوانًا</numerusform>
            <numerusform>صُرف %n عنوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsPage</name>
    <message>
        <source>Feeds</source>
        <extracomment>A list of feeds is to be taken in; all are to be written out; the rules are wanted.</extracomment>
        <translation>الخلاصات</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>بلا انقطاع</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>بلا انقطاع</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>عندما أطلب فقط</translation>
    </message>
    <message>
        <source>Ask the feeds</source>
        <translation>سؤال الخلاصات</translation>
    </message>
    <message>
        <source>A site that wants to be asked less often is asked less often. Nothing is asked while waiting links are not fetched by themselves.</source>
        <translation>الموقع الذي يريد أن يُسأل أقل يُسأل أقل. ولا يُسأل شيء ما دامت الروابط المنتظرة لا تُجلب من تلقائها.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules of all feeds…</source>
        <translation>قواعد كل الخلاصات…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>قائمة الخلاصات</translation>
    </message>
    <message>
        <source>An OPML file, as other readers write and read it: you see what is in it before anything is followed.</source>
        <translation>ملف OPML كما تكتبه القارئات الأخرى وتقرؤه: ترى ما فيه قبل متابعة أي شيء.</translation>
    </message>
</context>
<context>
    <name>FeedsView</name>
    <message>
        <source>Feeds</source>
        <extracomment>A feed&apos;s own page is wanted: FeedId. A feed is to be left: FeedId. What can be done with a feed was asked for: FeedId, QPoint on the screen.</extracomment>
        <translation>الخلاصات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <extracomment>The words have changed: str. So many steps to the next place, or back if negative. The user is done here.</extracomment>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>“News/France” is a folder in another one.</source>
        <translation>«أخبار/فرنسا» مجلد داخل آخر.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow a site</source>
        <extracomment>What feeds an address offers is to be found out: str. Answer with show_found(), show_error(). These are to be followed: list of Offered or of an address; the folder; Keeping.</extracomment>
        <translation>متابعة موقع</translation>
    </message>
    <message>
        <source>Address of a site or a feed</source>
        <translation>عنوان موقع أو خلاصة</translation>
    </message>
    <message>
        <source>Whole stories</source>
        <translation>مقالات كاملة</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>ما يصل</translation>
    </message>
    <message>
        <source>There is no network. You can follow the site now: its feed is found as soon as there is one.</source>
        <translation>لا شبكة. يمكنك متابعة الموقع الآن: تُكتشف خلاصته حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>The address of a site is enough: Kiosque finds its feeds. Only that site is asked.</source>
        <translation>يكفي عنوان الموقع: يجد Kiosque خلاصاته. ولا يُسأل غير ذلك الموقع.</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>البحث عن خلاصات…</translation>
    </message>
    <message>
        <source>Follow when there is a network</source>
        <translation>المتابعة حين تعود الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>متابعة لا شيء</numerusform>
            <numerusform>متابعة خلاصة واحدة</numerusform>
            <numerusform>متابعة خلاصتين</numerusform>
            <numerusform>متابعة %n خلاصات</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
            <numerusform>متابعة %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find feeds</source>
        <translation>البحث عن خلاصات</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n link(s) wait for the network</source>
        <translation>
            <numerusform>لا روابط تنتظر الشبكة</numerusform>
            <numerusform>رابط واحد ينتظر الشبكة</numerusform>
            <numerusform>رابطان ينتظران الشبكة</numerusform>
            <numerusform>%Ln روابط تنتظر الشبكة</numerusform>
            <numerusform>%Ln رابطًا ينتظر الشبكة</numerusform>
            <numerusform>%Ln رابط ينتظر الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on this disk</source>
        <translation>كل شيء على هذا القرص</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>بلا اتصال</translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>Feeds that were found</source>
        <extracomment>Another choice was made.</extracomment>
        <translation>الخلاصات التي وُجدت</translation>
    </message>
    <message>
        <source>you follow it already</source>
        <translation>تتابعها من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
</context>
<context>
    <name>HeadlinesView</name>
    <message>
        <source>Filter the headlines</source>
        <extracomment>The headlines are wanted. Answer with show_headlines(). These stories are to be had: list of HeadlineId. These headlines are to wait no more: list of HeadlineId. The overview of the feeds is wanted.</extracomment>
        <translation>تصفية العناوين</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>Of which feed</source>
        <translation>من أي خلاصة</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>جلب الكل</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>صرف الكل</translation>
    </message>
    <message>
        <source>No headline is like this.</source>
        <translation>لا عنوان كهذا.</translation>
    </message>
    <message>
        <source>No headline waits</source>
        <translation>لا عنوان ينتظر</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>كل الخلاصات</translation>
    </message>
    <message>
        <source>Fetch the story</source>
        <translation>جلب المقال</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>A feed that brings headlines only puts them here: Enter fetches a story, Delete lets it go.</source>
        <translation>الخلاصة التي تحمل عناوين فقط تضعها هنا: Enter يجلب المقال وDelete يصرفه.</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>عرض الخلاصات</translation>
    </message>
</context>
<context>
    <name>HighlightsView</name>
    <message>
        <source>Search highlights and notes</source>
        <extracomment>Sought: to be listed, None: nothing is, it is not seen. Answer with show_found().</extracomment>
        <translation>ابحث في التظليلات والملاحظات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>المقاطع المظللة</translation>
    </message>
    <message>
        <source>No highlight or note is like this.</source>
        <translation>لا تظليل ولا ملاحظة كهذه.</translation>
    </message>
    <message>
        <source>Select a passage while you read and choose a colour, or press Shift+H. It is listed here, with your note.</source>
        <translation>حدِّد مقطعًا وأنت تقرأ واختر لونًا، أو اضغط Shift+H. ستجده هنا مع ملاحظتك.</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>لا تظليل بعد</translation>
    </message>
    <message>
        <source>Show all highlights</source>
        <translation>أظهر كل التظليلات</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import saved pages</source>
        <extracomment>An import that was stopped is to go on.</extracomment>
        <translation>استيراد صفحات محفوظة</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>مدى تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation>ما لم يُقرأ</translation>
    </message>
    <message>
        <source>Importing saved pages</source>
        <translation>يجري استيراد صفحات محفوظة</translation>
    </message>
    <message>
        <source>All files were read</source>
        <translation>قُرئت كل الملفات</translation>
    </message>
    <message>
        <source>Done; some files were not read</source>
        <translation>تمّ؛ لم تُقرأ بعض الملفات</translation>
    </message>
    <message>
        <source>Stopped; it can go on from here</source>
        <translation>توقّف؛ ويمكن أن يواصل من هنا</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} من {total} من الملفات</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّثت</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>كانت هنا</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>انسخ هذه القائمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>واصل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the keys</source>
        <extracomment>Keys were pressed: as Qt writes them. Nobody wants to press any.</extracomment>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>{keys}, your own</source>
        <translation>{keys}، من اختيارك</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Find an action, or the keys it has</source>
        <translation>ابحث عن إجراء أو عن مفاتيحه</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>ابحث عن إجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Single-key shortcuts, without Ctrl or Alt</source>
        <translation>اختصارات بمفتاح واحد، دون Ctrl أو Alt</translation>
    </message>
    <message>
        <source>They never act while you type.</source>
        <translation>لا تعمل أبدًا وأنت تكتب.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>أضف مفاتيح…</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>أزل المفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعد الكل</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>أعد التعيين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No action has these words or these keys.</source>
        <translation>لا إجراء بهذه الكلمات أو هذه المفاتيح.</translation>
    </message>
    <message>
        <source>New keys for “{action}”; Esc leaves them as they are.</source>
        <translation>مفاتيح جديدة لـ«{action}»؛ وEsc يُبقيها كما هي.</translation>
    </message>
    <message>
        <source>{keys} moves in lists and texts, or presses buttons: choose others.</source>
        <translation>{keys} للتنقل في القوائم والنصوص أو لضغط الأزرار: اختر غيرها.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} تخصّ «{action}».</translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation>عادت لكل إجراء مفاتيحه المعتادة.</translation>
    </message>
    <message>
        <source>No keys any more: {actions}.</source>
        <translation>بقيت بلا مفاتيح: {actions}.</translation>
    </message>
    <message>
        <source>Single-key shortcuts are off: see below.</source>
        <translation>اختصارات المفتاح الواحد معطّلة: انظر أدناه.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Each in its own words, so that it is found by who speaks no other. The window is to be opened anew, in the language that was chosen.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Takes effect when Kiosque is restarted; nothing is lost.</source>
        <translation>يسري عند إعادة تشغيل Kiosque، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>أعد التشغيل الآن</translation>
    </message>
    <message>
        <source>Articles keep their own language, direction and hyphens.</source>
        <translation>تحتفظ المقالات بلغتها واتجاهها وتقطيع كلماتها.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>How large it is is wanted: answer with show_sizes(). The library is to move into this folder: Path. The library in this folder is to be used: Path.</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The library&apos;s folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>انقل المكتبة…</translation>
    </message>
    <message>
        <source>Move the library into this folder</source>
        <translation>انقل المكتبة إلى هذا المجلد</translation>
    </message>
    <message>
        <source>Use another library…</source>
        <translation>استعمل مكتبة أخرى…</translation>
    </message>
    <message>
        <source>The folder of the library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>It is copied and checked before the old place is left. You can stop.</source>
        <translation>تُنسخ وتُفحص قبل ترك المكان القديم، ويمكنك التوقف.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Original pages</source>
        <translation>الصفحات الأصلية</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Total on disk</source>
        <translation>المجموع على القرص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up the library each day</source>
        <translation>نسخ المكتبة احتياطيا كل يوم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks and a year of months are kept.</source>
        <translation>تُحفظ نسخ أيام الأسبوع وأسابيع الشهر وأشهر السنة.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Links in this article</source>
        <extracomment>The address of the link that was chosen.</extracomment>
        <translation>روابط هذا المقال</translation>
    </message>
    <message>
        <source>Type the first letters. Enter follows the link.</source>
        <translation>اكتب الحروف الأولى، ومفتاح الإدخال يفتح الرابط.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Found</source>
        <extracomment>The trash is to be emptied.</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت مسموع</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>الجملة {number} من {count}</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>السرعة: {speed}</translation>
    </message>
</context>
<context>
    <name>ListenJoints</name>
    <message>
        <source>There is no program here that reads aloud. On Linux, install espeak-ng; Windows and macOS bring one along.</source>
        <translation>لا برنامج هنا يقرأ بصوت مسموع. على لينكس ثبِّت espeak-ng؛ وفي ويندوز وماك واحد جاهز.</translation>
    </message>
    <message>
        <source>This computer has no voice that reads aloud in this language: {language}.</source>
        <translation>ليس في هذا الحاسوب صوت يقرأ بهذه اللغة: {language}.</translation>
    </message>
    <message>
        <source>This computer could not read the text aloud.</source>
        <translation>لم يستطع هذا الحاسوب قراءة النص بصوت مسموع.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Bring in many</source>
        <extracomment>Names of actions, a line between the groups.</extracomment>
        <translation>إدخال الكثير دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Highlight</source>
        <extracomment>A colour was chosen: Colour. A note was written, to be kept: AnnotationId, str. A note is wanted on a passage that is no highlight yet. The passage is to be copied with its source, or as it stands. The highlight is to be removed. Esc was pressed.</extracomment>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>انسخ اقتباسًا مع مصدره</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>انسخ المقطع</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>احذف التظليل</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>تُحفظ وأنت تكتب</translation>
    </message>
    <message>
        <source>Tab colours · Esc closes</source>
        <translation>Tab الألوان · Esc إغلاق</translation>
    </message>
    <message>
        <source>1–4 colour · N note · Esc closes</source>
        <translation>١–٤ اللون · N ملاحظة · Esc إغلاق</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Highlights and notes</source>
        <extracomment>Listed: its article is to be opened there. Listed: to be removed; to be copied as a quotation; all of its article as Markdown.</extracomment>
        <translation>التظليلات والملاحظات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>انسخ اقتباسًا مع مصدره</translation>
    </message>
    <message>
        <source>Copy all of this article as Markdown</source>
        <translation>انسخ كل ما في هذا المقال بصيغة Markdown</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>note on the whole article</source>
        <extracomment>How many follow under the same article, if this is the first of them and heads are shown; else 0. Rows are wanted: list of AnnotationId. Answer with fill(). A row has come, or was altered: its place.</extracomment>
        <translation>ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
</context>
<context>
    <name>MarkPainter</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>What a row is taken to be high before it has come.</extracomment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksJoints</name>
    <message>
        <source>It is one highlight now with those that it touched.</source>
        <translation>صار تظليلًا واحدًا مع ما لامسه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>حُذف التظليل.</translation>
    </message>
    <message>
        <source>Select a passage first: with the mouse, or with Shift and the arrows after F7.</source>
        <translation>حدِّد مقطعًا أولًا: بالفأرة، أو بـ Shift والأسهم بعد F7.</translation>
    </message>
    <message>
        <source>The text can be highlighted, but not what stands above it.</source>
        <translation>يمكن تظليل النص، لا ما فوقه.</translation>
    </message>
    <message>
        <source>The passage is no longer in the text; the highlight is kept in the list.</source>
        <translation>لم يعد المقطع في النص؛ والتظليل محفوظ في القائمة.</translation>
    </message>
</context>
<context>
    <name>MarksPopover</name>
    <message>
        <source>Highlights in this article</source>
        <extracomment>Note on the whole article, to be kept: ArticleId, str. All are to be copied as Markdown: ArticleId.</extracomment>
        <translation>تظليلات هذا المقال</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>اكتب ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>Select a passage and choose a colour, or press Shift+H.</source>
        <translation>حدِّد مقطعًا واختر لونًا، أو اضغط Shift+H.</translation>
    </message>
    <message>
        <source>Copy all as Markdown</source>
        <translation>انسخ الكل بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MoveFileDialog</name>
    <message>
        <source>Move in from another reader</source>
        <extracomment>It is to begin, or to go on. All of it is to be undone.</extracomment>
        <translation>الانتقال من قارئ آخر</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>مدى تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>ما لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>مقالات مع نصوصها</translation>
    </message>
    <message>
        <source>Links for the outbox</source>
        <translation>روابط لصندوق الانتظار</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>Links in the outbox</source>
        <translation>روابط في الانتظار</translation>
    </message>
    <message>
        <source>Here, given more</source>
        <translation>هنا، استُكملت</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>{done} من {total} مدخلًا</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Move in from {source}</source>
        <translation>الانتقال من {source}</translation>
    </message>
    <message>
        <source>Moving in from {source}</source>
        <translation>جارٍ الانتقال من {source}</translation>
    </message>
    <message>
        <source>Stopped; it can go on from here</source>
        <translation>توقّف؛ ويمكن المتابعة من هنا</translation>
    </message>
    <message>
        <source>Moved in from {source}</source>
        <translation>تم الانتقال من {source}</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>جارٍ التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Nothing can be moved in from this file</source>
        <translation>لا شيء يُستورد من هذا الملف</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>نسخ هذه القائمة</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>التراجع عن كل شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>انتقل</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>Move in from another reader</source>
        <extracomment>A file is to be chosen. An earlier import is to be undone: its number.</extracomment>
        <translation>الانتقال من قارئ آخر</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>ما استُورد حتى الآن</translation>
    </message>
    <message>
        <source>Kiosque reads what Pocket, Instapaper, Omnivore, wallabag, Readwise Reader, Matter, Raindrop, GoodLinks, Karakeep, Linkwarden, Pinboard, Zotero, OneTab and your browser export, as they export it. You see what is in the file before anything is taken in, and can undo all of it.</source>
        <translation>يقرأ كيوسك ما تصدّره Pocket وInstapaper وOmnivore وwallabag وReadwise Reader وMatter وRaindrop وGoodLinks وKarakeep وLinkwarden وPinboard وZotero وOneTab ومتصفّحك كما هو. ترى ما في الملف قبل أن يدخل منه شيء، ويمكنك التراجع عن كل شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالة</numerusform>
            <numerusform>%Ln مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given more</source>
        <translation>
            <numerusform>لم يُستكمل شيء</numerusform>
            <numerusform>استُكملت واحدة</numerusform>
            <numerusform>استُكملت اثنتان</numerusform>
            <numerusform>استُكملت %Ln</numerusform>
            <numerusform>استُكملت %Ln</numerusform>
            <numerusform>استُكملت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>قُرئ كل شيء</numerusform>
            <numerusform>واحد لم يُقرأ</numerusform>
            <numerusform>اثنان لم يُقرآ</numerusform>
            <numerusform>%Ln لم تُقرأ</numerusform>
            <numerusform>%Ln لم تُقرأ</numerusform>
            <numerusform>%Ln لم تُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Stopped at {done} of {total}</source>
        <translation>توقّف عند {done} من {total}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the import of {name}</source>
        <translation>التراجع عن استيراد {name}</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Moving the library</source>
        <extracomment>What came of it: None if the library has stayed where it was.</extracomment>
        <translation>نقل المكتبة</translation>
    </message>
    <message>
        <source>Kiosque copies your library to {folder}</source>
        <translation>ينسخ Kiosque مكتبتك إلى {folder}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Until the copy has been checked, the library stays where it is.</source>
        <translation>تبقى المكتبة في مكانها إلى أن تُفحص النسخة.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>اتركها في مكانها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Stopped. The library is where it was.</source>
        <translation>توقف النقل. المكتبة في مكانها.</translation>
    </message>
    <message>
        <source>The library is where it was.</source>
        <translation>المكتبة في مكانها.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>افتح المكتبة</translation>
    </message>
</context>
<context>
    <name>MovingJoints</name>
    <message>
        <source>Choose a file of another reader</source>
        <translation>اختر ملفًا من قارئ آخر</translation>
    </message>
    <message>
        <source>Exports and bookmarks ({kinds})</source>
        <translation>ملفات مصدَّرة وعلامات ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Fetch waiting links as soon as there is a network</source>
        <translation>نزّل الروابط المنتظرة حالما تتوفر الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%Ln م.ب</numerusform>
            <numerusform>%Ln م.ب</numerusform>
            <numerusform>%Ln م.ب</numerusform>
            <numerusform>%Ln م.ب</numerusform>
            <numerusform>%Ln م.ب</numerusform>
            <numerusform>%Ln م.ب</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest page</source>
        <translation>أكبر صفحة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الانتظار</translation>
    </message>
    <message>
        <source>Otherwise they wait until you choose “Try the outbox now”.</source>
        <translation>وإلا انتظرت حتى تختار «جرّب صندوق الانتظار الآن».</translation>
    </message>
    <message>
        <source>Of one page, without its pictures; a larger one is not fetched.</source>
        <translation>للصفحة الواحدة دون صورها؛ ولا تُنزَّل صفحة أكبر.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>The library’s folder cannot be reached: {folder}. What was saved is there; Kiosque goes on when it is back.</source>
        <extracomment>The article that a notice offers to read, the bar, and its words.</extracomment>
        <translation>لا يمكن بلوغ مجلد المكتبة: {folder}. ما حُفظ باقٍ فيه، ويواصل Kiosque عند عودته.</translation>
    </message>
    <message>
        <source>The library is here again.</source>
        <translation>عادت المكتبة.</translation>
    </message>
    <message>
        <source>The sample stories were removed.</source>
        <translation>أُزيلت المقالات النموذجية.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>أعِدها</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>حُفظ: {title}</translation>
    </message>
    <message>
        <source>The site has nothing newer: {title}</source>
        <translation>ليس لدى الموقع ما هو أحدث: {title}</translation>
    </message>
    <message>
        <source>It was here already, and better; kept as it was: {title}</source>
        <translation>كان هنا من قبل، وهو أفضل؛ بقي كما هو: {title}</translation>
    </message>
    <message>
        <source>It was here already; updated: {title}</source>
        <translation>كان هنا من قبل؛ حُدّث: {title}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) wait in the outbox until there is a network.</source>
        <translation>
            <numerusform>لا روابط في صندوق الانتظار.</numerusform>
            <numerusform>رابط واحد في صندوق الانتظار إلى أن تعود الشبكة.</numerusform>
            <numerusform>رابطان في صندوق الانتظار إلى أن تعود الشبكة.</numerusform>
            <numerusform>%Ln روابط في صندوق الانتظار إلى أن تعود الشبكة.</numerusform>
            <numerusform>%Ln رابطًا في صندوق الانتظار إلى أن تعود الشبكة.</numerusform>
            <numerusform>%Ln رابط في صندوق الانتظار إلى أن تعود الشبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Go to the note</source>
        <extracomment>The note is to be shown where it stands: its name. A link in the note was pressed: QUrl.</extracomment>
        <translation>انتقل إلى الحاشية</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n earlier failure(s)</source>
        <translation>
            <numerusform>لا إخفاقات سابقة</numerusform>
            <numerusform>إخفاق سابق واحد</numerusform>
            <numerusform>إخفاقان سابقان</numerusform>
            <numerusform>%n إخفاقات سابقة</numerusform>
            <numerusform>%n إخفاقًا سابقًا</numerusform>
            <numerusform>%n إخفاق سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <extracomment>The ground behind the colour of the words, where it is not named after it. It has nothing more to say. It was closed, not taken; it has ended before.</extracomment>
        <translation>أغلق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{stories} of {feeds}</source>
        <extracomment>The moment has ended: list of Kept.</extracomment>
        <translation>{stories} من {feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتين</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for reading</source>
        <translation>حُفظ للقراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) saved for reading</source>
        <translation>
            <numerusform>لا مقالات حُفظت للقراءة</numerusform>
            <numerusform>حُفظ مقال واحد للقراءة</numerusform>
            <numerusform>حُفظ مقالان للقراءة</numerusform>
            <numerusform>حُفظت %Ln مقالات للقراءة</numerusform>
            <numerusform>حُفظ %Ln مقالًا للقراءة</numerusform>
            <numerusform>حُفظ %Ln مقال للقراءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>OutboxGroup</name>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>OutboxHead</name>
    <message>
        <source>Outbox</source>
        <extracomment>All that waits is to be tried. The delivery is to be stopped. The user is done here.</extracomment>
        <translation>صندوق الانتظار</translation>
    </message>
    <message>
        <source>Fetching: {done} of {of} done</source>
        <translation>الجلب: {done} من {of}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>جرّب الكل الآن</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Links you saved that are not yet on this disk.</source>
        <translation>روابط حفظتها وليست على هذا القرص بعد.</translation>
    </message>
    <message>
        <source>Nothing waits. A link that you save without a network waits here.</source>
        <translation>لا شيء ينتظر. الرابط الذي تحفظه بلا شبكة ينتظر هنا.</translation>
    </message>
    <message>
        <source>Stopped. The links wait until you try them again.</source>
        <translation>توقف الجلب. الروابط تنتظر أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>No network. The links are fetched by themselves when it returns.</source>
        <translation>لا شبكة. تُجلب الروابط من تلقاء نفسها عند عودتها.</translation>
    </message>
</context>
<context>
    <name>OutboxJoints</name>
    <message>
        <source>Correct the address</source>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>أُزيل: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The related stories are all here, or wait already.</source>
        <translation>كل المقالات المرتبطة محفوظة أو في الانتظار.</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Fetching</source>
        <extracomment>Icon and colour of each group. Whether it stands first in its group: the others have a line above.</extracomment>
        <translation>يُجلب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>احفظ باسم…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Correct the address…</source>
        <translation>صحّح العنوان…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>حرّك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>حرّك لأسفل</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <extracomment>One link is to be tried at once: its address; &quot;&quot; for all of them. Links that were given up are to be tried again: list of addresses. A link is to be opened in the browser: its address. The address of a link is to be edited. The file that came of a link is to be opened, or written elsewhere: its address. The links are to be fetched in this order: list of addresses. The delivery is to be stopped. The user is done here.</extracomment>
        <translation>صندوق الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>From feeds</source>
        <translation>من الخلاصات</translation>
    </message>
    <message>
        <source>Files instead of pages</source>
        <translation>ملفات بدل صفحات</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>تعذّر جلبها</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>أعد محاولة هذه</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What to do, or where to go</source>
        <extracomment>Something was chosen: its name.</extracomment>
        <translation>ماذا تفعل، أو إلى أين تذهب</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PaneColumn</name>
    <message>
        <source>The same story is saved twice: {title}</source>
        <extracomment>ArticleId of a saved article that tells the same story: it is to be merged with this one. The same, to be left alone.</extracomment>
        <translation>المقال نفسه محفوظ مرتين: {title}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Names of actions, in the order of their buttons: those at its start, those at its end. Where there is no room for all, these go into the menu, the first of them first. What the menu has always, a line between the groups. The way back was taken.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PaperJoints</name>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>حُفظ: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Pick none</source>
        <extracomment>Names of actions, in the order of their buttons. No rows are to be picked any more.</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُددت %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureJoints</name>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>This picture cannot be shown here.</source>
        <extracomment>The picture of this digest is to be brought in its full size: answer with take(). The picture of this digest is to be written to a file.</extracomment>
        <translation>لا يمكن عرض هذه الصورة هنا.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>صورة: {caption}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>حفظ الصورة باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>Nothing. Kiosque has no account, counts nothing and asks for no updates. It asks only the sites whose pages you save, for the page and its pictures, and says that it is Kiosque. Reading makes no request.</source>
        <translation>لا شيء. لا حساب لدى Kiosque، ولا يعدّ شيئًا، ولا يبحث عن تحديثات. لا يتصل إلا بالمواقع التي تحفظ صفحاتها، طلبًا للصفحة وصورها، ويعرّف بنفسه. أمّا القراءة فلا تُجري أيّ طلب.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>انسَها</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>ما يُحفَظ في الذاكرة</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>It tells of failures, not of what you read: no texts, no addresses.</source>
        <translation>يسجّل الأعطال لا ما تقرأه: لا نصوص ولا عناوين.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>افتح السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) in the field&apos;s list.</source>
        <translation>
            <numerusform>لا بحث في قائمة الحقل.</numerusform>
            <numerusform>بحث واحد في قائمة الحقل.</numerusform>
            <numerusform>بحثان في قائمة الحقل.</numerusform>
            <numerusform>%Ln عمليات بحث في قائمة الحقل.</numerusform>
            <numerusform>%Ln عملية بحث في قائمة الحقل.</numerusform>
            <numerusform>%Ln عملية بحث في قائمة الحقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the palette shows first.</source>
        <translation>
            <numerusform>لا شيء تعرضه اللوحة أولًا.</numerusform>
            <numerusform>أمر واحد تعرضه اللوحة أولًا.</numerusform>
            <numerusform>أمران تعرضهما اللوحة أولًا.</numerusform>
            <numerusform>%Ln أمور تعرضها اللوحة أولًا.</numerusform>
            <numerusform>%Ln أمرًا تعرضه اللوحة أولًا.</numerusform>
            <numerusform>%Ln أمر تعرضه اللوحة أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was chosen or searched.</source>
        <translation>لا شيء ممّا اخترته أو بحثت عنه.</translation>
    </message>
</context>
<context>
    <name>ReadingJoints</name>
    <message>
        <source>Nothing unread is left in this list.</source>
        <translation>قُرئ كل ما في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Justify, and break words</source>
        <extracomment>The faces of each script.</extracomment>
        <translation>اضبط الأسطر وقسّم الكلمات</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علّم كمقروء</translation>
    </message>
    <message>
        <source>when I reach the end</source>
        <translation>حين أبلغ نهايته</translation>
    </message>
    <message>
        <source>when I open it</source>
        <translation>حين أفتحه</translation>
    </message>
    <message>
        <source>Print highlights</source>
        <translation>اطبع التظليلات</translation>
    </message>
    <message>
        <source>Print my notes, as footnotes</source>
        <translation>اطبع ملاحظاتي في آخر النص</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Arabic typeface</source>
        <translation>الخط العربي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>الورق وPDF</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>ReceiptJoints</name>
    <message>
        <source>Removed, here and on other pages of {site} from now on.</source>
        <translation>أُزيل هنا، ومن الآن في سائر صفحات {site}.</translation>
    </message>
    <message>
        <source>Put back, here and on other pages of {site} from now on.</source>
        <translation>أُعيد هنا، ومن الآن في سائر صفحات {site}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove this from all pages of the site</source>
        <translation>أزِل هذا من كل صفحات الموقع</translation>
    </message>
    <message>
        <source>Save from the browser</source>
        <translation>احفظ من المتصفح</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Open the story in your browser, and press Kiosque’s button there.</source>
        <translation>افتح المقال في متصفحك واضغط هناك زر Kiosque.</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned again: %n article(s) changed.</source>
        <translation>
            <numerusform>أُعيد التنظيف: لم يتغيّر مقال.</numerusform>
            <numerusform>أُعيد التنظيف: تغيّر مقال واحد.</numerusform>
            <numerusform>أُعيد التنظيف: تغيّر مقالان.</numerusform>
            <numerusform>أُعيد التنظيف: تغيّرت %Ln مقالات.</numerusform>
            <numerusform>أُعيد التنظيف: تغيّر %Ln مقالًا.</numerusform>
            <numerusform>أُعيد التنظيف: تغيّر %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned again: nothing has changed.</source>
        <translation>أُعيد التنظيف: لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>قُرئت كلها.</numerusform>
            <numerusform>تعذّرت قراءة واحد.</numerusform>
            <numerusform>تعذّرت قراءة اثنين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln.</numerusform>
            <numerusform>تعذّرت قراءة %Ln.</numerusform>
            <numerusform>تعذّرت قراءة %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>لم تُستورد قواعد.</numerusform>
            <numerusform>استُوردت قاعدة واحدة.</numerusform>
            <numerusform>استُوردت قاعدتان.</numerusform>
            <numerusform>استُوردت %Ln قواعد.</numerusform>
            <numerusform>استُوردت %Ln قاعدة.</numerusform>
            <numerusform>استُوردت %Ln قاعدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Remove this</source>
        <extracomment>So many are shown at one place; the rest at a press. A block is to be put back, or removed: Pointed. The rules of this site are to be shown: its name. The receipt is no longer wanted.</extracomment>
        <translation>أزِل هذا</translation>
    </message>
    <message numerus="yes">
        <source>What was removed here: %n block(s).</source>
        <translation>
            <numerusform>لم يُزل شيء هنا.</numerusform>
            <numerusform>ما أُزيل هنا: كتلة واحدة.</numerusform>
            <numerusform>ما أُزيل هنا: كتلتان.</numerusform>
            <numerusform>ما أُزيل هنا: %Ln كتل.</numerusform>
            <numerusform>ما أُزيل هنا: %Ln كتلة.</numerusform>
            <numerusform>ما أُزيل هنا: %Ln كتلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices are kept for {site}.</source>
        <translation>تُحفظ اختياراتك لموقع {site}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Rules for this site…</source>
        <translation>قواعد هذا الموقع…</translation>
    </message>
    <message>
        <source>Elsewhere on the page</source>
        <translation>في موضع آخر من الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>اعرض واحدة أخرى</numerusform>
            <numerusform>اعرض اثنتين أخريين</numerusform>
            <numerusform>اعرض %Ln أخرى</numerusform>
            <numerusform>اعرض %Ln أخرى</numerusform>
            <numerusform>اعرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Open saved pages</source>
        <extracomment>A link or a folder that is only to be offered: why, what, the words of the button, and what the button does. A feed, or the site of one, is to be followed: its address. What there is to say of what came. What comes from other readers.</extracomment>
        <translation>افتح صفحات محفوظة</translation>
    </message>
    <message>
        <source>Pages and texts ({kinds})</source>
        <translation>صفحات ونصوص ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استورد مجلدًا</translation>
    </message>
    <message>
        <source>There is neither a link nor a text of a few words in it.</source>
        <translation>ليس فيه رابط ولا نص من بضع كلمات.</translation>
    </message>
    <message>
        <source>You copied a link:</source>
        <translation>نسختَ رابطًا:</translation>
    </message>
    <message>
        <source>This looks like a feed:</source>
        <translation>يبدو هذا خلاصة:</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This import was not finished:</source>
        <translation>لم يكتمل هذا الاستيراد:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>واصل</translation>
    </message>
    <message>
        <source>A link asks to save this page:</source>
        <translation>رابط يطلب حفظ هذه الصفحة:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>RelatedStrip</name>
    <message>
        <source>Related stories</source>
        <extracomment>A card got the focus by a key, and must come into view: QWidget. How the focus came to what has it.</extracomment>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message numerus="yes">
        <source>%n saved part(s), {days}</source>
        <translation>
            <numerusform>لا أجزاء محفوظة، {days}</numerusform>
            <numerusform>جزء واحد محفوظ، {days}</numerusform>
            <numerusform>جزآن محفوظان، {days}</numerusform>
            <numerusform>%Ln أجزاء محفوظة، {days}</numerusform>
            <numerusform>%Ln جزءًا محفوظًا، {days}</numerusform>
            <numerusform>%Ln جزء محفوظ، {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>This story</source>
        <translation>هذه القصة</translation>
    </message>
    <message>
        <source>Offered by this page</source>
        <translation>تقترحها هذه الصفحة</translation>
    </message>
    <message>
        <source>From your library</source>
        <translation>من مكتبتك</translation>
    </message>
    <message>
        <source>stories alike</source>
        <translation>مقالات مشابهة</translation>
    </message>
    <message>
        <source>Link here</source>
        <translation>تشير إلى هذا المقال</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%n)</source>
        <translation>
            <numerusform>احفظ الكل (%Ln)</numerusform>
            <numerusform>احفظ الكل (%Ln)</numerusform>
            <numerusform>احفظ الكل (%Ln)</numerusform>
            <numerusform>احفظ الكل (%Ln)</numerusform>
            <numerusform>احفظ الكل (%Ln)</numerusform>
            <numerusform>احفظ الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>To read them without a network</source>
        <translation>لقراءتها من دون شبكة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>It is fetched as soon as there is a network</source>
        <translation>يُجلب حالما توجد شبكة</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>افتحه هنا</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>أظهره في صندوق الانتظار</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>لا تنتظره</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>احفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>انسخ الرابط</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Repairing the library</source>
        <extracomment>What came of it; None if it could not be repaired. The backup that was put in its place; None if none was.</extracomment>
        <translation>إصلاح المكتبة</translation>
    </message>
    <message>
        <source>It is being repaired</source>
        <translation>يجري الإصلاح</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What can be read of the library is put into a new file.</source>
        <translation>يُنقل كل ما يمكن قراءته من المكتبة إلى ملف جديد.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>يُحفظ الملف التالف بجانبه.</translation>
    </message>
    <message>
        <source>There is a backup of {day}.</source>
        <translation>توجد نسخة احتياطية بتاريخ {day}.</translation>
    </message>
    <message>
        <source>There is no backup of it. The file is as it was.</source>
        <translation>لا توجد نسخة احتياطية منها. بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>The backup is put in the library&apos;s place.</source>
        <translation>توضع النسخة الاحتياطية مكان المكتبة.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>checked</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>بلا موقع</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <extracomment>The rules of a site are wanted, &quot;&quot; for all: its name. A rule is to be on or off: its id, bool. A rule is to be forgotten: its id. The rules that are listed are to be written there: Path. Rules are to be taken from there: Path. All articles of a site are to be cleaned again, &quot;&quot; for all: its name. The cleaning is to stop.</extracomment>
        <translation>قواعد المواقع</translation>
    </message>
    <message>
        <source>There is no rule yet. Show what was removed from a story: put a block back, or remove one, and it is so on all pages of that site.</source>
        <translation>لا قواعد بعد. اعرض ما أُزيل من مقال: أعِد كتلة أو أزِل أخرى، فيسري ذلك على كل صفحات الموقع.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Rules of all sites</source>
        <translation>قواعد كل المواقع</translation>
    </message>
    <message>
        <source>They are applied to each page of the site that comes in.</source>
        <translation>تُطبَّق على كل صفحة تصل من الموقع.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر مقال</numerusform>
            <numerusform>تغيّر مقال واحد</numerusform>
            <numerusform>تغيّر مقالان</numerusform>
            <numerusform>تغيّرت %Ln مقالات</numerusform>
            <numerusform>تغيّر %Ln مقالًا</numerusform>
            <numerusform>تغيّر %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean all articles again</source>
        <translation>نظّف كل المقالات من جديد</translation>
    </message>
    <message>
        <source>Rules for {site}</source>
        <translation>قواعد {site}</translation>
    </message>
    <message>
        <source>Clean its articles again</source>
        <translation>نظّف مقالاته من جديد</translation>
    </message>
    <message>
        <source>Export the rules</source>
        <translation>تصدير القواعد</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>استيراد قواعد</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>قواعد (*.json)</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>The count took nineteen minutes, and nobody in the hall cheered.</source>
        <translation>استغرق الفرز تسع عشرة دقيقة، ولم يهتف أحد في القاعة.</translation>
    </message>
    <message>
        <source>Then somebody opened a window.</source>
        <translation>ثم فتح أحدهم نافذة.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Add to Kiosque</source>
        <extracomment>Links were given: list of addresses. A text was given: str.</extracomment>
        <translation>أضف إلى Kiosque</translation>
    </message>
    <message>
        <source>Add links or a text</source>
        <translation>أضف روابط أو نصًّا</translation>
    </message>
    <message>
        <source>Links or text</source>
        <translation>روابط أو نص</translation>
    </message>
    <message>
        <source>https://… one link a line, or the text of an article, its title first</source>
        <translation>‏https://… رابط في كل سطر، أو نص مقال يبدأ بعنوانه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): fetched now, or as soon as there is a network.</source>
        <translation>
            <numerusform>لا روابط.</numerusform>
            <numerusform>رابط واحد: يُجلب الآن، أو حالما توجد شبكة.</numerusform>
            <numerusform>رابطان: يُجلبان الآن، أو حالما توجد شبكة.</numerusform>
            <numerusform>%Ln روابط: تُجلب الآن، أو حالما توجد شبكة.</numerusform>
            <numerusform>%Ln رابطًا: تُجلب الآن، أو حالما توجد شبكة.</numerusform>
            <numerusform>%Ln رابط: تُجلب الآن، أو حالما توجد شبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text of %n word(s) becomes an article at once.</source>
        <translation>
            <numerusform>نص بلا كلمات.</numerusform>
            <numerusform>نص من كلمة واحدة يصير مقالًا في الحال.</numerusform>
            <numerusform>نص من كلمتين يصير مقالًا في الحال.</numerusform>
            <numerusform>نص من %Ln كلمات يصير مقالًا في الحال.</numerusform>
            <numerusform>نص من %Ln كلمة يصير مقالًا في الحال.</numerusform>
            <numerusform>نص من %Ln كلمة يصير مقالًا في الحال.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither a link nor a text of a few words.</source>
        <translation>ليس هذا رابطًا ولا نصًّا من بضع كلمات.</translation>
    </message>
    <message>
        <source>Links, or a text: Kiosque sees which it is.</source>
        <translation>روابط أو نص: يعرف Kiosque أيّهما.</translation>
    </message>
</context>
<context>
    <name>SavedSearchJoints</name>
    <message>
        <source>Keep this search</source>
        <translation>احفظ هذا البحث</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>أعد تسمية البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>أُزيل: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Save the related stories of each story too</source>
        <translation>احفظ أيضًا المقالات ذات الصلة بكل مقال</translation>
    </message>
    <message>
        <source>Fetch the pictures of each story</source>
        <translation>نزّل صور كل مقال</translation>
    </message>
    <message>
        <source>When a link was copied, offer to save it</source>
        <translation>إذا نُسخ رابط فاعرض حفظه</translation>
    </message>
    <message>
        <source>With each story</source>
        <translation>مع كل مقال</translation>
    </message>
    <message>
        <source>Up to 24, those that the page itself links to.</source>
        <translation>حتى 24 مقالًا، ممّا تشير إليه الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Those that a saved file brings along are always kept.</source>
        <translation>أمّا الصور التي يحملها ملف محفوظ فتُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Looked at only when this window comes to the front; it stays here.</source>
        <translation>لا يُنظر إليه إلا حين تأتي هذه النافذة إلى المقدّمة؛ ولا يخرج منها شيء.</translation>
    </message>
    <message>
        <source>Tell the desktop when a waiting link was saved</source>
        <translation>أخبر سطح المكتب حين يُحفظ رابط منتظر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Only while this window is not in front.</source>
        <translation>فقط حين لا تكون هذه النافذة في المقدمة.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <extracomment>The words have changed, or Enter was pressed: str. The user is done here: the list is to have the focus. What is not understood may have changed: the qualifiers, tuple of Piece. A search was made, not only begun: str. It may be offered again. The search is to be kept under a name. The field has got the focus. The searches made before are to be forgotten.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>ابحث في المقالات</translation>
    </message>
    <message>
        <source>All words must occur; press / to come here, Esc to leave</source>
        <translation>يجب أن ترد كل الكلمات؛ اضغط / للمجيء إلى هنا وEsc للخروج</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>احفظ هذا البحث في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Suggestions for the search</source>
        <translation>اقتراحات للبحث</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>انسَ عمليات البحث هذه</translation>
    </message>
</context>
<context>
    <name>SearchExamples</name>
    <message>
        <source>Narrow the search</source>
        <extracomment>This is to be added to the search: str.</extracomment>
        <translation>ضيّق البحث</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-كلمة</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Write {better}</source>
        <extracomment>This is to stand in the search instead of what is not understood: Piece, str.</extracomment>
        <translation>اكتب {better}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A line was chosen: its place. What can be done with a line was asked for: its place, and where on the screen, QPoint. It was folded, or unfolded: bool. A tag is to have another name: its place. Its lines, those that it does not show among them.</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <extracomment>The sections in their order, with their icons.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change is applied at once</source>
        <translation>يُطبَّق كل تغيير فورًا</translation>
    </message>
    <message>
        <source>Restore this section</source>
        <translation>استعد هذا القسم</translation>
    </message>
    <message>
        <source>Everything in this section as it was at first</source>
        <translation>كل ما في هذا القسم كما كان أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShelvesJoints</name>
    <message>
        <source>Both are one now: {title}</source>
        <translation>صارا مقالًا واحدًا: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove for good what is in the trash?</source>
        <translation>أتريد حذف ما في المهملات نهائيًّا؟</translation>
    </message>
    <message>
        <source>The articles, their pages and pictures cannot come back.</source>
        <translation>لن تعود المقالات ولا صفحاتها ولا صورها.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Unread</source>
        <extracomment>Hidden until somebody shows them. A place was chosen: Place. What can be done with a tag, site or search was asked for: Place, QPoint on the screen. The Add button was pressed. Sections were folded or unfolded: the kinds of those that are folded, parted by blanks. Folders of feeds were folded or unfolded: list of the paths of those that are folded. A tag is to have another name: its name now. The places that are one of a kind, with their names, from top to bottom.</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الانتظار</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>المقاطع المظللة</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>Feeds</source>
        <extracomment>The names of the sections, by the kind of their places.</extracomment>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>All feeds</source>
        <extracomment>How far asking the feeds is.</extracomment>
        <translation>كل الخلاصات</translation>
    </message>
    <message>
        <source>Save a link, a text or a file</source>
        <translation>احفظ رابطًا أو نصًّا أو ملفًّا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Date saved</source>
        <extracomment>An order was chosen: Order. The rows are to be compact: bool.</extracomment>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>مدة القراءة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًّا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>من الياء إلى الألف</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>ترتيب القائمة: {order}</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>أسطر مضغوطة</translation>
    </message>
</context>
<context>
    <name>StartNews</name>
    <message>
        <source>Kiosque ended unexpectedly the last time. Nothing that was saved is lost. A report is here: {file}</source>
        <translation>توقف Kiosque فجأة في المرة الماضية. لم يُفقد شيء مما حُفظ. تجد تقريرًا هنا: {file}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>أظهر التقرير</translation>
    </message>
    <message>
        <source>The library is in {folder} now. The old copy still takes {size}.</source>
        <translation>المكتبة الآن في {folder}. النسخة القديمة ما زالت تشغل {size}.</translation>
    </message>
    <message>
        <source>Remove the old copy</source>
        <translation>احذف النسخة القديمة</translation>
    </message>
    <message>
        <source>The library is as it was on {day}. The damaged file is kept beside it.</source>
        <translation>عادت المكتبة كما كانت في {day}. حُفظ الملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>The library was not moved to its end; it is where it was.</source>
        <translation>لم يكتمل نقل المكتبة؛ هي في مكانها.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Kiosque was updated to version {version}.</source>
        <translation>حُدّث Kiosque إلى الإصدار {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>Tags</source>
        <extracomment>A tag is to be given: its name. A tag is to be taken away: its name. It is no longer seen.</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>ابحث عن وسم أو أضفه</translation>
    </message>
    <message>
        <source>Add “{tag}”</source>
        <translation>إضافة «{tag}»</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>It waits for the network</source>
        <translation>ينتظر الشبكة</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>لا تنتظره</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>احفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>انسخ الرابط</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message>
        <source>You are reading it</source>
        <extracomment>The line of time begins at the first and ends at the last.</extracomment>
        <translation>تقرؤه الآن</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
</context>
<context>
    <name>TypePopover</name>
    <message>
        <source>Text and colours</source>
        <extracomment>How articles are to be set from now on: Typography. It may be one of many while dragging. The dragging is over, or nothing was dragged: Typography, to be kept. A theme, or &quot;system&quot;.</extracomment>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>اتبع سمة النظام</translation>
    </message>
    <message>
        <source>Justify, and break words</source>
        <translation>اضبط الأسطر وقسّم الكلمات</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>The keys for larger, smaller and usual text</source>
        <translation>مفاتيح تكبير النص وتصغيره وإعادته إلى حجمه</translation>
    </message>
</context>
<context>
    <name>TypeSliders</name>
    <message>
        <source>Size</source>
        <extracomment>Typography; it may be one of many while dragging. The dragging is over, or nothing was dragged: Typography, to be kept.</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>Where they lie.</extracomment>
        <translation>{count} بكسل</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} line</source>
        <translation>{count} سطر</translation>
    </message>
</context>
<context>
    <name>UpdatingDialog</name>
    <message>
        <source>Your library is brought up to date, once.</source>
        <translation>تُحدَّث مكتبتك، مرة واحدة.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>It is copied before, so that nothing can be lost.</source>
        <translation>تُنسخ قبل ذلك، فلا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>WaitingChip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>عرض صندوق الانتظار</translation>
    </message>
</context>
<context>
    <name>WatchedPage</name>
    <message>
        <source>Watched folder</source>
        <extracomment>Whether it is watched from login on is wanted: answer with show_autostart(). It is to be watched from login on, or no longer.</extracomment>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>راقب هذا المجلد</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Give the full path of the folder.</source>
        <translation>اكتب المسار الكامل للمجلد.</translation>
    </message>
    <message>
        <source>Pages that you or your browser put into this folder become articles by themselves.</source>
        <translation>الصفحات التي تضعها أنت أو متصفّحك في هذا المجلد تصير مقالات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>اتركه حيث هو</translation>
    </message>
    <message>
        <source>Move it into the folder “Read in” there</source>
        <translation>انقله إلى المجلد «Read in» هناك</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>When a file was read</source>
        <translation>بعد قراءة الملف</translation>
    </message>
    <message>
        <source>Watch it from login on, also without this window</source>
        <translation>راقبه منذ تسجيل الدخول، حتى دون هذه النافذة</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>WideBlock</name>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>_Button</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>words, parted by commas</source>
        <translation>كلمات تفصلها فواصل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <extracomment>Where Tab stops, in order.</extracomment>
        <translation>احذف القاعدة</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>احذف القاعدة</translation>
    </message>
</context>
</TS>
