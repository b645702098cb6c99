"""Find the operation that fetches the record of an event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..errors import SpecError
from ..graphql.schema.names import argument
from ..specs.decisions import Api
from ..specs.fitting import misfit
from .data import RESOURCE, Event
from .decisions import EventDecisions, FetchDecision
from .methods import Methods

UNKNOWN_TYPE = "the type of the record is not documented"
_NAMES = re.compile(r"(?<![\w.\"'])[A-Za-z_]\w*")
_KNOWN_NAMES = frozenset({"models", "None", "JsonValue", "list", "dict", "str", "int", "float", "bool"})


@dataclass(frozen=True, slots=True)
class Fetch:
    """A call that returns the record."""

    python_path: str
    argument: str
    returns: str


@dataclass(frozen=True, slots=True)
class NoFetch:
    """The reason why no call returns the record."""

    reason: str


class Fetching:
    """Plans of fetching, from the decisions, the rule, and the signatures of the methods."""

    def __init__(self, api: Api, decided: EventDecisions, rule: Mapping[str, str], methods: Methods) -> None:
        self._api: Api = api
        self._decided = decided
        self._rule = rule
        self._methods = methods

    def plans(self, events: Sequence[Event]) -> dict[str, Fetch | NoFetch]:
        """Return the plan of each event, by the event's name; raise SpecError if a type has no plan, or a decision
        names an operation or argument that does not exist, or is not needed.
        """
        resources = sorted({event.resource for event in events if event.resource})
        self._decided.check_all_used(resources)
        problems: list[str] = []
        by_resource: dict[str | None, Fetch | NoFetch] = {None: NoFetch(UNKNOWN_TYPE)}
        for resource in resources:
            found = self._plan(resource)
            if isinstance(found, str):
                problems.append(found)
                found = NoFetch(UNKNOWN_TYPE)
            by_resource[resource] = found
        if problems:
            misfit(SpecError(self._decided.path, "\n".join(problems)))
        return {event.name: by_resource[event.resource] for event in events}

    def _plan(self, resource: str) -> Fetch | NoFetch | str:
        """Return the plan, or the problem."""
        chosen = self._decided.fetched.get(resource)
        reason = self._decided.not_fetched.get(resource)
        by_rule = self._rule.get(resource)
        if by_rule is not None:
            if chosen or reason:
                return f"{resource} is fetched by {by_rule}, by the rule; remove its row"
            chosen = FetchDecision(by_rule, "id")
        if chosen is not None:
            return self._fetch(resource, chosen)
        if reason is not None:
            return NoFetch(reason)
        return (
            f"nothing says how a record of the type {resource} is fetched. Decide, and add:\n\n"
            f'[[not_fetched]]\n{RESOURCE[self._api]} = "{resource}"\nreason = "…"\n\n'
            f'or [[fetch]], with operation = "…" and argument = "…" as well.\n'
        )

    def _fetch(self, resource: str, chosen: FetchDecision) -> Fetch | str:
        method = self._methods.find(chosen.operation)
        if method is None:
            return f"{resource}: there is no operation {chosen.operation} that only reads"
        name = argument(chosen.argument)
        if name not in method.arguments or method.required - {name}:
            return f"{resource}: {chosen.operation} cannot be called with {chosen.argument} alone"
        if odd := sorted(set(_NAMES.findall(method.returns)) - _KNOWN_NAMES):
            return f"{resource}: {chosen.operation} returns {', '.join(odd)}, which an event cannot name"
        return Fetch(method.python_path, name, method.returns)
