"""Rules as JSON, as they are exported and as the extraction child is handed them."""

import json

import pytest

from reader.model.article import ChromeKind
from reader.model.site_rule import Chosen, Effect, SiteRule, rule_from_json, rule_to_json

RULE = SiteRule("e.org", Effect.REMOVE, "p.offer", "", ChromeKind.OTHER, "Get it", id=3)


def test_a_rule_comes_back_from_json() -> None:
    assert rule_from_json(json.loads(json.dumps(rule_to_json(RULE)))) == RULE


@pytest.mark.parametrize("fields", [{"path": ""}, {"effect": "burn"}, {"kind": "x"}], ids=str)
def test_what_is_no_rule_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        rule_from_json(rule_to_json(RULE) | fields)


def test_nothing_chosen_is_falsy() -> None:
    assert not Chosen()
    assert Chosen(against=(3,))
