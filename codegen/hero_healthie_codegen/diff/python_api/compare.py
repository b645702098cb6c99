"""Compare the Python that callers write: griffe's findings, and types, which griffe does not compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import griffe

from ..report.changes import Change, Element
from .annotations import fits, plain
from .surface import Surface


def surface_changes(old: Surface, new: Surface, renames: Mapping[str, str]) -> list[Change]:
    """Return all breaks, once each; `renames` are classes that are known to have another name."""
    renames = {**_renamed(old, new), **renames}
    found: dict[tuple[str, str], Change] = {}
    for each in (*_removed(old, new, renames), *_of_griffe(old, new), *_types(old, new, renames), *_required(old, new)):
        found.setdefault((each.where, each.text), each)
    return list(found.values())


def _change(surface: Surface, element: Element, text: str, advice: str, methods: tuple[str, ...] = ()) -> Change:
    return Change(
        api=surface.api,
        kind="surface",
        level="breaking",
        where=str(element),
        text=text,
        advice=advice,
        methods=methods,
        elements=(element,),
    )


def _renamed(old: Surface, new: Surface) -> dict[str, str]:
    """Find the classes that are gone, and a new one that has just the same members."""
    found: dict[str, str] = {}
    came = [name for name in new.classes if name not in old.classes]
    for name in old.classes.keys() - new.classes.keys():
        same = [other for other in came if set(new.classes[other].members) == set(old.classes[name].members)]
        if len(same) == 1:
            found[name] = same[0]
    return found


def _removed(old: Surface, new: Surface, renames: Mapping[str, str]) -> Iterator[Change]:
    """Yield what is gone by name: callers import a class from the package, whatever module it lives in."""
    for owner in (*old.classes, *old.methods):
        element = Element(owner)
        if owner in new.classes:
            lost = sorted(old.classes[owner].members.keys() - new.classes[owner].members.keys())
            for member in (Element(owner, name) for name in lost if not name.startswith("_")):
                yield _change(new, member, f"`{member}` is gone", f"Stop using `{member}`.")
        elif owner in renames:
            text = f"the class `{owner}` is gone; `{renames[owner]}` has the same members"
            yield _change(new, element, text, f"Import `{renames[owner]}` instead of `{owner}`.")
        elif owner not in new.methods:
            what = "the method" if owner in old.methods else "the class"
            yield _change(new, element, f"{what} `{owner}` is gone", f"Stop using `{owner}`.")


def _of_griffe(old: Surface, new: Surface) -> Iterator[Change]:
    for each in griffe.find_breaking_changes(old.package, new.package):
        owner, _, name = each.obj.path.rpartition(".")
        element = new.paths.get(each.obj.path)
        if element is None and owner in new.paths and new.paths[owner].owner in new.classes:
            element = Element(new.paths[owner].owner, name)
        if element is None or each.kind is griffe.BreakageKind.OBJECT_REMOVED or element.member.startswith("_"):
            continue
        parameter = each.new_value if isinstance(each.new_value, griffe.Parameter) else each.old_value
        if isinstance(parameter, griffe.Parameter):
            element = Element(element.owner, parameter.name)
        yield _change(new, element, f"`{element}`: {each.kind.value.lower()}", "Compare the signatures.")


def _types(old: Surface, new: Surface, renames: Mapping[str, str]) -> Iterator[Change]:
    """Yield attributes, arguments and results whose type no longer fits what callers do with them."""

    def now(annotation: str) -> str:
        for name, other in renames.items():
            annotation = re.sub(rf"\b{name}\b", other, annotation)
        return annotation

    sent, sent_now = old.users("request"), new.users("request")
    received, received_now = old.users("response"), new.users("response")
    for name, known in old.classes.items():
        methods = tuple(dict.fromkeys((*sent.get(name, ()), *received.get(name, ()))))
        for element in (Element(name, member) for member in known.members if not member.startswith("_")):
            before, after = old.text(element), new.text(element)
            if before is None or after is None:
                continue
            before = now(before)
            read, written = name in received and name in received_now, name in sent and name in sent_now
            if (read and not fits(after, before)) or (written and not fits(before, after)):
                yield _type(new, element, before, after, methods)
    for path, function in old.methods.items():
        other = new.methods.get(path)
        if other is None:
            continue
        before, after = now(plain(str(function.returns))), plain(str(other.returns))
        if not fits(after, before):
            yield _type(new, Element(path), before, after, (path,))
        annotations = {each.name: plain(str(each.annotation)) for each in other.parameters}
        for parameter in function.parameters:
            before, after = now(plain(str(parameter.annotation))), annotations.get(parameter.name)
            if after is not None and not fits(before, after):
                yield _type(new, Element(path, parameter.name), before, after, (path,))


def _type(surface: Surface, element: Element, was: str, becomes: str, methods: tuple[str, ...]) -> Change:
    text = f"`{element}` was `{was}` and is `{becomes}`"
    return _change(surface, element, text, f"Adapt what you do with `{element}`.", methods)


def _required(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield attributes that a caller who makes an object of the class now has to give."""
    for name, methods in old.users("request").items():
        known, other = old.classes[name], new.classes.get(name)
        for attribute, member in (other.members if other else {}).items():
            if not isinstance(member, griffe.Attribute) or member.value is not None or member.annotation is None:
                continue
            before = known.members.get(attribute)
            if before is None or (isinstance(before, griffe.Attribute) and before.value is not None):
                element = Element(name, attribute)
                advice = f"Pass `{attribute}` to `{name}`."
                yield _change(new, element, f"`{element}` is required now", advice, methods)
