"""The types of arguments that several commands have."""

from __future__ import annotations

import argparse

_MOST = 1e9
_DIGITS = 20


def positive(text: str) -> float:
    """Return a number above 0.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < _MOST:
        raise argparse.ArgumentTypeError("a number above 0 is needed")
    return number


def count(text: str) -> int:
    """Return a whole number of at least 1.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not (text.isascii() and text.isdecimal()) or len(text) > _DIGITS or not 1 <= int(text) < _MOST:
        raise argparse.ArgumentTypeError("a whole number of at least 1 is needed")
    return int(text)


def port(text: str) -> int:
    """Return the number of a port; 0 is for a free one.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not (text.isascii() and text.isdecimal()) or len(text) > _DIGITS or int(text) >= 2**16:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)
