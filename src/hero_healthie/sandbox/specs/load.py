"""Finds and loads the two descriptions that the sandbox speaks, once per process."""

from __future__ import annotations

import gc
import threading
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from graphql import build_ast_schema, parse

from hero_healthie.sandbox.common.json import JsonObject, as_object, is_object
from hero_healthie.sandbox.specs.overlay import apply_overlay

if TYPE_CHECKING:
    from graphql import GraphQLSchema

_HERE = Path(__file__).resolve().parent
_loading = threading.Lock()


class SpecsError(RuntimeError):
    """A description is missing or is not what it claims to be."""


def spec_path(name: str) -> Path:
    """The file of a description: beside this module in an installed wheel, in `specs/` in a checkout.

    Raises:
        SpecsError: it is in neither place.
    """
    candidates = (_HERE.parents[2] / "hero_healthie_codegen" / "data" / name, _HERE.parents[3] / "specs" / name)
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise SpecsError(
        f"the sandbox needs the description {name!r} and found it neither in the package nor in a checkout"
    )


def hero_description() -> JsonObject:
    """Hero's OpenAPI description with our overlay applied."""
    with _loading:
        return _hero_description()


def healthie_schema() -> GraphQLSchema:
    """Healthie's GraphQL schema."""
    with _loading:
        return _healthie_schema()


def spec_yaml(name: str) -> JsonObject:
    """The content of another file of `specs/`, which is YAML.

    Raises:
        SpecsError: it is missing, or no YAML.
    """
    return _yaml(spec_path(name))


@lru_cache(maxsize=1)
def _hero_description() -> JsonObject:
    description = _yaml(spec_path("hero/openapi.yaml"))
    if not is_object(description.get("paths")):
        raise SpecsError("hero/openapi.yaml is not an OpenAPI description: it has no paths")
    try:
        overlay = spec_path("hero/overlay.yaml")
    except SpecsError:
        return description
    return apply_overlay(description, _yaml(overlay))


def _yaml(path: Path) -> JsonObject:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return as_object(yaml.load(path.read_text(encoding="utf-8"), loader))  # noqa: S506 - both loaders are safe ones
    except yaml.YAMLError as error:
        raise SpecsError(f"{path.name} is not YAML: {error}") from error


@lru_cache(maxsize=1)
def _healthie_schema() -> GraphQLSchema:
    text = spec_path("healthie/schema.graphql").read_text(encoding="utf-8")
    collecting = gc.isenabled()
    gc.disable()  # a tree of 100,000 nodes and no garbage: collecting meanwhile would only double the time
    try:
        return build_ast_schema(parse(text, no_location=True), assume_valid=True, assume_valid_sdl=True)
    finally:
        if collecting:
            gc.enable()
