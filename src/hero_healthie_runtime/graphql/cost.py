"""The limits of Healthie on one operation, and how a document is counted against them.

Every field costs 1, multiplied by the page size (`first` or `last`, 100 when absent) of each connection above it.
The page size multiplies what is below `nodes` and `edges`; `page_info` and `total_count` exist once for each page.

Codegen counts the documents that it writes, and the client those it makes of users' models: both by this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

MAX_COST = 2_000
MAX_DEPTH = 25
PAGE_SIZE_WHEN_ABSENT = 100
_MULTIPLIED = frozenset({"nodes", "edges"})


class Cost(NamedTuple):
    """The complexity and the depth of one operation, or of a part of it."""

    cost: int = 0
    depth: int = 0

    @property
    def problem(self) -> str | None:
        """The limit it breaks, or None."""
        if self.cost > MAX_COST:
            return f"costs {self.cost}; Healthie refuses more than {MAX_COST:d}"
        if self.depth > MAX_DEPTH:
            return f"is {self.depth} levels deep; Healthie refuses more than {MAX_DEPTH}"
        return None

    def beside(self, other: Cost) -> Cost:
        """Return the cost of two parts of one selection."""
        return Cost(self.cost + other.cost, max(self.depth, other.depth))


def field_cost(name: str, below: Cost, page_size: int) -> Cost:
    """Return the cost of a field.

    Args:
        name: The field.
        below: The cost of its selection.
        page_size: The page size of its parent if that is a connection, else 1.
    """
    return Cost(1 + times(name, page_size) * below.cost, 1 + below.depth)


def times(name: str, page_size: int) -> int:
    """Return how often a page holds what is below one of its fields."""
    return page_size if name in _MULTIPLIED else 1


def page_size_of(sizes: Iterable[int]) -> int:
    """Return the page size of a connection that is given these as `first` and `last`."""
    return max(sizes, default=PAGE_SIZE_WHEN_ABSENT)


def largest_page(one: int, two: int) -> int | None:
    """Return the largest page, by the cost of an operation with pages of one and of two; None if size costs nothing."""
    return (MAX_COST - one) // (two - one) + 1 if two > one else None
