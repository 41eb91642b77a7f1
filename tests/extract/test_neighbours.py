"""What joins the element that won."""

import pytest
from lxml.html import fromstring

from reader.extract.gathering import gather_blocks
from reader.extract.neighbours import join_like_named, join_neighbours, join_spilled
from reader.extract.outline import Outline
from tests.extract.pages_of_ours import PROSE, blocks_in, number
from tests.world import PARAGRAPH

LINE = "<p>The last line of all, which the theme has set apart, at the very end.</p>"
PARA = LINE.replace("<p>", "<p id=t>")
LONGER = f"<div id=t>{LINE * 2}</div>"
LINKS = f"<p><a href=/x>{'Another tale of ships in the harbour. ' * 5}</a></p>"
LINK_LIST = f"<div id=t>{LINKS}</div>"
CORE = f"<div id=core>{PROSE * 2}</div>"
LONG_CORE = f"<div id=core class=row>{PROSE * 4}</div>"  # 1,080 characters
#: A page has more text than one story.
ELSEWHERE = f"<section>{PROSE * 20}</section>"


def joins(html: str) -> bool:
    """Return whether what bears the id t joins the core of a page."""
    blocks = blocks_in(html)
    outline = blocks.outline
    core, target = number(outline, "core"), number(outline, "t")
    title = number(outline, "title") if "id=title" in html else None
    parts = join_neighbours(blocks, title, core, [(blocks.first[core], blocks.last[core])])
    taken = [place for first, last in parts for place in range(first, last)]
    assert taken == sorted(set(taken))
    return set(range(blocks.first[target], blocks.last[target])) <= set(taken)


def like_named(html: str) -> list[int]:
    """Return the places of the core's blocks, and of those that bear its name."""
    blocks = blocks_in(html)
    core = number(blocks.outline, "core")
    parts = join_like_named(blocks, None, core, [(blocks.first[core], blocks.last[core])])
    return [place for first, last in parts for place in range(first, last)]


@pytest.mark.parametrize(
    ("html", "places"),
    [
        (f"<p>An advertisement</p><div class=article-body>{PROSE}</div>", [0, 2]),
        (f"<div class=article-body>{PROSE * 2}</div>", [0, 1, 2]),
        (f"<div class=article-text>{PROSE}</div>", [0]),
        (f"<div class=article-body>{LINKS}</div>", [0]),
        (f"<article><div class=article-body>{PROSE}</div></article>", [0]),
        (f"<div><div class=article-body>{PROSE}</div></div>", [0, 1]),
        (f"<h2><a href=/b>Other</a></h2><div class=article-body>{PROSE}</div>", [0]),
        (f"<h2>The day after</h2><div class=article-body>{PROSE}</div>", [0, 2]),
        (f"{LINKS}<div class=article-body>{PROSE}</div>", [0, 2]),
    ],
    ids=[
        "apart",
        "side by side",
        "another name",
        "links",
        "another article",
        "another box",
        "behind another title",
        "behind a heading",
        "behind a link",
    ],
)
def test_what_bears_the_same_story_s_name_is_of_the_story(html: str, places: list[int]) -> None:
    assert like_named(f"<div id=core class=article-body>{PROSE}</div>{html}") == places


def test_a_piece_above_the_core_comes_before_it() -> None:
    piece = f"<div class=article-body>{PROSE}</div>"
    assert like_named(f"{piece}<div id=core class=article-body>{PROSE}</div>") == [0, 1]


def test_a_title_with_a_link_above_the_core_begins_another_story() -> None:
    other = f"<div class=article-body>{PROSE}</div><h2><a href=/b>Ships</a></h2>"
    assert like_named(f"{other}<div id=core class=article-body>{PROSE}</div>") == [2]


