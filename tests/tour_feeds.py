"""What the tour shows of feeds."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.gui.dialogs.feed import FeedDialog
from reader.gui.dialogs.feed_list import FeedListDialog
from reader.gui.dialogs.feed_rules import FeedRulesDialog
from reader.gui.dialogs.follow import FollowDialog
from reader.gui.sidebar.place import Place
from reader.library import following
from reader.model.errors import FormatError, OfflineError
from reader.model.feed import (
    Feed,
    FeedEffect,
    FeedRule,
    Health,
    Keeping,
    Note,
    Offered,
    Part,
)
from reader.model.url import Url
from reader.store import feed_entries
from reader.store.feed_entries import EntryState, Told
from tests.world import NOON

if TYPE_CHECKING:
    from tests.tour import Tour

Act = Callable[["Tour"], QWidget | None]

_FEEDS = (
    ("Le Courrier de l’Orvanne", "courrier.orvanne.example", "News/France"),
    ("Radio Balise", "radio.balise.example", "News/France"),
    ("The Harbour Ledger", "ledger.harbour.example", "News"),
    ("جريدة المرفأ", "marfa.example", "News"),
    ("Bench Notes", "bench-notes.example", "Science"),
    ("Fil des laboratoires", "fil-labos.example", "Science"),
    ("Summit Chronicle", "summit.example", "Science"),
    ("The night ferry, a weblog of people who cannot sleep", "night-ferry.example", ""),
    ("Marsh maps", "marsh.example", ""),
)
_AGO = timedelta(minutes=18)
_WELL = Health(NOON - _AGO, NOON - _AGO, NOON + timedelta(minutes=42))
_HEALTH = {
    "Radio Balise": Health(
        NOON - _AGO,
        NOON - timedelta(days=2),
        NOON + timedelta(hours=4),
        failures=5,
        reason="the site does not answer in time",
    ),
    "Summit Chronicle": Health(
        NOON - timedelta(days=3),
        NOON - timedelta(days=9),
        None,
        failures=1,
        reason="the site answered 410 Gone",
        is_gone=True,
    ),
    "Bench Notes": Health(NOON - _AGO, NOON - _AGO, None, notes=(Note.DAMAGED,)),
    "Fil des laboratoires": Health(NOON - _AGO, NOON - _AGO, None, notes=(Note.HELD,)),
    "Marsh maps": Health(),
}
_HEADLINES = (
    (
        "Bench Notes",
        "A glue made from mussels holds under water",
        "Her workshop publishes measurements that three others have repeated, and names two.",
        "Lise Carvin",
    ),
    (
        "Bench Notes",
        "What the new mirrors say about an old star",
        "A faint dip, seen twice from two hills, and a quarrel about dust.",
        "",
    ),
    (
        "The Harbour Ledger",
        "High Plateau wind farm joins the grid, and the village that fought it has its lights on",
        "",
        "Tomás Ilbert",
    ),
    (
        "جريدة المرفأ",
        "صيّادو المرفأ القديم يعودون إلى البحر بعد شتاء طويل",
        "عاد نحو أربعين قاربًا إلى الماء",
        "",
    ),
    (
        "The Harbour Ledger",
        "Three lock-keepers tell",
        "Dawn on the water, the cold crank, and the tower that will do without them.",
        "",
    ),
)


def fill(tour: "Tour") -> list[Feed]:
    """Follow some feeds; one fails, one is gone, two bring headlines."""
    library = tour.library
    for title, host, folder in _FEEDS:
        offered = Offered(Url(f"https://{host}/feed.xml"), title, site=Url(f"https://{host}/"))
        keeping = Keeping.HEADLINES if title == "Bench Notes" else Keeping.ALL
        following.follow(library, offered, folder=folder, keeping=keeping)
    found = {feed.title: feed for feed in following.all_feeds(library)}
    with library.store.writing() as db:
        for title, feed in found.items():
            health = _HEALTH.get(title, _WELL)
            times = [
                when.isoformat() if when else None
                for when in (health.asked_at, health.answered_at, health.next_at)
            ]
            gone = NOON.isoformat() if health.is_gone else None
            notes = ",".join(health.notes)
            db.execute(
                "UPDATE feed SET asked_at = ?, answered_at = ?, next_at = ?, failures = ?,"
                " reason = ?, gone_at = ?, notes = ? WHERE id = ?",
                [*times, health.failures, health.reason, gone, notes, feed.id],
            )
        ids = [row[0] for row in db.execute("SELECT id FROM article ORDER BY id")]
        for place, article in enumerate(ids):
            of = found[_FEEDS[place % 5][0]]
            db.execute(
                "INSERT INTO feed_article (feed_id, article_id) VALUES (?, ?)", [of.id, article]
            )
        for place, (title, said, excerpt, author) in enumerate(_HEADLINES):
            url = Url(f"https://{_FEEDS[0][1]}/{place}")
            authors = (author,) if author else ()
            day = f"2026-09-{14 - place:02}"
            told = Told(
                str(place), url, said, b"", EntryState.HEADLINE, authors, day, excerpt=excerpt
            )
            feed_entries.put(db, found[title].id, told, NOON)
    tour.desk.reload()
    tour.settle()
    return following.all_feeds(library)


def sidebar(tour: "Tour") -> None:
    """Show the articles of a folder."""
    fill(tour)
    tour.window.show_place(Place("folder", "News"))
    tour.settle()


def failing(tour: "Tour") -> None:
    """Show the articles of a feed that fails; a folder is folded."""
    feeds = fill(tour)
    tour.window.sidebar.fold_folders(["Science"])
    [radio] = [feed for feed in feeds if feed.title == "Radio Balise"]
    tour.window.show_place(Place("feed", str(radio.id)))
    tour.desk.feeds.progressed.emit(3, 9)
    tour.settle()


def headlines(tour: "Tour") -> None:
    """Show the headlines, the first of them picked."""
    fill(tour)
    tour.window.show_place(Place.HEADLINES)
    tour.settle()
    tour.window.headlines.list.step(0)
    tour.settle()


def dismissed(tour: "Tour") -> None:
    """Dismiss a headline."""
    headlines(tour)
    tour.window.headlines.dismissed.emit([tour.window.headlines.list.picked[0]])
    tour.settle()


def no_headlines(tour: "Tour") -> None:
    """Show that no headline waits."""
    tour.window.show_place(Place.HEADLINES)
    tour.settle()


def overview(tour: "Tour") -> None:
    """Show how all feeds fare."""
    fill(tour)
    tour.window.show_place(Place.FEEDS)
    tour.settle()


def asking(tour: "Tour") -> None:
    """Show the overview while the feeds are asked."""
    overview(tour)
    tour.desk.feeds.progressed.emit(4, 9)
    tour.settle()


def nothing(tour: "Tour") -> None:
    """Show the overview before anything is followed."""
    tour.window.show_place(Place.FEEDS)
    tour.settle()


def page(title: str) -> Act:
    """Return what shows a feed's own page."""

    def act(tour: "Tour") -> QWidget | None:
        feeds = fill(tour)
        [feed] = [feed for feed in feeds if feed.title == title]
        rules = [
            FeedRule(FeedEffect.SKIP, "football, rugby, horoscope*"),
            FeedRule(FeedEffect.TAG, "lock*, river, canal", Part.TITLE, "water"),
        ]
        following.set_rules(tour.library, feed.id, rules)
        tour.window.feeds.opened.emit(feed.id)
        tour.settle()
        return tour.window.findChild(FeedDialog)

    return act


