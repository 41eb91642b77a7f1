"""Write a file of the user's, outside the library."""

from pathlib import Path

from reader.model.errors import WriteError


def write_out(target: Path, body: bytes) -> Path:
    """Write the file, over one that stands there, and return it. Raises WriteError.

    A crash leaves the old file or the new one.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(body)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise WriteError(str(target), error.strerror or "it cannot be made") from error
    return target
