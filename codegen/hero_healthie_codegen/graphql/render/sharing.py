"""Operations without classes of their own: they stand with the class that they return."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...closure import closure
from ..models.classes import Classes
from .homes import later_names
from .operations import Operation


def stand_together(
    operations: Iterable[Operation], classes: Classes, homes: Mapping[str, str]
) -> tuple[list[Operation], dict[str, str]]:
    """Return the operations and the module of each class, where operations without classes stand with what they return.

    Whoever calls one loads that class anyway, and a module costs a wheel and an import more than an operation does.
    The module is that of the operation named like the class, or else of the first.
    """
    listed = list(operations)
    filled, taken = set(homes.values()), {*classes.models, *classes.inputs, *classes.enums}
    imported: defaultdict[str, set[str]] = defaultdict(set)
    for model in (*classes.models.values(), *classes.inputs.values()):
        place = homes[model.name]
        at_once = (model.names & homes.keys()) - later_names(model, homes, place, classes.models)
        imported[place] |= {homes[name] for name in at_once}
    found: defaultdict[str, list[Operation]] = defaultdict(list)
    for each in listed:
        models = each.result.names & classes.models.keys()
        place = homes[min(models)] if len(models) == 1 else ""
        free = each.home not in filled and each.constant == "OPERATION" and each.method.upper() not in taken
        free = free and all(each.method != other.method for other in found.get(place, ()))
        needed = {homes[name] for name in each.names | each.sent if name in homes}
        if free and place.startswith(".models.") and needed <= closure([place], imported.__getitem__):
            found[place].append(each)
    moved: dict[str, Operation] = {}
    names: dict[str, str] = {}
    for place, group in found.items():
        named = place.rpartition(".")[2]
        host = next((each for each in group if each.module == named), group[0])
        names[place] = host.home
        for each in group:
            constant = "OPERATION" if each is host else each.method.upper()
            moved[each.home] = replace(each, module=host.module, constant=constant)
    return [moved.get(each.home, each) for each in listed], {
        name: names.get(home, home) for name, home in homes.items()
    }
