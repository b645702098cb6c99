"""Where each class stands: in a module of its own, or in that of the one operation or class that uses it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, KeysView, Mapping

from ...closure import closure
from ..documents.operations import MOST_PARTS
from ..models.classes import Classes
from ..models.inputs import recursive_groups
from ..models.types import Enum, Model
from ..schema.names import module, unique

Definition = Enum | Model


def type_homes(enums: Iterable[str], inputs: Mapping[str, Model]) -> dict[str, str]:
    """Return a module for each enum and input; inputs that hold each other cannot import each other."""
    groups = recursive_groups(inputs)
    modules = unique({name: module(name) for name in inputs})
    homes = {name: f".enums.{home}" for name, home in unique({name: module(name) for name in enums}).items()}
    return homes | {name: f".inputs.{modules[groups.get(name, (name,))[0]]}" for name in inputs}


def later_names(definition: Definition, homes: Mapping[str, str], home: str, models: Container[str]) -> frozenset[str]:
    """Return the classes of other modules that a wide one imports when the first object of each is read."""
    if not isinstance(definition, Model):
        return frozenset()
    held = (name for name in _held(definition) & homes.keys() if homes[name] != home)
    found = frozenset(name for name in held if name in models)
    return found if len(found) > MOST_PARTS else frozenset()


def _held(model: Model) -> frozenset[str]:
    """Return the names of the objects next to one; the members of a union have to be known to tell them apart."""
    texts = (each.annotation.names for each in model.fields if "member_of" not in each.annotation.names)
    return frozenset[str]().union(*texts)


def class_homes(
    classes: Classes, operations: Mapping[str, Iterable[str]], sent: Mapping[str, Iterable[str]]
) -> dict[str, str]:
    """Return the module of each class: that of its only user, or one of its own, whose name depends on no other's.

    A module costs a wheel and an import more than most classes do, so a class also stands with one of its users where
    the others load that one anyway. Inputs that hold each other stay by themselves:
    their module is the only one whose annotations are evaluated late. `operations` are the modules of operations, each
    with the classes that it names, and `sent` those whose fragments it sends.
    """
    models = unique({name: module(name) for name in classes.models})
    apart = type_homes(classes.enums, classes.inputs) | {name: f".models.{home}" for name, home in models.items()}
    recursive = recursive_groups(classes.inputs)
    users: defaultdict[str, set[str]] = defaultdict(set)
    for operation, names in operations.items():
        for name in names:
            users[name].add(operation)
    for user in (*classes.models.values(), *classes.inputs.values()):
        for name in user.names & apart.keys():
            users[name].add(user.name)
    homes = {operation: operation for operation in operations}

    def home(name: str) -> str:
        if name not in homes:
            places: set[str] = set() if name in recursive else {home(user) for user in users[name]}
            shared = (place for place in sorted(places) if len(places) == 1 or everybody_loads(place, name))
            homes[name] = next(shared, apart[name])
        return homes[name]

    def everybody_loads(place: str, name: str) -> bool:
        there = {user for user in users[name] if home(user) == place}
        starts = (
            {user, *operations.get(home(user), ()), *sent.get(home(user), ())}
            for user in users[name]
            if user not in there
        )
        if name not in _loaded_with(there, classes):
            return False
        return place.startswith(".models.") and all(there & _loaded_with(start, classes) for start in starts)

    found = {name: home(name) for name in apart}
    for owner in classes.models.values():
        place = found[owner.name]
        parts = [name for name in _held(owner) & classes.models.keys() if found[name] == place]
        if (
            len(parts) > MOST_PARTS
            and later_names(owner, found, place, classes.models)
            and place.startswith(".models.")
        ):
            found |= dict.fromkeys(_below(parts, classes, found, place), f"{place}_parts")
    return found


def _loaded_with(names: Iterable[str], classes: Classes) -> KeysView[str]:
    """Return the classes that are loaded with some, these among them; what a wide one holds may be loaded later."""

    def at_once(name: str) -> frozenset[str]:
        model = classes.models.get(name) or classes.inputs.get(name)
        if model is None:
            return frozenset()
        held = _held(model) & classes.models.keys()
        return model.names - (held if len(held) > MOST_PARTS else frozenset())

    return closure(names, at_once)


def _below(names: Iterable[str], classes: Classes, homes: Mapping[str, str], place: str) -> KeysView[str]:
    """Return the classes of one module that some of them need, these among them."""

    def inside(name: str) -> Iterable[str]:
        return (each for each in classes.models[name].names & classes.models.keys() if homes[each] == place)

    return closure(names, inside)


def by_module(definitions: Iterable[Definition], homes: Mapping[str, str]) -> dict[str, list[Definition]]:
    """Return the classes of each module, each after those that it names."""
    ordered: dict[str, Definition] = {}
    listed, seen = {each.name: each for each in definitions}, set[str]()

    def add(each: Definition) -> None:
        if each.name in seen:
            return
        seen.add(each.name)
        needed = each.names & listed.keys() if isinstance(each, Model) else frozenset[str]()
        for name in sorted(needed):
            if homes[name] == homes[each.name]:
                add(listed[name])
        ordered[each.name] = each

    for each in listed.values():
        add(each)
    found: dict[str, list[Definition]] = {}
    for each in ordered.values():
        found.setdefault(homes[each.name], []).append(each)
    return found
