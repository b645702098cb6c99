"""Match requests to the operations of Hero's description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.matching import plain
from hero_healthie.sandbox.hero.validation import BodyValidator, QueryValidator

_METHODS = ("get", "put", "post", "delete", "patch")
_WITH_BODY = ("PUT", "POST", "PATCH")
_JSON = "application/json"


@dataclass(eq=False)
class Route:
    """One operation."""

    method: str
    template: str
    definition: JsonObject
    components: JsonObject
    shared_parameters: list[JsonObject]
    is_known: bool = True
    """Whether it is known what it takes; otherwise it takes anything."""

    @cached_property
    def operation(self) -> str:
        """Its operation id."""
        return str(self.definition["operationId"])

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """The parts of its path template."""
        return tuple(self.template.strip("/").split("/"))

    @cached_property
    def query(self) -> QueryValidator:
        """The validator of its query."""
        declared = [*self.shared_parameters, *map(as_object, as_list(self.definition.get("parameters")))]
        resolved = [self._resolved(parameter) for parameter in declared]
        return QueryValidator(
            [
                {**parameter, "schema": self._schema(parameter)}
                for parameter in resolved
                if parameter.get("in") == "query"
            ],
            is_known=self.is_known,
        )

    @cached_property
    def body(self) -> BodyValidator | None:
        """The validator of its body, when it declares one."""
        declared = self._resolved(as_object(self.definition.get("requestBody")))
        content = as_object(as_object(declared.get("content")).get(_JSON))
        if "schema" not in content:
            return None
        required = bool(declared.get("required"))
        return BodyValidator(as_object(content["schema"]), required=required, components=self.components)

    @cached_property
    def body_fields(self) -> frozenset[str]:
        """The fields that its body declares, in any of its forms; empty when it declares none."""
        return self.names_at(("body",)) or frozenset()

    def names_at(self, path: tuple[str, ...]) -> frozenset[str] | None:
        """Return the names of its arguments, or those that an object in its body may have; None where any may be."""
        if not self.is_known:
            return None
        if not path:
            placed = {segment[1:-1] for segment in self.segments if segment.startswith("{")}
            body = {"body"} if "requestBody" in self.definition or self.method in _WITH_BODY else set[str]()
            return frozenset({*placed, *self.query.names, *body})
        if path[0] != "body":
            return None
        declared = self._resolved(as_object(self.definition.get("requestBody")))
        parts = [as_object(as_object(as_object(declared.get("content")).get(_JSON)).get("schema"))]
        for name in path[1:]:
            parts = [as_object(found[name]) for part in parts for found in self._properties(part) if name in found]
        return frozenset(name for part in parts for found in self._properties(part) for name in found) or None

    def _properties(self, schema: JsonObject) -> Iterator[JsonObject]:
        """Iterate the properties of a schema's forms, or of those of its items."""
        schema = self._resolved(schema)
        yield as_object(schema.get("properties"))
        for part in (as_object(schema.get("items")), *map(as_object, self._forms(schema))):
            if part:
                yield from self._properties(part)

    @staticmethod
    def _forms(schema: JsonObject) -> list[Any]:
        return [part for union in ("oneOf", "anyOf", "allOf") for part in as_list(schema.get(union))]

    @cached_property
    def success(self) -> tuple[int, JsonObject | None]:
        """The status of its success, and the schema of the body when one is described."""
        responses = as_object(self.definition.get("responses"))
        statuses = sorted(str(status) for status in responses)
        chosen = next((status for status in statuses if status.startswith("2")), "default")
        response = self._resolved(as_object(responses.get(chosen)))
        content = as_object(as_object(response.get("content")).get(_JSON))
        schema = as_object(content["schema"]) if "schema" in content else None
        return int(chosen) if chosen.isdecimal() else 200, schema

    @cached_property
    def shown_values(self) -> dict[str, list[Any]]:
        """The values that a field of its response can have, by the names of the fields that say so."""
        schema = self._resolved(self.success[1] or {})
        parts = [schema, *(self._resolved(as_object(part)) for part in as_list(schema.get("allOf")))]
        fields = {
            name: self._resolved(part) for each in parts for name, part in as_object(each.get("properties")).items()
        }
        return {name: field["enum"] for name, field in fields.items() if "enum" in field}

    def match(self, parts: tuple[str, ...]) -> dict[str, str] | None:
        """Return the path values when the path is this operation's."""
        if len(parts) != len(self.segments):
            return None
        values: dict[str, str] = {}
        for segment, part in zip(self.segments, parts, strict=True):
            if segment.startswith("{"):
                if not part:
                    return None
                values[segment[1:-1]] = unquote(part)
            elif segment != part:
                return None
        return values

    def _schema(self, parameter: JsonObject) -> JsonObject:
        schema = self._resolved(as_object(parameter.get("schema")))
        return {**schema, "items": self._resolved(as_object(schema["items"]))} if "items" in schema else schema

    def _resolved(self, part: JsonObject) -> JsonObject:
        found: Any = part
        while "$ref" in found:
            found = {"components": self.components}
            for name in str(part["$ref"]).removeprefix("#/").split("/"):
                found = found[name]
            part = found
        return as_object(found)


class Routes:
    """Hold all operations of a description."""

    def __init__(self, description: JsonObject) -> None:
        components = as_object(description.get("components"))
        self.all: list[Route] = []
        for template, item in as_object(description.get("paths")).items():
            shared = [as_object(parameter) for parameter in as_list(item.get("parameters"))]
            self.all += [
                Route(method.upper(), str(template), as_object(item[method]), components, shared)
                for method in _METHODS
                if method in item
            ]
        self.names = tuple(route.operation for route in self.all)
        # Fixed segments before placeholders, so that /slots/count is not taken for a slot.
        ordered = sorted(self.all, key=lambda route: tuple(segment.startswith("{") for segment in route.segments))
        self._by_shape: dict[tuple[str, int, str], list[Route]] = {}
        for route in ordered:
            self._by_shape.setdefault(_shape(route.method, route.segments), []).append(route)

    def add(self, route: Route) -> None:
        """Add an operation; it comes before others of its shape."""
        self.all = [*(each for each in self.all if each.operation != route.operation), route]
        self.names = tuple(each.operation for each in self.all)
        shape = self._by_shape.setdefault(_shape(route.method, route.segments), [])
        shape[:] = [route, *(each for each in shape if each.operation != route.operation)]

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """Return the operation of a path as it was sent, and the decoded path values."""
        parts = tuple(path.removeprefix("/").split("/"))
        for shape in (_shape(method, parts), (method, len(parts), "")):
            for route in self._by_shape.get(shape, ()):
                values = route.match(parts)
                if values is not None:
                    return route, values
        return None

    def named(self, operation: str) -> Route | None:
        """Return an operation by its name, in which case and underscores do not matter."""
        return next((route for route in self.all if plain(route.operation) == plain(operation)), None)

    def methods_at(self, path: str) -> list[str]:
        """Return the methods that a path exists under, as what it is before what a placeholder would take it for."""
        found = [match[0] for method in _METHODS if (match := self.find(method.upper(), path)) is not None]
        nearest = min(found, key=lambda route: route.template.count("{"), default=None)
        return [route.method for route in found if nearest is not None and route.template == nearest.template]


def _shape(method: str, parts: tuple[str, ...]) -> tuple[str, int, str]:
    """Return what few operations share: method, number of parts, and the collection after the version."""
    collection = parts[1] if len(parts) > 1 else ""
    return method, len(parts), "" if collection.startswith("{") else collection
