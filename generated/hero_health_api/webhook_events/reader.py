# Generated from specs/hero. Do not edit.
"""The type of the client that `fetch` takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from hero_healthie_runtime import webhook_events

if TYPE_CHECKING:
    from ..resources import Resources

HeroReader: TypeAlias = webhook_events.HeroReader["Resources"]
"""A client of Hero, or a view of one."""
