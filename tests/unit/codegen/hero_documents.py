"""Random valid OpenAPI documents, and random values that they allow."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st

NAMES = [
    "id", "name", "from", "class", "self", "None", "to_dict", "additional_properties", "a-b", "a b", "a_b", "aB", "1st",
    "@type", "größe", "list", "str", "datetime", "_private", "__dunder__", "x.y", "models", "Field", "type", "body",
    "日本",
]  # fmt: skip
SCHEMA_NAMES = [
    "Pet",
    "pet",
    "Model",
    "List",
    "UUID",
    "None",
    "Field",
    "pet-owner",
    "Pet.Owner",
    "Order2",
    "Literal",
    "X",
]
METHODS = ["list", "get", "import", "models", "x-y"]
TEXTS = [
    "",
    "a",
    "A",
    "a b",
    "a-b",
    "NO",
    "1",
    "ä",
    '"',
    "\\",
    "\n",
    "x\x00",
    "{{ x }}",
    "GP - Dermatology",
    "none",
    "mro",
]
PROSE = [
    "Plain.",
    'He said """no""" \\',
    "line\nline",
    "{{ 7 }} {% x %}",
    "\x1b[0m\x00 \u202e",
    "a" * 300,
    "ends in \\",
]

scalars = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "decimal", "default": "x"},
        {"type": "integer", "default": 3},
        {"type": "number"},
        {"type": "boolean", "default": False},
        {"type": "integer", "enum": [1, 2, -3]},
        {},
    ]
)
enums = st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5, unique=True).map(
    lambda values: {"type": "string", "enum": values}
)


def objects(inner: st.SearchStrategy[Any], modern: bool) -> st.SearchStrategy[Any]:
    def build(properties: dict[str, Any], flags: list[bool], extra: Any, text: str) -> dict[str, Any]:
        required = [name for name, flag in zip(properties, flags, strict=False) if flag]
        schema = {
            "type": "object",
            "properties": properties,
            "description": text,
            **({"required": required} if required else {}),
        }
        return schema if extra is None else {**schema, "additionalProperties": extra}

    return st.builds(
        build,
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
        st.lists(st.booleans(), min_size=5, max_size=5),
        st.one_of(st.none(), st.booleans(), inner) if modern else st.one_of(st.none(), st.booleans()),
        st.sampled_from(PROSE),
    )


def references(names: list[str]) -> st.SearchStrategy[Any]:
    return st.sampled_from(names).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def nullable(inner: st.SearchStrategy[Any], modern: bool) -> st.SearchStrategy[Any]:
    if modern:
        return inner.map(lambda schema: {"anyOf": [schema, {"type": "null"}]})
    return inner.map(lambda schema: {"allOf": [schema], "nullable": True})


def schemas(modern: bool, names: list[str]) -> st.SearchStrategy[Any]:
    leaves = st.one_of(scalars, enums, references(names))
    if modern:
        constants = st.sampled_from(
            [
                {"const": "a"},
                {"const": 5},
                {"const": True},
                {"enum": ["a", 1, None]},
                {"type": ["string", "integer", "null"]},
            ]
        )
        leaves = st.one_of(leaves, constants)

    def grow(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.one_of(
            objects(inner, modern),
            inner.map(lambda schema: {"type": "array", "items": schema}),
            inner.map(lambda schema: {"type": "object", "additionalProperties": schema}),
            nullable(inner, modern),
            st.lists(inner, min_size=1, max_size=3).map(lambda members: {"oneOf": members}),
            st.lists(inner, min_size=1, max_size=3).map(lambda members: {"anyOf": members}),
        )

    return st.recursive(leaves, grow, max_leaves=6)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document with named schemas that refer to each other, and an operation that sends and returns each."""
    modern = draw(st.booleans())
    anything = schemas(modern, SCHEMA_NAMES[:6])
    named: dict[str, Any] = {name: draw(objects(anything, modern)) for name in SCHEMA_NAMES[:3]}
    # What is no object refers to objects only: a union that is its own member has no values.
    named |= {name: draw(schemas(modern, SCHEMA_NAMES[:3])) for name in SCHEMA_NAMES[3:6]}
    base = {"type": "object", "required": ["base id"], "properties": {"base id": {"type": "string"}}}
    named["Order2"] = {"allOf": [{"$ref": "#/components/schemas/X"}, draw(objects(anything, modern))]}
    named["X"] = base
    paths: dict[str, Any] = {}
    for number, name in enumerate(named):
        schema = {"$ref": f"#/components/schemas/{name}"}
        content = {"application/json": {"schema": schema}}
        paths[f"/p{number}/{{id}}"] = {
            "post": {
                "tags": [draw(st.sampled_from(["a", "A", "list", "paginate", "UUID", "ä ö"]))],
                "operationId": draw(st.sampled_from(METHODS)) + draw(st.sampled_from(["", "_", "2"])) + str(number),
                "summary": draw(st.sampled_from(PROSE)),
                "description": draw(st.sampled_from(PROSE)),
                "parameters": draw(parameters(modern)),
                "requestBody": {"required": draw(st.booleans()), "content": content},
                "responses": {
                    "200": {"description": draw(st.sampled_from(PROSE)), "content": content},
                    "204": {"description": ""},
                },
            }
        }
    return {
        "openapi": "3.1.0" if modern else "3.0.3",
        "info": {"title": "Random", "version": "1"},
        "paths": paths,
        "components": {"schemas": named},
    }


