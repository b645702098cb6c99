"""The error of exports."""

from __future__ import annotations

from hero_healthie.errors import HeroHealthieError


class ExportError(HeroHealthieError, ValueError):
    """An export cannot go on as it is; the message says what to do, and holds no value of a record."""
