"""Chrome is taken out with a receipt, and the story is not."""

import pytest

from reader.extract.chrome import (
    JUDGES,
    JUDGES_BY_STRUCTURE,
    SILENT_TAGS,
    holds_story,
    removed,
    strip_chrome,
)
from reader.extract.gathering import INLINE_TAGS, gather_blocks
from reader.extract.outline import Outline
from reader.extract.receipts import Taken
from reader.model.article import ChromeKind as Kind
from reader.model.article import FoundBy
from tests.extract.pages_of_ours import PROSE, article, body_of, tree

LINE = "Nobody on the quay remembered an autumn like it, and the wind turned."


def page(html: str) -> Outline:
    return Outline.of(body_of(tree(f"<html><body>{html}</body></html>")))


def swept(outline: Outline) -> list[Taken]:
    heading = outline.tags.index("h1") if "h1" in outline.tags else None
    return strip_chrome(outline, heading)


def left(outline: Outline) -> str:
    return " ".join(block.text for block in gather_blocks(outline).all)


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<nav><a href=/>Home</a></nav>", Kind.NAVIGATION),
        ("<form><textarea name=c></textarea>Leave a reply</form>", Kind.COMMENT_FORM),
        ("<form><input type=email>Our letter</form>", Kind.NEWSLETTER),
        ("<div class='share-post'>Facebook</div>", Kind.SHARE_BAR),
        ("<section id=author-box>About Ada</section>", Kind.AUTHOR_BOX),
        ("<div class='breadcrumb'>Home » World</div>", Kind.BREADCRUMB),
        ("<div class='newsletterSignup'>Every morning</div>", Kind.NEWSLETTER),
        ("<div id=cookie-consent>We use cookies</div>", Kind.COOKIE_NOTICE),
        ("<div role=dialog>Log in</div>", Kind.POPUP),
        ("<aside>Weather</aside>", Kind.SIDEBAR),
        ("<div style='display: none'>Hidden</div>", Kind.HIDDEN),
        ("<div class='ad-slot'>Buy</div>", Kind.ADVERTISEMENT),
        ("<div class='taglist'>harbour</div>", Kind.TAGS),
        ("<ol class='commentlist'><li>First!</ol>", Kind.COMMENTS),
    ],
    ids=lambda value: value.value if isinstance(value, Kind) else "",
)
def test_each_kind_is_known_and_noted(block: str, kind: Kind) -> None:
    outline = page(f"<article>{PROSE * 4}</article>{block}")
    receipt = swept(outline)
    assert [each.kind for each in receipt] == [kind]
    assert left(outline) == left(page(PROSE * 4))


@pytest.mark.parametrize(
    "block",
    [
        "<nav>Chrome</nav>",
        "<div hidden>Chrome</div>",
        "<div role=banner>Chrome</div>",
        "<div class=popup>Chrome</div>",
        "<div aria-hidden=true>Chrome</div>",
        "<div aria-modal=true>Chrome</div>",
    ],
    ids=["tag", "hidden", "role", "name", "hidden from who hears", "over all else"],
)
def test_each_judge_is_heard(block: str) -> None:
    outline = page(PROSE * 4 + block)
    swept(outline)
    assert "Chrome" not in left(outline)


@pytest.mark.parametrize(
    "block",
    [
        "<nav>Chrome</nav>",
        "<div hidden>Chrome</div>",
        "<div role=banner>Chrome</div>",
        "<div class=comments>Chrome</div>",
    ],
    ids=["tag", "hidden", "role", "comments"],
)
def test_each_judge_of_structure_is_heard(block: str) -> None:
    outline = page(PROSE * 4 + block)
    strip_chrome(outline, None, JUDGES_BY_STRUCTURE)
    assert "Chrome" not in left(outline)


def test_names_are_left_alone_where_they_mislead() -> None:
    outline = page("<div class=share>Ships</div>")
    assert strip_chrome(outline, None, JUDGES_BY_STRUCTURE) == []
    assert [each.kind for each in strip_chrome(outline, None, JUDGES)] == [Kind.SHARE_BAR]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<nav hidden role=dialog class=share>Chrome</nav>", Kind.NAVIGATION),
        ("<div hidden role=dialog>Chrome</div>", Kind.HIDDEN),
        ("<div role=dialog class=share>Chrome</div>", Kind.POPUP),
    ],
    ids=["tag", "hidden", "role"],
)
def test_the_first_judge_that_finds_something_is_heard(block: str, kind: Kind) -> None:
    assert [each.kind for each in swept(page(PROSE * 4 + block))] == [kind]


@pytest.mark.parametrize(
    "name", ["sidebar-content-wrap", "post-share-row", "no-sidebar", "has-comments entry-content"]
)
def test_a_block_that_holds_the_story_stays_whatever_its_name(name: str) -> None:
    outline = page(f"<div class='{name}'>{PROSE * 6}</div>")
    assert swept(outline) == []
    assert left(outline) == left(page(PROSE * 6))


def test_a_strong_name_takes_more_of_the_prose_than_a_weak_one() -> None:
    def taken(name: str) -> int:
        return len(swept(page(f"{PROSE * 2}<div class={name}>{PROSE}</div>")))

    assert (taken("sharebar"), taken("teaser")) == (1, 0)


def test_a_few_words_are_no_story_though_they_are_all_there_is() -> None:
    outline = page(f"<div class=teaser><p>{LINE}</p></div>")
    assert outline.prose[0] == len(LINE)
    assert not holds_story(outline, 1, None, 0.2)


