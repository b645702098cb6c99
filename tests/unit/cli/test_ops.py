"""`hero-healthie ops`: all operations are found by their words, and one is shown with what a caller needs."""

from __future__ import annotations

import json

import pytest

from hero_healthie import operations
from hero_healthie.cli.main import main


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, str]]:
    code = main(["ops", *arguments, "--format", "json"])
    rows: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    assert code == (0 if rows else 1)
    return rows


def test_all_operations_are_there(capsys: pytest.CaptureFixture[str]) -> None:
    paths = {row["operation"] for row in found(capsys)}
    assert {operation.python_path for operation in operations()} < paths
    assert {"healthie.invoices.create", "hero.booking.reserve", "healthie.documents.download"} < paths


@pytest.mark.parametrize(
    ("arguments", "paths"),
    [
        (["updateInvoice"], ["hero.invoicing.update_invoice"]),
        (["invoic", "PATCH"], ["hero.invoicing.update_invoice"]),
        (["/v1/invoicing/coupons"], ["hero.invoicing.list_coupons"]),
        (["requestedPayments"], ["healthie.queries.requested_payments"]),
        (["requested_payment", "--safety", "money", "--kind", "mutation"],
         ["healthie.mutations.create_requested_payment", "healthie.mutations.update_requested_payment"]),
        (["invoices", "--kind", "curated", "--safety", "read"],
         [f"healthie.invoices.{name}" for name in ("get", "list", "reconcile", "reconcile_many")]),
        (["nothing of this kind"], []),
    ],
)  # fmt: skip
def test_words_and_filters(arguments: list[str], paths: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["operation"] for row in found(capsys, *arguments)] == paths


@pytest.mark.parametrize(
    ("arguments", "key", "values"),
    [
        (["--api", "hero"], "operation", {"hero"}),
        (["--kind", "subscription"], "form", {"subscription"}),
        (["--safety", "money"], "safety", {"money"}),
    ],
)
def test_a_filter_leaves_nothing_else(
    arguments: list[str], key: str, values: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert {row[key].replace(".", " ").split()[0] for row in found(capsys, *arguments)} == values


def test_deprecated_ones(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = {operation.python_path for operation in operations() if operation.deprecated}
    assert wanted
    assert {row["operation"] for row in found(capsys, "--deprecated")} == wanted


def test_operations_of_healthie_have_their_domain(capsys: pytest.CaptureFixture[str]) -> None:
    rows = found(capsys, "--api", "healthie")
    assert all(row["about"] for row in rows)
    assert "healthie.queries.appointment" in {row["operation"] for row in rows if row["about"] == "appointments"}


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        (
            "hero.invoicing.update_invoice",
            [
                "PATCH /v1/invoicing/invoices/{id}",
                "money: sent once",
                "look at it in Hero",
                "hero.invoicing.update_invoice(id: str, *, body: UpdateInvoiceBody) -> Invoice",
                "    id: `id` of the path",
                "hero-healthie call hero.invoicing.update_invoice ID --body @body.json",
            ],
        ),
        ("requestedPayment", ["query requestedPayment", "Document:", "query requestedPayment("]),
        ("healthie.invoices.create", ["may send", "healthie.mutations.create_requested_payment", "price: the amount"]),
    ],
)
def test_one_is_shown(operation: str, said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ops", "show", operation]) == 0
    out = capsys.readouterr().out
    for text in said:
        assert text in out
    assert main(["ops", "show", operation, "--format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["operation"].endswith(operation) or operation == "requestedPayment"
    assert shown["signature"] in out
    assert shown["example"] in out


def test_one_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ops", "show", "hero.invoicing.update_invoce"]) == 2
    assert "did you mean 'hero.invoicing.update_invoice'" in capsys.readouterr().err
    assert main(["ops", "no such words"]) == 1
    assert "nothing was found" in capsys.readouterr().err
    assert main(["ops", "invoce"]) == 1
    assert "did you mean 'invoice'" in capsys.readouterr().err
