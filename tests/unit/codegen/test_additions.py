"""What the vendor has added since the schema was collected is part of it, once."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from graphql import GraphQLSchema, parse

from healthie_api import (
    CareAlertPriorityEnum,
    CreateCareAlertInput,
    CreateMedicationInput,
    DeleteCareAlertInput,
    DrugAllergenTypeEnum,
)
from hero_healthie import Healthie
from hero_healthie_codegen.errors import SpecError
from hero_healthie_codegen.graphql.schema.schema import load_schema
from hero_healthie_codegen.specs.fitting import leaving_out
from hero_healthie_runtime.names import snake
from tests.support.paths import ROOT, SPECS

SCHEMA = "type Query { a: A } type A { id: ID } enum E { X }"


def loaded(folder: Path, additions: str) -> object:
    (folder / "schema.graphql").write_text(SCHEMA, "utf-8")
    (folder / "additions.graphql").write_text(additions, "utf-8")
    return load_schema(folder / "schema.graphql")


def test_additions_are_added_and_what_is_there_is_passed_over(tmp_path: Path, schema: GraphQLSchema) -> None:
    assert "metadata" in schema.type_map["MedicationType"].fields  # type: ignore[attr-defined] # an object
    assert {"exclude_group_appointments", "colorSchemeId"} <= schema.type_map["Query"].fields[
        "appointments"
    ].args.keys()  # type: ignore[attr-defined] # as above
    added = loaded(
        tmp_path,
        "extend type A { id: Int b: B } extend enum E { X Y } type B { e: E } enum E { Z }"
        " extend type Query { a(b: ID c: Int): B d: B }",
    )
    types = added.type_map  # type: ignore[attr-defined] # a schema
    assert {name: str(field.type) for name, field in types["A"].fields.items()} == {"id": "ID", "b": "B"}
    assert list(types["E"].values) == ["X", "Y"]
    query = types["Query"].fields
    assert (str(query["a"].type), str(query["d"].type)) == ("A", "B")
    assert {name: str(argument.type) for name, argument in query["a"].args.items()} == {"b": "ID", "c": "Int"}
    loaded(tmp_path, "extend type A { id: ID }")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("query { a { id } }", "holds more than types and extensions of types"),
        ("extend enum A { X }", "extends A as another kind of type than it is"),
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
    blocks = text.split("\n\n")[1:]
    assert sum(len(parse(block).definitions) for block in blocks) == len(parse(text).definitions)
    assert all(block.startswith(("# changelog of 2026-", "# the introspection of 2026-")) for block in blocks)
    page = (ROOT / "docs" / "healthie-additions.md").read_text("utf-8")
    for name in ("create_care_alert", "taxonomy_codes", "createGeneratedSummary", "featureFlags", "NumericAnswer"):
        assert f"`{name}`" in page
    roots = [node for node in parse(text).definitions if node.name.value in {"Query", "Mutation"}]  # type: ignore[attr-defined] # types
    names = {snake(field.name.value) for node in roots for field in node.fields}  # type: ignore[attr-defined] # as above
    assert [name for name in sorted(names) if f"`{name}" not in page] == []


async def test_they_are_called(healthie: Healthie) -> None:
    alert = CreateCareAlertInput(patient_id="61", content="Allergic to latex", priority=CareAlertPriorityEnum.HIGH)
    made = (await healthie.mutations.create_care_alert(input=alert)).care_alert
    assert made is not None
    listed = await healthie.queries.care_alerts(patient_id="61").collect()
    assert (made.id, "Allergic to latex") in [(each.id, each.content) for each in listed]
    await healthie.mutations.delete_care_alert(input=DeleteCareAlertInput(id=made.id))
    assert made.id not in [each.id async for each in healthie.queries.care_alerts(patient_id="61")]


def test_they_supplement_the_schema_that_they_name_and_no_other(tmp_path: Path) -> None:
    digest = hashlib.sha256(SCHEMA.encode()).hexdigest()
    assert "b" in loaded(tmp_path, f"# supplements {digest}\nextend type A {{ b: Int }}").type_map["A"].fields  # type: ignore[attr-defined] # a schema
    other = f"# supplements {'0' * 64}\nextend type A {{ b: Int }}"
    with pytest.raises(SpecError, match="supplements another schema"):
        loaded(tmp_path, other)
    with leaving_out() as found:
        assert "b" not in loaded(tmp_path, other).type_map["A"].fields  # type: ignore[attr-defined] # as above
    assert found == []
