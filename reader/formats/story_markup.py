"""A story as XHTML: title, credit, text, highlights; the same in a page and in a book."""

from collections.abc import Mapping
from html import escape

from msgspec import Struct

from reader.formats.legal_markup import address, language, legal, text_of
from reader.model.outgoing import Outgoing, Passage


class Words(Struct, frozen=True):
    """What stands round a story, in its own language."""

    contents: str
    highlights: str


_WORDS = {
    "en": Words("Contents", "Highlights"),
    "fr": Words("Sommaire", "Passages surlignés"),
    "ar": Words("المحتويات", "مقاطع مميَّزة"),
}

#: For pages and books alike; a book's reader may set its own fonts and sizes over it.
STYLE = """\
h1 { line-height: 1.2; margin: 0 0 .4em; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; }
p { margin: 0 0 .9em; }
.credit, .tags, figcaption, caption { font-size: .85em; opacity: .75; }
.source { font-size: .85em; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
figure { margin: 1.4em 0; }
blockquote { margin: 1.2em 0; padding: 0 1em; border: 0 solid; border-inline-start: .2em solid; }
pre { overflow-x: auto; white-space: pre-wrap; font-size: .88em; }
table { border-collapse: collapse; margin: 1.2em 0; }
th, td { border: 1px solid; padding: .3em .6em; text-align: start; vertical-align: top; }
.highlights { margin-top: 2.5em; border-top: 1px solid; }
"""


def words_for(lang: str | None) -> Words:
    """Return the words in this language, else in English."""
    return _WORDS.get((lang or "").split("-")[0].lower(), _WORDS["en"])


def lang_attributes(story: Outgoing) -> str:
    """Return language and direction as attributes of an element of XHTML."""
    lang = language(story.article.lang)
    named = f' lang="{lang}" xml:lang="{lang}"' if lang else ""
    return f'{named} dir="{story.article.dir}"'


def story_markup(story: Outgoing, pictures: Mapping[str, str], prefix: str = "") -> str:
    """Return what stands in an <article>. pictures, prefix: as legal() takes them."""
    parts = [f"<h1>{text_of(story.title)}</h1>"]
    if story.credit:
        parts.append(f'<p class="credit">{text_of(story.credit)}</p>')
    source = address(story.article.url) if story.article.url else None
    if source:
        link = f'<a href="{escape(source)}">{text_of(story.article.url or "")}</a>'
        parts.append(f'<p class="source" dir="ltr">{link}</p>')
    if story.tags:
        parts.append(f'<p class="tags">{text_of(" ".join(f"#{tag}" for tag in story.tags))}</p>')
    parts.append(f"<div>{legal(story.html, pictures, prefix)}</div>")
    if story.passages:
        heading = words_for(story.article.lang).highlights
        marked = "".join(_passage(each) for each in story.passages)
        parts.append(f'<div class="highlights"><h2>{heading}</h2>{marked}</div>')
    return "\n".join(parts)


def _passage(passage: Passage) -> str:
    text = f"<blockquote><p>{text_of(passage.text)}</p></blockquote>" if passage.text else ""
    note = f'<p class="note">{text_of(passage.note)}</p>' if passage.note else ""
    return text + note
