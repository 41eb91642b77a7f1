"""Blocks that are known by where they stand, and those of stories that stand there, too."""

import pytest

from reader.extract.place import Pass
from reader.extract.trimming_ends import (
    cut_after_story,
    drop_above_title,
    drop_dek,
    trim_head,
    trim_tail,
)
from tests.extract.pages_of_ours import blocks_in, kept_by
from tests.world import PARAGRAPH

STORY = "".join(f"<p>On day {n}. {PARAGRAPH}</p>" for n in range(6))
TEXTS = [block.text for block in blocks_in(STORY).all]
#: No paragraphs of the story's stand beside what is round this box.
BOXED = f"<div>{STORY}</div>"
DEK = "Forty ships have lain in the harbour since Monday."
TEASER = "Wind turns in the harbour: the ships may sail."


@pytest.mark.parametrize(
    ("html", "dek", "stays"),
    [
        (f"<p class=standfirst>{DEK}</p>", "", False),
        (f"<div class=post-excerpt><div><p>{DEK}</p></div></div>", "", False),
        (f"<div class=dek><div><div><p>{DEK}</p></div></div></div>", "", True),
        (f"<p class='dek lead'>{DEK}</p>", "", True),
        (f"<p class='dek misleading'>{DEK}</p>", "", False),
        (f"<p class=deckhand>{DEK}</p>", "", True),
        (f"<header><p>{DEK}</p></header>", DEK, False),
        (f"<header><p>{DEK}</p></header>", "", True),
        (f"<p class=chapo>{DEK}</p>", DEK.upper(), False),
        (f"<p class=chapo>{DEK}</p>", "Another line.", True),
        (f"<p>{DEK}</p>", DEK, True),
    ],
    ids=[
        *(
            "named",
            "named round it",
            "named far out",
            "lead",
            "no lead",
            "no dek",
            "header",
            "header of another",
        ),
        *("told", "told of another", "first paragraph"),
    ],
)
def test_the_dek_goes_where_the_page_sets_it_apart(html: str, dek: str, stays: bool) -> None:
    assert (DEK in kept_by(drop_dek, html + STORY, dek=dek)) is stays


def test_a_page_without_a_dek_has_no_signs_for_one() -> None:
    assert kept_by(drop_dek, f"<header><p>* * *</p></header>{STORY}") == ["* * *", *TEXTS]


def test_the_dek_stays_of_a_story_of_a_line_or_two() -> None:
    html = f"<p class=dek>{DEK}</p><p>{PARAGRAPH[:90]}</p>"
    assert DEK in kept_by(drop_dek, html)


def test_the_dek_is_one_of_the_first_three_blocks() -> None:
    dek = f"<p class=dek>{DEK}</p>"
    assert DEK not in kept_by(drop_dek, f"<p>Ships</p><p>Today</p>{dek}{STORY}")
    assert DEK in kept_by(drop_dek, f"<p>Ships</p><p>Today</p><p>Here</p>{dek}{STORY}")


@pytest.mark.parametrize(
    "label",
    [
        "<h3>Related</h3>",
        "<h3>Read more of the day.</h3>",
        "<div>3 comments</div>",
        "<ul><li>3 comments</li></ul>",
        "<p>Read more on this story:</p>",
        "<p>Please use one of the forms below to cite this story in what you write, or say:</p>",
    ],
)
def test_what_follows_a_label_goes(label: str) -> None:
    assert kept_by(cut_after_story, f"{STORY}{label}<p>{TEASER}</p>") == TEXTS


@pytest.mark.parametrize(
    "label",
    [
        "<p>Related to nobody, she sailed on.</p>",
        f"<p>Related {'matters ' * 8}of the quay</p>",
        f"<p>Related {'matters ' * 15}of the quay:</p>",
        "<table><tr><td>Related</td></tr></table>",
        "<h3>What the wind did</h3>",
    ],
    ids=["sentence", "long", "long and leading", "cell", "heading"],
)
def test_what_is_no_label_ends_no_story(label: str) -> None:
    html = f"{STORY}{label}<p>{TEASER}</p>"
    assert len(kept_by(cut_after_story, html)) == 8


def test_lists_behind_a_label_are_no_prose() -> None:
    names = "<li>Wind turns</li>" * 40
    assert kept_by(cut_after_story, f"{STORY}<h3>Related</h3><ul>{names}</ul>") == TEXTS


