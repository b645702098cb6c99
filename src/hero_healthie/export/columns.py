"""The columns of an export: what each holds, and how a value is kept and written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | Decimal | date | None
"""A value of a row; a moment is a datetime with a time zone."""
Row: TypeAlias = dict[str, Value]


class Kind(StrEnum):
    """What a column holds, by the name of its type in Parquet.

    Example:
        amount = Column("amount", Kind.MONEY, "what is owed")
    """

    TEXT = "string"
    WHOLE = "int64"
    NUMBER = "double"
    FLAG = "bool"
    MONEY = "decimal128(18, 4)"
    MOMENT = "timestamp[us, tz=UTC]"
    DAY = "date32"
    JSON = "string (JSON)"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: the name, in all formats.
        kind: what it holds.
        meaning: what it is, in a few words.
        required: whether it is never empty.

    Example:
        number = Column("id", Kind.TEXT, "number of the order", required=True)
    """

    name: str
    kind: Kind
    meaning: str = ""
    required: bool = False

    @property
    def type(self) -> str:
        """Its type, in words."""
        return f"{self.kind}, never empty" if self.required else str(self.kind)


@dataclass(frozen=True, slots=True)
class Table:
    """What is exported: a name, and columns, of which the first tells records apart.

    Attributes:
        name: what the records are, such as `invoices`.
        columns: the columns, in order.

    Example:
        orders = Table("orders", (Column("id", Kind.TEXT, required=True), Column("amount", Kind.MONEY)))
        print(orders.described())
    """

    name: str
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        """The column that tells records apart."""
        return self.columns[0].name

    @property
    def names(self) -> list[str]:
        """The names of the columns, in order."""
        return [column.name for column in self.columns]

    def described(self) -> str:
        """Return the columns as a table of Markdown."""
        rows = [f"| `{each.name}` | {each.type} | {each.meaning} |" for each in self.columns]
        return "\n".join([f"| `{self.name}` | type | |", "|---|---|---|", *rows])


def as_text(value: Value) -> str:
    """Return a value as text: money with all its digits, a moment in UTC, and nothing for None."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            whole, _, rest = f"{value:f}".partition(".")
            return f"{whole}.{rest.rstrip('0').ljust(2, '0')}"
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case _:
            return str(value)


def as_json(value: Value) -> str | int | float | bool | None:
    """Return a value as JSON holds it: money, moments and days are text."""
    return value if value is None or isinstance(value, bool | int | float) else as_text(value)


def kept_values(table: Table, row: Row) -> list[str | int | float | bool | None]:
    """Return the values of a row as they are kept, in the order of the columns."""
    return [as_json(row.get(name)) for name in table.names]


def read_values(table: Table, kept: Sequence[str | int | float | bool | None]) -> Row:
    """Return the row of kept values."""
    return {each.name: _read(each.kind, value) for each, value in zip(table.columns, kept, strict=True)}


def _read(kind: Kind, value: str | int | float | bool | None) -> Value:
    if not isinstance(value, str):
        return value
    match kind:
        case Kind.MONEY:
            return Decimal(value)
        case Kind.MOMENT:
            return datetime.fromisoformat(value)
        case Kind.DAY:
            return date.fromisoformat(value)
        case _:
            return value
