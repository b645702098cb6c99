"""What changed in the Python that callers write: griffe's findings, and types, which griffe does not compare."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

import griffe

from .report import Change, Element
from .surface import Surface


@dataclass(frozen=True, slots=True)
class SurfaceFinding:
    """One break of the surface."""

    element: Element
    text: str
    advice: str
    methods: tuple[str, ...] = ()
    was: str | None = None
    becomes: str | None = None

    def as_change(self, surface: Surface) -> Change:
        """The finding as a change of its own."""
        return Change(
            api=surface.api,
            kind="surface",
            level="breaking",
            where=str(self.element),
            text=self.text,
            advice=self.advice,
            methods=self.methods,
            elements=(self.element,),
        )


def surface_findings(old: Surface, new: Surface) -> list[SurfaceFinding]:
    """All breaks, once each."""
    found: dict[tuple[Element, str], SurfaceFinding] = {}
    for each in (*_of_griffe(old, new), *_types(old, new), *_new_requirements(old, new)):
        found.setdefault((each.element, each.text), each)
    return list(found.values())


def _of_griffe(old: Surface, new: Surface) -> Iterator[SurfaceFinding]:
    for each in griffe.find_breaking_changes(old.package, new.package):
        path = each.obj.path
        if each.kind is griffe.BreakageKind.OBJECT_REMOVED:
            yield from _removed(old, path)
            continue
        element = new.paths.get(path) or _member(new, path)
        if element is None:
            continue
        parameter = each.new_value if isinstance(each.new_value, griffe.Parameter) else each.old_value
        if isinstance(parameter, griffe.Parameter):
            element = Element(element.owner, parameter.name)
        yield SurfaceFinding(element, f"`{element}`: {each.kind.value.lower()}", "Compare the signatures.")


def _removed(old: Surface, path: str) -> Iterator[SurfaceFinding]:
    for known, element in old.paths.items():
        if known == path or known.startswith(f"{path}."):
            what = "the method" if element.owner in old.methods else "the class"
            advice = f"Stop using `{element}`."
            yield SurfaceFinding(element, f"{what} `{element}` is gone", advice)
    member = _member(old, path)
    if member is not None:
        yield SurfaceFinding(member, f"`{member}` is gone", f"Stop using `{member}`.")


def _member(surface: Surface, path: str) -> Element | None:
    owner, _, name = path.rpartition(".")
    element = surface.paths.get(owner)
    if element is None or name.startswith("_") or element.owner in surface.methods:
        return None
    return Element(element.owner, name)


def _types(old: Surface, new: Surface) -> Iterator[SurfaceFinding]:
    """Attributes, arguments and results whose type no longer fits what callers do with them."""
    sent, answered = old.used_by()
    for name, known in old.classes.items():
        for attribute in known.members:
            element = Element(name, attribute)
            before, after = old.text(element), new.text(element)
            if before is None or after is None or before == after or attribute.startswith("_"):
                continue
            read = name in answered or name not in sent
            fits = (not read or _fits(after, before)) and (name not in sent or _fits(before, after))
            if not fits:
                methods = (*sent.get(name, ()), *answered.get(name, ()))
                yield _type_finding(element, before, after, tuple(dict.fromkeys(methods)))
    for path, function in old.methods.items():
        other = new.methods.get(path)
        if other is None:
            continue
        before, after = str(function.returns).replace("models.", ""), str(other.returns).replace("models.", "")
        if not _fits(after, before):
            yield _type_finding(Element(path), before, after, (path,))
        for parameter in function.parameters:
            element = Element(path, parameter.name)
            was, becomes = _annotation(function, parameter.name), _annotation(other, parameter.name)
            if was is not None and becomes is not None and not _fits(was, becomes):
                yield _type_finding(element, was, becomes, (path,))


def _annotation(function: griffe.Function, name: str) -> str | None:
    parameter = next((each for each in function.parameters if each.name == name), None)
    return None if parameter is None else str(parameter.annotation).replace("models.", "")


def _type_finding(element: Element, was: str, becomes: str, methods: tuple[str, ...]) -> SurfaceFinding:
    text = f"`{element}` was `{was}` and is `{becomes}`"
    return SurfaceFinding(element, text, f"Adapt what you do with `{element}`.", methods, was, becomes)


def _new_requirements(old: Surface, new: Surface) -> Iterator[SurfaceFinding]:
    """Attributes that a caller who makes an object of the class now has to give."""
    sent, _ = old.used_by()
    for name in sent:
        known, other = old.classes[name], new.classes.get(name)
        for attribute, member in (other.members if other else {}).items():
            if not isinstance(member, griffe.Attribute) or member.value is not None or member.annotation is None:
                continue
            before = known.members.get(attribute)
            if before is None or (isinstance(before, griffe.Attribute) and before.value is not None):
                element = Element(name, attribute)
                text = f"`{element}` is required now"
                yield SurfaceFinding(element, text, f"Pass `{attribute}` to `{name}`.", sent[name])


def _fits(narrow: str, wide: str) -> bool:
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
    if ast.unparse(narrow) == ast.unparse(wide):
        return True
    if isinstance(narrow, ast.Subscript) and isinstance(wide, ast.Subscript):
        same = ast.unparse(narrow.value) == ast.unparse(wide.value)
        return same and _fits(ast.unparse(narrow.slice), ast.unparse(wide.slice))
    return False
