"""The story's html keeps what a reader needs, and no more."""

from tests.extract.pages_of_ours import PROSE, article

HTML = (
    "<html><body><article class=a id=b><h1>Ships at anchor</h1>"
    f"{PROSE * 3}<h2 style='x'>The wind</h2><ul><li>forty ships<li>one cat of the port</ul>"
    "<figure><img src='/a.jpg' alt='Ships' onload='x()'><figcaption>At dawn</figcaption></figure>"
    "<p>Share this</p><p lang=ar dir=rtl>السفن في المرفأ القديم منذ يوم الاثنين، والريح تمنعها.</p>"
    f"{PROSE}"
    "<div></div></article></body></html>"
)


def test_what_a_reader_needs_is_kept() -> None:
    html = article(HTML).html
    for part in ("<h2>The wind</h2>", "<li>forty ships", "<figcaption>At dawn", 'dir="rtl"'):
        assert part in html
    assert 'src="https://e.example/a.jpg"' in html


def test_what_is_the_sites_is_gone() -> None:
    html = article(HTML).html
    for part in ("class", "style", "onload", "Share this", "<div></div>", "<h1"):
        assert part not in html


def test_captions_are_in_the_html_and_not_in_the_text() -> None:
    assert "At dawn" not in article(HTML).text
