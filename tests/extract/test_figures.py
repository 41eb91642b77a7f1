"""The pictures of a story stand where the page has them, with their captions."""

import pytest

from reader.extract.blocks import Block, Blocks
from reader.extract.figures import in_order
from tests.extract.pages_of_ours import blocks_in

FIGURE = "<figure><img src=a><figcaption>At dawn</figcaption></figure>"


def groups(
    html: str, *, dropped: str = "", heading: str | None = None, authors: tuple[str, ...] = ()
) -> list[list[str]]:
    """Return the groups as their texts, and the addresses of pictures.

    dropped: texts of the blocks that are not kept. heading: tag of the title's element.
    """
    blocks = blocks_in(f"<body>{html}")
    for block in blocks.all:
        block.keep = block.text not in dropped.split()
    title = blocks.outline.tags.index(heading) if heading else None
    found = in_order(blocks, blocks.all, title, authors)
    return [[block.text or address(blocks, block) for block in group] for group in found]


def address(blocks: Blocks, picture: Block) -> str:
    tags, elements = blocks.outline.tags, blocks.outline.elements
    numbers = [piece for piece in picture.pieces if isinstance(piece, int) and piece >= 0]
    return next(elements[at].get("src") or "" for at in numbers if tags[at] == "img")


def test_text_and_pictures_in_the_pages_order() -> None:
    assert groups("<p>one<img src=a><p>two<p>three") == [["one"], ["two"], ["three"]]
    found = groups("<p>one</p><div><img src=a></div><p>two</p><div><img src=b></div><p>three</p>")
    assert found == [["one"], ["a"], ["two"], ["b"], ["three"]]


def test_a_story_of_nothing_has_no_pictures() -> None:
    assert groups("<p>one</p><img src=a><p>two</p>", dropped="one two") == []


def test_what_is_not_kept_is_left_out() -> None:
    assert groups("<p>one</p><p>two</p><p>three</p>", dropped="two") == [["one"], ["three"]]


# ---- captions ------------------------------------------------------------------------------------


def test_a_caption_is_told_once_with_its_picture() -> None:
    assert groups(f"<p>one</p>{FIGURE}<p>two</p>") == [["one"], ["a", "At dawn"], ["two"]]


def test_a_caption_comes_with_its_picture_even_when_it_is_no_text_of_the_story() -> None:
    html = "<p>one</p><figure><img src=a><figcaption>dawn</figcaption></figure><p>two</p>"
    assert groups(html, dropped="dawn") == [["one"], ["a", "dawn"], ["two"]]


def test_all_captions_of_a_figure_wherever_they_stand_in_it() -> None:
    html = "<figure><p class=caption>x</p><div><img src=a></div><p class=caption>y</p></figure>"
    assert groups(f"<p>one</p>{html}<p>two</p>") == [["one"], ["a", "x", "y"], ["two"]]


def test_a_line_in_a_figure_that_is_no_caption_stays_text() -> None:
    html = "<figure><img src=a><h2>Ships</h2><figcaption>x</figcaption></figure>"
    assert groups(f"<p>one</p>{html}<p>two</p>") == [["one"], ["a", "x"], ["Ships"], ["two"]]


def test_two_captions_right_behind_a_picture() -> None:
    html = "<div><img src=a></div><p class=caption>x</p><p class=caption>y</p><p>two</p>"
    assert groups(f"<p>one</p>{html}") == [["one"], ["a", "x", "y"], ["two"]]


def test_a_caption_behind_a_text_is_not_the_pictures() -> None:
    html = "<div><img src=a></div><p>one</p><p class=caption>x</p><p>two</p>"
    assert groups(html) == [["a"], ["one"], ["x"], ["two"]]


# ---- where pictures belong -----------------------------------------------------------------------

TOP = "<img src=a><h1>Title</h1><div><img src=b></div><p>lede</p><div><img src=c></div><p>one</p>"


def test_pictures_between_the_title_and_the_story_belong() -> None:
    found = groups(TOP, dropped="Title lede", heading="h1")
    assert found == [["b"], ["c"], ["one"]]


def test_without_a_title_those_right_above_the_story_belong() -> None:
    assert groups(TOP, dropped="Title lede") == [["c"], ["one"]]


def test_a_title_behind_the_storys_beginning_changes_nothing() -> None:
    html = "<p>one</p><div><img src=a></div><p>two</p><h1>Title</h1>"
    found = groups(html, dropped="Title", heading="h1")
    assert found == [["one"], ["a"], ["two"]]


