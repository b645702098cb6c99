# Generated from specs/healthie. Do not edit.
"""The queries that `fetch` calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.operation import GraphQLCaller

if TYPE_CHECKING:
    from ..queries import Queries


def queries(client: GraphQLCaller) -> Queries:
    """Return the queries of Healthie through a client; loads them when the first record is fetched."""
    from ..queries import Queries

    return Queries(client)
