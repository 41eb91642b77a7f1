"""The stories that a plain text offers: what stands under a label such as "Check Also"."""

import re
from collections.abc import Sequence

from reader.extract.plain_furniture import furniture_kind
from reader.extract.plain_head import is_credit
from reader.extract.plain_lines import Line
from reader.extract.related_labels import Label, label_of
from reader.extract.text import key_of
from reader.extract.trimming_words import names_site
from reader.model.article import RelatedStory

_LABELS = (Label.RELATED, Label.TOPICS)
_POPUP = re.compile(r"^\W*(?:x\s+)?check\s+also\W*$", re.IGNORECASE)
_POINTER = re.compile(r"^([^:：]{4,40})\s*[:：]\s*(\S.{14,})$")
_LONGEST_LABEL = 60
_LONGEST_TITLE = 250
_FEWEST_SIGNS = 20
_MOST = 12
_MOST_STORIES = 6


def offers(text: str) -> bool:
    """Return whether a line is a label of related stories."""
    return len(text) < _LONGEST_LABEL and (
        _POPUP.match(text) is not None or label_of(text) in _LABELS
    )


def pointed_at(text: str) -> str | None:
    """Return the title in a line such as "Read also: The wind has turned"; None if it is none."""
    found = _POINTER.match(text)
    if found and len(text) < _LONGEST_TITLE and label_of(found.group(1)) is Label.RELATED:
        return found.group(2)
    return None


def end_of_offer(lines: Sequence[Line], label: int) -> int:
    """Return where the lines end that a label in the midst of a story announces.

    The story goes on with its next paragraph.
    """
    at = label + 1
    while at < len(lines) and at - label <= _MOST and not lines[at].is_prose:
        at += 1
    return at


def stories_under(lines: Sequence[Line], own: str) -> list[RelatedStory]:
    """Return the stories in the lines behind a label, up to the next one; own: key of the title."""
    found: list[RelatedStory] = []
    for line in lines:
        text = line.text
        if ends_offer(text) or len(found) == _MOST_STORIES:
            break
        is_teaser = line.is_cut_off or line.is_prose
        if not is_teaser and (names_site(text) or is_credit(text)):
            continue
        if is_teaser or text.endswith("."):
            if not found or found[-1].teaser is not None:
                break  # no teaser without a title
            found[-1] = RelatedStory(found[-1].title, None, text)
        elif line.size >= _FEWEST_SIGNS and key_of(text) != own:
            found.append(RelatedStory(text, None))
    return found


def ends_offer(text: str) -> bool:
    """Return whether a line heads something else than stories: another list, a form."""
    return label_of(text) is not None or furniture_kind(text) is not None
