"""Articles for the tests of the store."""

from msgspec.structs import replace

from reader.model.article import Article
from reader.model.url import Url

TEXT = " ".join(
    f"The harbour held {n} ships and the wind of day {n} kept them in the port." for n in range(20)
)
OTHER = " ".join(
    f"Le tribunal a rendu le jugement numéro {n} sur la digue du nord hier soir." for n in range(20)
)


def story(title: str = "Ships lie at anchor", **changes: object) -> Article:
    """Return an article, with these fields changed."""
    base = Article(
        title, TEXT, f"<p>{TEXT}</p>", url=Url("https://e.org/ships"), words=280, reading_minutes=1
    )
    return replace(base, **changes)
