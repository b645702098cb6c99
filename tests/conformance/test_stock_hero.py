"""Hero's sandbox under a client that others generate: every operation, by openapi-python-client as it comes."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any, get_args, get_type_hints

import httpx
import pytest
from openapi_python_client.strings import PythonIdentifier, snake_case

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.hero.routes import Route
from hero_healthie.sandbox.specs.load import hero_description
from tests.support.hero_operations import ROUTES, Caller

from .conftest import BIN, Note, python_version, run

#: What the generator leaves out, as it says while it runs.
NOT_GENERATED: set[str] = set()


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client that is generated from the description the sandbox serves."""
    folder = tmp_path_factory.mktemp("stock")
    (folder / "hero.json").write_text(json.dumps(hero_description()), "utf-8")
    (folder / "config.yaml").write_text(
        "project_name_override: stock\npackage_name_override: stock_hero\npost_hooks: []\n"
    )
    command = ("generate", "--path", "hero.json", "--config", "config.yaml")
    run(str(BIN / "openapi-python-client"), *command, cwd=folder)
    sys.path.insert(0, str(folder / "stock"))
    yield importlib.import_module("stock_hero")
    sys.path.remove(str(folder / "stock"))


def call_of(stock: Any, route: Route) -> Any:
    """The function of an operation; None where there is none."""
    api = Path(stock.__file__).parent / "api"
    found = next(api.glob(f"*/{snake_case(route.operation)}.py"), None)
    return importlib.import_module(f"stock_hero.api.{found.parent.name}.{found.stem}").sync_detailed if found else None


@pytest.mark.timeout(300)
def test_every_operation_is_called_by_a_client_that_others_generate(stock: Any, sandbox: Sandbox, note: Note) -> None:
    client = stock.AuthenticatedClient(
        base_url=sandbox.hero_url,
        token=sandbox.hero_api_key,
        prefix="",
        auth_header_name="x-api-key",
        headers={"x-practice-group-id": "42"},
    )
    headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
    left_out: set[str] = set()
    with client, httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False, timeout=60) as http:
        call = Caller(http)
        for route in ROUTES.all:
            function = call_of(stock, route)
            if function is None:
                left_out.add(route.operation)
                continue
            sandbox.reset()
            id_, query, body = call.arguments(route)
            response = function(client=client, **arguments(function, route, id_, query, body))
            assert response.status_code == route.success[0], (route.operation, response.content)
    assert left_out == NOT_GENERATED
    note(
        f"{python_version('openapi-python-client')}: {len(ROUTES.all) - len(left_out)} of {len(ROUTES.all)} operations"
    )


def arguments(function: Any, route: Route, id_: str | None, query: dict[str, Any], body: Any) -> dict[str, Any]:
    """What the generated function takes."""
    taken = inspect.signature(function).parameters
    found: dict[str, Any] = {str(PythonIdentifier(name, "")): value for name, value in query.items()}
    if "{" in route.template:
        found[next(name for name, each in taken.items() if each.kind is each.POSITIONAL_OR_KEYWORD)] = id_ or "1"
    if body is not None and "body" in taken:
        kinds = get_type_hints(function)["body"]
        kind = next(each for each in (get_args(kinds) or (kinds,)) if hasattr(each, "from_dict"))
        found["body"] = kind.from_dict(body)
    return found