def rules(tour: "Tour") -> QWidget | None:
    """Show the rules of all feeds."""
    wanted = [
        FeedRule(FeedEffect.KEEP, "ferry, harbour", Part.TITLE),
        FeedRule(FeedEffect.SKIP, "advertorial, sponsored", Part.CATEGORY),
        FeedRule(FeedEffect.TAG, "Ilbert", Part.AUTHOR, "to read"),
    ]
    following.set_rules(tour.library, None, wanted)
    tour.window.actions_by_name["feed rules"].trigger()
    tour.settle()
    return tour.window.findChild(FeedRulesDialog)


def _following(tour: "Tour") -> FollowDialog:
    fill(tour)
    QGuiApplication.clipboard().clear()
    tour.window.actions_by_name["follow"].trigger()
    tour.settle()
    dialog = tour.window.findChild(FollowDialog)
    assert dialog is not None
    dialog.asked.disconnect()  # nothing is asked for in a picture
    return dialog


def typing(tour: "Tour") -> QWidget:
    """Show an address that is typed."""
    dialog = _following(tour)
    dialog.address.setText("weather-notes.example")
    dialog.address.textEdited.emit("")
    tour.settle()
    return dialog


def found(tour: "Tour") -> QWidget:
    """Show what feeds were found: one is followed already."""
    dialog = _following(tour)
    dialog.begin("weather-notes.example")
    site = Url("https://weather-notes.example/")
    news = (
        "The gale that turned at noon",
        "Why the barometer in the old school hall is never wrong, and who winds it",
        "Snow on the lower fields",
    )
    offered = (
        Offered(Url(f"{site}feed.xml"), "Weather Notes", "RSS 2.0", site, 25, news),
        Offered(
            Url(f"{site}comments/feed"),
            "Weather Notes: comments",
            "Atom 1.0",
            site,
            10,
            ("Re: The gale",),
        ),
        Offered(
            Url(f"{site}old.rdf"),
            "Weather Notes (old)",
            "RSS 1.0",
            site,
            0,
            (),
            following.all_feeds(tour.library)[0].id,
        ),
    )
    dialog.show_found("weather-notes.example", offered)
    tour.settle()
    return dialog


