"""What the vendor has added since the schema was collected is part of it, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from graphql import parse

from healthie_api import CreateMedicationInput, DrugAllergenTypeEnum
from hero_healthie_codegen.errors import SpecError
from hero_healthie_codegen.graphql.schema.schema import load_schema
from tests.support.paths import ROOT, SPECS

SCHEMA = "type Query { a: A } type A { id: ID } enum E { X }"


def loaded(folder: Path, additions: str) -> object:
    (folder / "schema.graphql").write_text(SCHEMA, "utf-8")
    (folder / "additions.graphql").write_text(additions, "utf-8")
    return load_schema(folder / "schema.graphql")


def test_additions_are_added_and_what_is_there_is_passed_over(tmp_path: Path) -> None:
    schema = load_schema(SPECS / "healthie" / "schema.graphql")
    assert "metadata" in schema.type_map["MedicationType"].fields  # type: ignore[attr-defined] # an object
    added = loaded(tmp_path, "extend type A { id: Int b: Int } extend enum E { X Y }")
    types = added.type_map  # type: ignore[attr-defined] # a schema
    assert {name: str(field.type) for name, field in types["A"].fields.items()} == {"id": "ID", "b": "Int"}
    assert list(types["E"].values) == ["X", "Y"]
    loaded(tmp_path, "extend type A { id: ID }")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("type B { id: ID }", "holds more than extensions of types"),
        ("extend type B { id: ID }", "extends B, which the schema does not have"),
        ("extend type A { id: ", "is not GraphQL schema language"),
        ("extend type A { b: Unknown }", "is not a valid GraphQL schema"),
    ],
)
def test_additions_that_do_not_fit_are_refused(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=problem):
        loaded(tmp_path, text)


def test_they_are_generated() -> None:
    assert DrugAllergenTypeEnum("ROUTED_DOSE_FORM_DRUG").is_known
    assert CreateMedicationInput(name="x", metadata={"a": "b"}).to_dict() == {"name": "x", "metadata": {"a": "b"}}


def test_each_addition_names_its_source_and_what_has_no_types_is_named_on_a_page() -> None:
    text = (SPECS / "healthie" / "additions.graphql").read_text("utf-8")
    blocks = [block for block in text.split("\n\n") if "extend" in block]
    assert len(blocks) == len(parse(text).definitions)
    assert all(block.startswith(("# changelog of 2026-", "# the introspection of 2026-")) for block in blocks)
    page = (ROOT / "docs" / "healthie-additions.md").read_text("utf-8")
    for name in ("createCareAlert", "updateGeneratedSummary", "careAlerts", "taxonomyCodes", "NumericAnswer"):
        assert f"`{name}`" in page
