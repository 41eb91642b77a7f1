"""Pictures that are none of the story."""

import pytest
from lxml.html import Element

from reader.extract.furniture import is_furniture, same_picture, told_size, width_of

KINDS = ("jpg", "jpeg", "png", "gif", "webp", "avif")
BANNERS = "728x90 468x60 234x60 970x90 970x250 320x50 120x600 160x600".split()  # noqa: SIM905


@pytest.mark.parametrize(
    ("attributes", "furniture"),
    [
        ({"src": "/pier.jpg"}, False),
        ({"src": "/pier.jpg", "width": "640", "height": "480"}, False),
        ({"src": "/pier.jpg", "width": "99", "height": "99"}, True),
        ({"src": "/pier.jpg", "width": "100", "height": "99"}, False),
        ({"src": "/pier.jpg", "width": "99", "height": "100"}, False),
        ({"src": "/pier.jpg", "width": "99"}, False),
        ({"src": "/face-80x80.jpg"}, True),
        ({"src": "/face-80x80.jpg", "width": "16", "height": "16"}, True),
        ({"src": "/pier-780x438.jpg", "width": "16", "height": "9"}, False),
        ({"src": "/star.png", "width": "16", "height": "16"}, True),
        ({"src": "/80x80/pier.jpg"}, False),
        ({"src": "/img3.png", "width": "56", "height": "27", "alt": "an equation"}, False),
        ({"src": "/latex/3.png", "width": "56", "height": "27"}, False),
        ({"src": "/3.png", "width": "56", "height": "27", "class": "math-img"}, False),
        *(({"src": f"/a-{size}.gif"}, True) for size in BANNERS),
        ({"src": "/a.gif", "width": "728", "height": "90"}, True),
        ({"src": "/a-468x60.gif"}, True),
        ({"src": "/a.gif", "width": "300", "height": "250"}, False),
        ({"src": "https://ads.e.org/a?b"}, True),
        ({"src": "https://ad2.e.org/a.gif"}, True),
        ({"src": "http://adserver.e.org/a.gif"}, True),
        ({"src": "https://addresses.e.org/a.gif"}, False),
        ({"src": "https://e.org/adserver/a.gif"}, True),
        ({"src": "https://e.org/www/delivery/avw.php?n=a"}, True),
        ({"src": "https://e.org/a.php?zoneid=3"}, True),
        ({"src": "https://e.org/a?ts=[timestamp]"}, True),
        ({}, False),
    ],
)
def test_icons_and_banners_are_furniture(attributes: dict[str, str], furniture: bool) -> None:
    assert is_furniture(Element("img", attributes)) is furniture


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *((f"/a/pier-300x200.{kind}", f"/a/pier.{kind}") for kind in KINDS),
        ("https://e.org/a/pier-300x200.jpg", "https://e.org/a/pier-900x600.jpg"),
        ("https://e.org/a/pier_small.jpg", "https://e.org/a/pier_large.jpg"),
        ("https://e.org/a/pier-scaled.jpg", "https://cdn.e.org/a/pier-thumb.jpg"),
        ("https://e.org/a/pier-medium.jpg", "https://e.org/a/pier.jpg"),
        ("https://e.org/max/60/pier.png?q=20", "https://e.org/max/1080/pier.png"),
        ("https://e.org/620*349/pier.PNG", "https://e.org/652*367/pier.PNG"),
        ("https://e.org/106113552/750/562/a.jpg", "https://e.org/106113552/750/422/a.jpg"),
    ],
)
def test_a_picture_is_the_same_in_every_size(one: str, other: str) -> None:
    assert same_picture(one) == same_picture(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.org/a/pier.jpg", "https://e.org/a/ship.jpg"),
        ("https://e.org/a/pier.jpg", "https://e.org/b/pier.jpg"),
        ("https://e.org/a.php?id=1", "https://e.org/a.php?id=2"),
        ("https://e.org/a/pier-1.jpg", "https://e.org/a/pier-2.jpg"),
        ("https://e.org/10611355/a.jpg", "https://e.org/10611356/a.jpg"),
        ("https://e.org/2016/a.jpg", "https://e.org/2017/a.jpg"),
        ("https://e.org/1998/a.jpg", "https://e.org/1999/a.jpg"),
        ("https://e.org/12/a.jpg", "https://e.org/11/a.jpg"),
    ],
)
def test_another_is_another(one: str, other: str) -> None:
    assert same_picture(one) != same_picture(other)


@pytest.mark.parametrize(
    ("attributes", "size", "width"),
    [
        ({"src": "/pier.jpg", "width": "640", "height": "480"}, (640, 480), 640),
        ({"src": "/pier-320x200.jpg"}, (320, 200), 320),
        ({"src": "/pier-320x200.jpg", "width": "21", "height": "9"}, (320, 200), 320),
        ({"src": "/pier-320x200.jpg", "width": "22", "height": "9"}, (22, 9), 22),
        ({"src": "/pier.jpg", "width": "100%", "height": "9"}, (0, 0), 0),
        ({"src": "/pier.jpg?w=60"}, (0, 0), 60),
        ({"src": "/width_60/pier.jpg"}, (0, 0), 60),
        ({"src": "/max/60/pier.jpg"}, (0, 0), 60),
        ({"src": "/pier.jpg?new=60"}, (0, 0), 0),
        ({"src": "/2016/12/pier.jpg"}, (0, 0), 0),
        ({"src": "/1600/pier.jpg"}, (0, 0), 1600),
        ({}, (0, 0), 0),
    ],
)
def test_a_picture_tells_its_size(
    attributes: dict[str, str], size: tuple[int, int], width: int
) -> None:
    image = Element("img", attributes)
    assert (told_size(image), width_of(image)) == (size, width)
