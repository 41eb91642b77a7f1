"""Names without "By", from what is told and from what is shown."""

import pytest

from reader.extract.people import names_in
from tests.extract.pages_of_ours import tree


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<p class=byline>By Ada Marin and Bo Lund</p>", ("Ada Marin", "Bo Lund")),
        ("<a rel=author href=/a>Ada Marin</a>", ("Ada Marin",)),
        ("<span itemprop=author>Par Ada Marin</span>", ("Ada Marin",)),
        ("<div class='post-author-name'>Ada Marin | 14 Sept</div>", ("Ada Marin",)),
        ("<p>By noon</p>", ()),
        ("<p class=byline>admin</p>", ()),
    ],
)
def test_shown_names(html: str, names: tuple[str, ...]) -> None:
    assert names_in(tree(f"<body>{html}</body>"), {}, [], {}) == names


def test_what_is_told_wins() -> None:
    root = tree("<body><p class=byline>By the desk</p></body>")
    article = {"author": [{"@type": "Person", "name": "By Ada Marin"}, {"name": "Bo Lund"}]}
    assert names_in(root, {}, [], article) == ("Ada Marin", "Bo Lund")
    assert names_in(root, {"author": "Ada Marin; Bo Lund"}, [], {}) == ("Ada Marin", "Bo Lund")
    assert names_in(root, {"author": "https://e.org/ada"}, [], {}) == ("the desk",)
