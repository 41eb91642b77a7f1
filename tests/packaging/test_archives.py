"""Archives that are the same for the same files."""

import os
import tarfile
from pathlib import Path

import pytest
from builders.archives import tar_xz


def filled(folder: Path, names: list[str]) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    (folder / "run").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "run").chmod(0o700)
    (folder / "link").symlink_to("run")
    return folder


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")


def test_neither_order_nor_time_nor_rights_of_the_files_change_it(tmp_path: Path) -> None:
    names = ["b", "a/x", "a/y", "ä"]
    first = filled(tmp_path / "one" / "kiosque", names)
    second = filled(tmp_path / "two" / "kiosque", names[::-1])
    os.utime(second / "b", (1, 1))
    (second / "b").chmod(0o666)
    made = [tar_xz(folder, folder.parent / "kiosque.tar.xz") for folder in (first, second)]
    assert made[0].read_bytes() == made[1].read_bytes()


def test_it_tells_nothing_of_who_made_it_and_keeps_what_runs(tmp_path: Path) -> None:
    made = tar_xz(filled(tmp_path / "kiosque", ["b"]), tmp_path / "kiosque.tar.xz")
    with tarfile.open(made) as archive:
        members = {member.name: member for member in archive}
    assert {(member.uname, member.mtime) for member in members.values()} == {("root", 1790000000)}
    assert members["kiosque/run"].mode == 0o755
    assert members["kiosque/b"].mode == 0o644
    assert members["kiosque/link"].linkname == "run"