def found_one(tour: "Tour") -> QWidget:
    """Show the one feed that was found, of which headlines are wanted."""
    dialog = _following(tour)
    dialog.begin("https://weather-notes.example/feed.xml")
    site = Url("https://weather-notes.example/")
    news = ("The gale that turned at noon", "صيّادو المرفأ القديم", "Snow on the lower fields")
    one = Offered(Url(f"{site}feed.xml"), "Weather Notes", "JSON Feed 1.1", site, 25, news)
    dialog.show_found("https://weather-notes.example/feed.xml", (one,))
    dialog.keeping.show_value(Keeping.HEADLINES)
    dialog.keeping.chosen.emit(Keeping.HEADLINES)
    dialog.folder.setText("Science")
    tour.settle()
    return dialog


def found_none(tour: "Tour") -> QWidget:
    """Show that there is no feed."""
    dialog = _following(tour)
    dialog.begin("quiet.example")
    dialog.show_error(
        "quiet.example", FormatError("quiet.example", "there is no feed at this address")
    )
    tour.settle()
    return dialog


def offline(tour: "Tour") -> QWidget:
    """Show that a site can be followed without a network."""
    dialog = _following(tour)
    dialog.begin("weather-notes.example")
    dialog.show_error("weather-notes.example", OfflineError(Url("https://weather-notes.example/")))
    tour.settle()
    return dialog


def listed(tour: "Tour") -> QWidget:
    """Show what is in a list of feeds."""
    fill(tour)
    file = Path(tempfile.mkdtemp(), "my feeds.opml")
    file.write_text(
        '<opml version="2.0"><head><title>My feeds</title></head><body><outline text="News">'
        '<outline text="The Harbour Ledger" xmlUrl="https://ledger.harbour.example/feed.xml"/>'
        '<outline text="Weather Notes" xmlUrl="https://weather-notes.example/feed.xml"/>'
        '<outline text="إذاعة الساحل" xmlUrl="https://sahel.example/rss"/></outline>'
        '<outline text="A weblog with a name that is longer than most lists have room for, alas"'
        ' xmlUrl="https://long.example/2026/feeds/atom.xml"/>'
        '<outline text="Broken" type="rss" xmlUrl="nothing"/></body></opml>',
        encoding="utf-8",
    )
    tour.desk.incoming.listed.emit(file)
    tour.settle()
    [dialog] = tour.window.findChildren(FeedListDialog)
    dialog.list.toggled.emit(2)
    tour.settle()
    return dialog


def outbox(tour: "Tour") -> None:
    """Show the outbox with what feeds have brought."""
    fill(tour)
    links = [("https://weather-notes.example/gale", "The gale that turned at noon")]
    tour.desk.queue(links)
    tour.settle()
    ids = [headline.id for headline in following.headlines(tour.library)]
    following.keep(tour.library, ids[:3])
    with tour.library.store.writing() as db:
        db.execute("UPDATE outbox SET feed = 1 WHERE url NOT LIKE '%gale%'")
    tour.desk.reload()
    tour.settle()
    tour.window.show_place(Place.OUTBOX)
    tour.settle()
