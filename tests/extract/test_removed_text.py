"""The words of a removed block."""

import pytest

from reader.extract.removed_text import lines_of, words_of


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<div><a>Share</a> <a>Post</a><button>Send</button></div>", "Share · Post · Send"),
        ("<p>Tides <b>at</b> noon</p>", "Tides at noon"),
        ("<ul><li>One<li>Two</ul>and more", "One · Two · and more"),
        ("<ol><li>Home<li>»<li>Sea</ol>", "Home · Sea"),
        ("<div> </div>", ""),
        ("", ""),
        ("<p>a\ud800b\x00</p>", "a?b\ufffd"),
        ("<div><!-- a note -->Words<br>again</div>", "Words · again"),
        ("Your<label>Name</label>", "Your · Name"),
        ("Find<button>Send</button>", "Find · Send"),
        ("Name<input>again", "Name · again"),
        ("<select><option>One<option>Two</select>", "One · Two"),
        ("<table><tr><td>One<td>Two</table>", "One · Two"),
        ("Ships<a>Port</a>", "Ships · Port"),
        ("<p>" + "<div>" * 1_000 + "deep", "deep"),
    ],
    ids=[
        "buttons",
        "inline",
        "list",
        "signs",
        "blank",
        "nothing",
        "broken signs",
        "comment",
        *("label", "button", "field", "options", "cells", "link"),
        "deep",
    ],
)
def test_entries_are_set_apart(html: str, words: str) -> None:
    assert words_of(html) == words


def test_paragraphs_are_lines_and_other_blocks_one() -> None:
    assert lines_of("<p>One <b>of</b></p><p>Two</p>") == ["One of", "Two"]
    assert lines_of("Of <p>One</p> and <p>Two</p> and no more") == [
        *("Of", "One", "and", "Two", "and no more")
    ]
    assert lines_of("<div><p>One</p><p>Two</p></div>") == ["OneTwo"]
    assert lines_of("<b>One</b><p>Two</p>") == ["OneTwo"]
    assert lines_of("Words") == ["Words"]
    assert lines_of("") == []
