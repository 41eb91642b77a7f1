"""Stories in Latin, Arabic and Chinese, with all that is hard to carry over."""

import hashlib
import struct
import zlib

from reader.extract.sanitize import sanitize
from reader.model.article import Article, ArticleId, State
from reader.model.outgoing import Outgoing, OutPicture, Passage
from reader.model.picture import picture_type
from reader.model.url import Url
from tests.world import NOON

SHIP = Url("https://e.org/ship.png")
WEBP = Url("https://e.org/quay.webp")


def png(shade: int) -> bytes:
    """Return a picture of one grey pixel."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes((0, shade))))
        + chunk(b"IEND", b"")
    )


#: One pixel, lossless (WebP Container Specification).
WEBP_BODY = bytes.fromhex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700")

LATIN = """\
<h1>A heading</h1><p>Ships &amp; <em>wind</em><strong> turned</strong>
 <a href="https://e.org/a b?q={x}|y#f">at
 noon</a>.
<sup><a href="#fn1" id="ref1">1</a></sup> <a href="#gone">Nowhere</a></p>
<figure><img src="https://e.org/ship.png" alt='The "ship"'>
<figcaption>A ship, <i>at sea</i></figcaption></figure>
<p><img src="https://e.org/quay.webp"><img src="https://e.org/not-here.png"></p>
<span>A span <div>with a block</div></span><em><p>Emphasis round a paragraph</p></em>
<ul><li>One<ul><li>inner</li></ul></li><ul><li>stray</li></ul></ul>
<ol start="3"><li><p>Three</p><p>more</p></li></ol>
<dl><dt>Term</dt><dd>Meaning<p>in two</p></dd></dl><li>lost item</li><td>lost cell</td>
<table><caption>Ports</caption><thead><tr><th>Port</th><th>Ships | boats</th></tr></thead>
<tbody><tr><td colspan="2">Brest <table><tr><td>inner</td></tr></table></td></tr>
<tr></tr></tbody></table>
<pre>if a &lt; b:
    print("``` tilde")</pre><p><code>a`b</code> <del>gone</del> 2 * 3 * 4 _x_ [y] &lt;z&gt;</p>
<details><summary>More</summary>hidden</details><blockquote>Said <p>so</p></blockquote><hr>
<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字</ruby>
<time datetime="whenever">noon</time><bdo>x</bdo><p></p>
<p id="fn1">1. The note. <a href="#ref1">back</a></p>
<p id="fn1">Again</p><a href="https://e.org/x"><p>block link</p></a>
<p># no heading</p><p>- no list</p><p>1. no list either</p><p lang="x_bad" dir="rtl">odd</p>"""
ARABIC = "<p>كانت السفن في الميناء، والريح <b>تغيّرت</b>.</p><table><tr><td>ميناء</td></tr></table>"
CHINESE = "<p>港口里停满了船，风<strong>在中午</strong>转向。</p><ol><li>一</li></ol>"


def story(number: int, title: str, html: str, *, lang: str | None, rtl: bool = False) -> Outgoing:
    """Return a story with its pictures, as the library would hand it out."""
    safe = sanitize(html)
    pictures = tuple(
        OutPicture(url, hashlib.sha256(body).hexdigest(), picture_type(body) or "", body)
        for url, body in ((SHIP, png(1)), (WEBP, WEBP_BODY))
        if url in safe
    )
    article = Article(
        title=title,
        text="One line.\nAnother line.",
        html=html,
        url=Url(f"https://e.org/{number}?a=1&b=2"),
        byline=("Ada Ships", "Ben <Wind>"),
        published="2026-09-14T10:00:00Z",
        lang=lang,
        dir="rtl" if rtl else "ltr",
        site_name="The Harbour Ledger",
        words=4,
        reading_minutes=1,
    )
    return Outgoing(
        ArticleId(number),
        article,
        safe,
        NOON,
        State.UNREAD,
        favourite=number == 1,
        tags=("sea", "two words"),
        pictures=pictures,
        passages=(Passage("Ships & wind", "A *note*"), Passage("", "On the whole")),
    )


def all_stories() -> list[Outgoing]:
    """Return a story in each script."""
    return [
        story(1, "Ships & <winds>", LATIN, lang="en"),
        story(2, "السفن والرياح", ARABIC, lang="ar", rtl=True),
        story(3, "港口的船", CHINESE, lang="zh-hans"),
        story(4, "Nothing known", "", lang=None),
    ]
