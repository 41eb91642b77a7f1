"""Blocks that are known by what they say, and those of stories that look like them."""

import pytest

from reader.extract.trimming_lines import (
    drop_calls,
    drop_captions,
    drop_doubles,
    drop_said_later,
    drop_site_lines,
    drop_slides,
)
from tests.extract.pages_of_ours import blocks_in, kept_by
from tests.world import PARAGRAPH

STORY = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(6))
TEXTS = [block.text for block in blocks_in(STORY).all]
CAPTION = f"<figure><figcaption>{PARAGRAPH}</figcaption></figure>"


def test_captions_go_but_for_those_of_a_picture_story() -> None:
    assert kept_by(drop_captions, CAPTION + STORY) == TEXTS
    assert len(kept_by(drop_captions, CAPTION * 6 + STORY)) == 12


def test_a_gallery_in_a_long_story_is_none_of_it() -> None:
    long = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(2_500 // len(PARAGRAPH) + 1))
    told = [block.text for block in blocks_in(long).all]
    assert kept_by(drop_captions, CAPTION * 30 + long) == told
    assert len(kept_by(drop_captions, CAPTION * 30 + STORY)) == 36
    labels = "<p>High tide</p>" * 300
    assert len(kept_by(drop_captions, CAPTION * 30 + STORY + labels)) == 336


@pytest.mark.parametrize(
    "line",
    [
        *(
            "<p>Advertisement</p>",
            "<h3>Share this</h3>",
            "<p>Saiba mais:</p>",
            "<li>Zobacz także</li>",
        ),
        "<p>Read also <a href=/>Home</a></p>",
        "<p>À lire aussi : <a href=/tag/x>nos archives</a>, <a href=/tag/y>la Une</a></p>",
        *("<p>यह भी पढ़ें:</p>", "<p><b>Te puede interesar:</b></p>"),
    ],
)
def test_lines_of_the_site_go(line: str) -> None:
    assert kept_by(drop_site_lines, line + STORY) == TEXTS


@pytest.mark.parametrize(
    "line",
    [
        "<p>The ships stayed.</p>",
        "<p>Posted on the board of the harbour office, 2026-09-14:</p>",
        "<h2>Copyright of the sea</h2>",
        "<h3>Saiba mais</h3>",
        "<h3>Read also <a href=/>Home</a></h3>",
        "<p>Read also what <a href=/>Homer</a> wrote.</p>",
        "<p>Hintergrund:</p>",
        "<p>The pilot said at noon:</p>",
        "<p>Weitere Infos unter hafen.example.</p>",
        f"<p>Photo: {PARAGRAPH * 3}</p>",
        f"<p>© The Ledger{' and sons' * 40}</p>",
    ],
    ids=[
        "sentence",
        "what leads up",
        "copyright",
        "heading",
        "heading with a link",
        "what is to be read",
        "leading word",
        "who speaks",
        "where to read on",
        "paragraph",
        "long",
    ],
)
def test_lines_of_the_story_stay(line: str) -> None:
    assert len(kept_by(drop_site_lines, line + STORY)) == 7


CALL = "All of it is in <a href=x>our newsletter</a>, every morning."


@pytest.mark.parametrize(
    ("call", "title", "stays"),
    [
        (CALL, "Ships", False),
        (CALL.replace("newsletter", "Boletín"), "Ships", False),
        (CALL, "The newsletter that sank a minister", True),
        (CALL.replace("newsletter", "archive"), "Ships", True),
        ("All of it was in their newsletter, every morning.", "Ships", True),
        (CALL + PARAGRAPH * 2, "Ships", True),
    ],
    ids=["call", "in another language", "story about it", "another link", "no link", "paragraph"],
)
def test_calls_to_order_a_newsletter_go(call: str, title: str, stays: bool) -> None:
    kept = kept_by(drop_calls, f"{STORY}<p>{call}</p>", title=title)
    assert len(kept) == 6 + stays


def test_a_story_laid_out_twice_is_kept_once() -> None:
    assert kept_by(drop_doubles, f"<div>{STORY}</div><div>{STORY}</div>") == TEXTS


def test_three_paragraphs_that_are_said_twice_are_the_storys() -> None:
    three = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(3))
    assert len(kept_by(drop_doubles, STORY + three)) == 9


def test_short_lines_may_be_said_twice() -> None:
    lines = "".join(f"<p>And on day {n} the ships stayed.</p>" for n in range(5))
    assert len(kept_by(drop_doubles, (STORY + lines) * 2)) == 6 + 2 * 5


def slides(numbers: range, count: int) -> str:
    tales = (f"<h3>{n}/{count}</h3><p>{n}. {PARAGRAPH}</p>" for n in numbers)
    return f"<div>{''.join(tales)}</div>"


def test_a_gallery_in_the_story_goes_with_its_tales() -> None:
    assert kept_by(drop_slides, STORY + slides(range(1, 4), 3)) == TEXTS
    assert kept_by(drop_slides, STORY + slides(range(1, 6), 10)) == TEXTS


@pytest.mark.parametrize(
    "html",
    [
        STORY + slides(range(1, 3), 2),
        STORY + slides(range(1, 5), 10),
        f"<p>{PARAGRAPH}</p>{slides(range(1, 4), 3)}",
    ],
    ids=["two slides", "few of many", "the gallery is the story"],
)
def test_other_numbers_stay(html: str) -> None:
    assert len(kept_by(drop_slides, html)) == len(blocks_in(html).all)


