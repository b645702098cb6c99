"""What git keeps is the project, and nothing that a tool or a test left behind."""

from __future__ import annotations

import subprocess

import pytest

from tests.support.paths import ROOT

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout")


def _listed(*options: str) -> list[str]:
    done = subprocess.run(["git", "ls-files", "-z", *options], cwd=ROOT, capture_output=True, check=True)  # noqa: S607 (git is where the system has it)
    return [name.decode(errors="surrogateescape") for name in done.stdout.split(b"\0") if name]


def test_no_tracked_file_is_one_that_git_should_ignore() -> None:
    assert _listed("-i", "-c", "--exclude-standard") == []


def test_names_of_tracked_files_are_printable_ascii() -> None:
    names = _listed()
    assert names
    assert [name for name in names if not name.isascii() or not name.isprintable() or " " in name] == []
