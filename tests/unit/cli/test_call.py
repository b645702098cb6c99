"""`hero-healthie call`: any operation of either API, from a shell without a terminal."""

from __future__ import annotations

import errno
import json
import os
import signal
import stat
import sys
import threading
import time
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from hero_healthie.sandbox import Sandbox
from tests.unit.cli.conftest import Shell

UPDATE = "hero.invoicing.update_invoice"
CREATE = "hero.invoicing.create_invoice"
PAYMENT = "healthie.mutations.create_requested_payment"
ITEMS = '[{"description": "Letter", "quantity": 2, "unit_amount": 1250, "create": true}]'
REFUSED = {"message": [{"path": ["memo"], "message": "Ada Lovelace owes"}]}
INVOICE: dict[str, Any] = {
    "issuer_id": "1",
    "patient_id": "101",
    "mode": "draft",
    "invoice_items_attributes": [{"description": "Consultation", "quantity": 1, "unit_amount": 9500, "create": True}],
}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "the following arguments are required: OPERATION"),
        (["hero.invoicing.update_invoce"], "did you mean 'hero.invoicing.update_invoice'"),
        (["updateInvoce"], "there is no operation 'updateInvoce'"),
        (["hero.billing.update_invoice"], "did you mean hero.invoicing.update_invoice?"),
        (["list"], "list is the name of several: "),
        ([UPDATE], "it needs ID, --body"),
        ([UPDATE, "981"], "it needs --body"),
        ([UPDATE, "981", "982", "--body", "{}"], "2 given by position, and it takes id by position"),
        ([UPDATE, "981", "--id", "982", "--body", "{}"], "id is given twice"),
        ([UPDATE, "981", "--boddy", "{}"], "it has no argument --boddy; did you mean 'body'?"),
        ([UPDATE, "981", "--body", "issuer_id=7"], "body must be JSON"),
        ([UPDATE, "981", "--body", "@missing.json"], "body: missing.json: No such file"),
        ([UPDATE, "981", "--body", '{"issuer_id":"7","mmeo":""}'], "did you mean memo?"),
        ([UPDATE, "981", "--body.mmeo", "x"], "UpdateInvoiceBody has no field mmeo; did you mean 'memo'?"),
        (
            [UPDATE, "981", "--body.issuer_id", "7", "--body.mode", "darft"],
            "must be one of draft, finalize; did you mean",
        ),
        (
            [UPDATE, "981", "--body.issuer_id", "7", "--body.due_date", "soon"],
            "due_date must be a day, such as 2026-12-01",
        ),
        ([UPDATE, "981", "--body.issuer_id"], "--body.issuer_id needs a value"),
        ([UPDATE, "981", "--body", "{}"], "issuer_id"),
        ([UPDATE, "--arg", "id"], "--arg takes NAME=VALUE"),
        ([UPDATE, "981", "--body.issuer_id", "7"], "there is nobody to ask"),
        ([UPDATE, "981", "--body.issuer_id", "7", "--all"], "returns no list"),
        ([UPDATE, "981", "--body.issuer_id", "7", "--into", "id,nope"], "Invoice has no field nope"),
        ([UPDATE, "981", "--body.issuer_id", "7", "--into", " , "], "--into takes names of fields"),
        (["healthie.queries.users", "--into", "id,emial"], "did you mean email?"),
        (["healthie.queries.users", "--into", "id,location"], "location"),
        (["healthie.queries.user", "61", "62"], "2 given by position, and it takes id by position, then by name"),
        (["healthie.queries.users", "--page-sise", "3"], "it has no argument --page-sise"),
        (["healthie.queries.appointments", "--first", "many"], "first must be a whole number"),
        (["healthie.invoices.list", "--status", "unpad"], "status must be one of paid, partial, unpaid"),
        (["healthie.invoices.list", "--only-unpaid", "maybe"], "only_unpaid must be true or false"),
        (["healthie.invoices.list", "--limit", "0"], "a whole number of at least 1 is needed"),
        (
            [
                "healthie.invoices.create",
                "--invoice-type",
                "other",
                "--recipient-id",
                "61",
                "--price",
                "12.505",
                "--services-provided",
                "Copy",
                "--yes",
            ],
            "price",
        ),
        ([UPDATE, "981", "--body.issuer-id", "7", "--yes", "--out", "missing/x.json"], "missing is no directory"),
        ([UPDATE, "981", "--body.issuer-id", "7", "--yes", "--out", "."], "is a directory: name a file"),
        (["healthie.subscriptions.note_added_subscription"], "pushes events"),
        (["healthie.documents.upload", "61", "@missing.pdf"], "file must be @FILE"),
    ],
)
def test_a_wrong_call_sends_nothing(arguments: list[str], said: str, shell: Shell, sandbox: Sandbox) -> None:
    done = shell("call", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert not sandbox.requests


@pytest.mark.parametrize(
    ("arguments", "stdin", "sent"),
    [
        ([CREATE, "--body", "@FILE", "--yes"], "", INVOICE),
        ([CREATE, "--body", "-", "--yes"], json.dumps(INVOICE), INVOICE),
        (
            ["createInvoice", "--body", "@FILE", "--body.memo", "Thank you", "--body.due-date", "2026-12-24", "--yes"],
            "",
            INVOICE | {"memo": "Thank you", "due_date": "2026-12-24"},
        ),
        ([CREATE, "--arg", "body=@FILE", "--arg", "body.memo=@@home", "--yes"], "", INVOICE | {"memo": "@home"}),
        (
            [
                CREATE,
                "--body",
                "@FILE",
                "--body.confidential",
                "true",
                "--body.invoice_items_attributes",
                ITEMS,
                "--yes",
            ],
            "",
            INVOICE | {"confidential": True, "invoice_items_attributes": json.loads(ITEMS)},
        ),
    ],
)
def test_a_body_of_hero(
    arguments: list[str], stdin: str, sent: Mapping[str, Any], shell: Shell, sandbox: Sandbox, tmp_path: Path
) -> None:
    file = tmp_path / "invoice.json"
    file.write_text(json.dumps(INVOICE), "utf-8")
    done = shell("call", *(each.replace("FILE", str(file)) for each in arguments), stdin=stdin)
    assert done.code == 0, done.err
    assert sandbox.requests[-1].body == sent
    assert json.loads(done.out)["status"] == "draft"


@pytest.mark.parametrize(
    ("arguments", "variables", "keys"),
    [
        (
            [
                PAYMENT,
                "--input",
                '{"recipient_id": "61", "price": 12.50, "invoice_type": "other", "services_provided": "Copy"}',
                "--yes",
                "--into",
                "requested_payment.id,requested_payment.price",
            ],
            {"input": {"recipient_id": "61", "price": "12.50", "invoice_type": "other", "services_provided": "Copy"}},
            {"requested_payment": {"id", "price"}},
        ),
        (
            [
                PAYMENT,
                "--input.recipient-id",
                "61",
                "--input.price",
                "12.50",
                "--input.invoice-type",
                "other",
                "--input.services-provided",
                "Copy",
                "--yes",
                "--into",
                "requestedPayment.id",
            ],
            {"input": {"recipient_id": "61", "price": "12.50", "invoice_type": "other", "services_provided": "Copy"}},
            {"requestedPayment": {"id"}},
        ),
        (
            ["healthie.queries.user", "--id", "61", "--into", "id,location.city"],
            {"id": "61", "clear_notifs": False},
            {"id", "location"},
        ),
        (
            ["healthie.queries.user", "--or-current-user", "--into", "id"],
            {"or_current_user": True, "clear_notifs": False},
            {"id"},
        ),
        (
            ["healthie.queries.user", "--no-or-current-user", "--id=61", "--into", "id"],
            {"id": "61", "or_current_user": False, "clear_notifs": False},
            {"id"},
        ),
        (["healthie.clients.get", "61", "--into", "id,email"], {"id": "61", "clear_notifs": False}, {"id", "email"}),
    ],
)
def test_variables_and_chosen_fields_of_healthie(
    arguments: list[str], variables: Mapping[str, Any], keys: Any, shell: Shell, sandbox: Sandbox
) -> None:
    done = shell("call", *arguments)
    assert done.code == 0, done.err
    assert sandbox.requests[-1].variables == variables
    found = json.loads(done.out)
    if isinstance(keys, dict):
        [(name, inner)] = keys.items()
        assert found[name].keys() == inner
    else:
        assert found.keys() == keys


def test_what_is_selected_is_what_is_asked_for(shell: Shell, sandbox: Sandbox) -> None:
    done = shell("call", "healthie.queries.users", "--limit", "2", "--into", "id,location.city", "--format", "jsonl")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row.keys() for row in rows] == [{"id", "location"}] * 2
    document = sandbox.requests[-1].body["query"]
    assert "city" in document
    assert "email" not in document


