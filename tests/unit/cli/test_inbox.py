"""`hero-healthie inbox`: a person looks at dead letters."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from hero_healthie.cli.main import main
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import Entry


def inbox_with_dead_letters(path: Path, *records: str) -> Path:
    async def fill() -> None:
        inbox = Inbox(path)
        await inbox.open()
        for record in records:
            entry = Entry(record, "app.billing", "healthie", "x.\nforged", "Invoice", record, b"Ada Lovelace")
            await inbox.put([entry], remember=100)
            (row,) = await inbox.take(["app.billing"], "t", lease=100, limit=1)
            row = type(row)(row.id, row.key, row.handler, row.api, 99, row.body)
            assert await inbox.failed(row, "t", error="ValueError", retry_after=None)
        await inbox.close()

    asyncio.run(fill())
    return path


def test_dead_letters_are_listed_replayed_and_discarded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(inbox_with_dead_letters(tmp_path / "inbox.db", "7", "8", "9"))
    assert main(["inbox", "dead-letters", file]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.split() == ["ID", "API", "EVENT", "RECORD", "HANDLER", "ATTEMPTS", "ERROR", "RECEIVED"]
    assert [line.split()[:8] for line in lines] == [
        [str(number), "healthie", "x.?forged", "Invoice", record, "app.billing", "1", "ValueError"]
        for number, record in enumerate("789", start=1)
    ]
    assert "Ada" not in "".join(lines)
    assert main(["inbox", "replay", file, "1"]) == 0
    assert main(["inbox", "discard", file, "2", "99"]) == 1
    assert main(["inbox", "count", file]) == 0
    out, complaints = capsys.readouterr()
    assert out.splitlines() == [
        "1 will be tried again",
        "2 is dropped",
        "pending  1",
        "running  0",
        "done     1",
        "dead     1",
    ]
    assert complaints == "there is no dead letter 99\n"


def test_an_inbox_without_dead_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(inbox_with_dead_letters(tmp_path / "inbox.db"))
    assert main(["inbox", "dead-letters", file]) == 0
    assert capsys.readouterr().out == "no dead letters\n"


def test_a_file_that_is_none_is_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing, text = tmp_path / "missing.db", tmp_path / "text.db"
    text.write_text("no database at all" * 100)
    assert main(["inbox", "count", str(missing)]) == 1
    assert main(["inbox", "count", str(text)]) == 1
    assert not missing.exists()
    complaints = capsys.readouterr().err
    assert f"there is no file {missing}" in complaints
    assert "SQLITE_NOTADB" in complaints
