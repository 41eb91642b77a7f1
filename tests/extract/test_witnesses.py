"""What a page says of itself."""

from reader.extract.witnesses import hear
from tests.extract.pages_of_ours import tree


def test_the_first_of_each_meta_counts() -> None:
    root = tree(
        "<head><meta name=Author content=' Ada  Marin '><meta name=author content=Bo></head>"
    )
    seen = hear(root, None)
    assert seen.first("nobody", "author") == "Ada Marin"
    assert seen.first("nobody") is None
    assert seen.article == {}


def test_the_sample_is_running_text() -> None:
    root = tree("<body><p>" + "wind and ships " * 20 + "</p><p>x</p><script>var a</script></body>")
    assert hear(root, None).sample.startswith("wind and ships")
    assert "var a" not in hear(root, None).sample
