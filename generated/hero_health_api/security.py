# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""Which headers carry the key and the tenant of a call; None where the description asks for none."""

from __future__ import annotations

KEY_HEADER: str | None = "x-api-key"
KEY_PREFIX: str = ""
TENANT_HEADER: str | None = "x-practice-group-id"
