"""Take pictures of the window as it stands: `python tests/tour.py DIR [NAME…]`.

On a library of its own, offscreen unless a display is named, with the sample stories: each theme,
French and Arabic, wide and narrow, the related stories, the outbox, the empty places, errors. They
are for looking at; nothing is compared. NAME: only the pictures whose names begin so. With
QT_SCALE_FACTOR=2 they are as on a screen of 200 %.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The platform and the path are set before these.
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QLocale, Qt  # noqa: E402
from PySide6.QtGui import (  # noqa: E402
    QColor,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPainter,
    QPixmap,
)
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QCompleter,
    QDialog,
    QLabel,
    QToolButton,
    QWidget,
)

from reader import paths  # noqa: E402
from reader.gui.desk import Desk  # noqa: E402
from reader.gui.dialogs.care_report import CareReport  # noqa: E402
from reader.gui.dialogs.export import ExportDialog  # noqa: E402
from reader.gui.dialogs.import_files import ImportDialog  # noqa: E402
from reader.gui.main_window import MainWindow  # noqa: E402
from reader.gui.outbox_row import OutboxRow  # noqa: E402
from reader.gui.reading_pane.links_list import LinksList  # noqa: E402
from reader.gui.settings_window.window import SECTIONS  # noqa: E402
from reader.gui.sidebar.place import Place  # noqa: E402
from reader.gui.sort_button import SortButton  # noqa: E402
from reader.gui.start import make_application, speak  # noqa: E402
from reader.gui.style import Style  # noqa: E402
from reader.gui.tag_popover import TagPopover  # noqa: E402
from reader.gui.tasks import Tasks  # noqa: E402
from reader.gui.window_parts import complete  # noqa: E402
from reader.library import finding, organizing, ruling, saving  # noqa: E402
from reader.library.holder import this_holder  # noqa: E402
from reader.library.intake import take_in  # noqa: E402
from reader.library.library import Library  # noqa: E402
from reader.library.opening import opened_library  # noqa: E402
from reader.library.samples import fetch_or_sample, take_in_samples  # noqa: E402
from reader.model.article import ArticleId  # noqa: E402
from reader.model.article import ChromeKind as Kind  # noqa: E402
from reader.model.change import Change, Kept  # noqa: E402
from reader.model.damage import CheckReport, Damage, DamageKind  # noqa: E402
from reader.model.deed import DeedKind  # noqa: E402
from reader.model.errors import FormatError, OfflineError, WriteError  # noqa: E402
from reader.model.outbox import KeptFile  # noqa: E402
from reader.model.outgoing import Exported, Form  # noqa: E402
from reader.model.page import Asked, Page, Resource  # noqa: E402
from reader.model.query import Query, parse  # noqa: E402
from reader.model.site_rule import Effect, SiteRule  # noqa: E402
from reader.model.taken import Taken  # noqa: E402
from reader.model.url import Url  # noqa: E402
from reader.store import kept_files  # noqa: E402
from reader.store import outbox as outbox_rows  # noqa: E402
from tests import affair as affair_pages  # noqa: E402
from tests import tour_feeds, tour_marks, tour_moving, tour_text  # noqa: E402
from tests.tour_settings import key_conflict, key_sheet, palette, section  # noqa: E402
from tests.world import NOON, PARAGRAPH, story_html  # noqa: E402

SAMPLES = paths.resource("samples")
LOCKS, HARBOUR, MAP, FERRY = "éclusiers", "صيّادو", "map leaves", "night ferry"


class Stop(Struct, frozen=True):
    """One picture. story: words of the title to open, "" for none; act: what is done before it."""

    name: str
    size: tuple[int, int] = (1280, 820)
    theme: str = "light"
    language: str = "en"
    story: str = LOCKS
    samples: bool = True
    act: Callable[["Tour"], QWidget | None] | None = None


class Tour:
    """The window of one picture."""

    def __init__(self, application: QApplication, library: Library, stop: Stop) -> None:
        self.library, self.tasks = library, Tasks()
        speak(application, QLocale(stop.language))
        contrast = stop.theme == "contrast"
        style = Style(application, stop.theme, wants_contrast=lambda: contrast)
        self.style = style
        self.desk = Desk(library, self.tasks, SAMPLES)
        self.window = MainWindow(style, self.desk.lists)
        complete(self.window, style, self.desk)
        self.window.resize(*stop.size)
        self.window.set_columns(224, 392)
        self.window.show_place(Place.ALL)
        self.window.show()
        self.desk.start()
        self.settle()
        if stop.story:
            self.open(stop.story)

    def settle(self) -> None:
        """Let everything that is under way come to its end."""
        for _ in range(30):
            QTest.qWait(10)

    def open(self, words: str) -> None:
        """Open the first article with these words."""
        ids = finding.find(self.library, parse(words))
        self.desk.open(ids[0])
        while self.window.pane.shown is None:  # the first one brings much along
            QTest.qWait(10)
        self.settle()

    def scroll(self, place: float) -> None:
        """Scroll the pane: 0 to its beginning, 1 to its end."""
        self.window.pane.go_to_place(place)
        self.settle()

    def close(self) -> None:
        """End the work in hand."""
        self.tasks.close()
        self.window.close()
        for ending in (self.window, self.tasks, self.style):
            ending.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def related(tour: Tour) -> None:
    """Scroll to the related stories, one of which waits."""
    tour.desk.queue([("https://courrier.orvanne.example/combien-coute-une-porte-d-ecluse/", "")])
    tour.settle()
    tour.window.notice.hide()
    tour.scroll(1)


def affair(tour: Tour) -> None:
    """Take in a story in three parts, and one that is alike; open the last part, one link waits."""
    for page in affair_pages.PAGES:
        body = page.html.encode()
        take_in(tour.library, Page(body, NOON, Url(page.url), "utf-8", "text/html"))
    saving.save(tour.library, "https://radio.balise.example/emission", title="Une émission")
    tour.desk.reload()
    tour.open("sursis")


def thread(tour: Tour) -> None:
    """Scroll to the parts of a story and the stories that are alike."""
    affair(tour)
    tour.scroll(1)


def links(tour: Tour) -> QWidget | None:
    """List the links of an article."""
    affair(tour)
    tour.window.pane.links.choose()
    tour.settle()
    return tour.window.findChild(LinksList)


def outbox(tour: Tour) -> None:
    """Show the outbox with links in every state."""
    tour.desk.queue(
        [
            ("https://courrier.orvanne.example/2026/09/la-foire-aux-graines/", ""),
            ("https://ledger.harbour.example/minutes", "Minutes of the harbour committee"),
            ("https://radio.orvanne.example/le-bac", "Le dernier bac de nuit"),
        ]
    )
    tour.settle()
    ledger = "https://ledger.harbour.example"
    for name in ("tariff.pdf", "tides", "pilots"):
        saving.save(tour.library, f"{ledger}/{name}")
    ids = finding.find(tour.library, parse(LOCKS))
    saving.save(tour.library, f"{ledger}/locks", title="The locks of the valley", named_by=ids[0])
    with tour.library.store.writing() as db:
        pdf = KeptFile("harbour tariff 2026.pdf", "application/pdf", b"%PDF-1.7")
        kept_files.put(db, Url(f"{ledger}/tariff.pdf"), pdf, NOON)
        for name, reason, final in (
            ("minutes", "the site answered 404 Not Found", True),
            ("pilots", "there is no site of this name", True),
            ("tariff.pdf", "it is a PDF, not a page", True),
            ("tides", "the site answered 503 Service Unavailable", False),
        ):
            later = NOON + timedelta(minutes=8)
            url = Url(f"{ledger}/{name}")
            outbox_rows.fail(db, url, reason, final=final, not_before=later)
        held = outbox_rows.claim(
            db, NOON, this_holder(), [Url("https://radio.orvanne.example/le-bac")]
        )
        assert held is not None
    tour.desk.reload()
    tour.settle()
    tour.window.show_place(Place.OUTBOX)
    tour.settle()


def delivering(tour: Tour) -> None:
    """Show the outbox in the middle of a delivery."""
    outbox(tour)
    tour.desk.offline.emit(False)
    tour.desk.outbox.progressed.emit(7, 20)
    tour.settle()


def removed(tour: Tour) -> None:
    """Remove a link from the outbox, by its key."""
    outbox(tour)
    tour.desk.outbox.ended.emit(True)
    rows = tour.window.outbox.findChildren(OutboxRow)
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(rows[0], Qt.Key.Key_Delete)
    tour.settle()


def found(tour: Tour, words: str) -> None:
    """Find words in the article, half of which was read."""
    tour.scroll(0.3)
    tour.window.pane.finder.open()
    tour.window.pane.finder.bar.field.setText(words)
    tour.settle()


def enlarged(tour: Tour) -> None:
    """Show a picture of an article larger."""
    pictured(tour)
    tour.window.actions_by_name["enlarge"].trigger()
    tour.settle()


def pictured(tour: Tour) -> None:
    """Open an article with a picture, one that is not here, a wide table and code."""
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 900)
    sky.setColorAt(0, QColor("#7fb3c8"))
    sky.setColorAt(1, QColor("#1f4d57"))
    painter.fillRect(image.rect(), sky)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    cells = "".join(f"<td>Quay {n}: 1,{n}40 tons</td>" for n in range(9))
    pier, boat = "https://e.org/pier.png", "https://e.org/boat.png"
    extra = (
        f'<figure><img src="{pier}"><figcaption>The pier at noon.</figcaption></figure>'
        f"<p>{PARAGRAPH}</p><table><tr>{cells}</tr><tr>{cells}</tr></table><p>{PARAGRAPH}</p>"
        f'<figure><img src="{boat}" width="640" height="260"><figcaption>The boat, which has not '
        f"come.</figcaption></figure><p>{PARAGRAPH}</p><pre>{'code ' * 40}</pre><p>{PARAGRAPH}</p>"
    )
    html = story_html("Ships lie at anchor").replace("</article>", f"{extra}</article>")
    came = (Resource(Url(pier), bytes(data.data()), "image/png"),)
    url = Url("https://e.org/ships-with-pictures")
    page = Page(html.encode(), NOON, url, "utf-8", "text/html", resources=came)
    kept = take_in(tour.library, page)
    tour.desk.open(kept.id)
    tour.settle()


def pictured_below(tour: Tour) -> None:
    """Scroll to the table and the picture that is not here."""
    pictured(tour)
    tour.scroll(0.75)


def search(tour: Tour) -> None:
    """Search for a word."""
    tour.window.search.ask("lighthouse")
    tour.settle()


def search_wrong(tour: Tour) -> None:
    """Search with a qualifier that is misspelt, and one that is not."""
    tour.window.search.setFocus(Qt.FocusReason.OtherFocusReason)
    tour.window.search.ask("is:unread sit:ledger harbour")
    tour.settle()


def search_offers(tour: Tour) -> QWidget | None:
    """Type the beginning of a qualifier's value."""
    field = tour.window.search
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(field, "lighthouse is:")
    tour.settle()
    choices = field.findChild(QCompleter)
    return choices.popup() if choices else None


