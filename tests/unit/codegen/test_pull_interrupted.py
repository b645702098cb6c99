"""`pull` as a process: interrupted, without room on the disk, killed between two files."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from graphql import build_schema

from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.pull.store import replace_files
from hero_healthie_codegen.specs.lock import load_lock
from tests.support.paths import ROOT
from tests.unit.codegen.pull_project import (
    NEWER_OPENAPI,
    Dripping,
    GraphQL,
    make_project,
    run,
    serving,
    snapshot,
    text,
)

SCHEMA = ROOT / "specs" / "healthie" / "schema.graphql"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
YAML = yaml.safe_dump(NEWER_OPENAPI)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path / "project")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "hero_healthie_codegen", "pull", *arguments]


@pytest.mark.slow
def test_ctrl_c_in_the_middle_of_a_download_changes_nothing(project: Path) -> None:
    before = snapshot(project)
    dripping = Dripping()
    with serving(dripping) as server:
        process = subprocess.Popen(
            command("hero", "--url", server.url, "--root", str(project)),
            cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert dripping.began.wait(60)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == "interrupted; nothing was changed\n"
    assert snapshot(project) == before


@pytest.mark.slow
def test_a_disk_without_room_is_said_and_changes_nothing(project: Path, tmp_path: Path) -> None:
    (tmp_path / "large.json").write_text(json.dumps({**NEWER_OPENAPI, "x-provenance": "x" * 100_000}))
    before = snapshot(project)
    done = subprocess.run(
        command("hero", "--file", str(tmp_path / "large.json"), "--root", str(project)),
        cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)),  # no threads here
    )  # fmt: skip
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "nothing was changed" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(project) == before


KILLED = """
import os, pathlib, sys
from hero_healthie_codegen.__main__ import main
move = pathlib.Path.replace
def replace(self, target):
    move(self, target)
    os._exit(9)
pathlib.Path.replace = replace
main(sys.argv[1:])
"""


@pytest.mark.slow
def test_the_end_of_the_process_between_two_files_is_noticed_and_mended_by_pulling_again(project: Path) -> None:
    with serving(text(YAML)) as server:
        arguments = ["pull", "hero", "--url", server.url, "--root", str(project)]
        done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT, env=ENVIRONMENT, check=False)
        assert done.returncode == 9
        assert "version: 1.1.0" in (project / "specs" / "hero" / "openapi.yaml").read_text()
        problem = load_lock(project / "specs")["hero"].mismatch()
        assert problem is not None
        assert "lock.toml" in problem
        assert run(*arguments[:-2], root=project).code == 0
    assert load_lock(project / "specs")["hero"].mismatch() is None


@pytest.mark.slow
def test_the_real_schema_comes_back_unchanged_through_introspection_over_http(project: Path) -> None:
    with serving(GraphQL(build_schema(SCHEMA.read_text("utf-8")))) as server:
        done = run("pull", "healthie", "--url", f"{server.url}/graphql", root=project)
    assert done.code == 0, done.errors
    assert "722 operations" in done.output
    assert (project / "specs" / "healthie" / "schema.graphql").read_text() == SCHEMA.read_text()


@pytest.mark.parametrize("arguments", [["nobody"], ["hero", "--timeout", "0"], ["hero", "--file", "a", "--url", "b"]])
def test_a_wrong_command_has_a_distinct_exit_code(project: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        run("pull", *arguments, root=project)
    assert raised.value.code == 2


def test_an_interrupt_between_two_files_waits_for_the_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    move = Path.replace

    def replace(self: Path, target: Path) -> Path:
        signal.raise_signal(signal.SIGINT)
        return move(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        replace_files({tmp_path / "one": b"1", tmp_path / "two": b"2"})
    assert sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir()) == [("one", b"1"), ("two", b"2")]


def test_when_the_second_file_cannot_be_moved_the_first_is_put_back(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"old")
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "full").touch()
    with pytest.raises(CodegenError, match="nothing was changed"):
        replace_files({tmp_path / "one": b"1", tmp_path / "new": b"n", tmp_path / "two": b"2"})
    assert (tmp_path / "one").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]
