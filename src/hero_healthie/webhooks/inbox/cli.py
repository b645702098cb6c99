"""`hero-healthie inbox`: what waits in an inbox, and what to do about dead letters. It shows no body."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.handlers.runner import printable
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import DeadLetter

Say = Callable[[str], None]

_COLUMNS = ("ID", "API", "EVENT", "RECORD", "HANDLER", "ATTEMPTS", "ERROR", "RECEIVED")
_PAGE = 100


def main(arguments: Sequence[str], *, say: Say, complain: Say) -> int:
    """Run one of the commands; 0 when it went well."""
    return _run(_parser().parse_args(arguments), say, complain)


def _parser() -> argparse.ArgumentParser:
    webhooks = argparse.ArgumentParser(
        prog="hero-healthie inbox",
        description="Look at an inbox of webhooks. A running app takes up what is replayed.",
        epilog="Exit code: 0 done, 1 there is no such dead letter or the file cannot be used, 2 called wrongly.",
    )
    verbs = webhooks.add_subparsers(dest="verb", required=True, metavar="VERB")
    texts = {
        "count": "how many deliveries wait, run, are done, are dead",
        "dead-letters": "the deliveries that could not be handled",
        "replay": "try dead letters again",
        "discard": "drop dead letters for good, with their bodies",
    }
    for verb, text in texts.items():
        parser = verbs.add_parser(verb, help=text, description=text.capitalize() + ".")
        parser.add_argument("file", type=Path, metavar="FILE", help="the file of the inbox")
        if verb in ("replay", "discard"):
            parser.add_argument("ids", type=int, nargs="+", metavar="ID", help="as dead-letters shows them")
    return webhooks


def _run(options: argparse.Namespace, say: Say, complain: Say) -> int:
    if not options.file.is_file():
        complain(f"there is no file {options.file}")
        return 1
    try:
        return asyncio.run(_do(options, say, complain))
    except WebhookStoreError as error:
        complain(str(error))
        return 1


async def _do(options: argparse.Namespace, say: Say, complain: Say) -> int:
    inbox = Inbox(options.file)
    await inbox.open()
    try:
        match options.verb:
            case "count":
                counts = await inbox.counts()
                for state in ("pending", "running", "done", "dead"):
                    say(f"{state:8} {counts.get(state, 0)}")
            case "dead-letters":
                await _list(inbox, say)
            case verb:
                return await _each(inbox, verb, options.ids, say, complain)
    finally:
        await inbox.close()
    return 0


async def _list(inbox: Inbox, say: Say) -> None:
    rows: list[Sequence[str]] = [_COLUMNS]
    after = 0
    while letters := await inbox.dead_letters(after=after, limit=_PAGE):
        rows.extend(_row(letter) for letter in letters)
        after = letters[-1].id
    if len(rows) == 1:
        say("no dead letters")
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    for row in rows:
        say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _row(letter: DeadLetter) -> list[str]:
    record = f"{letter.resource_type or '?'} {letter.resource_id}"
    texts = (letter.api, letter.event_type, record, letter.handler, str(letter.attempts), letter.error)
    return [str(letter.id), *(printable(text) for text in texts), f"{letter.received:%Y-%m-%d %H:%M:%SZ}"]


async def _each(inbox: Inbox, verb: str, ids: Sequence[int], say: Say, complain: Say) -> int:
    step, said = (inbox.replay, "will be tried again") if verb == "replay" else (inbox.discard, "is dropped")
    missing = 0
    for number in ids:
        if await step(number):
            say(f"{number} {said}")
        else:
            complain(f"there is no dead letter {number}")
            missing += 1
    return 1 if missing else 0
