"""Money and moments, as the vendors write them and as the files hold them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal

from examples.export.errors import ExportError

_PLAIN = re.compile(r"-?\d{1,14}(\.\d+)?", re.ASCII)
_STEP = Decimal("0.0001")
_LIMIT = Decimal(10) ** 14


def money(value: str | float | Decimal | None, *, of: str) -> Decimal | None:
    """An exact amount with four decimals; `of` names record and column, for the error.

    A float (Healthie sends some amounts as JSON numbers) stands for the shortest decimal that reads as the same
    number, and its noise beyond four decimals is rounded away. What the vendor wrote as text is never rounded.

    Raises:
        ExportError: it is no plain decimal number, or does not fit.
    """
    if value is None:
        return None
    text = str(value).strip()
    if isinstance(value, float) and "e" in text:
        text = f"{Decimal(text):f}"
    amount = Decimal(text) if _PLAIN.fullmatch(text) and not isinstance(value, bool) else None
    if amount is None or abs(amount) >= _LIMIT:
        raise ExportError(f"{of} is no plain decimal number of at most 14 digits before the point")
    exact = amount.quantize(_STEP)
    if exact != amount and not isinstance(value, float):
        raise ExportError(f"{of} has more than four decimals, which the files cannot hold without rounding")
    return exact


def moment(value: datetime | str | None, *, of: str) -> datetime | None:
    """A moment in UTC.

    Raises:
        ExportError: it is no moment, or has no time zone.
    """
    if value is None or value == "":
        return None
    try:
        read = datetime.fromisoformat(value) if isinstance(value, str) else value
        if read.tzinfo is None:
            raise ExportError(f"{of} has no time zone")
        return read.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ExportError(f"{of} is no moment") from None
