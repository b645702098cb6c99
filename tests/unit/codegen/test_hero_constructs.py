"""What OpenAPI has and the Hero description does not: it works, or an error names it."""

from __future__ import annotations

import importlib
import inspect
import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.openapi.package import generate
from hero_healthie_runtime.errors import DecodeError, EncodeError, InvalidArgumentError
from hero_healthie_runtime.rest.record import Record
from tests.unit.codegen.hero_specs import READ_ONLY, build, description, operation, response_with, write_specs

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def responding(schema: dict[str, Any], schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    return description({"/things": {"get": operation(responses=response_with(schema))}}, schemas)


def taking(*parameters: dict[str, Any]) -> dict[str, Any]:
    return description({"/things": {"get": operation(parameters=list(parameters))}})


def in_query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def thing(properties: dict[str, Any], *required: str, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), **more}


def animal(kind: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": TEXT, "name": TEXT, "only" + kind: TEXT}}


@pytest.mark.parametrize("mapping", [None, {"cat": "#/components/schemas/Cat", "dog": "Dog"}])
def test_a_discriminator_decides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mapping: dict[str, str] | None
) -> None:
    discriminator: dict[str, Any] = {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator}
    built = build(tmp_path, monkeypatch, responding(union, {"Cat": animal("Cat"), "Dog": animal("Dog")}))
    decode = built.operation("get_thing").decode
    dog, cat = ("dog", "cat") if mapping else ("Dog", "Cat")
    assert isinstance(decode(200, {"kind": dog, "name": "Rex"}), built.models.Dog)
    assert isinstance(decode(200, {"kind": cat, "name": "Tom"}), built.models.Cat)
    assert isinstance(decode(200, {"kind": "Dog"}), built.models.Dog), "the name of a schema stands for it in any case"
    unknown = decode(200, {"kind": "dragon", "wings": 2})
    assert isinstance(unknown, Record)
    assert unknown["wings"] == 2


def test_a_union_without_discriminator_takes_the_member_that_fits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cat = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}},
    }
    dog = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "dog"}, "tricks": {"type": "array", "items": TEXT}},
    }
    built = build(tmp_path, monkeypatch, responding({"oneOf": [ref("Cat"), ref("Dog")]}, {"Cat": cat, "Dog": dog}))
    decode = built.operation("get_thing").decode
    assert isinstance(decode(200, {"kind": "dog"}), built.models.Dog)
    assert decode(200, {"kind": "dragon"})["kind"] == "dragon"
    for wrong in ({}, None, "dog", {"kind": "dog", "tricks": "sit"}):
        with pytest.raises(DecodeError):
            decode(200, wrong)


