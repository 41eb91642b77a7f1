"""The picture itself: fitted into the view or enlarged, and moved by the mouse."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.gui.style import Style

_STEP = 1.25
_LARGEST = 8.0  # screen pixels for a pixel of the picture
_NOTCH = 120  # as Qt counts the turns of a wheel


class Canvas(QWidget):
    """Shows one picture. Its zoom is in device pixels of the screen for a pixel of the picture."""

    zoomed = Signal()
    pressed_beside = Signal()  # a click where no picture is

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._image: QImage | None = None
        self._zoom = 1.0
        self._fits = True
        self._middle = QPointF()  # of the view, in the picture's pixels
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style.changed.connect(self.update)

    @property
    def percent(self) -> int:
        """How large the picture is: 100 where each of its pixels has one of the screen."""
        return round(100 * self._zoom)

    def show_image(self, image: QImage | None) -> None:
        """Show this picture, fitted; None while it is on its way."""
        self._image = image
        self.fit()

    def fit(self) -> None:
        """Show the whole picture, no larger than it is."""
        self._fits = True
        self._zoom = self._fitting()
        if self._image is not None:
            self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)
        self._changed()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Enlarge; what is at this spot of the view stays there, by default its middle."""
        if self._image is None:
            return
        spot = at or QPointF(self.rect().center())
        held = self._in_picture(spot)
        self._fits = False
        self._zoom = max(min(self._fitting(), 1.0), min(zoom, _LARGEST))
        self._middle += held - self._in_picture(spot)
        self._changed()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Enlarge by so many steps; make smaller if negative."""
        self.zoom_to(self._zoom * _STEP**steps, at)

    def _changed(self) -> None:
        self._keep_inside()
        movable = self._image is not None and not self._fits
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.update()
        self.zoomed.emit()

    def _fitting(self) -> float:
        if self._image is None or self._image.isNull():
            return 1.0
        ratio = self.devicePixelRatioF()
        return min(
            1.0,
            self.width() * ratio / self._image.width(),
            self.height() * ratio / self._image.height(),
        )

    def _scale(self) -> float:
        """Return how many pixels of the view a pixel of the picture takes."""
        return self._zoom / self.devicePixelRatioF()

    def _in_picture(self, spot: QPointF) -> QPointF:
        return self._middle + (spot - QRectF(self.rect()).center()) / self._scale()

    def _box(self) -> QRectF:
        """Return where the picture lies in the view."""
        if self._image is None:
            return QRectF()
        scale, middle = self._scale(), QRectF(self.rect()).center()
        corner = middle - self._middle * scale
        return QRectF(corner, QSizeF(self._image.size()) * scale)

    def _keep_inside(self) -> None:
        """Leave no room beside a picture that is larger than the view; centre a smaller one."""
        if self._image is None:
            return
        half_x, half_y = self.width() / 2 / self._scale(), self.height() / 2 / self._scale()
        self._middle = QPointF(
            _within(self._middle.x(), half_x, self._image.width()),
            _within(self._middle.y(), half_y, self._image.height()),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, or a box in its place."""
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._zoom < 3)
            painter.drawImage(self._box(), self._image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again what was fitted."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        else:
            self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is."""
        self.zoom_by(event.angleDelta().y() / _NOTCH, event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go between the whole picture and its own size."""
        if self._fits:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if not self._box().contains(event.position()):
            self.pressed_beside.emit()
        elif not self._fits:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._held is not None:
            self._middle -= (event.position() - self._held) / self._scale()
            self._held = event.position()
            self._keep_inside()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if self._held is not None:
            self._held = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)


def _within(middle: float, half: float, length: int) -> float:
    return length / 2 if 2 * half >= length else max(half, min(middle, length - half))
