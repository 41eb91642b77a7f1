"""Which saved stories are alike: by the rare words and names that they share.

The index of the search knows in which articles a word stands, and how often: no other table of
words is kept. A word that stands in many articles tells nothing, and is not followed.

Each word weighs by its rarity (idf) and by how much a text speaks of it (as in BM25: Robertson and
Zaragoza, "The Probabilistic Relevance Framework", 2009); the sum of what two stories share is
divided by what the open one has.
"""

import math
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping

from msgspec import Struct

from reader.model.article import ArticleId
from reader.store import shared_words
from reader.store.key_terms import KeyTerms, key_terms
from reader.store.packing import readable
from reader.store.sameness import is_telling, nearly_equal

#: Words of a story that are looked up: names, and the most frequent of the others.
_MOST_ASKED = 100
#: Of these, those that weigh most are followed to the articles in which they stand.
_MOST_FOLLOWED = 28
#: A word is rare that stands in so many articles at most, and in this share of its language's; in
#: a small library an affair that is followed may be a good part of it.
_RARE, _RARE_SHARE, _FEWEST = 400, 0.03, 10
#: In a language of fewer articles nobody knows which words are rare: there names count only.
_FEW_ARTICLES = 30
#: Articles more, as if: else a small library would think a word that stands in two twice as common.
_AS_IF = 100
_MOST_JUDGED = 40
_FEWEST_SHARED = 3
_NAME = 1.3  # a name weighs so much more than another word
_IN_TITLE = 3  # a word of a title counts as so many of the text
_SATURATION, _BY_LENGTH, _USUAL_WORDS, _FEWEST_WORDS = 1.2, 0.75, 500, 60
#: Of what the open story has. Judged by eye on real pages: from here on hardly one is not alike.
_ALIKE = 0.3
#: Two stories that share two words only must be as alike as this.
_SURELY_ALIKE = 0.4
_PERHAPS_THE_SAME = 0.6


class Found(Struct, frozen=True):
    """A story that is alike, and what both share, in the words of the open one, best first."""

    id: ArticleId
    shared: tuple[str, ...]


class Story(Struct, frozen=True):
    """The open story. lang: without its country, "" if unknown."""

    text: str
    lang: str
    words: int
    terms: KeyTerms


class Weights(Struct, frozen=True):
    """What the story's rare words weigh.

    shared: those that other articles have too, by word. own: the same, by how much the story
    speaks of each. whole: all of it, of the words that weigh most, shared or not.
    """

    shared: Mapping[str, float]
    own: Mapping[str, float]
    whole: float


class _Candidate(Struct, frozen=True):
    """A story that shares words. shares: of its score, by word."""

    id: ArticleId
    score: float
    shares: Mapping[str, float]
    text: str


def find(
    db: sqlite3.Connection, article_id: ArticleId, *, besides: Collection[ArticleId], most: int
) -> list[Found]:
    """Return the saved stories of the same language that are alike, the most alike first.

    besides: stories that are not wanted. Nor are those in the trash, and those that tell this very
    story in nearly the same words. Where nothing is really alike, nothing is returned.
    """
    story = read(db, article_id)
    if story is None:
        return []
    weights = weigh(db, story)
    stands = _stands_in(db, weights.shared)
    for unwanted in (article_id, *besides):
        stands.pop(unwanted, None)
    found: list[Found] = []
    for candidate in _candidates(db, story, weights, stands):
        if candidate.score >= _PERHAPS_THE_SAME and _same(story.text, candidate.text):
            continue
        shared = shared_words.shared(story.terms, candidate.shares, candidate.text)
        if len(shared) >= (_FEWEST_SHARED if candidate.score < _SURELY_ALIKE else 2):
            found.append(Found(candidate.id, shared))
        if len(found) == most:
            break
    return found


def read(db: sqlite3.Connection, article_id: ArticleId) -> Story | None:
    """Return the story that is open; None if it is gone, has no text or a damaged one."""
    row = db.execute(
        "SELECT title, lang, words, text FROM article JOIN body ON body.article_id = article.id"
        " WHERE article.id = ?",
        [article_id],
    ).fetchone()
    text = None if row is None else readable(row["text"])
    if not text:
        return None
    terms = key_terms(row["title"], text, row["lang"])
    return Story(text, _language(row["lang"]), row["words"], terms)


