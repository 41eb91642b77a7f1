"""What a card says of a story."""

import pytest

from reader.gui.reading_pane.card import CardState
from reader.gui.reading_pane.card_words import can_be_saved, state_of, words_of_link, words_of_row
from reader.gui.words import isolated
from reader.model.article import RelatedLink, State
from tests.gui.reading_pane.opened import FAILED, NAMELESS, UNSAVED, WAITING, row

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("link", "state", "chip", "action"),
    [
        (UNSAVED, CardState.NOT_SAVED, "", "Save"),
        (WAITING, CardState.WAITING, "Waiting", "Cancel"),
        (FAILED, CardState.FAILED, "Failed", "Try now"),
        (NAMELESS, CardState.UNKNOWN, "", "Search"),
    ],
    ids=["not saved", "waiting", "failed", "address unknown"],
)
def test_a_story_that_is_not_saved(
    link: RelatedLink, state: CardState, chip: str, action: str
) -> None:
    said = words_of_link(link)
    assert state_of(link) is state
    assert (said.chip, said.action, said.why) == (chip, action, "")
    assert can_be_saved(link) is (link is UNSAVED)


def test_a_saved_story_says_what_it_shares() -> None:
    said = words_of_row(row(), shared=("Aubrac", "Trois-Saules"))
    assert said.why == f"both: {isolated('Aubrac')}, {isolated('Trois-Saules')}"
    assert said.spoken == f"The lighthouse. Saved. {said.why}"
    assert said.teaser == "It stays lit."
    assert isolated("unread") in said.meta


def test_the_words_of_the_page_that_offers_it_come_first() -> None:
    said = words_of_row(row(state=State.READ), title="The lamp", teaser="A town votes.")
    assert (said.title, said.teaser, said.chip, said.why) == (
        "The lamp",
        "A town votes.",
        "Read",
        "",
    )
    assert "unread" not in said.meta
