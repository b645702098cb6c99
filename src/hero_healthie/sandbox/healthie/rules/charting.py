"""Rules of forms and chart notes: answers are labelled by their questions, locked notes do not change."""

from __future__ import annotations

from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.records.account import ZONE, Account, iso
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import members, text_of, value_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.store.records import Record, Ref


def check_form(call: MutationCall, made: Draft) -> None:
    """Check a form: it needs a name."""
    if made.known is None and not str(call.input.get("name") or "").strip():
        call.refuse("name", "can't be blank")


def check_module(call: MutationCall, made: Draft) -> None:
    """Check a question: it belongs to a form, and comes after those that are there."""
    if made.known is not None:
        return
    form = call.account.follow(made.values.get("custom_module_form"))
    if form is None and not call.messages:
        call.refuse("custom_module_form_id", "can't be blank")
    elif form is not None:
        index = call.input.get("index")
        position = len(members(call.account, form, "custom_modules")) if index is None else index
        made.values |= {"position": float(position), "position_integer": int(position)}


def check_answers(call: MutationCall, made: Draft) -> None:
    """Check the answers of a form that was filled in."""
    account, known = call.account, made.known
    if known is not None and known.get("is_locked"):
        call.refuse("base", "This note is locked and cannot be modified.")
    if known is None:
        made.values.setdefault("finished", False)
        if call.input.get("custom_module_form_id") is None:
            call.refuse("custom_module_form_id", "can't be blank")
    form = account.follow(made.values.get("custom_module_form") or (known.get("custom_module_form") if known else None))
    if form is None:
        return
    questions = {row.id for row in members(account, form, "custom_modules")}
    for place, drafts in made.parts:
        if place.name != "form_answers":
            continue
        for answer in drafts:
            question = answer.values.get("custom_module")
            if question is not None and question.id not in questions:
                call.refuse("form_answers.custom_module_id", "is not a question of this form")
    day = parse_moment(f"{call.input.get('date')} {str(call.input.get('time') or '00 00').replace(' ', ':')}")
    if call.input.get("date") and day is not None:
        made.values["record_created_at"] = iso(day.replace(tzinfo=ZONE))
    if not made.values.get("name") and known is None:
        made.values["name"] = text_of(account, form, "name")


def completed(call: MutationCall, group: Record) -> Record:
    """Complete the request that asked for a form."""
    request = call.account.follow(group.get("requested_form_completion"))
    if request is not None and group.get("finished"):
        done = call.account.update(request, {"form_answer_group": group.ref, "status": "complete"})
        call.effect("updated", done, ["status"])
    return group


def check_request(call: MutationCall, made: Draft) -> None:
    """Check what patients are asked for: a form, and who is to fill it in."""
    people = [call.account.get("User", id_) for id_ in as_list(call.input.get("recipient_ids"))]
    if None in people:
        call.refuse("recipient_ids", "does not exist")
    first = next((row for row in people if row is not None), None)
    if first is not None:
        made.values.setdefault("recipient", first.ref)
    made.values.setdefault("status", "incomplete")
    made.values.setdefault("item_type", "CustomModuleForm")


def requested(call: MutationCall, request: Record) -> Record:
    """Ask the other patients too."""
    for id_ in as_list(call.input.get("recipient_ids")):
        target = Ref("User", str(id_))
        if target != request.get("recipient"):
            call.effect("created", call.account.add(request.type, {**request.values, "recipient": target}))
    return request


def preview(account: Account, arguments: JsonObject) -> str:
    """Resolve `shareNotePreview`: a note as a page."""
    group = account.get("FormAnswerGroup", arguments.get("form_answer_group_id") or "")
    rows = members(account, group, "form_answers") if group is not None else []
    parts = [f"<dt>{text_of(account, row, 'label')}</dt><dd>{text_of(account, row, 'answer')}</dd>" for row in rows]
    return f"<dl>{''.join(parts)}</dl>"


def check_unlocked(call: MutationCall, made: Draft) -> None:
    """Refuse to lock what is locked."""
    if made.known is not None and made.known.get("is_locked"):
        call.refuse("id", "is locked already")


# --- Reading ----------------------------------------------------------------------------------------------------------


