"""Every operation, argument, class and field has one name of its own, and keeps it."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from hero_health_api import models
from hero_health_api.resources import Resources
from hero_healthie import Hero
from hero_healthie.hero.resources.registry import NAMES
from hero_healthie_codegen.errors import SpecError
from hero_healthie_codegen.openapi.operations.names import name_operations
from hero_healthie_codegen.openapi.package import generate
from tests.unit.codegen.hero_specs import READ_ONLY, build, description, operation, response_with, write_specs

TEXT = {"type": "string"}
LETTERS = {"type": "string", "enum": ["a", "b"]}
HOUSE = {"type": "object", "properties": {"street": TEXT, "kind": LETTERS}, "required": ["street"]}


def bare(method: str = "get", **more: Any) -> dict[str, Any]:
    return {method: {"responses": response_with(TEXT), **more}}


def names_of(paths: dict[str, Any]) -> dict[str, str]:
    return {
        f"{each.method} {each.path}": f"{each.resource}.{each.method_name}"
        for each in name_operations(description(paths))
    }


def test_operations_without_id_or_tag_get_good_names() -> None:
    assert names_of(
        {
            "/api/v2/pets": {**bare(), **bare("post")},
            "/api/v2/pets/{petId}/photos/{n}": bare("delete"),
            "/": bare(),
            "/v1": bare(),
        }
    ) == {
        "get /api/v2/pets": "pets.get_pets",
        "post /api/v2/pets": "pets.post_pets",
        "delete /api/v2/pets/{petId}/photos/{n}": "pets.delete_pets_by_pet_id_photos_by_n",
        "get /": "default.get",
        "get /v1": "v1.get_v1",
    }


def test_operation_ids_of_pythons_own_get_public_names() -> None:
    ids = ("_list", "__all__", "__init__", "_calls", "_list_", "_", "__class__")
    paths = {f"/{number}": {"get": operation(name)} for number, name in enumerate(ids)}
    assert list(names_of(paths).values()) == [
        f"things.{name}" for name in ("list_", "all_", "init", "calls", "list_2", "get_5", "class_")
    ]


def test_clashing_operations_are_numbered_in_the_order_of_their_paths() -> None:
    paths = {f"/{path}": {"get": operation(name)} for path, name in (("c", "getA"), ("a", "get_a"), ("b", "GetA"))}
    expected = {"get /a": "things.get_a", "get /b": "things.get_a_2", "get /c": "things.get_a_3"}
    assert names_of(paths) == names_of(dict(reversed(paths.items()))) == expected


def test_a_tag_never_hides_what_the_client_offers() -> None:
    ours = [vars(each) for each in Hero.__mro__ if each.__module__.startswith("hero_healthie")]
    extended = {each for each in NAMES if hasattr(Resources, each)}  # those have the operations of the tag too
    assert extended == {*NAMES} - {"elements"}
    for tag in sorted({name for each in ours for name in each if not name.startswith("_")} - extended):
        found = names_of({"/a": {"get": operation(tags=[tag])}})["get /a"]
        assert found == f"{tag}_api.get_thing"


def test_reserved_words_and_clashes_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schemas = dict.fromkeys(["Field", "Model", "None", "list", "pet_owner", "PetOwner", "Pet-Owner", "1st"], HOUSE)
    holder = {"type": "object", "properties": {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}}
    query = [
        {"name": name, "in": "query", "schema": TEXT} for name in ("id", "ID", "i d", "self", "body", "import", "a[b]")
    ]
    path = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    paths = {"/x/{id}": {"get": operation("list", parameters=[path, *query], responses=response_with(holder))}}
    built = build(tmp_path, monkeypatch, description(paths, schemas))
    method = built.part("api.things").Things.list_
    assert list(inspect.signature(method).parameters) == [
        "self", "id", "id_query", "id_query_2", "i_d", "self_", "body_query", "import_", "ab",
    ]  # fmt: skip
    exported = set(built.models.__all__)
    assert {"FieldModel", "ModelModel", "NoneModel", "List", "PetOwner", "PetOwner2", "PetOwner3"} <= exported
    value = {name: {"street": name, "kind": "a"} for name in schemas}
    assert built.operation("list_").decode(200, value).to_dict() == value


@pytest.mark.parametrize("name", ["OPERATION", "ClassVarHolder"])
def test_a_class_and_the_enum_in_it_may_have_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    house = {"$ref": f"#/components/schemas/{name}"}
    body = {"content": {"application/json": {"schema": house}}}
    document = description({"/a": {"post": operation(requestBody=body, responses=response_with(house))}}, {name: HOUSE})
    built = build(tmp_path, monkeypatch, document)
    read = built.operation("get_thing").decode(200, {"street": "x", "kind": "a"})
    assert read.to_dict() == {"street": "x", "kind": "a"}
    assert type(read) is getattr(built.models, type(read).__name__)


def test_schemas_whose_names_differ_in_case_only_stay_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schemas = {
        "pet": {"type": "object", "properties": {"a": TEXT}},
        "Pet": {"type": "object", "properties": {"b": TEXT}},
    }
    maps = {
        name: {"type": "object", "additionalProperties": {"$ref": f"#/components/schemas/{name}"}} for name in schemas
    }
    paths = {"/x": {"get": operation(responses=response_with({"type": "object", "properties": maps}))}}
    decode = build(tmp_path, monkeypatch, description(paths, schemas)).operation("get_thing").decode
    read = decode(200, {"pet": {"k": {"a": "1"}}, "Pet": {"k": {"b": "2"}}})
    assert (read.pet["k"].a, read.pet_2["k"].b) == ("1", "2")


def two_houses(more: dict[str, Any] | None = None) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": HOUSE}}}
    paths = {
        "/a": {"post": operation("makeHouse", requestBody=body, responses=response_with(HOUSE))},
        "/b": {"get": operation("getHouse", responses=response_with({"type": "array", "items": HOUSE}))},
    }
    return description(paths | (more or {}))


def chosen(names: dict[str, str]) -> list[dict[str, Any]]:
    return [{"target": "$", "description": "Names.", "update": {"x-class-names": names}}]


def test_inline_schemas_of_the_same_shape_are_one_class(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = build(tmp_path, monkeypatch, two_houses())
    house = built.models.MakeHouseBody
    assert type(built.operation("make_house").decode(200, {"street": "x"})) is house
    assert type(built.operation("get_house").decode(200, [{"street": "x"}])[0]) is house
    files = {path.stem for path in (tmp_path / built.name / "models").glob("*.py")} - {"__init__"}
    assert files == {"make_house_body"}
    # Whatever becomes of the others: each can be imported by the name of its own place.
    assert built.models.MakeHouseResponse is built.models.GetHouseResponseItem is house


def test_the_overlay_names_and_parts_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {"MakeHouseBody": "NewHouse", "MakeHouseResponse": "House", "HouseKind": "Kind"}
    built = build(tmp_path, monkeypatch, two_houses(), chosen(names))
    assert set(built.models.__all__) == {"House", "Kind", "NewHouse"}
    assert type(built.operation("get_house").decode(200, [{"street": "x"}])[0]) is built.models.House


def test_a_name_in_the_overlay_stays_whatever_else_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    another = {"/0": {"get": operation("a", responses=response_with(HOUSE))}}
    for folder, document in ((tmp_path / "1", two_houses()), (tmp_path / "2", two_houses(another))):
        built = build(folder, monkeypatch, document, chosen({"MakeHouseBody": "House"}))
        assert set(built.models.__all__) == {"House", "HouseKind"}


def test_a_name_for_two_shapes_is_an_error(tmp_path: Path) -> None:
    other = {"/c": {"get": operation("other", responses=response_with({**HOUSE, "required": []}))}}
    specs = write_specs(tmp_path / "s", two_houses(other), chosen({"MakeHouseBody": "House", "OtherResponse": "House"}))
    with pytest.raises(SpecError, match="the name House, as MakeHouseBody does already, and they differ"):
        generate(specs, tmp_path / "out", READ_ONLY)
    specs = write_specs(tmp_path / "t", two_houses(), chosen({"MakeHouseBody": "Field"}))
    with pytest.raises(SpecError, match="the name Field, which generated modules use themselves"):
        generate(specs, tmp_path / "out", READ_ONLY)


def test_the_names_of_the_real_package_are_short() -> None:
    assert max(map(len, models.__all__)) <= 45
    assert not [name for name in models.__all__ if "DataItem" in name or name.endswith("ResponseResponse")]
