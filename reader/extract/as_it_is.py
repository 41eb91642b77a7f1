"""An article of html that another reader has cleaned already: taken as it is.

Its own text is what its reader knew, and what the highlights stand in; a second extraction could
only lose some of it. What is active in it is dropped at opening, as with every article.
"""

from msgspec.structs import replace

from reader.extract.language import direction_of, language_of
from reader.extract.links import links_in
from reader.extract.parsing import bare_text
from reader.extract.text import count_words, excerpt_of, reading_minutes
from reader.model.article import Article


def filled(head: Article, markup: str) -> Article:
    """Return the article with this html and all that follows from it.

    head: what is known besides: title, address, byline, date, language, picture, excerpt. Without
    any text in the html its text is "".
    """
    lines = (" ".join(line.split()) for line in bare_text(markup).split("\n"))
    text = "\n".join(line for line in lines if line)
    words = count_words(text)
    return replace(
        head,
        title=head.title or excerpt_of(text.split("\n", 1)[0]) or head.url or "",
        text=text,
        html=markup,
        lang=language_of(text, head.lang),
        dir=direction_of(text) or "ltr",
        excerpt=head.excerpt or excerpt_of(text),
        words=words,
        reading_minutes=reading_minutes(words),
        links=links_in(markup),
    )
