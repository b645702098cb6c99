"""What Hero may change, and what of it callers see."""

from __future__ import annotations

from tests.unit.codegen.evolution.openapi_answers import ANSWERS, NOTHING, OPERATIONS
from tests.unit.codegen.evolution.openapi_requests import BODIES, PARAMETERS

CASES = [*PARAMETERS, *BODIES, *ANSWERS, *OPERATIONS, *NOTHING]
