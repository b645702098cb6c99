"""Each operation of both APIs, called with valid arguments over real HTTP, its response parsed into its model."""

from __future__ import annotations

import inspect
import re
import typing
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from healthie_api import (
    AddPharmacyInput,
    BulkApplyInput,
    BulkUpdateClientsInput,
    CompleteCheckoutInput,
    CreateAppointmentInput,
    CreateAvailabilityWithAppointmentTypesInput,
    CreateBillingItemInput,
    CreateClientInput,
    CreateCustomModuleFormInput,
    CreateCustomModuleInput,
    CreateDocumentInput,
    CreateFormAnswerGroupInput,
    CreateLabOrderInput,
    CreateNoteInput,
    CreateRequestedPaymentInput,
    CreateSharingsInput,
    CreateWebhookInput,
    DeleteFormAnswerFileAttachmentInput,
    DeleteRequestedPaymentInput,
    DeleteWebhookInput,
    DestroySharingsInput,
    EditAvailabilityWithAppointmentTypesInput,
    ExpireWebhookSignatureInput,
    LinkEncounterToEpisodeOfCareInput,
    LockInput,
    MergeClientsInput,
    PauseCourseGroupInput,
    PauseCourseMembershipInput,
    RemoveAppliedTagInput,
    ResumeCourseGroupInput,
    ResumeCourseMembershipInput,
    RunEligibilityCheckMutationInput,
    SendTestWebhookInput,
    SetCustomModuleFormScribeInstructionsInput,
    UnlinkEncounterToEpisodeOfCareInput,
    UpdateAppointmentInput,
    UpdateRequestedPaymentInput,
    UpdateWebhookInput,
    UpdateWriteOffInput,
)
from hero_health_api.models import (
    CreateInvoiceBody,
    CreateMembershipPolicyBody,
    CreateWebhookBody,
    LinkInvoiceBody,
    RegisterPatientPdsByNhsNumber,
    UpdateInvoiceBody,
)
from hero_healthie import Healthie, Hero, ListCall, Operation, Page, operations
from hero_healthie.sandbox import Sandbox
from tests.support.hero_operations import BY_NAME, Caller
from tests.support.values import required_arguments

ALL = list(operations())
# What deletes records comes last: the others work on them.
CALLED = sorted(
    (operation for operation in ALL if operation.kind != "subscription"),
    key=lambda operation: re.match("delete|destroy|remove|bulkDelete", operation.name) is not None,
)
SUBSCRIPTIONS = [operation for operation in ALL if operation.kind == "subscription"]

