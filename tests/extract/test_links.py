"""Where the links of a story lead."""

from reader.extract.links import links_in


def test_web_links_are_given_once_and_in_order() -> None:
    markup = (
        '<p><a href="https://e.org/b?utm_source=x">b</a> and'
        ' <a lang="fr" href="https://e.org/a?x=1&amp;y=2">a</a>, <a href="#n">n</a>,'
        ' <a href="https://e.org/b#top">b</a>, <a href="mailto:a@e.org">m</a></p>'
    )
    assert links_in(markup) == ("https://e.org/b", "https://e.org/a?x=1&y=2")


def test_what_is_no_address_is_left_out() -> None:
    assert links_in('<a href="https://e.org:x/">x</a><a id="n"></a>') == ()


def test_a_page_of_nothing_but_links_ends_at_five_hundred() -> None:
    markup = "".join(f'<a href="https://e.org/{number}">x</a>' for number in range(600))
    assert len(links_in(markup)) == 500
