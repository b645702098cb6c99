"""The rules of messages, as far as they can be checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from hero_health_api.models import AttachmentLink, SendMessageBody
from hero_healthie._call.arguments import check_choice, check_flags, check_id, check_text
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.hero.resources.checks import check_birth, check_future, check_nhs_number
from hero_healthie.hero.results import Recipient
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from hero_health_api.models import BatchMessage
    from hero_healthie_runtime.json import JsonValue

Channel = Literal["sms", "email", "nhs_app", "hero"]
Fallback = Literal["sms", "email"]
BatchChannel = Literal["sms", "email", "nhs_app"]

_CHANNELS = ("sms", "email", "nhs_app", "hero")
_FALLBACKS = ("sms", "email")
_BATCH_CHANNELS = ("sms", "email", "nhs_app")


def message_body(
    patient: str,
    text: str,
    channel: str,
    fallback: str | None,
    at: datetime | None,
    attachment: AttachmentLink | str | None,
    encrypted: bool,
    snomed_code: str | None,
) -> SendMessageBody:
    """Return the body of a message to one patient.

    Raises:
        InvalidArgumentError: a rule is broken.
    """
    check_flags(encrypted=encrypted)
    kind = check_choice("channel", channel, _CHANNELS)
    if fallback is not None and check_choice("fallback", fallback, _FALLBACKS) == kind:
        raise InvalidArgumentError("fallback must be another channel than the first", argument="fallback")
    uuid = attachment.attachment_uuid if isinstance(attachment, AttachmentLink) else attachment
    if attachment is not None and uuid is None:
        raise InvalidArgumentError("attachment is a link without an attachment_uuid", argument="attachment")
    code = None if snomed_code is None else check_id("snomed_code", snomed_code)
    if code is not None and not (code.isascii() and code.isdecimal()):
        raise InvalidArgumentError("snomed_code must be a str of digits; validate_snomed knows", argument="snomed_code")
    return SendMessageBody(
        patient_id=check_id("patient", patient),
        message_string=check_text("text", text),
        message_type=kind,
        fallback_message_type=UNSET if fallback is None else fallback,
        send_at=UNSET if at is None else check_future("at", at),
        attachment_uuid=UNSET if uuid is None else check_id("attachment", uuid),
        encrypted=True if encrypted else UNSET,
        write_to_record=UNSET if code is None else True,
        auto_write_to_record=UNSET if code is None else True,
        snomed_code=UNSET if code is None else code,
    )


def batch_channel(channel: str, subject: str | None) -> str:
    """Return the channel of a message to many as Hero writes it there, in capitals.

    Raises:
        InvalidArgumentError: it is none, or goes with a subject, or without.
    """
    kind = check_choice("channel", channel, _BATCH_CHANNELS)
    if kind == "email" and subject is None:
        raise InvalidArgumentError("subject is required with the channel email", argument="subject")
    if kind != "email" and subject is not None:
        raise InvalidArgumentError("subject goes with the channel email only", argument="subject")
    return kind.upper()


def batch_recipients(recipients: Sequence[Recipient | Mapping[str, JsonValue]]) -> list[dict[str, JsonValue]]:
    """Return the recipients of a message to many, of which nobody is there twice.

    Raises:
        InvalidArgumentError: there are none, one cannot be right, or one is there twice: which one, by number.
    """
    if isinstance(recipients, str | Recipient | Mapping) or not isinstance(recipients, Iterable):
        raise InvalidArgumentError("recipients must be a list of Recipient", argument="recipients")
    rows: list[dict[str, JsonValue]] = []
    seen: dict[str, int] = {}
    for at, each in enumerate(recipients):
        name = f"recipients[{at}]"
        if isinstance(each, Recipient):
            number = check_nhs_number(f"{name}.nhs_number", each.nhs_number)
            key = f"NHS {number}"
            rows.append({"nhs_number": number, "dob": check_birth(f"{name}.dob", each.dob).isoformat()})
        else:
            if not isinstance(each, Mapping) or not each:
                raise InvalidArgumentError(f"{name} must be a Recipient, or a dict that is not empty", argument=name)
            key = repr(sorted(each.items(), key=repr))
            rows.append({**each})
        if key in seen:
            raise InvalidArgumentError(f"{name} is the same as recipients[{seen[key]}]", argument=name)
        seen[key] = at
    if not rows:
        raise InvalidArgumentError("recipients must not be empty", argument="recipients")
    return rows


def batch_id(batch: BatchMessage | str) -> str:
    """Return the id of a batch.

    Raises:
        InvalidArgumentError: it is none.
    """
    return check_id("batch", batch if isinstance(batch, str) else getattr(batch, "id", batch))
