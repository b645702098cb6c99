"""What is exported: pages of rows, from any place on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from examples.export.columns import Table
from examples.export.store import Page


class Source(Protocol):
    """A list of records that can be read from any place on, newest first where there is an order."""

    @property
    def table(self) -> Table:
        """What its rows are."""
        ...

    async def asked(self) -> dict[str, str]:
        """Whose records and which of them are read: an export of anything else cannot go on with these pages.

        Raises:
            HeroHealthieError: the vendor does not say.
        """
        ...

    def pages(self, place: str | None) -> AsyncIterator[Page]:
        """The pages from a place on; None is the beginning.

        Raises:
            HeroHealthieError: the vendor failed.
            ExportError: a record cannot be exported as it is.
        """
        ...
