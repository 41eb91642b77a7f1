"""What each judge finds in an element, and what it leaves alone."""

import pytest

from reader.extract.chrome_judges import (
    TELLING_TAGS,
    Finding,
    Judge,
    judge_hidden,
    judge_name,
    judge_never_story,
    judge_role,
    judge_tag,
)
from reader.extract.outline import Outline
from reader.model.article import ChromeKind as Kind
from tests.extract.pages_of_ours import body_of, tree

LONG = "The harbour was full of ships. " * 11


def heard(judge: Judge, html: str, tag: str = "") -> Finding | None:
    """Return what a judge says of the first element, or of the first with this tag."""
    outline = Outline.of(body_of(tree(f"<html><body>{html}</body></html>")))
    return judge(outline, outline.tags.index(tag) if tag else 1)


def kind(judge: Judge, html: str, tag: str = "") -> Kind | None:
    found = heard(judge, html, tag)
    return found and found[0]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<nav>x</nav>", Kind.NAVIGATION),
        ("<menu>x</menu>", Kind.NAVIGATION),
        ("<aside>x</aside>", Kind.SIDEBAR),
        ("<aside class=related>x</aside>", Kind.RELATED),
        ("<footer>x</footer>", Kind.SIDEBAR),
        ("<footer class=newsletter>x</footer>", Kind.NEWSLETTER),
        ("<nav class=share>x</nav>", Kind.NAVIGATION),
        ("<dialog>x</dialog>", Kind.POPUP),
        ("<button>x</button>", Kind.OTHER),
        ("<label>x</label>", Kind.OTHER),
        ("<input>", Kind.OTHER),
        ("<textarea>x</textarea>", Kind.OTHER),
        ("<div class=nav>x</div>", None),
    ],
)
def test_tags_tell(html: str, found: Kind | None) -> None:
    assert kind(judge_tag, html) is found


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("<form action=/post-comment>x</form>", Kind.COMMENT_FORM),
        ("<form><textarea></textarea></form>", Kind.COMMENT_FORM),
        ("<form><input type=email></form>", Kind.NEWSLETTER),
        ("<form><input type=email><input type=password></form>", Kind.OTHER),
        ("<form class=newsletter>x</form>", Kind.NEWSLETTER),
        ("<form action=/Subscribe>x</form>", Kind.NEWSLETTER),
        ("<form id=search>x</form>", Kind.NAVIGATION),
        ("<form>x</form>", Kind.OTHER),
    ],
)
def test_forms_are_told_by_what_they_ask(form: str, found: Kind) -> None:
    assert kind(judge_tag, form) is found


def test_tags_that_tell_are_those_that_are_judged_without_attributes() -> None:
    assert all(heard(judge_tag, f"<{tag}>x</{tag}>") for tag in TELLING_TAGS)
    assert TELLING_TAGS.isdisjoint(("div", "p", "section", "header"))


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<div style='display: none'>x</div>", (Kind.HIDDEN, 0.6)),
        ("<div style='color: red; VISIBILITY:hidden'>x</div>", (Kind.HIDDEN, 0.6)),
        ("<div hidden>x</div>", (Kind.HIDDEN, 0.6)),
        ("<div hidden id='P:0'>x</div>", (Kind.HIDDEN, 0.6)),
        ("<div aria-hidden=true>x</div>", (Kind.HIDDEN, 0.3)),
        ("<div aria-modal=true>x</div>", (Kind.HIDDEN, 0.3)),
        ("<div hidden id='S:0'>x</div>", None),
        ("<p hidden>x</p>", None),
        ("<div style='display: block'>x</div>", None),
        ("<div aria-hidden=false>x</div>", None),
        ("<div class=hidden>x</div>", None),
    ],
)
def test_what_hides_an_element_tells(html: str, found: Finding | None) -> None:
    assert heard(judge_hidden, html) == found


@pytest.mark.parametrize(
    ("role", "found"),
    [
        ("navigation", Kind.NAVIGATION),
        ("menu", Kind.NAVIGATION),
        ("menubar", Kind.NAVIGATION),
        ("tablist", Kind.NAVIGATION),
        ("search", Kind.NAVIGATION),
        ("toolbar", Kind.NAVIGATION),
        ("banner", Kind.NAVIGATION),
        ("complementary", Kind.SIDEBAR),
        ("contentinfo", Kind.SIDEBAR),
        ("dialog", Kind.POPUP),
        ("alertdialog", Kind.POPUP),
        ("alert", Kind.POPUP),
        ("status", Kind.POPUP),
        ("article", None),
        ("main", None),
    ],
)
def test_roles_tell(role: str, found: Kind | None) -> None:
    assert kind(judge_role, f"<div role={role}>x</div>") is found


