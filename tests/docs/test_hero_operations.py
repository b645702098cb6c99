"""The page on how well Hero's operations are known says what the descriptions say."""

from __future__ import annotations

from pathlib import Path

import pytest

from hero_health_api.undescribed import UNDESCRIBED
from hero_healthie_codegen.errors import SpecError
from hero_healthie_codegen.specs.undescribed import load_undescribed, undescribed_module
from tests.support.hero_known import PAGE, page_with_tables
from tests.support.paths import SPECS

ROWS = SPECS / "hero" / "undescribed.toml"


def test_the_tables_are_those_of_the_descriptions() -> None:
    text = PAGE.read_text("utf-8")
    assert text == page_with_tables(text), "run `make docs-tables`"


def test_what_the_description_gains_is_no_longer_undescribed() -> None:
    rows = load_undescribed(ROWS)
    assert "bookAppointment" in UNDESCRIBED
    assert "bookAppointment" in undescribed_module(rows, ())
    assert "bookAppointment" not in undescribed_module(rows, {"bookAppointment"})


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (('reason = "', 'reasons = "'), "lacks reason"),
        (('tag = "Booking"\n', 'tag = "Booking"\npath = "/v1"\n'), "cannot have path"),
        (('safety = "read"', 'safety = "harmless"'), "class of safety"),
        (("seen = 2026-11-28", 'seen = "soon"'), "a day on which it was seen"),
        (('operation = "bookAppointment"\n', ""), "an operation id, or a name of ours"),
    ],
)
def test_a_row_that_is_incomplete_is_an_error(tmp_path: Path, change: tuple[str, str], problem: str) -> None:
    """A path is no key: one that was seen belongs into the overlay, and one that was guessed nowhere."""
    path = tmp_path / "undescribed.toml"
    path.write_text(ROWS.read_text("utf-8").replace(*change, 1), "utf-8")
    with pytest.raises(SpecError, match=problem):
        load_undescribed(path)
