"""Rules of care: tags on people, episodes of care, pharmacies, and who may see what is shared."""

from __future__ import annotations

from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, payload
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.fields import text_of, value_of
from hero_healthie.sandbox.store.records import Record, Ref

_PRICE = "ProviderCptCodeType"
_UNKNOWN = "does not exist"
#: The lists of a document or folder that say who may see it, by the input of a sharing.
_SHARED = {"patient_ids": "users", "org_member_ids": "users", "user_group_ids": "user_groups"}


# --- Tags -------------------------------------------------------------------------------------------------------------


def _taggable(call: MutationCall) -> Record | None:
    user = call.account.get("User", call.input.get("taggable_user_id"))
    if user is None:
        call.refuse("taggable_user_id", _UNKNOWN)
    return user


def apply_tags(call: MutationCall) -> Node:
    """Resolve `bulkApply`: tag a user."""
    user = _taggable(call)
    tags = [call.account.get("Tag", id_) for id_ in as_list(call.input.get("ids"))]
    if None in tags:
        call.refuse("ids", _UNKNOWN)
    if call.messages or user is None:
        return payload(call, [])
    found = [tag for tag in tags if tag is not None]
    for tag in found:
        _apply(call, user, tag)
    return payload(call, found)


def _apply(call: MutationCall, user: Record, tag: Record) -> None:
    rows = call.account.where("AppliedTag", "user", user.ref)
    if all(row.get("tag") != tag.ref for row in rows):
        call.effect("created", call.account.add("AppliedTag", {"user": user.ref, "tag": tag.ref}))


def tag_made(call: MutationCall, tag: Record) -> Record:
    """Apply a new tag to the user that its input names."""
    if call.input.get("taggable_user_id"):
        user = _taggable(call)
        if user is not None:
            _apply(call, user, tag)
    return tag


def remove_tag(call: MutationCall) -> Node:
    """Resolve `removeAppliedTag`: take a tag off a user."""
    user, tag = _taggable(call), call.account.get("Tag", call.input.get("id"))
    if tag is None:
        call.refuse("id", _UNKNOWN)
    if user is None or tag is None:
        return payload(call, [])
    for row in call.account.where("AppliedTag", "user", user.ref):
        if row.get("tag") == tag.ref:
            call.effect("deleted", call.account.delete(row))
    return payload(call, [tag])


def tagged_users(account: Account, tag: Record) -> list[Record]:
    """Return the users that a tag is applied to."""
    rows = account.where("AppliedTag", "tag", tag.ref)
    return [user for row in rows if (user := account.follow(row.get("user"))) is not None]


def _count(*, patients: bool | None = None, active: bool | None = None) -> Any:
    def count(account: Account, tag: Record) -> int:
        users = tagged_users(account, tag)
        return sum(
            (patients is None or bool(user.get("is_patient")) is patients)
            and (active is None or bool(user.get("active")) is active)
            for user in users
        )

    return count


# --- Sharing ----------------------------------------------------------------------------------------------------------


def shareable(account: Account, arguments: JsonObject) -> Record | None:
    """Resolve `shareable`: a document or a folder."""
    folder = str(arguments.get("shareable_type")).upper().startswith("FOLDER")
    return account.get("Folder" if folder else "Document", arguments.get("id"))


def share(call: MutationCall) -> Record | None:
    """Resolve `createSharings`: let people see a document or a folder."""
    return _share(call, remove=False)


def unshare(call: MutationCall) -> Record | None:
    """Resolve `deleteSharings`."""
    return _share(call, remove=True)


def _share(call: MutationCall, *, remove: bool) -> Record | None:
    given, account = call.input, call.account
    type_ = "Folder" if str(given.get("shareable_type")).upper().startswith("FOLDER") else "Document"
    found = account.get(type_, given.get("id"))
    if found is None:
        return None
    changes: JsonObject = {}
    for name, place in _SHARED.items():
        of = "UserGroup" if place == "user_groups" else "User"
        named = [Ref(of, str(id_)) for id_ in as_list(given.get(name)) if account.get(of, id_) is not None]
        if given.get("share_with_all_clients") and name == "patient_ids":
            named = [row.ref for row in account.all("User") if row.get("is_patient")]
        kept = as_list(changes.get(place, found.get(place)))
        changes[place] = (
            [ref for ref in kept if ref not in named] if remove else [*kept, *(r for r in named if r not in kept)]
        )
    shared = account.update(found, changes)
    call.effect("updated", shared, list(changes))
    return shared


# --- Episodes, pharmacies, forms of requests --------------------------------------------------------------------------


def link_encounters(call: MutationCall) -> Node:
    """Resolve `linkEncounterToEpisodeOfCare`."""
    return _link(call, remove=False)