def search_kept(tour: Tour) -> None:
    """Keep two searches, and choose one."""
    tour.desk.searches.keep("Harbours, to read", "is:unread harbour")
    tour.desk.searches.keep("Under 5 minutes", "minutes:<5")
    tour.settle()
    tour.window.show_place(Place("search", "Harbours, to read"))
    tour.settle()


def search_nothing(tour: Tour) -> None:
    """Search for a word that is nowhere."""
    tour.window.search.ask("zeppelin")
    tour.settle()


def error(tour: Tour) -> None:
    """Say that a file could not be read."""
    tour.desk.failed.emit(FormatError("budget.pdf", "it is a PDF, not a page"))
    tour.settle()


def queued(tour: Tour) -> None:
    """Queue a link."""
    tour.desk.queue([("https://radio.orvanne.example/le-bac", "Le dernier bac de nuit")])
    tour.settle()


def menu(tour: Tour) -> QWidget | None:
    """Open the window's menu."""
    shown = tour.window.menu_button.menu()
    shown.popup(tour.window.menu_button.mapToGlobal(tour.window.menu_button.rect().bottomLeft()))
    tour.settle()
    return shown


def more(tour: Tour) -> QWidget | None:
    """Open the menu at the end of the pane's header."""
    button = tour.window._pane_column.header.findChildren(QToolButton)[-1]
    shown = button.menu()
    shown.popup(button.mapToGlobal(button.rect().bottomLeft()))
    tour.settle()
    return shown


