"""The sample stories: taken in, marked, fetched from disk, removed by one action."""

from msgspec.structs import replace

from reader import paths
from reader.library import finding, picturing, reading, saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.library.samples import fetch_or_sample, remove_samples, take_in_samples
from reader.model.change import Kept
from reader.model.query import Query
from tests.world import World, story_html

FOLDER = paths.resource("samples")


def test_eight_stories_that_offer_each_other(library: Library) -> None:
    outcomes = list(take_in_samples(library, FOLDER))
    assert [type(outcome) for outcome in outcomes] == [Kept] * 8
    ids = finding.find(library, Query())
    assert all(row.sample for row in finding.rows(library, ids))
    links = [link for number in ids for link in reading.open_article(library, number).offered]
    assert sum(link.saved is not None for link in links) >= 8
    assert any(link.saved is None for link in links)


def test_they_bring_all_their_pictures_along_and_no_site_is_asked_for_one(
    library: Library, world: World
) -> None:
    ids = [kept.id for kept in take_in_samples(library, FOLDER) if isinstance(kept, Kept)]
    opened = [reading.open_article(library, number) for number in ids]
    shown = [picturing.shown_in(each.saved.article) for each in opened]
    came = [[picture.url for picture in each.pictures if picture.digest] for each in opened]
    assert came == shown
    assert sum(map(len, came)) == 5
    assert [type(each) for each in deliver(library)] == []
    assert world.asked == []


def test_a_story_that_is_not_here_yet_comes_from_disk(library: Library, world: World) -> None:
    own = replace(library, fetch=fetch_or_sample(FOLDER, world.fetch, world.now))
    list(take_in_samples(own, FOLDER))
    from reader.library.samples import _samples

    later = [sample.url for sample in _samples(FOLDER) if not sample.taken_in]
    saving.save(own, later[0])
    [kept] = [each for each in deliver(own) if isinstance(each, Kept)]
    assert isinstance(kept, Kept)
    assert world.asked == []
    opened = reading.open_article(own, kept.id)
    assert opened.saved.sample
    assert [picture.digest is not None for picture in opened.pictures] == [True]


def test_one_action_removes_them_and_nothing_else(library: Library, world: World) -> None:
    from reader.library.intake import take_in

    mine = take_in(library, world.page("https://e.org/ships", story_html("Ships at anchor"))).id
    list(take_in_samples(library, FOLDER))
    assert len(remove_samples(library).articles) == 8
    assert finding.find(library, Query()) == [mine]
    assert finding.counts(library).samples == 0