def unlink_encounters(call: MutationCall) -> Node:
    """Resolve `unlinkEncounterToEpisodeOfCare`."""
    return _link(call, remove=True)


def _link(call: MutationCall, *, remove: bool) -> Node:
    account = call.account
    episode = account.get("EpisodeOfCare", call.input.get("episode_of_care_id"))
    name = f"{'un' if remove else ''}linkEncounterToEpisodeOfCarePayload"
    if episode is None:
        call.refuse("episode_of_care_id", _UNKNOWN)
        return call.payload(name, "results", None)
    kept, results = as_list(episode.get("patient_encounters")), list[Node]()
    for encounter_id in as_list(call.input.get("encounter_ids")):
        found = account.get("PatientEncounter", encounter_id)
        if found is not None:
            kept = [ref for ref in kept if ref != found.ref] + ([] if remove else [found.ref])
        values: JsonObject = {
            "episode_of_care_id": episode.id,
            "failed_reason": None if found is not None else f"the encounter {_UNKNOWN}",
            "patient_encounter_id": str(encounter_id),
            "success": found is not None,
        }
        results.append(Node("LinkUnlinkEncounterToEpisodeOfCare", "", values))
    call.effect("updated", account.update(episode, {"patient_encounters": kept}), ["patient_encounters"])
    return Node(name, "", {"results": results, "messages": None})


def add_pharmacy(call: MutationCall) -> Node:
    """Resolve `addPharmacy`: let a patient use a pharmacy."""
    patient = call.account.get("User", call.input.get("patient_id"))
    pharmacy = call.account.get("Pharmacy", call.input.get("pharmacy_id"))
    for name, found in (("patient_id", patient), ("pharmacy_id", pharmacy)):
        if found is None:
            call.refuse(name, _UNKNOWN)
    if patient is None or pharmacy is None:
        return payload(call, [])
    call.effect("updated", call.account.update(patient, {"default_pharmacy": pharmacy.ref}), ["default_pharmacy"])
    return payload(call, [pharmacy])


def allergy_suggestions(account: Account, arguments: JsonObject) -> list[str]:
    """Resolve `allergySuggestions`: the names that were written before, of one category if it is said."""
    category = str(arguments.get("category") or "").upper()
    kinds = ("category", "category_type")
    rows = [
        row for row in account.all("AllergySensitivity") if category in {"", *(str(row.get(kind)) for kind in kinds)}
    ]
    return sorted({name for row in rows if (name := text_of(account, row, "name"))})


def contact_types(account: Account, arguments: JsonObject) -> list[str]:
    """Resolve `contactTypes`: those of all types of appointments."""
    del arguments
    found = (value_of(account, row, "available_contact_types") for row in account.all("AppointmentType"))
    return list(dict.fromkeys(str(name) for names in found for name in as_list(names)))


def set_code_prices(call: MutationCall) -> Node:
    """Carry out `updateProviderCptCodes`: set the price of each code by its row's id, or by its code and provider."""
    account, changed = call.account, list[Record]()
    for given in map(as_object, as_list(call.input.get("provider_cpt_codes"))):
        provider = str(given.get("provider_id") or call.input.get("provider_id") or account.current_user.id)
        rows = account.where(_PRICE, "provider_id", provider)
        known = account.get(_PRICE, given["id"]) if given.get("id") else None
        same = [row for row in rows if str(row.get("cpt_code_id")) == str(given.get("cpt_code_id"))]
        row = known or next(iter(same), None)
        if row is None:
            call.refuse("provider_cpt_codes.id", _UNKNOWN)
            continue
        changed.append(account.update(row, {"price_per_unit": given.get("price_per_unit")}))
    for row in changed:
        call.effect("updated", row, ["price_per_unit"])
    return payload(call, changed)


RULES = Rules(
    queries={
        "allergySuggestions": allergy_suggestions,
        "contactTypes": contact_types,
        "shareable": shareable,
    },
    mutations={
        "updateProviderCptCodes": set_code_prices,
        "addPharmacy": add_pharmacy,
        "bulkApply": apply_tags,
        "createSharings": share,
        "deleteSharings": unshare,
        "linkEncounterToEpisodeOfCare": link_encounters,
        "removeAppliedTag": remove_tag,
        "unlinkEncounterToEpisodeOfCare": unlink_encounters,
    },
    effects={"createTag": tag_made},
    fields={
        ("Tag", "tagged_users"): tagged_users,
        ("Tag", "patients_tagged_count"): _count(patients=True),
        ("Tag", "providers_tagged_count"): _count(patients=False),
        ("Tag", "org_members_count"): _count(patients=False),
        ("Tag", "active_users_count"): _count(active=True),
        ("Tag", "archived_users_count"): _count(active=False),
    },
)