def add(tour: Tour) -> QWidget | None:
    """Open the dialog that takes links and texts."""
    tour.window.reception.ask_for_links()
    tour.settle()
    return tour.window.findChild(QDialog)


def import_running(tour: Tour) -> QWidget | None:
    """Show an import that is under way."""
    dialog = ImportDialog(tour.style, "/home/ada/Downloads/Saved pages", tour.window)
    dialog.show_total(1_000)
    for number in range(312):
        dialog.show_taken(taken(f"page-{number}.html", is_new=number % 9 > 0))
    dialog.show()
    tour.settle()
    return dialog


def import_report(tour: Tour) -> QWidget | None:
    """Show what an import could not read."""
    dialog = ImportDialog(tour.style, "/home/ada/Downloads/Saved pages", tour.window)
    dialog.show_total(46)
    for number in range(42):
        dialog.show_taken(taken(f"page-{number}.html", is_new=number % 9 > 0))
    for name, reason in (
        ("budget-2026.pdf", "it is a PDF, not a page"),
        ("la-foire-aux-graines.html", "it is empty"),
        ("صيادو.mhtml", "a part of it is damaged or missing"),
        ("style.css", "it is neither a page nor a text"),
    ):
        dialog.show_taken(Taken(Path(name), errors=(FormatError(name, reason),)))
    dialog.show_end(True)
    dialog.show()
    tour.settle()
    return dialog