def test_a_name_that_is_not_the_story_s_says_nothing() -> None:
    assert like_named(f"<div id=core class=row>{PROSE}</div><div class=row>{PROSE}</div>") == [0]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<section>{CORE}{LONGER}</section>", True),
        (f"<section>{LONGER}{CORE}</section>", True),
        (f"<section>{CORE}<div>1 / 3</div>{LONGER}</section>", True),
        (f"<section><div>{CORE}</div><div>{LONGER}</div></section>", True),
        (f"<section>{CORE}{LINK_LIST}</section>", False),
        (f"<section>{CORE}<div id=t>{LINE}{LINKS}</div></section>", False),
        (f"<section>{CORE}<div id=t><p>Fifty years ago</p></div></section>", False),
        (f"<section>{CORE}<article id=t>{LINE * 2}</article></section>", False),
        (f"<section>{CORE}<header id=t>{LINE * 2}</header></section>", False),
        (f"<section>{CORE}<header id=t>{LINE * 3}</header></section>", True),
    ],
    ids=[
        "behind",
        "before",
        "behind a gallery",
        "a level up",
        "links",
        "more links than prose",
        "too short",
        "an article",
        "a short header",
        "a long header",
    ],
)
def test_the_siblings_that_are_mostly_prose_join(html: str, *, expected: bool) -> None:
    assert joins(html + ELSEWHERE) is expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<section>{CORE}<p id=t>Fifty years ago</p></section>", False),
        (
            f"<section>{CORE}<p id=t>Fifty years ago one old pilot said the same.</p></section>",
            True,
        ),
        (f"<section>{CORE}<blockquote id=t>Not in my day</blockquote></section>", True),
        (f"<section>{CORE}<ul id=t><li>Not in my day</ul></section>", True),
        (f"<section>{CORE}<ol id=t><li>Not in my day</ol></section>", True),
        (f"<section>{CORE}<dl id=t><dt>Not in my day</dl></section>", True),
        (f"<section>{CORE}<pre id=t>Not in my day</pre></section>", True),
        (f"<section>{CORE}<table id=t><td>Not in my day</table></section>", True),
        (f"<section><div>{CORE}</div><ul id=t><li>Not in my day</ul></section>", False),
        (f"<section>{CORE}<h3 id=t>The day after</h3></section>", True),
        (f"<section><div>{CORE}</div><h3 id=t>The day after</h3></section>", True),
        (f"<section><div><i>{CORE}</i></div><h3 id=t>The day after</h3></section>", False),
    ],
    ids=[
        *("a label", "a sentence", "a quote", "a list", "numbers", "terms", "code", "a table"),
        *("a list a level up", "a heading", "a level up", "two levels up"),
    ],
)
def test_right_beside_the_core_little_is_enough(html: str, *, expected: bool) -> None:
    assert joins(html + ELSEWHERE) is expected


def test_a_long_story_is_joined_by_what_is_farther_up_where_the_title_is_not() -> None:
    for title in ("", "<h1 id=title>Ships</h1>"):
        assert joins(f"<section>{title}<div>{LONG_CORE}</div>{LONGER}</section>{ELSEWHERE}")
        assert joins(f"<section>{title}<div>{LONG_CORE}</div>{PARA}</section>{ELSEWHERE}")


def test_text_that_stands_loose_beside_the_core_joins() -> None:
    words = "Fifty years ago, the pilot says, it was the same for a week and a day."
    blocks = blocks_in(f"<section>{words}{CORE}{words}</section>{ELSEWHERE}")
    core = number(blocks.outline, "core")
    assert join_neighbours(blocks, None, core, [(1, 3)])[::2] == [(0, 1), (3, 4)]


def test_text_that_stands_loose_is_like_no_element() -> None:
    words = "Fifty years ago, the pilot says, it was the same for a week and a day."
    label = "<div id=t class=row><p>A label</p></div>"
    assert not joins(f"<section>{words}{label}{LONG_CORE.replace('row', 'a')}</section>{ELSEWHERE}")


def test_a_word_that_stands_loose_among_them_parts_nothing() -> None:
    assert joins(f"<section>Oh{LONG_CORE}Ah<div id=t class=row>{LINE * 2}</div></section>")
    assert joins(f"<section>Oh<h1 id=title>Ships</h1>{LONGER}{CORE}</section>{ELSEWHERE}")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"{CORE}<div id=t>{LINE * 3}</div>", False),
        (f"{CORE}<div id=t>{LINE * 5}</div>", True),
        (f"{CORE}<div id=t>{LINE * 5}{LINKS}</div>", False),
        (f"<section>{CORE}<div id=t>{LINE * 5}{LINKS}</div></section>", True),
    ],
    ids=["a little", "much", "with links", "with links, below"],
)
def test_right_under_the_body_it_takes_more_to_join(html: str, *, expected: bool) -> None:
    assert joins(ELSEWHERE + html) is expected


@pytest.mark.parametrize(
    "html",
    [
        f"<section><main><div>{CORE}</div></main>{PARA}</section>",
        f"<section><article><div>{PROSE * 6}{CORE}</div></article>{PARA}</section>{ELSEWHERE}",
        f"<section><article>{CORE}</article>{PARA}</section>",
        f"<section><div class=article-body><div id=core>{PROSE * 4}</div></div>{PARA}</section>",
        f"<section><div itemprop=articleBody>{CORE}</div>{PARA}</section>",
        f"<section><div><h1 id=title>Ships</h1>{LONG_CORE}</div>{PARA}</section>",
    ],
    ids=["main", "a long article", "article", "named", "articleBody", "the title is in it"],
)
def test_a_whole_story_is_not_joined_by_what_is_outside(html: str) -> None:
    assert not joins(html)


