"""ReadingPlace: where in an article its reader is."""

from msgspec import Struct


class ReadingPlace(Struct, frozen=True):
    """The line at the top of the view, by its words, and how much of the text has been seen.

    quote: the words that begin there, as they are read, without hyphens of ours. start: how many
    characters of the text stand before them; a hint, where the text has changed. progress: percent
    of the text; 100 if its end was in view. below: how many pixels of the line, and of what comes
    after it, are scrolled out of view; it is not kept on the disk. part: of a vast text that is
    shown in parts, from 0; quote and start are in it.
    """

    quote: str = ""
    start: int = 0
    progress: int = 0
    below: int = 0
    part: int = 0
