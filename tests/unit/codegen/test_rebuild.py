"""`hero-healthie schema` and `rebuild`: another description, from the installed package alone."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import copytree

import pytest
from graphql import build_schema, introspection_from_schema

from hero_healthie_codegen import installed
from hero_healthie_codegen.diff import compare_specs
from hero_healthie_codegen.diff.python_api.packages import generate_package
from hero_healthie_codegen.diff.report.changes import Change, Undecided
from hero_healthie_codegen.diff.report.changes import Report as Found
from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.formats.files import read_yaml_file
from hero_healthie_codegen.formats.yaml_writer import write_yaml
from hero_healthie_codegen.installed import main
from hero_healthie_codegen.openapi.description.document import load_document
from hero_healthie_codegen.project import copy_project
from hero_healthie_codegen.pull.head import Head, read_head
from hero_healthie_codegen.pull.healthie import schema_text
from hero_healthie_codegen.rebuild.command import questions
from hero_healthie_codegen.rebuild.wheel import base_version, write_wheel
from hero_healthie_codegen.specs.decisions import load_decisions
from hero_healthie_codegen.specs.fitting import leaving_out
from hero_healthie_codegen.specs.lock import load_lock
from tests.support.healthie_specs import SCHEMA, real_schema
from tests.support.paths import SPECS
from tests.unit.codegen.evolution.many import evolve

ORIGIN = "assembled from the public reference of the vendor, content of June 2026; not introspected"


def test_a_head_is_read_as_it_was_written() -> None:
    head = Head("2026-07-01", "2026-11-29", "https://staging-api.gethealthie.com/graphql (introspection)")
    assert read_head(head.line("Healthie") + "type Query { a: Int }") == head
    assert read_head("# a comment\ntype Query { a: Int }") is None


def pull(out: Path, *arguments: str) -> int:
    return main("schema", ["pull", "healthie", "--out", str(out), *arguments])


def test_what_goes_through_files_says_where_it_came_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.graphql", tmp_path / "second.graphql"
    (tmp_path / "given.graphql").write_text("type Query { thing(old: Int @deprecated): Int }", "utf-8")
    origin = ("--origin", "asked the vendor")
    assert pull(first, "--file", str(tmp_path / "given.graphql"), "--version", "2026-07-01", *origin) == 0
    assert pull(second, "--file", str(first)) == 0
    assert first.read_text() == second.read_text()
    assert first.read_text().startswith("# Healthie API 2026-07-01, of 2")
    assert "from asked the vendor\n" in first.read_text()
    assert pull(second, "--file", str(first), "--version", "2026-01-01") == 1
    assert "is version 2026-07-01, not 2026-01-01" in capsys.readouterr().err


@pytest.mark.slow
def test_what_is_shipped_keeps_its_origin_through_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pull(tmp_path / "schema.graphql", "--file", str(SCHEMA)) == 0
    said = capsys.readouterr().out
    assert "note: it has no Query.alertTemplates, Query.automation," in said
    assert "Mutation.createCareAlert" in said
    assert "one rebuilt from this file does not" in said
    head = read_head((tmp_path / "schema.graphql").read_text("utf-8"))
    assert head is not None
    assert head.origin == ORIGIN == load_lock(SPECS)["healthie"].origin


def test_results_for_scripts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "given.graphql").write_text("type Query { thing: Int }", "utf-8")
    arguments = ["--file", str(tmp_path / "given.graphql"), "--version", "2026-07-01", "--format", "json"]
    assert pull(tmp_path / "out.graphql", *arguments) == 0
    printed = capsys.readouterr()
    head = json.loads(printed.out)
    assert (head["file"], head["version"]) == (str(tmp_path / "out.graphql"), "2026-07-01")
    assert "healthie: reading" in printed.err
    change = Change(api="healthie", kind="root_added", level="additive", where="Query.thing", text="new operation")
    monkeypatch.setattr(installed, "pull", lambda *_: ())
    monkeypatch.setattr(installed, "compare_specs", lambda *_, **__: Found(old="a", new="b", changes=(change,)))
    assert main("schema", ["check", "healthie", "--format", "json"]) == 2
    found = json.loads(capsys.readouterr().out)
    assert (found["level"], found["changes"][0]["where"]) == ("additive", "Query.thing")


def test_introspection_in_a_file_keeps_deprecated_arguments(tmp_path: Path) -> None:
    schema = build_schema("type Query { thing(old: Int @deprecated): Int }")
    (tmp_path / "given.json").write_text(json.dumps(introspection_from_schema(schema)), "utf-8")
    assert pull(tmp_path / "out.graphql", "--file", str(tmp_path / "given.json"), "--version", "2026-07-01") == 0
    assert "old: Int @deprecated" in (tmp_path / "out.graphql").read_text()


@pytest.mark.usefixtures("read_once")
@pytest.mark.slow
@pytest.mark.timeout(600)  # on a machine that is busy with other things
def test_the_check_prints_a_line_for_each_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = schema_text(real_schema())
    changed = tmp_path / "changed.graphql"
    changed.write_text(text.replace("type Query {", "type Query {\n  weather(city: String!): String", 1), "utf-8")
    assert main("schema", ["check", "healthie", "--file", str(changed), "--version", "2026-07-01"]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("additive: new operation `Query.weather`") for line in lines)
    assert lines[-1].startswith("additive: ")


@pytest.mark.soak
def test_the_check_of_what_is_installed_finds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As long as the one above: half a minute, in which both packages are made anew."""
    same = tmp_path / "same.graphql"
    same.write_text(schema_text(real_schema()), "utf-8")
    assert main("schema", ["check", "healthie", "--file", str(same), "--version", "2026-07-01"]) == 0
    assert capsys.readouterr().out.splitlines() == ["none: nothing changed"]


