"""A server of Healthie's schema that this project's sandbox has no part in: graphql-core checks each request.

A document that the schema does not have, or variables that its inputs do not take, are errors. What it answers fits the
document, and means nothing.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from graphql import OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from tests.support.healthie_specs import real_schema
from tests.support.servers import serving
from tests.unit.codegen.healthie_fakes import fake_response


@dataclass
class Strict:
    url: str = ""
    operations: list[str] = field(default_factory=list)


@asynccontextmanager
async def strict_server() -> AsyncIterator[Strict]:
    """Serve; what was asked for is in `operations`."""
    strict = Strict()

    async def respond(request: bytes, writer: asyncio.StreamWriter) -> None:
        asked = _request(request)
        strict.operations.append(asked["operationName"])
        body = json.dumps(answer(asked["query"], asked["variables"])).encode()
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body))
        writer.write(body)

    async with serving(respond) as url:
        strict.url = url
        yield strict


def _request(request: bytes) -> dict[str, Any]:
    """Return the request of a body; a file of a multipart request is a text where it belongs."""
    head, _, body = request.partition(b"\r\n\r\n")
    kind = next(line for line in head.splitlines() if line.lower().startswith(b"content-type:"))
    if b"multipart/form-data" not in kind:
        asked: dict[str, Any] = json.loads(body)
        return asked
    message = BytesParser(policy=HTTP).parsebytes(kind + b"\r\n\r\n" + body)
    parts = {part.get_param("name", header="content-disposition"): part.get_content() for part in message.iter_parts()}
    asked = json.loads(parts["operations"])
    for name, places in json.loads(parts["map"]).items():
        assert name in parts
        for place in places:
            *way, last = place.split(".")
            target = asked
            for step in way:
                target = target[step]
            assert target[last] is None
            target[last] = "a file"
    return asked


def answer(query: str, variables: dict[str, Any]) -> dict[str, Any]:
    """Return the response to a request."""
    schema = real_schema()
    document = parse(query)
    problems = list(validate(schema, document))
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    if not problems:
        coerced = get_variable_values(schema, operation.variable_definitions or (), variables)
        problems = coerced if isinstance(coerced, list) else []
    if problems:
        return {"errors": [{"message": each.message} for each in problems]}
    return {"data": _calm(fake_response(schema, document))}


def _calm(value: Any) -> Any:
    """Return a response without refusals, whose lists end with their first row."""
    if isinstance(value, list):
        return [_calm(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {name: _calm(each) for name, each in value.items()}
    if "messages" in found:
        found |= {"messages": []} | ({"stripeError": None} if "stripeError" in found else {})
    if "page_info" in found:
        found["page_info"]["has_next_page"] = False
        found = {name: each[:1] if isinstance(each, list) else each for name, each in found.items()}
        found["total_count"] = 1
    return found
