"""The rows of the table of keys: headings, and a line for each action with its keys."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.keys.bindings import Bindings, is_single, isolated, shown
from reader.gui.keys.groups import grouped
from reader.gui.matching import folded, match
from reader.gui.painted_button import draw_ring
from reader.gui.sides import line_start
from reader.gui.style import Style, font
from reader.gui.table_rows import paint_choice

_HEADING, _ROW, _CAP = 38, 34, 22
_PAD, _GAP = 12, 6
KEYS_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NAME_ROLE = int(Qt.ItemDataRole.UserRole)


class Keys(Struct, frozen=True):
    """What a row shows at its end. own: they are not the usual ones. resting: do nothing now."""

    keys: tuple[str, ...]
    own: bool
    resting: frozenset[str]


class KeyRows(QStandardItemModel):
    """The actions in their groups; spoken as "Next article: J"."""

    def __init__(self, bindings: Bindings, parent: QListView) -> None:
        super().__init__(parent)
        self._bindings = bindings

    def show_matching(self, asked: str) -> None:
        """Show the actions that have these words or these keys, all for ""."""
        self.clear()
        for heading, names in grouped(self._bindings.names):
            found = [name for name in names if self._fits(asked, name)]
            if found:
                item = QStandardItem(heading)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                self.appendRow(item)
            for name in found:
                self.appendRow(self._item(name))

    def row_of(self, name: str) -> int:
        """Return the row of the action, -1 if it is not shown."""
        rows = range(self.rowCount())
        return next((row for row in rows if self.item(row).data(NAME_ROLE) == name), -1)

    def _fits(self, asked: str, name: str) -> bool:
        asked = asked.strip()
        keys = [folded(shown(key)) for key in self._bindings.keys(name)]
        return match(asked, self._bindings.words(name)) is not None or folded(asked) in keys

    def _item(self, name: str) -> QStandardItem:
        bindings = self._bindings
        item = QStandardItem(bindings.words(name))
        item.setData(name, NAME_ROLE)
        keys = tuple(shown(key) for key in bindings.keys(name))
        single = [key for key in bindings.keys(name) if is_single(key)]
        resting = frozenset(shown(key) for key in single if not bindings.single_keys)
        item.setData(Keys(keys, bindings.is_own(name), resting), KEYS_ROLE)
        item.setData(self._spoken(item.text(), keys, name), Qt.ItemDataRole.AccessibleTextRole)
        item.setEditable(False)
        return item

    def _spoken(self, words: str, keys: Sequence[str], name: str) -> str:
        said = ", ".join(keys) if keys else self.tr("no keys")
        if self._bindings.is_own(name):
            said = self.tr("{keys}, your own").format(keys=said)
        return f"{words}: {said}"


class KeyRowPainter(QStyledItemDelegate):
    """Paints the rows; what a key writes stands on a cap."""

    def __init__(self, style: Style, view: QListView) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a heading or a row."""
        return QSize(200, _ROW if index.data(NAME_ROLE) else _HEADING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a heading or a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        align = line_start(option.direction)
        text = box.adjusted(_PAD, 0, -_PAD, 0)
        if not index.data(NAME_ROLE):
            painter.setFont(font(12, 600))
            painter.setPen(self._style.colour("text3"))
            below = text.adjusted(0, 0, 0, -6)
            painter.drawText(below, align | Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            self._paint_back(painter, option, box)
            painter.setFont(font(14))
            painter.setPen(self._style.colour("text"))
            painter.drawText(text, align | Qt.AlignmentFlag.AlignVCenter, index.data())
            self._paint_keys(painter, text, index.data(KEYS_ROLE), rtl=rtl)
        painter.restore()

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        paint_choice(painter, option, box, self._style)
        both = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        if option.state & both == both:
            draw_ring(painter, box, self._style, 5)

    def _paint_keys(self, painter: QPainter, box: QRectF, keys: Keys, *, rtl: bool) -> None:
        face = font(12, 600 if keys.own else 400)
        edge = box.left() if rtl else box.right()
        painter.setFont(face)
        for key in reversed(keys.keys):
            width = max(_CAP, QFontMetricsF(face).horizontalAdvance(key) + 14)
            left = edge if rtl else edge - width
            cap = QRectF(left, box.center().y() - _CAP / 2, width, _CAP)
            rests = key in keys.resting
            painter.setPen(QPen(self._style.colour("line" if rests else "control"), 1))
            painter.setBrush(self._style.colour("surface"))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            ink = "text3" if rests else "accent" if keys.own else "text2"
            painter.setPen(self._style.colour(ink))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, isolated(key))
            edge = cap.right() + _GAP if rtl else cap.left() - _GAP
