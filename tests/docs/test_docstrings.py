"""What a public name says of itself: what it does, what each argument is, what comes back, and what is raised."""

from __future__ import annotations

import ast
import dataclasses
import enum
import importlib
import inspect
import re
import sys
import textwrap
import warnings
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, NamedTuple, is_typeddict

import pytest
from fastapi import Depends, FastAPI
from griffe import Docstring, DocstringSectionKind, parse_google
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import JSONResponse

from hero_healthie.healthie.resources.registry import NAMES, resource_class
from hero_healthie.hero.resources import registry as of_hero
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing import fast_clock, healthie_client, hero_client
from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier, MemoryStore, Webhooks
from tests.support.paths import ROOT

MODULES = ("", "audit", "errors", "export", "fastapi", "otel", "realtime", "selection", "testing", "webhooks")
OURS = ("hero_healthie.", "hero_healthie_runtime.")
PLAIN = {"Return", "Yield", "Get", "List", "Find", "Create", "Tell", "Record", "Parse", "Fetch"}
"""Verbs that say what comes back."""

TOP_LEVEL = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
ARGS, OTHER_ARGS = DocstringSectionKind.parameters, DocstringSectionKind.other_parameters
NO_IMPERATIVE = re.compile(r"(The|A|An|This|What|Whether|How|It|\w+ing|\w+(?<!s)(?<!es)s)\b")
FIRST_WORDS_IN_S = {"Process", "Pass", "Address", "Discuss", "Express"}
EXAMPLE = re.compile(r"^Example:\n((?:    .*\n|\n)+)", re.MULTILINE)


MADE_HERE = {
    "hero_healthie.ListCall",
    *(f"hero.{name}" for name in of_hero.NAMES),
    *(f"healthie.{name}" for name in NAMES),
}
"""Classes whose constructors only this package calls."""


class Public(NamedTuple):
    """One public class, function, method or property."""

    name: str
    value: Any
    """A function, class or property."""
    owner: type | None

    @property
    def function(self) -> Any:
        return self.value.fget if isinstance(self.value, property) else inspect.unwrap(self.value)

    @property
    def doc(self) -> str:
        return inspect.cleandoc(self.function.__doc__ or "") + "\n"


def public_values() -> Iterator[tuple[str, Any]]:
    """Yield the public names of all modules, and the curated resources."""
    for module in MODULES:
        path = f"hero_healthie.{module}".removesuffix(".")
        found = importlib.import_module(path)
        yield from ((f"{path}.{name}", getattr(found, name)) for name in found.__all__)
    for name in NAMES:
        yield f"healthie.{name}", resource_class(name)
    for name in of_hero.NAMES:
        yield f"hero.{name}", of_hero.resource_class(name)


def members(owner: type, name: str) -> Iterator[Public]:
    """Yield the public methods and properties of a class that were written by hand."""
    for each in dir(owner):
        home = next((base for base in owner.__mro__ if each in vars(base)), None)
        if each.startswith("_") or home is None or not home.__module__.startswith(OURS):
            continue
        value = vars(home)[each]
        value = value.__func__ if isinstance(value, classmethod | staticmethod) else value
        if inspect.isfunction(value) or (isinstance(value, property) and value.fget is not None):
            public = Public(f"{name}.{each}", value, owner)
            if public.function.__module__.startswith(OURS):
                yield public


def everything() -> dict[int, Public]:
    """Return all public things, each once."""
    found: dict[int, Public] = {}
    for name, value in public_values():
        if not getattr(value, "__module__", "").startswith(OURS) and not inspect.isfunction(value):
            continue
        if inspect.isclass(value):
            found.setdefault(id(value), Public(name, value, None))
            for each in members(value, name):
                found.setdefault(id(each.function), each)
        elif inspect.isfunction(value):
            found.setdefault(id(inspect.unwrap(value)), Public(name, value, None))
    return found


ALL = list(everything().values())
CLASSES = [each for each in ALL if inspect.isclass(each.value)]
FUNCTIONS = [each for each in ALL if inspect.isfunction(each.value)]
CURATED = [each for each in FUNCTIONS if re.match(r"(hero|healthie)\.\w+\.", each.name)]


