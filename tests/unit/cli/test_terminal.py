"""The command line at a real terminal: real processes, each at a pseudo-terminal of its own."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from hero_healthie.sandbox import Sandbox

COMMAND = [sys.executable, "-m", "hero_healthie"]
KEY_OF_TERMINAL = re.compile("\x1b\\[[0-9;?]*[A-Za-z]")
NAME = "Canaria Lovelace"
BODY = {"issuer_id": "1", "patient_id": "101", "mode": "draft", "memo": NAME, "invoice_items_attributes": []}
CREATE = ["call", "hero.invoicing.create_invoice"]


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


def variables(sandbox: Sandbox, **more: str) -> dict[str, str]:
    kept = {name: text for name, text in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return kept | sandbox.environ | {"TERM": "xterm-256color", "PYTHONWARNINGS": ""} | more


def at_a_terminal(sandbox: Sandbox, *arguments: str, **more: str) -> pexpect.spawn:
    return pexpect.spawn(
        COMMAND[0], [*COMMAND[1:], *arguments], env=variables(sandbox, **more), dimensions=(40, 200), timeout=30,
        encoding="utf-8",
    )  # fmt: skip


def ended(child: pexpect.spawn) -> tuple[int, str]:
    """What it printed since the last expectation, and its exit code."""
    child.expect(pexpect.EOF)
    child.close()
    code = child.exitstatus if child.exitstatus is not None else 128 + (child.signalstatus or 0)
    return code, child.before or ""


@pytest.mark.slow
def test_colours_are_for_terminals_and_no_color_turns_them_off(served: Sandbox) -> None:
    code, text = ended(at_a_terminal(served, "ops", "--safety", "money", "--api", "hero"))
    assert code == 0
    assert "\x1b[31m" in text
    code, text = ended(at_a_terminal(served, "ops", "--safety", "money", "--api", "hero", NO_COLOR="1"))
    assert code == 0
    assert "\x1b" not in text
    assert "hero.invoicing.create_invoice" in text


@pytest.mark.parametrize(("reply", "refused", "code"), [("y", False, 0), ("y", True, 1), ("", False, 2)])
@pytest.mark.slow
def test_a_write_asks_first_and_shows_no_value(
    reply: str, refused: bool, code: int, served: Sandbox, tmp_path: Path
) -> None:
    served.reset()
    if refused:
        words = {"message": [{"path": ["memo"], "code": "blank", "message": f"{NAME} owes"}]}
        served.fail("hero", "createInvoice", 422, body=words)
    file = tmp_path / "invoice.json"
    file.write_text(json.dumps(BODY), "utf-8")
    child = at_a_terminal(served, *CREATE, "--body", f"@{file}")
    child.expect_exact("Send it? [y/N] ")
    asked = child.before or ""
    assert "staging as practice group 42" in asked
    assert "a repeat may charge or invoice twice" in asked
    assert not served.requests
    child.sendline(reply)
    ended_with, text = ended(child)
    assert ended_with == code, text
    assert len(served.requests) == (0 if code == 2 else 1)
    for secret in (NAME, "Canaria", served.hero_api_key):
        assert secret not in asked + text
    assert {0: "fields", 1: "change memo (blank)", 2: "nothing was sent"}[code] in text


@pytest.mark.slow
def test_patients_data_is_shown_on_request_only(served: Sandbox) -> None:
    """And the key is not in the list of processes."""
    served.reset()
    patients = ["call", "hero.patients.list_patients_v3", "--limit", "2"]
    _, text = ended(at_a_terminal(served, *patients, "--show"))
    names = {row["last_name"] for row in json.loads(KEY_OF_TERMINAL.sub("", text)[text.find("[\r\n") - len(text) :])}
    assert len(names) == 2
    served.reset()
    served.fail("hero", "listPatientsV3", "delay", seconds=1.0)
    child = at_a_terminal(served, *patients)
    while not served.requests:
        time.sleep(0.02)
    command = [shutil.which("ps") or "ps", "-ww", "-o", "args=", "-p", str(child.pid)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "list_patients_v3" in listed
    code, text = ended(child)
    assert code == 0
    plain = KEY_OF_TERMINAL.sub("", text)
    assert "101, 102" in plain
    assert "last_name" in plain
    assert "--show shows them" in plain
    assert not [name for name in names if name in plain]
    assert served.hero_api_key not in listed + text


def test_what_goes_into_a_file_is_not_mixed_with_the_progress_at_the_terminal(served: Sandbox, tmp_path: Path) -> None:
    command = shlex.join([*COMMAND, "call", "hero.admin.list_admins", "--all", "--format", "jsonl"])
    file = tmp_path / "admins.jsonl"
    child = pexpect.spawn(
        shutil.which("bash") or "bash",
        ["-c", f"{command} > {shlex.quote(str(file))}"],
        env=variables(served),
        timeout=30,
        encoding="utf-8",
    )
    code, text = ended(child)
    assert code == 0
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert rows[0]["id"] == "1"
    assert "hero.admin.list_admins" in text
    assert rows[0]["last_name"] not in text


@pytest.mark.slow
def test_how_much_of_a_file_was_sent_is_shown_at_a_terminal(served: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF" * 250)
    upload = ["call", "healthie.documents.upload", "61", f"@{tmp_path / 'scan.pdf'}", "--yes"]
    code, text = ended(at_a_terminal(served, *upload))
    assert code == 0
    assert "healthie.documents.upload: bytes sent" in KEY_OF_TERMINAL.sub("", text)
    assert "1000/1000" in KEY_OF_TERMINAL.sub("", text)


def test_a_dry_run_at_a_terminal_hides_values(served: Sandbox) -> None:
    code, text = ended(at_a_terminal(served, *CREATE, "--body", json.dumps(BODY), "--dry-run"))
    assert code == 0
    assert '"memo": "(text)"' in text
    assert '"patient_id": "101"' in text
    assert NAME not in text
    assert "x-api-key: ***" in text


@pytest.mark.slow
def test_ctrl_c_ends_a_read_with_130_and_says_of_a_write_that_it_may_have_been_done(served: Sandbox) -> None:
    served.reset()
    served.fail("hero", "listAdmins", "hang")
    reading = at_a_terminal(served, "call", "hero.admin.list_admins")
    served.fail("hero", "createInvoice", "hang")
    writing = at_a_terminal(served, *CREATE, "--body", json.dumps(BODY), "--yes")
    for child, code in ((reading, 130), (writing, 3)):
        until = time.monotonic() + 20
        operation = "listAdmins" if child is reading else "createInvoice"
        while not any(each.operation == operation for each in served.requests) and time.monotonic() < until:
            time.sleep(0.02)
        child.sendintr()
        ended_with, text = ended(child)
        assert ended_with == code, text
        assert "Traceback" not in text
        assert NAME not in text
        assert ("may have been done" in text) is (child is writing)


@pytest.mark.slow
def test_a_closed_pipe_is_quiet(served: Sandbox) -> None:
    line = f"{shlex.join(COMMAND)} ops --format jsonl | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        [shutil.which("bash") or "bash", "-c", line], env=variables(served), capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    first, code = done.stdout.splitlines()
    assert json.loads(first)["operation"] == "hero.admin.list_admins"
    assert code == "141"
