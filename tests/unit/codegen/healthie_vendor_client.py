"""Calls every operation of a package that took the place of healthie_api, with the facade, over a real socket.

Run in a process of its own, as the package has the name of the real one: `python healthie_vendor_client.py SCHEMA`.
"""

from __future__ import annotations

import asyncio
import http.server
import inspect
import json
import sys
import threading
import typing
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, OperationDefinitionNode, parse, validate
from graphql.execution import get_variable_values

import healthie_api
from hero_healthie import Healthie
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_codegen.graphql.schema.schema import load_schema
from tests.unit.codegen.healthie_fakes import fake_response
from tests.unit.codegen.healthie_values import argument_of


class Vendor(http.server.BaseHTTPRequestHandler):
    """Responds with what fits the schema, and with `errors` to what does not."""

    schema: GraphQLSchema
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        document = parse(request["query"])
        errors = [error.message for error in validate(self.schema, document)]
        operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
        values = get_variable_values(self.schema, operation.variable_definitions, request["variables"])
        errors += [error.message for error in values] if isinstance(values, list) else []
        response = {"errors": [{"message": text} for text in errors]} if errors else {"data": self.data_of(document)}
        body = json.dumps(response).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def data_of(self, document: Any) -> Any:
        """The data for a document."""
        return fake_response(self.schema, document)

    def log_message(self, *_: object) -> None:
        """Log nothing."""


async def call_everything(url: str) -> int:
    """Call every query and mutation; how many there were."""
    called = 0
    async with Healthie(api_key="key", environment="sandbox", base_url=url, timeout=10) as client:
        for group in (client.queries, client.mutations):
            for name, method in inspect.getmembers(group, inspect.ismethod):
                if name.startswith("_"):
                    continue
                hints = typing.get_type_hints(method)
                hints.pop("return")
                hints.pop("into", None)
                response = await method(**{key: argument_of(healthie_api, hint) for key, hint in hints.items()})
                assert response is not None, name
                called += 1
        page = await client.queries.projects(first=2)
        assert [type(node) for node in page.nodes] == [healthie_api.Project] * 2
        found = await client.queries.search(query="x")
        assert isinstance(found.edges[0].node, healthie_api.SearchResultIssue)
        assert isinstance(found.edges[0].node.subject, healthie_api.SearchResultIssueSubjectIssue)
        with pytest.raises(InvalidArgumentError, match="input"):
            await client.mutations.create_issue(input={"title": "t"})
    return called


def main() -> None:
    Vendor.schema = load_schema(Path(sys.argv[1]))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Vendor)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(asyncio.run(call_everything(f"http://127.0.0.1:{server.server_port}/graphql")))  # noqa: T201 (the result)
    server.shutdown()


if __name__ == "__main__":
    main()
