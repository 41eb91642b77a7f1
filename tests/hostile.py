"""Pages made to attack a reader: a seeded grammar of what browsers have ever run or loaded.

Handlers, addresses under every scheme in every disguise, elements in wrong places and foreign
namespaces, tags that never end; then cut, doubled and sprinkled with signs that parsers stumble on.
"""

import random
from html import escape

from tests.world import PARAGRAPH

_SCHEMES = (
    *("javascript", "vbscript", "livescript", "data", "file", "reader", "blob", "view-source"),
    *("about", "jar", "ftp", "feed", "intent", "smb", "chrome", "x-evil", "http", "mailto"),
)
_RESTS = (
    *("alert(1)", "//%0aalert(1)", "text/html,<script>alert(1)</script>", "///etc/passwd"),
    *("image/svg+xml;base64,PHN2Zy8+", "//evil.example/x", "article/7", "a@e.org?attach=/etc/x"),
)
_ADDRESSES = ("href", "src", "xlink:href", "action", "formaction", "background", "poster", "cite")
_OTHERS = (
    "data",
    "ping",
    "manifest",
    "lowsrc",
    "dynsrc",
    "longdesc",
    "usemap",
    "codebase",
    "srcset",
)
_HANDLERS = (
    *("onerror", "onload", "onclick", "OnMouseOver", "onfocus", "ontoggle", "onanimationend"),
    *("onbegin", "onpageshow", "onx", "ONWHEEL", "onpointerenter", "onbeforeunload"),
)
_STYLES = (
    *("background:url(file:///etc/passwd)", "width:expression(alert(1))", "position:fixed;inset:0"),
    *("-moz-binding:url(//evil.example/x)", "@import '//evil.example/a'", "behavior:url(a.htc)"),
)
_TAGS = (
    *("p", "a", "b", "i", "div", "span", "img", "table", "tr", "td", "caption", "ul", "li", "pre"),
    *("blockquote", "figure", "figcaption", "h2", "section", "details", "summary", "q", "time"),
    *(
        "script",
        "style",
        "svg",
        "math",
        "template",
        "noscript",
        "iframe",
        "object",
        "embed",
        "form",
    ),
    *("input", "button", "textarea", "select", "option", "video", "audio", "source", "track"),
    *(
        "meta",
        "link",
        "base",
        "frameset",
        "frame",
        "applet",
        "marquee",
        "isindex",
        "keygen",
        "bgsound",
    ),
    *("title", "xmp", "plaintext", "listing", "noembed", "noframes", "layer", "dialog", "slot"),
    *("foreignObject", "animate", "set", "use", "image", "desc", "mtext", "mglyph", "malignmark"),
    *("annotation-xml", "maction", "a:b", "svg:script", "x-a", "body", "html", "font", "center"),
)
_OF_TEXT = ("a", "b", "em", "span", "q", "time", "sup", "code", "mark", "td", "abbr", "ins", "bdo")
_BREAKERS = (
    *(
        "<!--",
        "-->",
        "--!>",
        "<![CDATA[",
        "]]>",
        "</style>",
        "</script>",
        "</title>",
        "</textarea>",
    ),
    *("<!doctype html>", "<?php ", "?>", "<!", "</", "<", "&lt;img src=x onerror=alert(1)&gt;"),
    *("</noscript>", "</template>", "</svg>", "</math>", "</p>", "</a>", "</table>", "<br/", "\0"),
)
_SEPARATORS = (" ", "  ", "\n", "\t", "/", "\f", "\r\n", " / ", "\x0b", "\0 ")
_CONTROLS = ("\t", "\n", "\r", "\0", "\x01", "\x0c", "\u00a0", "\u2028", "\u00ad", "&#9;", "&#x0;")
_NAMED = {":": "&colon;", "(": "&lpar;", "/": "&sol;", "\n": "&NewLine;", "\t": "&Tab;"}
_NOISE = "<>\"'`&/=\0\x0b\ufffe\u202e;!-[]?#%"