def taken(name: str, *, is_new: bool) -> Taken:
    """Return a file that has become an article."""
    return Taken(Path(name), (Kept(ArticleId(1), name, is_new, Change()),))


SOME = [ArticleId(number) for number in range(1, 13)]


def exporting(tour: Tour) -> QWidget | None:
    """Ask what is to leave the library."""
    tour.settle()
    tour.window.actions_by_name["export"].trigger()
    tour.settle()
    return tour.window.findChild(ExportDialog)


def exported(tour: Tour) -> QWidget | None:
    """Show what became of an export, with what could not go along."""
    dialog = ExportDialog(tour.style, [], SOME, Form.MARKDOWN, "/home/ada/Notes", tour.window)
    dialog.whats.buttons()[-1].click()
    dialog.show_begin()
    dialog.show_failure(WriteError("/home/ada/Notes/Ships.md", "the disk is full"))
    dialog.show_end(Exported(Path("/home/ada/Notes"), 1_204))
    dialog.show()
    tour.settle()
    return dialog


def export_running(tour: Tour) -> QWidget | None:
    """Show an export that is under way."""
    dialog = ExportDialog(tour.style, [], SOME, Form.EPUB, "", tour.window)
    dialog.show_begin()
    dialog.show_step(312, 1_204)
    dialog.show()
    tour.settle()
    return dialog


def offer(tour: Tour) -> None:
    """Offer a link that was copied."""
    tour.window.reception.offer_link(
        "https://courrier.orvanne.example/2026/09/la-foire-aux-graines-revient-place-du-marche/"
    )
    tour.settle()


def receipt(tour: Tour) -> None:
    """Show what was removed, from the beginning of the article."""
    tour.window.actions_by_name["receipt"].trigger()
    tour.settle()


def receipt_end(tour: Tour) -> None:
    """Show what was removed behind the text, with a paragraph that is pointed at."""
    receipt(tour)
    pane = tour.window.pane
    place = pane.document().find("cahier" if "cluse" in pane.toPlainText() else "البحر").block()
    box = pane.document().documentLayout().blockBoundingRect(place)
    pane.verticalScrollBar().setValue(round(box.top()) - 60)
    tour.window.actions_by_name["point on"].trigger()
    tour.settle()


def incomplete(tour: Tour) -> None:
    """Open an article of which only the beginning is here."""
    html = (
        "<html lang=en><title>The tariff of the harbour</title><article>"
        "<h1>The tariff of the harbour</h1><p>" + "The committee met at noon. " * 12 + "</p>"
        "<div class=paywall>Subscribe to read the rest of this story</div></article>"
    )
    url = Url("https://ledger.harbour.example/tariff")
    kept = take_in(tour.library, Page(html.encode(), NOON, url, "utf-8", "text/html"))
    tour.desk.open(kept.id)
    tour.settle()


def care(tour: Tour) -> QWidget | None:
    """Show what a check has found in a library that was damaged."""
    of_article = (ArticleId(1), "The lighthouse keeps its keeper", "https://ledger.example/light")
    report = CheckReport(
        looked_at=8,
        full=True,
        mended=(Damage(DamageKind.INDEX, ""), Damage(DamageKind.TEXT, "", *of_article)),
        gone=(
            Damage(
                DamageKind.PAGE, "", ArticleId(2), "Ships at anchor", "https://ledger.example/2"
            ),
        ),
    )
    dialog = CareReport(tour.style, report, tour.window)
    dialog.open()
    return dialog


def rules(tour: Tour) -> QWidget | None:
    """Show the rules of all sites."""
    made = [
        SiteRule("orvanne.example", Effect.REMOVE, "div.offre", "", Kind.OTHER, "Lire pour 5 €"),
        SiteRule("harbour.example", Effect.KEEP, "aside.tides", "", Kind.SIDEBAR, "High at noon"),
        SiteRule(
            "sahil.example",
            Effect.REMOVE,
            "",
            "اقرأ أيضا: □",
            Kind.OTHER,
            "اقرأ أيضا: البحر",
            False,
        ),
    ]
    ruling.add(tour.library, made)
    tour.window.actions_by_name["rules"].trigger()
    tour.settle()
    return tour.window.findChild(QDialog)


