"""The imports of a generated module, found in its code."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from ...annotations import FUTURE, annotated_names, loaded_names
from ..schemas.naming import HOMES
from .homes import relative


def names_in(expression: str) -> set[str]:
    """Return the names that the source code of an expression mentions."""
    return set(loaded_names(ast.parse(expression))) if expression else set()


def with_imports(source: str, homes: Mapping[str, str], here: str) -> str:
    """Return a module with what its code needs imported below its `from __future__` line; raise SyntaxError if the
    module is no Python.

    Ruff sorts and joins the lines that are added. A model imports its neighbours for type checkers alone, as models may
    hold each other in circles, and what a function needs it imports itself; the module of a tag has them all by
    `models`.
    """
    tree = ast.parse(source)
    annotated = annotated_names(tree)
    is_tag, is_model = here.endswith(".__init__"), here.startswith("models.")
    bases = [base for node in tree.body if isinstance(node, ast.ClassDef) for base in node.bases]
    found = annotated | set(loaded_names(*bases)) if is_tag else set(loaded_names(tree))
    defined = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    mentioned = sorted(((annotated if is_model else found) & homes.keys()) - defined)
    lines = [_import(name) for name in sorted(found & HOMES.keys())]
    from_models = [f"from {relative(here, homes[name])} import {name}" for name in mentioned]
    if is_tag and "models" in found:
        lines.append("from ... import models")
    elif is_model and from_models:
        lines += ["from typing import TYPE_CHECKING", "", "if TYPE_CHECKING:", *(f"    {line}" for line in from_models)]
    elif not is_tag:
        lines += from_models
    head, future, body = source.partition(FUTURE)
    return head + future + "\n" + "\n".join(lines) + "\n" + body


def _import(name: str) -> str:
    if HOMES[name] == name:
        return f"import {name}"
    return f"from {HOMES[name]} import {f'{name[1:]} as {name}' if name.startswith('_') else name}"
