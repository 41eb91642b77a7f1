"""The window's sentence for each error, and for each reason why a story is not whole.

The model says them in English only.
"""

import re

from PySide6.QtCore import QT_TR_NOOP

from reader.gui.words import tr
from reader.model.article import Incomplete
from reader.model.errors import (
    ExtractError,
    FetchError,
    FormatError,
    GoneError,
    NoFeedError,
    NoImportError,
    NoPageError,
    NoSiteError,
    NotAPageError,
    NotFoundError,
    OfflineError,
    OnlyReadError,
    PatienceError,
    ReaderError,
    RefusedError,
    RuleError,
    StoreError,
    UrlError,
    WriteError,
)

#: Clauses that stand whole in the errors; the tool that gathers words finds them here.
_CLAUSES: frozenset[str] = frozenset(
    map(
        str,
        (
            QT_TR_NOOP("there is no network"),
            QT_TR_NOOP("the connection broke off"),
            QT_TR_NOOP("the connection could not be secured"),
            QT_TR_NOOP("its certificate has expired"),
            QT_TR_NOOP("its certificate belongs to another site"),
            QT_TR_NOOP("its certificate is signed by nobody we trust"),
            QT_TR_NOOP("the proxy does not answer"),
            QT_TR_NOOP("the proxy does not let us through"),
            QT_TR_NOOP("the system names no proxy that can be used"),
            QT_TR_NOOP("the site does not answer in time"),
            QT_TR_NOOP("the site refuses the connection"),
            QT_TR_NOOP("the site took more than a minute"),
            QT_TR_NOOP("the site asks us to wait"),
            QT_TR_NOOP("the site sends more than anybody can use"),
            QT_TR_NOOP("the site sends us on, but not where to"),
            QT_TR_NOOP("the site sends us to what is no web address"),
            QT_TR_NOOP("the site's answer cannot be understood"),
            QT_TR_NOOP("what came is packed wrongly"),
            QT_TR_NOOP("what came is packed in a way that we do not know"),
            QT_TR_NOOP("there is no site of this name"),
            QT_TR_NOOP("its name could not be looked up"),
            QT_TR_NOOP("there is no way to the site"),
            QT_TR_NOOP("it leads into a private network"),
            QT_TR_NOOP("the picture is larger than 5 MB"),
            QT_TR_NOOP("the picture has more than 40 million pixels"),
            QT_TR_NOOP("it is no picture that can be shown"),
            QT_TR_NOOP("its article has gone meanwhile"),
            QT_TR_NOOP("the picture is not here any more"),
            QT_TR_NOOP("it is no page of text"),
            QT_TR_NOOP("there is no text in it"),
            QT_TR_NOOP("there is no such file"),
            QT_TR_NOOP("it is a folder, not a file"),
            QT_TR_NOOP("it is no ordinary file"),
            QT_TR_NOOP("the system does not let us"),
            QT_TR_NOOP("it is empty"),
            QT_TR_NOOP("it is larger than 200 MB"),
            QT_TR_NOOP("it is neither a page nor a text"),
            QT_TR_NOOP("it is a PDF, not a page"),
            QT_TR_NOOP("it is a zip archive, not a page"),
            QT_TR_NOOP("it is a compressed file, not a page"),
            QT_TR_NOOP("it is a picture, not a page"),
            QT_TR_NOOP("it is a program, not a page"),
            QT_TR_NOOP("it is a book, an office document or a program, not a page"),
            QT_TR_NOOP("there is no page in it"),
            QT_TR_NOOP("it tells of pages, but does not hold them"),
            QT_TR_NOOP("it is too tangled"),
            QT_TR_NOOP("it is no file of rules"),
            QT_TR_NOOP("a rule in it names no site"),
            QT_TR_NOOP("nothing tells this from the story"),
            QT_TR_NOOP("the page does not say which site it is of"),
            QT_TR_NOOP("its reading has ended the program three times"),
            QT_TR_NOOP("a part of it is damaged or missing"),
            QT_TR_NOOP("it is no export of another reader that Kiosque knows"),
            QT_TR_NOOP("it has no web address"),
            QT_TR_NOOP("this is no web address"),
            QT_TR_NOOP("it begins with no web address"),
            QT_TR_NOOP("it came by mail and has no web address"),
            QT_TR_NOOP("it has neither a web address nor a text"),
            QT_TR_NOOP("the table is broken here"),
            QT_TR_NOOP("the list is broken here"),
            QT_TR_NOOP("the disk is full"),
            QT_TR_NOOP("another program is writing to it"),
            QT_TR_NOOP("it may only be read, not written"),
            QT_TR_NOOP("an earlier version wrote it, and it may only be read, not updated"),
            QT_TR_NOOP("it is not a library, or its beginning is damaged"),
            QT_TR_NOOP("it is damaged"),
            QT_TR_NOOP("it is open; close Kiosque first"),
            QT_TR_NOOP("it is not there"),
            QT_TR_NOOP("it is not a library"),
            QT_TR_NOOP("what was copied is damaged"),
            QT_TR_NOOP("nothing can be read of it"),
            QT_TR_NOOP("it cannot be written"),
            QT_TR_NOOP("a picture in it is damaged"),
            QT_TR_NOOP("the disk does not answer"),
            QT_TR_NOOP("it cannot be opened; look at the rights of its folder"),
            QT_TR_NOOP("it may not be opened"),
            QT_TR_NOOP("its folder may not be written to"),
            QT_TR_NOOP("it cannot be made"),
            QT_TR_NOOP("it cannot be read"),
            QT_TR_NOOP("it cannot be removed"),
            QT_TR_NOOP("it is no export of Kiosque"),
            QT_TR_NOOP("it is a folder"),
            QT_TR_NOOP("it is no name for a file"),
            QT_TR_NOOP("there is no backup of it"),
            QT_TR_NOOP("there is a file of this name already"),
            QT_TR_NOOP("another Kiosque is writing there"),
            QT_TR_NOOP("another program has changed it, and it is left as it is"),
            QT_TR_NOOP("it was written by a later version of Kiosque"),
            QT_TR_NOOP("its notes lead round in a ring"),
            QT_TR_NOOP("its note cannot be read"),
            QT_TR_NOOP("it is not there; perhaps its drive is not connected"),
            QT_TR_NOOP("the copy is not the same as the library"),
            QT_TR_NOOP("the library lies there already"),
            QT_TR_NOOP("there is a library in it already"),
            QT_TR_NOOP("there is no feed at this address"),
            QT_TR_NOOP("what came is no feed"),
            QT_TR_NOOP("what came cannot be read as a feed"),
            QT_TR_NOOP("it is no list of feeds"),
        ),
    )
)
#: Clauses with a part that differs, {}.
_FORMS: tuple[str, ...] = tuple(
    map(
        str,
        (
            QT_TR_NOOP("the page is larger than {} MB"),
            QT_TR_NOOP("the feed is larger than {} MB"),
            QT_TR_NOOP("the site answered {}"),
            QT_TR_NOOP("it is no page but {}"),
            QT_TR_NOOP("the site sends us on more than {} times"),
            QT_TR_NOOP("the text of article {} is damaged"),
            QT_TR_NOOP("the page of article {} is damaged"),
        ),
    )
)


