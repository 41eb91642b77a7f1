"""What a page told by looks alone is told the pane."""

import pytest
from lxml.html import tostring

from reader.extract.typeset import typeset
from reader.model.picture import Picture
from reader.model.url import Url

PIER, SMILE, FLAG = (Url(f"https://e.org/{name}.png") for name in ("pier", "smile", "flag"))
PICTURES = (
    Picture(PIER, "ab", 640, 480),
    Picture(SMILE, "cd", 99, 300),
    Picture(FLAG, "ef", 300, 79),
)
LONG = "The harbour was full of ships, and the wind kept them in for days. " * 4
LEAST = "x" * 30


def arranged(html: str) -> str:
    """Return the html as the pane gets it; its pictures by their names."""
    root = typeset(html, lang=None, direction="ltr", pictures=PICTURES)
    assert root is not None
    shown = tostring(root, encoding="unicode")[5:-6]
    for name, given in (("pier", PICTURES[0]), ("smile", PICTURES[1]), ("flag", PICTURES[2])):
        size = f' width="{given.width}" height="{given.height}"'
        address = f"https://embedded.invalid/{given.digest}"
        shown = shown.replace(f'<img src="{address}"{size}>', f"[{name}]")
    return shown


PICTURE = f'<img src="{PIER}">'
STOPS = ".!?:…。！？؟"
FIGURE = '<div class="k-figure">[pier]</div>'


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (f"<p>{PICTURE}</p>", FIGURE),
        (f"<p>{PICTURE}{LONG}</p>", f"{FIGURE}<p>{LONG}</p>"),
        (f"<p>{LONG}{PICTURE}</p>", f"<p>{LONG}</p>{FIGURE}"),
        (f"<p>a<br>{PICTURE}</p>", f"<p>a</p>{FIGURE}"),
        (
            f'<p>a <a href="https://e.org/b">{PICTURE}</a> c</p>',
            '<p>a </p><div class="k-figure"><a href="https://e.org/b">[pier]</a></div><p> c</p>',
        ),
        (f"<p>{PICTURE} {PICTURE}</p>", FIGURE * 2),
        (f"<p>a{PICTURE}\u200b{PICTURE}</p>", f"<p>a</p>{FIGURE * 2}"),
        (f"<blockquote><p>a{PICTURE}</p></blockquote>", f"<blockquote><p>a</p>{FIGURE}"),
        (f"<p>{PICTURE}</p>a", f"{FIGURE}a"),
        (f'<p lang="fr" id="b">a{PICTURE}c</p>', '<p lang="fr" id="b">a</p>'),
        (f'<p lang="fr" id="b">a{PICTURE}c</p>', '<p lang="fr">c</p>'),
        (f'<p id="b">{PICTURE}c.</p>', '<div id="b" class="k-figure">[pier]</div><p>c.</p>'),
        (f'<p>a<img src="{SMILE}">b</p>', "<p>a[smile]b</p>"),
        (f'<p>a<img src="{FLAG}">b</p>', "<p>a[flag]b</p>"),
        (f'<p><img src="{FLAG}">{PICTURE}</p>', f"<p>[flag]</p>{FIGURE}"),
        (f"<p>a <b>{PICTURE} c</b></p>", "<p>a <b>[pier] c</b></p>"),
        (f"<h2>a{PICTURE}</h2>", '<p class="k-h2">a[pier]</p>'),
        (f"<ul><li>a{PICTURE}</li></ul>", "<li>a[pier]</li>"),
    ],
    ids=[
        *("alone", "before text", "behind text", "behind a line end", "a link", "two"),
        *("two with nothing between", "in a quote", "before bare text", "language", "place"),
        *("place of a picture", "narrow", "low", "low beside it", "words beside it"),
        *("heading", "list"),
    ],
)
def test_a_picture_of_a_paragraph_stands_by_itself(given: str, wanted: str) -> None:
    assert wanted in arranged(given)


@pytest.mark.parametrize(
    "line",
    [
        "<br>The pier, as it was.",
        "<em>The pier, as it was.</em>",
        " <small>The pier, as it was.</small> ",
        "The pier, as it was",
    ],
    ids=["behind a line end", "slanted", "small", "without a stop"],
)
def test_the_line_behind_a_picture_is_its_caption(line: str) -> None:
    shown = arranged(f"<p>{PICTURE}{line}</p>")
    assert shown.startswith('<div class="k-figure">[pier]<p class="k-caption">')
    assert "<br>" not in shown


