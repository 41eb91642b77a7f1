"""Lines of the site, in the languages of the news."""

import pytest

from reader.extract.site_lines import begins_site_line
from tests.extract.pages_of_ours import PROSE, article
from tests.extract.site_notes import NOTES
from tests.world import PARAGRAPH


@pytest.mark.parametrize("lang", NOTES)
def test_no_line_of_the_site_stands_in_the_text(lang: str) -> None:
    lines = NOTES[lang].strip().replace("\n", "|").split("|")
    assert [line for line in lines if not begins_site_line(line.lower())] == []
    shown = "".join(f"<p>{line}</p>" for line in lines)
    text = article(f"<article><h1>Ships</h1>{PROSE * 2}{shown}{PROSE * 2}</article>").text
    assert [line for line in lines if line in text] == []
    assert text.count(PARAGRAPH.strip()) == 8


def test_a_longer_sentence_may_begin_so() -> None:
    assert begins_site_line("» lesezeit: 3 minuten")
    assert begins_site_line("we use cookies to make this site better")
    assert not begins_site_line(f"we use cookies, said the baker: {'flour, butter, salt ' * 4}")
    assert not begins_site_line("the wind has turned")
    assert not begins_site_line("")