def sentence(error: ReaderError) -> str:
    """Return what to tell the user of the error."""
    for kind, words in _sentences().items():
        if type(error) is kind:
            fields = dict(vars(error))
            if "reason" in fields:
                fields["reason"] = reason(fields["reason"])
            said = words.format_map(fields)
            return f"{said} {tr('The file is kept in the outbox.')}" if _is_kept(error) else said
    return str(error)


def _is_kept(error: ReaderError) -> bool:
    return isinstance(error, NotAPageError) and bool(error.body)


def _sentences() -> dict[type[ReaderError], str]:
    """Return the sentence of each error, with the names of its fields in braces."""
    return {
        OfflineError: tr("There is no network. The link waits in the outbox."),
        NotAPageError: tr("There is no article at this address: {reason}."),
        RefusedError: tr("The site does not give this page: {reason}."),
        GoneError: tr("The site does not give this page: {reason}."),
        FetchError: tr("The page did not come: {reason}. It will be tried again."),
        NoSiteError: tr("The page did not come: {reason}. It will be tried again."),
        PatienceError: tr("The page did not come: {reason}. It will be tried again."),
        UrlError: tr("This is not a web address: {text}"),
        ExtractError: tr("No article could be made of {where}: {reason}."),
        FormatError: tr("{name} could not be read: {reason}."),
        NotFoundError: tr("This article is no longer in the library."),
        NoImportError: tr("The library remembers no such import."),
        NoFeedError: tr("You do not follow this feed."),
        NoPageError: tr("The page that this article came from is not kept."),
        RuleError: tr("No rule can be made: {reason}."),
        OnlyReadError: tr("Nothing can be saved or changed: this library may only be read."),
        StoreError: tr("The library cannot be used: {reason}."),
        WriteError: tr("{path} could not be written: {reason}."),
    }


def lacking(why: Incomplete) -> str:
    """Return what to tell the reader of an article that is not the whole story."""
    return _lacking()[why]


def _lacking() -> dict[Incomplete, str]:
    return {
        Incomplete.PAYWALL: tr(
            "Only the beginning: the rest is behind a paywall. "
            "Open it in the browser, and save it from there."
        ),
        Incomplete.COOKIE_WALL: tr(
            "The site asked about cookies instead of showing the story. "
            "Open it in the browser, and save it from there."
        ),
        Incomplete.CAPTCHA: tr(
            "The site wanted to see a person before it shows the story. "
            "Open it in the browser, and save it from there."
        ),
        Incomplete.LOGIN_PAGE: tr(
            "The site shows this story after a login. "
            "Open it in the browser, and save it from there."
        ),
        Incomplete.ERROR_PAGE: tr(
            "The site showed an error instead of the story. It may have moved, or be gone."
        ),
        Incomplete.ONLY_IN_SCRIPTS: tr(
            "The page needs its scripts to show the story; this is what could be read. "
            "Open it in the browser, and save it from there."
        ),
        Incomplete.LIST_PAGE: tr("This is a list of stories, not a story."),
        Incomplete.MORE_PAGES: tr("Only one page of several: the story goes on in the browser."),
        Incomplete.NO_TEXT: tr("No text was found on this page. Open it in the browser."),
        Incomplete.TOO_TANGLED: tr(
            "The page is too large or too tangled: at most its bare text could be read."
        ),
        Incomplete.FEED_TEXT: tr(
            "This is what the feed brings of the story; its page did not give it."
        ),
    }


def reason(clause: str) -> str:
    """Return the clause in the language of the window; one that is not known here as it is."""
    if clause in _CLAUSES:
        return tr(clause)
    for form in _FORMS:
        start, end = (re.escape(part) for part in form.split("{}"))
        found = re.fullmatch(f"{start}(.+){end}", clause)
        if found:
            return tr(form).format(found.group(1))
    return clause


def spoken(clause: str) -> str:
    """Return the reason as a sentence of its own: with a capital and a full stop."""
    words = reason(clause)
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."
