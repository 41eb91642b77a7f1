"""Which lines belong to a picture."""

import pytest

from reader.extract.captions import figure_of, names_caption
from tests.extract.pages_of_ours import blocks_in, outline_of

LINE = "Ships at dawn"


def captions(html: str) -> list[str]:
    return [block.text for block in blocks_in(html).all if block.caption]


@pytest.mark.parametrize(
    "name",
    [
        *("caption", "wp-caption-text", "image-caption", "imageCaption", "photo_credit", "credits"),
        *("article__caption", "legende", "legend", "bildunterschrift", "Bildtext", "img-desc"),
        *(
            "leyenda",
            "didascalia",
            "pie-de-foto",
            "pie_foto",
            "onderschrift",
            "podpis",
            "a caption",
            "my-pie_de_foto",
        ),
        *("wpcaption", "imagecaption", "imgcaption", "photocaption", "mediacaption", "figcaption"),
        *("picturecaption", "captiontext", "bilduntertitel"),
        *(
            "imagedesc",
            "image-text",
            "imgdesc",
            "photo_desc",
            "photo-text",
            "picture-desc",
            "picture_text",
        ),
    ],
)
def test_a_name_of_a_caption(name: str) -> None:
    assert names_caption(name)


@pytest.mark.parametrize(
    "name", ["", "article-body", "image", "captioned", "accreditation", "legendary", "magpie-foto"]
)
def test_a_name_of_something_else(name: str) -> None:
    assert not names_caption(name)


@pytest.mark.parametrize(
    "html",
    [
        "<figure><img src=a.jpg><p>{}</p></figure>",
        "<figure><p>{}</p><img src=a.jpg></figure>",
        "<figure><div><img src=a.jpg></div><div><div>{}</div></div></figure>",
        "<div class=photo><img src=a.jpg><p>{}</p></div>",
        "<div id=main-image><img src=a.jpg><p>{}</p></div>",
        "<div><img src=a.jpg><p class=imageText>{}</p></div>",
    ],
    ids=["behind", "above", "deeper", "named box", "box with an id", "named line"],
)
def test_a_line_that_shares_a_box_with_its_picture(html: str) -> None:
    assert captions(f"<p>before</p>{html.format(LINE)}<p>behind</p>") == [LINE]


@pytest.mark.parametrize(
    "name",
    [
        *("image", "images", "photo-box", "picture_1", "bild", "imageBox", "img", "foto-box"),
        *("visual", "thumbs"),
    ],
)
def test_a_name_of_a_picture(name: str) -> None:
    assert captions(f"<div class='{name}'><img src=a.jpg><p>{LINE}</p></div><p>b</p>") == [LINE]


@pytest.mark.parametrize("name", ["story", "imagery", "imagebox", "postimage"])
def test_a_box_that_says_nothing_of_a_picture(name: str) -> None:
    assert captions(f"<div class='{name}'><img src=a.jpg><p>{LINE}</p></div><p>b</p>") == []


def test_two_lines_are_captions() -> None:
    html = f"<figure><img src=a.jpg><p>{LINE}</p><p>By us</p></figure>"
    assert captions(html) == [LINE, "By us"]
    lines = f"<p>{'Ships lay there. ' * 9}</p><p>Photo: Ada Marin, for the Ledger. All rights.</p>"
    assert len(captions(f"<figure><img src=a.jpg>{lines}</figure>")) == 2


@pytest.mark.parametrize(
    "beside",
    [
        "<p>one</p><p>two</p><p>three</p>",
        f"<p>{'a' * 351}</p>",
        f"<p>{LINE}</p><p>{'a' * 351}</p>",
        f"<h2>{LINE}</h2>",
        f"<h3>Ships</h3><p>{LINE}</p>",
        f"<p>{'Ships lay there. ' * 9}</p><p>{'The wind turned. ' * 9}</p>",
    ],
    ids=[
        *("three lines", "a long line", "a long line beside", "a heading", "a heading beside"),
        "two paragraphs",
    ],
)
def test_a_box_that_holds_more_is_no_picture_with_its_caption(beside: str) -> None:
    assert captions(f"<figure><img src=a.jpg>{beside}</figure>") == []


def test_a_credit_is_one_in_whatever_box_of_the_figure() -> None:
    html = f"<figure><div><img src=a.jpg><p>Us</p></div><figcaption>{LINE}</figcaption></figure>"
    assert captions(html) == ["Us", LINE]


def test_the_longest_caption() -> None:
    assert captions(f"<figure><img src=a.jpg><p>{'a' * 350}</p></figure>") == ["a" * 350]


def test_a_line_is_no_caption_without_a_picture() -> None:
    assert captions(f"<figure><p>{LINE}</p></figure>") == []


def test_a_picture_does_not_take_the_lines_of_the_next_box() -> None:
    html = f"<div class=photo><img src=a.jpg><p>{LINE}</p></div><div class=photo><p>Ships</p></div>"
    assert captions(html) == [LINE]


def test_a_caption_by_its_name_stays_one_beside_its_picture() -> None:
    assert captions(f"<div><img src=a.jpg><p class=caption>{LINE}</p></div><p>b</p>") == [LINE]


def test_all_short_lines_of_a_figure_are_captions_wherever_its_picture_lies() -> None:
    box = "<div><div><img src=a.jpg></div><a href=/b>Zoom</a></div>"
    html = f"<figure>{box}<p>{LINE}</p></figure><p>behind</p>"
    assert captions(html) == ["Zoom", LINE]


def test_a_quote_beside_its_speakers_picture_is_no_caption() -> None:
    quote = "<blockquote>Nobody sails today.</blockquote>"
    html = f"<figure>{quote}<img src=a.jpg><figcaption>{LINE}</figcaption></figure>"
    assert captions(html) == [LINE]


def test_the_name_of_a_box_that_holds_more_than_the_picture_says_nothing_of_a_line() -> None:
    inner = f"<div><img src=a.jpg><p>{LINE}</p></div>"
    assert captions(f"<div class=photo-essay>{inner}<p>one</p><p>two</p></div>") == []


def test_the_figure_of_an_element_is_itself_or_round_it() -> None:
    outline = outline_of("<figure><p>x</p></figure><p>y</p>")
    assert [figure_of(outline, at) for at in (1, 2, 3)] == [1, 1, None]


def test_links_to_who_made_a_picture_are_no_second_paragraph() -> None:
    line = (
        "The ships of the old harbour at dawn, as they lay there all autumn long and waited for a"
    )
    line += " wind that would take them out to the sea."
    link = f"<p><a href=/x>{line}</a></p>"
    assert len(captions(f"<figure><img src=a.png><p>{line}</p>{link}</figure>")) == 2
    assert captions(f"<figure><img src=a.png><p>{line}</p><p>{line}</p></figure>") == []
