"""Healthie clients: found before they are created, and never changed without an id."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from healthie_api import CreateClientInput, UpdateClientInput, User, UserListItem, UserOrderKeys
from healthie_api.operations.users import OPERATION as LIST_CLIENTS
from hero_healthie._call.arguments import check_choice, check_flags, check_given, check_id
from hero_healthie._call.context import check_reference
from hero_healthie.errors import InvalidArgumentError, NotFoundError
from hero_healthie.healthie.resources.base import ReferencedResource
from hero_healthie.healthie.resources.checks import check_ids, check_page_size
from hero_healthie.healthie.resources.clients.kind import CLIENTS
from hero_healthie.healthie.resources.clients.lookup import matching, refuse_known
from hero_healthie.healthie.resources.clients.matching import Wanted
from hero_healthie.healthie.resources.clients.validation import (
    METADATA_LIMIT,
    STATUSES,
    Sex,
    Status,
    check_search,
    checked,
    day_of_birth,
)
from hero_healthie.healthie.resources.metadata import metadata_text, tag_for, with_reference
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.writer import build, record_in
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from healthie_api.operations.client_writes import UpdateClientPayload


class Clients(ReferencedResource[UserListItem]):
    """`healthie.clients`: find, get, list, create, update, archive, restore, resend_welcome, reconcile.

    Example:
        found = await healthie.clients.find(email="ada@example.com", dob="1990-02-28")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "find": ("queries.users",),
        "get": ("queries.user",),
        "list": ("queries.users",),
        "create": ("mutations.create_client", "queries.users", "queries.user"),
        "update": ("mutations.update_client",),
        "archive": ("mutations.update_client",),
        "restore": ("mutations.update_client",),
        "resend_welcome": ("mutations.update_client",),
        "reconcile": ("queries.users",),
        "reconcile_many": ("queries.users",),
    }
    KIND = CLIENTS

    @without_traceback_frames
    async def find(
        self,
        *,
        email: str | None = None,
        phone: str | None = None,
        name: str | None = None,
        dob: date | str | None = None,
    ) -> builtins.list[UserListItem]:
        """Find the clients that match all of what is given, active and archived ones.

        Healthie's own filter by e-mail address does nothing. This searches by keywords and then compares: addresses and
        names without regard to case, phone numbers by their digits. Healthie cannot search for phone numbers and days
        of birth: with nothing else, all clients are read, page by page.

        Args:
            email: the e-mail address.
            phone: a phone number, however it is written; with the country's prefix if it is no number of the US.
            name: first and last name, or legal name.
            dob: the day of birth, as a date or as `YYYY-MM-DD`.

        Raises:
            InvalidArgumentError: nothing to find clients by, or it cannot be right; nothing was sent.
            APIError: a page could not be fetched.
        """
        check_search(email, phone, name)
        wanted = Wanted(email=email, phone=phone, name=name, dob=day_of_birth(dob))
        if wanted == Wanted():
            raise InvalidArgumentError("give at least one of email, phone, name and dob", argument="email")
        return await matching(self._calls, wanted)

    @without_traceback_frames
    async def get(self, id: str) -> User:
        """Get one client with all fields. Their notifications stay as they are.

        Args:
            id: the id of the client.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            NotFoundError: there is no such client, or not for this key.
            APIError: the call did not succeed.
        """
        check_id("id", id)
        from healthie_api.operations.user import OPERATION  # noqa: PLC0415 (loads its models)

        found = await self._calls.send(OPERATION, {"id": id, "clear_notifs": False})
        if found is None:
            raise NotFoundError("there is no such client, or not for this key", operation="healthie.queries.user")
        return found

    @without_argument_frames
    def list(
        self,
        *,
        status: Status = "active",
        keywords: str | None = None,
        provider: str | None = None,
        group: str | None = None,
        tags: Sequence[str] | None = None,
        sort: UserOrderKeys | str | None = None,
        page_size: int | None = None,
    ) -> ListCall[UserListItem]:
        """List clients: `async for client in healthie.clients.list(…)`.

        Args:
            status: `active` or `archived` ones.
            keywords: words to search for in names and e-mail addresses.
            provider: the id of their provider; with one that nobody has, the list is empty.
            group: the id of their group; likewise.
            tags: ids of tags; clients with any of them.
            sort: an order key such as `UserOrderKeys.CREATED_AT_DESC`.
            page_size: clients on one page, within what Healthie allows for one request.

        Returns:
            `ListCall[UserListItem]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        check_choice("status", status, STATUSES)
        check_given(check_id, provider=provider, group=group)
        if sort is not None:
            check_choice("sort", sort, [each.value for each in UserOrderKeys])
        if page_size is not None:
            check_page_size(page_size, LIST_CLIENTS.max_page_size)
        variables = {
            "active_status": status,
            "first": page_size,
            "group_id": group,
            "keywords": keywords,
            "order_by": sort,
            "provider_id": provider,
            "tag_ids": None if tags is None else check_ids("tags", tags),
        }
        return self._calls.list_call(LIST_CLIENTS, variables)

    @without_traceback_frames
    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str | None = None,
        phone_number: str | None = None,
        dob: date | str | None = None,
        legal_name: str | None = None,
        gender: str | None = None,
        timezone: str | None = None,
        provider: str | None = None,
        other_providers: Sequence[str] | None = None,
        group: str | None = None,
        record_identifier: str | None = None,
        send_welcome: bool = True,
        link: bool = False,
        metadata: Mapping[str, Any] | str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> User:
        """Create a client.

        Healthie takes an e-mail address that another client has, and silently makes an account that is linked to
        theirs, with one sign-in for both. So the address is looked for first, among active and archived clients.

        A reference is sent in `metadata`, as `hero_healthie_reference`: yours, or a random one. By it
        `await error.reconcile()` finds the client when an OutcomeUnknownError leaves open whether it exists. With
        `ensure="once"`, a client with the same reference is searched for first, and again before anything is sent a
        second time; if there is one, it is returned.

        Args:
            first_name: their first name.
            last_name: their last name.
            email: their e-mail address; left out, they are created without one.
            phone_number: their phone number.
            dob: their day of birth, as a date or as `YYYY-MM-DD`.
            legal_name: their legal name, where it is another.
            gender: their gender.
            timezone: their time zone, as an IANA name such as `America/New_York`.
            provider: the id of their provider; the user of the key if left out.
            other_providers: ids of further providers.
            group: the id of their group.
            record_identifier: their id in a system of yours.
            send_welcome: False sends no welcome e-mail.
            link: True if the address may be that of another client, as in a family: the accounts are then linked.
            metadata: your data, at most 128,000 characters as JSON, the reference included.
            reference: your name for this client, such as the number of a form; nothing about the patient.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`.

        Raises:
            InvalidArgumentError: a rule of clients is broken; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such provider or group;
                `field_errors` says why.
            ConflictError: a client has this e-mail address, `record_ids` says who; or with `ensure`: a client with this
                reference differs, or there are several.
            OutcomeUnknownError: it is unknown whether the client exists; reconcile before repeating.
            APIError: the call did not succeed.

        Example:
            ada = await healthie.clients.create(
                first_name="Ada", last_name="Byron", email="ada.byron@example.com", reference="form-1", ensure="once"
            )
        """
        check_flags(send_welcome=send_welcome, link=link)
        if ensure is not None and reference is None:
            raise InvalidArgumentError("ensure needs a reference to search for", argument="reference")
        for name, value in (("first_name", first_name), ("last_name", last_name)):
            if not isinstance(value, str) or not value.strip():
                raise InvalidArgumentError(f"{name} must be a str that is not empty", argument=name)
        tag, text = tag_for(metadata, reference, METADATA_LIMIT)
        values = checked(
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "dob": dob,
                "legal_name": legal_name,
                "gender": gender,
                "timezone": timezone,
                "provider": provider,
                "other_providers": other_providers,
                "group": group,
                "record_identifier": record_identifier,
                "metadata": text,
            }
        )
        client = build(
            CreateClientInput,
            {**values, "skipped_email": email is None or None, "dont_send_welcome": not send_welcome or None},
        )

        async def look_for_address() -> None:
            if email is not None:
                await refuse_known(self._calls, email, f"{first_name} {last_name}", link=link)

        made: object = await self._writer().create(
            client, tag=tag, reference=reference, ensure=ensure, before=look_for_address
        )
        return await self._whole(made, User, self.get, reference)

    @without_traceback_frames
    async def update(
        self,
        id: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        phone_number: str | None = None,
        dob: date | str | None = None,
        legal_name: str | None = None,
        gender: str | None = None,
        sex: Sex | None = None,
        pronouns: str | None = None,
        timezone: str | None = None,
        provider: str | None = None,
        other_providers: Sequence[str] | None = None,
        group: str | None = None,
        remove_group: bool = False,
        record_identifier: str | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        reference: str | None = None,
    ) -> User:
        """Change a client, and return it; what is left out stays as it is.

        Without an id Healthie would change the user of the key, so it is required. What sends an e-mail would drop all
        other changes: that is `resend_welcome`.

        Args:
            id: the id of the client.
            first_name: see `create`.
            last_name: see `create`.
            email: see `create`.
            phone_number: see `create`.
            dob: see `create`.
            legal_name: see `create`.
            gender: see `create`.
            sex: `Male` or `Female`.
            pronouns: their pronouns.
            timezone: see `create`.
            provider: see `create`.
            other_providers: replaces all of them; see `create`.
            group: see `create`.
            remove_group: True takes them out of their group.
            record_identifier: see `create`.
            metadata: replaces all of it, the reference of `create` included; give `reference` to keep that.
            reference: the reference to keep in `metadata` when that is replaced.

        Raises:
            InvalidArgumentError: a rule of clients is broken; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client;
                `field_errors` says why.
            OutcomeUnknownError: it was sent, and it is unknown whether it was done; get the client before repeating.
            APIError: the call did not succeed.
        """
        check_flags(remove_group=remove_group)
        if remove_group and group is not None:
            raise InvalidArgumentError("group and remove_group exclude each other", argument="group")
        if reference is None:
            text = metadata_text(metadata, METADATA_LIMIT)
        else:
            text = with_reference(metadata, check_reference(reference), METADATA_LIMIT)
        values = checked(
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "dob": dob,
                "legal_name": legal_name,
                "gender": gender,
                "sex": sex,
                "pronouns": pronouns,
                "timezone": timezone,
                "provider": provider,
                "other_providers": other_providers,
                "group": group,
                "record_identifier": record_identifier,
                "metadata": text,
                "for_changing_groups": remove_group or None,
            }
        )
        if all(value is None for value in values.values()):
            raise InvalidArgumentError("give at least one change", argument="first_name")
        return await self._update(id, values)

    @without_traceback_frames
    async def archive(self, id: str) -> User:
        """Archive a client, and return it. Healthie deletes nobody.

        Args:
            id: the id of the client.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client.
            APIError: the call did not succeed.
        """
        return await self._update(id, {"active": False})

    @without_traceback_frames
    async def restore(self, id: str) -> User:
        """Make an archived client active again, and return it.

        Args:
            id: the id of the client.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client.
            APIError: the call did not succeed.
        """
        return await self._update(id, {"active": True})

    @without_traceback_frames
    async def resend_welcome(self, id: str) -> User:
        """Send the welcome e-mail again, change nothing, and return the client.

        Args:
            id: the id of the client.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client.
            APIError: the call did not succeed.
        """
        return await self._update(id, {"resend_welcome": True})

    async def _update(self, id: str, values: Mapping[str, Any]) -> User:
        check_id("id", id)
        client = build(UpdateClientInput, {**values, "id": id})
        from healthie_api.operations.client_writes import UPDATE_CLIENT  # noqa: PLC0415 (loads its models)

        def updated(payload: UpdateClientPayload) -> User:
            return record_in(payload.user, "client")

        return updated(await self._calls.send(UPDATE_CLIENT, {"input": client}, updated))


RESOURCE = Clients
