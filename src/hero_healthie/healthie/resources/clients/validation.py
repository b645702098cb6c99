"""The rules of clients, as far as they can be checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from hero_healthie._call.arguments import check_choice, check_given, check_id, check_text, check_zone
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.checks import check_day, check_ids
from hero_healthie.healthie.resources.clients.matching import email_key, phone_key

Status = Literal["active", "archived"]
Sex = Literal["Male", "Female"]

STATUSES = ("active", "archived")
METADATA_LIMIT = 128_000
_SEXES = ("Male", "Female")
_TEXTS = ("first_name", "last_name", "legal_name", "gender", "pronouns", "phone_number", "email", "record_identifier")


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a client as Healthie takes them, under the names of its inputs.

    Raises:
        InvalidArgumentError: a rule of clients is broken.
    """
    check_given(check_text, **{name: values.get(name) for name in _TEXTS})
    if values.get("sex") is not None:
        check_choice("sex", values["sex"], _SEXES)
    email, phone, zone = values.get("email"), values.get("phone_number"), values.get("timezone")
    if email is not None and not email_key(email):
        raise InvalidArgumentError("email must be one address, such as ada@example.com", argument="email")
    if phone is not None and not phone_key(phone):
        raise InvalidArgumentError("phone_number must hold digits", argument="phone_number")
    check_given(check_id, provider=values.get("provider"), group=values.get("group"))
    if values.get("other_providers") is not None:
        check_ids("other_providers", values["other_providers"])
    check_given(check_zone, timezone=zone)
    others = {name: value for name, value in values.items() if name not in {"provider", "group", "other_providers"}}
    return {
        **others,
        "dob": day_of_birth(values.get("dob")),
        "dietitian_id": values.get("provider"),
        "user_group_id": values.get("group"),
        "other_provider_ids": values.get("other_providers"),
    }


def day_of_birth(value: object) -> date | None:
    """Return a day of birth.

    Raises:
        InvalidArgumentError: it is no day, or one to come.
    """
    found = check_day("dob", value)
    if found is not None and not date(1850, 1, 1) <= found <= datetime.now(UTC).date() + timedelta(days=1):
        raise InvalidArgumentError("dob must be a day since 1850 that is not to come", argument="dob")
    return found


def check_search(email: object, phone: object, name: object) -> None:
    """Raise InvalidArgumentError if nothing can be found by these."""
    check_given(check_text, email=email, phone=phone, name=name)
    if email is not None and not email_key(email):
        raise InvalidArgumentError("email must be one address, such as ada@example.com", argument="email")
    if phone is not None and len(phone_key(phone)) < 7:
        raise InvalidArgumentError("phone must be a whole number, of at least 7 digits", argument="phone")
