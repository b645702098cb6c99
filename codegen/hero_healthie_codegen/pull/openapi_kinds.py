"""What stands where in an OpenAPI 3 description: the conventional order of its fields, and which of them are prose.

A field is known by the object it stands in, never by its name alone: a property, a schema or a response header may well
be called `description`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

#: How a value is put in order: `object`, `map` and `list` say of which kind the value or its members are; a `set` is a
#: list whose order has no meaning; `named` is a list of objects told apart by their name; `texts` maps names to prose;
#: `data` is any JSON, where only the names in objects are sorted.
Form = Literal[
    "object", "map", "list", "object_or_list", "set", "map_of_sets", "types", "parameters", "named", "texts", "data"
]


@dataclass(frozen=True, slots=True)
class Shape:
    """How one field is to be read."""

    form: Form
    kind: str = ""
    first: tuple[str, ...] = ()
    """Names of a map that come before the others."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of object."""

    order: tuple[str, ...]
    """Fields in the order in which people expect them; what is not listed follows by name, extensions last."""
    shapes: Mapping[str, Shape] = field(default_factory=dict[str, Shape])
    prose: frozenset[str] = frozenset()
    """Fields for people only."""
    members: Shape | None = None
    """How to read the fields that are not listed, where those are names of the author's (paths, status codes)."""


#: Extensions that are facts; all others (logos, code samples, texts for a portal) go with the prose.
FACTS = frozenset(
    {"x-provenance", "x-known-values", "x-enum-varnames", "x-enumNames", "x-extensible-enum", "x-nullable"}
)
#: Lists that stand beside `enum`, value by value, and have to move with it.
BESIDE_ENUM = ("x-enum-varnames", "x-enumNames", "x-enum-descriptions", "x-enumDescriptions")

_TEXTS = frozenset({"summary", "description", "externalDocs"})


def _names(*lines: str) -> tuple[str, ...]:
    return tuple(" ".join(lines).split())


def _objects(*names: str, kind: str) -> dict[str, Shape]:
    return {name: Shape("object", kind) for name in names}


def _maps(*names: str, kind: str) -> dict[str, Shape]:
    return {name: Shape("map", kind) for name in names}


_CONTENT = Shape("map", "media_type", first=("application/json",))
_METHODS = ("get", "put", "post", "patch", "delete", "options", "head", "trace")
_PARAMETER = Kind(
    order=_names(
        "$ref name in summary description required deprecated allowEmptyValue style explode allowReserved",
        "schema content example examples",
    ),
    shapes={**_objects("schema", kind="schema"), **_maps("examples", kind="example"), "content": _CONTENT},
    prose=_TEXTS,
)
_SCHEMA = Kind(
    order=_names(
        "$ref $schema $id $anchor title summary description deprecated readOnly writeOnly type format",
        "nullable const enum x-enum-varnames default multipleOf minimum maximum exclusiveMinimum",
        "exclusiveMaximum minLength maxLength pattern minItems maxItems uniqueItems minProperties",
        "maxProperties prefixItems items required properties patternProperties additionalProperties allOf",
        "anyOf oneOf not discriminator",
    ),
    shapes={
        **_objects("not", "if", "then", "else", "contains", "propertyNames", "contentSchema", kind="schema"),
        **_objects("additionalProperties", "additionalItems", "unevaluatedItems", kind="schema"),
        **_objects("unevaluatedProperties", kind="schema"),
        **_maps("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", kind="schema"),
        **{name: Shape("list", "schema") for name in ("allOf", "anyOf", "oneOf", "prefixItems")},
        **_objects("discriminator", kind="discriminator"),
        "items": Shape("object_or_list", "schema"),
        "required": Shape("set"),
        "dependentRequired": Shape("map_of_sets"),
        "type": Shape("types"),
    },
    prose=_TEXTS | {"$comment"},
)

