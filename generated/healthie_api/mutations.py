# Generated from specs/healthie. Do not edit.
"""The mutations of Healthie, as methods.

What they import they import when they are called.
"""

# pyright: reportPrivateUsage=false
from __future__ import annotations

from hero_healthie_runtime.graphql.operation import GraphQLCaller
from hero_healthie_runtime.tracebacks import without_traceback_frames
from typing_extensions import deprecated

import healthie_api as models


class Mutations:
    """Every mutation of the schema; None as an argument means that it is not sent."""

    def __init__(self, caller: GraphQLCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def add_pharmacy(self, *, input: models.AddPharmacyInput | None = None) -> models.AddPharmacyPayload:
        """`mutation addPharmacy` · create.

        Args:
            input: `addPharmacyInput`

        Returns:
            `addPharmacyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.add_pharmacy import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def async_bulk_create_organization_memberships(
        self, *, input: models.AsyncBulkCreateOrganizationMembershipsInput | None = None
    ) -> models.AsyncBulkCreateOrganizationMembershipsPayload:
        """`mutation asyncBulkCreateOrganizationMemberships` · create.

        Args:
            input: `asyncBulkCreateOrganizationMembershipsInput`

        Returns:
            `asyncBulkCreateOrganizationMembershipsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.async_bulk_create_organization_memberships import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_apply(self, *, input: models.BulkApplyInput | None = None) -> models.BulkApplyPayload:
        """`mutation bulkApply` · create.

        Args:
            input: `bulkApplyInput`

        Returns:
            `bulkApplyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_apply import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_apply_care_plan_template(
        self, *, input: models.BulkApplyCarePlanTemplateInput | None = None
    ) -> models.BulkApplyCarePlanTemplatePayload:
        """`mutation bulkApplyCarePlanTemplate` · create.

        Args:
            input: `bulkApplyCarePlanTemplateInput`

        Returns:
            `bulkApplyCarePlanTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_apply_care_plan_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_create_availability(
        self, *, input: models.BulkCreateAvailabilityInput | None = None
    ) -> models.BulkCreateAvailabilityPayload:
        """`mutation bulkCreateAvailability` · create.

        Args:
            input: `bulkCreateAvailabilityInput`

        Returns:
            `bulkCreateAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_create_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_create_entries(
        self, *, input: models.BulkCreateEntriesInput | None = None
    ) -> models.BulkCreateEntriesPayload:
        """`mutation bulkCreateEntries` · create.

        Args:
            input: `bulkCreateEntriesInput`

        Returns:
            `bulkCreateEntriesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_create_entries import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_create_organization_memberships(
        self, *, input: models.BulkCreateOrganizationMembershipsInput | None = None
    ) -> models.BulkCreateOrganizationMembershipsPayload:
        """`mutation bulkCreateOrganizationMemberships` · create.

        Args:
            input: `bulkCreateOrganizationMembershipsInput`

        Returns:
            `bulkCreateOrganizationMembershipsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.bulk_create_organization_memberships import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_delete_availability(
        self, *, input: models.BulkDeleteAvailabilityInput | None = None
    ) -> models.BulkDeleteAvailabilityPayload:
        """`mutation bulkDeleteAvailability` · idempotent write.

        Args:
            input: `BulkDeleteAvailabilityInput`

        Returns:
            `BulkDeleteAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_delete_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_delete_tasks(
        self, *, input: models.BulkDeleteTasksInput | None = None
    ) -> models.BulkDeleteTasksPayload:
        """`mutation bulkDeleteTasks` · idempotent write.

        Args:
            input: `bulkDeleteTasksInput`

        Returns:
            `bulkDeleteTasksPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_delete_tasks import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_update_card_issues(
        self, *, input: models.BulkUpdateCardIssuesInput | None = None
    ) -> models.BulkUpdateCardIssuesPayload:
        """`mutation bulkUpdateCardIssues` · idempotent write.

        Args:
            input: `bulkUpdateCardIssuesInput`

        Returns:
            `bulkUpdateCardIssuesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_update_card_issues import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_update_care_plan_users(
        self, *, input: models.BulkUpdateCarePlanUsersInput | None = None
    ) -> models.BulkUpdateCarePlanUsersPayload:
        """`mutation bulkUpdateCarePlanUsers` · idempotent write.

        Args:
            input: `bulkUpdateCarePlanUsersInput`

        Returns:
            `bulkUpdateCarePlanUsersPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_update_care_plan_users import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def bulk_update_clients(
        self, *, input: models.BulkUpdateClientsInput | None = None
    ) -> models.BulkUpdateClientsPayload:
        """`mutation bulkUpdateClients` · idempotent write.

        Args:
            input: `bulkUpdateClientsInput`

        Returns:
            `bulkUpdateClientsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.bulk_update_clients import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def cancel_mobile_health_data_snapshot(
        self, *, input: models.CancelMobileHealthDataSnapshotInput | None = None
    ) -> models.CancelMobileHealthDataSnapshotPayload:
        """`mutation cancelMobileHealthDataSnapshot` · idempotent write.

        Args:
            input: `CancelMobileHealthDataSnapshotInput`

        Returns:
            `CancelMobileHealthDataSnapshotPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cancel_mobile_health_data_snapshot import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def cancel_recurring_payment(
        self, *, input: models.CancelRecurringPaymentInput | None = None
    ) -> models.CancelRecurringPaymentPayload:
        """`mutation cancelRecurringPayment` · idempotent write.

        Args:
            input: `cancelRecurringPaymentInput`

        Returns:
            `cancelRecurringPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.cancel_recurring_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def change_devices_availability(
        self, *, input: models.ChangeDevicesAvailabilityInput | None = None
    ) -> models.ChangeDevicesAvailabilityPayload:
        """`mutation changeDevicesAvailability` · idempotent write.

        Args:
            input: `ChangeDevicesAvailabilityInput`

        Returns:
            `ChangeDevicesAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.change_devices_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def clear_unreconciled_objects(
        self, *, input: models.ClearUnreconciledObjectsInput | None = None
    ) -> models.ClearUnreconciledObjectsPayload:
        """`mutation clearUnreconciledObjects` · idempotent write.

        Args:
            input: `clearUnreconciledObjectsInput`

        Returns:
            `clearUnreconciledObjectsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.clear_unreconciled_objects import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def complete_ccda_reconciliation(
        self, *, input: models.CompleteCcdaReconciliationInput | None = None
    ) -> models.CompleteCcdaReconciliationPayload:
        """`mutation completeCcdaReconciliation` · idempotent write.

        Args:
            input: `CompleteCcdaReconciliationInput`

        Returns:
            `CompleteCcdaReconciliationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.complete_ccda_reconciliation import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def complete_checkout(
        self, *, input: models.CompleteCheckoutInput | None = None
    ) -> models.CompleteCheckoutPayload:
        """`mutation completeCheckout` · money.

        Args:
            input: `completeCheckoutInput`

        Returns:
            `completeCheckoutPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.complete_checkout import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def complete_course_document(
        self, *, input: models.CompleteCourseDocumentInput | None = None
    ) -> models.CompleteCourseDocumentPayload:
        """`mutation completeCourseDocument` · idempotent write.

        Args:
            input: `completeCourseDocumentInput`

        Returns:
            `completeCourseDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.complete_course_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def convert_generated_form_answer_group(
        self, *, input: models.ConvertGeneratedFormAnswerGroupInput | None = None
    ) -> models.ConvertGeneratedFormAnswerGroupPayload:
        """`mutation convertGeneratedFormAnswerGroup` · create.

        Args:
            input: `convertGeneratedFormAnswerGroupInput`

        Returns:
            `convertGeneratedFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.convert_generated_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def copy_course(self, *, input: models.CopyCourseInput) -> models.CopyCoursePayload:
        """`mutation copyCourse` · create.

        Args:
            input: `copyCourseInput!`

        Returns:
            `copyCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def copy_custom_module(
        self, *, input: models.CopyCustomModuleInput | None = None
    ) -> models.CopyCustomModulePayload:
        """`mutation copyCustomModule` · create.

        Args:
            input: `copyCustomModuleInput`

        Returns:
            `copyCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_custom_module import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def copy_custom_module_form(
        self, *, input: models.CopyCustomModuleFormInput | None = None
    ) -> models.CopyCustomModuleFormPayload:
        """`mutation copyCustomModuleForm` · create.

        Args:
            input: `copyCustomModuleFormInput`

        Returns:
            `copyCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def copy_offering(self, *, input: models.CopyOfferingInput | None = None) -> models.CopyOfferingPayload:
        """`mutation copyOffering` · create.

        Args:
            input: `copyOfferingInput`

        Returns:
            `copyOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.copy_offering import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_accepted_insurance_plan(
        self, *, input: models.CreateAcceptedInsurancePlanInput | None = None
    ) -> models.CreateAcceptedInsurancePlanPayload:
        """`mutation createAcceptedInsurancePlan` · create.

        Args:
            input: `createAcceptedInsurancePlanInput`

        Returns:
            `createAcceptedInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_accepted_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_addendum(self, *, input: models.CreateAddendumInput | None = None) -> models.CreateAddendumPayload:
        """`mutation createAddendum` · create.

        Args:
            input: `createAddendumInput`

        Returns:
            `createAddendumPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_addendum import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_allergy_sensitivity(
        self, *, input: models.CreateAllergySensitivityInput | None = None
    ) -> models.CreateAllergySensitivityPayload:
        """`mutation createAllergySensitivity` · create.

        Args:
            input: `createAllergySensitivityInput`

        Returns:
            `createAllergySensitivityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_allergy_sensitivity import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_announcement(
        self, *, input: models.CreateAnnouncementInput | None = None
    ) -> models.CreateAnnouncementPayload:
        """`mutation createAnnouncement` · create.

        Args:
            input: `createAnnouncementInput`

        Returns:
            `createAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_announcement import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_api_key(self, *, input: models.CreateApiKeyInput | None = None) -> models.CreateApiKeyPayload:
        """`mutation createApiKey` · create.

        Args:
            input: `createApiKeyInput`

        Returns:
            `createApiKeyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_api_key import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_apple_health(
        self, *, input: models.CreateAppleHealthInput | None = None
    ) -> models.CreateAppleHealthPayload:
        """`mutation createAppleHealth` · create.

        Args:
            input: `createAppleHealthInput`

        Returns:
            `createAppleHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_apple_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_appointment(self, *, input: models.CreateAppointmentInput) -> models.CreateAppointmentPayload:
        """`mutation createAppointment` · create.

        Args:
            input: `createAppointmentInput!`

        Returns:
            `createAppointmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_appointment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_appointment_form_answer_group_connection(
        self, *, input: models.CreateAppointmentFormAnswerGroupConnectionInput | None = None
    ) -> models.CreateAppointmentFormAnswerGroupConnectionPayload:
        """`mutation createAppointmentFormAnswerGroupConnection` · create.

        Args:
            input: `createAppointmentFormAnswerGroupConnectionInput`

        Returns:
            `createAppointmentFormAnswerGroupConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_appointment_form_answer_group_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_appointment_request(
        self, *, input: models.CreateAppointmentRequestInput | None = None
    ) -> models.CreateAppointmentRequestPayload:
        """`mutation createAppointmentRequest` · create.

        Args:
            input: `createAppointmentRequestInput`

        Returns:
            `createAppointmentRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_appointment_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_appointment_setting(
        self, *, input: models.CreateAppointmentSettingInput
    ) -> models.CreateAppointmentSettingPayload:
        """`mutation createAppointmentSetting` · create.

        Args:
            input: `createAppointmentSettingInput!`

        Returns:
            `createAppointmentSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_appointment_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_appointment_type(
        self, *, input: models.CreateAppointmentTypeInput | None = None
    ) -> models.CreateAppointmentTypePayload:
        """`mutation createAppointmentType` · create.

        Args:
            input: `createAppointmentTypeInput`

        Returns:
            `createAppointmentTypePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_appointment_type import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_appointment_type_cpt_code(
        self, *, input: models.CreateAppointmentTypeCptCodeInput | None = None
    ) -> models.CreateAppointmentTypeCptCodePayload:
        """`mutation createAppointmentTypeCptCode` · create.

        Args:
            input: `createAppointmentTypeCptCodeInput`

        Returns:
            `createAppointmentTypeCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_appointment_type_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_auto_task_generator(
        self, *, input: models.CreateAutoTaskGeneratorInput | None = None
    ) -> models.CreateAutoTaskGeneratorPayload:
        """`mutation createAutoTaskGenerator` · create.

        Args:
            input: `createAutoTaskGeneratorInput`

        Returns:
            `createAutoTaskGeneratorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_auto_task_generator import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_automated_insurance_billing_setting(
        self, *, input: models.CreateAutomatedInsuranceBillingSettingInput | None = None
    ) -> models.CreateAutomatedInsuranceBillingSettingPayload:
        """`mutation createAutomatedInsuranceBillingSetting` · create.

        Args:
            input: `createAutomatedInsuranceBillingSettingInput`

        Returns:
            `createAutomatedInsuranceBillingSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_automated_insurance_billing_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_availability(
        self, *, input: models.CreateAvailabilityInput | None = None
    ) -> models.CreateAvailabilityPayload:
        """`mutation createAvailability` · create.

        Args:
            input: `createAvailabilityInput`

        Returns:
            `createAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_availability_with_appointment_types(
        self, *, input: models.CreateAvailabilityWithAppointmentTypesInput
    ) -> models.CreateAvailabilityWithAppointmentTypesPayload:
        """`mutation createAvailabilityWithAppointmentTypes` · create.

        Args:
            input: `CreateAvailabilityWithAppointmentTypesInput!`

        Returns:
            `CreateAvailabilityWithAppointmentTypesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_availability_with_appointment_types import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_billing_item(
        self, *, input: models.CreateBillingItemInput | None = None
    ) -> models.CreateBillingItemPayload:
        """`mutation createBillingItem` · money.

        Args:
            input: `createBillingItemInput`

        Returns:
            `createBillingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_billing_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_brand(self, *, input: models.CreateBrandInput | None = None) -> models.CreateBrandPayload:
        """`mutation createBrand` · create.

        Args:
            input: `createBrandInput`

        Returns:
            `createBrandPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_brand import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_care_plan(
        self, *, input: models.CreateCarePlanInput | None = None
    ) -> models.CreateCarePlanPayload:
        """`mutation createCarePlan` · create.

        Args:
            input: `createCarePlanInput`

        Returns:
            `createCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_care_plan_recommendation_category(
        self, *, input: models.CreateCarePlanRecommendationCategoryInput | None = None
    ) -> models.CreateCarePlanRecommendationCategoryPayload:
        """`mutation createCarePlanRecommendationCategory` · create.

        Args:
            input: `createCarePlanRecommendationCategoryInput`

        Returns:
            `createCarePlanRecommendationCategoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_care_plan_recommendation_category import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_change_health_patient(
        self, *, input: models.CreateChangeHealthPatientInput | None = None
    ) -> models.CreateChangeHealthPatientPayload:
        """`mutation createChangeHealthPatient` · create.

        Args:
            input: `CreateChangeHealthPatientInput`

        Returns:
            `CreateChangeHealthPatientPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_change_health_patient import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_chat_setting(
        self, *, input: models.CreateChatSettingInput | None = None
    ) -> models.CreateChatSettingPayload:
        """`mutation createChatSetting` · create.

        Args:
            input: `createChatSettingInput`

        Returns:
            `createChatSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_chat_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_client(self, *, input: models.CreateClientInput | None = None) -> models.CreateClientPayload:
        """`mutation createClient` · create.

        Args:
            input: `createClientInput`

        Returns:
            `createClientPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_client import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_client_restriction_authorization(
        self, *, input: models.CreateClientRestrictionAuthorizationInput | None = None
    ) -> models.CreateClientRestrictionAuthorizationPayload:
        """`mutation createClientRestrictionAuthorization` · create.

        Args:
            input: `createClientRestrictionAuthorizationInput`

        Returns:
            `createClientRestrictionAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_client_restriction_authorization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_client_via_form(
        self, *, input: models.CreateClientViaFormInput | None = None
    ) -> models.CreateClientViaFormPayload:
        """`mutation createClientViaForm` · create.

        Args:
            input: `CreateClientViaFormInput`

        Returns:
            `CreateClientViaFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_client_via_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_cms1500(self, *, input: models.CreateCms1500Input | None = None) -> models.CreateCms1500Payload:
        """`mutation createCms1500` · money.

        Args:
            input: `createCms1500Input`

        Returns:
            `createCms1500Payload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_cms1500 import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_cognitive_status(
        self, *, input: models.CreateCognitiveStatusInput | None = None
    ) -> models.CreateCognitiveStatusPayload:
        """`mutation createCognitiveStatus` · create.

        Args:
            input: `createCognitiveStatusInput`

        Returns:
            `createCognitiveStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_cognitive_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_comment(self, *, input: models.CreateCommentInput) -> models.CreateCommentPayload:
        """`mutation createComment` · create.

        Args:
            input: `createCommentInput!`

        Returns:
            `createCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_completed_course_item(
        self, *, input: models.CreateCompletedCourseItemInput
    ) -> models.CreateCompletedCourseItemPayload:
        """`mutation createCompletedCourseItem` · create.

        Args:
            input: `createCompletedCourseItemInput!`

        Returns:
            `createCompletedCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_completed_course_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_completed_onboarding_item(
        self, *, input: models.CreateCompletedOnboardingItemInput | None = None
    ) -> models.CreateCompletedOnboardingItemPayload:
        """`mutation createCompletedOnboardingItem` · create.

        Args:
            input: `createCompletedOnboardingItemInput`

        Returns:
            `createCompletedOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_completed_onboarding_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_contact(self, *, input: models.CreateContactInput | None = None) -> models.CreateContactPayload:
        """`mutation createContact` · create.

        Args:
            input: `createContactInput`

        Returns:
            `createContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_contact import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_conversation(
        self, *, input: models.CreateConversationInput | None = None
    ) -> models.CreateConversationPayload:
        """`mutation createConversation` · create.

        Args:
            input: `createConversationInput`

        Returns:
            `createConversationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_conversation import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_course(self, *, input: models.CreateCourseInput | None = None) -> models.CreateCoursePayload:
        """`mutation createCourse` · create.

        Args:
            input: `createCourseInput`

        Returns:
            `createCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_course_benefit(
        self, *, input: models.CreateCourseBenefitInput | None = None
    ) -> models.CreateCourseBenefitPayload:
        """`mutation createCourseBenefit` · create.

        Args:
            input: `createCourseBenefitInput`

        Returns:
            `createCourseBenefitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_course_benefit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_course_item(
        self, *, input: models.CreateCourseItemInput | None = None
    ) -> models.CreateCourseItemPayload:
        """`mutation createCourseItem` · create.

        Args:
            input: `createCourseItemInput`

        Returns:
            `createCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_course_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_custom_email(
        self, *, input: models.CreateCustomEmailInput | None = None
    ) -> models.CreateCustomEmailPayload:
        """`mutation createCustomEmail` · create.

        Args:
            input: `createCustomEmailInput`

        Returns:
            `createCustomEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_email import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_custom_food(
        self, *, input: models.CreateCustomFoodInput | None = None
    ) -> models.CreateCustomFoodPayload:
        """`mutation createCustomFood` · create.

        Args:
            input: `createCustomFoodInput`

        Returns:
            `createCustomFoodPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_food import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_custom_module(
        self, *, input: models.CreateCustomModuleInput | None = None
    ) -> models.CreateCustomModulePayload:
        """`mutation createCustomModule` · create.

        Args:
            input: `createCustomModuleInput`

        Returns:
            `createCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_module import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_custom_module_file_attachment(
        self, *, input: models.CreateCustomModuleFileAttachmentInput | None = None
    ) -> models.CreateCustomModuleFileAttachmentPayload:
        """`mutation createCustomModuleFileAttachment` · create.

        Args:
            input: `CreateCustomModuleFileAttachmentInput`

        Returns:
            `CreateCustomModuleFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_module_file_attachment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_custom_module_file_attachment_upload_url(
        self, *, input: models.CreateCustomModuleFileAttachmentUploadUrlInput | None = None
    ) -> models.CreateCustomModuleFileAttachmentUploadUrlPayload:
        """`mutation createCustomModuleFileAttachmentUploadUrl` · create.

        Args:
            input: `CreateCustomModuleFileAttachmentUploadUrlInput`

        Returns:
            `CreateCustomModuleFileAttachmentUploadUrlPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_module_file_attachment_upload_url import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_custom_module_form(
        self, *, input: models.CreateCustomModuleFormInput | None = None
    ) -> models.CreateCustomModuleFormPayload:
        """`mutation createCustomModuleForm` · create.

        Args:
            input: `createCustomModuleFormInput`

        Returns:
            `createCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_document(self, *, input: models.CreateDocumentInput | None = None) -> models.CreateDocumentPayload:
        """`mutation createDocument` · create.

        Args:
            input: `createDocumentInput`

        Returns:
            `createDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_dosespot_clinician(
        self, *, input: models.CreateDosespotClinicianInput | None = None
    ) -> models.CreateDosespotClinicianPayload:
        """`mutation createDosespotClinician` · create.

        Args:
            input: `createDosespotClinicianInput`

        Returns:
            `createDosespotClinicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_dosespot_clinician import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_draft(self, *, input: models.CreateDraftInput | None = None) -> models.CreateDraftPayload:
        """`mutation createDraft` · create.

        Args:
            input: `createDraftInput`

        Returns:
            `createDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_draft import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_dsi_comment(
        self, *, input: models.CreateDsiCommentInput | None = None
    ) -> models.CreateDsiCommentPayload:
        """`mutation createDsiComment` · create.

        Args:
            input: `createDsiCommentInput`

        Returns:
            `createDsiCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_dsi_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_ebook(self, *, input: models.CreateEbookInput | None = None) -> models.CreateEbookPayload:
        """`mutation createEbook` · create.

        Args:
            input: `createEbookInput`

        Returns:
            `createEbookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_ebook import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_entry(self, *, input: models.CreateEntryInput | None = None) -> models.CreateEntryPayload:
        """`mutation createEntry` · create.

        Args:
            input: `createEntryInput`

        Returns:
            `createEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_entry import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_episode_of_care(
        self, *, input: models.CreateEpisodeOfCareInput | None = None
    ) -> models.CreateEpisodeOfCarePayload:
        """`mutation createEpisodeOfCare` · create.

        Args:
            input: `createEpisodeOfCareInput`

        Returns:
            `createEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_external_calendar(
        self, *, input: models.CreateExternalCalendarInput | None = None
    ) -> models.CreateExternalCalendarPayload:
        """`mutation createExternalCalendar` · create.

        Args:
            input: `createExternalCalendarInput`

        Returns:
            `createExternalCalendarPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_external_calendar import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_family_history(
        self, *, input: models.CreateFamilyHistoryInput | None = None
    ) -> models.CreateFamilyHistoryPayload:
        """`mutation createFamilyHistory` · create.

        Args:
            input: `createFamilyHistoryInput`

        Returns:
            `createFamilyHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_family_history import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_fax_acct_info(
        self, *, input: models.CreateFaxAcctInfoInput | None = None
    ) -> models.CreateFaxAcctInfoPayload:
        """`mutation createFaxAcctInfo` · create.

        Args:
            input: `createFaxAcctInfoInput`

        Returns:
            `createFaxAcctInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_fax_acct_info import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_fax_line_request(
        self, *, input: models.CreateFaxLineRequestInput | None = None
    ) -> models.CreateFaxLineRequestPayload:
        """`mutation createFaxLineRequest` · create.

        Args:
            input: `createFaxLineRequestInput`

        Returns:
            `createFaxLineRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_fax_line_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_feature_toggle(
        self, *, input: models.CreateFeatureToggleInput | None = None
    ) -> models.CreateFeatureTogglePayload:
        """`mutation createFeatureToggle` · create.

        Args:
            input: `createFeatureToggleInput`

        Returns:
            `createFeatureTogglePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_feature_toggle import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_fitbit(self, *, input: models.CreateFitbitInput | None = None) -> models.CreateFitbitPayload:
        """`mutation createFitbit` · create.

        Args:
            input: `createFitbitInput`

        Returns:
            `createFitbitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_fitbit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_folder(self, *, input: models.CreateFolderInput | None = None) -> models.CreateFolderPayload:
        """`mutation createFolder` · create.

        Args:
            input: `createFolderInput`

        Returns:
            `createFolderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_folder import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_form_answer_file_attachment(
        self, *, input: models.CreateFormAnswerFileAttachmentInput | None = None
    ) -> models.CreateFormAnswerFileAttachmentPayload:
        """`mutation createFormAnswerFileAttachment` · create.

        Args:
            input: `createFormAnswerFileAttachmentInput`

        Returns:
            `createFormAnswerFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_form_answer_file_attachment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_form_answer_file_attachment_upload_url(
        self, *, input: models.CreateFormAnswerFileAttachmentUploadUrlInput | None = None
    ) -> models.CreateFormAnswerFileAttachmentUploadUrlPayload:
        """`mutation createFormAnswerFileAttachmentUploadUrl` · create.

        Args:
            input: `createFormAnswerFileAttachmentUploadUrlInput`

        Returns:
            `createFormAnswerFileAttachmentUploadUrlPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_form_answer_file_attachment_upload_url import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_form_answer_group(
        self, *, input: models.CreateFormAnswerGroupInput | None = None
    ) -> models.CreateFormAnswerGroupPayload:
        """`mutation createFormAnswerGroup` · create.

        Args:
            input: `createFormAnswerGroupInput`

        Returns:
            `createFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_form_answer_group_signing(
        self, *, input: models.CreateFormAnswerGroupSigningInput | None = None
    ) -> models.CreateFormAnswerGroupSigningPayload:
        """`mutation createFormAnswerGroupSigning` · create.

        Args:
            input: `createFormAnswerGroupSigningInput`

        Returns:
            `createFormAnswerGroupSigningPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_form_answer_group_signing import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_fullscript_practitioner(
        self, *, input: models.CreateFullscriptPractitionerInput | None = None
    ) -> models.CreateFullscriptPractitionerPayload:
        """`mutation createFullscriptPractitioner` · create.

        Args:
            input: `createFullscriptPractitionerInput`

        Returns:
            `createFullscriptPractitionerPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_fullscript_practitioner import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_functional_status(
        self, *, input: models.CreateFunctionalStatusInput | None = None
    ) -> models.CreateFunctionalStatusPayload:
        """`mutation createFunctionalStatus` · create.

        Args:
            input: `createFunctionalStatusInput`

        Returns:
            `createFunctionalStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_functional_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_goal(self, *, input: models.CreateGoalInput | None = None) -> models.CreateGoalPayload:
        """`mutation createGoal` · create.

        Args:
            input: `createGoalInput`

        Returns:
            `createGoalPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_goal import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_goal_history(
        self, *, input: models.CreateGoalHistoryInput | None = None
    ) -> models.CreateGoalHistoryPayload:
        """`mutation createGoalHistory` · create.

        Args:
            input: `createGoalHistoryInput`

        Returns:
            `createGoalHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_goal_history import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_google_fit(
        self, *, input: models.CreateGoogleFitInput | None = None
    ) -> models.CreateGoogleFitPayload:
        """`mutation createGoogleFit` · create.

        Args:
            input: `createGoogleFitInput`

        Returns:
            `createGoogleFitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_google_fit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_group(self, *, input: models.CreateGroupInput | None = None) -> models.CreateGroupPayload:
        """`mutation createGroup` · create.

        Args:
            input: `createGroupInput`

        Returns:
            `createGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_health_concern(
        self, *, input: models.CreateHealthConcernInput | None = None
    ) -> models.CreateHealthConcernPayload:
        """`mutation createHealthConcern` · create.

        Args:
            input: `createHealthConcernInput`

        Returns:
            `createHealthConcernPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_health_concern import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_immunization(
        self, *, input: models.CreateImmunizationInput | None = None
    ) -> models.CreateImmunizationPayload:
        """`mutation createImmunization` · create.

        Args:
            input: `createImmunizationInput`

        Returns:
            `createImmunizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_immunization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_implantable_device_user(
        self, *, input: models.CreateImplantableDeviceUserInput | None = None
    ) -> models.CreateImplantableDeviceUserPayload:
        """`mutation createImplantableDeviceUser` · create.

        Args:
            input: `createImplantableDeviceUserInput`

        Returns:
            `createImplantableDeviceUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_implantable_device_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_import_data_request(
        self, *, input: models.CreateImportDataRequestInput | None = None
    ) -> models.CreateImportDataRequestPayload:
        """`mutation createImportDataRequest` · create.

        Args:
            input: `createImportDataRequestInput`

        Returns:
            `createImportDataRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_import_data_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_insurance_authorization(
        self, *, input: models.CreateInsuranceAuthorizationInput | None = None
    ) -> models.CreateInsuranceAuthorizationPayload:
        """`mutation createInsuranceAuthorization` · create.

        Args:
            input: `createInsuranceAuthorizationInput`

        Returns:
            `createInsuranceAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_insurance_authorization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_insurance_payment(
        self, *, input: models.CreateInsurancePaymentInput | None = None
    ) -> models.CreateInsurancePaymentPayload:
        """`mutation createInsurancePayment` · money.

        Args:
            input: `createInsurancePaymentInput`

        Returns:
            `createInsurancePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_insurance_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_insurance_plan(
        self, *, input: models.CreateInsurancePlanInput | None = None
    ) -> models.CreateInsurancePlanPayload:
        """`mutation createInsurancePlan` · create.

        Args:
            input: `createInsurancePlanInput`

        Returns:
            `createInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_internal_comment(
        self, *, input: models.CreateInternalCommentInput | None = None
    ) -> models.CreateInternalCommentPayload:
        """`mutation createInternalComment` · create.

        Args:
            input: `CreateInternalCommentInput`

        Returns:
            `CreateInternalCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_internal_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_lab_order(
        self, *, input: models.CreateLabOrderInput | None = None
    ) -> models.CreateLabOrderPayload:
        """`mutation createLabOrder` · create.

        Args:
            input: `createLabOrderInput`

        Returns:
            `createLabOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_lab_order import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_location(self, *, input: models.CreateLocationInput | None = None) -> models.CreateLocationPayload:
        """`mutation createLocation` · create.

        Args:
            input: `createLocationInput`

        Returns:
            `createLocationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_location import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_meal(self, *, input: models.CreateMealInput | None = None) -> models.CreateMealPayload:
        """`mutation createMeal` · create.

        Args:
            input: `createMealInput`

        Returns:
            `createMealPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_meal import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_medication(
        self, *, input: models.CreateMedicationInput | None = None
    ) -> models.CreateMedicationPayload:
        """`mutation createMedication` · create.

        Args:
            input: `createMedicationInput`

        Returns:
            `createMedicationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_medication import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_message_blast(
        self, *, input: models.CreateMessageBlastInput | None = None
    ) -> models.CreateMessageBlastPayload:
        """`mutation createMessageBlast` · create.

        Args:
            input: `createMessageBlastInput`

        Returns:
            `createMessageBlastPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_message_blast import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_mobile_health_data_integration(
        self, *, input: models.CreateMobileHealthDataIntegrationInput | None = None
    ) -> models.CreateMobileHealthDataIntegrationPayload:
        """`mutation createMobileHealthDataIntegration` · create.

        Args:
            input: `CreateMobileHealthDataIntegrationInput`

        Returns:
            `CreateMobileHealthDataIntegrationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_mobile_health_data_integration import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_mobile_health_data_snapshot(
        self, *, input: models.CreateMobileHealthDataSnapshotInput | None = None
    ) -> models.CreateMobileHealthDataSnapshotPayload:
        """`mutation createMobileHealthDataSnapshot` · create.

        Args:
            input: `CreateMobileHealthDataSnapshotInput`

        Returns:
            `CreateMobileHealthDataSnapshotPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_mobile_health_data_snapshot import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_note(self, *, input: models.CreateNoteInput) -> models.CreateNotePayload:
        """`mutation createNote` · create.

        Args:
            input: `createNoteInput!`

        Returns:
            `createNotePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_note import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_notification_contact(
        self, *, input: models.CreateNotificationContactInput | None = None
    ) -> models.CreateNotificationContactPayload:
        """`mutation createNotificationContact` · create.

        Args:
            input: `createNotificationContactInput`

        Returns:
            `createNotificationContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_notification_contact import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_offering(self, *, input: models.CreateOfferingInput) -> models.CreateOfferingPayload:
        """`mutation createOffering` · create.

        Args:
            input: `createOfferingInput!`

        Returns:
            `createOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_offering import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_offering_coupon(
        self, *, input: models.CreateOfferingCouponInput | None = None
    ) -> models.CreateOfferingCouponPayload:
        """`mutation createOfferingCoupon` · create.

        Args:
            input: `createOfferingCouponInput`

        Returns:
            `createOfferingCouponPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_offering_coupon import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_officeally_sftp_account(
        self, *, input: models.CreateOfficeallySftpAccountInput | None = None
    ) -> models.CreateOfficeallySftpAccountPayload:
        """`mutation createOfficeallySftpAccount` · create.

        Args:
            input: `createOfficeallySftpAccountInput`

        Returns:
            `createOfficeallySftpAccountPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_officeally_sftp_account import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_onboarding_flow(
        self, *, input: models.CreateOnboardingFlowInput | None = None
    ) -> models.CreateOnboardingFlowPayload:
        """`mutation createOnboardingFlow` · create.

        Args:
            input: `createOnboardingFlowInput`

        Returns:
            `createOnboardingFlowPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_onboarding_flow import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_onboarding_item(
        self, *, input: models.CreateOnboardingItemInput | None = None
    ) -> models.CreateOnboardingItemPayload:
        """`mutation createOnboardingItem` · create.

        Args:
            input: `createOnboardingItemInput`

        Returns:
            `createOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_onboarding_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_or_add_to_water_intake_entry(
        self, *, input: models.CreateOrAddToWaterIntakeEntryInput | None = None
    ) -> models.CreateOrAddToWaterIntakeEntryPayload:
        """`mutation createOrAddToWaterIntakeEntry` · create.

        Args:
            input: `createOrAddToWaterIntakeEntryInput`

        Returns:
            `createOrAddToWaterIntakeEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_or_add_to_water_intake_entry import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_organization(
        self, *, input: models.CreateOrganizationInput | None = None
    ) -> models.CreateOrganizationPayload:
        """`mutation createOrganization` · create.

        Args:
            input: `createOrganizationInput`

        Returns:
            `createOrganizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_organization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_organization_cpt_code(
        self, *, input: models.CreateOrganizationCptCodeInput | None = None
    ) -> models.CreateOrganizationCptCodePayload:
        """`mutation createOrganizationCptCode` · create.

        Args:
            input: `createOrganizationCptCodeInput`

        Returns:
            `createOrganizationCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_organization_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_organization_membership(
        self, *, input: models.CreateOrganizationMembershipInput | None = None
    ) -> models.CreateOrganizationMembershipPayload:
        """`mutation createOrganizationMembership` · create.

        Args:
            input: `createOrganizationMembershipInput`

        Returns:
            `createOrganizationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_organization_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_partner(self, *, input: models.CreatePartnerInput | None = None) -> models.CreatePartnerPayload:
        """`mutation createPartner` · create.

        Args:
            input: `createPartnerInput`

        Returns:
            `createPartnerPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_partner import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_payment_intent(
        self, *, input: models.CreatePaymentIntentInput | None = None
    ) -> models.CreatePaymentIntentPayload:
        """`mutation createPaymentIntent` · money.

        Args:
            input: `createPaymentIntentInput`

        Returns:
            `createPaymentIntentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_payment_intent import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_pdf_letterhead_template(
        self, *, input: models.CreatePdfLetterheadTemplateInput | None = None
    ) -> models.CreatePdfLetterheadTemplatePayload:
        """`mutation createPdfLetterheadTemplate` · create.

        Args:
            input: `createPdfLetterheadTemplateInput`

        Returns:
            `createPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_permission_template(
        self, *, input: models.CreatePermissionTemplateInput | None = None
    ) -> models.CreatePermissionTemplatePayload:
        """`mutation createPermissionTemplate` · create.

        Args:
            input: `createPermissionTemplateInput`

        Returns:
            `createPermissionTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_permission_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_personalization_questionnaire(
        self, *, input: models.CreatePersonalizationQuestionnaireInput | None = None
    ) -> models.CreatePersonalizationQuestionnairePayload:
        """`mutation createPersonalizationQuestionnaire` · create.

        Args:
            input: `createPersonalizationQuestionnaireInput`

        Returns:
            `createPersonalizationQuestionnairePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_personalization_questionnaire import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_preferred_medical_code(
        self, *, input: models.CreatePreferredMedicalCodeInput | None = None
    ) -> models.CreatePreferredMedicalCodePayload:
        """`mutation createPreferredMedicalCode` · create.

        Args:
            input: `createPreferredMedicalCodeInput`

        Returns:
            `createPreferredMedicalCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_preferred_medical_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_procedure(
        self, *, input: models.CreateProcedureInput | None = None
    ) -> models.CreateProcedurePayload:
        """`mutation createProcedure` · create.

        Args:
            input: `createProcedureInput`

        Returns:
            `createProcedurePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_procedure import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_product(self, *, input: models.CreateProductInput | None = None) -> models.CreateProductPayload:
        """`mutation createProduct` · create.

        Args:
            input: `createProductInput`

        Returns:
            `createProductPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_product import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_provider_accepted_insurance_plans(
        self, *, input: models.CreateProviderAcceptedInsurancePlansInput | None = None
    ) -> models.CreateProviderAcceptedInsurancePlansPayload:
        """`mutation createProviderAcceptedInsurancePlans` · create.

        Args:
            input: `createProviderAcceptedInsurancePlansInput`

        Returns:
            `createProviderAcceptedInsurancePlansPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_provider_accepted_insurance_plans import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_provider_cpt_codes(
        self, *, input: models.CreateProviderCptCodesInput | None = None
    ) -> models.CreateProviderCptCodesPayload:
        """`mutation createProviderCptCodes` · create.

        Args:
            input: `createProviderCptCodesInput`

        Returns:
            `createProviderCptCodesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_provider_cpt_codes import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_recommendation(
        self, *, input: models.CreateRecommendationInput | None = None
    ) -> models.CreateRecommendationPayload:
        """`mutation createRecommendation` · create.

        Args:
            input: `createRecommendationInput`

        Returns:
            `createRecommendationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_recommendation import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_referral(self, *, input: models.CreateReferralInput | None = None) -> models.CreateReferralPayload:
        """`mutation createReferral` · create.

        Args:
            input: `createReferralInput`

        Returns:
            `createReferralPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_referral import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_referring_physician(
        self, *, input: models.CreateReferringPhysicianInput | None = None
    ) -> models.CreateReferringPhysicianPayload:
        """`mutation createReferringPhysician` · create.

        Args:
            input: `createReferringPhysicianInput`

        Returns:
            `createReferringPhysicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_referring_physician import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_requested_form_completion(
        self, *, input: models.CreateRequestedFormInput | None = None
    ) -> models.CreateRequestedFormPayload:
        """`mutation createRequestedFormCompletion` · create.

        Args:
            input: `createRequestedFormInput`

        Returns:
            `createRequestedFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_requested_form_completion import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_requested_payment(
        self, *, input: models.CreateRequestedPaymentInput | None = None
    ) -> models.CreateRequestedPaymentPayload:
        """`mutation createRequestedPayment` · money.

        Args:
            input: `createRequestedPaymentInput`

        Returns:
            `createRequestedPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_requested_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_rupa_order(
        self, *, input: models.CreateRupaOrderInput | None = None
    ) -> models.CreateRupaOrderPayload:
        """`mutation createRupaOrder` · create.

        Args:
            input: `createRupaOrderInput`

        Returns:
            `createRupaOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_rupa_order import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_saved_filter(
        self, *, input: models.CreateSavedFilterInput | None = None
    ) -> models.CreateSavedFilterPayload:
        """`mutation createSavedFilter` · create.

        Args:
            input: `createSavedFilterInput`

        Returns:
            `createSavedFilterPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_saved_filter import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_secondary_claim(
        self, *, input: models.CreateSecondaryClaimInput | None = None
    ) -> models.CreateSecondaryClaimPayload:
        """`mutation createSecondaryClaim` · money.

        Args:
            input: `CreateSecondaryClaimInput`

        Returns:
            `CreateSecondaryClaimPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_secondary_claim import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_sent_direct_message(
        self, *, input: models.CreateSentDirectMessageInput | None = None
    ) -> models.CreateSentDirectMessagePayload:
        """`mutation createSentDirectMessage` · create.

        Args:
            input: `createSentDirectMessageInput`

        Returns:
            `createSentDirectMessagePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_sent_direct_message import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_sent_fax(self, *, input: models.CreateSentFaxInput | None = None) -> models.CreateSentFaxPayload:
        """`mutation createSentFax` · create.

        Args:
            input: `createSentFaxInput`

        Returns:
            `createSentFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_sent_fax import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_setup_intent(
        self, *, input: models.CreateSetupIntentInput | None = None
    ) -> models.CreateSetupIntentPayload:
        """`mutation createSetupIntent` · create.

        Args:
            input: `createSetupIntentInput`

        Returns:
            `createSetupIntentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_setup_intent import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_sharings(
        self, *, input: models.CreateSharingsInput | None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember:
        """`mutation createSharings` · create.

        Args:
            input: `CreateSharingsInput`

        Returns:
            `Shareable`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_sharings import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_smart_phrase(
        self, *, input: models.CreateSmartPhraseInput | None = None
    ) -> models.CreateSmartPhrasePayload:
        """`mutation createSmartPhrase` · create.

        Args:
            input: `createSmartPhraseInput`

        Returns:
            `createSmartPhrasePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_smart_phrase import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_smoking_status(
        self, *, input: models.CreateSmokingStatusInput | None = None
    ) -> models.CreateSmokingStatusPayload:
        """`mutation createSmokingStatus` · create.

        Args:
            input: `createSmokingStatusInput`

        Returns:
            `createSmokingStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_smoking_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_stripe_customer_detail(
        self, *, input: models.CreateStripeCustomerDetailInput | None = None
    ) -> models.CreateStripeCustomerDetailPayload:
        """`mutation createStripeCustomerDetail` · create.

        Args:
            input: `createStripeCustomerDetailInput`

        Returns:
            `createStripeCustomerDetailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_stripe_customer_detail import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_subscription(
        self, *, input: models.CreateSubscriptionInput | None = None
    ) -> models.CreateSubscriptionPayload:
        """`mutation createSubscription` · money.

        Args:
            input: `createSubscriptionInput`

        Returns:
            `createSubscriptionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_subscription import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_super_bill(self, *, input: models.CreateSuperBillInput) -> models.CreateSuperBillPayload:
        """`mutation createSuperBill` · money.

        Args:
            input: `createSuperBillInput!`

        Returns:
            `createSuperBillPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_super_bill import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_tag(self, *, input: models.CreateTagInput | None = None) -> models.CreateTagPayload:
        """`mutation createTag` · create.

        Args:
            input: `createTagInput`

        Returns:
            `createTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_tag import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_task(self, *, input: models.CreateTaskInput | None = None) -> models.CreateTaskPayload:
        """`mutation createTask` · create.

        Args:
            input: `createTaskInput`

        Returns:
            `createTaskPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_task import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_unique_device_identifier(
        self, *, input: models.CreateUniqueDeviceIdentifierInput | None = None
    ) -> models.CreateUniqueDeviceIdentifierPayload:
        """`mutation createUniqueDeviceIdentifier` · create.

        Args:
            input: `createUniqueDeviceIdentifierInput`

        Returns:
            `createUniqueDeviceIdentifierPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_unique_device_identifier import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_visitor(self, *, input: models.CreateVisitorInput | None = None) -> models.CreateVisitorPayload:
        """`mutation createVisitor` · create.

        Args:
            input: `createVisitorInput`

        Returns:
            `createVisitorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_visitor import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_webhook(self, *, input: models.CreateWebhookInput | None = None) -> models.CreateWebhookPayload:
        """`mutation createWebhook` · create.

        Args:
            input: `createWebhookInput`

        Returns:
            `createWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_webhook import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def create_write_off(
        self, *, input: models.CreateWriteOffInput | None = None
    ) -> models.CreateWriteOffPayload:
        """`mutation createWriteOff` · money.

        Args:
            input: `createWriteOffInput`

        Returns:
            `createWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.create_write_off import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_accepted_insurance_plan(
        self, *, input: models.DeleteAcceptedInsurancePlanInput | None = None
    ) -> models.DeleteAcceptedInsurancePlanPayload:
        """`mutation deleteAcceptedInsurancePlan` · idempotent write.

        Args:
            input: `deleteAcceptedInsurancePlanInput`

        Returns:
            `deleteAcceptedInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_accepted_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_allergy_sensitivity(
        self, *, input: models.DeleteAllergySensitivityInput | None = None
    ) -> models.DeleteAllergySensitivityPayload:
        """`mutation deleteAllergySensitivity` · idempotent write.

        Args:
            input: `deleteAllergySensitivityInput`

        Returns:
            `deleteAllergySensitivityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_allergy_sensitivity import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_announcement(
        self, *, input: models.DestroyAnnouncementInput | None = None
    ) -> models.DestroyAnnouncementPayload:
        """`mutation deleteAnnouncement` · idempotent write.

        Args:
            input: `destroyAnnouncementInput`

        Returns:
            `destroyAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_announcement import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_api_key(self, *, input: models.DeleteApiKeyInput | None = None) -> models.DeleteApiKeyPayload:
        """`mutation deleteApiKey` · idempotent write.

        Args:
            input: `deleteApiKeyInput`

        Returns:
            `deleteApiKeyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_api_key import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_apple_health(
        self, *, input: models.DeleteAppleHealthInput | None = None
    ) -> models.DeleteAppleHealthPayload:
        """`mutation deleteAppleHealth` · idempotent write.

        Args:
            input: `deleteAppleHealthInput`

        Returns:
            `deleteAppleHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_apple_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_appointment(
        self, *, input: models.DeleteAppointmentInput | None = None
    ) -> models.DeleteAppointmentPayload:
        """`mutation deleteAppointment` · idempotent write.

        Args:
            input: `deleteAppointmentInput`

        Returns:
            `deleteAppointmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_appointment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_appointment_form_answer_group_connection(
        self, *, input: models.DeleteAppointmentFormAnswerGroupConnectionInput | None = None
    ) -> models.DeleteAppointmentFormAnswerGroupConnectionPayload:
        """`mutation deleteAppointmentFormAnswerGroupConnection` · idempotent write.

        Args:
            input: `deleteAppointmentFormAnswerGroupConnectionInput`

        Returns:
            `deleteAppointmentFormAnswerGroupConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_appointment_form_answer_group_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_appointment_request(
        self, *, input: models.DeleteAppointmentRequestInput | None = None
    ) -> models.DeleteAppointmentRequestPayload:
        """`mutation deleteAppointmentRequest` · idempotent write.

        Args:
            input: `deleteAppointmentRequestInput`

        Returns:
            `deleteAppointmentRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_appointment_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_appointment_type(
        self, *, input: models.DeleteAppointmentTypeInput | None = None
    ) -> models.DeleteAppointmentTypePayload:
        """`mutation deleteAppointmentType` · idempotent write.

        Args:
            input: `deleteAppointmentTypeInput`

        Returns:
            `deleteAppointmentTypePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_appointment_type import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_appointment_type_cpt_code(
        self, *, input: models.DeleteAppointmentTypeCptCodeInput | None = None
    ) -> models.DeleteAppointmentTypeCptCodePayload:
        """`mutation deleteAppointmentTypeCptCode` · idempotent write.

        Args:
            input: `deleteAppointmentTypeCptCodeInput`

        Returns:
            `deleteAppointmentTypeCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_appointment_type_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_auto_task_generator(
        self, *, input: models.DeleteAutoTaskGeneratorInput | None = None
    ) -> models.DeleteAutoTaskGeneratorPayload:
        """`mutation deleteAutoTaskGenerator` · idempotent write.

        Args:
            input: `deleteAutoTaskGeneratorInput`

        Returns:
            `deleteAutoTaskGeneratorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_auto_task_generator import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_availability(
        self, *, input: models.DeleteAvailabilityInput | None = None
    ) -> models.DeleteAvailabilityPayload:
        """`mutation deleteAvailability` · idempotent write.

        Args:
            input: `deleteAvailabilityInput`

        Returns:
            `deleteAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_billing_item(
        self, *, input: models.DeleteBillingItemInput | None = None
    ) -> models.DeleteBillingItemPayload:
        """`mutation deleteBillingItem` · idempotent write.

        Args:
            input: `deleteBillingItemInput`

        Returns:
            `deleteBillingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_billing_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_care_plan(
        self, *, input: models.DeleteCarePlanInput | None = None
    ) -> models.DeleteCarePlanPayload:
        """`mutation deleteCarePlan` · idempotent write.

        Args:
            input: `deleteCarePlanInput`

        Returns:
            `deleteCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_care_plan_connection(
        self, *, input: models.DeleteCarePlanConnectionInput | None = None
    ) -> models.DeleteCarePlanConnectionPayload:
        """`mutation deleteCarePlanConnection` · idempotent write.

        Args:
            input: `deleteCarePlanConnectionInput`

        Returns:
            `deleteCarePlanConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_care_plan_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_care_plan_recommendation_category(
        self, *, input: models.DeleteCarePlanRecommendationCategoryInput | None = None
    ) -> models.DeleteCarePlanRecommendationCategoryPayload:
        """`mutation deleteCarePlanRecommendationCategory` · idempotent write.

        Args:
            input: `deleteCarePlanRecommendationCategoryInput`

        Returns:
            `deleteCarePlanRecommendationCategoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_care_plan_recommendation_category import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_client_restriction_authorization(
        self, *, input: models.DeleteClientRestrictionAuthorizationInput | None = None
    ) -> models.DeleteClientRestrictionAuthorizationPayload:
        """`mutation deleteClientRestrictionAuthorization` · idempotent write.

        Args:
            input: `deleteClientRestrictionAuthorizationInput`

        Returns:
            `deleteClientRestrictionAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_client_restriction_authorization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_cms1500(self, *, input: models.DeleteCms1500Input | None = None) -> models.DeleteCms1500Payload:
        """`mutation deleteCms1500` · idempotent write.

        Args:
            input: `deleteCms1500Input`

        Returns:
            `deleteCms1500Payload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_cms1500 import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_cognitive_status(
        self, *, input: models.DeleteCognitiveStatusInput | None = None
    ) -> models.DeleteCognitiveStatusPayload:
        """`mutation deleteCognitiveStatus` · idempotent write.

        Args:
            input: `deleteCognitiveStatusInput`

        Returns:
            `deleteCognitiveStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_cognitive_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_comment(self, *, input: models.DeleteCommentInput | None = None) -> models.DeleteCommentPayload:
        """`mutation deleteComment` · idempotent write.

        Args:
            input: `deleteCommentInput`

        Returns:
            `deleteCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_conversation_membership(
        self, *, input: models.DeleteConversationMembershipInput | None = None
    ) -> models.DeleteConversationMembershipPayload:
        """`mutation deleteConversationMembership` · idempotent write.

        Args:
            input: `deleteConversationMembershipInput`

        Returns:
            `deleteConversationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_conversation_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_course(self, *, input: models.DeleteCourseInput | None = None) -> models.DeleteCoursePayload:
        """`mutation deleteCourse` · idempotent write.

        Args:
            input: `deleteCourseInput`

        Returns:
            `deleteCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_course_benefit(
        self, *, input: models.DeleteCourseBenefitInput | None = None
    ) -> models.DeleteCourseBenefitPayload:
        """`mutation deleteCourseBenefit` · idempotent write.

        Args:
            input: `deleteCourseBenefitInput`

        Returns:
            `deleteCourseBenefitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_course_benefit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_course_group(
        self, *, input: models.DeleteCourseGroupInput | None = None
    ) -> models.DeleteCourseGroupPayload:
        """`mutation deleteCourseGroup` · idempotent write.

        Args:
            input: `deleteCourseGroupInput`

        Returns:
            `deleteCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_course_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_course_item(
        self, *, input: models.DeleteCourseItemInput | None = None
    ) -> models.DeleteCourseItemPayload:
        """`mutation deleteCourseItem` · idempotent write.

        Args:
            input: `deleteCourseItemInput`

        Returns:
            `deleteCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_course_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_course_membership(
        self, *, input: models.DeleteCourseMembershipInput | None = None
    ) -> models.DeleteCourseMembershipPayload:
        """`mutation deleteCourseMembership` · idempotent write.

        Args:
            input: `deleteCourseMembershipInput`

        Returns:
            `deleteCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_course_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_custom_email(
        self, *, input: models.DeleteCustomEmailInput | None = None
    ) -> models.DeleteCustomEmailPayload:
        """`mutation deleteCustomEmail` · idempotent write.

        Args:
            input: `deleteCustomEmailInput`

        Returns:
            `deleteCustomEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_custom_email import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_custom_food(
        self, *, input: models.DeleteCustomFoodInput | None = None
    ) -> models.DeleteCustomFoodPayload:
        """`mutation deleteCustomFood` · idempotent write.

        Args:
            input: `deleteCustomFoodInput`

        Returns:
            `deleteCustomFoodPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_custom_food import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_custom_module(
        self, *, input: models.DeleteCustomModuleInput | None = None
    ) -> models.DeleteCustomModulePayload:
        """`mutation deleteCustomModule` · idempotent write.

        Args:
            input: `deleteCustomModuleInput`

        Returns:
            `deleteCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_custom_module import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_custom_module_file_attachment(
        self, *, input: models.DeleteCustomModuleFileAttachmentInput | None = None
    ) -> models.DeleteCustomModuleFileAttachmentPayload:
        """`mutation deleteCustomModuleFileAttachment` · idempotent write.

        Args:
            input: `DeleteCustomModuleFileAttachmentInput`

        Returns:
            `DeleteCustomModuleFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_custom_module_file_attachment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_custom_module_form(
        self, *, input: models.DeleteCustomModuleFormInput | None = None
    ) -> models.DeleteCustomModuleFormPayload:
        """`mutation deleteCustomModuleForm` · idempotent write.

        Args:
            input: `deleteCustomModuleFormInput`

        Returns:
            `deleteCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_dexcom_connection(
        self, *, input: models.DeleteDexcomConnectionInput | None = None
    ) -> models.DeleteDexcomConnectionPayload:
        """`mutation deleteDexcomConnection` · idempotent write.

        Args:
            input: `deleteDexcomConnectionInput`

        Returns:
            `deleteDexcomConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_dexcom_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_document(self, *, input: models.DeleteDocumentInput | None = None) -> models.DeleteDocumentPayload:
        """`mutation deleteDocument` · idempotent write.

        Args:
            input: `deleteDocumentInput`

        Returns:
            `deleteDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_entry(self, *, input: models.DeleteEntryInput | None = None) -> models.DeleteEntryPayload:
        """`mutation deleteEntry` · idempotent write.

        Args:
            input: `deleteEntryInput`

        Returns:
            `deleteEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_entry import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_episode_of_care(
        self, *, input: models.DeleteEpisodeOfCareInput | None = None
    ) -> models.DeleteEpisodeOfCarePayload:
        """`mutation deleteEpisodeOfCare` · idempotent write.

        Args:
            input: `deleteEpisodeOfCareInput`

        Returns:
            `deleteEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_external_calendar(
        self, *, input: models.DeleteExternalCalendarInput | None = None
    ) -> models.DeleteExternalCalendarPayload:
        """`mutation deleteExternalCalendar` · idempotent write.

        Args:
            input: `deleteExternalCalendarInput`

        Returns:
            `deleteExternalCalendarPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_external_calendar import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_family_history(
        self, *, input: models.DeleteFamilyHistoryInput | None = None
    ) -> models.DeleteFamilyHistoryPayload:
        """`mutation deleteFamilyHistory` · idempotent write.

        Args:
            input: `deleteFamilyHistoryInput`

        Returns:
            `deleteFamilyHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_family_history import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_fax_acct_info(
        self, *, input: models.DestroyFaxAcctInfoInput | None = None
    ) -> models.DestroyFaxAcctInfoPayload:
        """`mutation deleteFaxAcctInfo` · idempotent write.

        Args:
            input: `destroyFaxAcctInfoInput`

        Returns:
            `destroyFaxAcctInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_fax_acct_info import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_fitbit(self, *, input: models.DeleteFitbitInput | None = None) -> models.DeleteFitbitPayload:
        """`mutation deleteFitbit` · idempotent write.

        Args:
            input: `deleteFitbitInput`

        Returns:
            `deleteFitbitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_fitbit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_folder(self, *, input: models.DeleteFolderInput | None = None) -> models.DeleteFolderPayload:
        """`mutation deleteFolder` · idempotent write.

        Args:
            input: `deleteFolderInput`

        Returns:
            `deleteFolderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_folder import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_form_answer_file_attachment(
        self, *, input: models.DeleteFormAnswerFileAttachmentInput | None = None
    ) -> models.DeleteFormAnswerFileAttachmentPayload:
        """`mutation deleteFormAnswerFileAttachment` · idempotent write.

        Args:
            input: `deleteFormAnswerFileAttachmentInput`

        Returns:
            `deleteFormAnswerFileAttachmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_form_answer_file_attachment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_form_answer_group(
        self, *, input: models.DeleteFormAnswerGroupInput | None = None
    ) -> models.DeleteFormAnswerGroupPayload:
        """`mutation deleteFormAnswerGroup` · idempotent write.

        Args:
            input: `deleteFormAnswerGroupInput`

        Returns:
            `deleteFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_form_answer_group_signing(
        self, *, input: models.DeleteFormAnswerGroupSigningInput | None = None
    ) -> models.DeleteFormAnswerGroupSigningPayload:
        """`mutation deleteFormAnswerGroupSigning` · idempotent write.

        Args:
            input: `deleteFormAnswerGroupSigningInput`

        Returns:
            `deleteFormAnswerGroupSigningPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_form_answer_group_signing import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_functional_status(
        self, *, input: models.DeleteFunctionalStatusInput | None = None
    ) -> models.DeleteFunctionalStatusPayload:
        """`mutation deleteFunctionalStatus` · idempotent write.

        Args:
            input: `deleteFunctionalStatusInput`

        Returns:
            `deleteFunctionalStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_functional_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_goal(self, *, input: models.DeleteGoalInput | None = None) -> models.DeleteGoalPayload:
        """`mutation deleteGoal` · idempotent write.

        Args:
            input: `deleteGoalInput`

        Returns:
            `deleteGoalPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_goal import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_goal_history(
        self, *, input: models.DeleteGoalHistoryInput | None = None
    ) -> models.DeleteGoalHistoryPayload:
        """`mutation deleteGoalHistory` · idempotent write.

        Args:
            input: `deleteGoalHistoryInput`

        Returns:
            `deleteGoalHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_goal_history import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_google_fit(
        self, *, input: models.DeleteGoogleFitInput | None = None
    ) -> models.DeleteGoogleFitPayload:
        """`mutation deleteGoogleFit` · idempotent write.

        Args:
            input: `deleteGoogleFitInput`

        Returns:
            `deleteGoogleFitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_google_fit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_health_concern(
        self, *, input: models.DeleteHealthConcernInput | None = None
    ) -> models.DeleteHealthConcernPayload:
        """`mutation deleteHealthConcern` · idempotent write.

        Args:
            input: `deleteHealthConcernInput`

        Returns:
            `deleteHealthConcernPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_health_concern import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_implantable_device_user(
        self, *, input: models.DeleteImplantableDeviceUserInput | None = None
    ) -> models.DeleteImplantableDeviceUserPayload:
        """`mutation deleteImplantableDeviceUser` · idempotent write.

        Args:
            input: `deleteImplantableDeviceUserInput`

        Returns:
            `deleteImplantableDeviceUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_implantable_device_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_insurance_authorization(
        self, *, input: models.DeleteInsuranceAuthorizationInput | None = None
    ) -> models.DeleteInsuranceAuthorizationPayload:
        """`mutation deleteInsuranceAuthorization` · idempotent write.

        Args:
            input: `deleteInsuranceAuthorizationInput`

        Returns:
            `deleteInsuranceAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_insurance_authorization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_insurance_plan(
        self, *, input: models.DeleteInsurancePlanInput | None = None
    ) -> models.DeleteInsurancePlanPayload:
        """`mutation deleteInsurancePlan` · idempotent write.

        Args:
            input: `deleteInsurancePlanInput`

        Returns:
            `deleteInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_location(self, *, input: models.DeleteLocationInput | None = None) -> models.DeleteLocationPayload:
        """`mutation deleteLocation` · idempotent write.

        Args:
            input: `deleteLocationInput`

        Returns:
            `deleteLocationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_location import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_manual_insurance_payment(
        self, *, input: models.DeleteManualInsurancePaymentInput | None = None
    ) -> models.DeleteManualInsurancePaymentPayload:
        """`mutation deleteManualInsurancePayment` · idempotent write.

        Args:
            input: `deleteManualInsurancePaymentInput`

        Returns:
            `deleteManualInsurancePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_manual_insurance_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_meal(self, *, input: models.DeleteMealInput | None = None) -> models.DeleteMealPayload:
        """`mutation deleteMeal` · idempotent write.

        Args:
            input: `deleteMealInput`

        Returns:
            `deleteMealPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_meal import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_medication(
        self, *, input: models.DestroyMedicationInput | None = None
    ) -> models.DestroyMedicationPayload:
        """`mutation deleteMedication` · idempotent write.

        Args:
            input: `destroyMedicationInput`

        Returns:
            `destroyMedicationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_medication import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_mobile_health_data_integration(
        self, *, input: models.DeleteMobileHealthDataIntegrationInput | None = None
    ) -> models.DeleteMobileHealthDataIntegrationPayload:
        """`mutation deleteMobileHealthDataIntegration` · idempotent write.

        Args:
            input: `DeleteMobileHealthDataIntegrationInput`

        Returns:
            `DeleteMobileHealthDataIntegrationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_mobile_health_data_integration import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_note(self, *, input: models.DeleteNoteInput | None = None) -> models.DeleteNotePayload:
        """`mutation deleteNote` · idempotent write.

        Args:
            input: `deleteNoteInput`

        Returns:
            `deleteNotePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_note import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_notification_contact(
        self, *, input: models.DeleteNotificationContactInput | None = None
    ) -> models.DeleteNotificationContactPayload:
        """`mutation deleteNotificationContact` · idempotent write.

        Args:
            input: `deleteNotificationContactInput`

        Returns:
            `deleteNotificationContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_notification_contact import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_offering(self, *, input: models.DeleteOfferingInput | None = None) -> models.DeleteOfferingPayload:
        """`mutation deleteOffering` · idempotent write.

        Args:
            input: `deleteOfferingInput`

        Returns:
            `deleteOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_offering import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_offering_coupon(
        self, *, input: models.DeleteOfferingCouponInput | None = None
    ) -> models.DeleteOfferingCouponPayload:
        """`mutation deleteOfferingCoupon` · idempotent write.

        Args:
            input: `deleteOfferingCouponInput`

        Returns:
            `deleteOfferingCouponPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_offering_coupon import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_onboarding_flow(
        self, *, input: models.DeleteOnboardingFlowInput | None = None
    ) -> models.DeleteOnboardingFlowPayload:
        """`mutation deleteOnboardingFlow` · idempotent write.

        Args:
            input: `deleteOnboardingFlowInput`

        Returns:
            `deleteOnboardingFlowPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_onboarding_flow import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_onboarding_item(
        self, *, input: models.DeleteOnboardingItemInput | None = None
    ) -> models.DeleteOnboardingItemPayload:
        """`mutation deleteOnboardingItem` · idempotent write.

        Args:
            input: `deleteOnboardingItemInput`

        Returns:
            `deleteOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_onboarding_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_organization_cpt_code(
        self, *, input: models.DeleteOrganizationCptCodeInput | None = None
    ) -> models.DeleteOrganizationCptCodePayload:
        """`mutation deleteOrganizationCptCode` · idempotent write.

        Args:
            input: `deleteOrganizationCptCodeInput`

        Returns:
            `deleteOrganizationCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_organization_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_organization_info(
        self, *, input: models.DeleteOrganizationInfoInput | None = None
    ) -> models.DeleteOrganizationInfoPayload:
        """`mutation deleteOrganizationInfo` · idempotent write.

        Args:
            input: `deleteOrganizationInfoInput`

        Returns:
            `deleteOrganizationInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_organization_info import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_organization_membership(
        self, *, input: models.DeleteOrganizationMembershipInput | None = None
    ) -> models.DeleteOrganizationMembershipPayload:
        """`mutation deleteOrganizationMembership` · idempotent write.

        Args:
            input: `deleteOrganizationMembershipInput`

        Returns:
            `deleteOrganizationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_organization_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_permission_template(
        self, *, input: models.DeletePermissionTemplateInput | None = None
    ) -> models.DeletePermissionTemplatePayload:
        """`mutation deletePermissionTemplate` · idempotent write.

        Args:
            input: `deletePermissionTemplateInput`

        Returns:
            `deletePermissionTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_permission_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_preferred_medical_code(
        self, *, input: models.DeletePreferredMedicalCodeInput | None = None
    ) -> models.DeletePreferredMedicalCodePayload:
        """`mutation deletePreferredMedicalCode` · idempotent write.

        Args:
            input: `deletePreferredMedicalCodeInput`

        Returns:
            `deletePreferredMedicalCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_preferred_medical_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_procedure(
        self, *, input: models.DeleteProcedureInput | None = None
    ) -> models.DeleteProcedurePayload:
        """`mutation deleteProcedure` · idempotent write.

        Args:
            input: `deleteProcedureInput`

        Returns:
            `deleteProcedurePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_procedure import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_product(self, *, input: models.DeleteProductInput | None = None) -> models.DeleteProductPayload:
        """`mutation deleteProduct` · idempotent write.

        Args:
            input: `deleteProductInput`

        Returns:
            `deleteProductPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_product import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_provider_accepted_insurance_plan(
        self, *, input: models.DeleteProviderAcceptedInsurancePlanInput | None = None
    ) -> models.DeleteProviderAcceptedInsurancePlanPayload:
        """`mutation deleteProviderAcceptedInsurancePlan` · idempotent write.

        Args:
            input: `deleteProviderAcceptedInsurancePlanInput`

        Returns:
            `deleteProviderAcceptedInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_provider_accepted_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_provider_cpt_code(
        self, *, input: models.DeleteProviderCptCodeInput | None = None
    ) -> models.DeleteProviderCptCodePayload:
        """`mutation deleteProviderCptCode` · idempotent write.

        Args:
            input: `deleteProviderCptCodeInput`

        Returns:
            `deleteProviderCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_provider_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_received_fax(
        self, *, input: models.DeleteReceivedFaxInput | None = None
    ) -> models.DeleteReceivedFaxPayload:
        """`mutation deleteReceivedFax` · idempotent write.

        Args:
            input: `deleteReceivedFaxInput`

        Returns:
            `deleteReceivedFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_received_fax import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_recommendation(
        self, *, input: models.DeleteRecommendationInput | None = None
    ) -> models.DeleteRecommendationPayload:
        """`mutation deleteRecommendation` · idempotent write.

        Args:
            input: `deleteRecommendationInput`

        Returns:
            `deleteRecommendationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_recommendation import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_recurring_form(
        self, *, input: models.DestroyRecurringFormInput | None = None
    ) -> models.DestroyRecurringFormPayload:
        """`mutation deleteRecurringForm` · idempotent write.

        Args:
            input: `destroyRecurringFormInput`

        Returns:
            `destroyRecurringFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_recurring_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_referral(self, *, input: models.DeleteReferralInput | None = None) -> models.DeleteReferralPayload:
        """`mutation deleteReferral` · idempotent write.

        Args:
            input: `deleteReferralInput`

        Returns:
            `deleteReferralPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_referral import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_referring_physician(
        self, *, input: models.DeleteReferringPhysicianInput | None = None
    ) -> models.DeleteReferringPhysicianPayload:
        """`mutation deleteReferringPhysician` · idempotent write.

        Args:
            input: `deleteReferringPhysicianInput`

        Returns:
            `deleteReferringPhysicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_referring_physician import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_requested_form_completion(
        self, *, input: models.DeleteRequestedFormInput | None = None
    ) -> models.DeleteRequestedFormPayload:
        """`mutation deleteRequestedFormCompletion` · idempotent write.

        Args:
            input: `deleteRequestedFormInput`

        Returns:
            `deleteRequestedFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_requested_form_completion import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_requested_payment(
        self, *, input: models.DeleteRequestedPaymentInput | None = None
    ) -> models.DeleteRequestedPaymentPayload:
        """`mutation deleteRequestedPayment` · idempotent write.

        Args:
            input: `deleteRequestedPaymentInput`

        Returns:
            `deleteRequestedPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_requested_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_saved_filter(
        self, *, input: models.DeleteSavedFilterInput | None = None
    ) -> models.DeleteSavedFilterPayload:
        """`mutation deleteSavedFilter` · idempotent write.

        Args:
            input: `deleteSavedFilterInput`

        Returns:
            `deleteSavedFilterPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_saved_filter import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_shapa_connection(
        self, *, input: models.DeleteShapaConnectionInput | None = None
    ) -> models.DeleteShapaConnectionPayload:
        """`mutation deleteShapaConnection` · idempotent write.

        Args:
            input: `deleteShapaConnectionInput`

        Returns:
            `deleteShapaConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_shapa_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_sharings(
        self, *, input: models.DestroySharingsInput | None = None
    ) -> models.ShareableDocument | models.ShareableFolder | models.UnknownMember:
        """`mutation deleteSharings` · idempotent write.

        Args:
            input: `DestroySharingsInput`

        Returns:
            `Shareable`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_sharings import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_smart_phrase(
        self, *, input: models.DeleteSmartPhraseInput | None = None
    ) -> models.DeleteSmartPhrasePayload:
        """`mutation deleteSmartPhrase` · idempotent write.

        Args:
            input: `deleteSmartPhraseInput`

        Returns:
            `deleteSmartPhrasePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_smart_phrase import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_smoking_status(
        self, *, input: models.DeleteSmokingStatusInput | None = None
    ) -> models.DeleteSmokingStatusPayload:
        """`mutation deleteSmokingStatus` · idempotent write.

        Args:
            input: `deleteSmokingStatusInput`

        Returns:
            `deleteSmokingStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_smoking_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_stripe_customer_detail(
        self, *, input: models.DeleteStripeCustomerDetailInput | None = None
    ) -> models.DeleteStripeCustomerDetailPayload:
        """`mutation deleteStripeCustomerDetail` · idempotent write.

        Args:
            input: `deleteStripeCustomerDetailInput`

        Returns:
            `deleteStripeCustomerDetailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_stripe_customer_detail import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_super_bill(
        self, *, input: models.DeleteSuperBillInput | None = None
    ) -> models.DeleteSuperBillPayload:
        """`mutation deleteSuperBill` · idempotent write.

        Args:
            input: `deleteSuperBillInput`

        Returns:
            `deleteSuperBillPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_super_bill import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_tag(self, *, input: models.DeleteTagInput | None = None) -> models.DeleteTagPayload:
        """`mutation deleteTag` · idempotent write.

        Args:
            input: `deleteTagInput`

        Returns:
            `deleteTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_tag import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_task(self, *, input: models.DeleteTaskInput | None = None) -> models.DeleteTaskPayload:
        """`mutation deleteTask` · idempotent write.

        Args:
            input: `deleteTaskInput`

        Returns:
            `deleteTaskPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_task import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_transcript(
        self, *, input: models.DeleteTranscriptInput | None = None
    ) -> models.DeleteTranscriptPayload:
        """`mutation deleteTranscript` · idempotent write.

        Args:
            input: `DeleteTranscriptInput`

        Returns:
            `DeleteTranscriptPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_transcript import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_unique_device_identifier(
        self, *, input: models.DeleteUniqueDeviceIdentifierInput | None = None
    ) -> models.DeleteUniqueDeviceIdentifierPayload:
        """`mutation deleteUniqueDeviceIdentifier` · idempotent write.

        Args:
            input: `deleteUniqueDeviceIdentifierInput`

        Returns:
            `deleteUniqueDeviceIdentifierPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_unique_device_identifier import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_user_group(
        self, *, input: models.DeleteUserGroupInput | None = None
    ) -> models.DeleteUserGroupPayload:
        """`mutation deleteUserGroup` · idempotent write.

        Args:
            input: `deleteUserGroupInput`

        Returns:
            `deleteUserGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_user_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_webhook(self, *, input: models.DeleteWebhookInput | None = None) -> models.DeleteWebhookPayload:
        """`mutation deleteWebhook` · idempotent write.

        Args:
            input: `deleteWebhookInput`

        Returns:
            `deleteWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_webhook import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_withings_connection(
        self, *, input: models.DeleteWithingsConnectionInput | None = None
    ) -> models.DeleteWithingsConnectionPayload:
        """`mutation deleteWithingsConnection` · idempotent write.

        Args:
            input: `deleteWithingsConnectionInput`

        Returns:
            `deleteWithingsConnectionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_withings_connection import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_write_off(
        self, *, input: models.DeleteWriteOffInput | None = None
    ) -> models.DeleteWriteOffPayload:
        """`mutation deleteWriteOff` · idempotent write.

        Args:
            input: `deleteWriteOffInput`

        Returns:
            `deleteWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_write_off import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def delete_zoom_recording_file(
        self, *, input: models.DeleteZoomRecordingFileInput | None = None
    ) -> models.DeleteZoomRecordingFilePayload:
        """`mutation deleteZoomRecordingFile` · idempotent write.

        Args:
            input: `deleteZoomRecordingFileInput`

        Returns:
            `deleteZoomRecordingFilePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.delete_zoom_recording_file import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def destroy_internal_comment(
        self, *, input: models.DestroyInternalCommentInput | None = None
    ) -> models.DestroyInternalCommentPayload:
        """`mutation destroyInternalComment` · idempotent write.

        Args:
            input: `DestroyInternalCommentInput`

        Returns:
            `DestroyInternalCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.destroy_internal_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def destroy_pdf_letterhead_template(
        self, *, input: models.DestroyPdfLetterheadTemplateInput | None = None
    ) -> models.DestroyPdfLetterheadTemplatePayload:
        """`mutation destroyPdfLetterheadTemplate` · idempotent write.

        Args:
            input: `destroyPdfLetterheadTemplateInput`

        Returns:
            `destroyPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.destroy_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def dismiss_all_announcements(
        self, *, input: models.DismissAllAnnouncementsInput | None = None
    ) -> models.DismissAllAnnouncementsPayload:
        """`mutation dismissAllAnnouncements` · idempotent write.

        Args:
            input: `dismissAllAnnouncementsInput`

        Returns:
            `dismissAllAnnouncementsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.dismiss_all_announcements import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def dismiss_announcement(
        self, *, input: models.DismissAnnouncementInput | None = None
    ) -> models.DismissAnnouncementPayload:
        """`mutation dismissAnnouncement` · idempotent write.

        Args:
            input: `dismissAnnouncementInput`

        Returns:
            `dismissAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.dismiss_announcement import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def edit_availability(
        self, *, input: models.EditAvailabilityInput | None = None
    ) -> models.EditAvailabilityPayload:
        """`mutation editAvailability` · idempotent write.

        Args:
            input: `editAvailabilityInput`

        Returns:
            `editAvailabilityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.edit_availability import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def edit_availability_with_appointment_types(
        self, *, input: models.EditAvailabilityWithAppointmentTypesInput
    ) -> models.EditAvailabilityWithAppointmentTypesPayload:
        """`mutation editAvailabilityWithAppointmentTypes` · idempotent write.

        Args:
            input: `EditAvailabilityWithAppointmentTypesInput!`

        Returns:
            `EditAvailabilityWithAppointmentTypesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.edit_availability_with_appointment_types import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def expire_webhook_signature(
        self, *, input: models.ExpireWebhookSignatureInput | None = None
    ) -> models.ExpireWebhookSignaturePayload:
        """`mutation expireWebhookSignature` · idempotent write.

        Args:
            input: `expireWebhookSignatureInput`

        Returns:
            `expireWebhookSignaturePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.expire_webhook_signature import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def export_care_plan_to_template(
        self, *, input: models.ExportToTemplateInput | None = None
    ) -> models.ExportToTemplatePayload:
        """`mutation exportCarePlanToTemplate` · create.

        Args:
            input: `exportToTemplateInput`

        Returns:
            `exportToTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.export_care_plan_to_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def export_client_ehi(
        self, *, input: models.ExportClientEhiInput | None = None
    ) -> models.ExportClientEhiPayload:
        """`mutation exportClientEhi` · create.

        Args:
            input: `exportClientEhiInput`

        Returns:
            `exportClientEhiPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.export_client_ehi import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def generate_charting_pdf(
        self, *, input: models.GenerateChartingPdfInput | None = None
    ) -> models.GenerateChartingPdfPayload:
        """`mutation generateChartingPdf` · create.

        Args:
            input: `generateChartingPdfInput`

        Returns:
            `generateChartingPdfPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.generate_charting_pdf import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def health_assessment_service_signup(
        self, *, input: models.HealthAssessmentServiceSignupInput | None = None
    ) -> models.HealthAssessmentServiceSignupPayload:
        """`mutation healthAssessmentServiceSignup` · create.

        Deprecated by the vendor.

        Args:
            input: `HealthAssessmentServiceSignupInput`

        Returns:
            `HealthAssessmentServiceSignupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.health_assessment_service_signup import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def ingest_medications_from_surescripts(
        self, *, input: models.IngestMedicationsFromSurescriptsInput | None = None
    ) -> models.IngestMedicationsFromSurescriptsPayload:
        """`mutation ingestMedicationsFromSurescripts` · create.

        Args:
            input: `ingestMedicationsFromSurescriptsInput`

        Returns:
            `ingestMedicationsFromSurescriptsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.ingest_medications_from_surescripts import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def link_encounter_to_episode_of_care(
        self, *, input: models.LinkEncounterToEpisodeOfCareInput | None = None
    ) -> models.LinkEncounterToEpisodeOfCarePayload:
        """`mutation linkEncounterToEpisodeOfCare` · idempotent write.

        Args:
            input: `linkEncounterToEpisodeOfCareInput`

        Returns:
            `linkEncounterToEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.link_encounter_to_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def lock_form_answer_group(self, *, input: models.LockInput | None = None) -> models.LockPayload:
        """`mutation lockFormAnswerGroup` · idempotent write.

        Args:
            input: `LockInput`

        Returns:
            `LockPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.lock_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def log_medication_history_consent(
        self, *, input: models.LogMedicationHistoryConsentInput | None = None
    ) -> models.LogMedicationHistoryConsentPayload:
        """`mutation logMedicationHistoryConsent` · create.

        Args:
            input: `logMedicationHistoryConsentInput`

        Returns:
            `logMedicationHistoryConsentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.log_medication_history_consent import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def merge_clients(self, *, input: models.MergeClientsInput | None = None) -> models.MergeClientsPayload:
        """`mutation mergeClients` · create.

        Args:
            input: `mergeClientsInput`

        Returns:
            `mergeClientsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.merge_clients import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def parse_ccda_document(
        self, *, input: models.ParseCcdaDocumentInput | None = None
    ) -> models.ParseCcdaDocumentPayload:
        """`mutation parseCcdaDocument` · idempotent write.

        Args:
            input: `parseCcdaDocumentInput`

        Returns:
            `parseCcdaDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.parse_ccda_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def pause_course_group(self, *, input: models.PauseCourseGroupInput) -> models.PauseCourseGroupPayload:
        """`mutation pauseCourseGroup` · idempotent write.

        Args:
            input: `PauseCourseGroupInput!`

        Returns:
            `PauseCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.pause_course_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def pause_course_membership(
        self, *, input: models.PauseCourseMembershipInput
    ) -> models.PauseCourseMembershipPayload:
        """`mutation pauseCourseMembership` · idempotent write.

        Args:
            input: `PauseCourseMembershipInput!`

        Returns:
            `PauseCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.pause_course_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def process_mobile_health_data_snapshot(
        self, *, input: models.ProcessMobileHealthDataSnapshotInput | None = None
    ) -> models.ProcessMobileHealthDataSnapshotPayload:
        """`mutation processMobileHealthDataSnapshot` · create.

        Args:
            input: `ProcessMobileHealthDataSnapshotInput`

        Returns:
            `ProcessMobileHealthDataSnapshotPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.process_mobile_health_data_snapshot import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def refetch_change_health_lab_order(
        self, *, input: models.RefetchChangeHealthLabOrderInput | None = None
    ) -> models.RefetchChangeHealthLabOrderPayload:
        """`mutation refetchChangeHealthLabOrder` · create.

        Args:
            input: `RefetchChangeHealthLabOrderInput`

        Returns:
            `RefetchChangeHealthLabOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.refetch_change_health_lab_order import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def reject_generated_form_answer_group(
        self, *, input: models.RejectGeneratedFormAnswerGroupInput | None = None
    ) -> models.RejectGeneratedFormAnswerGroupPayload:
        """`mutation rejectGeneratedFormAnswerGroup` · idempotent write.

        Args:
            input: `rejectGeneratedFormAnswerGroupInput`

        Returns:
            `rejectGeneratedFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reject_generated_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def remove_applied_tag(
        self, *, input: models.RemoveAppliedTagInput | None = None
    ) -> models.RemoveAppliedTagPayload:
        """`mutation removeAppliedTag` · idempotent write.

        Args:
            input: `removeAppliedTagInput`

        Returns:
            `removeAppliedTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.remove_applied_tag import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def remove_draft(self, *, input: models.RemoveDraftInput | None = None) -> models.RemoveDraftPayload:
        """`mutation removeDraft` · idempotent write.

        Args:
            input: `removeDraftInput`

        Returns:
            `removeDraftPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.remove_draft import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def remove_user_from_group_care_plan(
        self, *, input: models.RemoveUserFromGroupCarePlanInput | None = None
    ) -> models.RemoveUserFromGroupCarePlanPayload:
        """`mutation removeUserFromGroupCarePlan` · idempotent write.

        Args:
            input: `removeUserFromGroupCarePlanInput`

        Returns:
            `removeUserFromGroupCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.remove_user_from_group_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def request_integration(
        self, *, input: models.RequestIntegrationInput | None = None
    ) -> models.RequestIntegrationPayload:
        """`mutation requestIntegration` · create.

        Args:
            input: `RequestIntegrationInput`

        Returns:
            `RequestIntegrationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.request_integration import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def resend_sent_fax(self, *, input: models.ResendSentFaxInput | None = None) -> models.ResendSentFaxPayload:
        """`mutation resendSentFax` · create.

        Args:
            input: `resendSentFaxInput`

        Returns:
            `resendSentFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.resend_sent_fax import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def reset_default_pdf_letterhead_template(
        self, *, input: models.ResetDefaultPdfLetterheadTemplateInput | None = None
    ) -> models.ResetDefaultPdfLetterheadTemplatePayload:
        """`mutation resetDefaultPdfLetterheadTemplate` · idempotent write.

        Args:
            input: `resetDefaultPdfLetterheadTemplateInput`

        Returns:
            `resetDefaultPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reset_default_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def reset_mfa(self, *, input: models.ResetMfaInput | None = None) -> models.ResetMfaPayload:
        """`mutation resetMfa` · idempotent write.

        Args:
            input: `ResetMfaInput`

        Returns:
            `ResetMfaPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reset_mfa import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def reset_password(self, *, input: models.ResetPasswordInput | None = None) -> models.ResetPasswordPayload:
        """`mutation resetPassword` · idempotent write.

        Args:
            input: `resetPasswordInput`

        Returns:
            `resetPasswordPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.reset_password import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def resume_course_group(self, *, input: models.ResumeCourseGroupInput) -> models.ResumeCourseGroupPayload:
        """`mutation resumeCourseGroup` · idempotent write.

        Args:
            input: `ResumeCourseGroupInput!`

        Returns:
            `ResumeCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.resume_course_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def resume_course_membership(
        self, *, input: models.ResumeCourseMembershipInput
    ) -> models.ResumeCourseMembershipPayload:
        """`mutation resumeCourseMembership` · idempotent write.

        Args:
            input: `ResumeCourseMembershipInput!`

        Returns:
            `ResumeCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.resume_course_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def resync_rupa_lab_orders(
        self, *, input: models.ResyncRupaLabOrdersInput | None = None
    ) -> models.ResyncRupaLabOrdersPayload:
        """`mutation resyncRupaLabOrders` · create.

        Args:
            input: `resyncRupaLabOrdersInput`

        Returns:
            `resyncRupaLabOrdersPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.resync_rupa_lab_orders import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def revoke_token(self, *, input: models.RevokeTokenInput | None = None) -> models.RevokeTokenPayload:
        """`mutation revokeToken` · idempotent write.

        Args:
            input: `revokeTokenInput`

        Returns:
            `revokeTokenPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.revoke_token import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def run_eligibility_check(
        self, *, input: models.RunEligibilityCheckMutationInput | None = None
    ) -> models.RunEligibilityCheckMutationPayload:
        """`mutation runEligibilityCheck` · money.

        Args:
            input: `runEligibilityCheckMutationInput`

        Returns:
            `runEligibilityCheckMutationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.run_eligibility_check import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def send_care_plan_email(
        self, *, input: models.SendCarePlanEmailInput | None = None
    ) -> models.SendCarePlanEmailPayload:
        """`mutation sendCarePlanEmail` · create.

        Args:
            input: `sendCarePlanEmailInput`

        Returns:
            `sendCarePlanEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.send_care_plan_email import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def send_speak_to_trainer_notification(
        self, *, input: models.SendSpeakToTrainerNotificationInput | None = None
    ) -> models.SendSpeakToTrainerNotificationPayload:
        """`mutation sendSpeakToTrainerNotification` · create.

        Deprecated by the vendor.

        Args:
            input: `SendSpeakToTrainerNotificationInput`

        Returns:
            `SendSpeakToTrainerNotificationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.send_speak_to_trainer_notification import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def send_test_webhook(
        self, *, input: models.SendTestWebhookInput | None = None
    ) -> models.SendTestWebhookPayload:
        """`mutation sendTestWebhook` · create.

        Args:
            input: `sendTestWebhookInput`

        Returns:
            `sendTestWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.send_test_webhook import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def set_custom_module_form_scribe_instructions(
        self, *, input: models.SetCustomModuleFormScribeInstructionsInput
    ) -> models.SetCustomModuleFormScribeInstructionsPayload:
        """`mutation setCustomModuleFormScribeInstructions` · idempotent write.

        Args:
            input: `SetCustomModuleFormScribeInstructionsInput!`

        Returns:
            `SetCustomModuleFormScribeInstructionsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.set_custom_module_form_scribe_instructions import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def set_default_pdf_letterhead_template(
        self, *, input: models.SetDefaultPdfLetterheadTemplateInput | None = None
    ) -> models.SetDefaultPdfLetterheadTemplatePayload:
        """`mutation setDefaultPdfLetterheadTemplate` · idempotent write.

        Args:
            input: `setDefaultPdfLetterheadTemplateInput`

        Returns:
            `setDefaultPdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.set_default_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def share_answers_as_document(
        self, *, input: models.ShareAnswersAsDocumentInput | None = None
    ) -> models.ShareAnswersAsDocumentPayload:
        """`mutation shareAnswersAsDocument` · create.

        Args:
            input: `shareAnswersAsDocumentInput`

        Returns:
            `shareAnswersAsDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.share_answers_as_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def share_course(self, *, input: models.ShareCourseInput | None = None) -> models.ShareCoursePayload:
        """`mutation shareCourse` · create.

        Args:
            input: `shareCourseInput`

        Returns:
            `shareCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.share_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def share_custom_module_form(
        self, *, input: models.ShareCustomModuleFormInput | None = None
    ) -> models.ShareCustomModuleFormPayload:
        """`mutation shareCustomModuleForm` · create.

        Args:
            input: `shareCustomModuleFormInput`

        Returns:
            `shareCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.share_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def sign_form_answer_group(self, *, input: models.SignInput | None = None) -> models.SignPayload:
        """`mutation signFormAnswerGroup` · create.

        Args:
            input: `SignInput`

        Returns:
            `SignPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sign_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def sign_in(self, *, input: models.SignInInput | None = None) -> models.SignInPayload:
        """`mutation signIn` · create.

        Args:
            input: `signInInput`

        Returns:
            `signInPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sign_in import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def sign_up(self, *, input: models.SignUpInput | None = None) -> models.SignUpPayload:
        """`mutation signUp` · create.

        Args:
            input: `signUpInput`

        Returns:
            `signUpPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.sign_up import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def submit_secondary_claim(
        self, *, input: models.SubmitSecondaryClaimInput | None = None
    ) -> models.SubmitSecondaryClaimPayload:
        """`mutation submitSecondaryClaim` · money.

        Args:
            input: `SubmitSecondaryClaimInput`

        Returns:
            `SubmitSecondaryClaimPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.submit_secondary_claim import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def toggle_care_plan_status_for_specific_user(
        self, *, input: models.ToggleCarePlanStatusForSpecificUserInput | None = None
    ) -> models.ToggleCarePlanStatusForSpecificUserPayload:
        """`mutation toggleCarePlanStatusForSpecificUser` · create.

        Args:
            input: `toggleCarePlanStatusForSpecificUserInput`

        Returns:
            `toggleCarePlanStatusForSpecificUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.toggle_care_plan_status_for_specific_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def unlink_encounter_to_episode_of_care(
        self, *, input: models.UnlinkEncounterToEpisodeOfCareInput | None = None
    ) -> models.UnlinkEncounterToEpisodeOfCarePayload:
        """`mutation unlinkEncounterToEpisodeOfCare` · idempotent write.

        Args:
            input: `unlinkEncounterToEpisodeOfCareInput`

        Returns:
            `unlinkEncounterToEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unlink_encounter_to_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def unlock_form_answer_group(self, *, input: models.UnlockInput | None = None) -> models.UnlockPayload:
        """`mutation unlockFormAnswerGroup` · idempotent write.

        Args:
            input: `UnlockInput`

        Returns:
            `UnlockPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unlock_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def unsubscribe_from_notification(
        self, *, input: models.UnsubscribeFromNotificationInput | None = None
    ) -> models.UnsubscribeFromNotificationPayload:
        """`mutation unsubscribeFromNotification` · idempotent write.

        Args:
            input: `unsubscribeFromNotificationInput`

        Returns:
            `unsubscribeFromNotificationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.unsubscribe_from_notification import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def update_addendum(self, *, input: models.UpdateAddendumInput | None = None) -> models.UpdateAddendumPayload:
        """`mutation updateAddendum` · idempotent write.

        Deprecated by the vendor.

        Args:
            input: `updateAddendumInput`

        Returns:
            `updateAddendumPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_addendum import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_allergy_sensitivity(
        self, *, input: models.UpdateAllergySensitivityInput | None = None
    ) -> models.UpdateAllergySensitivityPayload:
        """`mutation updateAllergySensitivity` · idempotent write.

        Args:
            input: `updateAllergySensitivityInput`

        Returns:
            `updateAllergySensitivityPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_allergy_sensitivity import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_announcement(
        self, *, input: models.UpdateAnnouncementInput | None = None
    ) -> models.UpdateAnnouncementPayload:
        """`mutation updateAnnouncement` · idempotent write.

        Args:
            input: `updateAnnouncementInput`

        Returns:
            `updateAnnouncementPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_announcement import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_apple_health(
        self, *, input: models.UpdateAppleHealthInput | None = None
    ) -> models.UpdateAppleHealthPayload:
        """`mutation updateAppleHealth` · idempotent write.

        Args:
            input: `updateAppleHealthInput`

        Returns:
            `updateAppleHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_apple_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_appointment(self, *, input: models.UpdateAppointmentInput) -> models.UpdateAppointmentPayload:
        """`mutation updateAppointment` · idempotent write.

        Args:
            input: `updateAppointmentInput!`

        Returns:
            `updateAppointmentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_appointment_inclusion(
        self, *, input: models.UpdateAppointmentInclusionInput | None = None
    ) -> models.UpdateAppointmentInclusionPayload:
        """`mutation updateAppointmentInclusion` · idempotent write.

        Args:
            input: `updateAppointmentInclusionInput`

        Returns:
            `updateAppointmentInclusionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment_inclusion import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_appointment_request(
        self, *, input: models.UpdateAppointmentRequestInput | None = None
    ) -> models.UpdateAppointmentRequestPayload:
        """`mutation updateAppointmentRequest` · idempotent write.

        Args:
            input: `updateAppointmentRequestInput`

        Returns:
            `updateAppointmentRequestPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment_request import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_appointment_setting(
        self, *, input: models.UpdateAppointmentSettingInput | None = None
    ) -> models.UpdateAppointmentSettingPayload:
        """`mutation updateAppointmentSetting` · idempotent write.

        Args:
            input: `updateAppointmentSettingInput`

        Returns:
            `updateAppointmentSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_appointment_type(
        self, *, input: models.UpdateAppointmentTypeInput | None = None
    ) -> models.UpdateAppointmentTypePayload:
        """`mutation updateAppointmentType` · idempotent write.

        Args:
            input: `updateAppointmentTypeInput`

        Returns:
            `updateAppointmentTypePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment_type import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_appointment_type_cpt_code(
        self, *, input: models.UpdateAppointmentTypeCptCodeInput | None = None
    ) -> models.UpdateAppointmentTypeCptCodePayload:
        """`mutation updateAppointmentTypeCptCode` · idempotent write.

        Args:
            input: `updateAppointmentTypeCptCodeInput`

        Returns:
            `updateAppointmentTypeCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_appointment_type_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_auto_task_generator(
        self, *, input: models.UpdateAutoTaskGeneratorInput | None = None
    ) -> models.UpdateAutoTaskGeneratorPayload:
        """`mutation updateAutoTaskGenerator` · idempotent write.

        Args:
            input: `updateAutoTaskGeneratorInput`

        Returns:
            `updateAutoTaskGeneratorPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_auto_task_generator import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_automated_insurance_billing_setting(
        self, *, input: models.UpdateAutomatedInsuranceBillingSettingInput | None = None
    ) -> models.UpdateAutomatedInsuranceBillingSettingPayload:
        """`mutation updateAutomatedInsuranceBillingSetting` · idempotent write.

        Args:
            input: `updateAutomatedInsuranceBillingSettingInput`

        Returns:
            `updateAutomatedInsuranceBillingSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_automated_insurance_billing_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_billing_item(
        self, *, input: models.UpdateBillingItemInput | None = None
    ) -> models.UpdateBillingItemPayload:
        """`mutation updateBillingItem` · money.

        Args:
            input: `updateBillingItemInput`

        Returns:
            `updateBillingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.update_billing_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_brand(self, *, input: models.UpdateBrandInput | None = None) -> models.UpdateBrandPayload:
        """`mutation updateBrand` · idempotent write.

        Args:
            input: `updateBrandInput`

        Returns:
            `updateBrandPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_brand import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_by_template(
        self, *, input: models.UpdateByTemplateInput | None = None
    ) -> models.UpdateByTemplatePayload:
        """`mutation updateByTemplate` · idempotent write.

        Args:
            input: `updateByTemplateInput`

        Returns:
            `updateByTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_by_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_calendar_view_setting(
        self, *, input: models.UpdateCalendarViewSettingInput | None = None
    ) -> models.UpdateCalendarViewSettingPayload:
        """`mutation updateCalendarViewSetting` · idempotent write.

        Args:
            input: `updateCalendarViewSettingInput`

        Returns:
            `updateCalendarViewSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_calendar_view_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def update_calorie_level(
        self, *, input: models.UpdateCalorieLevelInput | None = None
    ) -> models.UpdateCalorieLevelPayload:
        """`mutation updateCalorieLevel` · idempotent write.

        Deprecated by the vendor.

        Args:
            input: `UpdateCalorieLevelInput`

        Returns:
            `UpdateCalorieLevelPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_calorie_level import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_care_plan(
        self, *, input: models.UpdateCarePlanInput | None = None
    ) -> models.UpdateCarePlanPayload:
        """`mutation updateCarePlan` · idempotent write.

        Args:
            input: `updateCarePlanInput`

        Returns:
            `updateCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_care_plan_recommendation_category(
        self, *, input: models.UpdateCarePlanRecommendationCategoryInput | None = None
    ) -> models.UpdateCarePlanRecommendationCategoryPayload:
        """`mutation updateCarePlanRecommendationCategory` · idempotent write.

        Args:
            input: `updateCarePlanRecommendationCategoryInput`

        Returns:
            `updateCarePlanRecommendationCategoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_care_plan_recommendation_category import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_change_health_account(
        self, *, input: models.UpdateChangeHealthAccountInput | None = None
    ) -> models.UpdateChangeHealthAccountPayload:
        """`mutation updateChangeHealthAccount` · idempotent write.

        Args:
            input: `updateChangeHealthAccountInput`

        Returns:
            `updateChangeHealthAccountPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_change_health_account import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_charge_back(
        self, *, input: models.UpdateChargeBackInput | None = None
    ) -> models.UpdateChargeBackPayload:
        """`mutation updateChargeBack` · money.

        Args:
            input: `updateChargeBackInput`

        Returns:
            `updateChargeBackPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.update_charge_back import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_chat_setting(
        self, *, input: models.UpdateChatSettingInput | None = None
    ) -> models.UpdateChatSettingPayload:
        """`mutation updateChatSetting` · idempotent write.

        Args:
            input: `updateChatSettingInput`

        Returns:
            `updateChatSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_chat_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_client(self, *, input: models.UpdateClientInput) -> models.UpdateClientPayload:
        """`mutation updateClient` · idempotent write.

        Args:
            input: `updateClientInput!`

        Returns:
            `updateClientPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_client import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_cms1500(self, *, input: models.UpdateCms1500Input | None = None) -> models.UpdateCms1500Payload:
        """`mutation updateCms1500` · idempotent write.

        Args:
            input: `updateCms1500Input`

        Returns:
            `updateCms1500Payload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_cms1500 import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_cognitive_status(
        self, *, input: models.UpdateCognitiveStatusInput | None = None
    ) -> models.UpdateCognitiveStatusPayload:
        """`mutation updateCognitiveStatus` · idempotent write.

        Args:
            input: `updateCognitiveStatusInput`

        Returns:
            `updateCognitiveStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_cognitive_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_conversation(
        self, *, input: models.UpdateConversationInput | None = None
    ) -> models.UpdateConversationPayload:
        """`mutation updateConversation` · idempotent write.

        Args:
            input: `updateConversationInput`

        Returns:
            `updateConversationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_conversation import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_conversation_membership(
        self, *, input: models.UpdateConversationMembershipInput | None = None
    ) -> models.UpdateConversationMembershipPayload:
        """`mutation updateConversationMembership` · idempotent write.

        Args:
            input: `updateConversationMembershipInput`

        Returns:
            `updateConversationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_conversation_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_course(self, *, input: models.UpdateCourseInput | None = None) -> models.UpdateCoursePayload:
        """`mutation updateCourse` · idempotent write.

        Args:
            input: `updateCourseInput`

        Returns:
            `updateCoursePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_course import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_course_group(
        self, *, input: models.UpdateCourseGroupInput | None = None
    ) -> models.UpdateCourseGroupPayload:
        """`mutation updateCourseGroup` · idempotent write.

        Args:
            input: `updateCourseGroupInput`

        Returns:
            `updateCourseGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_course_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_course_item(
        self, *, input: models.UpdateCourseItemInput | None = None
    ) -> models.UpdateCourseItemPayload:
        """`mutation updateCourseItem` · idempotent write.

        Args:
            input: `updateCourseItemInput`

        Returns:
            `updateCourseItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_course_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_course_membership(
        self, *, input: models.UpdateCourseMembershipInput | None = None
    ) -> models.UpdateCourseMembershipPayload:
        """`mutation updateCourseMembership` · idempotent write.

        Args:
            input: `updateCourseMembershipInput`

        Returns:
            `updateCourseMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_course_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_custom_email(
        self, *, input: models.UpdateCustomEmailInput | None = None
    ) -> models.UpdateCustomEmailPayload:
        """`mutation updateCustomEmail` · idempotent write.

        Args:
            input: `updateCustomEmailInput`

        Returns:
            `updateCustomEmailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_custom_email import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_custom_food(
        self, *, input: models.UpdateCustomFoodInput | None = None
    ) -> models.UpdateCustomFoodPayload:
        """`mutation updateCustomFood` · idempotent write.

        Args:
            input: `updateCustomFoodInput`

        Returns:
            `updateCustomFoodPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_custom_food import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_custom_module(
        self, *, input: models.UpdateCustomModuleInput | None = None
    ) -> models.UpdateCustomModulePayload:
        """`mutation updateCustomModule` · idempotent write.

        Args:
            input: `updateCustomModuleInput`

        Returns:
            `updateCustomModulePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_custom_module import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_custom_module_form(
        self, *, input: models.UpdateCustomModuleFormInput | None = None
    ) -> models.UpdateCustomModuleFormPayload:
        """`mutation updateCustomModuleForm` · idempotent write.

        Args:
            input: `updateCustomModuleFormInput`

        Returns:
            `updateCustomModuleFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_custom_module_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_document(self, *, input: models.UpdateDocumentInput | None = None) -> models.UpdateDocumentPayload:
        """`mutation updateDocument` · idempotent write.

        Args:
            input: `updateDocumentInput`

        Returns:
            `updateDocumentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_document import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_dsi_comment(
        self, *, input: models.UpdateDsiCommentInput | None = None
    ) -> models.UpdateDsiCommentPayload:
        """`mutation updateDsiComment` · idempotent write.

        Args:
            input: `updateDsiCommentInput`

        Returns:
            `updateDsiCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_dsi_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_entry(self, *, input: models.UpdateEntryInput | None = None) -> models.UpdateEntryPayload:
        """`mutation updateEntry` · idempotent write.

        Args:
            input: `updateEntryInput`

        Returns:
            `updateEntryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_entry import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_episode_of_care(
        self, *, input: models.UpdateEpisodeOfCareInput | None = None
    ) -> models.UpdateEpisodeOfCarePayload:
        """`mutation updateEpisodeOfCare` · idempotent write.

        Args:
            input: `updateEpisodeOfCareInput`

        Returns:
            `updateEpisodeOfCarePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_episode_of_care import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_external_calendar(
        self, *, input: models.UpdateExternalCalendarInput | None = None
    ) -> models.UpdateExternalCalendarPayload:
        """`mutation updateExternalCalendar` · idempotent write.

        Args:
            input: `updateExternalCalendarInput`

        Returns:
            `updateExternalCalendarPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_external_calendar import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_family_history(
        self, *, input: models.UpdateFamilyHistoryInput | None = None
    ) -> models.UpdateFamilyHistoryPayload:
        """`mutation updateFamilyHistory` · idempotent write.

        Args:
            input: `updateFamilyHistoryInput`

        Returns:
            `updateFamilyHistoryPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_family_history import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_fax_acct_info(
        self, *, input: models.UpdateFaxAcctInfoInput | None = None
    ) -> models.UpdateFaxAcctInfoPayload:
        """`mutation updateFaxAcctInfo` · idempotent write.

        Args:
            input: `updateFaxAcctInfoInput`

        Returns:
            `updateFaxAcctInfoPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_fax_acct_info import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_feature_toggle(
        self, *, input: models.UpdateFeatureToggleInput | None = None
    ) -> models.UpdateFeatureTogglePayload:
        """`mutation updateFeatureToggle` · idempotent write.

        Args:
            input: `updateFeatureToggleInput`

        Returns:
            `updateFeatureTogglePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_feature_toggle import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_fitbit(self, *, input: models.UpdateFitbitInput | None = None) -> models.UpdateFitbitPayload:
        """`mutation updateFitbit` · idempotent write.

        Args:
            input: `updateFitbitInput`

        Returns:
            `updateFitbitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_fitbit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_folder(self, *, input: models.UpdateFolderInput | None = None) -> models.UpdateFolderPayload:
        """`mutation updateFolder` · idempotent write.

        Args:
            input: `updateFolderInput`

        Returns:
            `updateFolderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_folder import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_form_answer_group(
        self, *, input: models.UpdateFormAnswerGroupInput | None = None
    ) -> models.UpdateFormAnswerGroupPayload:
        """`mutation updateFormAnswerGroup` · idempotent write.

        Args:
            input: `updateFormAnswerGroupInput`

        Returns:
            `updateFormAnswerGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_form_answer_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_functional_status(
        self, *, input: models.UpdateFunctionalStatusInput | None = None
    ) -> models.UpdateFunctionalStatusPayload:
        """`mutation updateFunctionalStatus` · idempotent write.

        Args:
            input: `updateFunctionalStatusInput`

        Returns:
            `updateFunctionalStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_functional_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_generated_form_answer_group_feedback(
        self, *, input: models.UpdateGeneratedFormAnswerGroupFeedbackInput | None = None
    ) -> models.UpdateGeneratedFormAnswerGroupFeedbackPayload:
        """`mutation updateGeneratedFormAnswerGroupFeedback` · idempotent write.

        Args:
            input: `updateGeneratedFormAnswerGroupFeedbackInput`

        Returns:
            `updateGeneratedFormAnswerGroupFeedbackPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_generated_form_answer_group_feedback import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_goal(self, *, input: models.UpdateGoalInput | None = None) -> models.UpdateGoalPayload:
        """`mutation updateGoal` · idempotent write.

        Args:
            input: `updateGoalInput`

        Returns:
            `updateGoalPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_goal import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_google_fit(
        self, *, input: models.UpdateGoogleFitInput | None = None
    ) -> models.UpdateGoogleFitPayload:
        """`mutation updateGoogleFit` · idempotent write.

        Args:
            input: `updateGoogleFitInput`

        Returns:
            `updateGoogleFitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_google_fit import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_group_care_plan(
        self, *, input: models.UpdateGroupCarePlanInput | None = None
    ) -> models.UpdateGroupCarePlanPayload:
        """`mutation updateGroupCarePlan` · idempotent write.

        Args:
            input: `updateGroupCarePlanInput`

        Returns:
            `updateGroupCarePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_group_care_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_health_concern(
        self, *, input: models.UpdateHealthConcernInput | None = None
    ) -> models.UpdateHealthConcernPayload:
        """`mutation updateHealthConcern` · idempotent write.

        Args:
            input: `updateHealthConcernInput`

        Returns:
            `updateHealthConcernPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_health_concern import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_human(self, *, input: models.UpdateHumanInput | None = None) -> models.UpdateHumanPayload:
        """`mutation updateHuman` · idempotent write.

        Args:
            input: `updateHumanInput`

        Returns:
            `updateHumanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_human import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_immunization(
        self, *, input: models.UpdateImmunizationInput | None = None
    ) -> models.UpdateImmunizationPayload:
        """`mutation updateImmunization` · idempotent write.

        Args:
            input: `updateImmunizationInput`

        Returns:
            `updateImmunizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_immunization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_implantable_device_user(
        self, *, input: models.UpdateImplantableDeviceUserInput | None = None
    ) -> models.UpdateImplantableDeviceUserPayload:
        """`mutation updateImplantableDeviceUser` · idempotent write.

        Args:
            input: `updateImplantableDeviceUserInput`

        Returns:
            `updateImplantableDeviceUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_implantable_device_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_insurance_authorization(
        self, *, input: models.UpdateInsuranceAuthorizationInput | None = None
    ) -> models.UpdateInsuranceAuthorizationPayload:
        """`mutation updateInsuranceAuthorization` · idempotent write.

        Args:
            input: `updateInsuranceAuthorizationInput`

        Returns:
            `updateInsuranceAuthorizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_insurance_authorization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_insurance_payment_deposit_status(
        self, *, input: models.UpdateInsurancePaymentDepositStatusInput | None = None
    ) -> models.UpdateInsurancePaymentDepositStatusPayload:
        """`mutation updateInsurancePaymentDepositStatus` · idempotent write.

        Args:
            input: `updateInsurancePaymentDepositStatusInput`

        Returns:
            `updateInsurancePaymentDepositStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_insurance_payment_deposit_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_insurance_plan(
        self, *, input: models.UpdateInsurancePlanInput | None = None
    ) -> models.UpdateInsurancePlanPayload:
        """`mutation updateInsurancePlan` · idempotent write.

        Args:
            input: `updateInsurancePlanInput`

        Returns:
            `updateInsurancePlanPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_insurance_plan import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_internal_comment(
        self, *, input: models.UpdateInternalCommentInput | None = None
    ) -> models.UpdateInternalCommentPayload:
        """`mutation updateInternalComment` · idempotent write.

        Args:
            input: `UpdateInternalCommentInput`

        Returns:
            `UpdateInternalCommentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_internal_comment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_lab_order(
        self, *, input: models.UpdateLabOrderInput | None = None
    ) -> models.UpdateLabOrderPayload:
        """`mutation updateLabOrder` · idempotent write.

        Args:
            input: `updateLabOrderInput`

        Returns:
            `updateLabOrderPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_lab_order import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_location(self, *, input: models.UpdateLocationInput | None = None) -> models.UpdateLocationPayload:
        """`mutation updateLocation` · idempotent write.

        Args:
            input: `updateLocationInput`

        Returns:
            `updateLocationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_location import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @deprecated("deprecated by the vendor")
    @without_traceback_frames
    async def update_macronutrient_split(
        self, *, input: models.UpdateMacronutrientSplitInput | None = None
    ) -> models.UpdateMacronutrientSplitPayload:
        """`mutation updateMacronutrientSplit` · idempotent write.

        Deprecated by the vendor.

        Args:
            input: `UpdateMacronutrientSplitInput`

        Returns:
            `UpdateMacronutrientSplitPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_macronutrient_split import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_manual_insurance_payment(
        self, *, input: models.UpdateManualInsurancePaymentInput | None = None
    ) -> models.UpdateManualInsurancePaymentPayload:
        """`mutation updateManualInsurancePayment` · idempotent write.

        Args:
            input: `updateManualInsurancePaymentInput`

        Returns:
            `updateManualInsurancePaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_manual_insurance_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_meal(self, *, input: models.UpdateMealInput | None = None) -> models.UpdateMealPayload:
        """`mutation updateMeal` · idempotent write.

        Args:
            input: `updateMealInput`

        Returns:
            `updateMealPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_meal import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_medication(
        self, *, input: models.UpdateMedicationInput | None = None
    ) -> models.UpdateMedicationPayload:
        """`mutation updateMedication` · idempotent write.

        Args:
            input: `updateMedicationInput`

        Returns:
            `updateMedicationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_medication import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_note(self, *, input: models.UpdateNoteInput | None = None) -> models.UpdateNotePayload:
        """`mutation updateNote` · idempotent write.

        Args:
            input: `updateNoteInput`

        Returns:
            `updateNotePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_note import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_note_scheduler(
        self, *, input: models.UpdateNoteSchedulerInput | None = None
    ) -> models.UpdateNoteSchedulerPayload:
        """`mutation updateNoteScheduler` · idempotent write.

        Args:
            input: `updateNoteSchedulerInput`

        Returns:
            `updateNoteSchedulerPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_note_scheduler import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_notification(
        self, *, input: models.UpdateNotificationInput | None = None
    ) -> models.UpdateNotificationPayload:
        """`mutation updateNotification` · idempotent write.

        Args:
            input: `updateNotificationInput`

        Returns:
            `updateNotificationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notification import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_notification_contact(
        self, *, input: models.UpdateNotificationContactInput | None = None
    ) -> models.UpdateNotificationContactPayload:
        """`mutation updateNotificationContact` · idempotent write.

        Args:
            input: `updateNotificationContactInput`

        Returns:
            `updateNotificationContactPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notification_contact import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_notification_records(
        self, *, input: models.BulkUpdateNotificationRecordsInput | None = None
    ) -> models.BulkUpdateNotificationRecordsPayload:
        """`mutation updateNotificationRecords` · idempotent write.

        Args:
            input: `bulkUpdateNotificationRecordsInput`

        Returns:
            `bulkUpdateNotificationRecordsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notification_records import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_notification_setting(
        self, *, input: models.UpdateNotificationSettingInput | None = None
    ) -> models.UpdateNotificationSettingPayload:
        """`mutation updateNotificationSetting` · idempotent write.

        Args:
            input: `updateNotificationSettingInput`

        Returns:
            `updateNotificationSettingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notification_setting import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_notifications(
        self, *, input: models.BulkUpdateNotificationsInput | None = None
    ) -> models.BulkUpdateNotificationsPayload:
        """`mutation updateNotifications` · idempotent write.

        Args:
            input: `bulkUpdateNotificationsInput`

        Returns:
            `bulkUpdateNotificationsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_notifications import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_offering(self, *, input: models.UpdateOfferingInput | None = None) -> models.UpdateOfferingPayload:
        """`mutation updateOffering` · idempotent write.

        Args:
            input: `updateOfferingInput`

        Returns:
            `updateOfferingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_offering import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_officeally_sftp_account(
        self, *, input: models.UpdateOfficeallySftpAccountInput | None = None
    ) -> models.UpdateOfficeallySftpAccountPayload:
        """`mutation updateOfficeallySftpAccount` · idempotent write.

        Args:
            input: `updateOfficeallySftpAccountInput`

        Returns:
            `updateOfficeallySftpAccountPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_officeally_sftp_account import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_onboarding_flow(
        self, *, input: models.UpdateOnboardingFlowInput | None = None
    ) -> models.UpdateOnboardingFlowPayload:
        """`mutation updateOnboardingFlow` · idempotent write.

        Args:
            input: `updateOnboardingFlowInput`

        Returns:
            `updateOnboardingFlowPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_onboarding_flow import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_onboarding_item(
        self, *, input: models.UpdateOnboardingItemInput | None = None
    ) -> models.UpdateOnboardingItemPayload:
        """`mutation updateOnboardingItem` · idempotent write.

        Args:
            input: `updateOnboardingItemInput`

        Returns:
            `updateOnboardingItemPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_onboarding_item import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_organization(
        self, *, input: models.UpdateOrganizationInput | None = None
    ) -> models.UpdateOrganizationPayload:
        """`mutation updateOrganization` · idempotent write.

        Args:
            input: `updateOrganizationInput`

        Returns:
            `updateOrganizationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_organization_cpt_code(
        self, *, input: models.UpdateOrganizationCptCodeInput | None = None
    ) -> models.UpdateOrganizationCptCodePayload:
        """`mutation updateOrganizationCptCode` · idempotent write.

        Args:
            input: `updateOrganizationCptCodeInput`

        Returns:
            `updateOrganizationCptCodePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_cpt_code import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_organization_member(
        self, *, input: models.UpdateOrganizationMemberInput | None = None
    ) -> models.UpdateOrganizationMemberPayload:
        """`mutation updateOrganizationMember` · idempotent write.

        Args:
            input: `updateOrganizationMemberInput`

        Returns:
            `updateOrganizationMemberPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_member import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_organization_membership(
        self, *, input: models.UpdateOrganizationMembershipInput | None = None
    ) -> models.UpdateOrganizationMembershipPayload:
        """`mutation updateOrganizationMembership` · idempotent write.

        Args:
            input: `updateOrganizationMembershipInput`

        Returns:
            `updateOrganizationMembershipPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_membership import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_organization_ui_configuration(
        self, *, input: models.UpdateUiConfigurationInput | None = None
    ) -> models.UpdateUiConfigurationPayload:
        """`mutation updateOrganizationUiConfiguration` · idempotent write.

        Args:
            input: `UpdateUiConfigurationInput`

        Returns:
            `UpdateUiConfigurationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_organization_ui_configuration import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_pdf_letterhead_template(
        self, *, input: models.UpdatePdfLetterheadTemplateInput | None = None
    ) -> models.UpdatePdfLetterheadTemplatePayload:
        """`mutation updatePdfLetterheadTemplate` · idempotent write.

        Args:
            input: `updatePdfLetterheadTemplateInput`

        Returns:
            `updatePdfLetterheadTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_pdf_letterhead_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_permission_template(
        self, *, input: models.UpdatePermissionTemplateInput | None = None
    ) -> models.UpdatePermissionTemplatePayload:
        """`mutation updatePermissionTemplate` · idempotent write.

        Args:
            input: `updatePermissionTemplateInput`

        Returns:
            `updatePermissionTemplatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_permission_template import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_policy(
        self, *, input: models.UpdatePolicyMutationInput | None = None
    ) -> models.UpdatePolicyMutationPayload:
        """`mutation updatePolicy` · idempotent write.

        Args:
            input: `updatePolicyMutationInput`

        Returns:
            `updatePolicyMutationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_policy import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_procedure(
        self, *, input: models.UpdateProcedureInput | None = None
    ) -> models.UpdateProcedurePayload:
        """`mutation updateProcedure` · idempotent write.

        Args:
            input: `updateProcedureInput`

        Returns:
            `updateProcedurePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_procedure import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_product(self, *, input: models.UpdateProductInput | None = None) -> models.UpdateProductPayload:
        """`mutation updateProduct` · idempotent write.

        Args:
            input: `updateProductInput`

        Returns:
            `updateProductPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_product import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_provider_cpt_codes(
        self, *, input: models.UpdateProviderCptCodesInput | None = None
    ) -> models.UpdateProviderCptCodesPayload:
        """`mutation updateProviderCptCodes` · idempotent write.

        Args:
            input: `updateProviderCptCodesInput`

        Returns:
            `updateProviderCptCodesPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_provider_cpt_codes import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_received_direct_message(
        self, *, input: models.UpdateReceivedDirectMessageInput | None = None
    ) -> models.UpdateReceivedDirectMessagePayload:
        """`mutation updateReceivedDirectMessage` · idempotent write.

        Args:
            input: `updateReceivedDirectMessageInput`

        Returns:
            `updateReceivedDirectMessagePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_received_direct_message import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_received_fax(
        self, *, input: models.UpdateReceivedFaxInput | None = None
    ) -> models.UpdateReceivedFaxPayload:
        """`mutation updateReceivedFax` · idempotent write.

        Args:
            input: `updateReceivedFaxInput`

        Returns:
            `updateReceivedFaxPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_received_fax import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_recommendation(
        self, *, input: models.UpdateRecommendationInput | None = None
    ) -> models.UpdateRecommendationPayload:
        """`mutation updateRecommendation` · idempotent write.

        Args:
            input: `updateRecommendationInput`

        Returns:
            `updateRecommendationPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_recommendation import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_recurring_form(
        self, *, input: models.UpdateRecurringFormInput | None = None
    ) -> models.UpdateRecurringFormPayload:
        """`mutation updateRecurringForm` · idempotent write.

        Args:
            input: `updateRecurringFormInput`

        Returns:
            `updateRecurringFormPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_recurring_form import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_referral(self, *, input: models.UpdateReferralInput | None = None) -> models.UpdateReferralPayload:
        """`mutation updateReferral` · idempotent write.

        Args:
            input: `updateReferralInput`

        Returns:
            `updateReferralPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_referral import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_referring_physician(
        self, *, input: models.UpdateReferringPhysicianInput | None = None
    ) -> models.UpdateReferringPhysicianPayload:
        """`mutation updateReferringPhysician` · idempotent write.

        Args:
            input: `updateReferringPhysicianInput`

        Returns:
            `updateReferringPhysicianPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_referring_physician import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_requested_payment(
        self, *, input: models.UpdateRequestedPaymentInput | None = None
    ) -> models.UpdateRequestedPaymentPayload:
        """`mutation updateRequestedPayment` · money.

        Args:
            input: `updateRequestedPaymentInput`

        Returns:
            `updateRequestedPaymentPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.update_requested_payment import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_saved_filter(
        self, *, input: models.UpdateSavedFilterInput | None = None
    ) -> models.UpdateSavedFilterPayload:
        """`mutation updateSavedFilter` · idempotent write.

        Args:
            input: `updateSavedFilterInput`

        Returns:
            `updateSavedFilterPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_saved_filter import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_secondary_claim(
        self, *, input: models.UpdateSecondaryClaimInput | None = None
    ) -> models.UpdateSecondaryClaimPayload:
        """`mutation updateSecondaryClaim` · idempotent write.

        Args:
            input: `UpdateSecondaryClaimInput`

        Returns:
            `UpdateSecondaryClaimPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_secondary_claim import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_smart_phrase(
        self, *, input: models.UpdateSmartPhraseInput | None = None
    ) -> models.UpdateSmartPhrasePayload:
        """`mutation updateSmartPhrase` · idempotent write.

        Args:
            input: `updateSmartPhraseInput`

        Returns:
            `updateSmartPhrasePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_smart_phrase import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_smoking_status(
        self, *, input: models.UpdateSmokingStatusInput | None = None
    ) -> models.UpdateSmokingStatusPayload:
        """`mutation updateSmokingStatus` · idempotent write.

        Args:
            input: `updateSmokingStatusInput`

        Returns:
            `updateSmokingStatusPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_smoking_status import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_state(self, *, input: models.UpdateStateInput | None = None) -> models.UpdateStatePayload:
        """`mutation updateState` · idempotent write.

        Args:
            input: `updateStateInput`

        Returns:
            `updateStatePayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_state import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_stripe_customer_detail(
        self, *, input: models.UpdateStripeCustomerDetailInput | None = None
    ) -> models.UpdateStripeCustomerDetailPayload:
        """`mutation updateStripeCustomerDetail` · idempotent write.

        Args:
            input: `updateStripeCustomerDetailInput`

        Returns:
            `updateStripeCustomerDetailPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_stripe_customer_detail import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_stripe_verification_details(
        self, *, input: models.UpdateStripeVerificationDetailsInput | None = None
    ) -> models.UpdateStripeVerificationDetailsPayload:
        """`mutation updateStripeVerificationDetails` · idempotent write.

        Args:
            input: `updateStripeVerificationDetailsInput`

        Returns:
            `updateStripeVerificationDetailsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_stripe_verification_details import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_subscription(
        self, *, input: models.UpdateSubscriptionInput | None = None
    ) -> models.UpdateSubscriptionPayload:
        """`mutation updateSubscription` · money.

        Args:
            input: `updateSubscriptionInput`

        Returns:
            `updateSubscriptionPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.update_subscription import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_super_bill(
        self, *, input: models.UpdateSuperBillInput | None = None
    ) -> models.UpdateSuperBillPayload:
        """`mutation updateSuperBill` · idempotent write.

        Args:
            input: `updateSuperBillInput`

        Returns:
            `updateSuperBillPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_super_bill import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_tag(self, *, input: models.UpdateTagInput | None = None) -> models.UpdateTagPayload:
        """`mutation updateTag` · idempotent write.

        Args:
            input: `updateTagInput`

        Returns:
            `updateTagPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_tag import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_task(self, *, input: models.UpdateTaskInput | None = None) -> models.UpdateTaskPayload:
        """`mutation updateTask` · idempotent write.

        Args:
            input: `updateTaskInput`

        Returns:
            `updateTaskPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_task import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_tasks_bulk(
        self, *, input: models.BulkUpdateTasksInput | None = None
    ) -> models.BulkUpdateTasksPayload:
        """`mutation updateTasksBulk` · idempotent write.

        Args:
            input: `bulkUpdateTasksInput`

        Returns:
            `bulkUpdateTasksPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_tasks_bulk import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_unique_device_identifier(
        self, *, input: models.UpdateUniqueDeviceIdentifierInput | None = None
    ) -> models.UpdateUniqueDeviceIdentifierPayload:
        """`mutation updateUniqueDeviceIdentifier` · idempotent write.

        Args:
            input: `updateUniqueDeviceIdentifierInput`

        Returns:
            `updateUniqueDeviceIdentifierPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_unique_device_identifier import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_user(self, *, input: models.UpdateUserInput | None = None) -> models.UpdateUserPayload:
        """`mutation updateUser` · idempotent write.

        Args:
            input: `updateUserInput`

        Returns:
            `updateUserPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_user import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_user_appointment_pricing(
        self, *, input: models.UpdateUserAppointmentPricingInput | None = None
    ) -> models.UpdateUserAppointmentPricingPayload:
        """`mutation updateUserAppointmentPricing` · idempotent write.

        Args:
            input: `updateUserAppointmentPricingInput`

        Returns:
            `updateUserAppointmentPricingPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_user_appointment_pricing import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_user_group(
        self, *, input: models.UpdateUserGroupInput | None = None
    ) -> models.UpdateUserGroupPayload:
        """`mutation updateUserGroup` · idempotent write.

        Args:
            input: `updateUserGroupInput`

        Returns:
            `updateUserGroupPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_user_group import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_webhook(self, *, input: models.UpdateWebhookInput | None = None) -> models.UpdateWebhookPayload:
        """`mutation updateWebhook` · idempotent write.

        Args:
            input: `updateWebhookInput`

        Returns:
            `updateWebhookPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.update_webhook import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def update_write_off(
        self, *, input: models.UpdateWriteOffInput | None = None
    ) -> models.UpdateWriteOffPayload:
        """`mutation updateWriteOff` · money.

        Args:
            input: `updateWriteOffInput`

        Returns:
            `updateWriteOffPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.update_write_off import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def upload_batch_to_candid_health(
        self, *, input: models.UploadBatchToCandidHealthInput | None = None
    ) -> models.UploadBatchToCandidHealthPayload:
        """`mutation uploadBatchToCandidHealth` · money.

        Args:
            input: `uploadBatchToCandidHealthInput`

        Returns:
            `uploadBatchToCandidHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_batch_to_candid_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def upload_batch_to_change_health(
        self, *, input: models.UploadBatchToChangeHealthInput | None = None
    ) -> models.UploadBatchToChangeHealthPayload:
        """`mutation uploadBatchToChangeHealth` · money.

        Args:
            input: `uploadBatchToChangeHealthInput`

        Returns:
            `uploadBatchToChangeHealthPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_batch_to_change_health import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def upload_batch_to_officeally(
        self, *, input: models.UploadBatchToOfficeallyInput | None = None
    ) -> models.UploadBatchToOfficeallyPayload:
        """`mutation uploadBatchToOfficeally` · money.

        Args:
            input: `uploadBatchToOfficeallyInput`

        Returns:
            `uploadBatchToOfficeallyPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_batch_to_officeally import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def upload_cms1500s_to_integrations(
        self, *, input: models.UploadToIntegrationsInput | None = None
    ) -> models.UploadToIntegrationsPayload:
        """`mutation uploadCms1500sToIntegrations` · money.

        Args:
            input: `uploadToIntegrationsInput`

        Returns:
            `uploadToIntegrationsPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.
            APIError: the call did not succeed.
        """
        from .operations.upload_cms1500s_to_integrations import OPERATION

        return await self._caller.call(OPERATION, {"input": input})

    @without_traceback_frames
    async def validate_verification_token(
        self, *, input: models.ValidateVerificationTokenInput | None = None
    ) -> models.ValidateVerificationTokenPayload:
        """`mutation validateVerificationToken` · idempotent write.

        Args:
            input: `validateVerificationTokenInput`

        Returns:
            `validateVerificationTokenPayload`.

        Raises:
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            APIError: the call did not succeed.
        """
        from .operations.validate_verification_token import OPERATION

        return await self._caller.call(OPERATION, {"input": input})
