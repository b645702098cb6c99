"""The programs for the everyday at Healthie, as a clinic would run them: each twice, against the sandbox."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hero_healthie import Healthie
from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow


def run(sandbox: Sandbox, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "HEALTHIE_API_KEY": sandbox.healthie_api_key,
        "HEALTHIE_BASE_URL": sandbox.healthie_url,
        "HEALTHIE_ENVIRONMENT": "sandbox",
        "PYTHONWARNINGS": "ignore",
    }
    command = [sys.executable, f"examples/{name}.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def created(sandbox: Sandbox, type_: str) -> int:
    return sum(effect.action == "created" and effect.type == type_ for effect in sandbox.ledger)


def test_intake_forms(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(
        "client,submission,What brings you here?,How often do you exercise?,Which of these do you have?\n"
        "61,1,Back pain,Daily,Asthma;Diabetes\n"
        "62,2,,Weekly,\n"
        "63,3,A check-up,Never,\n",
        "utf-8",
    )
    for _ in range(2):
        done = run(sandbox, "healthie_intake_form", "1", str(path))
        assert done.returncode == 3, done.stderr
        assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["submission 1", "submission 3"]
        assert "submission 1: form" in done.stdout
        assert "3 answers" in done.stdout
        assert "'What brings you here?' is required" in done.stderr
        assert "'How often do you exercise?' offers 'Never', 'Once a week' or 'Daily'" in done.stderr
        assert "Back pain" not in done.stdout + done.stderr
    assert created(sandbox, "FormAnswerGroup") == 2


def test_messages(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF")
    first = run(sandbox, "healthie_messages", "70", "See you at 9", str(path))
    again = run(sandbox, "healthie_messages", "70", "Or at 10")
    assert (first.returncode, again.returncode) == (0, 0), first.stderr + again.stderr
    assert first.stdout.splitlines()[0].split(" in ")[1] == again.stdout.splitlines()[0].split(" in ")[1]
    assert again.stdout.splitlines()[1].startswith("2 messages")
    assert (created(sandbox, "Conversation"), created(sandbox, "Note")) == (1, 2)


def test_documents(sandbox: Sandbox, tmp_path: Path) -> None:
    inbox, out = tmp_path / "inbox", tmp_path / "out"
    inbox.mkdir()
    out.mkdir()
    contents = {"61-1.txt": b"Iron 12", "61-2.txt": b"Iron 14", "70-3.pdf": b"%PDF"}
    for name, content in contents.items():
        (inbox / name).write_bytes(content)
    for _ in range(2):
        done = run(sandbox, "healthie_documents", str(inbox), str(out))
        assert done.returncode == 0, done.stderr
    assert created(sandbox, "Document") == 3
    assert {path.read_bytes() for path in out.iterdir()} >= set(contents.values())


async def test_billing(healthie: Healthie, sandbox: Sandbox, tmp_path: Path) -> None:
    owed = [
        await healthie.invoices.create(invoice_type="other", recipient_id="61", price="100", services_provided="Visit")
        for _ in range(2)
    ]
    path = tmp_path / "till.csv"
    rows = [f"{owed[0].id},40.00,cash", f"{owed[0].id},,card", f"{owed[1].id},100.01,check"]
    path.write_text("\n".join(["invoice,amount,medium", *rows]), "utf-8")
    done = await asyncio.to_thread(run, sandbox, "healthie_billing", str(path))
    assert done.returncode == 3, done.stdout + done.stderr
    assert done.stdout.splitlines()[:2] == [
        f"invoice {owed[0].id}: 40.00 by cash, 60.0 due, Partial",
        f"invoice {owed[0].id}: 60.00 by card, 0 due, Paid",
    ]
    assert f"invoice {owed[1].id}: amount is more than is due" in done.stderr
    assert created(sandbox, "BillingItem") == 2
