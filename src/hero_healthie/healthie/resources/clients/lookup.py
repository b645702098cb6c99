"""Looking for clients: Healthie searches by keywords, and what it finds is compared here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthie_api.operations.users import OPERATION as LIST_CLIENTS
from hero_healthie.errors import ConflictError
from hero_healthie.healthie.resources.clients.matching import Wanted, name_key, names_of
from hero_healthie.healthie.resources.clients.validation import STATUSES

if TYPE_CHECKING:
    from healthie_api import UserListItem
    from hero_healthie.healthie.caller import HealthieCaller
    from hero_healthie_runtime.lists import ListCall


async def matching(calls: HealthieCaller, wanted: Wanted) -> list[UserListItem]:
    """Return the clients that match, active ones first.

    Raises:
        APIError: a page could not be fetched.
    """
    found: dict[str, UserListItem] = {}
    for status in STATUSES:
        variables = {"active_status": status, "keywords": wanted.keywords, "first": LIST_CLIENTS.max_page_size}
        clients: ListCall[UserListItem] = calls.list_call(LIST_CLIENTS, variables)
        found |= {client.id: client for client in await clients.collect() if wanted.matches(client)}
    return [*found.values()]


async def refuse_known(calls: HealthieCaller, email: str, name: str, *, link: bool) -> None:
    """Look for an e-mail address before a client is created with it.

    Raises:
        ConflictError: a client has it: the same person, or one whose account would be linked.
        APIError: a page could not be fetched.
    """
    known = await matching(calls, Wanted(email=email))
    same = [client.id for client in known if name_key(name) in names_of(client)]
    if not same and (link or not known):
        return
    ids = tuple(same or [client.id for client in known])
    if same:
        text = f"client {', '.join(ids)} has this name and e-mail address already"
    else:
        text = (
            f"client {', '.join(ids)} has this e-mail address and another name: Healthie would make an account that is "
            "linked to theirs; pass link=True if that is meant"
        )
    raise ConflictError(text, operation="healthie.clients.create", fields=("email",), record_ids=ids)