@pytest.mark.parametrize(
    "html",
    [
        f"<section><article>{CORE}</article>{LONGER}</section>{ELSEWHERE}",
        f"<section><div class=article-body>{CORE}</div>{LONGER}</section>",
        f"<section><div><h1 id=title>Ships</h1>{CORE}</div>{LONGER}</section>",
    ],
    ids=["article", "named", "the title is in it"],
)
def test_too_little_is_no_whole_story_whatever_it_is_called(html: str) -> None:
    assert joins(html)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"{LONGER}<h1 id=title>Ships</h1>{CORE}", False),
        (f"<h1 id=title>Ships</h1>{LONGER}{CORE}", True),
        (f"<div id=t><h1 id=title>Ships</h1>{LINE * 2}</div>{CORE}", True),
        (f"<div id=t><h1 id=title>Ships</h1>{LINE * 2}</div>{LONG_CORE}", False),
    ],
    ids=["above", "below", "the title's box", "the title's box of a long story"],
)
def test_what_stands_above_the_title_does_not_join(html: str, *, expected: bool) -> None:
    assert joins(f"<section>{html}</section>{ELSEWHERE}") is expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"{LONG_CORE}<div id=t class=row>{LINE * 2}</div>", True),
        (f"{LONG_CORE}<div id=t class=box>{LINE * 2}</div>", False),
        (f"{LONG_CORE}<div id=t>{LINE * 2}</div>", False),
        (f"<div id=core>{PROSE * 4}</div><div id=t>{LINE * 2}</div>", True),
        (f"<div id=core>{PROSE * 4}</div><div id=t class=box>{LINE * 2}</div>", False),
        (f"{LONG_CORE}<section id=t class=row>{LINE * 2}</section>", False),
        (f"<div id=t class=box>{LINE * 2}</div>{LONG_CORE}", True),
        (f"<div id=t class=box>{LINE * 2}<p>A label</p>{LINKS}</div>{LONG_CORE}", False),
        (f"<div id=t class=box>{LINE * 2}{LINKS[:90]}</a></p></div>{LONG_CORE}", False),
    ],
    ids=[
        *("alike", "not alike", "without a class", "both without", "with one only"),
        *("another tag", "before, a lead", "before, with links", "before, with a link"),
    ],
)
def test_a_long_story_is_joined_by_what_looks_like_it(html: str, *, expected: bool) -> None:
    assert joins(f"<section>{html}</section>{ELSEWHERE}") is expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [("<div id=t class=side><p>A label</p></div>", True), ("<p id=t>A label</p>", False)],
    ids=["like what follows", "like none"],
)
def test_what_is_like_any_of_them_joins_too(between: str, *, expected: bool) -> None:
    rows = f"{CORE}{between}<div class=side>{LINE * 2}</div>"
    assert joins(f"<section>{rows}</section>{ELSEWHERE}") is expected


def test_what_stands_outside_of_those_that_join_does_not() -> None:
    label = "<div id=t class=row><p>A label</p></div>"
    assert not joins(f"<section>{label}{LONG_CORE}<div class=row>{LINE * 2}</div></section>")


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("<div id=t><h3>The day after</h3></div>", True),
        ("<div id=t class=row><p>A label</p></div>", True),
        ("<div id=t class=box><p>A label</p></div>", False),
        ("<div id=t><h3><a href=/x>The day after</a></h3></div>", False),
        ("<div id=t class=row><p><a href=/x>A label</a></p></div>", False),
        (f"<div id=t class=box>{PROSE}<p>A label</p></div>", True),
        (f"<div id=t class=box>{PROSE}<p>{'A label. ' * 12}<a>{'x' * 70}</a></p></div>", False),
    ],
    ids=[
        "headings",
        "alike",
        "not alike",
        "a linked heading",
        "a link",
        "prose",
        "prose and labels",
    ],
)
def test_what_stands_among_those_that_join_may_join_too(between: str, *, expected: bool) -> None:
    rows = f"{LONG_CORE}{between}<div class=row>{LINE * 2}</div>".replace("id=t>The", ">The")
    assert joins(f"<section>{rows}</section>{ELSEWHERE}") is expected