def typography(tour: Tour) -> None:
    """Open the popover of text and colours."""
    tour.window.actions_by_name["typography"].trigger()
    tour.settle()


def alone(tour: Tour) -> None:
    """Read alone, with the popover open."""
    tour.window.actions_by_name["alone"].trigger()
    typography(tour)


def set_otherwise(tour: Tour) -> None:
    """Set the text as some like it: large, sans serif, without room between paragraphs."""
    choices = tour.window.choices
    liked = replace(
        choices.now.typography, latin="Atkinson Hyperlegible Next", px=24, gap=0.0, letters=50
    )
    choices.put(replace(choices.now, typography=liked))
    tour.scroll(0.3)


def sorted_out(tour: Tour) -> None:
    """Star, tag and archive some stories."""
    ids = finding.find(tour.library, Query())
    deeds = (
        (DeedKind.STAR, ids[2:5], ""),
        (DeedKind.TAG, ids[:3], "eau"),
        (DeedKind.TAG, ids[2:6], "sciences"),
        (DeedKind.TAG, ids[5:], "لبنان"),
        (DeedKind.ARCHIVE, ids[6:], ""),
    )
    for kind, some, tag in deeds:
        organizing.do(tour.library, kind, some, tag)
    tour.window.sidebar.show_searches(["under five minutes", "harbour, to read"])
    tour.desk.reload()
    tour.settle()


def picked(tour: Tour) -> None:
    """Pick three stories."""
    sorted_out(tour)
    tour.window.list.setFocus()
    for key in (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_X):
        QTest.keyClick(tour.window.list, key)
    tour.settle()


def undoable(tour: Tour) -> None:
    """Archive a story."""
    sorted_out(tour)
    tour.window.show_place(Place.UNREAD)
    tour.settle()
    tour.desk.shelves.do(DeedKind.ARCHIVE, finding.find(tour.library, Query())[1:2])
    tour.settle()


def offline(tour: Tour) -> None:
    """Find no network, with a story archived and another starred."""
    saving.save(tour.library, "https://ledger.harbour.example/tides")
    tour.desk.reload()
    undoable(tour)
    tour.desk.offline.emit(True)
    tour.settle()


def tagging(tour: Tour) -> QWidget | None:
    """Open the tags of the article."""
    sorted_out(tour)
    tour.window.actions_by_name["tag"].trigger()
    tour.settle()
    return together(tour, tour.window.findChildren(TagPopover))


def sorting(tour: Tour) -> QWidget | None:
    """Open the menu of orders."""
    shown = tour.window.findChildren(SortButton)[0].menu()
    spot = tour.window.findChildren(SortButton)[0]
    shown.popup(spot.mapToGlobal(spot.rect().bottomLeft()))
    tour.settle()
    return together(tour, [shown])


def together(tour: Tour, popups: Sequence[QWidget]) -> QWidget:
    """Return a picture of the window with what lies over it."""
    image = tour.window.grab()
    painter = QPainter(image)
    for popup in popups:
        painter.drawPixmap(tour.window.mapFromGlobal(popup.pos()), popup.grab())
    painter.end()
    label = QLabel()
    label.setPixmap(image)
    label.resize(image.size())
    return label


def at(place: Place) -> Callable[[Tour], None]:
    """Return an act that shows a place."""

    def act(tour: Tour) -> None:
        tour.window.show_place(place)
        tour.settle()

    return act


def trash(tour: Tour) -> None:
    """Throw two stories away and look at the trash."""
    organizing.do(tour.library, DeedKind.TRASH, finding.find(tour.library, Query())[:2])
    tour.desk.reload()
    at(Place.TRASH)(tour)


def compact(tour: Tour) -> None:
    """Show compact rows."""
    sorted_out(tour)
    tour.window.list.set_compact(True)
    tour.settle()


def tour_feeds_stops() -> tuple[Stop, ...]:
    """Return the pictures of feeds."""
    named = {
        "sidebar": tour_feeds.sidebar,
        "failing": tour_feeds.failing,
        "headlines": tour_feeds.headlines,
        "dismissed": tour_feeds.dismissed,
        "headlines-none": tour_feeds.no_headlines,
        "overview": tour_feeds.overview,
        "asking": tour_feeds.asking,
        "nothing": tour_feeds.nothing,
        "page": tour_feeds.page("Bench Notes"),
        "page-failing": tour_feeds.page("Radio Balise"),
        "page-gone": tour_feeds.page("Summit Chronicle"),
        "page-held": tour_feeds.page("Fil des laboratoires"),
        "rules": tour_feeds.rules,
        "list": tour_feeds.listed,
        "outbox": tour_feeds.outbox,
        "settings": section("feeds"),
        "follow": tour_feeds.typing,
        "follow-found": tour_feeds.found,
        "follow-one": tour_feeds.found_one,
        "follow-none": tour_feeds.found_none,
        "follow-offline": tour_feeds.offline,
    }
    looks = (
        Stop("light"),
        Stop("dark", theme="dark", size=(1900, 1000)),
        Stop("sepia", theme="sepia", size=(700, 820)),
        Stop("arabic", theme="black", language="ar"),
    )
    return tuple(
        replace(look, name=f"feeds-{name}-{look.name}", act=act)
        for name, act in named.items()
        for look in looks
    )


