"""The imports of a generated module, found in its code."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from ..schemas.runtime_names import HOMES

_FUTURE = "from __future__ import annotations\n"


def names_in(expression: str) -> set[str]:
    """Return the names that the source code of an expression mentions."""
    return set(_names(ast.parse(expression))) if expression else set()


def with_imports(source: str, classes: Mapping[str, str], package: str = "") -> str:
    """Return a module with what its code needs imported below its `from __future__` line.

    Args:
        source: The module, without imports of what is known here; ruff sorts and joins the lines that are added.
        classes: The modules of all models and enums.
        package: Where these are, such as `...models`. Without it they are neighbours, which are imported for type
            checkers alone, as models may hold each other in circles; and what a function needs it imports itself.

    Raises:
        SyntaxError: the module is no Python.
    """
    tree = ast.parse(source)
    annotated = set(_names(*_annotations(tree)))
    bases = [base for node in tree.body if isinstance(node, ast.ClassDef) for base in node.bases]
    found = set(_names(tree)) if package != "..." else annotated | set(_names(*bases))
    defined = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    mentioned = sorted(((annotated if not package else found) & classes.keys()) - defined)
    lines = [_import(name) for name in sorted(found & HOMES.keys())]
    if package == "..." and "models" in found:
        lines.append("from ... import models")
    elif package:
        lines += [f"from {package}.{classes[name]} import {name}" for name in mentioned]
    elif mentioned:
        lines += ["from typing import TYPE_CHECKING", "", "if TYPE_CHECKING:"]
        lines += [f"    from .{classes[name]} import {name}" for name in mentioned]
    head, future, body = source.partition(_FUTURE)
    return head + future + "\n" + "\n".join(lines) + "\n" + body


def _import(name: str) -> str:
    if HOMES[name] == name:
        return f"import {name}"
    return f"from {HOMES[name]} import {f'{name[1:]} as {name}' if name.startswith('_') else name}"


def _names(*nodes: ast.AST) -> Iterator[str]:
    for root in nodes:
        for node in ast.walk(root):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                yield node.id


def _annotations(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.AnnAssign, ast.arg)) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from node.decorator_list
            if node.returns is not None:
                yield node.returns
