"""Drawn pictures for the sample stories of the tour: their own are on sites that do not exist."""

import itertools
import random

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter, QPainterPath

from reader.library import picturing, reading
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.store import pictures

_SIZE = 1200, 675
#: Of each scene: the sky above and below, hills far and near, water.
_SCENES = (
    ("#c2d3da", "#e8e6da", "#9db7a6", "#6f9378", "#5f8b95"),
    ("#1d2447", "#3a4470", "#141a33", "#0f1530", "#1a2a4d"),
    ("#f3c9a0", "#fbe7c9", "#c98f72", "#8f5f55", "#a9705a"),
    ("#b6c8da", "#e6edf3", "#dfe6ea", "#b9c6cc", "#9fb2bd"),
    ("#e9b9a4", "#f4d8c2", "#7d6f88", "#4a4160", "#5b5273"),
    ("#a8d0e6", "#dff0ee", "#9cc07c", "#c9a93f", "#7fae6a"),
)


def draw(library: Library, article_id: ArticleId) -> None:
    """Give an article pictures that are drawn, if its page shows any."""
    shown = reading.open_article(library, article_id).saved.article
    urls = picturing.shown_in(shown)
    came = {url: landscape(article_id + place) for place, url in enumerate(urls)}
    with library.store.writing() as db:
        pictures.put(db, article_id, urls, came, library.now(), private=False)


def landscape(place: int) -> bytes:
    """Return a png of hills beyond water, the same for the same number."""
    chance = random.Random(place)  # noqa: S311 no secret
    high, low, far, near, water = (QColor(each) for each in _SCENES[place % len(_SCENES)])
    width, height = _SIZE
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, height * 0.7)
    sky.setColorAt(0, high)
    sky.setColorAt(1, low)
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(low.lighter(112))
    painter.drawEllipse(QPointF(width * chance.uniform(0.35, 0.65), height * 0.32), 46, 46)
    for colour, top in ((far, 0.5), (near, 0.6)):
        painter.setBrush(colour)
        painter.drawPath(_hills(chance, height * top))
    painter.fillRect(0, round(height * 0.68), width, height, water)
    painter.setBrush(water.lighter(125))
    for _ in range(40):
        x, y = chance.uniform(0, width), chance.uniform(height * 0.7, height)
        painter.drawRect(round(x), round(y), chance.randint(30, 130), 3)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def _hills(chance: random.Random, top: float) -> QPainterPath:
    width, height = _SIZE
    ridge = [QPointF(x, top + chance.uniform(-60, 60)) for x in range(-150, width + 300, 150)]
    hills = QPainterPath(QPointF(-150, height))
    hills.lineTo(ridge[0])
    for before, after in itertools.pairwise(ridge):
        half = QPointF((after.x() - before.x()) / 2, 0)
        hills.cubicTo(before + half, after - half, after)
    hills.lineTo(QPointF(width + 150, height))
    return hills
