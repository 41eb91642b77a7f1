"""A stream that takes no more is told of, once."""

import os
from pathlib import Path

import pytest

from reader.cli.output import Output
from reader.model.errors import WriteError

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no full disk")
def test_what_a_full_disk_refuses_is_a_sentence_and_the_rest_goes_nowhere() -> None:
    with FULL.open("w") as file:
        output = Output(file)
        assert (output.write(""), output.write("Ships"), output.isatty()) == (0, 5, False)
        with pytest.raises(WriteError, match=r"Could not write the output: No space left"):
            output.flush()
        output.write("Boats")
        output.flush()


def test_whoever_reads_no_more_is_no_full_disk() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as file:
        output = Output(file)
        output.write("Ships")
        with pytest.raises(BrokenPipeError):
            output.flush()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, writing)  # its end writes once more
        os.close(nowhere)