@pytest.mark.parametrize(
    ("box", "picture", "expected"),
    [
        ("article", "<img src=a>", [["a"], ["one"]]),
        ("div", "<img src=a>", [["one"]]),
        ("article", "<a href=/><img src=a></a>", [["one"]]),
        ("article", "<img src=a><p>dropped</p>", [["one"]]),
        ("main", "<img src=a></div><article><div>", [["one"]]),
        ("article", "<img src=a></div></article><div><div>", [["one"]]),
    ],
    ids=[
        *("in the article", "in any box", "a link, as logos are", "not right above"),
        *("outside of the article", "in an article of its own"),
    ],
)
def test_a_picture_right_above_the_title_belongs_if_the_article_holds_both(
    box: str, picture: str, expected: list[list[str]]
) -> None:
    html = f"<{box}><div>{picture}</div><div><h1>Title</h1><p>one</p></div></{box}>"
    assert groups(html, dropped="Title dropped", heading="h1") == expected


def test_a_picture_right_behind_the_story_belongs_if_it_is_in_its_box() -> None:
    story = "<p>one</p><p>two</p>"
    box = "<div><img src={}></div>"
    found = groups(
        f"<div>{story}{box.format('a')}</div>{box.format('b')}<p>Share</p>", dropped="Share"
    )
    assert found == [["one"], ["two"], ["a"]]


def test_a_picture_further_behind_does_not() -> None:
    html = "<div><p>one</p><p>two</p><p>Share</p><div><img src=a></div></div>"
    assert groups(html, dropped="Share") == [["one"], ["two"]]


# ---- cards ---------------------------------------------------------------------------------------


def card(behind: str, *, to: str = "<a href=/other>{}</a>") -> str:
    picture = to.format("<img src=a>")
    return f"<p>one</p><div>{picture}</div>{behind}<p>two</p>"


def test_a_picture_that_leads_to_a_story_which_was_dropped_is_a_card() -> None:
    assert groups(card("<p>Other</p>"), dropped="Other") == [["one"], ["two"]]


@pytest.mark.parametrize(
    ("html", "dropped"),
    [
        (card("<p>Other</p>", to="{}"), "Other"),
        (card("<p>Other</p>"), ""),
        (card("<p class=caption>Other</p>"), "Other"),
        (card("<p>Other</p>", to="<a href=/large.jpg>{}</a>"), "Other"),
        (card("<p>Other</p>", to="<a href=/large.WEBP?w=9>{}</a>"), "Other"),
        (card("<p>Other</p>", to="<a>{}</a>"), "Other"),
        (card("<p>Other</p>", to="<i></i>{}") + "<a href=/b>b</a>" * 9, "Other"),
    ],
    ids=[
        *("no link", "words kept", "a caption", "large picture", "with a size", "no target"),
        "links elsewhere",
    ],
)
def test_another_picture_is_no_card(html: str, dropped: str) -> None:
    assert ["a"] in [group[:1] for group in groups(html, dropped=dropped)]


@pytest.mark.parametrize("kind", ["jpeg", "jpg", "png", "gif", "webp", "avif"])
def test_the_same_picture_larger_is_no_other_page(kind: str) -> None:
    html = card("<p>Other</p>", to=f"<a href=/large.{kind}>{{}}</a>")
    assert ["a"] in [group[:1] for group in groups(html, dropped="Other")]


def test_pictures_that_share_a_caption_are_one_group() -> None:
    two = "<p><img src=a></p><p><img src=b></p><p class=caption>dawn</p>"
    assert groups(f"<p>one</p>{two}<p>two</p>") == [["one"], ["a", "b", "dawn"], ["two"]]
    figure = "<figure><p><img src=a></p><p><img src=b></p><figcaption>dawn</figcaption></figure>"
    assert groups(f"<p>one</p>{figure}<p>two</p>") == [["one"], ["a", "b", "dawn"], ["two"]]


def test_pictures_in_a_row_without_a_caption_are_each_by_itself() -> None:
    two = "<p><img src=a></p><p><img src=b></p>"
    assert groups(f"<p>one</p>{two}<p>two</p>") == [["one"], ["a"], ["b"], ["two"]]


def test_a_title_in_an_article_that_does_not_hold_the_story_leads_no_picture_to_it() -> None:
    head = "<article><div><img src=a></div><h1>Title</h1></article>"
    assert groups(f"{head}<p>one</p>", dropped="Title", heading="h1") == [["one"]]


def test_a_linked_picture_behind_the_last_words_is_no_card() -> None:
    html = "<div><p>one</p><p>two</p><div><a href=/other><img src=a></a></div></div>"
    assert groups(html) == [["one"], ["two"], ["a"]]


def test_a_card_is_one_whatever_stands_round_its_link() -> None:
    html = card("<p>Other</p>", to="<span><b></b><a href=/other>{}</a> </span>")
    assert groups(html, dropped="Other") == [["one"], ["two"]]


def test_pictures_of_one_figure_share_its_captions_wherever_these_stand() -> None:
    figure = "<figure><p><img src=a></p><figcaption>x</figcaption><p><img src=b></p></figure>"
    assert groups(f"<p>one</p>{figure}<p>two</p>") == [["one"], ["a", "b", "x"], ["two"]]


