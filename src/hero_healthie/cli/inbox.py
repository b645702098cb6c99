"""Run `hero-healthie inbox`: look at an inbox and its dead letters, without showing a body."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from hero_healthie.errors import HeroHealthieError
from hero_healthie.webhooks.handlers.runner import printable
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import FailureSummary, UnhandledDelivery

_COLUMNS = ("ID", "STATE", "API", "EVENT", "RECORD", "HANDLER", "ATTEMPTS", "ERROR", "PLACE", "RECEIVED")
_FAILURE_COLUMNS = ("COUNT", "STATE", "HANDLER", "EVENT", "ERROR", "PLACE", "OLDEST")
_STATES = ("pending", "running", "done", "dead")
_PAGE = 100
_VERBS = {
    "count": "count deliveries that are pending, running, done and dead; tell the oldest, and what failed where",
    "dead-letters": "list the deliveries that could not be handled",
    "replay": "try dead letters again",
    "discard": "drop dead letters for good, with their bodies",
}
_FILTERS = {"handler": "the name of the handler", "event": "the event", "error": "the class of the last error"}


def main(arguments: Sequence[str]) -> int:
    """Run one of the verbs and return the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.verb in ("replay", "discard"):
        selected = options.all or any(text != "*" for text in _filters(options).values())
        if selected == bool(options.ids):
            parser.error(f"{options.verb}: give ids, or filters, or --all")
    if not options.file.is_file():
        print(f"there is no file {options.file}", file=sys.stderr)
        return 1
    try:
        return asyncio.run(_run(options))
    except HeroHealthieError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hero-healthie inbox",
        description="Look at an inbox of webhooks. A running app picks up what is replayed.",
        epilog="Exit code: 0 done, 1 there is no such dead letter or the file cannot be used, 2 called wrongly.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, text in _VERBS.items():
        command = verbs.add_parser(verb, help=text, description=text.capitalize() + ".")
        command.add_argument("file", type=Path, metavar="FILE", help="the file of the inbox")
        if verb in ("replay", "discard"):
            command.add_argument("ids", type=int, nargs="*", metavar="ID", help="as dead-letters shows them")
            command.add_argument("--all", action="store_true", help="all dead letters")
        else:
            command.add_argument("--json", action="store_true", help="print JSON")
        if verb == "dead-letters":
            command.add_argument("--all", action="store_true", help="pending and running deliveries as well")
        if verb != "count":
            for name, meaning in _FILTERS.items():
                command.add_argument(f"--{name}", default="*", metavar="TEXT", help=f"{meaning}; * for any characters")
    return parser


def _filters(options: argparse.Namespace) -> dict[str, str]:
    return {name: getattr(options, name) for name in _FILTERS}


async def _run(options: argparse.Namespace) -> int:
    inbox = Inbox(options.file)
    await inbox.open()
    try:
        match options.verb:
            case "count":
                await _count(inbox, as_json=options.json)
            case "dead-letters":
                found = await _all_of(inbox, options, every_state=options.all)
                _list(found, as_json=options.json, none="no unhandled deliveries" if options.all else "no dead letters")
            case verb:
                letters = [] if options.ids else await _all_of(inbox, options, every_state=False)
                if not options.ids and not letters:
                    print("no dead letters")
                return await _each(inbox, verb, options.ids or [letter.id for letter in letters])
    finally:
        await inbox.close()
    return 0


async def _count(inbox: Inbox, *, as_json: bool) -> None:
    states, failures = await inbox.states(), await inbox.failures()
    counts = dict.fromkeys(_STATES, 0) | {state.state: state.count for state in states}
    oldest = min((state.oldest for state in states if state.state != "done"), default=None)
    if as_json:
        age = None if oldest is None else round(_age(oldest))
        content = {"oldest": oldest, "oldest_seconds": age, "failures": [asdict(failure) for failure in failures]}
        _print_json(counts | content)
        return
    for state, count in counts.items():
        print(f"{state:8} {count}")
    if oldest is not None:
        print(f"oldest   {_words(_age(oldest))}, not handled since {_time(oldest)}")
    if failures:
        print()
        _table(_FAILURE_COLUMNS, map(_failure_row, failures))


async def _all_of(inbox: Inbox, options: argparse.Namespace, *, every_state: bool) -> list[UnhandledDelivery]:
    step = inbox.unhandled_deliveries if every_state else inbox.dead_letters
    found: list[UnhandledDelivery] = []
    while page := await step(after=found[-1].id if found else 0, limit=_PAGE, **_filters(options)):
        found.extend(page)
    return found


def _list(found: Sequence[UnhandledDelivery], *, as_json: bool, none: str) -> None:
    if as_json:
        _print_json([asdict(delivery) for delivery in found])
    elif found:
        _table(_COLUMNS, map(_row, found))
        print(f"{len(found)} in all, the oldest is {_words(_age(min(each.received for each in found)))} old")
    else:
        print(none)


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    lines = [columns, *([printable(str(value)) for value in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for texts in lines:
        print("  ".join(text.ljust(width) for text, width in zip(texts, widths, strict=True)).rstrip())


def _row(found: UnhandledDelivery) -> Sequence[object]:
    record = f"{found.resource_type or '?'} {found.resource_id}"
    failure = (found.attempts, found.error or "-", found.place or "-", _time(found.received))
    return (found.id, found.state, found.api, found.event_type, record, found.handler, *failure)


def _failure_row(failure: FailureSummary) -> Sequence[object]:
    where = (failure.handler, failure.event_type, failure.error, failure.place or "-")
    return (failure.count, failure.state, *where, _words(_age(failure.oldest)))


def _age(moment: datetime) -> float:
    return max(0.0, (datetime.now(UTC) - moment).total_seconds())


def _words(seconds: float) -> str:
    """Return a length of time in its two largest units."""
    left, parts = int(seconds), list[str]()
    for unit, size in (("d", 86_400), ("h", 3600), ("min", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count or parts or unit == "s":
            parts.append(f"{count} {unit}")
    return " ".join(parts[:2])


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%SZ}"


def _print_json(content: object) -> None:
    print(json.dumps(content, indent=2, default=datetime.isoformat))


async def _each(inbox: Inbox, verb: str, ids: Sequence[int]) -> int:
    step, result = (inbox.replay, "will be tried again") if verb == "replay" else (inbox.discard, "is dropped")
    missing = 0
    for number in ids:
        if await step(number):
            print(f"{number} {result}")
        else:
            print(f"there is no dead letter {number}", file=sys.stderr)
            missing += 1
    return 1 if missing else 0
