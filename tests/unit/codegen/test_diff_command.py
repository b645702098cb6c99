"""`python -m hero_healthie_codegen diff`: what it compares, prints, writes, and returns to the shell."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from shutil import copyfile, copytree, which

import pytest
import yaml

from hero_healthie_codegen.__main__ import main
from tests.unit.codegen.evolution.harness import HERE, Draft

Capture = pytest.CaptureFixture[str]
SECRET_PROSE = "what the vendor wrote"


pytestmark = pytest.mark.needs("git")


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project under git, in a commit."""
    root = tmp_path_factory.mktemp("projects") / "project"
    Draft("healthie").write(root / "specs")
    hero = Draft("hero").write(root / "other")
    copytree(hero / "hero", root / "specs" / "hero")
    git(root, "init", "--quiet")
    git(root, "add", "specs")
    git(root, "commit", "--quiet", "--message", "first")
    return root


@pytest.fixture
def project(committed: Path, tmp_path: Path) -> Path:
    return copytree(committed, tmp_path / "project")


def git(root: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    subprocess.run([str(which("git")), *identity, "-C", str(root), *arguments], check=True, capture_output=True)


def change_schema(root: Path, old: str, new: str) -> None:
    path = root / "specs" / "healthie" / "schema.graphql"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def diff(root: Path, *arguments: str) -> int:
    return main(["diff", *arguments, "--root", str(root), "--no-surface"])


def test_nothing_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(project) == 0
    printed = capsys.readouterr().out
    assert "No difference to callers." in printed
    assert "specs/ is as committed; `python -m hero_healthie_codegen diff" in printed


def test_prose_alone_is_no_difference(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_schema(project, '"""A thing."""', f'"""{SECRET_PROSE}"""')
    assert diff(project) == 0
    assert SECRET_PROSE not in capsys.readouterr().out


def test_an_addition_exits_with_two(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_schema(project, "enum Kind { BIG", f'enum Kind {{ "{SECRET_PROSE}" HUGE BIG')
    assert diff(project) == 2
    printed = capsys.readouterr().out
    assert "new value `Kind.HUGE`" in printed
    assert SECRET_PROSE not in printed


def test_a_break_exits_with_three_and_says_what_to_do(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_schema(project, "  reason: String\n", "  reason: String!\n")
    assert diff(project) == 3
    printed = capsys.readouterr().out
    assert "### `healthie.mutations.delete_thing` (breaking)" in printed
    assert "Hits `healthie.things.delete`." in printed
    assert "Pass `reason` in `DeleteThingInput`; it is now required." in printed
    assert "Curated methods that call what changed: look whether they still work (1)" in printed
    assert (
        "`healthie.things.delete` calls `healthie.mutations.delete_thing`, of which changed: deleteThingInput.reason"
        in printed
    )
    assert "\x1b[" not in printed


@pytest.mark.parametrize("arguments", [["HEAD~"], ["HEAD~", "HEAD"]])
def test_revisions(project: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    change_schema(project, "  total: Int!\n", "")
    git(project, "commit", "--quiet", "--all", "--message", "second")
    assert diff(project, *arguments) == 3
    assert "Stop calling `healthie.queries.total`" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("words.graphql", b"hello world", "line 1: is not GraphQL schema language"),
        ("cut.graphql", b"type Query { a: Foo }", "is not a valid GraphQL schema: Unknown type 'Foo'"),
        ("bytes.graphql", b"\xff\xfe", "is not UTF-8 text"),
        ("other.json", b"{}", "is not an OpenAPI 3 description"),
        ("cut.yaml", b"a: [", "is not valid YAML: line 2"),
        ("part.yaml", b"openapi: 3.0.0", "is not a valid OpenAPI description: #/: 'info'"),
    ],
)
@pytest.mark.parametrize("first", [True, False], ids=["old", "new"])
def test_a_file_that_is_no_description_is_named_as_it_was_given(
    project: Path, tmp_path: Path, name: str, content: bytes, problem: str, first: bool, capsys: Capture
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    other = str(project / "specs")
    assert diff(project, *((str(path), other) if first else (other, str(path)))) == 1
    assert capsys.readouterr().err.startswith(f"error: {path}: {problem}")


@pytest.mark.parametrize("name", ["new.graphql", "new.json", "folder"])
def test_a_file_or_a_directory(project: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    if name == "new.graphql":
        schema = Draft("healthie").schema.replace("  total: Int!\n", "")
        (tmp_path / name).write_text(schema, "utf-8")
    elif name == "new.json":
        document = yaml.safe_load((HERE / "base.yaml").read_text("utf-8"))
        del document["paths"]["/v1/bills/{id}"]
        (tmp_path / name).write_text(json.dumps(document), "utf-8")
    else:
        copytree(project / "specs", tmp_path / name)
        (tmp_path / name / "healthie" / "schema.graphql").write_text("type Query { total: Int! }", "utf-8")
    assert diff(project, "HEAD", str(tmp_path / name)) == 3
    assert str(tmp_path) not in capsys.readouterr().out


def test_json_and_markdown(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_schema(project, "  weight: Float\n", f'  "{SECRET_PROSE}"\n  height: Float\n')
    assert diff(project, "--json", "-", "--markdown", str(tmp_path / "report.md")) == 3
    content = json.loads(capsys.readouterr().out)
    assert content["level"] == "breaking"
    change = next(each for each in content["changes"] if each["where"] == "Thing.weight")
    assert change["level"] == "breaking"
    assert "healthie.queries.thing" in change["methods"]
    text = (tmp_path / "report.md").read_text("utf-8")
    assert text.startswith("# specs/ of HEAD → the present specs/: breaking\n")
    assert "`Thing.weight` is gone" in text
    for report in (json.dumps(content), text):
        assert SECRET_PROSE not in report
        assert str(tmp_path) not in report


@pytest.mark.slow
def test_with_the_surface_signatures_are_shown(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_schema(project, "name: String): renameThingPayload", "name: String!): renameThingPayload")
    assert main(["diff", "--root", str(project)]) == 3
    printed = capsys.readouterr().out
    path = "healthie.mutations.rename_thing"
    was, becomes = (
        f"{path}(*, id: str, name: {name}, into: type[A] | None = None) -> RenameThingPayload | A"
        for name in ("str | None = None", "str")
    )
    assert f"### `{path}` (breaking)\n\n`{was}` → `{becomes}`" in printed


def test_an_overlay_that_no_longer_fits_is_to_be_decided(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = {"overlay": "1.0.0", "info": {"title": "None", "version": "1"}}
    action = {"target": "$.paths['/v9/gone']", "description": "x", "update": {}}
    path = project / "specs" / "hero" / "overlay.yaml"
    path.write_text(yaml.safe_dump({**overlay, "actions": [action]}), "utf-8")
    assert diff(project) == 2
    assert "specs/hero/overlay.yaml: action 1 ($.paths['/v9/gone']) matches nothing" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "'nowhere' is no file, no directory and no revision of git"),
        (["--upload-pack=x"], "unrecognized arguments"),
        (["HEAD", "README.txt"], "README.txt is no description"),
        (["broken.graphql"], "is not GraphQL schema language"),
    ],
)
def test_errors_are_one_clear_line(
    project: Path,
    arguments: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(project)
    copyfile(HERE / "owner.graphql", project / "README.txt")
    (project / "broken.graphql").write_text("type Query {", "utf-8")
    try:
        code = diff(project, *arguments)
    except SystemExit as stop:
        code = 1 if stop.code else 0
    assert code == 1
    assert said in capsys.readouterr().err