def test_what_an_enum_cannot_be_is_another_member(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    union = {"oneOf": [{"type": "integer", "enum": [1]}, {"type": "string", "enum": ["a"]}, {}]}
    decode = build(tmp_path, monkeypatch, responding(union)).operation("get_thing").decode
    for value in (1, 7, "a", "z", [1], {"k": []}, True, None):
        assert decode(200, value) == value


def test_days_and_moments_in_a_union_stay_what_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day, moment = {"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}
    for folder, members in ((tmp_path / "1", [day, moment]), (tmp_path / "2", [moment, day])):
        decode = build(folder, monkeypatch, responding({"oneOf": members})).operation("get_thing").decode
        assert decode(200, "2026-01-31").isoformat() == "2026-01-31"
        assert decode(200, "2026-01-31T09:30:00Z").isoformat() == "2026-01-31T09:30:00+00:00"


def test_scalars_in_a_union_keep_their_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    union = {"anyOf": [{"type": "integer"}, {"type": "string", "format": "date"}, TEXT, {"type": "boolean"}]}
    decode = build(tmp_path, monkeypatch, responding(union)).operation("get_thing").decode
    assert decode(200, 5) == 5
    assert decode(200, True) is True
    assert decode(200, "hello") == "hello"


def test_all_of_merges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = {"type": "object", "required": ["id"], "properties": {"id": TEXT}}
    more = {
        "allOf": [ref("Base"), {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer"}}}]
    }
    built = build(tmp_path, monkeypatch, responding(ref("More"), {"Base": base, "More": more}))
    thing = built.operation("get_thing").decode(200, {"id": "1", "size": 2})
    assert (thing.id, thing.size) == ("1", 2)
    with pytest.raises(DecodeError):
        built.operation("get_thing").decode(200, {"id": "1"})


def test_additional_properties_have_their_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leaves = {"type": "object", "additionalProperties": ref("Leaf")}
    schemas = {
        "Leaf": thing({"n": {"type": "integer"}}, "n"),
        "Open": thing({"id": TEXT}, additionalProperties=ref("Leaf")),
        "Closed": thing({"id": TEXT}, additionalProperties=False),
        "Both": thing({"open": ref("Open"), "closed": ref("Closed"), "map": leaves}),
    }
    built = build(tmp_path, monkeypatch, responding(ref("Both"), schemas))
    decode = built.operation("get_thing").decode
    both = decode(200, {"open": {"id": "1", "x": {"n": 1}}, "closed": {"id": "2", "y": 1}, "map": {"z": {"n": 3}}})
    assert both.open_.additional_properties["x"].n == 1
    assert both.map_["z"].n == 3
    assert both.closed.additional_properties == {"y": 1}
    with pytest.raises(InvalidArgumentError, match=r"Both\.closed\.y is not a field"):
        both.to_dict()
    with pytest.raises(DecodeError) as caught:
        decode(200, {"open": {"x": {"n": "one"}}})
    assert caught.value.path == ("open", "*", "n")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"type": ["string", "null"], "enum": ["a", "b"]},
        {"enum": ["a", "b", None]},
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]},
        {"oneOf": [ref("Letter"), {"type": "null"}]},
    ],
)
def test_a_nullable_enum_is_an_enum_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: Any) -> None:
    schemas = {"Holder": thing({"letter": schema}, "letter"), "Letter": {"type": "string", "enum": ["a", "b"]}}
    built = build(tmp_path, monkeypatch, responding(ref("Holder"), schemas))
    decode = built.operation("get_thing").decode
    assert decode(200, {"letter": None}).letter is None
    assert decode(200, {"letter": "a"}).letter.is_known
    unknown = decode(200, {"letter": "z"}).letter
    assert unknown == "z"
    assert not unknown.is_known
    with pytest.raises(DecodeError):
        decode(200, {"letter": 5})


