"""The Hero side of codegen: what comes out of the real description."""

from __future__ import annotations

import importlib
import inspect
import os
import re
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
import yaml

from hero_health_api import models, resources
from hero_healthie_codegen.openapi.package import generate
from hero_healthie_codegen.specs.decisions import OperationRecord, load_decisions
from hero_healthie_runtime.rest.operation import HttpOperation
from tests.unit.codegen.hero_specs import ROOT, SPECS

PACKAGE = Path(models.__file__).parents[1]
COMMON = {"catalogue.py", "version.py"}
"""What the driver adds to either package."""
OWN = {path for path in PACKAGE.rglob("*.py") if path.name not in COMMON and path.parent.name != "webhook_events"}
"""What is made of the description."""
TAGS = sorted(path.parent.name for path in PACKAGE.glob("api/*/__init__.py"))


def methods() -> list[tuple[str, Any]]:
    found = []
    for tag in TAGS:
        module = importlib.import_module(f"hero_health_api.api.{tag}")
        (resource,) = (
            each for _, each in inspect.getmembers(module, inspect.isclass) if each.__module__ == module.__name__
        )
        found += [(tag, each) for name, each in inspect.getmembers(resource, inspect.isfunction) if name[0] != "_"]
    return found


def load(tag: str, name: str) -> HttpOperation[Any]:
    found: HttpOperation[Any] = importlib.import_module(f"hero_health_api.api.{tag}.{name}").OPERATION
    return found


