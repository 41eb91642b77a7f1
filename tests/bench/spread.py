"""How long things take: each thing many times, in turns with what stands beside it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spread:
    """Of how many times the median, the 95th of 100 and the worst, in ms.

    cpu_p95: of the CPU's time of the thread alone, which is what remains where others are at work
    on the machine; 0 if another process did the work.
    """

    p50: float
    p95: float
    worst: float
    cpu_p95: float
    count: int


class Stopwatch:
    """Times, by what took them."""

    def __init__(self) -> None:
        self._taken: dict[str, list[tuple[float, float]]] = {}

    def time(self, what: str, call: Callable[[], T]) -> T:
        """Do it, and note how long it took."""
        started, worked = time.perf_counter(), time.thread_time()
        answer = call()
        cpu = time.thread_time() - worked
        self.note(what, (time.perf_counter() - started) * 1000, cpu * 1000)
        return answer

    def time_on(self, what: str, begun: str, call: Callable[[], T]) -> T:
        """Do it, and note how long it took together with what was timed last as `begun`."""
        answer = self.time(what, call)
        taken = zip(self._taken[what].pop(), self._taken[begun][-1], strict=True)
        self.note(what, *map(sum, taken))
        return answer

    def note(self, what: str, ms: float, cpu_ms: float = 0.0) -> None:
        """Note that it took so long."""
        self._taken.setdefault(what, []).append((ms, cpu_ms))

    def spreads(self) -> dict[str, Spread]:
        """Return what was noted, in order of the first times."""
        return {what: spread(taken) for what, taken in self._taken.items()}


def spread(taken: list[tuple[float, float]]) -> Spread:
    """Return how the times are spread; at least one, each with that of the CPU."""
    walls, works = zip(*taken, strict=True)
    return Spread(median(walls), _p95(walls), max(walls), _p95(works), len(walls))


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]
