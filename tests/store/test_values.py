"""What qualifiers may be given."""

from datetime import timedelta

from reader.model.url import Url
from reader.store import articles, values
from reader.store.store import Store
from tests.store.stories import OTHER, story
from tests.world import NOON


def test_what_occurs_the_most_frequent_first(store: Store) -> None:
    with store.writing() as db:
        assert values.values(db) == {"section": [], "lang": [], "by": []}
        for number, (site, byline) in enumerate(
            [("Courrier", ("Ada", "Bob")), ("Ledger", ("Ada",)), ("Ledger", ())]
        ):
            article = story(
                f"Story {number}",
                text=f"{OTHER} {number}" if number else "One. " * 60,
                url=Url(f"https://e.org/{number}"),
                site_name=site,
                byline=byline,
                lang="fr",
                section="Port" if number else None,
            )
            articles.put(db, article, saved_at=NOON + timedelta(days=number), sample=False)
        assert values.values(db, most_read=1) == {"section": ["Port"], "lang": ["fr"], "by": []}
        assert values.values(db) == {
            "section": ["Port"],
            "lang": ["fr"],
            "by": ["Ada", "Bob"],
        }