@pytest.mark.parametrize("operation", ["healthie.invoices.list", "healthie.queries.requested_payments"])
def test_a_list(operation: str, shell: Shell, sandbox: Sandbox) -> None:
    whole = shell("call", operation, "--all", "--into", "id,price")
    rows = json.loads(whole.out, parse_float=Decimal)
    assert len(rows) > 10
    assert all(row.keys() == {"id", "price"} for row in rows)
    assert len(json.loads(shell("call", operation, "--limit", "3", "--into", "id").out)) == 3
    size = "--page-size" if "invoices" in operation else "--offset"
    first = shell("call", operation, size, "10", "--into", "id")
    assert "the first page: " in first.err or size == "--offset"
    sandbox.reset()


def test_results_in_other_formats(shell: Shell) -> None:
    plain = shell("call", "hero.admin.list_admins", "--into", "id,last_name", "--format", "plain", "--limit", "2")
    assert plain.out.splitlines()[0].split() == ["ID", "LAST_NAME"]
    one = shell("call", "healthie.invoices.get", "55", "--into", "id,price", "--format", "plain")
    assert one.out.splitlines()[0].split() == ["id", "55"]
    missing = shell("call", "healthie.queries.user", "--id", "999999")
    assert (missing.code, missing.out) == (0, "null\n")