def test_without_a_role_there_is_none() -> None:
    assert heard(judge_role, "<nav class=menu>x</nav>") is None


@pytest.mark.parametrize(
    ("itemprop", "found"),
    [
        ("author", Kind.AUTHOR_BOX),
        ("datePublished", Kind.OTHER),
        ("dateModified", Kind.OTHER),
        ("publisher", Kind.OTHER),
        ("comment", Kind.COMMENTS),
        ("keywords", Kind.TAGS),
        ("headline", None),
    ],
)
def test_itemprops_tell(itemprop: str, found: Kind | None) -> None:
    assert kind(judge_name, f"<div itemprop={itemprop}>x</div>") is found


def test_the_articles_body_stays_whatever_its_class() -> None:
    assert heard(judge_name, "<div itemprop=articleBody class=share>x</div>") is None


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<div class=sharebar>x</div>", (Kind.SHARE_BAR, 0.45)),
        ("<div id=sharebar>x</div>", (Kind.SHARE_BAR, 0.45)),
        ("<div itemprop=headline class=sharebar>x</div>", (Kind.SHARE_BAR, 0.45)),
        ("<div class=ad>x</div>", (Kind.ADVERTISEMENT, 0.2)),
        ("<div class=comments>x</div>", (Kind.COMMENTS, 0.95)),
        ("<div class=comments><textarea></textarea></div>", (Kind.COMMENT_FORM, 0.95)),
        ("<div class=replies>x</div>", (Kind.COMMENTS, 0.2)),
        ("<div data-component=byline-block>x</div>", (Kind.AUTHOR_BOX, 0.2)),
        ("<div class=a data-component=text-block>x</div>", None),
        ("<div class=ships>x</div>", None),
        ("<div lang=en>x</div>", None),
    ],
)
def test_names_tell_and_weak_ones_less(html: str, found: Finding | None) -> None:
    assert heard(judge_name, html) == found


def test_nothing_is_related_without_a_link() -> None:
    assert kind(judge_name, "<div class=related>x</div><a href=y>y</a>") is None
    assert kind(judge_name, "<div class=related><a href=y>x</a></div>") is Kind.RELATED


def test_embedded_posts_are_quotes() -> None:
    name = "class='twitter-tweet social'"
    assert heard(judge_name, f"<blockquote {name}>x</blockquote>") is None
    assert kind(judge_name, f"<div {name}>x</div>") is Kind.SHARE_BAR
    assert kind(judge_name, "<blockquote class=social>x</blockquote>") is Kind.SHARE_BAR


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (f"<p class=share>{LONG[:290]}</p>", Kind.SHARE_BAR),
        (f"<p class=share>{LONG}</p>", None),
        (f"<div class=share>{LONG}</div>", Kind.SHARE_BAR),
        ("<p class=paywall>x</p>", None),
        ("<h2 class=paywall>x</h2>", None),
        ("<blockquote class=paywall>x</blockquote>", None),
        (f"<div class=paywall><p>{LONG}</p><p>x</p></div>", None),
        (f"<div class=paywall><p>{LONG}</p><p><button>Pay</button></p></div>", Kind.PAYWALL),
        (f"<div class=paywall><p>{LONG}</p></div>", Kind.PAYWALL),
        ("<div class=paywall>x</div>", Kind.PAYWALL),
    ],
    ids=[
        *("short", "long", "long box", "behind the paywall", "heading behind it", "quote"),
        *("part behind it", "offer", "one paragraph", "paywall"),
    ],
)
def test_paragraphs_are_text_if_they_are_long_or_behind_a_paywall(
    html: str, found: Kind | None
) -> None:
    assert kind(judge_name, html) is found


@pytest.mark.parametrize("tag", ["ul", "ol", "figure", "table"])
def test_a_part_of_a_story_that_is_called_a_paywall_stands_behind_it(tag: str) -> None:
    assert kind(judge_name, f"<{tag} class=paywall>x</{tag}>") is None


@pytest.mark.parametrize("pressed", ["<form>Name</form>", "<input>"])
def test_an_offer_is_filled_in_or_pressed(pressed: str) -> None:
    offer = f"<div class=paywall><p>{LONG}</p><p>x</p>{pressed}</div>"
    assert kind(judge_name, offer) is Kind.PAYWALL


