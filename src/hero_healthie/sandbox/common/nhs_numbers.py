"""Make and check NHS numbers: only of the range for tests, which nobody has."""

from __future__ import annotations

_WEIGHTS = range(10, 1, -1)
_MODULUS = 11
_NUMBER_LENGTH = 10
#: Numbers of this range are never given to anybody.
_TEST_RANGE = "999"
_DIGITS = 1_000_000


def nhs_number(number: int) -> str:
    """Return a valid NHS number of the range for tests; of one whose check digit would be 10 the next."""
    for at in range(number, number + _DIGITS):
        body = f"{_TEST_RANGE}{at % _DIGITS:06d}"
        check = _check_digit(body)
        if check < _NUMBER_LENGTH:
            return f"{body}{check}"
    raise AssertionError("every second number or so is valid")


def is_nhs_number(text: str) -> bool:
    """Return whether a text is an NHS number: ten digits of which the last checks the others."""
    return (
        len(text) == _NUMBER_LENGTH and text.isascii() and text.isdecimal() and _check_digit(text[:9]) == int(text[9])
    )


def _check_digit(body: str) -> int:
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, body, strict=False)) % _MODULUS
    return (_MODULUS - rest) % _MODULUS
