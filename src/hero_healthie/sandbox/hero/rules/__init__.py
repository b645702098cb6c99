"""Hold the rules of Hero's domain, by the operations that they are for."""

from __future__ import annotations

from hero_healthie.sandbox.hero.calls import Rule
from hero_healthie.sandbox.hero.rules import booking, invoicing, links, messages, patients, practice, webhooks

RULES: dict[str, Rule] = {
    **booking.RULES,
    **invoicing.RULES,
    **links.RULES,
    **messages.RULES,
    **patients.RULES,
    **practice.RULES,
    **webhooks.RULES,
}
