"""`hero-healthie inbox`: a person looks at dead letters."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import pytest

from hero_healthie.cli.inbox import _words
from hero_healthie.cli.main import main
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import Entry

AGE = 3 * 86_400 + 4 * 3600 + 60


def run(coroutine: Any) -> Any:
    return asyncio.run(coroutine)


async def put(inbox: Inbox, record: str, handler: str, event: str, error: str | None, *, dead: bool = True) -> None:
    entry = Entry(record, handler, "healthie", event, "Invoice", record, b"Ada Lovelace")
    await inbox.put([entry], remember=100)
    if error is not None:
        (row,) = await inbox.take([handler], "t", lease=100, limit=1)
        row = type(row)(row.id, row.key, row.handler, row.api, 99 if dead else 1, row.body)
        assert await inbox.failed(row, "t", error=error, place="billing.py:42", retry_after=None) is dead


def inbox_with_dead_letters(path: Path, *records: str) -> Path:
    async def fill() -> None:
        inbox = Inbox(path)
        await inbox.open()
        for record in records:
            await put(inbox, record, "app.billing", "x.\nforged", "ValueError")
        await inbox.close()

    run(fill())
    return path


@pytest.fixture
def mixed(tmp_path: Path) -> str:
    """Three dead letters, one that failed once, one that waits; the oldest is days old."""

    async def fill() -> None:
        inbox = Inbox(tmp_path / "inbox.db", clock=lambda: now)
        await inbox.open()
        now = time.time() - AGE
        await put(inbox, "1", "app.billing", "requested_payment.updated", "ValueError")
        now = time.time() - 60
        await put(inbox, "2", "app.billing", "requested_payment.updated", "ValueError")
        await put(inbox, "3", "app.mails", "task.created", "TimeoutError")
        await put(inbox, "4", "app.retried", "task.created", "KeyError", dead=False)
        await put(inbox, "5", "app.waiting", "task.created", None)
        await inbox.close()

    run(fill())
    return str(tmp_path / "inbox.db")


def test_dead_letters_are_listed_replayed_and_discarded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(inbox_with_dead_letters(tmp_path / "inbox.db", "7", "8", "9"))
    assert main(["inbox", "dead-letters", file]) == 0
    head, *lines, total = capsys.readouterr().out.splitlines()
    assert head.split() == [
        "ID", "STATE", "API", "EVENT", "RECORD", "HANDLER", "ATTEMPTS", "ERROR", "PLACE", "RECEIVED"
    ]  # fmt: skip
    assert [line.split()[:10] for line in lines] == [
        [
            str(number),
            "dead",
            "healthie",
            "x.?forged",
            "Invoice",
            record,
            "app.billing",
            "1",
            "ValueError",
            "billing.py:42",
        ]
        for number, record in enumerate("789", start=1)
    ]
    assert total.startswith("3 in all, the oldest is ")
    assert "Ada" not in "".join(lines)
    assert main(["inbox", "replay", file, "1"]) == 0
    assert main(["inbox", "discard", file, "2", "99"]) == 1
    assert main(["inbox", "count", file]) == 0
    out, complaints = capsys.readouterr()
    assert out.splitlines()[:6] == [
        "1 will be tried again",
        "2 is dropped",
        "pending  1",
        "running  0",
        "done     1",
        "dead     1",
    ]
    assert complaints == "there is no dead letter 99\n"


def test_count_shows_the_oldest_and_what_failed_where(mixed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "count", mixed]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == ["pending  2", "running  0", "done     0", "dead     3"]
    assert lines[4].startswith("oldest   3 d 4 h, not handled since 20")
    assert lines[6].split() == ["COUNT", "STATE", "HANDLER", "EVENT", "ERROR", "PLACE", "OLDEST"]
    rows = [line.split() for line in lines[7:]]
    assert rows[0] == [
        "2",
        "dead",
        "app.billing",
        "requested_payment.updated",
        "ValueError",
        "billing.py:42",
        "3",
        "d",
        "4",
        "h",
    ]
    assert sorted(row[:6] for row in rows[1:]) == [
        ["1", "dead", "app.mails", "task.created", "TimeoutError", "billing.py:42"],
        ["1", "pending", "app.retried", "task.created", "KeyError", "billing.py:42"],
    ]


def test_count_as_json(mixed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "count", mixed, "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert {name: content[name] for name in ("pending", "running", "done", "dead")} == {
        "pending": 2, "running": 0, "done": 0, "dead": 3
    }  # fmt: skip
    assert AGE <= content["oldest_seconds"] < AGE + 120
    first = content["failures"][0]
    assert (first["count"], first["handler"], first["error"], first["place"]) == (
        2, "app.billing", "ValueError", "billing.py:42"
    )  # fmt: skip
    assert first["oldest"] == content["oldest"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ([], [1, 2, 3]),
        (["--handler", "app.mails"], [3]),
        (["--handler", "app.*"], [1, 2, 3]),
        (["--event", "requested_payment.*"], [1, 2]),
        (["--event", "requested_payment.?pdated"], []),
        (["--event", "[rt]*"], []),
        (["--error", "ValueError", "--handler", "app.billing"], [1, 2]),
        (["--error", "ValueError", "--handler", "app.mails"], []),
        (["--all"], [1, 2, 3, 4, 5]),
        (["--all", "--event", "task.created"], [3, 4, 5]),
        (["--all", "--error", ""], [5]),
    ],
)
def test_filters(filters: list[str], ids: list[int], mixed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "dead-letters", mixed, *filters, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [delivery["id"] for delivery in found] == ids
    assert all("body" not in delivery for delivery in found)
    assert main(["inbox", "dead-letters", mixed, *filters]) == 0
    lines = capsys.readouterr().out.splitlines()
    if ids:
        assert [int(line.split()[0]) for line in lines[1:-1]] == ids
    else:
        assert lines == ["no dead letters"]


def test_json_of_a_dead_letter(mixed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "dead-letters", mixed, "--handler", "app.mails", "--json"]) == 0
    (letter,) = json.loads(capsys.readouterr().out)
    assert letter.pop("received").endswith("+00:00")
    assert letter == {
        "id": 3,
        "state": "dead",
        "api": "healthie",
        "handler": "app.mails",
        "event_type": "task.created",
        "resource_type": "Invoice",
        "resource_id": "3",
        "attempts": 1,
        "error": "TimeoutError",
        "place": "billing.py:42",
    }


def test_replay_and_discard_by_filter(mixed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "replay", mixed, "--error", "ValueError"]) == 0
    assert main(["inbox", "discard", mixed, "--all"]) == 0
    assert main(["inbox", "discard", mixed, "--all"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines() == ["1 will be tried again", "2 will be tried again", "3 is dropped", "no dead letters"]
    assert main(["inbox", "count", mixed, "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert (content["pending"], content["done"], content["dead"]) == (4, 1, 0)


@pytest.mark.parametrize("wrong", [[], ["1", "--all"], ["1", "--handler", "x"], ["one"], ["--nothing"]])
@pytest.mark.parametrize("verb", ["replay", "discard"])
def test_a_wrong_call_changes_nothing(
    verb: str, wrong: list[str], mixed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["inbox", verb, mixed, *wrong])
    assert ended.value.code == 2
    capsys.readouterr()
    assert main(["inbox", "count", mixed, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["dead"] == 3


def test_ids_and_filters_that_nothing_can_have(mixed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "replay", mixed, "0", str(10**30)]) == 1
    assert main(["inbox", "dead-letters", mixed, "--handler", "\udcff"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_an_inbox_without_dead_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(inbox_with_dead_letters(tmp_path / "inbox.db"))
    assert main(["inbox", "dead-letters", file]) == 0
    assert main(["inbox", "dead-letters", file, "--all"]) == 0
    assert main(["inbox", "count", file]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "no dead letters",
        "no unhandled deliveries",
        *("pending  0", "running  0", "done     0", "dead     0"),
    ]
    assert main(["inbox", "count", file, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["oldest"] is None


def test_a_file_that_is_none_is_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing, text = tmp_path / "missing.db", tmp_path / "text.db"
    text.write_text("no database at all" * 100)
    assert main(["inbox", "count", str(missing)]) == 1
    assert main(["inbox", "count", str(text)]) == 1
    assert not missing.exists()
    complaints = capsys.readouterr().err
    assert f"there is no file {missing}" in complaints
    assert "SQLITE_NOTADB" in complaints


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (59.9, "59 s"), (60, "1 min 0 s"), (3599, "59 min 59 s"), (AGE, "3 d 4 h"), (86_400, "1 d 0 h")],
)
def test_ages_in_words(seconds: float, words: str) -> None:
    assert _words(seconds) == words
