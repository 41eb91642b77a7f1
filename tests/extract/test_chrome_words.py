"""What names of class and id say."""

import pytest

from reader.extract.chrome_words import judge
from reader.model.article import ChromeKind as Kind


@pytest.mark.parametrize(
    ("name", "kind", "strong"),
    [
        ("authorBox", Kind.AUTHOR_BOX, True),
        ("post__share--large", Kind.SHARE_BAR, True),
        ("entry-meta", Kind.OTHER, False),
        ("ad-300x250", Kind.ADVERTISEMENT, False),
        ("ad sidebar", Kind.SIDEBAR, True),
    ],
)
def test_words_and_pairs(name: str, kind: Kind, strong: bool) -> None:
    verdict = judge(name)
    assert verdict is not None
    assert (verdict.kind, verdict.strong) == (kind, strong)


@pytest.mark.parametrize(
    "name", ["story", "article-body share", "no-comments", "has-sidebar", "header", "shadow", ""]
)
def test_names_that_say_nothing(name: str) -> None:
    assert judge(name) is None
