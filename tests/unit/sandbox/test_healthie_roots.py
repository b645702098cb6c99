"""The root fields of Healthie that stand on state are those that the reference says do."""

from __future__ import annotations

import pytest

from docs.site.answers import SANDBOX, write_answers
from tests.support.healthie_roots import LEAST, PAGE, SCENARIOS, Prover, answers, page_with_figures


@pytest.mark.slow
def test_roots_stand_on_state() -> None:
    prover = Prover()
    proof = prover.proof()
    assert len(proof) >= LEAST, sorted({*prover.queries, *prover.mutations} - proof.keys())
    assert SCENARIOS.keys() <= proof.keys()
    claimed = {name for name, state in prover.domain.states.items() if state != "canned"}
    canned = {name for name, state in prover.domain.states.items() if state == "canned"}
    assert not canned & proof.keys(), "these are said to be canned"
    assert len(claimed) >= LEAST
    rows = answers(proof, prover)
    assert SANDBOX["healthie"].read_text("utf-8") == write_answers(rows), "run `make docs-tables`"
    text = PAGE.read_text("utf-8")
    assert text == page_with_figures(text, rows, prover), "run `make docs-tables`"
