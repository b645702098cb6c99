"""What is exported: pages of rows, from any place on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from hero_healthie.export.columns import Row, Table


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, and where to go on.

    Attributes:
        rows: the rows; there may be none.
        following: the place of the next page, for the source to read; None at the end.
        done: how far the source is, by any measure, for the progress bar.
        of: by the same measure, how far it has to go; 0 while that is not known.
        remark: something a person has to know about the result.

    Example:
        last = Page([{"id": "7", "amount": 12}], None, done=1, of=1)
    """

    rows: list[Row]
    following: str | None
    done: int
    of: int = 0
    remark: str | None = None


class Source(Protocol):
    """A list of records that can be read from any place on, newest first where there is an order.

    Example:
        class Orders:
            table = Table("orders", (Column("id", Kind.TEXT, required=True),))

            async def asked(self):
                return {"shop": "main"}

            async def pages(self, place):
                for number in range(int(place or 0), 3):
                    following = str(number + 1) if number < 2 else None
                    yield Page([{"id": str(number)}], following, done=number + 1, of=3)

        print(await Export(Orders(), "orders.csv").run())
    """

    @property
    def table(self) -> Table:
        """What its rows are."""
        ...

    async def asked(self) -> Mapping[str, str]:
        """Return whose records and which of them are read, by name: another export cannot go on with these rows.

        Raises:
            HeroHealthieError: the vendor does not say.
        """
        ...

    def pages(self, place: str | None) -> AsyncIterator[Page]:
        """Return the pages from a place on.

        Args:
            place: what the page before named as `following`; None is the beginning.

        Raises:
            HeroHealthieError: the vendor failed.
            ExportError: a record cannot be exported as it is.
        """
        ...
