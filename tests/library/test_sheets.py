"""What an export writes into."""

from pathlib import Path

from reader.library.sheets import as_file, put_pictures
from reader.model.outgoing import Form
from tests.formats.outgoing_stories import all_stories


def test_the_file_of_one_story_and_what_lies_beside() -> None:
    first = all_stories()[0]
    assert as_file(first, Form.HTML)[1] == ()
    assert as_file(first, Form.TEXT)[0].startswith(b"Ships & <winds>")
    body, beside = as_file(first, Form.MARKDOWN)
    assert beside == first.pictures
    assert b"](pictures/" in body


def test_a_picture_is_written_once(tmp_path: Path) -> None:
    pictures = all_stories()[0].pictures
    put_pictures(tmp_path, pictures)
    place = tmp_path / "pictures" / pictures[0].name
    place.write_bytes(b"seen")
    put_pictures(tmp_path, pictures)
    assert place.read_bytes() == b"seen"
    assert len(list(place.parent.iterdir())) == 2