def described(doc: str, *kinds: DocstringSectionKind) -> set[str]:
    """Return the names that a docstring describes in its sections, in Google style."""
    sections = parse_google(Docstring(doc), warnings=False)
    return {each.name.strip("*") for section in sections if section.kind in kinds for each in section.value}


def raised_in(function: Any) -> set[str]:
    """Return the errors that a function itself raises by name."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    waiting: list[ast.AST] = list(next(node for node in ast.walk(tree) if isinstance(node, FUNCTION)).body)
    found: set[str] = set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            found.add(node.exc.func.id)
        if not isinstance(node, (*FUNCTION, ast.ClassDef, ast.Lambda)):
            waiting += ast.iter_child_nodes(node)
    return {name for name in found if name.endswith("Error")}


def fields_of(value: Any) -> set[str]:
    """Return the public fields that a class declares itself."""
    if not (dataclasses.is_dataclass(value) or is_typeddict(value)) or issubclass(value, enum.Enum):
        return set()
    return {name for name in vars(value).get("__annotations__", {}) if not name.startswith("_")}


def explained_below(value: Any) -> set[str]:
    """Return the fields of a class that have a text of their own below them."""
    body = ast.parse(textwrap.dedent(inspect.getsource(value))).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id
        for field, text in zip(body.body, body.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr)
    }


def named(public: list[Public]) -> pytest.MarkDecorator:
    """Parametrize a test with public names."""
    return pytest.mark.parametrize("public", public, ids=[each.name for each in public])


def test_there_are_some() -> None:
    assert len(CLASSES) > 80
    assert len(FUNCTIONS) > 200
    assert len(CURATED) > 60


@named(ALL)
def test_it_says_what_it_is(public: Public) -> None:
    summary = public.doc.partition("\n\n")[0]
    assert re.match(r"[`A-Z0-9].*[.:…)]$", summary.strip(), re.DOTALL), summary
    assert repeated(public.doc) == []


@named(FUNCTIONS)
def test_a_function_is_described(public: Public) -> None:
    """In the imperative, with each argument, what comes back, and what it raises."""
    doc, function = public.doc, public.function
    first = doc.split(maxsplit=1)[0]
    assert first in FIRST_WORDS_IN_S or not NO_IMPERATIVE.match(first), first
    parameters = inspect.signature(function).parameters
    wanted = {name for name in parameters if name not in {"self", "cls"} and not name.startswith("_")}
    missing = wanted - described(doc, ARGS, OTHER_ARGS) - set(re.findall(r"`(\w+)[`=]", doc))
    summary = doc.partition("\n\n")[0]
    elsewhere = re.search(r"\bsee `", summary, re.IGNORECASE)
    assert elsewhere or missing == set()
    returns = inspect.signature(function).return_annotation not in {"None", "NoReturn", None} and not elsewhere
    assert not returns or first in PLAIN or "return" in summary or re.search(r"^(Returns|Yields):", doc, re.MULTILINE)
    assert {name for name in raised_in(function) if name not in doc} == set()


OF_RECORDS = {"id", "client", "form", "group", "invoice", "message", "offering", "patient", "recipient_id", "request"}
OF_RECORDS |= {"batch", "document", "provider", "reservation", "type"}


@named([each for each in CURATED if inspect.iscoroutinefunction(each.function) and "econcile" not in each.name])
def test_a_curated_method_says_what_a_missing_record_does(public: Public) -> None:
    if OF_RECORDS & inspect.signature(public.function).parameters.keys():
        assert re.search(r"no such|None if nobody|empty", public.doc), public.doc


@named(CLASSES)
def test_a_class_is_described(public: Public) -> None:
    """With its fields or the arguments of its constructor, and an example."""
    value, doc = public.value, public.doc
    said = described(doc, ARGS, OTHER_ARGS, DocstringSectionKind.attributes)
    constructor = vars(value).get("__init__")
    fields = fields_of(value)
    made_elsewhere = (
        dataclasses.is_dataclass(value) or public.name in MADE_HERE or getattr(value, "_is_protocol", False)
    )
    if inspect.isfunction(constructor) and not made_elsewhere:
        unwrapped = inspect.unwrap(constructor)
        said |= described(inspect.cleandoc(unwrapped.__doc__ or "") + "\n", ARGS, OTHER_ARGS)
        fields = {name for name in inspect.signature(unwrapped).parameters if name != "self" and name[0] != "_"}
        fields -= {"message", "call"} if issubclass(value, BaseException) else set()
    assert fields - said - (explained_below(value) if fields - said else set()) == set()


def repeated(doc: str) -> list[str]:
    """Return the phrases that stand twice in a paragraph, or in what is said of one argument."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*\w+:)", doc):
        if "```" in paragraph or "Example:" in paragraph:
            continue
        phrases = [each.strip(" .`").lower() for each in re.split(r"[;:]|\. ", re.sub(r"\s+", " ", paragraph))]
        long = [each for each in phrases if len(each.split()) > 1]
        found += [each for each in long if long.count(each) > 1]
    return found


