"""Bytes to text as a browser would."""

import pytest

from reader.extract.decode import decode
from reader.model.page import Page
from tests.world import NOON

WORDS = "L’été à l’œuvre, «là»"


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (WORDS.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "iso-8859-1"),
        (WORDS.encode("cp1252"), "iso-8859-1"),
        (b"<meta charset=windows-1252>" + WORDS.encode("cp1252"), None),
        (b"<meta http-equiv=x content='text/html; charset=utf-8'>" + WORDS.encode(), None),
        (WORDS.encode(), None),
        (b"<meta charset=utf-16>" + WORDS.encode(), None),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), None),
        (WORDS.encode(), "no-such-charset"),
        (WORDS.encode("cp1252") * 20, "utf-8"),
        (b"<meta charset=macintosh>" + WORDS.encode("mac-roman"), None),
        (b"<meta charset=iso-8859-15>" + WORDS.encode(), None),
        (WORDS.encode(), "gbk"),
    ],
    ids=[
        "http",
        "bom",
        "latin1",
        "meta",
        "old-meta",
        "utf8",
        "meta-utf16",
        "utf16",
        "unknown",
        "lie",
        "apple",
        "meta of before",
        "server of before",
    ],
)
def test_the_words_come_out(body: bytes, charset: str | None) -> None:
    assert WORDS in decode(Page(body, NOON, charset=charset)).text


@pytest.mark.parametrize(
    ("told", "meant", "words"),
    [
        *((told, "cp1252", WORDS) for told in ("latin-1", "latin1")),
        *((told, "cp1252", "5 €") for told in ("ascii", "us-ascii")),
        ("iso-8859-9", "cp1254", "“Rüzgâr, ığdır” – 5 €"),
        *((told, "cp874", "เรืออยู่ในท่าเรือ… “ลม”") for told in ("iso-8859-11", "tis-620")),
        *((told, "gb18030", "镕㐀") for told in ("gb2312", "gbk")),
        ("x-gbk", "gb18030", "镕"),
        *((told, "cp932", "①髙") for told in ("shift_jis", "shift-jis", "x-sjis")),
        *((told, "cp949", "똠방") for told in ("ks_c_5601-1987", "euc-kr")),
        ("big5", "big5hkscs", "㗎嘅"),
        ("x-mac-roman", "mac-roman", WORDS),
    ],
)
def test_a_name_is_read_as_the_wider_set_that_browsers_mean(
    told: str, meant: str, words: str
) -> None:
    assert decode(Page(words.encode(meant), NOON, charset=told)).text == words


def test_utf8_has_two_names() -> None:
    assert decode(Page(WORDS.encode(), NOON, charset="utf8")) == (WORDS, WORDS.encode())


@pytest.mark.parametrize("order", ["le", "be"])
def test_a_mark_of_byte_order_says_more_than_the_server(order: str) -> None:
    mark = {"le": b"\xff\xfe", "be": b"\xfe\xff"}[order]
    body = mark + WORDS.encode(f"utf-16-{order}")
    assert decode(Page(body, NOON, charset="iso-8859-1")).text == WORDS


def test_the_mark_of_utf8_is_no_sign_of_the_text() -> None:
    for charset in (None, "iso-8859-1", "utf-8"):
        assert decode(Page(b"\xef\xbb\xbfShips lie", NOON, charset=charset)).text == "Ships lie"


def test_a_page_that_tells_its_charset_byte_by_byte_is_not_in_utf16() -> None:
    body = b"<meta charset=utf-16><p>Ships lie ashore</p>"
    assert decode(Page(body, NOON)).text == body.decode()


UNTOLD = {
    "cp1250": (
        "Statky leží v přístavu a vítr se otočil, řekl kapitán; nikdo nevypluje, dokud se "
        "počasí nezmění. Žádný rybář nechce ven."
    ),
    "cp1253": (
        "Τα πλοία μένουν στο λιμάνι και ο άνεμος γύρισε το μεσημέρι, είπε ο καπετάνιος· "
        "κανείς δεν θα βγει στη θάλασσα σήμερα."
    ),
    "cp1255": (
        "הספינות עוגנות בנמל והרוח התחלפה בצהריים, אמר רב החובל; איש לא ייצא לים היום עד "
        "שתשכך הרוח החזקה."
    ),
    "cp1256": (
        "السفن راسية في الميناء والريح تحولت عند الظهر، قال القبطان إن أحدا لن يخرج إلى البحر "
        "اليوم حتى تهدأ الريح."
    ),
    "cp1251": (
        "Корабли стоят в порту, и ветер переменился в полдень, сказал капитан; никто не "
        "выйдет в море сегодня."
    ),
    "gb18030": (
        "船停在港口，中午风向变了，船长说今天谁也不会出海，直到大风停下来为止，渔民们都在岸"
        "上等候消息。"
    ),
    "big5": (
        "船停在港口，中午風向變了，船長說今天誰也不會出海，直到大風停下來為止，漁民們都在岸"
        "上等候消息。"
    ),
    "shift_jis": (
        "船は港に停泊している。正午に風向きが変わり、船長は今日は誰も海に出ないと語った。漁"
        "師たちは岸で待っている。"
    ),
    "euc_kr": (
        "배들은 항구에 머물러 있고 정오에 바람이 바뀌었다. 선장은 오늘 아무도 바다에 나가지 "
        "않을 것이라고 말했다."
    ),
    "utf_16": ("The ships lie in the harbour and the wind turned at noon."),
}


@pytest.mark.parametrize(
    ("charset", "language"),
    [*((charset, charset) for charset in UNTOLD), ("koi8_r", "cp1251"), ("euc_jp", "shift_jis")],
)
def test_a_set_that_nobody_tells_is_guessed(charset: str, language: str) -> None:
    words = UNTOLD[language]
    assert words in decode(Page((words * 3).encode(charset), NOON)).text


@pytest.mark.parametrize("charset", ["cp1252", "gb18030", "cp949"])
def test_a_few_bytes_that_fit_utf8_by_chance_are_what_is_declared(charset: str) -> None:
    body = b"<p>Harbour " + "Ă©".encode("cp1250") * 4 + b"</p>"
    assert decode(Page(body, NOON, charset=charset)).text == body.decode(charset)


def test_a_stray_byte_does_not_change_the_charset() -> None:
    body = (WORDS * 200).encode() + b"\xff"
    assert decode(Page(body, NOON, charset="utf-8")).text.startswith(WORDS)


def test_control_signs_are_dropped() -> None:
    assert decode(Page(b"a\x00b\x0bc", NOON)).text == "abc"


def test_what_came_in_utf8_is_handed_on_as_it_came() -> None:
    assert decode(Page(WORDS.encode(), NOON, charset="utf-8")) == (WORDS, WORDS.encode())
    assert decode(Page(WORDS.encode("cp1252"), NOON, charset="cp1252")) == (WORDS, None)


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x0c", "\x1f", "\x7f", "\ufffe", "\uffff"])
def test_a_sign_that_no_page_means_is_taken_out(sign: str) -> None:
    page = Page(f"Ships {sign}lie".encode(), NOON, charset="utf-8")
    assert decode(page) == ("Ships lie", None)


def test_bytes_that_nobody_speaks_for_are_guessed_by_their_words() -> None:
    words = "Корабли стоят в порту и ждут, пока ветер не переменится. " * 6
    assert decode(Page(words.encode("cp1251"), NOON)).text == words
    assert decode(Page(WORDS.encode("cp1252") * 9, NOON)).text == WORDS * 9


def test_a_row_of_hard_blanks_is_no_foreign_word() -> None:
    body = "<p>Ships \xa0\xa0\xa0\xa0\xa0\xa0 “lie” – ashore</p>"
    assert decode(Page(body.encode("cp1252"), NOON)).text == body


def test_bytes_that_are_in_no_charset_are_read_somehow() -> None:
    body = b"Ships " + bytes(range(128, 256)) * 9
    assert decode(Page(body, NOON)).text.startswith("Ships ")
