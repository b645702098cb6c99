"""Rules of people: patients, staff, who sees whom, and what follows from a name."""

from __future__ import annotations

from datetime import date
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, payload
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import DELETED, HIDDEN, Account, iso
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import value_of
from hero_healthie.sandbox.healthie.records.writes import Draft, changed_fields
from hero_healthie.sandbox.healthie.rules.cards import check_token
from hero_healthie.sandbox.healthie.rules.scheduling import check_zone
from hero_healthie.sandbox.store.records import Record, Ref
from hero_healthie_runtime.json import is_array

#: Mails that a change of a patient can trigger; the other changes of the same call are dropped then.
_MAILS = ("resend_welcome", "send_form_request_reminder")


def full_name(account: Account, user: Record) -> str:
    """Return first and last name."""
    del account
    return f"{user.get('first_name') or ''} {user.get('last_name') or ''}".strip()


def _initial(account: Account, user: Record) -> str:
    del account
    return f"{user.get('first_name') or ''} {str(user.get('last_name') or '')[:1]}".strip()


def _age(account: Account, user: Record) -> int | None:
    try:
        born = date.fromisoformat(str(user.get("dob"))[:10])
    except ValueError:
        return None
    today = account.now().date()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _patients(account: Account, user: Record) -> list[Record]:
    return account.where("User", "dietitian", user.ref)


def _active_patients(account: Account, user: Record) -> list[Record]:
    return [row for row in _patients(account, user) if row.get("active")]


def _staff(account: Account, user: Record) -> list[Record]:
    return [row for row in account.all("User") if not row.get("is_patient") and row.id != user.id]


def _providers(account: Account, user: Record) -> list[Record]:
    main = account.follow(user.get("dietitian"))
    others = [account.get("User", id_) for id_ in as_list(user.get("other_provider_ids"))]
    return [row for row in (main, *others) if row is not None]


def _group_name(account: Account, user: Record) -> Any:
    group = account.follow(user.get("user_group"))
    return value_of(account, group, "name") if group is not None else None


def _tags(account: Account, user: Record) -> list[Record]:
    rows = account.where("AppliedTag", "user", user.ref)
    return [tag for row in rows if (tag := account.follow(row.get("tag"))) is not None]


# --- Patients ---------------------------------------------------------------------------------------------------------


def check_client(call: MutationCall, made: Draft) -> None:
    """Check a patient that is made or changed."""
    account, given, known = call.account, call.input, made.known
    if known is None:
        made.values.update({"is_patient": True, "active": True})
        made.values.setdefault("dietitian", account.current_user.ref)
        made.values.setdefault("organization", account.current_user.get("organization"))
        made.values.setdefault("timezone", "America/New_York")
        if not given.get("email") and not given.get("skipped_email"):
            call.refuse("email", "can't be blank")
    elif any(given.get(name) for name in _MAILS):
        made.values.clear()
        made.parts.clear()
        return
    else:
        check_token(call)
    email = made.values.get("email")
    if email and "@" not in str(email):
        call.refuse("email", "is invalid")
    check_zone(call)
    provider = account.follow(made.values.get("dietitian"))
    if provider is not None and provider.get("is_patient"):
        call.refuse("dietitian_id", "is not a provider")
    if known is None and email and not call.messages:
        same = account.where("User", "email", email)
        names = {(row.get("first_name"), row.get("last_name")) for row in same}
        if (made.values.get("first_name"), made.values.get("last_name")) in names:
            call.refuse("email", "has already been taken")
    if given.get("for_changing_groups") and not given.get("user_group_id"):
        made.values["user_group"] = None
    if "active" in made.values and known is not None:
        made.values |= _activity(account, active=bool(made.values["active"]))


