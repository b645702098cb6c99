"""How clients are created and found again by their references."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from healthie_api import CreateClientInput, User, UserListItem, UserOrderKeys
from healthie_api.operations.users import OPERATION as LIST_CLIENTS
from hero_healthie.healthie.resources.clients.matching import email_key, name_key
from hero_healthie.healthie.resources.clients.validation import METADATA_LIMIT, STATUSES
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api.operations.client_writes import CreateClientPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation


def _create() -> GraphQLOperation[CreateClientPayload]:
    from healthie_api.operations.client_writes import CREATE_CLIENT  # noqa: PLC0415 (loads its models)

    return CREATE_CLIENT


def _differing(wanted: CreateClientInput, found: User | UserListItem) -> list[str]:
    differing = [
        name
        for name in ("first_name", "last_name")
        if name_key(getattr(wanted, name)) != name_key(getattr(found, name))
    ]
    if wanted.email is not None and email_key(wanted.email) != email_key(found.email):
        differing.append("email")
    if wanted.dob is not None and found.dob is not None and wanted.dob != found.dob:
        differing.append("dob")
    return differing


CLIENTS: RecordKind[CreateClientInput, User | UserListItem] = RecordKind(
    noun="client",
    creating="healthie.clients.create",
    create=_create,
    created=attrgetter("user"),
    list_=lambda: LIST_CLIENTS,
    lists=[{"order_by": UserOrderKeys.CREATED_AT_DESC, "active_status": status} for status in STATUSES],
    differing=_differing,
    limit=METADATA_LIMIT,
)
