"""Judge Healthie's API versions: published, deprecated, refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.specs.load import healthie_decisions, healthie_versions

HEADER = "healthie-graphql-api-version"


def _no_warnings() -> list[JsonObject]:
    return []


@dataclass(frozen=True, slots=True)
class Verdict:
    """The consequence of a version header."""

    warnings: list[JsonObject] = field(default_factory=_no_warnings)
    """For `extensions.warnings`."""
    error: JsonObject | None = None
    """The `errors[]` entry of a refusal."""


@dataclass(frozen=True, slots=True)
class _Sunset:
    before: date
    deprecated_from: date
    refused_from: date


def releases() -> tuple[date, ...]:
    """Return the versions, oldest first; all are served with the schema of 2026-01-01.

    Those before `older` of sandbox.toml have the shapes of baseline.graphql too.
    """
    return _known()[0]


def published_by(today: date) -> list[date]:
    """Return the versions that are there on a date, oldest first."""
    return [release for release in releases() if release <= today] or [releases()[0]]


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[date, ...], tuple[_Sunset, ...]]:
    data = healthie_versions()
    released = sorted(as_object(row)["released"] for row in as_list(data["version"]))
    return tuple(released), tuple(_sunset(as_object(row)) for row in as_list(data["sunset"]))


def _sunset(row: JsonObject) -> _Sunset:
    refused_from: date = row["refused_from"]
    return _Sunset(row["before"], row.get("deprecated_from") or refused_from, refused_from)


def judge(header: str | None, today: date) -> Verdict:
    """Return the verdict on a request's version header on a date."""
    published = published_by(today)
    baseline, latest = published[0], published[-1]
    served = [release for release in published if not _is_refused(release, today)]
    if not header:
        message = f"The request has no {HEADER} header; the latest version is {latest}."
        facts = {"latest_version": latest.isoformat()}
        if baseline not in served:
            return Verdict(error=_error("MISSING_API_VERSION_HEADER", message, **facts))
        missing: JsonObject = {"code": "MISSING_API_VERSION_HEADER", "message": message, **facts}
        sunset = _sunset_warnings(baseline, latest, today)
        return Verdict([missing, *sunset] if sunset else [])
    requested = next((release for release in served if release.isoformat() == header), None)
    if requested is None:
        facts = {
            "requested_version": header,
            "minimum_supported_version": served[0].isoformat() if served else latest.isoformat(),
            "latest_version": latest.isoformat(),
        }
        return Verdict(
            error=_error("UNSUPPORTED_API_VERSION", f"This API version is not served; use {latest}.", **facts)
        )
    return Verdict(_sunset_warnings(requested, latest, today))


def has_older_shapes(header: str | None) -> bool:
    """Return whether a request's version header asks for a version that has the shapes of the oldest one, or none."""
    before: date = as_object(healthie_decisions()["older"])["before"]
    return not header or any(header == release.isoformat() for release in releases() if release < before)


def _is_refused(release: date, today: date) -> bool:
    return any(release < sunset.before and today >= sunset.refused_from for sunset in _known()[1])


def _sunset_warnings(requested: date, latest: date, today: date) -> list[JsonObject]:
    """Return the warning of a version that is deprecated."""
    for sunset in _known()[1]:
        if requested < sunset.before and today >= sunset.deprecated_from:
            end = sunset.refused_from
            return [
                {
                    "code": "API_VERSION_SUNSET_WARNING",
                    "message": f"API version {requested} is refused from {end} on; the latest is {latest}.",
                    "requested_version": requested.isoformat(),
                    "sunset_date": end.isoformat(),
                    "latest_version": latest.isoformat(),
                }
            ]
    return []


def _error(code: str, message: str, **facts: str) -> JsonObject:
    return {"message": message, "extensions": {"code": code, **facts}}