KINDS: Mapping[str, Kind] = {
    "openapi": Kind(
        order=_names(
            "openapi $self info jsonSchemaDialect externalDocs servers security tags paths webhooks components",
        ),
        shapes={
            "info": Shape("object", "info"),
            "servers": Shape("list", "server"),
            "security": Shape("list", "security"),
            "tags": Shape("named", "tag"),
            "paths": Shape("object", "paths"),
            "webhooks": Shape("map", "path_item"),
            "components": Shape("object", "components"),
        },
        prose=_TEXTS,
    ),
    "info": Kind(order=_names("title version summary description"), prose=_TEXTS),
    "server": Kind(
        order=_names("url name description variables"),
        shapes=_maps("variables", kind="server_variable"),
        prose=_TEXTS,
    ),
    "server_variable": Kind(order=_names("enum default description"), shapes={"enum": Shape("set")}, prose=_TEXTS),
    "security": Kind(order=(), members=Shape("set")),
    "tag": Kind(order=_names("name"), prose=_TEXTS),
    "paths": Kind(order=(), members=Shape("object", "path_item")),
    "path_item": Kind(
        order=("$ref", "summary", "description", "servers", "parameters", *_METHODS, "query", "additionalOperations"),
        shapes={
            **_objects(*_METHODS, "query", kind="operation"),
            **_maps("additionalOperations", kind="operation"),
            "servers": Shape("list", "server"),
            "parameters": Shape("parameters", "parameter"),
        },
        prose=_TEXTS,
    ),
    "operation": Kind(
        order=_names(
            "operationId tags summary description externalDocs deprecated security servers parameters requestBody",
            "responses callbacks",
        ),
        shapes={
            "security": Shape("list", "security"),
            "servers": Shape("list", "server"),
            "parameters": Shape("parameters", "parameter"),
            "requestBody": Shape("object", "request_body"),
            "responses": Shape("object", "responses"),
            "callbacks": Shape("map", "callback"),
        },
        prose=_TEXTS,
    ),
    "callback": Kind(order=_names("$ref"), members=Shape("object", "path_item")),
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request_body": Kind(
        order=_names("$ref summary description required content"), shapes={"content": _CONTENT}, prose=_TEXTS
    ),
    "media_type": Kind(
        order=_names("schema itemSchema example examples encoding"),
        shapes={
            **_objects("schema", "itemSchema", kind="schema"),
            **_maps("examples", kind="example"),
            **_maps("encoding", kind="encoding"),
        },
    ),
    "encoding": Kind(order=_names("contentType headers style explode"), shapes=_maps("headers", kind="header")),
    "responses": Kind(order=(), members=Shape("object", "response")),
    "response": Kind(
        order=_names("$ref summary description headers content links"),
        shapes={**_maps("headers", kind="header"), **_maps("links", kind="link"), "content": _CONTENT},
        prose=_TEXTS,
    ),
    "link": Kind(order=_names("$ref operationRef operationId parameters requestBody"), prose=_TEXTS),
    "example": Kind(order=_names("$ref summary description value externalValue"), prose=_TEXTS),
    "schema": _SCHEMA,
    "discriminator": Kind(order=_names("propertyName mapping")),
    "components": Kind(
        order=_names(
            "securitySchemes parameters headers requestBodies responses schemas pathItems examples links",
            "callbacks",
        ),
        shapes={
            **_maps("securitySchemes", kind="security_scheme"),
            **_maps("parameters", kind="parameter"),
            **_maps("headers", kind="header"),
            **_maps("requestBodies", kind="request_body"),
            **_maps("responses", kind="response"),
            **_maps("schemas", kind="schema"),
            **_maps("pathItems", kind="path_item"),
            **_maps("examples", kind="example"),
            **_maps("links", kind="link"),
            **_maps("callbacks", kind="callback"),
        },
    ),
    "security_scheme": Kind(
        order=_names("$ref type description name in scheme bearerFormat flows openIdConnectUrl"),
        shapes=_objects("flows", kind="flows"),
        prose=_TEXTS,
    ),
    "flows": Kind(
        order=_names("implicit password clientCredentials authorizationCode"),
        shapes=_objects("implicit", "password", "clientCredentials", "authorizationCode", kind="flow"),
    ),
    "flow": Kind(order=_names("authorizationUrl tokenUrl refreshUrl scopes"), shapes={"scopes": Shape("texts")}),
}
