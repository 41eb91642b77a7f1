"""Stories as one html file, complete in itself."""

import re
from base64 import b64encode

from reader.formats.html_page import END, article, one_page, opening
from tests.formats.outgoing_stories import all_stories, png


def test_its_pictures_are_inside_and_it_asks_for_nothing() -> None:
    page = one_page(all_stories()[0])
    assert f'src="data:image/png;base64,{b64encode(png(1)).decode()}"' in page
    assert not re.findall(r'(?:src|srcset|data|poster)="http', page)
    assert "url(" not in page
    assert "default-src 'none'" in page


def test_it_says_its_language_and_direction() -> None:
    page = one_page(all_stories()[1])
    assert '<html lang="ar" xml:lang="ar" dir="rtl">' in page
    assert "مقاطع" in page


def test_nothing_of_a_title_is_markup() -> None:
    assert "<h1>Ships &amp; &lt;winds&gt;</h1>" in one_page(all_stories()[0])


def test_several_have_a_list_and_places_of_their_own() -> None:
    stories = all_stories()[:2]
    page = opening(stories[0], "All", [each.title for each in stories])
    page += article(stories[0], "story1") + article(stories[1], "story2") + END
    assert '<a href="#story2"><bdi>السفن والرياح</bdi></a>' in page
    names = re.findall(r' id="([^"]+)"', page)
    assert len(names) == len(set(names))
    assert "story1place1" in names