class Forge:
    """Makes pages, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311 no secret

    def page(self) -> bytes:
        """Return a whole page with a story in it and attacks all over it, in some encoding."""
        charset = self._dice.choice(("utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "latin-1"))
        return self.markup().encode(charset, "xmlcharrefreplace")

    def spoiled(self, page: str) -> bytes:
        """Return this page with attacks in many places, cut and sprinkled, in some encoding."""
        dice = self._dice
        at = sorted(dice.sample(range(len(page)), min(len(page), dice.randint(1, 12))))
        tags = [page.find("<", place) for place in at]
        wanted = sorted({place for place in tags if place >= 0}, reverse=True)
        for place in wanted:
            page = page[:place] + self.attack() + page[place:]
        charset = dice.choice(("utf-8", "utf-8", "utf-16", "cp1252", "shift_jis", "gb18030"))
        markup = self._mutated(page) if dice.random() < 0.5 else page
        return markup.encode(charset, "xmlcharrefreplace")

    def around(self, text: str) -> bytes:
        """Return a page that has this text in its story, in its head, and as an attribute."""
        story = "".join(self._paragraph(number) for number in range(3))
        quoted = escape(text)
        return (
            f'<html><head><title>{text}</title><meta name="author" content="{quoted}"></head>'
            f'<body><article><h1>Ships {text}</h1>{story}<p title="{quoted}">{text}</p>{story}'
            f"{text}</article></body></html>"
        ).encode("utf-8", "surrogatepass")

    def markup(self) -> str:
        """Return the same as text."""
        dice = self._dice
        story = "".join(self._paragraph(number) for number in range(6))
        block = f'<div class="related"><h3>Related stories</h3>{self._links()}</div>'
        form = f'<form class="comment-form" {self._attributes()}><textarea></textarea>Say</form>'
        markup = (
            f"<html><head>{self._head()}</head><body {self._attributes()}><nav>{self.attack()}"
            f"Home</nav><article {self._attributes()}><h1>Ships lie in the harbour</h1>{story}"
            f"</article>{block}{form}<footer>{self.attack()} Rights</footer>{self.attack()}</body>"
        )
        return self._mutated(markup) if dice.random() < 0.4 else markup

    def _paragraph(self, number: int) -> str:
        """Return a paragraph with something in it that an article may well have, or a wild one."""
        dice = self._dice
        words = f"{PARAGRAPH}This was seen from pier {number}, {number + 3} hours later, "
        if dice.random() < 0.4:
            return f"<p>{words}{self.attack()}</p>{self.attack() if dice.random() < 0.3 else ''}"
        tag = self._cased(dice.choice(_OF_TEXT))
        made = f"<{tag}{dice.choice(_SEPARATORS)}{self._attributes()}>by the pilot</{tag}>"
        lead = f"<a href={self._quoted(self._address())} {self._attributes()}>the log</a>"
        picture = f"<figure><img {self._attributes()} src={self._quoted(self._address())}></figure>"
        return f"<p>{words}{made} and {lead}.</p>{picture if dice.random() < 0.3 else ''}"

    def attack(self) -> str:
        """Return a piece of html that would run, load or follow something in a browser."""
        pieces = [self._element(0) for _ in range(self._dice.randint(1, 3))]
        attack = "".join(pieces)
        return self._mutated(attack) if self._dice.random() < 0.3 else attack

    def _head(self) -> str:
        dice, said = self._dice, escape(self.attack()) if self._dice.random() < 0.5 else "Ships"
        wanted = [
            f"<title>{self.attack()}</title>",
            f'<base href="{self._address()}">',
            f'<meta http-equiv="refresh" content="0;url={self._address()}">',
            f'<link rel="canonical" href="{self._address()}">',
            f'<link rel="stylesheet" href="{self._address()}">',
            f'<meta property="og:image" content="{self._address()}">',
            f'<meta property="og:title" content="{said}">',
            f'<meta name="author" content="{said}">',
            f"<style>{dice.choice(_STYLES)}</style><script>alert(1)</script>",
            f'<meta charset="{dice.choice(("utf-7", "shift_jis", "utf-16", "x-user-defined"))}">',
        ]
        return "".join(part for part in wanted if dice.random() < 0.4)

    def _links(self) -> str:
        links = "".join(
            f"<li><a href={self._quoted(self._address())} {self._attributes()}>Wind turns in the"
            f" harbour, day {number}</a></li>"
            for number in range(3)
        )
        return f'<ul>{links}<li><a href="/wind-turns-again">Wind turns again at noon</a></li></ul>'

    def _element(self, depth: int) -> str:
        dice = self._dice
        tag = self._cased(dice.choice(_TAGS))
        attributes = self._attributes()
        inside = "".join(self._inside(depth) for _ in range(dice.randint(0, 2)))
        end = dice.choice((f"</{tag}>", f"</{tag} x=1>", f"</{tag}", "", "/>"))
        return f"<{tag}{dice.choice(_SEPARATORS)}{attributes}>{inside}{end}"

    def _inside(self, depth: int) -> str:
        dice = self._dice
        if depth < 4 and dice.random() < 0.6:
            return self._element(depth + 1)
        return dice.choice((*_BREAKERS, "alert(1)", "ships", escape(self._address())))

    def _attributes(self) -> str:
        dice = self._dice
        made = [self._attribute() for _ in range(dice.randint(0, 3))]
        return dice.choice(_SEPARATORS).join(made)

    def _attribute(self) -> str:
        dice = self._dice
        kind = dice.random()
        if kind < 0.4:
            return (
                f"{self._cased(dice.choice(_ADDRESSES + _OTHERS))}={self._quoted(self._address())}"
            )
        if kind < 0.7:
            return f"{self._cased(dice.choice(_HANDLERS))}={self._quoted('alert(1)')}"
        if kind < 0.85:
            return f"style={self._quoted(dice.choice(_STYLES))}"
        names = ("id", "name", "class", "title", "alt", "lang", "dir", "colspan", "is", "xmlns")
        return f"{dice.choice(names)}={self._quoted(dice.choice(_BREAKERS) + self._address())}"

    def _quoted(self, value: str) -> str:
        quote = self._dice.choice(('"', '"', "'", "", "`"))
        return f"{quote}{value.replace(quote, '') if quote else value}{quote}"

    def _address(self) -> str:
        dice = self._dice
        kind = dice.random()
        if kind < 0.1:
            return f"https://harbour.example/log/{dice.randrange(99)}"
        if kind < 0.2:
            return dice.choice(("//evil.example/x", "\\\\evil.example\\x", "../x", "?x", "", "#"))
        scheme = self._cased(dice.choice(_SCHEMES)) + ":"
        disguised = "".join(self._disguised(letter) for letter in scheme)
        before = dice.choice(("", "", " ", "\x01", "&#14; ", "\u00a0", "url(", "0;"))
        return before + disguised + dice.choice(_RESTS)

    def _disguised(self, letter: str) -> str:
        kind = self._dice.random()
        if kind < 0.8:
            return letter
        if kind < 0.85:
            return self._dice.choice(_CONTROLS) + letter
        if kind < 0.9:
            return f"&#x{ord(letter):x};"
        return _NAMED.get(letter, f"&#{ord(letter):07}" + self._dice.choice((";", "")))

    def _cased(self, word: str) -> str:
        if self._dice.random() < 0.7:
            return word
        return "".join(self._dice.choice((letter.lower(), letter.upper())) for letter in word)

    def _mutated(self, text: str) -> str:
        dice, signs = self._dice, list(text)
        for _ in range(dice.randint(1, 12)):
            at = dice.randrange(len(signs) + 1)
            kind = dice.random()
            if kind < 0.4:
                signs[at:at] = dice.choice(_NOISE)
            elif kind < 0.6:
                del signs[at : at + dice.randint(1, 30)]
            elif kind < 0.8:
                signs[at:at] = signs[max(0, at - 60) : at]
            else:
                signs[at:at] = dice.choice(_BREAKERS)
        return "".join(signs)
