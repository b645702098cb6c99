"""The Healthie API version in use: until when it is served, and what comes after it."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from healthie_api.version import API_VERSION, SUNSETS
from hero_healthie._call.failures import vendor_code
from hero_healthie._telemetry.drift import DriftKind, DriftMonitor
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import APIVersionWarning
from hero_healthie_runtime.errors import INTERRUPTS
from hero_healthie_runtime.tracebacks import caller_stacklevel

T = TypeVar("T")

_log = SafeLogger(logging.getLogger("hero_healthie"))

_KINDS = {
    "API_VERSION_SUNSET_WARNING": DriftKind.VERSION_SUNSET,
    "MISSING_API_VERSION_HEADER": DriftKind.MISSING_VERSION_HEADER,
}


@dataclass(frozen=True, slots=True)
class APIVersionStatus:
    """The state of the API version that a client requests, as far as it is known.

    Example:
        print(healthie.api_version_status().days_left())
    """

    pinned: str
    """The version that is requested, such as `2026-01-01`."""
    sunset_date: date | None
    """The day from which it is refused, or None if none is known."""
    latest_seen: str | None
    """The newest version that a response named, or None if none did yet."""
    announced: bool
    """True if a response announced the sunset; otherwise it was documented when this package was generated."""

    def days_left(self, today: date | None = None) -> int | None:
        """Return for how many more days the version is served; 0 from its sunset on, None if no sunset is known.

        Args:
            today: the day to count from; this day in UTC if left out.
        """
        if self.sunset_date is None:
            return None
        return max(0, (self.sunset_date - (today or datetime.now(UTC).date())).days)

    def __str__(self) -> str:
        end = f"refused from {self.sunset_date} on" if self.sunset_date else "no sunset known"
        latest = f", latest version {self.latest_seen}" if self.latest_seen else ""
        return f"Healthie API version {self.pinned}: {end}{latest}"


_FACTS = ("requested_version", "sunset_date", "latest_version")
_MOST_REMEMBERED = 50
warned_of: set[tuple[str, str]] = set()
"""The versions and codes that this process warned of: once each, however many clients there are."""


class VersionWatch:
    """Remembers what responses say of the API version. Shared by a client and all its views."""

    def __init__(self, pinned: str, drift: DriftMonitor) -> None:
        self._pinned = pinned
        self._drift = drift
        self._sunset = _documented_sunset(pinned)
        self._latest: date | None = None
        self._announced = False
        self._reported: set[tuple[str, date | None, date | None]] = set()
        if pinned > API_VERSION and _is_new((pinned, "newer"), warned_of):
            _warn(
                f"Healthie {pinned} is newer than this package, which was made for {API_VERSION}: what was removed or "
                f"renamed since then fails when it is called; `hero-healthie rebuild` makes a package for {pinned}"
            )

    @property
    def status(self) -> APIVersionStatus:
        """The state of the version, as far as it is known by now."""
        latest = None if self._latest is None else self._latest.isoformat()
        return APIVersionStatus(self._pinned, self._sunset, latest, self._announced)

    def take(self, operation: str, found: Sequence[Mapping[str, Any]]) -> None:
        """Take the `extensions.warnings` of a response, and report those that are new."""
        for warning in found:
            code = vendor_code(warning.get("code")) or "a warning"
            latest, sunset = _date(warning.get("latest_version")), _date(warning.get("sunset_date"))
            if latest is not None:
                self._latest = latest if self._latest is None else max(latest, self._latest)
            kind = _KINDS.get(code)
            if kind is DriftKind.VERSION_SUNSET and sunset is not None and self._is_ours(warning):
                self._sunset, self._announced = sunset, True
            if kind is not None and _is_new((code, sunset, latest), self._reported):
                self._drift.report(operation, [(kind, "extensions.warnings[]", f"API version {self._pinned}")])
            if _is_new((self._pinned, code), warned_of):
                facts = ((name, _date(warning.get(name))) for name in _FACTS)
                dates = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in facts if value)
                _warn(f"Healthie: {code} ({dates or 'no dates given'}): upgrade hero-healthie in time")

    def _is_ours(self, warning: Mapping[str, Any]) -> bool:
        return warning.get("requested_version") in (None, self._pinned)


def _warn(text: str) -> None:
    """Warn; where an app makes warnings errors, log it, as the call that brought it was done."""
    try:
        warnings.warn(text, APIVersionWarning, stacklevel=caller_stacklevel())
    except INTERRUPTS:
        raise
    except BaseException:  # noqa: BLE001 (what an app does with a warning must not fail a call that was done)
        _log.warning("%s", text)


def _is_new(what: T, known: set[T]) -> bool:
    """Return True if it was not known, and remember it; nothing is new once too much is known."""
    if what in known or len(known) >= _MOST_REMEMBERED:
        return False
    known.add(what)
    return True


def _documented_sunset(version: str) -> date | None:
    found = [refused_from for before, refused_from in SUNSETS if version < before]
    return date.fromisoformat(min(found)) if found else None


def _date(value: object) -> date | None:
    """Return a day written as `2027-01-31`, or None for anything else, as it may be data."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.isoformat() == value else None
