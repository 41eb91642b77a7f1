"""What is asked is held against what was measured, and nothing is judged that was not."""

from tests.bench.limits import judge
from tests.bench.spread import Spread, spread


def of(p50: float, p95: float) -> Spread:
    return Spread(p50, p95, p95, p50, 9)


def test_a_ratio_is_of_two_things_of_one_run() -> None:
    found = {"a link": of(2.4, 9.0), "bare": of(2.0, 2.0)}
    assert list(map(str, judge(found, 100_000))) == [
        "save of a link p50/fdatasync 1.2x (<= 1.3)",
        "p95 4.5x (<= 3) MISSED",
    ]


def test_of_many_lists_the_slowest_counts() -> None:
    found = {f"page far down, {name}": of(1, p95) for name, p95 in (("a", 3), ("b", 17), ("c", 2))}
    [verdict] = judge(found, 100_000)
    assert (verdict.value, verdict.is_met) == (17, False)


def test_ranked_search_is_held_against_both_peers() -> None:
    found = {
        "rare words, Kiosque": of(1.0, 2),
        "rare words, tantivy": of(0.5, 1),
        "rare words, ripgrep": of(100, 120),
    }
    assert [verdict.is_met for verdict in judge(found, 100_000)] == [True, True]


def test_a_vast_library_answers_every_question_in_a_tenth_of_a_second() -> None:
    found = {"counts": of(1, 101), "whole list, shelf all": of(900, 999), "bare": of(1, 200)}
    assert list(map(str, judge(found, 1_000_000))) == ["counts p95 101ms (<= 100) CPU 1 MISSED"]
    assert judge(found, 999_999) == []


def test_spreads() -> None:
    assert spread([(3.0, 1.0)]) == Spread(3, 3, 3, 1, 1)
    found = spread([(float(ms), ms / 2) for ms in range(1, 101)])
    assert (found.p50, found.worst, found.count) == (50.5, 100, 100)
    assert 95 < found.p95 < 97
    assert found.cpu_p95 == found.p95 / 2
