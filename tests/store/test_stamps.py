"""What tells that an article has changed since it was written out."""

from collections.abc import Callable

import pytest

from reader.library import highlighting, merging, organizing
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.store import stamps
from tests.world import World, story_html

Deed = Callable[[Library, ArticleId, ArticleId], object]


def stamp(library: Library, article_id: ArticleId) -> str | None:
    with library.store.reading() as db:
        return stamps.every(db).get(article_id)


@pytest.mark.parametrize(
    "deed",
    [
        lambda library, one, _: organizing.do(library, DeedKind.TAG, [one], "sea"),
        lambda library, one, _: organizing.do(library, DeedKind.STAR, [one]),
        lambda library, one, _: organizing.do(library, DeedKind.MARK_READ, [one]),
        lambda library, one, _: organizing.do(library, DeedKind.TRASH, [one]),
        lambda library, one, _: highlighting.note_article(library, one, "a"),
        lambda library, one, other: (
            highlighting.note_article(library, other, "b"),
            merging.merge(library, one, other),
        ),
    ],
    ids=["tag", "star", "read", "trash", "note", "merge"],
)
def test_it_changes_with_what_leaves(library: Library, world: World, deed: Deed) -> None:
    one = take_in(library, world.page("https://e.org/a", story_html("Ships"))).id
    other = take_in(library, world.page("https://f.org/b", story_html("Winds"))).id
    before = stamp(library, one)
    assert stamp(library, one) == before
    deed(library, one, other)
    assert stamp(library, one) != before


def test_a_new_text_is_a_new_stamp(library: Library, world: World) -> None:
    one = take_in(library, world.page("https://e.org/a", story_html("Ships"))).id
    before = stamp(library, one)
    longer = story_html("Ships", text="The wind, which had turned at noon, kept them all in. " * 9)
    take_in(library, world.page("https://e.org/a", longer))
    assert stamp(library, one) != before