@pytest.mark.usefixtures("read_once")
@pytest.mark.slow
def test_the_installed_package_is_compared_with_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = schema_text(real_schema()).replace("type Query {", "type Query {\n  weather: String", 1)
    head = Head("2026-07-01", "2026-11-29", "made up").line("Healthie")
    (tmp_path / "new.graphql").write_text(head + text, "utf-8")
    assert main("diff", [str(tmp_path / "new.graphql"), "--no-surface", "--json", "-"]) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["title"] == "Healthie 2026-01-01 → 2026-07-01"
    assert [each["name"] for each in found["entries"]] == ["healthie.queries.weather"]
    assert main("diff", ["HEAD", str(tmp_path / "new.graphql")]) == 1
    assert "and not `installed`" in capsys.readouterr().err


def test_without_a_version_nothing_is_rebuilt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("rebuild", ["--healthie", str(SCHEMA), "--out", str(tmp_path / "dist")]) == 1
    assert "--version YYYY-MM-DD" in capsys.readouterr().err
    assert main("rebuild", ["--out", str(tmp_path / "dist")]) == 1
    assert "Give --healthie" in capsys.readouterr().err
    assert main("rebuild", ["--healthie", str(tmp_path / "none"), "--version", "2026-07-01", "--out", "x"]) == 1
    assert "is missing" in capsys.readouterr().err


@pytest.mark.parametrize("text", ['[healthy]\na = "money"\n', '[healthie]\na = "safe"\n', 'healthie = "money"'])
def test_a_decision_that_is_none_is_refused(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "decisions.toml").write_text(text, "utf-8")
    arguments = ["--healthie", str(SCHEMA), "--version", "2026-07-01", "--out", str(tmp_path / "dist")]
    assert main("rebuild", [*arguments, "--decisions", str(tmp_path / "decisions.toml")]) == 1
    assert "idempotent_write" in capsys.readouterr().err


