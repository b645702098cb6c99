"""Every record of Healthie that can be made is read back, listed, changed and deleted, as its input says."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from graphql import GraphQLObjectType

from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.facts import as_the_vendor
from hero_healthie.sandbox.healthie.given import HealthieGiven
from hero_healthie.sandbox.healthie.records.coerce import UnfitError, coerce
from hero_healthie.sandbox.healthie.records.lists import way_of
from hero_healthie.sandbox.healthie.roots import Root
from tests.support.healthie_inputs import RIGHT, input_of
from tests.support.healthie_records import Life, arguments_of, id_type, life_figures, life_table, lives, reader_of
from tests.support.healthie_roots import PAGE
from tests.support.healthie_sandbox import Clinic

CLINIC = Clinic()
QUERIES, MUTATIONS = CLINIC.service.domain.roots


LIVES = lives(CLINIC.service.domain)


@pytest.fixture
def clinic() -> Clinic:
    CLINIC.service.reset()
    return CLINIC


def write(clinic: Clinic, root: Root, given: dict[str, Any]) -> Any:
    assert root.input is not None
    text = f"mutation($input: {root.input.name}!) {{ {root.name}(input: $input) {{ messages {{ field message }} "
    payload = clinic.ask(text + (f"{root.field} {{ id }} }} }}" if root.field else "} }"), input=given)
    assert payload["messages"] is None, payload["messages"]
    made = payload[root.field] if root.field else None
    return made[0] if isinstance(made, list) else made


def selection_of(clinic: Clinic, root: Root, given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """What is asked to read an input back, and what is expected of it."""
    shape = clinic.service.domain.shapes.of(root.type)
    asked, expected = ["id"], {}
    counted = as_the_vendor(root.name, {"input": given}, frozenset({"input"}))["input"]
    for name, value in counted.items():
        place = shape.place_of(name)
        if (
            value is None
            or name == "id"
            or name == root.decided.get("each")
            or place is None
            or (not place.leaf and not clinic.service.domain.shapes.of(place.of).entity)
        ):
            continue
        expected[place.name] = wanted(place, value)
        inner = "" if place.leaf else " { nodes { id } }" if place.connection else " { id }"
        asked.append(place.name + inner)
    return " ".join(dict.fromkeys(asked)), expected


def wanted(place: Any, value: Any) -> Any:
    """What a field is to hold after an input, whatever the input's scalar type is."""
    type_ = named_type(place.declared)
    if place.leaf:
        try:
            if isinstance(value, list) and not place.many:
                value = ",".join(map(str, value))
            return [coerce(part, type_) for part in value] if place.many else coerce(value, type_)
        except UnfitError:
            return ...
    if isinstance(value, dict) or (isinstance(value, list) and value and isinstance(value[0], dict)):
        return ...  # an owned object of which no more is known than that it is there
    if place.many:
        return {str(part) for part in (value.split(",") if isinstance(value, str) else value)}
    return str(value)


def compare(found: dict[str, Any], expected: dict[str, Any]) -> None:
    for name, value in expected.items():
        there = found[name]
        if isinstance(there, dict) and "nodes" in there:
            there = there["nodes"]
        if value is ...:
            assert there not in (None, []), name
        elif isinstance(value, set):
            assert value <= {row["id"] for row in there}, name
        elif isinstance(there, dict) and "id" in there:
            assert there["id"] == value, name
        else:
            assert there == value, name


@pytest.mark.parametrize("name", LIVES)
def test_what_is_made_is_read_back_listed_changed_and_deleted(name: str, clinic: Clinic) -> None:
    life = LIVES[name]
    account = clinic.service.domain.account(0)
    given = {**input_of(account, life.create), **RIGHT.get(name, {})}
    made = write(clinic, life.create, given)["id"]
    read(clinic, life, life.create, given, made)
    listed(clinic, life, made, there=True)
    if life.update is not None:
        change = {**input_of(account, life.update, salt=1), **RIGHT.get(life.update.name, {}), "id": made}
        before = account.get(life.create.type, made)
        write(clinic, life.update, change)
        assert account.get(life.create.type, made) is not before
        read(clinic, life, life.update, change, made)
        listed(clinic, life, made, there=True)
    if life.delete is not None:
        write(clinic, life.delete, {"id": made})
        asked = f"query($id: {id_type(clinic.service.domain, life.read)}) {{ {life.read.name}(id: $id) {{ id }} }}"
        assert clinic.ask(asked, id=made) is None
        listed(clinic, life, made, there=False)


def read(clinic: Clinic, life: Life, written_by: Root, given: dict[str, Any], record_id: str) -> None:
    asked, expected = selection_of(clinic, written_by, given)
    query = f"query($id: {id_type(clinic.service.domain, life.read)}) {{ {life.read.name}(id: $id) {{ {asked} }} }}"
    found = clinic.ask(query, id=record_id)
    assert found is not None
    compare(found, expected)


def listed(clinic: Clinic, life: Life, record_id: str, *, there: bool) -> None:
    if life.list is not None:
        page = clinic.ask(life.listed(clinic.service.domain))
        rows = page if isinstance(page, list) else page["nodes"]
        assert isinstance(page, list) or page["total_count"] == len(rows)
        assert (record_id in {row["id"] for row in rows}) is there


