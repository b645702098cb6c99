"""Money in minor units: pennies and cents, whole numbers, never floats."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

_NO_MINOR_UNIT = {
    "BIF",
    "CLP",
    "DJF",
    "GNF",
    "JPY",
    "KMF",
    "KRW",
    "PYG",
    "RWF",
    "UGX",
    "VND",
    "VUV",
    "XAF",
    "XOF",
    "XPF",
}
_SIGNS = {"GBP": "£", "USD": "$", "EUR": "€"}
_MOST = 10**12


class MoneyError(ValueError):
    """Raised for a value that is no amount of money."""


def minor_units(text: str, currency: str) -> int:
    """Return an amount such as `"12.50"` in minor units.

    Raises:
        MoneyError: it is no amount, is negative, or has a part of a penny.
    """
    try:
        amount = Decimal(text.strip().removeprefix(_SIGNS.get(currency, "")).replace(",", ""))
        whole = amount.scaleb(_digits(currency))
    except InvalidOperation:
        raise MoneyError("write it as a number, such as 12.50") from None
    if not whole.is_finite() or not 0 <= whole < _MOST:
        raise MoneyError("it is negative or too large")
    if whole != whole.to_integral_value():
        raise MoneyError("it has more digits after the point than the currency")
    return int(whole)


def whole_units(number: Decimal | int) -> int:
    """Return a JSON number of minor units (`9500` or `9500.0`) as an int.

    Raises:
        MoneyError: it is not whole.
    """
    exact = Decimal(number)
    if exact != exact.to_integral_value():
        raise MoneyError("a part of a penny")
    return int(exact)


def major_units(minor: int, currency: str) -> Decimal:
    """Return minor units as a decimal amount."""
    return Decimal(minor).scaleb(-_digits(currency))


def in_words(minor: int, currency: str) -> str:
    """Format minor units for a person: `£1,234.50`."""
    digits = _digits(currency)
    amount = f"{major_units(minor, currency):,.{digits}f}"
    sign = _SIGNS.get(currency)
    return f"{sign}{amount}" if sign else f"{amount} {currency}"


def _digits(currency: str) -> int:
    return 0 if currency in _NO_MINOR_UNIT else 2
