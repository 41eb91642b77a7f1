"""Write a file of the user's, outside the library."""

from pathlib import Path

from reader.library.private_files import write_private
from reader.model.errors import WriteError


def write_out(target: Path, body: bytes) -> Path:
    """Write the file, over one that stands there, and return it. Raises WriteError.

    A crash leaves the old file or the new one.
    """
    try:
        write_private(target, body)
    except OSError as error:
        raise WriteError(str(target), error.strerror or "it cannot be made") from error
    return target