@pytest.mark.parametrize(
    ("edge", "count", "expected"),
    [
        ("<div id=t class=row><p>0424 Voice of Hope</p></div>", 60, True),
        ("<div id=t class=row><p>0424 Voice of Hope</p></div>", 20, False),
        ("<div id=t class=box><p>0424 Voice of Hope</p></div>", 60, False),
        ("<div id=t class=row><p><a href=/x>Voice of Hope</a></p></div>", 60, False),
    ],
    ids=["a long row", "a short one", "not alike", "a link"],
)
def test_a_long_row_joins_to_its_ends(edge: str, count: int, *, expected: bool) -> None:
    entry = "<div class=row><p>0533 Radio Rwanda</p></div>"
    rows = LONG_CORE + entry * count + f"<div class=row>{LINE * 2}</div>"
    assert joins(f"<section>{edge}{entry}{rows}</section>") is expected
    assert joins(f"<section>{rows}{entry}{edge}</section>") is expected


def test_a_long_row_that_ends_in_loose_text_goes_no_further() -> None:
    rows = "<div class=row><p>0533 Radio Rwanda</p></div>" * 60 + f"<div class=row>{LINE * 2}</div>"
    words = "Fifty years ago, the pilot says, it was the same for a week and a day."
    html = f"<section>{LONG_CORE}{rows}{words}<div id=t class=row><p>A label</p></div></section>"
    assert not joins(html)


def test_above_a_page_that_has_no_body_there_is_nothing() -> None:
    blocks = gather_blocks(Outline.of(fromstring(f"<div>{CORE}</div>")))
    assert join_neighbours(blocks, None, 1, [(0, 2)]) == [(0, 2)]


def test_in_one_article_sections_that_look_alike_are_one_story() -> None:
    first = f"<section class=s><div><h1 id=title>Ships</h1>{LONG_CORE}</div></section>"
    second = f"<section id=t class=s>{PROSE * 2}</section>"
    assert joins(f"<div><article>{first}{second}</article>{ELSEWHERE}</div>")
    assert not joins(f"<div><div>{first}{second}</div>{ELSEWHERE}</div>")
    assert not joins(f"<div><article>{first}{second.replace('=s', '=t')}</article></div>")


PARAGRAPHS = f"<p>{PARAGRAPH * 2}</p>" * 3
BODY = f"<div itemprop=articleBody>{PROSE}</div>"


@pytest.mark.parametrize(
    ("html", "bodies"),
    [
        (f"<div>{BODY}</div><div>{BODY}</div>", 2),
        (f"<div>{BODY}</div><h1>Wind turns</h1><div>{BODY}</div>", 1),
        (f"<article>{BODY}</article><article>{BODY}</article>", 1),
        (f"<div>{BODY}</div><div itemprop=reviewBody>{PROSE}</div>", 1),
    ],
    ids=["two parts", "another story", "another article", "another thing's"],
)
def test_a_body_in_parts_is_taken_whole(html: str, bodies: int) -> None:
    blocks = blocks_in(html)
    core = blocks.outline.with_attribute("itemprop")[0]
    parts = [(blocks.first[core], blocks.last[core])]
    assert len(join_like_named(blocks, None, core, parts)) == bodies


@pytest.mark.parametrize(
    ("behind", "joined"),
    [
        (f"{PARAGRAPHS}<h2>Wind</h2>{PARAGRAPHS}", 7),
        (f"{PARAGRAPHS}<h2>Wind</h2>", 3),
        ("<p>{0}</p><p>{0}</p>".format(PARAGRAPH * 3), 0),
        (f"<p>{PARAGRAPH[:70]}.</p>" * 4, 0),
        (PARAGRAPHS.replace("<p>", "<p class=promo>"), 0),
        (f"<div>{PARAGRAPHS}</div>", 0),
        (PARAGRAPHS.replace("p>", "div>"), 0),
        (f"{PARAGRAPHS}<blockquote>It was so, he said.</blockquote>{PARAGRAPHS}", 7),
        (f"{PARAGRAPHS}<h1>Wind turns</h1>", 3),
    ],
    ids=[
        *("subhead", "last", "two", "short", "named", "in a box", "boxes", "quote"),
        "another title",
    ],
)
def test_what_a_stray_end_tag_has_spilled_is_the_story(behind: str, joined: int) -> None:
    blocks = blocks_in(f"<main><div><div id=x>{PROSE}</div></div>{behind}</main>")
    core = number(blocks.outline, "x")
    parts = [(blocks.first[core], blocks.last[core])]
    assert len(join_spilled(blocks, None, core, parts)) == 1 + joined
