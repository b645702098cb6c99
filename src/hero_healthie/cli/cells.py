"""What tables are made of."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Style: TypeAlias = Literal["", "bold", "dim", "green", "yellow", "red"]


class Cell(NamedTuple):
    """A value of a table, and how it looks on a terminal with colours."""

    value: object
    style: Style = ""
