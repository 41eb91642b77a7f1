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
        <source>Watch a folder…</source>
        <translation>راقب مجلدًا…</translation>
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
        <source>Open the article</source>
        <translation>افتح المقال</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
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
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Kiosque has made a mistake and goes on. Nothing that was saved is lost.

The log tells more: {file}</source>
        <translation>وقع خطأ في Kiosque وهو يواصل العمل. لم يضِع شيء مما حُفظ.

في السجل تفاصيل أكثر: {file}</translation>
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
        <source>the page is larger than 10 MB</source>
        <translation>الصفحة أكبر من ١٠ م.بايت</translation>
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
        <source>its reading has ended the program three times</source>
        <translation>أنهت قراءته البرنامج ثلاث مرات</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing</source>
        <translation>جزء منه تالف أو مفقود</translation>
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
        <source>it is not a library, or its beginning is damaged</source>
        <translation>ليست مكتبة، أو أولها تالف</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هي تالفة</translation>
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
        <source>it was written by a later version of Kiosque</source>
        <translation>كتبها إصدار أحدث من Kiosque</translation>
    </message>
    <message>
        <source>the site answered {}</source>
        <extracomment>Clauses with a part that differs, {}.</extracomment>
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
    <message numerus="yes">
        <source>%n min</source>
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
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <extracomment>An article is to be opened: ArticleId.</extracomment>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>unread</source>
        <extracomment>Rows are wanted: list of ArticleId. Answer with fill().</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import saved pages</source>
        <extracomment>The import is to stop. An import that was stopped is to go on.</extracomment>
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
    <name>ListColumn</name>
    <message>
        <source>Show all articles</source>
        <extracomment>The button of an empty list was pressed: all articles are wanted.</extracomment>
        <translation>اعرض كل المقالات</translation>
    </message>
    <message>
        <source>Nothing here has all of these words.</source>
        <translation>لا شيء هنا فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Everything here has been read.</source>
        <translation>كل ما هنا مقروء.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Unread</source>
        <extracomment>The user chose a theme: its name, or &quot;system&quot;. The window is about to close.</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الانتظار</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Saved: {title}</source>
        <translation>حُفظ: {title}</translation>
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
    <message>
        <source>Both are one now: {title}</source>
        <translation>صارا مقالًا واحدًا: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>أغلق هذا الإشعار</translation>
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
        <extracomment>Names of actions, in the order of their buttons: those at its start, those at its end. The way back was taken.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Choose a story to read it here</source>
        <translation>اختر مقالًا لتقرأه هنا</translation>
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
    <name>Reception</name>
    <message>
        <source>Open saved pages</source>
        <extracomment>A link or a folder that is only to be offered: why, what, the words of the button, and what the button does. What there is to say of what came.</extracomment>
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
        <extracomment>A card got the focus by a key, and must come into view: QWidget.</extracomment>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Offered by this page</source>
        <translation>تقترحها هذه الصفحة</translation>
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
        <source>address unknown</source>
        <translation>العنوان مجهول</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
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
        <source>It is fetched as soon as there is a network</source>
        <translation>يُجلب حالما توجد شبكة</translation>
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
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <extracomment>The words have changed, or Enter was pressed: str. The user is done here: the list is to have the focus.</extracomment>
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
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Unread</source>
        <extracomment>A shelf was chosen: Place. The Add button was pressed.</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الانتظار</translation>
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
    <name>WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <extracomment>The user has chosen: Settings.</extracomment>
        <translation>مراقبة مجلد</translation>
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
        <source>When a link was copied, offer to save it</source>
        <translation>إذا نُسخ رابط فاعرض حفظه</translation>
    </message>
    <message>
        <source>Pages that you or your browser put into this folder become articles by themselves.</source>
        <translation>الصفحات التي تضعها أنت أو متصفّحك في هذا المجلد تصير مقالات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>When a file was read</source>
        <translation>بعد قراءة الملف</translation>
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
        <source>Looked at only when this window comes to the front; it stays here.</source>
        <translation>لا يُنظر إليه إلا حين تأتي هذه النافذة إلى المقدّمة؛ ولا يخرج منها شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>طبّق</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
</context>
</TS>
