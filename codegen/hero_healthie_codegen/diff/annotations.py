"""Whether one type annotation takes every value of another."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_WIDER = {("int", "float")}


def fits(narrow: str, wide: str) -> bool:
    """Whether every value of one type is a value of the other, as far as the texts tell."""
    if narrow == wide:
        return True
    try:
        trees = ast.parse(narrow, mode="eval").body, ast.parse(wide, mode="eval").body
    except SyntaxError:
        return False
    alternatives = list(_alternatives(trees[1]))
    return all(any(_one_fits(each, other) for other in alternatives) for each in _alternatives(trees[0]))


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    else:
        yield node


def _one_fits(narrow: ast.expr, wide: ast.expr) -> bool:
    texts = ast.unparse(narrow), ast.unparse(wide)
    if texts[0] == texts[1] or texts in _WIDER:
        return True
    if isinstance(narrow, ast.Subscript) and isinstance(wide, ast.Subscript):
        same = ast.unparse(narrow.value) == ast.unparse(wide.value)
        return same and fits(ast.unparse(narrow.slice), ast.unparse(wide.slice))
    return False