def bulk_update_clients(call: MutationCall) -> Node | Record | None:
    """Resolve `bulkUpdateClients`: one change for all patients that are named, or of a status but for some."""
    account, given = call.account, call.input
    group = given.get("user_group_id")
    if group and account.get("UserGroup", group) is None:
        call.refuse("user_group_id", "does not exist")
    added, removed = ([str(id_) for id_ in as_list(given.get(name))] for name in _PROVIDER_CHANGES)
    for name, ids in zip(_PROVIDER_CHANGES, (added, removed), strict=True):
        if any((staff := account.get("User", id_)) is None or staff.get("is_patient") for id_ in ids):
            call.refuse(name, "do not name providers")
    rows = _selected(call)
    for row in [] if call.messages else rows:
        others = [str(id_) for id_ in as_list(row.get("other_provider_ids")) if str(id_) not in removed]
        changes: JsonObject = {}
        if group:
            changes["user_group"] = Ref("UserGroup", str(group))
        elif given.get("active_status") is not None:
            changes |= _activity(account, active=bool(given["active_status"]))
        elif added or removed:
            changes["other_provider_ids"] = list(dict.fromkeys([*others, *added]))
        changed = account.update(row, changes)
        call.effect("updated", changed, changed_fields(row, changed))
    return payload(call, [found for row in rows if (found := account.get("User", row.id)) is not None])


_PROVIDER_CHANGES = ("other_provider_ids", "provider_ids_to_remove")


def _selected(call: MutationCall) -> list[Record]:
    account, status = call.account, str(call.input.get("select_all_status") or "").lower()
    if status:
        left_out = set(map(str, as_list(call.input.get("select_all_excluded_ids"))))
        rows = [row for row in account.all("User") if row.get("is_patient") and row.id not in left_out]
        return [row for row in rows if status == "all" or bool(row.get("active")) is (status != "archived")]
    found = [account.get("User", id_) for id_ in as_list(call.input.get("ids"))]
    if not found or any(row is None or not row.get("is_patient") for row in found):
        call.refuse("ids", "do not name patients")
    return [row for row in found if row is not None]


def _activity(account: Account, *, active: bool) -> JsonObject:
    return {"active": active, "archived_at": None if active else iso(account.now())}


def merge_clients(call: MutationCall) -> Node:
    """Resolve `mergeClients`: the records of the others become those of one patient, and they are archived."""
    account, given = call.account, call.input
    ids = [str(part) for part in as_list(given.get("ids"))]
    target_id = str(given.get("target_user_id") or (ids[0] if ids else ""))
    target = account.get("User", target_id)
    others = [account.get("User", id_) for id_ in ids if id_ != target_id]
    patients = [row is not None and bool(row.get("is_patient")) for row in (target, *others)]
    if target is None or not others or not all(patients):
        call.refuse("ids", "do not name patients to merge")
        return call.payload("mergeClientsPayload", "user", None)
    for other in others:
        if other is not None:
            _move(account, other, target)
            account.delete(other)
    changes = {"email": given["target_email"]} if given.get("target_email") else {}
    merged = account.update(target, changes)
    for other in others:
        told = {"source_user_id": other.id, "destination_user_id": target.id} if other is not None else {}
        call.effect("updated", merged, list(changes), told)
    return call.payload("mergeClientsPayload", "user", merged)


def _move(account: Account, source: Record, target: Record) -> None:
    """Let everything that refers to a patient, or belongs to them, be another one's."""
    for type_ in account.store.types:
        ids = {name for name, of in account.shapes.of(type_).references.items() if of == "User"}
        ids |= {f"{HIDDEN}{name}" for name in ("user_id", "client_id", "patient_id")}
        for row in list(account.store.all(type_)):
            changes = {
                name: moved
                for name, value in row.values.items()
                if (moved := _moved(value, source, target, named=name in ids)) != value
            }
            if changes or row.owner == source.ref:
                account.store.update(row.ref, changes, owner=target.ref if row.owner == source.ref else None)
    for type_, (person, name) in _ONCE.items():
        rows = [row for row in account.all(type_) if row.get(person) in (target.ref, target.id)]
        held = [row.get(name) for row in rows]
        for at, row in enumerate(rows):
            if row.get(name) in held[:at]:
                account.delete(row)


#: What a patient has once for each tag and each conversation: the fields of the patient and of that.
_ONCE = {"AppliedTag": ("user", "tag"), "ConversationMembership": ("user_id", "conversation_id")}


