"""Judge Healthie's API versions: published, old, refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from hero_healthie.sandbox.common.json import JsonObject

HEADER = "healthie-graphql-api-version"
#: The first one is the baseline. All are served with the sandbox's one schema, which is that of 2026-01-01.
RELEASES = (date(2024, 6, 1), date(2025, 1, 1), date(2025, 7, 1), date(2026, 1, 1), date(2026, 7, 1))
_WARNINGS_SINCE = date(2026, 7, 1)
_SUNSET = date(2027, 1, 31)
_SURVIVES_SUNSET = date(2026, 7, 1)


def _no_warnings() -> list[JsonObject]:
    return []


@dataclass(frozen=True, slots=True)
class Verdict:
    """The consequence of a version header."""

    warnings: list[JsonObject] = field(default_factory=_no_warnings)
    """For `extensions.warnings`."""
    error: JsonObject | None = None
    """The `errors[]` entry of a refusal."""


def judge(header: str | None, today: date) -> Verdict:
    """Return the verdict on a request's version header on a date."""
    published = [release for release in RELEASES if release <= today]
    latest = published[-1] if published else RELEASES[0]
    if not header:
        message = f"The request has no {HEADER} header; the latest version is {latest}."
        if today >= _SUNSET:
            return Verdict(error=_error("MISSING_API_VERSION_HEADER", message))
        if today < _WARNINGS_SINCE:
            return Verdict()
        return Verdict(warnings=[_warning("MISSING_API_VERSION_HEADER", message, None, latest)])
    requested = next((release for release in published if release.isoformat() == header), None)
    if requested is None or (today >= _SUNSET and requested < _SURVIVES_SUNSET):
        return Verdict(error=_error("UNSUPPORTED_API_VERSION", f"This API version is not supported; use {latest}."))
    if requested < latest and today >= _WARNINGS_SINCE:
        message = f"API version {requested} will be refused from {_SUNSET} on; the latest is {latest}."
        return Verdict(warnings=[_warning("API_VERSION_SUNSET_WARNING", message, requested, latest)])
    return Verdict()


def _error(code: str, message: str) -> JsonObject:
    return {"message": message, "extensions": {"code": code}}


def _warning(code: str, message: str, requested: date | None, latest: date) -> JsonObject:
    return {
        "code": code,
        "message": message,
        "requested_version": requested.isoformat() if requested else None,
        "sunset_date": _SUNSET.isoformat(),
        "latest_version": latest.isoformat(),
    }