def weigh(db: sqlite3.Connection, story: Story) -> Weights:
    """Return how much the story's rare words weigh: those that tell most of it."""
    names = story.terms.in_names()
    articles = _articles_of(db, story.lang)
    rare = min(_RARE, max(_FEWEST, round(_RARE_SHARE * articles)))
    weights, shared = dict[str, float](), set[str]()
    for word in story.terms.most_telling(_MOST_ASKED, only_names=articles < _FEW_ARTICLES):
        count = _articles_with(db, word, rare + 1)
        if 0 < count <= rare:
            rarity = math.log(1 + (articles + _AS_IF) / count)
            weights[word] = rarity * (_NAME if word in names else 1)
            if count > 1:
                shared.add(word)
    own = {w: weights[w] * _said(story.terms.counts[w], story.words) for w in weights}
    order = sorted(own, key=lambda w: (-own[w], w))
    followed = [word for word in order if word in shared][:_MOST_FOLLOWED]
    return Weights(
        {word: weights[word] for word in followed},
        {word: own[word] for word in followed},
        sum(own[word] ** 2 for word in order[:_MOST_FOLLOWED]),
    )


def _same(one: str, other: str) -> bool:
    """Return whether two texts are nearly equal; short ones never are known to be."""
    return is_telling(one) and is_telling(other) and nearly_equal(one, other)


def _said(times: int, words: int) -> float:
    """Return how much a text of so many words speaks of one: 0 not at all, near 1 all the time."""
    length = 1 - _BY_LENGTH + _BY_LENGTH * max(words, _FEWEST_WORDS) / _USUAL_WORDS
    return times / (times + _SATURATION * length)


def _candidates(
    db: sqlite3.Connection,
    story: Story,
    weights: Weights,
    stands: Mapping[ArticleId, Mapping[str, int]],
) -> list[_Candidate]:
    """Return the stories that share enough, the most alike first."""
    most = {w: weights.own[w] * weights.shared[w] / weights.whole for w in weights.own}
    promise = {each: sum(most[word] for word in stands[each]) for each in stands}
    likely = sorted(
        (each for each in promise if promise[each] >= _ALIKE),
        key=lambda each: (-promise[each], -each),
    )[:_MOST_JUDGED]
    found = []
    for row in _rows(db, likely):
        if _language(row["lang"]) not in (story.lang, "") and story.lang:
            continue
        counts = stands[row["id"]].items()
        shares = {word: most[word] * _said(times, row["words"]) for word, times in counts}
        text = readable(row["text"]) if sum(shares.values()) >= _ALIKE else None
        if text is None:
            continue
        half = shared_words.half_said(story.terms, text)
        shares = {word: share for word, share in shares.items() if word not in half}
        score = sum(shares.values())
        if score >= _ALIKE:
            found.append(_Candidate(ArticleId(row["id"]), score, shares, text))
    return sorted(found, key=lambda each: (-each.score, -each.id))


def _stands_in(db: sqlite3.Connection, words: Collection[str]) -> dict[ArticleId, dict[str, int]]:
    """Return how often each of the words stands in the articles that have any of them."""
    stands: dict[ArticleId, dict[str, int]] = defaultdict(dict)
    for word in words:
        for number, column in db.execute("SELECT doc, col FROM occurrence WHERE term = ?", [word]):
            if column in ("title", "text"):
                times = stands[number]
                times[word] = times.get(word, 0) + (_IN_TITLE if column == "title" else 1)
    return stands


def _articles_with(db: sqlite3.Connection, word: str, most: int) -> int:
    """Return in how many articles the word stands, `most` if in more."""
    found: int = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)",
        [f'"{word}"', most],
    ).fetchone()[0]
    return found


def _articles_of(db: sqlite3.Connection, lang: str) -> int:
    """Return how many articles are of this language, or of none that is known."""
    found: int = db.execute(
        "SELECT coalesce(sum(articles), 0) FROM language WHERE name IN (?, '')", [lang]
    ).fetchone()[0]
    return found


def _rows(db: sqlite3.Connection, wanted: Collection[ArticleId]) -> list[sqlite3.Row]:
    marks = ", ".join("?" * len(wanted))
    return db.execute(
        "SELECT id, lang, words, text FROM article JOIN body ON body.article_id = article.id"  # noqa: S608
        f" WHERE id IN ({marks}) AND state <> 'trashed'",
        list(wanted),
    ).fetchall()


def _language(lang: str | None) -> str:
    """Return the language without its country: "pt" of "pt-br"."""
    return (lang or "").split("-")[0]
