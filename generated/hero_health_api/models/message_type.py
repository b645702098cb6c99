# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""MessageType."""

from __future__ import annotations

from ..runtime import OpenEnum


class MessageType(OpenEnum):
    """Delivery route; hero means audit entry only."""

    EMAIL = "email"
    HERO = "hero"
    NHS_APP = "nhs_app"
    SMS = "sms"
