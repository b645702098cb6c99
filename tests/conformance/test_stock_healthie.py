"""Healthie's sandbox under clients of Python that others wrote: ariadne-codegen's as it comes, and gql."""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from gql import Client, FileVar, GraphQLRequest
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXAsyncTransport, HTTPXTransport
from graphql import (
    GraphQLField,
    GraphQLObjectType,
    OperationDefinitionNode,
    is_leaf_type,
    is_required_argument,
    parse,
    print_ast,
)
from graphql import get_named_type as named

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.specs.load import healthie_schema
from tests.support.paths import SPECS

from .conftest import BIN, HERE, Note, python_version, run

SCHEMA = healthie_schema()
DOCUMENTS = (HERE / "documents.graphql").read_text("utf-8")


def leaves(field: GraphQLField, depth: int = 2) -> str:
    """Return a selection of what a field's type has without arguments: its leaves, and those of the rows of a list."""
    kind = named(field.type)
    if is_leaf_type(kind):
        return ""
    if not isinstance(kind, GraphQLObjectType):
        return "{ __typename }"
    parts = ["__typename"]
    for name, each in kind.fields.items():
        if any(is_required_argument(argument) for argument in each.args.values()):
            continue
        if is_leaf_type(named(each.type)):
            parts.append(name)
        elif depth and name in {"nodes", "page_info"}:
            parts.append(f"{name} {leaves(each, depth - 1)}")
    return f"{{ {' '.join(parts)} }}"


def plain_queries() -> dict[str, str]:
    """Every query that can be asked without arguments, by its root field."""
    assert SCHEMA.query_type
    return {
        name: f"query ask_{name} {{ {name}{'(first: 5)' if 'first' in field.args else ''} {leaves(field)} }}"
        for name, field in SCHEMA.query_type.fields.items()
        if not any(is_required_argument(argument) for argument in field.args.values())
        and isinstance(named(field.type), GraphQLObjectType)
    }


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """What ariadne-codegen makes of the schema and the documents."""
    folder = tmp_path_factory.mktemp("ariadne")
    texts = [(SPECS / "healthie" / name).read_text("utf-8") for name in ("schema.graphql", "additions.graphql")]
    (folder / "schema.graphql").write_text("\n".join(texts), "utf-8")
    (folder / "documents.graphql").write_text("\n".join([DOCUMENTS, *plain_queries().values()]), "utf-8")
    (folder / "pyproject.toml").write_text(
        "[tool.ariadne-codegen]\n"
        'schema_path = "schema.graphql"\nqueries_path = "documents.graphql"\n'
        'target_package_name = "stock_healthie"\n',
        "utf-8",
    )
    run(str(BIN / "ariadne-codegen"), cwd=folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module("stock_healthie")
    sys.path.remove(str(folder))


def headers(sandbox: Sandbox) -> dict[str, str]:
    return {
        "authorization": f"Basic {sandbox.healthie_api_key}",
        "authorizationsource": "API",
        "healthie-graphql-api-version": "2026-01-01",
    }


@pytest.mark.timeout(600)
async def test_ariadne_codegen(generated: Any, sandbox: Sandbox, note: Note) -> None:
    refused: dict[str, str] = {}
    letter = io.BytesIO(DOCUMENTS.encode())
    file = generated.Upload(filename="letter.txt", content=letter, content_type="text/plain")
    async with (
        httpx.AsyncClient(headers=headers(sandbox), trust_env=False, timeout=60) as http,
        generated.Client(url=sandbox.healthie_url, http_client=http) as client,
    ):
        input_ = generated.createClientInput(first_name="Ada", last_name="Lovelace", email="ada@example.com")
        made = (await client.register(input=input_)).create_client
        assert (await client.patient(id=made.user.id)).user.email == "ada@example.com"
        wrong = generated.createClientInput(first_name="Eva", last_name="Lovelace", email="nobody")
        assert (await client.register(input=wrong)).create_client.messages[0].field == "email"
        sent = await client.attach(input=generated.createDocumentInput(file=file, rel_user_id=made.user.id))
        assert (await http.get(sent.create_document.document.expiring_url)).text == DOCUMENTS
        queries = plain_queries()
        methods = {method.replace("_", ""): getattr(client, method) for method in dir(client)}
        for name in queries:
            try:
                await methods[f"ask{name.replace('_', '')}".lower()]()
            except generated.GraphQLClientGraphQLMultiError as error:
                refused[name] = str(error)
    assert set(refused) == {"requestedPayment"}, "which the vendor asks for an id or a uuid"
    note(
        f"{python_version('ariadne-codegen')}: {len(queries)} queries without arguments, a mutation, "
        "a refusal, an upload"
    )


def request_of(name: str, **variables: Any) -> GraphQLRequest:
    """One of the documents, with variables."""
    (found,) = (
        node
        for node in parse(DOCUMENTS).definitions
        if isinstance(node, OperationDefinitionNode) and node.name and node.name.value == name
    )
    return GraphQLRequest(print_ast(found), variable_values=variables)


async def test_gql(sandbox: Sandbox, note: Note) -> None:
    given = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}
    options: dict[str, Any] = {
        "url": sandbox.healthie_url,
        "headers": headers(sandbox),
        "trust_env": False,
        "timeout": 60,
    }
    # It asks for the schema by introspection, and checks each document against what it was told.
    async with Client(transport=HTTPXAsyncTransport(**options), fetch_schema_from_transport=True) as session:
        assert session.client.schema
        assert set(session.client.schema.type_map) == set(SCHEMA.type_map)
        made = (await session.execute(request_of("register", input=given)))["createClient"]["user"]
        assert (await session.execute(request_of("patient", id=made["id"])))["user"]["first_name"] == "Ada"
    sync = Client(transport=HTTPXTransport(**options))
    file = FileVar(str(HERE / "documents.graphql"), content_type="text/plain")
    sent = sync.execute(request_of("attach", input={"file": file, "rel_user_id": made["id"]}), upload_files=True)
    assert sent["createDocument"]["document"]["extension"]
    page = sync.execute(request_of("patients", first=7))["users"]
    assert len(page["nodes"]) == 7
    with pytest.raises(TransportQueryError, match="no_such_field"):
        sync.execute(GraphQLRequest("{ currentUser { no_such_field } }"))
    note(f"{python_version('gql')}: introspection, query, mutation, page, error and upload, in asyncio and without")
