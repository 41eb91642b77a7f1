"""Each error is a sentence, and says whether time may help."""

from reader.model.errors import FetchError, OfflineError, RefusedError, StoreError, UrlError


def test_sentences() -> None:
    assert str(OfflineError("https://e.org")).endswith("there is no network")
    assert len(str(UrlError("x" * 999))) < 120
    assert [kind("a", "b").retry for kind in (FetchError, RefusedError, StoreError)] == [
        True,
        False,
        True,
    ]
