"""What Hero may change, and what of it callers see."""

from __future__ import annotations

from tests.unit.codegen.evolution.openapi_requests import BODIES, PARAMETERS
from tests.unit.codegen.evolution.openapi_responses import NOTHING, OPERATIONS, RESPONSES

CASES = [*PARAMETERS, *BODIES, *RESPONSES, *OPERATIONS, *NOTHING]
