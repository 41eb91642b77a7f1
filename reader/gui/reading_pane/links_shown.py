"""How the links in the text stand, and what is said of them."""

from collections.abc import Mapping

from PySide6.QtGui import QTextDocument

from reader.gui.reading_pane.link_marks import anchors, is_web
from reader.gui.reading_pane.links_list import LinkLine
from reader.gui.words import tr
from reader.model.article import OpenArticle, TextLink
from reader.model.errors import UrlError
from reader.model.url import Url, canonical


def links_of(opened: OpenArticle) -> dict[Url, TextLink]:
    """Return the links of the article's text by their address in its one spelling."""
    return {link.url: link for link in opened.links}


def link_at(links: Mapping[Url, TextLink], address: str) -> TextLink:
    """Return how the story of an address stands, as it is written in the text."""
    try:
        url = canonical(address)
    except UrlError:
        return TextLink(Url(address))
    return links.get(url, TextLink(url))


def said_of(links: Mapping[Url, TextLink], address: str) -> str:
    """Return what a tooltip says of a link: how it stands, and where it leads."""
    return f"{_look(link_at(links, address))[2]}\n{address}"


def lines(document: QTextDocument, links: Mapping[Url, TextLink]) -> list[LinkLine]:
    """Return a line for each link of a document that leads out of it, in their order."""
    found = []
    for anchor in anchors(document):
        if is_web(anchor.address):
            icon, token, state = _look(link_at(links, anchor.address))
        elif anchor.address.startswith("mailto:"):
            icon, token, state = "external-link", "text3", tr("Mail")
        else:
            continue
        found.append(LinkLine(anchor.words, anchor.address, icon, token, state))
    return found


def _look(link: TextLink) -> tuple[str, str, str]:
    """Return icon, colour and words for how a story stands."""
    if link.saved is not None:
        return "bookmark-check", "saved", tr("Saved: opens here")
    if link.waiting:
        return "clock", "waiting", tr("Waits for the network")
    return "circle-dashed", "text3", tr("Not saved")
