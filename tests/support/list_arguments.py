"""Count the arguments by which lists of Healthie choose among the records of the sandbox."""

from __future__ import annotations

import inspect
import sys
from typing import Any

from graphql import GraphQLEnumType

from hero_healthie.sandbox.common.json import as_object
from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.domain import Domain
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.lists import ORDERING, PAGING, matches
from hero_healthie.sandbox.healthie.roots import Root

_PROBES = {"Boolean": True, "Int": 1, "Float": 1.0}


def list_arguments(domain: Domain, account: Account) -> dict[str, bool]:
    """Return whether each argument of a list chooses among records, by `root.argument`, pages and orders aside."""
    found: dict[str, bool] = {}
    query = domain.shapes.schema.query_type
    assert query is not None
    for name, root in domain.roots[0].items():
        if root.verb != "list" or name in domain.rules.queries:
            continue
        for argument, declared in query.fields[name].args.items():
            if argument not in PAGING | ORDERING:
                found[f"{name}.{argument}"] = _chooses(domain, account, root, argument, declared.type)
    return found


def _chooses(domain: Domain, account: Account, root: Root, argument: str, declared: Any) -> bool:
    rule = domain.rules.filters.get(root.name)
    if rule is not None and f'"{argument}"' in inspect.getsource(sys.modules[rule.__module__]):
        return True
    decided = as_object(root.decided.get("arguments"))
    of: Any = named_type(declared)
    probes = list(of.values) if isinstance(of, GraphQLEnumType) else [_PROBES.get(of.name, "2026-01-01")]
    chosen = decided.get(argument)
    probes += [each == "true" if of.name == "Boolean" else each for each in chosen] if isinstance(chosen, dict) else []
    shape = account.shapes.of(root.type)
    several = "[" in str(declared)
    return any(matches(account, shape, {argument: [probe] if several else probe}, decided) for probe in probes)


def list_figures(domain: Domain, account: Account) -> str:
    """Return what docs say of them."""
    found = list_arguments(domain, account)
    return (
        f"Lists have {len(found)} arguments beside pages and orders. {sum(found.values())} choose among the records; "
        "the others change nothing here, as the records have no such field, or what they mean is not known."
    )
