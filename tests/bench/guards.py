"""What looks like a rule in a module of reader/extract and is none.

Without a guard the program does the same, only slower, or it dies of what no page brings about: no
test can miss it. Each is named as it stands in the source, "not …" for the branch of `else`.
"""

_SLOW = "saves time: what is passed over would be found to be nothing"
_NEVER = "for the types, or for a use that nobody makes: no page brings it about"
_TWICE = "a gate before or behind it does the same: each is to be safe by itself"
_SPELT = "the stroke is part of the word"
_BOUND = "a bound of work, beyond all pages"

#: Kinds of entries that are evidence, each alone no rule.
EVIDENCE = {
    "language_words": "word",  # all of a language's small words together tell it
}
GUARDS: dict[str, dict[str, str]] = {
    "arranging": {
        "_may_have_class(paragraph)": _SLOW,
        'len(paragraph) or len(paragraph.text or "") <= _LONGEST_BREA': _SLOW,
        "len(paragraph)": _SLOW,
        'above.get("class") == "k-figure"': _SLOW,
        "above is not None": _NEVER,
        "paragraph.text": _NEVER,
        "parent is None": _NEVER,
        "at is not None": _NEVER,
        "not any(_is_picture(each) for each in paragraph)": _SLOW,
    },
    "body": {
        "rules": _SLOW,
        "not page.rules": _SLOW,
        "at": _NEVER,
    },
    "bounds": {
        "tables": _NEVER,  # nh3 closes what it has opened
        "box is None": _NEVER,
    },
    "captions": {
        "has_any(lower, _STEMS)": _SLOW,
        "box": _NEVER,
    },
    "choosing": {
        "any(self._stays(each) and each not in blocks for each in ins": _SLOW,
    },
    "chrome": {
        '"embed"': _TWICE,  # it holds no words
        "not attributes[at] or tags[at] in _LOOKED_AT": _SLOW,
        "not tag in TELLING_TAGS": _SLOW,
        "not (names := outline.attributes[at])": _SLOW,
        "TELLING_ATTRIBUTES.isdisjoint(names)": _SLOW,
    },
    "chrome_judges": {
        "found is None": _NEVER,
        '"style" in names': _SLOW,
        'not "hidden" in names': _SLOW,
        '"aria-hidden" in names': _SLOW,
        '"role" not in outline.attributes[at]': _SLOW,
        "not name": _SLOW,
        "verdict is not None": _SLOW,
        '"id" in names': _SLOW,
        'not "input" in outline.tags[at : outline.ends[at]]': _SLOW,
        'outline.tags[each] == "input"': _SLOW,
    },
    "chrome_words": {
        "not has_any(name.lower(), _STORY_STEMS)": _SLOW,
        "_TELLING.isdisjoint(words)": _SLOW,
        "_TELLING.isdisjoint(words_of(name))": _SLOW,
        "name.islower()": _SLOW,
    },
    "credits": {
        'element.tag == "a"': _SLOW,  # only links have an address
        "len(text) > _LONG": _SLOW,
    },
    "dates": {
        "not _YEAR.search(text)": _SLOW,
        "hour is None": _NEVER,
        "minute is None": _NEVER,
    },
    "decode": {
        'codec != "utf-8"': _SLOW,
        'is_clean and "\\ufffe" not in text and "\\uffff" not in text': _SLOW,
        "best": _NEVER,
    },
    "directions": {
        "not any(map(other.search, root.itertext()))": _SLOW,
    },
    "gathering": {
        "a": _TWICE,  # links have a role of their own
        'head != " " or self._pieces': _SLOW,
        "not roles[left] or tails[left]": _SLOW,
        'tail != " " or self._pieces': _SLOW,
        '"class" not in self._outline.attributes[at]': _SLOW,
        "not text.isascii()": _SLOW,
        "has_any(text, _INVISIBLE)": _SLOW,
        "isinstance(at, int)": _NEVER,
    },
    "head_lines": {
        "not day or not any(map(str.isdigit, text))": _SLOW,
        "not day": _SLOW,
        "not any(map(str.isdigit, text))": _SLOW,
    },
    "heading": {
        "not key or not 0.8 < outline.text[at] / len(key) < 1.6": _SLOW,
        "not 0.8 < outline.text[at] / len(key) < 1.6": _SLOW,
    },
    "house_lines": {
        "not may_be and (lower.isascii() or not has_any(lower, _OUTSI": _SLOW,
        "lower.isascii()": _SLOW,
        "not has_any(lower, _OUTSIDE_STEMS_BEYOND)": _SLOW,
        "may_be": _SLOW,
    },
    "images": {
        "not name in has": _SLOW,
        "name in has": _SLOW,
        "_WHOLE.match(address)": _SLOW,
        "base": _NEVER,
        "source is None": _NEVER,  # lxml sets no address, and such a picture goes
        '"<img" in article.html': _SLOW,
        'not "<img" in article.html': _SLOW,
        "has_any(lower, _PLACEHOLDER_STEMS)": _SLOW,
    },
    "jsonld": {
        "len(found) > _MOST_NODES": _BOUND,
        "len(articles) == 1": _SLOW,
        "depth > 12": _BOUND,
    },
    "language": {
        "not RTL.search(text)": _SLOW,
        "sum(map(own.__contains__, words)) > 0.25 * len(words)": _SLOW,
    },
    "link_lists": {
        "url": _NEVER,
        "parent is not None": _NEVER,
    },
    "markup": {
        "block.links": _SLOW,
        "self._has_code": _SLOW,
        "not self._outline.attributes[at]": _SLOW,
        "words == run": _SLOW,
        '"<br>" not in text': _SLOW,
        "not self._places": _SLOW,
        "self._places": _SLOW,
        "not self._spoken": _SLOW,
    },
    "names": {
        "len(pieces) > 1": _SLOW,
    },
    "paywall": {
        "6_000": _SLOW,
        "sum(map(len, found)) > _CLOSE_CHARS": _SLOW,
    },
    "people": {
        "beside.above in (None, len(beside.names))": _SLOW,
        "not parent is not None": _NEVER,
        "not profiles": _SLOW,
        '(value := seen.meta.get(name, "")).startswith("http")': _SLOW,
        "seen.url": _NEVER,
    },
    "published": {
        'len(day) > len("2026-09-14")': _SLOW,
        "not parent is not None": _NEVER,
    },
    "ruling": {
        "not wanted": _SLOW,
        "not rules": _SLOW,
    },
    "sanitize": {
        '"lang"': _TWICE,
        '"title"': _TWICE,
        '"template"': _TWICE,
        'parts.scheme == "mailto"': _TWICE,
        "len(value) <= _LONGEST_ADDRESS and _PLAIN_ADDRESS.fullmatch(": _SLOW,
    },
    "script_text": {
        "len(match[1]) >= size": _SLOW,
        'not "<" in text': _SLOW,
        "not _PROSE_CHARS < len(text) < _LARGEST_SCRIPT": _BOUND,
    },
    "sections_words": {
        "n of n/a": _SPELT,
        "a of n/a": _SPELT,
    },
    "site_lines": {
        "len(phrase) >= _LETTERS": _SLOW,
    },
    "sites": {
        "text.isascii()": _SLOW,
    },
    "stand_ins": {
        "story and own": _SLOW,
        "view is None": _NEVER,
        "article.url is not None": _NEVER,
        "has_any(beginning, CONSENT_HINTS)": _SLOW,
    },
    "neighbours": {
        "first == last": _SLOW,
    },
    "next_page": {
        "not links": _SLOW,
        "begin < 0": _SLOW,
    },
    "outline": {
        "size": _SLOW,
        "after": _SLOW,
        'not "class" in has': _SLOW,
        "wanted.isdisjoint(self._used)": _SLOW,
    },
    "parsing": {
        "not utf8 is None": _SLOW,
        "root is None": _NEVER,
        "body is None": _NEVER,
        "tree is not None and _has_more(tree, _LITTLE * len(text)) an": _SLOW,
        "not len(element)": _SLOW,
        "name in unclosed": _BOUND,
        "element.text": _SLOW,
        "any(total > size for total in accumulate(often))": _SLOW,
        "any( total > size for total in accumulate(map(len, tree.iter": _SLOW,
        "outer is None": _NEVER,
        "outer is None or (parent := outer.mem_id) in round_parent": _SLOW,
        "(parent := outer.mem_id) in round_parent": _SLOW,
        "not found.group(1)": _BOUND,
        "found.group(2).lower() not in VOID_TAGS": _BOUND,
        'text.find(">", at, end) < 0': _SLOW,
        "begin >= 0": _SLOW,
        "_VAST_TAG.match(text, begin)": _SLOW,
        'text.count("<") > _MOST_TAGS': _SLOW,
        "len(text) < _LARGE": _BOUND,
        "_depth(text) < _TOO_DEEP": _BOUND,
    },
    "related": {
        "not blocks": _SLOW,
    },
    "related_asides": {
        "card is None": _NEVER,
    },
    "related_blocks": {
        'not "aria-controls" in outline.attributes[at]': _SLOW,
        'not href[:1] == "#"': _SLOW,
        "not tabs": _SLOW,
    },
    "related_cards": {
        "others": _SLOW,
        "title in words": _SLOW,
        "_YEAR.search(words)": _SLOW,
        'card.image.startswith(("https://", "http://"))': _SLOW,
    },
    "related_insets": {
        "not found": _SLOW,
        "known": _SLOW,
        "before is None": _NEVER,
        "HEADINGS.isdisjoint(inside)": _SLOW,
        "element is page.core": _SLOW,
    },
    "related_labels": {
        "not known": _SLOW,
        "folded.isascii()": _SLOW,
    },
    "related_links": {
        'origin is not None and href.startswith("/") and not href.sta': _SLOW,
        'href.startswith(("https://", "http://"))': _SLOW,
        "found is not None": _SLOW,
        "len(words) < _LONGEST_BUTTON": _SLOW,
        "#": _SLOW,  # of _PLAIN
        "$": _SLOW,
        "not _YEAR.search(words)": _SLOW,
    },
    "related_page": {
        'text != " "': _SLOW,
        "len(text) < _LABEL_SPACE": _SLOW,
        "len(elements[at])": _SLOW,
        "len(outline.elements[at])": _SLOW,
        "only": _SLOW,
    },
    "related_runs": {
        'not element.tag == "a"': _SLOW,
        "first is None": _NEVER,
        "run.links > MOST_LINKS": _BOUND,
    },
    "related_titles": {
        "line is None": _NEVER,
        "not len(element)": _SLOW,
    },
    "text": {
        "lower.isascii()": _SLOW,
        "text.isascii()": _SLOW,
        "not has_some": _SLOW,
    },
    "titles": {
        "not told": _SLOW,
        "seen.url": _NEVER,
        "not mine": _NEVER,
        "abs(len(text) - len(key)) < 0.5 * len(key) + 10": _SLOW,
    },
    "trimming_words": {
        "_may_be_one(lower)": _SLOW,
        '"%" in lower': _SLOW,
        "len(lower) > _SHORTEST_NOTICE": _SLOW,
        "text[0].isalnum() and text[:2].lower() not in _LEADS_ON": _SLOW,
    },
    "trimming_lines": {
        "not 0 < len(block.text) - block.linked < _LONGEST_LABEL": _SLOW,
        "block.links": _SLOW,
        "block.text[0].isalpha()": _SLOW,
        "place.base is not None": _NEVER,
        "len(block.text) < _LONGEST_LABEL": _SLOW,
    },
    "trimming_ends": {
        "has_any(names, LEAD_STEMS)": _SLOW,
        "has_any(names, DEK_STEMS)": _SLOW,
        "outline.parents[box]": _NEVER,
        "len(block.text) > _LONGEST_AGAIN": _SLOW,
    },
    "typeset": {
        "setting.hyphenated is None": _SLOW,
        "left": _BOUND,
        "not text.strip()": _SLOW,
        "(parent := element.getparent()) is not None": _NEVER,
    },
    "witnesses": {
        "word in text": _SLOW,
        "not there": _SLOW,
        "not hits": _SLOW,
        "len(element) == 0": _SLOW,
        "size > _ENOUGH": _SLOW,
    },
}
