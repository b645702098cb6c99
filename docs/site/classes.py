"""The classes of the generated packages: links to them, and their entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from docs.site.source import HEALTHIE, HERO, Class, Package
from docs.site.topics import Entry

_NAME = re.compile(r"\b[A-Z]\w+")
_SPECIAL = str.maketrans({"[": "\\[", "]": "\\]", "*": "\\*", "_": "\\_", "<": "\\<"})


def page_of(package: Package) -> str:
    """Return the page of the classes of a package; where it is split, links to it lead to the parts."""
    return "hero-models" if package is HERO else "healthie-models"


def has_entry(owner: Class) -> bool:
    """Return True if a class has an entry of its own; what a mutation alone takes and gives stands with it."""
    return not (owner.local and (owner.name.endswith(("Payload", "Body")) or owner.name in _sent_whole()))


@cache
def _sent_whole() -> frozenset[str]:
    methods = HEALTHIE.methods("mutations.py").values()
    return frozenset(name for method in methods for each in method.parameters for name in _NAME.findall(each))


def named(package: Package, annotation: str) -> Class | None:
    """Return the class that an annotation is about."""
    return next((package.classes[name] for name in _NAME.findall(annotation) if name in package.classes), None)


def linked(package: Package, annotation: str) -> str:
    """Return an annotation as Markdown in which our classes are links."""
    parts: list[str] = []
    at = 0
    for match in _NAME.finditer(annotation):
        owner = package.classes.get(match[0])
        parts.append(annotation[at : match.start()].translate(_SPECIAL))
        if owner is not None and has_entry(owner):
            parts.append(f"[{owner.name}]({page_of(package)}.md#{owner.name})")
        else:
            parts.append(match[0])
        at = match.end()
    return "".join([*parts, annotation[at:].translate(_SPECIAL)])


def listed(package: Package, owner: Class, names: Sequence[str]) -> str:
    """Return fields with their types, one after the other."""
    return ", ".join(f"`{name}` {linked(package, owner.fields[name])}" for name in names)


def entries(package: Package) -> Iterator[Entry]:
    """Yield the entry of each class that has one."""
    for name in sorted(package.classes, key=str.lower):
        owner = package.classes[name]
        if has_entry(owner):
            yield Entry(name, _summary(owner), "\n".join(_body(package, owner)), kind="model")


def _summary(owner: Class) -> str:
    words = {"object": "What comes back", "input": "What is sent", "enum": "Values that are known; others are kept"}
    return f"{words[owner.kind]}."


def _body(package: Package, owner: Class) -> Iterable[str]:
    if owner.kind == "enum":
        yield ", ".join(f"`{value}`" for value in owner.fields.values())
        return
    required = [name for name in owner.fields if name in owner.required]
    if owner.kind == "input" and required:
        yield f"Required: {listed(package, owner, required)}."
        optional = [name for name in owner.fields if name not in owner.required]
        if optional:
            yield f"\nOptional: {listed(package, owner, optional)}."
    else:
        yield f"{listed(package, owner, list(owner.fields))}."
