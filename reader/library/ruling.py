"""The reader's rules of sites: made by pointing at a block, listed, switched, taken elsewhere."""

import json
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from reader.library.library import Library
from reader.library.picturing import shown_in
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.model.errors import FormatError, NoPageError, NotFoundError, RuleError
from reader.model.page import Page
from reader.model.site_rule import Effect, Pointed, SiteRule, rule_from_json, rule_to_json
from reader.model.story_key import house_of
from reader.model.url import Url, canonical
from reader.store import articles, pages, pictures, renewing, site_rules
from reader.store.renewing import Before
from reader.store.store import Connection

_FORMAT = "kiosque site rules"


class Decided(Struct, frozen=True):
    """What a reader has decided about a block of a site, for undo().

    made: the rules that are new. dropped: those that are gone. before: how the article stood.
    """

    site: str
    effect: Effect
    made: tuple[SiteRule, ...]
    dropped: tuple[SiteRule, ...]
    before: Before | None
    change: Change


def with_rules(db: Connection, page: Page, site: str) -> Page:
    """Return the page with what the reader has decided about its site; as it is, if nothing."""
    rules = site_rules.of(db, site) if site else ()
    return replace(page, rules=rules) if rules else page


def site_of(url: Url | None) -> str:
    """Return the site whose rules an address is under, "" for none."""
    return house_of(url) if url else ""


def kept_page(db: Connection, article_id: ArticleId) -> tuple[Page, str]:
    """Return the page that an article came from, with its site's rules, and the site.

    Raises NotFoundError, NoPageError; StoreError if it is damaged.
    """
    articles.check(db, article_id)
    try:
        page = pages.get(db, article_id)
    except NotFoundError as error:
        raise NoPageError(article_id) from error
    site = site_of(page.url or site_rules.address_of(db, article_id))
    return with_rules(db, page, site), site


def decide(library: Library, article_id: ArticleId, pointed: Pointed) -> Decided:
    """Remove or put back a block of an article, on all pages of its site from now on.

    A rule that has made the block what it is goes; else there are new ones. The article is made
    anew at once. Raises NotFoundError, NoPageError, RuleError, ExtractError.
    """
    with library.store.reading() as db:
        page, site = kept_page(db, article_id)
    if not site:
        raise RuleError("the page does not say which site it is of")
    chosen = library.choose(page, pointed)
    if not chosen:
        raise RuleError("nothing tells this from the story")
    made = tuple(replace(rule, site=site) for rule in chosen.rules)
    dropped = tuple(rule for rule in page.rules if rule.id in chosen.against)
    rules = (*(rule for rule in page.rules if rule not in dropped), *made)
    article = library.extract(replace(page, rules=rules))
    with library.store.writing() as db:
        site_rules.remove(db, chosen.against)
        ids = site_rules.put(db, made)
        before = renewing.renew(db, article_id, article, library.now())
        show_pictures(library, db, article_id, page)
    made = tuple(replace(rule, id=number) for rule, number in zip(made, ids, strict=True))
    change = Change(articles=frozenset({article_id}))
    return Decided(site, pointed.effect, made, dropped, before, change)


def undo(library: Library, decided: Decided) -> Change:
    """Take a decision back: its rules, and what it did to the article. Raises NotFoundError."""
    with library.store.writing() as db:
        site_rules.remove(db, [rule.id for rule in decided.made])
        site_rules.put(db, decided.dropped)
        if decided.before is not None:
            renewing.undo(db, decided.before)
            page, _ = kept_page(db, decided.before.id)
            show_pictures(library, db, decided.before.id, page)
    return decided.change


def show_pictures(library: Library, db: Connection, article_id: ArticleId, page: Page) -> None:
    """Note which pictures the article shows now; those that came along with its page are here."""
    saved = articles.get(db, article_id)
    if not saved.sample:  # their sites are not out there
        shown = shown_in(saved.article)
        pictures.put(db, article_id, shown, {}, library.now(), private=page.private)


def rules(library: Library, site: str = "") -> tuple[SiteRule, ...]:
    """Return the rules of a site, of all sites if it is ""; those that are off too."""
    with library.store.reading() as db:
        return site_rules.of(db, site) if site else site_rules.every(db)


def site_named(text: str) -> str:
    """Return the site that a word means: "www.e.org", or any address on it. Raises UrlError."""
    return house_of(canonical(text))


def add(library: Library, new: Iterable[SiteRule]) -> list[int]:
    """Keep rules; return their ids. One that is here already is switched as it comes."""
    with library.store.writing() as db:
        return site_rules.put(db, new)


def switch(library: Library, rule_id: int, *, enabled: bool) -> None:
    """Let a rule do its work, or not for now; `clean` applies it to what is here."""
    with library.store.writing() as db:
        site_rules.switch(db, rule_id, enabled=enabled)


def remove(library: Library, ids: list[int]) -> int:
    """Forget rules; return how many there were."""
    with library.store.writing() as db:
        return site_rules.remove(db, ids)


def export(library: Library, site: str = "") -> str:
    """Return the rules of a site, or of all, as JSON that import_rules() takes."""
    found = [rule_to_json(replace(rule, id=0)) for rule in rules(library, site)]
    return json.dumps({"format": _FORMAT, "rules": found}, ensure_ascii=False, indent=1)


def import_rules(library: Library, name: str, text: str) -> int:
    """Keep the rules in a file that export() gave; return how many. All or none.

    name: what to call the file. Raises FormatError.
    """
    try:
        value = json.loads(text)
        if value["format"] != _FORMAT:
            raise FormatError(name, "it is no file of rules")
        found = [replace(rule_from_json(each), id=0) for each in value["rules"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FormatError(name, "it is no file of rules") from error
    if not all(rule.site for rule in found):
        raise FormatError(name, "a rule in it names no site")
    return len(add(library, found))
