"""Find and load the descriptions that the sandbox serves, once per process."""

from __future__ import annotations

import gc
import hashlib
import threading
import tomllib
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from graphql import build_ast_schema, parse

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object, parse_json

if TYPE_CHECKING:
    from graphql import GraphQLSchema

    from hero_healthie.sandbox.common.ledger import Api

_PACKAGES: dict[Api, str] = {"hero": "hero_health_api", "healthie": "healthie_api"}
_loading = threading.Lock()


class SpecsError(RuntimeError):
    """Raised when a description is missing from the installation."""


def hero_description() -> JsonObject:
    """Return Hero's OpenAPI description with its corrections applied."""
    with _loading:
        return _json(_PACKAGES["hero"], "openapi.json")


@lru_cache(maxsize=1)
def hero_plan() -> JsonObject:
    """Return what a person decided about Hero's operations in the sandbox."""
    return tomllib.loads(_spec("hero/sandbox.toml"))


@lru_cache(maxsize=1)
def hero_undescribed() -> tuple[str, ...]:
    """Return the operations that the vendor names and the description lacks."""
    rows = as_list(tomllib.loads(_spec("hero/undescribed.toml")).get("undescribed"))
    return tuple(str(row.get("operation") or row["name"]) for row in rows)


def webhook_events(api: Api) -> JsonObject:
    """Return the documented webhook events of an API by name."""
    return _json(_PACKAGES[api], "webhook_events.json")


def healthie_schema(*, older: bool = False) -> GraphQLSchema:
    """Return Healthie's GraphQL schema: that of the present version, or with the shapes of the oldest one."""
    with _loading:
        return _healthie_schema(older)


@lru_cache(maxsize=1)
def healthie_decisions() -> JsonObject:
    """Return what a person decided about how Healthie's operations are served."""
    return tomllib.loads(_spec("healthie/sandbox.toml"))


@lru_cache(maxsize=1)
def healthie_event_decisions() -> JsonObject:
    """Return what a person decided about Healthie's webhook events."""
    return tomllib.loads(_spec("healthie/webhook-decisions.toml"))


@lru_cache(maxsize=1)
def healthie_versions() -> JsonObject:
    """Return what is published of the API versions of Healthie."""
    return tomllib.loads(_spec("healthie/versions.toml"))


def healthie_facts() -> str:
    """Return what is known of the arguments of Healthie's operations, as TOML."""
    return _spec("healthie/facts.toml")


@lru_cache(maxsize=2)
def _healthie_schema(older: bool) -> GraphQLSchema:
    text, additions = _spec("healthie/schema.graphql"), _spec("healthie/additions.graphql")
    if hashlib.sha256(text.encode()).hexdigest() in additions:  # of another schema they are no part
        text += additions
    text += _spec("healthie/baseline.graphql") if older else ""
    collecting = gc.isenabled()
    gc.disable()  # a tree of 100,000 nodes and no garbage: collecting meanwhile would only double the time
    try:
        return build_ast_schema(parse(text, no_location=True), assume_valid=True, assume_valid_sdl=True)
    finally:
        if collecting:
            gc.enable()


@lru_cache(maxsize=4)
def _json(package: str, name: str) -> JsonObject:
    return as_object(parse_json(_text(package, name).encode()))


def _spec(name: str) -> str:
    # The wheel ships specs/ inside of the code generator, whose code is not needed to read it.
    return _text("hero_healthie_codegen", f"data/{name}", f"../../specs/{name}")


def _text(package: str, *names: str) -> str:
    """Read the first of these files that a package has, without importing the package."""
    found = find_spec(package)
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        for name in names:
            path = Path(folder, name)
            if path.is_file():
                return path.read_text(encoding="utf-8")
    raise SpecsError(
        f"the sandbox needs {names[0]} of {package}, which is not there; was hero-healthie installed whole?"
    )
