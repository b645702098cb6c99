"""specs/healthie/versions.toml: announced sunsets, as data."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthie_api.version import SUNSETS
from hero_healthie_codegen.errors import SpecError
from hero_healthie_codegen.specs.versions import load_sunsets
from tests.support.paths import SPECS


def write(folder: Path, text: str) -> Path:
    (folder / "healthie").mkdir()
    (folder / "healthie" / "versions.toml").write_text(text)
    return folder


def test_what_is_committed_is_what_is_generated() -> None:
    assert load_sunsets(SPECS) == SUNSETS == (("2026-07-01", "2027-01-31"),)


def test_no_file_is_no_sunset(tmp_path: Path) -> None:
    assert load_sunsets(tmp_path) == ()


def test_rows_are_in_order(tmp_path: Path) -> None:
    rows = "".join(f"[[sunset]]\nbefore = {year}-01-01\nrefused_from = {year + 1}-01-01\n" for year in (2028, 2027))
    expected = (("2027-01-01", "2028-01-01"), ("2028-01-01", "2029-01-01"))
    assert load_sunsets(write(tmp_path, rows)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "sunset = 1",
        "[[sunsets]]\nbefore = 2026-07-01\n",
        "[[sunset]]\nbefore = 2026-07-01\n",
        '[[sunset]]\nbefore = "2026-07-01"\nrefused_from = 2027-01-31\n',
        "[[sunset]\n",
        "[[version]]\nbreaks = []\n",
        "[[version]]\nreleased = 2026-01-01\n",
        "[[version]]\nreleased = 2026-01-01\nbreaks = [1]\n",
        "[[version]]\nreleased = 2025-01-01\nbreaks = []\n[[version]]\nreleased = 2026-01-01\nbreaks = []\n",
        "version = 1",
    ],
)
def test_a_broken_file_is_an_error_that_names_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(SpecError, match=r"versions\.toml"):
        load_sunsets(write(tmp_path, text))
