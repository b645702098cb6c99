"""The mark of a field that was not given."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of UNSET; an enum, so that copies and pickles keep its identity and `is UNSET` narrows a type."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""The value of every field of a body that is not given, and so not sent. `None` means JSON null."""
