# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""TaskPriority."""

from __future__ import annotations

from ..runtime import OpenEnum


class TaskPriority(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    HIGH = "high"
    HIGHEST = "highest"
    LOW = "low"
    LOWEST = "lowest"
    MEDIUM = "medium"
