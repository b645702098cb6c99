"""A file with rows that are damaged, or of another program: the others are handled, and the command shows them all."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import sqlite3
from pathlib import Path

import pytest

from hero_healthie.cli.main import main
from hero_healthie.webhooks import Event, Inbox
from hero_healthie.webhooks.inbox.table import Entry
from tests.support.webhook_sending import healthie_body
from tests.unit.webhooks.test_inbox import inbox_of, receiver, until

COLUMNS = (
    *("ordering_key", "api", "event_type", "resource_type", "resource_id", "body", "attempts"),
    *("token", "error", "place", "received"),
)
VALUES = (
    *("'abc'", "''", "9223372036854775807", "-9e18", "1e300", "9e999", "x'00ff'"),
    *("CAST(x'ff41' AS TEXT)", "CAST(x'eda080' AS TEXT)", "CAST(x'410041' AS TEXT)"),
)
STATES = ("pending", "running", "dead", "done", "another")


@pytest.fixture
async def damaged(tmp_path: Path) -> Inbox:
    """An inbox in which each row but the last holds one value that no row should."""
    inbox = inbox_of(tmp_path)
    await inbox.open()
    cases = [*itertools.product(STATES, COLUMNS, VALUES)]
    entries = [Entry(str(at), "h", "healthie", "x", "X", str(at), healthie_body(at)) for at in range(len(cases) + 1)]
    await inbox.put(entries, remember=60)
    await inbox.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "inbox.db")) as connection:
        for at, (state, column, value) in enumerate(cases):
            connection.execute(f"UPDATE webhook_inbox SET state = ?, {column} = {value} WHERE id = ?", (state, at + 1))  # noqa: S608 (from above)
        connection.commit()
    return inbox


async def test_rows_that_are_not_damaged_are_handled(damaged: Inbox) -> None:
    webhooks, seen, last = receiver(damaged), set[str](), str(len(STATES) * len(COLUMNS) * len(VALUES))

    @webhooks.on("*", name="h")
    async def handle(event: Event) -> None:
        seen.add(event.resource_id)

    async with webhooks:
        await until(lambda: last in seen)


@pytest.mark.parametrize(
    "arguments", [["count"], ["dead-letters"], ["dead-letters", "--all"], ["replay", "--all"], ["discard", "--all"]]
)
async def test_the_command_shows_every_row(
    arguments: list[str], damaged: Inbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verb, *options = arguments
    file = str(tmp_path / "inbox.db")
    assert await asyncio.to_thread(main, ["inbox", verb, file, *options]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= len(COLUMNS)
    if verb in ("count", "dead-letters"):
        assert await asyncio.to_thread(main, ["inbox", verb, file, "--json", *options]) == 0
        assert json.loads(capsys.readouterr().out)
