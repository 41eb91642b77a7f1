"""The lines that a page's own furniture begins with, in a plain text."""

import re

from reader.model.article import ChromeKind

#: After one of these lines the page's own furniture begins.
_FURNITURE: tuple[tuple[ChromeKind, re.Pattern[str]], ...] = (
    (
        ChromeKind.COMMENT_FORM,
        re.compile(
            r"^\W*(?:laisser\s+(?:une\s+réponse|un\s+commentaire)|leave\s+a\s+(?:reply|comment)"
            r"|schreibe?n?\s+(?:sie\s+)?einen?\s+kommentar|deja\s+(?:una?\s+)?(?:respuesta|comentario)"
            r"|lascia\s+un\s+commento|deixe\s+um\s+comentário|geef\s+een\s+reactie|اترك\s+(?:تعليق|رد)\S*"
            r"|コメントを残す|dodaj\s+komentarz|votre\s+adresse\s+e?-?mail\s+ne\s+sera"
            r"|your\s+email\s+address\s+will\s+not)",
            re.IGNORECASE,
        ),
    ),
    (
        ChromeKind.AUTHOR_BOX,
        re.compile(
            r"^\W*(?:à\s+propos\s+(?:de\s+)?(?:l['’]auteur)?|about\s+"
            r"|über\s+(?:den\s+autor|die\s+autorin)|sobre\s+(?:el|o)\s+autor|نبذة\s+عن)\b.{0,60}$",
            re.IGNORECASE,
        ),
    ),
)


def furniture_kind(text: str) -> ChromeKind | None:
    """Return what begins with the line, None if it is none of these."""
    return next((kind for kind, pattern in _FURNITURE if pattern.match(text)), None)
