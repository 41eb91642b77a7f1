"""Every action stands in one group."""

from reader.gui.actions import Actions
from reader.gui.keys.groups import grouped


def test_every_action_is_shown_once(actions: Actions) -> None:
    groups = grouped(actions.names)
    names = [name for _, members in groups for name in members]
    assert sorted(names) == sorted(actions.names)
    assert groups[0][0] == "Moving about"
    assert groups[-1][1][-1] == "quit"


def test_an_action_that_no_group_names_is_of_the_article() -> None:
    assert grouped(["translate", "next"]) == [
        ("Moving about", ["next"]),
        ("The article", ["translate"]),
    ]
