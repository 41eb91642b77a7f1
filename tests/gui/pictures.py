"""Stories with pictures that came along with them, for the tests of the window."""

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from reader.model.page import Page, Resource
from reader.model.url import Url
from tests.world import PARAGRAPH, World, story_html

SHIPS = "https://e.org/ships"


def painted(colour: str, width: int = 900, height: int = 400) -> bytes:
    """Return the bytes of a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def story_with_pictures(world: World, bodies: list[bytes]) -> Page:
    """Return a page with these pictures, each with a caption and a text behind it."""
    figures = "".join(
        f'<figure><img src="https://e.org/{number}.png" alt="">'
        f"<figcaption>The pier, seen on day {number}</figcaption></figure>"
        f"<p>({number}) {PARAGRAPH * 2}</p>"
        for number in range(len(bodies))
    )
    html = story_html("Ships at anchor").replace("</article>", f"{figures}</article>")
    came = tuple(
        Resource(Url(f"https://e.org/{number}.png"), body, "image/png")
        for number, body in enumerate(bodies)
    )
    return replace(world.page(SHIPS, html), resources=came)