def test_money_is_exact(shell: Shell, sandbox: Sandbox) -> None:
    price = "1234567.10"
    arguments = ("--invoice-type", "other", "--recipient-id", "61", "--price", price, "--services-provided", "Copy")
    done = shell("call", "healthie.invoices.create", *arguments, "--yes", "--into", "price")
    assert price in done.out
    assert Decimal(sandbox.requests[-1].variables["input"]["price"]) == Decimal(price)


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        ("reset", 3, "error: hero.invoicing.create_invoice: it was sent, and its outcome is unknown"),
        (401, 1, "next:  check HERO_API_KEY and its environment"),
        (403, 1, "next:  hero-healthie doctor --api hero says what the key may do"),
        (409, 1, "not in the state"),
    ],
)
def test_what_fails(fault: Any, code: int, said: str, shell: Shell, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "createInvoice", fault)
    done = shell("call", CREATE, "--body", "-", "--yes", stdin=json.dumps(INVOICE))
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert len([each for each in sandbox.requests if each.operation == "createInvoice"]) == 1


@pytest.mark.parametrize(
    ("processed", "code", "said"), [(True, 0, "found: it is invoice 61"), (False, 1, "run it again")]
)
@pytest.mark.slow
def test_it_looks_whether_a_write_without_a_response_was_done(
    processed: bool, code: int, said: str, shell: Shell, sandbox: Sandbox
) -> None:
    sandbox.fail("healthie", "createRequestedPayment", "reset", processed=processed)
    invoice = ("--invoice-type", "other", "--recipient-id", "61", "--price", "12.50", "--services-provided", "Copy")
    done = shell("call", "healthie.invoices.create", *invoice, "--yes", "--into", "id,price", "--timeout", "1.5")
    assert done.code == code
    assert said in done.err
    assert done.out.split() == (["{", '"id":', '"61",', '"price":', '"12.50"', "}"] if processed else [])
    assert ("run it again" in done.err) is not processed
    assert len([each for each in sandbox.requests if each.operation == "createRequestedPayment"]) == 1


def test_where_looking_cannot_tell_the_outcome_stays_unknown(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "createAppointment", "reset", processed=True)
    slot = shell(
        "call", "hero.booking.slots", "--between", "2026-12-01", "--between", "2026-12-02", "--format", "jsonl"
    )
    done = shell("call", "hero.booking.reserve", slot.out.splitlines()[0], "--patient", "101", "--yes")
    assert (done.code, done.out) == (3, "")
    assert "undetermined: the time is no longer free" in done.err
    assert "do not run it again before you have looked" in done.err


def _invoices(sandbox: Sandbox) -> int:
    return len([each for each in sandbox.ledger if each.operation == "createInvoice"])


def test_ctrl_c_during_a_write_leaves_it_unknown(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "createInvoice", "delay_after", seconds=30)

    def interrupt() -> None:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if _invoices(sandbox):
                os.kill(os.getpid(), signal.SIGINT)
                return
            time.sleep(0.01)

    waiting = threading.Thread(target=interrupt)
    waiting.start()
    done = shell("call", CREATE, "--body", "-", "--yes", "--timeout", "25", stdin=json.dumps(INVOICE))
    waiting.join()
    assert (done.code, done.out) == (3, "")
    assert f"{CREATE} was interrupted, and may have been done" in done.err


