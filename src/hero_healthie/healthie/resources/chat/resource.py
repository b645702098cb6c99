"""Healthie chat: a message goes to the conversation with the patient, which is opened if there is none."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any, ClassVar, Literal, cast

from healthie_api import Conversation, ConversationMembership, CreateConversationInput, CreateNoteInput, Note
from hero_healthie._call.arguments import check_flags, check_given, check_id, check_text
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.base import ReferencedResource
from hero_healthie.healthie.resources.chat.kind import CONVERSATIONS, Membership, memberships
from hero_healthie.healthie.resources.checks import check_page_size
from hero_healthie.healthie.resources.existing import Existing, Identified
from hero_healthie.healthie.resources.files import File, as_upload
from hero_healthie.healthie.resources.metadata import tag_for
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.writer import build, record_in
from hero_healthie_runtime.errors import with_article
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames
from hero_healthie_runtime.uploads import Upload

_FIELDS = {"image": "attached_image", "audio": "attached_audio"}
_DOCUMENT = "attached_document"


class Chat(ReferencedResource[Conversation]):
    """`healthie.chat`: send, open, messages, unread, reconcile.

    Example:
        message = await healthie.chat.send("61", "Iron was < 12, and is 14 now.")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "send": (
            "mutations.create_note",
            "mutations.create_conversation",
            "queries.conversation_memberships",
        ),
        "open": ("mutations.create_conversation", "queries.conversation_memberships"),
        "messages": ("queries.notes", "queries.conversation"),
        "unread": ("queries.conversation_memberships",),
        "reconcile": ("queries.conversation_memberships",),
        "reconcile_many": ("queries.conversation_memberships",),
    }
    KIND = CONVERSATIONS

    @without_traceback_frames
    async def send(
        self,
        client: str,
        text: str = "",
        *,
        attachments: Sequence[File] = (),
        html: bool = False,
    ) -> Note:
        """Send a message to a patient, and return it: in the conversation of the key's user with the patient alone.

        The newest one that is neither closed nor archived is taken; if there is none, one is opened. Messages have no
        metadata, so none can be found again by a reference: after an OutcomeUnknownError, look among `messages`.

        Args:
            client: the patient.
            text: the message, as plain text: what looks like markup in it is shown as it is written.
            attachments: at most one image, one audio file and one other document: paths, open binary files, or
                `Upload`s.
            html: True if the text is HTML; Healthie leaves out what it does not allow.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client;
                `field_errors` says why.
            OutcomeUnknownError: it is unknown whether the message was sent, or whether the conversation was opened;
                `operation` says which. A conversation that was opened is found by the next call.
            APIError: a call did not succeed.
        """
        check_id("client", client)
        content = _content(text, html)
        files = _attachments(attachments)
        if not content and not files:
            raise InvalidArgumentError("text is empty, and there are no attachments", argument="text")
        conversation = await self._find(client) or (await self.open(client)).id
        from healthie_api.operations.note_writes import CREATE_NOTE  # noqa: PLC0415 (loads its models)

        values = {"content": content or None, "conversation_id": conversation, **files}
        message = build(CreateNoteInput, values)
        payload = await self._calls.send(
            CREATE_NOTE, {"input": message}, lambda payload: record_in(payload.note, "message")
        )
        return record_in(payload.note, "message")

    @without_traceback_frames
    async def open(
        self,
        client: str,
        *,
        name: str | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> Conversation:
        """Open a conversation with a patient, and return it, whether or not there is one; `send` opens one if needed.

        A reference is sent in `metadata`, as with `healthie.invoices.create`: by it `await error.reconcile()` finds the
        conversation when an OutcomeUnknownError leaves open whether it was opened, and `ensure="once"` opens it once.

        Args:
            client: the patient.
            name: what it is about.
            metadata: your data, at most 2,000 characters as JSON, the reference included.
            reference: your name for it, such as the number of a case; nothing about the patient.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client;
                `field_errors` says why.
            ConflictError: with `ensure`: a conversation with this reference is another patient's, or there are several.
            OutcomeUnknownError: it is unknown whether it was opened; reconcile before repeating.
            APIError: the call did not succeed.
        """
        check_id("client", client)
        check_given(check_text, name=name)
        if ensure is not None and reference is None:
            raise InvalidArgumentError("ensure needs a reference to search for", argument="reference")
        tag, text = tag_for(metadata, reference)
        values = {"metadata": text, "name": name, "simple_added_users": _share_id(client)}
        conversation = build(CreateConversationInput, values)
        return await self._writer().create(conversation, tag=tag, reference=reference, ensure=ensure)

    @without_argument_frames
    def messages(
        self, conversation: str | Conversation, *, oldest_first: bool = False, page_size: int = 25
    ) -> ListCall[Note]:
        """List the messages of a conversation, newest first: `async for message in healthie.chat.messages("981")`.

        Args:
            conversation: the conversation, or its id; where it has no messages, it is looked for.
            oldest_first: True for the order in which they were written.
            page_size: messages on one page.

        Returns:
            `ListCall[Note]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            NotFoundError: while awaiting or iterating: there is no such conversation, or not for this key.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        from healthie_api import NoteOrderKeys  # noqa: PLC0415 (loads models)
        from healthie_api.operations.notes import OPERATION  # noqa: PLC0415 (as above)

        conversation_id = conversation.id if isinstance(conversation, Conversation) else conversation
        check_id("conversation", conversation_id)
        check_flags(oldest_first=oldest_first)
        check_page_size(page_size, OPERATION.max_page_size)
        order = NoteOrderKeys.CREATED_AT_ASC if oldest_first else NoteOrderKeys.CREATED_AT_DESC
        variables = {"conversation_id": conversation_id, "first": page_size, "order_by": order}

        def look() -> Awaitable[object]:
            from healthie_api.operations.conversation import OPERATION  # noqa: PLC0415 (loads its models)

            return self._calls.send(OPERATION, {"id": conversation_id}, into=Identified)

        owned = Existing("conversation", look)
        return replace(self._calls, interceptors=(*self._calls.interceptors, owned)).list_call(OPERATION, variables)

    @without_argument_frames
    def unread(self, *, client: str | None = None, page_size: int = 25) -> ListCall[ConversationMembership]:
        """List the conversations in which the user of the key has not read everything.

            async for unread in healthie.chat.unread():
                print(unread.display_name, await healthie.chat.messages(unread.conversation_id))

        `(await healthie.chat.unread()).total_count` is how many there are. Reading messages here does not mark them as
        read; `healthie.mutations.update_conversation_membership` does, with `viewed=True` and the id of a row.

        Args:
            client: only conversations that this patient is in; with an id that nobody has, the list is empty.
            page_size: conversations on one page.

        Returns:
            `ListCall[ConversationMembership]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        check_given(check_id, client=client)
        operation = memberships()
        check_page_size(page_size, operation.max_page_size)
        variables = {"client_id": client, "first": page_size, "read_status": "unread"}
        return self._calls.list_call(operation, variables)

    async def _find(self, client: str) -> str | None:
        """Return the conversation with a patient alone that was used last."""
        variables = {"active_status": "active", "client_id": client}
        found: ListCall[Membership] = self._calls.list_call(memberships(), variables, into=Membership)
        async for membership in found.items(prefetch=False):
            if membership.convo is not None and membership.convo.is_with(client):
                return membership.convo.id
        return None


def _share_id(client: str) -> str:
    """Return how `simple_added_users` names a user."""
    return client if client.startswith("user-") else f"user-{client}"


def _content(text: object, html: object) -> str:
    """Return a message as the HTML that Healthie takes."""
    if not isinstance(text, str):
        raise InvalidArgumentError(f"text must be a str, not {with_article(type(text).__name__)}", argument="text")
    check_flags(html=html)
    if not text.strip():
        return ""
    return text if html else escape(text, quote=False)


def _attachments(files: object) -> dict[str, Upload]:
    """Return attachments by the field of the input that takes them."""
    if isinstance(files, str | bytes) or not isinstance(files, Sequence):
        raise InvalidArgumentError("attachments must be a list of files", argument="attachments")
    found: dict[str, Upload] = {}
    for index, file in enumerate(cast("Sequence[object]", files)):
        argument = f"attachments[{index}]"
        upload = as_upload(file, argument=argument)
        name = _FIELDS.get(upload.content_type.partition("/")[0], _DOCUMENT)
        if name in found:
            text = "a message takes one image, one audio file and one document: send others in messages of their own"
            raise InvalidArgumentError(text, argument=argument)
        found[name] = upload
    return found


RESOURCE = Chat
