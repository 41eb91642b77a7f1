"""Shelves, words and counts."""

from reader.library import finding, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.query import Query, parse
from reader.model.tag import Site
from reader.model.url import canonical
from tests.world import World, story_html


def test_counts_tell_articles_and_waiting_links(library: Library, world: World) -> None:
    take_in(library, world.page("https://e.org/ships", story_html("Ships lie in the harbour")))
    saving.save(library, "https://e.org/wind")
    assert finding.counts(library) == finding.Counts(
        all=1,
        unread=1,
        samples=0,
        waiting=1,
        sites=(Site("e.org", "The Harbour Ledger", 1),),
    )
    [number] = finding.find(library, Query())
    assert finding.find(library, parse("ships harb")) == [number]
    assert [row.title for row in finding.rows(library, [number])] == ["Ships lie in the harbour"]


def test_a_link_in_a_text_finds_its_saved_article_however_it_is_spelled(
    library: Library, world: World
) -> None:
    kept = take_in(library, world.page("https://e.org/ships", story_html("Ships in the harbour")))
    assert finding.find_saved(library, "HTTPS://e.org/ships?utm_source=x#top") == kept.id
    assert finding.find_saved(library, "https://e.org/wind") is None
    assert finding.find_saved(library, "not an address") is None


def test_a_story_is_known_when_it_is_saved_or_waits(library: Library, world: World) -> None:
    take_in(library, world.page("https://e.org/ships", story_html("Ships")))
    saving.save(library, "https://e.org/wind")
    known = [f"https://e.org/{name}" for name in ("ships", "wind", "gale")]
    assert [finding.is_known(library, canonical(url)) for url in known] == [True, True, False]


def test_the_lines_that_are_seen_first_come_with_the_first_answer(
    library: Library, world: World
) -> None:
    ids = [
        take_in(library, world.page(f"https://e.org/{name}", story_html(name))).id
        for name in ("Gale", "Ferry", "Ships")
    ][::-1]
    answers = list(finding.list_stepwise(library, Query(), lambda: True, rows=2))
    assert [found for found, _ in answers] == [ids]
    assert [row.title for row in answers[0][1]] == ["Ships", "Ferry"]
    [(found, rows)] = finding.list_stepwise(library, parse("gale"), lambda: True, rows=2)
    assert [row.id for row in rows] == found == ids[-1:]
