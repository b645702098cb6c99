# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""TaskStatus."""

from __future__ import annotations

from ..runtime import OpenEnum


class TaskStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CLOSED = "closed"
    IN_PROGRESS = "in_progress"
    OPEN = "open"
