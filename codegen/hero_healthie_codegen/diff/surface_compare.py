"""What changed in the Python that callers write: griffe's findings, and types, which griffe does not compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import griffe

from .annotations import fits
from .report import Change, Element
from .surface import Surface, plain


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


def surface_findings(old: Surface, new: Surface, renames: Mapping[str, str]) -> list[SurfaceFinding]:
    """All breaks, once each.

    Args:
        old: The surface before.
        new: The surface after.
        renames: Classes that are known to have another name.
    """
    renames = {**_renamed(old, new), **renames}
    found: dict[tuple[Element, str], SurfaceFinding] = {}
    for each in (*_of_griffe(old, new, renames), *_types(old, new, renames), *_new_requirements(old, new)):
        found.setdefault((each.element, each.text), each)
    return list(found.values())


def _renamed(old: Surface, new: Surface) -> dict[str, str]:
    """Classes that are gone, and a new one that has just the same members."""
    found: dict[str, str] = {}
    came = [name for name in new.classes if name not in old.classes]
    for name in old.classes.keys() - new.classes.keys():
        members = set(old.classes[name].members)
        same = [other for other in came if set(new.classes[other].members) == members]
        if len(same) == 1:
            found[name] = same[0]
    return found


def _of_griffe(old: Surface, new: Surface, renames: Mapping[str, str]) -> Iterator[SurfaceFinding]:
    for each in griffe.find_breaking_changes(old.package, new.package):
        path = each.obj.path
        if each.kind is griffe.BreakageKind.OBJECT_REMOVED:
            yield from _removed(old, new, path, renames)
            continue
        element = new.paths.get(path) or _member(new, path)
        if element is None:
            continue
        parameter = each.new_value if isinstance(each.new_value, griffe.Parameter) else each.old_value
        if isinstance(parameter, griffe.Parameter):
            element = Element(element.owner, parameter.name)
        yield SurfaceFinding(element, f"`{element}`: {each.kind.value.lower()}", "Compare the signatures.")


def _removed(old: Surface, new: Surface, path: str, renames: Mapping[str, str]) -> Iterator[SurfaceFinding]:
    for known, element in old.paths.items():
        if known != path and not known.startswith(f"{path}."):
            continue
        if element.owner in new.classes:
            # It lives in another module now. Callers import it from the package, and only miss what it lost.
            lost = old.classes[element.owner].members.keys() - new.classes[element.owner].members.keys()
            yield from (_lost(Element(element.owner, name)) for name in sorted(lost) if not name.startswith("_"))
        else:
            what = "the method" if element.owner in old.methods else "the class"
            advice, text = f"Stop using `{element}`.", f"{what} `{element}` is gone"
            if element.owner in renames:
                advice = f"Import `{renames[element.owner]}` instead of `{element}`."
                text += f"; `{renames[element.owner]}` has the same members"
            yield SurfaceFinding(element, text, advice)
    member = _member(old, path)
    if member is not None:
        yield _lost(member)


def _lost(member: Element) -> SurfaceFinding:
    return SurfaceFinding(member, f"`{member}` is gone", f"Stop using `{member}`.")


def _member(surface: Surface, path: str) -> Element | None:
    owner, _, name = path.rpartition(".")
    element = surface.paths.get(owner)
    if element is None or name.startswith("_") or element.owner in surface.methods:
        return None
    return Element(element.owner, name)


def _types(old: Surface, new: Surface, renames: Mapping[str, str]) -> Iterator[SurfaceFinding]:
    """Attributes, arguments and results whose type no longer fits what callers do with them."""
    sent, answered = old.used_by()
    sent_now, answered_now = new.used_by()
    for name, known in old.classes.items():
        methods = tuple(dict.fromkeys((*sent.get(name, ()), *answered.get(name, ()))))
        for attribute in known.members:
            element = Element(name, attribute)
            before, after = old.text(element), new.text(element)
            if before is None or after is None or attribute.startswith("_"):
                continue
            before = _with_new_names(before, renames)
            read, written = name in answered and name in answered_now, name in sent and name in sent_now
            if (read and not fits(after, before)) or (written and not fits(before, after)):
                yield _type_finding(element, before, after, methods)
    for path, function in old.methods.items():
        other = new.methods.get(path)
        if other is None:
            continue
        before, after = _with_new_names(plain(str(function.returns)), renames), plain(str(other.returns))
        if not fits(after, before):
            yield _type_finding(Element(path), before, after, (path,))
        for parameter in function.parameters:
            was, becomes = _annotation(function, parameter.name), _annotation(other, parameter.name)
            if was is not None and becomes is not None and not fits(_with_new_names(was, renames), becomes):
                yield _type_finding(Element(path, parameter.name), was, becomes, (path,))


def _with_new_names(annotation: str, renames: Mapping[str, str]) -> str:
    for old, new in renames.items():
        annotation = re.sub(rf"\b{old}\b", new, annotation)
    return annotation


def _annotation(function: griffe.Function, name: str) -> str | None:
    parameter = next((each for each in function.parameters if each.name == name), None)
    return None if parameter is None else plain(str(parameter.annotation))


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