def test_no_generated_docstring_says_anything_twice() -> None:
    files = [*ROOT.glob("generated/healthie_api/*.py"), *ROOT.glob("generated/hero_health_api/api/**/__init__.py")]
    docs = 0
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, (*FUNCTION, ast.ClassDef)) and (doc := ast.get_docstring(node)):
                docs += 1
                assert repeated(doc) == [], f"{file.name}: {node.name}"
    assert docs > 800


@named([each for each in CLASSES if not issubclass(each.value, Warning)])  # which are filtered, and not caught
def test_a_class_has_an_example(public: Public) -> None:
    """All errors are handled alike, as that of their base shows."""
    bases = public.value.__mro__ if issubclass(public.value, Exception) else (public.value,)
    docs = [inspect.cleandoc(each.__doc__ or "") + "\n" for each in bases if each.__module__.startswith(OURS)]
    assert any(len(EXAMPLE.findall(doc)) == 1 for doc in docs)


@pytest.fixture
async def names(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AsyncIterator[dict[str, Any]]:
    """What examples start with: all public names, clients, an app, webhooks, and a delivery that nobody signed."""
    monkeypatch.chdir(tmp_path)
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    found: dict[str, Any] = {name.rpartition(".")[2]: value for name, value in public_values() if name[0].isalpha()}
    found |= {"BaseModel": BaseModel, "Annotated": Annotated, "warnings": warnings, "date": date, "datetime": datetime}
    found |= {
        "UTC": UTC,
        "timedelta": timedelta,
        "JSONResponse": JSONResponse,
        "Depends": Depends,
        "Request": Request,
        "app": FastAPI(),
    }
    found["webhooks"] = Webhooks(
        hero=HeroVerifier("key_of_tests"), healthie=HealthieVerifier("whsec_of_tests"), store=MemoryStore()
    )
    found["delivery"] = Delivery.of(method="POST", path="/webhooks/healthie", headers={}, body=b"{}")
    found |= {"sandbox": sandbox, "receive": receive}
    module = ModuleType("example_of_a_docstring")  # where annotations of models are looked up
    monkeypatch.setitem(sys.modules, module.__name__, module)
    vars(module).update(found)
    found = vars(module)
    with warnings.catch_warnings(), fast_clock():
        async with hero_client(sandbox) as found["hero"], healthie_client(sandbox) as found["healthie"]:
            yield found


async def receive(_: Delivery) -> None:
    """Stand for what an app does with a delivery."""


@pytest.mark.slow
@named([each for each in ALL if "Example:" in each.doc])
async def test_an_example_runs(public: Public, names: dict[str, Any]) -> None:
    code = textwrap.dedent(EXAMPLE.findall(public.doc)[0])
    running = eval(compile(code, public.name, "exec", flags=TOP_LEVEL), names)  # noqa: S307 (our own)
    if inspect.isawaitable(running):
        await running
