"""The stories that a plain text offers."""

import pytest

from reader.extract.plain_offers import end_of_offer, offers, pointed_at, stories_under
from reader.extract.text import key_of
from reader.model.article import RelatedStory
from tests.extract.copied import STORY, page

ONE, TWO = "The wind has turned again this week", "A tide that nobody had expected"


@pytest.mark.parametrize(
    "text",
    [
        *("Check Also", "x Check Also", "Lire aussi", "LESEN SIE AUCH", "関連記事"),
        *("مواضيع ذات صلة", "Verwandte Themen"),
    ],
)
def test_labels_offer(text: str) -> None:
    assert offers(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Most read", "The harbour waits", "Check also " + "the wind " * 8),
        "More on the harbourmasters' extraordinary correspondence with insurers",
    ],
)
def test_other_lines_do_not(text: str) -> None:
    assert not offers(text)


def test_a_pointer_names_its_story() -> None:
    assert pointed_at(f"Lire aussi : {ONE}") == ONE


@pytest.mark.parametrize(
    "text",
    [
        "Ada Marin: nobody has seen the ships",
        "Lire aussi : ici",
        f"Lire aussi : {'x ' * 130}",
        "Lire aussi",
    ],
)
def test_other_lines_with_a_colon_do_not_point(text: str) -> None:
    assert pointed_at(text) is None


def test_in_a_story_it_ends_with_the_next_paragraph() -> None:
    lines = page("Lire aussi", f"{ONE}\n{TWO}", *STORY)
    assert end_of_offer(lines, 0) == 3


def test_a_list_in_a_story_has_an_end_though_no_paragraph_follows() -> None:
    lines = page("Lire aussi", "\n".join(f"Harbour news of day {n}" for n in range(30)))
    assert end_of_offer(lines, 0) == 13
    assert end_of_offer(lines[:5], 0) == 5


@pytest.mark.parametrize(
    "teaser",
    ["It had been in the west for days…", "Nobody in the harbour was told of it " * 5],
    ids=["cut off", "long"],
)
def test_what_reads_like_a_teaser_is_no_title(teaser: str) -> None:
    teaser = teaser.strip()
    assert stories_under(page(f"{ONE}\n{teaser}\n{TWO}"), "") == [
        RelatedStory(ONE, None, teaser),
        RelatedStory(TWO, None),
    ]
    assert stories_under(page(f"{teaser}\n{ONE}"), "") == []


@pytest.mark.parametrize(
    "line", ["Story continues below this advertisement", "Tuesday, 3 October 2026 at noon"]
)
def test_a_line_of_the_site_or_a_date_between_them_is_no_story(line: str) -> None:
    assert [each.title for each in stories_under(page(f"{ONE}\n{line}\n{TWO}"), "")] == [ONE, TWO]


def test_titles_have_their_teasers() -> None:
    lines = page(f"{ONE}\nIt had been in the west ...\n3 October 2026\n{TWO}\nNobody was told.")
    assert stories_under(lines, "") == [
        RelatedStory(ONE, None, "It had been in the west ..."),
        RelatedStory(TWO, None, "Nobody was told."),
    ]


@pytest.mark.parametrize(
    "end", ["Most read", "About Ada Marin", "Check Also", "First teaser.\nSecond teaser."], ids=str
)
def test_what_is_no_story_ends_them(end: str) -> None:
    assert [each.title for each in stories_under(page(f"{ONE}\n{end}\n{TWO}"), "")] == [ONE]


def test_short_lines_and_the_story_itself_are_none_of_them() -> None:
    lines = page(f"xx\nShort\n{ONE}\n{TWO}")
    assert [each.title for each in stories_under(lines, key_of(ONE))] == [TWO]


def test_a_list_without_end_is_cut() -> None:
    lines = page("\n".join(f"A headline of another day, number {n}" for n in range(20)))
    assert len(stories_under(lines, "")) == 6
