"""The vendor's description with our corrections, checked."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonpath_ng.exceptions import JSONPathError
from jsonpath_ng.ext.parser import parse as parse_jsonpath
from oas_patch.overlay import apply_overlay  # type: ignore[import-untyped] # ships without types

from hero_healthie_runtime.json import is_array, is_object

from ...errors import CodegenError, SpecError
from ...formats.files import read_yaml_file
from ...specs.fitting import misfit
from .references import References, outside_references
from .validation import find_problem

DESCRIPTION = Path("hero", "openapi.yaml")
OVERLAY = Path("hero", "overlay.yaml")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
CONFIDENCES = ("full", "partial", "inferred")


def load_document(specs: Path) -> dict[str, Any]:
    """Return the description of the Hero API, corrected by the overlay; raise SpecError if a file is missing, broken,
    or not what it claims to be, or an action of the overlay corrects nothing.
    """
    path = specs / DESCRIPTION
    document = read_yaml_file(path)
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise SpecError(path, f"is not an OpenAPI 3 description: `openapi` is {version!r}")
    for reference in outside_references(document):
        problem = f"refers to {reference}, which is another file; bundle the description into one file first"
        raise SpecError(path, problem)
    try:
        corrected = _corrected(document, specs / OVERLAY)
        _validate(corrected, path, " once corrected by overlay.yaml")
    except SpecError:
        _validate(document, path)  # takes seconds, hence only now: if the vendor's file is at fault, say that
        raise
    _check_operations(corrected, path)
    return corrected


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the path, the method in lower case, and the description of each operation."""
    references = References(document)
    for path, item in document.get("paths", {}).items():
        followed = references.follow(item)
        for method in METHODS:
            if is_object(followed.get(method)):
                yield path, method, followed[method]


def _validate(document: dict[str, Any], path: Path, when: str = "") -> None:
    problem = _problem_of(json.dumps(document))
    if problem is not None:
        raise SpecError(path, f"is not a valid OpenAPI description{when}: {problem}")


@lru_cache(maxsize=4)  # an upgrade reads each description several times, and looking through one takes seconds
def _problem_of(text: str) -> str | None:
    return find_problem(json.loads(text))


def _corrected(document: dict[str, Any], path: Path) -> dict[str, Any]:
    overlay = read_yaml_file(path)
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
            misfit(SpecError(path, f"{label} matches nothing in the description; remove or mend it"))
            continue
        # One at a time and by value, as oas_patch puts the very same object into every match.
        try:
            corrected = json.loads(json.dumps(apply_overlay(corrected, {"actions": [copy.deepcopy(action)]})))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise SpecError(path, f"{label} cannot be applied: {type(error).__name__}: {error}") from None
    return corrected


def _check_operations(document: dict[str, Any], path: Path) -> None:
    try:
        found = list(operations(document))
    except CodegenError as error:
        raise SpecError(path, str(error)) from None
    for url, method, operation in found:
        label = f"{method.upper()} {url} ({operation.get('operationId', 'no operation id')})"
        confidence = operation.get("x-provenance", {}).get("confidence", "full")
        if confidence not in CONFIDENCES:
            known = ", ".join(CONFIDENCES)
            raise SpecError(path, f"{label}: the confidence {confidence!r} is none of {known}")
    if not found:
        raise SpecError(path, "describes no operation")