# Operations with real rules in the sandbox want records that it has, and what the rules ask for.
PREPARED: dict[str, dict[str, Any]] = {
    "hero.invoicing.create_invoice": {"body": CreateInvoiceBody(issuer_id="7", patient_id="101")},
    "hero.invoicing.create_membership_policy": {
        "body": CreateMembershipPolicyBody(customer="cus_42_0101", membership_scheme_id="301")
    },
    "hero.invoicing.get_default_customer": {"patient_id": "101"},
    "hero.invoicing.link_invoice": {
        "body": LinkInvoiceBody(stripe_invoice_id="in_42_0981", appointment_id="501", issuer_id="7")
    },
    "hero.invoicing.update_invoice": {"id": "981", "body": UpdateInvoiceBody(issuer_id="7", memo="Thank you")},
    "hero.webhooks.create_webhook": {
        "body": CreateWebhookBody(event_type="appointment.confirmed", url="https://example.org/hook")
    },
    "hero.patients.register_patient_pds": {
        "body": RegisterPatientPdsByNhsNumber(nhs_number="9434765919", dob=date(1992, 1, 1))
    },
    "healthie.queries.requested_payment": {"id": "1"},
    "healthie.mutations.create_requested_payment": {
        "input": CreateRequestedPaymentInput(invoice_type="offering", recipient_id="61", offering_id="11")
    },
    "healthie.mutations.update_requested_payment": {"input": UpdateRequestedPaymentInput(id="1", notes="Paid by cash")},
    "healthie.mutations.delete_requested_payment": {"input": DeleteRequestedPaymentInput(id="2")},
    "healthie.mutations.create_client": {
        "input": CreateClientInput(first_name="Ada", last_name="Lovelace", email="ada@example.com")
    },
    "healthie.mutations.bulk_update_clients": {"input": BulkUpdateClientsInput(ids=["62"], active_status=False)},
    "healthie.mutations.complete_checkout": {
        "input": CompleteCheckoutInput(
            email="grace@example.com", first_name="Grace", last_name="Hopper", offering_id="11"
        )
    },
    "healthie.mutations.run_eligibility_check": {"input": RunEligibilityCheckMutationInput(id="1")},
    "healthie.mutations.merge_clients": {"input": MergeClientsInput(ids=["61", "62"], target_user_id="61")},
    "healthie.mutations.create_appointment": {
        "input": CreateAppointmentInput(
            datetime="2027-03-01 09:00", appointment_type_id="1", contact_type="Phone Call", user_id="61"
        )
    },
    "healthie.mutations.update_appointment": {"input": UpdateAppointmentInput(id="2", notes="Bring the results")},
    "healthie.mutations.create_lab_order": {
        "input": CreateLabOrderInput(document_id="1", lab="Quest", lab_company="quest", orderer_id="2", patient_id="61")
    },
    "healthie.mutations.create_availability_with_appointment_types": {
        "input": CreateAvailabilityWithAppointmentTypesInput(
            start_datetime=datetime(2027, 3, 1, 9, tzinfo=UTC), end_datetime=datetime(2027, 3, 1, 17, tzinfo=UTC)
        )
    },
    "healthie.mutations.create_billing_item": {"input": CreateBillingItemInput(sender_id="61", amount_paid="20")},
    "healthie.mutations.create_custom_module": {"input": CreateCustomModuleInput(custom_module_form_id="2")},
    "healthie.mutations.create_custom_module_form": {"input": CreateCustomModuleFormInput(name="Intake")},
    "healthie.mutations.create_document": {"input": CreateDocumentInput(file_string="data:text/plain;base64,aGk=")},
    "healthie.mutations.create_form_answer_group": {
        "input": CreateFormAnswerGroupInput(custom_module_form_id="2", finished=True, user_id="61")
    },
    "healthie.mutations.create_note": {"input": CreateNoteInput(conversation_id="1", content="Hello")},
    "healthie.mutations.lock_form_answer_group": {"input": LockInput(id="2")},
    "healthie.mutations.add_pharmacy": {"input": AddPharmacyInput(patient_id="61", pharmacy_id="1")},
    "healthie.mutations.bulk_apply": {"input": BulkApplyInput(ids=["1"], taggable_user_id="61")},
    "healthie.mutations.remove_applied_tag": {"input": RemoveAppliedTagInput(id="2", taggable_user_id="61")},
    "healthie.mutations.create_sharings": {
        "input": CreateSharingsInput(id="1", shareable_type="FOLDER", patient_ids=["61"])
    },
    "healthie.mutations.delete_sharings": {
        "input": DestroySharingsInput(id="2", shareable_type="FOLDER", patient_ids=["61"])
    },
    # What is called before has deleted the first of each.
    "healthie.mutations.edit_availability_with_appointment_types": {
        "input": EditAvailabilityWithAppointmentTypesInput(id="2", appointment_type_ids=["2"])
    },
    "healthie.mutations.link_encounter_to_episode_of_care": {
        "input": LinkEncounterToEpisodeOfCareInput(episode_of_care_id="2", encounter_ids=["1"])
    },
    "healthie.mutations.unlink_encounter_to_episode_of_care": {
        "input": UnlinkEncounterToEpisodeOfCareInput(episode_of_care_id="2", encounter_ids=["1"])
    },
    "healthie.mutations.pause_course_group": {"input": PauseCourseGroupInput(id="2")},
    "healthie.mutations.pause_course_membership": {"input": PauseCourseMembershipInput(id="2")},
    "healthie.mutations.resume_course_group": {"input": ResumeCourseGroupInput(id="2")},
    "healthie.mutations.resume_course_membership": {"input": ResumeCourseMembershipInput(id="2")},
    "healthie.mutations.set_custom_module_form_scribe_instructions": {
        "input": SetCustomModuleFormScribeInstructionsInput(custom_module_form_id="2", custom_instructions="Be brief")
    },
    "healthie.mutations.delete_form_answer_file_attachment": {
        "input": DeleteFormAnswerFileAttachmentInput(file_attachment_id="2")
    },
    "healthie.mutations.update_write_off": {"input": UpdateWriteOffInput(id="2", amount=Decimal("5.00"))},
}


async def webhooks_to_work_on(hero: Hero, healthie: Healthie) -> dict[str, dict[str, Any]]:
    """The arguments of the operations on webhooks; there are none until they are registered."""
    hook = await hero.webhooks.create_webhook(**PREPARED["hero.webhooks.create_webhook"])
    made = CreateWebhookInput(url="https://example.org/hook", event_type="TASK_CREATED")
    ids = []
    for _ in range(2):
        webhook = (await healthie.mutations.create_webhook(input=made)).webhook
        assert webhook is not None
        ids.append(webhook.id)
    return {
        "hero.webhooks.delete_webhook": {"id": hook.id},
        "healthie.mutations.create_webhook": {"input": made},
        "healthie.mutations.update_webhook": {"input": UpdateWebhookInput(id=ids[0], is_enabled=True)},
        "healthie.mutations.expire_webhook_signature": {"input": ExpireWebhookSignatureInput(id=ids[0])},
        "healthie.mutations.send_test_webhook": {"input": SendTestWebhookInput(id=ids[0])},
        "healthie.mutations.delete_webhook": {"input": DeleteWebhookInput(id=ids[1])},
    }


