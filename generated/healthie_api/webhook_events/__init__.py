"""Webhook events."""

from collections.abc import Mapping

EVENTS: Mapping[str, tuple[str, str]] = {}
