"""What the curated methods of Healthie take and return, beside the classes of `healthie_api`."""

from __future__ import annotations

from hero_healthie.healthie.resources.appointments.times import Between, Slot
from hero_healthie.healthie.resources.forms.models import Answer, Condition, Form, Question

__all__ = ["Answer", "Between", "Condition", "Form", "Question", "Slot"]
