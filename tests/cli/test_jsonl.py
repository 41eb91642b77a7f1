"""The line protocol: an answer per request, in order, whatever the request."""

import io
import json
from pathlib import Path

from reader.cli.jsonl import extract_lines
from tests.world import NOON, story_html


def test_an_answer_per_request_in_order(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(story_html("Ships lie in the harbour"), encoding="utf-8")
    requests = [
        json.dumps({"id": "a", "file": str(page), "url": "https://e.org/ships"}),
        json.dumps({"id": "b\u0085\u2028\u2029", "file": str(tmp_path / "none"), "url": None}),
        "not json",
        "",
        json.dumps({"id": "\ud83d", "file": str(page), "url": "hard::ships"}),
    ]
    answers = io.BytesIO()
    extract_lines(io.BytesIO("\n".join(requests).encode()), answers, lambda: NOON)
    lines = [json.loads(line) for line in answers.getvalue().decode().splitlines()]
    assert [line["id"] for line in lines] == ["a", "b\u0085\u2028\u2029", None, "\ud83d"]
    assert [line["error"] is None for line in lines] == [True, False, False, True]
    assert "nobody on the quay" in lines[0]["text"]
    assert lines[0]["seconds"] > 0
    assert (lines[0]["complete"], lines[0]["incomplete"]) == (True, None)


def test_whatever_is_asked_the_stream_goes_on(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(story_html("Ships lie in the harbour"), encoding="utf-8")
    of_page = f', "file": {json.dumps(str(page))}}}'.encode()
    deep = b"[" * 900 + b"]" * 900
    requests = [
        b"[" * 100_000,
        b'{"id": ' + deep + of_page,
        b"\xff\xfe",
        b"null",
        b'{"id": 1' + b"0" * 30 + of_page,
        b'\xef\xbb\xbf{"id": "\xff"' + of_page,
    ]
    answers = io.BytesIO()
    extract_lines(io.BytesIO(b"\n".join(requests)), answers, lambda: NOON)
    lines = [json.loads(line) for line in answers.getvalue().splitlines()]
    assert [line["id"] for line in lines] == [None, None, None, None, 10**30, "\udcff"]
    assert {line["error"] for line in lines[:4]} == {
        "Could not read the request: it is no JSON object with id and file"
    }
    assert [line["error"] for line in lines[4:]] == [None, None]
