"""Join what changed in Python to the change of the vendor that causes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..report.changes import Change, Effect, Element, Signatures
from .compare import surface_changes
from .surface import Surface


def join_changes(changes: Sequence[Change], old: Surface, new: Surface) -> tuple[tuple[Change, ...], list[Change]]:
    """Return the changes with their effects on the surface, and the breaks that no change explains."""
    joined: list[Change] = []
    explained: set[Element] = set()
    for change in changes:
        elements = _elements(change, old, new)
        texts = [(each, old.text(each), new.text(each)) for each in elements]
        effects = tuple(Effect(str(each), was, becomes) for each, was, becomes in texts if was != becomes)
        joined.append(replace(change, elements=elements, effects=effects))
        explained.update(_explained(elements, old, new) if change.level == "breaking" else elements)
    renames = {each.elements[0].owner: each.elements[1].owner for each in changes if each.kind == "type_renamed"}
    found = surface_changes(old, new, renames)
    return tuple(joined), [
        each for each in found if explained.isdisjoint((*each.elements, Element(each.elements[0].owner)))
    ]


def signatures(changes: Iterable[Change], old: Surface, new: Surface) -> dict[str, Signatures]:
    """Return the signature before and after of each method that a breaking change hits."""
    methods = {method for change in changes if change.level == "breaking" for method in change.methods}
    found = {method: (old.text(Element(method)), new.text(Element(method))) for method in sorted(methods)}
    return {method: pair for method, pair in found.items() if pair != (None, None)}


def _elements(change: Change, old: Surface, new: Surface) -> tuple[Element, ...]:
    """Return those of the change, and those at its places, as far as they exist."""
    found = list(change.elements)
    for place in change.places:
        for surface in (old, new):
            for holder in surface.at(place):
                found += surface.members_for(holder, place.value) if place.value else [holder]
    return tuple(dict.fromkeys(each for each in found if old.text(each) is not None or new.text(each) is not None))


def _explained(elements: Iterable[Element], old: Surface, new: Surface) -> set[Element]:
    """Return what changes with these elements: they themselves, and classes that nothing else leads to any more."""
    found: set[Element] = set()
    for element in elements:
        found.add(element)
        found |= {Element(name) for name in old.classes_below(old.classes_of(element)) if name not in new.classes}
        if element.owner in old.methods and not element.member:
            found |= {Element(element.owner, each.name) for each in old.methods[element.owner].parameters}
    return found
