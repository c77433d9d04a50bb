"""The set-up: nothing twice, nothing half done, and a clear word where Python is too old."""

import json
import os

import pytest

import bootstrap

FILES = (
    *(bootstrap.LOCK, bootstrap.LOCK_BUILD, bootstrap.LOCK_DEV, bootstrap.LOCK_FREEZE),
    "pyproject.toml",
)


class Steps:
    """Stands in for bootstrap.run: notes the steps and makes what they would make."""

    def __init__(self, venv):
        self.venv = venv
        self.done = []
        self.break_at = None

    def __call__(self, command):
        step = command[-1] if "pip" in command else "venv"
        if step == self.break_at:
            raise KeyboardInterrupt
        self.done.append(step)
        if step == "venv":
            name = "python.exe" if os.name == "nt" else "python"
            program = bootstrap.bin_folder(self.venv) / name
            program.parent.mkdir(parents=True)
            program.touch()

    def take(self):
        """The steps since the last time."""
        taken, self.done = self.done, []
        return taken


@pytest.fixture
def project(tmp_path, monkeypatch):
    folder = tmp_path / "project"
    folder.mkdir()
    for name in FILES:
        (folder / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(bootstrap, "PROJECT", folder)
    return folder


@pytest.fixture
def steps(project, monkeypatch):
    made = Steps(project / ".venv")
    monkeypatch.setattr(bootstrap, "run", made)
    monkeypatch.setattr(bootstrap.system_parts, "provide", lambda venv_for, freeze: True)
    return made


def test_first_run_installs_and_second_does_nothing(steps):
    assert bootstrap.main([]) == 0
    assert steps.take() == ["venv", bootstrap.LOCK_BUILD, "."]
    assert bootstrap.main([]) == 0
    assert steps.take() == []


def test_dev_packages_are_added_to_what_is_there(steps):
    bootstrap.main([])
    steps.take()
    bootstrap.main(["--dev"])
    assert steps.take() == [bootstrap.LOCK_DEV, "."]
    bootstrap.main([])
    assert steps.take() == []


def test_everything_locked_is_installed_by_hash(steps, monkeypatch):
    commands = []
    monkeypatch.setattr(
        bootstrap, "run", lambda command: (commands.append(command), steps(command))
    )
    bootstrap.main(["--dev"])
    from_lock = [command for command in commands if "-r" in command]
    assert len(from_lock) == 2
    assert all("--require-hashes" in command for command in from_lock)
    assert "--no-deps" in commands[-1]


@pytest.mark.parametrize("step", ["venv", bootstrap.LOCK_BUILD])
def test_interrupted_set_up_begins_again(steps, step):
    steps.break_at = step
    assert bootstrap.main([]) == 130
    steps.break_at = None
    steps.take()
    bootstrap.main([])
    assert steps.take() == ["venv", bootstrap.LOCK_BUILD, "."]


def test_interrupted_dev_packages_begin_again(steps):
    bootstrap.main([])
    steps.break_at = bootstrap.LOCK_DEV
    bootstrap.main(["--dev"])
    steps.break_at = None
    steps.take()
    bootstrap.main([])
    assert steps.take() == ["venv", bootstrap.LOCK_BUILD, "."]


def test_failed_project_step_keeps_the_packages(steps):
    steps.break_at = "."
    bootstrap.main([])
    steps.break_at = None
    steps.take()
    bootstrap.main([])
    assert steps.take() == ["."]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (bootstrap.LOCK, ["venv", bootstrap.LOCK_BUILD, bootstrap.LOCK_DEV, "."]),
        (bootstrap.LOCK_DEV, [bootstrap.LOCK_DEV, "."]),
        ("pyproject.toml", ["."]),
    ],
)
def test_only_what_changed_is_done_again(project, steps, changed, expected):
    bootstrap.main(["--dev"])
    steps.take()
    (project / changed).write_text("changed", encoding="utf-8")
    bootstrap.main(["--dev"])
    assert steps.take() == expected


def test_moved_environment_is_made_anew(project, steps, monkeypatch):
    bootstrap.main([])
    steps.take()
    moved = project.rename(project.with_name("moved"))
    monkeypatch.setattr(bootstrap, "PROJECT", moved)
    steps.venv = moved / ".venv"
    bootstrap.main([])
    assert "venv" in steps.take()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"packages": 1}'])
def test_broken_stamp_counts_as_nothing(project, steps, text):
    bootstrap.main([])
    steps.take()
    (project / ".venv" / bootstrap.STAMP).write_text(text, encoding="utf-8")
    bootstrap.main([])
    assert "venv" in steps.take()


def test_missing_interpreter_counts_as_nothing(project, steps):
    bootstrap.main([])
    steps.take()
    (python,) = bootstrap.bin_folder(project / ".venv").glob("python*")
    python.unlink()
    bootstrap.main([])
    assert "venv" in steps.take()


def test_missing_system_parts_stop_it(project, steps, monkeypatch):
    monkeypatch.setattr(bootstrap.system_parts, "provide", lambda venv_for, freeze: False)
    assert bootstrap.main([]) == 2
    assert not steps.take()
    assert not (project / ".venv").exists()


def test_failed_step_is_named(project):
    with pytest.raises(bootstrap.SetupError, match=r"this step failed.*exit 3"):
        bootstrap.run([bootstrap.sys.executable, "-c", "raise SystemExit(3)  # exit 3"])


def test_lock_that_is_missing_is_named(project, capsys):
    (project / bootstrap.LOCK).unlink()
    assert bootstrap.main([]) == 1
    assert bootstrap.LOCK in capsys.readouterr().err


def test_no_fitting_python_is_said(project, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 1))
    monkeypatch.setattr(bootstrap, "NEWEST", (99, 2))
    assert bootstrap.main([]) == 2
    assert "needs Python 99.1 to 99.2" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_other_python_is_found_on_the_path(tmp_path, monkeypatch):
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 1))
    monkeypatch.setattr(bootstrap, "NEWEST", (99, 2))
    other = tmp_path / "python99.1"
    other.write_text("#!/bin/sh\necho 99 1\n", encoding="utf-8")
    other.chmod(0o755)
    broken = tmp_path / "python99.2"
    broken.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert bootstrap.find_python() == str(other)


def test_stamp_is_readable(project, steps):
    bootstrap.main([])
    stamp = json.loads((project / ".venv" / bootstrap.STAMP).read_text(encoding="utf-8"))
    assert set(stamp) == {"packages", "project"}


def test_the_environment_that_freezes_holds_no_tools_of_tests_and_no_checkout(steps):
    assert bootstrap.main(["--freeze"]) == 0
    assert steps.take() == ["venv", bootstrap.LOCK_BUILD, bootstrap.LOCK_FREEZE]
    assert bootstrap.main(["--freeze"]) == 0
    assert steps.take() == []