@pytest.mark.parametrize("tag", ["code", "em", "i", "b", "a", "strong"])
def test_whatever_marks_a_word_inside_of_a_paragraph(tag: str) -> None:
    assert heard(judge_name, f"<p><{tag} class=byline>x</{tag}> and ships</p>", tag) is None


@pytest.mark.parametrize(
    "network", ["twitter", "tweet", "instagram", "bluesky", "mastodon", "tiktok"]
)
def test_a_quote_from_any_network_is_one(network: str) -> None:
    assert heard(judge_name, f"<blockquote class='{network} social'>x</blockquote>") is None


@pytest.mark.parametrize(
    ("html", "share"),
    [
        ("<menu>x</menu>", 0.4),
        ("<dialog>x</dialog>", 0.3),
        ("<button>x</button>", 0.1),
        ("<label>x</label>", 0.1),
        ("<input>", 0.1),
        ("<textarea>x</textarea>", 1.0),
    ],
)
def test_a_tag_is_believed_up_to_a_share_of_the_prose(html: str, share: float) -> None:
    found = heard(judge_tag, html)
    assert found is not None
    assert found[1] == share


def test_a_role_of_the_story_tells_nothing() -> None:
    assert heard(judge_role, "<div role=main>x</div>") is None


@pytest.mark.parametrize("name", ["dateline", "byline", "tags"])
def test_what_is_marked_inside_of_a_paragraph_is_a_part_of_it(name: str) -> None:
    inline = f"<span class={name}>x</span>"
    assert heard(judge_name, f"<p>{inline} and ships</p>", "span") is None
    assert heard(judge_name, f"<div>{inline} and ships</div>", "span") is not None


def test_buttons_inside_of_a_paragraph_are_none() -> None:
    html = "<p>Ships <span class=share>x</span></p>"
    assert kind(judge_name, html, "span") is Kind.SHARE_BAR


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<div class=comments>x</div>", Kind.COMMENTS),
        ("<div id=respond><textarea></textarea></div>", Kind.COMMENT_FORM),
        ("<div class=share>x</div>", None),
        ("<div class=ships>x</div>", None),
    ],
)
def test_comments_alone_are_told_by_name_where_names_mislead(html: str, found: Kind | None) -> None:
    assert kind(judge_never_story, html) is found


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<h2 id=social-media>Social media</h2>", None),
        ("<div id=sharing-with-one-ship><h2>Sharing with one ship</h2>x</div>", None),
        ("<div id=sharing-with-one-ship><h2>Forty ships</h2>x</div>", Kind.SHARE_BAR),
        ("<div id=social-media><h2>Social media</h2>x</div>", Kind.SHARE_BAR),
        ("<div id=sharing-with-one-ship>x</div>", Kind.SHARE_BAR),
        ("<div id=leave-a-comment><h2>Leave a comment</h2>x</div>", Kind.COMMENTS),
        ("<div id=the-ships-share class=share><h2>The ships share</h2>x</div>", Kind.SHARE_BAR),
    ],
    ids=["heading", "section", "other words", "two words", "no heading", "label", "class"],
)
def test_an_id_that_says_what_the_heading_says_names_a_place(html: str, found: Kind | None) -> None:
    assert kind(judge_name, html) is found


@pytest.mark.parametrize(
    ("html", "share"),
    [
        ("<div class=cookie-law>x</div>", 0.95),
        ("<div class=comments>x</div>", 0.95),
        ("<div class=login><input><input type=password></div>", 0.95),
        ("<div class=login><input type=email></div>", None),
        ("<div class=ships><input type=password></div>", None),
        ("<div class=share>x</div>", None),
    ],
    ids=["cookies", "comments", "login", "no password", "no name", "another name"],
)
def test_what_is_never_a_story_may_be_most_of_the_page(html: str, share: float | None) -> None:
    found = heard(judge_never_story, html)
    assert (found and found[1]) == share


def test_two_short_lines_are_an_offer_and_no_story_behind_a_paywall() -> None:
    offer = "<div class=paywall><p>Read on.</p><p>It costs a coin.</p></div>"
    assert kind(judge_name, offer) is Kind.PAYWALL


def test_a_date_in_a_paragraph_is_not_what_a_theme_marks_as_a_part_of_it() -> None:
    told = "{0}Seen at <{1} class=entry-meta>noon</{1}> from the pier.</p>"
    assert kind(judge_name, told.format("<p>", "span"), "span") is None
    assert kind(judge_name, told.format("<p>", "time"), "time") is Kind.OTHER
