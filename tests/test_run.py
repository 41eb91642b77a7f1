"""The set-up: what it decides, without a network and without touching the real environment."""

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("VENV", "STAMP", "LIBRARIES", "LOG", "PYTHON"):
        monkeypatch.setattr(module, name, str(tmp_path / name.lower()))
    monkeypatch.setattr(module.Turn, "path", str(tmp_path / "lock"))
    return module


def test_an_old_python_is_told_in_one_sentence(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "OLDEST", (99, 0))
    assert run.main([]) == 1
    assert capsys.readouterr().err.startswith("Kiosque needs Python 3.11 or later")


def test_it_parses_on_old_pythons() -> None:
    source = (ROOT / "run.py").read_text(encoding="utf-8")
    compile(source, "run.py", "exec", dont_inherit=True)
    # No word of the language that a Python older than ours cannot read: no f-string, no walrus.
    tree = ast.parse(source)
    assert [
        n for n in ast.walk(tree) if isinstance(n, ast.JoinedStr | ast.NamedExpr | ast.Match)
    ] == []


def test_a_whole_environment_is_left_alone(run: ModuleType) -> None:
    Path(run.STAMP).write_text("\n".join(run.wanted(True)) + "\n", encoding="utf-8")
    Path(run.PYTHON).touch()
    run.set_up(True)
    assert not Path(run.LOG).exists()


def site_packages(run: ModuleType) -> Path:
    """Return the folder of packages, made with two in it."""
    folder = Path(run.VENV) / "lib" / "python3.11" / "site-packages"
    for name in ("lxml", "PySide6"):
        (folder / name).mkdir(parents=True)
    return folder


def test_a_package_that_went_missing_is_noticed(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "WINDOWS", False)
    folder = site_packages(run)
    made: list[str] = []
    monkeypatch.setattr(run, "install_from_nothing", lambda: made.append("made"))
    Path(run.PYTHON).touch()
    run.set_up(False)
    run.set_up(False)
    assert made == ["made"]
    (folder / "lxml").rmdir()
    run.set_up(False)
    assert made == ["made", "made"]


def test_a_folder_that_was_moved_is_set_up_anew(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(run, "install_from_nothing", lambda: made.append("made"))
    Path(run.PYTHON).touch()
    run.set_up(False)
    monkeypatch.setattr(run, "ROOT", str(Path(run.ROOT) / "elsewhere"))
    run.set_up(False)
    assert made == ["made", "made"]


@pytest.mark.parametrize("broken", ["no stamp", "old stamp", "no python"])
def test_a_half_made_environment_is_made_anew(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    if broken != "no stamp":
        lines = run.wanted(False) if broken == "no python" else ["requirements.txt 3.9 abc"]
        Path(run.STAMP).write_text("\n".join(lines) + "\n", encoding="utf-8")
    if broken != "no python":
        Path(run.PYTHON).touch()
    made: list[str] = []
    monkeypatch.setattr(run, "install_from_nothing", lambda: made.append("made"))
    run.set_up(False)
    assert made == ["made"]
    assert Path(run.STAMP).read_text(encoding="utf-8").splitlines() == run.wanted(False)


def test_the_tools_of_the_tests_are_added_to_what_is_there(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(run.STAMP).write_text("\n".join(run.wanted(False)) + "\n", encoding="utf-8")
    Path(run.PYTHON).touch()
    installed: list[str] = []
    monkeypatch.setattr(run, "install", installed.append)
    run.set_up(True)
    assert installed == [run.DEVELOPMENT]
    assert Path(run.STAMP).read_text(encoding="utf-8").splitlines() == run.wanted(True)


def test_a_step_that_fails_says_where_to_look(run: ModuleType) -> None:
    with pytest.raises(run.SetUpError, match="The log tells more"):
        run.run([sys.executable, "-c", "raise SystemExit(3)"], "A step")


def test_libraries_are_wanted_for_a_window_and_for_the_tests_only(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(run.sys, "platform", "linux")
    assert run.needed_libraries(False) == {}
    assert run.needed_libraries(True) == run.OFFSCREEN
    monkeypatch.setenv("DISPLAY", ":0")
    assert set(run.needed_libraries(False)) == {*run.OFFSCREEN, *run.WINDOW}


def test_without_apt_it_says_what_to_install(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run.shutil, "which", lambda _: None)
    with pytest.raises(run.SetUpError, match="libEGL") as caught:
        run.bring_libraries(["libEGL.so.1"], run.OFFSCREEN)
    assert all(tool in str(caught.value) for tool in ("dnf", "pacman", "zypper"))


def test_libraries_that_are_there_are_not_missed(run: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "libraries" / "usr" / "lib" / "x86_64-linux-gnu"
    folder.mkdir(parents=True)
    (folder / "libnowhere.so.1").touch()
    Path(run.VENV).mkdir()  # a machine without fonts gets a fonts.conf there
    needed = {"libnowhere.so.1": ("a",), "libneither.so.2": ("b",)}
    assert run.missing_libraries(needed) == ["libneither.so.2"]
    assert run.with_libraries({}, {"libnowhere.so.1": ("a",)})["LD_LIBRARY_PATH"] == str(folder)


def test_words_reach_the_program(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        called.append(command[1:])
        return 0

    monkeypatch.setattr(run, "set_up", lambda _: None)
    monkeypatch.setattr(run, "with_libraries", lambda environment, _: environment)
    monkeypatch.setattr(run.os, "chdir", lambda _: None)
    monkeypatch.setattr(run, "WINDOWS", True)
    monkeypatch.setattr(run.subprocess, "call", call)
    assert run.main(["list", "ships"]) == 0
    assert run.main(["test", "-k", "url"]) == 0
    assert called[0] == ["-m", "reader", "list", "ships"]
    assert called[1][0].endswith("check.py")
    assert called[1][1:] == ["-k", "url"]


def test_the_lists_of_versions_fit_the_project() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/lock.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "pyside6-essentials==6.11" in (ROOT / "packaging/requirements.txt").read_text()
