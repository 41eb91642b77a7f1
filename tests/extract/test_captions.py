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
        *("media-desc", "content-media__description", "articleImageCaption", "targetCaption"),
        *("caption_box", "credittext", "credit-box", "photocredit", "imageCredits", "imgcredit"),
        *("mediacredit", "picturecredit"),
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


def behind(line: str, tag: str = "p") -> list[str]:
    """Return the captions where a picture stands by itself, and a line and a paragraph behind."""
    return captions(f"<p>before</p><p><img src=a.jpg></p><{tag}>{line}</{tag}><p>Ships lay.</p>")


@pytest.mark.parametrize(
    "credit",
    [
        *("Photo: Ada Marin", "Photos : Ada Marin", "Photo by: Us", "photo credit: Us", "Foto: Us"),
        *("Fotos: Us", "Fotografía: Us", "Fotografia: Us", "MTI Fotó: Us", "Fot.: Us", "Bild: Us"),
        *("Bild von: Us", "Image: Us", "Images: Us", "Снимка: Нас", "Фото: Нас", "Video: Us"),
        *("Vidéo: Us", "(Photo by Ada Marin)", "[Foto e.org]", "(AP Photo/Ada Marin)."),
        *("(fot. e.org)", "© Ada Marin", "(c) Ledger", "Marin/Getty", "Ada / Getty Images"),
        *("A/Reuters", "A/AFP)", "A/AP.", "A/EPA", "A/dpa", "A/EFE", "A/ANSA", "A/TASS"),
    ],
)
def test_a_line_behind_a_picture_that_ends_with_who_took_it(credit: str) -> None:
    line = f"The old harbour at dawn. {credit}"
    assert behind(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        *("Nobody took a photo", "He said of the photo: it is old! We laugh", "(Ships at sea)"),
        *("(The photo above is ours)", "Ships / boats", "The photographer: Ada Marin"),
        f"Photo: {'Ada Marin ' * 6}",
        f"{'Ships lay there. ' * 20}Photo: Ada Marin",
    ],
)
def test_a_line_behind_a_picture_that_tells_something_else(line: str) -> None:
    assert behind(line) == []


@pytest.mark.parametrize("tag", ["h3", "blockquote"])
def test_what_is_headed_or_quoted_is_no_caption(tag: str) -> None:
    assert behind("The harbour. Photo: Ada Marin", tag) == []


@pytest.mark.parametrize(
    "line", ["Ada Marin/Harbour Ledger", "iStock/cjp", "Ada/Bo's", "Ada von-Marin/AP", "Ólafur/ÖNB"]
)
def test_who_took_a_picture_and_for_whom_is_told_of_it(line: str) -> None:
    assert behind(line) == [line]


@pytest.mark.parametrize(
    "line", ["Manage/Install ships now", "Ada/Bo/Us", f"Ada/{'Long' * 20}", "1/2", "Ada Marin"]
)
def test_two_words_with_a_stroke_may_be_something_else(line: str) -> None:
    assert behind(line) == []


SEEN = "The ships of the old harbour at dawn in autumn"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p><img src=a.jpg alt='  {}'></p><p>{}</p>", True),
        ("<p><img src=a.jpg alt='{}'>{}</p>", True),
        ("<p><a href=/b><img src=a.jpg alt='{}'></a></p><p>{}</p>", False),
        ("<p><a href=/b><img src=a.jpg alt='{}'></a>{}</p>", False),
        ("<p><img src=a.jpg alt='{}'></p><p>Ships.</p><p>{}</p>", False),
        ("<p><b>{}</b><i>{}</i><img src=a.jpg></p>", False),
    ],
    ids=["behind", "beside", "linked", "linked beside", "later", "twice"],
)
def test_what_is_told_to_those_who_do_not_see_a_picture_is_told_of_it(
    html: str, *, found: bool
) -> None:
    assert captions(f"{html.format(SEEN, SEEN)}<p>behind</p>") == [SEEN] * found


def test_so_short_a_line_names_what_the_story_goes_on_about() -> None:
    assert captions("<p><img src=a.jpg alt='The Gull'></p><p>The Gull</p><p>is a ship.</p>") == []


@pytest.mark.parametrize(
    ("span", "found"),
    [
        (f"<span class=pb-caption>{LINE}</span>", [LINE]),
        (f"<span class=words>{LINE}</span>", []),
        (f"<span class=pb-caption>{LINE}</span> in the harbour", []),
        (f"<span class=pb-caption>{'a' * 351}</span>", []),
    ],
    ids=["named", "not named", "a part", "long"],
)
def test_an_inline_element_by_its_name_beside_its_picture(span: str, found: list[str]) -> None:
    assert captions(f"<div><img src=a.jpg><br>{span}</div><p>behind</p>") == found


@pytest.mark.parametrize("tag", ["em", "i", "small", "cite"])
def test_elements_in_which_a_caption_may_stand(tag: str) -> None:
    html = f"<div><img src=a.jpg><{tag} class=caption>{LINE}</{tag}></div><p>behind</p>"
    assert captions(html) == [LINE]


def test_where_an_element_ends_is_no_picture() -> None:
    blocks = blocks_in("<p><img src=a.jpg>Us © Ada <b>Marin</b></p><p>x</p><p>y</p>")
    assert blocks.outline.tags[~3] == "img"  # as a number, the end of <b> would be the picture
    assert [picture.pieces for picture in blocks.pictures] == [[2]]


def test_a_picture_stands_alone_when_the_text_beside_it_is_its_caption() -> None:
    blocks = blocks_in(f"<p>before</p><p><a href=/b><img src=a.jpg></a>{LINE} © Us</p><p>x</p>")
    (picture,) = blocks.pictures
    assert (picture.text, picture.place, picture.links) == ("", 1, 0)
    assert [blocks.outline.tags[at] for at in picture.pieces if isinstance(at, int)] == ["img"]
