"""Read a JSON schema as the wire has it: references followed, `allOf` merged, the three ways to say null made one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from hero_healthie_runtime.json import is_array, is_object

from .description import resolved

_LIMITS = re.compile("pattern|multipleOf|uniqueItems|(min|max)(Length|Items|imum)|exclusive(Min|Max)imum")
_TYPED_FORMATS = frozenset({"date", "date-time", "uuid", "binary"})


@dataclass(slots=True)
class Shape:
    """The values that a schema admits."""

    types: frozenset[str] = frozenset()
    """Without null; empty for any."""
    nullable: bool = False
    format: str | None = None
    enum: tuple[str, ...] | None = None
    """The values as JSON."""
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    required: frozenset[str] = frozenset()
    extra: Any = True
    items: Any = None
    variants: tuple[Any, ...] = ()
    default: str | None = None
    limits: dict[str, str] = field(default_factory=dict[str, str])
    deprecated: bool = False
    reference: str | None = None
    """The name of the component, if the schema is one."""

    @property
    def is_any(self) -> bool:
        """True if nothing is said."""
        return not (self.types or self.variants or self.enum or self.properties)

    @property
    def is_plain_object(self) -> bool:
        """An object of which no field is named."""
        return self.types == frozenset({"object"}) and not self.properties and not self.variants

    @property
    def typed_format(self) -> str | None:
        """The format, where it decides the type in Python."""
        return self.format if self.format in _TYPED_FORMATS and self.types == frozenset({"string"}) else None


class Shapes:
    """Reads the schemas of one description."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._canonical: dict[int, tuple[Any, str]] = {}
        """By the identity of a schema, which is kept so that nothing else gets the same one."""

    def read(self, schema: Any) -> Shape:
        """Return the shape of a schema."""
        node = resolved(self._document, schema)
        shape = _plain_shape(node)
        reference = schema.get("$ref") if is_object(schema) else None
        if isinstance(reference, str):
            shape.reference = reference.rpartition("/")[2]
            shape.deprecated |= schema.get("deprecated") is True
            shape.nullable |= schema.get("nullable") is True
        for part in node.get("allOf", []):
            _merge(shape, self.read(part), alone=len(node["allOf"]) == 1)
        variants: list[Any] = [*node.get("oneOf", []), *node.get("anyOf", [])]
        real = [each for each in variants if not self._is_null(each)]
        shape.nullable |= len(real) < len(variants)
        if len(real) == 1:
            _merge(shape, self.read(real[0]), alone=True)
        elif real:
            shape.variants = tuple(real)
        return shape

    def canonical(self, schema: Any) -> str:
        """Return a text that two schemas share when the wire does not distinguish."""
        if id(schema) not in self._canonical:
            self._canonical[id(schema)] = schema, json.dumps(self._facts(schema, ()), sort_keys=True)
        return self._canonical[id(schema)][1]

    def _facts(self, schema: Any, above: tuple[str, ...]) -> Any:
        shape = self.read(schema)
        if shape.reference is not None:
            if shape.reference in above:
                return shape.reference
            above = (*above, shape.reference)

        def facts(part: Any) -> Any:
            return self._facts(part, above) if is_object(part) else part

        return [
            sorted(shape.types),
            sorted(shape.enum) if shape.enum is not None else None,
            {name: facts(each) for name, each in shape.properties.items()},
            sorted(shape.required),
            facts(shape.extra),
            facts(shape.items),
            sorted(json.dumps(facts(each), sort_keys=True) for each in shape.variants),
            [shape.nullable, shape.format, shape.default, shape.limits, shape.deprecated],
        ]

    def _is_null(self, schema: Any) -> bool:
        node = resolved(self._document, schema)
        return node.get("type") == "null" or node.get("enum") == [None]


def _merge(shape: Shape, part: Shape, *, alone: bool) -> None:
    shape.types |= part.types
    shape.nullable |= part.nullable and alone
    shape.format = shape.format or part.format
    shape.enum = shape.enum if shape.enum is not None else part.enum
    shape.properties = {**part.properties, **shape.properties}
    shape.required |= part.required
    shape.extra = part.extra if shape.extra is True else shape.extra
    shape.items = part.items if shape.items is None else shape.items
    shape.variants = shape.variants or part.variants
    shape.default = shape.default or part.default
    shape.limits = {**part.limits, **shape.limits}
    shape.deprecated |= part.deprecated
    if alone and shape.reference is None:
        shape.reference = part.reference


def _plain_shape(node: dict[str, Any]) -> Shape:
    declared: object = node.get("type")
    types = {str(each) for each in declared} if is_array(declared) else {str(declared)} if declared else set[str]()
    values: object = node.get("enum", [node["const"]] if "const" in node else None)
    enum = tuple(json.dumps(each) for each in values if each is not None) if is_array(values) else None
    if not types and "properties" in node:
        types = {"object"}
    return Shape(
        types=frozenset(types - {"null"}),
        nullable="null" in types or node.get("nullable") is True or (is_array(values) and None in values),
        format=node.get("format"),
        enum=enum,
        properties=dict(node.get("properties", {})),
        required=frozenset(node.get("required", [])),
        extra=node.get("additionalProperties", True),
        items=node.get("items"),
        default=json.dumps(node["default"]) if "default" in node else None,
        limits={name: json.dumps(node[name]) for name in sorted(node) if _LIMITS.fullmatch(name)},
        deprecated=node.get("deprecated") is True,
    )


def describe(shape: Shape) -> str:
    """Return a type as people write it."""
    if shape.variants:
        text = f"one of {len(shape.variants)} shapes"
    elif shape.enum is not None:
        text = "enum"
    elif shape.is_any:
        text = "anything"
    else:
        text = " or ".join(sorted(shape.types))
    if shape.typed_format:
        text += f" ({shape.typed_format})"
    return f"{text} or null" if shape.nullable else text
