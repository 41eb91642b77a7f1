"""Stories as one html file that needs nothing beside it: pictures and style sheet are inside.

Its policy lets a browser load nothing, from anywhere.
"""

from base64 import b64encode
from collections.abc import Sequence

from reader.formats.legal_markup import text_of
from reader.formats.story_markup import STYLE, lang_attributes, story_markup, words_for
from reader.model.outgoing import Outgoing

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_PAGE_STYLE = """\
:root { color-scheme: light dark; }
body { max-width: 38rem; margin: 2.5rem auto; padding: 0 1.2rem; line-height: 1.6;
  font-family: Literata, Charter, Georgia, "Noto Serif", serif; font-size: 1.125rem;
  color: #1c1b19; background: #fffdf9; }
:lang(ar), :lang(fa), :lang(ur) { font-family: Amiri, "Noto Naskh Arabic", serif; }
a { color: #0f5c8c; }
article + article { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid; }
nav li { margin: .3em 0; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e2da; background: #1b1a18; }
  a { color: #8cc4ea; }
}
@media print { body { margin: 0; max-width: none; color: #000; background: #fff; } }
"""


def one_page(story: Outgoing) -> str:
    """Return the file of one story."""
    return "".join((_head(story, story.title), article(story, ""), END))


def opening(first: Outgoing, title: str, names: Sequence[str]) -> str:
    """Return how a file of several stories begins: its title and a list of them.

    first: the first of them. names: their titles; article() is called with story1, story2 …
    """
    items = "".join(
        f'<li><a href="#story{n}"><bdi>{text_of(name)}</bdi></a></li>'
        for n, name in enumerate(names, 1)
    )
    words = words_for(first.article.lang)
    listed = f"<nav><h1>{text_of(title)}</h1><h2>{words.contents}</h2><ol>{items}</ol></nav>"
    return f"{_head(first, title)}{listed}<hr/>\n"


END = "</body></html>\n"


def _head(story: Outgoing, title: str) -> str:
    return (
        f"<!DOCTYPE html>\n<html{lang_attributes(story)}>\n<head>\n"
        '<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"/>\n'
        '<meta name="viewport" content="width=device-width"/>\n'
        f"<title>{text_of(title)}</title>\n<style>\n{STYLE}{_PAGE_STYLE}</style>\n</head>\n<body>\n"
    )


def article(story: Outgoing, name: str) -> str:
    """Return one story; name: of its place in the file, "" if it stands alone."""
    inside: dict[str, str] = {
        picture.url: f"data:{picture.media_type};base64,{b64encode(picture.body).decode()}"
        for picture in story.pictures
    }
    named = f' id="{name}"' if name else ""
    body = story_markup(story, inside, name)
    return f"<article{named}{lang_attributes(story)}>\n{body}\n</article>\n"
