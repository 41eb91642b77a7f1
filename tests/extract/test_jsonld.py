"""What JSON-LD says, however it is written."""

from reader.extract import jsonld
from tests.extract.pages_of_ours import tree


def page(text: str) -> list[jsonld.Node]:
    return jsonld.nodes_of(tree(f'<body><script type="application/ld+json">{text}</script></body>'))


def test_the_article_in_a_graph_with_references() -> None:
    nodes = page(
        '{"@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["NewsArticle"], "headline": "A",'
        ' "author": {"@id": "#ada"}}, {"@id": "#ada", "@type": "Person", "name": "Ada"}]}'
    )
    article = jsonld.article_of(nodes)
    assert article is not None
    assert article["headline"] == "A"
    assert jsonld.text_of(jsonld.by_id(nodes, article["author"])) == "Ada"


def test_broken_json_is_mended_or_left_out() -> None:
    assert len(page('{"@type": "Article", "headline": "A\nB",}')) == 1
    assert len(page('//<![CDATA[\n{"@type": "Article"}\n//]]>')) == 1
    assert page("{not json") == []
    assert page("[" * 5_000) == []


def test_text_of_values() -> None:
    assert jsonld.text_of(["", {"name": "Ada &amp; Bo"}]) == "Ada & Bo"
    assert jsonld.text_of(3) is None
    assert jsonld.article_of([]) is None
