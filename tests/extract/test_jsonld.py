"""What JSON-LD says, however it is written."""

import pytest

from reader.extract import jsonld
from tests.extract.pages_of_ours import tree


def page(text: str) -> list[jsonld.Node]:
    root = tree(f'<body><script type="application/ld+json">{text}</script></body>')
    return jsonld.nodes_of(root.iter("script"))


@pytest.mark.parametrize(
    "kind", ["NewsArticle", "BlogPosting", "Report", "Review", "VideoObject", "LiveBlogPosting"]
)
def test_what_is_called_a_story(kind: str) -> None:
    assert jsonld.article_of(page(f'{{"@type": "{kind}", "headline": "A"}}')) is not None


@pytest.mark.parametrize("text", ['<!-- {"@type": "Article"}', '{"@type": "Article"} -->'])
def test_a_comment_round_it_is_no_part_of_it(text: str) -> None:
    assert page(text) == [{"@type": "Article"}]


def test_the_article_in_a_graph_with_references() -> None:
    nodes = page(
        '{"@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["NewsArticle"], "headline": "A",'
        ' "author": {"@id": "#ada"}}, {"@id": "#ada", "@type": "Person", "name": "Ada"}]}'
    )
    article = jsonld.article_of(nodes)
    assert article is not None
    assert article["headline"] == "A"
    assert jsonld.text_of(jsonld.by_id(nodes, article["author"])) == "Ada"


def test_the_pages_own_article_among_others() -> None:
    nodes = page(
        '[{"@type": "VideoObject", "name": "C", "author": "x", "image": "x", "datePublished": "x"},'
        ' {"@type": "Article", "headline": "A", "author": "x", "image": "x"},'
        ' {"@type": "Article", "headline": "B", "image": "x"}]'
    )
    own = jsonld.article_of(nodes, {"b"})
    assert own is not None
    assert own["headline"] == "B"
    most = jsonld.article_of(nodes)
    assert most is not None
    assert most["headline"] == "A"


def test_a_page_that_goes_on_is_about_what_it_calls_itself() -> None:
    more = ', "author": "Bo", "datePublished": "2026-09-14"'
    nodes = page(
        '[{"@type": "Article", "headline": "Ships lie"},'
        f'{{"@type": "Article", "headline": "Winds turn"{more}}}]'
    )
    keys = {"shipslie", "windsturn"}
    own, other = jsonld.article_of(nodes, keys, "shipslieledger"), jsonld.article_of(nodes, keys)
    assert own is not None
    assert other is not None
    assert (own["headline"], other["headline"]) == ("Ships lie", "Winds turn")


def test_broken_json_is_mended_or_left_out() -> None:
    assert page('{"@type": "Article", "headline": "A\nB",}') == [
        {"@type": "Article", "headline": "A\nB"}
    ]
    assert page('//<![CDATA[\n{"@type": "Article"}\n//]]>') == [{"@type": "Article"}]
    assert page("{not json") == []
    assert page("[" * 5_000) == []


def test_what_is_behind_its_end_is_no_part_of_it() -> None:
    assert page('{"@type": "Article"};') == [{"@type": "Article"}]


def test_of_a_broken_article_what_can_be_told_is_heard() -> None:
    who = '"author": [ {"@type": "Person", "name": "Ada Marin"} ], "author": {"name": "Bo"}'
    when = '"datePublished": 2026-09-14T06:20:00+02:00, "dateModified" : "2026-09-15"'
    where = '"articleSection": "Ports", "articleSection": "News"'
    title = '"headline": "The "Gull" sails"'
    (node,) = page(f'{{"@type": "NewsArticle", {title}, {who}, {when}, {where}}}')
    assert node == {
        "@type": "NewsArticle",
        "author": ["Ada Marin"],
        "dateCreated": "2026-09-14T06:20:00+02:00",
        "dateModified": "2026-09-15",
        "articleSection": "Ports",
    }


def test_of_what_is_broken_and_no_article_nothing_is_heard() -> None:
    assert page('{"@type": "WebSite", "name": "The "Ledger"", "datePublished": "2026-09-14"}') == []


def test_text_of_values() -> None:
    assert jsonld.text_of(["", {"name": "Ada &amp; Bo"}]) == "Ada & Bo"
    assert jsonld.text_of(3) is None
    assert jsonld.article_of([]) is None
    assert jsonld.article_of([{"@type": "WebSite", "name": "The Ledger"}]) is None


def test_lists_of_values() -> None:
    assert jsonld.list_of({"@list": ["a"]}) == ["a"]
    assert jsonld.list_of(["a", "b"]) == ["a", "b"]
    assert jsonld.list_of("a") == ["a"]


def test_a_reference_with_a_name_needs_no_other() -> None:
    nodes = page('[{"@id": "#ada", "@type": "Person", "name": "Ada", "url": "x", "image": "x"}]')
    named = {"@id": "#ada", "name": "A. Marin"}
    assert jsonld.by_id(nodes, named) == named
    assert jsonld.text_of(jsonld.by_id(nodes, {"@id": "#ada", "@type": "Person"})) == "Ada"
    assert jsonld.by_id(nodes, {"@id": "#bo"}) == {"@id": "#bo"}


def test_other_scripts_say_nothing() -> None:
    node = '{"@type": "Article", "headline": "A"}'
    root = tree(f"<body><script type='application/json'>{node}</script><script>{node}</script>")
    assert jsonld.nodes_of(root.iter("script")) == []
    assert page("") == []


def test_what_is_named_only_by_an_id_is_there_to_be_referred_to() -> None:
    nodes = page('{"@graph": [{"@id": "#ada", "name": "Ada"}]}')
    assert jsonld.text_of(jsonld.by_id(nodes, {"@id": "#ada"})) == "Ada"


def test_a_name_heads_an_article_without_a_headline() -> None:
    nodes = page(
        '[{"@type": "Article", "name": "A", "image": "x"}, {"@type": "Article", "name": "B"}]'
    )
    own = jsonld.article_of(nodes, {"b"})
    assert own is not None
    assert own["name"] == "B"


def test_a_headline_of_a_word_is_not_what_the_page_calls_itself() -> None:
    nodes = page(
        '[{"@type": "Article", "headline": "Ships"},'
        ' {"@type": "Article", "headline": "Winds turn", "image": "x"}]'
    )
    own = jsonld.article_of(nodes, frozenset(), "shipslieintheharbour")
    assert own is not None
    assert own["headline"] == "Winds turn"


def test_a_value_with_its_language_is_text() -> None:
    assert jsonld.text_of({"@value": "Ships", "@language": "en"}) == "Ships"


def test_what_names_no_other_object_is_the_value_itself() -> None:
    value = {"url": "/a.jpg"}
    assert jsonld.by_id(page('{"@id": "#a", "url": "x", "name": "y"}'), value) == value
