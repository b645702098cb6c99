"""References of records: put into `metadata` at creation, so that a record is found again when its outcome is unknown.

Healthie has no idempotency key, and no way to query a record by what was sent. `metadata` is the one field in which a
record carries a caller's reference.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal
from uuid import uuid4

from hero_healthie._call.context import check_reference
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.json import is_object

REFERENCE_KEY = "hero_healthie_reference"
METADATA_LIMIT = 2_000
"""The characters that `metadata` may have as JSON, where Healthie does not take more."""


def metadata_text(metadata: Mapping[str, Any] | str | None, limit: int = METADATA_LIMIT) -> str | None:
    """Return metadata as the serialised JSON that Healthie takes.

    Raises:
        InvalidArgumentError: it is no JSON, or too long.
    """
    if metadata is None:
        return None
    try:
        text = metadata if isinstance(metadata, str) else json.dumps(dict(metadata), allow_nan=False)
        json.loads(text)
    except (TypeError, ValueError, RecursionError):
        raise InvalidArgumentError("metadata must be a mapping of JSON values, or JSON", argument="metadata") from None
    if len(text) > limit:
        raise InvalidArgumentError(f"metadata is longer than {limit} characters as JSON", argument="metadata")
    return text


def with_reference(metadata: Mapping[str, Any] | str | None, reference: str, limit: int = METADATA_LIMIT) -> str:
    """Return the metadata with the reference added, as JSON.

    Raises:
        InvalidArgumentError: the reference cannot be added: the metadata is no object, holds another, or is too long.
    """
    known = json.loads(metadata_text(metadata, limit) or "{}")
    if not is_object(known):
        raise InvalidArgumentError(
            "metadata must be a JSON object, so that the reference can be added to it", argument="metadata"
        )
    if known.get(REFERENCE_KEY, reference) != reference:
        raise InvalidArgumentError(f"metadata holds another {REFERENCE_KEY}", argument="metadata")
    text = json.dumps({**known, REFERENCE_KEY: reference})
    if len(text) > limit:
        raise InvalidArgumentError(
            f"metadata and the reference together are longer than {limit} characters as JSON", argument="metadata"
        )
    return text


def tag_for(
    metadata: Mapping[str, Any] | str | None, reference: str | Literal[False] | None, limit: int = METADATA_LIMIT
) -> tuple[str | None, str | None]:
    """Return the reference to send, and the metadata that holds it.

    Without a reference a random one is made, if there is room for one; False makes none.

    Raises:
        InvalidArgumentError: the metadata is not JSON, or the reference cannot be added to it.
    """
    if reference is False:
        return None, metadata_text(metadata, limit)
    if reference is not None:
        return reference, with_reference(metadata, check_reference(reference), limit)
    made = uuid4().hex
    text = metadata_text(metadata, limit)
    try:
        return made, with_reference(text, made, limit)
    except InvalidArgumentError:
        return None, text


def reference_of(metadata: object) -> str | None:
    """Return the reference in the metadata of a record, which comes as JSON or as the text of it."""
    known = metadata
    if isinstance(metadata, str):
        try:
            known = json.loads(metadata)
        except (ValueError, RecursionError):
            return None
    value = known.get(REFERENCE_KEY) if is_object(known) else None
    return value if isinstance(value, str) else None
