"""Joins what changed in Python to the change of the vendor that causes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .report import Change, Effect, Element
from .surface import Surface
from .surface_compare import SurfaceFinding, surface_findings


def join(changes: list[Change], old: Surface, new: Surface) -> tuple[list[Change], list[Change]]:
    """The changes with their effects on the surface, and the breaks that no change stands for."""
    joined: list[Change] = []
    explained: set[Element] = set()
    for change in changes:
        elements = _elements(change, old, new)
        effects = tuple(effect for each in elements if (effect := _effect(each, old, new)) is not None)
        joined.append(replace(change, elements=elements, effects=effects))
        explained.update(_explained(elements, old, new) if change.level == "breaking" else elements)
    renames = {
        change.elements[0].owner: change.elements[1].owner for change in changes if change.kind == "type_renamed"
    }
    left = [each for each in surface_findings(old, new, renames) if not _is_explained(each, explained)]
    return joined, [each.as_change(new) for each in left]


def signatures(changes: Iterable[Change], old: Surface, new: Surface) -> dict[str, tuple[str | None, str | None]]:
    """Of each method that a breaking change hits, the signature before and after."""
    methods = {method for change in changes if change.level == "breaking" for method in change.methods}
    found: dict[str, tuple[str | None, str | None]] = {}
    for method in sorted(methods):
        pair = old.text(Element(method)), new.text(Element(method))
        if pair != (None, None):
            found[method] = pair
    return found


def _elements(change: Change, old: Surface, new: Surface) -> tuple[Element, ...]:
    """Those of the change, and those at its places, as far as they exist."""
    candidates = list(change.elements)
    for place in change.places:
        for surface in (old, new):
            for holder in surface.at(place):
                candidates += surface.member_of(holder, place.value) if place.value else [holder]
    known = [each for each in candidates if old.text(each) is not None or new.text(each) is not None]
    return tuple(dict.fromkeys(known))


def _effect(element: Element, old: Surface, new: Surface) -> Effect | None:
    was, becomes = old.text(element), new.text(element)
    return None if was == becomes else Effect(str(element), was, becomes)


def _explained(elements: Iterable[Element], old: Surface, new: Surface) -> set[Element]:
    """What changes with these elements: they themselves, and classes that nothing else leads to any more."""
    found: set[Element] = set()
    for element in elements:
        found.add(element)
        for name in old.below(element):
            if name not in new.classes:
                found.add(Element(name))
        if element.owner in old.methods and not element.member:
            found |= {Element(element.owner, each.name) for each in old.methods[element.owner].parameters}
    return found


def _is_explained(finding: SurfaceFinding, explained: set[Element]) -> bool:
    return finding.element in explained or (
        bool(finding.element.member) and Element(finding.element.owner) in explained
    )