def test_a_label_ends_no_story_that_goes_on_at_length() -> None:
    html = f"{STORY}<h3>Related</h3>{STORY}"
    assert len(kept_by(cut_after_story, html)) == 13


def test_in_a_long_story_no_more_than_a_few_lines_go() -> None:
    lines = f"<p>{PARAGRAPH}</p>" * 6
    assert len(kept_by(cut_after_story, f"{STORY * 20}<h3>Related</h3>{lines}")) == 127


def test_of_what_joined_the_winner_more_may_go_but_of_itself_no_more() -> None:
    html = f"{STORY}<h3>Related</h3><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p>"
    assert len(kept_by(cut_after_story, html)) == 9
    assert len(kept_by(cut_after_story, html, core_end=7)) == 9
    assert kept_by(cut_after_story, html, core_end=6) == TEXTS


def test_a_box_with_a_label_goes_alone_where_much_follows_it() -> None:
    box = f"<section><div><h3>Related</h3><p>{TEASER}</p></div></section>"
    html = f"{BOXED}{box}<p>{PARAGRAPH}</p>"
    assert kept_by(cut_after_story, html, core_end=6) == [*TEXTS, PARAGRAPH.strip()]
    html = f"<div>{STORY}{box}<p>{PARAGRAPH}</p></div>"
    assert kept_by(cut_after_story, html, core_end=6) == [*TEXTS, PARAGRAPH.strip()]
    assert kept_by(cut_after_story, f"{BOXED}{box}<p>{TEASER}</p>", core_end=6) == TEXTS


def test_what_went_with_a_box_is_nothing_that_follows_the_label_before() -> None:
    box = f"<section><h3>Related</h3>{STORY}</section>"
    html = f"{BOXED}{box}{box}<p>{PARAGRAPH * 3}</p>"
    assert kept_by(cut_after_story, html, core_end=6) == [*TEXTS, (PARAGRAPH * 3).strip()]


def test_a_story_of_a_line_or_two_is_not_cut() -> None:
    html = f"<p>{PARAGRAPH}</p><h3>Related</h3><p>Wind turns.</p>"
    assert len(kept_by(cut_after_story, html)) == 3


def test_what_stands_above_the_title_goes_with_it() -> None:
    labels = "<li>Home</li>" * 90
    html = f"<ul>{labels}</ul><p>Old news.</p><p>{TEASER}</p><h1>Ships</h1>{STORY}"
    assert kept_by(drop_above_title, html) == TEXTS


def test_a_title_below_much_of_the_text_goes_alone() -> None:
    html = f"{f'<p>{PARAGRAPH}</p>' * 3}<h1>Ships</h1>{STORY}"
    assert kept_by(drop_above_title, html) == [PARAGRAPH.strip()] * 3 + TEXTS


def test_a_heading_below_a_thousand_letters_is_the_title_of_a_part() -> None:
    html = f"{STORY * 2}<h1>Ships</h1>{STORY * 20}"
    assert kept_by(drop_above_title, html) == TEXTS * 22


def test_without_a_title_nothing_is_above_it() -> None:
    assert kept_by(drop_above_title, f"<p>Old news.</p>{STORY}") == ["Old news.", *TEXTS]


@pytest.mark.parametrize(
    "line",
    ["<p>14.09.2026, 08:12</p>", "<h4>September 14, 2026</h4>", "<div>Harbour</div>"],
    ids=["date", "heading with a date", "kicker"],
)
def test_lines_before_the_first_paragraph_go(line: str) -> None:
    assert kept_by(trim_head, line + BOXED) == TEXTS


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>What the wind did</h2>{STORY}",
        f"<div>Nobody sails.</div>{STORY}",
        f"<div>14 September 2026 was the day on which they came.</div>{STORY}",
        f"<p>Forty ships</p>{STORY}",
        f"<div>Forty ships in the harbour and no wind to take them out at all</div>{STORY}",
        f"<ul><li>Forty ships</li></ul><div>One cat</div>{STORY}",
        f"{STORY}<div>Forty ships</div>",
    ],
    ids=[
        "heading",
        "sentence",
        "paragraph with a date",
        "beside it",
        "long",
        "list first",
        "behind it",
    ],
)
def test_a_head_of_the_story_stays(html: str) -> None:
    assert len(kept_by(trim_head, html)) == len(blocks_in(html).all)


