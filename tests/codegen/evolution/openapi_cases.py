"""What Hero may change, and what of it callers see."""

from __future__ import annotations

from .openapi_answers import ANSWERS, NOTHING, OPERATIONS
from .openapi_requests import BODIES, PARAMETERS

CASES = [*PARAMETERS, *BODIES, *ANSWERS, *OPERATIONS, *NOTHING]
