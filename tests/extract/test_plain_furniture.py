"""What a page's furniture begins with, in a plain text."""

import pytest

from reader.extract.plain_furniture import furniture_kind
from reader.model.article import ChromeKind


@pytest.mark.parametrize(
    "text",
    [
        *("Leave a Reply", "Laisser un commentaire", "Laisser une réponse", "Deja una respuesta"),
        *("Schreiben Sie einen Kommentar", "Lascia un commento", "Deixe um comentário"),
        *("Leave a comment", "Deja un comentario", "Deja una respuesta", "اترك رد"),
        *("Geef een reactie", "اترك تعليقا", "コメントを残す", "Dodaj komentarz"),
        *("Your email address will not be shown", "Votre adresse e-mail ne sera pas publiée"),
    ],
)
def test_comment_forms_are_known(text: str) -> None:
    assert furniture_kind(text) is ChromeKind.COMMENT_FORM


@pytest.mark.parametrize(
    "text",
    [
        "About the author",
        "About author",
        "Über den Autor",
        "Sobre o autor",
        "About Ada Marin",
        "À propos de l'auteur",
        "Über die Autorin",
        "Sobre el autor",
        "نبذة عن الكاتب",
    ],
)
def test_author_boxes_are_known(text: str) -> None:
    assert furniture_kind(text) is ChromeKind.AUTHOR_BOX


def test_a_paragraph_is_neither() -> None:
    assert furniture_kind("About the harbour there is much to say, and " + "more " * 20) is None
