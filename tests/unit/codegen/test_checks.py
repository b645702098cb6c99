"""The texts that say how to find out by hand: where they may stand, and where they come out."""

from __future__ import annotations

from pathlib import Path

import pytest

from hero_healthie_codegen.errors import CodegenError, SpecError
from hero_healthie_codegen.specs.decisions import load_decisions

RULES = '[[hero.rule]]\nmethod = "POST"\nsafety = "create"\n[[hero.rule]]\nsafety = "read"\n'


def written(tmp_path: Path, rows: str) -> Path:
    path = tmp_path / "operations.toml"
    path.write_text(RULES + rows)
    return path


def test_a_check_goes_with_its_operation(tmp_path: Path) -> None:
    path = written(tmp_path, '[[hero.check]]\noperation = "makePet"\ntext = "count the pets"\n')
    decisions = load_decisions(path, "hero")
    assert decisions.check("makePet", decisions.safety("makePet", kind="http", method="POST")) == "count the pets"
    assert decisions.check("sellPet", "money") is None
    decisions.check_all_used(["makePet"])
    with pytest.raises(CodegenError, match=r"checks name no operation.*makePet"):
        decisions.check_all_used(["sellPet"])


def test_a_check_that_would_never_be_shown_is_an_error(tmp_path: Path) -> None:
    decisions = load_decisions(written(tmp_path, '[[hero.check]]\noperation = "getPet"\ntext = "x"\n'), "hero")
    with pytest.raises(CodegenError, match="'getPet' of hero is read"):
        decisions.check("getPet", "read")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ('[[hero.check]]\noperation = "a"\n', "lacks its operation or its text"),
        ('[[hero.check]]\ntext = "a"\n', "lacks its operation or its text"),
        ('[[hero.check]]\noperation = "a"\ntext = " "\n', "lacks its operation or its text"),
        ('[[hero.check]]\noperation = "a"\ntext = 7\n', "lacks its operation or its text"),
        ('[[hero.check]]\noperation = "a"\ntext = "b"\n' * 2, "two checks"),
    ],
)
def test_rows_that_make_no_sense(tmp_path: Path, rows: str, words: str) -> None:
    with pytest.raises(SpecError, match=words):
        load_decisions(written(tmp_path, rows), "hero")
