"""Plain text: the same by lines."""

import json

import pytest

from reader.extract.plain import extract_plain
from reader.model.article import ChromeKind
from reader.model.errors import ExtractError
from reader.model.page import Page
from tests.extract.copied import CREDITS, FOOTER, MENU, STORY, TITLE, copied
from tests.shared_data import shared
from tests.world import NOON, PARAGRAPH

PAGE = Page(b"", NOON)
DAYS = ("Sun", "Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Every")
NOTICE = "You read this paper for nothing, and we would like to keep it so for all who do so, too."
URDU = "جہاز پیر کے دن سے پرانی بندرگاہ میں کھڑے ہیں اور ہوا ان کو سمندر کی طرف"
DETOUR = "Drivers say that the detour adds twenty minutes to each journey"
COPIED = f"""Home » World » Ships lie at anchor

Ships lie at anchor

{PARAGRAPH}

{PARAGRAPH}

About Ada Marin

Leave a reply

Your email address will not be published

x

Check Also

The wind has turned again

It had been in the west ...

The tide comes late this year
"""


def test_a_copied_page_loses_its_furniture() -> None:
    done = extract_plain(COPIED, PAGE)
    assert (done.title, done.section) == ("Ships lie at anchor", "World")
    assert done.text == f"{PARAGRAPH.strip()}\n{PARAGRAPH.strip()}"
    assert [(s.title, s.url, s.teaser) for s in done.related] == [
        ("The wind has turned again", None, "It had been in the west ..."),
        ("The tide comes late this year", None, None),
    ]
    kinds = {block.kind for block in done.removed}
    assert {ChromeKind.AUTHOR_BOX, ChromeKind.COMMENT_FORM, ChromeKind.RELATED} <= kinds


def test_a_text_without_furniture_is_kept_whole() -> None:
    done = extract_plain(f"Ships lie at anchor\n\n{PARAGRAPH}\n\nThe end, he said.", PAGE)
    assert done.title == "Ships lie at anchor"
    assert done.text.endswith("The end, he said.")
    assert done.html.count("<p>") == 2


def test_wrapped_lines_are_joined() -> None:
    wrapped = "Ships at anchor now\n\n" + "\n".join(
        [
            "The harbour was full of ships, and the wind, which had",
            "turned at noon, kept them all in until the evening;",
            "nobody remembered it.",
        ]
    )
    assert extract_plain(wrapped, PAGE).text.count("\n") == 0


def test_markup_in_a_text_is_shown_as_written() -> None:
    assert "&lt;b&gt;" in extract_plain("Ships at anchor now\n\n1 <b> 2 & 3 are kept.", PAGE).html


def test_the_page_that_started_it_all() -> None:
    expected = json.loads(shared("seed/expected.json").read_text(encoding="utf-8"))
    done = extract_plain(shared("seed/page.txt").read_text(encoding="utf-8"), PAGE)
    assert done.title == expected["title"]
    assert done.section == expected["section"]
    assert done.text.split("\n") == expected["paragraphs"]
    assert [(s.title, s.teaser) for s in done.related] == [
        (r["title"], r["teaser"]) for r in expected["related"]
    ]
    assert [words for words in expected["must_not"] if words in done.text] == []


def test_of_a_whole_copied_page_the_story_is_kept() -> None:
    done = extract_plain(copied(), PAGE)
    assert (done.title, done.text.split("\n")) == (TITLE, list(STORY))
    assert (done.byline, done.published) == (("Ada Marin",), "2026-10-03")
    removed = {block.kind: block.html for block in done.removed}
    assert "Weather" in removed[ChromeKind.NAVIGATION]
    assert "By Ada Marin" in removed[ChromeKind.OTHER]
    assert "Terms of use" in "".join(removed.values())


def test_what_is_offered_in_the_midst_of_it_leaves_it() -> None:
    pointer = "Read also: The tide comes late this year"
    among = f"{pointer}\n\nRelated articles\nThe wind has turned again this week"
    done = extract_plain(copied(among=among), PAGE)
    assert done.text.split("\n") == list(STORY)
    assert [story.title for story in done.related] == [
        "The tide comes late this year",
        "The wind has turned again this week",
    ]


def test_short_sentences_up_to_the_end_are_no_offer_of_a_label() -> None:
    said = [f"“It is day {n}.”" for n in range(1, 7)]
    text = "\n\n".join((TITLE, *STORY, "More on this", *said))
    assert extract_plain(text, PAGE).text.endswith("\n".join(("More on this", *said)))


