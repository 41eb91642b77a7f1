"""The story that a page keeps in its scripts is found among all else that they hold."""

import json

import pytest

from reader.extract.script_text import plain_lines, story_in

STORY = [
    f"In sentence {n} the pilot says that he has never seen an autumn like this one."
    for n in range(9)
]
LABEL = "This is what the program says when it cannot reach the harbour at all."


def scripts(*texts: str) -> str:
    return "".join(f'<p>Port</p><script type="a/b">{text}</script>' for text in texts)


def test_tags_and_entities_are_taken_off_once_or_twice_escaped() -> None:
    assert plain_lines("<p>One &amp; two.</p><p>Three<br>four</p>") == [
        "One & two.",
        "Three",
        "four",
    ]
    apart = "<h2>1</h2><ul><li>2</li><li>3</li></ul><div>4</div><blockquote>5</blockquote>6"
    assert plain_lines(apart) == list("123456")
    assert plain_lines("&lt;p&gt;p&amp;ecirc;che&lt;/p&gt;") == ["pêche"]
    assert plain_lines("One.\n\n Two  words. ") == ["One.", "Two words."]
    assert plain_lines("") == []


def test_the_branch_with_most_of_the_prose_is_the_story() -> None:
    state = {
        "labels": {"offline": LABEL},
        "page": {"blocks": [{"kind": "p", "words": each} for each in STORY]},
        "count": [1, None, True],
    }
    assert story_in(scripts(json.dumps(state))) == STORY


def test_a_story_in_one_string_keeps_its_short_lines() -> None:
    body = "".join(f"<p>{each}</p>" for each in [*STORY, "Aye"])
    assert story_in(scripts(json.dumps({"a": LABEL, "b": {"body": body}}))) == [*STORY, "Aye"]


def test_in_an_array_short_sentences_are_kept_and_labels_are_not() -> None:
    last = "In the last sentence the pilot says what nobody had heard him say before"
    short = "“Aye,” said the pilot, and left."
    told = [*STORY, short, last, "Read more", "img-1.jpg", "Aye, aye.", "All of the old port"]
    assert story_in(scripts(json.dumps(told))) == [*STORY, short, last]


def test_labels_weigh_nothing_however_many_they_are() -> None:
    menu = [f"Pier {n} of the old port, open to all" for n in range(200)]
    state = {"menu": menu, "page": {"text": STORY}, "sizes": ["a b c d e f g h i j k"] * 9}
    assert story_in(scripts(json.dumps(state))) == STORY
    assert story_in(scripts(json.dumps({"sizes": [f"a b c d e f g h i {n}" for n in menu]}))) == []


def test_the_state_that_a_script_assigns_is_read() -> None:
    code = f"(function () {{ window.a = {{x: 1}}; window.state = {json.dumps(STORY)}; }})();"
    assert story_in(scripts("var a = [1];", code)) == STORY


def test_the_longest_story_wins_and_each_line_counts_once() -> None:
    assert story_in(scripts(json.dumps(STORY[:2] * 9), json.dumps(STORY[3:]))) == STORY[3:]


@pytest.mark.parametrize("code", ["a = {b}", "https://e.org/a", "\\u00e9", "function a"])
def test_what_reads_like_code_is_no_story(code: str) -> None:
    line = f"The pilot says {code} and {code} of the ships that lie in the old harbour today."
    assert story_in(scripts(json.dumps([line] * 3))) == []
    assert story_in(scripts(json.dumps([line.replace(code, "nothing")] * 3))) != []


def test_languages_without_blanks_have_stories_too() -> None:
    story = (
        "港には四十隻の船が泊まり、風のために誰も出て行くことができないまま"
        "もう一週間になると水先案内人は言い、それから黙って帰って行った。"
    )
    assert story_in(scripts(json.dumps([story, "港"]))) == [story]


def test_code_addresses_and_short_words_are_no_story() -> None:
    code = "function a() { return b; } " * 9
    assert story_in(scripts(json.dumps([code, "https://e.example/ships/" * 9, "Port " * 3]))) == []
    assert (
        story_in(scripts("", "{" * 300, "not json at all, but a long line of words in a script."))
        == []
    )


def test_what_is_nested_without_end_is_left() -> None:
    deep = "[" * 60 + json.dumps(STORY[0]) + "]" * 60
    assert story_in(scripts(deep)) == []
