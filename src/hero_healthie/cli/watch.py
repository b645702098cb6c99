"""Run `hero-healthie watch`: what Healthie pushes, as it comes."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple, cast

from hero_healthie.cli.arguments import count, positive
from hero_healthie.cli.clients import ENVIRONMENT, client_of
from hero_healthie.cli.failures import EXIT_CODES, complete
from hero_healthie.cli.json_text import json_text
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.healthie.client import Healthie
from hero_healthie.realtime import Reconnected
from hero_healthie_runtime.names import snake

_ENDING = "_subscription"


class _Subscription(NamedTuple):
    """One subscription: the method without its ending, its options with the arguments they set, and what it tells."""

    method: str
    options: Mapping[str, str]
    meaning: str


_SUBSCRIPTIONS: Mapping[str, _Subscription] = {
    "notes": _Subscription("note_added", {"conversation": "conversation_id"}, "a message in a conversation"),
    "conversations": _Subscription("conversation_changed", {"id": "id"}, "a conversation changed"),
    "memberships": _Subscription(
        "conversation_membership_updated", {"notes-type": "notes_type"}, "a place in a conversation changed"
    ),
    "new-memberships": _Subscription(
        "conversation_membership_added", {"notes-type": "notes_type"}, "a place in a conversation was added"
    ),
    "forms": _Subscription("form_answer_group_modified", {"id": "id"}, "a filled form changed"),
    "appointments": _Subscription("appointment_user_devices", {"id": "id"}, "who is in an appointment's call"),
    "group-clients": _Subscription("group_appointment_clients_added", {}, "clients were added to a group appointment"),
    "notifications": _Subscription("user_updated", {}, "the counts of what is unread"),
    "video-chats": _Subscription("video_chats", {}, "video calls begin and end"),
}
"""The subscriptions by their short names."""

_EPILOG = f"""\
names
{chr(10).join(f"  {name:16} {each.meaning} ({each.method}{_ENDING})" for name, each in _SUBSCRIPTIONS.items())}

On a terminal each event is one line: when it came, its kind, and the ids in it. With --show, or into a pipe, it is the
whole record as JSON. Where the connection was lost and events may be missing, a line says so.

examples:
  hero-healthie watch notes --conversation 5
  hero-healthie watch forms --for 60 > forms.jsonl

{ENVIRONMENT}

{EXIT_CODES}
"""


def main(arguments: Sequence[str]) -> int:
    """Follow a subscription, and return the exit code."""
    commands = parser()
    options = commands.parse_args(arguments)
    wanted = _SUBSCRIPTIONS[options.what]
    given: dict[str, str] = {}
    for name in ("id", "conversation", "notes-type"):
        value: str | None = getattr(options, name.replace("-", "_"))
        if value is None:
            continue
        if name not in wanted.options:
            possible = ", ".join(f"--{each}" for each in wanted.options) or "no such option"
            commands.error(f"--{name} does not belong to {options.what}, which takes {possible}")
        given[wanted.options[name]] = value
    output = Output.of(options)
    return complete(output, lambda: _run(options, output, wanted, given))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie watch",
        description="Follow what Healthie pushes, until Ctrl-C.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("what", type=_name, metavar="NAME", help="a short name below, or the subscription's own")
    add("--conversation", metavar="ID", help="notes: only those of this conversation")
    add("--id", metavar="ID", help="conversations, forms, appointments: only this one")
    add("--notes-type", metavar="TYPE", help="memberships: the type of the conversations")
    add("--show", action="store_true", help="show whole records on the terminal: they are about patients")
    add("--for", dest="seconds", type=positive, metavar="SECONDS", help="end after so long")
    add("--count", type=count, metavar="N", help="end after so many events")
    add_output_options(parser)
    return parser


async def _run(options: argparse.Namespace, output: Output, wanted: _Subscription, given: Mapping[str, str]) -> int:
    healthie = cast("Healthie", client_of("healthie"))
    events = gaps = 0
    bound: asyncio.Timeout | None = None
    async with healthie:
        subscribe: Any = getattr(healthie.subscriptions, wanted.method + _ENDING)
        try:
            async with subscribe(gaps=True, **given) as subscription:
                output.note(f"watching {options.what}; Ctrl-C ends it")
                async with asyncio.timeout(options.seconds) as bound:
                    async for event in subscription:
                        if isinstance(event, Reconnected):
                            gaps += 1
                            _print_gap(output, options, event)
                            continue
                        events += 1
                        _print_event(output, options, event)
                        if events == options.count:
                            break
        except TimeoutError:
            if bound is None or not bound.expired():
                raise
        finally:
            output.note(f"{events} event{'' if events == 1 else 's'}, {gaps} gap{'' if gaps == 1 else 's'}")
    return 0


def _print_event(output: Output, options: argparse.Namespace, event: Any) -> None:
    now = datetime.now(UTC)
    content: dict[str, Any] = event.to_dict()
    ids = dict(_ids(content))
    if _is_json(output, options):
        whole = options.show or not output.is_terminal
        _print(output, {"time": now, "kind": options.what, **({"event": content} if whole else {"ids": ids})})
    else:
        said = "  ".join(f"{name}={value}" for name, value in ids.items())
        _print(output, f"{now:%H:%M:%SZ}  {options.what}  {said}".rstrip())


def _print_gap(output: Output, options: argparse.Namespace, gap: Reconnected) -> None:
    if _is_json(output, options):
        _print(output, {"time": gap.until, "kind": "gap", "since": gap.since, "until": gap.until})
    else:
        _print(output, f"{gap.until:%H:%M:%SZ}  gap  events since {gap.since:%H:%M:%SZ} may be missing")


def _is_json(output: Output, options: argparse.Namespace) -> bool:
    """Return whether events are JSON: into a pipe and with `--show`, unless a format is named."""
    return output.is_structured or (options.format is None and (options.show or not output.is_terminal))


def _print(output: Output, said: Mapping[str, object] | str) -> None:
    """Print one line, and at once: whoever reads it waits for it."""
    if isinstance(said, str):
        output.line(said)
    else:
        output.text(json_text(said))
    sys.stdout.flush()


def _ids(content: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Yield the ids in a record: they are no data of a patient."""
    for name, value in content.items():
        if isinstance(value, dict):
            yield from _ids(cast("dict[str, Any]", value), f"{above}{name}.")
        elif (name == "id" or name.endswith("_id")) and isinstance(value, str | int):
            yield above + name, str(value)


def _name(text: str) -> str:
    wanted = snake(text).removesuffix(_ENDING)
    for name, each in _SUBSCRIPTIONS.items():
        if text == name or wanted == each.method:
            return name
    raise argparse.ArgumentTypeError(f"there is no {text!r}; there are {', '.join(_SUBSCRIPTIONS)}")