def test_what_shows_the_title_over_prose_is_the_storys() -> None:
    outline = page(f"{PROSE * 9}<div class=sharebar><h1>Ships</h1>{PROSE}</div>")
    heading = outline.tags.index("h1")
    box = outline.parents[heading]
    assert holds_story(outline, box, heading, 0.45)
    assert not holds_story(outline, box, None, 0.45)
    assert not holds_story(outline, heading - 2, heading, 0.45)


def test_a_title_among_labels_makes_no_story() -> None:
    labels = "<p>Home and weather</p>" * 20
    outline = page(f"<nav><h1>Ships</h1>{labels}</nav>{PROSE * 4}")
    assert [each.kind for each in swept(outline)] == [Kind.NAVIGATION]


@pytest.mark.parametrize(
    "html",
    ["<article class=share>Ships</article>", "<table><tr><td class=share>Ships</td></tr></table>"],
    ids=["article", "cell"],
)
def test_what_holds_whole_pages_is_not_judged_by_its_name(html: str) -> None:
    assert swept(page(PROSE + html)) == []


def test_colours_of_code_are_no_comments() -> None:
    span = "<span class=comment>spell</span>"
    outline = page(f"{PROSE}<pre>a = 1 {span} b</pre><div>{span} x</div>")
    assert [each.html for each in swept(outline)] == ['<span class="comment">spell</span>']
    assert "a = 1 spell b" in left(outline)


def test_tools_beside_code_are_chrome() -> None:
    outline = page(f"{PROSE}<pre>a = 1<div class=toolbar>Copy</div></pre>")
    assert [each.kind for each in swept(outline)] == [Kind.NAVIGATION]


def test_parts_of_a_story_that_is_called_a_slideshow_are_called_so_too() -> None:
    part = "<div class=gallery>Ships at dawn</div>"
    outline = page(f"<div class=slideshow>{PROSE * 4}{part}</div>{part}")
    assert len(swept(outline)) == 1
    assert left(outline).endswith("Ships at dawn")


def test_a_slideshow_that_is_the_story_may_have_other_chrome() -> None:
    outline = page(f"<div class=slideshow>{PROSE * 4}<div class=share>Facebook</div></div>")
    assert [each.kind for each in swept(outline)] == [Kind.SHARE_BAR]


def test_a_story_that_is_called_a_sidebar_may_have_a_slideshow() -> None:
    outline = page(f"<div class=sidebar>{PROSE * 4}<div class=gallery>Ships at dawn</div></div>")
    assert [each.kind for each in swept(outline)] == [Kind.GALLERY]


def test_what_went_before_is_not_noted_twice() -> None:
    outline = page(f"{PROSE}<div><div class=share>Facebook</div></div>")
    outline.gone[outline.tags.index("div")] = 1
    assert swept(outline) == []


def test_what_lies_in_chrome_goes_with_it_under_one_note() -> None:
    assert len(swept(page(f"{PROSE}<nav>Home<div class=share>Facebook</div></nav>"))) == 1


def test_the_receipt_has_the_markup_and_the_name_in_the_pages_order() -> None:
    outline = page(f"<nav>Home</nav>{PROSE}<div class=share id=x>Facebook</div> and more")
    assert swept(outline) == [
        Taken(Kind.NAVIGATION, "<nav>Home</nav>", "nav", 1, FoundBy.SHAPE),
        Taken(
            Kind.SHARE_BAR,
            '<div class="share" id="x">Facebook</div>',
            "share x",
            outline.tags.index("div"),
            FoundBy.NAME,
        ),
    ]


def test_a_receipt_is_empty_for_what_shows_nothing() -> None:
    assert removed(page("<nav><img src=a.png></nav>"), 1, Kind.NAVIGATION, FoundBy.NAME) == []


def test_a_receipt_keeps_no_more_than_its_share() -> None:
    (note,) = removed(page(f"<nav>{'x' * 300_000}</nav>"), 1, Kind.NAVIGATION, FoundBy.NAME)
    assert len(note.html) == 100_000


SILENT = """
    script style noscript template iframe svg canvas object video audio map applet math select
    datalist
"""


@pytest.mark.parametrize("tag", SILENT.split())
def test_what_stands_in_a_silent_element_is_no_text(tag: str) -> None:
    silent = f"<{tag}>forty</{tag}>"
    assert "Ships lie here." in article(f"{PROSE * 4}<p>Ships {silent}lie here.</p>").text


@pytest.mark.parametrize(
    "block",
    [
        "<main class=share>Ships</main>",
        "<table><thead class=share><tr><td>Ships</table>",
        "<table><tbody class=share><tr><td>Ships</table>",
        "<table><tr class=share><td>Ships</table>",
        "<table><tr><th class=share>Ships</table>",
        *(f"<pre><{tag} class=comment>Ships</{tag}></pre>" for tag in ("code", "em", "i", "b")),
        *(f"<pre><{tag} class=comment>Ships</{tag}></pre>" for tag in ("a", "strong", "span")),
        "<code><b class=comment>Ships</b></code>",
    ],
)
def test_the_names_of_what_gives_a_page_its_shape_and_of_words_in_code_tell_nothing(
    block: str,
) -> None:
    outline = page(PROSE * 4 + block)
    swept(outline)
    assert "Ships" in left(outline)


def test_what_a_reader_reads_is_not_silent() -> None:
    assert INLINE_TAGS.isdisjoint(SILENT_TAGS)
    assert {"script", "style", "noscript", "template"} <= set(SILENT_TAGS)
