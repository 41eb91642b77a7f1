"""A mistake is told with its place and its kind, and without what was read."""

import errno

import pytest

from reader.model.mistake import told


class SecretError(ValueError):
    """Quotes what it was given."""


def stumble(error: Exception, cause: Exception | None = None) -> str:
    """Return what is told of this mistake."""
    try:
        if cause is None:
            raise error
        try:
            raise cause
        except type(cause) as before:
            raise error from before
    except type(error) as caught:
        return told(caught)


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (ValueError("a secret"), "ValueError"),
        (KeyError("a secret"), "KeyError"),
        (AssertionError("a secret"), "AssertionError"),
        (SecretError("a secret"), f"{SecretError.__module__}.SecretError"),
        (UnicodeDecodeError("utf-8", b"a secret", 0, 1, "a secret"), "UnicodeDecodeError"),
        (OSError(errno.ENOENT, "a secret", "a secret"), "FileNotFoundError: ENOENT"),
        (OSError("a secret"), "OSError"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_it_quotes_is_left_out(error: Exception, name: str) -> None:
    words = stumble(error)
    assert words.startswith("Traceback (most recent call last):\n")
    assert "in stumble" in words
    assert words.endswith(f"\n{name}\n")
    assert "a secret" not in words


def test_what_the_interpreter_says_of_the_program_stays() -> None:
    with pytest.raises(AttributeError) as caught:
        "".ships  # type: ignore[attr-defined]  # noqa: B018
    assert told(caught.value).endswith("AttributeError: 'str' object has no attribute 'ships'\n")


def test_what_led_to_it_comes_first() -> None:
    words = stumble(KeyError("a secret"), ValueError("another secret"))
    assert words.index("ValueError") < words.index("This led to:") < words.index("KeyError")
    assert "secret" not in words.replace("SecretError", "")


def test_mistakes_that_go_round_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert told(first).count("ValueError") == 1
