"""Healthie's sandbox under hypothesis-graphql: documents of every root, each answer read by graphql-core."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from graphql import (
    FieldNode,
    GraphQLResolveInfo,
    GraphQLScalarType,
    NameNode,
    SelectionSetNode,
    Visitor,
    execute_sync,
    parse,
    print_ast,
    specified_scalar_types,
    visit,
)
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import mutations, nodes, queries

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.specs.load import healthie_schema

from .conftest import Note, python_version

EXAMPLES = 3
SCHEMA = healthie_schema()
#: Texts of the kinds that the schema's own scalars take, right ones and wrong ones.
TEXTS = ("2027-03-01", "2027-03-01T09:00:00Z", "#ffffff", "P1D", "{}", "MQ", "", "0b8f3b2e-6a0c-4f0e-9d39-1d1f3a0f8a10")
SCALARS = {
    name: st.sampled_from(TEXTS).map(nodes.String)
    for name, kind in SCHEMA.type_map.items()
    if isinstance(kind, GraphQLScalarType) and name not in specified_scalar_types
}
TYPENAME = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=())


class _WithTypenames(Visitor):
    """Ask for the type of every object: without it, nobody can tell what one of a union is."""

    def leave_selection_set(self, node: SelectionSetNode, *_: Any) -> SelectionSetNode:
        return SelectionSetNode(selections=(TYPENAME, *node.selections))


def read(document: str, data: Any) -> list[str]:
    """Return why the data is none of this document's: graphql-core completes it as it would an answer of its own."""

    def resolve(source: Any, info: GraphQLResolveInfo, **_: Any) -> Any:
        return source[info.path.key]

    again = execute_sync(
        SCHEMA,
        parse(document),
        data,
        field_resolver=resolve,
        type_resolver=lambda value, *_: value["__typename"],
    )
    return [str(error) for error in again.errors or ()] + ([] if again.data == data else ["the data is another"])


def wrong(response: httpx.Response, document: str) -> list[str]:
    """Return what is wrong with an answer."""
    if response.status_code != 200:
        return [f"status {response.status_code}"]
    answer = response.json()
    errors = answer.get("errors", [])
    if not set(answer) <= {"data", "errors", "extensions"} or not ({"data", "errors"} & set(answer)):
        return [f"no answer of GraphQL: {sorted(answer)}"]
    if "errors" in answer and not (errors and all(isinstance(each.get("message"), str) for each in errors)):
        return ["errors without messages"]
    return read(document, answer["data"]) if answer.get("data") is not None and not errors else []


def try_root(kind: str, name: str, answer: Callable[[str], None]) -> None:
    """Hand documents of a root to a function, the same ones in every run."""

    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        database=None,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given((queries if kind == "query" else mutations)(SCHEMA, fields=[name], custom_scalars=SCALARS))
    def documents(document: str) -> None:
        answer(print_ast(visit(parse(document), _WithTypenames())))

    documents()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", ["query", "mutation"])
def test_every_answer_is_graphql(sandbox: Sandbox, kind: str, note: Note) -> None:
    roots = SCHEMA.query_type if kind == "query" else SCHEMA.mutation_type
    assert roots
    headers = {"authorization": f"Basic {sandbox.healthie_api_key}", "authorizationsource": "API"}
    headers["healthie-graphql-api-version"] = "2026-01-01"
    problems: list[str] = []
    outcomes: Counter[str] = Counter()
    with httpx.Client(headers=headers, trust_env=False, timeout=60) as http:

        def answer(document: str) -> None:
            response = http.post(sandbox.healthie_url, json={"query": document})
            outcomes["errors" if b'"errors"' in response.content else "data"] += 1
            problems.extend(f"{each}\n{document[:2000]}\n{response.text[:500]}" for each in wrong(response, document))

        for name in roots.fields:
            try_root(kind, name, answer)
    assert problems == [], f"{len(problems)}, such as:\n" + "\n\n".join(problems[:5])
    note(
        f"{python_version('hypothesis-graphql')}: {outcomes.total():,} documents over {len(roots.fields)} roots of "
        f"{kind}; {outcomes['data']:,} answered with data, {outcomes['errors']:,} refused"
    )