def test_a_head_has_six_blocks() -> None:
    lines = "".join(f"<div>Kicker {n}</div>" for n in range(1, 9))
    assert kept_by(trim_head, lines + STORY) == ["Kicker 7", "Kicker 8", *TEXTS]


@pytest.mark.parametrize(
    "line",
    [
        "<h3>What did the wind do?</h3>",
        "<p>14.09.2026, 08:12</p>",
        "<p>Ada Marin is a reporter at the Ledger, and sails.</p>",
        "<p>About the author: she sails.</p>",
        f"<p>{PARAGRAPH} Write: <a href='mailto:ada@e.example'>ada@e.example</a></p>",
        "<p>Ada is on the networks as <a href=x>@adamarin</a>.</p>",
        "<div>Harbour</div>",
        "<p>More of it here:</p>",
        "<p>© 2026 The Ledger. Whoever wants to print it must ask for it.</p>",
        "<p>Write to Ada Marin at ada.marin@ledger.example.</p>",
    ],
    ids=[
        *("heading", "date", "author", "about", "address", "network", "label", "leads up"),
        *("rights", "letters"),
    ],
)
def test_lines_behind_the_last_paragraph_go(line: str) -> None:
    assert kept_by(trim_tail, BOXED + line) == TEXTS
    assert kept_by(trim_tail, f"{BOXED}{line}<h4>Ships</h4>") == TEXTS


@pytest.mark.parametrize(
    "line",
    [
        "<div>Nobody sails.</div>",
        "<ul><li>One cat</li></ul>",
        "<div>Forty ships in the harbour and no wind to take them out at all</div>",
        "<p>She is at <a href=x>the Ledger</a>, and sails on Sundays.</p>",
        "<p>She wrote to ada@e.example, and nobody answered.</p>",
        f"<p>She is <a href=x>@adamarin</a>. {PARAGRAPH * 3}</p>",
        f"<p>{PARAGRAPH} She wrote to ada@e.example</p>",
        f"<p>Ada Marin is a reporter at the Ledger. {PARAGRAPH * 4}</p>",
        "<p>What the forty ships in the harbour did:</p>",
    ],
    ids=[
        *("sentence", "item", "long", "link", "no link", "paragraph with a name", "letters"),
        *("long note", "sentence that leads up"),
    ],
)
def test_a_tail_of_the_story_stays(line: str) -> None:
    assert len(kept_by(trim_tail, BOXED + line)) == 7


def test_a_quote_of_one_who_is_on_a_network_is_no_contact() -> None:
    quote = "<blockquote>Nobody sails today. <a href=x>@ada_marin</a></blockquote>"
    assert len(kept_by(trim_tail, STORY + quote)) == 7
    assert kept_by(trim_tail, STORY + quote.replace("blockquote", "p")) == TEXTS


def test_a_date_beside_the_last_paragraph_goes() -> None:
    assert kept_by(trim_tail, f"{STORY}<p>14.09.2026, 08:12</p>") == TEXTS


def test_of_a_page_of_short_lines_none_goes() -> None:
    assert kept_by(trim_tail, "<p>Ships</p><p>Wind</p>") == ["Ships", "Wind"]


def test_a_short_line_beside_the_last_paragraph_stays() -> None:
    assert len(kept_by(trim_tail, f"{STORY}<p>And no wind</p>")) == 7


def test_the_tail_ends_at_the_first_block_of_the_story() -> None:
    html = f"{STORY}<h3>What the wind did</h3><p>{PARAGRAPH}</p>"
    assert len(kept_by(trim_tail, html)) == 8


@pytest.mark.parametrize(("paragraphs", "stays"), [(3, True), (4, False)])
def test_of_a_short_story_no_prose_goes(paragraphs: int, stays: bool) -> None:
    assert kept_by(trim_tail, f"<p>{PARAGRAPH}</p><h3>Ships</h3>") == [PARAGRAPH.strip()]
    note = "Ada Marin is a reporter at the Ledger, and sails."
    html = f"<p>{PARAGRAPH}</p>" * paragraphs + f"<p>{note}</p>"
    assert (note in kept_by(trim_tail, html)) is stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("The ships of autumn", False),
        ("THE SHIPS of autumn!", False),
        ("The ships of autumn By Ada Marin May 16, 2003", False),
        ("By Ada Marin", False),
        ("The ships of autumn lie at anchor, and so do the boats.", True),
        ("Ada Marin saw it all, she says.", True),
    ],
    ids=["title", "other letters", "title and credits", "byline", "a sentence", "a witness"],
)
@pytest.mark.parametrize("one", [trim_head, trim_tail], ids=["head", "tail"])
def test_what_only_says_title_and_names_again_goes(one: Pass, line: str, stays: bool) -> None:
    html = f"{STORY * 2}<p>{line}</p>" if one is trim_tail else f"<p>{line}</p>{STORY * 2}"
    kept = kept_by(one, html, title="The ships of autumn", names=("Ada Marin",))
    assert (line in kept) is stays


