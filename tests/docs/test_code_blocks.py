"""The Python of the pages is Python, its imports exist, and what it calls takes the arguments that it passes."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from hero_healthie import ClientOptions, Healthie, Hero, ListCall
from hero_healthie.healthie.resources.registry import NAMES, resource_class
from hero_healthie.hero.resources import registry as hero_resources
from hero_healthie.sandbox import Sandbox
from hero_healthie.webhooks import Webhooks
from tests.support.paths import ROOT

PACKAGES = ("hero_healthie", "hero_health_api", "healthie_api")
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
PAGES = [page for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")) if BLOCK.search(page.read_text("utf-8"))]


def trees(page: Path) -> Iterator[ast.Module]:
    """Yield the parsed blocks of a page, in which `…` stands for what a reader fills in."""
    for block in BLOCK.findall(page.read_text("utf-8")):
        code = re.sub(r"(?<=[(,])(\s*)…(?=[,)])", r"\1**...", block).replace("…", "...")
        yield compile(code, str(page), "exec", flags=ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def imported(page: Path) -> dict[str, object]:
    """Return what the blocks of a page import from our packages, by name."""
    found: dict[str, object] = {}
    for tree in trees(page):
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in PACKAGES:
                module = importlib.import_module(node.module or "")
                found |= {each.asname or each.name: getattr(module, each.name) for each in node.names}
    return found


def methods(name: str) -> list[object]:
    """Return the methods of this name that our classes have."""
    curated = [*map(resource_class, NAMES), *map(hero_resources.resource_class, hero_resources.NAMES)]
    owners = (Hero, Healthie, Sandbox, Webhooks, ListCall, *curated)
    return [getattr(each, name) for each in owners if hasattr(each, name)]


def parameters(value: object) -> set[str] | None:
    """Return the names of the keywords that a function or class takes; None if it takes any."""
    if value in (Hero, Healthie):
        return {*inspect.signature(value).parameters, *ClientOptions.__annotations__}
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return None
    kinds = {each.kind for each in signature.parameters.values()}
    return None if inspect.Parameter.VAR_KEYWORD in kinds else set(signature.parameters)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_blocks_are_python_and_their_names_exist(page: Path) -> None:
    check_calls(list(trees(page)), {"Hero": Hero, "Healthie": Healthie} | imported(page))


def check_calls(found: list[ast.Module], known: dict[str, object]) -> None:
    """Check that what is called takes the keywords that are passed."""
    calls = [node for tree in found for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in calls:
        match call.func:
            case ast.Name(id=name):
                called = [known[name]] if name in known else []
            case ast.Attribute(attr=name):
                called = methods(name)
            case _:
                continue
        taken = [parameters(each) for each in called]
        passed = {each.arg for each in call.keywords if each.arg is not None}
        assert not taken or any(each is None or passed <= each for each in taken), f"{name}: {passed}"