# ---- what is none of the story, and what is shown again ------------------------------------------


def test_an_icon_between_the_paragraphs_is_left_out() -> None:
    icon = "<div><img src=i width=16 height=16></div>"
    assert groups(f"<p>one</p>{icon}<p>two</p>") == [["one"], ["two"]]
    both = "<div><img src=i width=16 height=16> <img src=a></div>"
    assert groups(f"<p>one</p>{both}<p>two</p>") == [["one"], ["i"], ["two"]]


SMALL, LARGE = "/60/a.png", "/900/a.png"


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        (("a.png", ""), ("a.png", ""), [["a.png"]]),
        (("a.png", "x"), ("a.png", "x"), [["a.png", "x"]]),
        (("a.png", "x"), ("a.png", ""), [["a.png", "x"]]),
        (("/300/a.png", ""), ("/900/a.png", "x"), [["/900/a.png", "x"]]),
        (("a.png", "x"), ("a.png", "y"), [["a.png", "x"], ["a.png", "y"]]),
        ((SMALL, ""), (LARGE, ""), [[LARGE]]),
        ((SMALL, "x"), (LARGE, "x"), [[LARGE, "x"]]),
        ((LARGE, ""), (SMALL, ""), [[LARGE]]),
        (("/300/a.png", "x"), ("/900/a.png", "x"), [["/300/a.png", "x"]]),
        (("/200/a.png", ""), (LARGE, ""), [["/200/a.png"]]),
        (("a.png", ""), (LARGE.replace("a.", "b."), ""), [["a.png"], ["/900/b.png"]]),
    ],
    ids=[
        *("again", "with its caption", "without its caption", "the one with the caption"),
        *(
            "another caption",
            "a thumbnail first",
            "of one caption",
            "a thumbnail behind",
            "no thumbnail",
        ),
        *("two sizes", "another"),
    ],
)
def test_a_picture_is_shown_once(
    first: tuple[str, str], second: tuple[str, str], shown: list[list[str]]
) -> None:
    def figure(of: tuple[str, str]) -> str:
        return f"<figure><img src={of[0]}><figcaption>{of[1]}</figcaption></figure>"

    found = groups(f"<p>one</p>{figure(first)}<p>two</p>{figure(second)}<p>three</p>")
    assert [group for group in found if group[0] not in ("one", "two", "three")] == shown
    assert ["two"] in found


def test_a_group_has_each_of_its_pictures_once() -> None:
    two = "<p><img src=/750/422/a.png></p><p><img src=b.png></p><p><img src=/750/562/a.png></p>"
    figure = f"<figure>{two}<figcaption>x</figcaption></figure>"
    found = groups(f"<p>one</p>{figure}<p>two</p>")
    assert found == [["one"], ["/750/422/a.png", "b.png", "x"], ["two"]]


@pytest.mark.parametrize("behind", range(9))
@pytest.mark.parametrize(
    "again",
    [
        "<figure><b><a href=/a.png><img src=a.png></a></b><figcaption>x</figcaption></figure>",
        "<figure><img src=a.png><figcaption>x <img src=s.png></figcaption></figure>",
    ],
    ids=["in a link", "with an icon in its caption"],
)
def test_what_is_the_same_is_told_by_the_pictures_alone(again: str, behind: int) -> None:
    first = "<figure><img src=a.png><figcaption>x</figcaption></figure>"
    rest = "<p>four <img src=b.png></p>" * behind
    found = groups(f"<p>one</p>{first}<p>two</p>{again}<p>three</p>{rest}")
    assert found[:4] == [["one"], ["a.png", "x"], ["two"], ["three"]]


@pytest.mark.parametrize(
    ("picture", "shown"),
    [
        ("<img src=a alt='Ada Kerr'>", False),
        ("<img src=a alt=' ada  KERR '>", False),
        ("<img src=a alt='Ada Kerr'><img src=b alt='Bo Lee'>", False),
        ("<img src=a alt='Ada Kerr'><img src=b alt='Pier'>", True),
        ("<img src=a alt='Ada Kerr at the pier'>", True),
        ("<img src=a alt=''>", True),
        ("<img src=a>", True),
        ("<figure><img src=a alt='Ada Kerr'><figcaption>At dawn</figcaption></figure>", True),
    ],
    ids=["one", "other letters", "both", "with another", "more", "nothing", "no word", "captioned"],
)
def test_a_picture_that_shows_but_its_author_is_none_of_the_story(
    picture: str, shown: bool
) -> None:
    names = ("Ada Kerr", "Bo Lee")
    found = groups(f"<p>one</p><div>{picture}</div><p>two</p>", authors=names)
    assert (len(found) > 2) is shown
