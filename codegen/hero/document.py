"""The vendor's description with our corrections, checked."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import yaml
from jsonpath_ng.exceptions import JSONPathError
from jsonpath_ng.ext.parser import parse as parse_jsonpath
from oas_patch.overlay import apply_overlay  # type: ignore[import-untyped] # ships without types
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.strings import ClassName, PythonIdentifier
from openapi_spec_validator import validate
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from referencing.exceptions import Unresolvable

from ..errors import SpecError
from ..hero.json_types import is_array, is_object

DESCRIPTION = Path("hero", "openapi.yaml")
OVERLAY = Path("hero", "overlay.yaml")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
CONFIDENCES = ("full", "partial", "inferred")

_Loader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_document(specs: Path) -> dict[str, Any]:
    """The description of the Hero API, corrected by the overlay.

    Raises:
        SpecError: a file is missing, broken, or not what it claims to be, or an action of the overlay corrects nothing.
    """
    path = specs / DESCRIPTION
    document = _load_yaml(path)
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise SpecError(path, f"is not an OpenAPI 3 description: `openapi` is {version!r}")
    try:
        corrected = _corrected(document, specs / OVERLAY)
        _validate(corrected, path, " once corrected by overlay.yaml")
    except SpecError:
        _validate(document, path)  # takes seconds, hence only now: if the vendor's file is at fault, say that
        raise
    _check_operations(corrected, path)
    _check_enums(corrected, path)
    return corrected


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The path, the method in lower case, and the description of each operation."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if is_object(item.get(method)):
                yield path, method, item[method]


def _load_yaml(path: Path) -> dict[str, Any]:
    try:
        content: object = yaml.load(path.read_text("utf-8"), Loader=_Loader)  # noqa: S506 it is a safe loader
    except FileNotFoundError:
        raise SpecError(path, "is missing") from None
    except UnicodeDecodeError as error:
        raise SpecError(path, f"is not UTF-8 text: {error.reason}") from None
    except OSError as error:
        raise SpecError(path, f"cannot be read: {error.strerror}") from None
    except yaml.YAMLError as error:
        raise SpecError(path, f"is not valid YAML: {error}") from None
    if not is_object(content):
        raise SpecError(path, f"holds {_kind(content)} where an object was expected; was it downloaded whole?")
    try:
        # Neither dates nor aliased nodes survive: what is not JSON cannot be part of a description.
        return cast(dict[str, Any], json.loads(json.dumps(content, default=str)))
    except (TypeError, ValueError, RecursionError) as error:
        raise SpecError(path, f"holds what JSON cannot: {error}") from None


def _kind(content: object) -> str:
    if content is None:
        return "nothing"
    return "text" if isinstance(content, str) else f"a {type(content).__name__}"


def _validate(document: dict[str, Any], path: Path, when: str = "") -> None:
    try:
        validate(cast(Any, document))
    except OpenAPIValidationError as error:
        place = "/".join(str(part) for part in getattr(error, "absolute_path", ()))
        where = f" at {place}" if place else ""
        raise SpecError(path, f"is not a valid OpenAPI description{when}: {str(error.args[0])[:300]}{where}") from None
    except Unresolvable as error:
        raise SpecError(path, f"refers to what does not exist{when}: {error.ref}") from None


def _corrected(document: dict[str, Any], path: Path) -> dict[str, Any]:
    overlay = _load_yaml(path)
    if not str(overlay.get("overlay", "")).startswith("1."):
        raise SpecError(path, f"is not an OpenAPI Overlay 1: `overlay` is {overlay.get('overlay')!r}")
    actions = overlay.get("actions")
    if not is_array(actions):
        raise SpecError(path, "has no list of actions")
    corrected = copy.deepcopy(document)
    for number, action in enumerate(actions, 1):
        if not is_object(action) or not isinstance(action.get("target"), str):
            raise SpecError(path, f"action {number} has no target")
        target: str = action["target"]
        label = f"action {number} ({target})"
        if not action.get("description"):
            raise SpecError(path, f"{label} gives no reason: add a description")
        if ("update" in action) == (action.get("remove") is True):
            raise SpecError(path, f"{label} has to have either an update or `remove: true`")
        try:
            matches = parse_jsonpath(target).find(corrected)
        except (JSONPathError, AttributeError, TypeError, ValueError) as error:
            raise SpecError(path, f"{label} is not a JSONPath that can be read: {error}") from None
        if not matches:
            raise SpecError(path, f"{label} matches nothing in the description; remove or mend it")
        # One at a time and by value, as oas_patch puts the very same object into every match.
        try:
            corrected = json.loads(json.dumps(apply_overlay(corrected, {"actions": [copy.deepcopy(action)]})))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise SpecError(path, f"{label} cannot be applied: {type(error).__name__}: {error}") from None
    return corrected


def _check_operations(document: dict[str, Any], path: Path) -> None:
    seen: dict[tuple[str, str], str] = {}
    for url, method, operation in operations(document):
        label = f"{method.upper()} {url}"
        name = operation.get("operationId")
        if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z][A-Za-z0-9_.-]*", name):
            raise SpecError(path, f"{label} has no usable operationId")
        tags = operation.get("tags")
        if not is_array(tags) or not tags or not isinstance(tags[0], str):
            raise SpecError(path, f"{label} ({name}) has no tag")
        confidence = operation.get("x-provenance", {}).get("confidence", "full")
        if confidence not in CONFIDENCES:
            known = ", ".join(CONFIDENCES)
            raise SpecError(path, f"{label} ({name}): the confidence {confidence!r} is none of {known}")
        key = (PythonIdentifier(tags[0], prefix="tag"), PythonIdentifier(name, prefix="field_"))
        if key in seen:
            raise SpecError(path, f"{label} ({name}) and {seen[key]} both become {'.'.join(key)}")
        seen[key] = f"{label} ({name})"
    if not seen:
        raise SpecError(path, "describes no operation")


def _check_enums(node: object, path: Path, place: str = "") -> None:
    """The generator lets two values with one Python name overwrite each other, or crashes; say it before it does."""
    if is_array(node):
        for index, child in enumerate(node):
            _check_enums(child, path, f"{place}/{index}")
    if not is_object(node):
        return
    values = node.get("enum")
    if is_array(values) and values and all(isinstance(value, str) or value is None for value in values):
        texts = [value for value in values if value is not None]
        dummy = Class(name=ClassName("Enum", "field_"), module_name=PythonIdentifier("enum", "field_"))
        try:
            names = EnumProperty.values_from_list(texts, dummy, node.get("x-enum-varnames", []))
        except ValueError:
            names = {}
        if len(names) < len(texts):
            problem = "values of the enum have the same name in Python; give x-enum-varnames in overlay.yaml"
            raise SpecError(path, f"{place}: {problem}")
    for key, child in node.items():
        _check_enums(child, path, f"{place}/{key}")
