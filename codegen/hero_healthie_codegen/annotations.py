"""The names that generated code mentions, and so has to import."""

from __future__ import annotations

import ast
from collections.abc import Iterator

FUTURE = "from __future__ import annotations\n"
"""The line behind which a module imports what it needs."""


def loaded_names(*nodes: ast.AST) -> Iterator[str]:
    """Yield the names that code reads."""
    for root in nodes:
        for node in ast.walk(root):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                yield node.id


def annotated_names(tree: ast.AST) -> set[str]:
    """Return the names in annotations and decorators: what a module needs though its functions are never called."""
    found: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.AnnAssign, ast.arg)):
            found.append(node.annotation)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found += [*node.decorator_list, node.returns]
    return set(loaded_names(*filter(None, found)))
