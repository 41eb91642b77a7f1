"""What was removed, as its reader is told."""

import pytest

from reader.library import receipts, ruling
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, ChromeKind, FoundBy
from reader.model.errors import NotFoundError
from reader.model.site_rule import Effect, Pointed
from reader.store import articles
from tests.library.sites import LINES, SHARE, SHIPS, site_page
from tests.world import World


def test_a_receipt_tells_each_block_in_the_order_of_the_page(
    library: Library, world: World
) -> None:
    html = site_page("Ships", SHARE).replace("<body>", "<body><nav><a>Home</a><a>Port</a></nav>")
    number = take_in(library, world.page(SHIPS, html)).id
    receipt = receipts.receipt_of(library, number)
    assert (receipt.id, receipt.site) == (number, "e.org")
    assert [(each.kind, each.text, each.words, each.after) for each in receipt.blocks] == [
        (ChromeKind.NAVIGATION, "Home · Port", 3, 0),
        (ChromeKind.SHARE_BAR, "Send this to a friend who sails", 7, 1),
    ]
    assert receipt.blocks[1].by is FoundBy.NAME


def test_what_the_receipt_says_can_be_put_back(library: Library, world: World) -> None:
    tides = "<div class=tide-table><div>High tide</div><div>Low tide</div></div>"
    html = site_page("Ships", SHARE).replace("</body>", f"{tides}</body>")
    number = take_in(library, world.page(SHIPS, html)).id
    for block in receipts.receipt_of(library, number).blocks:
        ruling.decide(library, number, Pointed(Effect.KEEP, block.lines))
    assert receipts.receipt_of(library, number).blocks == ()
    with library.store.reading() as db:
        text = articles.get(db, number).article.text
    assert text.split("\n") == [
        LINES[0],
        "Send this to a friend who sails",
        *LINES[1:],
        "High tide",
        "Low tide",
    ]


def test_there_is_no_receipt_of_what_is_not_there(library: Library) -> None:
    with pytest.raises(NotFoundError):
        receipts.receipt_of(library, ArticleId(9))
