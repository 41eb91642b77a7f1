"""Made-up languages: words that are as frequent as real ones, in several scripts.

The word of rank r comes by 1 / (r + 2.7)^1.05 (Zipf and Mandelbrot), so that there are always some
that stand nowhere else. The commonest are real ones; the others are made of syllables, so that
many begin alike. A text of Chinese or Japanese has no blanks.
"""

import itertools
import random
from bisect import bisect
from dataclasses import dataclass
from functools import cached_property, lru_cache

VOCABULARY = 120_000
_ENGLISH = """
the of and to in a is that for it as was with be by on not he his but at are this have from or had
an they which one you were all her she there would their we him been has when who will no more if
out so up said what its about than into them can only other time new some could these two may first
then do any like my now over such our man me even most made after also did many off before must well
back through years much where your way down should because long each just state those people too how
little good world make very year still see own work men day get here old life both between being
harbour market lighthouse ferry council valley river mayor budget school strike winter snow bridge
"""
_FRENCH = """
de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec
son aux ou mais comme nous ont cette été sa ses être fait leur même deux aussi tout après sans bien
ans entre elle peut dont encore très ces contre depuis temps moins avait état année pays président
"""
_ARABIC = """
في من على إلى أن عن التي الذي هذا هذه مع كان بعد ما بين لم قال كل كما قد ذلك حيث خلال أكثر عند غير
حتى وقد منذ ولا يوم عام رئيس مدينة سوق ميناء مدرسة ثلج جسر نهر
"""
_CHINESE = "的 一 是 在 不 了 有 和 人 这 中 大 为 上 个 国 我 以 要 他 时 中国 经济 市场 港口 河流"
_JAPANESE = (
    "の に は を た が で て と し れ さ ある いる も する から な こと 日本 経済 市場 港 大雪 川"
)
_ONSETS = "b c d f g h l m n p r s t v br ch cl cr dr fr gr pl pr sc sh sp st tr th qu".split()  # noqa: SIM905
_VOWELS = "a e i o u ai au ea io ou".split()  # noqa: SIM905
_CODAS = ["", "", "", "l", "n", "r", "s", "nt", "st", "ck"]
_ACCENTED = "e é a ai i o ou eu u ie".split()  # noqa: SIM905
_ROOTS = "بتثجحخدرزسشصطعغفقكلمنهوي"


@dataclass(frozen=True)
class Language:
    """A language. share: of the articles, so many are in it; blank: what parts two words."""

    name: str
    share: float
    common: str
    syllables: tuple[str, ...]
    blank: str = " "
    full_stop: str = ". "
    dir: str = "ltr"

    @cached_property
    def words(self) -> list[str]:
        """All of its words, the commonest first."""
        made = map(self._made, itertools.count(1))
        kinds = dict.fromkeys(self.common.split())
        for word in made:
            kinds[word] = None
            if len(kinds) == VOCABULARY:
                break
        return list(kinds)

    def draw(self, dice: random.Random, count: int) -> list[str]:
        """Return so many words, as often as in real texts."""
        words, weights = self.words, _weights()
        last, roll = weights[-1], dice.random
        return [words[bisect(weights, roll() * last)] for _ in range(count)]

    def rare(self, dice: random.Random) -> str:
        """Return a word that stands in few articles."""
        return self.words[dice.randrange(1_000, VOCABULARY)]

    def sentence(self, words: list[str]) -> str:
        """Return the words as one sentence; no word is changed but the first letter."""
        text = self.blank.join(words)
        return text[:1].upper() + text[1:] + self.full_stop

    def _made(self, number: int) -> str:
        """Return the word of this number: two syllables, each begins many words."""
        base = len(self.syllables)
        second, first = divmod(number * 7_919 % (base * base), base)
        return self.syllables[first] + self.syllables[second]


@lru_cache(maxsize=1)
def _weights() -> list[float]:
    return list(itertools.accumulate(1 / (r + 2.7) ** 1.05 for r in range(1, VOCABULARY + 1)))


def _syllables(vowels: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(a + b + c for a in _ONSETS for b in vowels for c in _CODAS))[::5]


_HAN = tuple(chr(0x4E00 + 7 * number) for number in range(1_500))
_KANA = tuple(map(chr, range(0x30A2, 0x30ED)))
LANGUAGES = (
    Language("en", 0.5, _ENGLISH, _syllables(_VOWELS)),
    Language("fr", 0.25, _FRENCH, _syllables(_ACCENTED)),
    Language("ar", 0.15, _ARABIC, tuple(a + b for a in _ROOTS for b in _ROOTS), dir="rtl"),
    Language("zh", 0.06, _CHINESE, _HAN, blank="", full_stop="。"),
    Language("ja", 0.04, _JAPANESE, _HAN[::3] + _KANA, blank="", full_stop="。"),
)
ENGLISH = LANGUAGES[0]
