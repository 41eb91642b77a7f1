"""What the window says of a search that it does not understand."""

from reader.gui import words
from reader.gui.words import tr
from reader.model.query_language import Fault, Mistake


def explanation(mistake: Mistake) -> str:
    """Return in one sentence what is wrong; what was meant is offered beside it."""
    said = {
        Fault.NAME: tr("{name} is not known here."),
        Fault.VALUE: tr("{name} does not know “{value}”."),
        Fault.DATE: tr("“{value}” is no date. Write 2026, 2026-06 or 2026-06-14."),
        Fault.NUMBER: tr("“{value}” is no number of minutes. Write <5, >10 or 5-10."),
        Fault.EMPTY: tr("{name} wants its value right after it, without a blank."),
    }[mistake.fault]
    return said.format(name=words.isolated(f"{mistake.name}:"), value=words.isolated(mistake.value))
