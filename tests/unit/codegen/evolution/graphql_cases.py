"""What Healthie may change, and what of it callers see."""

from __future__ import annotations

from tests.unit.codegen.evolution.graphql_answers import ANSWERS, TYPES
from tests.unit.codegen.evolution.graphql_requests import NOTHING, OPERATIONS, REQUESTS

CASES = [*ANSWERS, *TYPES, *REQUESTS, *OPERATIONS, *NOTHING]
