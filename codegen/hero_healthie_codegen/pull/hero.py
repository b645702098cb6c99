"""Hero's description: read, checked, and put into its canonical form."""

from __future__ import annotations

from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from referencing.exceptions import Unresolvable

from hero_healthie_runtime.json import is_object

from ..errors import CodegenError, Report
from ..formats.json import decode, read_json_or_yaml
from ..formats.yaml_writer import write_yaml
from ..openapi.description.document import operations
from ..openapi.description.references import outside_references
from .openapi_canonical import Prose, canonical

BUNDLE = "https://developer.herohealth.net/_bundle/apis/public-api/openapi.yaml"
_VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}


def canonical_description(
    content: bytes, name: str, prose: Prose, report: Report, *, force: bool = False
) -> tuple[str, str, int]:
    """Return the text to write to specs/, the version it states, and the number of operations; raise CodegenError if
    the content is no OpenAPI 3.0 or 3.1 description of at least one operation, or not a valid one; the latter is only
    reported with `force`, as the overlay may correct it.
    """
    document = _openapi(content, name)
    put_in_order = canonical(document, prose)
    if foreign := sorted(set(outside_references(put_in_order.document))):
        raise CodegenError(f"{name} refers to other files ({', '.join(foreign[:3])}); a bundle of them is needed")
    report("  checking it against the OpenAPI specification")
    if problem := _invalid(put_in_order.document, name):
        if not force:
            raise CodegenError(f"{problem}\nIf specs/hero/overlay.yaml is to correct that, pull it with --force.")
        report(f"  note: {problem}")
    count = count_operations(put_in_order.document)
    if not count:
        raise CodegenError(f"{name} describes no operation; was it cut short?")
    if put_in_order.dropped:
        counted = ", ".join(f"{count} {name}" for name, count in sorted(put_in_order.dropped.items()))
        report(f"  left out (--prose keep keeps it): {counted}")
    try:
        text = write_yaml(put_in_order.document)
    except ValueError:
        raise CodegenError(f"{name} holds a text that is not valid Unicode") from None
    return text, str(document["info"]["version"]), count


def count_operations(document: dict[str, Any]) -> int:
    """Count the operations of a description."""
    return sum(1 for _ in operations(document)) if is_object(document.get("paths")) else 0


def operations_of_text(text: str) -> int:
    """Count the operations of a file of specs/; 0 when it cannot be read."""
    try:
        document = read_json_or_yaml(text, "")
    except CodegenError:
        return 0
    return count_operations(document) if is_object(document) else 0


def _openapi(content: bytes, name: str) -> dict[str, Any]:
    document = read_json_or_yaml(decode(content, name), name)
    if not is_object(document):
        raise CodegenError(f"{name} holds no object, so it is no OpenAPI description; was it cut short?")
    if "swagger" in document:
        raise CodegenError(f"{name} is a Swagger {document['swagger']} description; OpenAPI 3.0 or 3.1 is needed")
    version = document.get("openapi")
    if not isinstance(version, str) or version[:3] not in _VALIDATORS:
        stated = "has no `openapi`" if version is None else f"states openapi: {str(version)[:20]}"
        raise CodegenError(f"{name} is no OpenAPI 3.0 or 3.1 description: it {stated}")
    for field in ("info", "paths"):
        if not is_object(document.get(field)):
            raise CodegenError(f"{name} is no whole OpenAPI description: it has no `{field}`; was it cut short?")
    for path, item in document["paths"].items():
        if item is None:
            raise CodegenError(f"{name} says nothing about {path[:100]}; was it cut short?")
    return document


def _invalid(document: dict[str, Any], name: str) -> str:
    """Return the first violation of the specification, or an empty text."""
    validator = _VALIDATORS[document["openapi"][:3]]
    try:
        error = next(iter(validator(document).iter_errors()), None)
    except Unresolvable as missing:
        raise CodegenError(f"{name} refers to {missing.ref}, which it does not hold; was it cut short?") from None
    except RecursionError:
        raise CodegenError(f"{name} is nested too deeply to be checked") from None
    if error is None:
        return ""
    place = "/".join(str(part) for part in error.absolute_path)
    where = f" at {place}" if place else ""
    return f"{name} is not a valid OpenAPI description{where}: {str(error.message)[:300]}"
