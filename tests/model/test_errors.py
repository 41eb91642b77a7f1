"""Each error is a sentence, and says whether time may help."""

from reader.model.errors import (
    FetchError,
    NoSiteError,
    OfflineError,
    RefusedError,
    StoreError,
    UrlError,
)


def test_sentences() -> None:
    assert str(OfflineError("https://e.org")).endswith("there is no network")
    assert len(str(UrlError("x" * 999))) < 120
    assert [kind("a", "b").retry for kind in (FetchError, RefusedError, StoreError)] == [
        True,
        False,
        True,
    ]


def test_a_name_that_nobody_knows_is_tried_a_few_times() -> None:
    assert (NoSiteError("https://e.org").retry, NoSiteError("https://e.org").most_tries) == (
        True,
        4,
    )
    assert FetchError("https://e.org", "it is slow").most_tries is None
