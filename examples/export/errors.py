"""What stops an export besides a vendor and the disk."""

from __future__ import annotations


class ExportError(Exception):
    """The export cannot go on as it was asked to; the message says what to do."""