def test_a_page_that_a_text_browser_has_printed_is_titled_by_its_mark() -> None:
    menu = [f"* Section {n} <https://e.org/{n}>" for n in range(9)]
    text = "\n\n".join(("[s ]", *menu, "****** Wind ******", "Forty ships lie there", *STORY))
    assert extract_plain(text, PAGE).title == "Wind"


def test_what_each_label_behind_it_offers_is_found_once() -> None:
    one, two = "The tide comes late this year", "The wind has turned again this week"
    unannounced = "Contact\nNobody has announced this line"
    below = f"{unannounced}\nRelated articles\n{one}\n{two}\n\nCheck also\n{one}"
    done = extract_plain(copied(below=below), PAGE)
    assert [story.title for story in done.related] == [one, two]


def test_lines_of_the_site_in_the_story_are_left_out() -> None:
    done = extract_plain(copied(among="Advertisement"), PAGE)
    assert done.text.split("\n") == list(STORY)


def test_a_text_that_names_no_title_begins_with_itself() -> None:
    long = "word " * 60
    done = extract_plain(f"{long}\n\n{PARAGRAPH}", PAGE)
    assert done.text.startswith("word")
    assert done.title.startswith("word")


def test_crumbs_may_be_all_that_names_the_title() -> None:
    text = f"Home » Harbour » {TITLE}\n\n" + "\n\n".join(STORY)
    done = extract_plain(text, PAGE)
    assert (done.section, done.title, done.text) == ("Harbour", TITLE, "\n".join(STORY))


def test_a_blank_text_is_refused() -> None:
    with pytest.raises(ExtractError, match="no text in it"):
        extract_plain(" \n * * *\n", PAGE)


def test_a_title_alone_is_its_text() -> None:
    done = extract_plain("Ships at anchor", PAGE)
    assert (done.title, done.text) == ("Ships at anchor", "Ships at anchor")


def test_what_is_no_page_is_kept_to_its_end() -> None:
    code = [f"let ship{n} = harbour.ships[{n}]" for n in range(12)]
    lines = [STORY[0], *code, "Ada"]
    done = extract_plain(TITLE + "\n\n" + "\n".join(lines), PAGE)
    assert done.text.split("\n") == lines


def test_a_letter_is_titled_by_its_subject_and_loses_no_line_at_its_head() -> None:
    head = ["Dear readers", "in Wimbledon they play", "Read on: https://e.org/1"]
    text = "\n\n".join(
        (
            "Notes from the field, August 12",
            "\n".join(head),
            TITLE,  # of one of its stories
            *STORY,
            "Leave a comment",
            "Related articles",
        )
    )
    done = extract_plain(text, PAGE)
    assert done.title == "Notes from the field, August 12"
    assert done.text.split("\n") == [*head, TITLE, *STORY]


def test_marks_of_headings_are_no_part_of_a_title() -> None:
    done = extract_plain(f"# {TITLE}\n\n" + "\n\n".join(STORY), PAGE)
    assert (done.title, done.text) == (TITLE, "\n".join(STORY))


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("The council closes the harbour road", "The council closes the harbour road"),
        ("It rained on the pier all week long.", "It rained on the pier all week long."),
        (
            f"{DETOUR}, and the port has not yet said what it wants.",
            f"{DETOUR}, and the port…",
        ),
        (f"{DETOUR}, and the port is …", f"{DETOUR}, and the port is…"),
        (f"{DETOUR}, and the port says nothing", f"{DETOUR}, and the port says nothing"),
        (
            f"{URDU} جانے سے روکتی ہے۔",
            f"{URDU} جانے سے…",
        ),
        (
            "市议会周二投票决定从明年春天起禁止卡车通行旧港路，此前沿线居民多年来一直抱怨，并决定在后面修建一条新路。",
            "市议会周二投票决定从明年春天起禁止卡车通行旧港路，此前沿线居民多年来一直抱怨，并决…",
        ),
    ],
    ids=[
        *("line", "short sentence", "paragraph", "paragraph cut off", "long line", "Urdu"),
        "Chinese",
    ],
)
def test_a_paragraph_is_no_title_and_is_not_lost(first: str, title: str) -> None:
    story = extract_plain(f"{first}\n\n{PARAGRAPH}\n\n{PARAGRAPH}", PAGE)
    assert story.title == title
    assert (first in story.text.split("\n")) is (title != first)


def told(*parts: str) -> tuple[str, list[str]]:
    """Return the title and the lines of the text that consists of these parts."""
    done = extract_plain("\n\n".join(parts), PAGE)
    return done.title, done.text.split("\n")