def _moved(value: Any, source: Record, target: Record, *, named: bool) -> Any:
    if is_array(value):
        if source.ref not in value and not (named and source.id in value):
            return value
        parts = [_moved(part, source, target, named=named) for part in value]
        return [part for at, part in enumerate(parts) if part not in parts[:at]]
    return target.ref if value == source.ref else target.id if named and value == source.id else value


def _same_address(account: Account, user: Record) -> list[Record]:
    """Return the other accounts of an e-mail address: they are linked, with one sign-in for all."""
    email = str(user.get("email") or "").lower()
    rows = account.store.where_text("User", "email", email) if email else []
    return [row for row in rows if row.get("email") and row.id != user.id and not row.get(DELETED)]


# --- Reading ----------------------------------------------------------------------------------------------------------


def filter_users(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `users` asks of the patients beside the fields."""
    wanted: list[Wanted] = [lambda row: bool(row.get("is_patient"))]
    if arguments.get("show_all_by_default") is False and not (
        arguments.get("keywords") or arguments.get("conversation_id")
    ):
        return [lambda _: False]
    conversation = str(arguments.get("conversation_id") or "")
    if conversation:
        ids = {
            str(row.get("user_id")) for row in account.where("ConversationMembership", "conversation_id", conversation)
        }
        wanted.append(lambda row: row.id in ids)
    elif arguments.get("expect_conversation_id"):
        return [lambda _: False]
    status = str(arguments.get("active_status") or "")
    if status:
        wanted.append(lambda row: bool(row.get("active")) is (status.lower() != "archived"))
    tags = set(map(str, as_list(arguments.get("tag_ids"))))
    if tags:
        wanted.append(lambda row: any(tag.id in tags for tag in _tags(account, row)))
    if arguments.get("has_cc_on_file"):
        wanted.append(lambda row: bool(account.where("StripeCustomerDetail", "user", row.ref)))
    return wanted


def filter_members(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `organizationMembers` asks of the users."""
    del account, arguments
    return [lambda row: not row.get("is_patient")]


def get_user(account: Account, arguments: JsonObject) -> Record | None:
    """Resolve `user`, which clears the notifications of who is read."""
    found = account.get("User", arguments["id"]) if arguments.get("id") else None
    if found is None and arguments.get("or_current_user"):
        found = account.current_user
    if found is not None and arguments.get("clear_notifs") is not False:
        for row in account.where("Notification", "user", found.ref):
            if not row.get("seen"):
                account.store.update(row.ref, {"seen": True})
    return found


def current_user(account: Account, arguments: JsonObject) -> Record:
    """Resolve `currentUser`."""
    del arguments
    return account.current_user


RULES = Rules(
    queries={"currentUser": current_user, "user": get_user},
    mutations={"bulkUpdateClients": bulk_update_clients, "mergeClients": merge_clients},
    checks={"createClient": check_client, "updateClient": check_client},
    filters={"users": filter_users, "organizationMembers": filter_members},
    fields={
        ("User", "full_name"): full_name,
        ("User", "name"): full_name,
        ("User", "full_legal_name"): lambda account, user: user.get("legal_name") or full_name(account, user),
        ("User", "first_name_last_initial"): _initial,
        ("User", "age"): _age,
        ("User", "doc_share_id"): lambda _, user: f"user-{user.id}",
        ("User", "patients"): _patients,
        ("User", "active_patients"): _active_patients,
        ("User", "patients_count"): lambda account, user: len(_patients(account, user)),
        ("User", "providers"): _providers,
        ("User", "other_providers"): lambda account, user: _providers(account, user)[1:],
        ("User", "other_org_members"): _staff,
        ("User", "other_org_members_for_sharing"): _staff,
        ("User", "group_name"): _group_name,
        ("User", "active_tags"): _tags,
        ("User", "switchable_users"): _same_address,
        ("User", "switchable_users_count"): lambda account, user: len(_same_address(account, user)),
        ("User", "is_active_provider"): lambda _, user: not user.get("is_patient"),
    },
)
