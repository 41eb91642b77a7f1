"""Chrome is taken out with a receipt, and the story is not."""

import pytest

from reader.extract.chrome import strip_chrome, take_out
from reader.model.article import ChromeKind as Kind
from tests.extract.pages_of_ours import PROSE, body_of, tree


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
    root = tree(f"<html><body><article>{PROSE * 4}</article>{block}</body></html>")
    receipt = strip_chrome(body_of(root))
    assert [removed.kind for removed in receipt] == [kind]
    assert receipt[0].html.startswith("<")
    assert root.text_content().count("nobody on the quay") == 8


@pytest.mark.parametrize(
    "name", ["sidebar-content-wrap", "post-share-row", "no-sidebar", "has-comments entry-content"]
)
def test_a_block_that_holds_the_story_stays_whatever_its_name(name: str) -> None:
    root = tree(f"<html><body><div class='{name}'>{PROSE * 6}</div></body></html>")
    strip_chrome(body_of(root))
    assert root.text_content().count("nobody on the quay") == 12


def test_names_are_left_alone_when_they_mislead() -> None:
    root = tree("<html><body><div class='share'>Ships</div></body></html>")
    assert strip_chrome(body_of(root), by_name=False) == []


def test_what_stands_behind_a_removed_element_stays() -> None:
    root = tree("<div>one<nav>two</nav>three</div>")
    element = next(root.iter("nav"))
    take_out(element)
    assert " ".join(root.text_content().split()) == "one three"