def test_a_title_as_long_as_a_paragraph_is_no_first_paragraph() -> None:
    title = "Forty ships wait for the wind in the harbour of the old town, and so do all its cats"
    html = f"<p>{title}</p><div>Ports and seas</div>{STORY}"
    assert kept_by(trim_head, html, title=title) == TEXTS


def test_a_name_of_few_letters_is_a_word_of_the_text() -> None:
    line = "By Lee"
    assert line in kept_by(trim_tail, f"{STORY}<p>{line}</p>", title="Ships", names=("Lee",))


def test_the_line_under_the_title_is_looked_for_among_what_is_left() -> None:
    above = "<p>A</p><p>B</p><p>C</p>"
    dek = "<p class=standfirst>The ships lie still and wait for the wind.</p>"
    assert kept_by(drop_dek, above + dek + STORY, gone=("A", "B", "C")) == TEXTS


def test_paragraphs_that_are_gone_do_not_follow_a_label() -> None:
    others = [f"Elsewhere {n}. {PARAGRAPH.strip()}" for n in range(6)]
    behind = "".join(f"<p>{text}</p>" for text in others)
    html = f"{STORY}<h3>3 Comments</h3><p>Ships</p>{behind}"
    assert kept_by(cut_after_story, html, gone=tuple(others)) == TEXTS


def test_paragraphs_that_are_gone_do_not_stand_above_a_title() -> None:
    above = [f"Elsewhere {n}. {PARAGRAPH.strip()}" for n in range(4)]
    lines = "".join(f"<p>{text}</p>" for text in above)
    html = f"<p>Menu</p>{lines}<h1>Ships</h1>{STORY}"
    assert kept_by(drop_above_title, html, gone=tuple(above)) == TEXTS


@pytest.mark.parametrize("end", ["Elsewhere. " + PARAGRAPH.strip(), "High tide"])
def test_only_paragraphs_that_are_kept_stand_under_a_title(end: str) -> None:
    above = "".join(f"<p>Above {n}. {PARAGRAPH}</p>" for n in range(3))
    gone = (end,) if end.endswith(".") else ()
    html = f"{above}<h1>Ships</h1>{STORY}{f'<p>{end}</p>' * (6 if gone else 90)}"
    kept = kept_by(drop_above_title, html, gone=gone)
    assert [text for text in kept if text != end][3:] == TEXTS


def test_what_is_gone_ends_no_story() -> None:
    end = f"Elsewhere. {PARAGRAPH.strip()}"
    assert kept_by(trim_tail, f"{STORY}<p>14.09.2026</p><p>{end}</p>", gone=(end,)) == TEXTS


def test_a_name_behind_the_story_is_no_paragraph_of_it() -> None:
    assert kept_by(trim_tail, f"{BOXED}<p>Ada Marin</p>") == TEXTS


def test_what_is_gone_begins_no_story() -> None:
    above = f"Elsewhere. {PARAGRAPH.strip()}"
    html = f"<p>{above}</p><p>14.09.2026</p>{STORY}"
    assert kept_by(trim_head, html, gone=(above,)) == TEXTS


def test_of_a_page_of_labels_the_head_is_all_there_is() -> None:
    assert kept_by(trim_head, "<p>The wind</p><p>The sea</p>") == []


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        (
            "3. Others said that the pilots had known of it, and had not been asked by anybody.",
            True,
        ),
        ("Others said that the pilots had known of it, and had not been asked by anybody.", False),
        (
            "3. Others said that the pilots had known of it, and had not been asked by anybody",
            False,
        ),
        ("3. The pilots knew.", False),
    ],
    ids=["a numbered sentence", "no number", "no sentence", "short"],
)
def test_at_the_end_of_a_list_of_pictures_a_heading_is_its_text(heading: str, kept: bool) -> None:
    assert (heading in kept_by(trim_tail, f"{STORY * 3}<h2>{heading}</h2>")) == kept
