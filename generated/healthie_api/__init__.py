# Generated from specs/healthie by python -m codegen generate. Do not edit.
"""Healthie's operations and models, typed. A name is imported when it is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from .base_model import BaseModel as BaseModel
    from .base_model import InputModel as InputModel
    from .base_model import OneOfInput as OneOfInput
    from .base_model import OptionalReference as OptionalReference
    from .base_model import RecursiveInput as RecursiveInput
    from .base_model import Reference as Reference
    from .base_model import UnknownMember as UnknownMember
    from .base_model import Upload as Upload
    from .enums.action import Action as Action
    from .enums.active_care_team_member_order_keys import ActiveCareTeamMemberOrderKeys as ActiveCareTeamMemberOrderKeys
    from .enums.adjustment_group import AdjustmentGroup as AdjustmentGroup
    from .enums.allergy_sensitivity_category import AllergySensitivityCategory as AllergySensitivityCategory
    from .enums.allergy_sensitivity_category_type import (
        AllergySensitivityCategoryType as AllergySensitivityCategoryType,
    )
    from .enums.allergy_sensitivity_reaction_type import (
        AllergySensitivityReactionType as AllergySensitivityReactionType,
    )
    from .enums.allergy_sensitivity_severity import AllergySensitivitySeverity as AllergySensitivitySeverity
    from .enums.allergy_sensitivity_status import AllergySensitivityStatus as AllergySensitivityStatus
    from .enums.api_key_order_keys import ApiKeyOrderKeys as ApiKeyOrderKeys
    from .enums.applied_tag_order_keys import AppliedTagOrderKeys as AppliedTagOrderKeys
    from .enums.appointment_order_keys import AppointmentOrderKeys as AppointmentOrderKeys
    from .enums.appointment_pricing_method import AppointmentPricingMethod as AppointmentPricingMethod
    from .enums.appointment_request_order_keys import AppointmentRequestOrderKeys as AppointmentRequestOrderKeys
    from .enums.appointment_request_status import AppointmentRequestStatus as AppointmentRequestStatus
    from .enums.appointment_type_order_keys import AppointmentTypeOrderKeys as AppointmentTypeOrderKeys
    from .enums.appointment_workflow_chart_note_status import (
        AppointmentWorkflowChartNoteStatus as AppointmentWorkflowChartNoteStatus,
    )
    from .enums.audit_event_order_keys import AuditEventOrderKeys as AuditEventOrderKeys
    from .enums.audit_event_resource_name import AuditEventResourceName as AuditEventResourceName
    from .enums.audit_event_type import AuditEventType as AuditEventType
    from .enums.base_calendar_interval import BaseCalendarInterval as BaseCalendarInterval
    from .enums.billing_item_order_keys import BillingItemOrderKeys as BillingItemOrderKeys
    from .enums.billing_item_state import BillingItemState as BillingItemState
    from .enums.calendar_status import CalendarStatus as CalendarStatus
    from .enums.calendar_type import CalendarType as CalendarType
    from .enums.cancellation_reason_type_enum import CancellationReasonTypeEnum as CancellationReasonTypeEnum
    from .enums.care_plan_order_keys import CarePlanOrderKeys as CarePlanOrderKeys
    from .enums.charge_back_order_keys import ChargeBackOrderKeys as ChargeBackOrderKeys
    from .enums.charge_dispute_status import ChargeDisputeStatus as ChargeDisputeStatus
    from .enums.chart_note_status import ChartNoteStatus as ChartNoteStatus
    from .enums.claim_destination_integration import ClaimDestinationIntegration as ClaimDestinationIntegration
    from .enums.claim_md_rejection_messages_info import ClaimMdRejectionMessagesInfo as ClaimMdRejectionMessagesInfo
    from .enums.claim_policy_priority import ClaimPolicyPriority as ClaimPolicyPriority
    from .enums.cms1500_order_keys import Cms1500OrderKeys as Cms1500OrderKeys
    from .enums.cms1500_status import Cms1500Status as Cms1500Status
    from .enums.conversation_membership_order_keys import (
        ConversationMembershipOrderKeys as ConversationMembershipOrderKeys,
    )
    from .enums.course_membership_status import CourseMembershipStatus as CourseMembershipStatus
    from .enums.course_type import CourseType as CourseType
    from .enums.course_type_filter import CourseTypeFilter as CourseTypeFilter
    from .enums.custom_module_form_order_keys import CustomModuleFormOrderKeys as CustomModuleFormOrderKeys
    from .enums.default_billing_type import DefaultBillingType as DefaultBillingType
    from .enums.document_order_keys import DocumentOrderKeys as DocumentOrderKeys
    from .enums.drug_allergen_type_enum import DrugAllergenTypeEnum as DrugAllergenTypeEnum
    from .enums.eligibility_check_service import EligibilityCheckService as EligibilityCheckService
    from .enums.entry_image_style_enum import EntryImageStyleEnum as EntryImageStyleEnum
    from .enums.entry_order_keys import EntryOrderKeys as EntryOrderKeys
    from .enums.ethnicity_code import EthnicityCode as EthnicityCode
    from .enums.folder_order_keys import FolderOrderKeys as FolderOrderKeys
    from .enums.form_answer_group_order_keys import FormAnswerGroupOrderKeys as FormAnswerGroupOrderKeys
    from .enums.form_history_action import FormHistoryAction as FormHistoryAction
    from .enums.form_history_sourceable import FormHistorySourceable as FormHistorySourceable
    from .enums.form_status import FormStatus as FormStatus
    from .enums.form_type import FormType as FormType
    from .enums.fullscript_entrypoint import FullscriptEntrypoint as FullscriptEntrypoint
    from .enums.gender_identity_code import GenderIdentityCode as GenderIdentityCode
    from .enums.generated_form_answer_group_rejection_reason_enum import (
        GeneratedFormAnswerGroupRejectionReasonEnum as GeneratedFormAnswerGroupRejectionReasonEnum,
    )
    from .enums.goal_history_action_type_enum import GoalHistoryActionTypeEnum as GoalHistoryActionTypeEnum
    from .enums.goal_order_keys import GoalOrderKeys as GoalOrderKeys
    from .enums.holder_relationship import HolderRelationship as HolderRelationship
    from .enums.icd_code_order_keys import IcdCodeOrderKeys as IcdCodeOrderKeys
    from .enums.individual_client_note_order_keys import IndividualClientNoteOrderKeys as IndividualClientNoteOrderKeys
    from .enums.individual_client_note_sorting import IndividualClientNoteSorting as IndividualClientNoteSorting
    from .enums.insurance_payments_deposit_status_enum import (
        InsurancePaymentsDepositStatusEnum as InsurancePaymentsDepositStatusEnum,
    )
    from .enums.insurance_payments_order_keys import InsurancePaymentsOrderKeys as InsurancePaymentsOrderKeys
    from .enums.insurance_plan_order_keys import InsurancePlanOrderKeys as InsurancePlanOrderKeys
    from .enums.intake_flow_order_keys import IntakeFlowOrderKeys as IntakeFlowOrderKeys
    from .enums.integration_plan_tiers_type import IntegrationPlanTiersType as IntegrationPlanTiersType
    from .enums.internal_commentable import InternalCommentable as InternalCommentable
    from .enums.internal_comments_order_keys import InternalCommentsOrderKeys as InternalCommentsOrderKeys
    from .enums.intervention_type import InterventionType as InterventionType
    from .enums.lab_order_billing import LabOrderBilling as LabOrderBilling
    from .enums.lab_order_integration import LabOrderIntegration as LabOrderIntegration
    from .enums.lab_order_interpretation import LabOrderInterpretation as LabOrderInterpretation
    from .enums.lab_order_lab_vendor import LabOrderLabVendor as LabOrderLabVendor
    from .enums.lab_order_order_keys import LabOrderOrderKeys as LabOrderOrderKeys
    from .enums.mfa_type import MfaType as MfaType
    from .enums.mobile_health_data_integration_type import (
        MobileHealthDataIntegrationType as MobileHealthDataIntegrationType,
    )
    from .enums.mobile_health_data_snapshot_integration_type import (
        MobileHealthDataSnapshotIntegrationType as MobileHealthDataSnapshotIntegrationType,
    )
    from .enums.mobile_health_data_snapshot_status import (
        MobileHealthDataSnapshotStatus as MobileHealthDataSnapshotStatus,
    )
    from .enums.monograph_format import MonographFormat as MonographFormat
    from .enums.note_order_keys import NoteOrderKeys as NoteOrderKeys
    from .enums.notification_order_keys import NotificationOrderKeys as NotificationOrderKeys
    from .enums.offering_coupon_order_keys import OfferingCouponOrderKeys as OfferingCouponOrderKeys
    from .enums.offering_order_keys import OfferingOrderKeys as OfferingOrderKeys
    from .enums.onboarding_flow_order_keys import OnboardingFlowOrderKeys as OnboardingFlowOrderKeys
    from .enums.organization_membership_order_keys import (
        OrganizationMembershipOrderKeys as OrganizationMembershipOrderKeys,
    )
    from .enums.organization_membership_role import OrganizationMembershipRole as OrganizationMembershipRole
    from .enums.partner_type import PartnerType as PartnerType
    from .enums.payer_order import PayerOrder as PayerOrder
    from .enums.pdf_letterhead_template_address_source import (
        PdfLetterheadTemplateAddressSource as PdfLetterheadTemplateAddressSource,
    )
    from .enums.pdf_letterhead_template_brand_logo_source import (
        PdfLetterheadTemplateBrandLogoSource as PdfLetterheadTemplateBrandLogoSource,
    )
    from .enums.pdf_letterhead_template_email_source import (
        PdfLetterheadTemplateEmailSource as PdfLetterheadTemplateEmailSource,
    )
    from .enums.pdf_letterhead_template_phone_number_source import (
        PdfLetterheadTemplatePhoneNumberSource as PdfLetterheadTemplatePhoneNumberSource,
    )
    from .enums.pdf_letterhead_template_team_member_name_source import (
        PdfLetterheadTemplateTeamMemberNameSource as PdfLetterheadTemplateTeamMemberNameSource,
    )
    from .enums.pharmacy_specialty import PharmacySpecialty as PharmacySpecialty
    from .enums.prescription_medication_order_by import PrescriptionMedicationOrderBy as PrescriptionMedicationOrderBy
    from .enums.prescription_medication_status import PrescriptionMedicationStatus as PrescriptionMedicationStatus
    from .enums.prescription_medication_type_enum import (
        PrescriptionMedicationTypeEnum as PrescriptionMedicationTypeEnum,
    )
    from .enums.product_order_keys import ProductOrderKeys as ProductOrderKeys
    from .enums.race_code import RaceCode as RaceCode
    from .enums.received_direct_message_order_keys import (
        ReceivedDirectMessageOrderKeys as ReceivedDirectMessageOrderKeys,
    )
    from .enums.received_fax_order_keys import ReceivedFaxOrderKeys as ReceivedFaxOrderKeys
    from .enums.referring_physician_order_keys import ReferringPhysicianOrderKeys as ReferringPhysicianOrderKeys
    from .enums.requested_payment_order_keys import RequestedPaymentOrderKeys as RequestedPaymentOrderKeys
    from .enums.requested_payment_status import RequestedPaymentStatus as RequestedPaymentStatus
    from .enums.sent_direct_message_order_keys import SentDirectMessageOrderKeys as SentDirectMessageOrderKeys
    from .enums.sent_direct_message_xml import SentDirectMessageXml as SentDirectMessageXml
    from .enums.sent_fax_order_keys import SentFaxOrderKeys as SentFaxOrderKeys
    from .enums.sent_webhook_order_keys import SentWebhookOrderKeys as SentWebhookOrderKeys
    from .enums.sent_webhook_resource_type import SentWebhookResourceType as SentWebhookResourceType
    from .enums.shareable_type import ShareableType as ShareableType
    from .enums.signed_stream_name import SignedStreamName as SignedStreamName
    from .enums.smart_phrase_order_keys import SmartPhraseOrderKeys as SmartPhraseOrderKeys
    from .enums.states import States as States
    from .enums.stripe_customer_detail_order_keys import StripeCustomerDetailOrderKeys as StripeCustomerDetailOrderKeys
    from .enums.super_bill_order_keys import SuperBillOrderKeys as SuperBillOrderKeys
    from .enums.tag_order_keys import TagOrderKeys as TagOrderKeys
    from .enums.task_order_keys import TaskOrderKeys as TaskOrderKeys
    from .enums.transcript_status_enum import TranscriptStatusEnum as TranscriptStatusEnum
    from .enums.transcript_type_enum import TranscriptTypeEnum as TranscriptTypeEnum
    from .enums.transfer_order_keys import TransferOrderKeys as TransferOrderKeys
    from .enums.user_group_order_keys import UserGroupOrderKeys as UserGroupOrderKeys
    from .enums.user_order_keys import UserOrderKeys as UserOrderKeys
    from .enums.webhook_event_type import WebhookEventType as WebhookEventType
    from .enums.webhook_order_keys import WebhookOrderKeys as WebhookOrderKeys
    from .enums.write_off_type import WriteOffType as WriteOffType
    from .enums.zoom_recording_file_type_enum import ZoomRecordingFileTypeEnum as ZoomRecordingFileTypeEnum
    from .enums.zoom_recording_status_enum import ZoomRecordingStatusEnum as ZoomRecordingStatusEnum
    from .enums.zoom_recording_type_enum import ZoomRecordingTypeEnum as ZoomRecordingTypeEnum
    from .inputs.add_pharmacy_input import AddPharmacyInput as AddPharmacyInput
    from .inputs.added_users_input import AddedUsersInput as AddedUsersInput
    from .inputs.advance_appointment_price_input import AdvanceAppointmentPriceInput as AdvanceAppointmentPriceInput
    from .inputs.advance_appointment_prices_input import AdvanceAppointmentPricesInput as AdvanceAppointmentPricesInput
    from .inputs.announcement_image_upload import AnnouncementImageUpload as AnnouncementImageUpload
    from .inputs.appointment_autocomplete_form_create_input import (
        AppointmentAutocompleteFormCreateInput as AppointmentAutocompleteFormCreateInput,
    )
    from .inputs.appointment_autocomplete_form_update_input import (
        AppointmentAutocompleteFormUpdateInput as AppointmentAutocompleteFormUpdateInput,
    )
    from .inputs.appointment_location_input import AppointmentLocationInput as AppointmentLocationInput
    from .inputs.appointment_request_slot_input import AppointmentRequestSlotInput as AppointmentRequestSlotInput
    from .inputs.appointment_type_appointment_setting_input import (
        AppointmentTypeAppointmentSettingInput as AppointmentTypeAppointmentSettingInput,
    )
    from .inputs.appointment_type_cpt_code import AppointmentTypeCptCode as AppointmentTypeCptCode
    from .inputs.appointment_type_credit_input import AppointmentTypeCreditInput as AppointmentTypeCreditInput
    from .inputs.appointment_type_form_connection_input import (
        AppointmentTypeFormConnectionInput as AppointmentTypeFormConnectionInput,
    )
    from .inputs.async_bulk_create_organization_memberships_input import (
        AsyncBulkCreateOrganizationMembershipsInput as AsyncBulkCreateOrganizationMembershipsInput,
    )
    from .inputs.attended_clients_input import AttendedClientsInput as AttendedClientsInput
    from .inputs.availability_input import AvailabilityInput as AvailabilityInput
    from .inputs.benefit_input import BenefitInput as BenefitInput
    from .inputs.billing_address_input import BillingAddressInput as BillingAddressInput
    from .inputs.bulk_apply_care_plan_template_input import (
        BulkApplyCarePlanTemplateInput as BulkApplyCarePlanTemplateInput,
    )
    from .inputs.bulk_apply_input import BulkApplyInput as BulkApplyInput
    from .inputs.bulk_create_availability_input import BulkCreateAvailabilityInput as BulkCreateAvailabilityInput
    from .inputs.bulk_create_entries_input import BulkCreateEntriesInput as BulkCreateEntriesInput
    from .inputs.bulk_create_organization_memberships_input import (
        BulkCreateOrganizationMembershipsInput as BulkCreateOrganizationMembershipsInput,
    )
    from .inputs.bulk_delete_availability_input import BulkDeleteAvailabilityInput as BulkDeleteAvailabilityInput
    from .inputs.bulk_delete_tasks_input import BulkDeleteTasksInput as BulkDeleteTasksInput
    from .inputs.bulk_entry_input import BulkEntryInput as BulkEntryInput
    from .inputs.bulk_update_card_issues_input import BulkUpdateCardIssuesInput as BulkUpdateCardIssuesInput
    from .inputs.bulk_update_care_plan_users_input import BulkUpdateCarePlanUsersInput as BulkUpdateCarePlanUsersInput
    from .inputs.bulk_update_clients_input import BulkUpdateClientsInput as BulkUpdateClientsInput
    from .inputs.bulk_update_notification_records_input import (
        BulkUpdateNotificationRecordsInput as BulkUpdateNotificationRecordsInput,
    )
    from .inputs.bulk_update_notifications_input import BulkUpdateNotificationsInput as BulkUpdateNotificationsInput
    from .inputs.bulk_update_tasks_input import BulkUpdateTasksInput as BulkUpdateTasksInput
    from .inputs.calendar_color_scheme_input import CalendarColorSchemeInput as CalendarColorSchemeInput
    from .inputs.call_reference_input import CallReferenceInput as CallReferenceInput
    from .inputs.cancel_mobile_health_data_snapshot_input import (
        CancelMobileHealthDataSnapshotInput as CancelMobileHealthDataSnapshotInput,
    )
    from .inputs.cancel_recurring_payment_input import CancelRecurringPaymentInput as CancelRecurringPaymentInput
    from .inputs.cancellation_reason_option_input import CancellationReasonOptionInput as CancellationReasonOptionInput
    from .inputs.change_devices_availability_input import (
        ChangeDevicesAvailabilityInput as ChangeDevicesAvailabilityInput,
    )
    from .inputs.charge_back_evidence_input import ChargeBackEvidenceInput as ChargeBackEvidenceInput
    from .inputs.checkout_form_answer_group_input import CheckoutFormAnswerGroupInput as CheckoutFormAnswerGroupInput
    from .inputs.checkout_form_answer_input import CheckoutFormAnswerInput as CheckoutFormAnswerInput
    from .inputs.claim_cob_overrides_input import ClaimCobOverridesInput as ClaimCobOverridesInput
    from .inputs.claim_line_cob_overrides_input import ClaimLineCobOverridesInput as ClaimLineCobOverridesInput
    from .inputs.clear_unreconciled_objects_input import ClearUnreconciledObjectsInput as ClearUnreconciledObjectsInput
    from .inputs.client_insurance_plan_input import ClientInsurancePlanInput as ClientInsurancePlanInput
    from .inputs.client_location_input import ClientLocationInput as ClientLocationInput
    from .inputs.client_policy_input import ClientPolicyInput as ClientPolicyInput
    from .inputs.client_portal_setting_input import ClientPortalSettingInput as ClientPortalSettingInput
    from .inputs.client_source_input import ClientSourceInput as ClientSourceInput
    from .inputs.cms1500_policy_input import Cms1500PolicyInput as Cms1500PolicyInput
    from .inputs.cms1500_referring_physician_input import (
        Cms1500ReferringPhysicianInput as Cms1500ReferringPhysicianInput,
    )
    from .inputs.cob_adjustment_input import CobAdjustmentInput as CobAdjustmentInput
    from .inputs.color_code_input import ColorCodeInput as ColorCodeInput
    from .inputs.complete_ccda_reconciliation_input import (
        CompleteCcdaReconciliationInput as CompleteCcdaReconciliationInput,
    )
    from .inputs.complete_checkout_input import CompleteCheckoutInput as CompleteCheckoutInput
    from .inputs.complete_course_document_input import CompleteCourseDocumentInput as CompleteCourseDocumentInput
    from .inputs.contact_type_override import ContactTypeOverride as ContactTypeOverride
    from .inputs.contact_type_override_input import ContactTypeOverrideInput as ContactTypeOverrideInput
    from .inputs.convert_generated_form_answer_group_input import (
        ConvertGeneratedFormAnswerGroupInput as ConvertGeneratedFormAnswerGroupInput,
    )
    from .inputs.copy_course_input import CopyCourseInput as CopyCourseInput
    from .inputs.copy_custom_module_form_input import CopyCustomModuleFormInput as CopyCustomModuleFormInput
    from .inputs.copy_custom_module_input import CopyCustomModuleInput as CopyCustomModuleInput
    from .inputs.copy_offering_input import CopyOfferingInput as CopyOfferingInput
    from .inputs.course_members_input import CourseMembersInput as CourseMembersInput
    from .inputs.cpt_codes_cms1500_input import CptCodesCms1500Input as CptCodesCms1500Input
    from .inputs.cpt_codes_policy_input import CptCodesPolicyInput as CptCodesPolicyInput
    from .inputs.cpt_codes_super_bill_input import CptCodesSuperBillInput as CptCodesSuperBillInput
    from .inputs.create_accepted_insurance_plan_input import (
        CreateAcceptedInsurancePlanInput as CreateAcceptedInsurancePlanInput,
    )
    from .inputs.create_addendum_input import CreateAddendumInput as CreateAddendumInput
    from .inputs.create_allergy_sensitivity_input import CreateAllergySensitivityInput as CreateAllergySensitivityInput
    from .inputs.create_announcement_input import CreateAnnouncementInput as CreateAnnouncementInput
    from .inputs.create_api_key_input import CreateApiKeyInput as CreateApiKeyInput
    from .inputs.create_apple_health_input import CreateAppleHealthInput as CreateAppleHealthInput
    from .inputs.create_appointment_form_answer_group_connection_input import (
        CreateAppointmentFormAnswerGroupConnectionInput as CreateAppointmentFormAnswerGroupConnectionInput,
    )
    from .inputs.create_appointment_input import CreateAppointmentInput as CreateAppointmentInput
    from .inputs.create_appointment_request_input import CreateAppointmentRequestInput as CreateAppointmentRequestInput
    from .inputs.create_appointment_setting_input import CreateAppointmentSettingInput as CreateAppointmentSettingInput
    from .inputs.create_appointment_type_cpt_code_input import (
        CreateAppointmentTypeCptCodeInput as CreateAppointmentTypeCptCodeInput,
    )
    from .inputs.create_appointment_type_input import CreateAppointmentTypeInput as CreateAppointmentTypeInput
    from .inputs.create_auto_task_generator_input import CreateAutoTaskGeneratorInput as CreateAutoTaskGeneratorInput
    from .inputs.create_automated_insurance_billing_setting_input import (
        CreateAutomatedInsuranceBillingSettingInput as CreateAutomatedInsuranceBillingSettingInput,
    )
    from .inputs.create_availability_input import CreateAvailabilityInput as CreateAvailabilityInput
    from .inputs.create_availability_with_appointment_types_input import (
        CreateAvailabilityWithAppointmentTypesInput as CreateAvailabilityWithAppointmentTypesInput,
    )
    from .inputs.create_billing_item_input import CreateBillingItemInput as CreateBillingItemInput
    from .inputs.create_brand_input import CreateBrandInput as CreateBrandInput
    from .inputs.create_care_plan_input import CreateCarePlanInput as CreateCarePlanInput
    from .inputs.create_care_plan_recommendation_category_input import (
        CreateCarePlanRecommendationCategoryInput as CreateCarePlanRecommendationCategoryInput,
    )
    from .inputs.create_change_health_patient_input import (
        CreateChangeHealthPatientInput as CreateChangeHealthPatientInput,
    )
    from .inputs.create_chat_setting_input import CreateChatSettingInput as CreateChatSettingInput
    from .inputs.create_client_input import CreateClientInput as CreateClientInput
    from .inputs.create_client_restriction_authorization_input import (
        CreateClientRestrictionAuthorizationInput as CreateClientRestrictionAuthorizationInput,
    )
    from .inputs.create_client_via_form_input import CreateClientViaFormInput as CreateClientViaFormInput
    from .inputs.create_cms1500_input import CreateCms1500Input as CreateCms1500Input
    from .inputs.create_cognitive_status_input import CreateCognitiveStatusInput as CreateCognitiveStatusInput
    from .inputs.create_comment_input import CreateCommentInput as CreateCommentInput
    from .inputs.create_completed_course_item_input import (
        CreateCompletedCourseItemInput as CreateCompletedCourseItemInput,
    )
    from .inputs.create_completed_onboarding_item_input import (
        CreateCompletedOnboardingItemInput as CreateCompletedOnboardingItemInput,
    )
    from .inputs.create_contact_input import CreateContactInput as CreateContactInput
    from .inputs.create_conversation_input import CreateConversationInput as CreateConversationInput
    from .inputs.create_course_benefit_input import CreateCourseBenefitInput as CreateCourseBenefitInput
    from .inputs.create_course_input import CreateCourseInput as CreateCourseInput
    from .inputs.create_course_item_input import CreateCourseItemInput as CreateCourseItemInput
    from .inputs.create_custom_email_input import CreateCustomEmailInput as CreateCustomEmailInput
    from .inputs.create_custom_food_input import CreateCustomFoodInput as CreateCustomFoodInput
    from .inputs.create_custom_module_file_attachment_input import (
        CreateCustomModuleFileAttachmentInput as CreateCustomModuleFileAttachmentInput,
    )
    from .inputs.create_custom_module_file_attachment_upload_url_input import (
        CreateCustomModuleFileAttachmentUploadUrlInput as CreateCustomModuleFileAttachmentUploadUrlInput,
    )
    from .inputs.create_custom_module_form_input import CreateCustomModuleFormInput as CreateCustomModuleFormInput
    from .inputs.create_custom_module_input import CreateCustomModuleInput as CreateCustomModuleInput
    from .inputs.create_document_input import CreateDocumentInput as CreateDocumentInput
    from .inputs.create_dosespot_clinician_input import CreateDosespotClinicianInput as CreateDosespotClinicianInput
    from .inputs.create_draft_input import CreateDraftInput as CreateDraftInput
    from .inputs.create_dsi_comment_input import CreateDsiCommentInput as CreateDsiCommentInput
    from .inputs.create_ebook_input import CreateEbookInput as CreateEbookInput
    from .inputs.create_entry_input import CreateEntryInput as CreateEntryInput
    from .inputs.create_episode_of_care_input import CreateEpisodeOfCareInput as CreateEpisodeOfCareInput
    from .inputs.create_external_calendar_input import CreateExternalCalendarInput as CreateExternalCalendarInput
    from .inputs.create_family_history_input import CreateFamilyHistoryInput as CreateFamilyHistoryInput
    from .inputs.create_fax_acct_info_input import CreateFaxAcctInfoInput as CreateFaxAcctInfoInput
    from .inputs.create_fax_line_request_input import CreateFaxLineRequestInput as CreateFaxLineRequestInput
    from .inputs.create_feature_toggle_input import CreateFeatureToggleInput as CreateFeatureToggleInput
    from .inputs.create_fitbit_input import CreateFitbitInput as CreateFitbitInput
    from .inputs.create_folder_input import CreateFolderInput as CreateFolderInput
    from .inputs.create_form_answer_file_attachment_input import (
        CreateFormAnswerFileAttachmentInput as CreateFormAnswerFileAttachmentInput,
    )
    from .inputs.create_form_answer_file_attachment_upload_url_input import (
        CreateFormAnswerFileAttachmentUploadUrlInput as CreateFormAnswerFileAttachmentUploadUrlInput,
    )
    from .inputs.create_form_answer_group_input import CreateFormAnswerGroupInput as CreateFormAnswerGroupInput
    from .inputs.create_form_answer_group_signing_input import (
        CreateFormAnswerGroupSigningInput as CreateFormAnswerGroupSigningInput,
    )
    from .inputs.create_fullscript_practitioner_input import (
        CreateFullscriptPractitionerInput as CreateFullscriptPractitionerInput,
    )
    from .inputs.create_functional_status_input import CreateFunctionalStatusInput as CreateFunctionalStatusInput
    from .inputs.create_goal_history_input import CreateGoalHistoryInput as CreateGoalHistoryInput
    from .inputs.create_goal_input import CreateGoalInput as CreateGoalInput
    from .inputs.create_google_fit_input import CreateGoogleFitInput as CreateGoogleFitInput
    from .inputs.create_group_input import CreateGroupInput as CreateGroupInput
    from .inputs.create_health_concern_input import CreateHealthConcernInput as CreateHealthConcernInput
    from .inputs.create_immunization_input import CreateImmunizationInput as CreateImmunizationInput
    from .inputs.create_implantable_device_user_input import (
        CreateImplantableDeviceUserInput as CreateImplantableDeviceUserInput,
    )
    from .inputs.create_import_data_request_input import CreateImportDataRequestInput as CreateImportDataRequestInput
    from .inputs.create_insurance_authorization_input import (
        CreateInsuranceAuthorizationInput as CreateInsuranceAuthorizationInput,
    )
    from .inputs.create_insurance_payment_input import CreateInsurancePaymentInput as CreateInsurancePaymentInput
    from .inputs.create_insurance_plan_input import CreateInsurancePlanInput as CreateInsurancePlanInput
    from .inputs.create_internal_comment_input import CreateInternalCommentInput as CreateInternalCommentInput
    from .inputs.create_lab_order_input import CreateLabOrderInput as CreateLabOrderInput
    from .inputs.create_location_input import CreateLocationInput as CreateLocationInput
    from .inputs.create_meal_input import CreateMealInput as CreateMealInput
    from .inputs.create_medication_input import CreateMedicationInput as CreateMedicationInput
    from .inputs.create_message_blast_input import CreateMessageBlastInput as CreateMessageBlastInput
    from .inputs.create_mobile_health_data_integration_input import (
        CreateMobileHealthDataIntegrationInput as CreateMobileHealthDataIntegrationInput,
    )
    from .inputs.create_mobile_health_data_snapshot_input import (
        CreateMobileHealthDataSnapshotInput as CreateMobileHealthDataSnapshotInput,
    )
    from .inputs.create_note_input import CreateNoteInput as CreateNoteInput
    from .inputs.create_notification_contact_input import (
        CreateNotificationContactInput as CreateNotificationContactInput,
    )
    from .inputs.create_offering_coupon_input import CreateOfferingCouponInput as CreateOfferingCouponInput
    from .inputs.create_offering_input import CreateOfferingInput as CreateOfferingInput
    from .inputs.create_officeally_sftp_account_input import (
        CreateOfficeallySftpAccountInput as CreateOfficeallySftpAccountInput,
    )
    from .inputs.create_onboarding_flow_input import CreateOnboardingFlowInput as CreateOnboardingFlowInput
    from .inputs.create_onboarding_item_input import CreateOnboardingItemInput as CreateOnboardingItemInput
    from .inputs.create_or_add_to_water_intake_entry_input import (
        CreateOrAddToWaterIntakeEntryInput as CreateOrAddToWaterIntakeEntryInput,
    )
    from .inputs.create_organization_cpt_code_input import (
        CreateOrganizationCptCodeInput as CreateOrganizationCptCodeInput,
    )
    from .inputs.create_organization_input import CreateOrganizationInput as CreateOrganizationInput
    from .inputs.create_organization_membership_input import (
        CreateOrganizationMembershipInput as CreateOrganizationMembershipInput,
    )
    from .inputs.create_partner_input import CreatePartnerInput as CreatePartnerInput
    from .inputs.create_payment_intent_input import CreatePaymentIntentInput as CreatePaymentIntentInput
    from .inputs.create_pdf_letterhead_template_input import (
        CreatePdfLetterheadTemplateInput as CreatePdfLetterheadTemplateInput,
    )
    from .inputs.create_permission_template_input import CreatePermissionTemplateInput as CreatePermissionTemplateInput
    from .inputs.create_personalization_questionnaire_input import (
        CreatePersonalizationQuestionnaireInput as CreatePersonalizationQuestionnaireInput,
    )
    from .inputs.create_preferred_medical_code_input import (
        CreatePreferredMedicalCodeInput as CreatePreferredMedicalCodeInput,
    )
    from .inputs.create_procedure_input import CreateProcedureInput as CreateProcedureInput
    from .inputs.create_product_input import CreateProductInput as CreateProductInput
    from .inputs.create_provider_accepted_insurance_plans_input import (
        CreateProviderAcceptedInsurancePlansInput as CreateProviderAcceptedInsurancePlansInput,
    )
    from .inputs.create_provider_cpt_codes_input import CreateProviderCptCodesInput as CreateProviderCptCodesInput
    from .inputs.create_recommendation_input import CreateRecommendationInput as CreateRecommendationInput
    from .inputs.create_referral_input import CreateReferralInput as CreateReferralInput
    from .inputs.create_referring_physician_input import CreateReferringPhysicianInput as CreateReferringPhysicianInput
    from .inputs.create_requested_form_input import CreateRequestedFormInput as CreateRequestedFormInput
    from .inputs.create_requested_payment_input import CreateRequestedPaymentInput as CreateRequestedPaymentInput
    from .inputs.create_rupa_order_input import CreateRupaOrderInput as CreateRupaOrderInput
    from .inputs.create_saved_filter_input import CreateSavedFilterInput as CreateSavedFilterInput
    from .inputs.create_secondary_claim_input import CreateSecondaryClaimInput as CreateSecondaryClaimInput
    from .inputs.create_sent_direct_message_input import CreateSentDirectMessageInput as CreateSentDirectMessageInput
    from .inputs.create_sent_fax_input import CreateSentFaxInput as CreateSentFaxInput
    from .inputs.create_setup_intent_input import CreateSetupIntentInput as CreateSetupIntentInput
    from .inputs.create_sharings_input import CreateSharingsInput as CreateSharingsInput
    from .inputs.create_smart_phrase_input import CreateSmartPhraseInput as CreateSmartPhraseInput
    from .inputs.create_smoking_status_input import CreateSmokingStatusInput as CreateSmokingStatusInput
    from .inputs.create_stripe_customer_detail_input import (
        CreateStripeCustomerDetailInput as CreateStripeCustomerDetailInput,
    )
    from .inputs.create_subscription_input import CreateSubscriptionInput as CreateSubscriptionInput
    from .inputs.create_super_bill_input import CreateSuperBillInput as CreateSuperBillInput
    from .inputs.create_tag_input import CreateTagInput as CreateTagInput
    from .inputs.create_task_input import CreateTaskInput as CreateTaskInput
    from .inputs.create_unique_device_identifier_input import (
        CreateUniqueDeviceIdentifierInput as CreateUniqueDeviceIdentifierInput,
    )
    from .inputs.create_visitor_input import CreateVisitorInput as CreateVisitorInput
    from .inputs.create_webhook_input import CreateWebhookInput as CreateWebhookInput
    from .inputs.create_write_off_input import CreateWriteOffInput as CreateWriteOffInput
    from .inputs.custom_metric_input import CustomMetricInput as CustomMetricInput
    from .inputs.custom_metric_overrides_input import CustomMetricOverridesInput as CustomMetricOverridesInput
    from .inputs.custom_module_condition_input import CustomModuleConditionInput as CustomModuleConditionInput
    from .inputs.day_range_input_object_type import DayRangeInputObjectType as DayRangeInputObjectType
    from .inputs.delete_accepted_insurance_plan_input import (
        DeleteAcceptedInsurancePlanInput as DeleteAcceptedInsurancePlanInput,
    )
    from .inputs.delete_allergy_sensitivity_input import DeleteAllergySensitivityInput as DeleteAllergySensitivityInput
    from .inputs.delete_api_key_input import DeleteApiKeyInput as DeleteApiKeyInput
    from .inputs.delete_apple_health_input import DeleteAppleHealthInput as DeleteAppleHealthInput
    from .inputs.delete_appointment_form_answer_group_connection_input import (
        DeleteAppointmentFormAnswerGroupConnectionInput as DeleteAppointmentFormAnswerGroupConnectionInput,
    )
    from .inputs.delete_appointment_input import DeleteAppointmentInput as DeleteAppointmentInput
    from .inputs.delete_appointment_request_input import DeleteAppointmentRequestInput as DeleteAppointmentRequestInput
    from .inputs.delete_appointment_type_cpt_code_input import (
        DeleteAppointmentTypeCptCodeInput as DeleteAppointmentTypeCptCodeInput,
    )
    from .inputs.delete_appointment_type_input import DeleteAppointmentTypeInput as DeleteAppointmentTypeInput
    from .inputs.delete_auto_task_generator_input import DeleteAutoTaskGeneratorInput as DeleteAutoTaskGeneratorInput
    from .inputs.delete_availability_input import DeleteAvailabilityInput as DeleteAvailabilityInput
    from .inputs.delete_billing_item_input import DeleteBillingItemInput as DeleteBillingItemInput
    from .inputs.delete_care_plan_connection_input import DeleteCarePlanConnectionInput as DeleteCarePlanConnectionInput
    from .inputs.delete_care_plan_input import DeleteCarePlanInput as DeleteCarePlanInput
    from .inputs.delete_care_plan_recommendation_category_input import (
        DeleteCarePlanRecommendationCategoryInput as DeleteCarePlanRecommendationCategoryInput,
    )
    from .inputs.delete_client_restriction_authorization_input import (
        DeleteClientRestrictionAuthorizationInput as DeleteClientRestrictionAuthorizationInput,
    )
    from .inputs.delete_cms1500_input import DeleteCms1500Input as DeleteCms1500Input
    from .inputs.delete_cognitive_status_input import DeleteCognitiveStatusInput as DeleteCognitiveStatusInput
    from .inputs.delete_comment_input import DeleteCommentInput as DeleteCommentInput
    from .inputs.delete_conversation_membership_input import (
        DeleteConversationMembershipInput as DeleteConversationMembershipInput,
    )
    from .inputs.delete_course_benefit_input import DeleteCourseBenefitInput as DeleteCourseBenefitInput
    from .inputs.delete_course_group_input import DeleteCourseGroupInput as DeleteCourseGroupInput
    from .inputs.delete_course_input import DeleteCourseInput as DeleteCourseInput
    from .inputs.delete_course_item_input import DeleteCourseItemInput as DeleteCourseItemInput
    from .inputs.delete_course_membership_input import DeleteCourseMembershipInput as DeleteCourseMembershipInput
    from .inputs.delete_custom_email_input import DeleteCustomEmailInput as DeleteCustomEmailInput
    from .inputs.delete_custom_food_input import DeleteCustomFoodInput as DeleteCustomFoodInput
    from .inputs.delete_custom_module_file_attachment_input import (
        DeleteCustomModuleFileAttachmentInput as DeleteCustomModuleFileAttachmentInput,
    )
    from .inputs.delete_custom_module_form_input import DeleteCustomModuleFormInput as DeleteCustomModuleFormInput
    from .inputs.delete_custom_module_input import DeleteCustomModuleInput as DeleteCustomModuleInput
    from .inputs.delete_dexcom_connection_input import DeleteDexcomConnectionInput as DeleteDexcomConnectionInput
    from .inputs.delete_document_input import DeleteDocumentInput as DeleteDocumentInput
    from .inputs.delete_entry_input import DeleteEntryInput as DeleteEntryInput
    from .inputs.delete_episode_of_care_input import DeleteEpisodeOfCareInput as DeleteEpisodeOfCareInput
    from .inputs.delete_external_calendar_input import DeleteExternalCalendarInput as DeleteExternalCalendarInput
    from .inputs.delete_family_history_input import DeleteFamilyHistoryInput as DeleteFamilyHistoryInput
    from .inputs.delete_fitbit_input import DeleteFitbitInput as DeleteFitbitInput
    from .inputs.delete_folder_input import DeleteFolderInput as DeleteFolderInput
    from .inputs.delete_form_answer_file_attachment_input import (
        DeleteFormAnswerFileAttachmentInput as DeleteFormAnswerFileAttachmentInput,
    )
    from .inputs.delete_form_answer_group_input import DeleteFormAnswerGroupInput as DeleteFormAnswerGroupInput
    from .inputs.delete_form_answer_group_signing_input import (
        DeleteFormAnswerGroupSigningInput as DeleteFormAnswerGroupSigningInput,
    )
    from .inputs.delete_functional_status_input import DeleteFunctionalStatusInput as DeleteFunctionalStatusInput
    from .inputs.delete_goal_history_input import DeleteGoalHistoryInput as DeleteGoalHistoryInput
    from .inputs.delete_goal_input import DeleteGoalInput as DeleteGoalInput
    from .inputs.delete_google_fit_input import DeleteGoogleFitInput as DeleteGoogleFitInput
    from .inputs.delete_health_concern_input import DeleteHealthConcernInput as DeleteHealthConcernInput
    from .inputs.delete_implantable_device_user_input import (
        DeleteImplantableDeviceUserInput as DeleteImplantableDeviceUserInput,
    )
    from .inputs.delete_insurance_authorization_input import (
        DeleteInsuranceAuthorizationInput as DeleteInsuranceAuthorizationInput,
    )
    from .inputs.delete_insurance_plan_input import DeleteInsurancePlanInput as DeleteInsurancePlanInput
    from .inputs.delete_location_input import DeleteLocationInput as DeleteLocationInput
    from .inputs.delete_manual_insurance_payment_input import (
        DeleteManualInsurancePaymentInput as DeleteManualInsurancePaymentInput,
    )
    from .inputs.delete_meal_input import DeleteMealInput as DeleteMealInput
    from .inputs.delete_mobile_health_data_integration_input import (
        DeleteMobileHealthDataIntegrationInput as DeleteMobileHealthDataIntegrationInput,
    )
    from .inputs.delete_note_input import DeleteNoteInput as DeleteNoteInput
    from .inputs.delete_notification_contact_input import (
        DeleteNotificationContactInput as DeleteNotificationContactInput,
    )
    from .inputs.delete_offering_coupon_input import DeleteOfferingCouponInput as DeleteOfferingCouponInput
    from .inputs.delete_offering_input import DeleteOfferingInput as DeleteOfferingInput
    from .inputs.delete_onboarding_flow_input import DeleteOnboardingFlowInput as DeleteOnboardingFlowInput
    from .inputs.delete_onboarding_item_input import DeleteOnboardingItemInput as DeleteOnboardingItemInput
    from .inputs.delete_organization_cpt_code_input import (
        DeleteOrganizationCptCodeInput as DeleteOrganizationCptCodeInput,
    )
    from .inputs.delete_organization_info_input import DeleteOrganizationInfoInput as DeleteOrganizationInfoInput
    from .inputs.delete_organization_membership_input import (
        DeleteOrganizationMembershipInput as DeleteOrganizationMembershipInput,
    )
    from .inputs.delete_permission_template_input import DeletePermissionTemplateInput as DeletePermissionTemplateInput
    from .inputs.delete_preferred_medical_code_input import (
        DeletePreferredMedicalCodeInput as DeletePreferredMedicalCodeInput,
    )
    from .inputs.delete_procedure_input import DeleteProcedureInput as DeleteProcedureInput
    from .inputs.delete_product_input import DeleteProductInput as DeleteProductInput
    from .inputs.delete_provider_accepted_insurance_plan_input import (
        DeleteProviderAcceptedInsurancePlanInput as DeleteProviderAcceptedInsurancePlanInput,
    )
    from .inputs.delete_provider_cpt_code_input import DeleteProviderCptCodeInput as DeleteProviderCptCodeInput
    from .inputs.delete_received_fax_input import DeleteReceivedFaxInput as DeleteReceivedFaxInput
    from .inputs.delete_recommendation_input import DeleteRecommendationInput as DeleteRecommendationInput
    from .inputs.delete_referral_input import DeleteReferralInput as DeleteReferralInput
    from .inputs.delete_referring_physician_input import DeleteReferringPhysicianInput as DeleteReferringPhysicianInput
    from .inputs.delete_requested_form_input import DeleteRequestedFormInput as DeleteRequestedFormInput
    from .inputs.delete_requested_payment_input import DeleteRequestedPaymentInput as DeleteRequestedPaymentInput
    from .inputs.delete_saved_filter_input import DeleteSavedFilterInput as DeleteSavedFilterInput
    from .inputs.delete_shapa_connection_input import DeleteShapaConnectionInput as DeleteShapaConnectionInput
    from .inputs.delete_smart_phrase_input import DeleteSmartPhraseInput as DeleteSmartPhraseInput
    from .inputs.delete_smoking_status_input import DeleteSmokingStatusInput as DeleteSmokingStatusInput
    from .inputs.delete_stripe_customer_detail_input import (
        DeleteStripeCustomerDetailInput as DeleteStripeCustomerDetailInput,
    )
    from .inputs.delete_super_bill_input import DeleteSuperBillInput as DeleteSuperBillInput
    from .inputs.delete_tag_input import DeleteTagInput as DeleteTagInput
    from .inputs.delete_task_input import DeleteTaskInput as DeleteTaskInput
    from .inputs.delete_transcript_input import DeleteTranscriptInput as DeleteTranscriptInput
    from .inputs.delete_unique_device_identifier_input import (
        DeleteUniqueDeviceIdentifierInput as DeleteUniqueDeviceIdentifierInput,
    )
    from .inputs.delete_user_group_input import DeleteUserGroupInput as DeleteUserGroupInput
    from .inputs.delete_webhook_input import DeleteWebhookInput as DeleteWebhookInput
    from .inputs.delete_withings_connection_input import DeleteWithingsConnectionInput as DeleteWithingsConnectionInput
    from .inputs.delete_write_off_input import DeleteWriteOffInput as DeleteWriteOffInput
    from .inputs.delete_zoom_recording_file_input import DeleteZoomRecordingFileInput as DeleteZoomRecordingFileInput
    from .inputs.destroy_announcement_input import DestroyAnnouncementInput as DestroyAnnouncementInput
    from .inputs.destroy_fax_acct_info_input import DestroyFaxAcctInfoInput as DestroyFaxAcctInfoInput
    from .inputs.destroy_internal_comment_input import DestroyInternalCommentInput as DestroyInternalCommentInput
    from .inputs.destroy_medication_input import DestroyMedicationInput as DestroyMedicationInput
    from .inputs.destroy_pdf_letterhead_template_input import (
        DestroyPdfLetterheadTemplateInput as DestroyPdfLetterheadTemplateInput,
    )
    from .inputs.destroy_recurring_form_input import DestroyRecurringFormInput as DestroyRecurringFormInput
    from .inputs.destroy_sharings_input import DestroySharingsInput as DestroySharingsInput
    from .inputs.diagnoses_input import DiagnosesInput as DiagnosesInput
    from .inputs.dietitian_input import DietitianInput as DietitianInput
    from .inputs.dismiss_all_announcements_input import DismissAllAnnouncementsInput as DismissAllAnnouncementsInput
    from .inputs.dismiss_announcement_input import DismissAnnouncementInput as DismissAnnouncementInput
    from .inputs.edit_availability_input import EditAvailabilityInput as EditAvailabilityInput
    from .inputs.edit_availability_with_appointment_types_input import (
        EditAvailabilityWithAppointmentTypesInput as EditAvailabilityWithAppointmentTypesInput,
    )
    from .inputs.expire_webhook_signature_input import ExpireWebhookSignatureInput as ExpireWebhookSignatureInput
    from .inputs.export_client_ehi_input import ExportClientEhiInput as ExportClientEhiInput
    from .inputs.export_to_template_input import ExportToTemplateInput as ExportToTemplateInput
    from .inputs.fax_dietitian_input import FaxDietitianInput as FaxDietitianInput
    from .inputs.fax_location_input import FaxLocationInput as FaxLocationInput
    from .inputs.form_answer_input import FormAnswerInput as FormAnswerInput
    from .inputs.generate_charting_pdf_input import GenerateChartingPdfInput as GenerateChartingPdfInput
    from .inputs.gift_input import GiftInput as GiftInput
    from .inputs.health_assessment_service_signup_input import (
        HealthAssessmentServiceSignupInput as HealthAssessmentServiceSignupInput,
    )
    from .inputs.icd_codes_cms1500_input import IcdCodesCms1500Input as IcdCodesCms1500Input
    from .inputs.icd_codes_individual_client_note_input import (
        IcdCodesIndividualClientNoteInput as IcdCodesIndividualClientNoteInput,
    )
    from .inputs.icd_codes_policy_input import IcdCodesPolicyInput as IcdCodesPolicyInput
    from .inputs.icd_codes_super_bill_input import IcdCodesSuperBillInput as IcdCodesSuperBillInput
    from .inputs.individual_client_note_input import IndividualClientNoteInput as IndividualClientNoteInput
    from .inputs.ingest_medications_from_surescripts_input import (
        IngestMedicationsFromSurescriptsInput as IngestMedicationsFromSurescriptsInput,
    )
    from .inputs.insurance_authorization_input import InsuranceAuthorizationInput as InsuranceAuthorizationInput
    from .inputs.insurance_plan_input import InsurancePlanInput as InsurancePlanInput
    from .inputs.lab_observation_request_input import LabObservationRequestInput as LabObservationRequestInput
    from .inputs.lab_observation_result_input import LabObservationResultInput as LabObservationResultInput
    from .inputs.link_encounter_to_episode_of_care_input import (
        LinkEncounterToEpisodeOfCareInput as LinkEncounterToEpisodeOfCareInput,
    )
    from .inputs.location_input import LocationInput as LocationInput
    from .inputs.location_inputs import LocationInputs as LocationInputs
    from .inputs.lock_input import LockInput as LockInput
    from .inputs.log_medication_history_consent_input import (
        LogMedicationHistoryConsentInput as LogMedicationHistoryConsentInput,
    )
    from .inputs.merge_clients_input import MergeClientsInput as MergeClientsInput
    from .inputs.note_input import NoteInput as NoteInput
    from .inputs.notification_contact_input import NotificationContactInput as NotificationContactInput
    from .inputs.nutrients_input import NutrientsInput as NutrientsInput
    from .inputs.offering_image_upload import OfferingImageUpload as OfferingImageUpload
    from .inputs.offering_includes_fields import OfferingIncludesFields as OfferingIncludesFields
    from .inputs.offering_product_input import OfferingProductInput as OfferingProductInput
    from .inputs.org_location_input import OrgLocationInput as OrgLocationInput
    from .inputs.organization_cpt_code_insurance_fees_input import (
        OrganizationCptCodeInsuranceFeesInput as OrganizationCptCodeInsuranceFeesInput,
    )
    from .inputs.organization_info_input import OrganizationInfoInput as OrganizationInfoInput
    from .inputs.organization_settings_input import OrganizationSettingsInput as OrganizationSettingsInput
    from .inputs.other_id_number_input import OtherIdNumberInput as OtherIdNumberInput
    from .inputs.parse_ccda_document_input import ParseCcdaDocumentInput as ParseCcdaDocumentInput
    from .inputs.patient_input import PatientInput as PatientInput
    from .inputs.patient_location_inputs import PatientLocationInputs as PatientLocationInputs
    from .inputs.pause_course_group_input import PauseCourseGroupInput as PauseCourseGroupInput
    from .inputs.pause_course_membership_input import PauseCourseMembershipInput as PauseCourseMembershipInput
    from .inputs.physician_location_input import PhysicianLocationInput as PhysicianLocationInput
    from .inputs.physician_referral_input import PhysicianReferralInput as PhysicianReferralInput
    from .inputs.policy_input import PolicyInput as PolicyInput
    from .inputs.prescription_medication_query_filters_input import (
        PrescriptionMedicationQueryFiltersInput as PrescriptionMedicationQueryFiltersInput,
    )
    from .inputs.primary_organization_info_input import PrimaryOrganizationInfoInput as PrimaryOrganizationInfoInput
    from .inputs.process_mobile_health_data_snapshot_input import (
        ProcessMobileHealthDataSnapshotInput as ProcessMobileHealthDataSnapshotInput,
    )
    from .inputs.product_input import ProductInput as ProductInput
    from .inputs.professions_input import ProfessionsInput as ProfessionsInput
    from .inputs.provider_appointment_locations_input import (
        ProviderAppointmentLocationsInput as ProviderAppointmentLocationsInput,
    )
    from .inputs.provider_bio_input import ProviderBioInput as ProviderBioInput
    from .inputs.provider_cpt_code_input import ProviderCptCodeInput as ProviderCptCodeInput
    from .inputs.receipt_line_item_input import ReceiptLineItemInput as ReceiptLineItemInput
    from .inputs.recurring_appointment_input import RecurringAppointmentInput as RecurringAppointmentInput
    from .inputs.recurring_days_input_object_type import RecurringDaysInputObjectType as RecurringDaysInputObjectType
    from .inputs.referral_info_input import ReferralInfoInput as ReferralInfoInput
    from .inputs.referral_input import ReferralInput as ReferralInput
    from .inputs.referring_physician_input import ReferringPhysicianInput as ReferringPhysicianInput
    from .inputs.refetch_change_health_lab_order_input import (
        RefetchChangeHealthLabOrderInput as RefetchChangeHealthLabOrderInput,
    )
    from .inputs.reject_generated_form_answer_group_input import (
        RejectGeneratedFormAnswerGroupInput as RejectGeneratedFormAnswerGroupInput,
    )
    from .inputs.reminder_input import ReminderInput as ReminderInput
    from .inputs.remove_applied_tag_input import RemoveAppliedTagInput as RemoveAppliedTagInput
    from .inputs.remove_draft_input import RemoveDraftInput as RemoveDraftInput
    from .inputs.remove_user_from_group_care_plan_input import (
        RemoveUserFromGroupCarePlanInput as RemoveUserFromGroupCarePlanInput,
    )
    from .inputs.request_integration_input import RequestIntegrationInput as RequestIntegrationInput
    from .inputs.requested_payer_input import RequestedPayerInput as RequestedPayerInput
    from .inputs.requested_payment_template_input import RequestedPaymentTemplateInput as RequestedPaymentTemplateInput
    from .inputs.resend_sent_fax_input import ResendSentFaxInput as ResendSentFaxInput
    from .inputs.reset_default_pdf_letterhead_template_input import (
        ResetDefaultPdfLetterheadTemplateInput as ResetDefaultPdfLetterheadTemplateInput,
    )
    from .inputs.reset_mfa_input import ResetMfaInput as ResetMfaInput
    from .inputs.reset_password_input import ResetPasswordInput as ResetPasswordInput
    from .inputs.resume_course_group_input import ResumeCourseGroupInput as ResumeCourseGroupInput
    from .inputs.resume_course_membership_input import ResumeCourseMembershipInput as ResumeCourseMembershipInput
    from .inputs.resync_rupa_lab_orders_input import ResyncRupaLabOrdersInput as ResyncRupaLabOrdersInput
    from .inputs.revoke_token_input import RevokeTokenInput as RevokeTokenInput
    from .inputs.room_input import RoomInput as RoomInput
    from .inputs.run_eligibility_check_mutation_input import (
        RunEligibilityCheckMutationInput as RunEligibilityCheckMutationInput,
    )
    from .inputs.send_care_plan_email_input import SendCarePlanEmailInput as SendCarePlanEmailInput
    from .inputs.send_speak_to_trainer_notification_input import (
        SendSpeakToTrainerNotificationInput as SendSpeakToTrainerNotificationInput,
    )
    from .inputs.send_test_webhook_input import SendTestWebhookInput as SendTestWebhookInput
    from .inputs.serving_size_input import ServingSizeInput as ServingSizeInput
    from .inputs.set_custom_module_form_scribe_instructions_input import (
        SetCustomModuleFormScribeInstructionsInput as SetCustomModuleFormScribeInstructionsInput,
    )
    from .inputs.set_default_pdf_letterhead_template_input import (
        SetDefaultPdfLetterheadTemplateInput as SetDefaultPdfLetterheadTemplateInput,
    )
    from .inputs.share_answers_as_document_input import ShareAnswersAsDocumentInput as ShareAnswersAsDocumentInput
    from .inputs.share_course_input import ShareCourseInput as ShareCourseInput
    from .inputs.share_custom_module_form_input import ShareCustomModuleFormInput as ShareCustomModuleFormInput
    from .inputs.sign_in_input import SignInInput as SignInInput
    from .inputs.sign_input import SignInput as SignInput
    from .inputs.sign_up_input import SignUpInput as SignUpInput
    from .inputs.specialties_input import SpecialtiesInput as SpecialtiesInput
    from .inputs.state_licenses_input import StateLicensesInput as StateLicensesInput
    from .inputs.sub_organization_info_input import SubOrganizationInfoInput as SubOrganizationInfoInput
    from .inputs.subentry_input import SubentryInput as SubentryInput
    from .inputs.subgoal_input import SubgoalInput as SubgoalInput
    from .inputs.submission_input import SubmissionInput as SubmissionInput
    from .inputs.submit_secondary_claim_input import SubmitSecondaryClaimInput as SubmitSecondaryClaimInput
    from .inputs.task_reminder_input import TaskReminderInput as TaskReminderInput
    from .inputs.test_input import TestInput as TestInput
    from .inputs.toggle_care_plan_status_for_specific_user_input import (
        ToggleCarePlanStatusForSpecificUserInput as ToggleCarePlanStatusForSpecificUserInput,
    )
    from .inputs.unlink_encounter_to_episode_of_care_input import (
        UnlinkEncounterToEpisodeOfCareInput as UnlinkEncounterToEpisodeOfCareInput,
    )
    from .inputs.unlock_input import UnlockInput as UnlockInput
    from .inputs.unsubscribe_from_notification_input import (
        UnsubscribeFromNotificationInput as UnsubscribeFromNotificationInput,
    )
    from .inputs.update_addendum_input import UpdateAddendumInput as UpdateAddendumInput
    from .inputs.update_allergy_sensitivity_input import UpdateAllergySensitivityInput as UpdateAllergySensitivityInput
    from .inputs.update_announcement_input import UpdateAnnouncementInput as UpdateAnnouncementInput
    from .inputs.update_apple_health_input import UpdateAppleHealthInput as UpdateAppleHealthInput
    from .inputs.update_appointment_inclusion_input import (
        UpdateAppointmentInclusionInput as UpdateAppointmentInclusionInput,
    )
    from .inputs.update_appointment_input import UpdateAppointmentInput as UpdateAppointmentInput
    from .inputs.update_appointment_request_input import UpdateAppointmentRequestInput as UpdateAppointmentRequestInput
    from .inputs.update_appointment_setting_input import UpdateAppointmentSettingInput as UpdateAppointmentSettingInput
    from .inputs.update_appointment_type_cpt_code_input import (
        UpdateAppointmentTypeCptCodeInput as UpdateAppointmentTypeCptCodeInput,
    )
    from .inputs.update_appointment_type_input import UpdateAppointmentTypeInput as UpdateAppointmentTypeInput
    from .inputs.update_auto_task_generator_input import UpdateAutoTaskGeneratorInput as UpdateAutoTaskGeneratorInput
    from .inputs.update_automated_insurance_billing_setting_input import (
        UpdateAutomatedInsuranceBillingSettingInput as UpdateAutomatedInsuranceBillingSettingInput,
    )
    from .inputs.update_billing_item_input import UpdateBillingItemInput as UpdateBillingItemInput
    from .inputs.update_brand_input import UpdateBrandInput as UpdateBrandInput
    from .inputs.update_by_template_input import UpdateByTemplateInput as UpdateByTemplateInput
    from .inputs.update_calendar_view_setting_input import (
        UpdateCalendarViewSettingInput as UpdateCalendarViewSettingInput,
    )
    from .inputs.update_calorie_level_input import UpdateCalorieLevelInput as UpdateCalorieLevelInput
    from .inputs.update_care_plan_input import UpdateCarePlanInput as UpdateCarePlanInput
    from .inputs.update_care_plan_recommendation_category_input import (
        UpdateCarePlanRecommendationCategoryInput as UpdateCarePlanRecommendationCategoryInput,
    )
    from .inputs.update_change_health_account_input import (
        UpdateChangeHealthAccountInput as UpdateChangeHealthAccountInput,
    )
    from .inputs.update_charge_back_input import UpdateChargeBackInput as UpdateChargeBackInput
    from .inputs.update_chat_setting_input import UpdateChatSettingInput as UpdateChatSettingInput
    from .inputs.update_client_input import UpdateClientInput as UpdateClientInput
    from .inputs.update_cms1500_input import UpdateCms1500Input as UpdateCms1500Input
    from .inputs.update_cognitive_status_input import UpdateCognitiveStatusInput as UpdateCognitiveStatusInput
    from .inputs.update_conversation_input import UpdateConversationInput as UpdateConversationInput
    from .inputs.update_conversation_membership_input import (
        UpdateConversationMembershipInput as UpdateConversationMembershipInput,
    )
    from .inputs.update_course_group_input import UpdateCourseGroupInput as UpdateCourseGroupInput
    from .inputs.update_course_input import UpdateCourseInput as UpdateCourseInput
    from .inputs.update_course_item_input import UpdateCourseItemInput as UpdateCourseItemInput
    from .inputs.update_course_membership_input import UpdateCourseMembershipInput as UpdateCourseMembershipInput
    from .inputs.update_custom_email_input import UpdateCustomEmailInput as UpdateCustomEmailInput
    from .inputs.update_custom_food_input import UpdateCustomFoodInput as UpdateCustomFoodInput
    from .inputs.update_custom_module_form_input import UpdateCustomModuleFormInput as UpdateCustomModuleFormInput
    from .inputs.update_custom_module_input import UpdateCustomModuleInput as UpdateCustomModuleInput
    from .inputs.update_document_input import UpdateDocumentInput as UpdateDocumentInput
    from .inputs.update_dsi_comment_input import UpdateDsiCommentInput as UpdateDsiCommentInput
    from .inputs.update_entry_input import UpdateEntryInput as UpdateEntryInput
    from .inputs.update_episode_of_care_input import UpdateEpisodeOfCareInput as UpdateEpisodeOfCareInput
    from .inputs.update_external_calendar_input import UpdateExternalCalendarInput as UpdateExternalCalendarInput
    from .inputs.update_family_history_input import UpdateFamilyHistoryInput as UpdateFamilyHistoryInput
    from .inputs.update_fax_acct_info_input import UpdateFaxAcctInfoInput as UpdateFaxAcctInfoInput
    from .inputs.update_feature_toggle_input import UpdateFeatureToggleInput as UpdateFeatureToggleInput
    from .inputs.update_fitbit_input import UpdateFitbitInput as UpdateFitbitInput
    from .inputs.update_folder_input import UpdateFolderInput as UpdateFolderInput
    from .inputs.update_form_answer_group_input import UpdateFormAnswerGroupInput as UpdateFormAnswerGroupInput
    from .inputs.update_functional_status_input import UpdateFunctionalStatusInput as UpdateFunctionalStatusInput
    from .inputs.update_generated_form_answer_group_feedback_input import (
        UpdateGeneratedFormAnswerGroupFeedbackInput as UpdateGeneratedFormAnswerGroupFeedbackInput,
    )
    from .inputs.update_goal_input import UpdateGoalInput as UpdateGoalInput
    from .inputs.update_google_fit_input import UpdateGoogleFitInput as UpdateGoogleFitInput
    from .inputs.update_group_care_plan_input import UpdateGroupCarePlanInput as UpdateGroupCarePlanInput
    from .inputs.update_health_concern_input import UpdateHealthConcernInput as UpdateHealthConcernInput
    from .inputs.update_human_input import UpdateHumanInput as UpdateHumanInput
    from .inputs.update_immunization_input import UpdateImmunizationInput as UpdateImmunizationInput
    from .inputs.update_implantable_device_user_input import (
        UpdateImplantableDeviceUserInput as UpdateImplantableDeviceUserInput,
    )
    from .inputs.update_insurance_authorization_input import (
        UpdateInsuranceAuthorizationInput as UpdateInsuranceAuthorizationInput,
    )
    from .inputs.update_insurance_payment_deposit_status_input import (
        UpdateInsurancePaymentDepositStatusInput as UpdateInsurancePaymentDepositStatusInput,
    )
    from .inputs.update_insurance_plan_input import UpdateInsurancePlanInput as UpdateInsurancePlanInput
    from .inputs.update_internal_comment_input import UpdateInternalCommentInput as UpdateInternalCommentInput
    from .inputs.update_lab_order_input import UpdateLabOrderInput as UpdateLabOrderInput
    from .inputs.update_location_input import UpdateLocationInput as UpdateLocationInput
    from .inputs.update_macronutrient_split_input import UpdateMacronutrientSplitInput as UpdateMacronutrientSplitInput
    from .inputs.update_manual_insurance_payment_input import (
        UpdateManualInsurancePaymentInput as UpdateManualInsurancePaymentInput,
    )
    from .inputs.update_meal_input import UpdateMealInput as UpdateMealInput
    from .inputs.update_medication_input import UpdateMedicationInput as UpdateMedicationInput
    from .inputs.update_note_input import UpdateNoteInput as UpdateNoteInput
    from .inputs.update_note_scheduler_input import UpdateNoteSchedulerInput as UpdateNoteSchedulerInput
    from .inputs.update_notification_contact_input import (
        UpdateNotificationContactInput as UpdateNotificationContactInput,
    )
    from .inputs.update_notification_input import UpdateNotificationInput as UpdateNotificationInput
    from .inputs.update_notification_setting_input import (
        UpdateNotificationSettingInput as UpdateNotificationSettingInput,
    )
    from .inputs.update_offering_input import UpdateOfferingInput as UpdateOfferingInput
    from .inputs.update_officeally_sftp_account_input import (
        UpdateOfficeallySftpAccountInput as UpdateOfficeallySftpAccountInput,
    )
    from .inputs.update_onboarding_flow_input import UpdateOnboardingFlowInput as UpdateOnboardingFlowInput
    from .inputs.update_onboarding_item_input import UpdateOnboardingItemInput as UpdateOnboardingItemInput
    from .inputs.update_organization_cpt_code_input import (
        UpdateOrganizationCptCodeInput as UpdateOrganizationCptCodeInput,
    )
    from .inputs.update_organization_input import UpdateOrganizationInput as UpdateOrganizationInput
    from .inputs.update_organization_member_input import UpdateOrganizationMemberInput as UpdateOrganizationMemberInput
    from .inputs.update_organization_membership_input import (
        UpdateOrganizationMembershipInput as UpdateOrganizationMembershipInput,
    )
    from .inputs.update_pdf_letterhead_template_input import (
        UpdatePdfLetterheadTemplateInput as UpdatePdfLetterheadTemplateInput,
    )
    from .inputs.update_permission_template_input import UpdatePermissionTemplateInput as UpdatePermissionTemplateInput
    from .inputs.update_policy_mutation_input import UpdatePolicyMutationInput as UpdatePolicyMutationInput
    from .inputs.update_procedure_input import UpdateProcedureInput as UpdateProcedureInput
    from .inputs.update_product_input import UpdateProductInput as UpdateProductInput
    from .inputs.update_provider_cpt_codes_input import UpdateProviderCptCodesInput as UpdateProviderCptCodesInput
    from .inputs.update_received_direct_message_input import (
        UpdateReceivedDirectMessageInput as UpdateReceivedDirectMessageInput,
    )
    from .inputs.update_received_fax_input import UpdateReceivedFaxInput as UpdateReceivedFaxInput
    from .inputs.update_recommendation_input import UpdateRecommendationInput as UpdateRecommendationInput
    from .inputs.update_recurring_form_input import UpdateRecurringFormInput as UpdateRecurringFormInput
    from .inputs.update_referral_input import UpdateReferralInput as UpdateReferralInput
    from .inputs.update_referring_physician_input import UpdateReferringPhysicianInput as UpdateReferringPhysicianInput
    from .inputs.update_requested_payment_input import UpdateRequestedPaymentInput as UpdateRequestedPaymentInput
    from .inputs.update_saved_filter_input import UpdateSavedFilterInput as UpdateSavedFilterInput
    from .inputs.update_secondary_claim_input import UpdateSecondaryClaimInput as UpdateSecondaryClaimInput
    from .inputs.update_smart_phrase_input import UpdateSmartPhraseInput as UpdateSmartPhraseInput
    from .inputs.update_smoking_status_input import UpdateSmokingStatusInput as UpdateSmokingStatusInput
    from .inputs.update_state_input import UpdateStateInput as UpdateStateInput
    from .inputs.update_stripe_customer_detail_input import (
        UpdateStripeCustomerDetailInput as UpdateStripeCustomerDetailInput,
    )
    from .inputs.update_stripe_verification_details_input import (
        UpdateStripeVerificationDetailsInput as UpdateStripeVerificationDetailsInput,
    )
    from .inputs.update_subscription_input import UpdateSubscriptionInput as UpdateSubscriptionInput
    from .inputs.update_super_bill_input import UpdateSuperBillInput as UpdateSuperBillInput
    from .inputs.update_tag_input import UpdateTagInput as UpdateTagInput
    from .inputs.update_task_input import UpdateTaskInput as UpdateTaskInput
    from .inputs.update_ui_configuration_input import UpdateUiConfigurationInput as UpdateUiConfigurationInput
    from .inputs.update_unique_device_identifier_input import (
        UpdateUniqueDeviceIdentifierInput as UpdateUniqueDeviceIdentifierInput,
    )
    from .inputs.update_user_appointment_pricing_input import (
        UpdateUserAppointmentPricingInput as UpdateUserAppointmentPricingInput,
    )
    from .inputs.update_user_group_input import UpdateUserGroupInput as UpdateUserGroupInput
    from .inputs.update_user_input import UpdateUserInput as UpdateUserInput
    from .inputs.update_webhook_input import UpdateWebhookInput as UpdateWebhookInput
    from .inputs.update_write_off_input import UpdateWriteOffInput as UpdateWriteOffInput
    from .inputs.upload_batch_to_candid_health_input import (
        UploadBatchToCandidHealthInput as UploadBatchToCandidHealthInput,
    )
    from .inputs.upload_batch_to_change_health_input import (
        UploadBatchToChangeHealthInput as UploadBatchToChangeHealthInput,
    )
    from .inputs.upload_batch_to_officeally_input import UploadBatchToOfficeallyInput as UploadBatchToOfficeallyInput
    from .inputs.upload_to_integrations_input import UploadToIntegrationsInput as UploadToIntegrationsInput
    from .inputs.user_policy_input import UserPolicyInput as UserPolicyInput
    from .inputs.validate_verification_token_input import (
        ValidateVerificationTokenInput as ValidateVerificationTokenInput,
    )
    from .inputs.video_url_default_input import VideoUrlDefaultInput as VideoUrlDefaultInput
    from .inputs.video_url_option_input import VideoUrlOptionInput as VideoUrlOptionInput
    from .inputs.webhook_event_input import WebhookEventInput as WebhookEventInput
    from .inputs.write_off_input import WriteOffInput as WriteOffInput
    from .models.accepted_insurance_plan import AcceptedInsurancePlan as AcceptedInsurancePlan
    from .models.add_pharmacy_payload import AddPharmacyPayload as AddPharmacyPayload
    from .models.advance_appointment_price import AdvanceAppointmentPrice as AdvanceAppointmentPrice
    from .models.advance_appointment_price_pagination_connection import (
        AdvanceAppointmentPricePaginationConnection as AdvanceAppointmentPricePaginationConnection,
    )
    from .models.allergy_sensitivity import AllergySensitivity as AllergySensitivity
    from .models.announcement import Announcement as Announcement
    from .models.announcement_pagination_connection import (
        AnnouncementPaginationConnection as AnnouncementPaginationConnection,
    )
    from .models.api_key import ApiKey as ApiKey
    from .models.api_key_pagination_connection import ApiKeyPaginationConnection as ApiKeyPaginationConnection
    from .models.apple_health import AppleHealth as AppleHealth
    from .models.applied_tag import AppliedTag as AppliedTag
    from .models.applied_tag_pagination_connection import (
        AppliedTagPaginationConnection as AppliedTagPaginationConnection,
    )
    from .models.appointment import Appointment as Appointment
    from .models.appointment_booking_warning import AppointmentBookingWarning as AppointmentBookingWarning
    from .models.appointment_credit_change import AppointmentCreditChange as AppointmentCreditChange
    from .models.appointment_credit_change_pagination_connection import (
        AppointmentCreditChangePaginationConnection as AppointmentCreditChangePaginationConnection,
    )
    from .models.appointment_data_type import AppointmentDataType as AppointmentDataType
    from .models.appointment_inclusion_type import AppointmentInclusionType as AppointmentInclusionType
    from .models.appointment_location import AppointmentLocation as AppointmentLocation
    from .models.appointment_location_pagination_connection import (
        AppointmentLocationPaginationConnection as AppointmentLocationPaginationConnection,
    )
    from .models.appointment_pagination_connection import (
        AppointmentPaginationConnection as AppointmentPaginationConnection,
    )
    from .models.appointment_request_type import AppointmentRequestType as AppointmentRequestType
    from .models.appointment_request_type_connection import (
        AppointmentRequestTypeConnection as AppointmentRequestTypeConnection,
    )
    from .models.appointment_setting import AppointmentSetting as AppointmentSetting
    from .models.appointment_summary_data import AppointmentSummaryData as AppointmentSummaryData
    from .models.appointment_type import AppointmentType as AppointmentType
    from .models.appointment_type_cpt_code_type import AppointmentTypeCptCodeType as AppointmentTypeCptCodeType
    from .models.appointment_type_pagination_connection import (
        AppointmentTypePaginationConnection as AppointmentTypePaginationConnection,
    )
    from .models.appointment_workflow_status import AppointmentWorkflowStatus as AppointmentWorkflowStatus
    from .models.appointment_workflow_status_connection import (
        AppointmentWorkflowStatusConnection as AppointmentWorkflowStatusConnection,
    )
    from .models.assumed_brand import AssumedBrand as AssumedBrand
    from .models.async_bulk_create_organization_memberships_payload import (
        AsyncBulkCreateOrganizationMembershipsPayload as AsyncBulkCreateOrganizationMembershipsPayload,
    )
    from .models.audit_event import AuditEvent as AuditEvent
    from .models.audit_event_pagination_connection import (
        AuditEventPaginationConnection as AuditEventPaginationConnection,
    )
    from .models.auto_task_generator import AutoTaskGenerator as AutoTaskGenerator
    from .models.auto_task_generator_pagination_connection import (
        AutoTaskGeneratorPaginationConnection as AutoTaskGeneratorPaginationConnection,
    )
    from .models.automated_insurance_billing_setting import (
        AutomatedInsuranceBillingSetting as AutomatedInsuranceBillingSetting,
    )
    from .models.availability import Availability as Availability
    from .models.billing_item import BillingItem as BillingItem
    from .models.billing_item_pagination_connection import (
        BillingItemPaginationConnection as BillingItemPaginationConnection,
    )
    from .models.brand import Brand as Brand
    from .models.brand_info import BrandInfo as BrandInfo
    from .models.bulk_apply_care_plan_template_payload import (
        BulkApplyCarePlanTemplatePayload as BulkApplyCarePlanTemplatePayload,
    )
    from .models.bulk_apply_payload import BulkApplyPayload as BulkApplyPayload
    from .models.bulk_create_availability_payload import BulkCreateAvailabilityPayload as BulkCreateAvailabilityPayload
    from .models.bulk_create_entries_payload import BulkCreateEntriesPayload as BulkCreateEntriesPayload
    from .models.bulk_create_organization_memberships_payload import (
        BulkCreateOrganizationMembershipsPayload as BulkCreateOrganizationMembershipsPayload,
    )
    from .models.bulk_delete_availability_payload import BulkDeleteAvailabilityPayload as BulkDeleteAvailabilityPayload
    from .models.bulk_delete_tasks_payload import BulkDeleteTasksPayload as BulkDeleteTasksPayload
    from .models.bulk_update_card_issues_payload import BulkUpdateCardIssuesPayload as BulkUpdateCardIssuesPayload
    from .models.bulk_update_care_plan_users_payload import (
        BulkUpdateCarePlanUsersPayload as BulkUpdateCarePlanUsersPayload,
    )
    from .models.bulk_update_clients_payload import BulkUpdateClientsPayload as BulkUpdateClientsPayload
    from .models.bulk_update_notification_records_payload import (
        BulkUpdateNotificationRecordsPayload as BulkUpdateNotificationRecordsPayload,
    )
    from .models.bulk_update_notifications_payload import (
        BulkUpdateNotificationsPayload as BulkUpdateNotificationsPayload,
    )
    from .models.bulk_update_tasks_payload import BulkUpdateTasksPayload as BulkUpdateTasksPayload
    from .models.calendar_view_setting import CalendarViewSetting as CalendarViewSetting
    from .models.cancel_mobile_health_data_snapshot_payload import (
        CancelMobileHealthDataSnapshotPayload as CancelMobileHealthDataSnapshotPayload,
    )
    from .models.cancel_recurring_payment_payload import CancelRecurringPaymentPayload as CancelRecurringPaymentPayload
    from .models.candid_health_connection import CandidHealthConnection as CandidHealthConnection
    from .models.care_plan import CarePlan as CarePlan
    from .models.care_plan_connection import CarePlanConnection as CarePlanConnection
    from .models.care_plan_pagination_connection import CarePlanPaginationConnection as CarePlanPaginationConnection
    from .models.care_plan_recommendation_category import (
        CarePlanRecommendationCategory as CarePlanRecommendationCategory,
    )
    from .models.cda_activity_event import CdaActivityEvent as CdaActivityEvent
    from .models.cda_activity_event_pagination_connection import (
        CdaActivityEventPaginationConnection as CdaActivityEventPaginationConnection,
    )
    from .models.change_claim_submitter import ChangeClaimSubmitter as ChangeClaimSubmitter
    from .models.change_devices_availability_payload import (
        ChangeDevicesAvailabilityPayload as ChangeDevicesAvailabilityPayload,
    )
    from .models.charge_back import ChargeBack as ChargeBack
    from .models.charge_back_pagination_connection import (
        ChargeBackPaginationConnection as ChargeBackPaginationConnection,
    )
    from .models.charge_dispute_type import ChargeDisputeType as ChargeDisputeType
    from .models.charge_dispute_type_connection import ChargeDisputeTypeConnection as ChargeDisputeTypeConnection
    from .models.charting_item_type import ChartingItemType as ChartingItemType
    from .models.charting_note_addendum_type import ChartingNoteAddendumType as ChartingNoteAddendumType
    from .models.chat_setting import ChatSetting as ChatSetting
    from .models.claim import Claim as Claim
    from .models.clear_unreconciled_objects_payload import (
        ClearUnreconciledObjectsPayload as ClearUnreconciledObjectsPayload,
    )
    from .models.client_restriction_authorization import (
        ClientRestrictionAuthorization as ClientRestrictionAuthorization,
    )
    from .models.cms1500 import Cms1500 as Cms1500
    from .models.cms1500_pagination_connection import Cms1500PaginationConnection as Cms1500PaginationConnection
    from .models.cognitive_status import CognitiveStatus as CognitiveStatus
    from .models.color_code_option import ColorCodeOption as ColorCodeOption
    from .models.comment import Comment as Comment
    from .models.comment_pagination_connection import CommentPaginationConnection as CommentPaginationConnection
    from .models.complete_ccda_reconciliation_payload import (
        CompleteCcdaReconciliationPayload as CompleteCcdaReconciliationPayload,
    )
    from .models.complete_checkout_payload import CompleteCheckoutPayload as CompleteCheckoutPayload
    from .models.complete_course_document_payload import CompleteCourseDocumentPayload as CompleteCourseDocumentPayload
    from .models.completed_course_item import CompletedCourseItem as CompletedCourseItem
    from .models.completed_onboarding_item import CompletedOnboardingItem as CompletedOnboardingItem
    from .models.completed_onboarding_item_pagination_connection import (
        CompletedOnboardingItemPaginationConnection as CompletedOnboardingItemPaginationConnection,
    )
    from .models.conversation import Conversation as Conversation
    from .models.conversation_membership import ConversationMembership as ConversationMembership
    from .models.conversation_membership_pagination_connection import (
        ConversationMembershipPaginationConnection as ConversationMembershipPaginationConnection,
    )
    from .models.conversation_memberships_all_counts import (
        ConversationMembershipsAllCounts as ConversationMembershipsAllCounts,
    )
    from .models.conversation_pagination_connection import (
        ConversationPaginationConnection as ConversationPaginationConnection,
    )
    from .models.convert_generated_form_answer_group_payload import (
        ConvertGeneratedFormAnswerGroupPayload as ConvertGeneratedFormAnswerGroupPayload,
    )
    from .models.copy_course_payload import CopyCoursePayload as CopyCoursePayload
    from .models.copy_custom_module_form_payload import CopyCustomModuleFormPayload as CopyCustomModuleFormPayload
    from .models.copy_custom_module_payload import CopyCustomModulePayload as CopyCustomModulePayload
    from .models.copy_offering_payload import CopyOfferingPayload as CopyOfferingPayload
    from .models.course import Course as Course
    from .models.course_benefit import CourseBenefit as CourseBenefit
    from .models.course_completion_info_groups_type import (
        CourseCompletionInfoGroupsType as CourseCompletionInfoGroupsType,
    )
    from .models.course_completion_info_individuals_type import (
        CourseCompletionInfoIndividualsType as CourseCompletionInfoIndividualsType,
    )
    from .models.course_completion_info_type import CourseCompletionInfoType as CourseCompletionInfoType
    from .models.course_group import CourseGroup as CourseGroup
    from .models.course_item import CourseItem as CourseItem
    from .models.course_item_pagination_connection import (
        CourseItemPaginationConnection as CourseItemPaginationConnection,
    )
    from .models.course_membership import CourseMembership as CourseMembership
    from .models.course_membership_pagination_connection import (
        CourseMembershipPaginationConnection as CourseMembershipPaginationConnection,
    )
    from .models.course_pagination_connection import CoursePaginationConnection as CoursePaginationConnection
    from .models.cpt_code import CptCode as CptCode
    from .models.cpt_code_pagination_connection import CptCodePaginationConnection as CptCodePaginationConnection
    from .models.cpt_codes_super_bill import CptCodesSuperBill as CptCodesSuperBill
    from .models.create_accepted_insurance_plan_payload import (
        CreateAcceptedInsurancePlanPayload as CreateAcceptedInsurancePlanPayload,
    )
    from .models.create_addendum_payload import CreateAddendumPayload as CreateAddendumPayload
    from .models.create_allergy_sensitivity_payload import (
        CreateAllergySensitivityPayload as CreateAllergySensitivityPayload,
    )
    from .models.create_announcement_payload import CreateAnnouncementPayload as CreateAnnouncementPayload
    from .models.create_api_key_payload import CreateApiKeyPayload as CreateApiKeyPayload
    from .models.create_apple_health_payload import CreateAppleHealthPayload as CreateAppleHealthPayload
    from .models.create_appointment_form_answer_group_connection_payload import (
        CreateAppointmentFormAnswerGroupConnectionPayload as CreateAppointmentFormAnswerGroupConnectionPayload,
    )
    from .models.create_appointment_payload import CreateAppointmentPayload as CreateAppointmentPayload
    from .models.create_appointment_request_payload import (
        CreateAppointmentRequestPayload as CreateAppointmentRequestPayload,
    )
    from .models.create_appointment_setting_payload import (
        CreateAppointmentSettingPayload as CreateAppointmentSettingPayload,
    )
    from .models.create_appointment_type_cpt_code_payload import (
        CreateAppointmentTypeCptCodePayload as CreateAppointmentTypeCptCodePayload,
    )
    from .models.create_appointment_type_payload import CreateAppointmentTypePayload as CreateAppointmentTypePayload
    from .models.create_auto_task_generator_payload import (
        CreateAutoTaskGeneratorPayload as CreateAutoTaskGeneratorPayload,
    )
    from .models.create_automated_insurance_billing_setting_payload import (
        CreateAutomatedInsuranceBillingSettingPayload as CreateAutomatedInsuranceBillingSettingPayload,
    )
    from .models.create_availability_payload import CreateAvailabilityPayload as CreateAvailabilityPayload
    from .models.create_availability_with_appointment_types_payload import (
        CreateAvailabilityWithAppointmentTypesPayload as CreateAvailabilityWithAppointmentTypesPayload,
    )
    from .models.create_billing_item_payload import CreateBillingItemPayload as CreateBillingItemPayload
    from .models.create_brand_payload import CreateBrandPayload as CreateBrandPayload
    from .models.create_care_plan_payload import CreateCarePlanPayload as CreateCarePlanPayload
    from .models.create_care_plan_recommendation_category_payload import (
        CreateCarePlanRecommendationCategoryPayload as CreateCarePlanRecommendationCategoryPayload,
    )
    from .models.create_change_health_patient_payload import (
        CreateChangeHealthPatientPayload as CreateChangeHealthPatientPayload,
    )
    from .models.create_chat_setting_payload import CreateChatSettingPayload as CreateChatSettingPayload
    from .models.create_client_payload import CreateClientPayload as CreateClientPayload
    from .models.create_client_restriction_authorization_payload import (
        CreateClientRestrictionAuthorizationPayload as CreateClientRestrictionAuthorizationPayload,
    )
    from .models.create_client_via_form_payload import CreateClientViaFormPayload as CreateClientViaFormPayload
    from .models.create_cms1500_payload import CreateCms1500Payload as CreateCms1500Payload
    from .models.create_cognitive_status_payload import CreateCognitiveStatusPayload as CreateCognitiveStatusPayload
    from .models.create_comment_payload import CreateCommentPayload as CreateCommentPayload
    from .models.create_completed_course_item_payload import (
        CreateCompletedCourseItemPayload as CreateCompletedCourseItemPayload,
    )
    from .models.create_completed_onboarding_item_payload import (
        CreateCompletedOnboardingItemPayload as CreateCompletedOnboardingItemPayload,
    )
    from .models.create_contact_payload import CreateContactPayload as CreateContactPayload
    from .models.create_conversation_payload import CreateConversationPayload as CreateConversationPayload
    from .models.create_course_benefit_payload import CreateCourseBenefitPayload as CreateCourseBenefitPayload
    from .models.create_course_item_payload import CreateCourseItemPayload as CreateCourseItemPayload
    from .models.create_course_payload import CreateCoursePayload as CreateCoursePayload
    from .models.create_custom_email_payload import CreateCustomEmailPayload as CreateCustomEmailPayload
    from .models.create_custom_food_payload import CreateCustomFoodPayload as CreateCustomFoodPayload
    from .models.create_custom_module_file_attachment_payload import (
        CreateCustomModuleFileAttachmentPayload as CreateCustomModuleFileAttachmentPayload,
    )
    from .models.create_custom_module_file_attachment_upload_url_payload import (
        CreateCustomModuleFileAttachmentUploadUrlPayload as CreateCustomModuleFileAttachmentUploadUrlPayload,
    )
    from .models.create_custom_module_form_payload import CreateCustomModuleFormPayload as CreateCustomModuleFormPayload
    from .models.create_custom_module_payload import CreateCustomModulePayload as CreateCustomModulePayload
    from .models.create_document_payload import CreateDocumentPayload as CreateDocumentPayload
    from .models.create_dosespot_clinician_payload import (
        CreateDosespotClinicianPayload as CreateDosespotClinicianPayload,
    )
    from .models.create_draft_payload import CreateDraftPayload as CreateDraftPayload
    from .models.create_dsi_comment_payload import CreateDsiCommentPayload as CreateDsiCommentPayload
    from .models.create_ebook_payload import CreateEbookPayload as CreateEbookPayload
    from .models.create_entry_payload import CreateEntryPayload as CreateEntryPayload
    from .models.create_episode_of_care_payload import CreateEpisodeOfCarePayload as CreateEpisodeOfCarePayload
    from .models.create_external_calendar_payload import CreateExternalCalendarPayload as CreateExternalCalendarPayload
    from .models.create_family_history_payload import CreateFamilyHistoryPayload as CreateFamilyHistoryPayload
    from .models.create_fax_acct_info_payload import CreateFaxAcctInfoPayload as CreateFaxAcctInfoPayload
    from .models.create_fax_line_request_payload import CreateFaxLineRequestPayload as CreateFaxLineRequestPayload
    from .models.create_feature_toggle_payload import CreateFeatureTogglePayload as CreateFeatureTogglePayload
    from .models.create_fitbit_payload import CreateFitbitPayload as CreateFitbitPayload
    from .models.create_folder_payload import CreateFolderPayload as CreateFolderPayload
    from .models.create_form_answer_file_attachment_payload import (
        CreateFormAnswerFileAttachmentPayload as CreateFormAnswerFileAttachmentPayload,
    )
    from .models.create_form_answer_file_attachment_upload_url_payload import (
        CreateFormAnswerFileAttachmentUploadUrlPayload as CreateFormAnswerFileAttachmentUploadUrlPayload,
    )
    from .models.create_form_answer_group_payload import CreateFormAnswerGroupPayload as CreateFormAnswerGroupPayload
    from .models.create_form_answer_group_signing_payload import (
        CreateFormAnswerGroupSigningPayload as CreateFormAnswerGroupSigningPayload,
    )
    from .models.create_fullscript_practitioner_payload import (
        CreateFullscriptPractitionerPayload as CreateFullscriptPractitionerPayload,
    )
    from .models.create_functional_status_payload import CreateFunctionalStatusPayload as CreateFunctionalStatusPayload
    from .models.create_goal_history_payload import CreateGoalHistoryPayload as CreateGoalHistoryPayload
    from .models.create_goal_payload import CreateGoalPayload as CreateGoalPayload
    from .models.create_google_fit_payload import CreateGoogleFitPayload as CreateGoogleFitPayload
    from .models.create_group_payload import CreateGroupPayload as CreateGroupPayload
    from .models.create_health_concern_payload import CreateHealthConcernPayload as CreateHealthConcernPayload
    from .models.create_immunization_payload import CreateImmunizationPayload as CreateImmunizationPayload
    from .models.create_implantable_device_user_payload import (
        CreateImplantableDeviceUserPayload as CreateImplantableDeviceUserPayload,
    )
    from .models.create_import_data_request_payload import (
        CreateImportDataRequestPayload as CreateImportDataRequestPayload,
    )
    from .models.create_insurance_authorization_payload import (
        CreateInsuranceAuthorizationPayload as CreateInsuranceAuthorizationPayload,
    )
    from .models.create_insurance_payment_payload import CreateInsurancePaymentPayload as CreateInsurancePaymentPayload
    from .models.create_insurance_plan_payload import CreateInsurancePlanPayload as CreateInsurancePlanPayload
    from .models.create_internal_comment_payload import CreateInternalCommentPayload as CreateInternalCommentPayload
    from .models.create_lab_order_payload import CreateLabOrderPayload as CreateLabOrderPayload
    from .models.create_location_payload import CreateLocationPayload as CreateLocationPayload
    from .models.create_meal_payload import CreateMealPayload as CreateMealPayload
    from .models.create_medication_payload import CreateMedicationPayload as CreateMedicationPayload
    from .models.create_message_blast_payload import CreateMessageBlastPayload as CreateMessageBlastPayload
    from .models.create_mobile_health_data_integration_payload import (
        CreateMobileHealthDataIntegrationPayload as CreateMobileHealthDataIntegrationPayload,
    )
    from .models.create_mobile_health_data_snapshot_payload import (
        CreateMobileHealthDataSnapshotPayload as CreateMobileHealthDataSnapshotPayload,
    )
    from .models.create_note_payload import CreateNotePayload as CreateNotePayload
    from .models.create_notification_contact_payload import (
        CreateNotificationContactPayload as CreateNotificationContactPayload,
    )
    from .models.create_offering_coupon_payload import CreateOfferingCouponPayload as CreateOfferingCouponPayload
    from .models.create_offering_payload import CreateOfferingPayload as CreateOfferingPayload
    from .models.create_officeally_sftp_account_payload import (
        CreateOfficeallySftpAccountPayload as CreateOfficeallySftpAccountPayload,
    )
    from .models.create_onboarding_flow_payload import CreateOnboardingFlowPayload as CreateOnboardingFlowPayload
    from .models.create_onboarding_item_payload import CreateOnboardingItemPayload as CreateOnboardingItemPayload
    from .models.create_or_add_to_water_intake_entry_payload import (
        CreateOrAddToWaterIntakeEntryPayload as CreateOrAddToWaterIntakeEntryPayload,
    )
    from .models.create_organization_cpt_code_payload import (
        CreateOrganizationCptCodePayload as CreateOrganizationCptCodePayload,
    )
    from .models.create_organization_membership_payload import (
        CreateOrganizationMembershipPayload as CreateOrganizationMembershipPayload,
    )
    from .models.create_organization_payload import CreateOrganizationPayload as CreateOrganizationPayload
    from .models.create_partner_payload import CreatePartnerPayload as CreatePartnerPayload
    from .models.create_payment_intent_payload import CreatePaymentIntentPayload as CreatePaymentIntentPayload
    from .models.create_pdf_letterhead_template_payload import (
        CreatePdfLetterheadTemplatePayload as CreatePdfLetterheadTemplatePayload,
    )
    from .models.create_permission_template_payload import (
        CreatePermissionTemplatePayload as CreatePermissionTemplatePayload,
    )
    from .models.create_personalization_questionnaire_payload import (
        CreatePersonalizationQuestionnairePayload as CreatePersonalizationQuestionnairePayload,
    )
    from .models.create_preferred_medical_code_payload import (
        CreatePreferredMedicalCodePayload as CreatePreferredMedicalCodePayload,
    )
    from .models.create_procedure_payload import CreateProcedurePayload as CreateProcedurePayload
    from .models.create_product_payload import CreateProductPayload as CreateProductPayload
    from .models.create_provider_accepted_insurance_plans_payload import (
        CreateProviderAcceptedInsurancePlansPayload as CreateProviderAcceptedInsurancePlansPayload,
    )
    from .models.create_provider_cpt_codes_payload import CreateProviderCptCodesPayload as CreateProviderCptCodesPayload
    from .models.create_recommendation_payload import CreateRecommendationPayload as CreateRecommendationPayload
    from .models.create_referral_payload import CreateReferralPayload as CreateReferralPayload
    from .models.create_referring_physician_payload import (
        CreateReferringPhysicianPayload as CreateReferringPhysicianPayload,
    )
    from .models.create_requested_form_payload import CreateRequestedFormPayload as CreateRequestedFormPayload
    from .models.create_requested_payment_payload import CreateRequestedPaymentPayload as CreateRequestedPaymentPayload
    from .models.create_rupa_order_payload import CreateRupaOrderPayload as CreateRupaOrderPayload
    from .models.create_saved_filter_payload import CreateSavedFilterPayload as CreateSavedFilterPayload
    from .models.create_secondary_claim_payload import CreateSecondaryClaimPayload as CreateSecondaryClaimPayload
    from .models.create_sent_direct_message_payload import (
        CreateSentDirectMessagePayload as CreateSentDirectMessagePayload,
    )
    from .models.create_sent_fax_payload import CreateSentFaxPayload as CreateSentFaxPayload
    from .models.create_setup_intent_payload import CreateSetupIntentPayload as CreateSetupIntentPayload
    from .models.create_smart_phrase_payload import CreateSmartPhrasePayload as CreateSmartPhrasePayload
    from .models.create_smoking_status_payload import CreateSmokingStatusPayload as CreateSmokingStatusPayload
    from .models.create_stripe_customer_detail_payload import (
        CreateStripeCustomerDetailPayload as CreateStripeCustomerDetailPayload,
    )
    from .models.create_subscription_payload import CreateSubscriptionPayload as CreateSubscriptionPayload
    from .models.create_super_bill_payload import CreateSuperBillPayload as CreateSuperBillPayload
    from .models.create_tag_payload import CreateTagPayload as CreateTagPayload
    from .models.create_task_payload import CreateTaskPayload as CreateTaskPayload
    from .models.create_unique_device_identifier_payload import (
        CreateUniqueDeviceIdentifierPayload as CreateUniqueDeviceIdentifierPayload,
    )
    from .models.create_visitor_payload import CreateVisitorPayload as CreateVisitorPayload
    from .models.create_webhook_payload import CreateWebhookPayload as CreateWebhookPayload
    from .models.create_write_off_payload import CreateWriteOffPayload as CreateWriteOffPayload
    from .models.custom_email import CustomEmail as CustomEmail
    from .models.custom_email_pagination_connection import (
        CustomEmailPaginationConnection as CustomEmailPaginationConnection,
    )
    from .models.custom_email_related_object_appointment_type import (
        CustomEmailRelatedObjectAppointmentType as CustomEmailRelatedObjectAppointmentType,
    )
    from .models.custom_email_related_object_course import (
        CustomEmailRelatedObjectCourse as CustomEmailRelatedObjectCourse,
    )
    from .models.custom_email_related_object_offering import (
        CustomEmailRelatedObjectOffering as CustomEmailRelatedObjectOffering,
    )
    from .models.custom_module import CustomModule as CustomModule
    from .models.custom_module_form import CustomModuleForm as CustomModuleForm
    from .models.custom_module_form_pagination_connection import (
        CustomModuleFormPaginationConnection as CustomModuleFormPaginationConnection,
    )
    from .models.custom_module_pagination_connection import (
        CustomModulePaginationConnection as CustomModulePaginationConnection,
    )
    from .models.delete_accepted_insurance_plan_payload import (
        DeleteAcceptedInsurancePlanPayload as DeleteAcceptedInsurancePlanPayload,
    )
    from .models.delete_allergy_sensitivity_payload import (
        DeleteAllergySensitivityPayload as DeleteAllergySensitivityPayload,
    )
    from .models.delete_api_key_payload import DeleteApiKeyPayload as DeleteApiKeyPayload
    from .models.delete_apple_health_payload import DeleteAppleHealthPayload as DeleteAppleHealthPayload
    from .models.delete_appointment_form_answer_group_connection_payload import (
        DeleteAppointmentFormAnswerGroupConnectionPayload as DeleteAppointmentFormAnswerGroupConnectionPayload,
    )
    from .models.delete_appointment_payload import DeleteAppointmentPayload as DeleteAppointmentPayload
    from .models.delete_appointment_request_payload import (
        DeleteAppointmentRequestPayload as DeleteAppointmentRequestPayload,
    )
    from .models.delete_appointment_type_cpt_code_payload import (
        DeleteAppointmentTypeCptCodePayload as DeleteAppointmentTypeCptCodePayload,
    )
    from .models.delete_appointment_type_payload import DeleteAppointmentTypePayload as DeleteAppointmentTypePayload
    from .models.delete_auto_task_generator_payload import (
        DeleteAutoTaskGeneratorPayload as DeleteAutoTaskGeneratorPayload,
    )
    from .models.delete_availability_payload import DeleteAvailabilityPayload as DeleteAvailabilityPayload
    from .models.delete_billing_item_payload import DeleteBillingItemPayload as DeleteBillingItemPayload
    from .models.delete_care_plan_connection_payload import (
        DeleteCarePlanConnectionPayload as DeleteCarePlanConnectionPayload,
    )
    from .models.delete_care_plan_payload import DeleteCarePlanPayload as DeleteCarePlanPayload
    from .models.delete_care_plan_recommendation_category_payload import (
        DeleteCarePlanRecommendationCategoryPayload as DeleteCarePlanRecommendationCategoryPayload,
    )
    from .models.delete_client_restriction_authorization_payload import (
        DeleteClientRestrictionAuthorizationPayload as DeleteClientRestrictionAuthorizationPayload,
    )
    from .models.delete_cms1500_payload import DeleteCms1500Payload as DeleteCms1500Payload
    from .models.delete_cognitive_status_payload import DeleteCognitiveStatusPayload as DeleteCognitiveStatusPayload
    from .models.delete_comment_payload import DeleteCommentPayload as DeleteCommentPayload
    from .models.delete_conversation_membership_payload import (
        DeleteConversationMembershipPayload as DeleteConversationMembershipPayload,
    )
    from .models.delete_course_benefit_payload import DeleteCourseBenefitPayload as DeleteCourseBenefitPayload
    from .models.delete_course_group_payload import DeleteCourseGroupPayload as DeleteCourseGroupPayload
    from .models.delete_course_item_payload import DeleteCourseItemPayload as DeleteCourseItemPayload
    from .models.delete_course_membership_payload import DeleteCourseMembershipPayload as DeleteCourseMembershipPayload
    from .models.delete_course_payload import DeleteCoursePayload as DeleteCoursePayload
    from .models.delete_custom_email_payload import DeleteCustomEmailPayload as DeleteCustomEmailPayload
    from .models.delete_custom_food_payload import DeleteCustomFoodPayload as DeleteCustomFoodPayload
    from .models.delete_custom_module_file_attachment_payload import (
        DeleteCustomModuleFileAttachmentPayload as DeleteCustomModuleFileAttachmentPayload,
    )
    from .models.delete_custom_module_form_payload import DeleteCustomModuleFormPayload as DeleteCustomModuleFormPayload
    from .models.delete_custom_module_payload import DeleteCustomModulePayload as DeleteCustomModulePayload
    from .models.delete_dexcom_connection_payload import DeleteDexcomConnectionPayload as DeleteDexcomConnectionPayload
    from .models.delete_document_payload import DeleteDocumentPayload as DeleteDocumentPayload
    from .models.delete_entry_payload import DeleteEntryPayload as DeleteEntryPayload
    from .models.delete_episode_of_care_payload import DeleteEpisodeOfCarePayload as DeleteEpisodeOfCarePayload
    from .models.delete_external_calendar_payload import DeleteExternalCalendarPayload as DeleteExternalCalendarPayload
    from .models.delete_family_history_payload import DeleteFamilyHistoryPayload as DeleteFamilyHistoryPayload
    from .models.delete_fitbit_payload import DeleteFitbitPayload as DeleteFitbitPayload
    from .models.delete_folder_payload import DeleteFolderPayload as DeleteFolderPayload
    from .models.delete_form_answer_file_attachment_payload import (
        DeleteFormAnswerFileAttachmentPayload as DeleteFormAnswerFileAttachmentPayload,
    )
    from .models.delete_form_answer_group_payload import DeleteFormAnswerGroupPayload as DeleteFormAnswerGroupPayload
    from .models.delete_form_answer_group_signing_payload import (
        DeleteFormAnswerGroupSigningPayload as DeleteFormAnswerGroupSigningPayload,
    )
    from .models.delete_functional_status_payload import DeleteFunctionalStatusPayload as DeleteFunctionalStatusPayload
    from .models.delete_goal_history_payload import DeleteGoalHistoryPayload as DeleteGoalHistoryPayload
    from .models.delete_goal_payload import DeleteGoalPayload as DeleteGoalPayload
    from .models.delete_google_fit_payload import DeleteGoogleFitPayload as DeleteGoogleFitPayload
    from .models.delete_health_concern_payload import DeleteHealthConcernPayload as DeleteHealthConcernPayload
    from .models.delete_implantable_device_user_payload import (
        DeleteImplantableDeviceUserPayload as DeleteImplantableDeviceUserPayload,
    )
    from .models.delete_insurance_authorization_payload import (
        DeleteInsuranceAuthorizationPayload as DeleteInsuranceAuthorizationPayload,
    )
    from .models.delete_insurance_plan_payload import DeleteInsurancePlanPayload as DeleteInsurancePlanPayload
    from .models.delete_location_payload import DeleteLocationPayload as DeleteLocationPayload
    from .models.delete_manual_insurance_payment_payload import (
        DeleteManualInsurancePaymentPayload as DeleteManualInsurancePaymentPayload,
    )
    from .models.delete_meal_payload import DeleteMealPayload as DeleteMealPayload
    from .models.delete_mobile_health_data_integration_payload import (
        DeleteMobileHealthDataIntegrationPayload as DeleteMobileHealthDataIntegrationPayload,
    )
    from .models.delete_note_payload import DeleteNotePayload as DeleteNotePayload
    from .models.delete_notification_contact_payload import (
        DeleteNotificationContactPayload as DeleteNotificationContactPayload,
    )
    from .models.delete_offering_coupon_payload import DeleteOfferingCouponPayload as DeleteOfferingCouponPayload
    from .models.delete_offering_payload import DeleteOfferingPayload as DeleteOfferingPayload
    from .models.delete_onboarding_flow_payload import DeleteOnboardingFlowPayload as DeleteOnboardingFlowPayload
    from .models.delete_onboarding_item_payload import DeleteOnboardingItemPayload as DeleteOnboardingItemPayload
    from .models.delete_organization_cpt_code_payload import (
        DeleteOrganizationCptCodePayload as DeleteOrganizationCptCodePayload,
    )
    from .models.delete_organization_info_payload import DeleteOrganizationInfoPayload as DeleteOrganizationInfoPayload
    from .models.delete_organization_membership_payload import (
        DeleteOrganizationMembershipPayload as DeleteOrganizationMembershipPayload,
    )
    from .models.delete_permission_template_payload import (
        DeletePermissionTemplatePayload as DeletePermissionTemplatePayload,
    )
    from .models.delete_preferred_medical_code_payload import (
        DeletePreferredMedicalCodePayload as DeletePreferredMedicalCodePayload,
    )
    from .models.delete_procedure_payload import DeleteProcedurePayload as DeleteProcedurePayload
    from .models.delete_product_payload import DeleteProductPayload as DeleteProductPayload
    from .models.delete_provider_accepted_insurance_plan_payload import (
        DeleteProviderAcceptedInsurancePlanPayload as DeleteProviderAcceptedInsurancePlanPayload,
    )
    from .models.delete_provider_cpt_code_payload import DeleteProviderCptCodePayload as DeleteProviderCptCodePayload
    from .models.delete_received_fax_payload import DeleteReceivedFaxPayload as DeleteReceivedFaxPayload
    from .models.delete_recommendation_payload import DeleteRecommendationPayload as DeleteRecommendationPayload
    from .models.delete_referral_payload import DeleteReferralPayload as DeleteReferralPayload
    from .models.delete_referring_physician_payload import (
        DeleteReferringPhysicianPayload as DeleteReferringPhysicianPayload,
    )
    from .models.delete_requested_form_payload import DeleteRequestedFormPayload as DeleteRequestedFormPayload
    from .models.delete_requested_payment_payload import DeleteRequestedPaymentPayload as DeleteRequestedPaymentPayload
    from .models.delete_saved_filter_payload import DeleteSavedFilterPayload as DeleteSavedFilterPayload
    from .models.delete_shapa_connection_payload import DeleteShapaConnectionPayload as DeleteShapaConnectionPayload
    from .models.delete_smart_phrase_payload import DeleteSmartPhrasePayload as DeleteSmartPhrasePayload
    from .models.delete_smoking_status_payload import DeleteSmokingStatusPayload as DeleteSmokingStatusPayload
    from .models.delete_stripe_customer_detail_payload import (
        DeleteStripeCustomerDetailPayload as DeleteStripeCustomerDetailPayload,
    )
    from .models.delete_super_bill_payload import DeleteSuperBillPayload as DeleteSuperBillPayload
    from .models.delete_tag_payload import DeleteTagPayload as DeleteTagPayload
    from .models.delete_task_payload import DeleteTaskPayload as DeleteTaskPayload
    from .models.delete_transcript_payload import DeleteTranscriptPayload as DeleteTranscriptPayload
    from .models.delete_unique_device_identifier_payload import (
        DeleteUniqueDeviceIdentifierPayload as DeleteUniqueDeviceIdentifierPayload,
    )
    from .models.delete_user_group_payload import DeleteUserGroupPayload as DeleteUserGroupPayload
    from .models.delete_webhook_payload import DeleteWebhookPayload as DeleteWebhookPayload
    from .models.delete_withings_connection_payload import (
        DeleteWithingsConnectionPayload as DeleteWithingsConnectionPayload,
    )
    from .models.delete_write_off_payload import DeleteWriteOffPayload as DeleteWriteOffPayload
    from .models.delete_zoom_recording_file_payload import (
        DeleteZoomRecordingFilePayload as DeleteZoomRecordingFilePayload,
    )
    from .models.destroy_announcement_payload import DestroyAnnouncementPayload as DestroyAnnouncementPayload
    from .models.destroy_fax_acct_info_payload import DestroyFaxAcctInfoPayload as DestroyFaxAcctInfoPayload
    from .models.destroy_internal_comment_payload import DestroyInternalCommentPayload as DestroyInternalCommentPayload
    from .models.destroy_medication_payload import DestroyMedicationPayload as DestroyMedicationPayload
    from .models.destroy_pdf_letterhead_template_payload import (
        DestroyPdfLetterheadTemplatePayload as DestroyPdfLetterheadTemplatePayload,
    )
    from .models.destroy_recurring_form_payload import DestroyRecurringFormPayload as DestroyRecurringFormPayload
    from .models.dexcom_connection import DexcomConnection as DexcomConnection
    from .models.dismiss_all_announcements_payload import (
        DismissAllAnnouncementsPayload as DismissAllAnnouncementsPayload,
    )
    from .models.dismiss_announcement_payload import DismissAnnouncementPayload as DismissAnnouncementPayload
    from .models.document import Document as Document
    from .models.document_pagination_connection import DocumentPaginationConnection as DocumentPaginationConnection
    from .models.document_viewing import DocumentViewing as DocumentViewing
    from .models.document_viewing_pagination_connection import (
        DocumentViewingPaginationConnection as DocumentViewingPaginationConnection,
    )
    from .models.dose_spot import DoseSpot as DoseSpot
    from .models.draft import Draft as Draft
    from .models.drug_allergen_type import DrugAllergenType as DrugAllergenType
    from .models.dsi_comment import DsiComment as DsiComment
    from .models.edit_availability_payload import EditAvailabilityPayload as EditAvailabilityPayload
    from .models.edit_availability_with_appointment_types_payload import (
        EditAvailabilityWithAppointmentTypesPayload as EditAvailabilityWithAppointmentTypesPayload,
    )
    from .models.eligibility_check import EligibilityCheck as EligibilityCheck
    from .models.embed_widget_step_type import EmbedWidgetStepType as EmbedWidgetStepType
    from .models.entry import Entry as Entry
    from .models.entry_pagination_connection import EntryPaginationConnection as EntryPaginationConnection
    from .models.episode_of_care import EpisodeOfCare as EpisodeOfCare
    from .models.episode_of_care_connection import EpisodeOfCareConnection as EpisodeOfCareConnection
    from .models.expire_webhook_signature_payload import ExpireWebhookSignaturePayload as ExpireWebhookSignaturePayload
    from .models.export_client_ehi_payload import ExportClientEhiPayload as ExportClientEhiPayload
    from .models.export_to_template_payload import ExportToTemplatePayload as ExportToTemplatePayload
    from .models.external_calendar import ExternalCalendar as ExternalCalendar
    from .models.external_calendar_connection import ExternalCalendarConnection as ExternalCalendarConnection
    from .models.family_history_condition import FamilyHistoryCondition as FamilyHistoryCondition
    from .models.fax_line_request import FaxLineRequest as FaxLineRequest
    from .models.feature_toggle import FeatureToggle as FeatureToggle
    from .models.field_error import FieldError as FieldError
    from .models.file_attachment import FileAttachment as FileAttachment
    from .models.fitbit import Fitbit as Fitbit
    from .models.folder import Folder as Folder
    from .models.folder_pagination_connection import FolderPaginationConnection as FolderPaginationConnection
    from .models.food import Food as Food
    from .models.food_pagination_connection import FoodPaginationConnection as FoodPaginationConnection
    from .models.form_answer import FormAnswer as FormAnswer
    from .models.form_answer_group import FormAnswerGroup as FormAnswerGroup
    from .models.form_answer_group_pagination_connection import (
        FormAnswerGroupPaginationConnection as FormAnswerGroupPaginationConnection,
    )
    from .models.form_answer_group_signing import FormAnswerGroupSigning as FormAnswerGroupSigning
    from .models.form_history import FormHistory as FormHistory
    from .models.form_history_pagination_connection import (
        FormHistoryPaginationConnection as FormHistoryPaginationConnection,
    )
    from .models.form_types_to_request import FormTypesToRequest as FormTypesToRequest
    from .models.fullscript_practitioner_type import FullscriptPractitionerType as FullscriptPractitionerType
    from .models.fullscript_practitioner_type_type import (
        FullscriptPractitionerTypeType as FullscriptPractitionerTypeType,
    )
    from .models.fullscript_treatment_plan_type import FullscriptTreatmentPlanType as FullscriptTreatmentPlanType
    from .models.functional_status import FunctionalStatus as FunctionalStatus
    from .models.generate_charting_pdf_payload import GenerateChartingPdfPayload as GenerateChartingPdfPayload
    from .models.generated_form_answer_group_type import GeneratedFormAnswerGroupType as GeneratedFormAnswerGroupType
    from .models.goal import Goal as Goal
    from .models.goal_data_type import GoalDataType as GoalDataType
    from .models.goal_history import GoalHistory as GoalHistory
    from .models.goal_history_pagination_connection import (
        GoalHistoryPaginationConnection as GoalHistoryPaginationConnection,
    )
    from .models.goal_instance import GoalInstance as GoalInstance
    from .models.goal_instance_pagination_connection import (
        GoalInstancePaginationConnection as GoalInstancePaginationConnection,
    )
    from .models.goal_overall_completion_rate_info import GoalOverallCompletionRateInfo as GoalOverallCompletionRateInfo
    from .models.goal_pagination_connection import GoalPaginationConnection as GoalPaginationConnection
    from .models.goal_template import GoalTemplate as GoalTemplate
    from .models.goal_template_pagination_connection import (
        GoalTemplatePaginationConnection as GoalTemplatePaginationConnection,
    )
    from .models.google_fit import GoogleFit as GoogleFit
    from .models.group_care_plan_user_connection import GroupCarePlanUserConnection as GroupCarePlanUserConnection
    from .models.health_assessment import HealthAssessment as HealthAssessment
    from .models.health_assessment_service_signup_payload import (
        HealthAssessmentServiceSignupPayload as HealthAssessmentServiceSignupPayload,
    )
    from .models.health_concern import HealthConcern as HealthConcern
    from .models.http_header import HttpHeader as HttpHeader
    from .models.human import Human as Human
    from .models.icd_code import IcdCode as IcdCode
    from .models.icd_code_pagination_connection import IcdCodePaginationConnection as IcdCodePaginationConnection
    from .models.icd_codes_super_bill import IcdCodesSuperBill as IcdCodesSuperBill
    from .models.immunization import Immunization as Immunization
    from .models.implantable_device_user import ImplantableDeviceUser as ImplantableDeviceUser
    from .models.import_data_request import ImportDataRequest as ImportDataRequest
    from .models.ingest_medications_from_surescripts_payload import (
        IngestMedicationsFromSurescriptsPayload as IngestMedicationsFromSurescriptsPayload,
    )
    from .models.insurance_authorization_type import InsuranceAuthorizationType as InsuranceAuthorizationType
    from .models.insurance_payment import InsurancePayment as InsurancePayment
    from .models.insurance_payment_connection import InsurancePaymentConnection as InsurancePaymentConnection
    from .models.insurance_plan import InsurancePlan as InsurancePlan
    from .models.insurance_plan_pagination_connection import (
        InsurancePlanPaginationConnection as InsurancePlanPaginationConnection,
    )
    from .models.intake_flow_type import IntakeFlowType as IntakeFlowType
    from .models.integration_category_type import IntegrationCategoryType as IntegrationCategoryType
    from .models.integration_category_type_pagination_connection import (
        IntegrationCategoryTypePaginationConnection as IntegrationCategoryTypePaginationConnection,
    )
    from .models.internal_comment import InternalComment as InternalComment
    from .models.invoice import Invoice as Invoice
    from .models.invoice_offering import InvoiceOffering as InvoiceOffering
    from .models.invoice_recipient import InvoiceRecipient as InvoiceRecipient
    from .models.lab_filters_data_type import LabFiltersDataType as LabFiltersDataType
    from .models.lab_option import LabOption as LabOption
    from .models.lab_option_pagination_connection import LabOptionPaginationConnection as LabOptionPaginationConnection
    from .models.lab_order import LabOrder as LabOrder
    from .models.lab_order_pagination_connection import LabOrderPaginationConnection as LabOrderPaginationConnection
    from .models.lab_result import LabResult as LabResult
    from .models.link_encounter_to_episode_of_care_payload import (
        LinkEncounterToEpisodeOfCarePayload as LinkEncounterToEpisodeOfCarePayload,
    )
    from .models.link_unlink_encounter_to_episode_of_care import (
        LinkUnlinkEncounterToEpisodeOfCare as LinkUnlinkEncounterToEpisodeOfCare,
    )
    from .models.location import Location as Location
    from .models.location_pagination_connection import LocationPaginationConnection as LocationPaginationConnection
    from .models.location_resource_type import LocationResourceType as LocationResourceType
    from .models.lock_payload import LockPayload as LockPayload
    from .models.log_medication_history_consent_payload import (
        LogMedicationHistoryConsentPayload as LogMedicationHistoryConsentPayload,
    )
    from .models.meal import Meal as Meal
    from .models.meal_pagination_connection import MealPaginationConnection as MealPaginationConnection
    from .models.meal_plan import MealPlan as MealPlan
    from .models.medication_history_type_list_item import MedicationHistoryTypeListItem as MedicationHistoryTypeListItem
    from .models.medication_history_type_pagination_connection import (
        MedicationHistoryTypePaginationConnection as MedicationHistoryTypePaginationConnection,
    )
    from .models.medication_option_type import MedicationOptionType as MedicationOptionType
    from .models.medication_type import MedicationType as MedicationType
    from .models.medication_type_pagination_connection import (
        MedicationTypePaginationConnection as MedicationTypePaginationConnection,
    )
    from .models.merge_clients_payload import MergeClientsPayload as MergeClientsPayload
    from .models.metric_graph_data_type import MetricGraphDataType as MetricGraphDataType
    from .models.mobile_health_data_integration import MobileHealthDataIntegration as MobileHealthDataIntegration
    from .models.mobile_health_data_snapshot import MobileHealthDataSnapshot as MobileHealthDataSnapshot
    from .models.monthly_billing_items_data_type import MonthlyBillingItemsDataType as MonthlyBillingItemsDataType
    from .models.multi_line_metric_graph_data_type import MultiLineMetricGraphDataType as MultiLineMetricGraphDataType
    from .models.new_webhook import NewWebhook as NewWebhook
    from .models.note import Note as Note
    from .models.note_pagination_connection import NotePaginationConnection as NotePaginationConnection
    from .models.note_scheduler import NoteScheduler as NoteScheduler
    from .models.note_scheduler_pagination_connection import (
        NoteSchedulerPaginationConnection as NoteSchedulerPaginationConnection,
    )
    from .models.notification import Notification as Notification
    from .models.notification_contact import NotificationContact as NotificationContact
    from .models.notification_pagination_connection import (
        NotificationPaginationConnection as NotificationPaginationConnection,
    )
    from .models.notification_setting import NotificationSetting as NotificationSetting
    from .models.offering import Offering as Offering
    from .models.offering_coupon import OfferingCoupon as OfferingCoupon
    from .models.offering_coupon_pagination_connection import (
        OfferingCouponPaginationConnection as OfferingCouponPaginationConnection,
    )
    from .models.offering_group_visibility import OfferingGroupVisibility as OfferingGroupVisibility
    from .models.offering_group_visibility_pagination_connection import (
        OfferingGroupVisibilityPaginationConnection as OfferingGroupVisibilityPaginationConnection,
    )
    from .models.offering_image import OfferingImage as OfferingImage
    from .models.offering_image_pagination_connection import (
        OfferingImagePaginationConnection as OfferingImagePaginationConnection,
    )
    from .models.offering_include import OfferingInclude as OfferingInclude
    from .models.offering_pagination_connection import OfferingPaginationConnection as OfferingPaginationConnection
    from .models.offerings_data_type import OfferingsDataType as OfferingsDataType
    from .models.officeally_sftp_account import OfficeallySftpAccount as OfficeallySftpAccount
    from .models.onboarding_flow import OnboardingFlow as OnboardingFlow
    from .models.onboarding_flow_pagination_connection import (
        OnboardingFlowPaginationConnection as OnboardingFlowPaginationConnection,
    )
    from .models.onboarding_item import OnboardingItem as OnboardingItem
    from .models.organization import Organization as Organization
    from .models.organization_cpt_code_type import OrganizationCptCodeType as OrganizationCptCodeType
    from .models.organization_fee_schedule_cpt_code_type import (
        OrganizationFeeScheduleCptCodeType as OrganizationFeeScheduleCptCodeType,
    )
    from .models.organization_fee_schedule_cpt_code_type_connection import (
        OrganizationFeeScheduleCptCodeTypeConnection as OrganizationFeeScheduleCptCodeTypeConnection,
    )
    from .models.organization_info import OrganizationInfo as OrganizationInfo
    from .models.organization_membership import OrganizationMembership as OrganizationMembership
    from .models.organization_membership_pagination_connection import (
        OrganizationMembershipPaginationConnection as OrganizationMembershipPaginationConnection,
    )
    from .models.other_id_number import OtherIdNumber as OtherIdNumber
    from .models.other_id_number_pagination_connection import (
        OtherIdNumberPaginationConnection as OtherIdNumberPaginationConnection,
    )
    from .models.page_info import PageInfo as PageInfo
    from .models.parse_ccda_document_payload import ParseCcdaDocumentPayload as ParseCcdaDocumentPayload
    from .models.patient_encounter import PatientEncounter as PatientEncounter
    from .models.pause_course_group_payload import PauseCourseGroupPayload as PauseCourseGroupPayload
    from .models.pause_course_membership_payload import PauseCourseMembershipPayload as PauseCourseMembershipPayload
    from .models.payout_account import PayoutAccount as PayoutAccount
    from .models.payout_account_pagination_connection import (
        PayoutAccountPaginationConnection as PayoutAccountPaginationConnection,
    )
    from .models.pdf_letterhead_template import PdfLetterheadTemplate as PdfLetterheadTemplate
    from .models.permission_template_type import PermissionTemplateType as PermissionTemplateType
    from .models.permission_template_type_pagination_connection import (
        PermissionTemplateTypePaginationConnection as PermissionTemplateTypePaginationConnection,
    )
    from .models.pharmacy import Pharmacy as Pharmacy
    from .models.pharmacy_pagination_connection import PharmacyPaginationConnection as PharmacyPaginationConnection
    from .models.place_of_service import PlaceOfService as PlaceOfService
    from .models.place_of_service_pagination_connection import (
        PlaceOfServicePaginationConnection as PlaceOfServicePaginationConnection,
    )
    from .models.plan import Plan as Plan
    from .models.policy import Policy as Policy
    from .models.potential_appointment_slot import PotentialAppointmentSlot as PotentialAppointmentSlot
    from .models.preferred_medical_code import PreferredMedicalCode as PreferredMedicalCode
    from .models.preferred_medical_code_pagination_connection import (
        PreferredMedicalCodePaginationConnection as PreferredMedicalCodePaginationConnection,
    )
    from .models.prescription import Prescription as Prescription
    from .models.prescription_medication_connection import (
        PrescriptionMedicationConnection as PrescriptionMedicationConnection,
    )
    from .models.prescription_medication_medication_type import (
        PrescriptionMedicationMedicationType as PrescriptionMedicationMedicationType,
    )
    from .models.prescription_medication_prescription import (
        PrescriptionMedicationPrescription as PrescriptionMedicationPrescription,
    )
    from .models.procedure import Procedure as Procedure
    from .models.process_mobile_health_data_snapshot_payload import (
        ProcessMobileHealthDataSnapshotPayload as ProcessMobileHealthDataSnapshotPayload,
    )
    from .models.product import Product as Product
    from .models.product_pagination_connection import ProductPaginationConnection as ProductPaginationConnection
    from .models.provider_accepted_insurance_plan_type import (
        ProviderAcceptedInsurancePlanType as ProviderAcceptedInsurancePlanType,
    )
    from .models.provider_accepted_insurance_plan_type_pagination_connection import (
        ProviderAcceptedInsurancePlanTypePaginationConnection as ProviderAcceptedInsurancePlanTypePaginationConnection,
    )
    from .models.provider_cpt_code_type import ProviderCptCodeType as ProviderCptCodeType
    from .models.provider_cpt_code_type_pagination_connection import (
        ProviderCptCodeTypePaginationConnection as ProviderCptCodeTypePaginationConnection,
    )
    from .models.receipt_line_item import ReceiptLineItem as ReceiptLineItem
    from .models.receipt_line_item_pagination_connection import (
        ReceiptLineItemPaginationConnection as ReceiptLineItemPaginationConnection,
    )
    from .models.received_direct_message import ReceivedDirectMessage as ReceivedDirectMessage
    from .models.received_direct_message_pagination_connection import (
        ReceivedDirectMessagePaginationConnection as ReceivedDirectMessagePaginationConnection,
    )
    from .models.received_fax import ReceivedFax as ReceivedFax
    from .models.received_fax_pagination_connection import (
        ReceivedFaxPaginationConnection as ReceivedFaxPaginationConnection,
    )
    from .models.recommendation import Recommendation as Recommendation
    from .models.recurring_appointment import RecurringAppointment as RecurringAppointment
    from .models.recurring_form import RecurringForm as RecurringForm
    from .models.recurring_form_pagination_connection import (
        RecurringFormPaginationConnection as RecurringFormPaginationConnection,
    )
    from .models.recurring_payment import RecurringPayment as RecurringPayment
    from .models.recurring_payment_pagination_connection import (
        RecurringPaymentPaginationConnection as RecurringPaymentPaginationConnection,
    )
    from .models.referral import Referral as Referral
    from .models.referring_physician import ReferringPhysician as ReferringPhysician
    from .models.referring_physician_pagination_connection import (
        ReferringPhysicianPaginationConnection as ReferringPhysicianPaginationConnection,
    )
    from .models.refetch_change_health_lab_order_payload import (
        RefetchChangeHealthLabOrderPayload as RefetchChangeHealthLabOrderPayload,
    )
    from .models.reject_generated_form_answer_group_payload import (
        RejectGeneratedFormAnswerGroupPayload as RejectGeneratedFormAnswerGroupPayload,
    )
    from .models.remove_applied_tag_payload import RemoveAppliedTagPayload as RemoveAppliedTagPayload
    from .models.remove_draft_payload import RemoveDraftPayload as RemoveDraftPayload
    from .models.remove_user_from_group_care_plan_payload import (
        RemoveUserFromGroupCarePlanPayload as RemoveUserFromGroupCarePlanPayload,
    )
    from .models.request_integration_payload import RequestIntegrationPayload as RequestIntegrationPayload
    from .models.requested_form_completion import RequestedFormCompletion as RequestedFormCompletion
    from .models.requested_form_completion_pagination_connection import (
        RequestedFormCompletionPaginationConnection as RequestedFormCompletionPaginationConnection,
    )
    from .models.requested_form_status_type import RequestedFormStatusType as RequestedFormStatusType
    from .models.requested_payment_pagination_connection import (
        RequestedPaymentPaginationConnection as RequestedPaymentPaginationConnection,
    )
    from .models.requested_payment_template import RequestedPaymentTemplate as RequestedPaymentTemplate
    from .models.requested_payment_template_pagination_connection import (
        RequestedPaymentTemplatePaginationConnection as RequestedPaymentTemplatePaginationConnection,
    )
    from .models.resend_sent_fax_payload import ResendSentFaxPayload as ResendSentFaxPayload
    from .models.reset_default_pdf_letterhead_template_payload import (
        ResetDefaultPdfLetterheadTemplatePayload as ResetDefaultPdfLetterheadTemplatePayload,
    )
    from .models.reset_mfa_payload import ResetMfaPayload as ResetMfaPayload
    from .models.reset_password_payload import ResetPasswordPayload as ResetPasswordPayload
    from .models.resume_course_group_payload import ResumeCourseGroupPayload as ResumeCourseGroupPayload
    from .models.resume_course_membership_payload import ResumeCourseMembershipPayload as ResumeCourseMembershipPayload
    from .models.resync_rupa_lab_orders_payload import ResyncRupaLabOrdersPayload as ResyncRupaLabOrdersPayload
    from .models.revoke_token_payload import RevokeTokenPayload as RevokeTokenPayload
    from .models.run_eligibility_check_mutation_payload import (
        RunEligibilityCheckMutationPayload as RunEligibilityCheckMutationPayload,
    )
    from .models.saved_filter import SavedFilter as SavedFilter
    from .models.saved_filter_pagination_connection import (
        SavedFilterPaginationConnection as SavedFilterPaginationConnection,
    )
    from .models.scheduled_user_package_selection import ScheduledUserPackageSelection as ScheduledUserPackageSelection
    from .models.scheduled_user_package_selection_pagination_connection import (
        ScheduledUserPackageSelectionPaginationConnection as ScheduledUserPackageSelectionPaginationConnection,
    )
    from .models.sdk_config import SDKConfig as SDKConfig
    from .models.send_care_plan_email_payload import SendCarePlanEmailPayload as SendCarePlanEmailPayload
    from .models.send_speak_to_trainer_notification_payload import (
        SendSpeakToTrainerNotificationPayload as SendSpeakToTrainerNotificationPayload,
    )
    from .models.send_test_webhook_payload import SendTestWebhookPayload as SendTestWebhookPayload
    from .models.sent_direct_message import SentDirectMessage as SentDirectMessage
    from .models.sent_direct_message_pagination_connection import (
        SentDirectMessagePaginationConnection as SentDirectMessagePaginationConnection,
    )
    from .models.sent_fax import SentFax as SentFax
    from .models.sent_fax_pagination_connection import SentFaxPaginationConnection as SentFaxPaginationConnection
    from .models.sent_notification_record import SentNotificationRecord as SentNotificationRecord
    from .models.sent_notification_record_pagination_connection import (
        SentNotificationRecordPaginationConnection as SentNotificationRecordPaginationConnection,
    )
    from .models.sent_webhook import SentWebhook as SentWebhook
    from .models.sent_webhook_pagination_connection import (
        SentWebhookPaginationConnection as SentWebhookPaginationConnection,
    )
    from .models.serving_size import ServingSize as ServingSize
    from .models.serving_size_pagination_connection import (
        ServingSizePaginationConnection as ServingSizePaginationConnection,
    )
    from .models.set_custom_module_form_scribe_instructions_payload import (
        SetCustomModuleFormScribeInstructionsPayload as SetCustomModuleFormScribeInstructionsPayload,
    )
    from .models.set_default_pdf_letterhead_template_payload import (
        SetDefaultPdfLetterheadTemplatePayload as SetDefaultPdfLetterheadTemplatePayload,
    )
    from .models.shapa_connection import ShapaConnection as ShapaConnection
    from .models.share_answers_as_document_payload import ShareAnswersAsDocumentPayload as ShareAnswersAsDocumentPayload
    from .models.share_course_payload import ShareCoursePayload as ShareCoursePayload
    from .models.share_custom_module_form_payload import ShareCustomModuleFormPayload as ShareCustomModuleFormPayload
    from .models.shareable_document import ShareableDocument as ShareableDocument
    from .models.shareable_folder import ShareableFolder as ShareableFolder
    from .models.sign_in_payload import SignInPayload as SignInPayload
    from .models.sign_payload import SignPayload as SignPayload
    from .models.sign_up_payload import SignUpPayload as SignUpPayload
    from .models.smart_phrase import SmartPhrase as SmartPhrase
    from .models.smart_phrase_pagination_connection import (
        SmartPhrasePaginationConnection as SmartPhrasePaginationConnection,
    )
    from .models.smoking_status import SmokingStatus as SmokingStatus
    from .models.sms_template_warning import SmsTemplateWarning as SmsTemplateWarning
    from .models.state_license import StateLicense as StateLicense
    from .models.state_license_pagination_connection import (
        StateLicensePaginationConnection as StateLicensePaginationConnection,
    )
    from .models.stripe_bank_account_type import StripeBankAccountType as StripeBankAccountType
    from .models.stripe_company_type import StripeCompanyType as StripeCompanyType
    from .models.stripe_country import StripeCountry as StripeCountry
    from .models.stripe_customer_detail import StripeCustomerDetail as StripeCustomerDetail
    from .models.stripe_customer_detail_pagination_connection import (
        StripeCustomerDetailPaginationConnection as StripeCustomerDetailPaginationConnection,
    )
    from .models.submit_secondary_claim_payload import SubmitSecondaryClaimPayload as SubmitSecondaryClaimPayload
    from .models.subscription_instance import SubscriptionInstance as SubscriptionInstance
    from .models.super_bill import SuperBill as SuperBill
    from .models.super_bill_pagination_connection import SuperBillPaginationConnection as SuperBillPaginationConnection
    from .models.tag import Tag as Tag
    from .models.tag_pagination_connection import TagPaginationConnection as TagPaginationConnection
    from .models.task import Task as Task
    from .models.task_pagination_connection import TaskPaginationConnection as TaskPaginationConnection
    from .models.toggle_care_plan_status_for_specific_user_payload import (
        ToggleCarePlanStatusForSpecificUserPayload as ToggleCarePlanStatusForSpecificUserPayload,
    )
    from .models.transaction_type import TransactionType as TransactionType
    from .models.transfer_type import TransferType as TransferType
    from .models.unique_device_identifier import UniqueDeviceIdentifier as UniqueDeviceIdentifier
    from .models.unlink_encounter_to_episode_of_care_payload import (
        UnlinkEncounterToEpisodeOfCarePayload as UnlinkEncounterToEpisodeOfCarePayload,
    )
    from .models.unlock_payload import UnlockPayload as UnlockPayload
    from .models.unsubscribe_from_notification_payload import (
        UnsubscribeFromNotificationPayload as UnsubscribeFromNotificationPayload,
    )
    from .models.update_addendum_payload import UpdateAddendumPayload as UpdateAddendumPayload
    from .models.update_allergy_sensitivity_payload import (
        UpdateAllergySensitivityPayload as UpdateAllergySensitivityPayload,
    )
    from .models.update_announcement_payload import UpdateAnnouncementPayload as UpdateAnnouncementPayload
    from .models.update_apple_health_payload import UpdateAppleHealthPayload as UpdateAppleHealthPayload
    from .models.update_appointment_inclusion_payload import (
        UpdateAppointmentInclusionPayload as UpdateAppointmentInclusionPayload,
    )
    from .models.update_appointment_payload import UpdateAppointmentPayload as UpdateAppointmentPayload
    from .models.update_appointment_request_payload import (
        UpdateAppointmentRequestPayload as UpdateAppointmentRequestPayload,
    )
    from .models.update_appointment_setting_payload import (
        UpdateAppointmentSettingPayload as UpdateAppointmentSettingPayload,
    )
    from .models.update_appointment_type_cpt_code_payload import (
        UpdateAppointmentTypeCptCodePayload as UpdateAppointmentTypeCptCodePayload,
    )
    from .models.update_appointment_type_payload import UpdateAppointmentTypePayload as UpdateAppointmentTypePayload
    from .models.update_auto_task_generator_payload import (
        UpdateAutoTaskGeneratorPayload as UpdateAutoTaskGeneratorPayload,
    )
    from .models.update_automated_insurance_billing_setting_payload import (
        UpdateAutomatedInsuranceBillingSettingPayload as UpdateAutomatedInsuranceBillingSettingPayload,
    )
    from .models.update_billing_item_payload import UpdateBillingItemPayload as UpdateBillingItemPayload
    from .models.update_brand_payload import UpdateBrandPayload as UpdateBrandPayload
    from .models.update_by_template_payload import UpdateByTemplatePayload as UpdateByTemplatePayload
    from .models.update_calendar_view_setting_payload import (
        UpdateCalendarViewSettingPayload as UpdateCalendarViewSettingPayload,
    )
    from .models.update_calorie_level_payload import UpdateCalorieLevelPayload as UpdateCalorieLevelPayload
    from .models.update_care_plan_payload import UpdateCarePlanPayload as UpdateCarePlanPayload
    from .models.update_care_plan_recommendation_category_payload import (
        UpdateCarePlanRecommendationCategoryPayload as UpdateCarePlanRecommendationCategoryPayload,
    )
    from .models.update_change_health_account_payload import (
        UpdateChangeHealthAccountPayload as UpdateChangeHealthAccountPayload,
    )
    from .models.update_charge_back_payload import UpdateChargeBackPayload as UpdateChargeBackPayload
    from .models.update_chat_setting_payload import UpdateChatSettingPayload as UpdateChatSettingPayload
    from .models.update_client_payload import UpdateClientPayload as UpdateClientPayload
    from .models.update_cms1500_payload import UpdateCms1500Payload as UpdateCms1500Payload
    from .models.update_cognitive_status_payload import UpdateCognitiveStatusPayload as UpdateCognitiveStatusPayload
    from .models.update_conversation_membership_payload import (
        UpdateConversationMembershipPayload as UpdateConversationMembershipPayload,
    )
    from .models.update_conversation_payload import UpdateConversationPayload as UpdateConversationPayload
    from .models.update_course_group_payload import UpdateCourseGroupPayload as UpdateCourseGroupPayload
    from .models.update_course_item_payload import UpdateCourseItemPayload as UpdateCourseItemPayload
    from .models.update_course_membership_payload import UpdateCourseMembershipPayload as UpdateCourseMembershipPayload
    from .models.update_course_payload import UpdateCoursePayload as UpdateCoursePayload
    from .models.update_custom_email_payload import UpdateCustomEmailPayload as UpdateCustomEmailPayload
    from .models.update_custom_food_payload import UpdateCustomFoodPayload as UpdateCustomFoodPayload
    from .models.update_custom_module_form_payload import UpdateCustomModuleFormPayload as UpdateCustomModuleFormPayload
    from .models.update_custom_module_payload import UpdateCustomModulePayload as UpdateCustomModulePayload
    from .models.update_document_payload import UpdateDocumentPayload as UpdateDocumentPayload
    from .models.update_dsi_comment_payload import UpdateDsiCommentPayload as UpdateDsiCommentPayload
    from .models.update_entry_payload import UpdateEntryPayload as UpdateEntryPayload
    from .models.update_episode_of_care_payload import UpdateEpisodeOfCarePayload as UpdateEpisodeOfCarePayload
    from .models.update_external_calendar_payload import UpdateExternalCalendarPayload as UpdateExternalCalendarPayload
    from .models.update_family_history_payload import UpdateFamilyHistoryPayload as UpdateFamilyHistoryPayload
    from .models.update_fax_acct_info_payload import UpdateFaxAcctInfoPayload as UpdateFaxAcctInfoPayload
    from .models.update_feature_toggle_payload import UpdateFeatureTogglePayload as UpdateFeatureTogglePayload
    from .models.update_fitbit_payload import UpdateFitbitPayload as UpdateFitbitPayload
    from .models.update_folder_payload import UpdateFolderPayload as UpdateFolderPayload
    from .models.update_form_answer_group_payload import UpdateFormAnswerGroupPayload as UpdateFormAnswerGroupPayload
    from .models.update_functional_status_payload import UpdateFunctionalStatusPayload as UpdateFunctionalStatusPayload
    from .models.update_generated_form_answer_group_feedback_payload import (
        UpdateGeneratedFormAnswerGroupFeedbackPayload as UpdateGeneratedFormAnswerGroupFeedbackPayload,
    )
    from .models.update_goal_payload import UpdateGoalPayload as UpdateGoalPayload
    from .models.update_google_fit_payload import UpdateGoogleFitPayload as UpdateGoogleFitPayload
    from .models.update_group_care_plan_payload import UpdateGroupCarePlanPayload as UpdateGroupCarePlanPayload
    from .models.update_health_concern_payload import UpdateHealthConcernPayload as UpdateHealthConcernPayload
    from .models.update_human_payload import UpdateHumanPayload as UpdateHumanPayload
    from .models.update_immunization_payload import UpdateImmunizationPayload as UpdateImmunizationPayload
    from .models.update_implantable_device_user_payload import (
        UpdateImplantableDeviceUserPayload as UpdateImplantableDeviceUserPayload,
    )
    from .models.update_insurance_authorization_payload import (
        UpdateInsuranceAuthorizationPayload as UpdateInsuranceAuthorizationPayload,
    )
    from .models.update_insurance_payment_deposit_status_payload import (
        UpdateInsurancePaymentDepositStatusPayload as UpdateInsurancePaymentDepositStatusPayload,
    )
    from .models.update_insurance_plan_payload import UpdateInsurancePlanPayload as UpdateInsurancePlanPayload
    from .models.update_internal_comment_payload import UpdateInternalCommentPayload as UpdateInternalCommentPayload
    from .models.update_lab_order_payload import UpdateLabOrderPayload as UpdateLabOrderPayload
    from .models.update_location_payload import UpdateLocationPayload as UpdateLocationPayload
    from .models.update_macronutrient_split_payload import (
        UpdateMacronutrientSplitPayload as UpdateMacronutrientSplitPayload,
    )
    from .models.update_manual_insurance_payment_payload import (
        UpdateManualInsurancePaymentPayload as UpdateManualInsurancePaymentPayload,
    )
    from .models.update_meal_payload import UpdateMealPayload as UpdateMealPayload
    from .models.update_medication_payload import UpdateMedicationPayload as UpdateMedicationPayload
    from .models.update_note_payload import UpdateNotePayload as UpdateNotePayload
    from .models.update_note_scheduler_payload import UpdateNoteSchedulerPayload as UpdateNoteSchedulerPayload
    from .models.update_notification_contact_payload import (
        UpdateNotificationContactPayload as UpdateNotificationContactPayload,
    )
    from .models.update_notification_payload import UpdateNotificationPayload as UpdateNotificationPayload
    from .models.update_notification_setting_payload import (
        UpdateNotificationSettingPayload as UpdateNotificationSettingPayload,
    )
    from .models.update_offering_payload import UpdateOfferingPayload as UpdateOfferingPayload
    from .models.update_officeally_sftp_account_payload import (
        UpdateOfficeallySftpAccountPayload as UpdateOfficeallySftpAccountPayload,
    )
    from .models.update_onboarding_flow_payload import UpdateOnboardingFlowPayload as UpdateOnboardingFlowPayload
    from .models.update_onboarding_item_payload import UpdateOnboardingItemPayload as UpdateOnboardingItemPayload
    from .models.update_organization_cpt_code_payload import (
        UpdateOrganizationCptCodePayload as UpdateOrganizationCptCodePayload,
    )
    from .models.update_organization_member_payload import (
        UpdateOrganizationMemberPayload as UpdateOrganizationMemberPayload,
    )
    from .models.update_organization_membership_payload import (
        UpdateOrganizationMembershipPayload as UpdateOrganizationMembershipPayload,
    )
    from .models.update_organization_payload import UpdateOrganizationPayload as UpdateOrganizationPayload
    from .models.update_pdf_letterhead_template_payload import (
        UpdatePdfLetterheadTemplatePayload as UpdatePdfLetterheadTemplatePayload,
    )
    from .models.update_permission_template_payload import (
        UpdatePermissionTemplatePayload as UpdatePermissionTemplatePayload,
    )
    from .models.update_policy_mutation_payload import UpdatePolicyMutationPayload as UpdatePolicyMutationPayload
    from .models.update_procedure_payload import UpdateProcedurePayload as UpdateProcedurePayload
    from .models.update_product_payload import UpdateProductPayload as UpdateProductPayload
    from .models.update_provider_cpt_codes_payload import UpdateProviderCptCodesPayload as UpdateProviderCptCodesPayload
    from .models.update_received_direct_message_payload import (
        UpdateReceivedDirectMessagePayload as UpdateReceivedDirectMessagePayload,
    )
    from .models.update_received_fax_payload import UpdateReceivedFaxPayload as UpdateReceivedFaxPayload
    from .models.update_recommendation_payload import UpdateRecommendationPayload as UpdateRecommendationPayload
    from .models.update_recurring_form_payload import UpdateRecurringFormPayload as UpdateRecurringFormPayload
    from .models.update_referral_payload import UpdateReferralPayload as UpdateReferralPayload
    from .models.update_referring_physician_payload import (
        UpdateReferringPhysicianPayload as UpdateReferringPhysicianPayload,
    )
    from .models.update_requested_payment_payload import UpdateRequestedPaymentPayload as UpdateRequestedPaymentPayload
    from .models.update_saved_filter_payload import UpdateSavedFilterPayload as UpdateSavedFilterPayload
    from .models.update_secondary_claim_payload import UpdateSecondaryClaimPayload as UpdateSecondaryClaimPayload
    from .models.update_smart_phrase_payload import UpdateSmartPhrasePayload as UpdateSmartPhrasePayload
    from .models.update_smoking_status_payload import UpdateSmokingStatusPayload as UpdateSmokingStatusPayload
    from .models.update_state_payload import UpdateStatePayload as UpdateStatePayload
    from .models.update_stripe_customer_detail_payload import (
        UpdateStripeCustomerDetailPayload as UpdateStripeCustomerDetailPayload,
    )
    from .models.update_stripe_verification_details_payload import (
        UpdateStripeVerificationDetailsPayload as UpdateStripeVerificationDetailsPayload,
    )
    from .models.update_subscription_payload import UpdateSubscriptionPayload as UpdateSubscriptionPayload
    from .models.update_super_bill_payload import UpdateSuperBillPayload as UpdateSuperBillPayload
    from .models.update_tag_payload import UpdateTagPayload as UpdateTagPayload
    from .models.update_task_payload import UpdateTaskPayload as UpdateTaskPayload
    from .models.update_ui_configuration_payload import UpdateUiConfigurationPayload as UpdateUiConfigurationPayload
    from .models.update_unique_device_identifier_payload import (
        UpdateUniqueDeviceIdentifierPayload as UpdateUniqueDeviceIdentifierPayload,
    )
    from .models.update_user_appointment_pricing_payload import (
        UpdateUserAppointmentPricingPayload as UpdateUserAppointmentPricingPayload,
    )
    from .models.update_user_group_payload import UpdateUserGroupPayload as UpdateUserGroupPayload
    from .models.update_user_payload import UpdateUserPayload as UpdateUserPayload
    from .models.update_webhook_payload import UpdateWebhookPayload as UpdateWebhookPayload
    from .models.update_write_off_payload import UpdateWriteOffPayload as UpdateWriteOffPayload
    from .models.upload_batch_to_candid_health_payload import (
        UploadBatchToCandidHealthPayload as UploadBatchToCandidHealthPayload,
    )
    from .models.upload_batch_to_change_health_payload import (
        UploadBatchToChangeHealthPayload as UploadBatchToChangeHealthPayload,
    )
    from .models.upload_batch_to_officeally_payload import (
        UploadBatchToOfficeallyPayload as UploadBatchToOfficeallyPayload,
    )
    from .models.upload_to_integrations_payload import UploadToIntegrationsPayload as UploadToIntegrationsPayload
    from .models.user import User as User
    from .models.user_connection import UserConnection as UserConnection
    from .models.user_group import UserGroup as UserGroup
    from .models.user_group_pagination_connection import UserGroupPaginationConnection as UserGroupPaginationConnection
    from .models.user_list_item import UserListItem as UserListItem
    from .models.user_notifications_count import UserNotificationsCount as UserNotificationsCount
    from .models.user_package_selection import UserPackageSelection as UserPackageSelection
    from .models.user_package_selection_pagination_connection import (
        UserPackageSelectionPaginationConnection as UserPackageSelectionPaginationConnection,
    )
    from .models.validate_offering_coupon import ValidateOfferingCoupon as ValidateOfferingCoupon
    from .models.validate_verification_token_payload import (
        ValidateVerificationTokenPayload as ValidateVerificationTokenPayload,
    )
    from .models.video_chats_subscription_payload import VideoChatsSubscriptionPayload as VideoChatsSubscriptionPayload
    from .models.visitor import Visitor as Visitor
    from .models.visualize_dashboard_type import VisualizeDashboardType as VisualizeDashboardType
    from .models.webhook import Webhook as Webhook
    from .models.webhook_event import WebhookEvent as WebhookEvent
    from .models.webhook_pagination_connection import WebhookPaginationConnection as WebhookPaginationConnection
    from .models.whitelabel_setting import WhitelabelSetting as WhitelabelSetting
    from .models.withings_connection import WithingsConnection as WithingsConnection
    from .models.write_off import WriteOff as WriteOff
    from .models.zoom_cloud_recording_file import ZoomCloudRecordingFile as ZoomCloudRecordingFile
    from .mutations import Mutations as Mutations
    from .queries import Queries as Queries
    from .scalars import ID as ID
    from .scalars import JSON as JSON
    from .scalars import UUID as UUID
    from .scalars import Boolean as Boolean
    from .scalars import Date as Date
    from .scalars import DateTime as DateTime
    from .scalars import Duration as Duration
    from .scalars import Float as Float
    from .scalars import Int as Int
    from .scalars import ZonedDateTime as ZonedDateTime

_HOMES = {
    "AcceptedInsurancePlan": ".models.accepted_insurance_plan",
    "Action": ".enums.action",
    "ActiveCareTeamMemberOrderKeys": ".enums.active_care_team_member_order_keys",
    "AddPharmacyInput": ".inputs.add_pharmacy_input",
    "AddPharmacyPayload": ".models.add_pharmacy_payload",
    "AddedUsersInput": ".inputs.added_users_input",
    "AdjustmentGroup": ".enums.adjustment_group",
    "AdvanceAppointmentPrice": ".models.advance_appointment_price",
    "AdvanceAppointmentPriceInput": ".inputs.advance_appointment_price_input",
    "AdvanceAppointmentPricePaginationConnection": ".models.advance_appointment_price_pagination_connection",
    "AdvanceAppointmentPricesInput": ".inputs.advance_appointment_prices_input",
    "AllergySensitivity": ".models.allergy_sensitivity",
    "AllergySensitivityCategory": ".enums.allergy_sensitivity_category",
    "AllergySensitivityCategoryType": ".enums.allergy_sensitivity_category_type",
    "AllergySensitivityReactionType": ".enums.allergy_sensitivity_reaction_type",
    "AllergySensitivitySeverity": ".enums.allergy_sensitivity_severity",
    "AllergySensitivityStatus": ".enums.allergy_sensitivity_status",
    "Announcement": ".models.announcement",
    "AnnouncementImageUpload": ".inputs.announcement_image_upload",
    "AnnouncementPaginationConnection": ".models.announcement_pagination_connection",
    "ApiKey": ".models.api_key",
    "ApiKeyOrderKeys": ".enums.api_key_order_keys",
    "ApiKeyPaginationConnection": ".models.api_key_pagination_connection",
    "AppleHealth": ".models.apple_health",
    "AppliedTag": ".models.applied_tag",
    "AppliedTagOrderKeys": ".enums.applied_tag_order_keys",
    "AppliedTagPaginationConnection": ".models.applied_tag_pagination_connection",
    "Appointment": ".models.appointment",
    "AppointmentAutocompleteFormCreateInput": ".inputs.appointment_autocomplete_form_create_input",
    "AppointmentAutocompleteFormUpdateInput": ".inputs.appointment_autocomplete_form_update_input",
    "AppointmentBookingWarning": ".models.appointment_booking_warning",
    "AppointmentCreditChange": ".models.appointment_credit_change",
    "AppointmentCreditChangePaginationConnection": ".models.appointment_credit_change_pagination_connection",
    "AppointmentDataType": ".models.appointment_data_type",
    "AppointmentInclusionType": ".models.appointment_inclusion_type",
    "AppointmentLocation": ".models.appointment_location",
    "AppointmentLocationInput": ".inputs.appointment_location_input",
    "AppointmentLocationPaginationConnection": ".models.appointment_location_pagination_connection",
    "AppointmentOrderKeys": ".enums.appointment_order_keys",
    "AppointmentPaginationConnection": ".models.appointment_pagination_connection",
    "AppointmentPricingMethod": ".enums.appointment_pricing_method",
    "AppointmentRequestOrderKeys": ".enums.appointment_request_order_keys",
    "AppointmentRequestSlotInput": ".inputs.appointment_request_slot_input",
    "AppointmentRequestStatus": ".enums.appointment_request_status",
    "AppointmentRequestType": ".models.appointment_request_type",
    "AppointmentRequestTypeConnection": ".models.appointment_request_type_connection",
    "AppointmentSetting": ".models.appointment_setting",
    "AppointmentSummaryData": ".models.appointment_summary_data",
    "AppointmentType": ".models.appointment_type",
    "AppointmentTypeAppointmentSettingInput": ".inputs.appointment_type_appointment_setting_input",
    "AppointmentTypeCptCode": ".inputs.appointment_type_cpt_code",
    "AppointmentTypeCptCodeType": ".models.appointment_type_cpt_code_type",
    "AppointmentTypeCreditInput": ".inputs.appointment_type_credit_input",
    "AppointmentTypeFormConnectionInput": ".inputs.appointment_type_form_connection_input",
    "AppointmentTypeOrderKeys": ".enums.appointment_type_order_keys",
    "AppointmentTypePaginationConnection": ".models.appointment_type_pagination_connection",
    "AppointmentWorkflowChartNoteStatus": ".enums.appointment_workflow_chart_note_status",
    "AppointmentWorkflowStatus": ".models.appointment_workflow_status",
    "AppointmentWorkflowStatusConnection": ".models.appointment_workflow_status_connection",
    "AssumedBrand": ".models.assumed_brand",
    "AsyncBulkCreateOrganizationMembershipsInput": ".inputs.async_bulk_create_organization_memberships_input",
    "AsyncBulkCreateOrganizationMembershipsPayload": ".models.async_bulk_create_organization_memberships_payload",
    "AttendedClientsInput": ".inputs.attended_clients_input",
    "AuditEvent": ".models.audit_event",
    "AuditEventOrderKeys": ".enums.audit_event_order_keys",
    "AuditEventPaginationConnection": ".models.audit_event_pagination_connection",
    "AuditEventResourceName": ".enums.audit_event_resource_name",
    "AuditEventType": ".enums.audit_event_type",
    "AutoTaskGenerator": ".models.auto_task_generator",
    "AutoTaskGeneratorPaginationConnection": ".models.auto_task_generator_pagination_connection",
    "AutomatedInsuranceBillingSetting": ".models.automated_insurance_billing_setting",
    "Availability": ".models.availability",
    "AvailabilityInput": ".inputs.availability_input",
    "BaseCalendarInterval": ".enums.base_calendar_interval",
    "BaseModel": ".base_model",
    "BenefitInput": ".inputs.benefit_input",
    "BillingAddressInput": ".inputs.billing_address_input",
    "BillingItem": ".models.billing_item",
    "BillingItemOrderKeys": ".enums.billing_item_order_keys",
    "BillingItemPaginationConnection": ".models.billing_item_pagination_connection",
    "BillingItemState": ".enums.billing_item_state",
    "Boolean": ".scalars",
    "Brand": ".models.brand",
    "BrandInfo": ".models.brand_info",
    "BulkApplyCarePlanTemplateInput": ".inputs.bulk_apply_care_plan_template_input",
    "BulkApplyCarePlanTemplatePayload": ".models.bulk_apply_care_plan_template_payload",
    "BulkApplyInput": ".inputs.bulk_apply_input",
    "BulkApplyPayload": ".models.bulk_apply_payload",
    "BulkCreateAvailabilityInput": ".inputs.bulk_create_availability_input",
    "BulkCreateAvailabilityPayload": ".models.bulk_create_availability_payload",
    "BulkCreateEntriesInput": ".inputs.bulk_create_entries_input",
    "BulkCreateEntriesPayload": ".models.bulk_create_entries_payload",
    "BulkCreateOrganizationMembershipsInput": ".inputs.bulk_create_organization_memberships_input",
    "BulkCreateOrganizationMembershipsPayload": ".models.bulk_create_organization_memberships_payload",
    "BulkDeleteAvailabilityInput": ".inputs.bulk_delete_availability_input",
    "BulkDeleteAvailabilityPayload": ".models.bulk_delete_availability_payload",
    "BulkDeleteTasksInput": ".inputs.bulk_delete_tasks_input",
    "BulkDeleteTasksPayload": ".models.bulk_delete_tasks_payload",
    "BulkEntryInput": ".inputs.bulk_entry_input",
    "BulkUpdateCardIssuesInput": ".inputs.bulk_update_card_issues_input",
    "BulkUpdateCardIssuesPayload": ".models.bulk_update_card_issues_payload",
    "BulkUpdateCarePlanUsersInput": ".inputs.bulk_update_care_plan_users_input",
    "BulkUpdateCarePlanUsersPayload": ".models.bulk_update_care_plan_users_payload",
    "BulkUpdateClientsInput": ".inputs.bulk_update_clients_input",
    "BulkUpdateClientsPayload": ".models.bulk_update_clients_payload",
    "BulkUpdateNotificationRecordsInput": ".inputs.bulk_update_notification_records_input",
    "BulkUpdateNotificationRecordsPayload": ".models.bulk_update_notification_records_payload",
    "BulkUpdateNotificationsInput": ".inputs.bulk_update_notifications_input",
    "BulkUpdateNotificationsPayload": ".models.bulk_update_notifications_payload",
    "BulkUpdateTasksInput": ".inputs.bulk_update_tasks_input",
    "BulkUpdateTasksPayload": ".models.bulk_update_tasks_payload",
    "CalendarColorSchemeInput": ".inputs.calendar_color_scheme_input",
    "CalendarStatus": ".enums.calendar_status",
    "CalendarType": ".enums.calendar_type",
    "CalendarViewSetting": ".models.calendar_view_setting",
    "CallReferenceInput": ".inputs.call_reference_input",
    "CancelMobileHealthDataSnapshotInput": ".inputs.cancel_mobile_health_data_snapshot_input",
    "CancelMobileHealthDataSnapshotPayload": ".models.cancel_mobile_health_data_snapshot_payload",
    "CancelRecurringPaymentInput": ".inputs.cancel_recurring_payment_input",
    "CancelRecurringPaymentPayload": ".models.cancel_recurring_payment_payload",
    "CancellationReasonOptionInput": ".inputs.cancellation_reason_option_input",
    "CancellationReasonTypeEnum": ".enums.cancellation_reason_type_enum",
    "CandidHealthConnection": ".models.candid_health_connection",
    "CarePlan": ".models.care_plan",
    "CarePlanConnection": ".models.care_plan_connection",
    "CarePlanOrderKeys": ".enums.care_plan_order_keys",
    "CarePlanPaginationConnection": ".models.care_plan_pagination_connection",
    "CarePlanRecommendationCategory": ".models.care_plan_recommendation_category",
    "CdaActivityEvent": ".models.cda_activity_event",
    "CdaActivityEventPaginationConnection": ".models.cda_activity_event_pagination_connection",
    "ChangeClaimSubmitter": ".models.change_claim_submitter",
    "ChangeDevicesAvailabilityInput": ".inputs.change_devices_availability_input",
    "ChangeDevicesAvailabilityPayload": ".models.change_devices_availability_payload",
    "ChargeBack": ".models.charge_back",
    "ChargeBackEvidenceInput": ".inputs.charge_back_evidence_input",
    "ChargeBackOrderKeys": ".enums.charge_back_order_keys",
    "ChargeBackPaginationConnection": ".models.charge_back_pagination_connection",
    "ChargeDisputeStatus": ".enums.charge_dispute_status",
    "ChargeDisputeType": ".models.charge_dispute_type",
    "ChargeDisputeTypeConnection": ".models.charge_dispute_type_connection",
    "ChartNoteStatus": ".enums.chart_note_status",
    "ChartingItemType": ".models.charting_item_type",
    "ChartingNoteAddendumType": ".models.charting_note_addendum_type",
    "ChatSetting": ".models.chat_setting",
    "CheckoutFormAnswerGroupInput": ".inputs.checkout_form_answer_group_input",
    "CheckoutFormAnswerInput": ".inputs.checkout_form_answer_input",
    "Claim": ".models.claim",
    "ClaimCobOverridesInput": ".inputs.claim_cob_overrides_input",
    "ClaimDestinationIntegration": ".enums.claim_destination_integration",
    "ClaimLineCobOverridesInput": ".inputs.claim_line_cob_overrides_input",
    "ClaimMdRejectionMessagesInfo": ".enums.claim_md_rejection_messages_info",
    "ClaimPolicyPriority": ".enums.claim_policy_priority",
    "ClearUnreconciledObjectsInput": ".inputs.clear_unreconciled_objects_input",
    "ClearUnreconciledObjectsPayload": ".models.clear_unreconciled_objects_payload",
    "ClientInsurancePlanInput": ".inputs.client_insurance_plan_input",
    "ClientLocationInput": ".inputs.client_location_input",
    "ClientPolicyInput": ".inputs.client_policy_input",
    "ClientPortalSettingInput": ".inputs.client_portal_setting_input",
    "ClientRestrictionAuthorization": ".models.client_restriction_authorization",
    "ClientSourceInput": ".inputs.client_source_input",
    "Cms1500": ".models.cms1500",
    "Cms1500OrderKeys": ".enums.cms1500_order_keys",
    "Cms1500PaginationConnection": ".models.cms1500_pagination_connection",
    "Cms1500PolicyInput": ".inputs.cms1500_policy_input",
    "Cms1500ReferringPhysicianInput": ".inputs.cms1500_referring_physician_input",
    "Cms1500Status": ".enums.cms1500_status",
    "CobAdjustmentInput": ".inputs.cob_adjustment_input",
    "CognitiveStatus": ".models.cognitive_status",
    "ColorCodeInput": ".inputs.color_code_input",
    "ColorCodeOption": ".models.color_code_option",
    "Comment": ".models.comment",
    "CommentPaginationConnection": ".models.comment_pagination_connection",
    "CompleteCcdaReconciliationInput": ".inputs.complete_ccda_reconciliation_input",
    "CompleteCcdaReconciliationPayload": ".models.complete_ccda_reconciliation_payload",
    "CompleteCheckoutInput": ".inputs.complete_checkout_input",
    "CompleteCheckoutPayload": ".models.complete_checkout_payload",
    "CompleteCourseDocumentInput": ".inputs.complete_course_document_input",
    "CompleteCourseDocumentPayload": ".models.complete_course_document_payload",
    "CompletedCourseItem": ".models.completed_course_item",
    "CompletedOnboardingItem": ".models.completed_onboarding_item",
    "CompletedOnboardingItemPaginationConnection": ".models.completed_onboarding_item_pagination_connection",
    "ContactTypeOverride": ".inputs.contact_type_override",
    "ContactTypeOverrideInput": ".inputs.contact_type_override_input",
    "Conversation": ".models.conversation",
    "ConversationMembership": ".models.conversation_membership",
    "ConversationMembershipOrderKeys": ".enums.conversation_membership_order_keys",
    "ConversationMembershipPaginationConnection": ".models.conversation_membership_pagination_connection",
    "ConversationMembershipsAllCounts": ".models.conversation_memberships_all_counts",
    "ConversationPaginationConnection": ".models.conversation_pagination_connection",
    "ConvertGeneratedFormAnswerGroupInput": ".inputs.convert_generated_form_answer_group_input",
    "ConvertGeneratedFormAnswerGroupPayload": ".models.convert_generated_form_answer_group_payload",
    "CopyCourseInput": ".inputs.copy_course_input",
    "CopyCoursePayload": ".models.copy_course_payload",
    "CopyCustomModuleFormInput": ".inputs.copy_custom_module_form_input",
    "CopyCustomModuleFormPayload": ".models.copy_custom_module_form_payload",
    "CopyCustomModuleInput": ".inputs.copy_custom_module_input",
    "CopyCustomModulePayload": ".models.copy_custom_module_payload",
    "CopyOfferingInput": ".inputs.copy_offering_input",
    "CopyOfferingPayload": ".models.copy_offering_payload",
    "Course": ".models.course",
    "CourseBenefit": ".models.course_benefit",
    "CourseCompletionInfoGroupsType": ".models.course_completion_info_groups_type",
    "CourseCompletionInfoIndividualsType": ".models.course_completion_info_individuals_type",
    "CourseCompletionInfoType": ".models.course_completion_info_type",
    "CourseGroup": ".models.course_group",
    "CourseItem": ".models.course_item",
    "CourseItemPaginationConnection": ".models.course_item_pagination_connection",
    "CourseMembersInput": ".inputs.course_members_input",
    "CourseMembership": ".models.course_membership",
    "CourseMembershipPaginationConnection": ".models.course_membership_pagination_connection",
    "CourseMembershipStatus": ".enums.course_membership_status",
    "CoursePaginationConnection": ".models.course_pagination_connection",
    "CourseType": ".enums.course_type",
    "CourseTypeFilter": ".enums.course_type_filter",
    "CptCode": ".models.cpt_code",
    "CptCodePaginationConnection": ".models.cpt_code_pagination_connection",
    "CptCodesCms1500Input": ".inputs.cpt_codes_cms1500_input",
    "CptCodesPolicyInput": ".inputs.cpt_codes_policy_input",
    "CptCodesSuperBill": ".models.cpt_codes_super_bill",
    "CptCodesSuperBillInput": ".inputs.cpt_codes_super_bill_input",
    "CreateAcceptedInsurancePlanInput": ".inputs.create_accepted_insurance_plan_input",
    "CreateAcceptedInsurancePlanPayload": ".models.create_accepted_insurance_plan_payload",
    "CreateAddendumInput": ".inputs.create_addendum_input",
    "CreateAddendumPayload": ".models.create_addendum_payload",
    "CreateAllergySensitivityInput": ".inputs.create_allergy_sensitivity_input",
    "CreateAllergySensitivityPayload": ".models.create_allergy_sensitivity_payload",
    "CreateAnnouncementInput": ".inputs.create_announcement_input",
    "CreateAnnouncementPayload": ".models.create_announcement_payload",
    "CreateApiKeyInput": ".inputs.create_api_key_input",
    "CreateApiKeyPayload": ".models.create_api_key_payload",
    "CreateAppleHealthInput": ".inputs.create_apple_health_input",
    "CreateAppleHealthPayload": ".models.create_apple_health_payload",
    "CreateAppointmentFormAnswerGroupConnectionInput": ".inputs.create_appointment_form_answer_group_connection_input",
    "CreateAppointmentFormAnswerGroupConnectionPayload": ".models.create_appointment_form_answer_group_connection_payload",
    "CreateAppointmentInput": ".inputs.create_appointment_input",
    "CreateAppointmentPayload": ".models.create_appointment_payload",
    "CreateAppointmentRequestInput": ".inputs.create_appointment_request_input",
    "CreateAppointmentRequestPayload": ".models.create_appointment_request_payload",
    "CreateAppointmentSettingInput": ".inputs.create_appointment_setting_input",
    "CreateAppointmentSettingPayload": ".models.create_appointment_setting_payload",
    "CreateAppointmentTypeCptCodeInput": ".inputs.create_appointment_type_cpt_code_input",
    "CreateAppointmentTypeCptCodePayload": ".models.create_appointment_type_cpt_code_payload",
    "CreateAppointmentTypeInput": ".inputs.create_appointment_type_input",
    "CreateAppointmentTypePayload": ".models.create_appointment_type_payload",
    "CreateAutoTaskGeneratorInput": ".inputs.create_auto_task_generator_input",
    "CreateAutoTaskGeneratorPayload": ".models.create_auto_task_generator_payload",
    "CreateAutomatedInsuranceBillingSettingInput": ".inputs.create_automated_insurance_billing_setting_input",
    "CreateAutomatedInsuranceBillingSettingPayload": ".models.create_automated_insurance_billing_setting_payload",
    "CreateAvailabilityInput": ".inputs.create_availability_input",
    "CreateAvailabilityPayload": ".models.create_availability_payload",
    "CreateAvailabilityWithAppointmentTypesInput": ".inputs.create_availability_with_appointment_types_input",
    "CreateAvailabilityWithAppointmentTypesPayload": ".models.create_availability_with_appointment_types_payload",
    "CreateBillingItemInput": ".inputs.create_billing_item_input",
    "CreateBillingItemPayload": ".models.create_billing_item_payload",
    "CreateBrandInput": ".inputs.create_brand_input",
    "CreateBrandPayload": ".models.create_brand_payload",
    "CreateCarePlanInput": ".inputs.create_care_plan_input",
    "CreateCarePlanPayload": ".models.create_care_plan_payload",
    "CreateCarePlanRecommendationCategoryInput": ".inputs.create_care_plan_recommendation_category_input",
    "CreateCarePlanRecommendationCategoryPayload": ".models.create_care_plan_recommendation_category_payload",
    "CreateChangeHealthPatientInput": ".inputs.create_change_health_patient_input",
    "CreateChangeHealthPatientPayload": ".models.create_change_health_patient_payload",
    "CreateChatSettingInput": ".inputs.create_chat_setting_input",
    "CreateChatSettingPayload": ".models.create_chat_setting_payload",
    "CreateClientInput": ".inputs.create_client_input",
    "CreateClientPayload": ".models.create_client_payload",
    "CreateClientRestrictionAuthorizationInput": ".inputs.create_client_restriction_authorization_input",
    "CreateClientRestrictionAuthorizationPayload": ".models.create_client_restriction_authorization_payload",
    "CreateClientViaFormInput": ".inputs.create_client_via_form_input",
    "CreateClientViaFormPayload": ".models.create_client_via_form_payload",
    "CreateCms1500Input": ".inputs.create_cms1500_input",
    "CreateCms1500Payload": ".models.create_cms1500_payload",
    "CreateCognitiveStatusInput": ".inputs.create_cognitive_status_input",
    "CreateCognitiveStatusPayload": ".models.create_cognitive_status_payload",
    "CreateCommentInput": ".inputs.create_comment_input",
    "CreateCommentPayload": ".models.create_comment_payload",
    "CreateCompletedCourseItemInput": ".inputs.create_completed_course_item_input",
    "CreateCompletedCourseItemPayload": ".models.create_completed_course_item_payload",
    "CreateCompletedOnboardingItemInput": ".inputs.create_completed_onboarding_item_input",
    "CreateCompletedOnboardingItemPayload": ".models.create_completed_onboarding_item_payload",
    "CreateContactInput": ".inputs.create_contact_input",
    "CreateContactPayload": ".models.create_contact_payload",
    "CreateConversationInput": ".inputs.create_conversation_input",
    "CreateConversationPayload": ".models.create_conversation_payload",
    "CreateCourseBenefitInput": ".inputs.create_course_benefit_input",
    "CreateCourseBenefitPayload": ".models.create_course_benefit_payload",
    "CreateCourseInput": ".inputs.create_course_input",
    "CreateCourseItemInput": ".inputs.create_course_item_input",
    "CreateCourseItemPayload": ".models.create_course_item_payload",
    "CreateCoursePayload": ".models.create_course_payload",
    "CreateCustomEmailInput": ".inputs.create_custom_email_input",
    "CreateCustomEmailPayload": ".models.create_custom_email_payload",
    "CreateCustomFoodInput": ".inputs.create_custom_food_input",
    "CreateCustomFoodPayload": ".models.create_custom_food_payload",
    "CreateCustomModuleFileAttachmentInput": ".inputs.create_custom_module_file_attachment_input",
    "CreateCustomModuleFileAttachmentPayload": ".models.create_custom_module_file_attachment_payload",
    "CreateCustomModuleFileAttachmentUploadUrlInput": ".inputs.create_custom_module_file_attachment_upload_url_input",
    "CreateCustomModuleFileAttachmentUploadUrlPayload": ".models.create_custom_module_file_attachment_upload_url_payload",
    "CreateCustomModuleFormInput": ".inputs.create_custom_module_form_input",
    "CreateCustomModuleFormPayload": ".models.create_custom_module_form_payload",
    "CreateCustomModuleInput": ".inputs.create_custom_module_input",
    "CreateCustomModulePayload": ".models.create_custom_module_payload",
    "CreateDocumentInput": ".inputs.create_document_input",
    "CreateDocumentPayload": ".models.create_document_payload",
    "CreateDosespotClinicianInput": ".inputs.create_dosespot_clinician_input",
    "CreateDosespotClinicianPayload": ".models.create_dosespot_clinician_payload",
    "CreateDraftInput": ".inputs.create_draft_input",
    "CreateDraftPayload": ".models.create_draft_payload",
    "CreateDsiCommentInput": ".inputs.create_dsi_comment_input",
    "CreateDsiCommentPayload": ".models.create_dsi_comment_payload",
    "CreateEbookInput": ".inputs.create_ebook_input",
    "CreateEbookPayload": ".models.create_ebook_payload",
    "CreateEntryInput": ".inputs.create_entry_input",
    "CreateEntryPayload": ".models.create_entry_payload",
    "CreateEpisodeOfCareInput": ".inputs.create_episode_of_care_input",
    "CreateEpisodeOfCarePayload": ".models.create_episode_of_care_payload",
    "CreateExternalCalendarInput": ".inputs.create_external_calendar_input",
    "CreateExternalCalendarPayload": ".models.create_external_calendar_payload",
    "CreateFamilyHistoryInput": ".inputs.create_family_history_input",
    "CreateFamilyHistoryPayload": ".models.create_family_history_payload",
    "CreateFaxAcctInfoInput": ".inputs.create_fax_acct_info_input",
    "CreateFaxAcctInfoPayload": ".models.create_fax_acct_info_payload",
    "CreateFaxLineRequestInput": ".inputs.create_fax_line_request_input",
    "CreateFaxLineRequestPayload": ".models.create_fax_line_request_payload",
    "CreateFeatureToggleInput": ".inputs.create_feature_toggle_input",
    "CreateFeatureTogglePayload": ".models.create_feature_toggle_payload",
    "CreateFitbitInput": ".inputs.create_fitbit_input",
    "CreateFitbitPayload": ".models.create_fitbit_payload",
    "CreateFolderInput": ".inputs.create_folder_input",
    "CreateFolderPayload": ".models.create_folder_payload",
    "CreateFormAnswerFileAttachmentInput": ".inputs.create_form_answer_file_attachment_input",
    "CreateFormAnswerFileAttachmentPayload": ".models.create_form_answer_file_attachment_payload",
    "CreateFormAnswerFileAttachmentUploadUrlInput": ".inputs.create_form_answer_file_attachment_upload_url_input",
    "CreateFormAnswerFileAttachmentUploadUrlPayload": ".models.create_form_answer_file_attachment_upload_url_payload",
    "CreateFormAnswerGroupInput": ".inputs.create_form_answer_group_input",
    "CreateFormAnswerGroupPayload": ".models.create_form_answer_group_payload",
    "CreateFormAnswerGroupSigningInput": ".inputs.create_form_answer_group_signing_input",
    "CreateFormAnswerGroupSigningPayload": ".models.create_form_answer_group_signing_payload",
    "CreateFullscriptPractitionerInput": ".inputs.create_fullscript_practitioner_input",
    "CreateFullscriptPractitionerPayload": ".models.create_fullscript_practitioner_payload",
    "CreateFunctionalStatusInput": ".inputs.create_functional_status_input",
    "CreateFunctionalStatusPayload": ".models.create_functional_status_payload",
    "CreateGoalHistoryInput": ".inputs.create_goal_history_input",
    "CreateGoalHistoryPayload": ".models.create_goal_history_payload",
    "CreateGoalInput": ".inputs.create_goal_input",
    "CreateGoalPayload": ".models.create_goal_payload",
    "CreateGoogleFitInput": ".inputs.create_google_fit_input",
    "CreateGoogleFitPayload": ".models.create_google_fit_payload",
    "CreateGroupInput": ".inputs.create_group_input",
    "CreateGroupPayload": ".models.create_group_payload",
    "CreateHealthConcernInput": ".inputs.create_health_concern_input",
    "CreateHealthConcernPayload": ".models.create_health_concern_payload",
    "CreateImmunizationInput": ".inputs.create_immunization_input",
    "CreateImmunizationPayload": ".models.create_immunization_payload",
    "CreateImplantableDeviceUserInput": ".inputs.create_implantable_device_user_input",
    "CreateImplantableDeviceUserPayload": ".models.create_implantable_device_user_payload",
    "CreateImportDataRequestInput": ".inputs.create_import_data_request_input",
    "CreateImportDataRequestPayload": ".models.create_import_data_request_payload",
    "CreateInsuranceAuthorizationInput": ".inputs.create_insurance_authorization_input",
    "CreateInsuranceAuthorizationPayload": ".models.create_insurance_authorization_payload",
    "CreateInsurancePaymentInput": ".inputs.create_insurance_payment_input",
    "CreateInsurancePaymentPayload": ".models.create_insurance_payment_payload",
    "CreateInsurancePlanInput": ".inputs.create_insurance_plan_input",
    "CreateInsurancePlanPayload": ".models.create_insurance_plan_payload",
    "CreateInternalCommentInput": ".inputs.create_internal_comment_input",
    "CreateInternalCommentPayload": ".models.create_internal_comment_payload",
    "CreateLabOrderInput": ".inputs.create_lab_order_input",
    "CreateLabOrderPayload": ".models.create_lab_order_payload",
    "CreateLocationInput": ".inputs.create_location_input",
    "CreateLocationPayload": ".models.create_location_payload",
    "CreateMealInput": ".inputs.create_meal_input",
    "CreateMealPayload": ".models.create_meal_payload",
    "CreateMedicationInput": ".inputs.create_medication_input",
    "CreateMedicationPayload": ".models.create_medication_payload",
    "CreateMessageBlastInput": ".inputs.create_message_blast_input",
    "CreateMessageBlastPayload": ".models.create_message_blast_payload",
    "CreateMobileHealthDataIntegrationInput": ".inputs.create_mobile_health_data_integration_input",
    "CreateMobileHealthDataIntegrationPayload": ".models.create_mobile_health_data_integration_payload",
    "CreateMobileHealthDataSnapshotInput": ".inputs.create_mobile_health_data_snapshot_input",
    "CreateMobileHealthDataSnapshotPayload": ".models.create_mobile_health_data_snapshot_payload",
    "CreateNoteInput": ".inputs.create_note_input",
    "CreateNotePayload": ".models.create_note_payload",
    "CreateNotificationContactInput": ".inputs.create_notification_contact_input",
    "CreateNotificationContactPayload": ".models.create_notification_contact_payload",
    "CreateOfferingCouponInput": ".inputs.create_offering_coupon_input",
    "CreateOfferingCouponPayload": ".models.create_offering_coupon_payload",
    "CreateOfferingInput": ".inputs.create_offering_input",
    "CreateOfferingPayload": ".models.create_offering_payload",
    "CreateOfficeallySftpAccountInput": ".inputs.create_officeally_sftp_account_input",
    "CreateOfficeallySftpAccountPayload": ".models.create_officeally_sftp_account_payload",
    "CreateOnboardingFlowInput": ".inputs.create_onboarding_flow_input",
    "CreateOnboardingFlowPayload": ".models.create_onboarding_flow_payload",
    "CreateOnboardingItemInput": ".inputs.create_onboarding_item_input",
    "CreateOnboardingItemPayload": ".models.create_onboarding_item_payload",
    "CreateOrAddToWaterIntakeEntryInput": ".inputs.create_or_add_to_water_intake_entry_input",
    "CreateOrAddToWaterIntakeEntryPayload": ".models.create_or_add_to_water_intake_entry_payload",
    "CreateOrganizationCptCodeInput": ".inputs.create_organization_cpt_code_input",
    "CreateOrganizationCptCodePayload": ".models.create_organization_cpt_code_payload",
    "CreateOrganizationInput": ".inputs.create_organization_input",
    "CreateOrganizationMembershipInput": ".inputs.create_organization_membership_input",
    "CreateOrganizationMembershipPayload": ".models.create_organization_membership_payload",
    "CreateOrganizationPayload": ".models.create_organization_payload",
    "CreatePartnerInput": ".inputs.create_partner_input",
    "CreatePartnerPayload": ".models.create_partner_payload",
    "CreatePaymentIntentInput": ".inputs.create_payment_intent_input",
    "CreatePaymentIntentPayload": ".models.create_payment_intent_payload",
    "CreatePdfLetterheadTemplateInput": ".inputs.create_pdf_letterhead_template_input",
    "CreatePdfLetterheadTemplatePayload": ".models.create_pdf_letterhead_template_payload",
    "CreatePermissionTemplateInput": ".inputs.create_permission_template_input",
    "CreatePermissionTemplatePayload": ".models.create_permission_template_payload",
    "CreatePersonalizationQuestionnaireInput": ".inputs.create_personalization_questionnaire_input",
    "CreatePersonalizationQuestionnairePayload": ".models.create_personalization_questionnaire_payload",
    "CreatePreferredMedicalCodeInput": ".inputs.create_preferred_medical_code_input",
    "CreatePreferredMedicalCodePayload": ".models.create_preferred_medical_code_payload",
    "CreateProcedureInput": ".inputs.create_procedure_input",
    "CreateProcedurePayload": ".models.create_procedure_payload",
    "CreateProductInput": ".inputs.create_product_input",
    "CreateProductPayload": ".models.create_product_payload",
    "CreateProviderAcceptedInsurancePlansInput": ".inputs.create_provider_accepted_insurance_plans_input",
    "CreateProviderAcceptedInsurancePlansPayload": ".models.create_provider_accepted_insurance_plans_payload",
    "CreateProviderCptCodesInput": ".inputs.create_provider_cpt_codes_input",
    "CreateProviderCptCodesPayload": ".models.create_provider_cpt_codes_payload",
    "CreateRecommendationInput": ".inputs.create_recommendation_input",
    "CreateRecommendationPayload": ".models.create_recommendation_payload",
    "CreateReferralInput": ".inputs.create_referral_input",
    "CreateReferralPayload": ".models.create_referral_payload",
    "CreateReferringPhysicianInput": ".inputs.create_referring_physician_input",
    "CreateReferringPhysicianPayload": ".models.create_referring_physician_payload",
    "CreateRequestedFormInput": ".inputs.create_requested_form_input",
    "CreateRequestedFormPayload": ".models.create_requested_form_payload",
    "CreateRequestedPaymentInput": ".inputs.create_requested_payment_input",
    "CreateRequestedPaymentPayload": ".models.create_requested_payment_payload",
    "CreateRupaOrderInput": ".inputs.create_rupa_order_input",
    "CreateRupaOrderPayload": ".models.create_rupa_order_payload",
    "CreateSavedFilterInput": ".inputs.create_saved_filter_input",
    "CreateSavedFilterPayload": ".models.create_saved_filter_payload",
    "CreateSecondaryClaimInput": ".inputs.create_secondary_claim_input",
    "CreateSecondaryClaimPayload": ".models.create_secondary_claim_payload",
    "CreateSentDirectMessageInput": ".inputs.create_sent_direct_message_input",
    "CreateSentDirectMessagePayload": ".models.create_sent_direct_message_payload",
    "CreateSentFaxInput": ".inputs.create_sent_fax_input",
    "CreateSentFaxPayload": ".models.create_sent_fax_payload",
    "CreateSetupIntentInput": ".inputs.create_setup_intent_input",
    "CreateSetupIntentPayload": ".models.create_setup_intent_payload",
    "CreateSharingsInput": ".inputs.create_sharings_input",
    "CreateSmartPhraseInput": ".inputs.create_smart_phrase_input",
    "CreateSmartPhrasePayload": ".models.create_smart_phrase_payload",
    "CreateSmokingStatusInput": ".inputs.create_smoking_status_input",
    "CreateSmokingStatusPayload": ".models.create_smoking_status_payload",
    "CreateStripeCustomerDetailInput": ".inputs.create_stripe_customer_detail_input",
    "CreateStripeCustomerDetailPayload": ".models.create_stripe_customer_detail_payload",
    "CreateSubscriptionInput": ".inputs.create_subscription_input",
    "CreateSubscriptionPayload": ".models.create_subscription_payload",
    "CreateSuperBillInput": ".inputs.create_super_bill_input",
    "CreateSuperBillPayload": ".models.create_super_bill_payload",
    "CreateTagInput": ".inputs.create_tag_input",
    "CreateTagPayload": ".models.create_tag_payload",
    "CreateTaskInput": ".inputs.create_task_input",
    "CreateTaskPayload": ".models.create_task_payload",
    "CreateUniqueDeviceIdentifierInput": ".inputs.create_unique_device_identifier_input",
    "CreateUniqueDeviceIdentifierPayload": ".models.create_unique_device_identifier_payload",
    "CreateVisitorInput": ".inputs.create_visitor_input",
    "CreateVisitorPayload": ".models.create_visitor_payload",
    "CreateWebhookInput": ".inputs.create_webhook_input",
    "CreateWebhookPayload": ".models.create_webhook_payload",
    "CreateWriteOffInput": ".inputs.create_write_off_input",
    "CreateWriteOffPayload": ".models.create_write_off_payload",
    "CustomEmail": ".models.custom_email",
    "CustomEmailPaginationConnection": ".models.custom_email_pagination_connection",
    "CustomEmailRelatedObjectAppointmentType": ".models.custom_email_related_object_appointment_type",
    "CustomEmailRelatedObjectCourse": ".models.custom_email_related_object_course",
    "CustomEmailRelatedObjectOffering": ".models.custom_email_related_object_offering",
    "CustomMetricInput": ".inputs.custom_metric_input",
    "CustomMetricOverridesInput": ".inputs.custom_metric_overrides_input",
    "CustomModule": ".models.custom_module",
    "CustomModuleConditionInput": ".inputs.custom_module_condition_input",
    "CustomModuleForm": ".models.custom_module_form",
    "CustomModuleFormOrderKeys": ".enums.custom_module_form_order_keys",
    "CustomModuleFormPaginationConnection": ".models.custom_module_form_pagination_connection",
    "CustomModulePaginationConnection": ".models.custom_module_pagination_connection",
    "Date": ".scalars",
    "DateTime": ".scalars",
    "DayRangeInputObjectType": ".inputs.day_range_input_object_type",
    "DefaultBillingType": ".enums.default_billing_type",
    "DeleteAcceptedInsurancePlanInput": ".inputs.delete_accepted_insurance_plan_input",
    "DeleteAcceptedInsurancePlanPayload": ".models.delete_accepted_insurance_plan_payload",
    "DeleteAllergySensitivityInput": ".inputs.delete_allergy_sensitivity_input",
    "DeleteAllergySensitivityPayload": ".models.delete_allergy_sensitivity_payload",
    "DeleteApiKeyInput": ".inputs.delete_api_key_input",
    "DeleteApiKeyPayload": ".models.delete_api_key_payload",
    "DeleteAppleHealthInput": ".inputs.delete_apple_health_input",
    "DeleteAppleHealthPayload": ".models.delete_apple_health_payload",
    "DeleteAppointmentFormAnswerGroupConnectionInput": ".inputs.delete_appointment_form_answer_group_connection_input",
    "DeleteAppointmentFormAnswerGroupConnectionPayload": ".models.delete_appointment_form_answer_group_connection_payload",
    "DeleteAppointmentInput": ".inputs.delete_appointment_input",
    "DeleteAppointmentPayload": ".models.delete_appointment_payload",
    "DeleteAppointmentRequestInput": ".inputs.delete_appointment_request_input",
    "DeleteAppointmentRequestPayload": ".models.delete_appointment_request_payload",
    "DeleteAppointmentTypeCptCodeInput": ".inputs.delete_appointment_type_cpt_code_input",
    "DeleteAppointmentTypeCptCodePayload": ".models.delete_appointment_type_cpt_code_payload",
    "DeleteAppointmentTypeInput": ".inputs.delete_appointment_type_input",
    "DeleteAppointmentTypePayload": ".models.delete_appointment_type_payload",
    "DeleteAutoTaskGeneratorInput": ".inputs.delete_auto_task_generator_input",
    "DeleteAutoTaskGeneratorPayload": ".models.delete_auto_task_generator_payload",
    "DeleteAvailabilityInput": ".inputs.delete_availability_input",
    "DeleteAvailabilityPayload": ".models.delete_availability_payload",
    "DeleteBillingItemInput": ".inputs.delete_billing_item_input",
    "DeleteBillingItemPayload": ".models.delete_billing_item_payload",
    "DeleteCarePlanConnectionInput": ".inputs.delete_care_plan_connection_input",
    "DeleteCarePlanConnectionPayload": ".models.delete_care_plan_connection_payload",
    "DeleteCarePlanInput": ".inputs.delete_care_plan_input",
    "DeleteCarePlanPayload": ".models.delete_care_plan_payload",
    "DeleteCarePlanRecommendationCategoryInput": ".inputs.delete_care_plan_recommendation_category_input",
    "DeleteCarePlanRecommendationCategoryPayload": ".models.delete_care_plan_recommendation_category_payload",
    "DeleteClientRestrictionAuthorizationInput": ".inputs.delete_client_restriction_authorization_input",
    "DeleteClientRestrictionAuthorizationPayload": ".models.delete_client_restriction_authorization_payload",
    "DeleteCms1500Input": ".inputs.delete_cms1500_input",
    "DeleteCms1500Payload": ".models.delete_cms1500_payload",
    "DeleteCognitiveStatusInput": ".inputs.delete_cognitive_status_input",
    "DeleteCognitiveStatusPayload": ".models.delete_cognitive_status_payload",
    "DeleteCommentInput": ".inputs.delete_comment_input",
    "DeleteCommentPayload": ".models.delete_comment_payload",
    "DeleteConversationMembershipInput": ".inputs.delete_conversation_membership_input",
    "DeleteConversationMembershipPayload": ".models.delete_conversation_membership_payload",
    "DeleteCourseBenefitInput": ".inputs.delete_course_benefit_input",
    "DeleteCourseBenefitPayload": ".models.delete_course_benefit_payload",
    "DeleteCourseGroupInput": ".inputs.delete_course_group_input",
    "DeleteCourseGroupPayload": ".models.delete_course_group_payload",
    "DeleteCourseInput": ".inputs.delete_course_input",
    "DeleteCourseItemInput": ".inputs.delete_course_item_input",
    "DeleteCourseItemPayload": ".models.delete_course_item_payload",
    "DeleteCourseMembershipInput": ".inputs.delete_course_membership_input",
    "DeleteCourseMembershipPayload": ".models.delete_course_membership_payload",
    "DeleteCoursePayload": ".models.delete_course_payload",
    "DeleteCustomEmailInput": ".inputs.delete_custom_email_input",
    "DeleteCustomEmailPayload": ".models.delete_custom_email_payload",
    "DeleteCustomFoodInput": ".inputs.delete_custom_food_input",
    "DeleteCustomFoodPayload": ".models.delete_custom_food_payload",
    "DeleteCustomModuleFileAttachmentInput": ".inputs.delete_custom_module_file_attachment_input",
    "DeleteCustomModuleFileAttachmentPayload": ".models.delete_custom_module_file_attachment_payload",
    "DeleteCustomModuleFormInput": ".inputs.delete_custom_module_form_input",
    "DeleteCustomModuleFormPayload": ".models.delete_custom_module_form_payload",
    "DeleteCustomModuleInput": ".inputs.delete_custom_module_input",
    "DeleteCustomModulePayload": ".models.delete_custom_module_payload",
    "DeleteDexcomConnectionInput": ".inputs.delete_dexcom_connection_input",
    "DeleteDexcomConnectionPayload": ".models.delete_dexcom_connection_payload",
    "DeleteDocumentInput": ".inputs.delete_document_input",
    "DeleteDocumentPayload": ".models.delete_document_payload",
    "DeleteEntryInput": ".inputs.delete_entry_input",
    "DeleteEntryPayload": ".models.delete_entry_payload",
    "DeleteEpisodeOfCareInput": ".inputs.delete_episode_of_care_input",
    "DeleteEpisodeOfCarePayload": ".models.delete_episode_of_care_payload",
    "DeleteExternalCalendarInput": ".inputs.delete_external_calendar_input",
    "DeleteExternalCalendarPayload": ".models.delete_external_calendar_payload",
    "DeleteFamilyHistoryInput": ".inputs.delete_family_history_input",
    "DeleteFamilyHistoryPayload": ".models.delete_family_history_payload",
    "DeleteFitbitInput": ".inputs.delete_fitbit_input",
    "DeleteFitbitPayload": ".models.delete_fitbit_payload",
    "DeleteFolderInput": ".inputs.delete_folder_input",
    "DeleteFolderPayload": ".models.delete_folder_payload",
    "DeleteFormAnswerFileAttachmentInput": ".inputs.delete_form_answer_file_attachment_input",
    "DeleteFormAnswerFileAttachmentPayload": ".models.delete_form_answer_file_attachment_payload",
    "DeleteFormAnswerGroupInput": ".inputs.delete_form_answer_group_input",
    "DeleteFormAnswerGroupPayload": ".models.delete_form_answer_group_payload",
    "DeleteFormAnswerGroupSigningInput": ".inputs.delete_form_answer_group_signing_input",
    "DeleteFormAnswerGroupSigningPayload": ".models.delete_form_answer_group_signing_payload",
    "DeleteFunctionalStatusInput": ".inputs.delete_functional_status_input",
    "DeleteFunctionalStatusPayload": ".models.delete_functional_status_payload",
    "DeleteGoalHistoryInput": ".inputs.delete_goal_history_input",
    "DeleteGoalHistoryPayload": ".models.delete_goal_history_payload",
    "DeleteGoalInput": ".inputs.delete_goal_input",
    "DeleteGoalPayload": ".models.delete_goal_payload",
    "DeleteGoogleFitInput": ".inputs.delete_google_fit_input",
    "DeleteGoogleFitPayload": ".models.delete_google_fit_payload",
    "DeleteHealthConcernInput": ".inputs.delete_health_concern_input",
    "DeleteHealthConcernPayload": ".models.delete_health_concern_payload",
    "DeleteImplantableDeviceUserInput": ".inputs.delete_implantable_device_user_input",
    "DeleteImplantableDeviceUserPayload": ".models.delete_implantable_device_user_payload",
    "DeleteInsuranceAuthorizationInput": ".inputs.delete_insurance_authorization_input",
    "DeleteInsuranceAuthorizationPayload": ".models.delete_insurance_authorization_payload",
    "DeleteInsurancePlanInput": ".inputs.delete_insurance_plan_input",
    "DeleteInsurancePlanPayload": ".models.delete_insurance_plan_payload",
    "DeleteLocationInput": ".inputs.delete_location_input",
    "DeleteLocationPayload": ".models.delete_location_payload",
    "DeleteManualInsurancePaymentInput": ".inputs.delete_manual_insurance_payment_input",
    "DeleteManualInsurancePaymentPayload": ".models.delete_manual_insurance_payment_payload",
    "DeleteMealInput": ".inputs.delete_meal_input",
    "DeleteMealPayload": ".models.delete_meal_payload",
    "DeleteMobileHealthDataIntegrationInput": ".inputs.delete_mobile_health_data_integration_input",
    "DeleteMobileHealthDataIntegrationPayload": ".models.delete_mobile_health_data_integration_payload",
    "DeleteNoteInput": ".inputs.delete_note_input",
    "DeleteNotePayload": ".models.delete_note_payload",
    "DeleteNotificationContactInput": ".inputs.delete_notification_contact_input",
    "DeleteNotificationContactPayload": ".models.delete_notification_contact_payload",
    "DeleteOfferingCouponInput": ".inputs.delete_offering_coupon_input",
    "DeleteOfferingCouponPayload": ".models.delete_offering_coupon_payload",
    "DeleteOfferingInput": ".inputs.delete_offering_input",
    "DeleteOfferingPayload": ".models.delete_offering_payload",
    "DeleteOnboardingFlowInput": ".inputs.delete_onboarding_flow_input",
    "DeleteOnboardingFlowPayload": ".models.delete_onboarding_flow_payload",
    "DeleteOnboardingItemInput": ".inputs.delete_onboarding_item_input",
    "DeleteOnboardingItemPayload": ".models.delete_onboarding_item_payload",
    "DeleteOrganizationCptCodeInput": ".inputs.delete_organization_cpt_code_input",
    "DeleteOrganizationCptCodePayload": ".models.delete_organization_cpt_code_payload",
    "DeleteOrganizationInfoInput": ".inputs.delete_organization_info_input",
    "DeleteOrganizationInfoPayload": ".models.delete_organization_info_payload",
    "DeleteOrganizationMembershipInput": ".inputs.delete_organization_membership_input",
    "DeleteOrganizationMembershipPayload": ".models.delete_organization_membership_payload",
    "DeletePermissionTemplateInput": ".inputs.delete_permission_template_input",
    "DeletePermissionTemplatePayload": ".models.delete_permission_template_payload",
    "DeletePreferredMedicalCodeInput": ".inputs.delete_preferred_medical_code_input",
    "DeletePreferredMedicalCodePayload": ".models.delete_preferred_medical_code_payload",
    "DeleteProcedureInput": ".inputs.delete_procedure_input",
    "DeleteProcedurePayload": ".models.delete_procedure_payload",
    "DeleteProductInput": ".inputs.delete_product_input",
    "DeleteProductPayload": ".models.delete_product_payload",
    "DeleteProviderAcceptedInsurancePlanInput": ".inputs.delete_provider_accepted_insurance_plan_input",
    "DeleteProviderAcceptedInsurancePlanPayload": ".models.delete_provider_accepted_insurance_plan_payload",
    "DeleteProviderCptCodeInput": ".inputs.delete_provider_cpt_code_input",
    "DeleteProviderCptCodePayload": ".models.delete_provider_cpt_code_payload",
    "DeleteReceivedFaxInput": ".inputs.delete_received_fax_input",
    "DeleteReceivedFaxPayload": ".models.delete_received_fax_payload",
    "DeleteRecommendationInput": ".inputs.delete_recommendation_input",
    "DeleteRecommendationPayload": ".models.delete_recommendation_payload",
    "DeleteReferralInput": ".inputs.delete_referral_input",
    "DeleteReferralPayload": ".models.delete_referral_payload",
    "DeleteReferringPhysicianInput": ".inputs.delete_referring_physician_input",
    "DeleteReferringPhysicianPayload": ".models.delete_referring_physician_payload",
    "DeleteRequestedFormInput": ".inputs.delete_requested_form_input",
    "DeleteRequestedFormPayload": ".models.delete_requested_form_payload",
    "DeleteRequestedPaymentInput": ".inputs.delete_requested_payment_input",
    "DeleteRequestedPaymentPayload": ".models.delete_requested_payment_payload",
    "DeleteSavedFilterInput": ".inputs.delete_saved_filter_input",
    "DeleteSavedFilterPayload": ".models.delete_saved_filter_payload",
    "DeleteShapaConnectionInput": ".inputs.delete_shapa_connection_input",
    "DeleteShapaConnectionPayload": ".models.delete_shapa_connection_payload",
    "DeleteSmartPhraseInput": ".inputs.delete_smart_phrase_input",
    "DeleteSmartPhrasePayload": ".models.delete_smart_phrase_payload",
    "DeleteSmokingStatusInput": ".inputs.delete_smoking_status_input",
    "DeleteSmokingStatusPayload": ".models.delete_smoking_status_payload",
    "DeleteStripeCustomerDetailInput": ".inputs.delete_stripe_customer_detail_input",
    "DeleteStripeCustomerDetailPayload": ".models.delete_stripe_customer_detail_payload",
    "DeleteSuperBillInput": ".inputs.delete_super_bill_input",
    "DeleteSuperBillPayload": ".models.delete_super_bill_payload",
    "DeleteTagInput": ".inputs.delete_tag_input",
    "DeleteTagPayload": ".models.delete_tag_payload",
    "DeleteTaskInput": ".inputs.delete_task_input",
    "DeleteTaskPayload": ".models.delete_task_payload",
    "DeleteTranscriptInput": ".inputs.delete_transcript_input",
    "DeleteTranscriptPayload": ".models.delete_transcript_payload",
    "DeleteUniqueDeviceIdentifierInput": ".inputs.delete_unique_device_identifier_input",
    "DeleteUniqueDeviceIdentifierPayload": ".models.delete_unique_device_identifier_payload",
    "DeleteUserGroupInput": ".inputs.delete_user_group_input",
    "DeleteUserGroupPayload": ".models.delete_user_group_payload",
    "DeleteWebhookInput": ".inputs.delete_webhook_input",
    "DeleteWebhookPayload": ".models.delete_webhook_payload",
    "DeleteWithingsConnectionInput": ".inputs.delete_withings_connection_input",
    "DeleteWithingsConnectionPayload": ".models.delete_withings_connection_payload",
    "DeleteWriteOffInput": ".inputs.delete_write_off_input",
    "DeleteWriteOffPayload": ".models.delete_write_off_payload",
    "DeleteZoomRecordingFileInput": ".inputs.delete_zoom_recording_file_input",
    "DeleteZoomRecordingFilePayload": ".models.delete_zoom_recording_file_payload",
    "DestroyAnnouncementInput": ".inputs.destroy_announcement_input",
    "DestroyAnnouncementPayload": ".models.destroy_announcement_payload",
    "DestroyFaxAcctInfoInput": ".inputs.destroy_fax_acct_info_input",
    "DestroyFaxAcctInfoPayload": ".models.destroy_fax_acct_info_payload",
    "DestroyInternalCommentInput": ".inputs.destroy_internal_comment_input",
    "DestroyInternalCommentPayload": ".models.destroy_internal_comment_payload",
    "DestroyMedicationInput": ".inputs.destroy_medication_input",
    "DestroyMedicationPayload": ".models.destroy_medication_payload",
    "DestroyPdfLetterheadTemplateInput": ".inputs.destroy_pdf_letterhead_template_input",
    "DestroyPdfLetterheadTemplatePayload": ".models.destroy_pdf_letterhead_template_payload",
    "DestroyRecurringFormInput": ".inputs.destroy_recurring_form_input",
    "DestroyRecurringFormPayload": ".models.destroy_recurring_form_payload",
    "DestroySharingsInput": ".inputs.destroy_sharings_input",
    "DexcomConnection": ".models.dexcom_connection",
    "DiagnosesInput": ".inputs.diagnoses_input",
    "DietitianInput": ".inputs.dietitian_input",
    "DismissAllAnnouncementsInput": ".inputs.dismiss_all_announcements_input",
    "DismissAllAnnouncementsPayload": ".models.dismiss_all_announcements_payload",
    "DismissAnnouncementInput": ".inputs.dismiss_announcement_input",
    "DismissAnnouncementPayload": ".models.dismiss_announcement_payload",
    "Document": ".models.document",
    "DocumentOrderKeys": ".enums.document_order_keys",
    "DocumentPaginationConnection": ".models.document_pagination_connection",
    "DocumentViewing": ".models.document_viewing",
    "DocumentViewingPaginationConnection": ".models.document_viewing_pagination_connection",
    "DoseSpot": ".models.dose_spot",
    "Draft": ".models.draft",
    "DrugAllergenType": ".models.drug_allergen_type",
    "DrugAllergenTypeEnum": ".enums.drug_allergen_type_enum",
    "DsiComment": ".models.dsi_comment",
    "Duration": ".scalars",
    "EditAvailabilityInput": ".inputs.edit_availability_input",
    "EditAvailabilityPayload": ".models.edit_availability_payload",
    "EditAvailabilityWithAppointmentTypesInput": ".inputs.edit_availability_with_appointment_types_input",
    "EditAvailabilityWithAppointmentTypesPayload": ".models.edit_availability_with_appointment_types_payload",
    "EligibilityCheck": ".models.eligibility_check",
    "EligibilityCheckService": ".enums.eligibility_check_service",
    "EmbedWidgetStepType": ".models.embed_widget_step_type",
    "Entry": ".models.entry",
    "EntryImageStyleEnum": ".enums.entry_image_style_enum",
    "EntryOrderKeys": ".enums.entry_order_keys",
    "EntryPaginationConnection": ".models.entry_pagination_connection",
    "EpisodeOfCare": ".models.episode_of_care",
    "EpisodeOfCareConnection": ".models.episode_of_care_connection",
    "EthnicityCode": ".enums.ethnicity_code",
    "ExpireWebhookSignatureInput": ".inputs.expire_webhook_signature_input",
    "ExpireWebhookSignaturePayload": ".models.expire_webhook_signature_payload",
    "ExportClientEhiInput": ".inputs.export_client_ehi_input",
    "ExportClientEhiPayload": ".models.export_client_ehi_payload",
    "ExportToTemplateInput": ".inputs.export_to_template_input",
    "ExportToTemplatePayload": ".models.export_to_template_payload",
    "ExternalCalendar": ".models.external_calendar",
    "ExternalCalendarConnection": ".models.external_calendar_connection",
    "FamilyHistoryCondition": ".models.family_history_condition",
    "FaxDietitianInput": ".inputs.fax_dietitian_input",
    "FaxLineRequest": ".models.fax_line_request",
    "FaxLocationInput": ".inputs.fax_location_input",
    "FeatureToggle": ".models.feature_toggle",
    "FieldError": ".models.field_error",
    "FileAttachment": ".models.file_attachment",
    "Fitbit": ".models.fitbit",
    "Float": ".scalars",
    "Folder": ".models.folder",
    "FolderOrderKeys": ".enums.folder_order_keys",
    "FolderPaginationConnection": ".models.folder_pagination_connection",
    "Food": ".models.food",
    "FoodPaginationConnection": ".models.food_pagination_connection",
    "FormAnswer": ".models.form_answer",
    "FormAnswerGroup": ".models.form_answer_group",
    "FormAnswerGroupOrderKeys": ".enums.form_answer_group_order_keys",
    "FormAnswerGroupPaginationConnection": ".models.form_answer_group_pagination_connection",
    "FormAnswerGroupSigning": ".models.form_answer_group_signing",
    "FormAnswerInput": ".inputs.form_answer_input",
    "FormHistory": ".models.form_history",
    "FormHistoryAction": ".enums.form_history_action",
    "FormHistoryPaginationConnection": ".models.form_history_pagination_connection",
    "FormHistorySourceable": ".enums.form_history_sourceable",
    "FormStatus": ".enums.form_status",
    "FormType": ".enums.form_type",
    "FormTypesToRequest": ".models.form_types_to_request",
    "FullscriptEntrypoint": ".enums.fullscript_entrypoint",
    "FullscriptPractitionerType": ".models.fullscript_practitioner_type",
    "FullscriptPractitionerTypeType": ".models.fullscript_practitioner_type_type",
    "FullscriptTreatmentPlanType": ".models.fullscript_treatment_plan_type",
    "FunctionalStatus": ".models.functional_status",
    "GenderIdentityCode": ".enums.gender_identity_code",
    "GenerateChartingPdfInput": ".inputs.generate_charting_pdf_input",
    "GenerateChartingPdfPayload": ".models.generate_charting_pdf_payload",
    "GeneratedFormAnswerGroupRejectionReasonEnum": ".enums.generated_form_answer_group_rejection_reason_enum",
    "GeneratedFormAnswerGroupType": ".models.generated_form_answer_group_type",
    "GiftInput": ".inputs.gift_input",
    "Goal": ".models.goal",
    "GoalDataType": ".models.goal_data_type",
    "GoalHistory": ".models.goal_history",
    "GoalHistoryActionTypeEnum": ".enums.goal_history_action_type_enum",
    "GoalHistoryPaginationConnection": ".models.goal_history_pagination_connection",
    "GoalInstance": ".models.goal_instance",
    "GoalInstancePaginationConnection": ".models.goal_instance_pagination_connection",
    "GoalOrderKeys": ".enums.goal_order_keys",
    "GoalOverallCompletionRateInfo": ".models.goal_overall_completion_rate_info",
    "GoalPaginationConnection": ".models.goal_pagination_connection",
    "GoalTemplate": ".models.goal_template",
    "GoalTemplatePaginationConnection": ".models.goal_template_pagination_connection",
    "GoogleFit": ".models.google_fit",
    "GroupCarePlanUserConnection": ".models.group_care_plan_user_connection",
    "HealthAssessment": ".models.health_assessment",
    "HealthAssessmentServiceSignupInput": ".inputs.health_assessment_service_signup_input",
    "HealthAssessmentServiceSignupPayload": ".models.health_assessment_service_signup_payload",
    "HealthConcern": ".models.health_concern",
    "HolderRelationship": ".enums.holder_relationship",
    "HttpHeader": ".models.http_header",
    "Human": ".models.human",
    "ID": ".scalars",
    "IcdCode": ".models.icd_code",
    "IcdCodeOrderKeys": ".enums.icd_code_order_keys",
    "IcdCodePaginationConnection": ".models.icd_code_pagination_connection",
    "IcdCodesCms1500Input": ".inputs.icd_codes_cms1500_input",
    "IcdCodesIndividualClientNoteInput": ".inputs.icd_codes_individual_client_note_input",
    "IcdCodesPolicyInput": ".inputs.icd_codes_policy_input",
    "IcdCodesSuperBill": ".models.icd_codes_super_bill",
    "IcdCodesSuperBillInput": ".inputs.icd_codes_super_bill_input",
    "Immunization": ".models.immunization",
    "ImplantableDeviceUser": ".models.implantable_device_user",
    "ImportDataRequest": ".models.import_data_request",
    "IndividualClientNoteInput": ".inputs.individual_client_note_input",
    "IndividualClientNoteOrderKeys": ".enums.individual_client_note_order_keys",
    "IndividualClientNoteSorting": ".enums.individual_client_note_sorting",
    "IngestMedicationsFromSurescriptsInput": ".inputs.ingest_medications_from_surescripts_input",
    "IngestMedicationsFromSurescriptsPayload": ".models.ingest_medications_from_surescripts_payload",
    "InputModel": ".base_model",
    "InsuranceAuthorizationInput": ".inputs.insurance_authorization_input",
    "InsuranceAuthorizationType": ".models.insurance_authorization_type",
    "InsurancePayment": ".models.insurance_payment",
    "InsurancePaymentConnection": ".models.insurance_payment_connection",
    "InsurancePaymentsDepositStatusEnum": ".enums.insurance_payments_deposit_status_enum",
    "InsurancePaymentsOrderKeys": ".enums.insurance_payments_order_keys",
    "InsurancePlan": ".models.insurance_plan",
    "InsurancePlanInput": ".inputs.insurance_plan_input",
    "InsurancePlanOrderKeys": ".enums.insurance_plan_order_keys",
    "InsurancePlanPaginationConnection": ".models.insurance_plan_pagination_connection",
    "Int": ".scalars",
    "IntakeFlowOrderKeys": ".enums.intake_flow_order_keys",
    "IntakeFlowType": ".models.intake_flow_type",
    "IntegrationCategoryType": ".models.integration_category_type",
    "IntegrationCategoryTypePaginationConnection": ".models.integration_category_type_pagination_connection",
    "IntegrationPlanTiersType": ".enums.integration_plan_tiers_type",
    "InternalComment": ".models.internal_comment",
    "InternalCommentable": ".enums.internal_commentable",
    "InternalCommentsOrderKeys": ".enums.internal_comments_order_keys",
    "InterventionType": ".enums.intervention_type",
    "Invoice": ".models.invoice",
    "InvoiceOffering": ".models.invoice_offering",
    "InvoiceRecipient": ".models.invoice_recipient",
    "JSON": ".scalars",
    "LabFiltersDataType": ".models.lab_filters_data_type",
    "LabObservationRequestInput": ".inputs.lab_observation_request_input",
    "LabObservationResultInput": ".inputs.lab_observation_result_input",
    "LabOption": ".models.lab_option",
    "LabOptionPaginationConnection": ".models.lab_option_pagination_connection",
    "LabOrder": ".models.lab_order",
    "LabOrderBilling": ".enums.lab_order_billing",
    "LabOrderIntegration": ".enums.lab_order_integration",
    "LabOrderInterpretation": ".enums.lab_order_interpretation",
    "LabOrderLabVendor": ".enums.lab_order_lab_vendor",
    "LabOrderOrderKeys": ".enums.lab_order_order_keys",
    "LabOrderPaginationConnection": ".models.lab_order_pagination_connection",
    "LabResult": ".models.lab_result",
    "LinkEncounterToEpisodeOfCareInput": ".inputs.link_encounter_to_episode_of_care_input",
    "LinkEncounterToEpisodeOfCarePayload": ".models.link_encounter_to_episode_of_care_payload",
    "LinkUnlinkEncounterToEpisodeOfCare": ".models.link_unlink_encounter_to_episode_of_care",
    "Location": ".models.location",
    "LocationInput": ".inputs.location_input",
    "LocationInputs": ".inputs.location_inputs",
    "LocationPaginationConnection": ".models.location_pagination_connection",
    "LocationResourceType": ".models.location_resource_type",
    "LockInput": ".inputs.lock_input",
    "LockPayload": ".models.lock_payload",
    "LogMedicationHistoryConsentInput": ".inputs.log_medication_history_consent_input",
    "LogMedicationHistoryConsentPayload": ".models.log_medication_history_consent_payload",
    "Meal": ".models.meal",
    "MealPaginationConnection": ".models.meal_pagination_connection",
    "MealPlan": ".models.meal_plan",
    "MedicationHistoryTypeListItem": ".models.medication_history_type_list_item",
    "MedicationHistoryTypePaginationConnection": ".models.medication_history_type_pagination_connection",
    "MedicationOptionType": ".models.medication_option_type",
    "MedicationType": ".models.medication_type",
    "MedicationTypePaginationConnection": ".models.medication_type_pagination_connection",
    "MergeClientsInput": ".inputs.merge_clients_input",
    "MergeClientsPayload": ".models.merge_clients_payload",
    "MetricGraphDataType": ".models.metric_graph_data_type",
    "MfaType": ".enums.mfa_type",
    "MobileHealthDataIntegration": ".models.mobile_health_data_integration",
    "MobileHealthDataIntegrationType": ".enums.mobile_health_data_integration_type",
    "MobileHealthDataSnapshot": ".models.mobile_health_data_snapshot",
    "MobileHealthDataSnapshotIntegrationType": ".enums.mobile_health_data_snapshot_integration_type",
    "MobileHealthDataSnapshotStatus": ".enums.mobile_health_data_snapshot_status",
    "MonographFormat": ".enums.monograph_format",
    "MonthlyBillingItemsDataType": ".models.monthly_billing_items_data_type",
    "MultiLineMetricGraphDataType": ".models.multi_line_metric_graph_data_type",
    "Mutations": ".mutations",
    "NewWebhook": ".models.new_webhook",
    "Note": ".models.note",
    "NoteInput": ".inputs.note_input",
    "NoteOrderKeys": ".enums.note_order_keys",
    "NotePaginationConnection": ".models.note_pagination_connection",
    "NoteScheduler": ".models.note_scheduler",
    "NoteSchedulerPaginationConnection": ".models.note_scheduler_pagination_connection",
    "Notification": ".models.notification",
    "NotificationContact": ".models.notification_contact",
    "NotificationContactInput": ".inputs.notification_contact_input",
    "NotificationOrderKeys": ".enums.notification_order_keys",
    "NotificationPaginationConnection": ".models.notification_pagination_connection",
    "NotificationSetting": ".models.notification_setting",
    "NutrientsInput": ".inputs.nutrients_input",
    "Offering": ".models.offering",
    "OfferingCoupon": ".models.offering_coupon",
    "OfferingCouponOrderKeys": ".enums.offering_coupon_order_keys",
    "OfferingCouponPaginationConnection": ".models.offering_coupon_pagination_connection",
    "OfferingGroupVisibility": ".models.offering_group_visibility",
    "OfferingGroupVisibilityPaginationConnection": ".models.offering_group_visibility_pagination_connection",
    "OfferingImage": ".models.offering_image",
    "OfferingImagePaginationConnection": ".models.offering_image_pagination_connection",
    "OfferingImageUpload": ".inputs.offering_image_upload",
    "OfferingInclude": ".models.offering_include",
    "OfferingIncludesFields": ".inputs.offering_includes_fields",
    "OfferingOrderKeys": ".enums.offering_order_keys",
    "OfferingPaginationConnection": ".models.offering_pagination_connection",
    "OfferingProductInput": ".inputs.offering_product_input",
    "OfferingsDataType": ".models.offerings_data_type",
    "OfficeallySftpAccount": ".models.officeally_sftp_account",
    "OnboardingFlow": ".models.onboarding_flow",
    "OnboardingFlowOrderKeys": ".enums.onboarding_flow_order_keys",
    "OnboardingFlowPaginationConnection": ".models.onboarding_flow_pagination_connection",
    "OnboardingItem": ".models.onboarding_item",
    "OneOfInput": ".base_model",
    "OptionalReference": ".base_model",
    "OrgLocationInput": ".inputs.org_location_input",
    "Organization": ".models.organization",
    "OrganizationCptCodeInsuranceFeesInput": ".inputs.organization_cpt_code_insurance_fees_input",
    "OrganizationCptCodeType": ".models.organization_cpt_code_type",
    "OrganizationFeeScheduleCptCodeType": ".models.organization_fee_schedule_cpt_code_type",
    "OrganizationFeeScheduleCptCodeTypeConnection": ".models.organization_fee_schedule_cpt_code_type_connection",
    "OrganizationInfo": ".models.organization_info",
    "OrganizationInfoInput": ".inputs.organization_info_input",
    "OrganizationMembership": ".models.organization_membership",
    "OrganizationMembershipOrderKeys": ".enums.organization_membership_order_keys",
    "OrganizationMembershipPaginationConnection": ".models.organization_membership_pagination_connection",
    "OrganizationMembershipRole": ".enums.organization_membership_role",
    "OrganizationSettingsInput": ".inputs.organization_settings_input",
    "OtherIdNumber": ".models.other_id_number",
    "OtherIdNumberInput": ".inputs.other_id_number_input",
    "OtherIdNumberPaginationConnection": ".models.other_id_number_pagination_connection",
    "PageInfo": ".models.page_info",
    "ParseCcdaDocumentInput": ".inputs.parse_ccda_document_input",
    "ParseCcdaDocumentPayload": ".models.parse_ccda_document_payload",
    "PartnerType": ".enums.partner_type",
    "PatientEncounter": ".models.patient_encounter",
    "PatientInput": ".inputs.patient_input",
    "PatientLocationInputs": ".inputs.patient_location_inputs",
    "PauseCourseGroupInput": ".inputs.pause_course_group_input",
    "PauseCourseGroupPayload": ".models.pause_course_group_payload",
    "PauseCourseMembershipInput": ".inputs.pause_course_membership_input",
    "PauseCourseMembershipPayload": ".models.pause_course_membership_payload",
    "PayerOrder": ".enums.payer_order",
    "PayoutAccount": ".models.payout_account",
    "PayoutAccountPaginationConnection": ".models.payout_account_pagination_connection",
    "PdfLetterheadTemplate": ".models.pdf_letterhead_template",
    "PdfLetterheadTemplateAddressSource": ".enums.pdf_letterhead_template_address_source",
    "PdfLetterheadTemplateBrandLogoSource": ".enums.pdf_letterhead_template_brand_logo_source",
    "PdfLetterheadTemplateEmailSource": ".enums.pdf_letterhead_template_email_source",
    "PdfLetterheadTemplatePhoneNumberSource": ".enums.pdf_letterhead_template_phone_number_source",
    "PdfLetterheadTemplateTeamMemberNameSource": ".enums.pdf_letterhead_template_team_member_name_source",
    "PermissionTemplateType": ".models.permission_template_type",
    "PermissionTemplateTypePaginationConnection": ".models.permission_template_type_pagination_connection",
    "Pharmacy": ".models.pharmacy",
    "PharmacyPaginationConnection": ".models.pharmacy_pagination_connection",
    "PharmacySpecialty": ".enums.pharmacy_specialty",
    "PhysicianLocationInput": ".inputs.physician_location_input",
    "PhysicianReferralInput": ".inputs.physician_referral_input",
    "PlaceOfService": ".models.place_of_service",
    "PlaceOfServicePaginationConnection": ".models.place_of_service_pagination_connection",
    "Plan": ".models.plan",
    "Policy": ".models.policy",
    "PolicyInput": ".inputs.policy_input",
    "PotentialAppointmentSlot": ".models.potential_appointment_slot",
    "PreferredMedicalCode": ".models.preferred_medical_code",
    "PreferredMedicalCodePaginationConnection": ".models.preferred_medical_code_pagination_connection",
    "Prescription": ".models.prescription",
    "PrescriptionMedicationConnection": ".models.prescription_medication_connection",
    "PrescriptionMedicationMedicationType": ".models.prescription_medication_medication_type",
    "PrescriptionMedicationOrderBy": ".enums.prescription_medication_order_by",
    "PrescriptionMedicationPrescription": ".models.prescription_medication_prescription",
    "PrescriptionMedicationQueryFiltersInput": ".inputs.prescription_medication_query_filters_input",
    "PrescriptionMedicationStatus": ".enums.prescription_medication_status",
    "PrescriptionMedicationTypeEnum": ".enums.prescription_medication_type_enum",
    "PrimaryOrganizationInfoInput": ".inputs.primary_organization_info_input",
    "Procedure": ".models.procedure",
    "ProcessMobileHealthDataSnapshotInput": ".inputs.process_mobile_health_data_snapshot_input",
    "ProcessMobileHealthDataSnapshotPayload": ".models.process_mobile_health_data_snapshot_payload",
    "Product": ".models.product",
    "ProductInput": ".inputs.product_input",
    "ProductOrderKeys": ".enums.product_order_keys",
    "ProductPaginationConnection": ".models.product_pagination_connection",
    "ProfessionsInput": ".inputs.professions_input",
    "ProviderAcceptedInsurancePlanType": ".models.provider_accepted_insurance_plan_type",
    "ProviderAcceptedInsurancePlanTypePaginationConnection": ".models.provider_accepted_insurance_plan_type_pagination_connection",
    "ProviderAppointmentLocationsInput": ".inputs.provider_appointment_locations_input",
    "ProviderBioInput": ".inputs.provider_bio_input",
    "ProviderCptCodeInput": ".inputs.provider_cpt_code_input",
    "ProviderCptCodeType": ".models.provider_cpt_code_type",
    "ProviderCptCodeTypePaginationConnection": ".models.provider_cpt_code_type_pagination_connection",
    "Queries": ".queries",
    "RaceCode": ".enums.race_code",
    "ReceiptLineItem": ".models.receipt_line_item",
    "ReceiptLineItemInput": ".inputs.receipt_line_item_input",
    "ReceiptLineItemPaginationConnection": ".models.receipt_line_item_pagination_connection",
    "ReceivedDirectMessage": ".models.received_direct_message",
    "ReceivedDirectMessageOrderKeys": ".enums.received_direct_message_order_keys",
    "ReceivedDirectMessagePaginationConnection": ".models.received_direct_message_pagination_connection",
    "ReceivedFax": ".models.received_fax",
    "ReceivedFaxOrderKeys": ".enums.received_fax_order_keys",
    "ReceivedFaxPaginationConnection": ".models.received_fax_pagination_connection",
    "Recommendation": ".models.recommendation",
    "RecurringAppointment": ".models.recurring_appointment",
    "RecurringAppointmentInput": ".inputs.recurring_appointment_input",
    "RecurringDaysInputObjectType": ".inputs.recurring_days_input_object_type",
    "RecurringForm": ".models.recurring_form",
    "RecurringFormPaginationConnection": ".models.recurring_form_pagination_connection",
    "RecurringPayment": ".models.recurring_payment",
    "RecurringPaymentPaginationConnection": ".models.recurring_payment_pagination_connection",
    "RecursiveInput": ".base_model",
    "Reference": ".base_model",
    "Referral": ".models.referral",
    "ReferralInfoInput": ".inputs.referral_info_input",
    "ReferralInput": ".inputs.referral_input",
    "ReferringPhysician": ".models.referring_physician",
    "ReferringPhysicianInput": ".inputs.referring_physician_input",
    "ReferringPhysicianOrderKeys": ".enums.referring_physician_order_keys",
    "ReferringPhysicianPaginationConnection": ".models.referring_physician_pagination_connection",
    "RefetchChangeHealthLabOrderInput": ".inputs.refetch_change_health_lab_order_input",
    "RefetchChangeHealthLabOrderPayload": ".models.refetch_change_health_lab_order_payload",
    "RejectGeneratedFormAnswerGroupInput": ".inputs.reject_generated_form_answer_group_input",
    "RejectGeneratedFormAnswerGroupPayload": ".models.reject_generated_form_answer_group_payload",
    "ReminderInput": ".inputs.reminder_input",
    "RemoveAppliedTagInput": ".inputs.remove_applied_tag_input",
    "RemoveAppliedTagPayload": ".models.remove_applied_tag_payload",
    "RemoveDraftInput": ".inputs.remove_draft_input",
    "RemoveDraftPayload": ".models.remove_draft_payload",
    "RemoveUserFromGroupCarePlanInput": ".inputs.remove_user_from_group_care_plan_input",
    "RemoveUserFromGroupCarePlanPayload": ".models.remove_user_from_group_care_plan_payload",
    "RequestIntegrationInput": ".inputs.request_integration_input",
    "RequestIntegrationPayload": ".models.request_integration_payload",
    "RequestedFormCompletion": ".models.requested_form_completion",
    "RequestedFormCompletionPaginationConnection": ".models.requested_form_completion_pagination_connection",
    "RequestedFormStatusType": ".models.requested_form_status_type",
    "RequestedPayerInput": ".inputs.requested_payer_input",
    "RequestedPaymentOrderKeys": ".enums.requested_payment_order_keys",
    "RequestedPaymentPaginationConnection": ".models.requested_payment_pagination_connection",
    "RequestedPaymentStatus": ".enums.requested_payment_status",
    "RequestedPaymentTemplate": ".models.requested_payment_template",
    "RequestedPaymentTemplateInput": ".inputs.requested_payment_template_input",
    "RequestedPaymentTemplatePaginationConnection": ".models.requested_payment_template_pagination_connection",
    "ResendSentFaxInput": ".inputs.resend_sent_fax_input",
    "ResendSentFaxPayload": ".models.resend_sent_fax_payload",
    "ResetDefaultPdfLetterheadTemplateInput": ".inputs.reset_default_pdf_letterhead_template_input",
    "ResetDefaultPdfLetterheadTemplatePayload": ".models.reset_default_pdf_letterhead_template_payload",
    "ResetMfaInput": ".inputs.reset_mfa_input",
    "ResetMfaPayload": ".models.reset_mfa_payload",
    "ResetPasswordInput": ".inputs.reset_password_input",
    "ResetPasswordPayload": ".models.reset_password_payload",
    "ResumeCourseGroupInput": ".inputs.resume_course_group_input",
    "ResumeCourseGroupPayload": ".models.resume_course_group_payload",
    "ResumeCourseMembershipInput": ".inputs.resume_course_membership_input",
    "ResumeCourseMembershipPayload": ".models.resume_course_membership_payload",
    "ResyncRupaLabOrdersInput": ".inputs.resync_rupa_lab_orders_input",
    "ResyncRupaLabOrdersPayload": ".models.resync_rupa_lab_orders_payload",
    "RevokeTokenInput": ".inputs.revoke_token_input",
    "RevokeTokenPayload": ".models.revoke_token_payload",
    "RoomInput": ".inputs.room_input",
    "RunEligibilityCheckMutationInput": ".inputs.run_eligibility_check_mutation_input",
    "RunEligibilityCheckMutationPayload": ".models.run_eligibility_check_mutation_payload",
    "SDKConfig": ".models.sdk_config",
    "SavedFilter": ".models.saved_filter",
    "SavedFilterPaginationConnection": ".models.saved_filter_pagination_connection",
    "ScheduledUserPackageSelection": ".models.scheduled_user_package_selection",
    "ScheduledUserPackageSelectionPaginationConnection": ".models.scheduled_user_package_selection_pagination_connection",
    "SendCarePlanEmailInput": ".inputs.send_care_plan_email_input",
    "SendCarePlanEmailPayload": ".models.send_care_plan_email_payload",
    "SendSpeakToTrainerNotificationInput": ".inputs.send_speak_to_trainer_notification_input",
    "SendSpeakToTrainerNotificationPayload": ".models.send_speak_to_trainer_notification_payload",
    "SendTestWebhookInput": ".inputs.send_test_webhook_input",
    "SendTestWebhookPayload": ".models.send_test_webhook_payload",
    "SentDirectMessage": ".models.sent_direct_message",
    "SentDirectMessageOrderKeys": ".enums.sent_direct_message_order_keys",
    "SentDirectMessagePaginationConnection": ".models.sent_direct_message_pagination_connection",
    "SentDirectMessageXml": ".enums.sent_direct_message_xml",
    "SentFax": ".models.sent_fax",
    "SentFaxOrderKeys": ".enums.sent_fax_order_keys",
    "SentFaxPaginationConnection": ".models.sent_fax_pagination_connection",
    "SentNotificationRecord": ".models.sent_notification_record",
    "SentNotificationRecordPaginationConnection": ".models.sent_notification_record_pagination_connection",
    "SentWebhook": ".models.sent_webhook",
    "SentWebhookOrderKeys": ".enums.sent_webhook_order_keys",
    "SentWebhookPaginationConnection": ".models.sent_webhook_pagination_connection",
    "SentWebhookResourceType": ".enums.sent_webhook_resource_type",
    "ServingSize": ".models.serving_size",
    "ServingSizeInput": ".inputs.serving_size_input",
    "ServingSizePaginationConnection": ".models.serving_size_pagination_connection",
    "SetCustomModuleFormScribeInstructionsInput": ".inputs.set_custom_module_form_scribe_instructions_input",
    "SetCustomModuleFormScribeInstructionsPayload": ".models.set_custom_module_form_scribe_instructions_payload",
    "SetDefaultPdfLetterheadTemplateInput": ".inputs.set_default_pdf_letterhead_template_input",
    "SetDefaultPdfLetterheadTemplatePayload": ".models.set_default_pdf_letterhead_template_payload",
    "ShapaConnection": ".models.shapa_connection",
    "ShareAnswersAsDocumentInput": ".inputs.share_answers_as_document_input",
    "ShareAnswersAsDocumentPayload": ".models.share_answers_as_document_payload",
    "ShareCourseInput": ".inputs.share_course_input",
    "ShareCoursePayload": ".models.share_course_payload",
    "ShareCustomModuleFormInput": ".inputs.share_custom_module_form_input",
    "ShareCustomModuleFormPayload": ".models.share_custom_module_form_payload",
    "ShareableDocument": ".models.shareable_document",
    "ShareableFolder": ".models.shareable_folder",
    "ShareableType": ".enums.shareable_type",
    "SignInInput": ".inputs.sign_in_input",
    "SignInPayload": ".models.sign_in_payload",
    "SignInput": ".inputs.sign_input",
    "SignPayload": ".models.sign_payload",
    "SignUpInput": ".inputs.sign_up_input",
    "SignUpPayload": ".models.sign_up_payload",
    "SignedStreamName": ".enums.signed_stream_name",
    "SmartPhrase": ".models.smart_phrase",
    "SmartPhraseOrderKeys": ".enums.smart_phrase_order_keys",
    "SmartPhrasePaginationConnection": ".models.smart_phrase_pagination_connection",
    "SmokingStatus": ".models.smoking_status",
    "SmsTemplateWarning": ".models.sms_template_warning",
    "SpecialtiesInput": ".inputs.specialties_input",
    "StateLicense": ".models.state_license",
    "StateLicensePaginationConnection": ".models.state_license_pagination_connection",
    "StateLicensesInput": ".inputs.state_licenses_input",
    "States": ".enums.states",
    "StripeBankAccountType": ".models.stripe_bank_account_type",
    "StripeCompanyType": ".models.stripe_company_type",
    "StripeCountry": ".models.stripe_country",
    "StripeCustomerDetail": ".models.stripe_customer_detail",
    "StripeCustomerDetailOrderKeys": ".enums.stripe_customer_detail_order_keys",
    "StripeCustomerDetailPaginationConnection": ".models.stripe_customer_detail_pagination_connection",
    "SubOrganizationInfoInput": ".inputs.sub_organization_info_input",
    "SubentryInput": ".inputs.subentry_input",
    "SubgoalInput": ".inputs.subgoal_input",
    "SubmissionInput": ".inputs.submission_input",
    "SubmitSecondaryClaimInput": ".inputs.submit_secondary_claim_input",
    "SubmitSecondaryClaimPayload": ".models.submit_secondary_claim_payload",
    "SubscriptionInstance": ".models.subscription_instance",
    "SuperBill": ".models.super_bill",
    "SuperBillOrderKeys": ".enums.super_bill_order_keys",
    "SuperBillPaginationConnection": ".models.super_bill_pagination_connection",
    "Tag": ".models.tag",
    "TagOrderKeys": ".enums.tag_order_keys",
    "TagPaginationConnection": ".models.tag_pagination_connection",
    "Task": ".models.task",
    "TaskOrderKeys": ".enums.task_order_keys",
    "TaskPaginationConnection": ".models.task_pagination_connection",
    "TaskReminderInput": ".inputs.task_reminder_input",
    "TestInput": ".inputs.test_input",
    "ToggleCarePlanStatusForSpecificUserInput": ".inputs.toggle_care_plan_status_for_specific_user_input",
    "ToggleCarePlanStatusForSpecificUserPayload": ".models.toggle_care_plan_status_for_specific_user_payload",
    "TransactionType": ".models.transaction_type",
    "TranscriptStatusEnum": ".enums.transcript_status_enum",
    "TranscriptTypeEnum": ".enums.transcript_type_enum",
    "TransferOrderKeys": ".enums.transfer_order_keys",
    "TransferType": ".models.transfer_type",
    "UUID": ".scalars",
    "UniqueDeviceIdentifier": ".models.unique_device_identifier",
    "UnknownMember": ".base_model",
    "UnlinkEncounterToEpisodeOfCareInput": ".inputs.unlink_encounter_to_episode_of_care_input",
    "UnlinkEncounterToEpisodeOfCarePayload": ".models.unlink_encounter_to_episode_of_care_payload",
    "UnlockInput": ".inputs.unlock_input",
    "UnlockPayload": ".models.unlock_payload",
    "UnsubscribeFromNotificationInput": ".inputs.unsubscribe_from_notification_input",
    "UnsubscribeFromNotificationPayload": ".models.unsubscribe_from_notification_payload",
    "UpdateAddendumInput": ".inputs.update_addendum_input",
    "UpdateAddendumPayload": ".models.update_addendum_payload",
    "UpdateAllergySensitivityInput": ".inputs.update_allergy_sensitivity_input",
    "UpdateAllergySensitivityPayload": ".models.update_allergy_sensitivity_payload",
    "UpdateAnnouncementInput": ".inputs.update_announcement_input",
    "UpdateAnnouncementPayload": ".models.update_announcement_payload",
    "UpdateAppleHealthInput": ".inputs.update_apple_health_input",
    "UpdateAppleHealthPayload": ".models.update_apple_health_payload",
    "UpdateAppointmentInclusionInput": ".inputs.update_appointment_inclusion_input",
    "UpdateAppointmentInclusionPayload": ".models.update_appointment_inclusion_payload",
    "UpdateAppointmentInput": ".inputs.update_appointment_input",
    "UpdateAppointmentPayload": ".models.update_appointment_payload",
    "UpdateAppointmentRequestInput": ".inputs.update_appointment_request_input",
    "UpdateAppointmentRequestPayload": ".models.update_appointment_request_payload",
    "UpdateAppointmentSettingInput": ".inputs.update_appointment_setting_input",
    "UpdateAppointmentSettingPayload": ".models.update_appointment_setting_payload",
    "UpdateAppointmentTypeCptCodeInput": ".inputs.update_appointment_type_cpt_code_input",
    "UpdateAppointmentTypeCptCodePayload": ".models.update_appointment_type_cpt_code_payload",
    "UpdateAppointmentTypeInput": ".inputs.update_appointment_type_input",
    "UpdateAppointmentTypePayload": ".models.update_appointment_type_payload",
    "UpdateAutoTaskGeneratorInput": ".inputs.update_auto_task_generator_input",
    "UpdateAutoTaskGeneratorPayload": ".models.update_auto_task_generator_payload",
    "UpdateAutomatedInsuranceBillingSettingInput": ".inputs.update_automated_insurance_billing_setting_input",
    "UpdateAutomatedInsuranceBillingSettingPayload": ".models.update_automated_insurance_billing_setting_payload",
    "UpdateBillingItemInput": ".inputs.update_billing_item_input",
    "UpdateBillingItemPayload": ".models.update_billing_item_payload",
    "UpdateBrandInput": ".inputs.update_brand_input",
    "UpdateBrandPayload": ".models.update_brand_payload",
    "UpdateByTemplateInput": ".inputs.update_by_template_input",
    "UpdateByTemplatePayload": ".models.update_by_template_payload",
    "UpdateCalendarViewSettingInput": ".inputs.update_calendar_view_setting_input",
    "UpdateCalendarViewSettingPayload": ".models.update_calendar_view_setting_payload",
    "UpdateCalorieLevelInput": ".inputs.update_calorie_level_input",
    "UpdateCalorieLevelPayload": ".models.update_calorie_level_payload",
    "UpdateCarePlanInput": ".inputs.update_care_plan_input",
    "UpdateCarePlanPayload": ".models.update_care_plan_payload",
    "UpdateCarePlanRecommendationCategoryInput": ".inputs.update_care_plan_recommendation_category_input",
    "UpdateCarePlanRecommendationCategoryPayload": ".models.update_care_plan_recommendation_category_payload",
    "UpdateChangeHealthAccountInput": ".inputs.update_change_health_account_input",
    "UpdateChangeHealthAccountPayload": ".models.update_change_health_account_payload",
    "UpdateChargeBackInput": ".inputs.update_charge_back_input",
    "UpdateChargeBackPayload": ".models.update_charge_back_payload",
    "UpdateChatSettingInput": ".inputs.update_chat_setting_input",
    "UpdateChatSettingPayload": ".models.update_chat_setting_payload",
    "UpdateClientInput": ".inputs.update_client_input",
    "UpdateClientPayload": ".models.update_client_payload",
    "UpdateCms1500Input": ".inputs.update_cms1500_input",
    "UpdateCms1500Payload": ".models.update_cms1500_payload",
    "UpdateCognitiveStatusInput": ".inputs.update_cognitive_status_input",
    "UpdateCognitiveStatusPayload": ".models.update_cognitive_status_payload",
    "UpdateConversationInput": ".inputs.update_conversation_input",
    "UpdateConversationMembershipInput": ".inputs.update_conversation_membership_input",
    "UpdateConversationMembershipPayload": ".models.update_conversation_membership_payload",
    "UpdateConversationPayload": ".models.update_conversation_payload",
    "UpdateCourseGroupInput": ".inputs.update_course_group_input",
    "UpdateCourseGroupPayload": ".models.update_course_group_payload",
    "UpdateCourseInput": ".inputs.update_course_input",
    "UpdateCourseItemInput": ".inputs.update_course_item_input",
    "UpdateCourseItemPayload": ".models.update_course_item_payload",
    "UpdateCourseMembershipInput": ".inputs.update_course_membership_input",
    "UpdateCourseMembershipPayload": ".models.update_course_membership_payload",
    "UpdateCoursePayload": ".models.update_course_payload",
    "UpdateCustomEmailInput": ".inputs.update_custom_email_input",
    "UpdateCustomEmailPayload": ".models.update_custom_email_payload",
    "UpdateCustomFoodInput": ".inputs.update_custom_food_input",
    "UpdateCustomFoodPayload": ".models.update_custom_food_payload",
    "UpdateCustomModuleFormInput": ".inputs.update_custom_module_form_input",
    "UpdateCustomModuleFormPayload": ".models.update_custom_module_form_payload",
    "UpdateCustomModuleInput": ".inputs.update_custom_module_input",
    "UpdateCustomModulePayload": ".models.update_custom_module_payload",
    "UpdateDocumentInput": ".inputs.update_document_input",
    "UpdateDocumentPayload": ".models.update_document_payload",
    "UpdateDsiCommentInput": ".inputs.update_dsi_comment_input",
    "UpdateDsiCommentPayload": ".models.update_dsi_comment_payload",
    "UpdateEntryInput": ".inputs.update_entry_input",
    "UpdateEntryPayload": ".models.update_entry_payload",
    "UpdateEpisodeOfCareInput": ".inputs.update_episode_of_care_input",
    "UpdateEpisodeOfCarePayload": ".models.update_episode_of_care_payload",
    "UpdateExternalCalendarInput": ".inputs.update_external_calendar_input",
    "UpdateExternalCalendarPayload": ".models.update_external_calendar_payload",
    "UpdateFamilyHistoryInput": ".inputs.update_family_history_input",
    "UpdateFamilyHistoryPayload": ".models.update_family_history_payload",
    "UpdateFaxAcctInfoInput": ".inputs.update_fax_acct_info_input",
    "UpdateFaxAcctInfoPayload": ".models.update_fax_acct_info_payload",
    "UpdateFeatureToggleInput": ".inputs.update_feature_toggle_input",
    "UpdateFeatureTogglePayload": ".models.update_feature_toggle_payload",
    "UpdateFitbitInput": ".inputs.update_fitbit_input",
    "UpdateFitbitPayload": ".models.update_fitbit_payload",
    "UpdateFolderInput": ".inputs.update_folder_input",
    "UpdateFolderPayload": ".models.update_folder_payload",
    "UpdateFormAnswerGroupInput": ".inputs.update_form_answer_group_input",
    "UpdateFormAnswerGroupPayload": ".models.update_form_answer_group_payload",
    "UpdateFunctionalStatusInput": ".inputs.update_functional_status_input",
    "UpdateFunctionalStatusPayload": ".models.update_functional_status_payload",
    "UpdateGeneratedFormAnswerGroupFeedbackInput": ".inputs.update_generated_form_answer_group_feedback_input",
    "UpdateGeneratedFormAnswerGroupFeedbackPayload": ".models.update_generated_form_answer_group_feedback_payload",
    "UpdateGoalInput": ".inputs.update_goal_input",
    "UpdateGoalPayload": ".models.update_goal_payload",
    "UpdateGoogleFitInput": ".inputs.update_google_fit_input",
    "UpdateGoogleFitPayload": ".models.update_google_fit_payload",
    "UpdateGroupCarePlanInput": ".inputs.update_group_care_plan_input",
    "UpdateGroupCarePlanPayload": ".models.update_group_care_plan_payload",
    "UpdateHealthConcernInput": ".inputs.update_health_concern_input",
    "UpdateHealthConcernPayload": ".models.update_health_concern_payload",
    "UpdateHumanInput": ".inputs.update_human_input",
    "UpdateHumanPayload": ".models.update_human_payload",
    "UpdateImmunizationInput": ".inputs.update_immunization_input",
    "UpdateImmunizationPayload": ".models.update_immunization_payload",
    "UpdateImplantableDeviceUserInput": ".inputs.update_implantable_device_user_input",
    "UpdateImplantableDeviceUserPayload": ".models.update_implantable_device_user_payload",
    "UpdateInsuranceAuthorizationInput": ".inputs.update_insurance_authorization_input",
    "UpdateInsuranceAuthorizationPayload": ".models.update_insurance_authorization_payload",
    "UpdateInsurancePaymentDepositStatusInput": ".inputs.update_insurance_payment_deposit_status_input",
    "UpdateInsurancePaymentDepositStatusPayload": ".models.update_insurance_payment_deposit_status_payload",
    "UpdateInsurancePlanInput": ".inputs.update_insurance_plan_input",
    "UpdateInsurancePlanPayload": ".models.update_insurance_plan_payload",
    "UpdateInternalCommentInput": ".inputs.update_internal_comment_input",
    "UpdateInternalCommentPayload": ".models.update_internal_comment_payload",
    "UpdateLabOrderInput": ".inputs.update_lab_order_input",
    "UpdateLabOrderPayload": ".models.update_lab_order_payload",
    "UpdateLocationInput": ".inputs.update_location_input",
    "UpdateLocationPayload": ".models.update_location_payload",
    "UpdateMacronutrientSplitInput": ".inputs.update_macronutrient_split_input",
    "UpdateMacronutrientSplitPayload": ".models.update_macronutrient_split_payload",
    "UpdateManualInsurancePaymentInput": ".inputs.update_manual_insurance_payment_input",
    "UpdateManualInsurancePaymentPayload": ".models.update_manual_insurance_payment_payload",
    "UpdateMealInput": ".inputs.update_meal_input",
    "UpdateMealPayload": ".models.update_meal_payload",
    "UpdateMedicationInput": ".inputs.update_medication_input",
    "UpdateMedicationPayload": ".models.update_medication_payload",
    "UpdateNoteInput": ".inputs.update_note_input",
    "UpdateNotePayload": ".models.update_note_payload",
    "UpdateNoteSchedulerInput": ".inputs.update_note_scheduler_input",
    "UpdateNoteSchedulerPayload": ".models.update_note_scheduler_payload",
    "UpdateNotificationContactInput": ".inputs.update_notification_contact_input",
    "UpdateNotificationContactPayload": ".models.update_notification_contact_payload",
    "UpdateNotificationInput": ".inputs.update_notification_input",
    "UpdateNotificationPayload": ".models.update_notification_payload",
    "UpdateNotificationSettingInput": ".inputs.update_notification_setting_input",
    "UpdateNotificationSettingPayload": ".models.update_notification_setting_payload",
    "UpdateOfferingInput": ".inputs.update_offering_input",
    "UpdateOfferingPayload": ".models.update_offering_payload",
    "UpdateOfficeallySftpAccountInput": ".inputs.update_officeally_sftp_account_input",
    "UpdateOfficeallySftpAccountPayload": ".models.update_officeally_sftp_account_payload",
    "UpdateOnboardingFlowInput": ".inputs.update_onboarding_flow_input",
    "UpdateOnboardingFlowPayload": ".models.update_onboarding_flow_payload",
    "UpdateOnboardingItemInput": ".inputs.update_onboarding_item_input",
    "UpdateOnboardingItemPayload": ".models.update_onboarding_item_payload",
    "UpdateOrganizationCptCodeInput": ".inputs.update_organization_cpt_code_input",
    "UpdateOrganizationCptCodePayload": ".models.update_organization_cpt_code_payload",
    "UpdateOrganizationInput": ".inputs.update_organization_input",
    "UpdateOrganizationMemberInput": ".inputs.update_organization_member_input",
    "UpdateOrganizationMemberPayload": ".models.update_organization_member_payload",
    "UpdateOrganizationMembershipInput": ".inputs.update_organization_membership_input",
    "UpdateOrganizationMembershipPayload": ".models.update_organization_membership_payload",
    "UpdateOrganizationPayload": ".models.update_organization_payload",
    "UpdatePdfLetterheadTemplateInput": ".inputs.update_pdf_letterhead_template_input",
    "UpdatePdfLetterheadTemplatePayload": ".models.update_pdf_letterhead_template_payload",
    "UpdatePermissionTemplateInput": ".inputs.update_permission_template_input",
    "UpdatePermissionTemplatePayload": ".models.update_permission_template_payload",
    "UpdatePolicyMutationInput": ".inputs.update_policy_mutation_input",
    "UpdatePolicyMutationPayload": ".models.update_policy_mutation_payload",
    "UpdateProcedureInput": ".inputs.update_procedure_input",
    "UpdateProcedurePayload": ".models.update_procedure_payload",
    "UpdateProductInput": ".inputs.update_product_input",
    "UpdateProductPayload": ".models.update_product_payload",
    "UpdateProviderCptCodesInput": ".inputs.update_provider_cpt_codes_input",
    "UpdateProviderCptCodesPayload": ".models.update_provider_cpt_codes_payload",
    "UpdateReceivedDirectMessageInput": ".inputs.update_received_direct_message_input",
    "UpdateReceivedDirectMessagePayload": ".models.update_received_direct_message_payload",
    "UpdateReceivedFaxInput": ".inputs.update_received_fax_input",
    "UpdateReceivedFaxPayload": ".models.update_received_fax_payload",
    "UpdateRecommendationInput": ".inputs.update_recommendation_input",
    "UpdateRecommendationPayload": ".models.update_recommendation_payload",
    "UpdateRecurringFormInput": ".inputs.update_recurring_form_input",
    "UpdateRecurringFormPayload": ".models.update_recurring_form_payload",
    "UpdateReferralInput": ".inputs.update_referral_input",
    "UpdateReferralPayload": ".models.update_referral_payload",
    "UpdateReferringPhysicianInput": ".inputs.update_referring_physician_input",
    "UpdateReferringPhysicianPayload": ".models.update_referring_physician_payload",
    "UpdateRequestedPaymentInput": ".inputs.update_requested_payment_input",
    "UpdateRequestedPaymentPayload": ".models.update_requested_payment_payload",
    "UpdateSavedFilterInput": ".inputs.update_saved_filter_input",
    "UpdateSavedFilterPayload": ".models.update_saved_filter_payload",
    "UpdateSecondaryClaimInput": ".inputs.update_secondary_claim_input",
    "UpdateSecondaryClaimPayload": ".models.update_secondary_claim_payload",
    "UpdateSmartPhraseInput": ".inputs.update_smart_phrase_input",
    "UpdateSmartPhrasePayload": ".models.update_smart_phrase_payload",
    "UpdateSmokingStatusInput": ".inputs.update_smoking_status_input",
    "UpdateSmokingStatusPayload": ".models.update_smoking_status_payload",
    "UpdateStateInput": ".inputs.update_state_input",
    "UpdateStatePayload": ".models.update_state_payload",
    "UpdateStripeCustomerDetailInput": ".inputs.update_stripe_customer_detail_input",
    "UpdateStripeCustomerDetailPayload": ".models.update_stripe_customer_detail_payload",
    "UpdateStripeVerificationDetailsInput": ".inputs.update_stripe_verification_details_input",
    "UpdateStripeVerificationDetailsPayload": ".models.update_stripe_verification_details_payload",
    "UpdateSubscriptionInput": ".inputs.update_subscription_input",
    "UpdateSubscriptionPayload": ".models.update_subscription_payload",
    "UpdateSuperBillInput": ".inputs.update_super_bill_input",
    "UpdateSuperBillPayload": ".models.update_super_bill_payload",
    "UpdateTagInput": ".inputs.update_tag_input",
    "UpdateTagPayload": ".models.update_tag_payload",
    "UpdateTaskInput": ".inputs.update_task_input",
    "UpdateTaskPayload": ".models.update_task_payload",
    "UpdateUiConfigurationInput": ".inputs.update_ui_configuration_input",
    "UpdateUiConfigurationPayload": ".models.update_ui_configuration_payload",
    "UpdateUniqueDeviceIdentifierInput": ".inputs.update_unique_device_identifier_input",
    "UpdateUniqueDeviceIdentifierPayload": ".models.update_unique_device_identifier_payload",
    "UpdateUserAppointmentPricingInput": ".inputs.update_user_appointment_pricing_input",
    "UpdateUserAppointmentPricingPayload": ".models.update_user_appointment_pricing_payload",
    "UpdateUserGroupInput": ".inputs.update_user_group_input",
    "UpdateUserGroupPayload": ".models.update_user_group_payload",
    "UpdateUserInput": ".inputs.update_user_input",
    "UpdateUserPayload": ".models.update_user_payload",
    "UpdateWebhookInput": ".inputs.update_webhook_input",
    "UpdateWebhookPayload": ".models.update_webhook_payload",
    "UpdateWriteOffInput": ".inputs.update_write_off_input",
    "UpdateWriteOffPayload": ".models.update_write_off_payload",
    "Upload": ".base_model",
    "UploadBatchToCandidHealthInput": ".inputs.upload_batch_to_candid_health_input",
    "UploadBatchToCandidHealthPayload": ".models.upload_batch_to_candid_health_payload",
    "UploadBatchToChangeHealthInput": ".inputs.upload_batch_to_change_health_input",
    "UploadBatchToChangeHealthPayload": ".models.upload_batch_to_change_health_payload",
    "UploadBatchToOfficeallyInput": ".inputs.upload_batch_to_officeally_input",
    "UploadBatchToOfficeallyPayload": ".models.upload_batch_to_officeally_payload",
    "UploadToIntegrationsInput": ".inputs.upload_to_integrations_input",
    "UploadToIntegrationsPayload": ".models.upload_to_integrations_payload",
    "User": ".models.user",
    "UserConnection": ".models.user_connection",
    "UserGroup": ".models.user_group",
    "UserGroupOrderKeys": ".enums.user_group_order_keys",
    "UserGroupPaginationConnection": ".models.user_group_pagination_connection",
    "UserListItem": ".models.user_list_item",
    "UserNotificationsCount": ".models.user_notifications_count",
    "UserOrderKeys": ".enums.user_order_keys",
    "UserPackageSelection": ".models.user_package_selection",
    "UserPackageSelectionPaginationConnection": ".models.user_package_selection_pagination_connection",
    "UserPolicyInput": ".inputs.user_policy_input",
    "ValidateOfferingCoupon": ".models.validate_offering_coupon",
    "ValidateVerificationTokenInput": ".inputs.validate_verification_token_input",
    "ValidateVerificationTokenPayload": ".models.validate_verification_token_payload",
    "VideoChatsSubscriptionPayload": ".models.video_chats_subscription_payload",
    "VideoUrlDefaultInput": ".inputs.video_url_default_input",
    "VideoUrlOptionInput": ".inputs.video_url_option_input",
    "Visitor": ".models.visitor",
    "VisualizeDashboardType": ".models.visualize_dashboard_type",
    "Webhook": ".models.webhook",
    "WebhookEvent": ".models.webhook_event",
    "WebhookEventInput": ".inputs.webhook_event_input",
    "WebhookEventType": ".enums.webhook_event_type",
    "WebhookOrderKeys": ".enums.webhook_order_keys",
    "WebhookPaginationConnection": ".models.webhook_pagination_connection",
    "WhitelabelSetting": ".models.whitelabel_setting",
    "WithingsConnection": ".models.withings_connection",
    "WriteOff": ".models.write_off",
    "WriteOffInput": ".inputs.write_off_input",
    "WriteOffType": ".enums.write_off_type",
    "ZonedDateTime": ".scalars",
    "ZoomCloudRecordingFile": ".models.zoom_cloud_recording_file",
    "ZoomRecordingFileTypeEnum": ".enums.zoom_recording_file_type_enum",
    "ZoomRecordingStatusEnum": ".enums.zoom_recording_status_enum",
    "ZoomRecordingTypeEnum": ".enums.zoom_recording_type_enum",
}


def __getattr__(name: str) -> _Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})


__all__ = [
    "AcceptedInsurancePlan",
    "Action",
    "ActiveCareTeamMemberOrderKeys",
    "AddPharmacyInput",
    "AddPharmacyPayload",
    "AddedUsersInput",
    "AdjustmentGroup",
    "AdvanceAppointmentPrice",
    "AdvanceAppointmentPriceInput",
    "AdvanceAppointmentPricePaginationConnection",
    "AdvanceAppointmentPricesInput",
    "AllergySensitivity",
    "AllergySensitivityCategory",
    "AllergySensitivityCategoryType",
    "AllergySensitivityReactionType",
    "AllergySensitivitySeverity",
    "AllergySensitivityStatus",
    "Announcement",
    "AnnouncementImageUpload",
    "AnnouncementPaginationConnection",
    "ApiKey",
    "ApiKeyOrderKeys",
    "ApiKeyPaginationConnection",
    "AppleHealth",
    "AppliedTag",
    "AppliedTagOrderKeys",
    "AppliedTagPaginationConnection",
    "Appointment",
    "AppointmentAutocompleteFormCreateInput",
    "AppointmentAutocompleteFormUpdateInput",
    "AppointmentBookingWarning",
    "AppointmentCreditChange",
    "AppointmentCreditChangePaginationConnection",
    "AppointmentDataType",
    "AppointmentInclusionType",
    "AppointmentLocation",
    "AppointmentLocationInput",
    "AppointmentLocationPaginationConnection",
    "AppointmentOrderKeys",
    "AppointmentPaginationConnection",
    "AppointmentPricingMethod",
    "AppointmentRequestOrderKeys",
    "AppointmentRequestSlotInput",
    "AppointmentRequestStatus",
    "AppointmentRequestType",
    "AppointmentRequestTypeConnection",
    "AppointmentSetting",
    "AppointmentSummaryData",
    "AppointmentType",
    "AppointmentTypeAppointmentSettingInput",
    "AppointmentTypeCptCode",
    "AppointmentTypeCptCodeType",
    "AppointmentTypeCreditInput",
    "AppointmentTypeFormConnectionInput",
    "AppointmentTypeOrderKeys",
    "AppointmentTypePaginationConnection",
    "AppointmentWorkflowChartNoteStatus",
    "AppointmentWorkflowStatus",
    "AppointmentWorkflowStatusConnection",
    "AssumedBrand",
    "AsyncBulkCreateOrganizationMembershipsInput",
    "AsyncBulkCreateOrganizationMembershipsPayload",
    "AttendedClientsInput",
    "AuditEvent",
    "AuditEventOrderKeys",
    "AuditEventPaginationConnection",
    "AuditEventResourceName",
    "AuditEventType",
    "AutoTaskGenerator",
    "AutoTaskGeneratorPaginationConnection",
    "AutomatedInsuranceBillingSetting",
    "Availability",
    "AvailabilityInput",
    "BaseCalendarInterval",
    "BaseModel",
    "BenefitInput",
    "BillingAddressInput",
    "BillingItem",
    "BillingItemOrderKeys",
    "BillingItemPaginationConnection",
    "BillingItemState",
    "Boolean",
    "Brand",
    "BrandInfo",
    "BulkApplyCarePlanTemplateInput",
    "BulkApplyCarePlanTemplatePayload",
    "BulkApplyInput",
    "BulkApplyPayload",
    "BulkCreateAvailabilityInput",
    "BulkCreateAvailabilityPayload",
    "BulkCreateEntriesInput",
    "BulkCreateEntriesPayload",
    "BulkCreateOrganizationMembershipsInput",
    "BulkCreateOrganizationMembershipsPayload",
    "BulkDeleteAvailabilityInput",
    "BulkDeleteAvailabilityPayload",
    "BulkDeleteTasksInput",
    "BulkDeleteTasksPayload",
    "BulkEntryInput",
    "BulkUpdateCardIssuesInput",
    "BulkUpdateCardIssuesPayload",
    "BulkUpdateCarePlanUsersInput",
    "BulkUpdateCarePlanUsersPayload",
    "BulkUpdateClientsInput",
    "BulkUpdateClientsPayload",
    "BulkUpdateNotificationRecordsInput",
    "BulkUpdateNotificationRecordsPayload",
    "BulkUpdateNotificationsInput",
    "BulkUpdateNotificationsPayload",
    "BulkUpdateTasksInput",
    "BulkUpdateTasksPayload",
    "CalendarColorSchemeInput",
    "CalendarStatus",
    "CalendarType",
    "CalendarViewSetting",
    "CallReferenceInput",
    "CancelMobileHealthDataSnapshotInput",
    "CancelMobileHealthDataSnapshotPayload",
    "CancelRecurringPaymentInput",
    "CancelRecurringPaymentPayload",
    "CancellationReasonOptionInput",
    "CancellationReasonTypeEnum",
    "CandidHealthConnection",
    "CarePlan",
    "CarePlanConnection",
    "CarePlanOrderKeys",
    "CarePlanPaginationConnection",
    "CarePlanRecommendationCategory",
    "CdaActivityEvent",
    "CdaActivityEventPaginationConnection",
    "ChangeClaimSubmitter",
    "ChangeDevicesAvailabilityInput",
    "ChangeDevicesAvailabilityPayload",
    "ChargeBack",
    "ChargeBackEvidenceInput",
    "ChargeBackOrderKeys",
    "ChargeBackPaginationConnection",
    "ChargeDisputeStatus",
    "ChargeDisputeType",
    "ChargeDisputeTypeConnection",
    "ChartNoteStatus",
    "ChartingItemType",
    "ChartingNoteAddendumType",
    "ChatSetting",
    "CheckoutFormAnswerGroupInput",
    "CheckoutFormAnswerInput",
    "Claim",
    "ClaimCobOverridesInput",
    "ClaimDestinationIntegration",
    "ClaimLineCobOverridesInput",
    "ClaimMdRejectionMessagesInfo",
    "ClaimPolicyPriority",
    "ClearUnreconciledObjectsInput",
    "ClearUnreconciledObjectsPayload",
    "ClientInsurancePlanInput",
    "ClientLocationInput",
    "ClientPolicyInput",
    "ClientPortalSettingInput",
    "ClientRestrictionAuthorization",
    "ClientSourceInput",
    "Cms1500",
    "Cms1500OrderKeys",
    "Cms1500PaginationConnection",
    "Cms1500PolicyInput",
    "Cms1500ReferringPhysicianInput",
    "Cms1500Status",
    "CobAdjustmentInput",
    "CognitiveStatus",
    "ColorCodeInput",
    "ColorCodeOption",
    "Comment",
    "CommentPaginationConnection",
    "CompleteCcdaReconciliationInput",
    "CompleteCcdaReconciliationPayload",
    "CompleteCheckoutInput",
    "CompleteCheckoutPayload",
    "CompleteCourseDocumentInput",
    "CompleteCourseDocumentPayload",
    "CompletedCourseItem",
    "CompletedOnboardingItem",
    "CompletedOnboardingItemPaginationConnection",
    "ContactTypeOverride",
    "ContactTypeOverrideInput",
    "Conversation",
    "ConversationMembership",
    "ConversationMembershipOrderKeys",
    "ConversationMembershipPaginationConnection",
    "ConversationMembershipsAllCounts",
    "ConversationPaginationConnection",
    "ConvertGeneratedFormAnswerGroupInput",
    "ConvertGeneratedFormAnswerGroupPayload",
    "CopyCourseInput",
    "CopyCoursePayload",
    "CopyCustomModuleFormInput",
    "CopyCustomModuleFormPayload",
    "CopyCustomModuleInput",
    "CopyCustomModulePayload",
    "CopyOfferingInput",
    "CopyOfferingPayload",
    "Course",
    "CourseBenefit",
    "CourseCompletionInfoGroupsType",
    "CourseCompletionInfoIndividualsType",
    "CourseCompletionInfoType",
    "CourseGroup",
    "CourseItem",
    "CourseItemPaginationConnection",
    "CourseMembersInput",
    "CourseMembership",
    "CourseMembershipPaginationConnection",
    "CourseMembershipStatus",
    "CoursePaginationConnection",
    "CourseType",
    "CourseTypeFilter",
    "CptCode",
    "CptCodePaginationConnection",
    "CptCodesCms1500Input",
    "CptCodesPolicyInput",
    "CptCodesSuperBill",
    "CptCodesSuperBillInput",
    "CreateAcceptedInsurancePlanInput",
    "CreateAcceptedInsurancePlanPayload",
    "CreateAddendumInput",
    "CreateAddendumPayload",
    "CreateAllergySensitivityInput",
    "CreateAllergySensitivityPayload",
    "CreateAnnouncementInput",
    "CreateAnnouncementPayload",
    "CreateApiKeyInput",
    "CreateApiKeyPayload",
    "CreateAppleHealthInput",
    "CreateAppleHealthPayload",
    "CreateAppointmentFormAnswerGroupConnectionInput",
    "CreateAppointmentFormAnswerGroupConnectionPayload",
    "CreateAppointmentInput",
    "CreateAppointmentPayload",
    "CreateAppointmentRequestInput",
    "CreateAppointmentRequestPayload",
    "CreateAppointmentSettingInput",
    "CreateAppointmentSettingPayload",
    "CreateAppointmentTypeCptCodeInput",
    "CreateAppointmentTypeCptCodePayload",
    "CreateAppointmentTypeInput",
    "CreateAppointmentTypePayload",
    "CreateAutoTaskGeneratorInput",
    "CreateAutoTaskGeneratorPayload",
    "CreateAutomatedInsuranceBillingSettingInput",
    "CreateAutomatedInsuranceBillingSettingPayload",
    "CreateAvailabilityInput",
    "CreateAvailabilityPayload",
    "CreateAvailabilityWithAppointmentTypesInput",
    "CreateAvailabilityWithAppointmentTypesPayload",
    "CreateBillingItemInput",
    "CreateBillingItemPayload",
    "CreateBrandInput",
    "CreateBrandPayload",
    "CreateCarePlanInput",
    "CreateCarePlanPayload",
    "CreateCarePlanRecommendationCategoryInput",
    "CreateCarePlanRecommendationCategoryPayload",
    "CreateChangeHealthPatientInput",
    "CreateChangeHealthPatientPayload",
    "CreateChatSettingInput",
    "CreateChatSettingPayload",
    "CreateClientInput",
    "CreateClientPayload",
    "CreateClientRestrictionAuthorizationInput",
    "CreateClientRestrictionAuthorizationPayload",
    "CreateClientViaFormInput",
    "CreateClientViaFormPayload",
    "CreateCms1500Input",
    "CreateCms1500Payload",
    "CreateCognitiveStatusInput",
    "CreateCognitiveStatusPayload",
    "CreateCommentInput",
    "CreateCommentPayload",
    "CreateCompletedCourseItemInput",
    "CreateCompletedCourseItemPayload",
    "CreateCompletedOnboardingItemInput",
    "CreateCompletedOnboardingItemPayload",
    "CreateContactInput",
    "CreateContactPayload",
    "CreateConversationInput",
    "CreateConversationPayload",
    "CreateCourseBenefitInput",
    "CreateCourseBenefitPayload",
    "CreateCourseInput",
    "CreateCourseItemInput",
    "CreateCourseItemPayload",
    "CreateCoursePayload",
    "CreateCustomEmailInput",
    "CreateCustomEmailPayload",
    "CreateCustomFoodInput",
    "CreateCustomFoodPayload",
    "CreateCustomModuleFileAttachmentInput",
    "CreateCustomModuleFileAttachmentPayload",
    "CreateCustomModuleFileAttachmentUploadUrlInput",
    "CreateCustomModuleFileAttachmentUploadUrlPayload",
    "CreateCustomModuleFormInput",
    "CreateCustomModuleFormPayload",
    "CreateCustomModuleInput",
    "CreateCustomModulePayload",
    "CreateDocumentInput",
    "CreateDocumentPayload",
    "CreateDosespotClinicianInput",
    "CreateDosespotClinicianPayload",
    "CreateDraftInput",
    "CreateDraftPayload",
    "CreateDsiCommentInput",
    "CreateDsiCommentPayload",
    "CreateEbookInput",
    "CreateEbookPayload",
    "CreateEntryInput",
    "CreateEntryPayload",
    "CreateEpisodeOfCareInput",
    "CreateEpisodeOfCarePayload",
    "CreateExternalCalendarInput",
    "CreateExternalCalendarPayload",
    "CreateFamilyHistoryInput",
    "CreateFamilyHistoryPayload",
    "CreateFaxAcctInfoInput",
    "CreateFaxAcctInfoPayload",
    "CreateFaxLineRequestInput",
    "CreateFaxLineRequestPayload",
    "CreateFeatureToggleInput",
    "CreateFeatureTogglePayload",
    "CreateFitbitInput",
    "CreateFitbitPayload",
    "CreateFolderInput",
    "CreateFolderPayload",
    "CreateFormAnswerFileAttachmentInput",
    "CreateFormAnswerFileAttachmentPayload",
    "CreateFormAnswerFileAttachmentUploadUrlInput",
    "CreateFormAnswerFileAttachmentUploadUrlPayload",
    "CreateFormAnswerGroupInput",
    "CreateFormAnswerGroupPayload",
    "CreateFormAnswerGroupSigningInput",
    "CreateFormAnswerGroupSigningPayload",
    "CreateFullscriptPractitionerInput",
    "CreateFullscriptPractitionerPayload",
    "CreateFunctionalStatusInput",
    "CreateFunctionalStatusPayload",
    "CreateGoalHistoryInput",
    "CreateGoalHistoryPayload",
    "CreateGoalInput",
    "CreateGoalPayload",
    "CreateGoogleFitInput",
    "CreateGoogleFitPayload",
    "CreateGroupInput",
    "CreateGroupPayload",
    "CreateHealthConcernInput",
    "CreateHealthConcernPayload",
    "CreateImmunizationInput",
    "CreateImmunizationPayload",
    "CreateImplantableDeviceUserInput",
    "CreateImplantableDeviceUserPayload",
    "CreateImportDataRequestInput",
    "CreateImportDataRequestPayload",
    "CreateInsuranceAuthorizationInput",
    "CreateInsuranceAuthorizationPayload",
    "CreateInsurancePaymentInput",
    "CreateInsurancePaymentPayload",
    "CreateInsurancePlanInput",
    "CreateInsurancePlanPayload",
    "CreateInternalCommentInput",
    "CreateInternalCommentPayload",
    "CreateLabOrderInput",
    "CreateLabOrderPayload",
    "CreateLocationInput",
    "CreateLocationPayload",
    "CreateMealInput",
    "CreateMealPayload",
    "CreateMedicationInput",
    "CreateMedicationPayload",
    "CreateMessageBlastInput",
    "CreateMessageBlastPayload",
    "CreateMobileHealthDataIntegrationInput",
    "CreateMobileHealthDataIntegrationPayload",
    "CreateMobileHealthDataSnapshotInput",
    "CreateMobileHealthDataSnapshotPayload",
    "CreateNoteInput",
    "CreateNotePayload",
    "CreateNotificationContactInput",
    "CreateNotificationContactPayload",
    "CreateOfferingCouponInput",
    "CreateOfferingCouponPayload",
    "CreateOfferingInput",
    "CreateOfferingPayload",
    "CreateOfficeallySftpAccountInput",
    "CreateOfficeallySftpAccountPayload",
    "CreateOnboardingFlowInput",
    "CreateOnboardingFlowPayload",
    "CreateOnboardingItemInput",
    "CreateOnboardingItemPayload",
    "CreateOrAddToWaterIntakeEntryInput",
    "CreateOrAddToWaterIntakeEntryPayload",
    "CreateOrganizationCptCodeInput",
    "CreateOrganizationCptCodePayload",
    "CreateOrganizationInput",
    "CreateOrganizationMembershipInput",
    "CreateOrganizationMembershipPayload",
    "CreateOrganizationPayload",
    "CreatePartnerInput",
    "CreatePartnerPayload",
    "CreatePaymentIntentInput",
    "CreatePaymentIntentPayload",
    "CreatePdfLetterheadTemplateInput",
    "CreatePdfLetterheadTemplatePayload",
    "CreatePermissionTemplateInput",
    "CreatePermissionTemplatePayload",
    "CreatePersonalizationQuestionnaireInput",
    "CreatePersonalizationQuestionnairePayload",
    "CreatePreferredMedicalCodeInput",
    "CreatePreferredMedicalCodePayload",
    "CreateProcedureInput",
    "CreateProcedurePayload",
    "CreateProductInput",
    "CreateProductPayload",
    "CreateProviderAcceptedInsurancePlansInput",
    "CreateProviderAcceptedInsurancePlansPayload",
    "CreateProviderCptCodesInput",
    "CreateProviderCptCodesPayload",
    "CreateRecommendationInput",
    "CreateRecommendationPayload",
    "CreateReferralInput",
    "CreateReferralPayload",
    "CreateReferringPhysicianInput",
    "CreateReferringPhysicianPayload",
    "CreateRequestedFormInput",
    "CreateRequestedFormPayload",
    "CreateRequestedPaymentInput",
    "CreateRequestedPaymentPayload",
    "CreateRupaOrderInput",
    "CreateRupaOrderPayload",
    "CreateSavedFilterInput",
    "CreateSavedFilterPayload",
    "CreateSecondaryClaimInput",
    "CreateSecondaryClaimPayload",
    "CreateSentDirectMessageInput",
    "CreateSentDirectMessagePayload",
    "CreateSentFaxInput",
    "CreateSentFaxPayload",
    "CreateSetupIntentInput",
    "CreateSetupIntentPayload",
    "CreateSharingsInput",
    "CreateSmartPhraseInput",
    "CreateSmartPhrasePayload",
    "CreateSmokingStatusInput",
    "CreateSmokingStatusPayload",
    "CreateStripeCustomerDetailInput",
    "CreateStripeCustomerDetailPayload",
    "CreateSubscriptionInput",
    "CreateSubscriptionPayload",
    "CreateSuperBillInput",
    "CreateSuperBillPayload",
    "CreateTagInput",
    "CreateTagPayload",
    "CreateTaskInput",
    "CreateTaskPayload",
    "CreateUniqueDeviceIdentifierInput",
    "CreateUniqueDeviceIdentifierPayload",
    "CreateVisitorInput",
    "CreateVisitorPayload",
    "CreateWebhookInput",
    "CreateWebhookPayload",
    "CreateWriteOffInput",
    "CreateWriteOffPayload",
    "CustomEmail",
    "CustomEmailPaginationConnection",
    "CustomEmailRelatedObjectAppointmentType",
    "CustomEmailRelatedObjectCourse",
    "CustomEmailRelatedObjectOffering",
    "CustomMetricInput",
    "CustomMetricOverridesInput",
    "CustomModule",
    "CustomModuleConditionInput",
    "CustomModuleForm",
    "CustomModuleFormOrderKeys",
    "CustomModuleFormPaginationConnection",
    "CustomModulePaginationConnection",
    "Date",
    "DateTime",
    "DayRangeInputObjectType",
    "DefaultBillingType",
    "DeleteAcceptedInsurancePlanInput",
    "DeleteAcceptedInsurancePlanPayload",
    "DeleteAllergySensitivityInput",
    "DeleteAllergySensitivityPayload",
    "DeleteApiKeyInput",
    "DeleteApiKeyPayload",
    "DeleteAppleHealthInput",
    "DeleteAppleHealthPayload",
    "DeleteAppointmentFormAnswerGroupConnectionInput",
    "DeleteAppointmentFormAnswerGroupConnectionPayload",
    "DeleteAppointmentInput",
    "DeleteAppointmentPayload",
    "DeleteAppointmentRequestInput",
    "DeleteAppointmentRequestPayload",
    "DeleteAppointmentTypeCptCodeInput",
    "DeleteAppointmentTypeCptCodePayload",
    "DeleteAppointmentTypeInput",
    "DeleteAppointmentTypePayload",
    "DeleteAutoTaskGeneratorInput",
    "DeleteAutoTaskGeneratorPayload",
    "DeleteAvailabilityInput",
    "DeleteAvailabilityPayload",
    "DeleteBillingItemInput",
    "DeleteBillingItemPayload",
    "DeleteCarePlanConnectionInput",
    "DeleteCarePlanConnectionPayload",
    "DeleteCarePlanInput",
    "DeleteCarePlanPayload",
    "DeleteCarePlanRecommendationCategoryInput",
    "DeleteCarePlanRecommendationCategoryPayload",
    "DeleteClientRestrictionAuthorizationInput",
    "DeleteClientRestrictionAuthorizationPayload",
    "DeleteCms1500Input",
    "DeleteCms1500Payload",
    "DeleteCognitiveStatusInput",
    "DeleteCognitiveStatusPayload",
    "DeleteCommentInput",
    "DeleteCommentPayload",
    "DeleteConversationMembershipInput",
    "DeleteConversationMembershipPayload",
    "DeleteCourseBenefitInput",
    "DeleteCourseBenefitPayload",
    "DeleteCourseGroupInput",
    "DeleteCourseGroupPayload",
    "DeleteCourseInput",
    "DeleteCourseItemInput",
    "DeleteCourseItemPayload",
    "DeleteCourseMembershipInput",
    "DeleteCourseMembershipPayload",
    "DeleteCoursePayload",
    "DeleteCustomEmailInput",
    "DeleteCustomEmailPayload",
    "DeleteCustomFoodInput",
    "DeleteCustomFoodPayload",
    "DeleteCustomModuleFileAttachmentInput",
    "DeleteCustomModuleFileAttachmentPayload",
    "DeleteCustomModuleFormInput",
    "DeleteCustomModuleFormPayload",
    "DeleteCustomModuleInput",
    "DeleteCustomModulePayload",
    "DeleteDexcomConnectionInput",
    "DeleteDexcomConnectionPayload",
    "DeleteDocumentInput",
    "DeleteDocumentPayload",
    "DeleteEntryInput",
    "DeleteEntryPayload",
    "DeleteEpisodeOfCareInput",
    "DeleteEpisodeOfCarePayload",
    "DeleteExternalCalendarInput",
    "DeleteExternalCalendarPayload",
    "DeleteFamilyHistoryInput",
    "DeleteFamilyHistoryPayload",
    "DeleteFitbitInput",
    "DeleteFitbitPayload",
    "DeleteFolderInput",
    "DeleteFolderPayload",
    "DeleteFormAnswerFileAttachmentInput",
    "DeleteFormAnswerFileAttachmentPayload",
    "DeleteFormAnswerGroupInput",
    "DeleteFormAnswerGroupPayload",
    "DeleteFormAnswerGroupSigningInput",
    "DeleteFormAnswerGroupSigningPayload",
    "DeleteFunctionalStatusInput",
    "DeleteFunctionalStatusPayload",
    "DeleteGoalHistoryInput",
    "DeleteGoalHistoryPayload",
    "DeleteGoalInput",
    "DeleteGoalPayload",
    "DeleteGoogleFitInput",
    "DeleteGoogleFitPayload",
    "DeleteHealthConcernInput",
    "DeleteHealthConcernPayload",
    "DeleteImplantableDeviceUserInput",
    "DeleteImplantableDeviceUserPayload",
    "DeleteInsuranceAuthorizationInput",
    "DeleteInsuranceAuthorizationPayload",
    "DeleteInsurancePlanInput",
    "DeleteInsurancePlanPayload",
    "DeleteLocationInput",
    "DeleteLocationPayload",
    "DeleteManualInsurancePaymentInput",
    "DeleteManualInsurancePaymentPayload",
    "DeleteMealInput",
    "DeleteMealPayload",
    "DeleteMobileHealthDataIntegrationInput",
    "DeleteMobileHealthDataIntegrationPayload",
    "DeleteNoteInput",
    "DeleteNotePayload",
    "DeleteNotificationContactInput",
    "DeleteNotificationContactPayload",
    "DeleteOfferingCouponInput",
    "DeleteOfferingCouponPayload",
    "DeleteOfferingInput",
    "DeleteOfferingPayload",
    "DeleteOnboardingFlowInput",
    "DeleteOnboardingFlowPayload",
    "DeleteOnboardingItemInput",
    "DeleteOnboardingItemPayload",
    "DeleteOrganizationCptCodeInput",
    "DeleteOrganizationCptCodePayload",
    "DeleteOrganizationInfoInput",
    "DeleteOrganizationInfoPayload",
    "DeleteOrganizationMembershipInput",
    "DeleteOrganizationMembershipPayload",
    "DeletePermissionTemplateInput",
    "DeletePermissionTemplatePayload",
    "DeletePreferredMedicalCodeInput",
    "DeletePreferredMedicalCodePayload",
    "DeleteProcedureInput",
    "DeleteProcedurePayload",
    "DeleteProductInput",
    "DeleteProductPayload",
    "DeleteProviderAcceptedInsurancePlanInput",
    "DeleteProviderAcceptedInsurancePlanPayload",
    "DeleteProviderCptCodeInput",
    "DeleteProviderCptCodePayload",
    "DeleteReceivedFaxInput",
    "DeleteReceivedFaxPayload",
    "DeleteRecommendationInput",
    "DeleteRecommendationPayload",
    "DeleteReferralInput",
    "DeleteReferralPayload",
    "DeleteReferringPhysicianInput",
    "DeleteReferringPhysicianPayload",
    "DeleteRequestedFormInput",
    "DeleteRequestedFormPayload",
    "DeleteRequestedPaymentInput",
    "DeleteRequestedPaymentPayload",
    "DeleteSavedFilterInput",
    "DeleteSavedFilterPayload",
    "DeleteShapaConnectionInput",
    "DeleteShapaConnectionPayload",
    "DeleteSmartPhraseInput",
    "DeleteSmartPhrasePayload",
    "DeleteSmokingStatusInput",
    "DeleteSmokingStatusPayload",
    "DeleteStripeCustomerDetailInput",
    "DeleteStripeCustomerDetailPayload",
    "DeleteSuperBillInput",
    "DeleteSuperBillPayload",
    "DeleteTagInput",
    "DeleteTagPayload",
    "DeleteTaskInput",
    "DeleteTaskPayload",
    "DeleteTranscriptInput",
    "DeleteTranscriptPayload",
    "DeleteUniqueDeviceIdentifierInput",
    "DeleteUniqueDeviceIdentifierPayload",
    "DeleteUserGroupInput",
    "DeleteUserGroupPayload",
    "DeleteWebhookInput",
    "DeleteWebhookPayload",
    "DeleteWithingsConnectionInput",
    "DeleteWithingsConnectionPayload",
    "DeleteWriteOffInput",
    "DeleteWriteOffPayload",
    "DeleteZoomRecordingFileInput",
    "DeleteZoomRecordingFilePayload",
    "DestroyAnnouncementInput",
    "DestroyAnnouncementPayload",
    "DestroyFaxAcctInfoInput",
    "DestroyFaxAcctInfoPayload",
    "DestroyInternalCommentInput",
    "DestroyInternalCommentPayload",
    "DestroyMedicationInput",
    "DestroyMedicationPayload",
    "DestroyPdfLetterheadTemplateInput",
    "DestroyPdfLetterheadTemplatePayload",
    "DestroyRecurringFormInput",
    "DestroyRecurringFormPayload",
    "DestroySharingsInput",
    "DexcomConnection",
    "DiagnosesInput",
    "DietitianInput",
    "DismissAllAnnouncementsInput",
    "DismissAllAnnouncementsPayload",
    "DismissAnnouncementInput",
    "DismissAnnouncementPayload",
    "Document",
    "DocumentOrderKeys",
    "DocumentPaginationConnection",
    "DocumentViewing",
    "DocumentViewingPaginationConnection",
    "DoseSpot",
    "Draft",
    "DrugAllergenType",
    "DrugAllergenTypeEnum",
    "DsiComment",
    "Duration",
    "EditAvailabilityInput",
    "EditAvailabilityPayload",
    "EditAvailabilityWithAppointmentTypesInput",
    "EditAvailabilityWithAppointmentTypesPayload",
    "EligibilityCheck",
    "EligibilityCheckService",
    "EmbedWidgetStepType",
    "Entry",
    "EntryImageStyleEnum",
    "EntryOrderKeys",
    "EntryPaginationConnection",
    "EpisodeOfCare",
    "EpisodeOfCareConnection",
    "EthnicityCode",
    "ExpireWebhookSignatureInput",
    "ExpireWebhookSignaturePayload",
    "ExportClientEhiInput",
    "ExportClientEhiPayload",
    "ExportToTemplateInput",
    "ExportToTemplatePayload",
    "ExternalCalendar",
    "ExternalCalendarConnection",
    "FamilyHistoryCondition",
    "FaxDietitianInput",
    "FaxLineRequest",
    "FaxLocationInput",
    "FeatureToggle",
    "FieldError",
    "FileAttachment",
    "Fitbit",
    "Float",
    "Folder",
    "FolderOrderKeys",
    "FolderPaginationConnection",
    "Food",
    "FoodPaginationConnection",
    "FormAnswer",
    "FormAnswerGroup",
    "FormAnswerGroupOrderKeys",
    "FormAnswerGroupPaginationConnection",
    "FormAnswerGroupSigning",
    "FormAnswerInput",
    "FormHistory",
    "FormHistoryAction",
    "FormHistoryPaginationConnection",
    "FormHistorySourceable",
    "FormStatus",
    "FormType",
    "FormTypesToRequest",
    "FullscriptEntrypoint",
    "FullscriptPractitionerType",
    "FullscriptPractitionerTypeType",
    "FullscriptTreatmentPlanType",
    "FunctionalStatus",
    "GenderIdentityCode",
    "GenerateChartingPdfInput",
    "GenerateChartingPdfPayload",
    "GeneratedFormAnswerGroupRejectionReasonEnum",
    "GeneratedFormAnswerGroupType",
    "GiftInput",
    "Goal",
    "GoalDataType",
    "GoalHistory",
    "GoalHistoryActionTypeEnum",
    "GoalHistoryPaginationConnection",
    "GoalInstance",
    "GoalInstancePaginationConnection",
    "GoalOrderKeys",
    "GoalOverallCompletionRateInfo",
    "GoalPaginationConnection",
    "GoalTemplate",
    "GoalTemplatePaginationConnection",
    "GoogleFit",
    "GroupCarePlanUserConnection",
    "HealthAssessment",
    "HealthAssessmentServiceSignupInput",
    "HealthAssessmentServiceSignupPayload",
    "HealthConcern",
    "HolderRelationship",
    "HttpHeader",
    "Human",
    "ID",
    "IcdCode",
    "IcdCodeOrderKeys",
    "IcdCodePaginationConnection",
    "IcdCodesCms1500Input",
    "IcdCodesIndividualClientNoteInput",
    "IcdCodesPolicyInput",
    "IcdCodesSuperBill",
    "IcdCodesSuperBillInput",
    "Immunization",
    "ImplantableDeviceUser",
    "ImportDataRequest",
    "IndividualClientNoteInput",
    "IndividualClientNoteOrderKeys",
    "IndividualClientNoteSorting",
    "IngestMedicationsFromSurescriptsInput",
    "IngestMedicationsFromSurescriptsPayload",
    "InputModel",
    "InsuranceAuthorizationInput",
    "InsuranceAuthorizationType",
    "InsurancePayment",
    "InsurancePaymentConnection",
    "InsurancePaymentsDepositStatusEnum",
    "InsurancePaymentsOrderKeys",
    "InsurancePlan",
    "InsurancePlanInput",
    "InsurancePlanOrderKeys",
    "InsurancePlanPaginationConnection",
    "Int",
    "IntakeFlowOrderKeys",
    "IntakeFlowType",
    "IntegrationCategoryType",
    "IntegrationCategoryTypePaginationConnection",
    "IntegrationPlanTiersType",
    "InternalComment",
    "InternalCommentable",
    "InternalCommentsOrderKeys",
    "InterventionType",
    "Invoice",
    "InvoiceOffering",
    "InvoiceRecipient",
    "JSON",
    "LabFiltersDataType",
    "LabObservationRequestInput",
    "LabObservationResultInput",
    "LabOption",
    "LabOptionPaginationConnection",
    "LabOrder",
    "LabOrderBilling",
    "LabOrderIntegration",
    "LabOrderInterpretation",
    "LabOrderLabVendor",
    "LabOrderOrderKeys",
    "LabOrderPaginationConnection",
    "LabResult",
    "LinkEncounterToEpisodeOfCareInput",
    "LinkEncounterToEpisodeOfCarePayload",
    "LinkUnlinkEncounterToEpisodeOfCare",
    "Location",
    "LocationInput",
    "LocationInputs",
    "LocationPaginationConnection",
    "LocationResourceType",
    "LockInput",
    "LockPayload",
    "LogMedicationHistoryConsentInput",
    "LogMedicationHistoryConsentPayload",
    "Meal",
    "MealPaginationConnection",
    "MealPlan",
    "MedicationHistoryTypeListItem",
    "MedicationHistoryTypePaginationConnection",
    "MedicationOptionType",
    "MedicationType",
    "MedicationTypePaginationConnection",
    "MergeClientsInput",
    "MergeClientsPayload",
    "MetricGraphDataType",
    "MfaType",
    "MobileHealthDataIntegration",
    "MobileHealthDataIntegrationType",
    "MobileHealthDataSnapshot",
    "MobileHealthDataSnapshotIntegrationType",
    "MobileHealthDataSnapshotStatus",
    "MonographFormat",
    "MonthlyBillingItemsDataType",
    "MultiLineMetricGraphDataType",
    "Mutations",
    "NewWebhook",
    "Note",
    "NoteInput",
    "NoteOrderKeys",
    "NotePaginationConnection",
    "NoteScheduler",
    "NoteSchedulerPaginationConnection",
    "Notification",
    "NotificationContact",
    "NotificationContactInput",
    "NotificationOrderKeys",
    "NotificationPaginationConnection",
    "NotificationSetting",
    "NutrientsInput",
    "Offering",
    "OfferingCoupon",
    "OfferingCouponOrderKeys",
    "OfferingCouponPaginationConnection",
    "OfferingGroupVisibility",
    "OfferingGroupVisibilityPaginationConnection",
    "OfferingImage",
    "OfferingImagePaginationConnection",
    "OfferingImageUpload",
    "OfferingInclude",
    "OfferingIncludesFields",
    "OfferingOrderKeys",
    "OfferingPaginationConnection",
    "OfferingProductInput",
    "OfferingsDataType",
    "OfficeallySftpAccount",
    "OnboardingFlow",
    "OnboardingFlowOrderKeys",
    "OnboardingFlowPaginationConnection",
    "OnboardingItem",
    "OneOfInput",
    "OptionalReference",
    "OrgLocationInput",
    "Organization",
    "OrganizationCptCodeInsuranceFeesInput",
    "OrganizationCptCodeType",
    "OrganizationFeeScheduleCptCodeType",
    "OrganizationFeeScheduleCptCodeTypeConnection",
    "OrganizationInfo",
    "OrganizationInfoInput",
    "OrganizationMembership",
    "OrganizationMembershipOrderKeys",
    "OrganizationMembershipPaginationConnection",
    "OrganizationMembershipRole",
    "OrganizationSettingsInput",
    "OtherIdNumber",
    "OtherIdNumberInput",
    "OtherIdNumberPaginationConnection",
    "PageInfo",
    "ParseCcdaDocumentInput",
    "ParseCcdaDocumentPayload",
    "PartnerType",
    "PatientEncounter",
    "PatientInput",
    "PatientLocationInputs",
    "PauseCourseGroupInput",
    "PauseCourseGroupPayload",
    "PauseCourseMembershipInput",
    "PauseCourseMembershipPayload",
    "PayerOrder",
    "PayoutAccount",
    "PayoutAccountPaginationConnection",
    "PdfLetterheadTemplate",
    "PdfLetterheadTemplateAddressSource",
    "PdfLetterheadTemplateBrandLogoSource",
    "PdfLetterheadTemplateEmailSource",
    "PdfLetterheadTemplatePhoneNumberSource",
    "PdfLetterheadTemplateTeamMemberNameSource",
    "PermissionTemplateType",
    "PermissionTemplateTypePaginationConnection",
    "Pharmacy",
    "PharmacyPaginationConnection",
    "PharmacySpecialty",
    "PhysicianLocationInput",
    "PhysicianReferralInput",
    "PlaceOfService",
    "PlaceOfServicePaginationConnection",
    "Plan",
    "Policy",
    "PolicyInput",
    "PotentialAppointmentSlot",
    "PreferredMedicalCode",
    "PreferredMedicalCodePaginationConnection",
    "Prescription",
    "PrescriptionMedicationConnection",
    "PrescriptionMedicationMedicationType",
    "PrescriptionMedicationOrderBy",
    "PrescriptionMedicationPrescription",
    "PrescriptionMedicationQueryFiltersInput",
    "PrescriptionMedicationStatus",
    "PrescriptionMedicationTypeEnum",
    "PrimaryOrganizationInfoInput",
    "Procedure",
    "ProcessMobileHealthDataSnapshotInput",
    "ProcessMobileHealthDataSnapshotPayload",
    "Product",
    "ProductInput",
    "ProductOrderKeys",
    "ProductPaginationConnection",
    "ProfessionsInput",
    "ProviderAcceptedInsurancePlanType",
    "ProviderAcceptedInsurancePlanTypePaginationConnection",
    "ProviderAppointmentLocationsInput",
    "ProviderBioInput",
    "ProviderCptCodeInput",
    "ProviderCptCodeType",
    "ProviderCptCodeTypePaginationConnection",
    "Queries",
    "RaceCode",
    "ReceiptLineItem",
    "ReceiptLineItemInput",
    "ReceiptLineItemPaginationConnection",
    "ReceivedDirectMessage",
    "ReceivedDirectMessageOrderKeys",
    "ReceivedDirectMessagePaginationConnection",
    "ReceivedFax",
    "ReceivedFaxOrderKeys",
    "ReceivedFaxPaginationConnection",
    "Recommendation",
    "RecurringAppointment",
    "RecurringAppointmentInput",
    "RecurringDaysInputObjectType",
    "RecurringForm",
    "RecurringFormPaginationConnection",
    "RecurringPayment",
    "RecurringPaymentPaginationConnection",
    "RecursiveInput",
    "Reference",
    "Referral",
    "ReferralInfoInput",
    "ReferralInput",
    "ReferringPhysician",
    "ReferringPhysicianInput",
    "ReferringPhysicianOrderKeys",
    "ReferringPhysicianPaginationConnection",
    "RefetchChangeHealthLabOrderInput",
    "RefetchChangeHealthLabOrderPayload",
    "RejectGeneratedFormAnswerGroupInput",
    "RejectGeneratedFormAnswerGroupPayload",
    "ReminderInput",
    "RemoveAppliedTagInput",
    "RemoveAppliedTagPayload",
    "RemoveDraftInput",
    "RemoveDraftPayload",
    "RemoveUserFromGroupCarePlanInput",
    "RemoveUserFromGroupCarePlanPayload",
    "RequestIntegrationInput",
    "RequestIntegrationPayload",
    "RequestedFormCompletion",
    "RequestedFormCompletionPaginationConnection",
    "RequestedFormStatusType",
    "RequestedPayerInput",
    "RequestedPaymentOrderKeys",
    "RequestedPaymentPaginationConnection",
    "RequestedPaymentStatus",
    "RequestedPaymentTemplate",
    "RequestedPaymentTemplateInput",
    "RequestedPaymentTemplatePaginationConnection",
    "ResendSentFaxInput",
    "ResendSentFaxPayload",
    "ResetDefaultPdfLetterheadTemplateInput",
    "ResetDefaultPdfLetterheadTemplatePayload",
    "ResetMfaInput",
    "ResetMfaPayload",
    "ResetPasswordInput",
    "ResetPasswordPayload",
    "ResumeCourseGroupInput",
    "ResumeCourseGroupPayload",
    "ResumeCourseMembershipInput",
    "ResumeCourseMembershipPayload",
    "ResyncRupaLabOrdersInput",
    "ResyncRupaLabOrdersPayload",
    "RevokeTokenInput",
    "RevokeTokenPayload",
    "RoomInput",
    "RunEligibilityCheckMutationInput",
    "RunEligibilityCheckMutationPayload",
    "SDKConfig",
    "SavedFilter",
    "SavedFilterPaginationConnection",
    "ScheduledUserPackageSelection",
    "ScheduledUserPackageSelectionPaginationConnection",
    "SendCarePlanEmailInput",
    "SendCarePlanEmailPayload",
    "SendSpeakToTrainerNotificationInput",
    "SendSpeakToTrainerNotificationPayload",
    "SendTestWebhookInput",
    "SendTestWebhookPayload",
    "SentDirectMessage",
    "SentDirectMessageOrderKeys",
    "SentDirectMessagePaginationConnection",
    "SentDirectMessageXml",
    "SentFax",
    "SentFaxOrderKeys",
    "SentFaxPaginationConnection",
    "SentNotificationRecord",
    "SentNotificationRecordPaginationConnection",
    "SentWebhook",
    "SentWebhookOrderKeys",
    "SentWebhookPaginationConnection",
    "SentWebhookResourceType",
    "ServingSize",
    "ServingSizeInput",
    "ServingSizePaginationConnection",
    "SetCustomModuleFormScribeInstructionsInput",
    "SetCustomModuleFormScribeInstructionsPayload",
    "SetDefaultPdfLetterheadTemplateInput",
    "SetDefaultPdfLetterheadTemplatePayload",
    "ShapaConnection",
    "ShareAnswersAsDocumentInput",
    "ShareAnswersAsDocumentPayload",
    "ShareCourseInput",
    "ShareCoursePayload",
    "ShareCustomModuleFormInput",
    "ShareCustomModuleFormPayload",
    "ShareableDocument",
    "ShareableFolder",
    "ShareableType",
    "SignInInput",
    "SignInPayload",
    "SignInput",
    "SignPayload",
    "SignUpInput",
    "SignUpPayload",
    "SignedStreamName",
    "SmartPhrase",
    "SmartPhraseOrderKeys",
    "SmartPhrasePaginationConnection",
    "SmokingStatus",
    "SmsTemplateWarning",
    "SpecialtiesInput",
    "StateLicense",
    "StateLicensePaginationConnection",
    "StateLicensesInput",
    "States",
    "StripeBankAccountType",
    "StripeCompanyType",
    "StripeCountry",
    "StripeCustomerDetail",
    "StripeCustomerDetailOrderKeys",
    "StripeCustomerDetailPaginationConnection",
    "SubOrganizationInfoInput",
    "SubentryInput",
    "SubgoalInput",
    "SubmissionInput",
    "SubmitSecondaryClaimInput",
    "SubmitSecondaryClaimPayload",
    "SubscriptionInstance",
    "SuperBill",
    "SuperBillOrderKeys",
    "SuperBillPaginationConnection",
    "Tag",
    "TagOrderKeys",
    "TagPaginationConnection",
    "Task",
    "TaskOrderKeys",
    "TaskPaginationConnection",
    "TaskReminderInput",
    "TestInput",
    "ToggleCarePlanStatusForSpecificUserInput",
    "ToggleCarePlanStatusForSpecificUserPayload",
    "TransactionType",
    "TranscriptStatusEnum",
    "TranscriptTypeEnum",
    "TransferOrderKeys",
    "TransferType",
    "UUID",
    "UniqueDeviceIdentifier",
    "UnknownMember",
    "UnlinkEncounterToEpisodeOfCareInput",
    "UnlinkEncounterToEpisodeOfCarePayload",
    "UnlockInput",
    "UnlockPayload",
    "UnsubscribeFromNotificationInput",
    "UnsubscribeFromNotificationPayload",
    "UpdateAddendumInput",
    "UpdateAddendumPayload",
    "UpdateAllergySensitivityInput",
    "UpdateAllergySensitivityPayload",
    "UpdateAnnouncementInput",
    "UpdateAnnouncementPayload",
    "UpdateAppleHealthInput",
    "UpdateAppleHealthPayload",
    "UpdateAppointmentInclusionInput",
    "UpdateAppointmentInclusionPayload",
    "UpdateAppointmentInput",
    "UpdateAppointmentPayload",
    "UpdateAppointmentRequestInput",
    "UpdateAppointmentRequestPayload",
    "UpdateAppointmentSettingInput",
    "UpdateAppointmentSettingPayload",
    "UpdateAppointmentTypeCptCodeInput",
    "UpdateAppointmentTypeCptCodePayload",
    "UpdateAppointmentTypeInput",
    "UpdateAppointmentTypePayload",
    "UpdateAutoTaskGeneratorInput",
    "UpdateAutoTaskGeneratorPayload",
    "UpdateAutomatedInsuranceBillingSettingInput",
    "UpdateAutomatedInsuranceBillingSettingPayload",
    "UpdateBillingItemInput",
    "UpdateBillingItemPayload",
    "UpdateBrandInput",
    "UpdateBrandPayload",
    "UpdateByTemplateInput",
    "UpdateByTemplatePayload",
    "UpdateCalendarViewSettingInput",
    "UpdateCalendarViewSettingPayload",
    "UpdateCalorieLevelInput",
    "UpdateCalorieLevelPayload",
    "UpdateCarePlanInput",
    "UpdateCarePlanPayload",
    "UpdateCarePlanRecommendationCategoryInput",
    "UpdateCarePlanRecommendationCategoryPayload",
    "UpdateChangeHealthAccountInput",
    "UpdateChangeHealthAccountPayload",
    "UpdateChargeBackInput",
    "UpdateChargeBackPayload",
    "UpdateChatSettingInput",
    "UpdateChatSettingPayload",
    "UpdateClientInput",
    "UpdateClientPayload",
    "UpdateCms1500Input",
    "UpdateCms1500Payload",
    "UpdateCognitiveStatusInput",
    "UpdateCognitiveStatusPayload",
    "UpdateConversationInput",
    "UpdateConversationMembershipInput",
    "UpdateConversationMembershipPayload",
    "UpdateConversationPayload",
    "UpdateCourseGroupInput",
    "UpdateCourseGroupPayload",
    "UpdateCourseInput",
    "UpdateCourseItemInput",
    "UpdateCourseItemPayload",
    "UpdateCourseMembershipInput",
    "UpdateCourseMembershipPayload",
    "UpdateCoursePayload",
    "UpdateCustomEmailInput",
    "UpdateCustomEmailPayload",
    "UpdateCustomFoodInput",
    "UpdateCustomFoodPayload",
    "UpdateCustomModuleFormInput",
    "UpdateCustomModuleFormPayload",
    "UpdateCustomModuleInput",
    "UpdateCustomModulePayload",
    "UpdateDocumentInput",
    "UpdateDocumentPayload",
    "UpdateDsiCommentInput",
    "UpdateDsiCommentPayload",
    "UpdateEntryInput",
    "UpdateEntryPayload",
    "UpdateEpisodeOfCareInput",
    "UpdateEpisodeOfCarePayload",
    "UpdateExternalCalendarInput",
    "UpdateExternalCalendarPayload",
    "UpdateFamilyHistoryInput",
    "UpdateFamilyHistoryPayload",
    "UpdateFaxAcctInfoInput",
    "UpdateFaxAcctInfoPayload",
    "UpdateFeatureToggleInput",
    "UpdateFeatureTogglePayload",
    "UpdateFitbitInput",
    "UpdateFitbitPayload",
    "UpdateFolderInput",
    "UpdateFolderPayload",
    "UpdateFormAnswerGroupInput",
    "UpdateFormAnswerGroupPayload",
    "UpdateFunctionalStatusInput",
    "UpdateFunctionalStatusPayload",
    "UpdateGeneratedFormAnswerGroupFeedbackInput",
    "UpdateGeneratedFormAnswerGroupFeedbackPayload",
    "UpdateGoalInput",
    "UpdateGoalPayload",
    "UpdateGoogleFitInput",
    "UpdateGoogleFitPayload",
    "UpdateGroupCarePlanInput",
    "UpdateGroupCarePlanPayload",
    "UpdateHealthConcernInput",
    "UpdateHealthConcernPayload",
    "UpdateHumanInput",
    "UpdateHumanPayload",
    "UpdateImmunizationInput",
    "UpdateImmunizationPayload",
    "UpdateImplantableDeviceUserInput",
    "UpdateImplantableDeviceUserPayload",
    "UpdateInsuranceAuthorizationInput",
    "UpdateInsuranceAuthorizationPayload",
    "UpdateInsurancePaymentDepositStatusInput",
    "UpdateInsurancePaymentDepositStatusPayload",
    "UpdateInsurancePlanInput",
    "UpdateInsurancePlanPayload",
    "UpdateInternalCommentInput",
    "UpdateInternalCommentPayload",
    "UpdateLabOrderInput",
    "UpdateLabOrderPayload",
    "UpdateLocationInput",
    "UpdateLocationPayload",
    "UpdateMacronutrientSplitInput",
    "UpdateMacronutrientSplitPayload",
    "UpdateManualInsurancePaymentInput",
    "UpdateManualInsurancePaymentPayload",
    "UpdateMealInput",
    "UpdateMealPayload",
    "UpdateMedicationInput",
    "UpdateMedicationPayload",
    "UpdateNoteInput",
    "UpdateNotePayload",
    "UpdateNoteSchedulerInput",
    "UpdateNoteSchedulerPayload",
    "UpdateNotificationContactInput",
    "UpdateNotificationContactPayload",
    "UpdateNotificationInput",
    "UpdateNotificationPayload",
    "UpdateNotificationSettingInput",
    "UpdateNotificationSettingPayload",
    "UpdateOfferingInput",
    "UpdateOfferingPayload",
    "UpdateOfficeallySftpAccountInput",
    "UpdateOfficeallySftpAccountPayload",
    "UpdateOnboardingFlowInput",
    "UpdateOnboardingFlowPayload",
    "UpdateOnboardingItemInput",
    "UpdateOnboardingItemPayload",
    "UpdateOrganizationCptCodeInput",
    "UpdateOrganizationCptCodePayload",
    "UpdateOrganizationInput",
    "UpdateOrganizationMemberInput",
    "UpdateOrganizationMemberPayload",
    "UpdateOrganizationMembershipInput",
    "UpdateOrganizationMembershipPayload",
    "UpdateOrganizationPayload",
    "UpdatePdfLetterheadTemplateInput",
    "UpdatePdfLetterheadTemplatePayload",
    "UpdatePermissionTemplateInput",
    "UpdatePermissionTemplatePayload",
    "UpdatePolicyMutationInput",
    "UpdatePolicyMutationPayload",
    "UpdateProcedureInput",
    "UpdateProcedurePayload",
    "UpdateProductInput",
    "UpdateProductPayload",
    "UpdateProviderCptCodesInput",
    "UpdateProviderCptCodesPayload",
    "UpdateReceivedDirectMessageInput",
    "UpdateReceivedDirectMessagePayload",
    "UpdateReceivedFaxInput",
    "UpdateReceivedFaxPayload",
    "UpdateRecommendationInput",
    "UpdateRecommendationPayload",
    "UpdateRecurringFormInput",
    "UpdateRecurringFormPayload",
    "UpdateReferralInput",
    "UpdateReferralPayload",
    "UpdateReferringPhysicianInput",
    "UpdateReferringPhysicianPayload",
    "UpdateRequestedPaymentInput",
    "UpdateRequestedPaymentPayload",
    "UpdateSavedFilterInput",
    "UpdateSavedFilterPayload",
    "UpdateSecondaryClaimInput",
    "UpdateSecondaryClaimPayload",
    "UpdateSmartPhraseInput",
    "UpdateSmartPhrasePayload",
    "UpdateSmokingStatusInput",
    "UpdateSmokingStatusPayload",
    "UpdateStateInput",
    "UpdateStatePayload",
    "UpdateStripeCustomerDetailInput",
    "UpdateStripeCustomerDetailPayload",
    "UpdateStripeVerificationDetailsInput",
    "UpdateStripeVerificationDetailsPayload",
    "UpdateSubscriptionInput",
    "UpdateSubscriptionPayload",
    "UpdateSuperBillInput",
    "UpdateSuperBillPayload",
    "UpdateTagInput",
    "UpdateTagPayload",
    "UpdateTaskInput",
    "UpdateTaskPayload",
    "UpdateUiConfigurationInput",
    "UpdateUiConfigurationPayload",
    "UpdateUniqueDeviceIdentifierInput",
    "UpdateUniqueDeviceIdentifierPayload",
    "UpdateUserAppointmentPricingInput",
    "UpdateUserAppointmentPricingPayload",
    "UpdateUserGroupInput",
    "UpdateUserGroupPayload",
    "UpdateUserInput",
    "UpdateUserPayload",
    "UpdateWebhookInput",
    "UpdateWebhookPayload",
    "UpdateWriteOffInput",
    "UpdateWriteOffPayload",
    "Upload",
    "UploadBatchToCandidHealthInput",
    "UploadBatchToCandidHealthPayload",
    "UploadBatchToChangeHealthInput",
    "UploadBatchToChangeHealthPayload",
    "UploadBatchToOfficeallyInput",
    "UploadBatchToOfficeallyPayload",
    "UploadToIntegrationsInput",
    "UploadToIntegrationsPayload",
    "User",
    "UserConnection",
    "UserGroup",
    "UserGroupOrderKeys",
    "UserGroupPaginationConnection",
    "UserListItem",
    "UserNotificationsCount",
    "UserOrderKeys",
    "UserPackageSelection",
    "UserPackageSelectionPaginationConnection",
    "UserPolicyInput",
    "ValidateOfferingCoupon",
    "ValidateVerificationTokenInput",
    "ValidateVerificationTokenPayload",
    "VideoChatsSubscriptionPayload",
    "VideoUrlDefaultInput",
    "VideoUrlOptionInput",
    "Visitor",
    "VisualizeDashboardType",
    "Webhook",
    "WebhookEvent",
    "WebhookEventInput",
    "WebhookEventType",
    "WebhookOrderKeys",
    "WebhookPaginationConnection",
    "WhitelabelSetting",
    "WithingsConnection",
    "WriteOff",
    "WriteOffInput",
    "WriteOffType",
    "ZonedDateTime",
    "ZoomCloudRecordingFile",
    "ZoomRecordingFileTypeEnum",
    "ZoomRecordingStatusEnum",
    "ZoomRecordingTypeEnum",
]
