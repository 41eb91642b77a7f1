"""Lines of a plain text."""

import pytest

from reader.extract.plain_lines import Line, lines_of


def texts(text: str) -> list[str]:
    return [line.text for line in lines_of(text)]


def test_a_blank_line_sets_a_line_apart() -> None:
    assert [(line.text, line.apart) for line in lines_of("Home\nNews\n \u00a0\nSport")] == [
        ("Home", True),
        ("News", False),
        ("Sport", True),
    ]


def test_lines_that_say_nothing_are_left_out() -> None:
    assert texts("Home\n* * *\n\u200f\n|\nNews") == ["Home", "News"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_any_system_ends_them(end: str) -> None:
    assert texts(f"Home{end}News{end}{end}Sport") == ["Home", "News", "Sport"]


def test_soft_hyphens_go() -> None:
    assert texts("har\u00adbour") == ["harbour"]


def test_wrapped_lines_are_joined() -> None:
    wrapped = "\n".join(
        (
            "The harbour was full of ships, and the wind, which had",
            "turned at noon, kept them all in until the evening;",
            "nobody remembered it.",
        )
    )
    assert len(texts(wrapped)) == 1


@pytest.mark.parametrize(
    "lines",
    [
        ("The harbour waits for the wind to turn, they say", "x" * 130),
        ("Home and all that belongs to it", "News of the day and of the night"),
        ("The harbour waits for the wind to turn until evening comes " * 2, "and leaves"),
        (
            "The harbour waits for the wind to turn " * 2,
            "Forty-five signs stand in this line, no more.",
            "So.",
        ),
    ],
    ids=["a dek under a title", "a menu", "paragraphs", "ragged"],
)
def test_lines_that_no_screen_has_wrapped_stay(lines: tuple[str, ...]) -> None:
    assert len(texts("\n".join(lines))) == sum(any(map(str.isalnum, each)) for each in lines)


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("The wind had turned at noon, and nobody wanted to leave the harbour before night.", True),
        ("The wind had turned at noon, and nobody wanted to leave the harbour before night", False),
        ("The wind had turned at noon, and nobody wanted to leave the harbour before n...", False),
        ("The wind had turned.", False),
        ("word " * 40, True),
        (
            "港は船でいっぱいで、正午に風が変わり、誰も出航しようとは思わなかった。夜まで待つという。",
            True,
        ),
    ],
)
def test_prose_is_long_or_ends_as_sentences_do(text: str, is_prose: bool) -> None:
    assert Line(text.strip(), apart=True).is_prose is is_prose


@pytest.mark.parametrize("end", ["...", "…", "[…]", "[...]", " ..."])
def test_dots_tell_that_a_line_is_cut_off(end: str) -> None:
    line = Line(f"The wind had turned{end}", apart=True)
    assert line.is_cut_off
    assert not line.is_sentence


def test_two_lines_are_one_paragraph_only_if_the_second_goes_on() -> None:
    first = "The harbour was full of ships, and the wind kept them,"
    assert texts(f"{first}\nas they said.") == [f"{first} as they said."]
    assert texts(f"{first}\nAs they said.") == [first, "As they said."]


def test_any_line_of_a_wrapped_paragraph_may_begin_with_a_capital() -> None:
    wrapped = (
        "The harbour was full of ships when the wind turned, and",
        "Bo Lund had told the captains in the morning that this",
        "would be so.",
    )
    assert texts("\n".join(wrapped)) == [" ".join(wrapped)]


def test_what_is_whole_does_not_go_on_in_the_next_line() -> None:
    whole = "The harbour was full of ships, and the wind kept all of them in."
    assert texts(f"{whole}\nx\neBay is a house.") == [whole, "x", "eBay is a house."]


def test_a_line_that_breaks_off_goes_on_in_the_next() -> None:
    wrapped = (
        "The harbour was full of ships when the wind turned at noon, and\n"
        "nobody left it.\n"
        "Pilots had told the captains in the morning that the wind would\n"
        "keep them in."
    )
    assert texts(wrapped) == [
        "The harbour was full of ships when the wind turned at noon, and nobody left it.",
        "Pilots had told the captains in the morning that the wind would keep them in.",
    ]
