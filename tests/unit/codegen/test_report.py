"""The report: one page first, labels that are right, and only what an app uses where it says what that is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hero_healthie_codegen.diff import Report, compare_specs, to_html, to_json, to_markdown
from hero_healthie_codegen.diff.report.changes import CHANGE_LEVELS, Change
from hero_healthie_codegen.diff.report.page import THEMES, page_of, theme_of
from hero_healthie_codegen.diff.used import Used, used_of
from hero_healthie_codegen.specs.lock import LockedSpec, updated_lock
from tests.unit.codegen.evolution.graphql_cases import CASES as GRAPHQL
from tests.unit.codegen.evolution.harness import Draft, base_schema


def compared(folder: Path, *edits: tuple[str, str], versions: tuple[str, str] = ("", ""), facts: str = "") -> Report:
    schema = base_schema()
    for old, new in edits:
        assert schema.count(old) == 1, old
        schema = schema.replace(old, new)
    sides = Draft("healthie").write(folder / "old"), Draft("healthie", schema=schema).write(folder / "new")
    for specs, version in zip(sides, versions, strict=True):
        (specs / "healthie" / "facts.toml").write_text(facts, "utf-8")
        if version:
            row = LockedSpec(specs / "healthie" / "schema.graphql", "somewhere", version, "2026-11-01", "0" * 64)
            (specs / "lock.toml").write_text(updated_lock(specs, {"healthie": row}), "utf-8")
    return compare_specs(*sides, apis=["healthie"], surface=False)


def the(report: Report, where: str) -> Change:
    (found,) = [each for each in report.changes if each.where == where]
    return found


def test_what_is_the_same_in_python_says_so_and_that_documents_break(tmp_path: Path) -> None:
    report = compared(tmp_path, ("thingChanged(thingId: ID!)", "thingChanged(thingId: ID!)"), (
        "search(text: String!)", "search(text: ID!)"))  # fmt: skip
    change = the(report, "Query.search(text:)")
    assert (change.level, theme_of(change)) == ("documents", "sent_same")
    assert "Nothing in Python" in change.advice
    assert "`ID!`" in change.advice
    assert report.level == "documents"
    assert "Nothing changes in Python" in to_markdown(report)


def test_another_scalar_that_is_required_now_is_both(tmp_path: Path) -> None:
    report = compared(tmp_path, ("renameThing(id: ID!, name: String)", "renameThing(id: ID!, name: ID!)"))
    change = the(report, "Mutation.renameThing(name:)")
    assert (change.level, theme_of(change)) == ("breaking", "sent_required")


def test_what_is_received_as_the_same_is_a_note(tmp_path: Path) -> None:
    report = compared(tmp_path, ("  weight: Float\n", "  weight: Float\n"), ("  phone: String\n", "  phone: ID\n"))
    assert the(report, "Owner.phone").level == "note"


def test_a_default_of_null_is_none(tmp_path: Path) -> None:
    report = compared(tmp_path, ("count(kind: Kind)", "count(kind: Kind = null)"))
    assert report.changes == ()


@pytest.mark.parametrize(
    ("versions", "more", "kind"),
    [
        (("", ""), (), "operation_removed"),
        (("2026-01-01", "2026-01-01"), (), "operation_absent"),
        (("2026-01-01", "2026-07-01"), (), "operation_absent"),
        (("2026-01-01", "2026-07-01"), (("  weight: Float\n", ""),), "operation_removed"),
        (("2026-01-01", "2026-01-01"), (("  weight: Float\n", ""),), "operation_absent"),
    ],
)
def test_what_a_key_does_not_show_is_not_removed(
    versions: tuple[str, str], more: tuple[tuple[str, str], ...], kind: str, tmp_path: Path
) -> None:
    report = compared(tmp_path, ("  total: Int!\n", ""), *more, versions=versions)
    change = the(report, "Query.total")
    assert change.kind == kind
    assert change.level == ("breaking" if kind == "operation_removed" else "behaviour")
    assert ("does not show" in change.text) is (kind == "operation_absent")


def test_what_was_deprecated_before_is_removed_when_it_goes(tmp_path: Path) -> None:
    edit = ("  old(id: ID): Thing @deprecated\n", "")
    report = compared(tmp_path, edit, versions=("2026-01-01", "2026-07-01"))
    assert the(report, "Query.old").kind == "operation_removed"


def test_facts_stand_beside_the_argument_and_rules_of_a_new_version_are_changes(tmp_path: Path) -> None:
    facts = """