@pytest.mark.parametrize(
    "parts",
    [
        (MENU, f"{TITLE}\n{CREDITS}", *STORY),
        (TITLE, *STORY, "Share this\nTags: ships\nAbout us"),
        (f"Skip to the content of this page\n{MENU}", f"{TITLE}\n{CREDITS}", *STORY, "Contact us"),
        ("The Ledger", MENU, f"{TITLE}\n{CREDITS}", *STORY, "Contact us\nShare this"),
        ("Share this article on Facebook", MENU, f"{TITLE}\n{CREDITS}", *STORY, "Share this"),
        (f"Home\nNews\nHome\n{MENU}", f"{TITLE}\n{CREDITS}", *STORY, "Contact us\nShare this"),
        (f"Ledger » All of the ships and harbours\n{MENU}", f"{TITLE}\n{CREDITS}", *STORY),
        (f"Home » World » Ports\n{MENU}", f"{TITLE}\n{CREDITS}", *STORY, "Share this"),
        ("\n".join(f"Our {day}day paper" for day in DAYS), f"{TITLE}\n{CREDITS}", *STORY),
        (TITLE, *STORY, "Meistgelesen\nEmpfehlungen der Redaktion"),
        (TITLE, *STORY, "Story continues below\nAll rights reserved"),
        (NOTICE, MENU, f"{TITLE}\n{CREDITS}", *STORY, FOOTER),
    ],
    ids=[
        *("a menu above", "little above", "a long line in a menu", "the site's name above"),
        *("a line of the site above", "a line said twice", "the site and its motto", "sections"),
        *("a menu of words unknown to us", "labels below", "lines of the site below"),
        "a notice above",
    ],
)
def test_a_copied_page_by_what_stands_round_its_story(parts: tuple[str, ...]) -> None:
    assert told(*parts) == (TITLE, list(STORY))


@pytest.mark.parametrize("first", ["Hafenverwaltungsreform", "Two ships", "Ahoy"])
def test_a_word_or_two_may_head_a_text(first: str) -> None:
    assert told(first, PARAGRAPH, PARAGRAPH) == (first, [PARAGRAPH.strip()] * 2)


def test_a_page_without_a_title_is_called_by_its_first_words_and_kept_from_its_top() -> None:
    ports = "\n".join(f"Port of {day}day" for day in DAYS)
    title, lines = told(ports, *STORY, FOOTER)
    assert (
        title == "The harbour was full of ships when the wind turned at noon, and nobody wanted to…"
    )
    assert lines[-3:] == list(STORY)
    assert "Port of Saturday" in lines


def test_labels_without_a_story_are_a_text() -> None:
    title, lines = told("Ships at anchor", "Share this", "Tags: ships", "Port")
    assert (title, lines) == ("Ships at anchor", ["Share this", "Tags: ships", "Port"])


def test_the_site_in_a_trail_of_two_is_no_section() -> None:
    done = extract_plain(f"Home » {TITLE}\n\n{TITLE}\n\n" + "\n\n".join(STORY), PAGE)
    assert (done.title, done.section) == (TITLE, None)


def test_a_long_line_is_no_trail() -> None:
    long = f"{STORY[0]} » " * 5 + TITLE
    done = extract_plain(f"{long}\n\n" + "\n\n".join(STORY), PAGE)
    assert done.section is None


def test_a_long_line_without_a_title_is_cut_to_be_one() -> None:
    done = extract_plain(f"{PARAGRAPH * 3}\n\n{PARAGRAPH}", PAGE)
    assert len(done.title) < len(PARAGRAPH * 3)


def test_the_direction_of_a_text_is_that_of_its_letters() -> None:
    arabic = "السفن في المرفأ القديم منذ يوم الاثنين والريح تمنعها من الخروج إلى البحر. " * 3
    assert extract_plain(f"السفن في المرفأ\n\n{arabic}", PAGE).dir == "rtl"
    assert extract_plain("Ships at anchor", PAGE).dir == "ltr"


def test_what_is_left_over_stands_in_the_receipt_once() -> None:
    done = extract_plain(copied(), PAGE)
    assert STORY[0] not in "".join(block.html for block in done.removed)


def test_a_title_said_again_below_takes_nothing_from_the_story() -> None:
    first, *rest = STORY
    assert told(MENU, f"{TITLE}\n{CREDITS}", first, TITLE, *rest, FOOTER)[1][0] == first


def test_the_form_of_the_comments_ends_a_story_whatever_readers_wrote() -> None:
    comments = (
        "Leave a comment",
        "Nobody has seen as many ships in this harbour, I say, in years.",
    )
    assert told(MENU, f"{TITLE}\n{CREDITS}", *STORY, *comments, "Share this")[1] == list(STORY)
