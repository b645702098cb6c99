"""Messages: to one patient, to many, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from hero_health_api.api.messages import Messages as MessagesTag
from hero_health_api.models import CreateBatchMessageBody, SentMessage
from hero_healthie._call.arguments import check_id, check_text
from hero_healthie.hero.resources.messages import batches
from hero_healthie.hero.resources.messages.rules import (
    BatchChannel,
    Channel,
    Fallback,
    batch_channel,
    batch_id,
    batch_recipients,
    message_body,
)
from hero_healthie.hero.results import BatchProgress, Delivery, Recipient
from hero_healthie_runtime.rest.unset import UNSET
from hero_healthie_runtime.tracebacks import without_traceback_frames

if TYPE_CHECKING:
    from hero_health_api.models import AttachmentLink, BatchMessage
    from hero_healthie.hero.caller import HeroCaller
    from hero_healthie_runtime.json import JsonValue


class Messages(MessagesTag):
    """`hero.messages`: send, status, prepare, send_batch, send_to_many, progress; and the operations of the tag.

    Example:
        sent = await hero.messages.send("Your results are in.", patient="101", channel="sms", fallback="email")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "send": ("messages.send_message",),
        "status": ("messages.get_message",),
        "prepare": ("messages.create_batch_message", "messages.list_batch_messages"),
        "send_batch": ("messages.send_batch_message", "messages.get_batch_message"),
        "send_to_many": (
            "messages.create_batch_message",
            "messages.send_batch_message",
            "messages.get_batch_message",
            "messages.list_batch_messages",
        ),
        "progress": (
            "messages.get_batch_message",
            "messages.list_batch_message_recipients",
            "messages.list_batch_message_sends",
        ),
    }

    def __init__(self, calls: HeroCaller) -> None:
        super().__init__(calls)
        self._calls = calls

    @without_traceback_frames
    async def send(
        self,
        text: str,
        *,
        patient: str,
        channel: Channel,
        fallback: Fallback | None = None,
        at: datetime | None = None,
        attachment: AttachmentLink | str | None = None,
        encrypted: bool = False,
        snomed_code: str | None = None,
    ) -> SentMessage:
        """Send a message to one patient, now or later. It is never sent twice, and cannot be called back.

        Args:
            text: what the patient reads.
            patient: the id of the patient.
            channel: `sms`, `email`, `nhs_app` or `hero`.
            fallback: the channel if the first one fails: `sms` or `email`.
            at: when to send it, with a time zone; now if left out.
            attachment: from `hero.links.to_file`, or its `attachment_uuid`.
            encrypted: True shows the text only once the patient has proved who they are.
            snomed_code: a code with which it is written into the medical record, as digits.

        Returns:
            The message; its `message_id` is what `status` takes.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Hero refused it, for example because there is no such patient.
            OutcomeUnknownError: it is unknown whether it was sent. The API cannot list messages to one patient, so look
                at the patient's messages in Hero before you repeat it.
            APIError: the call did not succeed.

        Example:
            sent = await hero.messages.send("Your results are in.", patient="101", channel="sms")
        """
        body = message_body(patient, text, channel, fallback, at, attachment, encrypted, snomed_code)
        from hero_health_api.api.messages.send_message import OPERATION  # noqa: PLC0415 (loads its models)

        return await self._calls.call(OPERATION, body=body)

    @without_traceback_frames
    async def status(self, message: SentMessage | str) -> Delivery:
        """Return what became of a message to one patient.

        Args:
            message: from `send`, or its id.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: there is no such message, or not for this practice group.
            APIError: the call did not succeed.
        """
        known_as = check_id("message", message.message_id if isinstance(message, SentMessage) else message)
        from hero_health_api.api.messages.get_message import OPERATION  # noqa: PLC0415 (loads its models)

        known = await self._calls.call(OPERATION, path={"id": known_as})
        record = known.write_to_record
        return Delivery(
            id=known_as,
            status=known.status,
            scheduled_at=known.scheduled_at,
            sent_at=known.sent_at,
            record_status=None if record is None else record.status,
            record_failure=None if record is None else record.failure_reason,
        )

    @without_traceback_frames
    async def prepare(
        self,
        text: str,
        *,
        recipients: Sequence[Recipient | Mapping[str, JsonValue]],
        channel: BatchChannel,
        name: str,
        subject: str | None = None,
    ) -> BatchMessage:
        """Prepare a message to many, and return it. It sends nothing: `send_batch` does.

        Args:
            text: what the recipients read.
            recipients: each a `Recipient`, with NHS number and date of birth; or a dict in the other form that the
                vendor takes, which was not seen here. Nobody twice.
            channel: `sms`, `email` or `nhs_app`.
            name: your name for it, by which it is found again: one that no other batch has.
            subject: of an email, where it is required.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent. It says which recipient by number.
            OutcomeUnknownError: it is unknown whether there is such a batch; `await error.reconcile()` looks for the
                name.
            APIError: the call did not succeed.
        """
        kind = batch_channel(channel, subject)
        body = CreateBatchMessageBody(
            channel=kind,
            content=check_text("text", text),
            name=check_text("name", name),
            recipients=[*batch_recipients(recipients)],
            subject=UNSET if subject is None else check_text("subject", subject),
        )
        return await batches.prepare(self._calls, body)

    @without_traceback_frames
    async def send_batch(self, batch: BatchMessage | str) -> BatchMessage:
        """Send a message to many that was prepared. It is never sent twice, and cannot be called back.

        If no response came, the batch is read, and returned if it shows that it was sent.

        Args:
            batch: from `prepare`, or its id.

        Returns:
            The batch as it is now.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: there is no such batch, or not for this practice group.
            OutcomeUnknownError: it is unknown whether it was sent; `await error.reconcile()` reads the batch again.
            APIError: the call did not succeed, or its verdict is `done` and the batch could not be read afterwards.
        """
        return await batches.send(self._calls, batch_id(batch))

    @without_traceback_frames
    async def send_to_many(
        self,
        text: str,
        *,
        recipients: Sequence[Recipient | Mapping[str, JsonValue]],
        channel: BatchChannel,
        name: str,
        subject: str | None = None,
    ) -> BatchMessage:
        """Send a message to many, and return it: `prepare`, then `send_batch`, with their arguments.

        Args:
            text: see `prepare`.
            recipients: see `prepare`.
            channel: see `prepare`.
            name: see `prepare`.
            subject: see `prepare`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            OutcomeUnknownError: one of the two steps has no known outcome: `error.operation` says which. After
                `hero.messages.create_batch_message` nothing has gone out.
            APIError: a call did not succeed.
        """
        prepared = await self.prepare(text, recipients=recipients, channel=channel, name=name, subject=subject)
        return await self.send_batch(prepared)

    @without_traceback_frames
    async def progress(self, batch: BatchMessage | str) -> BatchProgress:
        """Return what became of a message to many: the batch, and how many recipients and messages are in which state.

        Args:
            batch: from `prepare`, `send_batch` or `send_to_many`, or its id.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: there is no such batch, or not for this practice group.
            APIError: a call did not succeed.
        """
        return await batches.progress(self._calls, batch_id(batch))


RESOURCE = Messages