def test_a_write_whose_result_cannot_be_shown_was_done(
    shell: Shell, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path("/dev/full").open("w") as full, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", full)
        done = shell("call", CREATE, "--body", "-", "--yes", "--format", "jsonl", stdin=json.dumps(INVOICE))
    assert done.code == 1
    assert f"{CREATE} was done: do not run it again" in done.err
    assert "No space left" in done.err
    assert _invoices(sandbox) == 1


def test_what_the_vendor_wrote_is_shown_on_request_only(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "createInvoice", 422, body=REFUSED)
    assert "Ada" not in shell("call", CREATE, "--body", "-", "--yes", stdin=json.dumps(INVOICE)).err
    sandbox.fail("hero", "createInvoice", 422, body=REFUSED)
    assert "Ada" in shell("call", CREATE, "--body", "-", "--yes", "--show", stdin=json.dumps(INVOICE)).err


def test_out_is_a_file_of_its_own_and_an_error_of_writing_names_it(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = shell("call", "hero.admin.list_admins", "--out", "/dev/null")
    assert (done.code, Path("/dev/null").is_char_device()) == (2, True)
    assert "/dev/null is no regular file" in done.err
    out = tmp_path / "admins.json"

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        done = shell("call", "hero.admin.list_admins", "--out", str(out))
    assert done.code == 1
    assert f"error: {out}: No space left on device" in done.err
    assert list(tmp_path.iterdir()) == []


def test_files(shell: Shell, sandbox: Sandbox, tmp_path: Path) -> None:
    scan, copy, listed = tmp_path / "scan.pdf", tmp_path / "copy.pdf", tmp_path / "documents.json"
    scan.write_bytes(b"%PDF \xff of a patient")
    done = shell("call", "healthie.documents.upload", "61", f"@{scan}", "--share", "--yes", "--into", "id")
    assert done.code == 0, done.err
    document = json.loads(done.out)["id"]
    assert shell("call", "healthie.documents.download", document, "--to", str(copy)).code == 0
    assert copy.read_bytes() == scan.read_bytes()
    piped = shell(
        "call", "healthie.documents.upload", "61", "-", "--name", "x.pdf", "--yes", "--into", "id", stdin=b"\xff"
    )
    assert piped.code == 0, piped.err
    done = shell("call", "healthie.documents.list", "--into", "id", "--out", str(listed))
    assert done.out == ""
    assert document in [each["id"] for each in json.loads(listed.read_text("utf-8"))]
    for file in (copy, listed):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (
            [UPDATE, "981", "--body.issuer_id", "7", "--body.memo", "Thank you"],
            {
                "method": "PATCH",
                "template": "/v1/invoicing/invoices/{id}",
                "body": {"issuer_id": "7", "memo": "Thank you"},
            },
        ),
        (
            ["hero.patients.list_patients_v3", "--page-size", "3"],
            {"method": "GET", "query": {"page_index": "0", "page_size": "3"}},
        ),
        (
            ["healthie.queries.user", "--id", "61", "--into", "id"],
            {"method": "POST", "variables": {"id": "61", "clear_notifs": False}},
        ),
        (
            ["healthie.documents.upload", "61", "@pyproject.toml", "--reference", "r-1"],
            {"method": "POST", "files": ["(the file pyproject.toml, application/octet-stream)"]},
        ),
    ],
)
@pytest.mark.parametrize("configured", [True, False])
def test_a_dry_run_sends_nothing_and_needs_no_key(
    arguments: list[str],
    wanted: Mapping[str, Any],
    configured: bool,
    shell: Shell,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not configured:
        for name in sandbox.environ:
            monkeypatch.delenv(name)
    done = shell("call", *arguments, "--dry-run", "--format", "json")
    assert done.code == 0, done.err
    found = json.loads(done.out)
    assert {name: found[name] for name in wanted} == wanted
    headers = {name.lower(): text for name, text in found["headers"].items()}
    assert headers["x-api-key" if found["operation"].startswith("hero.") else "authorization"] == "***"
    text = shell("call", *arguments, "--dry-run")
    for key in (sandbox.hero_api_key, sandbox.healthie_api_key):
        assert key not in done.out + done.err + text.out + text.err
    assert f"{wanted['method']} http" in text.out
    assert not sandbox.requests


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        (UPDATE, ["call hero.invoicing.update_invoice ID [options]", "--body JSON", "money: sent once"]),
        ("hero.messages.send_to_many", ["--recipients JSON …"]),
        ("healthie.invoices.create", ["--price NUMBER|N|TEXT", "--status Paid|Not Yet Paid|Partial"]),
        ("healthie.queries.appointments", ["--first N", "[true|false]"]),
    ],
)
def test_the_help_of_an_operation_has_its_arguments(operation: str, said: list[str], shell: Shell) -> None:
    done = shell("call", operation, "--help")
    assert done.code == 0
    for text in said:
        assert text in done.out


def test_an_argument_with_the_name_of_an_option(shell: Shell, sandbox: Sandbox) -> None:
    done = shell("call", "healthie.queries.transfers", "--arg", "limit=5")
    assert done.code == 0, done.err
    assert sandbox.requests[-1].variables["limit"] == 5
