"""Text of a command line becomes values by the types of a signature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest

from healthie_api import RequestedPaymentOrderKeys
from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.cli.operations.typed import type_name, typed
from hero_healthie.healthie.resources.appointments.times import Slot
from hero_healthie_runtime.uploads import Upload

START = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("texts", "hint", "value"),
    [
        (["981"], str | None, "981"),
        (["@@home"], str, "@home"),
        (["true"], bool, True),
        (["-5"], int, -5),
        (["12.50"], Decimal | int | str, Decimal("12.50")),
        (["1e3"], float | None, 1000.0),
        (["2026-12-01"], date | str, date(2026, 12, 1)),
        (["soon"], date | str, "soon"),
        (["2026-12-01T09:30:00+00:00"], datetime | None, START),
        (["2026-12-01T09:30:00+00:00"], date | datetime, START),
        (["PT30M"], timedelta, timedelta(minutes=30)),
        (["once"], Slot | Literal["once"] | None, "once"),
        (["CREATED_AT_DESC"], RequestedPaymentOrderKeys | str, RequestedPaymentOrderKeys.CREATED_AT_DESC),
        (["a", "b"], Sequence[str] | None, ["a", "b"]),
        (["a"], Sequence[str], ["a"]),
        (["-5"], Sequence[int], [-5]),
        (["@@a"], Sequence[str], ["@a"]),
        (['["a", "b"]'], list[str], ["a", "b"]),
        (["2026-12-01", "2026-12-02"], tuple[date, date], (date(2026, 12, 1), date(2026, 12, 2))),
        (['["2026-12-01", "2026-12-02"]'], tuple[date, date], (date(2026, 12, 1), date(2026, 12, 2))),
        (['{"a": 1.50}'], Mapping[str, Any], {"a": Decimal("1.50")}),
        (
            ['{"start": "2026-12-01T09:30:00+00:00", "provider": "1", "type": "2"}'],
            Slot,
            Slot(start=START, provider="1", type="2"),
        ),
        (["[1, 2]"], Any, [1, 2]),
        (["as it is"], Any, "as it is"),
    ],
)
def test_a_value(texts: list[str], hint: Any, value: object) -> None:
    found = typed(texts, hint, "x")
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("texts", "hint", "said"),
    [
        (["1", "2"], str, "x is given 2 times"),
        (["yes"], bool, "x must be true or false"),
        (["1.5"], int, "x must be a whole number"),
        (["9" * 5000], int, "x must be a whole number"),
        (["NaN"], Decimal, "x must be a number"),
        (["tomorrow"], datetime, "x must be a moment with its time zone"),
        (["unpad"], Literal["paid", "unpaid"], "x must be one of paid, unpaid; did you mean 'unpaid'?"),
        (["[1"], Mapping[str, Any], "x must be JSON"),
        (["[1]"], Mapping[str, Any], "x must be an object in JSON"),
        (["scan.pdf"], Upload, "x must be @FILE"),
        (['{"start": "Ada"}'], Slot, "x must be JSON with the fields of Slot"),
    ],
)
def test_what_is_none_is_refused_without_quoting_it(texts: list[str], hint: Any, said: str) -> None:
    with pytest.raises(CalledWronglyError) as refused:
        typed(texts, hint, "x")
    assert said in str(refused.value)
    assert "Ada" not in str(refused.value)


def test_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("line\n", "utf-8")
    assert typed([f"@{tmp_path}/a.txt"], str, "x") == "line\n"
    assert isinstance(typed([f"@{tmp_path}/a.txt"], Upload | None, "x"), Upload)
    assert isinstance(typed([f"@{tmp_path}/a.txt"], str | Upload, "x"), Upload)
    several = typed([f"@{tmp_path}/a.txt"], Sequence[Upload | str], "x")
    assert isinstance(several, list)
    assert isinstance(several[0], Upload)


@pytest.mark.parametrize(
    ("hint", "name"),
    [
        (str | None, "TEXT"),
        (Literal["paid", "unpaid"] | None, "paid|unpaid"),
        (Sequence[date], "DATE …"),
        (Decimal | int, "NUMBER|N"),
        (Mapping[str, Any] | str, "JSON|TEXT"),
        (Upload, "@FILE"),
    ],
)
def test_the_name_of_a_type_in_a_help(hint: Any, name: str) -> None:
    assert type_name(hint) == name
