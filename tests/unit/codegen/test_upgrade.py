"""`python -m hero_healthie_codegen upgrade`: its steps, where it stops, and in what state; each step is replaced."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest

from hero_healthie_codegen.diff import Change, Report
from hero_healthie_codegen.diff.report.changes import ChangeLevel
from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.pull.options import PullOptions
from hero_healthie_codegen.specs.lock import load_lock
from hero_healthie_codegen.upgrade.base import SAVED, find_base
from hero_healthie_codegen.upgrade.command import DECIDE, Tools, UpgradeOptions, upgrade
from tests.unit.codegen.pull_project import make_project
from tests.unit.codegen.test_commands import SCHEMA, lock

PACKAGES = {"hero": "hero_health_api", "healthie": "healthie_api"}


def make_generated(root: Path) -> None:
    """What `generate` leaves behind, as far as an upgrade looks at it."""
    for api, row in load_lock(root / "specs").items():
        package = root / "generated" / PACKAGES[api]
        package.mkdir(parents=True, exist_ok=True)
        (package / "version.py").write_text(f'API_VERSION = "1"\nSPEC_SHA256 = "{row.sha256}"\n')


def change(root: Path, schema: str = SCHEMA + "type Ferret { id: ID }\n") -> None:
    (root / "specs" / "healthie" / "schema.graphql").write_text(schema)
    lock(root)


def found(level: Literal["none", "additive", "breaking"] = "additive", *decisions: str) -> Report:
    levels: tuple[ChangeLevel, ...] = () if level == "none" else (level,)
    changes = (Change(api="hero", kind="moved", level=each, where="here", text="it moved") for each in levels)
    return Report(old="before", new="after", changes=tuple(changes), left_out=decisions)


@dataclass
class Steps:
    """Records what is called; each step can be made to fail."""

    root: Path
    found: Report = field(default_factory=found)
    failing: str = ""
    changes: bool = True
    called: list[str] = field(default_factory=list)
    compared: list[tuple[str, str]] = field(default_factory=list)

    def step(self, name: str, work: Callable[[], object] = lambda: None) -> Callable[..., Any]:
        def call(*_: object) -> Any:
            self.called.append(name)
            if self.failing == name:
                raise CodegenError(f"{name} went wrong")
            return work()

        return call

    def compare(self, old: Path, new: Path, _: object) -> Report:
        self.step("diff")()
        schemas = [(specs / "healthie" / "schema.graphql").read_text() for specs in (old, new)]
        self.compared.append((schemas[0], schemas[1]))
        return self.found

    def tools(self) -> Tools:
        return Tools(
            pull=self.step("pull", lambda: change(self.root) if self.changes else None),
            compare=self.compare,
            generate=self.step("generate", lambda: make_generated(self.root)),
            check=self.step("check"),
            test=self.step("tests"),
        )

    def run(self, *, pull: bool = True, **options: Any) -> tuple[int, str]:
        lines: list[str] = []
        chosen = UpgradeOptions(pull=PullOptions() if pull else None, **options)
        code = upgrade(self.root, chosen, self.tools(), lines.append)
        return code, "\n".join(lines)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    project = make_project(tmp_path / "project")
    make_generated(project)
    return project


def test_all_steps_run_in_order_and_the_report_is_written(root: Path) -> None:
    steps = Steps(root)
    code, said = steps.run()
    assert code == 0
    assert steps.called == ["pull", "diff", "generate", "check", "tests"]
    assert [line for line in said.splitlines() if line.startswith("[")] == [
        "[1/5] pull", "[2/5] diff", "[3/5] generate", "[4/5] check", "[5/5] tests",
    ]  # fmt: skip
    assert "Nothing breaks." in (root / "build" / "upgrade-report.md").read_text()
    old, new = steps.compared[0]
    assert "Ferret" not in old
    assert "Ferret" in new
    assert not (root / SAVED).exists()


@pytest.mark.parametrize(
    ("found", "options", "stops"),
    [
        (found("additive"), {}, False),
        (found("breaking"), {}, True),
        (found("breaking"), {"accept_breaking": True}, False),
        (found("breaking"), {"yes": True}, False),
        (found("additive", "Classify createPet"), {}, True),
        (found("additive", "Classify createPet"), {"accept_breaking": True}, True),
        (found("breaking", "Classify createPet"), {"yes": True}, False),
    ],
)
def test_it_stops_before_generating_where_a_human_has_to_decide(
    root: Path, found: Report, options: dict[str, bool], stops: bool
) -> None:
    steps = Steps(root, found)
    generated = (root / "generated" / "healthie_api" / "version.py").read_text()
    code, said = steps.run(**options)
    assert (code == DECIDE) is stops
    if not stops:
        assert code == 0
        return
    assert steps.called == ["pull", "diff"]
    assert (root / "generated" / "healthie_api" / "version.py").read_text() == generated
    assert "python -m hero_healthie_codegen upgrade --no-pull" in said
    assert "git restore specs" in said
    assert ("upgrade --no-pull --accept-breaking" in said) is (found.level == "breaking")
    for decision in found.decisions:
        assert decision in said


def test_after_a_stop_it_goes_on_and_still_compares_with_what_was_before(root: Path) -> None:
    assert Steps(root, found("breaking")).run()[0] == DECIDE
    steps = Steps(root, found("breaking"))
    code, said = steps.run(pull=False, accept_breaking=True)
    assert code == 0
    assert steps.called == ["diff", "generate", "check", "tests"]
    assert "[1/5] pull: left out" in said
    old, new = steps.compared[0]
    assert "Ferret" not in old
    assert "Ferret" in new


@pytest.mark.parametrize("failing", ["generate", "check", "tests"])
def test_a_step_that_fails_says_in_what_state_things_are_and_how_to_go_on(root: Path, failing: str) -> None:
    with pytest.raises(CodegenError) as raised:
        Steps(root, failing=failing).run()
    said = str(raised.value)
    assert f"{failing} went wrong" in said
    state = "generated/ is as it was" if failing == "generate" else "specs/ and generated/ are the new ones"
    assert state in said
    assert "python -m hero_healthie_codegen upgrade --no-pull" in said
    again = Steps(root)
    assert again.run(pull=False)[0] == 0
    old, new = again.compared[0]
    assert ("Ferret" in old, "Ferret" in new) == (False, True)


def test_a_pull_that_fails_leaves_everything_and_the_next_upgrade_begins_anew(root: Path) -> None:
    with pytest.raises(CodegenError, match="pull went wrong"):
        Steps(root, failing="pull").run()
    steps = Steps(root)
    assert steps.run()[0] == 0
    assert "Ferret" not in steps.compared[0][0]


def test_an_upgrade_that_was_undone_is_forgotten(root: Path) -> None:
    assert Steps(root, found("breaking")).run()[0] == DECIDE
    change(root, SCHEMA)
    (root / "specs" / "operations.toml").write_text("# decided since\n")
    base, _ = find_base(root, None)
    assert (base / "operations.toml").read_text() == "# decided since\n"


def test_nothing_new_is_nothing_to_do(root: Path) -> None:
    steps = Steps(root, found("none"), changes=False)
    code, said = steps.run()
    assert code == 0
    assert steps.called == ["pull", "diff"]
    assert "nothing to do" in said


@pytest.mark.needs("git")
def test_descriptions_pulled_by_hand_are_compared_with_the_last_commit(root: Path) -> None:
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com", "-C", str(root)]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *arguments], check=True)
    change(root)
    steps = Steps(root)
    assert steps.run(pull=False)[0] == 0
    old, new = steps.compared[0]
    assert ("Ferret" in old, "Ferret" in new) == (False, True)


def test_without_a_base_it_says_what_is_missing(root: Path, tmp_path: Path) -> None:
    base = make_project(tmp_path / "other") / "specs"
    change(root)
    with pytest.raises(CodegenError, match="--base DIR"):
        Steps(root).run()
    with pytest.raises(CodegenError, match=r"no lock\.toml"):
        Steps(root).run(base=tmp_path)
    steps = Steps(root)
    assert steps.run(base=base)[0] == 0
    assert "Ferret" not in steps.compared[0][0]


def test_tests_can_be_left_out(root: Path) -> None:
    steps = Steps(root)
    code, said = steps.run(tests="")
    assert code == 0
    assert "tests" not in steps.called
    assert "[5/5] tests: left out" in said