@pytest.mark.parametrize(
    "paragraph",
    [
        *(f"{PICTURE}The pier{stop}" for stop in STOPS),
        f"{PICTURE}<br>{LONG}",
        f"{PICTURE}{'a pier ' * 20}",
        f"{PICTURE}The <em>pier</em>!",
        f"{PICTURE}<em>The pier</em> is old.",
        f"{PICTURE}The pier<br>as it was.",
        f"The pier{PICTURE}<br>as it was",
        f"{PICTURE}<br>The pier{PICTURE}",
    ],
)
def test_a_paragraph_behind_a_picture_is_none(paragraph: str) -> None:
    assert "k-caption" not in arranged(f"<p>{paragraph}</p>")


@pytest.mark.parametrize(
    ("above", "line", "is_caption"),
    [
        ("<p>a</p><figure>[]</figure>", "<em>The pier</em>", True),
        *(
            ("<p>a</p><figure>[]</figure>", f"<{tag}>The pier</{tag}>", True)
            for tag in ("i", "small", "cite", "sub")
        ),
        *(
            (
                "<figure>[]</figure>",
                f"The pier of the port at dawn, in fog. ({word} Ada Kerr)",
                True,
            )
            for word in ("Foto:", "Photo :", "Bild:", "Image:", "Picture:", "Credits:", "©")
        ),
        ("<p>a</p>", "The pier of the port at dawn, in fog. (Photo: Ada Kerr)", False),
        ("<figure>[]</figure>", "The photo: it shows a pier. Nobody knows who made it.", False),
        ("<figure>[]</figure>", f"The pier. Photo: {'Ada Kerr, ' * 7}", False),
        ("<figure>[]</figure>", "<em>The pier (Photo: e.org)</em>", True),
        *(
            ("<figure>[]</figure>", f"<em>The pier. {word} e.org</em>", True)
            for word in ("Photo:", "Foto:", "credit:", "Image:", "Bild:", "Via", "©")
        ),
        ("<figure>[]</figure>", "<em>A town votes on its pier</em>", False),
        ("<p>a</p><figure>[]</figure>", f"<em>{LONG}</em>", False),
        ("<p>a</p><figure>[]</figure>", "<em>The pier</em> is old", False),
        ("<p>a</p><figure>[]</figure>", "The <em>pier</em>", False),
        ("<p>a</p><figure>[]</figure>", "<em>The</em> <em>pier</em>", False),
        ("<p>a</p><figure>[]</figure>", "The pier", False),
        ("<p>a</p><figure>[]<figcaption>b</figcaption></figure>", "<em>The pier</em>", False),
        ("<p>a</p>", "<em>The pier</em>", False),
        ("<p>a</p><p>b</p>", "<em>The pier</em>", False),
        ("", "<em>The pier (Photo: e.org)</em>", False),
    ],
)
def test_a_slanted_line_under_a_picture_is_its_caption(
    above: str, line: str, is_caption: bool
) -> None:
    shown = arranged(f"{above.replace('[]', PICTURE)}<p>{line}</p><p>{LONG}</p>")
    assert (f'<p class="k-caption">{line}' in shown) is is_caption


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (f"<h2>{'a' * 141}</h2>", "k-lead"),
        (f"<h3>{'a' * 141}</h3>", "k-lead"),
        (f"<h2>{'a' * 140}</h2>", "k-h2"),
        (f"<h2>{'a' * 400}</h2>", "k-lead"),
    ],
)
def test_a_heading_that_is_too_long_for_one_is_a_lead(given: str, wanted: str) -> None:
    assert f'<p class="{wanted}">' in arranged(given)


def test_a_heading_that_is_too_long_for_a_lead_is_text() -> None:
    assert arranged(f"<h2>{'a' * 401}</h2>") == f"<p>{'a' * 401}</p>"