[count]
kind = {kind = "ignored", instead = "filter by hand"}
[total]
"*" = {kind = "format", means = "needs rights", since = "2026-03-01"}
[renameThing]
name = {kind = "required", since = "2025-01-01"}
"""
    report = compared(
        tmp_path, ("count(kind: Kind)", "count(kind: [Kind!])"), versions=("2026-01-01", "2026-07-01"), facts=facts
    )
    (fact,) = the(report, "Query.count(kind:)").facts
    assert "`kind` does nothing at the vendor" in fact
    assert fact in to_markdown(report)
    rules = [each for each in report.changes if each.kind == "fact"]
    assert [each.where for each in rules] == ["total"]
    assert (rules[0].level, rules[0].text) == ("behaviour", "the operation needs rights, since 2026-03-01")


@pytest.mark.parametrize(("name", "asked"), [("cancelThing", True), ("updateClaim", True), ("updateColor", False)])
def test_a_rule_that_may_err_about_money_is_to_be_decided(name: str, asked: bool, tmp_path: Path) -> None:
    sides = [Draft("healthie").write(tmp_path / "old"), Draft("healthie").write(tmp_path / "new")]
    for specs in sides:
        with (specs / "operations.toml").open("a", encoding="utf-8") as file:
            file.write('\n[[healthie.rule]]\nname = "(update|cancel).*"\nsafety = "idempotent_write"\n'
                       '[[healthie.doubt]]\nname = "(?i).*(cancel|claim).*"\nsafety = "idempotent_write"\n'
                       'reason = "moves money"\n')  # fmt: skip
    schema = sides[1] / "healthie" / "schema.graphql"
    schema.write_text(
        schema.read_text().replace("  deleteThing(", f"  {name}(id: ID!): createThingPayload\n  deleteThing(")
    )
    report = compare_specs(*sides, apis=["healthie"], surface=False)
    assert [each.operation for each in report.undecided] == ([name] if asked else [])
    text = to_markdown(report)
    assert ("## To decide (1)" in text) is asked
    if asked:
        assert text.index("## To decide") < text.index("## What it means")
        assert f'operation = "{name}"' in text


def test_one_page_first_then_each_method_once(tmp_path: Path) -> None:
    report = compared(
        tmp_path,
        ("tags(limit: Int = 10, order: Order): [Tag!]", "tags: [Tag!]"),
        ("search(text: String!)", "search(texts: String!)"),
        ("  weight: Float\n", ""),
    )
    page = page_of(report)
    assert [each.name for each in page.entries].count("healthie.queries.tags") == 1
    (tags,) = [each for each in page.entries if each.name == "healthie.queries.tags"]
    assert tags.lines == ("arguments are gone: `limit`, `order`",)
    text = to_markdown(report)
    assert "- **arguments are gone** (breaking): 2 changes in 1 method. Stop passing them." in text
    assert text.count("healthie.queries.tags") == 1
    assert "… and" in to_markdown(report, most=1)
    assert len(json.loads(to_json(report))["changes"]) == len(report.changes)


def test_html_is_one_page_with_a_search_that_loads_nothing(tmp_path: Path) -> None:
    report = compared(tmp_path, ("  weight: Float\n", ""))
    report.left_out += ("<script>alert(1)</script> in `a<b>`\n\n[rows]\nx = 1",)
    html = to_html(report)
    assert "<script>alert" not in html
    assert "<code>a&lt;b&gt;</code>" in html
    assert "<pre>[rows]" in html
    assert 'type="search"' in html
    assert "http" not in html


def test_every_kind_of_change_has_a_theme_in_words(tmp_path: Path) -> None:
    kinds = {line.kind for case in GRAPHQL for line in case.lines if line.level != "note"}
    typed = {"field_type", "argument_type", "input_type"}
    assert kinds - typed - THEMES.keys() <= {"interface_added", "interface_removed"}, kinds - THEMES.keys()
    assert all(title and not title.endswith(".") for title, _ in THEMES.values())


def test_only_what_an_app_calls(tmp_path: Path) -> None:
    report = compared(
        tmp_path,
        ("  total: Int!\n", ""),
        ("search(text: String!)", "search(texts: String!)"),
        ("  reason: String\n", "  reason: String!\n"),
    )
    app = tmp_path / "app"
    app.mkdir()
    (app / "main.py").write_text("async def f(client):\n    q = client.queries\n    return await q.search(text='x')\n")
    options = type("Options", (), {"used_by": app, "operations": None})()
    found = used_of(options).only(report)
    assert {each.where.partition("(")[0] for each in found.changes} == {"Query.search"}
    assert f"Only what is used in {app}." in to_markdown(found)
    assert {method for each in found.changes for method in each.methods} == {"healthie.queries.search"}
    (app / "main.py").write_text("from healthie_api import DeleteThingInput\n")
    assert {each.where for each in used_of(options).only(report).changes} == {"deleteThingInput.reason"}
    assert Used().only(report) is report


def test_only_what_documents_use(tmp_path: Path) -> None:
    report = compared(
        tmp_path,
        ("  total: Int!\n", ""),
        ("  weight: Float\n", ""),
        ("  unit: String\n", "  unit: String!\n"),
        ("search(text: String!)", "search(text: ID!)"),
    )
    schema = Draft("healthie").write(tmp_path / "known") / "healthie" / "schema.graphql"
    (tmp_path / "ops").mkdir()
    (tmp_path / "ops" / "a.graphql").write_text(
        "query a($t: String!) { search(text: $t) { ... on Tag { id } } }\n"
        "mutation b($i: createThingInput) { createThing(input: $i) { thing { weight } } }\n"
    )
    options = type("Options", (), {"used_by": None, "operations": tmp_path / "ops"})()
    found = used_of(options, schema).only(report)
    assert {each.where for each in found.changes} == {"Thing.weight", "PartInput.unit", "Query.search(text:)"}


def test_levels_are_in_order() -> None:
    assert CHANGE_LEVELS == ("breaking", "documents", "behaviour", "additive", "note")
