"""The names of the months in the languages that news comes in."""

#: A text a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Icelandic,
#: Polish, Czech, Slovak, Slovene, Croatian, Serbian, Hungarian, Romanian, Lithuanian, Latvian,
#: Estonian, Finnish, Turkish, Azeri, Albanian, Greek, Russian, Ukrainian, Belarusian, Bulgarian,
#: Macedonian, Indonesian, Swahili, Tagalog, Afrikaans, Catalan, Galician, Arabic (four uses),
#: Persian, Urdu, Hebrew, Hindi, Bengali. Not the months that are first names: "Julie", "Mac".
_GREGORIAN = (
    """
    january jan januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia leden
    ledna januára siječnja január ianuarie sausio sausis janvāris janvārī jaanuar tammikuu
    tammikuuta ocak yanvar janar ιανουαρίου ιανουάριος ιαν января январь янв січня студзеня януари
    januarie gener يناير جانفي كانون-الثاني ژانویه ינואר जनवरी janúar siječanj јануар січень
    студзень јануари xaneiro جنوری জানুয়ারি
    """,
    """
    february feb februar février fevrier févr fev febrero febbraio fevereiro februari luty lutego
    únor února februára veljače február februarie vasario vasaris februāris februārī veebruar
    helmikuu helmikuuta şubat fevral shkurt φεβρουαρίου φεβρουάριος φεβ февраля февраль фев лютого
    лютага февруари pebrero febrer فبراير فيفري شباط فوریه פברואר फरवरी febrúar veljača фебруар
    лютий люты febreiro फ़रवरी فروری ফেব্রুয়ারি
    """,
    """
    march mar märz maerz mrz mars marzo março marco maart mrt marts marzec marca březen března
    ožujka március martie kovo kovas martā märts maaliskuu maaliskuuta mart μαρτίου μάρτιος μαρ
    марта март мар березня сакавіка maret machi marso مارس آذار מרץ मार्च marec ožujak березень
    сакавік març مارچ মার্চ
    """,
    """
    april apr avril avr abril abr aprile kwiecień kwietnia duben dubna apríla travnja április
    aprilie balandžio balandis aprīlis aprīlī aprill huhtikuu huhtikuuta nisan aprel prill απριλίου
    απρίλιος απρ апреля апрель апр квітня красавіка април aprili أبريل ابريل أفريل افريل نيسان
    آوریل אפריל अप्रैल apríl travanj квітень красавік اپریل এপ্রিল
    """,
    """
    may mai mayo maggio mag maio mei maj maja květen května mája svibnja május gegužės gegužė maijs
    maijā toukokuu toukokuuta mayıs μαΐου μάιος μαϊ мая май травня траўня maig مايو ماي أيار מאי मई
    maí máj svibanj мај травень مه مئی মে
    """,
    """
    june jun juni juin junio giugno giu junho czerwiec czerwca červen června júna lipnja június
    iunie birželio birželis jūnijs jūnijā juuni kesäkuu kesäkuuta haziran iyun qershor ιουνίου
    ιούνιος ιουν июня июнь июн червня чэрвеня юни hunyo juny يونيو جوان حزيران ژوئن יוני जून júní
    jún junij lipanj јун червень чэрвень јуни xuño جون জুন
    """,
    """
    july jul juli juillet juil julio luglio lug julho lipiec lipca červenec července júla srpnja
    július iulie liepos liepa jūlijs jūlijā juuli heinäkuu heinäkuuta temmuz iyul korrik ιουλίου
    ιούλιος ιουλ июля июль июл липня ліпеня юли julai hulyo juliol يوليو جويلية تموز ژوئیه جولای
    יולי जुलाई júlí júl julij srpanj јул липень ліпень јули xullo يوليوز جولائی জুলাই
    """,
    """
    august aug août aout agosto ago augustus augusti sierpień sierpnia srpen srpna augusta kolovoza
    augusztus rugpjūčio rugpjūtis augusts augustā elokuu elokuuta ağustos avqust gusht αυγούστου
    αύγουστος αυγ августа август авг серпня жніўня agustus agosti agost أغسطس اغسطس أوت آب اوت
    אוגוסט अगस्त ágúst avgust kolovoz серпень жнівень غشت اگست আগস্ট
    """,
    """
    september sep sept septembre septiembre setiembre settembre set setembro wrzesień września září
    septembra rujna szeptember septembrie rugsėjo rugsėjis septembris septembrī syyskuu syyskuuta
    eylül sentyabr shtator σεπτεμβρίου σεπτέμβριος σεπ сентября сентябрь сен вересня верасня
    септември septemba setyembre setembre سبتمبر أيلول سپتامبر ספטמבר सितंबर rujan септембар
    вересень верасень شتنبر ستمبر সেপ্টেম্বর
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out październik października říjen
    října októbra octombrie spalio spalis oktobris oktobrī oktoober lokakuu lokakuuta
    ekim oktyabr tetor οκτωβρίου οκτώβριος οκτ октября октябрь окт жовтня кастрычніка октомври
    oktoba oktubre أكتوبر اكتوبر تشرين-الأول تشرين-الاول اکتبر אוקטובר अक्टूबर október октобар
    жовтень кастрычнік اکتوبر অক্টোবর
    """,
    """
    november nov novembre noviembre novembro listopad listopada listopadu novembra studenoga
    noiembrie lapkričio lapkritis novembris novembrī marraskuu marraskuuta kasım noyabr nëntor
    νοεμβρίου νοέμβριος νοε ноября ноябрь ноя листопада лістапада ноември novemba nobyembre
    نوفمبر نوامبر تشرين-الثاني נובמבר नवंबर nóvember studeni новембар листопад лістапад
    نونبر نومبر নভেম্বর
    """,
    """
    december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień
    grudnia prosinec prosince decembra prosinca decembrie gruodžio gruodis decembris decembrī
    detsember joulukuu joulukuuta aralık dekabr dhjetor δεκεμβρίου δεκέμβριος δεκ декабря декабрь
    дек грудня снежня декември desember disemba desemba disyembre desembre ديسمبر كانون-الأول
    كانون-الاول دسامبر דצמבר दिसंबर prosinac децембар грудень снежань decembro دجنبر دسمبر
    ডিসেম্বর
    """,
)
#: In order: Thai; of the solar Hijri calendar, in which Iran and Afghanistan date.
_OTHER = (
    """
         มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน
    ธันวาคม
    """,
    """
         فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
    """,
    """
         حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
    """,
)
MONTHS = {name: number for number, names in enumerate(_GREGORIAN, 1) for name in names.split()}
for _names in _OTHER:
    MONTHS.update({name: number for number, name in enumerate(_names.split(), 1)})
