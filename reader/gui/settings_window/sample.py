"""A few lines set as articles are, which change while a choice is made."""

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame

from reader.gui.faces import face, families_of
from reader.gui.style import Script, Style
from reader.settings import Typography

_PAD, _RADIUS = 16, 10
_HIGH: dict[Script, int] = {"latin": 138, "arabic": 114}  # of three lines, and of two


class Sample(QFrame):
    """Shows how a typography looks in the script of the window; what does not fit is cut off."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._page = QTextDocument(self)
        self._page.setDocumentMargin(0)
        self._typography = Typography()
        self.setAccessibleName(self.tr("Sample"))
        style.changed.connect(self.update)

    def show_typography(self, typography: Typography) -> None:
        """Set the lines so."""
        self._typography = typography
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        script: Script = "arabic" if rtl else "latin"
        self.setFixedHeight(_HIGH[script])
        families = families_of(typography, script, QLocale().bcp47Name())
        self._page.setDefaultFont(face(families, typography.px))
        option = self._page.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self._page.setDefaultTextOption(option)
        self._page.setPlainText("\n".join(self._lines()))
        look = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        look.setLineHeight(round(typography.px * typography.line), height)
        look.setBottomMargin(round(typography.px * typography.gap))
        if typography.justified and not rtl:
            look.setAlignment(Qt.AlignmentFlag.AlignJustify)
        cursor = QTextCursor(self._page)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.show_typography(self._typography)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, its edge and the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.colour("line"), 1))
        painter.setBrush(self._style.colour("page"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.translate(QPoint(_PAD, _PAD))
        painter.setClipRect(0, 0, self.width() - 2 * _PAD, self.height() - 2 * _PAD)
        look = self._page.documentLayout().PaintContext()
        look.palette.setColor(QPalette.ColorRole.Text, self._style.colour("text"))
        self._page.documentLayout().draw(painter, look)
        painter.end()

    def _fit(self) -> None:
        self._page.setTextWidth(max(1, self.width() - 2 * _PAD))
        self.update()

    def _lines(self) -> tuple[str, str]:
        return (
            self.tr("The count took nineteen minutes, and nobody in the hall cheered."),
            self.tr("Then somebody opened a window."),
        )
