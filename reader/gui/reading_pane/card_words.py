"""What a card says of a story, by how the story stands."""

from reader.gui import words
from reader.gui.reading_pane.card import CardState, CardWords
from reader.gui.words import tr
from reader.model.article import ArticleRow, RelatedLink, State
from reader.model.url import host_of


def state_of(link: RelatedLink) -> CardState:
    """Return the state of a story that is not saved."""
    if link.story.url is None:
        return CardState.UNKNOWN
    if link.failed:
        return CardState.FAILED
    return CardState.WAITING if link.waiting else CardState.NOT_SAVED


def can_be_saved(link: RelatedLink) -> bool:
    """Return whether the story is not here, does not wait, and has an address."""
    return link.story.url is not None and link.saved is None and not link.waiting


def words_of_link(link: RelatedLink) -> CardWords:
    """Return what the card of a story that is not saved says."""
    story = link.story
    unknown = tr("address unknown")
    about = unknown if story.url is None else host_of(story.url)
    meta = " · ".join(part for part in (about, words.day(story.published)) if part)
    chip, action, spoken = {
        CardState.UNKNOWN: ("", tr("Search"), unknown),
        CardState.FAILED: (tr("Failed"), tr("Try now"), tr("Failed")),
        CardState.WAITING: (tr("Waiting"), tr("Cancel"), tr("Waiting")),
        CardState.NOT_SAVED: ("", tr("Save"), tr("Not saved")),
    }[state_of(link)]
    return CardWords(
        story.title, story.teaser or "", meta, chip, action, f"{story.title}. {spoken}"
    )


def words_of_row(
    row: ArticleRow, *, title: str = "", teaser: str = "", shared: tuple[str, ...] = ()
) -> CardWords:
    """Return what the card of a saved story says.

    title, teaser: as the page that offers it has them, "" for the story's own. shared: what it has
    in common with the open article.
    """
    unread = row.state is State.UNREAD
    chip = tr("Saved") if unread else tr("Read")
    parts = [row.site_name or host_of(row.url or ""), words.day(row.published, row.saved_at)]
    parts += [words.minutes(row.reading_minutes), tr("unread") if unread else ""]
    meta = " · ".join(words.isolated(part) for part in parts if part)
    why = ""
    if shared:
        why = tr("both: {words}").format(
            words=tr(", ").join(words.isolated(word) for word in shared)
        )
    shown = title or row.title
    spoken = ". ".join(part for part in (shown, chip, why) if part)
    return CardWords(shown, teaser or row.excerpt or "", meta, chip, "", spoken, why)
