"""Values of a response in columns: exact, or refused without being shown."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hero_healthie.export import ExportError, Kind, read_value
from hero_healthie.export.columns import as_text


@settings(max_examples=40)
@given(st.decimals(allow_nan=False, min_value=-(10**13), max_value=10**13, places=4))
def test_money_survives_exactly(amount: Decimal) -> None:
    assert read_value(Kind.MONEY, f"{amount:f}", of="it") == amount
    assert Decimal(as_text(amount)) == amount
    assert "e" not in as_text(amount).lower()


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        (Kind.MONEY, "12.5", Decimal("12.5000")),
        (Kind.MONEY, "$1,234.00", Decimal(1234)),
        (Kind.MONEY, 0.1 + 0.2, Decimal("0.3000")),
        (Kind.MONEY, 1e-7, Decimal("0.0000")),
        (Kind.MONEY, 7, Decimal(7)),
        (Kind.MONEY, "-3", Decimal(-3)),
        (Kind.MONEY, "", None),
        (Kind.MONEY, None, None),
        (Kind.TEXT, 7, "7"),
        (Kind.TEXT, "", ""),
        (Kind.TEXT, None, None),
        (Kind.WHOLE, 7, 7),
        (Kind.WHOLE, 7.0, 7),
        (Kind.NUMBER, 7, 7.0),
        (Kind.FLAG, False, False),
        (Kind.MOMENT, "2022-08-15 14:22:14 -0400", datetime(2022, 8, 15, 18, 22, 14, tzinfo=UTC)),
        (Kind.MOMENT, "", None),
        (Kind.DAY, "1985-12-10", date(1985, 12, 10)),
        (Kind.JSON, ["1", None], '["1",null]'),
        (Kind.JSON, {"ö": 1}, '{"ö":1}'),
    ],
)
def test_what_is_read(kind: Kind, value: Any, read: Any) -> None:
    found = read_value(kind, value, of="it")
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        *((Kind.MONEY, each) for each in ("1e3", "NaN", "free", "0.00001", "123456789012345", "٣")),
        *((Kind.MONEY, each) for each in (1e20, True)),
        *((Kind.WHOLE, each) for each in ("7", 7.5, True, 2**63, float("nan"), float("inf"))),
        *((Kind.NUMBER, each) for each in ("7", True, 10**400, float("nan"), float("inf"))),
        *((Kind.FLAG, each) for each in (0, "true")),
        *((Kind.MOMENT, each) for each in ("yesterday", 7, "0001-01-01T00:00:00+14:00")),
        *((Kind.DAY, each) for each in ("yesterday", "2026-02-30", 7)),
    ],
)
def test_what_would_not_be_exact_is_refused(kind: Kind, value: Any) -> None:
    with pytest.raises(ExportError, match=r"^price of invoice 7 ") as refused:
        read_value(kind, value, of="price of invoice 7")
    if isinstance(value, str) and value != "true":
        assert value not in str(refused.value).removeprefix("price of invoice 7")