@st.composite
def parameters(draw: st.DrawFn, modern: bool) -> list[dict[str, Any]]:
    found = [{"name": "id", "in": "path", "required": True, "schema": draw(scalars)}]
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=4, unique=True)):
        location = draw(st.sampled_from(["query", "query", "header", "cookie"]))
        if location != "query" and not (name.isascii() and name.replace("_", "a").isalnum()):
            location = "query"
        schema = draw(
            st.one_of(
                scalars, enums, scalars.map(lambda item: {"type": "array", "items": item}), nullable(scalars, modern)
            )
        )
        each: dict[str, Any] = {"name": name, "in": location, "required": draw(st.booleans()), "schema": schema}
        if location == "cookie" and "items" in schema:
            each |= {"explode": False}  # else it is several cookies, which is refused
        elif location == "query" and "items" in schema:
            each |= draw(st.sampled_from([{}, {"explode": False}, {"style": "pipeDelimited", "explode": False}]))
        found.append(each)
    return found


def value_of(schema: Any, document: dict[str, Any], chance: random.Random, depth: int = 0) -> Any:
    """A value that a schema allows."""
    if schema is True or not schema:
        return chance.choice([None, 1, "x", [1], {"k": None}])
    if "$ref" in schema:
        return value_of(
            document["components"]["schemas"][schema["$ref"].rpartition("/")[2]], document, chance, depth + 1
        )
    if schema.get("nullable") and (depth > 4 or chance.random() < 0.3):
        return None
    if "allOf" in schema:
        values = [value_of(part, document, chance, depth) for part in schema["allOf"]]
        if not all(isinstance(value, dict) for value in values):
            return values[0]
        return {key: each for value in values for key, each in value.items()}
    for union in ("oneOf", "anyOf"):
        if union in schema:
            members = schema[union]
            if depth > 4 and {"type": "null"} in members:
                return None
            return value_of(chance.choice(members), document, chance, depth + 1)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return chance.choice(schema["enum"])
    return _typed(schema, document, chance, depth)


def _typed(schema: Any, document: dict[str, Any], chance: random.Random, depth: int) -> Any:
    kind = schema["type"]
    kind = chance.choice(kind) if isinstance(kind, list) else kind
    if depth > 30:
        raise RecursionError
    if kind == "object":
        required = schema.get("required", [])
        value = {
            name: value_of(inner, document, chance, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or (depth < 3 and chance.random() < 0.7)
        }
        extra = schema.get("additionalProperties", True)
        if extra is not False and depth < 3:
            value["another one"] = value_of(extra, document, chance, depth + 1)
        return value
    if kind == "array":
        return [
            value_of(schema["items"], document, chance, depth + 1)
            for _ in range(chance.randint(0, 2) if depth < 3 else 0)
        ]
    texts = {
        "date": "2026-01-31",
        "date-time": "2026-01-31T09:30:00+00:00",
        "uuid": "12345678-1234-5678-1234-567812345678",
    }
    plain = {
        "string": texts.get(schema.get("format", ""), "text"),
        "integer": 5,
        "number": 2.5,
        "boolean": True,
        "null": None,
    }
    return plain[kind]
