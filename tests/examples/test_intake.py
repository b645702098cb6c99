"""From intake to invoice: the example does it against the sandbox, in few lines, and twice without a second client."""

from __future__ import annotations

import os
import subprocess
import sys
from inspect import getsource

import pytest

from examples.intake_to_invoice import intake
from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT


def run(sandbox: Sandbox) -> list[str]:
    environment = {
        **os.environ,
        "HEALTHIE_API_KEY": sandbox.healthie_api_key,
        "HEALTHIE_BASE_URL": sandbox.healthie_url,
        "HEALTHIE_ENVIRONMENT": "sandbox",
        "PYTHONWARNINGS": "ignore",
    }
    command = [sys.executable, "examples/intake_to_invoice.py", "ada@example.com", "Ada", "Lovelace"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.slow
def test_from_intake_to_invoice(sandbox: Sandbox) -> None:
    first, again = run(sandbox), run(sandbox)
    assert [line.split()[0] for line in first] == ["client", "form", "document"]
    assert first[0] == again[0]  # the same client and appointment
    assert first[-1].split(",")[1] == again[-1].split(",")[1]  # and the same invoice
    created = [effect.type for effect in sandbox.ledger if effect.action == "created"]
    assert (created.count("User"), created.count("RequestedPayment"), created.count("Appointment")) == (1, 1, 1)
    assert {"FormAnswerGroup", "Document", "Conversation", "Note"} <= set(created)


def test_it_is_short() -> None:
    assert len(getsource(intake).splitlines()) < 60
