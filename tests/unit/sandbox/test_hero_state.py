"""Which operations of Hero are on real state: another's write changes the response, or another shows what it wrote."""

from __future__ import annotations

import httpx
import pytest

from docs.site.answers import SANDBOX, write_answers
from hero_healthie.sandbox import Sandbox
from tests.support.hero_operations import PLAN, Caller
from tests.support.hero_state import ALONE, PAGE, answers, page_with_figures
from tests.support.hero_state import proofs as proven

Proofs = dict[str, set[str]]


@pytest.fixture(scope="module")
def proofs() -> Proofs:
    return proven()


@pytest.mark.slow
def test_seventy_operations_are_on_real_state(proofs: Proofs) -> None:
    assert {operation for operation, others in proofs.items() if not others} == ALONE
    assert len(proofs) - len(ALONE) == 70
    rows = answers(proofs)
    assert SANDBOX["hero"].read_text("utf-8") == write_answers(rows), "run `make docs-tables`"
    text = PAGE.read_text("utf-8")
    assert text == page_with_figures(text, rows), "run `make docs-tables`"


@pytest.mark.slow
def test_what_is_called_canned_is_and_what_is_called_stored_is_not(proofs: Proofs) -> None:
    states = {task.operation: task.state for task in PLAN.tasks}
    assert {operation for operation, state in states.items() if state != "stored"} <= ALONE
    assert not PLAN.unknown_operations
    seeded_only = {operation for operation in ALONE if states[operation] == "stored"}
    assert seeded_only == {"getForm", "listCoupons", "listForms", "listTemplates"}


@pytest.mark.parametrize(
    ("kind", "operation"), [("form", "listForms"), ("coupon", "listCoupons"), ("template", "listTemplates")]
)
def test_what_only_a_practice_sets_up_is_given(
    sandbox: Sandbox, hero_api: httpx.Client, kind: str, operation: str
) -> None:
    made = getattr(sandbox.given, kind)()
    rows = Caller(hero_api).ok(operation)["data"]
    assert made.id in {row["id"] for row in rows}
