"""Prove which root fields of Healthie stand on state: a write through another root changes what they respond.

tests/unit/sandbox/test_healthie_roots.py holds the proof, and `python -m tests.support.healthie_roots` writes it into
docs/site/sandbox-healthie.csv, for the reference, and its figures into docs/sandbox-operations.md.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLUnionType, is_leaf_type, is_required_argument

from docs.site.answers import SANDBOX, Answers, write_answers
from hero_healthie.sandbox.healthie.complexity import is_connection, named_type
from hero_healthie.sandbox.healthie.roots import Root
from hero_healthie.sandbox.store.records import Record
from tests.support.healthie_inputs import RIGHT, input_of, reference_of
from tests.support.healthie_records import life_figures, life_table, lives
from tests.support.healthie_sandbox import Clinic
from tests.support.list_arguments import list_figures
from tests.support.paths import ROOT

PAGE = ROOT / "docs/sandbox-operations.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
LEAST = 600
_TRIES = 14
#: Mutations that write records of a type that is not their own.
OTHER_WRITERS: dict[str, tuple[str, ...]] = {"AppliedTag": ("bulkApply", "removeAppliedTag")}

_EPISODE = (
    'createEpisodeOfCare(input: { patient_id: "61", provider_id: "1", diagnosis_id: "1", start_date: "2027-03-01" }) '
    "{ episode_of_care { id } }"
)
#: Roots whose witness no rule finds: a query, and a mutation of another root after which it answers otherwise.
_SLOTS = 'provider_id: "1", appt_type_id: "1"'
_BOOK = (
    'createAppointment(input: { datetime: "2027-03-01 09:00", appointment_type_id: "1", contact_type: "Phone Call", '
    'user_id: "61" }) { appointment { id } }'
)
_METRIC = 'createEntry(input: { category: "Weight", type: "MetricEntry", metric_stat: "70" }) { entry { id } }'
_TAG = 'bulkApply(input: { ids: ["1"], taggable_user_id: "77" }) { tags { id } }'
_FORM = 'createCustomModuleForm(input: { name: "Sleep" }) { customModuleForm { id } }'
_PACKAGE = 'createBillingItem(input: { sender_id: "61", offering_id: "11" }) { billingItem { id } }'
_LATER = (
    'createBillingItem(input: { sender_id: "77", offering_id: "11", payment_due_date: "2027-03-01T00:00:00Z" }) '
    "{ billingItem { id } }"
)
_GOAL = 'createGoal(input: { name: "Swim", user_id: "61" }) { goal { id } }'
_RENAMED = 'updateClient(input: { id: "61", first_name: "Zoë" }) { user { id } }'
SCENARIOS: dict[str, tuple[str, str]] = {
    "allergySuggestions": (
        "allergySuggestions",
        'createAllergySensitivity(input: { user_id: "61", name: "Kiwis" }) { allergy_sensitivity { id } }',
    ),
    "appliedTags": ("appliedTags(first: 9) { total_count }", _TAG),
    "appliedTag": ('appliedTag(id: "4") { id tag { id } }', _TAG),
    "appointmentBookingWarnings": (
        'appointmentBookingWarnings(provider_id: "1", date: "2027-03-01T09:00:00-05:00") { category }',
        _BOOK,
    ),
    "appointmentLocation": (
        'appointmentLocation(id: "1") { id location }',
        'updateAppointmentSetting(input: { id: "1", appointment_locations: [{ id: "1", location: "Moved" }] }) '
        "{ appointmentSetting { id } }",
    ),
    "appointmentNumberPerDayOfMonth": ('appointmentNumberPerDayOfMonth(date: "2027-03-01")', _BOOK),
    "appointmentsSummary": ("appointmentsSummary { total_count }", _BOOK),
    "availableSlotsForRange": (
        f'availableSlotsForRange({_SLOTS}, start_date: "2027-03-01", end_date: "2027-03-01") {{ date }}',
        _BOOK,
    ),
    "contactTypes": (
        "contactTypes",
        'createAppointmentType(input: { name: "Letter", contact_type_overrides: ["Fax"] }) { appointmentType { id } }',
    ),
    "locationResources": (
        "locationResources { resourceTitle }",
        'updateAppointmentSetting(input: { id: "1", appointment_locations: [{ id: "1", location: "Moved" }] }) '
        "{ appointmentSetting { id } }",
    ),
    "bulkApply": (
        'mutation bulkApply(input: { ids: ["4"], taggable_user_id: "77" }) { tags { id } }',
        'createTag(input: { name: "vip" }) { tag { id } }',
    ),
    "colorCodeOptions": (
        "colorCodeOptions { label }",
        'updateAppointmentType(input: { id: "1", name: "First visit" }) { appointmentType { id } }',
    ),
    "canInvoiceSenderSeeRecipient": (
        'canInvoiceSenderSeeRecipient(sender_id: "1", recipient_id: "1000")',
        'createClient(input: { first_name: "Ada", last_name: "L", email: "a@example.com" }) { user { id } }',
    ),
    "conversationMembershipsAllCounts": (
        "conversationMembershipsAllCounts { active_count }",
        'createConversation(input: { simple_added_users: "user-61" }) { conversation { id } }',
    ),
    "courseCompletionInfo": ('courseCompletionInfo(course_id: "1") { individuals { label } }', _RENAMED),
    "courseCompletetionInfo": ('courseCompletetionInfo(course_id: "1") { individuals { label } }', _RENAMED),
    "createSharings": (
        'mutation createSharings(input: { id: "4", shareable_type: FOLDER, patient_ids: ["61"] }) { __typename }',
        'createFolder(input: { name: "Letters" }) { folder { id } }',
    ),
    "customModuleFormsCount": ("customModuleFormsCount", _FORM),
    "daysAvailableForRange": (
        f'daysAvailableForRange({_SLOTS}, start_date: "2027-03-06", end_date: "2027-03-07")',
        'createAvailability(input: { user_id: "1", range_start: "2027-03-06T09:00:00-04:00", '
        'range_end: "2027-03-06T11:00:00-04:00" }) { availability { id } }',
    ),
    "deleteSharings": (
        'mutation deleteSharings(input: { id: "4", shareable_type: FOLDER, patient_ids: ["61"] }) { __typename }',
        'createFolder(input: { name: "Letters" }) { folder { id } }',
    ),
    "formTypesToRequest": ("formTypesToRequest { name }", _FORM),
    "goalsData": ("goalsData { goals_count }", _GOAL),
    "goalsOverallCompletionRate": (
        "goalsOverallCompletionRate",
        'deleteGoalHistory(input: { id: "1" }) { goal_history { id } }',
    ),
    "goalsOverallCompletionRateInfo": ("goalsOverallCompletionRateInfo { possible_times_completed }", _GOAL),
    "hasFormsToComplete": (
        'hasFormsToComplete(user_id: "77")',
        'createRequestedFormCompletion(input: { recipient_ids: ["77"], custom_module_form_id: "1" }) '
        "{ requestedFormCompletion { id } }",
    ),
    "hasSubLabels": (
        "hasSubLabels",
        'updateCustomModule(input: { id: "1", sublabel: "In a few words" }) { customModule { id } }',
    ),
    "initialFormAnswers": (
        'initialFormAnswers(user_id: "77", custom_module_form_id: "1") { answer }',
        'createFormAnswerGroup(input: { user_id: "77", custom_module_form_id: "1", finished: true, '
        'form_answers: [{ custom_module_id: "1", user_id: "77", answer: "Sleep" }] }) { form_answer_group { id } }',
    ),
    "initialServiceDate": (
        'initialServiceDate(user_id: "1000")',
        'updateAppointment(input: { id: "1", datetime: "2020-03-01 09:00" }) { appointment { id } }',
    ),
    "invoiceBasePrice": (
        'invoiceBasePrice(offering_id: "11")',
        'updateOffering(input: { id: "11", price: "99.00" }) { offering { id } }',
    ),
    "linkEncounterToEpisodeOfCare": (
        'mutation linkEncounterToEpisodeOfCare(input: { episode_of_care_id: "4", encounter_ids: ["1"] }) '
        "{ results { success } }",
        _EPISODE,
    ),
    "unlinkEncounterToEpisodeOfCare": (
        'mutation unlinkEncounterToEpisodeOfCare(input: { episode_of_care_id: "4", encounter_ids: ["1"] }) '
        "{ results { success } }",
        _EPISODE,
    ),
    "mergeClients": (
        'mutation mergeClients(input: { ids: ["61", "62"], target_user_id: "61" }) { user { first_name } }',
        _RENAMED,
    ),
    "metricGraphData": ("metricGraphData { data_points { value } }", _METRIC),
    "metricGraphsData": ("metricGraphsData { category }", _METRIC),
    "multiLineMetricGraphData": ("multiLineMetricGraphData { metric_graph_datas { category } }", _METRIC),
    "monthlyBillingItemsData": ("monthlyBillingItemsData { month amount }", _PACKAGE),
    "nextAvailableSlot": (
        'nextAvailableSlot(provider_id: "62", appt_type_id: "1")',
        'createAvailability(input: { user_id: "62", is_repeating: true, range_start: "2026-01-05T09:00:00-04:00", '
        'range_end: "2026-01-05T11:00:00-04:00" }) { availability { id } }',
    ),
    "noteViewedStatus": (
        'noteViewedStatus(id: "1")',
        'updateConversationMembership(input: { id: "1", viewed: false }) { conversation_membership { id } }',
    ),
    "recurringAppointment": (
        'recurringAppointment(id: "4") { repeat_interval }',
        _BOOK.replace('user_id: "61"', 'user_id: "61", recurring_appointment: { repeat_interval: "Weekly" }'),
    ),
    "recurringPayment": ('recurringPayment(id: "4") { offering_id }', _LATER),
    "recurringPayments": ('recurringPayments(user_id: "77") { total_count }', _LATER),
    "scheduledUserPackageSelections": ("scheduledUserPackageSelections { total_count }", _LATER),
    "auditLog": ("auditLog { total_count }", _GOAL),
    "goalInstances": ("goalInstances { total_count }", _GOAL),
    "goalTemplates": (
        "goalTemplates { total_count }",
        'createGoal(input: { name: "Swim", use_as_template: true }) { goal { id } }',
    ),
    "shareNotePreview": (
        'shareNotePreview(form_answer_group_id: "1")',
        'updateFormAnswerGroup(input: { id: "1", form_answers: [{ custom_module_id: "1", user_id: "61", '
        'answer: "Better" }] }) { form_answer_group { id } }',
    ),
    "customEmailPreview": (
        'customEmailPreview(id: "1")',
        'updateCustomEmail(input: { id: "1", subject: "See you soon" }) { customEmail { id } }',
    ),
    "assumedBrand": (
        "assumedBrand { branded_name }",
        'updateBrand(input: { brand_name: "Riverside" }) { brand { id } }',
    ),
    "appointmentFrequencyData": ("appointmentFrequencyData { month freq { no_status } }", _BOOK),
    "offeringsData": ("offeringsData { month freq }", _PACKAGE),
    "shareable": (
        'shareable(id: "1", shareable_type: FOLDER) { ... on Folder { name } }',
        'updateFolder(input: { id: "1", name: "Scans" }) { folder { id } }',
    ),
    "showScheduledTab": (
        "showScheduledTab",
        'createNote(input: { conversation_id: "1", content: "Later", scheduled_at: "2027-03-01T09:00:00Z" }) '
        "{ note { id } }",
    ),
    "timesForRange": (
        'timesForRange(appt_type_id: "1", startDate: "2027-03-01T00:00:00Z", endDate: "2027-03-01T00:00:00Z")',
        _BOOK,
    ),
    "validateCoupon": (
        'validateCoupon(coupon_code: "SUMMER", offering_id: "11") { new_price fail_reason }',
        'createOfferingCoupon(input: { code: "SUMMER" }) { offeringCoupon { id } }',
    ),
}


class Prover:
    """Look for a witness of each root field: another one whose write changes its response."""

    def __init__(self) -> None:
        self.clinic = Clinic()
        self.domain = self.clinic.service.domain
        self.queries, self.mutations = self.domain.roots
        self.account = self.domain.account(0)
        self.writers: dict[str, list[Root]] = {}
        for root in self.mutations.values():
            if root.input is not None and (root.verb != "canned" or root.name in self.domain.rules.mutations):
                self.writers.setdefault(root.type, []).append(root)
        self.nested: dict[str, list[Root]] = {}
        for root in [root for roots in self.writers.values() for root in roots if root.type]:
            shape = self.domain.shapes.of(root.type)
            for name, declared in root.input.fields.items():  # type: ignore[union-attr] # all have one
                place = shape.place_of(name)
                if place is not None and isinstance(named_type(declared.type), GraphQLInputObjectType):
                    self.nested.setdefault(place.of, []).append(root)
        for roots in self.writers.values():
            roots.sort(
                key=lambda root: (
                    ("update", "create", "each", "delete").index(root.verb)
                    if root.verb in {"update", "create", "each", "delete"}
                    else 9
                )
            )

    def witnesses(self) -> dict[str, str]:
        """The witness of each root that has one."""
        found: dict[str, str] = {}
        for root in (*self.queries.values(), *self.mutations.values()):
            if root.name in SCENARIOS:
                witness = self._by_scenario(root)
            else:
                witness = self._of_query(root) if root.query else self._of_mutation(root)
            if witness is not None:
                found[root.name] = witness
        return found

    def _by_scenario(self, root: Root) -> str | None:
        asked, writer = SCENARIOS[root.name]
        text = (
            f"mutation {{ {asked.removeprefix('mutation ')} }}" if asked.startswith("mutation ") else f"{{ {asked} }}"
        )
        self.clinic.service.reset()
        before = self.clinic.run(text)
        self.clinic.service.reset()
        wrote = self.clinic.run(f"mutation {{ {writer} }}")
        after = self.clinic.run(text)
        assert "errors" not in wrote, (root.name, wrote)
        assert "errors" not in after, (root.name, after)
        return writer.partition("(")[0] if after != before else None

    def read_back(self, root: Root) -> str | None:
        """The query that answers otherwise after a mutation that no write of another root shows in."""
        for query in self.queries.values():
            if query.type != root.type or query.verb not in {"get", "list"}:
                continue
            for arguments in self.arguments(query):
                self.clinic.service.reset()
                before = self.read(query, arguments)
                if self._write(root, None) is not None and self.read(query, arguments) != before:
                    return query.name
            if self._of_new(query) is not None and root.verb == "create":
                return query.name
        shape = self.domain.shapes.of("User")
        holders = [name for name, field in shape.fields.items() if field.of == root.type and not field.connection]
        for holder in holders[:1]:
            asked = f"{{ {holder} {{ __typename }} }}"
            text = f'{{ user(id: "61") {asked} currentUser {asked} }}'
            self.clinic.service.reset()
            before_nested = self.clinic.run(text)
            if self._write(root, None) is not None and self.clinic.run(text) != before_nested:
                return f"currentUser.{holder}"
        return None

    def proof(self) -> dict[str, str]:
        """What proves that a root stands on state, for each that does."""
        found = {name: f"after `{witness}`" for name, witness in self.witnesses().items()}
        for root in self.mutations.values():
            if (
                root.name not in found
                and root.input is not None
                and root.verb in {"create", "each", "update", "delete"}
            ):
                reader = self.read_back(root)
                if reader is not None:
                    found[root.name] = f"read by `{reader}`"
        return found

    # --- Queries ------------------------------------------------------------------------------------------------------

    def _of_query(self, root: Root) -> str | None:
        for arguments in self.arguments(root):
            self.clinic.service.reset()
            before = self.read(root, arguments)
            if before is None and "id" in arguments:
                continue
            for writer, target in self._aimed(root, before):
                self.clinic.service.reset()
                self.read(root, arguments)
                if self._write(writer, target) is None:
                    continue
                after = self.read(root, arguments)
                if after is not None and after != before:
                    return writer.name
        return self._of_new(root)

    def _of_new(self, root: Root) -> str | None:
        """The root that makes the record that a query reads."""
        declared: Any = self.domain.shapes.schema.query_type
        if "id" not in declared.fields[root.name].args:
            return None
        for writer in self.writers.get(root.type, ()):
            self.clinic.service.reset()
            coming = str(self.account.store.next_ids.get(root.type, 1))
            needed = {**next(self.arguments(root)), "id": coming}
            unknown = self.read(root, needed) is None
            if unknown and self._write(writer, None) is not None and self.read(root, needed) is not None:
                return writer.name
        return None

    def _aimed(self, root: Root, response: str | None) -> Iterator[tuple[Root, str | None]]:
        """The mutations that may change a response, each with the record in it that it is to change."""
        first = _first_id(response) if response is not None else None
        found = _ids_by_field(response) if response is not None else {}
        for writer in self._candidates(root.type):
            if writer.type == root.type:
                yield writer, first
                continue
            shape = self.domain.shapes.of(root.type) if root.type else None
            names = [name for name, field in shape.fields.items() if field.of == writer.type] if shape else []
            ids = [found[name] for name in names if name in found]
            for target in list(dict.fromkeys(ids))[:3] or [None]:
                yield writer, target

    def arguments(self, root: Root) -> Iterator[dict[str, Any]]:
        """Arguments with which a query may respond."""
        declared: Any = self.domain.shapes.schema.query_type
        given = declared.fields[root.name].args
        needed: dict[str, Any] = {}
        for name, argument in given.items():
            if is_required_argument(argument):
                of = named_type(argument.type)
                needed[name] = self._reference(root, name) or ("2026-12-01" if of.name.startswith("ISO") else "1")
                if hasattr(of, "values"):
                    needed[name] = next(iter(of.values))
        yield needed
        if "id" in given and root.type in self.domain.shapes.schema.type_map:
            rows = list(self.account.all(root.type))
            if rows:
                yield {**needed, "id": rows[0].id}
        for name in given:
            value = self._reference(root, name) if name.endswith("_id") else None
            if value:
                yield {**needed, name: value}

    def _reference(self, root: Root, name: str) -> str | None:
        shape = self.domain.shapes.of(root.type) if root.type else None
        return reference_of(self.account, shape, name) or None

    def read(self, root: Root, arguments: dict[str, Any]) -> str | None:
        """What a query responds, as JSON; None where that is nothing."""
        declared: Any = self.domain.shapes.schema.query_type
        given = declared.fields[root.name].args
        types = ", ".join(f"${name}: {given[name].type}" for name in arguments)
        named = [f"{name}: ${name}" for name in arguments] + (["first: 1"] if "first" in given else [])
        head = f"query({types})" if types else "query"
        called = f"{root.name}({', '.join(named)})" if named else root.name
        text = f"{head} {{ {called} "
        response = self.clinic.run(text + selection(root.declared) + " }", **arguments)
        if "errors" in response or response["data"][root.name] is None:
            return None
        return json.dumps(response["data"], sort_keys=True)

    # --- Mutations ----------------------------------------------------------------------------------------------------

    def _of_mutation(self, root: Root) -> str | None:
        if root.input is None or root not in self.writers.get(root.type, ()):
            return None
        self.clinic.service.reset()
        before = self._write(root, None, whole=True)
        for writer, aimed in self._aimed(root, before):
            if writer.name == root.name:
                continue
            self.clinic.service.reset()
            made = self._write(writer, aimed if writer.type != root.type else None)
            if made is None:
                continue
            target = _first_id(made) if writer.verb in {"create", "each"} else None
            after = self._write(root, target, whole=True)
            if after is not None and after != before:
                return writer.name
        return self._by_reference(root) if root.verb in {"create", "each"} else None

    def _by_reference(self, root: Root) -> str | None:
        """The root that makes a record without which this one is refused."""
        assert root.input is not None
        for name in root.input.fields:
            if not name.endswith("_id") or not (known := self._reference(root, name)):
                continue
            for type_ in self.domain.shapes.schema.type_map:
                makers = [maker for maker in self.writers.get(type_, ()) if maker.verb == "create"]
                row = self.account.get(type_, known)
                if row is None or not makers or makers[0].name == root.name:
                    continue
                self.clinic.service.reset()
                coming = str(self.account.store.next_ids.get(type_, 1))
                if self._write(root, None, changed={name: coming}) is not None:
                    continue
                self.clinic.service.reset()
                made = self._write(makers[0], None)
                if made is None or _first_id(made) != coming:
                    continue
                if self._write(root, None, changed={name: coming}) is not None:
                    return makers[0].name
        return None

    def _candidates(self, type_: str) -> list[Root]:
        found = [*self.writers.get(type_, ()), *self.nested.get(type_, ())[:4]]
        found += [self.mutations[name] for name in OTHER_WRITERS.get(type_, ())]
        if type_ in self.domain.shapes.schema.type_map and not isinstance(
            self.domain.shapes.schema.type_map[type_], GraphQLUnionType
        ):
            for field in self.domain.shapes.of(type_).fields.values():
                if not field.leaf:
                    found += [root for root in self.writers.get(field.of, ())[:2] if root not in found]
        found += [self.mutations[name] for name in ("updateUser", "updateClient")]
        return found[:_TRIES]

    def _write(
        self, root: Root, target: str | None, *, whole: bool = False, changed: dict[str, Any] | None = None
    ) -> str | None:
        assert root.input is not None
        given = {**input_of(self.account, root, salt=5), **RIGHT.get(root.name, {}), **(changed or {})}
        ids = [str(name) for name in root.decided.get("id", ())] or ["id"]
        row: Record | None = next(self.account.all(root.type), None) if root.type else None
        for name in ids:
            if name in root.input.fields:
                value: Any = target or (row.id if row is not None else "1")
                given[name] = [value] if "[" in str(root.input.fields[name].type) else value
        payload: Any = named_type(root.declared)
        asked = "__typename"
        if isinstance(payload, GraphQLObjectType):
            inner = selection(payload.fields[root.field].type) if whole and root.field else "{ __typename }"
            main = payload.fields[root.field].type if root.field else None
            if main is not None and not whole and not is_leaf_type(named_type(main)):
                inner = "{ id }" if "id" in getattr(named_type(main), "fields", {}) else "{ __typename }"
            asked = "messages { field }" + (f" {root.field} {inner}" if root.field else "")
        response = self.clinic.run(
            f"mutation($input: {root.input.name}!) {{ {root.name}(input: $input) {{ {asked} }} }}", input=given
        )
        data = (response.get("data") or {}).get(root.name)
        if "errors" in response or not data or data.get("messages"):
            return None
        return json.dumps(data, sort_keys=True)


def selection(type_: Any, depth: int = 1) -> str:
    """Every value of a type, and those of the objects next to it."""
    of: Any = named_type(type_)
    if is_leaf_type(of):
        return ""
    if is_connection(of):
        return f"{{ total_count nodes {selection(of.fields['nodes'].type, depth)} }}"
    if isinstance(of, GraphQLUnionType):
        return "{ __typename " + " ".join(f"... on {member.name} {{ id }}" for member in of.types) + " }"
    chosen = ["__typename"]
    for name, field in of.fields.items():
        inner: Any = named_type(field.type)
        if any(is_required_argument(argument) for argument in field.args.values()) or name.endswith("_at"):
            continue
        if is_leaf_type(inner):
            if depth or len(chosen) < 12 or name in {"id", "first_name", "name"}:
                chosen.append(name)
        elif depth and not is_connection(inner) and "id" in getattr(inner, "fields", {}):
            chosen.append(f"{name} {{ id }}" if "[" in str(field.type) else f"{name} {selection(inner, 0)}")
        elif depth and not is_connection(inner) and isinstance(inner, GraphQLObjectType):
            chosen.append(f"{name} {selection(inner, 0)}")
    return "{ " + " ".join(chosen) + " }"


def _ids_by_field(text: str) -> dict[str, str]:
    """The ids of objects in a response, by the field that holds them."""
    found: dict[str, str] = {}

    def walk(value: Any, name: str) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("id"), str):
                found.setdefault(name, value["id"])
            for key, part in value.items():
                walk(part, key)
        elif isinstance(value, list):
            for part in value:
                walk(part, name)

    walk(json.loads(text), "")
    return found


def _first_id(text: str) -> str | None:
    found: Any = json.loads(text)
    while isinstance(found, dict | list):
        if isinstance(found, dict) and isinstance(found.get("id"), str):
            return str(found["id"])
        parts = list(found.values()) if isinstance(found, dict) else found
        found = next((part for part in parts if isinstance(part, dict | list) and part), None)
    return None


def answers(proof: dict[str, str], prover: Prover) -> dict[str, Answers]:
    """What each root field answers from, and the proof, as the reference shows it."""
    states = prover.domain.states
    return {name: Answers(states[name], proof.get(name, "")) for name in (*prover.queries, *prover.mutations)}


def page_with_figures(text: str, rows: dict[str, Answers], prover: Prover) -> str:
    """The page with its figures, and the table of lives, as they have to be."""
    counts = Counter(row.state for row in rows.values())
    proven = [row.proof for row in rows.values() if row.proof]
    afters = sum(proof.startswith("after") for proof in proven)
    said = (
        f"Of {len(rows)} root fields, {counts['stored']} are stored, {counts['computed']} computed and "
        f"{counts['canned']} canned. {afters} respond otherwise after a write through another root, and "
        f"{len(proven) - afters} more write what another root reads."
    )
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    found = lives(prover.domain)
    figures = list_figures(prover.domain, prover.domain.account(0))
    written = f"{said}\n\n{figures}\n\n## What is made and read again\n\n{life_figures(found)}\n\n{life_table(found)}"
    return f"{before}{BEGIN}\n\n{written}\n\n{END}{after}"


def main() -> None:
    """Write what was found, and its figures into the page."""
    prover = Prover()
    rows = answers(prover.proof(), prover)
    SANDBOX["healthie"].write_text(write_answers(rows), "utf-8")
    PAGE.write_text(page_with_figures(PAGE.read_text("utf-8"), rows, prover), "utf-8")
    proven = sum(bool(row.proof) for row in rows.values())
    sys.stdout.write(f"{SANDBOX['healthie'].name}: {proven} of {len(rows)} root fields stand on state\n")


if __name__ == "__main__":
    main()