def test_labels_do_not_weigh_against_captions() -> None:
    labels = "<p>High tide</p>" * 60
    three = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(3))
    assert len(kept_by(drop_captions, CAPTION * 3 + three + labels)) == 66


def test_of_a_double_the_one_that_is_gone_does_not_count() -> None:
    first = STORY.replace("<p>On day 0", "<p>(x) On day 0")
    html = f"<div>{STORY}</div><div>{first}</div>"
    again = [text.replace("On day 0", "(x) On day 0") for text in TEXTS]
    assert kept_by(drop_doubles, html, gone=(TEXTS[0],)) == [*TEXTS[1:], again[0]]


@pytest.mark.parametrize(
    ("beside", "gone"),
    [(f"<p>{PARAGRAPH}</p>{'<p>High tide</p>' * 40}", ()), (STORY, tuple(TEXTS[1:]))],
    ids=["labels", "gone"],
)
def test_only_paragraphs_that_are_kept_make_a_story_beside_a_gallery(
    beside: str, gone: tuple[str, ...]
) -> None:
    html = beside + slides(range(1, 4), 3)
    assert any("1/3" in text for text in kept_by(drop_slides, html, gone=gone))


def test_labels_in_a_gallery_take_nothing_from_the_story() -> None:
    gallery = slides(range(1, 4), 3).replace("</h3>", f"</h3>{'<p>High tide</p>' * 20}")
    assert kept_by(drop_slides, f"<p>{PARAGRAPH * 2}</p>{gallery}") == [(PARAGRAPH * 2).strip()]


APPEAL = "Good reporting is dear: <a href='{}'>please help us</a>."


@pytest.mark.parametrize(
    ("target", "stays"),
    [
        ("/donate", False),
        ("/de/spenden.html?from=story", False),
        ("https://www.e.example/faire-un-don/", False),
        ("//e.example/Subscribe", False),
        ("https://redcross.example/donate", True),
        ("//redcross.example/donate", True),
        ("/news/donate-or-not", True),
    ],
)
def test_where_the_house_asks_for_money(target: str, stays: bool) -> None:
    kept = kept_by(drop_calls, f"{STORY}<p>{APPEAL.format(target)}</p>")
    assert len(kept) == len(TEXTS) + stays


def test_a_line_that_is_a_link_is_known_by_it_elsewhere() -> None:
    link = "<p><a href=/donate>Reporting is dear: will you help us?</a></p>"
    assert len(kept_by(drop_calls, STORY + link)) == len(TEXTS) + 1


def test_whose_house_it_is_must_be_known() -> None:
    call = APPEAL.format("https://e.example/donate")
    assert len(kept_by(drop_calls, f"{STORY}<p>{call}</p>", url=None)) == len(TEXTS) + 1


SAID = "“Nobody sails before noon on a day like this one,” the pilot told the cats …"
TOLD = f"<p>He was sure: “Nobody sails before noon on a day like this one,” {'x ' * 30}</p>"
QUOTE = "<div>“Nobody sails before noon on a day like this one”</div>"


def test_a_line_over_the_story_that_is_said_in_it_goes() -> None:
    assert len(kept_by(drop_said_later, QUOTE + STORY + TOLD)) == len(TEXTS) + 1


def test_a_line_under_another_goes_if_more_is_said_later() -> None:
    html = f"<div>High tide</div>{QUOTE}{STORY}{TOLD}"
    assert len(kept_by(drop_said_later, html)) == len(TEXTS) + 2


def test_the_first_line_goes_if_the_same_is_said_later() -> None:
    assert len(kept_by(drop_said_later, QUOTE + STORY + QUOTE)) == len(TEXTS) + 1


def test_what_is_said_only_where_it_is_gone_stays() -> None:
    said = blocks_in(TOLD).all[0].text
    kept = kept_by(drop_said_later, QUOTE + STORY + TOLD, gone=(said,))
    assert len(kept) == len(TEXTS) + 1


def test_a_long_line_that_is_gone_does_not_come_back() -> None:
    long = f"Elsewhere. {PARAGRAPH * 4}".strip()
    assert kept_by(drop_site_lines, f"{STORY}<p>{long}</p>", gone=(long,)) == TEXTS


@pytest.mark.parametrize(
    "html",
    [
        f"<div>{SAID}</div>{STORY}{TOLD}",
        f"<div>“Nobody sails before noon”</div>{STORY}{TOLD}",
        f"<ul><li>{QUOTE[5:-6]}</li></ul>{STORY}{TOLD}",
        f"{STORY}{QUOTE}{TOLD}",
        f"{QUOTE}{STORY * 2}{TOLD}",
        f"{QUOTE.replace('div', 'p')}{STORY}{TOLD}",
        f"{QUOTE}{TOLD}<p>Ships</p>",
        f"<div>High tide</div>{QUOTE}{STORY}{QUOTE}",
    ],
    ids=[
        "not all of it",
        "short",
        "list",
        "not over it",
        "far below",
        "beside it",
        "a line or two",
        "said alone twice",
    ],
)
def test_what_is_said_once_or_elsewhere_stays(html: str) -> None:
    assert len(kept_by(drop_said_later, html)) == len(blocks_in(html).all)
