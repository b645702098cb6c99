"""The canonical form of an OpenAPI description: what it puts in order, what it leaves alone, what it leaves out."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from hero_healthie_codegen.formats.json import read_json_or_yaml
from hero_healthie_codegen.formats.yaml_writer import write_yaml
from hero_healthie_codegen.pull.hero import canonical_description
from hero_healthie_codegen.pull.openapi_canonical import canonical
from tests.support.paths import ROOT

SPEC = ROOT / "specs" / "hero" / "openapi.yaml"

NAMES = st.sampled_from(
    ["id", "description", "summary", "example", "title", "$ref_id", "x-vendor", "on", "y", "200", "enum", "required"]
)
TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["on", "no", "1.0", "2026-07-01", "0o17", "1e3", "12:30", "~", "null", "a: b", "# x", "two\nlines\n"]
    ),
)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXTS)


def schemas() -> st.SearchStrategy[Any]:
    leaf = st.fixed_dictionaries(
        {},
        optional={
            "type": st.lists(st.sampled_from(["string", "integer", "null"]), min_size=1, max_size=3, unique=True),
            "description": TEXTS,
            "enum": st.lists(SCALARS, min_size=1, max_size=4, unique_by=repr),
            "default": SCALARS,
            "x-enum-varnames": st.lists(TEXTS, max_size=4),
            "x-vendor": SCALARS,
        },
    )
    return st.recursive(
        st.one_of(leaf, st.booleans()),
        lambda inner: st.fixed_dictionaries(
            {},
            optional={
                "properties": st.dictionaries(NAMES, inner, max_size=3),
                "required": st.lists(NAMES, max_size=3, unique=True),
                "items": inner,
                "oneOf": st.lists(inner, max_size=2),
                "summary": TEXTS,
            },
        ),
        max_leaves=6,
    )


def parameters() -> st.SearchStrategy[Any]:
    one = st.fixed_dictionaries(
        {"name": NAMES, "in": st.sampled_from(["query", "header"]), "schema": schemas()},
        optional={"description": TEXTS},
    )
    return st.lists(one, max_size=3, unique_by=lambda each: (each["name"], each["in"]))


OPERATIONS = st.fixed_dictionaries(
    {"operationId": st.just("getPet"), "responses": st.just({"200": {"description": "Fine"}})},
    optional={
        "parameters": parameters(),
        "tags": st.lists(NAMES, max_size=2, unique=True),
        "summary": TEXTS,
        "x-provenance": st.dictionaries(NAMES, SCALARS, max_size=2),
        "x-codeSamples": SCALARS,
    },
)
DOCUMENTS = st.fixed_dictionaries(
    {
        "openapi": st.just("3.1.0"),
        "info": st.just({"title": "T", "version": "1", "description": "prose"}),
        "paths": st.dictionaries(
            st.sampled_from(["/a", "/b/{id}", "/description"]),
            st.dictionaries(st.sampled_from(["get", "post"]), OPERATIONS, max_size=2),
            max_size=3,
        ),
    },
    optional={
        "components": st.fixed_dictionaries({"schemas": st.dictionaries(NAMES, schemas(), max_size=3)}),
        "tags": st.lists(NAMES, unique=True, max_size=3).map(lambda names: [{"name": name} for name in names]),
    },
)


def shuffled(node: Any, chance: random.Random, place: str = "") -> Any:
    """The same description in another order, as an upstream tool might write it."""
    if isinstance(node, dict):
        names = list(node)
        chance.shuffle(names)
        result = {name: shuffled(node[name], chance, name) for name in names}
        return shuffled_enum(result, chance) if isinstance(node.get("enum"), list) else result
    if isinstance(node, list):
        items = [shuffled(each, chance) for each in node]
        if place in ("parameters", "required", "type") and all(isinstance(each, (dict, str)) for each in items):
            chance.shuffle(items)
        return items
    return node


def shuffled_enum(schema: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    names = schema.get("x-enum-varnames")
    if names is not None and len(names) != len(schema["enum"]):
        return schema
    order = list(range(len(schema["enum"])))
    chance.shuffle(order)
    moved = {name: [schema[name][place] for place in order] for name in ("enum", "x-enum-varnames") if name in schema}
    return {**schema, **moved}


def leaves(node: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every value by its path; the places in lists left out."""
    if isinstance(node, dict):
        yield path, "{}"
        for name, child in node.items():
            yield from leaves(child, (*path, name))
    elif isinstance(node, list):
        yield path, "[]"
        for child in node:
            yield from leaves(child, (*path, "*"))
    else:
        yield path, json.dumps(node)


