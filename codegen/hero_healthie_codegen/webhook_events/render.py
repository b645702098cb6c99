"""Write the modules of `webhook_events`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from ..specs.decisions import Api
from ..templates import templates
from .fetching import Fetch, NoFetch
from .names import NamedEvent


def render_events(
    api: Api,
    folder: Path,
    events: Sequence[NamedEvent],
    plans: Mapping[str, Fetch | NoFetch],
    members: Mapping[str, str],
) -> None:
    """Write the modules; the folder must not exist yet."""
    folder.mkdir()
    events = sorted(events, key=attrgetter("module"))
    names = sorted({*(each.event.name for each in events), *members})
    shared = {"api": api, "title": api.capitalize(), "plans": plans, "members": members, "names": names}

    def write(module: str, template: str, events: Sequence[NamedEvent]) -> None:
        fetches = [plan for each in events if isinstance(plan := plans[each.event.name], Fetch)]
        text = (
            templates(__package__ or "")
            .get_template(f"{template}.py.jinja")
            .render(**shared, events=events, fetches=fetches)
        )
        (folder / f"{module}.py").write_text(f"# Generated from specs/{api}. Do not edit.\n{text}", "utf-8")

    for module in ("__init__", "reader", "event_types"):
        write(module, module, events)
    for module, group in groupby(events, attrgetter("module")):
        write(module, "module", list(group))
