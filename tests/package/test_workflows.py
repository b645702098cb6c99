"""The workflows do what pages say of them; linters (`make lint`) look after the rest."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

from tests.package.build import ROOT

FOLDER = ROOT / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*.yml"))
PINNED = re.compile(r"^\s*-? *uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def workflow(name: str) -> dict[str, Any]:
    return dict(yaml.load((FOLDER / name).read_text("utf-8"), Loader=yaml.BaseLoader))  # noqa: S506 (keeps `on` a text)


@pytest.mark.parametrize("name", NAMES)
def test_actions_are_pinned_and_permissions_are_none_unless_a_job_says_so(name: str) -> None:
    uses = [line for line in (FOLDER / name).read_text("utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.match(line)] == []
    content = workflow(name)
    assert content["permissions"] == {}
    for job in content["jobs"].values():
        assert int(job["timeout-minutes"]) <= 120
        assert set(job["permissions"].values()) <= {"read"} or name == "release.yml"


@pytest.mark.parametrize("name", NAMES)
def test_targets_of_make_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    lines = re.findall(r"run: make (.+)$", (FOLDER / name).read_text("utf-8"), re.MULTILINE)
    assert lines
    assert {target for line in lines for target in line.split()} <= targets


def test_the_matrix_is_what_is_supported() -> None:
    matrix = workflow("ci.yml")["jobs"]["systems"]["strategy"]["matrix"]
    classifiers = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text("utf-8"))
    assert matrix["python"] == classifiers
    assert [each.split("-")[0] for each in matrix["os"]] == ["ubuntu", "macos", "windows"]


def test_what_npm_installs_is_pinned_by_hashes_and_names_no_host() -> None:
    text = (ROOT / "tests" / "conformance" / "package-lock.json").read_text("utf-8")
    locked: dict[str, Any] = json.loads(text)["packages"]
    asked = locked.pop("")
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", each) for each in asked["devDependencies"].values())
    assert {name for name, each in locked.items() if not each["integrity"].startswith("sha512-")} == set()
    assert "://" not in text


def test_only_a_tag_publishes_and_without_a_password() -> None:
    content = workflow("release.yml")
    assert set(content["on"]) == {"push"}
    assert set(content["on"]["push"]) == {"tags"}
    publish = content["jobs"]["publish"]
    assert publish["permissions"] == {"id-token": "write"}
    assert publish["environment"] == "pypi"
    assert "secrets." not in (FOLDER / "release.yml").read_text("utf-8")
    assert publish["needs"] == "attest"
    assert content["jobs"]["attest"]["needs"] == "build"
