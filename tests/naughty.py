"""Strings that break programs: a few of our own, and the big list of others where it is.

KIOSQUE_NAUGHTY=all takes all 515 of that list; without it every tenth is taken.
"""

import json
import os

from tests.shared_data import FOLDER

OURS = (
    "../../etc/passwd",
    "..\\..\\windows\\system32",
    "con",
    "NUL.html",
    "com1:",
    'a/b\\c:d*e?f"g<h>i|j',
    ".hidden",
    "-rf",
    "--help",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "'; DROP TABLE article; --",
    '" OR ""="',
    "NEAR(a b, 3) AND title:*",
    "tag:",
    "{} %s %n %1 {title} \\1 $HOME `id`",
    "<script>alert(1)</script>",
    "</title></style></script><img src=x onerror=alert(1)>",
    "]]>&lt;&amp;&#0;&notanentity;",
    "[a](javascript:alert(1)) ![x](file:///etc/passwd)",
    "---\ntitle: not mine\n---",
    "turned \u202egnp.exe\u202c and \u2067isolated",
    "zero\u200bwidth\u00ad joined \u200d\ufeff",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a\u0306\u0308lgo",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f3f3\ufe0f\u200d\U0001f308",
    "السَّلامُ \u0623\u0644\u0625\u0622 ـــ",
    "𝕋𝕙𝕖 ﬁ ﷽ ǅ İı ß ẞ",
    "\ufffe\uffff\ufffd",
    "tab\tand\x0bcontrols\x01\x1b[31m\x7f\x85\x9b2J",
    "x" * 300,
)


def strings() -> list[str]:
    """Return them, each once."""
    big = FOLDER / "hostile" / "blns.json"
    others = json.loads(big.read_text(encoding="utf-8")) if big.exists() else []
    step = 1 if os.environ.get("KIOSQUE_NAUGHTY") == "all" else 10
    return list(dict.fromkeys((*OURS, *others[::step])))