@settings(max_examples=30)
@given(DOCUMENTS)
def test_nothing_is_lost_when_prose_is_kept(document: dict[str, Any]) -> None:
    assert Counter(leaves(canonical(document, "keep").document)) == Counter(leaves(document))


@pytest.mark.parametrize("prose", ["keep", "drop"])
@settings(max_examples=30)
@given(DOCUMENTS, st.randoms(use_true_random=False))
@pytest.mark.slow
def test_another_order_upstream_makes_no_difference(
    prose: Any, document: dict[str, Any], chance: random.Random
) -> None:
    reordered = shuffled(document, chance)
    assert write_yaml(canonical(reordered, prose).document) == write_yaml(canonical(document, prose).document)


@pytest.mark.parametrize("prose", ["keep", "drop"])
@settings(max_examples=30)
@given(DOCUMENTS)
def test_the_canonical_form_is_stable_and_reads_back(prose: Any, document: dict[str, Any]) -> None:
    once = canonical(document, prose).document
    again = canonical(once, prose)
    assert write_yaml(again.document) == write_yaml(once)
    assert not again.dropped
    assert read_json_or_yaml(write_yaml(once), "x") == once


@settings(max_examples=30)
@given(DOCUMENTS)
def test_json_and_yaml_of_one_description_give_the_same(document: dict[str, Any]) -> None:
    from_json = read_json_or_yaml(json.dumps(document), "x")
    from_yaml = read_json_or_yaml(write_yaml(document), "x")
    assert from_json == from_yaml == document


@pytest.mark.slow
def test_the_committed_description_is_in_canonical_form() -> None:
    text, _, operations = canonical_description(SPEC.read_bytes(), "openapi.yaml", "keep", lambda _: None)
    assert text == SPEC.read_text("utf-8")
    assert operations == 78
    assert yaml.safe_load(text) == read_json_or_yaml(text, "x")


FULL = """
openapi: 3.1.0
info: {title: T, version: '1', description: PROSE, x-logo: {url: PROSE}}
externalDocs: {url: PROSE, description: PROSE}
tags: [{name: Pets, description: PROSE, externalDocs: {url: PROSE}}, {name: Admin}]
servers: [{url: 'https://b', description: PROSE}, {url: 'https://a'}]
x-tagGroups: [{name: PROSE, tags: [Pets]}]
paths:
  /v1/pets:
    summary: PROSE
    description: PROSE
    post:
      x-codeSamples: [{lang: PROSE}]
      x-provenance: {confidence: partial, missing: description of pets}
      tags: [Pets, Admin]
      operationId: createPet
      summary: PROSE
      parameters:
      - name: summary
        in: query
        description: PROSE
        schema: {type: string, description: PROSE, enum: [summary, description]}
      - {$ref: '#/components/parameters/Description'}
      requestBody:
        description: PROSE
        content:
          text/plain: {schema: {type: string}}
          application/json:
            schema: {$ref: '#/components/schemas/description'}
            examples: {description: {summary: PROSE, description: PROSE, value: {description: kept, summary: kept}}}
      responses:
        default: {description: PROSE}
        '201': {description: PROSE, headers: {description: {description: PROSE, schema: {type: string}}}}
        2XX: {$ref: '#/components/responses/summary'}
components:
  parameters: {Description: {name: description, in: header, description: PROSE, schema: {type: string}}}
  responses: {summary: {description: PROSE, links: {description: {operationId: createPet, description: PROSE}}}}
  securitySchemes:
    description: {type: apiKey, in: header, name: description, description: PROSE}
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: 'https://a', scopes: {write: PROSE, description: PROSE}}}
  schemas:
    description:
      title: description
      type: object
      description: PROSE
      $comment: PROSE
      x-vendor-note: PROSE
      required: [summary, description]
      default: {summary: kept, description: kept}
      properties:
        x-kind: {const: description}
        summary: {type: string, description: PROSE, x-enum-descriptions: [PROSE], enum: [kept]}
        description: {type: [string, 'null'], externalDocs: {url: PROSE}, example: description}
      patternProperties: {description: {type: string, description: PROSE}}
      dependentRequired: {summary: [description]}
"""


