"""How the receipt speaks of removed blocks: the name and icon of each kind, and why one went."""

from msgspec import Struct

from reader.gui.words import isolated, tr
from reader.model.article import ChromeKind as Kind
from reader.model.article import FoundBy
from reader.model.receipt import RemovedText

_ICONS: dict[Kind, str] = {
    Kind.ADVERTISEMENT: "megaphone",
    Kind.AUTHOR_BOX: "user",
    Kind.BREADCRUMB: "signpost",
    Kind.BYLINE: "calendar",
    Kind.COMMENT_FORM: "message-square",
    Kind.COMMENTS: "message-square",
    Kind.CONTROL: "mouse-pointer-click",
    Kind.COOKIE_NOTICE: "cookie",
    Kind.CREDITS: "copyright",
    Kind.FOOTER: "panel-bottom",
    Kind.GALLERY: "images",
    Kind.HIDDEN: "eye-off",
    Kind.NAVIGATION: "menu",
    Kind.NEWSLETTER: "mail",
    Kind.OTHER: "scissors",
    Kind.PAYWALL: "lock",
    Kind.POLL: "chart-bar",
    Kind.POPUP: "app-window",
    Kind.RELATED: "layers",
    Kind.SHARE_BAR: "share-2",
    Kind.SIDEBAR: "panel-left",
    Kind.TAGS: "tag",
}
_LONGEST_NAME = 40


class BlockWords(Struct, frozen=True):
    """What is said of a removed block. count: its words; why: how it was told from the story."""

    kind: str
    icon: str
    count: str
    why: str


def words_for(block: RemovedText) -> BlockWords:
    """Return what to say of the block."""
    count = tr("%n word(s)", "", block.words)
    return BlockWords(kind_name(block.kind), _ICONS[block.kind], count, _why(block))


def kind_name(kind: Kind) -> str:
    """Return the name of a kind, with a capital."""
    return _names()[kind]


def _names() -> dict[Kind, str]:
    return {
        Kind.ADVERTISEMENT: tr("Advertisement"),
        Kind.AUTHOR_BOX: tr("Author box"),
        Kind.BREADCRUMB: tr("Breadcrumb"),
        Kind.BYLINE: tr("Byline and date"),
        Kind.COMMENT_FORM: tr("Comment form"),
        Kind.COMMENTS: tr("Comments"),
        Kind.CONTROL: tr("Button or form"),
        Kind.COOKIE_NOTICE: tr("Cookie notice"),
        Kind.CREDITS: tr("Credits and notices"),
        Kind.FOOTER: tr("Footer"),
        Kind.GALLERY: tr("Gallery or player"),
        Kind.HIDDEN: tr("Hidden text"),
        Kind.NAVIGATION: tr("Navigation"),
        Kind.NEWSLETTER: tr("Newsletter"),
        Kind.OTHER: tr("Other"),
        Kind.PAYWALL: tr("Paywall"),
        Kind.POLL: tr("Poll or rating"),
        Kind.POPUP: tr("Pop-up"),
        Kind.RELATED: tr("Related stories"),
        Kind.SHARE_BAR: tr("Share bar"),
        Kind.SIDEBAR: tr("Sidebar"),
        Kind.TAGS: tr("Tags"),
    }


def _why(block: RemovedText) -> str:
    name = " ".join(dict.fromkeys(block.where.split()))  # often the class is the id, too
    name = name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "…"
    match block.by:
        case FoundBy.NAME:
            return tr("The page calls it “{name}”.").format(name=isolated(name))
        case FoundBy.SHAPE:
            return tr("Found by its structure, not by its words.")
        case FoundBy.STORIES:
            return tr("Its stories were kept as related stories.")
        case FoundBy.RULE:
            return tr("Your rule for this site removes it.")
        case FoundBy.REST:
            return tr("It stands apart from the story.")
        case None:
            return ""
