"""Read and compare type annotations, as texts."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_WIDER = {("int", "float")}


def class_names(annotation: str) -> set[str]:
    """Return the names that an annotation uses, without those of modules."""
    nodes = list(ast.walk(_parse(annotation) or ast.Constant(None)))
    return {each.id for each in nodes if isinstance(each, ast.Name)} | {
        each.attr for each in nodes if isinstance(each, ast.Attribute)
    }


def plain(annotation: str) -> str:
    """Return an annotation as a caller would write it."""
    tree = _parse(annotation.replace("models.", ""))
    return annotation if tree is None else ast.unparse(_WithoutMarks().visit(tree))


def fits(narrow: str, wide: str) -> bool:
    """Return True if every value of one type is a value of the other, as far as the texts show."""
    if narrow == wide:
        return True
    trees = _parse(narrow), _parse(wide)
    if trees[0] is None or trees[1] is None:
        return False
    alternatives = list(_alternatives(trees[1]))
    return all(any(_one_fits(each, other) for other in alternatives) for each in _alternatives(trees[0]))


class _WithoutMarks(ast.NodeTransformer):
    """`Annotated[X, …]` says how to read a value, and `X` what it is."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node


def _parse(annotation: str) -> ast.expr | None:
    try:
        return ast.parse(annotation, mode="eval").body
    except SyntaxError:
        return None


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
