"""Plain text: the same by lines."""

import json

from reader.extract.plain import extract_plain
from reader.model.article import ChromeKind
from reader.model.page import Page
from tests.shared_data import shared
from tests.world import NOON, PARAGRAPH

PAGE = Page(b"", NOON)
COPIED = f"""Home » World » Ships lie at anchor

Ships lie at anchor

{PARAGRAPH}

{PARAGRAPH}

About Ada Marin

Leave a reply

Your email address will not be published

x

Check Also

The wind has turned again

It had been in the west ...

The tide comes late this year
"""


def test_a_copied_page_loses_its_furniture() -> None:
    done = extract_plain(COPIED, PAGE)
    assert (done.title, done.section) == ("Ships lie at anchor", "World")
    assert done.text == f"{PARAGRAPH.strip()}\n{PARAGRAPH.strip()}"
    assert [(s.title, s.url, s.teaser) for s in done.related] == [
        ("The wind has turned again", None, "It had been in the west ..."),
        ("The tide comes late this year", None, None),
    ]
    kinds = {block.kind for block in done.removed}
    assert {ChromeKind.AUTHOR_BOX, ChromeKind.COMMENT_FORM, ChromeKind.RELATED} <= kinds


def test_a_text_without_furniture_is_kept_whole() -> None:
    done = extract_plain(f"Ships lie at anchor\n\n{PARAGRAPH}\n\nThe end, he said.", PAGE)
    assert done.title == "Ships lie at anchor"
    assert done.text.endswith("The end, he said.")
    assert done.html.count("<p>") == 2


def test_wrapped_lines_are_joined() -> None:
    wrapped = "Ships at anchor now\n\n" + "\n".join(
        [
            "The harbour was full of ships, and the wind, which had",
            "turned at noon, kept them all in until the evening;",
            "nobody remembered it.",
        ]
    )
    assert extract_plain(wrapped, PAGE).text.count("\n") == 0


def test_markup_in_a_text_is_shown_as_written() -> None:
    assert "&lt;b&gt;" in extract_plain("Ships at anchor now\n\n1 <b> 2 & 3 are kept.", PAGE).html


def test_the_page_that_started_it_all() -> None:
    expected = json.loads(shared("seed/expected.json").read_text(encoding="utf-8"))
    done = extract_plain(shared("seed/page.txt").read_text(encoding="utf-8"), PAGE)
    assert done.title == expected["title"]
    assert done.section == expected["section"]
    assert done.text.split("\n") == expected["paragraphs"]
    assert [(s.title, s.teaser) for s in done.related] == [
        (r["title"], r["teaser"]) for r in expected["related"]
    ]
    assert [words for words in expected["must_not"] if words in done.text] == []
