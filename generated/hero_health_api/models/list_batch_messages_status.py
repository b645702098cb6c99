# Generated from specs/hero. Do not edit.
"""ListBatchMessagesStatus."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class ListBatchMessagesStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CREATED = "CREATED"
    ENRICHED = "ENRICHED"
    ENRICHMENT_ERROR = "ENRICHMENT_ERROR"
    INVALID_PAYLOAD = "INVALID_PAYLOAD"
    QUEUED = "QUEUED"
