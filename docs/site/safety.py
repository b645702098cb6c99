"""What is resent, in the words of the table of verdicts; tests/docs/test_reference.py compares the two."""

from __future__ import annotations

MEANS = {
    "read": "changes nothing",
    "idempotent_write": "a repeat changes nothing more",
    "create": "a repeat makes a second record",
    "money": "a repeat may charge or invoice twice",
}
"""The classes of safety, and what each says."""

RESENT = {
    "read": ("never sent", "refused", "unknown"),
    "idempotent_write": ("never sent", "refused", "unknown"),
    "create": ("never sent", "refused"),
    "money": ("never sent", "refused"),
}
"""After which verdicts an operation of a class is sent again by itself."""

RAISED_ON_UNKNOWN = {"create": "OutcomeUnknownError", "money": "OutcomeUnknownError"}
"""The error after an outcome that is unknown, where it is not sent again."""


def sentence(safety: str) -> str:
    """Return what is resent, as one sentence."""
    if safety in RAISED_ON_UNKNOWN:
        return (
            "sent again when it was *never sent* or *refused*; when the outcome is *unknown* it is not, and "
            f"`{RAISED_ON_UNKNOWN[safety]}` is raised"
        )
    return "sent again when it was *never sent*, when it was *refused*, and when the outcome is *unknown*"
