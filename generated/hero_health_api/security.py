# Generated from specs/hero. Do not edit.
"""The headers that carry the key and the tenant of a call; None where the description names none."""

from __future__ import annotations

KEY_HEADER: str | None = "x-api-key"
KEY_PREFIX: str = ""
TENANT_HEADER: str | None = "x-practice-group-id"
