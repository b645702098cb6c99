"""Run `hero-healthie inbox`: look at an inbox and its dead letters, without showing a body."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.handlers.runner import printable
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import DeadLetter

_COLUMNS = ("ID", "API", "EVENT", "RECORD", "HANDLER", "ATTEMPTS", "ERROR", "RECEIVED")
_PAGE = 100
_VERBS = {
    "count": "count deliveries that are pending, running, done and dead",
    "dead-letters": "list the deliveries that could not be handled",
    "replay": "try dead letters again",
    "discard": "drop dead letters for good, with their bodies",
}


def main(arguments: Sequence[str]) -> int:
    """Run one of the verbs and return the exit code."""
    options = _parser().parse_args(arguments)
    if not options.file.is_file():
        print(f"there is no file {options.file}", file=sys.stderr)
        return 1
    try:
        return asyncio.run(_run(options))
    except WebhookStoreError as error:
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
            command.add_argument("ids", type=int, nargs="+", metavar="ID", help="as dead-letters shows them")
    return parser


async def _run(options: argparse.Namespace) -> int:
    inbox = Inbox(options.file)
    await inbox.open()
    try:
        match options.verb:
            case "count":
                counts = await inbox.counts()
                for state in ("pending", "running", "done", "dead"):
                    print(f"{state:8} {counts.get(state, 0)}")
            case "dead-letters":
                await _list(inbox)
            case verb:
                return await _each(inbox, verb, options.ids)
    finally:
        await inbox.close()
    return 0


async def _list(inbox: Inbox) -> None:
    rows: list[Sequence[str]] = [_COLUMNS]
    after = 0
    while letters := await inbox.dead_letters(after=after, limit=_PAGE):
        rows.extend(_row(letter) for letter in letters)
        after = letters[-1].id
    if len(rows) == 1:
        print("no dead letters")
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _row(letter: DeadLetter) -> list[str]:
    record = f"{letter.resource_type or '?'} {letter.resource_id}"
    texts = (letter.api, letter.event_type, record, letter.handler, str(letter.attempts), letter.error)
    return [str(letter.id), *(printable(text) for text in texts), f"{letter.received:%Y-%m-%d %H:%M:%SZ}"]


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
