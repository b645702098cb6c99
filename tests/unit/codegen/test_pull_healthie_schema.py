"""The canonical form of a GraphQL schema, from schema language and from a response to the introspection query."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    build_schema,
    get_introspection_query,
    graphql_sync,
    introspection_from_schema,
    parse,
    print_ast,
    print_schema,
)

from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.pull.healthie import canonical_schema, schema_of_file
from tests.support.paths import ROOT

SPEC = ROOT / "specs" / "healthie" / "schema.graphql"

SDL = '''
"""PROSE"""
schema { query: Query mutation: Mutation }
"PROSE" type Query {
  "PROSE" summary("PROSE" b: Int @deprecated(reason: "PROSE"), a: Kind = description): Pet @deprecated(reason: "PROSE")
  description: [Pet!]!
}
type Mutation { keep(input: In): Any }
"PROSE" type Pet implements Named { name: String  "PROSE" description: String }
interface Named { name: String }
type Dog { id: ID! }
union Any = Pet | Dog
"PROSE" input In { "PROSE" description: String = "description"  summary: Int @deprecated(reason: "PROSE") }
"PROSE" enum Kind { summary "PROSE" description @deprecated(reason: "PROSE") }
scalar Day @specifiedBy(url: "https://example.com/day")
"PROSE" directive @mark("PROSE" b: Int, a: Int) on FIELD | QUERY
'''


def form(text: str, prose: Any = "drop") -> str:
    return canonical_schema(schema_of_file(text.encode(), "x"), "x", prose)[0]


def shuffled(document: DocumentNode, chance: random.Random) -> DocumentNode:
    def shuffle(nodes: Any) -> tuple[Any, ...]:
        items = list(nodes)
        chance.shuffle(items)
        return tuple(items)

    document.definitions = shuffle(document.definitions)
    for definition in document.definitions:
        for group in ("fields", "values", "types", "interfaces", "arguments"):
            if getattr(definition, group, None):
                setattr(definition, group, shuffle(getattr(definition, group)))
        for field in getattr(definition, "fields", None) or ():
            if getattr(field, "arguments", None):
                field.arguments = shuffle(field.arguments)
    return document


@pytest.mark.parametrize("prose", ["keep", "drop"])
@pytest.mark.parametrize("seed", range(5))
def test_another_order_upstream_makes_no_difference(prose: str, seed: int) -> None:
    reordered = print_ast(shuffled(parse(SDL), random.Random(seed)))
    assert reordered != print_ast(parse(SDL))
    assert form(reordered, prose) == form(SDL, prose)
    assert form(form(SDL, prose), prose) == form(SDL, prose)


def test_prose_goes_and_what_merely_has_its_name_stays() -> None:
    text = form(SDL)
    assert "PROSE" not in text
    assert '"""' not in text
    for line in (
        "  summary(a: Kind = description, b: Int @deprecated): Pet @deprecated",
        "  description: [Pet!]!",
        '  description: String = "description"',
        "  summary: Int @deprecated",
        "  description @deprecated",
        'scalar Day @specifiedBy(url: "https://example.com/day")',
        "union Any = Dog | Pet",
        "directive @mark(a: Int, b: Int) on FIELD | QUERY",
    ):
        assert line in text.splitlines()


def test_prose_can_be_kept() -> None:
    assert form(SDL, "keep").count("PROSE") == SDL.count("PROSE")


def test_defaults_of_a_scalar_may_be_lists_and_objects() -> None:
    """As in Healthie's automations; graphql-core prints no such schema."""
    sdl = """input A {
  a: JSON = {b: [1, {c: null}], d: "x", e: true}
  f: [JSON!]! = [{}, 1]
  g: JSON! = [2]
  h: [ID] = [5]
  i: B = {j: 1}
}

input B {
  j: Int
}

scalar JSON

type Query {
  q(a: A, b: JSON = {}): Int
}
"""
    assert form(sdl) == sdl
    bare = re.sub(r" = .*", "", sdl.replace(", b: JSON = {}", ", b: JSON"))
    response = introspection_from_schema(build_schema(bare))
    inputs = next(each["inputFields"] for each in response["__schema"]["types"] if each["name"] == "A")
    defaults = dict(re.findall(r"^  (\w): .* = (.*)$", sdl, re.MULTILINE))
    for field in inputs:
        field["defaultValue"] = defaults[field["name"]]
    assert form(json.dumps(response)) == sdl.replace("b: JSON = {}", "b: JSON")


@pytest.mark.parametrize("envelope", [True, False])
@pytest.mark.parametrize("prose", ["keep", "drop"])
def test_an_introspection_result_gives_the_same_as_schema_language(envelope: bool, prose: Any) -> None:
    query = get_introspection_query(
        input_value_deprecation=True, specified_by_url=True, schema_description=True, directive_is_repeatable=True
    )
    done = graphql_sync(build_schema(SDL), query)
    response = {"data": done.data} if envelope else done.data
    assert form(json.dumps(response), prose) == form(SDL, prose)


@pytest.mark.slow
def test_the_committed_schema_is_in_canonical_form() -> None:
    schema = schema_of_file(SPEC.read_bytes(), "schema.graphql")
    text, operations = canonical_schema(schema, "schema.graphql", "drop")
    assert text == SPEC.read_text("utf-8")
    assert operations == 722
    assert print_schema(build_schema("type Query { a: Int }")) == form("type Query{a:Int}").rstrip("\n")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "empty"),
        ("<html></html>", "web page"),
        (SDL[:200], "cut short"),
        ("type Query { a: Missing }", "Unknown type 'Missing'"),
        ("type Query { a: In } input In { a: Int }", "must be an output type"),
        ("type Mutation { a: Int }", "no Query"),
        ("query { a }", "no Query"),
        ("openapi: 3.1.0", "not a GraphQL schema"),
        ("{", "not JSON"),
        ("{}", "no __schema"),
        ('{"data": null}', "no __schema"),
        ('{"data": {"__schema": {}}}', "incomplete schema"),
        ('{"data": {"__schema": {"queryType": {"name": "Query"}, "types": []}}}', "incomplete schema"),
        ('{"errors": [{"message": "Introspection is disabled"}], "data": null}', "Introspection is disabled"),
        ('{"errors": "no", "data": null}', "errors"),
    ],
)
def test_what_is_no_schema_is_refused(content: str, said: str) -> None:
    with pytest.raises(CodegenError, match=said):
        form(content)
