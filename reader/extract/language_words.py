"""The small words of languages, and the letters that tell those of one script apart."""

#: Small words that run through every text of a language and few of the others.
SMALL_WORDS: dict[str, frozenset[str]] = {
    lang: frozenset(words.split())
    for lang, words in {
        "af": """
            die en van in het nie is wat vir met 'n dat om ook sal deur kan hulle sy ons aan by was
            hy na
        """,
        "az": """
            və bir bu ilə üçün də ki olan olub edib daha sonra görə isə artıq həm o onun hər amma
            kimi
        """,
        "ca": """
            de la el que i a en els les per un una amb del es al no és més ha s'ha dels com però
            seva aquest
        """,
        "cs": """
            a se na v je že to s z do o i jako za by který ale k pro podle jsem už ve jeho od při
            také ještě
        """,
        "cy": "yn y i a yr o ar ei mae wedi bod oedd ac eu am hyn gan sydd ond fel bydd",
        "da": """
            og i at det er en til på af for med den der har ikke som et de var om sig fra kan men
            blev også efter
        """,
        "de": """
            der die und das den von zu mit sich des auf ist für im dem nicht ein eine als auch es an
            werden aus er hat
        """,
        "en": """
            the of and to in is that for was with on as by at from his they which this it be are has
            have not he but
        """,
        "es": """
            el la los de que y en un por con una las del se para su al más como no es lo sus fue
            pero ha este entre
        """,
        "et": """
            ja on ei et see oli ka kui mis aga oma selle või ta nii siis tema seda veel pärast ning
            mille eesti
        """,
        "eu": "eta da ez du zen bat dute dira hau egin baino izan den ere ziren bere dituzte zuen",
        "fi": """
            ja on ei se että oli hän joka mutta myös kun ovat sen ole mukaan hänen kuin ollut niin
            jos sitä voi
        """,
        "fr": """
            le la les des et une est dans qui que pour sur au avec par plus du ce sont en un il ne
            pas de aux cette
        """,
        "ga": "an na a i ar is go le agus do bhí ag don sé leis atá sin ach chun mar seo níl",
        "gl": """
            de a que e o do da en un para unha os por no coa se na máis ao das non dos como polo á
            súa
        """,
        "ha": """
            da na a ya ta wannan ba ne ce cikin ga kuma an su wani don wata daga yi amma sun shi kan
        """,
        "hr": """
            i je u se na da su za od koji a što s kao ne to će nije bi iz o ali prema nakon ili već
            koja
        """,
        "ht": "nan yo pou ak ki li sa se te gen nou pa mwen yon fè ap ou men tout epi peyi a",
        "hu": """
            a az és hogy nem is egy ez volt meg csak de már azt még szerint mint el kell ki vagy
            lehet ha
        """,
        "id": """
            yang dan di dari untuk dengan pada ini itu dalam tidak akan ke juga oleh kepada ada dia
            sebagai telah
        """,
        "ig": "na nke ya ndị ka bụ a n'ime ha maka onye ga ọ dị ahụ si di o nwere",
        "is": """
            og að í á er sem var það um en við af til með hann ekki fyrir þess verið hefur eru því
        """,
        "it": """
            il di che è la per un in del della con non sono le dei alla si da nel i una al ha gli
            anche dal più
        """,
        "ku": "û di de ku ji li bi ev ew jî na me re bû wan xwe ne tê dike",
        "lt": """
            ir į kad yra iš su tai bet ar nuo kaip po dėl jis buvo apie tik taip už jau ne bus per
            prie jo labai
        """,
        "lv": """
            un ir ka no ar par uz tas bet arī kā lai pēc viņš bija tiek nav šo pie jau vai savu tika
            viņa
        """,
        "mg": """
            ny sy fa no tsy dia amin'ny izay ho an'ny izao ary ireo nanao ka tao eo amin'izao
            fanjakana
        """,
        "mt": "li u ta' il- ma' fil- minn tal- għal kien dan din biex għall- huwa hija jew iżda",
        "ms": """
            yang dan di untuk dengan pada ini itu tidak akan oleh kepada ada dalam beliau kerana
            telah turut adalah serta
        """,
        "nl": """
            de het een van en in is dat op te voor met zijn niet aan er ook bij als die om naar door
            wordt heeft
        """,
        "no": """
            og i det er på en som til av for med at har ikke den et om de fra var han seg etter også
            men ble blir
        """,
        "pl": """
            w i na z się do nie to że jest o jak od po za przez które ale są dla tym jego oraz tak
            już czy przy było
        """,
        "pt": """
            o de que e do da em um para com não uma os no se na por mais dos ao foi as das pela à é
            sua pelo também
        """,
        "ro": """
            de și în la a cu pe care este din pentru nu că mai un o au fost al ale sunt va fi sa se
            prin după
        """,
        "rw": "mu na ku ko ya yo wa kandi muri ni ari abantu avuga uyu nyuma iki kuri ngo byo",
        "sk": """
            a sa na v je že to s z do o aj ako za by ktorý ale k pre podľa som už vo jeho od pri
            tiež ešte sú
        """,
        "sl": """
            in je v na za se so da ki z pa ne tudi s po bi ali od kot še do bo pri iz več ter kar
        """,
        "sn": "kuti uye vanhu muno ari iye asi kana vari ne zvino kwete nekuti ake izvi vakati mu",
        "so": "oo ka iyo ku in ee u waxaa ay la ah uu waa soo kale aan si ayaa dalka",
        "sq": "e të në dhe që me për një nga është i si ka se u më do nuk janë por edhe kjo ky pas",
        "sr": """
            i je u se na da su za od koji a što s kao ne to će nije bi iz o ali prema nakon ili već
            koja sa ovo
        """,
        "st": "ho ha le ya ba ka e o hore tsa a re bo ke tse empa di hae la sa",
        "sv": """
            och i att det som en på är av för med den till har inte om ett men från de var sig vid
            kan han efter
        """,
        "sw": """
            ya na wa kwa ni katika la za hiyo huo cha kuwa hii kama yake huyo wake lakini hivyo
            baada watu pia mwa alisema
        """,
        "tl": """
            ang ng sa na mga ay at ni para kay nang si ito hindi kanyang siya ko isang pa ba kung
            niya din naman
        """,
        "tn": "go le a ya mo ka e ba ke gore o fa re ga bo mme tsa jaaka kwa wa",
        "tr": """
            ve bir bu için ile da de çok olarak daha olan gibi sonra kadar ise en ne olduğunu her
            ancak göre dedi ya
        """,
        "ts": "ku na ya va hi leswaku a ka eka wa loko ni swa tani kutani vanhu",
        "uz": """
            va bu bilan uchun ham bir da deb edi kerak esa qilish haqida yil bo'yicha o'zbekiston
        """,
        "vi": "và của là có được cho trong không với các những đã người một này khi để theo tại từ",
        "xh": """
            ukuba kunye ngokuba kodwa nge kwaye le xa ukuze yakhe okanye kule ngo abantu kanye ukuya
        """,
        "yo": "ni ti o ń àwọn wọn náà sí tí pé fún bí kan àti lati ní ó si awọn",
        "zu": """
            ukuthi futhi kodwa uma ngoba le lo kanye nge ngo ngesikhathi emva abantu leli lokhu
            wathi uthe ngemuva khona yakhe kwe ye wakhe ukuze ku ngokuthi kusho noma bese nokho
            ngale ama kule
        """,
    }.items()
}
#: Of languages in one script: letters that the one has and the others have not. First come, first
#: believed.
OWN_LETTERS: dict[str, tuple[tuple[str, str], ...]] = {
    "ru": (
        *(("tg", "ҳҷӣӯ"), ("kk", "ұ"), ("ba", "ҙҡҫ"), ("tt", "җ"), ("ky", "ң"), ("mn", "өү")),
        *(("uk", "їєґ"), ("be", "ў")),
        *(("mk", "ѓќѕ"), ("sr", "ђћјљњџ"), ("ru", "ыэё"), ("bg", "ъ")),
    ),
    "ar": (
        *(
            ("ckb", "ێڕڵ"),
            ("ps", "ښړډټځڅ"),
            ("sd", "ڪڳٻ"),
            ("ur", "ٹڈڑںے"),
            ("ug", "ۈۇۋ"),
            ("fa", "پچژگ"),
            ("ar", "ة"),
        ),
    ),
    "hi": (("mr", "ळ"),),
}
#: How often a letter must come for a language to be told by it, per letter of the text.
OWN_SHARE = 0.004
