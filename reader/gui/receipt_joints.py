"""Join the receipt in the pane with the desk: what is shown, decided, undone, cleaned again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui import reasons, words
from reader.gui.actions import Actions
from reader.gui.browsing import browse
from reader.gui.desk import Desk
from reader.gui.dialogs.rules import RulesDialog
from reader.gui.notices import NoticeBar
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane.banner import Banner, Look, Press
from reader.gui.reading_pane.receipt import ReceiptView, direction_of
from reader.gui.receipt_desk import CleanedSoFar
from reader.gui.style import Style
from reader.library.ruling import Decided
from reader.model.article import OpenArticle
from reader.model.receipt import Receipt
from reader.model.site_rule import Effect, Pointed


class ReceiptJoints(QObject):
    """Shows the receipt while it is wanted, and why an article is not the whole story.

    notice: the bar that is seen at this moment.
    """

    def __init__(
        self,
        style: Style,
        column: PaneColumn,
        desk: Desk,
        notice: Callable[[], NoticeBar],
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._style, self._pane, self._desk = style, column.pane, desk
        self._notice, self._window = notice, window
        self._receipt = desk.receipt
        self._so_far: CleanedSoFar | None = None
        self.view = ReceiptView(style, column.pane)
        self._toggle = actions["receipt"]
        self._toggle.setCheckable(True)
        self._clean = actions["clean again"]
        for action in (self._toggle, self._clean):
            action.setEnabled(False)
        actions.join(
            {
                "receipt": self._show_or_hide,
                "clean again": self._clean_this,
                "rules": lambda: self.show_rules(""),
                "point on": lambda: self.view.step(1),
                "point back": lambda: self.view.step(-1),
            }
        )
        self._pane.filled.connect(self._filled)
        self._pane.accounted.connect(self._toggle.trigger)
        self._pane.menu_made.connect(self._add_to_menu)
        desk.closed.connect(self._closed)
        self.view.decided.connect(self._decide)
        self.view.rules_asked.connect(self.show_rules)
        self.view.done.connect(self._toggle.trigger)
        self._receipt.came.connect(self._show)
        self._receipt.decided.connect(self._say_decided)
        self._receipt.progressed.connect(self._note)
        self._receipt.ended.connect(self._say_cleaned)
        self._receipt.imported.connect(self._say_imported)

    # ---- the receipt -------------------------------------------------------------------------

    def _show_or_hide(self) -> None:
        if self._toggle.isChecked():
            self._bring()
        else:
            self.view.hide()

    def _bring(self) -> None:
        if self._desk.current is not None:
            self._receipt.bring(self._desk.current)

    def _show(self, told: Receipt) -> None:
        shown = self._pane.shown
        if self._toggle.isChecked() and shown is not None and shown.saved.id == told.id:
            self.view.show(told)

    def _filled(self) -> None:
        """Lay over the page that was made anew what lay over the one before."""
        shown = self._pane.shown
        self.view.forget()
        for action in (self._toggle, self._clean):
            action.setEnabled(shown is not None)
        if shown is None:
            return
        if shown.saved.article.incomplete is not None:
            self._pane.embed(self._pane.document().begin(), self._lacking(shown))
        if self._toggle.isChecked():
            self._receipt.bring(shown.saved.id)

    def _closed(self) -> None:
        self.view.forget()
        self._toggle.setChecked(False)
        for action in (self._toggle, self._clean):
            action.setEnabled(False)

    def _decide(self, pointed: Pointed) -> None:
        if self._desk.current is not None:
            self._receipt.decide(self._desk.current, pointed)

    def _say_decided(self, decided: Decided) -> None:
        if decided.effect is Effect.REMOVE:
            said = self.tr("Removed, here and on other pages of {site} from now on.")
        else:
            said = self.tr("Put back, here and on other pages of {site} from now on.")
        self._notice().say(
            said.format(site=words.isolated(decided.site)),
            self.tr("Undo"),
            lambda: self._receipt.undo(decided),
        )

    def _add_to_menu(self, menu: QMenu, spot: QPoint) -> None:
        """Offer to remove the part of the text that the menu is for."""
        pointed = self.view.pointed_at(spot)
        if pointed is not None:
            menu.addSeparator()
            words_ = self.tr("Remove this from all pages of the site")
            menu.addAction(words_, lambda: self._decide(pointed))

    # ---- what is lacking ---------------------------------------------------------------------

    def _lacking(self, opened: OpenArticle) -> Banner:
        """Return the bar that says why the article is not the whole story, and what helps."""
        article = opened.saved.article
        address = article.url or article.canonical
        why = reasons.lacking(article.incomplete) if article.incomplete else ""
        if address is None:
            presses = [Press(self.tr("Save from the browser"), self._say_how_to_save)]
        else:
            known = str(address)
            presses = [
                Press(self.tr("Open in browser"), lambda: browse(known), icon="external-link"),
                Press(self.tr("Try again"), lambda: self._desk.queue([(known, article.title)])),
            ]
        look = Look("triangle-alert", "waiting", "waiting_bg")
        bar = Banner(self._style, look, "", why, presses)
        bar.setLayoutDirection(direction_of(opened))
        return bar

    def _say_how_to_save(self) -> None:
        self._notice().say(
            self.tr("Open the story in your browser, and press Kiosque’s button there.")
        )

    # ---- rules and cleaning ------------------------------------------------------------------

    def show_rules(self, site: str) -> None:
        """Open the dialog with the rules of a site, of all if it is ""."""
        dialog = RulesDialog(self._style, site, self._window)
        dialog.listing.connect(self._receipt.list_rules)
        dialog.switched.connect(lambda rule, on: self._receipt.switch(rule, enabled=on))
        dialog.removed.connect(self._receipt.remove)
        dialog.exported.connect(self._receipt.export)
        dialog.imported.connect(self._receipt.import_rules)
        dialog.cleaned.connect(self._receipt.clean_site)
        dialog.stopped.connect(self._receipt.stop)
        self._receipt.listed.connect(dialog.show_rules)
        self._receipt.progressed.connect(dialog.show_progress)
        self._receipt.ended.connect(dialog.end_progress)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._receipt.list_rules(site)

    def _clean_this(self) -> None:
        if self._desk.current is not None:
            self._receipt.clean(self._desk.current)

    def _note(self, so_far: CleanedSoFar) -> None:
        self._so_far = so_far

    def _say_cleaned(self) -> None:
        so_far, self._so_far = self._so_far, None
        if so_far is None:
            return
        said = (
            self.tr("Cleaned again: %n article(s) changed.", "", so_far.changed)
            if so_far.changed
            else self.tr("Cleaned again: nothing has changed.")
        )
        if so_far.failed:
            said += " " + self.tr("%n could not be read.", "", so_far.failed)
        self._notice().say(said)

    def _say_imported(self, count: int) -> None:
        self._notice().say(self.tr("%n rule(s) taken in.", "", count))