STOPS = (
    Stop("receipt-light", act=receipt),
    Stop("receipt-sepia", act=receipt_end, theme="sepia", language="fr"),
    Stop("receipt-dark", act=receipt_end, theme="dark", language="ar", story=HARBOUR),
    Stop("receipt-700", act=receipt_end, size=(700, 820)),
    Stop("receipt-480", act=receipt, size=(480, 600)),
    Stop("receipt-1900", act=receipt, size=(1900, 1000), theme="black", story=MAP),
    Stop("incomplete-light", act=incomplete),
    Stop("incomplete-dark", act=incomplete, theme="dark", language="ar", size=(700, 700)),
    Stop("rules-light", act=rules),
    Stop("care-light", act=care),
    Stop("care-dark", act=care, theme="dark", language="ar"),
    Stop("rules-dark", act=rules, theme="dark", language="ar"),
    Stop("main-light"),
    Stop("main-sepia", theme="sepia"),
    Stop("main-dark", theme="dark"),
    Stop("main-black", theme="black"),
    Stop("main-contrast", theme="contrast"),
    Stop("main-french", language="fr"),
    Stop("main-arabic", language="ar", story=HARBOUR),
    Stop("main-wide", size=(1900, 1000), story=MAP),
    Stop("main-1100", size=(1100, 760), story=FERRY),
    Stop("type-light", act=typography),
    Stop("type-alone-sepia", theme="sepia", act=alone),
    Stop("type-dark", theme="dark", act=typography),
    Stop("type-black", theme="black", act=typography, story=MAP),
    Stop("type-arabic", language="ar", story=HARBOUR, act=typography),
    Stop("type-700", size=(700, 820), act=typography, story=FERRY),
    Stop("type-480", size=(480, 360), act=typography),
    Stop("type-otherwise", act=set_otherwise, story=MAP),
    Stop("narrow-list", size=(700, 820), story=""),
    Stop("narrow-pane", size=(700, 820)),
    Stop("smallest", size=(480, 360)),
    Stop("related-light", act=related),
    Stop("related-sepia", theme="sepia", act=related),
    Stop("related-dark", theme="dark", act=related, language="fr"),
    Stop("related-arabic", language="ar", story=HARBOUR, act=lambda tour: tour.scroll(1)),
    Stop("affair-light", act=affair, story=""),
    Stop("affair-dark", act=affair, story="", theme="dark"),
    Stop("thread-light", act=thread, story=""),
    Stop("thread-sepia", act=thread, story="", theme="sepia", language="fr"),
    Stop("thread-dark", act=thread, story="", theme="dark", language="ar"),
    Stop("thread-700", act=thread, story="", size=(700, 900)),
    Stop("thread-1900", act=thread, story="", size=(1900, 1000)),
    Stop("links-light", act=links, story=""),
    Stop("links-dark", act=links, story="", theme="dark", language="ar"),
    Stop("shelves-light", act=sorted_out),
    Stop("shelves-dark", act=sorted_out, theme="dark", language="fr"),
    Stop("shelves-arabic", act=sorted_out, theme="sepia", language="ar", story=HARBOUR),
    Stop("shelves-1100", act=sorted_out, size=(1000, 760)),
    Stop("picked-light", act=picked),
    Stop("picked-dark", act=picked, theme="dark", language="ar"),
    Stop("undo-700", act=offline, size=(700, 820), story=""),
    Stop("undo-dark", act=undoable, theme="dark", language="ar"),
    Stop("tags-light", act=tagging),
    Stop("tags-arabic", act=tagging, theme="sepia", language="ar", story=HARBOUR),
    Stop("sort-light", act=sorting),
    Stop("compact-light", act=compact),
    Stop("compact-arabic", act=compact, theme="sepia", language="ar"),
    Stop("trash-light", act=trash, story=""),
    Stop("empty-favourites", act=at(Place.FAVOURITES), story=""),
    Stop("empty-trash", act=at(Place.TRASH), story="", theme="dark"),
    Stop("empty-archive", act=at(Place.ARCHIVE), story="", theme="sepia", size=(700, 820)),
    Stop("outbox-light", story="", act=outbox),
    Stop("outbox-dark", story="", act=outbox, theme="dark", language="ar"),
    Stop("outbox-sepia", story="", act=outbox, theme="sepia", language="fr"),
    Stop("outbox-480", story="", act=outbox, size=(480, 820)),
    Stop("outbox-700", story="", act=outbox, size=(700, 820), language="ar"),
    Stop("outbox-1900", story="", act=outbox, size=(1900, 1000), theme="dark"),
    Stop("outbox-delivering", story="", act=delivering),
    Stop("outbox-removed", story="", act=removed, theme="sepia"),
    Stop("find-light", act=lambda tour: found(tour, "ecluse")),
    Stop("find-dark", theme="dark", size=(700, 820), act=lambda tour: found(tour, "ecluse")),
    Stop("find-arabic", language="ar", story=HARBOUR, act=lambda tour: found(tour, "البحر")),
    Stop("picture-light", act=enlarged),
    Stop("picture-dark", theme="dark", language="ar", act=enlarged),
    Stop("figures-light", act=pictured_below),
    Stop("figures-sepia", theme="sepia", size=(700, 820), act=pictured_below),
    Stop("search", act=search),
    Stop("search-wrong", act=search_wrong, story=""),
    Stop("search-wrong-sepia", act=search_wrong, theme="sepia", language="fr"),
    Stop("search-wrong-dark", act=search_wrong, theme="dark", language="ar"),
    Stop("search-700", act=search_wrong, size=(700, 820), story=""),
    Stop("search-1900", act=search, size=(1900, 1000), theme="black"),
    Stop("search-kept", act=search_kept),
    Stop("search-offers", act=search_offers, story=""),
    Stop("search-nothing", act=search_nothing, story=""),
    Stop("error", act=error),
    Stop("queued", act=queued, story=MAP),
    Stop("menu", act=menu),
    Stop("menu-narrow", act=menu, size=(700, 820), language="ar", theme="dark"),
    Stop("more-light", act=more),
    Stop("more-480", act=more, size=(480, 600), language="fr", theme="sepia"),
    Stop("add", act=add),
    Stop("nothing-open", story=""),
    Stop("export-light", act=exporting),
    Stop("export-sepia", act=export_running, theme="sepia", language="fr"),
    Stop("export-dark", act=exporting, theme="dark", language="ar", story=HARBOUR),
    Stop("export-report", act=exported),
    Stop("export-black", act=exported, theme="black", language="ar"),
    Stop("import-light", act=import_running),
    Stop("import-dark", act=import_running, theme="dark", language="ar"),
    Stop("report-light", act=import_report),
    Stop("report-sepia", act=import_report, theme="sepia", language="fr"),
    Stop("report-dark", act=import_report, theme="dark", language="ar"),
    *(Stop(f"settings-{name}", act=section(name)) for name in SECTIONS),
    Stop("settings-dark", act=section("network"), theme="dark", language="ar"),
    Stop("settings-sepia", act=section("watched"), theme="sepia", language="fr"),
    Stop("settings-black", act=section("keys"), theme="black"),
    Stop("settings-contrast", act=section("browsers"), theme="contrast"),
    Stop("keys-light", act=key_sheet),
    Stop("keys-conflict", act=key_conflict, theme="sepia"),
    Stop("keys-dark", act=key_sheet, theme="dark", language="ar"),
    Stop("palette-light", act=palette("")),
    Stop("palette-found", act=palette("sre")),
    Stop("palette-nothing", act=palette("zz"), theme="sepia"),
    Stop("palette-dark", act=palette(""), theme="dark", language="ar", story=HARBOUR),
    Stop("palette-narrow", act=palette("the"), size=(480, 600)),
    Stop("offer-light", act=offer),
    Stop("offer-sepia", act=offer, theme="sepia", language="fr", size=(1000, 760)),
    Stop("offer-dark", act=offer, theme="dark", language="ar", size=(600, 700)),
    Stop("offer-empty", act=offer, samples=False, story=""),
    Stop("marks-editor-light", act=tour_marks.editor),
    Stop("marks-editor-sepia", act=tour_marks.editor, theme="sepia"),
    Stop("marks-editor-dark", act=tour_marks.editor, theme="dark", story=MAP),
    Stop("marks-editor-black", act=tour_marks.editor, theme="black", size=(700, 820)),
    Stop("marks-editor-arabic", act=tour_marks.editor, language="ar", story=HARBOUR),
    Stop("marks-list-light", act=tour_marks.everything),
    Stop("marks-list-sepia", act=tour_marks.everything, theme="sepia", size=(1900, 1000)),
    Stop("marks-list-dark", act=tour_marks.everything, theme="dark", language="fr"),
    Stop("marks-list-arabic", act=tour_marks.everything, language="ar", story=HARBOUR),
    Stop("marks-list-narrow", act=tour_marks.everything, size=(700, 820)),
    Stop("marks-list-none", act=tour_marks.nothing, theme="sepia"),
    Stop("marks-list-chosen", act=tour_marks.chosen),
    Stop("marks-offered", act=tour_marks.offered),
    Stop("marks-popover-light", act=tour_marks.popover),
    Stop("marks-popover-dark", act=tour_marks.popover, theme="dark", language="ar"),
    Stop("moving-start-light", act=tour_moving.start),
    Stop("moving-start-arabic", act=tour_moving.start, theme="dark", language="ar"),
    Stop("moving-preview-light", act=tour_moving.preview),
    Stop("moving-preview-sepia", act=tour_moving.preview, theme="sepia", language="fr"),
    Stop("moving-stopped-dark", act=tour_moving.running, theme="dark"),
    Stop("moving-report-light", act=tour_moving.report),
    Stop("moving-report-arabic", act=tour_moving.report, theme="dark", language="ar"),
    Stop("moving-undone-sepia", act=tour_moving.undone, theme="sepia", size=(700, 820)),
    Stop("moving-none-light", act=tour_moving.none),
    *tour_feeds_stops(),
    Stop("listen-light", act=tour_marks.listening, story=MAP),
    Stop("listen-dark", act=tour_marks.listening, theme="dark", size=(700, 820)),
    Stop("listen-arabic", act=tour_marks.listening, language="ar", story=HARBOUR),
    Stop("listen-none", act=tour_marks.voiceless, theme="sepia"),
    Stop("note-light", act=tour_text.footnote, story=""),
    Stop("note-dark", act=tour_text.footnote, story="", theme="dark", language="ar"),
    Stop("note-480", act=tour_text.footnote, story="", theme="sepia", size=(480, 600)),
    *(
        Stop(f"text-{lang}-{window}-{part}", story="", language=window, size=size, act=act)
        for lang in ("ar", "he", "ja", "zh")
        for window, size in (("en", (1280, 1100)), ("ar", (1100, 1100)))
        for part, act in enumerate(tour_text.text_in(lang, place) for place in (0, 0.6, 1))
    ),
    Stop("empty-light", samples=False, story=""),
    Stop("empty-sepia", samples=False, story="", theme="sepia", language="fr"),
    Stop("empty-dark", samples=False, story="", theme="dark"),
    Stop("empty-arabic", samples=False, story="", language="ar"),
)


