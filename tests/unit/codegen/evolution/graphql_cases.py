"""What Healthie may change, and what of it callers see."""

from __future__ import annotations

from tests.unit.codegen.evolution.graphql_requests import NOTHING, OPERATIONS, REQUESTS
from tests.unit.codegen.evolution.graphql_responses import RESPONSES, TYPES

CASES = [*RESPONSES, *TYPES, *REQUESTS, *OPERATIONS, *NOTHING]
