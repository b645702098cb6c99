"""`hero-healthie call --dry-run`: what would be sent, with a client that reaches no network."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from typing import Any

from hero_healthie.cli.clients import APP, Api
from hero_healthie.cli.operations.requests import described, recorded, show, without_values
from hero_healthie.cli.operations.targets import Target
from hero_healthie.cli.output import Output
from hero_healthie.errors import NotSentError
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie_runtime.rest.operation import HttpOperation

_NOT_SET = "not-set"


async def show_request(target: Target, given: Mapping[str, Any], options: argparse.Namespace, output: Output) -> int:
    """Print the first request of a call and return the exit code."""
    client, recorder = recorded(_client(target.api))
    async with client:
        try:
            found = target.method_of(client)(**given)
            await found
        except NotSentError:
            pass
    if recorder.request is None:
        output.note("it would send nothing")
        return 0
    records = target.records()
    template = records[0].path if isinstance(records[0], HttpOperation) else None
    request = described(recorder.request, template)
    if output.is_terminal and not options.show:
        request = without_values(request)
        output.note("values are not shown on a terminal: --show shows them")
    head = {"operation": target.path, "safety": target.safety}
    if options.format in ("json", "jsonl"):
        output.value(head | request)
    else:
        shown = Output("plain", color=options.color)
        shown.line(f"{target.path} · {target.safety} · nothing was sent")
        show(request, shown)
    if len(target.rows) > 1:
        output.note(f"the first request of: {', '.join(row.python_path for row in target.rows)}")
    return 0


def _client(api: Api) -> Hero | Healthie:
    """Return a client for which nothing has to be set: no key is needed where nothing is sent."""
    environ = os.environ.get
    key = environ(f"{api.upper()}_API_KEY") or _NOT_SET
    if api == "healthie":
        return Healthie.from_env(
            app_info=APP, api_key=key, environment=None if environ("HEALTHIE_ENVIRONMENT") else "sandbox"
        )
    return Hero.from_env(
        app_info=APP,
        api_key=key,
        practice_group_id=environ("HERO_PRACTICE_GROUP_ID") or _NOT_SET,
        environment=None if environ("HERO_ENVIRONMENT") else "staging",
    )
