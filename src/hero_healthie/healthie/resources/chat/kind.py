"""How conversations are created, and found again: by their references, or by who is in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated

from healthie_api import Conversation, ConversationMembershipOrderKeys, CreateConversationInput
from hero_healthie._selection.markers import From
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api import ConversationMembershipPaginationConnection
    from healthie_api.operations.conversation_writes import CreateConversationPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """Somebody in a conversation."""

    id: str


@dataclass(frozen=True, slots=True, repr=False)
class OpenConversation:
    """What tells whether a conversation is one with a patient alone."""

    id: str
    conversation_memberships_count: int | None
    closed_by: Person | None
    invitees: list[Person] | None

    def is_with(self, client: str) -> bool:
        """Return whether messages to this patient, and to nobody else, can be sent in it."""
        known = self.invitees is None or any(person.id == client for person in self.invitees)
        return known and self.closed_by is None and self.conversation_memberships_count == 2


@dataclass(frozen=True, slots=True, repr=False)
class Membership:
    """The user of the key in a conversation."""

    id: str
    convo: OpenConversation | None


@dataclass(frozen=True, slots=True, repr=False)
class _Row:
    convo: Conversation | None


@dataclass(frozen=True, slots=True, repr=False)
class _PageInfo:
    has_next_page: bool
    end_cursor: str | None


@dataclass(frozen=True, slots=True, repr=False)
class _Page:
    """A page of conversations. Only the list of memberships can be had in the order in which they were created."""

    memberships: Annotated[list[_Row | None] | None, From("nodes")]
    page_info: _PageInfo
    total_count: int

    @property
    def nodes(self) -> list[Conversation | None] | None:
        """The conversations."""
        rows = self.memberships
        return None if rows is None else [None if row is None else row.convo for row in rows]


def memberships() -> GraphQLOperation[ConversationMembershipPaginationConnection]:
    """Return `conversationMemberships`."""
    from healthie_api.operations.conversation_memberships import OPERATION  # noqa: PLC0415 (loads its models)

    return OPERATION


def _create() -> GraphQLOperation[CreateConversationPayload]:
    from healthie_api.operations.conversation_writes import CREATE_CONVERSATION  # noqa: PLC0415 (as above)

    return CREATE_CONVERSATION


def _differing(wanted: CreateConversationInput, found: Conversation) -> Sequence[str]:
    added = {str(part).rpartition("-")[2] for part in (wanted.simple_added_users or "").split(",")}
    present = None if found.invitees is None else {person.id for person in found.invitees}
    return () if present is None or added <= present else ("client",)


_NEWEST_FIRST = {"order_by": ConversationMembershipOrderKeys.CONVERSATION_CREATED_AT_DESC}

CONVERSATIONS: RecordKind[CreateConversationInput, Conversation] = RecordKind(
    noun="conversation",
    creating="healthie.chat.open",
    create=_create,
    created=attrgetter("conversation"),
    list_=memberships,
    lists=tuple({**_NEWEST_FIRST, "active_status": status} for status in ("active", "archived", "closed")),
    differing=_differing,
    into=_Page,
)
