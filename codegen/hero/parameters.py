"""Parameters of the description that the generator would drop, or that the SDK cannot send."""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from ..errors import CodegenError


def check_parameters(document: dict[str, Any], path: str, data: dict[str, Any], endpoint: Endpoint) -> None:
    """Make sure that every parameter of an operation became an argument, or is sent by the facade.

    Raises:
        CodegenError: a parameter that would be lost or sent in another form than the description says.
    """
    shared: list[Any] = document["paths"][path].get("parameters", [])
    own: list[Any] = data.get("parameters", [])
    security = _security_parameters(document)
    for raw in [*shared, *own]:
        parameter = _resolved(document, raw)
        name, location = str(parameter.get("name")), str(parameter.get("in"))
        if (location, name.lower()) in security:
            continue
        if location in {"header", "cookie"}:
            raise CodegenError(f"the {location} parameter {name!r} is not supported; remove it in overlay.yaml")
        kept = endpoint.path_parameters if location == "path" else endpoint.query_parameters
        if all(name != prop.name for prop in kept):
            raise CodegenError(f"the {location} parameter {name!r} has no schema that can be used")
        style = parameter.get("style", "simple" if location == "path" else "form")
        plain = style == ("simple" if location == "path" else "form")
        is_list = parameter.get("schema", {}).get("type") == "array"
        if not plain or (is_list and (location == "path" or parameter.get("explode") is False)):
            raise CodegenError(f"the {location} parameter {name!r} is written in a style that is not supported")


def _security_parameters(document: dict[str, Any]) -> set[tuple[str, str]]:
    schemes: dict[str, Any] = document.get("components", {}).get("securitySchemes", {})
    keys = [scheme for scheme in schemes.values() if scheme.get("type") == "apiKey"]
    own = {("header", "authorization"), ("header", "content-type"), ("header", "accept")}
    return own | {(str(key["in"]), str(key["name"]).lower()) for key in keys}


def _resolved(document: dict[str, Any], parameter: dict[str, Any]) -> dict[str, Any]:
    reference = parameter.get("$ref")
    if reference is None:
        return parameter
    name = str(reference).rpartition("/")[2]
    found: dict[str, Any] = document.get("components", {}).get("parameters", {}).get(name, {})
    return found
