"""Pictures come with the article, or later by themselves."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import picturing
from reader.library.delivering import deliver
from reader.library.finding import find
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.reading import open_article
from reader.library.saving import next_due, save
from reader.library.wishes import Wishes
from reader.model.article import ArticleId, OpenArticle
from reader.model.change import Change, Kept
from reader.model.errors import FetchError, OfflineError, PatienceError, WriteError
from reader.model.page import Resource
from reader.model.query import Query
from reader.model.url import Url
from tests.picture_makers import png
from tests.world import PARAGRAPH, World, story_html

SHIPS = "https://e.org/ships"
PIER, BOAT = "https://e.org/pier.png", "https://pictures.e.org/boat.png"
SEA, SKY = png(640, 480), png(320, 200)


def with_pictures(*sources: str, image: str = "") -> str:
    figures = "".join(
        f'<figure><img src="{source}" alt="x"><figcaption>The pier</figcaption></figure>'
        f"<p>{number}: {PARAGRAPH * 2}</p>"
        for number, source in enumerate(sources)
    )
    html = story_html("Ships at anchor").replace("</article>", f"{figures}</article>")
    return html.replace("<head>", f'<head><meta property="og:image" content="{image}">')


def taken_in(library: Library, world: World, html: str) -> ArticleId:
    return take_in(library, world.page(SHIPS, html)).id


def fetched(library: Library) -> list[Change]:
    """Deliver; return what was told of pictures."""
    return [each for each in deliver(library) if isinstance(each, Change)]


def opened(library: Library, article_id: ArticleId) -> OpenArticle:
    return open_article(library, article_id)


def test_they_are_fetched_with_the_article(library: Library, world: World) -> None:
    world.pages = {SHIPS: with_pictures("/pier.png", BOAT)}
    world.pictures = {PIER: SEA, BOAT: SKY}
    save(library, SHIPS)
    kept, change = [each for each in deliver(library) if isinstance(each, Kept | Change)]
    assert isinstance(kept, Kept)
    assert change == Change(articles=frozenset({kept.id}))
    article = opened(library, kept.id)
    assert [(p.url, p.width) for p in article.pictures] == [(PIER, 640), (BOAT, 320)]
    for picture in article.pictures:
        assert f"https://embedded.invalid/{picture.digest}" in article.safe_html
        body = picturing.picture(library, picture.digest or "")
        assert body == world.pictures[picture.url]
    assert world.asked[0] == SHIPS
    assert sorted(world.asked[1:]) == [PIER, BOAT]


def test_without_network_they_wait_and_come_later(library: Library, world: World) -> None:
    number = taken_in(library, world, with_pictures(PIER, BOAT))
    world.error = OfflineError(PIER)
    assert fetched(library) == []
    assert sorted(world.asked) == [PIER, BOAT]  # two at once, and no more
    article = opened(library, number)
    assert [(p.digest, p.given_up) for p in article.pictures] == [(None, False)] * 2
    assert 'src="https://embedded.invalid/to-come/' in article.safe_html
    assert 'src="https://e.org' not in article.safe_html
    assert "The pier" in article.safe_html
    world.error, world.pictures = None, {PIER: SEA, BOAT: SKY}
    assert fetched(library) == [Change(articles=frozenset({number}))]
    assert opened(library, number).safe_html.count("<img") == 2


def test_one_that_is_not_there_is_given_up_and_asked_for_again_on_a_wish(
    library: Library, world: World
) -> None:
    number = taken_in(library, world, with_pictures(PIER, BOAT))
    world.pictures = {BOAT: SKY}
    assert fetched(library) == [Change(articles=frozenset({number}))]
    pier, boat = opened(library, number).pictures
    assert (pier.given_up, boat.width) == (True, 320)
    world.time += timedelta(days=30)
    assert fetched(library) == []
    world.pictures[PIER] = SEA
    picturing.ask_again(library, number)
    assert len(fetched(library)) == 1
    assert opened(library, number).pictures[0].width == 640


def test_of_a_host_that_does_not_answer_no_more_than_two_are_asked_for(
    library: Library, world: World
) -> None:
    number = taken_in(library, world, with_pictures(PIER, "/two.png", "/three.png"))
    world.error = FetchError(PIER, "the site does not answer in time")
    assert fetched(library) == []
    assert sorted(world.asked) == [PIER, "https://e.org/two.png"]
    world.error = None
    world.pictures = {PIER: SEA, "https://e.org/two.png": SKY, "https://e.org/three.png": SKY}
    assert fetched(library) == []  # not so soon
    world.time += timedelta(minutes=3)
    assert len(fetched(library)) == 1
    assert all(picture.digest for picture in opened(library, number).pictures)


def test_what_came_along_with_a_saved_page_is_not_asked_for(library: Library, world: World) -> None:
    page = world.page(SHIPS, with_pictures(PIER))
    page_with = type(page)(
        page.body, page.got_at, page.url, resources=(Resource(Url(PIER), SEA),), private=True
    )
    number = take_in(library, page_with).id
    assert fetched(library) == []
    assert world.asked == []
    assert [picture.width for picture in opened(library, number).pictures] == [640]


def test_a_private_page_s_pictures_are_asked_for_as_such(library: Library, world: World) -> None:
    page = world.page(SHIPS, with_pictures(PIER))
    take_in(library, type(page)(page.body, page.got_at, page.url, private=True))
    fetched(library)
    assert world.private == [True]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (with_pictures(image=BOAT), [BOAT]),  # the page presents its story by it
        (with_pictures(PIER, image=BOAT), [PIER]),
        (with_pictures(), []),
    ],
)
def test_which_pictures_an_article_has(
    library: Library, world: World, html: str, wanted: list[str]
) -> None:
    number = taken_in(library, world, html)
    assert [picture.url for picture in opened(library, number).pictures] == wanted


def test_the_picture_by_which_a_page_presents_its_story_stands_above_the_text(
    library: Library, world: World
) -> None:
    number = taken_in(library, world, with_pictures(image=BOAT))
    world.pictures = {BOAT: SKY}
    fetched(library)
    html = opened(library, number).safe_html
    assert html.index("<img") < html.index("ships")


def test_the_better_story_keeps_its_pictures(library: Library, world: World) -> None:
    number = taken_in(library, world, with_pictures(PIER))
    world.pictures = {PIER: SEA}
    fetched(library)
    blank = "<html><title>Ships at anchor</title><body><img src='/wall.png'></body></html>"
    assert taken_in(library, world, blank) == number
    assert [picture.width for picture in opened(library, number).pictures] == [640]


def test_a_host_that_wants_to_be_left_alone_costs_no_try(library: Library, world: World) -> None:
    article_id = taken_in(library, world, with_pictures("/pier.png", "/boat.png", "/mast.png"))
    world.pictures = {f"https://e.org/{name}.png": SEA for name in ("pier", "boat", "mast")}
    for _ in range(12):  # more often than a picture is tried
        world.error = PatienceError("https://e.org/", timedelta(hours=2))
        assert fetched(library) == []
        world.time += timedelta(hours=1)
        assert fetched(library) == []
        world.time += timedelta(hours=1)
    world.error = None
    fetched(library)
    assert all(picture.digest for picture in opened(library, article_id).pictures)


def test_a_picture_is_written_to_a_file_as_it_came(
    library: Library, world: World, tmp_path: Path
) -> None:
    world.pages = {SHIPS: with_pictures("/pier.png")}
    world.pictures = {PIER: SEA}
    save(library, SHIPS)
    list(deliver(library))
    [article_id] = find(library, Query())
    digest = opened(library, article_id).pictures[0].digest or ""
    picturing.save_picture(library, digest, tmp_path / "pier.png")
    picturing.save_picture(library, digest, tmp_path / "the pier")
    assert (tmp_path / "pier.png").read_bytes() == SEA
    assert (tmp_path / "the pier.png").read_bytes() == SEA
    with pytest.raises(WriteError, match="Could not write"):
        picturing.save_picture(library, digest, tmp_path / "nowhere" / "pier.png")
    with pytest.raises(WriteError, match="not here any more"):
        picturing.save_picture(library, "0" * 64, tmp_path / "other.png")


def test_they_wait_while_they_are_not_wished_for(library: Library, world: World) -> None:
    world.pages, world.pictures = {SHIPS: with_pictures("/pier.png")}, {PIER: SEA}
    wished = Wishes(pictures=False)
    asking = replace(library, wishes=lambda: wished)
    save(asking, SHIPS)
    assert fetched(asking) == []
    assert world.asked == [SHIPS]
    assert next_due(asking) is None
    wished = Wishes(pictures=True)
    assert next_due(asking) is not None
    assert len(fetched(asking)) == 1
