"""`allOf`: as one schema, which says what all its parts say together; and as OpenAPI's inheritance."""

from __future__ import annotations

from typing import Any

from hero_healthie_runtime.json import is_array, is_object

from ...closure import closure
from ...errors import CodegenError
from ...formats.json import mapping, objects
from .references import References, canonical, component

PROSE = frozenset(
    {"title", "description", "summary", "example", "examples", "deprecated", "externalDocs", "default", "xml"}
)
CONSTRAINTS = frozenset(
    {
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "contains", "minContains",
        "maxContains", "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "propertyNames",
        "unevaluatedProperties", "unevaluatedItems", "$comment", "$schema", "$id", "$defs", "$anchor", "definitions",
        "readOnly", "writeOnly", "contentSchema",
    }
)  # fmt: skip
_MOST_MEMBERS = 64


def structural(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the keywords that decide which Python type a schema becomes."""
    ignored = PROSE | CONSTRAINTS
    return {key: value for key, value in schema.items() if key not in ignored and not key.startswith("x-")}


def lone_reference(schema: dict[str, Any]) -> str | None:
    """Return the reference that an `allOf` does nothing but wrap, or None."""
    parts: list[Any] = schema.get("allOf") or []
    rest = structural(schema).keys() - {"allOf", "nullable"}
    speaking = [part for part in parts if not is_object(part) or structural(part)]
    if rest - {"type"} or len(speaking) != 1 or not is_object(speaking[0]):
        return None
    (part,) = speaking
    reference = part.get("$ref")
    return reference if isinstance(reference, str) and structural(part).keys() == {"$ref"} else None


def merged(schema: dict[str, Any], references: References, *, open_: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the same schema without `allOf` and without a reference at its top; raise CodegenError if an `allOf` holds
    itself.
    """
    outer = {key: value for key, value in schema.items() if key not in {"allOf", "$ref"}}
    parts: list[dict[str, Any]] = []
    reference = schema.get("$ref")
    nested: list[Any] = [*([{"$ref": reference}] if isinstance(reference, str) else []), *(schema.get("allOf") or [])]
    for part in nested:
        if not is_object(part):
            continue
        found = _opened(part, references, open_)
        parts.append({key: value for key, value in found.items() if key not in {"title", "description", "default"}})
    result: dict[str, Any] = {}
    for part in [*parts, outer]:
        result = _both(result, part) if result else dict(part)
    nullable = outer.get("nullable") is True or (bool(parts) and all(part.get("nullable") is True for part in parts))
    result.pop("nullable", None)
    if nullable:
        result["nullable"] = True
    if "discriminator" not in outer:
        result.pop("discriminator", None)
    closing = [*parts, outer] if structural(outer) else parts
    if result.get("additionalProperties") is False and not (
        outer.get("additionalProperties") is False or all(part.get("additionalProperties") is False for part in closing)
    ):
        del result["additionalProperties"]  # what one part forbids, another part names
    return result


def _opened(part: dict[str, Any], references: References, open_: tuple[str, ...]) -> dict[str, Any]:
    reference = part.get("$ref")
    if isinstance(reference, str):
        place = canonical(reference)
        if place in open_:
            raise CodegenError(f"{place} is its own member by allOf, without an object between: no value of it ends")
        target = references.target(reference)
        target = target if is_object(target) else {}
        rest = {key: value for key, value in part.items() if key != "$ref"}
        inner = merged(target, references, open_=(*open_, place))
        return _both(inner, rest) if structural(rest) else inner
    return merged(part, references, open_=open_) if "allOf" in part else part


def _both(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    result = {**first, **second}
    for key in ("properties", "patternProperties"):
        if is_object(first.get(key)) and is_object(second.get(key)):
            result[key] = _properties(first[key], second[key])
    if is_array(first.get("required")) and is_array(second.get("required")):
        result["required"] = list(dict.fromkeys([*first["required"], *second["required"]]))
    if is_array(first.get("enum")) and is_array(second.get("enum")):
        result["enum"] = [value for value in first["enum"] if value in second["enum"]] or second["enum"]
    for key in ("items", "additionalProperties"):
        if is_object(first.get(key)) and is_object(second.get(key)):
            result[key] = _together(first[key], second[key])
        elif is_object(first.get(key)) and second.get(key) is True:
            result[key] = first[key]
    kinds = _types(first), _types(second)
    if kinds[0] and kinds[1]:
        common = [kind for kind in kinds[0] if kind in kinds[1]] or kinds[1]
        if "integer" in {*kinds[0], *kinds[1]} and "number" in {*kinds[0], *kinds[1]}:
            common = common if common != kinds[1] else ["integer"]
        result["type"] = common[0] if len(common) == 1 else common
    unions = _union(first), _union(second)
    if unions[0] and unions[1]:
        pairs = [_together(one, other) for one in unions[0] for other in unions[1]]
        result.pop("anyOf", None)
        result["oneOf"] = pairs if len(pairs) <= _MOST_MEMBERS else unions[1]
    return result


def _properties(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    result = dict(first)
    for name, schema in second.items():
        result[name] = _together(first[name], schema) if name in first else schema
    return result


def _together(first: Any, second: Any) -> Any:
    if first == second or not is_object(first) or not structural(first):
        return second
    if not is_object(second) or not structural(second):
        return {**first, **second} if is_object(second) else first
    return {"allOf": [first, second]}


def _types(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type")
    return [kinds] if isinstance(kinds, str) else list(kinds) if is_array(kinds) else []


def _union(schema: dict[str, Any]) -> list[Any]:
    members: list[Any] = schema.get("oneOf") or schema.get("anyOf") or []
    return members


def families(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the heirs of each schema that has a discriminator and is no union, by canonical references."""
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    homes = {name: component(name) for name in schemas}
    parents = {homes[name]: _parents(schema) for name, schema in schemas.items()}
    ancestors = {home: closure(above, lambda one: parents.get(one, ())) - {home} for home, above in parents.items()}
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        if is_object(schema) and is_object(schema.get("discriminator")) and not schema.keys() & {"oneOf", "anyOf"}:
            heirs = sorted(home for home in parents if homes[name] in ancestors[home])
            if heirs:
                found[homes[name]] = heirs
    return found


def _parents(schema: Any) -> list[str]:
    parts = objects(mapping(schema).get("allOf"))
    return [canonical(part["$ref"]) for part in parts if isinstance(part.get("$ref"), str)]
