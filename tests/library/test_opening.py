"""A library is opened, used and closed."""

from pathlib import Path

import pytest

from reader import paths
from reader.library import finding, reading, ruling
from reader.library.delivering import deliver
from reader.library.intake import take_in
from reader.library.opening import opened_library
from reader.library.saving import save
from reader.library.wishes import Wishes
from reader.model.change import Kept
from reader.model.errors import RefusedError
from reader.model.page import Asked
from reader.model.query import Query
from reader.model.site_rule import Effect, Pointed
from reader.model.url import Url
from tests.library.sites import OFFER, SHIPS, site_page
from tests.net.sites import Site, response, serving
from tests.world import World, story_html


def test_what_was_saved_is_there_when_it_is_opened_again(tmp_path: Path, world: World) -> None:
    page = world.page("https://e.org/ships", story_html("Ships lie in the harbour"))
    with opened_library(tmp_path / "a") as library:
        take_in(library, page)
    with opened_library(tmp_path / "a") as library:
        assert len(finding.find(library, Query())) == 1
        assert finding.version(library) > 0


def test_the_samples_addresses_are_fetched_from_disk(tmp_path: Path) -> None:
    with opened_library(tmp_path / "a", samples=paths.resource("samples")) as library:
        save(library, "https://almarfa.sahil.example/abbarat-allayl/")
        [kept] = [each for each in deliver(library) if isinstance(each, Kept)]
    assert isinstance(kept, Kept)


def test_a_block_is_told_in_the_child_that_extracts(tmp_path: Path, world: World) -> None:
    page = world.page(SHIPS, site_page("Ships", OFFER))
    with opened_library(tmp_path / "a") as library:
        kept = take_in(library, page)
        decided = ruling.decide(
            library, kept.id, Pointed(Effect.REMOVE, ("Get the paper for 5 a month",))
        )
        assert [rule.path for rule in decided.made] == ["div.offer-strip"]
        assert "Get the paper" not in reading.get(library, kept.id).article.text


def test_the_network_is_asked_as_the_user_wishes(
    tmp_path: Path,
) -> None:
    wished = Wishes(by_proxy=False, largest_page=1_000_000)
    with (
        serving(Site()) as site,
        opened_library(tmp_path / "a", wishes=lambda: wished) as library,
    ):
        site.answers["/ships"] = response(story_html("Ships lie in the harbour").encode())
        site.answers["/long"] = response(b"<p>" + b"a harbour " * 100_001)
        assert library.fetch(Asked(Url(site.url("/ships")))) is not None
        with pytest.raises(RefusedError, match="larger than 1 MB"):
            library.fetch(Asked(Url(site.url("/long"))))
        with pytest.raises(RefusedError, match="no picture"):
            library.fetch_picture(Url(site.url("/ships")), Url(site.url("/ships")), True)