def test_prose_goes_and_what_merely_has_its_name_stays() -> None:
    text, _, _ = canonical_description(FULL.encode(), "x", "drop", lambda _: None)
    assert "PROSE" not in text
    document = yaml.safe_load(text)
    schema = document["components"]["schemas"]["description"]
    assert sorted(schema["properties"]) == ["description", "summary", "x-kind"]
    assert schema["required"] == ["description", "summary"]
    assert schema["title"] == "description"
    assert schema["default"] == {"description": "kept", "summary": "kept"}
    assert schema["properties"]["summary"] == {"type": "string", "enum": ["kept"]}
    assert schema["properties"]["description"]["example"] == "description"
    assert schema["patternProperties"] == {"description": {"type": "string"}}
    assert schema["dependentRequired"] == {"summary": ["description"]}
    operation = document["paths"]["/v1/pets"]["post"]
    assert operation["x-provenance"] == {"confidence": "partial", "missing": "description of pets"}
    assert [each.get("name", each.get("$ref")) for each in operation["parameters"]] == [
        "#/components/parameters/Description",
        "summary",
    ]
    assert operation["parameters"][1]["schema"]["enum"] == ["description", "summary"]
    content = operation["requestBody"]["content"]
    assert content["application/json"]["examples"]["description"] == {
        "value": {"description": "kept", "summary": "kept"}
    }
    scopes = document["components"]["securitySchemes"]["oauth"]["flows"]["clientCredentials"]["scopes"]
    assert scopes == {"description": "", "write": ""}


def test_a_response_keeps_the_description_that_openapi_demands_in_the_words_of_the_standard() -> None:
    document = yaml.safe_load(canonical_description(FULL.encode(), "x", "drop", lambda _: None)[0])
    responses = document["paths"]["/v1/pets"]["post"]["responses"]
    assert responses["201"]["description"] == "Created"
    assert responses["default"] == {"description": ""}
    assert responses["2XX"] == {"$ref": "#/components/responses/summary"}
    assert document["components"]["responses"]["summary"]["description"] == ""


def test_order_with_a_meaning_is_kept_and_fields_stand_where_people_look_for_them() -> None:
    document = yaml.safe_load(canonical_description(FULL.encode(), "x", "keep", lambda _: None)[0])
    assert [server["url"] for server in document["servers"]] == ["https://b", "https://a"]
    assert [tag["name"] for tag in document["tags"]] == ["Admin", "Pets"]
    operation = document["paths"]["/v1/pets"]["post"]
    assert operation["tags"] == ["Pets", "Admin"]  # the first decides where the method stands
    assert list(operation) == [
        "operationId", "tags", "summary", "parameters", "requestBody", "responses", "x-codeSamples", "x-provenance",
    ]  # fmt: skip
    assert list(operation["requestBody"]["content"]) == ["application/json", "text/plain"]
    assert list(operation["responses"]) == ["201", "2XX", "default"]
    assert list(document)[:4] == ["openapi", "info", "externalDocs", "servers"]


def test_the_names_of_enum_values_move_with_them() -> None:
    schema = {"enum": ["b", None, "a", 2], "x-enum-varnames": ["BEE", "NONE", "AY", "TWO"], "type": ["null", "string"]}
    document = {"openapi": "3.1.0", "components": {"schemas": {"E": schema}}}
    done = canonical(document, "drop").document["components"]["schemas"]["E"]
    assert done["enum"] == [2, "a", "b", None]
    assert done["x-enum-varnames"] == ["TWO", "AY", "BEE", "NONE"]
    assert done["type"] == ["string", "null"]


def test_an_enum_whose_names_do_not_fit_is_left_in_its_order() -> None:
    schema = {"enum": ["b", "a"], "x-enum-varnames": ["BEE"]}
    document = {"openapi": "3.1.0", "components": {"schemas": {"E": schema}}}
    assert canonical(document, "drop").document["components"]["schemas"]["E"] == schema