def test_every_create_that_can_be_read_back_is_here() -> None:
    domain = CLINIC.service.domain
    creates = {name for name in MUTATIONS if name.startswith("create") and MUTATIONS[name].field}
    left_out = {name for name in creates - LIVES.keys() if reader_of(domain, MUTATIONS[name].type)}
    assert left_out == set()
    text = PAGE.read_text("utf-8")
    assert life_figures(LIVES) in text, "run `make docs-tables`"
    assert life_table(LIVES) in text, "run `make docs-tables`"


#: Orders by something that no field of the type shows; these lists are in the order of creation then.
UNSHOWN = {
    "appointmentRequests": {"ACTIVE_CLIENTS", "NEW_CLIENTS"},
    "carePlans": {"DEACTIVATED"},
    "goals": {"STATUS"},
    "insurancePlans": {"ACCEPTED"},
    "labOrders": {"APPT"},
    "offerings": {"BEST_SELLER"},
    "organizationMemberships": {"POSITION", "STATUS"},
    "prescriptionMedications": {"ACTIVE_FIRST", "ERROR_FIRST", "INACTIVE_FIRST", "PENDING_FIRST", "STATUS"},
    "tasks": {"COMPLETED_AT_DESC_INCOMPLETE_FIRST"},
    "webhooks": {"CREATED_AT"},  # kept with their deliveries, and sorted there
}


def test_every_order_sorts_by_a_field() -> None:
    domain = CLINIC.service.domain
    unsorted: dict[str, set[str]] = {}
    for root in QUERIES.values():
        declared = arguments_of(domain, root).get("order_by")
        if declared is None or root.verb != "list":
            continue
        shape = domain.shapes.of(root.type)
        for value in named_type(declared.type).values:
            key = value.upper().removesuffix("_ASC").removesuffix("_DESC")
            field = shape.decided.get("orders", {}).get(key, key.lower())
            if field not in {"unsorted", "set_order"} and way_of(shape, field) is None:
                unsorted.setdefault(root.name, set()).add(key)
    assert unsorted == UNSHOWN


def test_decisions_name_what_there_is() -> None:
    domain = CLINIC.service.domain
    for type_, decided in domain.decisions["types"].items():
        fields = domain.shapes.of(type_).fields
        for table in ("lists", "same_as", "ids"):
            assert decided.get(table, {}).keys() <= fields.keys(), (type_, table)
        for name, backs in decided.get("lists", {}).items():
            members = domain.shapes.of(fields[name].of).fields
            assert set(backs) - {""} <= members.keys(), (type_, name)
        assert set(decided.get("inputs", {}).values()) <= fields.keys(), type_
        for name in (*decided.get("searched", ()), *decided.get("replaced", ())):
            assert name in fields, (type_, name)
        for order in decided.get("orders", {}).values():
            shape = domain.shapes.of(type_)
            for name in order.split("."):
                assert name in shape.fields, (type_, order)
                shape = shape if shape.fields[name].leaf else domain.shapes.of(shape.fields[name].of)
    for phrase in domain.decisions["phrases"]:
        type_, name = phrase.split(".")
        assert name in domain.shapes.of(type_).fields, phrase
    roots = {**QUERIES, **MUTATIONS}
    for name, decided in domain.decisions["roots"].items():
        root = roots[name]
        if root.input is not None:
            for key in ("id", "by", "required"):
                assert set(decided.get(key, ())) <= root.input.fields.keys(), (name, key)
            if root.type:
                assert decided.get("set", {}).keys() <= domain.shapes.of(root.type).fields.keys(), name
        else:
            declared = domain.shapes.schema.query_type.fields[name].args  # type: ignore[union-attr] # there is one
            assert decided.get("arguments", {}).keys() <= declared.keys(), name
    assert isinstance(domain.shapes.schema.query_type, GraphQLObjectType)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("", ["a", "b", "c"]),
        ('frequency_filter: "daily"', ["a"]),
        ('frequency_filter: "one_time"', ["c"]),
        ('status_filter: "complete"', ["b"]),
        ('status_filter: "not_complete"', ["a", "c"]),
    ],
)
def test_goals_are_filtered_by_how_often_and_whether_they_are_done(
    clinic: Clinic, asked: str, names: list[str]
) -> None:
    given = HealthieGiven(clinic.service, threading.RLock())
    person = given.patient().id
    goals = [
        given.goal(name=name, repeat=repeat, user_id=person)
        for name, repeat in zip("abc", ("Daily", "Weekly", "Once"), strict=True)
    ]
    given.goal_history(goal_id=goals[1].id, user_id=person)
    found = clinic.ask(f'{{ goals(user_id: "{person}" {asked}) {{ nodes {{ name }} }} }}')["nodes"]
    assert sorted(goal["name"] for goal in found) == names


@pytest.mark.parametrize("root", ["prescriptions(patient_id:", "healthAssessments(user_id:", "treatmentPlans(user_id:"])
def test_a_list_of_one_person_holds_nothing_of_somebody_else(clinic: Clinic, root: str) -> None:
    nobody = HealthieGiven(clinic.service, threading.RLock()).patient().id
    assert clinic.ask(f'{{ {root} "{nobody}") {{ id }} }}') == []