def no_network(asked: Asked) -> Page | None:
    """Fail as a fetch does where there is no network."""
    raise OfflineError(asked.url)


def no_picture(url: Url, page: Url, private: bool) -> Resource:
    """Fail as no_network() does."""
    raise OfflineError(url)


@contextmanager
def tour_library(folder: Path) -> Iterator[Library]:
    """Give the library in a folder, without a network."""
    with opened_library(folder) as opened:
        fetch = fetch_or_sample(SAMPLES, no_network, lambda: NOON)
        yield Library(opened.store, fetch, no_picture, opened.extract, lambda: NOON)


def fill(folder: Path) -> None:
    """Put the sample stories into a library, once: each picture has a copy of its own."""
    folder.mkdir()
    with tour_library(folder) as library:
        assert all(isinstance(each, Kept) for each in take_in_samples(library, SAMPLES))


def picture_of(stop: Stop, application: QApplication, folder: Path) -> QPixmap:
    """Return the picture of a stop, in a library that is its own."""
    with tour_library(folder) as library:
        tour = Tour(application, library, stop)
        shown = stop.act(tour) if stop.act else None
        picture = (shown or tour.window).grab()
        tour.close()
    return picture


def main() -> int:
    """Take the pictures; return the exit code."""
    target, wanted = Path(sys.argv[1]), tuple(sys.argv[2:])
    target.mkdir(parents=True, exist_ok=True)
    application = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as kept:
        filled = Path(kept, "samples")
        fill(filled)
        for number, stop in enumerate(STOPS):
            if wanted and not stop.name.startswith(wanted):
                continue
            folder = Path(kept, str(number))
            if stop.samples:
                shutil.copytree(filled, folder)
            else:
                folder.mkdir()
            picture_of(stop, application, folder).save(str(target / f"{stop.name}.png"))
            shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    sys.exit(main())
