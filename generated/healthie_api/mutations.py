# Generated from specs/healthie. Do not edit.
"""The mutations of Healthie, as methods.

What they import they import when they are called.
"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from typing import TypeVar, overload

from hero_healthie_runtime.graphql.operation import GraphQLCaller
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.tracebacks import without_traceback_frames
from typing_extensions import deprecated

import healthie_api as models

A = TypeVar("A")


class Mutations(MethodGroup):
    """Every mutation of the schema; None as an argument means that it is not sent."""

    def __init__(self, caller: GraphQLCaller) -> None:
        self._caller = caller

    @overload
    async def add_pharmacy(self, *, input: models.AddPharmacyInput, into: None = None) -> models.AddPharmacyPayload: ...
    @overload
    async def add_pharmacy(self, *, input: models.AddPharmacyInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def add_pharmacy(
        self, *, input: models.AddPharmacyInput, into: type[A] | None = None
    ) -> models.AddPharmacyPayload | A:
        """Run the vendor's `addPharmacy`; see the fields of its input.

        `mutation addPharmacy` · create.

        Args:
            input: `addPharmacyInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `addPharmacyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.add_pharmacy import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def async_bulk_create_organization_memberships(
        self, *, input: models.AsyncBulkCreateOrganizationMembershipsInput, into: None = None
    ) -> models.AsyncBulkCreateOrganizationMembershipsPayload: ...
    @overload
    async def async_bulk_create_organization_memberships(
        self, *, input: models.AsyncBulkCreateOrganizationMembershipsInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def async_bulk_create_organization_memberships(
        self, *, input: models.AsyncBulkCreateOrganizationMembershipsInput, into: type[A] | None = None
    ) -> models.AsyncBulkCreateOrganizationMembershipsPayload | A:
        """Run the vendor's `asyncBulkCreateOrganizationMemberships`; see the fields of its input.

        `mutation asyncBulkCreateOrganizationMemberships` · create.

        Args:
            input: `asyncBulkCreateOrganizationMembershipsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `asyncBulkCreateOrganizationMembershipsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.organization_membership_writes import ASYNC_BULK_CREATE_ORGANIZATION_MEMBERSHIPS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_apply(self, *, input: models.BulkApplyInput, into: None = None) -> models.BulkApplyPayload: ...
    @overload
    async def bulk_apply(self, *, input: models.BulkApplyInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_apply(
        self, *, input: models.BulkApplyInput, into: type[A] | None = None
    ) -> models.BulkApplyPayload | A:
        """Put tags on a patient. Those that are there stay.

        `mutation bulkApply` · create.

        Args:
            input: `bulkApplyInput`
                ids: the tags
                taggable_user_id: the patient
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkApplyPayload`.
            The tags that were put on.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_apply import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_apply_care_plan_template(
        self, *, input: models.BulkApplyCarePlanTemplateInput, into: None = None
    ) -> models.BulkApplyCarePlanTemplatePayload: ...
    @overload
    async def bulk_apply_care_plan_template(
        self, *, input: models.BulkApplyCarePlanTemplateInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def bulk_apply_care_plan_template(
        self, *, input: models.BulkApplyCarePlanTemplateInput, into: type[A] | None = None
    ) -> models.BulkApplyCarePlanTemplatePayload | A:
        """Run the vendor's `bulkApplyCarePlanTemplate`; see the fields of its input.

        `mutation bulkApplyCarePlanTemplate` · create.

        Args:
            input: `bulkApplyCarePlanTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkApplyCarePlanTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_apply_care_plan_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_create_availability(
        self, *, input: models.BulkCreateAvailabilityInput, into: None = None
    ) -> models.BulkCreateAvailabilityPayload: ...
    @overload
    async def bulk_create_availability(self, *, input: models.BulkCreateAvailabilityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_create_availability(
        self, *, input: models.BulkCreateAvailabilityInput, into: type[A] | None = None
    ) -> models.BulkCreateAvailabilityPayload | A:
        """Run the vendor's `bulkCreateAvailability`; see the fields of its input.

        `mutation bulkCreateAvailability` · create.

        Args:
            input: `bulkCreateAvailabilityInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkCreateAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.availability_writes import BULK_CREATE_AVAILABILITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_create_entries(
        self, *, input: models.BulkCreateEntriesInput, into: None = None
    ) -> models.BulkCreateEntriesPayload: ...
    @overload
    async def bulk_create_entries(self, *, input: models.BulkCreateEntriesInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_create_entries(
        self, *, input: models.BulkCreateEntriesInput, into: type[A] | None = None
    ) -> models.BulkCreateEntriesPayload | A:
        """Run the vendor's `bulkCreateEntries`; see the fields of its input.

        `mutation bulkCreateEntries` · create.

        Args:
            input: `bulkCreateEntriesInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkCreateEntriesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_create_entries import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_create_organization_memberships(
        self, *, input: models.BulkCreateOrganizationMembershipsInput, into: None = None
    ) -> models.BulkCreateOrganizationMembershipsPayload: ...
    @overload
    async def bulk_create_organization_memberships(
        self, *, input: models.BulkCreateOrganizationMembershipsInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def bulk_create_organization_memberships(
        self, *, input: models.BulkCreateOrganizationMembershipsInput, into: type[A] | None = None
    ) -> models.BulkCreateOrganizationMembershipsPayload | A:
        """Run the vendor's `bulkCreateOrganizationMemberships`; see the fields of its input.

        `mutation bulkCreateOrganizationMemberships` · create.

        Args:
            input: `bulkCreateOrganizationMembershipsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkCreateOrganizationMembershipsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.organization_membership_writes import BULK_CREATE_ORGANIZATION_MEMBERSHIPS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_delete_availability(
        self, *, input: models.BulkDeleteAvailabilityInput, into: None = None
    ) -> models.BulkDeleteAvailabilityPayload: ...
    @overload
    async def bulk_delete_availability(self, *, input: models.BulkDeleteAvailabilityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_delete_availability(
        self, *, input: models.BulkDeleteAvailabilityInput, into: type[A] | None = None
    ) -> models.BulkDeleteAvailabilityPayload | A:
        """Run the vendor's `bulkDeleteAvailability`; see the fields of its input.

        `mutation bulkDeleteAvailability` · idempotent write.

        Args:
            input: `BulkDeleteAvailabilityInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `BulkDeleteAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.availability_writes import BULK_DELETE_AVAILABILITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_delete_tasks(
        self, *, input: models.BulkDeleteTasksInput, into: None = None
    ) -> models.BulkDeleteTasksPayload: ...
    @overload
    async def bulk_delete_tasks(self, *, input: models.BulkDeleteTasksInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_delete_tasks(
        self, *, input: models.BulkDeleteTasksInput, into: type[A] | None = None
    ) -> models.BulkDeleteTasksPayload | A:
        """Run the vendor's `bulkDeleteTasks`; see the fields of its input.

        `mutation bulkDeleteTasks` · idempotent write.

        Args:
            input: `bulkDeleteTasksInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkDeleteTasksPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.task_writes import BULK_DELETE_TASKS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_update_card_issues(
        self, *, input: models.BulkUpdateCardIssuesInput, into: None = None
    ) -> models.BulkUpdateCardIssuesPayload: ...
    @overload
    async def bulk_update_card_issues(self, *, input: models.BulkUpdateCardIssuesInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_update_card_issues(
        self, *, input: models.BulkUpdateCardIssuesInput, into: type[A] | None = None
    ) -> models.BulkUpdateCardIssuesPayload | A:
        """Run the vendor's `bulkUpdateCardIssues`; see the fields of its input.

        `mutation bulkUpdateCardIssues` · idempotent write.

        Args:
            input: `bulkUpdateCardIssuesInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkUpdateCardIssuesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_update_card_issues import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_update_care_plan_users(
        self, *, input: models.BulkUpdateCarePlanUsersInput, into: None = None
    ) -> models.BulkUpdateCarePlanUsersPayload: ...
    @overload
    async def bulk_update_care_plan_users(self, *, input: models.BulkUpdateCarePlanUsersInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_update_care_plan_users(
        self, *, input: models.BulkUpdateCarePlanUsersInput, into: type[A] | None = None
    ) -> models.BulkUpdateCarePlanUsersPayload | A:
        """Run the vendor's `bulkUpdateCarePlanUsers`; see the fields of its input.

        `mutation bulkUpdateCarePlanUsers` · idempotent write.

        Args:
            input: `bulkUpdateCarePlanUsersInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkUpdateCarePlanUsersPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_update_care_plan_users import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def bulk_update_clients(
        self, *, input: models.BulkUpdateClientsInput, into: None = None
    ) -> models.BulkUpdateClientsPayload: ...
    @overload
    async def bulk_update_clients(self, *, input: models.BulkUpdateClientsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def bulk_update_clients(
        self, *, input: models.BulkUpdateClientsInput, into: type[A] | None = None
    ) -> models.BulkUpdateClientsPayload | A:
        """Run the vendor's `bulkUpdateClients`; see the fields of its input.

        `mutation bulkUpdateClients` · idempotent write.

        It changes one field a call.

        Args:
            input: `bulkUpdateClientsInput`
                active_status: does nothing at the vendor when `user_group_id` is given: send it in a call of its own
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkUpdateClientsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.client_writes import BULK_UPDATE_CLIENTS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def cancel_mobile_health_data_snapshot(
        self, *, input: models.CancelMobileHealthDataSnapshotInput, into: None = None
    ) -> models.CancelMobileHealthDataSnapshotPayload: ...
    @overload
    async def cancel_mobile_health_data_snapshot(
        self, *, input: models.CancelMobileHealthDataSnapshotInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def cancel_mobile_health_data_snapshot(
        self, *, input: models.CancelMobileHealthDataSnapshotInput, into: type[A] | None = None
    ) -> models.CancelMobileHealthDataSnapshotPayload | A:
        """Run the vendor's `cancelMobileHealthDataSnapshot`; see the fields of its input.

        `mutation cancelMobileHealthDataSnapshot` · idempotent write.

        Args:
            input: `CancelMobileHealthDataSnapshotInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CancelMobileHealthDataSnapshotPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cancel_mobile_health_data_snapshot import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def cancel_recurring_payment(
        self, *, input: models.CancelRecurringPaymentInput, into: None = None
    ) -> models.CancelRecurringPaymentPayload: ...
    @overload
    async def cancel_recurring_payment(self, *, input: models.CancelRecurringPaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def cancel_recurring_payment(
        self, *, input: models.CancelRecurringPaymentInput, into: type[A] | None = None
    ) -> models.CancelRecurringPaymentPayload | A:
        """Run the vendor's `cancelRecurringPayment`; see the fields of its input.

        `mutation cancelRecurringPayment` · idempotent write.

        Args:
            input: `cancelRecurringPaymentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `cancelRecurringPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cancel_recurring_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def change_devices_availability(
        self, *, input: models.ChangeDevicesAvailabilityInput, into: None = None
    ) -> models.ChangeDevicesAvailabilityPayload: ...
    @overload
    async def change_devices_availability(
        self, *, input: models.ChangeDevicesAvailabilityInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def change_devices_availability(
        self, *, input: models.ChangeDevicesAvailabilityInput, into: type[A] | None = None
    ) -> models.ChangeDevicesAvailabilityPayload | A:
        """Run the vendor's `changeDevicesAvailability`; see the fields of its input.

        `mutation changeDevicesAvailability` · idempotent write.

        Args:
            input: `ChangeDevicesAvailabilityInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ChangeDevicesAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.change_devices_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def clear_unreconciled_objects(
        self, *, input: models.ClearUnreconciledObjectsInput, into: None = None
    ) -> models.ClearUnreconciledObjectsPayload: ...
    @overload
    async def clear_unreconciled_objects(self, *, input: models.ClearUnreconciledObjectsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def clear_unreconciled_objects(
        self, *, input: models.ClearUnreconciledObjectsInput, into: type[A] | None = None
    ) -> models.ClearUnreconciledObjectsPayload | A:
        """Run the vendor's `clearUnreconciledObjects`; see the fields of its input.

        `mutation clearUnreconciledObjects` · idempotent write.

        Args:
            input: `clearUnreconciledObjectsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `clearUnreconciledObjectsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.clear_unreconciled_objects import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def complete_ccda_reconciliation(
        self, *, input: models.CompleteCcdaReconciliationInput, into: None = None
    ) -> models.CompleteCcdaReconciliationPayload: ...
    @overload
    async def complete_ccda_reconciliation(
        self, *, input: models.CompleteCcdaReconciliationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def complete_ccda_reconciliation(
        self, *, input: models.CompleteCcdaReconciliationInput, into: type[A] | None = None
    ) -> models.CompleteCcdaReconciliationPayload | A:
        """Complete ccda reconciliation; see the fields of its input.

        `mutation completeCcdaReconciliation` · idempotent write.

        Args:
            input: `CompleteCcdaReconciliationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CompleteCcdaReconciliationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.complete_ccda_reconciliation import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def complete_checkout(
        self, *, input: models.CompleteCheckoutInput, into: None = None
    ) -> models.CompleteCheckoutPayload: ...
    @overload
    async def complete_checkout(self, *, input: models.CompleteCheckoutInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def complete_checkout(
        self, *, input: models.CompleteCheckoutInput, into: type[A] | None = None
    ) -> models.CompleteCheckoutPayload | A:
        """Complete checkout; see the fields of its input.

        `mutation completeCheckout` · money.

        Args:
            input: `completeCheckoutInput`
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `completeCheckoutPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.complete_checkout import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def complete_course_document(
        self, *, input: models.CompleteCourseDocumentInput, into: None = None
    ) -> models.CompleteCourseDocumentPayload: ...
    @overload
    async def complete_course_document(self, *, input: models.CompleteCourseDocumentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def complete_course_document(
        self, *, input: models.CompleteCourseDocumentInput, into: type[A] | None = None
    ) -> models.CompleteCourseDocumentPayload | A:
        """Complete course document; see the fields of its input.

        `mutation completeCourseDocument` · idempotent write.

        Args:
            input: `completeCourseDocumentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `completeCourseDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.complete_course_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def convert_generated_form_answer_group(
        self, *, input: models.ConvertGeneratedFormAnswerGroupInput, into: None = None
    ) -> models.ConvertGeneratedFormAnswerGroupPayload: ...
    @overload
    async def convert_generated_form_answer_group(
        self, *, input: models.ConvertGeneratedFormAnswerGroupInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def convert_generated_form_answer_group(
        self, *, input: models.ConvertGeneratedFormAnswerGroupInput, into: type[A] | None = None
    ) -> models.ConvertGeneratedFormAnswerGroupPayload | A:
        """Run the vendor's `convertGeneratedFormAnswerGroup`; see the fields of its input.

        `mutation convertGeneratedFormAnswerGroup` · create.

        Args:
            input: `convertGeneratedFormAnswerGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `convertGeneratedFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.convert_generated_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def copy_course(self, *, input: models.CopyCourseInput, into: None = None) -> models.CopyCoursePayload: ...
    @overload
    async def copy_course(self, *, input: models.CopyCourseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def copy_course(
        self, *, input: models.CopyCourseInput, into: type[A] | None = None
    ) -> models.CopyCoursePayload | A:
        """Copy course; see the fields of its input.

        `mutation copyCourse` · create.

        Args:
            input: `copyCourseInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `copyCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def copy_custom_module(
        self, *, input: models.CopyCustomModuleInput, into: None = None
    ) -> models.CopyCustomModulePayload: ...
    @overload
    async def copy_custom_module(self, *, input: models.CopyCustomModuleInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def copy_custom_module(
        self, *, input: models.CopyCustomModuleInput, into: type[A] | None = None
    ) -> models.CopyCustomModulePayload | A:
        """Copy custom module; see the fields of its input.

        `mutation copyCustomModule` · create.

        Args:
            input: `copyCustomModuleInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `copyCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_custom_module import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def copy_custom_module_form(
        self, *, input: models.CopyCustomModuleFormInput, into: None = None
    ) -> models.CopyCustomModuleFormPayload: ...
    @overload
    async def copy_custom_module_form(self, *, input: models.CopyCustomModuleFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def copy_custom_module_form(
        self, *, input: models.CopyCustomModuleFormInput, into: type[A] | None = None
    ) -> models.CopyCustomModuleFormPayload | A:
        """Copy a form, for yourself or another provider.

        `mutation copyCustomModuleForm` · create.

        Args:
            input: `copyCustomModuleFormInput`
                id: the form
                user_id: who gets the copy
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `copyCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def copy_offering(
        self, *, input: models.CopyOfferingInput, into: None = None
    ) -> models.CopyOfferingPayload: ...
    @overload
    async def copy_offering(self, *, input: models.CopyOfferingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def copy_offering(
        self, *, input: models.CopyOfferingInput, into: type[A] | None = None
    ) -> models.CopyOfferingPayload | A:
        """Copy a package.

        `mutation copyOffering` · create.

        Args:
            input: `copyOfferingInput`
                id: the package
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `copyOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_offering import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_accepted_insurance_plan(
        self, *, input: models.CreateAcceptedInsurancePlanInput, into: None = None
    ) -> models.CreateAcceptedInsurancePlanPayload: ...
    @overload
    async def create_accepted_insurance_plan(
        self, *, input: models.CreateAcceptedInsurancePlanInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_accepted_insurance_plan(
        self, *, input: models.CreateAcceptedInsurancePlanInput, into: type[A] | None = None
    ) -> models.CreateAcceptedInsurancePlanPayload | A:
        """Note that the organization takes insurance plans.

        `mutation createAcceptedInsurancePlan` · create.

        Args:
            input: `createAcceptedInsurancePlanInput`
                insurance_plan_ids: the plans
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAcceptedInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.accepted_insurance_plan_writes import CREATE_ACCEPTED_INSURANCE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_addendum(
        self, *, input: models.CreateAddendumInput, into: None = None
    ) -> models.CreateAddendumPayload: ...
    @overload
    async def create_addendum(self, *, input: models.CreateAddendumInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_addendum(
        self, *, input: models.CreateAddendumInput, into: type[A] | None = None
    ) -> models.CreateAddendumPayload | A:
        """Create addendum; see the fields of its input.

        `mutation createAddendum` · create.

        Args:
            input: `createAddendumInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAddendumPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.addendum_writes import CREATE_ADDENDUM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_alert_template(
        self, *, input: models.CreateAlertTemplateInput, into: None = None
    ) -> models.CreateAlertTemplatePayload: ...
    @overload
    async def create_alert_template(self, *, input: models.CreateAlertTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_alert_template(
        self, *, input: models.CreateAlertTemplateInput, into: type[A] | None = None
    ) -> models.CreateAlertTemplatePayload | A:
        """Create alert template; see the fields of its input.

        `mutation createAlertTemplate` · create.

        Args:
            input: `CreateAlertTemplateInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateAlertTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.alert_template_writes import CREATE_ALERT_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_allergy_sensitivity(
        self, *, input: models.CreateAllergySensitivityInput, into: None = None
    ) -> models.CreateAllergySensitivityPayload: ...
    @overload
    async def create_allergy_sensitivity(self, *, input: models.CreateAllergySensitivityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_allergy_sensitivity(
        self, *, input: models.CreateAllergySensitivityInput, into: type[A] | None = None
    ) -> models.CreateAllergySensitivityPayload | A:
        """Add an allergy or intolerance to a patient's record.

        `mutation createAllergySensitivity` · create.

        Args:
            input: `createAllergySensitivityInput`
                user_id: the patient
                severity: how bad it is
                status: whether it is current
                metadata: an object of texts: at most 50 keys of 40 characters, values of 2,000, and 2,000 in all
                is_current: is deprecated: use `status`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAllergySensitivityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.allergy_sensitivity_writes import CREATE_ALLERGY_SENSITIVITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_announcement(
        self, *, input: models.CreateAnnouncementInput, into: None = None
    ) -> models.CreateAnnouncementPayload: ...
    @overload
    async def create_announcement(self, *, input: models.CreateAnnouncementInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_announcement(
        self, *, input: models.CreateAnnouncementInput, into: type[A] | None = None
    ) -> models.CreateAnnouncementPayload | A:
        """Create announcement; see the fields of its input.

        `mutation createAnnouncement` · create.

        Args:
            input: `createAnnouncementInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.announcement_writes import CREATE_ANNOUNCEMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_api_key(
        self, *, input: models.CreateApiKeyInput, into: None = None
    ) -> models.CreateApiKeyPayload: ...
    @overload
    async def create_api_key(self, *, input: models.CreateApiKeyInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_api_key(
        self, *, input: models.CreateApiKeyInput, into: type[A] | None = None
    ) -> models.CreateApiKeyPayload | A:
        """Make an API key for a user.

        `mutation createApiKey` · create.

        Args:
            input: `createApiKeyInput`
                name: what it is for
                user_id: whose rights it has
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createApiKeyPayload`.
            The key itself comes once: keep it where secrets are kept.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.api_key_writes import CREATE_API_KEY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_apple_health(
        self, *, input: models.CreateAppleHealthInput, into: None = None
    ) -> models.CreateAppleHealthPayload: ...
    @overload
    async def create_apple_health(self, *, input: models.CreateAppleHealthInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_apple_health(
        self, *, input: models.CreateAppleHealthInput, into: type[A] | None = None
    ) -> models.CreateAppleHealthPayload | A:
        """Create apple health; see the fields of its input.

        `mutation createAppleHealth` · create.

        Args:
            input: `createAppleHealthInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppleHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.apple_health_writes import CREATE_APPLE_HEALTH as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_appointment(
        self, *, input: models.CreateAppointmentInput, into: None = None
    ) -> models.CreateAppointmentPayload: ...
    @overload
    async def create_appointment(self, *, input: models.CreateAppointmentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_appointment(
        self, *, input: models.CreateAppointmentInput, into: type[A] | None = None
    ) -> models.CreateAppointmentPayload | A:
        """Book an appointment for a patient, as staff. Patients book through `completeCheckout`.

        `mutation createAppointment` · create.

        The vendor checks whether the time is free only with `enforce_availability=True`, and never for recurring appointments and blockers. It is for staff; patients book with `complete_checkout`, which always checks availability.

        Args:
            input: `createAppointmentInput!`
                user_id: the patient, for one patient
                attendee_ids: the patients of a group, separated by commas; for an individual appointment one at most; for group appointments; of an individual one at most 1 attendee since 2025-05-15, better in `user_id`
                other_party_id: the provider; yourself if left out; yourself when left out
                providers: further providers, separated by commas; one text, separated by commas, without the main provider
                contact_type: such as `In Person` or `Phone Call`; is required by the vendor unless `is_blocker` is `True`
                enforce_availability: refuse a time that is not free; `False` when left out; availability is not checked then; does nothing at the vendor as `True` when `is_blocker` is `True`; does nothing at the vendor as `True` when `recurring_appointment` is given
                recurring_appointment: how it repeats
                appointment_location_id: is required by the vendor when `contact_type` is `In Person` unless `is_blocker` is `True`, since 2025-04-01
                appointment_type_id: is required by the vendor unless `is_blocker` is `True`
                date: does nothing at the vendor when `datetime` is given: `datetime` beats it
                datetime: is required by the vendor unless `date` is given
                suppress_webhook_notifications: does nothing at the vendor as `True` when `recurring_appointment` is given
                time: does nothing at the vendor when `datetime` is given: `datetime` beats it
                join_all: is deprecated: use `recurring_appointment`
                recurring_appointment.join_all: `False` when left out
                recurring_appointment.repeat_interval: takes `Weekly`, `Biweekly`, `Monthly` or `Every 4 Weeks`
                recurring_appointment.repeat_times: a whole number, as text
                repeat: is deprecated: use `recurring_appointment`
                repeat_interval: is deprecated: use `recurring_appointment`
                repeat_times: is deprecated: use `recurring_appointment`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppointmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.appointment_writes import CREATE_APPOINTMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_appointment_form_answer_group_connection(
        self, *, input: models.CreateAppointmentFormAnswerGroupConnectionInput, into: None = None
    ) -> models.CreateAppointmentFormAnswerGroupConnectionPayload: ...
    @overload
    async def create_appointment_form_answer_group_connection(
        self, *, input: models.CreateAppointmentFormAnswerGroupConnectionInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_appointment_form_answer_group_connection(
        self, *, input: models.CreateAppointmentFormAnswerGroupConnectionInput, into: type[A] | None = None
    ) -> models.CreateAppointmentFormAnswerGroupConnectionPayload | A:
        """Create appointment form answer group connection; see the fields of its input.

        `mutation createAppointmentFormAnswerGroupConnection` · create.

        Args:
            input: `createAppointmentFormAnswerGroupConnectionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppointmentFormAnswerGroupConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.appointment_form_answer_group_connection_writes import (
            CREATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_appointment_request(
        self, *, input: models.CreateAppointmentRequestInput, into: None = None
    ) -> models.CreateAppointmentRequestPayload: ...
    @overload
    async def create_appointment_request(self, *, input: models.CreateAppointmentRequestInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_appointment_request(
        self, *, input: models.CreateAppointmentRequestInput, into: type[A] | None = None
    ) -> models.CreateAppointmentRequestPayload | A:
        """Create appointment request; see the fields of its input.

        `mutation createAppointmentRequest` · create.

        Args:
            input: `createAppointmentRequestInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppointmentRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.appointment_request_writes import CREATE_APPOINTMENT_REQUEST as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_appointment_setting(
        self, *, input: models.CreateAppointmentSettingInput, into: None = None
    ) -> models.CreateAppointmentSettingPayload: ...
    @overload
    async def create_appointment_setting(self, *, input: models.CreateAppointmentSettingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_appointment_setting(
        self, *, input: models.CreateAppointmentSettingInput, into: type[A] | None = None
    ) -> models.CreateAppointmentSettingPayload | A:
        """Create appointment setting; see the fields of its input.

        `mutation createAppointmentSetting` · create.

        Args:
            input: `createAppointmentSettingInput!`
                charge_for_occured_appts: does nothing at the vendor
                give_notes_name: does nothing at the vendor
                minimum_days_in_advance: does nothing at the vendor
                only_book_even: does nothing at the vendor
                only_book_hour: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppointmentSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.appointment_setting_writes import CREATE_APPOINTMENT_SETTING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_appointment_type(
        self, *, input: models.CreateAppointmentTypeInput, into: None = None
    ) -> models.CreateAppointmentTypePayload: ...
    @overload
    async def create_appointment_type(self, *, input: models.CreateAppointmentTypeInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_appointment_type(
        self, *, input: models.CreateAppointmentTypeInput, into: type[A] | None = None
    ) -> models.CreateAppointmentTypePayload | A:
        """Make a kind of appointment that can be booked.

        `mutation createAppointmentType` · create.

        Args:
            input: `createAppointmentTypeInput`
                name: as staff see it
                length: minutes
                clients_can_book: whether patients may book it themselves
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppointmentTypePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_writes import CREATE_APPOINTMENT_TYPE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_appointment_type_cpt_code(
        self, *, input: models.CreateAppointmentTypeCptCodeInput, into: None = None
    ) -> models.CreateAppointmentTypeCptCodePayload: ...
    @overload
    async def create_appointment_type_cpt_code(
        self, *, input: models.CreateAppointmentTypeCptCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_appointment_type_cpt_code(
        self, *, input: models.CreateAppointmentTypeCptCodeInput, into: type[A] | None = None
    ) -> models.CreateAppointmentTypeCptCodePayload | A:
        """Create appointment type cpt code; see the fields of its input.

        `mutation createAppointmentTypeCptCode` · create.

        Args:
            input: `createAppointmentTypeCptCodeInput`
                fee_per_unit: does nothing at the vendor
                insurance_billing_enabled: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAppointmentTypeCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_cpt_code_writes import CREATE_APPOINTMENT_TYPE_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_auto_task_generator(
        self, *, input: models.CreateAutoTaskGeneratorInput, into: None = None
    ) -> models.CreateAutoTaskGeneratorPayload: ...
    @overload
    async def create_auto_task_generator(self, *, input: models.CreateAutoTaskGeneratorInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_auto_task_generator(
        self, *, input: models.CreateAutoTaskGeneratorInput, into: type[A] | None = None
    ) -> models.CreateAutoTaskGeneratorPayload | A:
        """Create auto task generator; see the fields of its input.

        `mutation createAutoTaskGenerator` · create.

        Args:
            input: `createAutoTaskGeneratorInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAutoTaskGeneratorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.auto_task_generator_writes import CREATE_AUTO_TASK_GENERATOR as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_automated_insurance_billing_setting(
        self, *, input: models.CreateAutomatedInsuranceBillingSettingInput, into: None = None
    ) -> models.CreateAutomatedInsuranceBillingSettingPayload: ...
    @overload
    async def create_automated_insurance_billing_setting(
        self, *, input: models.CreateAutomatedInsuranceBillingSettingInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_automated_insurance_billing_setting(
        self, *, input: models.CreateAutomatedInsuranceBillingSettingInput, into: type[A] | None = None
    ) -> models.CreateAutomatedInsuranceBillingSettingPayload | A:
        """Create automated insurance billing setting; see the fields of its input.

        `mutation createAutomatedInsuranceBillingSetting` · create.

        Args:
            input: `createAutomatedInsuranceBillingSettingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAutomatedInsuranceBillingSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.automated_insurance_billing_setting_writes import (
            CREATE_AUTOMATED_INSURANCE_BILLING_SETTING as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_automation(
        self, *, input: models.CreateAutomationInput, into: None = None
    ) -> models.CreateAutomationPayload: ...
    @overload
    async def create_automation(self, *, input: models.CreateAutomationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_automation(
        self, *, input: models.CreateAutomationInput, into: type[A] | None = None
    ) -> models.CreateAutomationPayload | A:
        """Create automation; see the fields of its input.

        `mutation createAutomation` · create.

        Args:
            input: `CreateAutomationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateAutomationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.automation_writes import CREATE_AUTOMATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_availability(
        self, *, input: models.CreateAvailabilityInput, into: None = None
    ) -> models.CreateAvailabilityPayload: ...
    @overload
    async def create_availability(self, *, input: models.CreateAvailabilityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_availability(
        self, *, input: models.CreateAvailabilityInput, into: type[A] | None = None
    ) -> models.CreateAvailabilityPayload | A:
        """Add hours in which a provider can be booked.

        `mutation createAvailability` · create.

        Args:
            input: `createAvailabilityInput`
                user_id: the provider; yourself if left out
                is_repeating: weekly rather than once
                timezone: an IANA name
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.availability_writes import CREATE_AVAILABILITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor: use `create_availability`")
    async def create_availability_with_appointment_types(
        self, *, input: models.CreateAvailabilityWithAppointmentTypesInput, into: None = None
    ) -> models.CreateAvailabilityWithAppointmentTypesPayload: ...
    @overload
    @deprecated("deprecated by the vendor: use `create_availability`")
    async def create_availability_with_appointment_types(
        self, *, input: models.CreateAvailabilityWithAppointmentTypesInput, into: type[A]
    ) -> A: ...
    @deprecated("deprecated by the vendor: use `create_availability`")
    @without_traceback_frames
    async def create_availability_with_appointment_types(
        self, *, input: models.CreateAvailabilityWithAppointmentTypesInput, into: type[A] | None = None
    ) -> models.CreateAvailabilityWithAppointmentTypesPayload | A:
        """Create availability with appointment types; see the fields of its input.

        `mutation createAvailabilityWithAppointmentTypes` · create.

        Deprecated by the vendor: use `create_availability`.

        Args:
            input: `CreateAvailabilityWithAppointmentTypesInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateAvailabilityWithAppointmentTypesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_availability_with_appointment_types import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_billing_item(
        self, *, input: models.CreateBillingItemInput, into: None = None
    ) -> models.CreateBillingItemPayload: ...
    @overload
    async def create_billing_item(self, *, input: models.CreateBillingItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_billing_item(
        self, *, input: models.CreateBillingItemInput, into: type[A] | None = None
    ) -> models.CreateBillingItemPayload | A:
        """Charge a patient, or record a payment made elsewhere.

        `mutation createBillingItem` · money.

        Nothing is charged without `should_charge=True`. A refused card is no error of HTTP: the SDK raises for it. `stripe_idempotency_key` covers the charge at Stripe; nothing says that the record is not doubled. It tells of a refused card in `stripe_error`, which is an error here; a scheduled item on an existing invoice is refused.

        Args:
            input: `createBillingItemInput`
                recipient_id: who is paid
                amount_paid: decimal text; all of it when left out
                requested_payment_id: the invoice that is paid
                offering_id: the package that is bought; cannot go together with `requested_payment_id`; where the invoice is of that package: send the invoice
                should_charge: charge the card; `False` when left out; nothing is charged then
                payment_medium: how it was paid elsewhere; for payments made elsewhere only
                metadata: takes at most 128,000 characters of JSON text
                created_at: for payments made elsewhere only
                note: for payments made elsewhere only
                sender_id: the payer
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createBillingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.billing_item_writes import CREATE_BILLING_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_brand(self, *, input: models.CreateBrandInput, into: None = None) -> models.CreateBrandPayload: ...
    @overload
    async def create_brand(self, *, input: models.CreateBrandInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_brand(
        self, *, input: models.CreateBrandInput, into: type[A] | None = None
    ) -> models.CreateBrandPayload | A:
        """Create brand; see the fields of its input.

        `mutation createBrand` · create.

        Args:
            input: `createBrandInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createBrandPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.brand_writes import CREATE_BRAND as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_care_alert(
        self, *, input: models.CreateCareAlertInput, into: None = None
    ) -> models.CreateCareAlertPayload: ...
    @overload
    async def create_care_alert(self, *, input: models.CreateCareAlertInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_care_alert(
        self, *, input: models.CreateCareAlertInput, into: type[A] | None = None
    ) -> models.CreateCareAlertPayload | A:
        """Create care alert; see the fields of its input.

        `mutation createCareAlert` · create.

        It needs `content`, or a template to take it from; `content` beats the template.

        Args:
            input: `CreateCareAlertInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateCareAlertPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.care_alert_writes import CREATE_CARE_ALERT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_care_plan(
        self, *, input: models.CreateCarePlanInput, into: None = None
    ) -> models.CreateCarePlanPayload: ...
    @overload
    async def create_care_plan(self, *, input: models.CreateCarePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_care_plan(
        self, *, input: models.CreateCarePlanInput, into: type[A] | None = None
    ) -> models.CreateCarePlanPayload | A:
        """Create care plan; see the fields of its input.

        `mutation createCarePlan` · create.

        Args:
            input: `createCarePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.care_plan_writes import CREATE_CARE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_care_plan_recommendation_category(
        self, *, input: models.CreateCarePlanRecommendationCategoryInput, into: None = None
    ) -> models.CreateCarePlanRecommendationCategoryPayload: ...
    @overload
    async def create_care_plan_recommendation_category(
        self, *, input: models.CreateCarePlanRecommendationCategoryInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_care_plan_recommendation_category(
        self, *, input: models.CreateCarePlanRecommendationCategoryInput, into: type[A] | None = None
    ) -> models.CreateCarePlanRecommendationCategoryPayload | A:
        """Create care plan recommendation category; see the fields of its input.

        `mutation createCarePlanRecommendationCategory` · create.

        Args:
            input: `createCarePlanRecommendationCategoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCarePlanRecommendationCategoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.care_plan_recommendation_category_writes import (
            CREATE_CARE_PLAN_RECOMMENDATION_CATEGORY as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_change_health_patient(
        self, *, input: models.CreateChangeHealthPatientInput, into: None = None
    ) -> models.CreateChangeHealthPatientPayload: ...
    @overload
    async def create_change_health_patient(
        self, *, input: models.CreateChangeHealthPatientInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_change_health_patient(
        self, *, input: models.CreateChangeHealthPatientInput, into: type[A] | None = None
    ) -> models.CreateChangeHealthPatientPayload | A:
        """Create change health patient; see the fields of its input.

        `mutation createChangeHealthPatient` · create.

        Args:
            input: `CreateChangeHealthPatientInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateChangeHealthPatientPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_change_health_patient import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_chat_setting(
        self, *, input: models.CreateChatSettingInput, into: None = None
    ) -> models.CreateChatSettingPayload: ...
    @overload
    async def create_chat_setting(self, *, input: models.CreateChatSettingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_chat_setting(
        self, *, input: models.CreateChatSettingInput, into: type[A] | None = None
    ) -> models.CreateChatSettingPayload | A:
        """Create chat setting; see the fields of its input.

        `mutation createChatSetting` · create.

        Args:
            input: `createChatSettingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createChatSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.chat_setting_writes import CREATE_CHAT_SETTING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_client(
        self, *, input: models.CreateClientInput, into: None = None
    ) -> models.CreateClientPayload: ...
    @overload
    async def create_client(self, *, input: models.CreateClientInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_client(
        self, *, input: models.CreateClientInput, into: type[A] | None = None
    ) -> models.CreateClientPayload | A:
        """Add a patient.

        `mutation createClient` · create.

        The vendor allows one patient for each email and name in an organization, so a repeat is refused where both are given. It sends a welcome mail unless `dont_send_welcome=True`.

        Args:
            input: `createClientInput`
                dietitian_id: the provider; yourself if left out; yourself when left out
                dob: the day of birth; `YYYY-MM-DD`
                user_group_id: the group
                record_identifier: your own number of the patient
                skipped_email: True for a patient without an email
                timezone: theirs; an IANA name
                email: is required by the vendor unless `skipped_email` is `True`
                first_name: is required by the vendor
                last_name: is required by the vendor
                restricted: only where the vendor has enabled it
                metadata: takes at most 128,000 characters of JSON text
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createClientPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.client_writes import CREATE_CLIENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_client_restriction_authorization(
        self, *, input: models.CreateClientRestrictionAuthorizationInput, into: None = None
    ) -> models.CreateClientRestrictionAuthorizationPayload: ...
    @overload
    async def create_client_restriction_authorization(
        self, *, input: models.CreateClientRestrictionAuthorizationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_client_restriction_authorization(
        self, *, input: models.CreateClientRestrictionAuthorizationInput, into: type[A] | None = None
    ) -> models.CreateClientRestrictionAuthorizationPayload | A:
        """Create client restriction authorization; see the fields of its input.

        `mutation createClientRestrictionAuthorization` · create.

        Args:
            input: `createClientRestrictionAuthorizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createClientRestrictionAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.client_restriction_authorization_writes import (
            CREATE_CLIENT_RESTRICTION_AUTHORIZATION as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor: use `complete_checkout`")
    async def create_client_via_form(
        self, *, input: models.CreateClientViaFormInput, into: None = None
    ) -> models.CreateClientViaFormPayload: ...
    @overload
    @deprecated("deprecated by the vendor: use `complete_checkout`")
    async def create_client_via_form(self, *, input: models.CreateClientViaFormInput, into: type[A]) -> A: ...
    @deprecated("deprecated by the vendor: use `complete_checkout`")
    @without_traceback_frames
    async def create_client_via_form(
        self, *, input: models.CreateClientViaFormInput, into: type[A] | None = None
    ) -> models.CreateClientViaFormPayload | A:
        """Create client via form; see the fields of its input.

        `mutation createClientViaForm` · create.

        Deprecated by the vendor: use `complete_checkout`.

        Args:
            input: `CreateClientViaFormInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateClientViaFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_client_via_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_cms1500(
        self, *, input: models.CreateCms1500Input, into: None = None
    ) -> models.CreateCms1500Payload: ...
    @overload
    async def create_cms1500(self, *, input: models.CreateCms1500Input, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_cms1500(
        self, *, input: models.CreateCms1500Input, into: type[A] | None = None
    ) -> models.CreateCms1500Payload | A:
        """Write an insurance claim. It is not sent yet.

        `mutation createCms1500` · money.

        Args:
            input: `createCms1500Input`
                appointment_id: the visit it is for
                patient_id: is deprecated: use `patient`
                service_location: is deprecated: use `service_location_id`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCms1500Payload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.cms1500_writes import CREATE_CMS1500 as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_cognitive_status(
        self, *, input: models.CreateCognitiveStatusInput, into: None = None
    ) -> models.CreateCognitiveStatusPayload: ...
    @overload
    async def create_cognitive_status(self, *, input: models.CreateCognitiveStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_cognitive_status(
        self, *, input: models.CreateCognitiveStatusInput, into: type[A] | None = None
    ) -> models.CreateCognitiveStatusPayload | A:
        """Create cognitive status; see the fields of its input.

        `mutation createCognitiveStatus` · create.

        Args:
            input: `createCognitiveStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCognitiveStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.cognitive_statu_writes import CREATE_COGNITIVE_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_comment(
        self, *, input: models.CreateCommentInput, into: None = None
    ) -> models.CreateCommentPayload: ...
    @overload
    async def create_comment(self, *, input: models.CreateCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_comment(
        self, *, input: models.CreateCommentInput, into: type[A] | None = None
    ) -> models.CreateCommentPayload | A:
        """Create comment; see the fields of its input.

        `mutation createComment` · create.

        Args:
            input: `createCommentInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.comment_writes import CREATE_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_completed_course_item(
        self, *, input: models.CreateCompletedCourseItemInput, into: None = None
    ) -> models.CreateCompletedCourseItemPayload: ...
    @overload
    async def create_completed_course_item(
        self, *, input: models.CreateCompletedCourseItemInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_completed_course_item(
        self, *, input: models.CreateCompletedCourseItemInput, into: type[A] | None = None
    ) -> models.CreateCompletedCourseItemPayload | A:
        """Create completed course item; see the fields of its input.

        `mutation createCompletedCourseItem` · create.

        Args:
            input: `createCompletedCourseItemInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCompletedCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_completed_course_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_completed_onboarding_item(
        self, *, input: models.CreateCompletedOnboardingItemInput, into: None = None
    ) -> models.CreateCompletedOnboardingItemPayload: ...
    @overload
    async def create_completed_onboarding_item(
        self, *, input: models.CreateCompletedOnboardingItemInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_completed_onboarding_item(
        self, *, input: models.CreateCompletedOnboardingItemInput, into: type[A] | None = None
    ) -> models.CreateCompletedOnboardingItemPayload | A:
        """Create completed onboarding item; see the fields of its input.

        `mutation createCompletedOnboardingItem` · create.

        Args:
            input: `createCompletedOnboardingItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCompletedOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_completed_onboarding_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_contact(
        self, *, input: models.CreateContactInput, into: None = None
    ) -> models.CreateContactPayload: ...
    @overload
    async def create_contact(self, *, input: models.CreateContactInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_contact(
        self, *, input: models.CreateContactInput, into: type[A] | None = None
    ) -> models.CreateContactPayload | A:
        """Create contact; see the fields of its input.

        `mutation createContact` · create.

        Args:
            input: `createContactInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_contact import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_conversation(
        self, *, input: models.CreateConversationInput, into: None = None
    ) -> models.CreateConversationPayload: ...
    @overload
    async def create_conversation(self, *, input: models.CreateConversationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_conversation(
        self, *, input: models.CreateConversationInput, into: type[A] | None = None
    ) -> models.CreateConversationPayload | A:
        """Begin a conversation.

        `mutation createConversation` · create.

        Args:
            input: `createConversationInput`
                simple_added_users: members, as `doc_share_id`s separated by commas; takes at most 256 members; one text, of `doc_share_id`s separated by commas
                owner_id: who leads it; yourself if left out; yourself when left out
                metadata: takes at most 2,000 characters of JSON text
                dietitian_id: is deprecated: use `owner_id`
                patient_id: is deprecated: use `simple_added_users`
                select_all_status: needs `simple_added_users`; and beats it
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createConversationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.conversation_writes import CREATE_CONVERSATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_course(
        self, *, input: models.CreateCourseInput, into: None = None
    ) -> models.CreateCoursePayload: ...
    @overload
    async def create_course(self, *, input: models.CreateCourseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_course(
        self, *, input: models.CreateCourseInput, into: type[A] | None = None
    ) -> models.CreateCoursePayload | A:
        """Create course; see the fields of its input.

        `mutation createCourse` · create.

        Args:
            input: `createCourseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.course_writes import CREATE_COURSE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_course_benefit(
        self, *, input: models.CreateCourseBenefitInput, into: None = None
    ) -> models.CreateCourseBenefitPayload: ...
    @overload
    async def create_course_benefit(self, *, input: models.CreateCourseBenefitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_course_benefit(
        self, *, input: models.CreateCourseBenefitInput, into: type[A] | None = None
    ) -> models.CreateCourseBenefitPayload | A:
        """Create course benefit; see the fields of its input.

        `mutation createCourseBenefit` · create.

        Args:
            input: `createCourseBenefitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCourseBenefitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.course_benefit_writes import CREATE_COURSE_BENEFIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_course_item(
        self, *, input: models.CreateCourseItemInput, into: None = None
    ) -> models.CreateCourseItemPayload: ...
    @overload
    async def create_course_item(self, *, input: models.CreateCourseItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_course_item(
        self, *, input: models.CreateCourseItemInput, into: type[A] | None = None
    ) -> models.CreateCourseItemPayload | A:
        """Create course item; see the fields of its input.

        `mutation createCourseItem` · create.

        Args:
            input: `createCourseItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.course_item_writes import CREATE_COURSE_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_custom_email(
        self, *, input: models.CreateCustomEmailInput, into: None = None
    ) -> models.CreateCustomEmailPayload: ...
    @overload
    async def create_custom_email(self, *, input: models.CreateCustomEmailInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_custom_email(
        self, *, input: models.CreateCustomEmailInput, into: type[A] | None = None
    ) -> models.CreateCustomEmailPayload | A:
        """Create custom email; see the fields of its input.

        `mutation createCustomEmail` · create.

        Args:
            input: `createCustomEmailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCustomEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.custom_email_writes import CREATE_CUSTOM_EMAIL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_custom_food(
        self, *, input: models.CreateCustomFoodInput, into: None = None
    ) -> models.CreateCustomFoodPayload: ...
    @overload
    async def create_custom_food(self, *, input: models.CreateCustomFoodInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_custom_food(
        self, *, input: models.CreateCustomFoodInput, into: type[A] | None = None
    ) -> models.CreateCustomFoodPayload | A:
        """Create custom food; see the fields of its input.

        `mutation createCustomFood` · create.

        Args:
            input: `createCustomFoodInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCustomFoodPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.custom_food_writes import CREATE_CUSTOM_FOOD as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_custom_module(
        self, *, input: models.CreateCustomModuleInput, into: None = None
    ) -> models.CreateCustomModulePayload: ...
    @overload
    async def create_custom_module(self, *, input: models.CreateCustomModuleInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_custom_module(
        self, *, input: models.CreateCustomModuleInput, into: type[A] | None = None
    ) -> models.CreateCustomModulePayload | A:
        """Add a question to a form.

        `mutation createCustomModule` · create.

        Args:
            input: `createCustomModuleInput`
                custom_module_form_id: the form
                label: the question
                mod_type: the kind of answer, such as `text` or `radio`
                options: the answers to choose from
                required: whether it has to be answered
                index: its place in the form
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_writes import CREATE_CUSTOM_MODULE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_custom_module_file_attachment(
        self, *, input: models.CreateCustomModuleFileAttachmentInput, into: None = None
    ) -> models.CreateCustomModuleFileAttachmentPayload: ...
    @overload
    async def create_custom_module_file_attachment(
        self, *, input: models.CreateCustomModuleFileAttachmentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_custom_module_file_attachment(
        self, *, input: models.CreateCustomModuleFileAttachmentInput, into: type[A] | None = None
    ) -> models.CreateCustomModuleFileAttachmentPayload | A:
        """Create custom module file attachment; see the fields of its input.

        `mutation createCustomModuleFileAttachment` · create.

        Args:
            input: `CreateCustomModuleFileAttachmentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateCustomModuleFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_file_attachment_writes import CREATE_CUSTOM_MODULE_FILE_ATTACHMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_custom_module_file_attachment_upload_url(
        self, *, input: models.CreateCustomModuleFileAttachmentUploadUrlInput, into: None = None
    ) -> models.CreateCustomModuleFileAttachmentUploadUrlPayload: ...
    @overload
    async def create_custom_module_file_attachment_upload_url(
        self, *, input: models.CreateCustomModuleFileAttachmentUploadUrlInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_custom_module_file_attachment_upload_url(
        self, *, input: models.CreateCustomModuleFileAttachmentUploadUrlInput, into: type[A] | None = None
    ) -> models.CreateCustomModuleFileAttachmentUploadUrlPayload | A:
        """Create custom module file attachment upload url; see the fields of its input.

        `mutation createCustomModuleFileAttachmentUploadUrl` · create.

        Args:
            input: `CreateCustomModuleFileAttachmentUploadUrlInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateCustomModuleFileAttachmentUploadUrlPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_module_file_attachment_upload_url import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_custom_module_form(
        self, *, input: models.CreateCustomModuleFormInput, into: None = None
    ) -> models.CreateCustomModuleFormPayload: ...
    @overload
    async def create_custom_module_form(self, *, input: models.CreateCustomModuleFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_custom_module_form(
        self, *, input: models.CreateCustomModuleFormInput, into: type[A] | None = None
    ) -> models.CreateCustomModuleFormPayload | A:
        """Make an empty form; `create_custom_module` adds its questions.

        `mutation createCustomModuleForm` · create.

        Args:
            input: `createCustomModuleFormInput`
                name: its name
                use_for_charting: whether it is for notes of staff
                use_for_program: whether it is for a program
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_form_writes import CREATE_CUSTOM_MODULE_FORM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_document(
        self, *, input: models.CreateDocumentInput, into: None = None
    ) -> models.CreateDocumentPayload: ...
    @overload
    async def create_document(self, *, input: models.CreateDocumentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_document(
        self, *, input: models.CreateDocumentInput, into: type[A] | None = None
    ) -> models.CreateDocumentPayload | A:
        """Store a document for a patient, or for staff.

        `mutation createDocument` · create.

        A large file is read while it is sent: `Upload.from_path`.

        Args:
            input: `createDocumentInput`
                file: the file
                file_string: the content, or an `Upload` that it is made of; a `data:` URL, in place of `file`
                rel_user_id: the patient it is about
                folder_id: the folder
                share_users: who may see it; `doc_share_id`s
                metadata: takes at most 128,000 characters of JSON text
                created_at: needs a permission of its own
                display_name: the name of the file when left out
                updated_at: needs a permission of its own
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.document_writes import CREATE_DOCUMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_document_draft(
        self, *, input: models.CreateDocumentDraftInput, into: None = None
    ) -> models.CreateDocumentDraftPayload: ...
    @overload
    async def create_document_draft(self, *, input: models.CreateDocumentDraftInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_document_draft(
        self, *, input: models.CreateDocumentDraftInput, into: type[A] | None = None
    ) -> models.CreateDocumentDraftPayload | A:
        """Create document draft; see the fields of its input.

        `mutation createDocumentDraft` · create.

        Args:
            input: `CreateDocumentDraftInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateDocumentDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.document_draft_writes import CREATE_DOCUMENT_DRAFT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_dosespot_clinician(
        self, *, input: models.CreateDosespotClinicianInput, into: None = None
    ) -> models.CreateDosespotClinicianPayload: ...
    @overload
    async def create_dosespot_clinician(self, *, input: models.CreateDosespotClinicianInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_dosespot_clinician(
        self, *, input: models.CreateDosespotClinicianInput, into: type[A] | None = None
    ) -> models.CreateDosespotClinicianPayload | A:
        """Create dosespot clinician; see the fields of its input.

        `mutation createDosespotClinician` · create.

        Args:
            input: `createDosespotClinicianInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createDosespotClinicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_dosespot_clinician import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_draft(self, *, input: models.CreateDraftInput, into: None = None) -> models.CreateDraftPayload: ...
    @overload
    async def create_draft(self, *, input: models.CreateDraftInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_draft(
        self, *, input: models.CreateDraftInput, into: type[A] | None = None
    ) -> models.CreateDraftPayload | A:
        """Create draft; see the fields of its input.

        `mutation createDraft` · create.

        Args:
            input: `createDraftInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.draft_writes import CREATE_DRAFT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_dsi_comment(
        self, *, input: models.CreateDsiCommentInput, into: None = None
    ) -> models.CreateDsiCommentPayload: ...
    @overload
    async def create_dsi_comment(self, *, input: models.CreateDsiCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_dsi_comment(
        self, *, input: models.CreateDsiCommentInput, into: type[A] | None = None
    ) -> models.CreateDsiCommentPayload | A:
        """Create dsi comment; see the fields of its input.

        `mutation createDsiComment` · create.

        Args:
            input: `createDsiCommentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createDsiCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.dsi_comment_writes import CREATE_DSI_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_ebook(self, *, input: models.CreateEbookInput, into: None = None) -> models.CreateEbookPayload: ...
    @overload
    async def create_ebook(self, *, input: models.CreateEbookInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_ebook(
        self, *, input: models.CreateEbookInput, into: type[A] | None = None
    ) -> models.CreateEbookPayload | A:
        """Create ebook; see the fields of its input.

        `mutation createEbook` · create.

        Args:
            input: `createEbookInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createEbookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_ebook import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_encounter_summary(
        self, *, input: models.CreateEncounterSummaryInput, into: None = None
    ) -> models.CreateEncounterSummaryPayload: ...
    @overload
    async def create_encounter_summary(self, *, input: models.CreateEncounterSummaryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_encounter_summary(
        self, *, input: models.CreateEncounterSummaryInput, into: type[A] | None = None
    ) -> models.CreateEncounterSummaryPayload | A:
        """Create encounter summary; see the fields of its input.

        `mutation createEncounterSummary` · create.

        It asks for a summary and does not wait for it; `enqueued` is False where the encounter has no locked note, or is not eligible.

        Args:
            input: `CreateEncounterSummaryInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateEncounterSummaryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_encounter_summary import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_entry(self, *, input: models.CreateEntryInput, into: None = None) -> models.CreateEntryPayload: ...
    @overload
    async def create_entry(self, *, input: models.CreateEntryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_entry(
        self, *, input: models.CreateEntryInput, into: type[A] | None = None
    ) -> models.CreateEntryPayload | A:
        """Log something for a patient: a metric, a meal, a workout.

        `mutation createEntry` · create.

        Args:
            input: `createEntryInput`
                type: the kind of entry; takes `MetricEntry`, `FoodEntry`, `WorkoutEntry`, `MirrorEntry`, `SleepEntry`, `NoteEntry`, `WaterIntakeEntry`, `PoopEntry` or `SymptomEntry`
                category: such as `Weight`
                metric_stat: the number of a metric
                created_at: when it was
                image: a picture
                image_string: the picture as a `data:` URL, or an `Upload`
                user_id: the patient; yourself when left out
                check_duplicates: does nothing at the vendor
                percieved_hungriness: is deprecated: use `perceived_hungriness`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.entry_writes import CREATE_ENTRY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_episode_of_care(
        self, *, input: models.CreateEpisodeOfCareInput, into: None = None
    ) -> models.CreateEpisodeOfCarePayload: ...
    @overload
    async def create_episode_of_care(self, *, input: models.CreateEpisodeOfCareInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_episode_of_care(
        self, *, input: models.CreateEpisodeOfCareInput, into: type[A] | None = None
    ) -> models.CreateEpisodeOfCarePayload | A:
        """Create episode of care; see the fields of its input.

        `mutation createEpisodeOfCare` · create.

        Args:
            input: `createEpisodeOfCareInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.episode_of_care_writes import CREATE_EPISODE_OF_CARE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_external_calendar(
        self, *, input: models.CreateExternalCalendarInput, into: None = None
    ) -> models.CreateExternalCalendarPayload: ...
    @overload
    async def create_external_calendar(self, *, input: models.CreateExternalCalendarInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_external_calendar(
        self, *, input: models.CreateExternalCalendarInput, into: type[A] | None = None
    ) -> models.CreateExternalCalendarPayload | A:
        """Create external calendar; see the fields of its input.

        `mutation createExternalCalendar` · create.

        Args:
            input: `createExternalCalendarInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createExternalCalendarPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.external_calendar_writes import CREATE_EXTERNAL_CALENDAR as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_family_history(
        self, *, input: models.CreateFamilyHistoryInput, into: None = None
    ) -> models.CreateFamilyHistoryPayload: ...
    @overload
    async def create_family_history(self, *, input: models.CreateFamilyHistoryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_family_history(
        self, *, input: models.CreateFamilyHistoryInput, into: type[A] | None = None
    ) -> models.CreateFamilyHistoryPayload | A:
        """Create family history; see the fields of its input.

        `mutation createFamilyHistory` · create.

        Args:
            input: `createFamilyHistoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFamilyHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.family_history_writes import CREATE_FAMILY_HISTORY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_fax_acct_info(
        self, *, input: models.CreateFaxAcctInfoInput, into: None = None
    ) -> models.CreateFaxAcctInfoPayload: ...
    @overload
    async def create_fax_acct_info(self, *, input: models.CreateFaxAcctInfoInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_fax_acct_info(
        self, *, input: models.CreateFaxAcctInfoInput, into: type[A] | None = None
    ) -> models.CreateFaxAcctInfoPayload | A:
        """Create fax acct info; see the fields of its input.

        `mutation createFaxAcctInfo` · create.

        Args:
            input: `createFaxAcctInfoInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFaxAcctInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.fax_acct_info_writes import CREATE_FAX_ACCT_INFO as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_fax_line_request(
        self, *, input: models.CreateFaxLineRequestInput, into: None = None
    ) -> models.CreateFaxLineRequestPayload: ...
    @overload
    async def create_fax_line_request(self, *, input: models.CreateFaxLineRequestInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_fax_line_request(
        self, *, input: models.CreateFaxLineRequestInput, into: type[A] | None = None
    ) -> models.CreateFaxLineRequestPayload | A:
        """Create fax line request; see the fields of its input.

        `mutation createFaxLineRequest` · create.

        Args:
            input: `createFaxLineRequestInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFaxLineRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_fax_line_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_feature_toggle(
        self, *, input: models.CreateFeatureToggleInput, into: None = None
    ) -> models.CreateFeatureTogglePayload: ...
    @overload
    async def create_feature_toggle(self, *, input: models.CreateFeatureToggleInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_feature_toggle(
        self, *, input: models.CreateFeatureToggleInput, into: type[A] | None = None
    ) -> models.CreateFeatureTogglePayload | A:
        """Create feature toggle; see the fields of its input.

        `mutation createFeatureToggle` · create.

        Args:
            input: `createFeatureToggleInput`
                seperate_provider_metric_from_client: is deprecated
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFeatureTogglePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.feature_toggle_writes import CREATE_FEATURE_TOGGLE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_fitbit(
        self, *, input: models.CreateFitbitInput, into: None = None
    ) -> models.CreateFitbitPayload: ...
    @overload
    async def create_fitbit(self, *, input: models.CreateFitbitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_fitbit(
        self, *, input: models.CreateFitbitInput, into: type[A] | None = None
    ) -> models.CreateFitbitPayload | A:
        """Create fitbit; see the fields of its input.

        `mutation createFitbit` · create.

        Args:
            input: `createFitbitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFitbitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.fitbit_writes import CREATE_FITBIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_folder(
        self, *, input: models.CreateFolderInput, into: None = None
    ) -> models.CreateFolderPayload: ...
    @overload
    async def create_folder(self, *, input: models.CreateFolderInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_folder(
        self, *, input: models.CreateFolderInput, into: type[A] | None = None
    ) -> models.CreateFolderPayload | A:
        """Make a folder for documents.

        `mutation createFolder` · create.

        Args:
            input: `createFolderInput`
                name: its name
                folder_id: the folder it lies in
                rel_user_id: the patient whose folder it is
                share_with_rel: whether that patient sees it
                share_users: who else may see it, as `doc_share_id`s
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFolderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.folder_writes import CREATE_FOLDER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_form_answer_file_attachment(
        self, *, input: models.CreateFormAnswerFileAttachmentInput, into: None = None
    ) -> models.CreateFormAnswerFileAttachmentPayload: ...
    @overload
    async def create_form_answer_file_attachment(
        self, *, input: models.CreateFormAnswerFileAttachmentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_form_answer_file_attachment(
        self, *, input: models.CreateFormAnswerFileAttachmentInput, into: type[A] | None = None
    ) -> models.CreateFormAnswerFileAttachmentPayload | A:
        """Create form answer file attachment; see the fields of its input.

        `mutation createFormAnswerFileAttachment` · create.

        Args:
            input: `createFormAnswerFileAttachmentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFormAnswerFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_file_attachment_writes import CREATE_FORM_ANSWER_FILE_ATTACHMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_form_answer_file_attachment_upload_url(
        self, *, input: models.CreateFormAnswerFileAttachmentUploadUrlInput, into: None = None
    ) -> models.CreateFormAnswerFileAttachmentUploadUrlPayload: ...
    @overload
    async def create_form_answer_file_attachment_upload_url(
        self, *, input: models.CreateFormAnswerFileAttachmentUploadUrlInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_form_answer_file_attachment_upload_url(
        self, *, input: models.CreateFormAnswerFileAttachmentUploadUrlInput, into: type[A] | None = None
    ) -> models.CreateFormAnswerFileAttachmentUploadUrlPayload | A:
        """Create form answer file attachment upload url; see the fields of its input.

        `mutation createFormAnswerFileAttachmentUploadUrl` · create.

        Args:
            input: `createFormAnswerFileAttachmentUploadUrlInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFormAnswerFileAttachmentUploadUrlPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_form_answer_file_attachment_upload_url import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_form_answer_group(
        self, *, input: models.CreateFormAnswerGroupInput, into: None = None
    ) -> models.CreateFormAnswerGroupPayload: ...
    @overload
    async def create_form_answer_group(self, *, input: models.CreateFormAnswerGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_form_answer_group(
        self, *, input: models.CreateFormAnswerGroupInput, into: type[A] | None = None
    ) -> models.CreateFormAnswerGroupPayload | A:
        """File a filled form or a charting note.

        `mutation createFormAnswerGroup` · create.

        An unfinished one (`finished=False`) is found by its id only.

        Args:
            input: `createFormAnswerGroupInput`
                user_id: the patient; is required by the vendor
                custom_module_form_id: the form; is required by the vendor
                form_answers: the answers, each for one question; `user_id` of each is that of the group
                metadata: takes at most 128,000 characters of JSON text
                created_at: needs a permission of its own
                dismissed_lock_charting_note_warning: does nothing at the vendor
                individual_client_notes: does nothing at the vendor; no longer needed
                set_initial_answers: cannot go together with `form_answers`
                time: `HH MM`, with `date`
                updated_at: needs a permission of its own
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_group_writes import CREATE_FORM_ANSWER_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor: use `sign_form_answer_group`")
    async def create_form_answer_group_signing(
        self, *, input: models.CreateFormAnswerGroupSigningInput, into: None = None
    ) -> models.CreateFormAnswerGroupSigningPayload: ...
    @overload
    @deprecated("deprecated by the vendor: use `sign_form_answer_group`")
    async def create_form_answer_group_signing(
        self, *, input: models.CreateFormAnswerGroupSigningInput, into: type[A]
    ) -> A: ...
    @deprecated("deprecated by the vendor: use `sign_form_answer_group`")
    @without_traceback_frames
    async def create_form_answer_group_signing(
        self, *, input: models.CreateFormAnswerGroupSigningInput, into: type[A] | None = None
    ) -> models.CreateFormAnswerGroupSigningPayload | A:
        """Create form answer group signing; see the fields of its input.

        `mutation createFormAnswerGroupSigning` · create.

        Deprecated by the vendor: use `sign_form_answer_group`.

        Args:
            input: `createFormAnswerGroupSigningInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFormAnswerGroupSigningPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_group_signing_writes import CREATE_FORM_ANSWER_GROUP_SIGNING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_fullscript_practitioner(
        self, *, input: models.CreateFullscriptPractitionerInput, into: None = None
    ) -> models.CreateFullscriptPractitionerPayload: ...
    @overload
    async def create_fullscript_practitioner(
        self, *, input: models.CreateFullscriptPractitionerInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_fullscript_practitioner(
        self, *, input: models.CreateFullscriptPractitionerInput, into: type[A] | None = None
    ) -> models.CreateFullscriptPractitionerPayload | A:
        """Create fullscript practitioner; see the fields of its input.

        `mutation createFullscriptPractitioner` · create.

        Args:
            input: `createFullscriptPractitionerInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFullscriptPractitionerPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_fullscript_practitioner import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_functional_status(
        self, *, input: models.CreateFunctionalStatusInput, into: None = None
    ) -> models.CreateFunctionalStatusPayload: ...
    @overload
    async def create_functional_status(self, *, input: models.CreateFunctionalStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_functional_status(
        self, *, input: models.CreateFunctionalStatusInput, into: type[A] | None = None
    ) -> models.CreateFunctionalStatusPayload | A:
        """Create functional status; see the fields of its input.

        `mutation createFunctionalStatus` · create.

        Args:
            input: `createFunctionalStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createFunctionalStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.functional_statu_writes import CREATE_FUNCTIONAL_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_goal(self, *, input: models.CreateGoalInput, into: None = None) -> models.CreateGoalPayload: ...
    @overload
    async def create_goal(self, *, input: models.CreateGoalInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_goal(
        self, *, input: models.CreateGoalInput, into: type[A] | None = None
    ) -> models.CreateGoalPayload | A:
        """Set a goal for a patient.

        `mutation createGoal` · create.

        Args:
            input: `createGoalInput`
                user_id: the patient; yourself if left out
                due_date: the day it is due
                repeat: how often it is to be done
                subgoals: goals under it
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createGoalPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.goal_writes import CREATE_GOAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_goal_history(
        self, *, input: models.CreateGoalHistoryInput, into: None = None
    ) -> models.CreateGoalHistoryPayload: ...
    @overload
    async def create_goal_history(self, *, input: models.CreateGoalHistoryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_goal_history(
        self, *, input: models.CreateGoalHistoryInput, into: type[A] | None = None
    ) -> models.CreateGoalHistoryPayload | A:
        """Create goal history; see the fields of its input.

        `mutation createGoalHistory` · create.

        Args:
            input: `createGoalHistoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createGoalHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.goal_history_writes import CREATE_GOAL_HISTORY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_google_fit(
        self, *, input: models.CreateGoogleFitInput, into: None = None
    ) -> models.CreateGoogleFitPayload: ...
    @overload
    async def create_google_fit(self, *, input: models.CreateGoogleFitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_google_fit(
        self, *, input: models.CreateGoogleFitInput, into: type[A] | None = None
    ) -> models.CreateGoogleFitPayload | A:
        """Create google fit; see the fields of its input.

        `mutation createGoogleFit` · create.

        Args:
            input: `createGoogleFitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createGoogleFitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.google_fit_writes import CREATE_GOOGLE_FIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_group(self, *, input: models.CreateGroupInput, into: None = None) -> models.CreateGroupPayload: ...
    @overload
    async def create_group(self, *, input: models.CreateGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_group(
        self, *, input: models.CreateGroupInput, into: type[A] | None = None
    ) -> models.CreateGroupPayload | A:
        """Create group; see the fields of its input.

        `mutation createGroup` · create.

        Args:
            input: `createGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_health_concern(
        self, *, input: models.CreateHealthConcernInput, into: None = None
    ) -> models.CreateHealthConcernPayload: ...
    @overload
    async def create_health_concern(self, *, input: models.CreateHealthConcernInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_health_concern(
        self, *, input: models.CreateHealthConcernInput, into: type[A] | None = None
    ) -> models.CreateHealthConcernPayload | A:
        """Create health concern; see the fields of its input.

        `mutation createHealthConcern` · create.

        Args:
            input: `createHealthConcernInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createHealthConcernPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.health_concern_writes import CREATE_HEALTH_CONCERN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_immunization(
        self, *, input: models.CreateImmunizationInput, into: None = None
    ) -> models.CreateImmunizationPayload: ...
    @overload
    async def create_immunization(self, *, input: models.CreateImmunizationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_immunization(
        self, *, input: models.CreateImmunizationInput, into: type[A] | None = None
    ) -> models.CreateImmunizationPayload | A:
        """Create immunization; see the fields of its input.

        `mutation createImmunization` · create.

        Args:
            input: `createImmunizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createImmunizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.immunization_writes import CREATE_IMMUNIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_implantable_device_user(
        self, *, input: models.CreateImplantableDeviceUserInput, into: None = None
    ) -> models.CreateImplantableDeviceUserPayload: ...
    @overload
    async def create_implantable_device_user(
        self, *, input: models.CreateImplantableDeviceUserInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_implantable_device_user(
        self, *, input: models.CreateImplantableDeviceUserInput, into: type[A] | None = None
    ) -> models.CreateImplantableDeviceUserPayload | A:
        """Create implantable device user; see the fields of its input.

        `mutation createImplantableDeviceUser` · create.

        Args:
            input: `createImplantableDeviceUserInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createImplantableDeviceUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.implantable_device_user_writes import CREATE_IMPLANTABLE_DEVICE_USER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_import_data_request(
        self, *, input: models.CreateImportDataRequestInput, into: None = None
    ) -> models.CreateImportDataRequestPayload: ...
    @overload
    async def create_import_data_request(self, *, input: models.CreateImportDataRequestInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_import_data_request(
        self, *, input: models.CreateImportDataRequestInput, into: type[A] | None = None
    ) -> models.CreateImportDataRequestPayload | A:
        """Create import data request; see the fields of its input.

        `mutation createImportDataRequest` · create.

        Args:
            input: `createImportDataRequestInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createImportDataRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_import_data_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_insurance_authorization(
        self, *, input: models.CreateInsuranceAuthorizationInput, into: None = None
    ) -> models.CreateInsuranceAuthorizationPayload: ...
    @overload
    async def create_insurance_authorization(
        self, *, input: models.CreateInsuranceAuthorizationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_insurance_authorization(
        self, *, input: models.CreateInsuranceAuthorizationInput, into: type[A] | None = None
    ) -> models.CreateInsuranceAuthorizationPayload | A:
        """Create insurance authorization; see the fields of its input.

        `mutation createInsuranceAuthorization` · create.

        Args:
            input: `createInsuranceAuthorizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createInsuranceAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.insurance_authorization_writes import CREATE_INSURANCE_AUTHORIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_insurance_payment(
        self, *, input: models.CreateInsurancePaymentInput, into: None = None
    ) -> models.CreateInsurancePaymentPayload: ...
    @overload
    async def create_insurance_payment(self, *, input: models.CreateInsurancePaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_insurance_payment(
        self, *, input: models.CreateInsurancePaymentInput, into: type[A] | None = None
    ) -> models.CreateInsurancePaymentPayload | A:
        """Create insurance payment; see the fields of its input.

        `mutation createInsurancePayment` · money.

        Args:
            input: `createInsurancePaymentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createInsurancePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_insurance_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_insurance_plan(
        self, *, input: models.CreateInsurancePlanInput, into: None = None
    ) -> models.CreateInsurancePlanPayload: ...
    @overload
    async def create_insurance_plan(self, *, input: models.CreateInsurancePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_insurance_plan(
        self, *, input: models.CreateInsurancePlanInput, into: type[A] | None = None
    ) -> models.CreateInsurancePlanPayload | A:
        """Create insurance plan; see the fields of its input.

        `mutation createInsurancePlan` · create.

        Args:
            input: `createInsurancePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.insurance_plan_writes import CREATE_INSURANCE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_internal_comment(
        self, *, input: models.CreateInternalCommentInput, into: None = None
    ) -> models.CreateInternalCommentPayload: ...
    @overload
    async def create_internal_comment(self, *, input: models.CreateInternalCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_internal_comment(
        self, *, input: models.CreateInternalCommentInput, into: type[A] | None = None
    ) -> models.CreateInternalCommentPayload | A:
        """Create internal comment; see the fields of its input.

        `mutation createInternalComment` · create.

        Args:
            input: `CreateInternalCommentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateInternalCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.internal_comment_writes import CREATE_INTERNAL_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_lab_order(
        self, *, input: models.CreateLabOrderInput, into: None = None
    ) -> models.CreateLabOrderPayload: ...
    @overload
    async def create_lab_order(self, *, input: models.CreateLabOrderInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_lab_order(
        self, *, input: models.CreateLabOrderInput, into: type[A] | None = None
    ) -> models.CreateLabOrderPayload | A:
        """Order lab tests.

        `mutation createLabOrder` · create.

        Args:
            input: `createLabOrderInput`
                document_id: the order; is required by the vendor; a document whose `rel_user_id` is the patient
                lab: is required by the vendor
                lab_company: is required by the vendor
                orderer_id: is required by the vendor
                patient_id: is required by the vendor
                submission.tests: is deprecated: use `lab_option_ids`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createLabOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.lab_order_writes import CREATE_LAB_ORDER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_line_payment(
        self, *, input: models.CreateLinePaymentInput, into: None = None
    ) -> models.CreateLinePaymentPayload: ...
    @overload
    async def create_line_payment(self, *, input: models.CreateLinePaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_line_payment(
        self, *, input: models.CreateLinePaymentInput, into: type[A] | None = None
    ) -> models.CreateLinePaymentPayload | A:
        """Create line payment; see the fields of its input.

        `mutation createLinePayment` · money.

        Args:
            input: `CreateLinePaymentInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateLinePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_line_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_line_write_off(
        self, *, input: models.CreateLineWriteOffInput, into: None = None
    ) -> models.CreateLineWriteOffPayload: ...
    @overload
    async def create_line_write_off(self, *, input: models.CreateLineWriteOffInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_line_write_off(
        self, *, input: models.CreateLineWriteOffInput, into: type[A] | None = None
    ) -> models.CreateLineWriteOffPayload | A:
        """Create line write off; see the fields of its input.

        `mutation createLineWriteOff` · money.

        Args:
            input: `CreateLineWriteOffInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateLineWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_line_write_off import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_location(
        self, *, input: models.CreateLocationInput, into: None = None
    ) -> models.CreateLocationPayload: ...
    @overload
    async def create_location(self, *, input: models.CreateLocationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_location(
        self, *, input: models.CreateLocationInput, into: type[A] | None = None
    ) -> models.CreateLocationPayload | A:
        """Add the address of a practice.

        `mutation createLocation` · create.

        Args:
            input: `createLocationInput`
                name: what it is called
                line1: the street
                user_id: the user it belongs to; yourself if left out
                place_of_service_id: the kind of place, for claims
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createLocationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.location_writes import CREATE_LOCATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_meal(self, *, input: models.CreateMealInput, into: None = None) -> models.CreateMealPayload: ...
    @overload
    async def create_meal(self, *, input: models.CreateMealInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_meal(
        self, *, input: models.CreateMealInput, into: type[A] | None = None
    ) -> models.CreateMealPayload | A:
        """Create meal; see the fields of its input.

        `mutation createMeal` · create.

        Args:
            input: `createMealInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createMealPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.meal_writes import CREATE_MEAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_medication(
        self, *, input: models.CreateMedicationInput, into: None = None
    ) -> models.CreateMedicationPayload: ...
    @overload
    async def create_medication(self, *, input: models.CreateMedicationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_medication(
        self, *, input: models.CreateMedicationInput, into: type[A] | None = None
    ) -> models.CreateMedicationPayload | A:
        """Add a medication to a patient's list. It prescribes nothing.

        `mutation createMedication` · create.

        Args:
            input: `createMedicationInput`
                name: the drug
                dosage: with its unit
                user_id: the patient
                active: whether it is still taken
                metadata: an object of texts: at most 50 keys of 40 characters, values of 2,000, and 2,000 in all
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createMedicationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.medication_writes import CREATE_MEDICATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_message_blast(
        self, *, input: models.CreateMessageBlastInput, into: None = None
    ) -> models.CreateMessageBlastPayload: ...
    @overload
    async def create_message_blast(self, *, input: models.CreateMessageBlastInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_message_blast(
        self, *, input: models.CreateMessageBlastInput, into: type[A] | None = None
    ) -> models.CreateMessageBlastPayload | A:
        """Create message blast; see the fields of its input.

        `mutation createMessageBlast` · create.

        Args:
            input: `createMessageBlastInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createMessageBlastPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_message_blast import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_mobile_health_data_integration(
        self, *, input: models.CreateMobileHealthDataIntegrationInput, into: None = None
    ) -> models.CreateMobileHealthDataIntegrationPayload: ...
    @overload
    async def create_mobile_health_data_integration(
        self, *, input: models.CreateMobileHealthDataIntegrationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_mobile_health_data_integration(
        self, *, input: models.CreateMobileHealthDataIntegrationInput, into: type[A] | None = None
    ) -> models.CreateMobileHealthDataIntegrationPayload | A:
        """Create mobile health data integration; see the fields of its input.

        `mutation createMobileHealthDataIntegration` · create.

        Args:
            input: `CreateMobileHealthDataIntegrationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateMobileHealthDataIntegrationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.mobile_health_data_integration_writes import CREATE_MOBILE_HEALTH_DATA_INTEGRATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_mobile_health_data_snapshot(
        self, *, input: models.CreateMobileHealthDataSnapshotInput, into: None = None
    ) -> models.CreateMobileHealthDataSnapshotPayload: ...
    @overload
    async def create_mobile_health_data_snapshot(
        self, *, input: models.CreateMobileHealthDataSnapshotInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_mobile_health_data_snapshot(
        self, *, input: models.CreateMobileHealthDataSnapshotInput, into: type[A] | None = None
    ) -> models.CreateMobileHealthDataSnapshotPayload | A:
        """Create mobile health data snapshot; see the fields of its input.

        `mutation createMobileHealthDataSnapshot` · create.

        Args:
            input: `CreateMobileHealthDataSnapshotInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateMobileHealthDataSnapshotPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_mobile_health_data_snapshot import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_note(self, *, input: models.CreateNoteInput, into: None = None) -> models.CreateNotePayload: ...
    @overload
    async def create_note(self, *, input: models.CreateNoteInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_note(
        self, *, input: models.CreateNoteInput, into: type[A] | None = None
    ) -> models.CreateNotePayload | A:
        """Send a message into a conversation.

        `mutation createNote` · create.

        `content` is HTML; tags that the vendor does not know are stripped. It is refused in conversations of more than 256 members.

        Args:
            input: `createNoteInput!`
                conversation_id: the conversation
                content: the message; HTML; unknown tags are taken out
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createNotePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.note_writes import CREATE_NOTE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_notification_contact(
        self, *, input: models.CreateNotificationContactInput, into: None = None
    ) -> models.CreateNotificationContactPayload: ...
    @overload
    async def create_notification_contact(
        self, *, input: models.CreateNotificationContactInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_notification_contact(
        self, *, input: models.CreateNotificationContactInput, into: type[A] | None = None
    ) -> models.CreateNotificationContactPayload | A:
        """Add somebody to be informed about a patient.

        `mutation createNotificationContact` · create.

        May invite that person to the portal.

        Args:
            input: `createNotificationContactInput`
                emergency: for emergencies
                relationship: to the patient
                client_portal_access: whether that person may sign in
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createNotificationContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.notification_contact_writes import CREATE_NOTIFICATION_CONTACT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_offering(
        self, *, input: models.CreateOfferingInput, into: None = None
    ) -> models.CreateOfferingPayload: ...
    @overload
    async def create_offering(self, *, input: models.CreateOfferingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_offering(
        self, *, input: models.CreateOfferingInput, into: type[A] | None = None
    ) -> models.CreateOfferingPayload | A:
        """Create offering; see the fields of its input.

        `mutation createOffering` · create.

        Args:
            input: `createOfferingInput!`
                course_ids: packages take several courses
                price: as text; the least is what `minimum_offering_price` returns
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.offering_writes import CREATE_OFFERING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_offering_coupon(
        self, *, input: models.CreateOfferingCouponInput, into: None = None
    ) -> models.CreateOfferingCouponPayload: ...
    @overload
    async def create_offering_coupon(self, *, input: models.CreateOfferingCouponInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_offering_coupon(
        self, *, input: models.CreateOfferingCouponInput, into: type[A] | None = None
    ) -> models.CreateOfferingCouponPayload | A:
        """Create offering coupon; see the fields of its input.

        `mutation createOfferingCoupon` · create.

        Args:
            input: `createOfferingCouponInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOfferingCouponPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.offering_coupon_writes import CREATE_OFFERING_COUPON as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_officeally_sftp_account(
        self, *, input: models.CreateOfficeallySftpAccountInput, into: None = None
    ) -> models.CreateOfficeallySftpAccountPayload: ...
    @overload
    async def create_officeally_sftp_account(
        self, *, input: models.CreateOfficeallySftpAccountInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_officeally_sftp_account(
        self, *, input: models.CreateOfficeallySftpAccountInput, into: type[A] | None = None
    ) -> models.CreateOfficeallySftpAccountPayload | A:
        """Create officeally sftp account; see the fields of its input.

        `mutation createOfficeallySftpAccount` · create.

        Args:
            input: `createOfficeallySftpAccountInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOfficeallySftpAccountPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.officeally_sftp_account_writes import CREATE_OFFICEALLY_SFTP_ACCOUNT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_onboarding_flow(
        self, *, input: models.CreateOnboardingFlowInput, into: None = None
    ) -> models.CreateOnboardingFlowPayload: ...
    @overload
    async def create_onboarding_flow(self, *, input: models.CreateOnboardingFlowInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_onboarding_flow(
        self, *, input: models.CreateOnboardingFlowInput, into: type[A] | None = None
    ) -> models.CreateOnboardingFlowPayload | A:
        """Make a flow that new patients are led through.

        `mutation createOnboardingFlow` · create.

        Args:
            input: `createOnboardingFlowInput`
                name: as staff see it
                groups_to_use_onboarding_flow: groups whose patients get it
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOnboardingFlowPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.onboarding_flow_writes import CREATE_ONBOARDING_FLOW as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_onboarding_item(
        self, *, input: models.CreateOnboardingItemInput, into: None = None
    ) -> models.CreateOnboardingItemPayload: ...
    @overload
    async def create_onboarding_item(self, *, input: models.CreateOnboardingItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_onboarding_item(
        self, *, input: models.CreateOnboardingItemInput, into: type[A] | None = None
    ) -> models.CreateOnboardingItemPayload | A:
        """Add a step to an onboarding flow.

        `mutation createOnboardingItem` · create.

        Args:
            input: `createOnboardingItemInput`
                onboarding_flow_id: the flow
                item_type: the kind of step
                item_id: the form or document that the step shows
                is_skippable: whether patients may skip it
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.onboarding_item_writes import CREATE_ONBOARDING_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_or_add_to_water_intake_entry(
        self, *, input: models.CreateOrAddToWaterIntakeEntryInput, into: None = None
    ) -> models.CreateOrAddToWaterIntakeEntryPayload: ...
    @overload
    async def create_or_add_to_water_intake_entry(
        self, *, input: models.CreateOrAddToWaterIntakeEntryInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_or_add_to_water_intake_entry(
        self, *, input: models.CreateOrAddToWaterIntakeEntryInput, into: type[A] | None = None
    ) -> models.CreateOrAddToWaterIntakeEntryPayload | A:
        """Create or add to water intake entry; see the fields of its input.

        `mutation createOrAddToWaterIntakeEntry` · create.

        Args:
            input: `createOrAddToWaterIntakeEntryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOrAddToWaterIntakeEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_or_add_to_water_intake_entry import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_organization(
        self, *, input: models.CreateOrganizationInput, into: None = None
    ) -> models.CreateOrganizationPayload: ...
    @overload
    async def create_organization(self, *, input: models.CreateOrganizationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_organization(
        self, *, input: models.CreateOrganizationInput, into: type[A] | None = None
    ) -> models.CreateOrganizationPayload | A:
        """Create organization; see the fields of its input.

        `mutation createOrganization` · create.

        Args:
            input: `createOrganizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOrganizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.organization_writes import CREATE_ORGANIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_organization_cpt_code(
        self, *, input: models.CreateOrganizationCptCodeInput, into: None = None
    ) -> models.CreateOrganizationCptCodePayload: ...
    @overload
    async def create_organization_cpt_code(
        self, *, input: models.CreateOrganizationCptCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_organization_cpt_code(
        self, *, input: models.CreateOrganizationCptCodeInput, into: type[A] | None = None
    ) -> models.CreateOrganizationCptCodePayload | A:
        """Create organization cpt code; see the fields of its input.

        `mutation createOrganizationCptCode` · create.

        Args:
            input: `createOrganizationCptCodeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOrganizationCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.organization_cpt_code_writes import CREATE_ORGANIZATION_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_organization_membership(
        self, *, input: models.CreateOrganizationMembershipInput, into: None = None
    ) -> models.CreateOrganizationMembershipPayload: ...
    @overload
    async def create_organization_membership(
        self, *, input: models.CreateOrganizationMembershipInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_organization_membership(
        self, *, input: models.CreateOrganizationMembershipInput, into: type[A] | None = None
    ) -> models.CreateOrganizationMembershipPayload | A:
        """Create organization membership; see the fields of its input.

        `mutation createOrganizationMembership` · create.

        Args:
            input: `createOrganizationMembershipInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createOrganizationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.organization_membership_writes import CREATE_ORGANIZATION_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_partner(
        self, *, input: models.CreatePartnerInput, into: None = None
    ) -> models.CreatePartnerPayload: ...
    @overload
    async def create_partner(self, *, input: models.CreatePartnerInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_partner(
        self, *, input: models.CreatePartnerInput, into: type[A] | None = None
    ) -> models.CreatePartnerPayload | A:
        """Create partner; see the fields of its input.

        `mutation createPartner` · create.

        Args:
            input: `createPartnerInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createPartnerPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_partner import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_payment_intent(
        self, *, input: models.CreatePaymentIntentInput, into: None = None
    ) -> models.CreatePaymentIntentPayload: ...
    @overload
    async def create_payment_intent(self, *, input: models.CreatePaymentIntentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_payment_intent(
        self, *, input: models.CreatePaymentIntentInput, into: type[A] | None = None
    ) -> models.CreatePaymentIntentPayload | A:
        """Create payment intent; see the fields of its input.

        `mutation createPaymentIntent` · money.

        Args:
            input: `createPaymentIntentInput`
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createPaymentIntentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_payment_intent import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_pdf_letterhead_template(
        self, *, input: models.CreatePdfLetterheadTemplateInput, into: None = None
    ) -> models.CreatePdfLetterheadTemplatePayload: ...
    @overload
    async def create_pdf_letterhead_template(
        self, *, input: models.CreatePdfLetterheadTemplateInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_pdf_letterhead_template(
        self, *, input: models.CreatePdfLetterheadTemplateInput, into: type[A] | None = None
    ) -> models.CreatePdfLetterheadTemplatePayload | A:
        """Create pdf letterhead template; see the fields of its input.

        `mutation createPdfLetterheadTemplate` · create.

        Args:
            input: `createPdfLetterheadTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.pdf_letterhead_template_writes import CREATE_PDF_LETTERHEAD_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_permission_template(
        self, *, input: models.CreatePermissionTemplateInput, into: None = None
    ) -> models.CreatePermissionTemplatePayload: ...
    @overload
    async def create_permission_template(self, *, input: models.CreatePermissionTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_permission_template(
        self, *, input: models.CreatePermissionTemplateInput, into: type[A] | None = None
    ) -> models.CreatePermissionTemplatePayload | A:
        """Create permission template; see the fields of its input.

        `mutation createPermissionTemplate` · create.

        Args:
            input: `createPermissionTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createPermissionTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.permission_template_writes import CREATE_PERMISSION_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_personalization_questionnaire(
        self, *, input: models.CreatePersonalizationQuestionnaireInput, into: None = None
    ) -> models.CreatePersonalizationQuestionnairePayload: ...
    @overload
    async def create_personalization_questionnaire(
        self, *, input: models.CreatePersonalizationQuestionnaireInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_personalization_questionnaire(
        self, *, input: models.CreatePersonalizationQuestionnaireInput, into: type[A] | None = None
    ) -> models.CreatePersonalizationQuestionnairePayload | A:
        """Create personalization questionnaire; see the fields of its input.

        `mutation createPersonalizationQuestionnaire` · create.

        Args:
            input: `createPersonalizationQuestionnaireInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createPersonalizationQuestionnairePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_personalization_questionnaire import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_preferred_medical_code(
        self, *, input: models.CreatePreferredMedicalCodeInput, into: None = None
    ) -> models.CreatePreferredMedicalCodePayload: ...
    @overload
    async def create_preferred_medical_code(
        self, *, input: models.CreatePreferredMedicalCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_preferred_medical_code(
        self, *, input: models.CreatePreferredMedicalCodeInput, into: type[A] | None = None
    ) -> models.CreatePreferredMedicalCodePayload | A:
        """Create preferred medical code; see the fields of its input.

        `mutation createPreferredMedicalCode` · create.

        Args:
            input: `createPreferredMedicalCodeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createPreferredMedicalCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.preferred_medical_code_writes import CREATE_PREFERRED_MEDICAL_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_procedure(
        self, *, input: models.CreateProcedureInput, into: None = None
    ) -> models.CreateProcedurePayload: ...
    @overload
    async def create_procedure(self, *, input: models.CreateProcedureInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_procedure(
        self, *, input: models.CreateProcedureInput, into: type[A] | None = None
    ) -> models.CreateProcedurePayload | A:
        """Create procedure; see the fields of its input.

        `mutation createProcedure` · create.

        Args:
            input: `createProcedureInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createProcedurePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.procedure_writes import CREATE_PROCEDURE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_product(
        self, *, input: models.CreateProductInput, into: None = None
    ) -> models.CreateProductPayload: ...
    @overload
    async def create_product(self, *, input: models.CreateProductInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_product(
        self, *, input: models.CreateProductInput, into: type[A] | None = None
    ) -> models.CreateProductPayload | A:
        """Create product; see the fields of its input.

        `mutation createProduct` · create.

        Args:
            input: `createProductInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createProductPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.product_writes import CREATE_PRODUCT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_provider_accepted_insurance_plans(
        self, *, input: models.CreateProviderAcceptedInsurancePlansInput, into: None = None
    ) -> models.CreateProviderAcceptedInsurancePlansPayload: ...
    @overload
    async def create_provider_accepted_insurance_plans(
        self, *, input: models.CreateProviderAcceptedInsurancePlansInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_provider_accepted_insurance_plans(
        self, *, input: models.CreateProviderAcceptedInsurancePlansInput, into: type[A] | None = None
    ) -> models.CreateProviderAcceptedInsurancePlansPayload | A:
        """Create provider accepted insurance plans; see the fields of its input.

        `mutation createProviderAcceptedInsurancePlans` · create.

        Args:
            input: `createProviderAcceptedInsurancePlansInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createProviderAcceptedInsurancePlansPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.provider_accepted_insurance_plan_writes import (
            CREATE_PROVIDER_ACCEPTED_INSURANCE_PLANS as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_provider_cpt_codes(
        self, *, input: models.CreateProviderCptCodesInput, into: None = None
    ) -> models.CreateProviderCptCodesPayload: ...
    @overload
    async def create_provider_cpt_codes(self, *, input: models.CreateProviderCptCodesInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_provider_cpt_codes(
        self, *, input: models.CreateProviderCptCodesInput, into: type[A] | None = None
    ) -> models.CreateProviderCptCodesPayload | A:
        """Create provider cpt codes; see the fields of its input.

        `mutation createProviderCptCodes` · create.

        Args:
            input: `createProviderCptCodesInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createProviderCptCodesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.provider_cpt_code_writes import CREATE_PROVIDER_CPT_CODES as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_recommendation(
        self, *, input: models.CreateRecommendationInput, into: None = None
    ) -> models.CreateRecommendationPayload: ...
    @overload
    async def create_recommendation(self, *, input: models.CreateRecommendationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_recommendation(
        self, *, input: models.CreateRecommendationInput, into: type[A] | None = None
    ) -> models.CreateRecommendationPayload | A:
        """Create recommendation; see the fields of its input.

        `mutation createRecommendation` · create.

        Args:
            input: `createRecommendationInput`
                recommendation_type: is deprecated: use `care_plan_recommendation_category_id`; cannot go together with `care_plan_recommendation_category_id`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createRecommendationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.recommendation_writes import CREATE_RECOMMENDATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_referral(
        self, *, input: models.CreateReferralInput, into: None = None
    ) -> models.CreateReferralPayload: ...
    @overload
    async def create_referral(self, *, input: models.CreateReferralInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_referral(
        self, *, input: models.CreateReferralInput, into: type[A] | None = None
    ) -> models.CreateReferralPayload | A:
        """Create referral; see the fields of its input.

        `mutation createReferral` · create.

        Args:
            input: `createReferralInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createReferralPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.referral_writes import CREATE_REFERRAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_referring_physician(
        self, *, input: models.CreateReferringPhysicianInput, into: None = None
    ) -> models.CreateReferringPhysicianPayload: ...
    @overload
    async def create_referring_physician(self, *, input: models.CreateReferringPhysicianInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_referring_physician(
        self, *, input: models.CreateReferringPhysicianInput, into: type[A] | None = None
    ) -> models.CreateReferringPhysicianPayload | A:
        """Create referring physician; see the fields of its input.

        `mutation createReferringPhysician` · create.

        Args:
            input: `createReferringPhysicianInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createReferringPhysicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.referring_physician_writes import CREATE_REFERRING_PHYSICIAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_requested_form_completion(
        self, *, input: models.CreateRequestedFormInput, into: None = None
    ) -> models.CreateRequestedFormPayload: ...
    @overload
    async def create_requested_form_completion(self, *, input: models.CreateRequestedFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_requested_form_completion(
        self, *, input: models.CreateRequestedFormInput, into: type[A] | None = None
    ) -> models.CreateRequestedFormPayload | A:
        """Ask patients to fill a form, once or again and again.

        `mutation createRequestedFormCompletion` · create.

        It sends the patient a mail, depending on their settings.

        Args:
            input: `createRequestedFormInput`
                custom_module_form_id: the form
                recipient_ids: the patients, separated by commas
                recipient_id: the patient
                is_recurring: whether it repeats, see `frequency`, `weekday`, `monthday` and `hour`
                ends_on: the last day of a series
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createRequestedFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.requested_form_completion_writes import CREATE_REQUESTED_FORM_COMPLETION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_requested_payment(
        self, *, input: models.CreateRequestedPaymentInput, into: None = None
    ) -> models.CreateRequestedPaymentPayload: ...
    @overload
    async def create_requested_payment(self, *, input: models.CreateRequestedPaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_requested_payment(
        self, *, input: models.CreateRequestedPaymentInput, into: type[A] | None = None
    ) -> models.CreateRequestedPaymentPayload | A:
        """Make an invoice.

        `mutation createRequestedPayment` · money.

        `healthie.invoices.create` does the same with the vendor's rules checked first, and can be repeated safely.

        Args:
            input: `createRequestedPaymentInput`
                invoice_type: `cms1500`, `offering` or `other`
                recipient_id: the patient who pays, unless `requested_payer` is somebody else
                requested_payer: who pays without an account at Healthie
                sender_id: who sends it; yourself if left out
                price: may be left out only where an offering sets it
                offering_id: the package that is sold
                cms1500_id: the claim that is billed
                services_provided: what was done; for `other`, and only there
                service_date: when it was done; for `other` only
                status: best left out: the vendor keeps it
                appointment_id: the visit it is for
                metadata: takes at most 2,000 characters of JSON text
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createRequestedPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.requested_payment_writes import CREATE_REQUESTED_PAYMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_rupa_order(
        self, *, input: models.CreateRupaOrderInput, into: None = None
    ) -> models.CreateRupaOrderPayload: ...
    @overload
    async def create_rupa_order(self, *, input: models.CreateRupaOrderInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_rupa_order(
        self, *, input: models.CreateRupaOrderInput, into: type[A] | None = None
    ) -> models.CreateRupaOrderPayload | A:
        """Create rupa order; see the fields of its input.

        `mutation createRupaOrder` · create.

        Args:
            input: `createRupaOrderInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createRupaOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_rupa_order import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_saved_filter(
        self, *, input: models.CreateSavedFilterInput, into: None = None
    ) -> models.CreateSavedFilterPayload: ...
    @overload
    async def create_saved_filter(self, *, input: models.CreateSavedFilterInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_saved_filter(
        self, *, input: models.CreateSavedFilterInput, into: type[A] | None = None
    ) -> models.CreateSavedFilterPayload | A:
        """Create saved filter; see the fields of its input.

        `mutation createSavedFilter` · create.

        Args:
            input: `createSavedFilterInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSavedFilterPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.saved_filter_writes import CREATE_SAVED_FILTER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_secondary_claim(
        self, *, input: models.CreateSecondaryClaimInput, into: None = None
    ) -> models.CreateSecondaryClaimPayload: ...
    @overload
    async def create_secondary_claim(self, *, input: models.CreateSecondaryClaimInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_secondary_claim(
        self, *, input: models.CreateSecondaryClaimInput, into: type[A] | None = None
    ) -> models.CreateSecondaryClaimPayload | A:
        """Create secondary claim; see the fields of its input.

        `mutation createSecondaryClaim` · money.

        Args:
            input: `CreateSecondaryClaimInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `CreateSecondaryClaimPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.secondary_claim_writes import CREATE_SECONDARY_CLAIM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_sent_direct_message(
        self, *, input: models.CreateSentDirectMessageInput, into: None = None
    ) -> models.CreateSentDirectMessagePayload: ...
    @overload
    async def create_sent_direct_message(self, *, input: models.CreateSentDirectMessageInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_sent_direct_message(
        self, *, input: models.CreateSentDirectMessageInput, into: type[A] | None = None
    ) -> models.CreateSentDirectMessagePayload | A:
        """Create sent direct message; see the fields of its input.

        `mutation createSentDirectMessage` · create.

        Args:
            input: `createSentDirectMessageInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSentDirectMessagePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_sent_direct_message import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_sent_fax(
        self, *, input: models.CreateSentFaxInput, into: None = None
    ) -> models.CreateSentFaxPayload: ...
    @overload
    async def create_sent_fax(self, *, input: models.CreateSentFaxInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_sent_fax(
        self, *, input: models.CreateSentFaxInput, into: type[A] | None = None
    ) -> models.CreateSentFaxPayload | A:
        """Create sent fax; see the fields of its input.

        `mutation createSentFax` · create.

        Args:
            input: `createSentFaxInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSentFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_sent_fax import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_setup_intent(
        self, *, input: models.CreateSetupIntentInput, into: None = None
    ) -> models.CreateSetupIntentPayload: ...
    @overload
    async def create_setup_intent(self, *, input: models.CreateSetupIntentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_setup_intent(
        self, *, input: models.CreateSetupIntentInput, into: type[A] | None = None
    ) -> models.CreateSetupIntentPayload | A:
        """Create setup intent; see the fields of its input.

        `mutation createSetupIntent` · create.

        Args:
            input: `createSetupIntentInput`
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSetupIntentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_setup_intent import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_sharings(
        self, *, input: models.CreateSharingsInput, into: None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember: ...
    @overload
    async def create_sharings(self, *, input: models.CreateSharingsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_sharings(
        self, *, input: models.CreateSharingsInput, into: type[A] | None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember | A:
        """Create sharings; see the fields of its input.

        `mutation createSharings` · create.

        Args:
            input: `CreateSharingsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Shareable`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sharing_writes import CREATE_SHARINGS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_smart_phrase(
        self, *, input: models.CreateSmartPhraseInput, into: None = None
    ) -> models.CreateSmartPhrasePayload: ...
    @overload
    async def create_smart_phrase(self, *, input: models.CreateSmartPhraseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_smart_phrase(
        self, *, input: models.CreateSmartPhraseInput, into: type[A] | None = None
    ) -> models.CreateSmartPhrasePayload | A:
        """Create smart phrase; see the fields of its input.

        `mutation createSmartPhrase` · create.

        Args:
            input: `createSmartPhraseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSmartPhrasePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.smart_phrase_writes import CREATE_SMART_PHRASE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_smoking_status(
        self, *, input: models.CreateSmokingStatusInput, into: None = None
    ) -> models.CreateSmokingStatusPayload: ...
    @overload
    async def create_smoking_status(self, *, input: models.CreateSmokingStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_smoking_status(
        self, *, input: models.CreateSmokingStatusInput, into: type[A] | None = None
    ) -> models.CreateSmokingStatusPayload | A:
        """Create smoking status; see the fields of its input.

        `mutation createSmokingStatus` · create.

        Args:
            input: `createSmokingStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSmokingStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.smoking_statu_writes import CREATE_SMOKING_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_stripe_customer_detail(
        self, *, input: models.CreateStripeCustomerDetailInput, into: None = None
    ) -> models.CreateStripeCustomerDetailPayload: ...
    @overload
    async def create_stripe_customer_detail(
        self, *, input: models.CreateStripeCustomerDetailInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_stripe_customer_detail(
        self, *, input: models.CreateStripeCustomerDetailInput, into: type[A] | None = None
    ) -> models.CreateStripeCustomerDetailPayload | A:
        """Create stripe customer detail; see the fields of its input.

        `mutation createStripeCustomerDetail` · create.

        Args:
            input: `createStripeCustomerDetailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createStripeCustomerDetailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.stripe_customer_detail_writes import CREATE_STRIPE_CUSTOMER_DETAIL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_subscription(
        self, *, input: models.CreateSubscriptionInput, into: None = None
    ) -> models.CreateSubscriptionPayload: ...
    @overload
    async def create_subscription(self, *, input: models.CreateSubscriptionInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_subscription(
        self, *, input: models.CreateSubscriptionInput, into: type[A] | None = None
    ) -> models.CreateSubscriptionPayload | A:
        """Create subscription; see the fields of its input.

        `mutation createSubscription` · money.

        Args:
            input: `createSubscriptionInput`
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSubscriptionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.subscription_writes import CREATE_SUBSCRIPTION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_super_bill(
        self, *, input: models.CreateSuperBillInput, into: None = None
    ) -> models.CreateSuperBillPayload: ...
    @overload
    async def create_super_bill(self, *, input: models.CreateSuperBillInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_super_bill(
        self, *, input: models.CreateSuperBillInput, into: type[A] | None = None
    ) -> models.CreateSuperBillPayload | A:
        """Create super bill; see the fields of its input.

        `mutation createSuperBill` · money.

        Args:
            input: `createSuperBillInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createSuperBillPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.super_bill_writes import CREATE_SUPER_BILL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_tag(self, *, input: models.CreateTagInput, into: None = None) -> models.CreateTagPayload: ...
    @overload
    async def create_tag(self, *, input: models.CreateTagInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_tag(
        self, *, input: models.CreateTagInput, into: type[A] | None = None
    ) -> models.CreateTagPayload | A:
        """Make a tag, and put it on a user at once if one is named.

        `mutation createTag` · create.

        Args:
            input: `createTagInput`
                name: its text
                taggable_user_id: whom to tag
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.tag_writes import CREATE_TAG as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_task(self, *, input: models.CreateTaskInput, into: None = None) -> models.CreateTaskPayload: ...
    @overload
    async def create_task(self, *, input: models.CreateTaskInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_task(
        self, *, input: models.CreateTaskInput, into: type[A] | None = None
    ) -> models.CreateTaskPayload | A:
        """Add a task for staff.

        `mutation createTask` · create.

        Args:
            input: `createTaskInput`
                content: what is to be done
                assignee_ids: who does it; yourself if left out; yourself when left out
                client_id: the patient it is about
                due_date: when it is due
                metadata: takes at most 2,000 characters of JSON text
                priority: takes `0` or `1`
                reminder.interval_type: `once` when left out; takes `daily`, `weekly` or `once`
                reminder.reminder_time: minutes from midnight
                user_id: is deprecated: use `assignee_ids`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createTaskPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.task_writes import CREATE_TASK as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_unique_device_identifier(
        self, *, input: models.CreateUniqueDeviceIdentifierInput, into: None = None
    ) -> models.CreateUniqueDeviceIdentifierPayload: ...
    @overload
    async def create_unique_device_identifier(
        self, *, input: models.CreateUniqueDeviceIdentifierInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def create_unique_device_identifier(
        self, *, input: models.CreateUniqueDeviceIdentifierInput, into: type[A] | None = None
    ) -> models.CreateUniqueDeviceIdentifierPayload | A:
        """Create unique device identifier; see the fields of its input.

        `mutation createUniqueDeviceIdentifier` · create.

        Args:
            input: `createUniqueDeviceIdentifierInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createUniqueDeviceIdentifierPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.unique_device_identifier_writes import CREATE_UNIQUE_DEVICE_IDENTIFIER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_visitor(
        self, *, input: models.CreateVisitorInput, into: None = None
    ) -> models.CreateVisitorPayload: ...
    @overload
    async def create_visitor(self, *, input: models.CreateVisitorInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_visitor(
        self, *, input: models.CreateVisitorInput, into: type[A] | None = None
    ) -> models.CreateVisitorPayload | A:
        """Create visitor; see the fields of its input.

        `mutation createVisitor` · create.

        Args:
            input: `createVisitorInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createVisitorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_visitor import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_webhook(
        self, *, input: models.CreateWebhookInput, into: None = None
    ) -> models.CreateWebhookPayload: ...
    @overload
    async def create_webhook(self, *, input: models.CreateWebhookInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_webhook(
        self, *, input: models.CreateWebhookInput, into: type[A] | None = None
    ) -> models.CreateWebhookPayload | A:
        """Have events delivered to a URL.

        `mutation createWebhook` · create.

        The response alone holds the `signature_secret` that proves deliveries genuine: keep it. `hero_healthie.webhooks.ensure_webhooks` registers what an app handles, once.

        Args:
            input: `createWebhookInput`
                url: where deliveries go; valid by the WHATWG standard; after about a day of failures the vendor sends a mail, after about three it disables the webhook
                webhook_events: the events; see `WebhookEventType`
                should_retry: deliver again for up to three days what failed, then give up the webhook
                is_enabled: whether it delivers at once
                event_type: one event; several go into `webhook_events`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.webhook_writes import CREATE_WEBHOOK as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def create_write_off(
        self, *, input: models.CreateWriteOffInput, into: None = None
    ) -> models.CreateWriteOffPayload: ...
    @overload
    async def create_write_off(self, *, input: models.CreateWriteOffInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def create_write_off(
        self, *, input: models.CreateWriteOffInput, into: type[A] | None = None
    ) -> models.CreateWriteOffPayload | A:
        """Create write off; see the fields of its input.

        `mutation createWriteOff` · money.

        Args:
            input: `createWriteOffInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `createWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.write_off_writes import CREATE_WRITE_OFF as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_accepted_insurance_plan(
        self, *, input: models.DeleteAcceptedInsurancePlanInput, into: None = None
    ) -> models.DeleteAcceptedInsurancePlanPayload: ...
    @overload
    async def delete_accepted_insurance_plan(
        self, *, input: models.DeleteAcceptedInsurancePlanInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_accepted_insurance_plan(
        self, *, input: models.DeleteAcceptedInsurancePlanInput, into: type[A] | None = None
    ) -> models.DeleteAcceptedInsurancePlanPayload | A:
        """Delete accepted insurance plan; see the fields of its input.

        `mutation deleteAcceptedInsurancePlan` · idempotent write.

        Args:
            input: `deleteAcceptedInsurancePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAcceptedInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.accepted_insurance_plan_writes import DELETE_ACCEPTED_INSURANCE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_alert_template(
        self, *, input: models.DeleteAlertTemplateInput, into: None = None
    ) -> models.DeleteAlertTemplatePayload: ...
    @overload
    async def delete_alert_template(self, *, input: models.DeleteAlertTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_alert_template(
        self, *, input: models.DeleteAlertTemplateInput, into: type[A] | None = None
    ) -> models.DeleteAlertTemplatePayload | A:
        """Delete alert template; see the fields of its input.

        `mutation deleteAlertTemplate` · idempotent write.

        It keeps the record, and hides it.

        Args:
            input: `DeleteAlertTemplateInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DeleteAlertTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.alert_template_writes import DELETE_ALERT_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_allergy_sensitivity(
        self, *, input: models.DeleteAllergySensitivityInput, into: None = None
    ) -> models.DeleteAllergySensitivityPayload: ...
    @overload
    async def delete_allergy_sensitivity(self, *, input: models.DeleteAllergySensitivityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_allergy_sensitivity(
        self, *, input: models.DeleteAllergySensitivityInput, into: type[A] | None = None
    ) -> models.DeleteAllergySensitivityPayload | A:
        """Delete allergy sensitivity; see the fields of its input.

        `mutation deleteAllergySensitivity` · idempotent write.

        Args:
            input: `deleteAllergySensitivityInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAllergySensitivityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.allergy_sensitivity_writes import DELETE_ALLERGY_SENSITIVITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_announcement(
        self, *, input: models.DestroyAnnouncementInput, into: None = None
    ) -> models.DestroyAnnouncementPayload: ...
    @overload
    async def delete_announcement(self, *, input: models.DestroyAnnouncementInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_announcement(
        self, *, input: models.DestroyAnnouncementInput, into: type[A] | None = None
    ) -> models.DestroyAnnouncementPayload | A:
        """Delete announcement; see the fields of its input.

        `mutation deleteAnnouncement` · idempotent write.

        Args:
            input: `destroyAnnouncementInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `destroyAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.announcement_writes import DELETE_ANNOUNCEMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_api_key(
        self, *, input: models.DeleteApiKeyInput, into: None = None
    ) -> models.DeleteApiKeyPayload: ...
    @overload
    async def delete_api_key(self, *, input: models.DeleteApiKeyInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_api_key(
        self, *, input: models.DeleteApiKeyInput, into: type[A] | None = None
    ) -> models.DeleteApiKeyPayload | A:
        """Delete api key; see the fields of its input.

        `mutation deleteApiKey` · idempotent write.

        Args:
            input: `deleteApiKeyInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteApiKeyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.api_key_writes import DELETE_API_KEY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_apple_health(
        self, *, input: models.DeleteAppleHealthInput, into: None = None
    ) -> models.DeleteAppleHealthPayload: ...
    @overload
    async def delete_apple_health(self, *, input: models.DeleteAppleHealthInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_apple_health(
        self, *, input: models.DeleteAppleHealthInput, into: type[A] | None = None
    ) -> models.DeleteAppleHealthPayload | A:
        """Delete apple health; see the fields of its input.

        `mutation deleteAppleHealth` · idempotent write.

        Args:
            input: `deleteAppleHealthInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAppleHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.apple_health_writes import DELETE_APPLE_HEALTH as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_appointment(
        self, *, input: models.DeleteAppointmentInput, into: None = None
    ) -> models.DeleteAppointmentPayload: ...
    @overload
    async def delete_appointment(self, *, input: models.DeleteAppointmentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_appointment(
        self, *, input: models.DeleteAppointmentInput, into: type[A] | None = None
    ) -> models.DeleteAppointmentPayload | A:
        """Delete an appointment. To cancel it and keep it in the books, change its `pm_status`.

        `mutation deleteAppointment` · idempotent write.

        Args:
            input: `deleteAppointmentInput`
                id: the appointment
                delete_recurring: has a side effect: all later ones of the series are deleted as `True`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAppointmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_writes import DELETE_APPOINTMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_appointment_form_answer_group_connection(
        self, *, input: models.DeleteAppointmentFormAnswerGroupConnectionInput, into: None = None
    ) -> models.DeleteAppointmentFormAnswerGroupConnectionPayload: ...
    @overload
    async def delete_appointment_form_answer_group_connection(
        self, *, input: models.DeleteAppointmentFormAnswerGroupConnectionInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_appointment_form_answer_group_connection(
        self, *, input: models.DeleteAppointmentFormAnswerGroupConnectionInput, into: type[A] | None = None
    ) -> models.DeleteAppointmentFormAnswerGroupConnectionPayload | A:
        """Delete appointment form answer group connection; see the fields of its input.

        `mutation deleteAppointmentFormAnswerGroupConnection` · idempotent write.

        Args:
            input: `deleteAppointmentFormAnswerGroupConnectionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAppointmentFormAnswerGroupConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_form_answer_group_connection_writes import (
            DELETE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_appointment_request(
        self, *, input: models.DeleteAppointmentRequestInput, into: None = None
    ) -> models.DeleteAppointmentRequestPayload: ...
    @overload
    async def delete_appointment_request(self, *, input: models.DeleteAppointmentRequestInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_appointment_request(
        self, *, input: models.DeleteAppointmentRequestInput, into: type[A] | None = None
    ) -> models.DeleteAppointmentRequestPayload | A:
        """Delete appointment request; see the fields of its input.

        `mutation deleteAppointmentRequest` · idempotent write.

        Args:
            input: `deleteAppointmentRequestInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAppointmentRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_request_writes import DELETE_APPOINTMENT_REQUEST as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_appointment_type(
        self, *, input: models.DeleteAppointmentTypeInput, into: None = None
    ) -> models.DeleteAppointmentTypePayload: ...
    @overload
    async def delete_appointment_type(self, *, input: models.DeleteAppointmentTypeInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_appointment_type(
        self, *, input: models.DeleteAppointmentTypeInput, into: type[A] | None = None
    ) -> models.DeleteAppointmentTypePayload | A:
        """Delete appointment type; see the fields of its input.

        `mutation deleteAppointmentType` · idempotent write.

        Args:
            input: `deleteAppointmentTypeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAppointmentTypePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_writes import DELETE_APPOINTMENT_TYPE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_appointment_type_cpt_code(
        self, *, input: models.DeleteAppointmentTypeCptCodeInput, into: None = None
    ) -> models.DeleteAppointmentTypeCptCodePayload: ...
    @overload
    async def delete_appointment_type_cpt_code(
        self, *, input: models.DeleteAppointmentTypeCptCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_appointment_type_cpt_code(
        self, *, input: models.DeleteAppointmentTypeCptCodeInput, into: type[A] | None = None
    ) -> models.DeleteAppointmentTypeCptCodePayload | A:
        """Delete appointment type cpt code; see the fields of its input.

        `mutation deleteAppointmentTypeCptCode` · idempotent write.

        Args:
            input: `deleteAppointmentTypeCptCodeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAppointmentTypeCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_cpt_code_writes import DELETE_APPOINTMENT_TYPE_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_auto_task_generator(
        self, *, input: models.DeleteAutoTaskGeneratorInput, into: None = None
    ) -> models.DeleteAutoTaskGeneratorPayload: ...
    @overload
    async def delete_auto_task_generator(self, *, input: models.DeleteAutoTaskGeneratorInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_auto_task_generator(
        self, *, input: models.DeleteAutoTaskGeneratorInput, into: type[A] | None = None
    ) -> models.DeleteAutoTaskGeneratorPayload | A:
        """Delete auto task generator; see the fields of its input.

        `mutation deleteAutoTaskGenerator` · idempotent write.

        Args:
            input: `deleteAutoTaskGeneratorInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAutoTaskGeneratorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.auto_task_generator_writes import DELETE_AUTO_TASK_GENERATOR as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_automation(
        self, *, input: models.DeleteAutomationInput, into: None = None
    ) -> models.DeleteAutomationPayload: ...
    @overload
    async def delete_automation(self, *, input: models.DeleteAutomationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_automation(
        self, *, input: models.DeleteAutomationInput, into: type[A] | None = None
    ) -> models.DeleteAutomationPayload | A:
        """Delete automation; see the fields of its input.

        `mutation deleteAutomation` · idempotent write.

        Args:
            input: `DeleteAutomationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DeleteAutomationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.automation_writes import DELETE_AUTOMATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_availability(
        self, *, input: models.DeleteAvailabilityInput, into: None = None
    ) -> models.DeleteAvailabilityPayload: ...
    @overload
    async def delete_availability(self, *, input: models.DeleteAvailabilityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_availability(
        self, *, input: models.DeleteAvailabilityInput, into: type[A] | None = None
    ) -> models.DeleteAvailabilityPayload | A:
        """Delete availability; see the fields of its input.

        `mutation deleteAvailability` · idempotent write.

        Args:
            input: `deleteAvailabilityInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.availability_writes import DELETE_AVAILABILITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_billing_item(
        self, *, input: models.DeleteBillingItemInput, into: None = None
    ) -> models.DeleteBillingItemPayload: ...
    @overload
    async def delete_billing_item(self, *, input: models.DeleteBillingItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_billing_item(
        self, *, input: models.DeleteBillingItemInput, into: type[A] | None = None
    ) -> models.DeleteBillingItemPayload | A:
        """Delete billing item; see the fields of its input.

        `mutation deleteBillingItem` · idempotent write.

        Args:
            input: `deleteBillingItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteBillingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.billing_item_writes import DELETE_BILLING_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_care_alert(
        self, *, input: models.DeleteCareAlertInput, into: None = None
    ) -> models.DeleteCareAlertPayload: ...
    @overload
    async def delete_care_alert(self, *, input: models.DeleteCareAlertInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_care_alert(
        self, *, input: models.DeleteCareAlertInput, into: type[A] | None = None
    ) -> models.DeleteCareAlertPayload | A:
        """Delete care alert; see the fields of its input.

        `mutation deleteCareAlert` · idempotent write.

        It keeps the record, and hides it.

        Args:
            input: `DeleteCareAlertInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DeleteCareAlertPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.care_alert_writes import DELETE_CARE_ALERT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_care_plan(
        self, *, input: models.DeleteCarePlanInput, into: None = None
    ) -> models.DeleteCarePlanPayload: ...
    @overload
    async def delete_care_plan(self, *, input: models.DeleteCarePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_care_plan(
        self, *, input: models.DeleteCarePlanInput, into: type[A] | None = None
    ) -> models.DeleteCarePlanPayload | A:
        """Delete care plan; see the fields of its input.

        `mutation deleteCarePlan` · idempotent write.

        Args:
            input: `deleteCarePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.care_plan_writes import DELETE_CARE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_care_plan_connection(
        self, *, input: models.DeleteCarePlanConnectionInput, into: None = None
    ) -> models.DeleteCarePlanConnectionPayload: ...
    @overload
    async def delete_care_plan_connection(self, *, input: models.DeleteCarePlanConnectionInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_care_plan_connection(
        self, *, input: models.DeleteCarePlanConnectionInput, into: type[A] | None = None
    ) -> models.DeleteCarePlanConnectionPayload | A:
        """Delete care plan connection; see the fields of its input.

        `mutation deleteCarePlanConnection` · idempotent write.

        Args:
            input: `deleteCarePlanConnectionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCarePlanConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_care_plan_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_care_plan_recommendation_category(
        self, *, input: models.DeleteCarePlanRecommendationCategoryInput, into: None = None
    ) -> models.DeleteCarePlanRecommendationCategoryPayload: ...
    @overload
    async def delete_care_plan_recommendation_category(
        self, *, input: models.DeleteCarePlanRecommendationCategoryInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_care_plan_recommendation_category(
        self, *, input: models.DeleteCarePlanRecommendationCategoryInput, into: type[A] | None = None
    ) -> models.DeleteCarePlanRecommendationCategoryPayload | A:
        """Delete care plan recommendation category; see the fields of its input.

        `mutation deleteCarePlanRecommendationCategory` · idempotent write.

        Args:
            input: `deleteCarePlanRecommendationCategoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCarePlanRecommendationCategoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.care_plan_recommendation_category_writes import (
            DELETE_CARE_PLAN_RECOMMENDATION_CATEGORY as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_client_restriction_authorization(
        self, *, input: models.DeleteClientRestrictionAuthorizationInput, into: None = None
    ) -> models.DeleteClientRestrictionAuthorizationPayload: ...
    @overload
    async def delete_client_restriction_authorization(
        self, *, input: models.DeleteClientRestrictionAuthorizationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_client_restriction_authorization(
        self, *, input: models.DeleteClientRestrictionAuthorizationInput, into: type[A] | None = None
    ) -> models.DeleteClientRestrictionAuthorizationPayload | A:
        """Delete client restriction authorization; see the fields of its input.

        `mutation deleteClientRestrictionAuthorization` · idempotent write.

        Args:
            input: `deleteClientRestrictionAuthorizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteClientRestrictionAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.client_restriction_authorization_writes import (
            DELETE_CLIENT_RESTRICTION_AUTHORIZATION as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_cms1500(
        self, *, input: models.DeleteCms1500Input, into: None = None
    ) -> models.DeleteCms1500Payload: ...
    @overload
    async def delete_cms1500(self, *, input: models.DeleteCms1500Input, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_cms1500(
        self, *, input: models.DeleteCms1500Input, into: type[A] | None = None
    ) -> models.DeleteCms1500Payload | A:
        """Delete cms1500; see the fields of its input.

        `mutation deleteCms1500` · idempotent write.

        Args:
            input: `deleteCms1500Input`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCms1500Payload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cms1500_writes import DELETE_CMS1500 as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_cognitive_status(
        self, *, input: models.DeleteCognitiveStatusInput, into: None = None
    ) -> models.DeleteCognitiveStatusPayload: ...
    @overload
    async def delete_cognitive_status(self, *, input: models.DeleteCognitiveStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_cognitive_status(
        self, *, input: models.DeleteCognitiveStatusInput, into: type[A] | None = None
    ) -> models.DeleteCognitiveStatusPayload | A:
        """Delete cognitive status; see the fields of its input.

        `mutation deleteCognitiveStatus` · idempotent write.

        Args:
            input: `deleteCognitiveStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCognitiveStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cognitive_statu_writes import DELETE_COGNITIVE_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_comment(
        self, *, input: models.DeleteCommentInput, into: None = None
    ) -> models.DeleteCommentPayload: ...
    @overload
    async def delete_comment(self, *, input: models.DeleteCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_comment(
        self, *, input: models.DeleteCommentInput, into: type[A] | None = None
    ) -> models.DeleteCommentPayload | A:
        """Delete comment; see the fields of its input.

        `mutation deleteComment` · idempotent write.

        Args:
            input: `deleteCommentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.comment_writes import DELETE_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_conversation_membership(
        self, *, input: models.DeleteConversationMembershipInput, into: None = None
    ) -> models.DeleteConversationMembershipPayload: ...
    @overload
    async def delete_conversation_membership(
        self, *, input: models.DeleteConversationMembershipInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_conversation_membership(
        self, *, input: models.DeleteConversationMembershipInput, into: type[A] | None = None
    ) -> models.DeleteConversationMembershipPayload | A:
        """Delete conversation membership; see the fields of its input.

        `mutation deleteConversationMembership` · idempotent write.

        Args:
            input: `deleteConversationMembershipInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteConversationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.conversation_membership_writes import DELETE_CONVERSATION_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_course(
        self, *, input: models.DeleteCourseInput, into: None = None
    ) -> models.DeleteCoursePayload: ...
    @overload
    async def delete_course(self, *, input: models.DeleteCourseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_course(
        self, *, input: models.DeleteCourseInput, into: type[A] | None = None
    ) -> models.DeleteCoursePayload | A:
        """Delete course; see the fields of its input.

        `mutation deleteCourse` · idempotent write.

        Args:
            input: `deleteCourseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_writes import DELETE_COURSE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_course_benefit(
        self, *, input: models.DeleteCourseBenefitInput, into: None = None
    ) -> models.DeleteCourseBenefitPayload: ...
    @overload
    async def delete_course_benefit(self, *, input: models.DeleteCourseBenefitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_course_benefit(
        self, *, input: models.DeleteCourseBenefitInput, into: type[A] | None = None
    ) -> models.DeleteCourseBenefitPayload | A:
        """Delete course benefit; see the fields of its input.

        `mutation deleteCourseBenefit` · idempotent write.

        Args:
            input: `deleteCourseBenefitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCourseBenefitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_benefit_writes import DELETE_COURSE_BENEFIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_course_group(
        self, *, input: models.DeleteCourseGroupInput, into: None = None
    ) -> models.DeleteCourseGroupPayload: ...
    @overload
    async def delete_course_group(self, *, input: models.DeleteCourseGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_course_group(
        self, *, input: models.DeleteCourseGroupInput, into: type[A] | None = None
    ) -> models.DeleteCourseGroupPayload | A:
        """Delete course group; see the fields of its input.

        `mutation deleteCourseGroup` · idempotent write.

        Args:
            input: `deleteCourseGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_group_writes import DELETE_COURSE_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_course_item(
        self, *, input: models.DeleteCourseItemInput, into: None = None
    ) -> models.DeleteCourseItemPayload: ...
    @overload
    async def delete_course_item(self, *, input: models.DeleteCourseItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_course_item(
        self, *, input: models.DeleteCourseItemInput, into: type[A] | None = None
    ) -> models.DeleteCourseItemPayload | A:
        """Delete course item; see the fields of its input.

        `mutation deleteCourseItem` · idempotent write.

        Args:
            input: `deleteCourseItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_item_writes import DELETE_COURSE_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_course_membership(
        self, *, input: models.DeleteCourseMembershipInput, into: None = None
    ) -> models.DeleteCourseMembershipPayload: ...
    @overload
    async def delete_course_membership(self, *, input: models.DeleteCourseMembershipInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_course_membership(
        self, *, input: models.DeleteCourseMembershipInput, into: type[A] | None = None
    ) -> models.DeleteCourseMembershipPayload | A:
        """Delete course membership; see the fields of its input.

        `mutation deleteCourseMembership` · idempotent write.

        Args:
            input: `deleteCourseMembershipInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_membership_writes import DELETE_COURSE_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_custom_email(
        self, *, input: models.DeleteCustomEmailInput, into: None = None
    ) -> models.DeleteCustomEmailPayload: ...
    @overload
    async def delete_custom_email(self, *, input: models.DeleteCustomEmailInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_custom_email(
        self, *, input: models.DeleteCustomEmailInput, into: type[A] | None = None
    ) -> models.DeleteCustomEmailPayload | A:
        """Delete custom email; see the fields of its input.

        `mutation deleteCustomEmail` · idempotent write.

        Args:
            input: `deleteCustomEmailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCustomEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_email_writes import DELETE_CUSTOM_EMAIL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_custom_food(
        self, *, input: models.DeleteCustomFoodInput, into: None = None
    ) -> models.DeleteCustomFoodPayload: ...
    @overload
    async def delete_custom_food(self, *, input: models.DeleteCustomFoodInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_custom_food(
        self, *, input: models.DeleteCustomFoodInput, into: type[A] | None = None
    ) -> models.DeleteCustomFoodPayload | A:
        """Delete custom food; see the fields of its input.

        `mutation deleteCustomFood` · idempotent write.

        Args:
            input: `deleteCustomFoodInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCustomFoodPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_food_writes import DELETE_CUSTOM_FOOD as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_custom_module(
        self, *, input: models.DeleteCustomModuleInput, into: None = None
    ) -> models.DeleteCustomModulePayload: ...
    @overload
    async def delete_custom_module(self, *, input: models.DeleteCustomModuleInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_custom_module(
        self, *, input: models.DeleteCustomModuleInput, into: type[A] | None = None
    ) -> models.DeleteCustomModulePayload | A:
        """Delete custom module; see the fields of its input.

        `mutation deleteCustomModule` · idempotent write.

        Args:
            input: `deleteCustomModuleInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_writes import DELETE_CUSTOM_MODULE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_custom_module_file_attachment(
        self, *, input: models.DeleteCustomModuleFileAttachmentInput, into: None = None
    ) -> models.DeleteCustomModuleFileAttachmentPayload: ...
    @overload
    async def delete_custom_module_file_attachment(
        self, *, input: models.DeleteCustomModuleFileAttachmentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_custom_module_file_attachment(
        self, *, input: models.DeleteCustomModuleFileAttachmentInput, into: type[A] | None = None
    ) -> models.DeleteCustomModuleFileAttachmentPayload | A:
        """Delete custom module file attachment; see the fields of its input.

        `mutation deleteCustomModuleFileAttachment` · idempotent write.

        Args:
            input: `DeleteCustomModuleFileAttachmentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DeleteCustomModuleFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_file_attachment_writes import DELETE_CUSTOM_MODULE_FILE_ATTACHMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_custom_module_form(
        self, *, input: models.DeleteCustomModuleFormInput, into: None = None
    ) -> models.DeleteCustomModuleFormPayload: ...
    @overload
    async def delete_custom_module_form(self, *, input: models.DeleteCustomModuleFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_custom_module_form(
        self, *, input: models.DeleteCustomModuleFormInput, into: type[A] | None = None
    ) -> models.DeleteCustomModuleFormPayload | A:
        """Delete custom module form; see the fields of its input.

        `mutation deleteCustomModuleForm` · idempotent write.

        Args:
            input: `deleteCustomModuleFormInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_form_writes import DELETE_CUSTOM_MODULE_FORM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_dexcom_connection(
        self, *, input: models.DeleteDexcomConnectionInput, into: None = None
    ) -> models.DeleteDexcomConnectionPayload: ...
    @overload
    async def delete_dexcom_connection(self, *, input: models.DeleteDexcomConnectionInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_dexcom_connection(
        self, *, input: models.DeleteDexcomConnectionInput, into: type[A] | None = None
    ) -> models.DeleteDexcomConnectionPayload | A:
        """Delete dexcom connection; see the fields of its input.

        `mutation deleteDexcomConnection` · idempotent write.

        Args:
            input: `deleteDexcomConnectionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteDexcomConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_dexcom_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_document(
        self, *, input: models.DeleteDocumentInput, into: None = None
    ) -> models.DeleteDocumentPayload: ...
    @overload
    async def delete_document(self, *, input: models.DeleteDocumentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_document(
        self, *, input: models.DeleteDocumentInput, into: type[A] | None = None
    ) -> models.DeleteDocumentPayload | A:
        """Delete a document for everybody who could see it.

        `mutation deleteDocument` · idempotent write.

        Args:
            input: `deleteDocumentInput`
                id: the document
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.document_writes import DELETE_DOCUMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_entry(self, *, input: models.DeleteEntryInput, into: None = None) -> models.DeleteEntryPayload: ...
    @overload
    async def delete_entry(self, *, input: models.DeleteEntryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_entry(
        self, *, input: models.DeleteEntryInput, into: type[A] | None = None
    ) -> models.DeleteEntryPayload | A:
        """Delete entry; see the fields of its input.

        `mutation deleteEntry` · idempotent write.

        Args:
            input: `deleteEntryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.entry_writes import DELETE_ENTRY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_episode_of_care(
        self, *, input: models.DeleteEpisodeOfCareInput, into: None = None
    ) -> models.DeleteEpisodeOfCarePayload: ...
    @overload
    async def delete_episode_of_care(self, *, input: models.DeleteEpisodeOfCareInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_episode_of_care(
        self, *, input: models.DeleteEpisodeOfCareInput, into: type[A] | None = None
    ) -> models.DeleteEpisodeOfCarePayload | A:
        """Delete episode of care; see the fields of its input.

        `mutation deleteEpisodeOfCare` · idempotent write.

        Args:
            input: `deleteEpisodeOfCareInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.episode_of_care_writes import DELETE_EPISODE_OF_CARE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_external_calendar(
        self, *, input: models.DeleteExternalCalendarInput, into: None = None
    ) -> models.DeleteExternalCalendarPayload: ...
    @overload
    async def delete_external_calendar(self, *, input: models.DeleteExternalCalendarInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_external_calendar(
        self, *, input: models.DeleteExternalCalendarInput, into: type[A] | None = None
    ) -> models.DeleteExternalCalendarPayload | A:
        """Delete external calendar; see the fields of its input.

        `mutation deleteExternalCalendar` · idempotent write.

        Args:
            input: `deleteExternalCalendarInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteExternalCalendarPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.external_calendar_writes import DELETE_EXTERNAL_CALENDAR as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_family_history(
        self, *, input: models.DeleteFamilyHistoryInput, into: None = None
    ) -> models.DeleteFamilyHistoryPayload: ...
    @overload
    async def delete_family_history(self, *, input: models.DeleteFamilyHistoryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_family_history(
        self, *, input: models.DeleteFamilyHistoryInput, into: type[A] | None = None
    ) -> models.DeleteFamilyHistoryPayload | A:
        """Delete family history; see the fields of its input.

        `mutation deleteFamilyHistory` · idempotent write.

        Args:
            input: `deleteFamilyHistoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFamilyHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.family_history_writes import DELETE_FAMILY_HISTORY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_fax_acct_info(
        self, *, input: models.DestroyFaxAcctInfoInput, into: None = None
    ) -> models.DestroyFaxAcctInfoPayload: ...
    @overload
    async def delete_fax_acct_info(self, *, input: models.DestroyFaxAcctInfoInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_fax_acct_info(
        self, *, input: models.DestroyFaxAcctInfoInput, into: type[A] | None = None
    ) -> models.DestroyFaxAcctInfoPayload | A:
        """Delete fax acct info; see the fields of its input.

        `mutation deleteFaxAcctInfo` · idempotent write.

        Args:
            input: `destroyFaxAcctInfoInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `destroyFaxAcctInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.fax_acct_info_writes import DELETE_FAX_ACCT_INFO as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_fitbit(
        self, *, input: models.DeleteFitbitInput, into: None = None
    ) -> models.DeleteFitbitPayload: ...
    @overload
    async def delete_fitbit(self, *, input: models.DeleteFitbitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_fitbit(
        self, *, input: models.DeleteFitbitInput, into: type[A] | None = None
    ) -> models.DeleteFitbitPayload | A:
        """Delete fitbit; see the fields of its input.

        `mutation deleteFitbit` · idempotent write.

        Args:
            input: `deleteFitbitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFitbitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.fitbit_writes import DELETE_FITBIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_folder(
        self, *, input: models.DeleteFolderInput, into: None = None
    ) -> models.DeleteFolderPayload: ...
    @overload
    async def delete_folder(self, *, input: models.DeleteFolderInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_folder(
        self, *, input: models.DeleteFolderInput, into: type[A] | None = None
    ) -> models.DeleteFolderPayload | A:
        """Delete folder; see the fields of its input.

        `mutation deleteFolder` · idempotent write.

        Args:
            input: `deleteFolderInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFolderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.folder_writes import DELETE_FOLDER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_form_answer_file_attachment(
        self, *, input: models.DeleteFormAnswerFileAttachmentInput, into: None = None
    ) -> models.DeleteFormAnswerFileAttachmentPayload: ...
    @overload
    async def delete_form_answer_file_attachment(
        self, *, input: models.DeleteFormAnswerFileAttachmentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_form_answer_file_attachment(
        self, *, input: models.DeleteFormAnswerFileAttachmentInput, into: type[A] | None = None
    ) -> models.DeleteFormAnswerFileAttachmentPayload | A:
        """Delete form answer file attachment; see the fields of its input.

        `mutation deleteFormAnswerFileAttachment` · idempotent write.

        Args:
            input: `deleteFormAnswerFileAttachmentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFormAnswerFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_file_attachment_writes import DELETE_FORM_ANSWER_FILE_ATTACHMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_form_answer_group(
        self, *, input: models.DeleteFormAnswerGroupInput, into: None = None
    ) -> models.DeleteFormAnswerGroupPayload: ...
    @overload
    async def delete_form_answer_group(self, *, input: models.DeleteFormAnswerGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_form_answer_group(
        self, *, input: models.DeleteFormAnswerGroupInput, into: type[A] | None = None
    ) -> models.DeleteFormAnswerGroupPayload | A:
        """Delete a filled-in form or a chart note.

        `mutation deleteFormAnswerGroup` · idempotent write.

        Args:
            input: `deleteFormAnswerGroupInput`
                id: the form
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_group_writes import DELETE_FORM_ANSWER_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_form_answer_group_signing(
        self, *, input: models.DeleteFormAnswerGroupSigningInput, into: None = None
    ) -> models.DeleteFormAnswerGroupSigningPayload: ...
    @overload
    async def delete_form_answer_group_signing(
        self, *, input: models.DeleteFormAnswerGroupSigningInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_form_answer_group_signing(
        self, *, input: models.DeleteFormAnswerGroupSigningInput, into: type[A] | None = None
    ) -> models.DeleteFormAnswerGroupSigningPayload | A:
        """Delete form answer group signing; see the fields of its input.

        `mutation deleteFormAnswerGroupSigning` · idempotent write.

        Args:
            input: `deleteFormAnswerGroupSigningInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFormAnswerGroupSigningPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_group_signing_writes import DELETE_FORM_ANSWER_GROUP_SIGNING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_functional_status(
        self, *, input: models.DeleteFunctionalStatusInput, into: None = None
    ) -> models.DeleteFunctionalStatusPayload: ...
    @overload
    async def delete_functional_status(self, *, input: models.DeleteFunctionalStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_functional_status(
        self, *, input: models.DeleteFunctionalStatusInput, into: type[A] | None = None
    ) -> models.DeleteFunctionalStatusPayload | A:
        """Delete functional status; see the fields of its input.

        `mutation deleteFunctionalStatus` · idempotent write.

        Args:
            input: `deleteFunctionalStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteFunctionalStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.functional_statu_writes import DELETE_FUNCTIONAL_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_goal(self, *, input: models.DeleteGoalInput, into: None = None) -> models.DeleteGoalPayload: ...
    @overload
    async def delete_goal(self, *, input: models.DeleteGoalInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_goal(
        self, *, input: models.DeleteGoalInput, into: type[A] | None = None
    ) -> models.DeleteGoalPayload | A:
        """Delete goal; see the fields of its input.

        `mutation deleteGoal` · idempotent write.

        Args:
            input: `deleteGoalInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteGoalPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.goal_writes import DELETE_GOAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_goal_history(
        self, *, input: models.DeleteGoalHistoryInput, into: None = None
    ) -> models.DeleteGoalHistoryPayload: ...
    @overload
    async def delete_goal_history(self, *, input: models.DeleteGoalHistoryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_goal_history(
        self, *, input: models.DeleteGoalHistoryInput, into: type[A] | None = None
    ) -> models.DeleteGoalHistoryPayload | A:
        """Delete goal history; see the fields of its input.

        `mutation deleteGoalHistory` · idempotent write.

        Args:
            input: `deleteGoalHistoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteGoalHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.goal_history_writes import DELETE_GOAL_HISTORY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_google_fit(
        self, *, input: models.DeleteGoogleFitInput, into: None = None
    ) -> models.DeleteGoogleFitPayload: ...
    @overload
    async def delete_google_fit(self, *, input: models.DeleteGoogleFitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_google_fit(
        self, *, input: models.DeleteGoogleFitInput, into: type[A] | None = None
    ) -> models.DeleteGoogleFitPayload | A:
        """Delete google fit; see the fields of its input.

        `mutation deleteGoogleFit` · idempotent write.

        Args:
            input: `deleteGoogleFitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteGoogleFitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.google_fit_writes import DELETE_GOOGLE_FIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_health_concern(
        self, *, input: models.DeleteHealthConcernInput, into: None = None
    ) -> models.DeleteHealthConcernPayload: ...
    @overload
    async def delete_health_concern(self, *, input: models.DeleteHealthConcernInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_health_concern(
        self, *, input: models.DeleteHealthConcernInput, into: type[A] | None = None
    ) -> models.DeleteHealthConcernPayload | A:
        """Delete health concern; see the fields of its input.

        `mutation deleteHealthConcern` · idempotent write.

        Args:
            input: `deleteHealthConcernInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteHealthConcernPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.health_concern_writes import DELETE_HEALTH_CONCERN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_implantable_device_user(
        self, *, input: models.DeleteImplantableDeviceUserInput, into: None = None
    ) -> models.DeleteImplantableDeviceUserPayload: ...
    @overload
    async def delete_implantable_device_user(
        self, *, input: models.DeleteImplantableDeviceUserInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_implantable_device_user(
        self, *, input: models.DeleteImplantableDeviceUserInput, into: type[A] | None = None
    ) -> models.DeleteImplantableDeviceUserPayload | A:
        """Delete implantable device user; see the fields of its input.

        `mutation deleteImplantableDeviceUser` · idempotent write.

        Args:
            input: `deleteImplantableDeviceUserInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteImplantableDeviceUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.implantable_device_user_writes import DELETE_IMPLANTABLE_DEVICE_USER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_insurance_authorization(
        self, *, input: models.DeleteInsuranceAuthorizationInput, into: None = None
    ) -> models.DeleteInsuranceAuthorizationPayload: ...
    @overload
    async def delete_insurance_authorization(
        self, *, input: models.DeleteInsuranceAuthorizationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_insurance_authorization(
        self, *, input: models.DeleteInsuranceAuthorizationInput, into: type[A] | None = None
    ) -> models.DeleteInsuranceAuthorizationPayload | A:
        """Delete insurance authorization; see the fields of its input.

        `mutation deleteInsuranceAuthorization` · idempotent write.

        Args:
            input: `deleteInsuranceAuthorizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteInsuranceAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.insurance_authorization_writes import DELETE_INSURANCE_AUTHORIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_insurance_plan(
        self, *, input: models.DeleteInsurancePlanInput, into: None = None
    ) -> models.DeleteInsurancePlanPayload: ...
    @overload
    async def delete_insurance_plan(self, *, input: models.DeleteInsurancePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_insurance_plan(
        self, *, input: models.DeleteInsurancePlanInput, into: type[A] | None = None
    ) -> models.DeleteInsurancePlanPayload | A:
        """Delete insurance plan; see the fields of its input.

        `mutation deleteInsurancePlan` · idempotent write.

        Args:
            input: `deleteInsurancePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.insurance_plan_writes import DELETE_INSURANCE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_location(
        self, *, input: models.DeleteLocationInput, into: None = None
    ) -> models.DeleteLocationPayload: ...
    @overload
    async def delete_location(self, *, input: models.DeleteLocationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_location(
        self, *, input: models.DeleteLocationInput, into: type[A] | None = None
    ) -> models.DeleteLocationPayload | A:
        """Delete an address.

        `mutation deleteLocation` · idempotent write.

        Args:
            input: `deleteLocationInput`
                id: the address
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteLocationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.location_writes import DELETE_LOCATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_manual_insurance_payment(
        self, *, input: models.DeleteManualInsurancePaymentInput, into: None = None
    ) -> models.DeleteManualInsurancePaymentPayload: ...
    @overload
    async def delete_manual_insurance_payment(
        self, *, input: models.DeleteManualInsurancePaymentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_manual_insurance_payment(
        self, *, input: models.DeleteManualInsurancePaymentInput, into: type[A] | None = None
    ) -> models.DeleteManualInsurancePaymentPayload | A:
        """Delete manual insurance payment; see the fields of its input.

        `mutation deleteManualInsurancePayment` · idempotent write.

        Args:
            input: `deleteManualInsurancePaymentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteManualInsurancePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.manual_insurance_payment_writes import DELETE_MANUAL_INSURANCE_PAYMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_meal(self, *, input: models.DeleteMealInput, into: None = None) -> models.DeleteMealPayload: ...
    @overload
    async def delete_meal(self, *, input: models.DeleteMealInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_meal(
        self, *, input: models.DeleteMealInput, into: type[A] | None = None
    ) -> models.DeleteMealPayload | A:
        """Delete meal; see the fields of its input.

        `mutation deleteMeal` · idempotent write.

        Args:
            input: `deleteMealInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteMealPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.meal_writes import DELETE_MEAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_medication(
        self, *, input: models.DestroyMedicationInput, into: None = None
    ) -> models.DestroyMedicationPayload: ...
    @overload
    async def delete_medication(self, *, input: models.DestroyMedicationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_medication(
        self, *, input: models.DestroyMedicationInput, into: type[A] | None = None
    ) -> models.DestroyMedicationPayload | A:
        """Delete medication; see the fields of its input.

        `mutation deleteMedication` · idempotent write.

        Args:
            input: `destroyMedicationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `destroyMedicationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.medication_writes import DELETE_MEDICATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_mobile_health_data_integration(
        self, *, input: models.DeleteMobileHealthDataIntegrationInput, into: None = None
    ) -> models.DeleteMobileHealthDataIntegrationPayload: ...
    @overload
    async def delete_mobile_health_data_integration(
        self, *, input: models.DeleteMobileHealthDataIntegrationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_mobile_health_data_integration(
        self, *, input: models.DeleteMobileHealthDataIntegrationInput, into: type[A] | None = None
    ) -> models.DeleteMobileHealthDataIntegrationPayload | A:
        """Delete mobile health data integration; see the fields of its input.

        `mutation deleteMobileHealthDataIntegration` · idempotent write.

        Args:
            input: `DeleteMobileHealthDataIntegrationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DeleteMobileHealthDataIntegrationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.mobile_health_data_integration_writes import DELETE_MOBILE_HEALTH_DATA_INTEGRATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_note(self, *, input: models.DeleteNoteInput, into: None = None) -> models.DeleteNotePayload: ...
    @overload
    async def delete_note(self, *, input: models.DeleteNoteInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_note(
        self, *, input: models.DeleteNoteInput, into: type[A] | None = None
    ) -> models.DeleteNotePayload | A:
        """Delete a message of a conversation.

        `mutation deleteNote` · idempotent write.

        Args:
            input: `deleteNoteInput`
                id: the message
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteNotePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.note_writes import DELETE_NOTE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_notification_contact(
        self, *, input: models.DeleteNotificationContactInput, into: None = None
    ) -> models.DeleteNotificationContactPayload: ...
    @overload
    async def delete_notification_contact(
        self, *, input: models.DeleteNotificationContactInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_notification_contact(
        self, *, input: models.DeleteNotificationContactInput, into: type[A] | None = None
    ) -> models.DeleteNotificationContactPayload | A:
        """Delete notification contact; see the fields of its input.

        `mutation deleteNotificationContact` · idempotent write.

        Args:
            input: `deleteNotificationContactInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteNotificationContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.notification_contact_writes import DELETE_NOTIFICATION_CONTACT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_offering(
        self, *, input: models.DeleteOfferingInput, into: None = None
    ) -> models.DeleteOfferingPayload: ...
    @overload
    async def delete_offering(self, *, input: models.DeleteOfferingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_offering(
        self, *, input: models.DeleteOfferingInput, into: type[A] | None = None
    ) -> models.DeleteOfferingPayload | A:
        """Delete offering; see the fields of its input.

        `mutation deleteOffering` · idempotent write.

        Args:
            input: `deleteOfferingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.offering_writes import DELETE_OFFERING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_offering_coupon(
        self, *, input: models.DeleteOfferingCouponInput, into: None = None
    ) -> models.DeleteOfferingCouponPayload: ...
    @overload
    async def delete_offering_coupon(self, *, input: models.DeleteOfferingCouponInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_offering_coupon(
        self, *, input: models.DeleteOfferingCouponInput, into: type[A] | None = None
    ) -> models.DeleteOfferingCouponPayload | A:
        """Delete offering coupon; see the fields of its input.

        `mutation deleteOfferingCoupon` · idempotent write.

        Args:
            input: `deleteOfferingCouponInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOfferingCouponPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.offering_coupon_writes import DELETE_OFFERING_COUPON as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_onboarding_flow(
        self, *, input: models.DeleteOnboardingFlowInput, into: None = None
    ) -> models.DeleteOnboardingFlowPayload: ...
    @overload
    async def delete_onboarding_flow(self, *, input: models.DeleteOnboardingFlowInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_onboarding_flow(
        self, *, input: models.DeleteOnboardingFlowInput, into: type[A] | None = None
    ) -> models.DeleteOnboardingFlowPayload | A:
        """Delete onboarding flow; see the fields of its input.

        `mutation deleteOnboardingFlow` · idempotent write.

        Args:
            input: `deleteOnboardingFlowInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOnboardingFlowPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.onboarding_flow_writes import DELETE_ONBOARDING_FLOW as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_onboarding_item(
        self, *, input: models.DeleteOnboardingItemInput, into: None = None
    ) -> models.DeleteOnboardingItemPayload: ...
    @overload
    async def delete_onboarding_item(self, *, input: models.DeleteOnboardingItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_onboarding_item(
        self, *, input: models.DeleteOnboardingItemInput, into: type[A] | None = None
    ) -> models.DeleteOnboardingItemPayload | A:
        """Delete onboarding item; see the fields of its input.

        `mutation deleteOnboardingItem` · idempotent write.

        Args:
            input: `deleteOnboardingItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.onboarding_item_writes import DELETE_ONBOARDING_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_organization_cpt_code(
        self, *, input: models.DeleteOrganizationCptCodeInput, into: None = None
    ) -> models.DeleteOrganizationCptCodePayload: ...
    @overload
    async def delete_organization_cpt_code(
        self, *, input: models.DeleteOrganizationCptCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_organization_cpt_code(
        self, *, input: models.DeleteOrganizationCptCodeInput, into: type[A] | None = None
    ) -> models.DeleteOrganizationCptCodePayload | A:
        """Delete organization cpt code; see the fields of its input.

        `mutation deleteOrganizationCptCode` · idempotent write.

        Args:
            input: `deleteOrganizationCptCodeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOrganizationCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.organization_cpt_code_writes import DELETE_ORGANIZATION_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_organization_info(
        self, *, input: models.DeleteOrganizationInfoInput, into: None = None
    ) -> models.DeleteOrganizationInfoPayload: ...
    @overload
    async def delete_organization_info(self, *, input: models.DeleteOrganizationInfoInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_organization_info(
        self, *, input: models.DeleteOrganizationInfoInput, into: type[A] | None = None
    ) -> models.DeleteOrganizationInfoPayload | A:
        """Delete organization info; see the fields of its input.

        `mutation deleteOrganizationInfo` · idempotent write.

        Args:
            input: `deleteOrganizationInfoInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOrganizationInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_organization_info import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor")
    async def delete_organization_membership(
        self, *, input: models.DeleteOrganizationMembershipInput, into: None = None
    ) -> models.DeleteOrganizationMembershipPayload: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def delete_organization_membership(
        self, *, input: models.DeleteOrganizationMembershipInput, into: type[A]
    ) -> A: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def delete_organization_membership(
        self, *, input: models.DeleteOrganizationMembershipInput, into: type[A] | None = None
    ) -> models.DeleteOrganizationMembershipPayload | A:
        """Delete organization membership; see the fields of its input.

        `mutation deleteOrganizationMembership` · idempotent write.

        Deprecated by the vendor.

        Args:
            input: `deleteOrganizationMembershipInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteOrganizationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.organization_membership_writes import DELETE_ORGANIZATION_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_permission_template(
        self, *, input: models.DeletePermissionTemplateInput, into: None = None
    ) -> models.DeletePermissionTemplatePayload: ...
    @overload
    async def delete_permission_template(self, *, input: models.DeletePermissionTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_permission_template(
        self, *, input: models.DeletePermissionTemplateInput, into: type[A] | None = None
    ) -> models.DeletePermissionTemplatePayload | A:
        """Delete permission template; see the fields of its input.

        `mutation deletePermissionTemplate` · idempotent write.

        Args:
            input: `deletePermissionTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deletePermissionTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.permission_template_writes import DELETE_PERMISSION_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_preferred_medical_code(
        self, *, input: models.DeletePreferredMedicalCodeInput, into: None = None
    ) -> models.DeletePreferredMedicalCodePayload: ...
    @overload
    async def delete_preferred_medical_code(
        self, *, input: models.DeletePreferredMedicalCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_preferred_medical_code(
        self, *, input: models.DeletePreferredMedicalCodeInput, into: type[A] | None = None
    ) -> models.DeletePreferredMedicalCodePayload | A:
        """Delete preferred medical code; see the fields of its input.

        `mutation deletePreferredMedicalCode` · idempotent write.

        Args:
            input: `deletePreferredMedicalCodeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deletePreferredMedicalCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.preferred_medical_code_writes import DELETE_PREFERRED_MEDICAL_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_procedure(
        self, *, input: models.DeleteProcedureInput, into: None = None
    ) -> models.DeleteProcedurePayload: ...
    @overload
    async def delete_procedure(self, *, input: models.DeleteProcedureInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_procedure(
        self, *, input: models.DeleteProcedureInput, into: type[A] | None = None
    ) -> models.DeleteProcedurePayload | A:
        """Delete procedure; see the fields of its input.

        `mutation deleteProcedure` · idempotent write.

        Args:
            input: `deleteProcedureInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteProcedurePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.procedure_writes import DELETE_PROCEDURE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_product(
        self, *, input: models.DeleteProductInput, into: None = None
    ) -> models.DeleteProductPayload: ...
    @overload
    async def delete_product(self, *, input: models.DeleteProductInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_product(
        self, *, input: models.DeleteProductInput, into: type[A] | None = None
    ) -> models.DeleteProductPayload | A:
        """Delete product; see the fields of its input.

        `mutation deleteProduct` · idempotent write.

        Args:
            input: `deleteProductInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteProductPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.product_writes import DELETE_PRODUCT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_provider_accepted_insurance_plan(
        self, *, input: models.DeleteProviderAcceptedInsurancePlanInput, into: None = None
    ) -> models.DeleteProviderAcceptedInsurancePlanPayload: ...
    @overload
    async def delete_provider_accepted_insurance_plan(
        self, *, input: models.DeleteProviderAcceptedInsurancePlanInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_provider_accepted_insurance_plan(
        self, *, input: models.DeleteProviderAcceptedInsurancePlanInput, into: type[A] | None = None
    ) -> models.DeleteProviderAcceptedInsurancePlanPayload | A:
        """Delete provider accepted insurance plan; see the fields of its input.

        `mutation deleteProviderAcceptedInsurancePlan` · idempotent write.

        Args:
            input: `deleteProviderAcceptedInsurancePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteProviderAcceptedInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.provider_accepted_insurance_plan_writes import (
            DELETE_PROVIDER_ACCEPTED_INSURANCE_PLAN as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_provider_cpt_code(
        self, *, input: models.DeleteProviderCptCodeInput, into: None = None
    ) -> models.DeleteProviderCptCodePayload: ...
    @overload
    async def delete_provider_cpt_code(self, *, input: models.DeleteProviderCptCodeInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_provider_cpt_code(
        self, *, input: models.DeleteProviderCptCodeInput, into: type[A] | None = None
    ) -> models.DeleteProviderCptCodePayload | A:
        """Delete provider cpt code; see the fields of its input.

        `mutation deleteProviderCptCode` · idempotent write.

        Args:
            input: `deleteProviderCptCodeInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteProviderCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.provider_cpt_code_writes import DELETE_PROVIDER_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_received_fax(
        self, *, input: models.DeleteReceivedFaxInput, into: None = None
    ) -> models.DeleteReceivedFaxPayload: ...
    @overload
    async def delete_received_fax(self, *, input: models.DeleteReceivedFaxInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_received_fax(
        self, *, input: models.DeleteReceivedFaxInput, into: type[A] | None = None
    ) -> models.DeleteReceivedFaxPayload | A:
        """Delete received fax; see the fields of its input.

        `mutation deleteReceivedFax` · idempotent write.

        Args:
            input: `deleteReceivedFaxInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteReceivedFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.received_fax_writes import DELETE_RECEIVED_FAX as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_recommendation(
        self, *, input: models.DeleteRecommendationInput, into: None = None
    ) -> models.DeleteRecommendationPayload: ...
    @overload
    async def delete_recommendation(self, *, input: models.DeleteRecommendationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_recommendation(
        self, *, input: models.DeleteRecommendationInput, into: type[A] | None = None
    ) -> models.DeleteRecommendationPayload | A:
        """Delete recommendation; see the fields of its input.

        `mutation deleteRecommendation` · idempotent write.

        Args:
            input: `deleteRecommendationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteRecommendationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.recommendation_writes import DELETE_RECOMMENDATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_recurring_form(
        self, *, input: models.DestroyRecurringFormInput, into: None = None
    ) -> models.DestroyRecurringFormPayload: ...
    @overload
    async def delete_recurring_form(self, *, input: models.DestroyRecurringFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_recurring_form(
        self, *, input: models.DestroyRecurringFormInput, into: type[A] | None = None
    ) -> models.DestroyRecurringFormPayload | A:
        """Delete recurring form; see the fields of its input.

        `mutation deleteRecurringForm` · idempotent write.

        Args:
            input: `destroyRecurringFormInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `destroyRecurringFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.recurring_form_writes import DELETE_RECURRING_FORM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_referral(
        self, *, input: models.DeleteReferralInput, into: None = None
    ) -> models.DeleteReferralPayload: ...
    @overload
    async def delete_referral(self, *, input: models.DeleteReferralInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_referral(
        self, *, input: models.DeleteReferralInput, into: type[A] | None = None
    ) -> models.DeleteReferralPayload | A:
        """Delete referral; see the fields of its input.

        `mutation deleteReferral` · idempotent write.

        Args:
            input: `deleteReferralInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteReferralPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.referral_writes import DELETE_REFERRAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_referring_physician(
        self, *, input: models.DeleteReferringPhysicianInput, into: None = None
    ) -> models.DeleteReferringPhysicianPayload: ...
    @overload
    async def delete_referring_physician(self, *, input: models.DeleteReferringPhysicianInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_referring_physician(
        self, *, input: models.DeleteReferringPhysicianInput, into: type[A] | None = None
    ) -> models.DeleteReferringPhysicianPayload | A:
        """Delete referring physician; see the fields of its input.

        `mutation deleteReferringPhysician` · idempotent write.

        Args:
            input: `deleteReferringPhysicianInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteReferringPhysicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.referring_physician_writes import DELETE_REFERRING_PHYSICIAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_requested_form_completion(
        self, *, input: models.DeleteRequestedFormInput, into: None = None
    ) -> models.DeleteRequestedFormPayload: ...
    @overload
    async def delete_requested_form_completion(self, *, input: models.DeleteRequestedFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_requested_form_completion(
        self, *, input: models.DeleteRequestedFormInput, into: type[A] | None = None
    ) -> models.DeleteRequestedFormPayload | A:
        """Take back the request to fill a form.

        `mutation deleteRequestedFormCompletion` · idempotent write.

        Args:
            input: `deleteRequestedFormInput`
                id: the request
                recurring_form_id: the series, to end it whole
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteRequestedFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.requested_form_completion_writes import DELETE_REQUESTED_FORM_COMPLETION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_requested_payment(
        self, *, input: models.DeleteRequestedPaymentInput, into: None = None
    ) -> models.DeleteRequestedPaymentPayload: ...
    @overload
    async def delete_requested_payment(self, *, input: models.DeleteRequestedPaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_requested_payment(
        self, *, input: models.DeleteRequestedPaymentInput, into: type[A] | None = None
    ) -> models.DeleteRequestedPaymentPayload | A:
        """Delete an invoice; the vendor keeps it as deleted.

        `mutation deleteRequestedPayment` · idempotent write.

        Args:
            input: `deleteRequestedPaymentInput`
                id: the invoice
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteRequestedPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.requested_payment_writes import DELETE_REQUESTED_PAYMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_saved_filter(
        self, *, input: models.DeleteSavedFilterInput, into: None = None
    ) -> models.DeleteSavedFilterPayload: ...
    @overload
    async def delete_saved_filter(self, *, input: models.DeleteSavedFilterInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_saved_filter(
        self, *, input: models.DeleteSavedFilterInput, into: type[A] | None = None
    ) -> models.DeleteSavedFilterPayload | A:
        """Delete saved filter; see the fields of its input.

        `mutation deleteSavedFilter` · idempotent write.

        Args:
            input: `deleteSavedFilterInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteSavedFilterPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.saved_filter_writes import DELETE_SAVED_FILTER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_shapa_connection(
        self, *, input: models.DeleteShapaConnectionInput, into: None = None
    ) -> models.DeleteShapaConnectionPayload: ...
    @overload
    async def delete_shapa_connection(self, *, input: models.DeleteShapaConnectionInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_shapa_connection(
        self, *, input: models.DeleteShapaConnectionInput, into: type[A] | None = None
    ) -> models.DeleteShapaConnectionPayload | A:
        """Delete shapa connection; see the fields of its input.

        `mutation deleteShapaConnection` · idempotent write.

        Args:
            input: `deleteShapaConnectionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteShapaConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_shapa_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_sharings(
        self, *, input: models.DestroySharingsInput, into: None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember: ...
    @overload
    async def delete_sharings(self, *, input: models.DestroySharingsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_sharings(
        self, *, input: models.DestroySharingsInput, into: type[A] | None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember | A:
        """Delete sharings; see the fields of its input.

        `mutation deleteSharings` · idempotent write.

        Args:
            input: `DestroySharingsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `Shareable`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.sharing_writes import DELETE_SHARINGS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_smart_phrase(
        self, *, input: models.DeleteSmartPhraseInput, into: None = None
    ) -> models.DeleteSmartPhrasePayload: ...
    @overload
    async def delete_smart_phrase(self, *, input: models.DeleteSmartPhraseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_smart_phrase(
        self, *, input: models.DeleteSmartPhraseInput, into: type[A] | None = None
    ) -> models.DeleteSmartPhrasePayload | A:
        """Delete smart phrase; see the fields of its input.

        `mutation deleteSmartPhrase` · idempotent write.

        Args:
            input: `deleteSmartPhraseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteSmartPhrasePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.smart_phrase_writes import DELETE_SMART_PHRASE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_smoking_status(
        self, *, input: models.DeleteSmokingStatusInput, into: None = None
    ) -> models.DeleteSmokingStatusPayload: ...
    @overload
    async def delete_smoking_status(self, *, input: models.DeleteSmokingStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_smoking_status(
        self, *, input: models.DeleteSmokingStatusInput, into: type[A] | None = None
    ) -> models.DeleteSmokingStatusPayload | A:
        """Delete smoking status; see the fields of its input.

        `mutation deleteSmokingStatus` · idempotent write.

        Args:
            input: `deleteSmokingStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteSmokingStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.smoking_statu_writes import DELETE_SMOKING_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_stripe_customer_detail(
        self, *, input: models.DeleteStripeCustomerDetailInput, into: None = None
    ) -> models.DeleteStripeCustomerDetailPayload: ...
    @overload
    async def delete_stripe_customer_detail(
        self, *, input: models.DeleteStripeCustomerDetailInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_stripe_customer_detail(
        self, *, input: models.DeleteStripeCustomerDetailInput, into: type[A] | None = None
    ) -> models.DeleteStripeCustomerDetailPayload | A:
        """Delete stripe customer detail; see the fields of its input.

        `mutation deleteStripeCustomerDetail` · idempotent write.

        Args:
            input: `deleteStripeCustomerDetailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteStripeCustomerDetailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.stripe_customer_detail_writes import DELETE_STRIPE_CUSTOMER_DETAIL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_super_bill(
        self, *, input: models.DeleteSuperBillInput, into: None = None
    ) -> models.DeleteSuperBillPayload: ...
    @overload
    async def delete_super_bill(self, *, input: models.DeleteSuperBillInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_super_bill(
        self, *, input: models.DeleteSuperBillInput, into: type[A] | None = None
    ) -> models.DeleteSuperBillPayload | A:
        """Delete super bill; see the fields of its input.

        `mutation deleteSuperBill` · idempotent write.

        Args:
            input: `deleteSuperBillInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteSuperBillPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.super_bill_writes import DELETE_SUPER_BILL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_tag(self, *, input: models.DeleteTagInput, into: None = None) -> models.DeleteTagPayload: ...
    @overload
    async def delete_tag(self, *, input: models.DeleteTagInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_tag(
        self, *, input: models.DeleteTagInput, into: type[A] | None = None
    ) -> models.DeleteTagPayload | A:
        """Delete a tag, and take it off everybody.

        `mutation deleteTag` · idempotent write.

        Args:
            input: `deleteTagInput`
                id: the tag
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.tag_writes import DELETE_TAG as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_task(self, *, input: models.DeleteTaskInput, into: None = None) -> models.DeleteTaskPayload: ...
    @overload
    async def delete_task(self, *, input: models.DeleteTaskInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_task(
        self, *, input: models.DeleteTaskInput, into: type[A] | None = None
    ) -> models.DeleteTaskPayload | A:
        """Delete a task.

        `mutation deleteTask` · idempotent write.

        Args:
            input: `deleteTaskInput`
                id: the task
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteTaskPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.task_writes import DELETE_TASK as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_transcript(
        self, *, input: models.DeleteTranscriptInput, into: None = None
    ) -> models.DeleteTranscriptPayload: ...
    @overload
    async def delete_transcript(self, *, input: models.DeleteTranscriptInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_transcript(
        self, *, input: models.DeleteTranscriptInput, into: type[A] | None = None
    ) -> models.DeleteTranscriptPayload | A:
        """Delete transcript; see the fields of its input.

        `mutation deleteTranscript` · idempotent write.

        Args:
            input: `DeleteTranscriptInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DeleteTranscriptPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_transcript import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_unique_device_identifier(
        self, *, input: models.DeleteUniqueDeviceIdentifierInput, into: None = None
    ) -> models.DeleteUniqueDeviceIdentifierPayload: ...
    @overload
    async def delete_unique_device_identifier(
        self, *, input: models.DeleteUniqueDeviceIdentifierInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def delete_unique_device_identifier(
        self, *, input: models.DeleteUniqueDeviceIdentifierInput, into: type[A] | None = None
    ) -> models.DeleteUniqueDeviceIdentifierPayload | A:
        """Delete unique device identifier; see the fields of its input.

        `mutation deleteUniqueDeviceIdentifier` · idempotent write.

        Args:
            input: `deleteUniqueDeviceIdentifierInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteUniqueDeviceIdentifierPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unique_device_identifier_writes import DELETE_UNIQUE_DEVICE_IDENTIFIER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_user_group(
        self, *, input: models.DeleteUserGroupInput, into: None = None
    ) -> models.DeleteUserGroupPayload: ...
    @overload
    async def delete_user_group(self, *, input: models.DeleteUserGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_user_group(
        self, *, input: models.DeleteUserGroupInput, into: type[A] | None = None
    ) -> models.DeleteUserGroupPayload | A:
        """Delete user group; see the fields of its input.

        `mutation deleteUserGroup` · idempotent write.

        Args:
            input: `deleteUserGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteUserGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.user_group_writes import DELETE_USER_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_webhook(
        self, *, input: models.DeleteWebhookInput, into: None = None
    ) -> models.DeleteWebhookPayload: ...
    @overload
    async def delete_webhook(self, *, input: models.DeleteWebhookInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_webhook(
        self, *, input: models.DeleteWebhookInput, into: type[A] | None = None
    ) -> models.DeleteWebhookPayload | A:
        """Delete webhook; see the fields of its input.

        `mutation deleteWebhook` · idempotent write.

        Args:
            input: `deleteWebhookInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.webhook_writes import DELETE_WEBHOOK as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_withings_connection(
        self, *, input: models.DeleteWithingsConnectionInput, into: None = None
    ) -> models.DeleteWithingsConnectionPayload: ...
    @overload
    async def delete_withings_connection(self, *, input: models.DeleteWithingsConnectionInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_withings_connection(
        self, *, input: models.DeleteWithingsConnectionInput, into: type[A] | None = None
    ) -> models.DeleteWithingsConnectionPayload | A:
        """Delete withings connection; see the fields of its input.

        `mutation deleteWithingsConnection` · idempotent write.

        Args:
            input: `deleteWithingsConnectionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteWithingsConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_withings_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_write_off(
        self, *, input: models.DeleteWriteOffInput, into: None = None
    ) -> models.DeleteWriteOffPayload: ...
    @overload
    async def delete_write_off(self, *, input: models.DeleteWriteOffInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_write_off(
        self, *, input: models.DeleteWriteOffInput, into: type[A] | None = None
    ) -> models.DeleteWriteOffPayload | A:
        """Delete write off; see the fields of its input.

        `mutation deleteWriteOff` · idempotent write.

        Args:
            input: `deleteWriteOffInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.write_off_writes import DELETE_WRITE_OFF as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def delete_zoom_recording_file(
        self, *, input: models.DeleteZoomRecordingFileInput, into: None = None
    ) -> models.DeleteZoomRecordingFilePayload: ...
    @overload
    async def delete_zoom_recording_file(self, *, input: models.DeleteZoomRecordingFileInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def delete_zoom_recording_file(
        self, *, input: models.DeleteZoomRecordingFileInput, into: type[A] | None = None
    ) -> models.DeleteZoomRecordingFilePayload | A:
        """Delete zoom recording file; see the fields of its input.

        `mutation deleteZoomRecordingFile` · idempotent write.

        Args:
            input: `deleteZoomRecordingFileInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `deleteZoomRecordingFilePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_zoom_recording_file import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def destroy_internal_comment(
        self, *, input: models.DestroyInternalCommentInput, into: None = None
    ) -> models.DestroyInternalCommentPayload: ...
    @overload
    async def destroy_internal_comment(self, *, input: models.DestroyInternalCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def destroy_internal_comment(
        self, *, input: models.DestroyInternalCommentInput, into: type[A] | None = None
    ) -> models.DestroyInternalCommentPayload | A:
        """Run the vendor's `destroyInternalComment`; see the fields of its input.

        `mutation destroyInternalComment` · idempotent write.

        Args:
            input: `DestroyInternalCommentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `DestroyInternalCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.internal_comment_writes import DESTROY_INTERNAL_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def destroy_pdf_letterhead_template(
        self, *, input: models.DestroyPdfLetterheadTemplateInput, into: None = None
    ) -> models.DestroyPdfLetterheadTemplatePayload: ...
    @overload
    async def destroy_pdf_letterhead_template(
        self, *, input: models.DestroyPdfLetterheadTemplateInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def destroy_pdf_letterhead_template(
        self, *, input: models.DestroyPdfLetterheadTemplateInput, into: type[A] | None = None
    ) -> models.DestroyPdfLetterheadTemplatePayload | A:
        """Run the vendor's `destroyPdfLetterheadTemplate`; see the fields of its input.

        `mutation destroyPdfLetterheadTemplate` · idempotent write.

        Args:
            input: `destroyPdfLetterheadTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `destroyPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.pdf_letterhead_template_writes import DESTROY_PDF_LETTERHEAD_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def dismiss_all_announcements(
        self, *, input: models.DismissAllAnnouncementsInput | None = None, into: None = None
    ) -> models.DismissAllAnnouncementsPayload: ...
    @overload
    async def dismiss_all_announcements(
        self, *, input: models.DismissAllAnnouncementsInput | None = None, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def dismiss_all_announcements(
        self, *, input: models.DismissAllAnnouncementsInput | None = None, into: type[A] | None = None
    ) -> models.DismissAllAnnouncementsPayload | A:
        """Run the vendor's `dismissAllAnnouncements`; see the fields of its input.

        `mutation dismissAllAnnouncements` · idempotent write.

        Args:
            input: `dismissAllAnnouncementsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `dismissAllAnnouncementsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.dismiss_all_announcements import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def dismiss_announcement(
        self, *, input: models.DismissAnnouncementInput, into: None = None
    ) -> models.DismissAnnouncementPayload: ...
    @overload
    async def dismiss_announcement(self, *, input: models.DismissAnnouncementInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def dismiss_announcement(
        self, *, input: models.DismissAnnouncementInput, into: type[A] | None = None
    ) -> models.DismissAnnouncementPayload | A:
        """Run the vendor's `dismissAnnouncement`; see the fields of its input.

        `mutation dismissAnnouncement` · idempotent write.

        Args:
            input: `dismissAnnouncementInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `dismissAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.dismiss_announcement import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def edit_availability(
        self, *, input: models.EditAvailabilityInput, into: None = None
    ) -> models.EditAvailabilityPayload: ...
    @overload
    async def edit_availability(self, *, input: models.EditAvailabilityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def edit_availability(
        self, *, input: models.EditAvailabilityInput, into: type[A] | None = None
    ) -> models.EditAvailabilityPayload | A:
        """Run the vendor's `editAvailability`; see the fields of its input.

        `mutation editAvailability` · idempotent write.

        Args:
            input: `editAvailabilityInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `editAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.edit_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor: use `edit_availability`")
    async def edit_availability_with_appointment_types(
        self, *, input: models.EditAvailabilityWithAppointmentTypesInput, into: None = None
    ) -> models.EditAvailabilityWithAppointmentTypesPayload: ...
    @overload
    @deprecated("deprecated by the vendor: use `edit_availability`")
    async def edit_availability_with_appointment_types(
        self, *, input: models.EditAvailabilityWithAppointmentTypesInput, into: type[A]
    ) -> A: ...
    @deprecated("deprecated by the vendor: use `edit_availability`")
    @without_traceback_frames
    async def edit_availability_with_appointment_types(
        self, *, input: models.EditAvailabilityWithAppointmentTypesInput, into: type[A] | None = None
    ) -> models.EditAvailabilityWithAppointmentTypesPayload | A:
        """Run the vendor's `editAvailabilityWithAppointmentTypes`; see the fields of its input.

        `mutation editAvailabilityWithAppointmentTypes` · idempotent write.

        Deprecated by the vendor: use `edit_availability`.

        Args:
            input: `EditAvailabilityWithAppointmentTypesInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `EditAvailabilityWithAppointmentTypesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.edit_availability_with_appointment_types import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def expire_webhook_signature(
        self, *, input: models.ExpireWebhookSignatureInput, into: None = None
    ) -> models.ExpireWebhookSignaturePayload: ...
    @overload
    async def expire_webhook_signature(self, *, input: models.ExpireWebhookSignatureInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def expire_webhook_signature(
        self, *, input: models.ExpireWebhookSignatureInput, into: type[A] | None = None
    ) -> models.ExpireWebhookSignaturePayload | A:
        """Run the vendor's `expireWebhookSignature`; see the fields of its input.

        `mutation expireWebhookSignature` · idempotent write.

        Args:
            input: `expireWebhookSignatureInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `expireWebhookSignaturePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.expire_webhook_signature import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def export_care_plan_to_template(
        self, *, input: models.ExportToTemplateInput, into: None = None
    ) -> models.ExportToTemplatePayload: ...
    @overload
    async def export_care_plan_to_template(self, *, input: models.ExportToTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def export_care_plan_to_template(
        self, *, input: models.ExportToTemplateInput, into: type[A] | None = None
    ) -> models.ExportToTemplatePayload | A:
        """Run the vendor's `exportCarePlanToTemplate`; see the fields of its input.

        `mutation exportCarePlanToTemplate` · create.

        Args:
            input: `exportToTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `exportToTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.export_care_plan_to_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def export_client_ehi(
        self, *, input: models.ExportClientEhiInput, into: None = None
    ) -> models.ExportClientEhiPayload: ...
    @overload
    async def export_client_ehi(self, *, input: models.ExportClientEhiInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def export_client_ehi(
        self, *, input: models.ExportClientEhiInput, into: type[A] | None = None
    ) -> models.ExportClientEhiPayload | A:
        """Run the vendor's `exportClientEhi`; see the fields of its input.

        `mutation exportClientEhi` · create.

        Args:
            input: `exportClientEhiInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `exportClientEhiPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.export_client_ehi import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def generate_charting_pdf(
        self, *, input: models.GenerateChartingPdfInput, into: None = None
    ) -> models.GenerateChartingPdfPayload: ...
    @overload
    async def generate_charting_pdf(self, *, input: models.GenerateChartingPdfInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def generate_charting_pdf(
        self, *, input: models.GenerateChartingPdfInput, into: type[A] | None = None
    ) -> models.GenerateChartingPdfPayload | A:
        """Run the vendor's `generateChartingPdf`; see the fields of its input.

        `mutation generateChartingPdf` · create.

        Args:
            input: `generateChartingPdfInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `generateChartingPdfPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.generate_charting_pdf import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor")
    async def health_assessment_service_signup(
        self, *, input: models.HealthAssessmentServiceSignupInput, into: None = None
    ) -> models.HealthAssessmentServiceSignupPayload: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def health_assessment_service_signup(
        self, *, input: models.HealthAssessmentServiceSignupInput, into: type[A]
    ) -> A: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def health_assessment_service_signup(
        self, *, input: models.HealthAssessmentServiceSignupInput, into: type[A] | None = None
    ) -> models.HealthAssessmentServiceSignupPayload | A:
        """Run the vendor's `healthAssessmentServiceSignup`; see the fields of its input.

        `mutation healthAssessmentServiceSignup` · create.

        Deprecated by the vendor.

        Args:
            input: `HealthAssessmentServiceSignupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `HealthAssessmentServiceSignupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.health_assessment_service_signup import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def ingest_medications_from_surescripts(
        self, *, input: models.IngestMedicationsFromSurescriptsInput, into: None = None
    ) -> models.IngestMedicationsFromSurescriptsPayload: ...
    @overload
    async def ingest_medications_from_surescripts(
        self, *, input: models.IngestMedicationsFromSurescriptsInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def ingest_medications_from_surescripts(
        self, *, input: models.IngestMedicationsFromSurescriptsInput, into: type[A] | None = None
    ) -> models.IngestMedicationsFromSurescriptsPayload | A:
        """Run the vendor's `ingestMedicationsFromSurescripts`; see the fields of its input.

        `mutation ingestMedicationsFromSurescripts` · create.

        Args:
            input: `ingestMedicationsFromSurescriptsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ingestMedicationsFromSurescriptsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.ingest_medications_from_surescripts import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def link_encounter_to_episode_of_care(
        self, *, input: models.LinkEncounterToEpisodeOfCareInput, into: None = None
    ) -> models.LinkEncounterToEpisodeOfCarePayload: ...
    @overload
    async def link_encounter_to_episode_of_care(
        self, *, input: models.LinkEncounterToEpisodeOfCareInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def link_encounter_to_episode_of_care(
        self, *, input: models.LinkEncounterToEpisodeOfCareInput, into: type[A] | None = None
    ) -> models.LinkEncounterToEpisodeOfCarePayload | A:
        """Run the vendor's `linkEncounterToEpisodeOfCare`; see the fields of its input.

        `mutation linkEncounterToEpisodeOfCare` · idempotent write.

        Args:
            input: `linkEncounterToEpisodeOfCareInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `linkEncounterToEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.link_encounter_to_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def lock_form_answer_group(self, *, input: models.LockInput, into: None = None) -> models.LockPayload: ...
    @overload
    async def lock_form_answer_group(self, *, input: models.LockInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def lock_form_answer_group(
        self, *, input: models.LockInput, into: type[A] | None = None
    ) -> models.LockPayload | A:
        """Lock a charting note. It can then no longer be changed, only amended.

        `mutation lockFormAnswerGroup` · idempotent write.

        Args:
            input: `LockInput`
                id: the note
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `LockPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.lock_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def log_medication_history_consent(
        self, *, input: models.LogMedicationHistoryConsentInput, into: None = None
    ) -> models.LogMedicationHistoryConsentPayload: ...
    @overload
    async def log_medication_history_consent(
        self, *, input: models.LogMedicationHistoryConsentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def log_medication_history_consent(
        self, *, input: models.LogMedicationHistoryConsentInput, into: type[A] | None = None
    ) -> models.LogMedicationHistoryConsentPayload | A:
        """Run the vendor's `logMedicationHistoryConsent`; see the fields of its input.

        `mutation logMedicationHistoryConsent` · create.

        Args:
            input: `logMedicationHistoryConsentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `logMedicationHistoryConsentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.log_medication_history_consent import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def merge_clients(
        self, *, input: models.MergeClientsInput, into: None = None
    ) -> models.MergeClientsPayload: ...
    @overload
    async def merge_clients(self, *, input: models.MergeClientsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def merge_clients(
        self, *, input: models.MergeClientsInput, into: type[A] | None = None
    ) -> models.MergeClientsPayload | A:
        """Merge clients; see the fields of its input.

        `mutation mergeClients` · create.

        Args:
            input: `mergeClientsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `mergeClientsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.merge_clients import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def parse_ccda_document(
        self, *, input: models.ParseCcdaDocumentInput, into: None = None
    ) -> models.ParseCcdaDocumentPayload: ...
    @overload
    async def parse_ccda_document(self, *, input: models.ParseCcdaDocumentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def parse_ccda_document(
        self, *, input: models.ParseCcdaDocumentInput, into: type[A] | None = None
    ) -> models.ParseCcdaDocumentPayload | A:
        """Run the vendor's `parseCcdaDocument`; see the fields of its input.

        `mutation parseCcdaDocument` · idempotent write.

        Args:
            input: `parseCcdaDocumentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `parseCcdaDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.parse_ccda_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def pause_course_group(
        self, *, input: models.PauseCourseGroupInput, into: None = None
    ) -> models.PauseCourseGroupPayload: ...
    @overload
    async def pause_course_group(self, *, input: models.PauseCourseGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def pause_course_group(
        self, *, input: models.PauseCourseGroupInput, into: type[A] | None = None
    ) -> models.PauseCourseGroupPayload | A:
        """Run the vendor's `pauseCourseGroup`; see the fields of its input.

        `mutation pauseCourseGroup` · idempotent write.

        Args:
            input: `PauseCourseGroupInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PauseCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.pause_course_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def pause_course_membership(
        self, *, input: models.PauseCourseMembershipInput, into: None = None
    ) -> models.PauseCourseMembershipPayload: ...
    @overload
    async def pause_course_membership(self, *, input: models.PauseCourseMembershipInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def pause_course_membership(
        self, *, input: models.PauseCourseMembershipInput, into: type[A] | None = None
    ) -> models.PauseCourseMembershipPayload | A:
        """Run the vendor's `pauseCourseMembership`; see the fields of its input.

        `mutation pauseCourseMembership` · idempotent write.

        Args:
            input: `PauseCourseMembershipInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PauseCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.pause_course_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def process_mobile_health_data_snapshot(
        self, *, input: models.ProcessMobileHealthDataSnapshotInput, into: None = None
    ) -> models.ProcessMobileHealthDataSnapshotPayload: ...
    @overload
    async def process_mobile_health_data_snapshot(
        self, *, input: models.ProcessMobileHealthDataSnapshotInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def process_mobile_health_data_snapshot(
        self, *, input: models.ProcessMobileHealthDataSnapshotInput, into: type[A] | None = None
    ) -> models.ProcessMobileHealthDataSnapshotPayload | A:
        """Run the vendor's `processMobileHealthDataSnapshot`; see the fields of its input.

        `mutation processMobileHealthDataSnapshot` · create.

        Args:
            input: `ProcessMobileHealthDataSnapshotInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ProcessMobileHealthDataSnapshotPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.process_mobile_health_data_snapshot import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def publish_document_draft(
        self, *, input: models.PublishDocumentDraftInput, into: None = None
    ) -> models.PublishDocumentDraftPayload: ...
    @overload
    async def publish_document_draft(self, *, input: models.PublishDocumentDraftInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def publish_document_draft(
        self, *, input: models.PublishDocumentDraftInput, into: type[A] | None = None
    ) -> models.PublishDocumentDraftPayload | A:
        """Run the vendor's `publishDocumentDraft`; see the fields of its input.

        `mutation publishDocumentDraft` · create.

        Args:
            input: `PublishDocumentDraftInput!`
                lock_version: the `lock_version` of the draft as it was read
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `PublishDocumentDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.publish_document_draft import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def refetch_change_health_lab_order(
        self, *, input: models.RefetchChangeHealthLabOrderInput, into: None = None
    ) -> models.RefetchChangeHealthLabOrderPayload: ...
    @overload
    async def refetch_change_health_lab_order(
        self, *, input: models.RefetchChangeHealthLabOrderInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def refetch_change_health_lab_order(
        self, *, input: models.RefetchChangeHealthLabOrderInput, into: type[A] | None = None
    ) -> models.RefetchChangeHealthLabOrderPayload | A:
        """Run the vendor's `refetchChangeHealthLabOrder`; see the fields of its input.

        `mutation refetchChangeHealthLabOrder` · create.

        Args:
            input: `RefetchChangeHealthLabOrderInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `RefetchChangeHealthLabOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.refetch_change_health_lab_order import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def reject_generated_form_answer_group(
        self, *, input: models.RejectGeneratedFormAnswerGroupInput, into: None = None
    ) -> models.RejectGeneratedFormAnswerGroupPayload: ...
    @overload
    async def reject_generated_form_answer_group(
        self, *, input: models.RejectGeneratedFormAnswerGroupInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def reject_generated_form_answer_group(
        self, *, input: models.RejectGeneratedFormAnswerGroupInput, into: type[A] | None = None
    ) -> models.RejectGeneratedFormAnswerGroupPayload | A:
        """Run the vendor's `rejectGeneratedFormAnswerGroup`; see the fields of its input.

        `mutation rejectGeneratedFormAnswerGroup` · idempotent write.

        Args:
            input: `rejectGeneratedFormAnswerGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `rejectGeneratedFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reject_generated_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def remove_applied_tag(
        self, *, input: models.RemoveAppliedTagInput, into: None = None
    ) -> models.RemoveAppliedTagPayload: ...
    @overload
    async def remove_applied_tag(self, *, input: models.RemoveAppliedTagInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def remove_applied_tag(
        self, *, input: models.RemoveAppliedTagInput, into: type[A] | None = None
    ) -> models.RemoveAppliedTagPayload | A:
        """Run the vendor's `removeAppliedTag`; see the fields of its input.

        `mutation removeAppliedTag` · idempotent write.

        Args:
            input: `removeAppliedTagInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `removeAppliedTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.remove_applied_tag import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def remove_draft(self, *, input: models.RemoveDraftInput, into: None = None) -> models.RemoveDraftPayload: ...
    @overload
    async def remove_draft(self, *, input: models.RemoveDraftInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def remove_draft(
        self, *, input: models.RemoveDraftInput, into: type[A] | None = None
    ) -> models.RemoveDraftPayload | A:
        """Run the vendor's `removeDraft`; see the fields of its input.

        `mutation removeDraft` · idempotent write.

        Args:
            input: `removeDraftInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `removeDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.draft_writes import REMOVE_DRAFT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def remove_user_from_group_care_plan(
        self, *, input: models.RemoveUserFromGroupCarePlanInput, into: None = None
    ) -> models.RemoveUserFromGroupCarePlanPayload: ...
    @overload
    async def remove_user_from_group_care_plan(
        self, *, input: models.RemoveUserFromGroupCarePlanInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def remove_user_from_group_care_plan(
        self, *, input: models.RemoveUserFromGroupCarePlanInput, into: type[A] | None = None
    ) -> models.RemoveUserFromGroupCarePlanPayload | A:
        """Run the vendor's `removeUserFromGroupCarePlan`; see the fields of its input.

        `mutation removeUserFromGroupCarePlan` · idempotent write.

        Args:
            input: `removeUserFromGroupCarePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `removeUserFromGroupCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.remove_user_from_group_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def request_integration(
        self, *, input: models.RequestIntegrationInput, into: None = None
    ) -> models.RequestIntegrationPayload: ...
    @overload
    async def request_integration(self, *, input: models.RequestIntegrationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def request_integration(
        self, *, input: models.RequestIntegrationInput, into: type[A] | None = None
    ) -> models.RequestIntegrationPayload | A:
        """Run the vendor's `requestIntegration`; see the fields of its input.

        `mutation requestIntegration` · create.

        Args:
            input: `RequestIntegrationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `RequestIntegrationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.request_integration import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def resend_sent_fax(
        self, *, input: models.ResendSentFaxInput, into: None = None
    ) -> models.ResendSentFaxPayload: ...
    @overload
    async def resend_sent_fax(self, *, input: models.ResendSentFaxInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def resend_sent_fax(
        self, *, input: models.ResendSentFaxInput, into: type[A] | None = None
    ) -> models.ResendSentFaxPayload | A:
        """Run the vendor's `resendSentFax`; see the fields of its input.

        `mutation resendSentFax` · create.

        Args:
            input: `resendSentFaxInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `resendSentFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.resend_sent_fax import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def reset_default_pdf_letterhead_template(
        self, *, input: models.ResetDefaultPdfLetterheadTemplateInput, into: None = None
    ) -> models.ResetDefaultPdfLetterheadTemplatePayload: ...
    @overload
    async def reset_default_pdf_letterhead_template(
        self, *, input: models.ResetDefaultPdfLetterheadTemplateInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def reset_default_pdf_letterhead_template(
        self, *, input: models.ResetDefaultPdfLetterheadTemplateInput, into: type[A] | None = None
    ) -> models.ResetDefaultPdfLetterheadTemplatePayload | A:
        """Run the vendor's `resetDefaultPdfLetterheadTemplate`; see the fields of its input.

        `mutation resetDefaultPdfLetterheadTemplate` · idempotent write.

        Args:
            input: `resetDefaultPdfLetterheadTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `resetDefaultPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reset_default_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def reset_mfa(self, *, input: models.ResetMfaInput, into: None = None) -> models.ResetMfaPayload: ...
    @overload
    async def reset_mfa(self, *, input: models.ResetMfaInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def reset_mfa(
        self, *, input: models.ResetMfaInput, into: type[A] | None = None
    ) -> models.ResetMfaPayload | A:
        """Run the vendor's `resetMfa`; see the fields of its input.

        `mutation resetMfa` · idempotent write.

        Args:
            input: `ResetMfaInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ResetMfaPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reset_mfa import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def reset_password(
        self, *, input: models.ResetPasswordInput, into: None = None
    ) -> models.ResetPasswordPayload: ...
    @overload
    async def reset_password(self, *, input: models.ResetPasswordInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def reset_password(
        self, *, input: models.ResetPasswordInput, into: type[A] | None = None
    ) -> models.ResetPasswordPayload | A:
        """Run the vendor's `resetPassword`; see the fields of its input.

        `mutation resetPassword` · idempotent write.

        Args:
            input: `resetPasswordInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `resetPasswordPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reset_password import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def resume_course_group(
        self, *, input: models.ResumeCourseGroupInput, into: None = None
    ) -> models.ResumeCourseGroupPayload: ...
    @overload
    async def resume_course_group(self, *, input: models.ResumeCourseGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def resume_course_group(
        self, *, input: models.ResumeCourseGroupInput, into: type[A] | None = None
    ) -> models.ResumeCourseGroupPayload | A:
        """Run the vendor's `resumeCourseGroup`; see the fields of its input.

        `mutation resumeCourseGroup` · idempotent write.

        Args:
            input: `ResumeCourseGroupInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ResumeCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.resume_course_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def resume_course_membership(
        self, *, input: models.ResumeCourseMembershipInput, into: None = None
    ) -> models.ResumeCourseMembershipPayload: ...
    @overload
    async def resume_course_membership(self, *, input: models.ResumeCourseMembershipInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def resume_course_membership(
        self, *, input: models.ResumeCourseMembershipInput, into: type[A] | None = None
    ) -> models.ResumeCourseMembershipPayload | A:
        """Run the vendor's `resumeCourseMembership`; see the fields of its input.

        `mutation resumeCourseMembership` · idempotent write.

        Args:
            input: `ResumeCourseMembershipInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `ResumeCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.resume_course_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def resync_rupa_lab_orders(
        self, *, input: models.ResyncRupaLabOrdersInput | None = None, into: None = None
    ) -> models.ResyncRupaLabOrdersPayload: ...
    @overload
    async def resync_rupa_lab_orders(
        self, *, input: models.ResyncRupaLabOrdersInput | None = None, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def resync_rupa_lab_orders(
        self, *, input: models.ResyncRupaLabOrdersInput | None = None, into: type[A] | None = None
    ) -> models.ResyncRupaLabOrdersPayload | A:
        """Run the vendor's `resyncRupaLabOrders`; see the fields of its input.

        `mutation resyncRupaLabOrders` · create.

        Args:
            input: `resyncRupaLabOrdersInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `resyncRupaLabOrdersPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.resync_rupa_lab_orders import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def revoke_token(
        self, *, input: models.RevokeTokenInput | None = None, into: None = None
    ) -> models.RevokeTokenPayload: ...
    @overload
    async def revoke_token(self, *, input: models.RevokeTokenInput | None = None, into: type[A]) -> A: ...
    @without_traceback_frames
    async def revoke_token(
        self, *, input: models.RevokeTokenInput | None = None, into: type[A] | None = None
    ) -> models.RevokeTokenPayload | A:
        """Run the vendor's `revokeToken`; see the fields of its input.

        `mutation revokeToken` · idempotent write.

        Args:
            input: `revokeTokenInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `revokeTokenPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.revoke_token import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def run_eligibility_check(
        self, *, input: models.RunEligibilityCheckMutationInput, into: None = None
    ) -> models.RunEligibilityCheckMutationPayload: ...
    @overload
    async def run_eligibility_check(self, *, input: models.RunEligibilityCheckMutationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def run_eligibility_check(
        self, *, input: models.RunEligibilityCheckMutationInput, into: type[A] | None = None
    ) -> models.RunEligibilityCheckMutationPayload | A:
        """Run the vendor's `runEligibilityCheck`; see the fields of its input.

        `mutation runEligibilityCheck` · money.

        Args:
            input: `runEligibilityCheckMutationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `runEligibilityCheckMutationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.run_eligibility_check import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def send_care_plan_email(
        self, *, input: models.SendCarePlanEmailInput, into: None = None
    ) -> models.SendCarePlanEmailPayload: ...
    @overload
    async def send_care_plan_email(self, *, input: models.SendCarePlanEmailInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def send_care_plan_email(
        self, *, input: models.SendCarePlanEmailInput, into: type[A] | None = None
    ) -> models.SendCarePlanEmailPayload | A:
        """Send care plan email; see the fields of its input.

        `mutation sendCarePlanEmail` · create.

        Args:
            input: `sendCarePlanEmailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `sendCarePlanEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.send_care_plan_email import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor")
    async def send_speak_to_trainer_notification(
        self, *, input: models.SendSpeakToTrainerNotificationInput, into: None = None
    ) -> models.SendSpeakToTrainerNotificationPayload: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def send_speak_to_trainer_notification(
        self, *, input: models.SendSpeakToTrainerNotificationInput, into: type[A]
    ) -> A: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def send_speak_to_trainer_notification(
        self, *, input: models.SendSpeakToTrainerNotificationInput, into: type[A] | None = None
    ) -> models.SendSpeakToTrainerNotificationPayload | A:
        """Send speak to trainer notification; see the fields of its input.

        `mutation sendSpeakToTrainerNotification` · create.

        Deprecated by the vendor.

        Args:
            input: `SendSpeakToTrainerNotificationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SendSpeakToTrainerNotificationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.send_speak_to_trainer_notification import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def send_test_webhook(
        self, *, input: models.SendTestWebhookInput, into: None = None
    ) -> models.SendTestWebhookPayload: ...
    @overload
    async def send_test_webhook(self, *, input: models.SendTestWebhookInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def send_test_webhook(
        self, *, input: models.SendTestWebhookInput, into: type[A] | None = None
    ) -> models.SendTestWebhookPayload | A:
        """Send test webhook; see the fields of its input.

        `mutation sendTestWebhook` · create.

        Args:
            input: `sendTestWebhookInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `sendTestWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.send_test_webhook import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def set_custom_module_form_scribe_instructions(
        self, *, input: models.SetCustomModuleFormScribeInstructionsInput, into: None = None
    ) -> models.SetCustomModuleFormScribeInstructionsPayload: ...
    @overload
    async def set_custom_module_form_scribe_instructions(
        self, *, input: models.SetCustomModuleFormScribeInstructionsInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def set_custom_module_form_scribe_instructions(
        self, *, input: models.SetCustomModuleFormScribeInstructionsInput, into: type[A] | None = None
    ) -> models.SetCustomModuleFormScribeInstructionsPayload | A:
        """Run the vendor's `setCustomModuleFormScribeInstructions`; see the fields of its input.

        `mutation setCustomModuleFormScribeInstructions` · idempotent write.

        Args:
            input: `SetCustomModuleFormScribeInstructionsInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SetCustomModuleFormScribeInstructionsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.set_custom_module_form_scribe_instructions import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def set_default_pdf_letterhead_template(
        self, *, input: models.SetDefaultPdfLetterheadTemplateInput, into: None = None
    ) -> models.SetDefaultPdfLetterheadTemplatePayload: ...
    @overload
    async def set_default_pdf_letterhead_template(
        self, *, input: models.SetDefaultPdfLetterheadTemplateInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def set_default_pdf_letterhead_template(
        self, *, input: models.SetDefaultPdfLetterheadTemplateInput, into: type[A] | None = None
    ) -> models.SetDefaultPdfLetterheadTemplatePayload | A:
        """Run the vendor's `setDefaultPdfLetterheadTemplate`; see the fields of its input.

        `mutation setDefaultPdfLetterheadTemplate` · idempotent write.

        Args:
            input: `setDefaultPdfLetterheadTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `setDefaultPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.set_default_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def share_answers_as_document(
        self, *, input: models.ShareAnswersAsDocumentInput, into: None = None
    ) -> models.ShareAnswersAsDocumentPayload: ...
    @overload
    async def share_answers_as_document(self, *, input: models.ShareAnswersAsDocumentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def share_answers_as_document(
        self, *, input: models.ShareAnswersAsDocumentInput, into: type[A] | None = None
    ) -> models.ShareAnswersAsDocumentPayload | A:
        """Run the vendor's `shareAnswersAsDocument`; see the fields of its input.

        `mutation shareAnswersAsDocument` · create.

        Args:
            input: `shareAnswersAsDocumentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `shareAnswersAsDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.share_answers_as_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def share_course(self, *, input: models.ShareCourseInput, into: None = None) -> models.ShareCoursePayload: ...
    @overload
    async def share_course(self, *, input: models.ShareCourseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def share_course(
        self, *, input: models.ShareCourseInput, into: type[A] | None = None
    ) -> models.ShareCoursePayload | A:
        """Run the vendor's `shareCourse`; see the fields of its input.

        `mutation shareCourse` · create.

        Args:
            input: `shareCourseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `shareCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.share_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def share_custom_module_form(
        self, *, input: models.ShareCustomModuleFormInput, into: None = None
    ) -> models.ShareCustomModuleFormPayload: ...
    @overload
    async def share_custom_module_form(self, *, input: models.ShareCustomModuleFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def share_custom_module_form(
        self, *, input: models.ShareCustomModuleFormInput, into: type[A] | None = None
    ) -> models.ShareCustomModuleFormPayload | A:
        """Run the vendor's `shareCustomModuleForm`; see the fields of its input.

        `mutation shareCustomModuleForm` · create.

        Args:
            input: `shareCustomModuleFormInput`
                validate_permissions: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `shareCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.share_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def sign_form_answer_group(self, *, input: models.SignInput, into: None = None) -> models.SignPayload: ...
    @overload
    async def sign_form_answer_group(self, *, input: models.SignInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def sign_form_answer_group(
        self, *, input: models.SignInput, into: type[A] | None = None
    ) -> models.SignPayload | A:
        """Sign form answer group; see the fields of its input.

        `mutation signFormAnswerGroup` · create.

        Args:
            input: `SignInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SignPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sign_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def sign_in(self, *, input: models.SignInInput, into: None = None) -> models.SignInPayload: ...
    @overload
    async def sign_in(self, *, input: models.SignInInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def sign_in(self, *, input: models.SignInInput, into: type[A] | None = None) -> models.SignInPayload | A:
        """Sign in; see the fields of its input.

        `mutation signIn` · create.

        Args:
            input: `signInInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `signInPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sign_in import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def sign_up(self, *, input: models.SignUpInput, into: None = None) -> models.SignUpPayload: ...
    @overload
    async def sign_up(self, *, input: models.SignUpInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def sign_up(self, *, input: models.SignUpInput, into: type[A] | None = None) -> models.SignUpPayload | A:
        """Sign up; see the fields of its input.

        `mutation signUp` · create.

        Args:
            input: `signUpInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `signUpPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sign_up import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def submit_secondary_claim(
        self, *, input: models.SubmitSecondaryClaimInput, into: None = None
    ) -> models.SubmitSecondaryClaimPayload: ...
    @overload
    async def submit_secondary_claim(self, *, input: models.SubmitSecondaryClaimInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def submit_secondary_claim(
        self, *, input: models.SubmitSecondaryClaimInput, into: type[A] | None = None
    ) -> models.SubmitSecondaryClaimPayload | A:
        """Run the vendor's `submitSecondaryClaim`; see the fields of its input.

        `mutation submitSecondaryClaim` · money.

        Args:
            input: `SubmitSecondaryClaimInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `SubmitSecondaryClaimPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.submit_secondary_claim import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def toggle_care_plan_status_for_specific_user(
        self, *, input: models.ToggleCarePlanStatusForSpecificUserInput, into: None = None
    ) -> models.ToggleCarePlanStatusForSpecificUserPayload: ...
    @overload
    async def toggle_care_plan_status_for_specific_user(
        self, *, input: models.ToggleCarePlanStatusForSpecificUserInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def toggle_care_plan_status_for_specific_user(
        self, *, input: models.ToggleCarePlanStatusForSpecificUserInput, into: type[A] | None = None
    ) -> models.ToggleCarePlanStatusForSpecificUserPayload | A:
        """Run the vendor's `toggleCarePlanStatusForSpecificUser`; see the fields of its input.

        `mutation toggleCarePlanStatusForSpecificUser` · create.

        Args:
            input: `toggleCarePlanStatusForSpecificUserInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `toggleCarePlanStatusForSpecificUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.toggle_care_plan_status_for_specific_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def unlink_encounter_to_episode_of_care(
        self, *, input: models.UnlinkEncounterToEpisodeOfCareInput, into: None = None
    ) -> models.UnlinkEncounterToEpisodeOfCarePayload: ...
    @overload
    async def unlink_encounter_to_episode_of_care(
        self, *, input: models.UnlinkEncounterToEpisodeOfCareInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def unlink_encounter_to_episode_of_care(
        self, *, input: models.UnlinkEncounterToEpisodeOfCareInput, into: type[A] | None = None
    ) -> models.UnlinkEncounterToEpisodeOfCarePayload | A:
        """Run the vendor's `unlinkEncounterToEpisodeOfCare`; see the fields of its input.

        `mutation unlinkEncounterToEpisodeOfCare` · idempotent write.

        Args:
            input: `unlinkEncounterToEpisodeOfCareInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `unlinkEncounterToEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unlink_encounter_to_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def unlock_form_answer_group(
        self, *, input: models.UnlockInput, into: None = None
    ) -> models.UnlockPayload: ...
    @overload
    async def unlock_form_answer_group(self, *, input: models.UnlockInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def unlock_form_answer_group(
        self, *, input: models.UnlockInput, into: type[A] | None = None
    ) -> models.UnlockPayload | A:
        """Unlock form answer group; see the fields of its input.

        `mutation unlockFormAnswerGroup` · idempotent write.

        Args:
            input: `UnlockInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UnlockPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unlock_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def unsubscribe_from_notification(
        self, *, input: models.UnsubscribeFromNotificationInput, into: None = None
    ) -> models.UnsubscribeFromNotificationPayload: ...
    @overload
    async def unsubscribe_from_notification(
        self, *, input: models.UnsubscribeFromNotificationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def unsubscribe_from_notification(
        self, *, input: models.UnsubscribeFromNotificationInput, into: type[A] | None = None
    ) -> models.UnsubscribeFromNotificationPayload | A:
        """Run the vendor's `unsubscribeFromNotification`; see the fields of its input.

        `mutation unsubscribeFromNotification` · idempotent write.

        Args:
            input: `unsubscribeFromNotificationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `unsubscribeFromNotificationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unsubscribe_from_notification import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor")
    async def update_addendum(
        self, *, input: models.UpdateAddendumInput, into: None = None
    ) -> models.UpdateAddendumPayload: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def update_addendum(self, *, input: models.UpdateAddendumInput, into: type[A]) -> A: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def update_addendum(
        self, *, input: models.UpdateAddendumInput, into: type[A] | None = None
    ) -> models.UpdateAddendumPayload | A:
        """Update addendum; see the fields of its input.

        `mutation updateAddendum` · idempotent write.

        It does nothing at the vendor.

        Deprecated by the vendor.

        Args:
            input: `updateAddendumInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAddendumPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.addendum_writes import UPDATE_ADDENDUM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_alert_template(
        self, *, input: models.UpdateAlertTemplateInput, into: None = None
    ) -> models.UpdateAlertTemplatePayload: ...
    @overload
    async def update_alert_template(self, *, input: models.UpdateAlertTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_alert_template(
        self, *, input: models.UpdateAlertTemplateInput, into: type[A] | None = None
    ) -> models.UpdateAlertTemplatePayload | A:
        """Update alert template; see the fields of its input.

        `mutation updateAlertTemplate` · idempotent write.

        Args:
            input: `UpdateAlertTemplateInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateAlertTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.alert_template_writes import UPDATE_ALERT_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_allergy_sensitivity(
        self, *, input: models.UpdateAllergySensitivityInput, into: None = None
    ) -> models.UpdateAllergySensitivityPayload: ...
    @overload
    async def update_allergy_sensitivity(self, *, input: models.UpdateAllergySensitivityInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_allergy_sensitivity(
        self, *, input: models.UpdateAllergySensitivityInput, into: type[A] | None = None
    ) -> models.UpdateAllergySensitivityPayload | A:
        """Update allergy sensitivity; see the fields of its input.

        `mutation updateAllergySensitivity` · idempotent write.

        Args:
            input: `updateAllergySensitivityInput`
                metadata: an object of texts: at most 50 keys of 40 characters, values of 2,000, and 2,000 in all
                is_current: is deprecated: use `status`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAllergySensitivityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.allergy_sensitivity_writes import UPDATE_ALLERGY_SENSITIVITY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_announcement(
        self, *, input: models.UpdateAnnouncementInput, into: None = None
    ) -> models.UpdateAnnouncementPayload: ...
    @overload
    async def update_announcement(self, *, input: models.UpdateAnnouncementInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_announcement(
        self, *, input: models.UpdateAnnouncementInput, into: type[A] | None = None
    ) -> models.UpdateAnnouncementPayload | A:
        """Update announcement; see the fields of its input.

        `mutation updateAnnouncement` · idempotent write.

        Args:
            input: `updateAnnouncementInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.announcement_writes import UPDATE_ANNOUNCEMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_apple_health(
        self, *, input: models.UpdateAppleHealthInput, into: None = None
    ) -> models.UpdateAppleHealthPayload: ...
    @overload
    async def update_apple_health(self, *, input: models.UpdateAppleHealthInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_apple_health(
        self, *, input: models.UpdateAppleHealthInput, into: type[A] | None = None
    ) -> models.UpdateAppleHealthPayload | A:
        """Update apple health; see the fields of its input.

        `mutation updateAppleHealth` · idempotent write.

        Args:
            input: `updateAppleHealthInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppleHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.apple_health_writes import UPDATE_APPLE_HEALTH as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment(
        self, *, input: models.UpdateAppointmentInput, into: None = None
    ) -> models.UpdateAppointmentPayload: ...
    @overload
    async def update_appointment(self, *, input: models.UpdateAppointmentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_appointment(
        self, *, input: models.UpdateAppointmentInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentPayload | A:
        """Move, change or cancel an appointment.

        `mutation updateAppointment` · idempotent write.

        Cancelling is `pm_status="Cancelled"`; `deleteAppointment` removes it from the books.

        Args:
            input: `updateAppointmentInput!`
                id: the appointment; is required by the vendor
                pm_status: what became of it; takes `Occurred`, `No-Show`, `Re-Scheduled`, `Cancelled`, `Late Cancellation` or `Checked-In`; the last two only where enabled
                update_recurring: change all later ones of the series too; has a side effect: all later ones of the series are changed as `True`
                skip_notification_email: no mail about this change or move; other mails still go out; for mails about updates and rescheduling only
                join_all: is deprecated: use `recurring_appointment`
                recurring_appointment.join_all: `False` when left out
                recurring_appointment.repeat_interval: takes `Weekly`, `Biweekly`, `Monthly` or `Every 4 Weeks`
                recurring_appointment.repeat_times: a whole number, as text
                repeat: is deprecated: use `recurring_appointment`
                repeat_interval: is deprecated: use `recurring_appointment`
                repeat_times: is deprecated: use `recurring_appointment`
                cancellation_initiated_by: takes `client`, `provider` or `organization`
                late_cancellation_fee: in cents
                no_show_fee: in cents
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppointmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_writes import UPDATE_APPOINTMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment_form_answer_group_connection(
        self, *, input: models.UpdateAppointmentFormAnswerGroupConnectionInput, into: None = None
    ) -> models.UpdateAppointmentFormAnswerGroupConnectionPayload: ...
    @overload
    async def update_appointment_form_answer_group_connection(
        self, *, input: models.UpdateAppointmentFormAnswerGroupConnectionInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_appointment_form_answer_group_connection(
        self, *, input: models.UpdateAppointmentFormAnswerGroupConnectionInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentFormAnswerGroupConnectionPayload | A:
        """Update appointment form answer group connection; see the fields of its input.

        `mutation updateAppointmentFormAnswerGroupConnection` · idempotent write.

        Args:
            input: `UpdateAppointmentFormAnswerGroupConnectionInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateAppointmentFormAnswerGroupConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_form_answer_group_connection_writes import (
            UPDATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment_inclusion(
        self, *, input: models.UpdateAppointmentInclusionInput, into: None = None
    ) -> models.UpdateAppointmentInclusionPayload: ...
    @overload
    async def update_appointment_inclusion(
        self, *, input: models.UpdateAppointmentInclusionInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_appointment_inclusion(
        self, *, input: models.UpdateAppointmentInclusionInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentInclusionPayload | A:
        """Update appointment inclusion; see the fields of its input.

        `mutation updateAppointmentInclusion` · idempotent write.

        Args:
            input: `updateAppointmentInclusionInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppointmentInclusionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment_inclusion import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment_request(
        self, *, input: models.UpdateAppointmentRequestInput, into: None = None
    ) -> models.UpdateAppointmentRequestPayload: ...
    @overload
    async def update_appointment_request(self, *, input: models.UpdateAppointmentRequestInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_appointment_request(
        self, *, input: models.UpdateAppointmentRequestInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentRequestPayload | A:
        """Update appointment request; see the fields of its input.

        `mutation updateAppointmentRequest` · idempotent write.

        Args:
            input: `updateAppointmentRequestInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppointmentRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_request_writes import UPDATE_APPOINTMENT_REQUEST as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment_setting(
        self, *, input: models.UpdateAppointmentSettingInput, into: None = None
    ) -> models.UpdateAppointmentSettingPayload: ...
    @overload
    async def update_appointment_setting(self, *, input: models.UpdateAppointmentSettingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_appointment_setting(
        self, *, input: models.UpdateAppointmentSettingInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentSettingPayload | A:
        """Change the rules of booking of a provider or an organization.

        `mutation updateAppointmentSetting` · idempotent write.

        Args:
            input: `updateAppointmentSettingInput`
                id: the settings
                charge_for_occured_appts: does nothing at the vendor
                give_notes_name: does nothing at the vendor
                minimum_days_in_advance: does nothing at the vendor
                only_book_even: does nothing at the vendor
                only_book_hour: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppointmentSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_setting_writes import UPDATE_APPOINTMENT_SETTING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment_type(
        self, *, input: models.UpdateAppointmentTypeInput, into: None = None
    ) -> models.UpdateAppointmentTypePayload: ...
    @overload
    async def update_appointment_type(self, *, input: models.UpdateAppointmentTypeInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_appointment_type(
        self, *, input: models.UpdateAppointmentTypeInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentTypePayload | A:
        """Change a kind of appointment. Booked ones keep theirs.

        `mutation updateAppointmentType` · idempotent write.

        Args:
            input: `updateAppointmentTypeInput`
                id: the type
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppointmentTypePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_writes import UPDATE_APPOINTMENT_TYPE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_appointment_type_cpt_code(
        self, *, input: models.UpdateAppointmentTypeCptCodeInput, into: None = None
    ) -> models.UpdateAppointmentTypeCptCodePayload: ...
    @overload
    async def update_appointment_type_cpt_code(
        self, *, input: models.UpdateAppointmentTypeCptCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_appointment_type_cpt_code(
        self, *, input: models.UpdateAppointmentTypeCptCodeInput, into: type[A] | None = None
    ) -> models.UpdateAppointmentTypeCptCodePayload | A:
        """Update appointment type cpt code; see the fields of its input.

        `mutation updateAppointmentTypeCptCode` · idempotent write.

        Args:
            input: `updateAppointmentTypeCptCodeInput`
                fee_per_unit: does nothing at the vendor
                insurance_billing_enabled: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAppointmentTypeCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.appointment_type_cpt_code_writes import UPDATE_APPOINTMENT_TYPE_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_auto_task_generator(
        self, *, input: models.UpdateAutoTaskGeneratorInput, into: None = None
    ) -> models.UpdateAutoTaskGeneratorPayload: ...
    @overload
    async def update_auto_task_generator(self, *, input: models.UpdateAutoTaskGeneratorInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_auto_task_generator(
        self, *, input: models.UpdateAutoTaskGeneratorInput, into: type[A] | None = None
    ) -> models.UpdateAutoTaskGeneratorPayload | A:
        """Update auto task generator; see the fields of its input.

        `mutation updateAutoTaskGenerator` · idempotent write.

        Args:
            input: `updateAutoTaskGeneratorInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAutoTaskGeneratorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.auto_task_generator_writes import UPDATE_AUTO_TASK_GENERATOR as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_automated_insurance_billing_setting(
        self, *, input: models.UpdateAutomatedInsuranceBillingSettingInput, into: None = None
    ) -> models.UpdateAutomatedInsuranceBillingSettingPayload: ...
    @overload
    async def update_automated_insurance_billing_setting(
        self, *, input: models.UpdateAutomatedInsuranceBillingSettingInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_automated_insurance_billing_setting(
        self, *, input: models.UpdateAutomatedInsuranceBillingSettingInput, into: type[A] | None = None
    ) -> models.UpdateAutomatedInsuranceBillingSettingPayload | A:
        """Update automated insurance billing setting; see the fields of its input.

        `mutation updateAutomatedInsuranceBillingSetting` · idempotent write.

        Args:
            input: `updateAutomatedInsuranceBillingSettingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateAutomatedInsuranceBillingSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.automated_insurance_billing_setting_writes import (
            UPDATE_AUTOMATED_INSURANCE_BILLING_SETTING as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_automation(
        self, *, input: models.UpdateAutomationInput, into: None = None
    ) -> models.UpdateAutomationPayload: ...
    @overload
    async def update_automation(self, *, input: models.UpdateAutomationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_automation(
        self, *, input: models.UpdateAutomationInput, into: type[A] | None = None
    ) -> models.UpdateAutomationPayload | A:
        """Update automation; see the fields of its input.

        `mutation updateAutomation` · idempotent write.

        Args:
            input: `UpdateAutomationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateAutomationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.automation_writes import UPDATE_AUTOMATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_billing_item(
        self, *, input: models.UpdateBillingItemInput, into: None = None
    ) -> models.UpdateBillingItemPayload: ...
    @overload
    async def update_billing_item(self, *, input: models.UpdateBillingItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_billing_item(
        self, *, input: models.UpdateBillingItemInput, into: type[A] | None = None
    ) -> models.UpdateBillingItemPayload | A:
        """Update billing item; see the fields of its input.

        `mutation updateBillingItem` · money.

        Args:
            input: `updateBillingItemInput`
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateBillingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.billing_item_writes import UPDATE_BILLING_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_brand(self, *, input: models.UpdateBrandInput, into: None = None) -> models.UpdateBrandPayload: ...
    @overload
    async def update_brand(self, *, input: models.UpdateBrandInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_brand(
        self, *, input: models.UpdateBrandInput, into: type[A] | None = None
    ) -> models.UpdateBrandPayload | A:
        """Update brand; see the fields of its input.

        `mutation updateBrand` · idempotent write.

        Args:
            input: `updateBrandInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateBrandPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.brand_writes import UPDATE_BRAND as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_by_template(
        self, *, input: models.UpdateByTemplateInput, into: None = None
    ) -> models.UpdateByTemplatePayload: ...
    @overload
    async def update_by_template(self, *, input: models.UpdateByTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_by_template(
        self, *, input: models.UpdateByTemplateInput, into: type[A] | None = None
    ) -> models.UpdateByTemplatePayload | A:
        """Update by template; see the fields of its input.

        `mutation updateByTemplate` · idempotent write.

        Args:
            input: `updateByTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateByTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_by_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_calendar_view_setting(
        self, *, input: models.UpdateCalendarViewSettingInput, into: None = None
    ) -> models.UpdateCalendarViewSettingPayload: ...
    @overload
    async def update_calendar_view_setting(
        self, *, input: models.UpdateCalendarViewSettingInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_calendar_view_setting(
        self, *, input: models.UpdateCalendarViewSettingInput, into: type[A] | None = None
    ) -> models.UpdateCalendarViewSettingPayload | A:
        """Update calendar view setting; see the fields of its input.

        `mutation updateCalendarViewSetting` · idempotent write.

        Args:
            input: `updateCalendarViewSettingInput`
                availablilty_appt_type_filter: is deprecated
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCalendarViewSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_calendar_view_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor")
    async def update_calorie_level(
        self, *, input: models.UpdateCalorieLevelInput, into: None = None
    ) -> models.UpdateCalorieLevelPayload: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def update_calorie_level(self, *, input: models.UpdateCalorieLevelInput, into: type[A]) -> A: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def update_calorie_level(
        self, *, input: models.UpdateCalorieLevelInput, into: type[A] | None = None
    ) -> models.UpdateCalorieLevelPayload | A:
        """Update calorie level; see the fields of its input.

        `mutation updateCalorieLevel` · idempotent write.

        Deprecated by the vendor.

        Args:
            input: `UpdateCalorieLevelInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateCalorieLevelPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_calorie_level import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_care_alert(
        self, *, input: models.UpdateCareAlertInput, into: None = None
    ) -> models.UpdateCareAlertPayload: ...
    @overload
    async def update_care_alert(self, *, input: models.UpdateCareAlertInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_care_alert(
        self, *, input: models.UpdateCareAlertInput, into: type[A] | None = None
    ) -> models.UpdateCareAlertPayload | A:
        """Update care alert; see the fields of its input.

        `mutation updateCareAlert` · idempotent write.

        Args:
            input: `UpdateCareAlertInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateCareAlertPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.care_alert_writes import UPDATE_CARE_ALERT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_care_plan(
        self, *, input: models.UpdateCarePlanInput, into: None = None
    ) -> models.UpdateCarePlanPayload: ...
    @overload
    async def update_care_plan(self, *, input: models.UpdateCarePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_care_plan(
        self, *, input: models.UpdateCarePlanInput, into: type[A] | None = None
    ) -> models.UpdateCarePlanPayload | A:
        """Update care plan; see the fields of its input.

        `mutation updateCarePlan` · idempotent write.

        Args:
            input: `updateCarePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.care_plan_writes import UPDATE_CARE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_care_plan_recommendation_category(
        self, *, input: models.UpdateCarePlanRecommendationCategoryInput, into: None = None
    ) -> models.UpdateCarePlanRecommendationCategoryPayload: ...
    @overload
    async def update_care_plan_recommendation_category(
        self, *, input: models.UpdateCarePlanRecommendationCategoryInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_care_plan_recommendation_category(
        self, *, input: models.UpdateCarePlanRecommendationCategoryInput, into: type[A] | None = None
    ) -> models.UpdateCarePlanRecommendationCategoryPayload | A:
        """Update care plan recommendation category; see the fields of its input.

        `mutation updateCarePlanRecommendationCategory` · idempotent write.

        Args:
            input: `updateCarePlanRecommendationCategoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCarePlanRecommendationCategoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.care_plan_recommendation_category_writes import (
            UPDATE_CARE_PLAN_RECOMMENDATION_CATEGORY as OPERATION,
        )

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_change_health_account(
        self, *, input: models.UpdateChangeHealthAccountInput, into: None = None
    ) -> models.UpdateChangeHealthAccountPayload: ...
    @overload
    async def update_change_health_account(
        self, *, input: models.UpdateChangeHealthAccountInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_change_health_account(
        self, *, input: models.UpdateChangeHealthAccountInput, into: type[A] | None = None
    ) -> models.UpdateChangeHealthAccountPayload | A:
        """Update change health account; see the fields of its input.

        `mutation updateChangeHealthAccount` · idempotent write.

        Args:
            input: `updateChangeHealthAccountInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateChangeHealthAccountPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_change_health_account import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_charge_back(
        self, *, input: models.UpdateChargeBackInput, into: None = None
    ) -> models.UpdateChargeBackPayload: ...
    @overload
    async def update_charge_back(self, *, input: models.UpdateChargeBackInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_charge_back(
        self, *, input: models.UpdateChargeBackInput, into: type[A] | None = None
    ) -> models.UpdateChargeBackPayload | A:
        """Update charge back; see the fields of its input.

        `mutation updateChargeBack` · money.

        Args:
            input: `updateChargeBackInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateChargeBackPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.update_charge_back import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_chat_setting(
        self, *, input: models.UpdateChatSettingInput, into: None = None
    ) -> models.UpdateChatSettingPayload: ...
    @overload
    async def update_chat_setting(self, *, input: models.UpdateChatSettingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_chat_setting(
        self, *, input: models.UpdateChatSettingInput, into: type[A] | None = None
    ) -> models.UpdateChatSettingPayload | A:
        """Update chat setting; see the fields of its input.

        `mutation updateChatSetting` · idempotent write.

        Args:
            input: `updateChatSettingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateChatSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.chat_setting_writes import UPDATE_CHAT_SETTING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_client(
        self, *, input: models.UpdateClientInput, into: None = None
    ) -> models.UpdateClientPayload: ...
    @overload
    async def update_client(self, *, input: models.UpdateClientInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_client(
        self, *, input: models.UpdateClientInput, into: type[A] | None = None
    ) -> models.UpdateClientPayload | A:
        """Change a patient.

        `mutation updateClient` · idempotent write.

        Without an `id` the vendor changes whoever owns the key. Mail triggers such as `resend_welcome` win: the other changes of the same call are lost, so send them alone. Users cannot be deleted, only archived (`active=False`). It changes whoever owns the key where no id says whom, in versions in which `id` may be left out; a user can be archived and never deleted.

        Args:
            input: `updateClientInput!`
                id: the patient
                dob: `YYYY-MM-DD`
                timezone: an IANA name
                policies: insurance policies; there is no root of their own
                active: False archives
                current_email: finds the user by this address
                for_changing_groups: True without `user_group_id` takes the patient out of the group
                notification_contacts: is deprecated: use `create_notification_contact` and `update_notification_contact`
                resend_welcome: drops all other changes of the same call: send it alone
                send_form_request_reminder: drops all other changes of the same call: send it alone; needs `is_intake_item` or `requested_form_completion_id`
                sex: takes `Male` or `Female`
                token: of a card, from Stripe
                metadata: takes at most 128,000 characters of JSON text
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateClientPayload`.
            The patient as changed.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.client_writes import UPDATE_CLIENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_cms1500(
        self, *, input: models.UpdateCms1500Input, into: None = None
    ) -> models.UpdateCms1500Payload: ...
    @overload
    async def update_cms1500(self, *, input: models.UpdateCms1500Input, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_cms1500(
        self, *, input: models.UpdateCms1500Input, into: type[A] | None = None
    ) -> models.UpdateCms1500Payload | A:
        """Update cms1500; see the fields of its input.

        `mutation updateCms1500` · idempotent write.

        It is refused for a locked claim, with a message of that and no claim; `is_locked` is False for all where claims are not locked.

        Args:
            input: `updateCms1500Input`
                patient_id: is deprecated: use `patient`
                service_location: is deprecated: use `service_location_id`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCms1500Payload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cms1500_writes import UPDATE_CMS1500 as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_cognitive_status(
        self, *, input: models.UpdateCognitiveStatusInput, into: None = None
    ) -> models.UpdateCognitiveStatusPayload: ...
    @overload
    async def update_cognitive_status(self, *, input: models.UpdateCognitiveStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_cognitive_status(
        self, *, input: models.UpdateCognitiveStatusInput, into: type[A] | None = None
    ) -> models.UpdateCognitiveStatusPayload | A:
        """Update cognitive status; see the fields of its input.

        `mutation updateCognitiveStatus` · idempotent write.

        Args:
            input: `updateCognitiveStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCognitiveStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cognitive_statu_writes import UPDATE_COGNITIVE_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_conversation(
        self, *, input: models.UpdateConversationInput, into: None = None
    ) -> models.UpdateConversationPayload: ...
    @overload
    async def update_conversation(self, *, input: models.UpdateConversationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_conversation(
        self, *, input: models.UpdateConversationInput, into: type[A] | None = None
    ) -> models.UpdateConversationPayload | A:
        """Rename a conversation, close it, or change who takes part.

        `mutation updateConversation` · idempotent write.

        Args:
            input: `updateConversationInput`
                id: the conversation
                closed_by_id: who closes it; your own id closes it
                simple_added_users: members, as `doc_share_id`s separated by commas; likely these replace the present ones; likely replaces the members
                metadata: takes at most 2,000 characters of JSON text
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateConversationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.conversation_writes import UPDATE_CONVERSATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_conversation_membership(
        self, *, input: models.UpdateConversationMembershipInput, into: None = None
    ) -> models.UpdateConversationMembershipPayload: ...
    @overload
    async def update_conversation_membership(
        self, *, input: models.UpdateConversationMembershipInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_conversation_membership(
        self, *, input: models.UpdateConversationMembershipInput, into: type[A] | None = None
    ) -> models.UpdateConversationMembershipPayload | A:
        """Update conversation membership; see the fields of its input.

        `mutation updateConversationMembership` · idempotent write.

        Args:
            input: `updateConversationMembershipInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateConversationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.conversation_membership_writes import UPDATE_CONVERSATION_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_course(
        self, *, input: models.UpdateCourseInput, into: None = None
    ) -> models.UpdateCoursePayload: ...
    @overload
    async def update_course(self, *, input: models.UpdateCourseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_course(
        self, *, input: models.UpdateCourseInput, into: type[A] | None = None
    ) -> models.UpdateCoursePayload | A:
        """Update course; see the fields of its input.

        `mutation updateCourse` · idempotent write.

        Args:
            input: `updateCourseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_writes import UPDATE_COURSE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_course_group(
        self, *, input: models.UpdateCourseGroupInput, into: None = None
    ) -> models.UpdateCourseGroupPayload: ...
    @overload
    async def update_course_group(self, *, input: models.UpdateCourseGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_course_group(
        self, *, input: models.UpdateCourseGroupInput, into: type[A] | None = None
    ) -> models.UpdateCourseGroupPayload | A:
        """Update course group; see the fields of its input.

        `mutation updateCourseGroup` · idempotent write.

        Args:
            input: `updateCourseGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_group_writes import UPDATE_COURSE_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_course_item(
        self, *, input: models.UpdateCourseItemInput, into: None = None
    ) -> models.UpdateCourseItemPayload: ...
    @overload
    async def update_course_item(self, *, input: models.UpdateCourseItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_course_item(
        self, *, input: models.UpdateCourseItemInput, into: type[A] | None = None
    ) -> models.UpdateCourseItemPayload | A:
        """Update course item; see the fields of its input.

        `mutation updateCourseItem` · idempotent write.

        Args:
            input: `updateCourseItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_item_writes import UPDATE_COURSE_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_course_membership(
        self, *, input: models.UpdateCourseMembershipInput, into: None = None
    ) -> models.UpdateCourseMembershipPayload: ...
    @overload
    async def update_course_membership(self, *, input: models.UpdateCourseMembershipInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_course_membership(
        self, *, input: models.UpdateCourseMembershipInput, into: type[A] | None = None
    ) -> models.UpdateCourseMembershipPayload | A:
        """Update course membership; see the fields of its input.

        `mutation updateCourseMembership` · idempotent write.

        Args:
            input: `updateCourseMembershipInput`
                send_nudge: drops all other changes of the same call: send it alone
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.course_membership_writes import UPDATE_COURSE_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_custom_email(
        self, *, input: models.UpdateCustomEmailInput, into: None = None
    ) -> models.UpdateCustomEmailPayload: ...
    @overload
    async def update_custom_email(self, *, input: models.UpdateCustomEmailInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_custom_email(
        self, *, input: models.UpdateCustomEmailInput, into: type[A] | None = None
    ) -> models.UpdateCustomEmailPayload | A:
        """Update custom email; see the fields of its input.

        `mutation updateCustomEmail` · idempotent write.

        Args:
            input: `updateCustomEmailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCustomEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_email_writes import UPDATE_CUSTOM_EMAIL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_custom_food(
        self, *, input: models.UpdateCustomFoodInput, into: None = None
    ) -> models.UpdateCustomFoodPayload: ...
    @overload
    async def update_custom_food(self, *, input: models.UpdateCustomFoodInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_custom_food(
        self, *, input: models.UpdateCustomFoodInput, into: type[A] | None = None
    ) -> models.UpdateCustomFoodPayload | A:
        """Update custom food; see the fields of its input.

        `mutation updateCustomFood` · idempotent write.

        Args:
            input: `updateCustomFoodInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCustomFoodPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_food_writes import UPDATE_CUSTOM_FOOD as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_custom_module(
        self, *, input: models.UpdateCustomModuleInput, into: None = None
    ) -> models.UpdateCustomModulePayload: ...
    @overload
    async def update_custom_module(self, *, input: models.UpdateCustomModuleInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_custom_module(
        self, *, input: models.UpdateCustomModuleInput, into: type[A] | None = None
    ) -> models.UpdateCustomModulePayload | A:
        """Update custom module; see the fields of its input.

        `mutation updateCustomModule` · idempotent write.

        Args:
            input: `updateCustomModuleInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_writes import UPDATE_CUSTOM_MODULE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_custom_module_form(
        self, *, input: models.UpdateCustomModuleFormInput, into: None = None
    ) -> models.UpdateCustomModuleFormPayload: ...
    @overload
    async def update_custom_module_form(self, *, input: models.UpdateCustomModuleFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_custom_module_form(
        self, *, input: models.UpdateCustomModuleFormInput, into: type[A] | None = None
    ) -> models.UpdateCustomModuleFormPayload | A:
        """Update custom module form; see the fields of its input.

        `mutation updateCustomModuleForm` · idempotent write.

        Args:
            input: `updateCustomModuleFormInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.custom_module_form_writes import UPDATE_CUSTOM_MODULE_FORM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_document(
        self, *, input: models.UpdateDocumentInput, into: None = None
    ) -> models.UpdateDocumentPayload: ...
    @overload
    async def update_document(self, *, input: models.UpdateDocumentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_document(
        self, *, input: models.UpdateDocumentInput, into: type[A] | None = None
    ) -> models.UpdateDocumentPayload | A:
        """Update document; see the fields of its input.

        `mutation updateDocument` · idempotent write.

        Args:
            input: `updateDocumentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.document_writes import UPDATE_DOCUMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_document_draft(
        self, *, input: models.UpdateDocumentDraftInput, into: None = None
    ) -> models.UpdateDocumentDraftPayload: ...
    @overload
    async def update_document_draft(self, *, input: models.UpdateDocumentDraftInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_document_draft(
        self, *, input: models.UpdateDocumentDraftInput, into: type[A] | None = None
    ) -> models.UpdateDocumentDraftPayload | A:
        """Update document draft; see the fields of its input.

        `mutation updateDocumentDraft` · create.

        Args:
            input: `UpdateDocumentDraftInput!`
                lock_version: the `lock_version` of the draft as it was read
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateDocumentDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.document_draft_writes import UPDATE_DOCUMENT_DRAFT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_dsi_comment(
        self, *, input: models.UpdateDsiCommentInput, into: None = None
    ) -> models.UpdateDsiCommentPayload: ...
    @overload
    async def update_dsi_comment(self, *, input: models.UpdateDsiCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_dsi_comment(
        self, *, input: models.UpdateDsiCommentInput, into: type[A] | None = None
    ) -> models.UpdateDsiCommentPayload | A:
        """Update dsi comment; see the fields of its input.

        `mutation updateDsiComment` · idempotent write.

        Args:
            input: `updateDsiCommentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateDsiCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.dsi_comment_writes import UPDATE_DSI_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_entry(self, *, input: models.UpdateEntryInput, into: None = None) -> models.UpdateEntryPayload: ...
    @overload
    async def update_entry(self, *, input: models.UpdateEntryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_entry(
        self, *, input: models.UpdateEntryInput, into: type[A] | None = None
    ) -> models.UpdateEntryPayload | A:
        """Update entry; see the fields of its input.

        `mutation updateEntry` · idempotent write.

        Args:
            input: `updateEntryInput`
                percieved_hungriness: is deprecated: use `perceived_hungriness`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.entry_writes import UPDATE_ENTRY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_episode_of_care(
        self, *, input: models.UpdateEpisodeOfCareInput, into: None = None
    ) -> models.UpdateEpisodeOfCarePayload: ...
    @overload
    async def update_episode_of_care(self, *, input: models.UpdateEpisodeOfCareInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_episode_of_care(
        self, *, input: models.UpdateEpisodeOfCareInput, into: type[A] | None = None
    ) -> models.UpdateEpisodeOfCarePayload | A:
        """Update episode of care; see the fields of its input.

        `mutation updateEpisodeOfCare` · idempotent write.

        Args:
            input: `updateEpisodeOfCareInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.episode_of_care_writes import UPDATE_EPISODE_OF_CARE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_external_calendar(
        self, *, input: models.UpdateExternalCalendarInput, into: None = None
    ) -> models.UpdateExternalCalendarPayload: ...
    @overload
    async def update_external_calendar(self, *, input: models.UpdateExternalCalendarInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_external_calendar(
        self, *, input: models.UpdateExternalCalendarInput, into: type[A] | None = None
    ) -> models.UpdateExternalCalendarPayload | A:
        """Update external calendar; see the fields of its input.

        `mutation updateExternalCalendar` · idempotent write.

        Args:
            input: `updateExternalCalendarInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateExternalCalendarPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.external_calendar_writes import UPDATE_EXTERNAL_CALENDAR as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_family_history(
        self, *, input: models.UpdateFamilyHistoryInput, into: None = None
    ) -> models.UpdateFamilyHistoryPayload: ...
    @overload
    async def update_family_history(self, *, input: models.UpdateFamilyHistoryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_family_history(
        self, *, input: models.UpdateFamilyHistoryInput, into: type[A] | None = None
    ) -> models.UpdateFamilyHistoryPayload | A:
        """Update family history; see the fields of its input.

        `mutation updateFamilyHistory` · idempotent write.

        Args:
            input: `updateFamilyHistoryInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFamilyHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.family_history_writes import UPDATE_FAMILY_HISTORY as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_fax_acct_info(
        self, *, input: models.UpdateFaxAcctInfoInput, into: None = None
    ) -> models.UpdateFaxAcctInfoPayload: ...
    @overload
    async def update_fax_acct_info(self, *, input: models.UpdateFaxAcctInfoInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_fax_acct_info(
        self, *, input: models.UpdateFaxAcctInfoInput, into: type[A] | None = None
    ) -> models.UpdateFaxAcctInfoPayload | A:
        """Update fax acct info; see the fields of its input.

        `mutation updateFaxAcctInfo` · idempotent write.

        Args:
            input: `updateFaxAcctInfoInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFaxAcctInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.fax_acct_info_writes import UPDATE_FAX_ACCT_INFO as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_feature_toggle(
        self, *, input: models.UpdateFeatureToggleInput, into: None = None
    ) -> models.UpdateFeatureTogglePayload: ...
    @overload
    async def update_feature_toggle(self, *, input: models.UpdateFeatureToggleInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_feature_toggle(
        self, *, input: models.UpdateFeatureToggleInput, into: type[A] | None = None
    ) -> models.UpdateFeatureTogglePayload | A:
        """Update feature toggle; see the fields of its input.

        `mutation updateFeatureToggle` · idempotent write.

        Args:
            input: `updateFeatureToggleInput`
                seperate_provider_metric_from_client: is deprecated
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFeatureTogglePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.feature_toggle_writes import UPDATE_FEATURE_TOGGLE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_fitbit(
        self, *, input: models.UpdateFitbitInput, into: None = None
    ) -> models.UpdateFitbitPayload: ...
    @overload
    async def update_fitbit(self, *, input: models.UpdateFitbitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_fitbit(
        self, *, input: models.UpdateFitbitInput, into: type[A] | None = None
    ) -> models.UpdateFitbitPayload | A:
        """Update fitbit; see the fields of its input.

        `mutation updateFitbit` · idempotent write.

        Args:
            input: `updateFitbitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFitbitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.fitbit_writes import UPDATE_FITBIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_folder(
        self, *, input: models.UpdateFolderInput, into: None = None
    ) -> models.UpdateFolderPayload: ...
    @overload
    async def update_folder(self, *, input: models.UpdateFolderInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_folder(
        self, *, input: models.UpdateFolderInput, into: type[A] | None = None
    ) -> models.UpdateFolderPayload | A:
        """Update folder; see the fields of its input.

        `mutation updateFolder` · idempotent write.

        Args:
            input: `updateFolderInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFolderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.folder_writes import UPDATE_FOLDER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_form_answer_group(
        self, *, input: models.UpdateFormAnswerGroupInput, into: None = None
    ) -> models.UpdateFormAnswerGroupPayload: ...
    @overload
    async def update_form_answer_group(self, *, input: models.UpdateFormAnswerGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_form_answer_group(
        self, *, input: models.UpdateFormAnswerGroupInput, into: type[A] | None = None
    ) -> models.UpdateFormAnswerGroupPayload | A:
        """Update form answer group; see the fields of its input.

        `mutation updateFormAnswerGroup` · idempotent write.

        Args:
            input: `updateFormAnswerGroupInput`
                metadata: takes at most 128,000 characters of JSON text
                dismissed_lock_charting_note_warning: does nothing at the vendor
                marked_locked: is deprecated: use `lock_form_answer_group`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.form_answer_group_writes import UPDATE_FORM_ANSWER_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_functional_status(
        self, *, input: models.UpdateFunctionalStatusInput, into: None = None
    ) -> models.UpdateFunctionalStatusPayload: ...
    @overload
    async def update_functional_status(self, *, input: models.UpdateFunctionalStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_functional_status(
        self, *, input: models.UpdateFunctionalStatusInput, into: type[A] | None = None
    ) -> models.UpdateFunctionalStatusPayload | A:
        """Update functional status; see the fields of its input.

        `mutation updateFunctionalStatus` · idempotent write.

        Args:
            input: `updateFunctionalStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateFunctionalStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.functional_statu_writes import UPDATE_FUNCTIONAL_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_generated_form_answer_group_feedback(
        self, *, input: models.UpdateGeneratedFormAnswerGroupFeedbackInput, into: None = None
    ) -> models.UpdateGeneratedFormAnswerGroupFeedbackPayload: ...
    @overload
    async def update_generated_form_answer_group_feedback(
        self, *, input: models.UpdateGeneratedFormAnswerGroupFeedbackInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_generated_form_answer_group_feedback(
        self, *, input: models.UpdateGeneratedFormAnswerGroupFeedbackInput, into: type[A] | None = None
    ) -> models.UpdateGeneratedFormAnswerGroupFeedbackPayload | A:
        """Update generated form answer group feedback; see the fields of its input.

        `mutation updateGeneratedFormAnswerGroupFeedback` · idempotent write.

        Args:
            input: `updateGeneratedFormAnswerGroupFeedbackInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateGeneratedFormAnswerGroupFeedbackPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_generated_form_answer_group_feedback import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_generated_summary(
        self, *, input: models.UpdateGeneratedSummaryInput, into: None = None
    ) -> models.UpdateGeneratedSummaryPayload: ...
    @overload
    async def update_generated_summary(self, *, input: models.UpdateGeneratedSummaryInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_generated_summary(
        self, *, input: models.UpdateGeneratedSummaryInput, into: type[A] | None = None
    ) -> models.UpdateGeneratedSummaryPayload | A:
        """Update generated summary; see the fields of its input.

        `mutation updateGeneratedSummary` · idempotent write.

        Args:
            input: `UpdateGeneratedSummaryInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateGeneratedSummaryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_generated_summary import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_goal(self, *, input: models.UpdateGoalInput, into: None = None) -> models.UpdateGoalPayload: ...
    @overload
    async def update_goal(self, *, input: models.UpdateGoalInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_goal(
        self, *, input: models.UpdateGoalInput, into: type[A] | None = None
    ) -> models.UpdateGoalPayload | A:
        """Update goal; see the fields of its input.

        `mutation updateGoal` · idempotent write.

        Args:
            input: `updateGoalInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateGoalPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.goal_writes import UPDATE_GOAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_google_fit(
        self, *, input: models.UpdateGoogleFitInput, into: None = None
    ) -> models.UpdateGoogleFitPayload: ...
    @overload
    async def update_google_fit(self, *, input: models.UpdateGoogleFitInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_google_fit(
        self, *, input: models.UpdateGoogleFitInput, into: type[A] | None = None
    ) -> models.UpdateGoogleFitPayload | A:
        """Update google fit; see the fields of its input.

        `mutation updateGoogleFit` · idempotent write.

        Args:
            input: `updateGoogleFitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateGoogleFitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.google_fit_writes import UPDATE_GOOGLE_FIT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_group_care_plan(
        self, *, input: models.UpdateGroupCarePlanInput, into: None = None
    ) -> models.UpdateGroupCarePlanPayload: ...
    @overload
    async def update_group_care_plan(self, *, input: models.UpdateGroupCarePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_group_care_plan(
        self, *, input: models.UpdateGroupCarePlanInput, into: type[A] | None = None
    ) -> models.UpdateGroupCarePlanPayload | A:
        """Update group care plan; see the fields of its input.

        `mutation updateGroupCarePlan` · idempotent write.

        Args:
            input: `updateGroupCarePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateGroupCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_group_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_health_concern(
        self, *, input: models.UpdateHealthConcernInput, into: None = None
    ) -> models.UpdateHealthConcernPayload: ...
    @overload
    async def update_health_concern(self, *, input: models.UpdateHealthConcernInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_health_concern(
        self, *, input: models.UpdateHealthConcernInput, into: type[A] | None = None
    ) -> models.UpdateHealthConcernPayload | A:
        """Update health concern; see the fields of its input.

        `mutation updateHealthConcern` · idempotent write.

        Args:
            input: `updateHealthConcernInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateHealthConcernPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.health_concern_writes import UPDATE_HEALTH_CONCERN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_human(self, *, input: models.UpdateHumanInput, into: None = None) -> models.UpdateHumanPayload: ...
    @overload
    async def update_human(self, *, input: models.UpdateHumanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_human(
        self, *, input: models.UpdateHumanInput, into: type[A] | None = None
    ) -> models.UpdateHumanPayload | A:
        """Update human; see the fields of its input.

        `mutation updateHuman` · idempotent write.

        Args:
            input: `updateHumanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateHumanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_human import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_immunization(
        self, *, input: models.UpdateImmunizationInput, into: None = None
    ) -> models.UpdateImmunizationPayload: ...
    @overload
    async def update_immunization(self, *, input: models.UpdateImmunizationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_immunization(
        self, *, input: models.UpdateImmunizationInput, into: type[A] | None = None
    ) -> models.UpdateImmunizationPayload | A:
        """Update immunization; see the fields of its input.

        `mutation updateImmunization` · idempotent write.

        Args:
            input: `updateImmunizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateImmunizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.immunization_writes import UPDATE_IMMUNIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_implantable_device_user(
        self, *, input: models.UpdateImplantableDeviceUserInput, into: None = None
    ) -> models.UpdateImplantableDeviceUserPayload: ...
    @overload
    async def update_implantable_device_user(
        self, *, input: models.UpdateImplantableDeviceUserInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_implantable_device_user(
        self, *, input: models.UpdateImplantableDeviceUserInput, into: type[A] | None = None
    ) -> models.UpdateImplantableDeviceUserPayload | A:
        """Update implantable device user; see the fields of its input.

        `mutation updateImplantableDeviceUser` · idempotent write.

        Args:
            input: `updateImplantableDeviceUserInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateImplantableDeviceUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.implantable_device_user_writes import UPDATE_IMPLANTABLE_DEVICE_USER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_insurance_authorization(
        self, *, input: models.UpdateInsuranceAuthorizationInput, into: None = None
    ) -> models.UpdateInsuranceAuthorizationPayload: ...
    @overload
    async def update_insurance_authorization(
        self, *, input: models.UpdateInsuranceAuthorizationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_insurance_authorization(
        self, *, input: models.UpdateInsuranceAuthorizationInput, into: type[A] | None = None
    ) -> models.UpdateInsuranceAuthorizationPayload | A:
        """Update insurance authorization; see the fields of its input.

        `mutation updateInsuranceAuthorization` · idempotent write.

        Args:
            input: `updateInsuranceAuthorizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateInsuranceAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.insurance_authorization_writes import UPDATE_INSURANCE_AUTHORIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_insurance_payment_deposit_status(
        self, *, input: models.UpdateInsurancePaymentDepositStatusInput, into: None = None
    ) -> models.UpdateInsurancePaymentDepositStatusPayload: ...
    @overload
    async def update_insurance_payment_deposit_status(
        self, *, input: models.UpdateInsurancePaymentDepositStatusInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_insurance_payment_deposit_status(
        self, *, input: models.UpdateInsurancePaymentDepositStatusInput, into: type[A] | None = None
    ) -> models.UpdateInsurancePaymentDepositStatusPayload | A:
        """Update insurance payment deposit status; see the fields of its input.

        `mutation updateInsurancePaymentDepositStatus` · idempotent write.

        Args:
            input: `updateInsurancePaymentDepositStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateInsurancePaymentDepositStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_insurance_payment_deposit_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_insurance_plan(
        self, *, input: models.UpdateInsurancePlanInput, into: None = None
    ) -> models.UpdateInsurancePlanPayload: ...
    @overload
    async def update_insurance_plan(self, *, input: models.UpdateInsurancePlanInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_insurance_plan(
        self, *, input: models.UpdateInsurancePlanInput, into: type[A] | None = None
    ) -> models.UpdateInsurancePlanPayload | A:
        """Update insurance plan; see the fields of its input.

        `mutation updateInsurancePlan` · idempotent write.

        Args:
            input: `updateInsurancePlanInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.insurance_plan_writes import UPDATE_INSURANCE_PLAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_internal_comment(
        self, *, input: models.UpdateInternalCommentInput, into: None = None
    ) -> models.UpdateInternalCommentPayload: ...
    @overload
    async def update_internal_comment(self, *, input: models.UpdateInternalCommentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_internal_comment(
        self, *, input: models.UpdateInternalCommentInput, into: type[A] | None = None
    ) -> models.UpdateInternalCommentPayload | A:
        """Update internal comment; see the fields of its input.

        `mutation updateInternalComment` · idempotent write.

        Args:
            input: `UpdateInternalCommentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateInternalCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.internal_comment_writes import UPDATE_INTERNAL_COMMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_lab_order(
        self, *, input: models.UpdateLabOrderInput, into: None = None
    ) -> models.UpdateLabOrderPayload: ...
    @overload
    async def update_lab_order(self, *, input: models.UpdateLabOrderInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_lab_order(
        self, *, input: models.UpdateLabOrderInput, into: type[A] | None = None
    ) -> models.UpdateLabOrderPayload | A:
        """Update lab order; see the fields of its input.

        `mutation updateLabOrder` · idempotent write.

        Args:
            input: `updateLabOrderInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateLabOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.lab_order_writes import UPDATE_LAB_ORDER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_location(
        self, *, input: models.UpdateLocationInput, into: None = None
    ) -> models.UpdateLocationPayload: ...
    @overload
    async def update_location(self, *, input: models.UpdateLocationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_location(
        self, *, input: models.UpdateLocationInput, into: type[A] | None = None
    ) -> models.UpdateLocationPayload | A:
        """Update location; see the fields of its input.

        `mutation updateLocation` · idempotent write.

        Args:
            input: `updateLocationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateLocationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.location_writes import UPDATE_LOCATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    @deprecated("deprecated by the vendor")
    async def update_macronutrient_split(
        self, *, input: models.UpdateMacronutrientSplitInput, into: None = None
    ) -> models.UpdateMacronutrientSplitPayload: ...
    @overload
    @deprecated("deprecated by the vendor")
    async def update_macronutrient_split(self, *, input: models.UpdateMacronutrientSplitInput, into: type[A]) -> A: ...
    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def update_macronutrient_split(
        self, *, input: models.UpdateMacronutrientSplitInput, into: type[A] | None = None
    ) -> models.UpdateMacronutrientSplitPayload | A:
        """Update macronutrient split; see the fields of its input.

        `mutation updateMacronutrientSplit` · idempotent write.

        Deprecated by the vendor.

        Args:
            input: `UpdateMacronutrientSplitInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateMacronutrientSplitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_macronutrient_split import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_manual_insurance_payment(
        self, *, input: models.UpdateManualInsurancePaymentInput, into: None = None
    ) -> models.UpdateManualInsurancePaymentPayload: ...
    @overload
    async def update_manual_insurance_payment(
        self, *, input: models.UpdateManualInsurancePaymentInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_manual_insurance_payment(
        self, *, input: models.UpdateManualInsurancePaymentInput, into: type[A] | None = None
    ) -> models.UpdateManualInsurancePaymentPayload | A:
        """Update manual insurance payment; see the fields of its input.

        `mutation updateManualInsurancePayment` · idempotent write.

        Args:
            input: `updateManualInsurancePaymentInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateManualInsurancePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.manual_insurance_payment_writes import UPDATE_MANUAL_INSURANCE_PAYMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_meal(self, *, input: models.UpdateMealInput, into: None = None) -> models.UpdateMealPayload: ...
    @overload
    async def update_meal(self, *, input: models.UpdateMealInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_meal(
        self, *, input: models.UpdateMealInput, into: type[A] | None = None
    ) -> models.UpdateMealPayload | A:
        """Update meal; see the fields of its input.

        `mutation updateMeal` · idempotent write.

        Args:
            input: `updateMealInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateMealPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.meal_writes import UPDATE_MEAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_medication(
        self, *, input: models.UpdateMedicationInput, into: None = None
    ) -> models.UpdateMedicationPayload: ...
    @overload
    async def update_medication(self, *, input: models.UpdateMedicationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_medication(
        self, *, input: models.UpdateMedicationInput, into: type[A] | None = None
    ) -> models.UpdateMedicationPayload | A:
        """Change a medication on a patient's list.

        `mutation updateMedication` · idempotent write.

        Args:
            input: `updateMedicationInput`
                id: the entry of the list
                active: whether it is still taken
                metadata: an object of texts: at most 50 keys of 40 characters, values of 2,000, and 2,000 in all
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateMedicationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.medication_writes import UPDATE_MEDICATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_note(self, *, input: models.UpdateNoteInput, into: None = None) -> models.UpdateNotePayload: ...
    @overload
    async def update_note(self, *, input: models.UpdateNoteInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_note(
        self, *, input: models.UpdateNoteInput, into: type[A] | None = None
    ) -> models.UpdateNotePayload | A:
        """Update note; see the fields of its input.

        `mutation updateNote` · idempotent write.

        Args:
            input: `updateNoteInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateNotePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.note_writes import UPDATE_NOTE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_note_scheduler(
        self, *, input: models.UpdateNoteSchedulerInput, into: None = None
    ) -> models.UpdateNoteSchedulerPayload: ...
    @overload
    async def update_note_scheduler(self, *, input: models.UpdateNoteSchedulerInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_note_scheduler(
        self, *, input: models.UpdateNoteSchedulerInput, into: type[A] | None = None
    ) -> models.UpdateNoteSchedulerPayload | A:
        """Update note scheduler; see the fields of its input.

        `mutation updateNoteScheduler` · idempotent write.

        Args:
            input: `updateNoteSchedulerInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateNoteSchedulerPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_note_scheduler import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_notification(
        self, *, input: models.UpdateNotificationInput, into: None = None
    ) -> models.UpdateNotificationPayload: ...
    @overload
    async def update_notification(self, *, input: models.UpdateNotificationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_notification(
        self, *, input: models.UpdateNotificationInput, into: type[A] | None = None
    ) -> models.UpdateNotificationPayload | A:
        """Update notification; see the fields of its input.

        `mutation updateNotification` · idempotent write.

        Args:
            input: `updateNotificationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateNotificationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.notification_writes import UPDATE_NOTIFICATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_notification_contact(
        self, *, input: models.UpdateNotificationContactInput, into: None = None
    ) -> models.UpdateNotificationContactPayload: ...
    @overload
    async def update_notification_contact(
        self, *, input: models.UpdateNotificationContactInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_notification_contact(
        self, *, input: models.UpdateNotificationContactInput, into: type[A] | None = None
    ) -> models.UpdateNotificationContactPayload | A:
        """Update notification contact; see the fields of its input.

        `mutation updateNotificationContact` · idempotent write.

        Args:
            input: `updateNotificationContactInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateNotificationContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.notification_contact_writes import UPDATE_NOTIFICATION_CONTACT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_notification_records(
        self, *, input: models.BulkUpdateNotificationRecordsInput, into: None = None
    ) -> models.BulkUpdateNotificationRecordsPayload: ...
    @overload
    async def update_notification_records(
        self, *, input: models.BulkUpdateNotificationRecordsInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_notification_records(
        self, *, input: models.BulkUpdateNotificationRecordsInput, into: type[A] | None = None
    ) -> models.BulkUpdateNotificationRecordsPayload | A:
        """Update notification records; see the fields of its input.

        `mutation updateNotificationRecords` · idempotent write.

        Args:
            input: `bulkUpdateNotificationRecordsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkUpdateNotificationRecordsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notification_records import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_notification_setting(
        self, *, input: models.UpdateNotificationSettingInput, into: None = None
    ) -> models.UpdateNotificationSettingPayload: ...
    @overload
    async def update_notification_setting(
        self, *, input: models.UpdateNotificationSettingInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_notification_setting(
        self, *, input: models.UpdateNotificationSettingInput, into: type[A] | None = None
    ) -> models.UpdateNotificationSettingPayload | A:
        """Update notification setting; see the fields of its input.

        `mutation updateNotificationSetting` · idempotent write.

        Args:
            input: `updateNotificationSettingInput`
                marketing_communcation_preference: is deprecated
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateNotificationSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notification_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_notifications(
        self, *, input: models.BulkUpdateNotificationsInput, into: None = None
    ) -> models.BulkUpdateNotificationsPayload: ...
    @overload
    async def update_notifications(self, *, input: models.BulkUpdateNotificationsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_notifications(
        self, *, input: models.BulkUpdateNotificationsInput, into: type[A] | None = None
    ) -> models.BulkUpdateNotificationsPayload | A:
        """Update notifications; see the fields of its input.

        `mutation updateNotifications` · idempotent write.

        Args:
            input: `bulkUpdateNotificationsInput`
                from_all_notifications: does nothing at the vendor
                read: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkUpdateNotificationsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.notification_writes import UPDATE_NOTIFICATIONS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_offering(
        self, *, input: models.UpdateOfferingInput, into: None = None
    ) -> models.UpdateOfferingPayload: ...
    @overload
    async def update_offering(self, *, input: models.UpdateOfferingInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_offering(
        self, *, input: models.UpdateOfferingInput, into: type[A] | None = None
    ) -> models.UpdateOfferingPayload | A:
        """Update offering; see the fields of its input.

        `mutation updateOffering` · idempotent write.

        Args:
            input: `updateOfferingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.offering_writes import UPDATE_OFFERING as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_officeally_sftp_account(
        self, *, input: models.UpdateOfficeallySftpAccountInput, into: None = None
    ) -> models.UpdateOfficeallySftpAccountPayload: ...
    @overload
    async def update_officeally_sftp_account(
        self, *, input: models.UpdateOfficeallySftpAccountInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_officeally_sftp_account(
        self, *, input: models.UpdateOfficeallySftpAccountInput, into: type[A] | None = None
    ) -> models.UpdateOfficeallySftpAccountPayload | A:
        """Update officeally sftp account; see the fields of its input.

        `mutation updateOfficeallySftpAccount` · idempotent write.

        Args:
            input: `updateOfficeallySftpAccountInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOfficeallySftpAccountPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.officeally_sftp_account_writes import UPDATE_OFFICEALLY_SFTP_ACCOUNT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_onboarding_flow(
        self, *, input: models.UpdateOnboardingFlowInput, into: None = None
    ) -> models.UpdateOnboardingFlowPayload: ...
    @overload
    async def update_onboarding_flow(self, *, input: models.UpdateOnboardingFlowInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_onboarding_flow(
        self, *, input: models.UpdateOnboardingFlowInput, into: type[A] | None = None
    ) -> models.UpdateOnboardingFlowPayload | A:
        """Update onboarding flow; see the fields of its input.

        `mutation updateOnboardingFlow` · idempotent write.

        Args:
            input: `updateOnboardingFlowInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOnboardingFlowPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.onboarding_flow_writes import UPDATE_ONBOARDING_FLOW as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_onboarding_item(
        self, *, input: models.UpdateOnboardingItemInput, into: None = None
    ) -> models.UpdateOnboardingItemPayload: ...
    @overload
    async def update_onboarding_item(self, *, input: models.UpdateOnboardingItemInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_onboarding_item(
        self, *, input: models.UpdateOnboardingItemInput, into: type[A] | None = None
    ) -> models.UpdateOnboardingItemPayload | A:
        """Update onboarding item; see the fields of its input.

        `mutation updateOnboardingItem` · idempotent write.

        Args:
            input: `updateOnboardingItemInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.onboarding_item_writes import UPDATE_ONBOARDING_ITEM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_organization(
        self, *, input: models.UpdateOrganizationInput, into: None = None
    ) -> models.UpdateOrganizationPayload: ...
    @overload
    async def update_organization(self, *, input: models.UpdateOrganizationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_organization(
        self, *, input: models.UpdateOrganizationInput, into: type[A] | None = None
    ) -> models.UpdateOrganizationPayload | A:
        """Update organization; see the fields of its input.

        `mutation updateOrganization` · idempotent write.

        Args:
            input: `updateOrganizationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOrganizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.organization_writes import UPDATE_ORGANIZATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_organization_configuration(
        self, *, input: models.UpdateOrganizationConfigurationInput, into: None = None
    ) -> models.UpdateOrganizationConfigurationPayload: ...
    @overload
    async def update_organization_configuration(
        self, *, input: models.UpdateOrganizationConfigurationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_organization_configuration(
        self, *, input: models.UpdateOrganizationConfigurationInput, into: type[A] | None = None
    ) -> models.UpdateOrganizationConfigurationPayload | A:
        """Update organization configuration; see the fields of its input.

        `mutation updateOrganizationConfiguration` · idempotent write.

        Args:
            input: `UpdateOrganizationConfigurationInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateOrganizationConfigurationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_configuration import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_organization_cpt_code(
        self, *, input: models.UpdateOrganizationCptCodeInput, into: None = None
    ) -> models.UpdateOrganizationCptCodePayload: ...
    @overload
    async def update_organization_cpt_code(
        self, *, input: models.UpdateOrganizationCptCodeInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_organization_cpt_code(
        self, *, input: models.UpdateOrganizationCptCodeInput, into: type[A] | None = None
    ) -> models.UpdateOrganizationCptCodePayload | A:
        """Update organization cpt code; see the fields of its input.

        `mutation updateOrganizationCptCode` · idempotent write.

        Args:
            input: `updateOrganizationCptCodeInput`
                organization_id: does nothing at the vendor
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOrganizationCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.organization_cpt_code_writes import UPDATE_ORGANIZATION_CPT_CODE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_organization_member(
        self, *, input: models.UpdateOrganizationMemberInput, into: None = None
    ) -> models.UpdateOrganizationMemberPayload: ...
    @overload
    async def update_organization_member(self, *, input: models.UpdateOrganizationMemberInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_organization_member(
        self, *, input: models.UpdateOrganizationMemberInput, into: type[A] | None = None
    ) -> models.UpdateOrganizationMemberPayload | A:
        """Update organization member; see the fields of its input.

        `mutation updateOrganizationMember` · idempotent write.

        Args:
            input: `updateOrganizationMemberInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOrganizationMemberPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_member import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_organization_membership(
        self, *, input: models.UpdateOrganizationMembershipInput, into: None = None
    ) -> models.UpdateOrganizationMembershipPayload: ...
    @overload
    async def update_organization_membership(
        self, *, input: models.UpdateOrganizationMembershipInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_organization_membership(
        self, *, input: models.UpdateOrganizationMembershipInput, into: type[A] | None = None
    ) -> models.UpdateOrganizationMembershipPayload | A:
        """Update organization membership; see the fields of its input.

        `mutation updateOrganizationMembership` · idempotent write.

        Args:
            input: `updateOrganizationMembershipInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateOrganizationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.organization_membership_writes import UPDATE_ORGANIZATION_MEMBERSHIP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_organization_ui_configuration(
        self, *, input: models.UpdateUiConfigurationInput, into: None = None
    ) -> models.UpdateUiConfigurationPayload: ...
    @overload
    async def update_organization_ui_configuration(
        self, *, input: models.UpdateUiConfigurationInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_organization_ui_configuration(
        self, *, input: models.UpdateUiConfigurationInput, into: type[A] | None = None
    ) -> models.UpdateUiConfigurationPayload | A:
        """Update organization ui configuration; see the fields of its input.

        `mutation updateOrganizationUiConfiguration` · idempotent write.

        Args:
            input: `UpdateUiConfigurationInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateUiConfigurationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_ui_configuration import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_pdf_letterhead_template(
        self, *, input: models.UpdatePdfLetterheadTemplateInput, into: None = None
    ) -> models.UpdatePdfLetterheadTemplatePayload: ...
    @overload
    async def update_pdf_letterhead_template(
        self, *, input: models.UpdatePdfLetterheadTemplateInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_pdf_letterhead_template(
        self, *, input: models.UpdatePdfLetterheadTemplateInput, into: type[A] | None = None
    ) -> models.UpdatePdfLetterheadTemplatePayload | A:
        """Update pdf letterhead template; see the fields of its input.

        `mutation updatePdfLetterheadTemplate` · idempotent write.

        Args:
            input: `updatePdfLetterheadTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updatePdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.pdf_letterhead_template_writes import UPDATE_PDF_LETTERHEAD_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_permission_template(
        self, *, input: models.UpdatePermissionTemplateInput, into: None = None
    ) -> models.UpdatePermissionTemplatePayload: ...
    @overload
    async def update_permission_template(self, *, input: models.UpdatePermissionTemplateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_permission_template(
        self, *, input: models.UpdatePermissionTemplateInput, into: type[A] | None = None
    ) -> models.UpdatePermissionTemplatePayload | A:
        """Update permission template; see the fields of its input.

        `mutation updatePermissionTemplate` · idempotent write.

        Args:
            input: `updatePermissionTemplateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updatePermissionTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.permission_template_writes import UPDATE_PERMISSION_TEMPLATE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_policy(
        self, *, input: models.UpdatePolicyMutationInput, into: None = None
    ) -> models.UpdatePolicyMutationPayload: ...
    @overload
    async def update_policy(self, *, input: models.UpdatePolicyMutationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_policy(
        self, *, input: models.UpdatePolicyMutationInput, into: type[A] | None = None
    ) -> models.UpdatePolicyMutationPayload | A:
        """Update policy; see the fields of its input.

        `mutation updatePolicy` · idempotent write.

        Args:
            input: `updatePolicyMutationInput`
                user_id: does nothing at the vendor; a policy cannot be moved to another patient
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updatePolicyMutationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_policy import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_procedure(
        self, *, input: models.UpdateProcedureInput, into: None = None
    ) -> models.UpdateProcedurePayload: ...
    @overload
    async def update_procedure(self, *, input: models.UpdateProcedureInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_procedure(
        self, *, input: models.UpdateProcedureInput, into: type[A] | None = None
    ) -> models.UpdateProcedurePayload | A:
        """Update procedure; see the fields of its input.

        `mutation updateProcedure` · idempotent write.

        Args:
            input: `updateProcedureInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateProcedurePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.procedure_writes import UPDATE_PROCEDURE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_product(
        self, *, input: models.UpdateProductInput, into: None = None
    ) -> models.UpdateProductPayload: ...
    @overload
    async def update_product(self, *, input: models.UpdateProductInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_product(
        self, *, input: models.UpdateProductInput, into: type[A] | None = None
    ) -> models.UpdateProductPayload | A:
        """Update product; see the fields of its input.

        `mutation updateProduct` · idempotent write.

        Args:
            input: `updateProductInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateProductPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.product_writes import UPDATE_PRODUCT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_provider_cpt_codes(
        self, *, input: models.UpdateProviderCptCodesInput, into: None = None
    ) -> models.UpdateProviderCptCodesPayload: ...
    @overload
    async def update_provider_cpt_codes(self, *, input: models.UpdateProviderCptCodesInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_provider_cpt_codes(
        self, *, input: models.UpdateProviderCptCodesInput, into: type[A] | None = None
    ) -> models.UpdateProviderCptCodesPayload | A:
        """Update provider cpt codes; see the fields of its input.

        `mutation updateProviderCptCodes` · idempotent write.

        Args:
            input: `updateProviderCptCodesInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateProviderCptCodesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.provider_cpt_code_writes import UPDATE_PROVIDER_CPT_CODES as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_received_direct_message(
        self, *, input: models.UpdateReceivedDirectMessageInput, into: None = None
    ) -> models.UpdateReceivedDirectMessagePayload: ...
    @overload
    async def update_received_direct_message(
        self, *, input: models.UpdateReceivedDirectMessageInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_received_direct_message(
        self, *, input: models.UpdateReceivedDirectMessageInput, into: type[A] | None = None
    ) -> models.UpdateReceivedDirectMessagePayload | A:
        """Update received direct message; see the fields of its input.

        `mutation updateReceivedDirectMessage` · idempotent write.

        Args:
            input: `updateReceivedDirectMessageInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateReceivedDirectMessagePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_received_direct_message import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_received_fax(
        self, *, input: models.UpdateReceivedFaxInput, into: None = None
    ) -> models.UpdateReceivedFaxPayload: ...
    @overload
    async def update_received_fax(self, *, input: models.UpdateReceivedFaxInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_received_fax(
        self, *, input: models.UpdateReceivedFaxInput, into: type[A] | None = None
    ) -> models.UpdateReceivedFaxPayload | A:
        """Update received fax; see the fields of its input.

        `mutation updateReceivedFax` · idempotent write.

        Args:
            input: `updateReceivedFaxInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateReceivedFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.received_fax_writes import UPDATE_RECEIVED_FAX as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_recommendation(
        self, *, input: models.UpdateRecommendationInput, into: None = None
    ) -> models.UpdateRecommendationPayload: ...
    @overload
    async def update_recommendation(self, *, input: models.UpdateRecommendationInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_recommendation(
        self, *, input: models.UpdateRecommendationInput, into: type[A] | None = None
    ) -> models.UpdateRecommendationPayload | A:
        """Update recommendation; see the fields of its input.

        `mutation updateRecommendation` · idempotent write.

        Args:
            input: `updateRecommendationInput`
                recommendation_type: is deprecated: use `care_plan_recommendation_category_id`; cannot go together with `care_plan_recommendation_category_id`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateRecommendationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.recommendation_writes import UPDATE_RECOMMENDATION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_recurring_form(
        self, *, input: models.UpdateRecurringFormInput, into: None = None
    ) -> models.UpdateRecurringFormPayload: ...
    @overload
    async def update_recurring_form(self, *, input: models.UpdateRecurringFormInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_recurring_form(
        self, *, input: models.UpdateRecurringFormInput, into: type[A] | None = None
    ) -> models.UpdateRecurringFormPayload | A:
        """Update recurring form; see the fields of its input.

        `mutation updateRecurringForm` · idempotent write.

        Args:
            input: `updateRecurringFormInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateRecurringFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.recurring_form_writes import UPDATE_RECURRING_FORM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_referral(
        self, *, input: models.UpdateReferralInput, into: None = None
    ) -> models.UpdateReferralPayload: ...
    @overload
    async def update_referral(self, *, input: models.UpdateReferralInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_referral(
        self, *, input: models.UpdateReferralInput, into: type[A] | None = None
    ) -> models.UpdateReferralPayload | A:
        """Update referral; see the fields of its input.

        `mutation updateReferral` · idempotent write.

        Args:
            input: `updateReferralInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateReferralPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.referral_writes import UPDATE_REFERRAL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_referring_physician(
        self, *, input: models.UpdateReferringPhysicianInput, into: None = None
    ) -> models.UpdateReferringPhysicianPayload: ...
    @overload
    async def update_referring_physician(self, *, input: models.UpdateReferringPhysicianInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_referring_physician(
        self, *, input: models.UpdateReferringPhysicianInput, into: type[A] | None = None
    ) -> models.UpdateReferringPhysicianPayload | A:
        """Update referring physician; see the fields of its input.

        `mutation updateReferringPhysician` · idempotent write.

        Args:
            input: `updateReferringPhysicianInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateReferringPhysicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.referring_physician_writes import UPDATE_REFERRING_PHYSICIAN as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_requested_payment(
        self, *, input: models.UpdateRequestedPaymentInput, into: None = None
    ) -> models.UpdateRequestedPaymentPayload: ...
    @overload
    async def update_requested_payment(self, *, input: models.UpdateRequestedPaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_requested_payment(
        self, *, input: models.UpdateRequestedPaymentInput, into: type[A] | None = None
    ) -> models.UpdateRequestedPaymentPayload | A:
        """Change an invoice.

        `mutation updateRequestedPayment` · money.

        `healthie.invoices.update` does the same with the vendor's rules checked first.

        Args:
            input: `updateRequestedPaymentInput`
                id: the invoice
                price: what is to be paid
                send_request_email: send the payer a mail about it again
                resend_receipt: send the receipt again
                metadata: takes at most 2,000 characters of JSON text
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateRequestedPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.requested_payment_writes import UPDATE_REQUESTED_PAYMENT as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_saved_filter(
        self, *, input: models.UpdateSavedFilterInput, into: None = None
    ) -> models.UpdateSavedFilterPayload: ...
    @overload
    async def update_saved_filter(self, *, input: models.UpdateSavedFilterInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_saved_filter(
        self, *, input: models.UpdateSavedFilterInput, into: type[A] | None = None
    ) -> models.UpdateSavedFilterPayload | A:
        """Update saved filter; see the fields of its input.

        `mutation updateSavedFilter` · idempotent write.

        Args:
            input: `updateSavedFilterInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateSavedFilterPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.saved_filter_writes import UPDATE_SAVED_FILTER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_secondary_claim(
        self, *, input: models.UpdateSecondaryClaimInput, into: None = None
    ) -> models.UpdateSecondaryClaimPayload: ...
    @overload
    async def update_secondary_claim(self, *, input: models.UpdateSecondaryClaimInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_secondary_claim(
        self, *, input: models.UpdateSecondaryClaimInput, into: type[A] | None = None
    ) -> models.UpdateSecondaryClaimPayload | A:
        """Update secondary claim; see the fields of its input.

        `mutation updateSecondaryClaim` · idempotent write.

        Args:
            input: `UpdateSecondaryClaimInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `UpdateSecondaryClaimPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.secondary_claim_writes import UPDATE_SECONDARY_CLAIM as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_smart_phrase(
        self, *, input: models.UpdateSmartPhraseInput, into: None = None
    ) -> models.UpdateSmartPhrasePayload: ...
    @overload
    async def update_smart_phrase(self, *, input: models.UpdateSmartPhraseInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_smart_phrase(
        self, *, input: models.UpdateSmartPhraseInput, into: type[A] | None = None
    ) -> models.UpdateSmartPhrasePayload | A:
        """Update smart phrase; see the fields of its input.

        `mutation updateSmartPhrase` · idempotent write.

        Args:
            input: `updateSmartPhraseInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateSmartPhrasePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.smart_phrase_writes import UPDATE_SMART_PHRASE as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_smoking_status(
        self, *, input: models.UpdateSmokingStatusInput, into: None = None
    ) -> models.UpdateSmokingStatusPayload: ...
    @overload
    async def update_smoking_status(self, *, input: models.UpdateSmokingStatusInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_smoking_status(
        self, *, input: models.UpdateSmokingStatusInput, into: type[A] | None = None
    ) -> models.UpdateSmokingStatusPayload | A:
        """Update smoking status; see the fields of its input.

        `mutation updateSmokingStatus` · idempotent write.

        Args:
            input: `updateSmokingStatusInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateSmokingStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.smoking_statu_writes import UPDATE_SMOKING_STATUS as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_state(self, *, input: models.UpdateStateInput, into: None = None) -> models.UpdateStatePayload: ...
    @overload
    async def update_state(self, *, input: models.UpdateStateInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_state(
        self, *, input: models.UpdateStateInput, into: type[A] | None = None
    ) -> models.UpdateStatePayload | A:
        """Update state; see the fields of its input.

        `mutation updateState` · idempotent write.

        Args:
            input: `updateStateInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateStatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_state import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_stripe_customer_detail(
        self, *, input: models.UpdateStripeCustomerDetailInput, into: None = None
    ) -> models.UpdateStripeCustomerDetailPayload: ...
    @overload
    async def update_stripe_customer_detail(
        self, *, input: models.UpdateStripeCustomerDetailInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_stripe_customer_detail(
        self, *, input: models.UpdateStripeCustomerDetailInput, into: type[A] | None = None
    ) -> models.UpdateStripeCustomerDetailPayload | A:
        """Update stripe customer detail; see the fields of its input.

        `mutation updateStripeCustomerDetail` · idempotent write.

        Args:
            input: `updateStripeCustomerDetailInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateStripeCustomerDetailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.stripe_customer_detail_writes import UPDATE_STRIPE_CUSTOMER_DETAIL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_stripe_verification_details(
        self, *, input: models.UpdateStripeVerificationDetailsInput, into: None = None
    ) -> models.UpdateStripeVerificationDetailsPayload: ...
    @overload
    async def update_stripe_verification_details(
        self, *, input: models.UpdateStripeVerificationDetailsInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_stripe_verification_details(
        self, *, input: models.UpdateStripeVerificationDetailsInput, into: type[A] | None = None
    ) -> models.UpdateStripeVerificationDetailsPayload | A:
        """Update stripe verification details; see the fields of its input.

        `mutation updateStripeVerificationDetails` · idempotent write.

        Args:
            input: `updateStripeVerificationDetailsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateStripeVerificationDetailsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_stripe_verification_details import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_subscription(
        self, *, input: models.UpdateSubscriptionInput, into: None = None
    ) -> models.UpdateSubscriptionPayload: ...
    @overload
    async def update_subscription(self, *, input: models.UpdateSubscriptionInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_subscription(
        self, *, input: models.UpdateSubscriptionInput, into: type[A] | None = None
    ) -> models.UpdateSubscriptionPayload | A:
        """Update subscription; see the fields of its input.

        `mutation updateSubscription` · money.

        Args:
            input: `updateSubscriptionInput`
                stripe_idempotency_key: is made for each call unless given; covers the charge of the card at Stripe, and not the record at Healthie
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateSubscriptionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.subscription_writes import UPDATE_SUBSCRIPTION as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_super_bill(
        self, *, input: models.UpdateSuperBillInput, into: None = None
    ) -> models.UpdateSuperBillPayload: ...
    @overload
    async def update_super_bill(self, *, input: models.UpdateSuperBillInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_super_bill(
        self, *, input: models.UpdateSuperBillInput, into: type[A] | None = None
    ) -> models.UpdateSuperBillPayload | A:
        """Update super bill; see the fields of its input.

        `mutation updateSuperBill` · idempotent write.

        Args:
            input: `updateSuperBillInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateSuperBillPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.super_bill_writes import UPDATE_SUPER_BILL as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_tag(self, *, input: models.UpdateTagInput, into: None = None) -> models.UpdateTagPayload: ...
    @overload
    async def update_tag(self, *, input: models.UpdateTagInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_tag(
        self, *, input: models.UpdateTagInput, into: type[A] | None = None
    ) -> models.UpdateTagPayload | A:
        """Update tag; see the fields of its input.

        `mutation updateTag` · idempotent write.

        Args:
            input: `updateTagInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.tag_writes import UPDATE_TAG as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_task(self, *, input: models.UpdateTaskInput, into: None = None) -> models.UpdateTaskPayload: ...
    @overload
    async def update_task(self, *, input: models.UpdateTaskInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_task(
        self, *, input: models.UpdateTaskInput, into: type[A] | None = None
    ) -> models.UpdateTaskPayload | A:
        """Change a task, or tick it off with `complete=True`.

        `mutation updateTask` · idempotent write.

        Args:
            input: `updateTaskInput`
                id: the task
                complete: whether it is done
                metadata: takes at most 2,000 characters of JSON text
                reminder.interval_type: takes `daily`, `weekly` or `once`
                reminder.reminder_time: minutes from midnight
                user_id: is deprecated: use `assignee_ids`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateTaskPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.task_writes import UPDATE_TASK as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_tasks_bulk(
        self, *, input: models.BulkUpdateTasksInput, into: None = None
    ) -> models.BulkUpdateTasksPayload: ...
    @overload
    async def update_tasks_bulk(self, *, input: models.BulkUpdateTasksInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_tasks_bulk(
        self, *, input: models.BulkUpdateTasksInput, into: type[A] | None = None
    ) -> models.BulkUpdateTasksPayload | A:
        """Update tasks bulk; see the fields of its input.

        `mutation updateTasksBulk` · idempotent write.

        Args:
            input: `bulkUpdateTasksInput`
                task_ids: does nothing at the vendor when `update_all_tasks` is `True`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `bulkUpdateTasksPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_tasks_bulk import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_unique_device_identifier(
        self, *, input: models.UpdateUniqueDeviceIdentifierInput, into: None = None
    ) -> models.UpdateUniqueDeviceIdentifierPayload: ...
    @overload
    async def update_unique_device_identifier(
        self, *, input: models.UpdateUniqueDeviceIdentifierInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_unique_device_identifier(
        self, *, input: models.UpdateUniqueDeviceIdentifierInput, into: type[A] | None = None
    ) -> models.UpdateUniqueDeviceIdentifierPayload | A:
        """Update unique device identifier; see the fields of its input.

        `mutation updateUniqueDeviceIdentifier` · idempotent write.

        Args:
            input: `updateUniqueDeviceIdentifierInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateUniqueDeviceIdentifierPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unique_device_identifier_writes import UPDATE_UNIQUE_DEVICE_IDENTIFIER as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_user(self, *, input: models.UpdateUserInput, into: None = None) -> models.UpdateUserPayload: ...
    @overload
    async def update_user(self, *, input: models.UpdateUserInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_user(
        self, *, input: models.UpdateUserInput, into: type[A] | None = None
    ) -> models.UpdateUserPayload | A:
        """Update user; see the fields of its input.

        `mutation updateUser` · idempotent write.

        Args:
            input: `updateUserInput`
                dimissed_calendar_prompt: is deprecated
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_user_appointment_pricing(
        self, *, input: models.UpdateUserAppointmentPricingInput, into: None = None
    ) -> models.UpdateUserAppointmentPricingPayload: ...
    @overload
    async def update_user_appointment_pricing(
        self, *, input: models.UpdateUserAppointmentPricingInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def update_user_appointment_pricing(
        self, *, input: models.UpdateUserAppointmentPricingInput, into: type[A] | None = None
    ) -> models.UpdateUserAppointmentPricingPayload | A:
        """Update user appointment pricing; see the fields of its input.

        `mutation updateUserAppointmentPricing` · idempotent write.

        Args:
            input: `updateUserAppointmentPricingInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateUserAppointmentPricingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_user_appointment_pricing import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_user_group(
        self, *, input: models.UpdateUserGroupInput, into: None = None
    ) -> models.UpdateUserGroupPayload: ...
    @overload
    async def update_user_group(self, *, input: models.UpdateUserGroupInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_user_group(
        self, *, input: models.UpdateUserGroupInput, into: type[A] | None = None
    ) -> models.UpdateUserGroupPayload | A:
        """Update user group; see the fields of its input.

        `mutation updateUserGroup` · idempotent write.

        Args:
            input: `updateUserGroupInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateUserGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.user_group_writes import UPDATE_USER_GROUP as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_webhook(
        self, *, input: models.UpdateWebhookInput, into: None = None
    ) -> models.UpdateWebhookPayload: ...
    @overload
    async def update_webhook(self, *, input: models.UpdateWebhookInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_webhook(
        self, *, input: models.UpdateWebhookInput, into: type[A] | None = None
    ) -> models.UpdateWebhookPayload | A:
        """Update webhook; see the fields of its input.

        `mutation updateWebhook` · idempotent write.

        Args:
            input: `updateWebhookInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.webhook_writes import UPDATE_WEBHOOK as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def update_write_off(
        self, *, input: models.UpdateWriteOffInput, into: None = None
    ) -> models.UpdateWriteOffPayload: ...
    @overload
    async def update_write_off(self, *, input: models.UpdateWriteOffInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def update_write_off(
        self, *, input: models.UpdateWriteOffInput, into: type[A] | None = None
    ) -> models.UpdateWriteOffPayload | A:
        """Update write off; see the fields of its input.

        `mutation updateWriteOff` · money.

        Args:
            input: `updateWriteOffInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `updateWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.write_off_writes import UPDATE_WRITE_OFF as OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def upload_batch_to_candid_health(
        self, *, input: models.UploadBatchToCandidHealthInput, into: None = None
    ) -> models.UploadBatchToCandidHealthPayload: ...
    @overload
    async def upload_batch_to_candid_health(
        self, *, input: models.UploadBatchToCandidHealthInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def upload_batch_to_candid_health(
        self, *, input: models.UploadBatchToCandidHealthInput, into: type[A] | None = None
    ) -> models.UploadBatchToCandidHealthPayload | A:
        """Run the vendor's `uploadBatchToCandidHealth`; see the fields of its input.

        `mutation uploadBatchToCandidHealth` · money.

        Args:
            input: `uploadBatchToCandidHealthInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `uploadBatchToCandidHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_batch_to_candid_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def upload_batch_to_change_health(
        self, *, input: models.UploadBatchToChangeHealthInput, into: None = None
    ) -> models.UploadBatchToChangeHealthPayload: ...
    @overload
    async def upload_batch_to_change_health(
        self, *, input: models.UploadBatchToChangeHealthInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def upload_batch_to_change_health(
        self, *, input: models.UploadBatchToChangeHealthInput, into: type[A] | None = None
    ) -> models.UploadBatchToChangeHealthPayload | A:
        """Run the vendor's `uploadBatchToChangeHealth`; see the fields of its input.

        `mutation uploadBatchToChangeHealth` · money.

        It does nothing at the vendor.

        Args:
            input: `uploadBatchToChangeHealthInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `uploadBatchToChangeHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_batch_to_change_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def upload_batch_to_officeally(
        self, *, input: models.UploadBatchToOfficeallyInput, into: None = None
    ) -> models.UploadBatchToOfficeallyPayload: ...
    @overload
    async def upload_batch_to_officeally(self, *, input: models.UploadBatchToOfficeallyInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def upload_batch_to_officeally(
        self, *, input: models.UploadBatchToOfficeallyInput, into: type[A] | None = None
    ) -> models.UploadBatchToOfficeallyPayload | A:
        """Run the vendor's `uploadBatchToOfficeally`; see the fields of its input.

        `mutation uploadBatchToOfficeally` · money.

        Args:
            input: `uploadBatchToOfficeallyInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `uploadBatchToOfficeallyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_batch_to_officeally import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def upload_cms1500s_to_integrations(
        self, *, input: models.UploadToIntegrationsInput, into: None = None
    ) -> models.UploadToIntegrationsPayload: ...
    @overload
    async def upload_cms1500s_to_integrations(self, *, input: models.UploadToIntegrationsInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def upload_cms1500s_to_integrations(
        self, *, input: models.UploadToIntegrationsInput, into: type[A] | None = None
    ) -> models.UploadToIntegrationsPayload | A:
        """Run the vendor's `uploadCms1500sToIntegrations`; see the fields of its input.

        `mutation uploadCms1500sToIntegrations` · money.

        Args:
            input: `uploadToIntegrationsInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `uploadToIntegrationsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_cms1500s_to_integrations import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def validate_verification_token(
        self, *, input: models.ValidateVerificationTokenInput, into: None = None
    ) -> models.ValidateVerificationTokenPayload: ...
    @overload
    async def validate_verification_token(
        self, *, input: models.ValidateVerificationTokenInput, into: type[A]
    ) -> A: ...
    @without_traceback_frames
    async def validate_verification_token(
        self, *, input: models.ValidateVerificationTokenInput, into: type[A] | None = None
    ) -> models.ValidateVerificationTokenPayload | A:
        """Run the vendor's `validateVerificationToken`; see the fields of its input.

        `mutation validateVerificationToken` · idempotent write.

        Args:
            input: `validateVerificationTokenInput`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `validateVerificationTokenPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.validate_verification_token import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def void_line_payment(
        self, *, input: models.VoidLinePaymentInput, into: None = None
    ) -> models.VoidLinePaymentPayload: ...
    @overload
    async def void_line_payment(self, *, input: models.VoidLinePaymentInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def void_line_payment(
        self, *, input: models.VoidLinePaymentInput, into: type[A] | None = None
    ) -> models.VoidLinePaymentPayload | A:
        """Run the vendor's `voidLinePayment`; see the fields of its input.

        `mutation voidLinePayment` · idempotent write.

        Args:
            input: `VoidLinePaymentInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `VoidLinePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.void_line_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)

    @overload
    async def void_line_write_off(
        self, *, input: models.VoidLineWriteOffInput, into: None = None
    ) -> models.VoidLineWriteOffPayload: ...
    @overload
    async def void_line_write_off(self, *, input: models.VoidLineWriteOffInput, into: type[A]) -> A: ...
    @without_traceback_frames
    async def void_line_write_off(
        self, *, input: models.VoidLineWriteOffInput, into: type[A] | None = None
    ) -> models.VoidLineWriteOffPayload | A:
        """Run the vendor's `voidLineWriteOff`; see the fields of its input.

        `mutation voidLineWriteOff` · idempotent write.

        Args:
            input: `VoidLineWriteOffInput!`
            into: a model of your own: it decides what is asked for, and is what is returned

        Returns:
            `VoidLineWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.void_line_write_off import OPERATION

        return await self._caller.call(OPERATION, {"input": input}, into=into)
