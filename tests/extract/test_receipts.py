"""What a removed block is called: by what it is, not by what betrayed it."""

import pytest
from lxml.html import document_fromstring

from reader.extract.chrome import strip_chrome
from reader.extract.outline import Outline
from reader.model.article import ChromeKind as Kind
from tests.world import PARAGRAPH

STORY = f"<article><p>{PARAGRAPH * 3}</p><p>{PARAGRAPH * 3}</p></article>"
LINKS = "<a href=/a>Home</a> <a href=/b>Harbour</a> <a href=/c>Weather</a>"


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("<footer>The Ledger, Pier 3</footer>", Kind.FOOTER),
        ("<div class=site-footer>The Ledger, Pier 3</div>", Kind.FOOTER),
        ("<div id=colophon>The Ledger, Pier 3</div>", Kind.FOOTER),
        ("<footer class=entry-footer><a href=/a>Ships</a></footer>", Kind.TAGS),
        ("<footer class=post-foot>12 May, Ann Reed</footer>", Kind.BYLINE),
        ("<div class=sidebar>Weather</div>", Kind.SIDEBAR),
        ("<footer class=newsletter>Letters</footer>", Kind.NEWSLETTER),
        ("<div class=entry-meta>12 May, Ann Reed</div>", Kind.BYLINE),
        ("<span itemprop=datePublished>12 May</span>", Kind.BYLINE),
        ("<div class=photo-credit>Ann Reed</div>", Kind.CREDITS),
        ("<div class=slick-slider>1 of 9</div>", Kind.GALLERY),
        ("<div class=star-rating>4 of 5</div>", Kind.POLL),
        ("<div class=cta-box>Buy now</div>", Kind.ADVERTISEMENT),
        ("<button>Menu</button>", Kind.CONTROL),
        ("<form>State <select></select></form>", Kind.CONTROL),
        ("<form class=comment-form>Say</form>", Kind.COMMENT_FORM),
        ("<div hidden class=cookie-law>Cookies</div>", Kind.COOKIE_NOTICE),
        ("<div hidden class=share>Share</div>", Kind.SHARE_BAR),
        ("<div hidden class=paywall>Subscribe</div>", Kind.HIDDEN),
        ("<div hidden>Once more</div>", Kind.HIDDEN),
        (f"<div hidden>{LINKS}</div>", Kind.NAVIGATION),
        (f"<div class=is-hidden><p class=hidden>{LINKS}</p></div>", Kind.NAVIGATION),
        (f"<div class=d-print-none>{LINKS}</div>", Kind.NAVIGATION),
        ("<div class=d-print-none>Once more</div>", Kind.OTHER),
        ("<div class=print-button>Print</div>", Kind.SHARE_BAR),
    ],
)
def test_a_block_is_called_by_what_it_is(block: str, kind: Kind) -> None:
    body = document_fromstring(f"<body>{STORY}{block}</body>").find("body")
    assert body is not None
    assert [each.kind for each in strip_chrome(Outline.of(body), None)] == [kind]