def hero_arguments(method: Any, operation: Operation, caller: Caller) -> dict[str, Any]:
    """Return the arguments with which an operation of Hero finds the records that it asks for."""
    id_, query, body = caller.arguments(BY_NAME[operation.name])
    hints = typing.get_type_hints(method)
    arguments: dict[str, Any] = dict(query)
    if id_ is not None:
        arguments["id"] = id_
    if body is not None and hasattr(hints.get("body"), "from_dict"):
        arguments["body"] = hints["body"].from_dict(body)
    return arguments


def method_of(operation: Operation, hero: Hero, healthie: Healthie) -> Any:
    target: Any = {"hero": hero, "healthie": healthie}[operation.api]
    for name in operation.python_path.split(".")[1:]:
        target = getattr(target, name)
    return target


def test_the_catalogue_holds_both_apis_whole() -> None:
    counts = {
        kind: len([row for row in ALL if row.kind == kind]) for kind in ("http", "query", "mutation", "subscription")
    }
    assert counts == {"http": 80, "query": 315, "mutation": 430, "subscription": 9}
    assert len({operation.python_path for operation in ALL}) == sum(counts.values())
    for operation in ALL:
        assert operation.safety in {"read", "idempotent_write", "create", "money"}
        assert operation.confidence in {"full", "partial", "inferred"}
        assert (operation.method is None) == (operation.path is None) == (operation.api == "healthie")
        assert (operation.root_field is None) == (operation.api == "hero")


@pytest.mark.slow
async def test_signatures_and_annotations_resolve(hero: Hero, healthie: Healthie, subtests: Any) -> None:
    for operation in (*CALLED, *SUBSCRIPTIONS):
        with subtests.test(operation.python_path):
            method = method_of(operation, hero, healthie)
            hints = typing.get_type_hints(method)
            assert hints.keys() - {"return"} == inspect.signature(method).parameters.keys()
            assert "return" in hints
            assert method.__doc__


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.timeout(600)  # on a machine that is busy with other things
@pytest.mark.slow
async def test_every_operation_is_called_once_and_its_response_parsed(
    sandbox: Sandbox, hero: Hero, healthie: Healthie, subtests: Any, request: pytest.FixtureRequest
) -> None:
    prepared = PREPARED | await webhooks_to_work_on(hero, healthie)
    headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": sandbox.hero_practice_group_id}
    request.addfinalizer((http := httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False)).close)
    caller = Caller(http)
    for operation in CALLED:
        with subtests.test(operation.python_path):
            method = method_of(operation, hero, healthie)
            arguments = required_arguments(method)
            if operation.api == "hero":
                arguments |= hero_arguments(method, operation, caller)
            arguments |= prepared.get(operation.python_path, {})
            response = await method(**arguments)
            expected = typing.get_type_hints(method)["return"]
            assert fits(response, expected), f"{type(response).__name__} is not {expected}"
    names = {each.operation for each in sandbox.requests}
    missing = {operation.name if operation.api == "hero" else operation.root_field for operation in CALLED} - names
    assert not missing


def fits(response: Any, expected: Any) -> bool:
    """Return whether the response is of the annotated type, as far as classes show it."""
    origin = typing.get_origin(expected)
    if origin is ListCall:
        return isinstance(response, Page) and all(fits(item, typing.get_args(expected)[0]) for item in response.items)
    if origin is typing.Annotated:
        return fits(response, typing.get_args(expected)[0])
    if origin is list:
        return isinstance(response, list) and all(fits(item, typing.get_args(expected)[0]) for item in response)
    if origin is dict:
        return isinstance(response, dict)
    arguments = typing.get_args(expected)
    if arguments:
        return any(fits(response, choice) for choice in arguments)
    if isinstance(expected, typing.TypeVar):
        return False  # what `into=` would return
    if expected is Any or isinstance(expected, str | typing.ForwardRef):
        return True
    return response is None if expected is type(None) else isinstance(response, expected)


async def test_every_subscription_is_subscribed_to_and_its_event_parsed(
    sandbox: Sandbox, hero: Hero, healthie: Healthie, subtests: Any
) -> None:
    for operation in SUBSCRIPTIONS:
        with subtests.test(operation.python_path):
            method = method_of(operation, hero, healthie)
            async with method() as events:
                assert sandbox.subscribers == {operation.name: 1}
                assert sandbox.publish(operation.name) == 1
                event = await anext(events)
            (expected,) = typing.get_args(typing.get_type_hints(method)["return"])
            assert fits(event, expected), f"{type(event).__name__} is not {expected}"
