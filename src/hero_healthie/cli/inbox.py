"""Run `hero-healthie inbox`: look at an inbox and its dead letters, without showing a body."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from hero_healthie.cli.failures import complete
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.webhooks.handlers.runner import printable
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import FailureSummary, UnhandledDelivery

_COLUMNS = ("id", "state", "api", "event", "record", "handler", "attempts", "error", "place", "received")
_FAILURE_COLUMNS = ("count", "state", "handler", "event", "error", "place", "oldest")
_STATES = ("pending", "running", "done", "dead")
_PAGE = 100
_VERBS = {
    "count": "count deliveries that are pending, running, done and dead; tell the oldest, and what failed where",
    "dead-letters": "list the deliveries that could not be handled",
    "replay": "try dead letters again",
    "discard": "drop dead letters for good, with their bodies",
}
_FILTERS = {"handler": "the name of the handler", "event": "the event", "error": "the class of the last error"}


_EXAMPLES = {
    "count": "  hero-healthie inbox count webhooks.db",
    "dead-letters": "  hero-healthie inbox dead-letters webhooks.db --handler 'app.billing.*' --error KeyError",
    "replay": "  hero-healthie inbox replay webhooks.db 17 18",
    "discard": "  hero-healthie inbox discard webhooks.db --event 'task.*'",
}
_EXIT_CODES = """
Exit code: 0 done, 1 there is no such dead letter or the file cannot be used, 2 called wrongly.
"""


def main(arguments: Sequence[str]) -> int:
    """Run one of the verbs and return the exit code."""
    commands = parser()
    options = commands.parse_args(arguments)
    if options.verb in ("replay", "discard"):
        selected = options.all or any(text != "*" for text in _filters(options).values())
        if selected == bool(options.ids):
            commands.error(f"{options.verb}: give ids, or filters, or --all")
    output = Output.of(options)
    if not options.file.is_file():
        output.error(f"there is no file {options.file}")
        return 1
    return complete(output, lambda: _run(options, output))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie inbox",
        description="Look at an inbox of webhooks, without showing a body. A running app picks up what is replayed.",
        epilog=_examples(_VERBS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, text in _VERBS.items():
        command = verbs.add_parser(
            verb,
            help=text,
            description=text.capitalize() + ".",
            epilog=_examples((verb,)),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("file", type=Path, metavar="FILE", help="the file of the inbox")
        if verb in ("replay", "discard"):
            command.add_argument("ids", type=int, nargs="*", metavar="ID", help="as dead-letters shows them")
            command.add_argument("--all", action="store_true", help="all dead letters")
        else:
            meaning = "the same as --format json"
            command.add_argument("--json", dest="format", action="store_const", const="json", help=meaning)
        if verb == "dead-letters":
            command.add_argument("--all", action="store_true", help="pending and running deliveries as well")
        if verb != "count":
            for name, meaning in _FILTERS.items():
                command.add_argument(f"--{name}", default="*", metavar="TEXT", help=f"{meaning}; * for any characters")
        add_output_options(command)
    return parser


def _examples(verbs: Iterable[str]) -> str:
    return "\n".join(["examples:", *(_EXAMPLES[verb] for verb in verbs), _EXIT_CODES])


def _filters(options: argparse.Namespace) -> dict[str, str]:
    return {name: getattr(options, name) for name in _FILTERS}


async def _run(options: argparse.Namespace, output: Output) -> int:
    inbox = Inbox(options.file)
    await inbox.open()
    try:
        match options.verb:
            case "count":
                await _count(inbox, output)
            case "dead-letters":
                found = await _all_of(inbox, options, every_state=options.all)
                _list(found, output, none="no unhandled deliveries" if options.all else "no dead letters")
            case verb:
                letters = [] if options.ids else await _all_of(inbox, options, every_state=False)
                if not options.ids and not letters:
                    output.line("no dead letters")
                return await _each(inbox, verb, options.ids or [letter.id for letter in letters], output)
    finally:
        await inbox.close()
    return 0


async def _count(inbox: Inbox, output: Output) -> None:
    states, failures = await inbox.states(), await inbox.failures()
    counts = dict.fromkeys(_STATES, 0) | {state.state: state.count for state in states}
    oldest = min((state.oldest for state in states if state.state != "done"), default=None)
    if output.is_structured:
        age = None if oldest is None else round(_age(oldest))
        content = {"oldest": oldest, "oldest_seconds": age, "failures": [asdict(failure) for failure in failures]}
        output.value(counts | content)
        return
    late = {} if oldest is None else {"oldest": f"{_words(_age(oldest))}, not handled since {_time(oldest)}"}
    output.record({**counts, **late})
    if failures:
        output.line()
        output.table(_FAILURE_COLUMNS, map(_failure_row, failures))


async def _all_of(inbox: Inbox, options: argparse.Namespace, *, every_state: bool) -> list[UnhandledDelivery]:
    step = inbox.unhandled_deliveries if every_state else inbox.dead_letters
    found: list[UnhandledDelivery] = []
    while page := await step(after=found[-1].id if found else 0, limit=_PAGE, **_filters(options)):
        found.extend(page)
    return found


def _list(found: Sequence[UnhandledDelivery], output: Output, *, none: str) -> None:
    if output.is_structured:
        output.values(asdict(delivery) for delivery in found)
    elif found:
        output.table(_COLUMNS, map(_row, found))
        output.line(f"{len(found)} in all, the oldest is {_words(_age(min(each.received for each in found)))} old")
    else:
        output.line(none)


def _row(found: UnhandledDelivery) -> Sequence[object]:
    record = f"{found.resource_type or '?'} {found.resource_id}"
    failure = (found.attempts, found.error or "-", found.place or "-", _time(found.received))
    return _short(found.id, found.state, found.api, found.event_type, record, found.handler, *failure)


def _failure_row(failure: FailureSummary) -> Sequence[object]:
    where = (failure.handler, failure.event_type, failure.error, failure.place or "-")
    return _short(failure.count, failure.state, *where, _words(_age(failure.oldest)))


def _short(*values: object) -> Sequence[str]:
    """Return texts of at most 80 characters: some come from the vendor."""
    return [printable(str(value)) for value in values]


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


async def _each(inbox: Inbox, verb: str, ids: Sequence[int], output: Output) -> int:
    step, result = (inbox.replay, "will be tried again") if verb == "replay" else (inbox.discard, "is dropped")
    missing = 0
    for number in ids:
        if await step(number):
            output.line(f"{number} {result}")
        else:
            output.note(f"there is no dead letter {number}")
            missing += 1
    return 1 if missing else 0