@pytest.mark.parametrize(
    ("given", "is_label"),
    [
        (f"<p><b>The pier</b></p><p>{LONG}</p>", True),
        (f"<p> <strong>The pier</strong> </p><p>{LONG}</p>", True),
        ("<p><b>The pier</b></p><ul><li>a</li></ul>", True),
        ("<p><b>The pier</b></p><ol><li>a</li></ol>", True),
        ("<p><b>The pier</b></p><dl><dt>a</dt></dl>", True),
        ("<p><b>The pier</b></p><p>short</p>", False),
        ("<p><b>The pier</b></p>", False),
        (f"<p><b>The pier</b></p><h2>{LEAST}</h2>", False),
        (f"<p><b>The pier</b></p><p><b>{LEAST}</b></p><h2>a</h2>", False),
        (f"<p><b>The pier</b></p><blockquote>{LEAST}</blockquote>", False),
        (f"<blockquote><p><b>The pier</b></p><p>{LONG}</p></blockquote>", False),
        (f"<p><b>{'a' * 121}</b></p><p>{LONG}</p>", False),
        (f"<p><b>{'a' * 120}</b></p><p>{LONG}</p>", True),
        (f"<p><b>The pier</b> is old</p><p>{LONG}</p>", False),
        (f"<p><i>The pier</i></p><p>{LONG}</p>", False),
    ],
)
def test_a_bold_line_over_what_follows_is_a_label(given: str, is_label: bool) -> None:
    assert ('<p class="k-label">' in arranged(given)) is is_label


@pytest.mark.parametrize("sign", ["***", "* * *", "___", "– – –", "⁂", "*", "◆◇◆", "• • •"])
def test_signs_alone_are_a_break(sign: str) -> None:
    assert arranged(f"<p>a</p><p>{sign}</p>") == f'<p>a</p><p class="k-break">{sign}</p>'


def test_a_caption_of_signs_is_one() -> None:
    assert '<p class="k-caption">***</p>' in arranged("<table><caption>***<tr><td>b</table>")


@pytest.mark.parametrize("text", ["-", "5", "$$$", "!", "***a", "…"])
def test_other_short_lines_are_none(text: str) -> None:
    assert arranged(f"<p>{text}</p>") == f"<p>{text}</p>"


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("<p>a</p><p>\u200d</p><p>b</p>", "<p>a</p><p>b</p>"),
        ("<p>a</p><p>\u00a0\u200b\ufeff</p>", "<p>a</p>"),
        ('<p><a id="n1"></a></p>', '<p><a id="n1"></a></p>'),
        ('<p id="n1">\u200d</p>', '<p id="n1">\u200d</p>'),
        (f'<p>\u200d<img src="{SMILE}"></p>', "<p>\u200d[smile]</p>"),
    ],
    ids=["joiner", "blanks", "a place", "its own place", "a smiley"],
)
def test_a_paragraph_in_which_nothing_is_seen_takes_no_room(given: str, wanted: str) -> None:
    assert arranged(given) == wanted


HOLDERS = {
    "<ul>": ["li"],
    "<dl>": ["dd", "dt"],
    "<table><tr>": ["td", "th"],
    "": ["blockquote", "div"],
}


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("<p>a<br></p>", "<p>a</p>"),
        ("<p><br> a<br>b<br> </p>", "<p> a<br>b </p>"),
        ("<p>a <b>b<br></b></p>", "<p>a <b>b</b></p>"),
        ("<p><b><br>a</b>b</p>", "<p><b>a</b>b</p>"),
        ("<p>a<br><br></p>", "<p>a</p>"),
        ("<p>a<br><b> </b></p>", "<p>a<b> </b></p>"),
        ("<p>a<br><b> </b>c</p>", "<p>a<br><b> </b>c</p>"),
        ("<p>a<br><b>b</b></p>", "<p>a<br><b>b</b></p>"),
        (f"<p>a<br><b><img src='{SMILE}'></b></p>", "<p>a<br><b>[smile]</b></p>"),
        ("<p><br><br>a</p>", "<p>a</p>"),
        ("<p>a <b>b<br></b>c</p>", "<p>a <b>b<br></b>c</p>"),
        ("<p>a<b><br>b</b></p>", "<p>a<b><br>b</b></p>"),
        ("<p><i>a</i><b><br>b</b></p>", "<p><i>a</i><b><br>b</b></p>"),
        ("<p><b>b<br></b><i>c</i></p>", "<p><b>b<br></b><i>c</i></p>"),
        *(
            (f"{whole}<{tag}>a<br></{tag}><{tag}>b</{tag}>", f"<{tag}>a</{tag}><{tag}>b")
            for whole, tags in HOLDERS.items()
            for tag in tags
        ),
    ],
)
def test_no_line_end_makes_an_empty_line_at_the_edge(given: str, wanted: str) -> None:
    assert wanted in arranged(given)