def test_thequestions_are_answered_with_the_safest_class(tmp_path: Path) -> None:
    rows = [
        Undecided("healthie", "polishThing"),
        Undecided("hero", "voidBill", "idempotent_write", "moves money"),
    ]
    (tmp_path / "decisions.toml").write_text(questions(rows), "utf-8")
    (tmp_path / "operations.toml").write_text("", "utf-8")
    assert load_decisions(tmp_path / "operations.toml", "healthie").exceptions == {"polishThing": "create"}
    assert load_decisions(tmp_path / "operations.toml", "hero").exceptions == {"voidBill": "money"}


@pytest.mark.slow
def test_hero_without_what_the_overlay_corrects_is_generated_and_it_says_what_was_left_out(tmp_path: Path) -> None:
    specs = copytree(SPECS, tmp_path / "specs")
    path = specs / "hero" / "openapi.yaml"
    description = read_yaml_file(path)
    del description["paths"]["/v1/invoicing/coupons"]
    path.write_text(write_yaml(description), "utf-8")
    with pytest.raises(CodegenError, match="matches nothing in the description"):
        load_document(specs)
    with leaving_out() as found:
        package = generate_package("hero", specs, tmp_path / "generated")
        assert "listCoupons" not in (package / "openapi.json").read_text("utf-8")
    assert found == []  # it keeps a list of its own
    report = compare_specs(SPECS, specs, apis=["hero"], surface=False)
    assert [each.methods for each in report.changes] == [("hero.invoicing.list_coupons",)]
    assert any("matches nothing" in each for each in report.left_out)


@pytest.mark.slow
def test_a_wheel_is_whole(tmp_path: Path) -> None:
    copy_project(tmp_path / "project")
    wheel = write_wheel(tmp_path / "project", "healthie.20260701", tmp_path / "dist")
    assert wheel.name == f"hero_healthie-{base_version()}+healthie.20260701-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        record = next(name for name in names if name.endswith("/RECORD"))
        for name, digest, size in csv.reader(archive.read(record).decode().splitlines()):
            if name != record:
                content = archive.read(name)
                hashed = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
                assert (digest, int(size)) == (f"sha256={hashed}", len(content))
        for part in ("METADATA", "WHEEL", "entry_points.txt"):
            assert record.replace("RECORD", part) in names
        assert "hero_healthie_codegen/data/lock.toml" in names
        assert "hero_healthie_codegen/diff/report/templates/report.html.jinja" in names
        metadata = archive.read(record.replace("RECORD", "METADATA")).decode()
        assert f"\nVersion: {base_version()}+healthie.20260701\n" in metadata
        version = archive.read("hero_healthie/_version.py").decode()
        assert f'"{base_version()}+healthie.20260701"' in version
    again = write_wheel(tmp_path / "project", "healthie.20260701", tmp_path / "again")
    assert again.read_bytes() == wheel.read_bytes()


@pytest.mark.soak
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_to_a_version_with_a_thousand_changes(seed: int, tmp_path: Path) -> None:
    text, kinds = evolve(schema_text(real_schema()), seed, 1_000)
    assert len(kinds) > 20
    schema = tmp_path / "schema.graphql"
    schema.write_text(Head("2026-07-01", "2026-11-29", "made up").line("Healthie") + text, "utf-8")
    out = tmp_path / "dist"
    arguments = ["--healthie", str(schema), "--out", str(out)]
    assert main("rebuild", arguments) == 3
    assert not list(out.glob("*.whl"))
    assert main("rebuild", [*arguments, "--decisions", str(out / "decisions.toml")]) == 0
    (wheel,) = out.glob("*.whl")
    script = (
        "import hero_healthie as h; from healthie_api.version import API_VERSION; print(API_VERSION, h.__version__, "
        "sum(1 for _ in h.operations()))"
    )
    environment = {"PYTHONPATH": str(wheel), "PATH": ""}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("2026-07-01 ")
