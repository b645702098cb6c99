"""Read GraphQL requests from JSON or multipart bodies, and parse and validate each document once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, TypeAlias

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    parse,
    validate,
)

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object, parse_json
from hero_healthie.sandbox.healthie.complexity import Cost, measure
from hero_healthie_runtime.json import is_array, is_object

Fragments: TypeAlias = Mapping[str, FragmentDefinitionNode]

_KEPT = 2_048
_KEPT_COSTS = 256


class MalformedError(Exception):
    """Raised when a body is not a GraphQL request."""


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """A GraphQL request."""

    query: str
    variables: JsonObject
    operation_name: str | None


class UploadedFile(dict[str, Any]):
    """A file of a multipart request: name and size as JSON, its bytes beside them."""

    def __init__(self, filename: str | None, content: bytes, content_type: str) -> None:
        super().__init__(filename=filename, size=len(content))
        self.content = content
        self.content_type = content_type


def read_request(content_type: str, body: bytes) -> GraphQLRequest:
    """Return the request in a body.

    Raises:
        MalformedError: the body holds none.
    """
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if kind == "multipart/form-data":
            parsed = _read_multipart(content_type, body)
        elif kind == "application/json":
            parsed = parse_json(body)
        else:
            raise MalformedError("the content type has to be application/json or multipart/form-data")
    except (ValueError, RecursionError, KeyError, IndexError, TypeError):
        raise MalformedError("the body is not a JSON request") from None
    if is_array(parsed):
        raise MalformedError("a list of requests (a batch) is not answered here; send one request at a time")
    request = as_object(parsed)
    query = request.get("query")
    if not isinstance(query, str) or not query.strip():
        raise MalformedError("the request has no query")
    variables = request.get("variables")
    name = request.get("operationName")
    if not (variables is None or is_object(variables)) or not (name is None or isinstance(name, str)):
        raise MalformedError("variables has to be an object and operationName a string")
    return GraphQLRequest(query, as_object(variables), name or None)


def _read_multipart(content_type: str, body: bytes) -> Any:
    """Return a request of the GraphQL multipart request specification, with names and sizes for files."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    parts: dict[str, tuple[str | None, bytes, str]] = {}
    for part in message.iter_parts():
        name: Any = part.get_param("name", header="content-disposition")
        content: Any = part.get_payload(decode=True)
        parts[str(name)] = (
            part.get_filename(),
            content if isinstance(content, bytes) else b"",
            part.get_content_type(),
        )
    request = parse_json(parts["operations"][1])
    for name, places in as_object(parse_json(parts["map"][1])).items():
        file = UploadedFile(*parts[name])
        for place in as_list(places):
            *way, last = str(place).split(".")
            target: Any = request
            for step in way:
                target = target[int(step)] if is_array(target) else target[step]
            target[int(last) if is_array(target) else last] = file
    return request


class Document:
    """A parsed query text, validated when first needed."""

    def __init__(self, schema: GraphQLSchema, text: str) -> None:
        self.schema = schema
        self._invalid: list[GraphQLError] | None = None
        self._costs: OrderedDict[Any, Cost] = OrderedDict()
        self.node: DocumentNode | None = None
        try:
            self.node = parse(text, no_location=False)
        except GraphQLError as error:
            self._invalid = [error]
        except RecursionError:
            self._invalid = [GraphQLError("the document is nested too deeply")]
        definitions = self.node.definitions if self.node else ()
        self.operations = [node for node in definitions if isinstance(node, OperationDefinitionNode)]
        self.fragments = {node.name.value: node for node in definitions if isinstance(node, FragmentDefinitionNode)}

    @property
    def errors(self) -> list[GraphQLError]:
        """The reasons why it cannot be executed."""
        if self._invalid is None and self.node is not None:
            self._invalid = validate(self.schema, self.node)
        return self._invalid or []

    def operation(self, name: str | None) -> OperationDefinitionNode | None:
        """Return the operation to execute; None when the name does not select exactly one."""
        if name is None:
            return self.operations[0] if len(self.operations) == 1 else None
        return next((node for node in self.operations if node.name and node.name.value == name), None)

    def cost(self, operation: OperationDefinitionNode, variables: JsonObject) -> Cost:
        """Return the cost of an operation with these variables."""
        sizes = frozenset((name, value) for name, value in variables.items() if isinstance(value, int))
        key = (operation.name.value if operation.name else None, sizes)
        if key not in self._costs:
            self._costs[key] = measure(self.schema, operation, self.fragments, variables)
            if len(self._costs) > _KEPT_COSTS:
                self._costs.popitem(last=False)
        return self._costs[key]

    def root_fields(self, operation: OperationDefinitionNode | None) -> list[FieldNode]:
        """Return the fields at the root of an operation."""
        return list(fields_of(operation.selection_set, self.fragments)) if operation else []


class Documents:
    """Keep the documents of recent requests."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._kept: OrderedDict[str, Document] = OrderedDict()

    def get(self, text: str) -> Document:
        """Return the document of a text."""
        document = self._kept.get(text)
        if document is None:
            document = self._kept[text] = Document(self._schema, text)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return document


def fields_of(
    selection: SelectionSetNode, fragments: Fragments, seen: frozenset[str] = frozenset()
) -> Iterator[FieldNode]:
    """Return the fields of a selection, those of its fragments included."""
    for node in selection.selections:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            yield from fields_of(node.selection_set, fragments, seen)
        elif isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in fragments and name not in seen:
                yield from fields_of(fragments[name].selection_set, fragments, seen | {name})


def response_key(node: FieldNode) -> str:
    """Return the name of a field in the response."""
    return node.alias.value if node.alias else node.name.value