class Caller:
    """Keeps what a method asks for."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, Any, Any, Any]] = []

    async def call(self, operation: Any, *, path: Any = None, query: Any = None, body: Any = None) -> Any:
        self.calls.append((operation, path, query, body))

    list_call = call


# --- What comes out ---------------------------------------------------------------------------------------------------


def test_every_operation_of_the_description_has_a_method() -> None:
    document = yaml.safe_load((SPECS / "hero" / "openapi.yaml").read_text())
    described = {each["operationId"] for item in document["paths"].values() for each in item.values()}
    generated = {load(tag, method.__name__).name for tag, method in methods()}
    assert len(described) == 78
    # The overlay adds what further pages show.
    assert generated == described | {"searchHcaConsultants", "getHcaConsultant"}


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[OperationRecord]]:
    out = tmp_path_factory.mktemp("first") / "hero_health_api"
    return out, generate(SPECS, out, load_decisions(SPECS / "operations.toml", "hero"))


@pytest.mark.slow
def test_the_output_is_the_same_twice_and_nothing_is_printed(
    tmp_path: Path, first_run: tuple[Path, list[OperationRecord]]
) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom hero_healthie_codegen.openapi.package import generate\n"
        "from hero_healthie_codegen.specs.decisions import OperationRecord, load_decisions\nspecs = Path(sys.argv[1])\n"
        "generate(specs, Path('elsewhere'), load_decisions(specs / 'operations.toml', 'hero'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SPECS)],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout == ""
    contents = [
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}
        for folder in (first_run[0], tmp_path / "elsewhere")
    ]
    assert contents[0] == contents[1]
    assert contents[0].keys() == {path.relative_to(PACKAGE).as_posix() for path in OWN}


def test_the_output_says_where_it_comes_from_and_has_nothing_that_nobody_calls() -> None:
    names = {path.name for path in PACKAGE.iterdir()}
    assert not names & {"client.py", "errors.py"}
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text()
        if path in OWN:
            assert text.startswith("# Generated from specs/hero. Do not edit.")
        assert "httpx" not in text
        assert "def sync" not in text


@pytest.mark.slow
def test_the_records_are_the_catalogue(first_run: tuple[Path, list[OperationRecord]]) -> None:
    records = first_run[1]
    assert len(records) == 80
    record = next(each for each in records if each.name == "updateInvoice")
    assert (record.api, record.kind, record.python_path) == ("hero", "http", "hero.invoicing.update_invoice")
    assert (record.method, record.path) == ("PATCH", "/v1/invoicing/invoices/{id}")
    assert (record.safety, record.confidence, record.deprecated) == ("money", "partial", None)
    for record in records:
        tag, _, name = record.python_path.removeprefix("hero.").partition(".")
        made = load(tag, name)
        assert (made.name, made.method, made.path) == (record.name, record.method, record.path)
        assert (made.safety, made.confidence, made.python_path) == (
            record.safety,
            record.confidence,
            record.python_path,
        )


@pytest.mark.parametrize(("tag", "method"), methods(), ids=lambda each: getattr(each, "__name__", each))
@pytest.mark.slow
def test_signatures_and_hints_resolve(tag: str, method: Any) -> None:
    signature = inspect.signature(method)
    hints = typing.get_type_hints(method)
    assert hints.keys() == {*signature.parameters, "return"} - {"self"}
    made = load(tag, method.__name__)
    wanted = re.findall(r"{(\w+)}", made.path)
    kinds = {name: each.kind for name, each in signature.parameters.items() if name != "self"}
    assert [name for name, kind in kinds.items() if kind is inspect.Parameter.POSITIONAL_OR_KEYWORD] == wanted
    assert set(kinds.values()) <= {inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY}
    assert ("body" in kinds) == (made.body_type is not None)
    if made.body_type is not None:
        assert (signature.parameters["body"].default is inspect.Parameter.empty) == made.body_required
    assert made.method in (method.__doc__ or "")
    assert made.path in (method.__doc__ or "")


@pytest.mark.parametrize(("tag", "method"), methods(), ids=lambda each: getattr(each, "__name__", each))
@pytest.mark.slow
async def test_methods_hand_their_arguments_to_the_caller(tag: str, method: Any) -> None:
    caller = Caller()
    resource = getattr(resources.Resources(typing.cast("Any", caller)), tag)
    given = {name: object() for name in inspect.signature(method).parameters if name != "self"}
    await getattr(resource, method.__name__)(**given)
    made, path, query, body = caller.calls[0]
    assert made is load(tag, method.__name__)
    assert body is given.pop("body", None)
    assert {**(path or {}), **(query or {})} == given
    assert set(path or {}) == set(re.findall(r"{(\w+)}", made.path))


def test_a_resource_imports_no_model_and_an_operation_only_those_it_uses() -> None:
    code = (
        "import sys, hero_health_api.api.invoicing, hero_health_api.resources\n"
        "held = lambda: sorted(name for name in sys.modules if name.startswith('hero_health_api.models.'))\n"
        "print(held(), 'httpx' in sys.modules, 'attrs' in sys.modules)\n"
        "import hero_health_api.api.invoicing.link_invoice\n"
        "print(held())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    before, after = done.stdout.splitlines()
    assert before == "[] False False"
    assert after == "['hero_health_api.models.invoice']"


def test_models_are_found_lazily() -> None:
    assert {"UpdateInvoiceBody", "Invoice", "InvoiceMode", "MembershipPolicy", "CouponRef"} <= set(models.__all__)
    assert set(models.__all__) <= set(dir(models))
    for name in models.__all__:
        assert getattr(models, name).__name__ == name
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel  # type: ignore[attr-defined] # that is the point


def test_paged_operations_are_marked() -> None:
    lists = {method.__name__: load(tag, method.__name__).pagination for tag, method in methods()}
    paged = {name for name, found in lists.items() if found is not None and found.style == "page"}
    assert {"list_admins", "list_batch_messages", "list_episodes", "list_subscriptions", "list_patients_v3"} <= paged
    assert {name for name, found in lists.items() if found is not None} == {
        name for name in lists if name.startswith("list_") or name == "get_prescriber_pharmacies"
    }
    for tag, method in methods():
        if method.__name__ in paged:
            hints = typing.get_type_hints(method)
            assert hints["page_index"] == hints["page_size"] == int | None
            assert load(tag, method.__name__).query is not None


@pytest.mark.slow
def test_the_generated_code_passes_strict_type_checks() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(PACKAGE)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout
