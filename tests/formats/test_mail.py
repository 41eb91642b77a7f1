"""Newsletters as mail programs keep them."""

from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage

import pytest

from reader.extract.article import extract
from tests.formats.samples import SHIP, all_in, bodies, page_in, pages_in, reasons_in, story
from tests.world import PARAGRAPH


def mail(subject: str = "Häfen und Schiffe") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "The Harbour Ledger <news@ledger.example>"
    made["To"] = "a@e.org"
    made["Subject"] = subject
    made["Date"] = "Wed, 02 Apr 2025 10:00:00 +0200"
    made["Message-ID"] = "<1@ledger.example>"
    return made


def written(made: EmailMessage) -> bytes:
    return made.as_bytes(policy=policy.SMTP)


def test_html_goes_before_text_and_tells_who_and_when() -> None:
    made = mail()
    made.set_content("The text alone.")
    made.add_alternative(story("cid:ship@e.org").decode(), subtype="html")
    [*_, html] = made.iter_parts()
    assert isinstance(html, EmailMessage)
    html.add_related(SHIP, "image", "jpeg", cid="<ship@e.org>")
    page = page_in("a.eml", written(made))
    assert list(bodies(page).values()) == [SHIP]
    assert (page.url, page.got_at) == (None, datetime(2025, 4, 2, 8, tzinfo=UTC))
    article = extract(page)
    assert (article.site_name, (article.published or "")[:10]) == (
        "The Harbour Ledger",
        "2025-04-02",
    )
    assert "The text alone" not in article.text


def test_the_subject_is_the_title() -> None:
    made = mail()
    made.set_content(f"<table><tr><td><p>{PARAGRAPH * 3}</p></td></tr></table>", subtype="html")
    assert extract(page_in("a", written(made))).title == "Häfen und Schiffe"
    made = mail()
    made.set_content(PARAGRAPH * 3)
    article = extract(page_in("a", written(made)))
    assert article.title == "Häfen und Schiffe"
    assert article.text.startswith("The harbour was full")


@pytest.mark.parametrize(
    ("charset", "told", "words"),
    [
        ("cp1252", "", "Häfen – „Schiffe“"),
        ("cp1252", "iso-8859-1", "Häfen – „Schiffe“"),
        ("utf-8", "us-ascii", "Häfen"),
        ("iso2022_jp", "ISO-2022-JP", "港に船"),
        ("koi8-r", "koi8-r", "Корабли"),
        ("utf-8", "x-unknown", "Häfen"),
    ],
)
def test_text_in_any_charset(charset: str, told: str, words: str) -> None:
    kind = f"text/plain; charset={told}" if told else "text/plain"
    head = f"To: a\nSubject: The title of it\nContent-Type: {kind}\n\n".encode()
    page = page_in("a", head + f"{words} {PARAGRAPH}".encode(charset))
    assert extract(page).text.startswith(words)


def test_a_list_footer_and_attachments_are_no_letter() -> None:
    made = mail()
    made.set_content(PARAGRAPH)
    made.add_attachment(b"<p>attached", "text", "html", filename="a.html")
    made.add_attachment("_____\nThe list", disposition="inline")
    text = page_in("a", written(made)).body.decode()
    assert PARAGRAPH.strip() in text
    assert "The list" not in text
    assert "attached" not in text


def test_an_alternative_whose_html_is_blank() -> None:
    made = mail()
    made.set_content(PARAGRAPH)
    made.add_alternative(" ", subtype="html")
    assert page_in("a", written(made)).media_type == "text/plain"


def test_the_address_where_a_list_keeps_it() -> None:
    made = mail()
    made["Archived-At"] = "<https://ledger.example/archive/7>"
    made.set_content(PARAGRAPH)
    assert page_in("a", written(made)).url == "https://ledger.example/archive/7"


@pytest.mark.parametrize(
    ("first", "url"),
    [
        (
            "To view this newsletter in full-color, visit:\nhttps://e.org/7.html\n",
            "https://e.org/7.html",
        ),
        ("Newsletter im Browser ansehen: <https://e.org/7>\n", "https://e.org/7"),
        ("THE LEDGER\nwww.e.org\nRead online: https://e.org/7\n", "https://e.org/7"),
        ("The port of https://e.org/ is open.\n", None),
        ("\n".join("a line" for _ in range(9)) + "\nView it: https://e.org/7\n", None),
    ],
    ids=["next line", "in brackets", "same line", "another address", "further down"],
)
def test_the_address_where_a_newsletter_can_be_read(first: str, url: str | None) -> None:
    made = mail()
    made.set_content(first + PARAGRAPH)
    assert page_in("a", written(made)).url == url


def test_a_mail_of_pictures_only() -> None:
    made = mail()
    made.add_attachment(SHIP, "image", "jpeg")
    assert reasons_in(all_in("a", written(made))) == ["there is no text in it"]


def test_a_mail_that_was_cut_off() -> None:
    made = mail()
    made.set_content("short")
    made.add_alternative(story().decode(), subtype="html", cte="8bit")
    outcomes = all_in("a", written(made)[:-900])
    assert len(pages_in(outcomes)) == 1
    assert reasons_in(outcomes) == ["a part of it is damaged or missing"]
