"""Opening an article: clean html, related stories and how they stand."""

import re

import pytest
from msgspec.structs import replace

from reader.library import finding, reading, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, State
from reader.model.change import Change
from reader.model.errors import NotFoundError
from reader.model.query import Query, Shelf
from reader.model.reading_place import ReadingPlace
from tests.world import PARAGRAPH, World, story_html

SHIPS, WIND, TIDE = (f"https://e.org/{name}-in-the-harbour" for name in ("ships", "wind", "tide"))
OFFERED = {"The wind in the harbour has turned": WIND, "The tide in the harbour is late": TIDE}


def keep(library: Library, world: World, url: str | None, html: str) -> ArticleId:
    return take_in(library, world.page(url, html)).id


def test_related_stories_say_whether_they_are_here(library: Library, world: World) -> None:
    ships = keep(library, world, SHIPS, story_html("Ships lie in the harbour", related=OFFERED))
    opened = reading.open_article(library, ships)
    assert [(link.story.url, link.saved, link.waiting) for link in opened.offered] == [
        (WIND, None, False),
        (TIDE, None, False),
    ]
    wind = keep(library, world, WIND, story_html("The wind in the harbour has turned"))
    saving.save(library, TIDE)
    first, second = reading.open_article(library, ships).offered
    assert first.saved is not None
    assert first.saved.id == wind
    assert (second.saved, second.waiting) == (None, True)


def test_an_article_knows_who_offers_it(library: Library, world: World) -> None:
    wind = keep(library, world, WIND, story_html("The wind in the harbour has turned"))
    ships = keep(library, world, SHIPS, story_html("Ships lie in the harbour", related=OFFERED))
    assert [row.id for row in reading.open_article(library, wind).linked_from] == [ships]
    assert reading.open_article(library, ships).linked_from == ()


def test_what_is_shown_holds_no_script(library: Library, world: World) -> None:
    evil = story_html("Ships lie in the harbour").replace(
        "</article>", '<p onclick="x()">All hands came, <a href="javascript:x()">they say</a>, and'
        " the captain too, who had slept on land.<script>x()</script></p></article>"
    )  # fmt: skip
    html = reading.open_article(library, keep(library, world, SHIPS, evil)).safe_html
    assert "they say" in html
    assert "javascript" not in html
    assert "onclick" not in html
    assert "<script" not in html


def test_reading_leaves_the_unread_shelf_once(library: Library, world: World) -> None:
    ships = keep(library, world, SHIPS, story_html("Ships lie in the harbour"))
    assert finding.find(library, Query(shelf=Shelf.UNREAD)) == [ships]
    assert reading.mark_read(library, ships) == Change(articles=frozenset({ships}))
    assert reading.mark_read(library, ships) == Change()
    assert finding.find(library, Query(shelf=Shelf.UNREAD)) == []
    assert reading.get(library, ships).state is State.READ


def test_an_article_that_is_not_there_is_a_sentence(library: Library) -> None:
    with pytest.raises(NotFoundError, match="There is no article 7 in the library"):
        reading.open_article(library, ArticleId(7))


def test_the_place_of_the_reader_is_there_when_the_article_is_opened_again(
    library: Library, world: World
) -> None:
    ships = keep(library, world, SHIPS, story_html("Ships lie in the harbour"))
    before = reading.open_article(library, ships)
    assert before.place is None
    reading.keep_place(library, ships, ReadingPlace("the ships", 100, 42))
    after = reading.open_article(library, ships)
    assert after.place == ReadingPlace("the ships", 100, 42)
    assert (
        replace(after, place=None) == before
    )  # nothing else has changed, and nothing needs to be shown anew


def test_the_first_unread_of_many_is_found(library: Library, world: World) -> None:
    ids = [
        keep(library, world, f"https://e.org/{n}", story_html(f"The story number {n} of all"))
        for n in range(3)
    ]
    assert reading.first_unread(library, ids) == ids[0]
    reading.mark_read(library, ids[0])
    reading.mark_read(library, ids[2])
    assert reading.first_unread(library, [ids[2], ids[0]] * 150 + [ids[1]]) == ids[1]
    assert reading.first_unread(library, [ids[0], ids[2]]) is None
    assert reading.first_unread(library, []) is None


def test_a_vast_text_is_opened_in_the_part_where_its_reader_was(
    library: Library, world: World
) -> None:
    many = "".join(f"<p>({n}) {PARAGRAPH * 3}</p>" for n in range(2_500))
    html = story_html("Ships lie in the harbour").replace("</article>", f"{many}</article>")
    ships = keep(library, world, SHIPS, html)
    first = reading.open_article(library, ships)
    assert (first.part, first.parts > 1) == (0, True)
    second = reading.open_article(library, ships, 1)
    assert second.part == 1
    assert second.safe_html != first.safe_html
    reading.keep_place(library, ships, ReadingPlace("the ships", 100, 42, part=1))
    assert replace(reading.open_article(library, ships), place=None) == second
    assert replace(reading.open_article(library, ships, 0), place=None) == first
    assert reading.open_article(library, ships, 99).part == first.parts - 1
    numbers = [
        int(n)
        for part in range(first.parts)
        for n in re.findall(r"\((\d+)\)", reading.open_article(library, ships, part).safe_html)
    ]
    assert numbers == list(range(2_500))


def test_of_a_long_text_what_is_seen_is_enough_for_now(library: Library, world: World) -> None:
    long = story_html("Ships lie in the harbour").replace(
        "</article>", f"{PARAGRAPH * 40}</article>"
    )
    ships = keep(library, world, SHIPS, long)
    whole = reading.open_article(library, ships)
    seen = reading.open_article(library, ships, seen=1_000)
    assert whole.whole
    assert not seen.whole
    assert whole.safe_html.startswith(seen.safe_html)
    assert 1_000 <= len(seen.safe_html) < len(whole.safe_html) / 2
    assert replace(seen, safe_html=whole.safe_html, whole=True) == whole
    assert reading.open_article(library, ships, seen=len(whole.safe_html) // 2 + 1).whole


def test_one_that_begins_elsewhere_or_is_incomplete_is_whole_at_once(
    library: Library, world: World
) -> None:
    long = story_html("Ships lie in the harbour").replace(
        "</article>", f"{PARAGRAPH * 40}</article>"
    )
    ships = keep(library, world, SHIPS, long)
    reading.keep_place(library, ships, ReadingPlace("the harbour", 900, 20))
    assert reading.open_article(library, ships, seen=1_000).whole
    wind = keep(library, world, WIND, long.replace("Ships", "Boats"))
    with library.store.writing() as db:
        db.execute("UPDATE article SET incomplete = 'paywall' WHERE id = ?", [wind])
    assert reading.open_article(library, wind, seen=1_000).whole
