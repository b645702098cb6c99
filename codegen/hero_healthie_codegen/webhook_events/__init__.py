"""Generate a class for each webhook event that specs/ describes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import Report
from ..graphql.schema.schema import load_schema
from ..specs.decisions import Api, OperationRecord
from .data import DATA, load_events
from .decisions import DECISIONS, EventDecisions, load_event_decisions
from .fetching import Fetching
from .methods import Methods
from .names import named
from .render import render_events
from .schema import find_event_types, queries_by_rule

__all__ = ["generate"]


def generate(api: Api, specs: Path, package: Path, records: Sequence[OperationRecord], report: Report) -> int:
    """Write `webhook_events` into a package whose operations are written already; return the number of events. Raise
    CodegenError if the data or a decision is at fault, or names an operation that does not exist.

    Without a file of events in specs/ there are none.
    """
    path = specs / api / DATA
    events = load_events(path, api) if path.exists() else []
    decided = load_event_decisions(specs / api / DECISIONS, api) if events else EventDecisions(path)
    members: dict[str, str] = {}
    rule: dict[str, str] = {}
    if api == "healthie" and events:
        schema = load_schema(specs / "healthie" / "schema.graphql")
        members, notes = find_event_types(schema, events, decided)
        for note in notes:
            report(f"note: {note}")
        rule = queries_by_rule(schema, {event.resource for event in events if event.resource})
        mutations = {*schema.mutation_type.fields} if schema.mutation_type else set[str]()
        events = [event.triggered_by_only(mutations) for event in events]
    plans = Fetching(api, decided, rule, Methods(package, records)).plans(events)
    render_events(api, package / "webhook_events", named(events, path), plans, members)
    return len(events)
