# Generated from specs/healthie. Do not edit.
"""The description that this package was generated from."""

API_VERSION = "2026-01-01"
SPEC_SHA256 = "0c099882f5c45d44e25876bf72edea77c9c5c0c92ad581efc282a22c7b9be7f2"
SUNSETS: tuple[tuple[str, str], ...] = (("2026-07-01", "2027-01-31"),)
"""Versions before the one date are refused from the other on (specs/healthie/versions.toml)."""
REFUSALS: tuple[str, ...] = ("stripeError",)
"""Fields of payloads, beside `messages`, that say that the vendor refused (specs/operations.toml)."""
UNRELATED: tuple[str, ...] = ("currentUser", "current_user", "currentUserNotificationsCount")
"""Fields of payloads that say nothing of what a mutation did."""