def filter_groups(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `formAnswerGroups` asks beside the fields: finished ones, unless they are asked for by id."""
    wanted: list[Wanted] = []
    if not (arguments.get("ids") or arguments.get("form_answer_group_id")):
        wanted.append(lambda row: bool(row.get("finished")))
    if arguments.get("use_for_charting"):
        wanted.append(lambda row: _of_form(account, row, "use_for_charting"))
    if arguments.get("locked_status") is not None:
        wanted.append(lambda row: bool(row.get("is_locked")) is bool(arguments["locked_status"]))
    if arguments.get("signed_status") is not None:
        signed = bool(arguments["signed_status"])
        wanted.append(lambda row: bool(members(account, row, "form_answer_group_signings")) is signed)
    return wanted


def _of_form(account: Account, group: Record, name: str) -> bool:
    form = account.follow(group.get("custom_module_form"))
    return form is not None and bool(value_of(account, form, name))


def _question(name: str) -> Any:
    def read(account: Account, answer: Record) -> Any:
        question = account.follow(answer.get("custom_module"))
        return value_of(account, question, name) if question is not None else None

    return read


def modules_of(account: Account, form: Record) -> list[Record]:
    """Return the questions of a form in their order."""
    rows = account.where("CustomModule", "custom_module_form", form.ref)
    return sorted(rows, key=lambda row: (float(row.get("position") or 0), int(row.id)))


def _options(account: Account, module: Record) -> list[str]:
    del account
    return str(module.get("options") or "").split("\n") if module.get("options") else []


def _signature(call: MutationCall, group: Record) -> Record:
    me = call.account.current_user
    signed = call.account.add("FormAnswerGroupSigning", {"form_answer_group_id": group.id, "user": me.ref})
    call.effect("created", signed)
    return group


def count_forms(account: Account, arguments: JsonObject) -> int:
    """Resolve `customModuleFormsCount`."""
    words = str(arguments.get("keywords") or "").lower().split()
    rows = [text_of(account, row, "name").lower() for row in account.all("CustomModuleForm")]
    return sum(all(word in name for word in words) for name in rows)


def has_forms(account: Account, arguments: JsonObject) -> bool:
    """Resolve `hasFormsToComplete`."""
    user = account.get("User", arguments.get("user_id"))
    return user is not None and _has_forms(account, user)


def _has_forms(account: Account, user: Record) -> bool:
    rows = account.where("RequestedFormCompletion", "recipient", user.ref)
    return any(account.follow(row.get("form_answer_group")) is None for row in rows)


def initial_answers(account: Account, arguments: JsonObject) -> list[Record]:
    """Resolve `initialFormAnswers`: those of the form that was begun, or the last ones to the same questions."""
    begun = account.get("FormAnswerGroup", arguments.get("incomplete_form_id") or "")
    if begun is not None:
        return members(account, begun, "form_answers")
    user = str(arguments.get("user_id") or "")
    form = str(arguments.get("custom_module_form_id") or "")
    groups = [
        row
        for row in account.all("FormAnswerGroup")
        if (target := account.follow(row.get("user"))) is not None
        and target.id == user
        and (known := account.follow(row.get("custom_module_form"))) is not None
        and known.id == form
    ]
    return members(account, groups[-1], "form_answers") if groups else []


RULES = Rules(
    queries={
        "customModuleFormsCount": count_forms,
        "hasFormsToComplete": has_forms,
        "initialFormAnswers": initial_answers,
        "shareNotePreview": preview,
    },
    checks={
        "createCustomModuleForm": check_form,
        "createCustomModule": check_module,
        "createFormAnswerGroup": check_answers,
        "updateFormAnswerGroup": check_answers,
        "lockFormAnswerGroup": check_unlocked,
        "createRequestedFormCompletion": check_request,
    },
    effects={
        "createRequestedFormCompletion": requested,
        "createFormAnswerGroup": completed,
        "updateFormAnswerGroup": completed,
        "signFormAnswerGroup": _signature,
    },
    filters={"formAnswerGroups": filter_groups},
    fields={
        ("FormAnswer", "label"): _question("label"),
        ("FormAnswer", "displayed_answer"): lambda _, answer: answer.get("answer"),
        ("CustomModuleForm", "custom_modules"): modules_of,
        ("CustomModuleForm", "has_non_readonly_modules"): lambda account, form: any(
            row.get("mod_type") != "read_only" for row in modules_of(account, form)
        ),
        ("CustomModule", "options_array"): _options,
        ("FormAnswerGroup", "filler"): lambda account, group: (
            account.follow(group.get("filler")) or account.follow(group.get("user"))
        ),
        ("User", "any_incomplete_requested_form_completions"): _has_forms,
        ("User", "requested_form_count"): lambda account, user: len(
            as_list(account.where("RequestedFormCompletion", "recipient", user.ref))
        ),
    },
)
