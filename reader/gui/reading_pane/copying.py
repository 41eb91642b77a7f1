"""What of the article goes to the clipboard."""

from PySide6.QtCore import QMimeData

_SOFT_HYPHEN = "\u00ad"
_PICTURE = "\ufffc"  # where a picture stands in the text


def as_copied(words: str) -> QMimeData:
    """Return the words as text only, without the soft hyphens that set them."""
    data = QMimeData()
    data.setText(words.replace(_SOFT_HYPHEN, "").replace(_PICTURE, ""))
    return data