def test_nullable_of_openapi_3_0(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = {
        "type": "object",
        "properties": {
            "letter": {"type": "string", "enum": ["a"], "nullable": True},
            "other": {"nullable": True, "allOf": [ref("Other")]},
            "text": {"type": "string", "nullable": True},
        },
    }
    document = responding(ref("Holder"), {"Holder": holder, "Other": {"type": "object", "properties": {"id": TEXT}}})
    built = build(tmp_path, monkeypatch, {**document, "openapi": "3.0.3"})
    decode = built.operation("get_thing").decode
    thing = decode(200, {"letter": None, "other": None, "text": None})
    assert (thing.letter, thing.other, thing.text) == (None, None, None)
    assert decode(200, {"other": {"id": "1"}}).other.id == "1"


def test_integer_enums_are_open_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = taking(in_query("level", {"type": "integer", "enum": [1, 2]}))
    document["paths"]["/things"]["get"]["responses"] = response_with(
        {"type": "array", "items": {"type": "integer", "enum": [1, 2]}}
    )
    made = build(tmp_path, monkeypatch, document).operation("get_thing")
    levels = made.decode(200, [1, 7])
    assert levels == [1, 7]
    assert [level.is_known for level in levels] == [True, False]
    assert made.query(level=2) == {"level": 2}


def test_arrays_and_reserved_words_in_a_query(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = taking(
        in_query("class", TEXT),
        in_query("self", TEXT),
        in_query("body", TEXT),
        in_query("url", TEXT),
        in_query("models", {"type": "string", "enum": ["a"]}),
        in_query("ids[]", {"type": "array", "items": {"type": "integer"}}),
        in_query("since", {"type": "string", "format": "date-time"}, required=True),
    )
    built = build(tmp_path, monkeypatch, document)
    method = built.part("api.things").Things.get_thing
    names = ["since", "class_", "self_", "body_query", "url", "models", "ids"]
    assert list(inspect.signature(method).parameters) == ["self", *names]
    inspect.get_annotations(method, eval_str=True)
    query = built.operation("get_thing").query
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    assert query(since=moment, class_="x", ids=[1, 2]) == {"class": "x", "ids[]": [1, 2], "since": moment.isoformat()}
    with pytest.raises(EncodeError):
        query(since=moment.replace(tzinfo=None))


def test_reserved_words_as_fields(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["from", "to_dict", "from_dict", "additional_properties", "_fields", "self", "type", "a-b", "1st"]
    thing = {"type": "object", "required": names, "properties": dict.fromkeys(names, TEXT)}
    built = build(tmp_path, monkeypatch, responding(ref("Thing"), {"Thing": thing}))
    value = {name: name for name in names}
    assert built.operation("get_thing").decode(200, value).to_dict() == value


def test_models_may_hold_themselves_and_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": ref("Tree")}, "owner": ref("Owner")},
    }
    owner = {"type": "object", "properties": {"trees": {"type": "array", "items": ref("Tree")}}}
    built = build(tmp_path, monkeypatch, responding(ref("Tree"), {"Tree": tree, "Owner": owner}))
    value = {"children": [{"children": []}], "owner": {"trees": [{}]}}
    assert built.operation("get_thing").decode(200, value).to_dict() == value


def test_successes_of_several_kinds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    responses = {
        "200": response_with({"type": "integer"})["200"],
        "202": response_with(TEXT)["200"],
        "204": {"description": "Nothing"},
        "404": {"description": "Not found"},
    }
    built = build(tmp_path, monkeypatch, description({"/things": {"get": operation(responses=responses)}}))
    decode = built.operation("get_thing").decode
    assert (decode(200, 5), decode(202, "later"), decode(204, None), decode(201, 6)) == (5, "later", None, 6)
    hints = inspect.get_annotations(built.part("api.things").Things.get_thing, eval_str=True)
    assert hints["return"] == int | str | None


def test_default_is_the_response_only_without_a_success(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    default = response_with({"type": "integer"})["200"]
    paths = {
        "/a": {"get": operation("getA", responses={"default": default})},
        "/b": {"get": operation("getB", responses={"default": default, "200": response_with(TEXT)["200"]})},
    }
    built = build(tmp_path, monkeypatch, description(paths))
    assert built.operation("get_a").decode(200, 5) == 5
    assert built.operation("get_b").decode(200, "text") == "text"


def test_deprecated_operations_warn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = description({"/things": {"get": operation(deprecated=True)}})
    built = build(tmp_path, monkeypatch, document)
    assert (
        built.operation("get_thing").deprecated == built.records[0].deprecated == "The vendor has deprecated getThing."
    )
    resource = built.part("api.things").Things(object())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        resource.get_thing().close()
    assert [each.category for each in caught] == [DeprecationWarning]


def test_text_of_a_description_cannot_become_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    evil = '""" + __import__("os").abort() + """ \\N{x} {{ 7 * 7 }} \\'
    thing = {
        "type": "object",
        "description": evil,
        "properties": {'x"); boom(': {"type": "string", "description": evil}},
    }
    parts = operation(
        summary=evil, description=evil, parameters=[in_query('q"\\', TEXT, description=evil)], deprecated=True
    )
    parts["responses"] = response_with(ref("Thing"))
    built = build(tmp_path, monkeypatch, description({"/things": {"get": parts}}, {"Thing": thing}))
    assert built.operation("get_thing").query(q="1") == {'q"\\': "1"}
    assert built.operation("get_thing").decode(200, {'x"); boom(': "1"}).to_dict() == {'x"); boom(': "1"}
    assert "7 * 7" in (built.part("api.things").Things.get_thing.__doc__ or "")


def test_a_description_without_any_class_has_no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = build(tmp_path, monkeypatch, description({"/things": {"post": operation(requestBody=ANY_BODY)}}))
    assert built.models.__all__ == ()
    assert built.operation("get_thing").decode(200, "x") == "x"


ANY_BODY = {"content": {"application/json": {"schema": True}}}
OBJECT = thing({"a": TEXT})
XML = {"application/xml": {"schema": OBJECT}}
TAGGED = {
    "oneOf": [ref("A"), ref("B")],
    "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/C"}},
}
ANIMALS = {"A": animal("A"), "B": animal("B"), "C": animal("C")}
PATH = {"name": "id", "in": "path", "required": True, "schema": TEXT}


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (description({"/a": {"post": operation(requestBody={"content": XML})}}), "a body of application/xml is not"),
        (
            description({"/a": {"get": operation(responses={"200": {"description": "", "content": XML}})}}),
            "application/xml only",
        ),
        (
            description({"/a/{id}": {"get": operation(parameters=[{**PATH, "style": "matrix"}])}}),
            "the path parameter 'id' is written in the style matrix",
        ),
        (taking({"name": "a b", "in": "header", "schema": TEXT}), "'a b' has a name that no header can have"),
        (taking({"name": "Host", "in": "header", "schema": TEXT}), "'Host' belongs to the connection"),
        (taking({"name": "q", "in": "query", "content": {"application/xml": {}}}), "'q' is written as application/xml"),
        (responding(TAGGED, ANIMALS), "maps to #/components/schemas/C, which is no member"),
        (responding({"allOf": [ref("A")]}, {"A": {"allOf": [ref("A"), OBJECT]}}), "is its own member"),
        (responding({"$ref": "other.yaml#/A"}), "refers to other.yaml#/A, which is another file"),
        (
            description(
                {"/a": {"get": operation(servers=[{"url": "https://files.example"}])}, "/b": {"get": operation("b")}},
                servers=[{"url": "https://api.example"}],
            ),
            "GET /a (getThing): it is on https://files.example, and one client talks to one host",
        ),
        (description({"/a": {"get": operation(responses={"302": {"description": ""}})}}), "only responses are 302"),
        (description({"/a#b": {"get": operation()}}), "GET /a#b (getThing): its path holds a '#'"),
        (description({"/a/b c": {"get": operation()}}), "GET /a/b c (getThing): its path holds 'b c', which no URL"),
        (description({"/a/50%/ä": {"get": operation()}}), "its path holds '50%', which no URL"),
        (description({"/../{id}": {"get": operation()}}), "its path holds '..', which no URL"),
        (
            taking({"name": "c", "in": "cookie", "schema": thing({"a": TEXT})}),
            "the cookie parameter 'c' (style form) is several cookies, as `explode` is not false",
        ),
        (
            taking(in_query("f", thing({"tags": {"type": "array", "items": TEXT}}), style="deepObject")),
            "the query parameter 'f' (style deepObject) is an object that holds a list (tags)",
        ),
        (
            taking(in_query("f", {"type": "array", "items": TEXT}, style="deepObject")),
            "the query parameter 'f' (style deepObject) is a list",
        ),
        (
            taking(in_query("f", thing({"a": thing({"b": {"type": "array", "items": TEXT}})}), style="deepObject")),
            "'f' (style deepObject) holds an object (a) that is an object that holds a list (b)",
        ),
        (
            taking(in_query("f", {"type": "array", "items": thing({"a": TEXT})})),
            "the query parameter 'f' (style form) is a list of objects",
        ),
        (
            taking(in_query("f", thing({"a": thing({"b": TEXT})}))),
            "the query parameter 'f' (style form) is an object that holds an object (a)",
        ),
        (
            description(
                {
                    "/a": {
                        "post": operation(
                            requestBody={
                                "content": {
                                    "application/x-www-form-urlencoded": {
                                        "schema": thing({"rows": {"type": "array", "items": thing({"a": TEXT})}})
                                    }
                                }
                            }
                        )
                    }
                }
            ),
            "the field 'rows' of the form is a list of objects",
        ),
        (responding(TEXT, {"A": {"$ref": "#/components/schemas/A"}}), "#/components/schemas/A/$ref: "),
        (
            responding(TEXT, {"A": {"$ref": "#here"}, "B": {"$anchor": "here"}}),
            "#/components/schemas/A/$ref: $ref #here",
        ),
        (responding(TEXT, {"A": thing({"x": {"type": "texts"}})}), "#/components/schemas/A/properties/x/type: 'texts'"),
        (
            description(
                {"/a": {"post": operation(requestBody={"content": {"multipart/form-data": {"schema": TEXT}}})}}
            ),
            "a body of multipart/form-data has to be an object",
        ),
    ],
)
def test_what_is_not_supported_is_named(tmp_path: Path, document: dict[str, Any], said: str) -> None:
    with pytest.raises(CodegenError) as caught:
        generate(write_specs(tmp_path / "specs", document), tmp_path / "out", READ_ONLY)
    assert said in str(caught.value)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("schema", "members"),
    [
        ({"type": "string", "enum": ["A", "a"]}, {"A": "A", "A_2": "a"}),
        ({"type": "string", "enum": ["a b", "a-b", ""]}, {"A_B": "a b", "A_B_2": "a-b", "VALUE_2": ""}),
        ({"type": "string", "enum": [1, 2]}, {"VALUE_0": "1", "VALUE_1": "2"}),
        ({"type": "integer", "enum": [-1, 1.0]}, {"VALUE_NEGATIVE_1": -1, "VALUE_1": 1}),
        ({"enum": ["x", "y"], "x-enum-varnames": ["Some Name", "Some Name"]}, {"SOME_NAME": "x", "SOME_NAME_2": "y"}),
        ({"oneOf": [{"const": "p"}, {"const": "q"}]}, {"P": "p", "Q": "q"}),
        ({"type": "string", "enum": [f"v{n}" for n in range(3000)]}, {f"V{n}": f"v{n}" for n in range(3000)}),
    ],
)
def test_enum_members_have_distinct_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: Any, members: dict[str, Any]
) -> None:
    built = build(tmp_path, monkeypatch, responding(ref("Kind"), {"Kind": schema}))
    assert {name: member.value for name, member in built.models.Kind.__members__.items()} == members
    for value in members.values():
        assert built.operation("get_thing").decode(200, value) == value


def test_yaml_means_what_openapi_says_it_means(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    specs = write_specs(tmp_path / "specs", description({"/things": {"get": operation()}}))
    file = specs / "hero" / "openapi.yaml"
    text = file.read_text()
    schema = "components:\n  schemas:\n    Odd: {type: string, enum: [no, on, 12:30, 0123, 2026-01-02, 1_000, y]}\n"
    file.write_text(text[: text.index("components:")] + schema)
    name = "yaml_hero"
    generate(specs, tmp_path / name, READ_ONLY)
    monkeypatch.syspath_prepend(str(tmp_path))
    values = [member.value for member in importlib.import_module(f"{name}.models").Odd]
    assert values == ["no", "on", "12:30", "0123", "2026-01-02", "1_000", "y"]


def test_security_headers_are_the_facades_business(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = taking({"name": "X-Practice-Group-Id", "in": "header", "schema": TEXT})
    document["components"]["securitySchemes"] = {
        "pg": {"type": "apiKey", "in": "header", "name": "x-practice-group-id"}
    }
    built = build(tmp_path, monkeypatch, document)
    assert list(inspect.signature(built.part("api.things").Things.get_thing).parameters) == ["self"]
