"""Unions of objects: each value becomes the class that wrote it, and a new kind costs no response."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from hero_healthie_runtime.drift import Deviations, DriftSigns
from hero_healthie_runtime.rest.record import Record
from tests.unit.codegen.hero_specs import build, description, operation, response_with

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}
UNIONS = 40


def tag_of(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": [*values]}


def thing(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": [*required]} if required else {})}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


CASES: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any], str]] = {
    "an enum of one value is a tag": (
        {"oneOf": [ref("Card"), ref("Bank")]},
        {
            "Card": thing({"object": tag_of("card"), "id": TEXT}, "object", "id"),
            "Bank": thing({"object": tag_of("bank"), "id": TEXT}, "object", "id"),
        },
        {"object": "bank", "id": "b1"},
        "Bank",
    ),
    "tags in an object without a model": (
        {"oneOf": [ref("A"), ref("B")]},
        {
            "A": thing({"of": {"type": "object", "additionalProperties": tag_of("a")}}),
            "B": thing({"of": {"type": "object", "additionalProperties": tag_of("b")}}),
        },
        {"of": {"k": "b"}},
        "B",
    ),
    "tags in fields without a name": (
        {"oneOf": [ref("A"), ref("B")]},
        {
            "A": {**thing({"x": TEXT}), "additionalProperties": tag_of("a")},
            "B": {**thing({"x": TEXT}), "additionalProperties": tag_of("b")},
        },
        {"k": "b"},
        "B",
    ),
    "a tag inside a union inside a member": (
        {"oneOf": [ref("A"), ref("B")]},
        {
            "A": thing({"of": {"oneOf": [thing({"kind": tag_of("a")}), {"type": "integer"}]}}),
            "B": thing({"of": {"oneOf": [thing({"kind": tag_of("b")}), {"type": "integer"}]}}),
        },
        {"of": {"kind": "b"}},
        "B",
    ),
    "a tag beside text": (
        {"anyOf": [TEXT, ref("Card"), ref("Bank")]},
        {"Card": thing({"object": tag_of("card")}), "Bank": thing({"object": tag_of("bank")})},
        {"object": "bank"},
        "Bank",
    ),
    "a tag inside a member": (
        {"oneOf": [ref("A"), ref("B")]},
        {"A": thing({"of": thing({"kind": tag_of("a")})}), "B": thing({"of": thing({"kind": tag_of("b")})})},
        {"of": {"kind": "b"}},
        "B",
    ),
    "enums of several values": (
        {"oneOf": [ref("Open"), ref("Done")]},
        {
            "Open": thing({"state": tag_of("new", "waiting")}),
            "Done": thing({"state": tag_of("won", "lost"), "at": TEXT}),
        },
        {"state": "lost", "by": "x"},
        "Done",
    ),
    "a tag and fields that are new": (
        {"oneOf": [ref("Card"), ref("Bank")]},
        {"Card": thing({"object": tag_of("card"), "a": TEXT, "b": TEXT}), "Bank": thing({"object": tag_of("bank")})},
        {"object": "bank", "a": "1", "b": "2"},
        "Bank",
    ),
    "a discriminator without mapping, with an enum": (
        {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
        {"Cat": thing({"kind": tag_of("feline")}, "kind"), "Dog": thing({"kind": tag_of("canine")}, "kind")},
        {"kind": "canine"},
        "Dog",
    ),
    "a discriminator without mapping, all members with the same enum": (
        {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
        {"Cat": thing({"kind": tag_of("cat", "dog")}, "kind"), "Dog": thing({"kind": tag_of("cat", "dog")}, "kind")},
        {"kind": "dog"},
        "Dog",
    ),
    "a discriminator with a mapping, and the name of a schema": (
        {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"c": ref("Cat")["$ref"], "d": "Dog"}},
        },
        {"Cat": thing({"kind": TEXT}, "kind"), "Dog": thing({"kind": TEXT}, "kind")},
        {"kind": "Dog"},
        "Dog",
    ),
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("case", CASES)
def test_a_value_becomes_its_class(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str, version: str) -> None:
    union, schemas, value, name = CASES[case]
    document = description({"/things": {"get": operation(responses=response_with(union))}}, schemas, openapi=version)
    decode = build(tmp_path, monkeypatch, document).operation("get_thing").decode
    assert type(decode(200, value)).__name__ == name


def test_a_new_kind_in_a_list_is_a_record_and_drift(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cards = {"type": "array", "items": CASES["an enum of one value is a tag"][0]}
    document = description(
        {"/things": {"get": operation(responses=response_with(cards))}}, CASES["an enum of one value is a tag"][1]
    )
    built = build(tmp_path, monkeypatch, document)
    operation_ = built.operation("get_thing")
    with DriftSigns() as signs:
        card, wallet = operation_.decode(200, [{"object": "card", "id": "1"}, {"object": "wallet", "id": "2"}])
    assert isinstance(card, built.models.Card)
    assert isinstance(wallet, Record)
    assert wallet.id == "2"
    assert signs


def test_each_member_of_random_unions_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Members share most of their fields, required or not, as in real descriptions; a tag is all that differs."""
    chance = random.Random(20261129)
    schemas: dict[str, Any] = {}
    paths: dict[str, Any] = {}
    values: list[tuple[str, dict[str, Any], str]] = []
    fields = [f"f{n}" for n in range(8)]
    for number in range(UNIONS):
        tag = chance.choice(["object", "type", "kind", "f0"])
        names = [f"U{number}M{member}" for member in range(chance.randint(2, 5))]
        for member, name in enumerate(names):
            own = chance.sample(fields, chance.randint(0, 5))
            properties = dict.fromkeys(own, TEXT) | {tag: tag_of(f"{member}of{number}"), "shared": TEXT}
            required = [tag] if chance.random() < 0.7 else []
            schemas[name] = thing(dict(chance.sample(sorted(properties.items()), len(properties))), *required)
            extra = chance.sample(fields, chance.randint(0, 6))
            values.append((f"get{number}", dict.fromkeys(extra, "x") | {tag: f"{member}of{number}"}, name))
        members: list[dict[str, Any]] = [*map(ref, names), *([TEXT] if chance.random() < 0.3 else [])]
        chance.shuffle(members)
        paths[f"/u{number}"] = {
            "get": operation(f"get{number}", responses=response_with({chance.choice(["oneOf", "anyOf"]): members}))
        }
    built = build(tmp_path, monkeypatch, description(paths, schemas, openapi="3.0.3"))
    wrong = [
        (value, name, type(found).__name__)
        for operation_name, value, name in values
        if type(found := built.operation(operation_name).decode(200, value)).__name__ != name
    ]
    assert not wrong


def test_drift_of_a_new_kind_names_what_was_expected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    union, schemas, _, _ = CASES["an enum of one value is a tag"]
    holder = thing({"source": union})
    document = description({"/things": {"get": operation(responses=response_with(ref("H")))}}, {**schemas, "H": holder})
    model = build(tmp_path, monkeypatch, document).models.H
    found = Deviations()
    model._read_lenient({"source": {"object": "wallet", "id": "1"}}, found)
    assert [(each.kind, each.path, each.expected) for each in found] == [("unknown_member", "source", "Card or Bank")]
