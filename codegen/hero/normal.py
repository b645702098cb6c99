"""Where the generator's reading of a description is too narrow: nullable enums and references, and numbered names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from ..hero.json_types import is_array, is_object

_NULL = {"type": "null"}
_OUTSIDE = ("description", "title", "example", "examples", "deprecated")


def with_explicit_nulls(document: dict[str, Any]) -> dict[str, Any]:
    """The same description, in which whatever is an enum or a reference and may be null is a union with null.

    The generator makes one class per combination of `type` and `enum` otherwise, and forgets `nullable` beside `$ref`.
    """
    return cast(dict[str, Any], _explicit(document))


def _explicit(node: object) -> object:
    if is_array(node):
        return [_explicit(child) for child in node]
    if not is_object(node):
        return node
    schema: dict[str, Any] = {key: _explicit(child) for key, child in node.items()}
    types, values = schema.get("type"), schema.get("enum")
    nullable = schema.get("nullable") is True or (is_array(types) and "null" in types)
    if is_array(values) and (nullable or None in values):
        if is_array(types):
            rest = [kind for kind in types if kind != "null"]
            schema["type"] = rest[0] if len(rest) == 1 else rest
        schema["enum"] = [value for value in values if value is not None]
        return _or_null(schema) if schema["enum"] else dict(_NULL)
    if schema.get("nullable") is True and schema.keys() & {"$ref", "allOf", "anyOf", "oneOf"}:
        return _or_null(schema)
    return schema


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    inner = {key: value for key, value in schema.items() if key not in {*_OUTSIDE, "nullable", "default"}}
    outer = {key: schema[key] for key in _OUTSIDE if key in schema}
    return {**outer, "anyOf": [inner, dict(_NULL)]}


def numbered_classes(data: GeneratorData) -> dict[str, str]:
    """Classes that the generator numbered (`SexType0`) though they stand alone in their union, with a better name."""
    better: dict[str, str] = {}
    for union in _unions(_properties(data)):
        members = [each for each in union.inner_properties if not isinstance(each, NoneProperty)]
        if len(members) != 1 or not isinstance(members[0], (EnumProperty, ModelProperty)):
            continue
        name = str(members[0].class_info.name)
        if shorter := re.sub(r"Type\d+$", "", name):
            better[name] = shorter
    return {name: shorter for name, shorter in better.items() if name != shorter}


def _properties(data: GeneratorData) -> Iterator[PropertyProtocol]:
    for model in data.models:
        yield from model.required_properties or []
        yield from model.optional_properties or []
        if model.additional_properties is not None:
            yield model.additional_properties
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            yield from endpoint.list_all_parameters()
            yield from (body.prop for body in endpoint.bodies)
            yield from (response.prop for response in endpoint.responses)


def _unions(properties: Iterator[PropertyProtocol]) -> Iterator[UnionProperty]:
    for prop in properties:
        if isinstance(prop, ListProperty):
            yield from _unions(iter([prop.inner_property]))
        elif isinstance(prop, UnionProperty):
            yield prop
            yield from _unions(iter(prop.inner_properties))
