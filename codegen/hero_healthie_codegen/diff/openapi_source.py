"""The description of the Hero API with our corrections, as far as they still fit."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from jsonpath_ng.exceptions import JSONPathError
from jsonpath_ng.ext.parser import parse as parse_jsonpath
from oas_patch.overlay import apply_overlay  # type: ignore[import-untyped] # ships without types
from openapi_python_client.strings import PythonIdentifier

from ..errors import SpecError
from ..formats.json import is_array, is_object
from ..openapi.description.document import DESCRIPTION, OVERLAY, load_document, operations

_SENT_BY_THE_FACADE = {("header", "authorization"), ("header", "content-type"), ("header", "accept")}


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, as the vendor has it and as the SDK has it."""

    method: str
    path: str
    data: dict[str, Any]
    python_path: str

    @property
    def name(self) -> str:
        """The operation id, or what stands in for it."""
        return str(self.data.get("operationId") or f"{self.method.upper()} {self.path}")

    @property
    def where(self) -> str:
        """Method and path."""
        return f"{self.method.upper()} {self.path}"


def load_side(specs: Path) -> tuple[dict[str, Any], list[str]]:
    """The corrected description, and what keeps it from being generated as it stands.

    Raises:
        SpecError: it is no description at all.
    """
    try:
        return load_document(specs), []
    except SpecError as error:
        path = specs / DESCRIPTION
        raw = _read(path, error)
        document, problems = _corrected(raw, specs / OVERLAY)
        relative = str(error).replace(str(specs), "specs")
        return document, problems or [f"specs/ cannot be used as it is: {relative}"]


def operations_of(document: dict[str, Any]) -> Iterator[Operation]:
    """All operations with the path users find them at."""
    for path, method, data in operations(document):
        tags: object = data.get("tags")
        tag = str(tags[0]) if is_array(tags) and tags else "default"
        name = str(data.get("operationId") or f"{method}_{path}")
        python = f"hero.{PythonIdentifier(tag, prefix='tag')}.{PythonIdentifier(name, prefix='field_')}"
        yield Operation(method, path, data, python)


def parameters_of(document: dict[str, Any], operation: Operation) -> dict[tuple[str, str], dict[str, Any]]:
    """The parameters a caller gives, by place and name; those of the path first, overridden by the operation's own."""
    keys = sent_by_the_facade(document)
    shared: list[Any] = document["paths"][operation.path].get("parameters", [])
    own: list[Any] = operation.data.get("parameters", [])
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for raw in [*shared, *own]:
        parameter = resolved(document, raw)
        place, name = str(parameter.get("in")), str(parameter.get("name"))
        if (place, name.lower()) not in keys:
            found[place, name] = parameter
    return found


def sent_by_the_facade(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Headers of authentication and of JSON."""
    schemes: dict[str, Any] = document.get("components", {}).get("securitySchemes", {})
    keys = {(str(each.get("in")), str(each.get("name")).lower()) for each in schemes.values()}
    return _SENT_BY_THE_FACADE | keys


def resolved(document: dict[str, Any], node: Any) -> dict[str, Any]:
    """What a node refers to, or the node itself."""
    seen = 0
    while is_object(node) and "$ref" in node and seen < 20:
        node = _follow(document, str(node["$ref"]))
        seen += 1
    return node if is_object(node) else {}


def _follow(document: dict[str, Any], reference: str) -> Any:
    node: Any = document
    for part in reference.removeprefix("#/").split("/"):
        node = node.get(part.replace("~1", "/").replace("~0", "~"), {}) if is_object(node) else {}
    return node


def _read(path: Path, error: SpecError) -> dict[str, Any]:
    try:
        content: object = json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, TypeError, ValueError):
        raise error from None
    if not is_object(content) or not is_object(content.get("paths")):
        raise error
    return content


def _corrected(document: dict[str, Any], path: Path) -> tuple[dict[str, Any], list[str]]:
    """Apply the actions that still match; the others are what a human has to mend."""
    overlay: object = yaml.safe_load(path.read_text("utf-8")) if path.is_file() else None
    actions: object = overlay.get("actions") if is_object(overlay) else None
    problems: list[str] = []
    for number, action in enumerate(actions if is_array(actions) else [], 1):
        target = str(action.get("target")) if is_object(action) else ""
        try:
            matches = parse_jsonpath(target).find(document)
        except (JSONPathError, AttributeError, TypeError, ValueError):
            matches = []
        if not matches:
            problems.append(f"remove or mend action {number} of specs/hero/overlay.yaml ({target}): it matches nothing")
            continue
        document = json.loads(json.dumps(apply_overlay(document, {"actions": [copy.deepcopy(action)]})))
    return document, problems
