"""Whether a document is an OpenAPI description: the first thing that is wrong, and where it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from jsonschema import exceptions
from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS31Validator, OAS32Validator
from openapi_spec_validator import schemas

from hero_healthie_runtime.json import is_array, is_object

from ...errors import CodegenError
from .references import DATA, References, canonical, pointer, references_in

_SHAPES: dict[str, Any] = {
    version: getattr(schemas, f"openapi_v{version.replace('.', '')}_schema_validator")
    for version in ("3.0", "3.1", "3.2")
}
_SCHEMAS: dict[str, Any] = {"3.1": OAS31Validator, "3.2": OAS32Validator}
"""Where the shape of a description says nothing of the schemas in it."""
_LONGEST = 80


def find_problem(document: dict[str, Any]) -> str | None:
    """Return what makes a document no valid description, with a JSON pointer to it; None if it is one.

    What nothing is made of is not looked at: a default that its own schema forbids, an example.
    """
    version = ".".join(str(document.get("openapi")).split(".")[:2])
    if version not in _SHAPES:
        return f"#/openapi: the version {document.get('openapi')!r} is not known, only {', '.join(_SHAPES)} are"
    for found in (_shape(document, version), _schemas(document, version), _references(document), _names(document)):
        for problem in found:
            return problem
    return None


def _shape(document: dict[str, Any], version: str) -> Iterator[str]:
    match: Any = vars(exceptions)["best_match"]  # typed in part only
    error = match(_SHAPES[version].iter_errors(document))
    if error is not None:
        yield _said(error, ())


def _schemas(document: dict[str, Any], version: str) -> Iterator[str]:
    validator = _SCHEMAS.get(version)
    if validator is None:
        return
    for place, schema in _schemas_in(document, ()):
        try:
            validator.check_schema(schema)
        except SchemaError as error:
            yield _said(error, place)


def _schemas_in(node: Any, place: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    if is_array(node):
        for index, child in enumerate(node):
            yield from _schemas_in(child, (*place, index))
    elif is_object(node):
        for key, child in node.items():
            here = (*place, key)
            if key == "schema" or place == ("components", "schemas"):
                yield here, child
            elif key not in DATA and not key.startswith("x-"):
                yield from _schemas_in(child, here)


def _references(document: dict[str, Any]) -> Iterator[str]:
    references = References(document)
    for place, reference in references_in(document):
        if not reference.startswith("#/"):
            yield f"{pointer(place)}: $ref {reference} is no JSON pointer into this file; write #/components/… instead"
            continue
        seen: set[str] = set()
        target: Any = {"$ref": reference}
        while is_object(target) and isinstance(target.get("$ref"), str) and len(target) == 1:
            step = canonical(target["$ref"])
            if step in seen:
                yield f"{pointer(place)}: $ref {reference} leads in a circle, so it stands for nothing"
                break
            seen.add(step)
            try:
                target = references.target(step)
            except CodegenError:
                yield f"{pointer(place)}: $ref {step} refers to what does not exist"
                break


def _names(document: dict[str, Any]) -> Iterator[str]:
    bearers: dict[str, list[str]] = defaultdict(list)
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items() if is_object(item) else ():
            if is_object(operation) and isinstance(operation.get("operationId"), str):
                bearers[operation["operationId"]].append(pointer(("paths", path, method)))
    for name, places in bearers.items():
        if len(places) > 1:
            yield f"{places[1]}: the operationId {name!r} is that of {places[0]} already; give it one of its own"


def _said(error: Any, place: tuple[str | int, ...]) -> str:
    value = repr(error.instance)
    message = str(error.message)
    if len(value) > _LONGEST:
        message = message.replace(value, f"this {type(error.instance).__name__}")
    return f"{pointer((*place, *error.absolute_path))}: {message[:200]}"
