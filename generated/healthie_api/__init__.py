# Generated from specs/healthie. Do not edit.
"""Healthie's operations and models, typed. A name is imported when it is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING

if _TYPE_CHECKING:
    from hero_healthie_runtime.graphql.base_model import BaseModel as BaseModel
    from hero_healthie_runtime.graphql.base_model import InputModel as InputModel
    from hero_healthie_runtime.graphql.base_model import OneOfInput as OneOfInput
    from hero_healthie_runtime.graphql.base_model import OptionalReference as OptionalReference
    from hero_healthie_runtime.graphql.base_model import RecursiveInput as RecursiveInput
    from hero_healthie_runtime.graphql.base_model import Reference as Reference
    from hero_healthie_runtime.graphql.base_model import UnknownMember as UnknownMember
    from hero_healthie_runtime.graphql.files import DataUrl as DataUrl
    from hero_healthie_runtime.graphql.scalars import ID as ID
    from hero_healthie_runtime.graphql.scalars import JSON as JSON
    from hero_healthie_runtime.graphql.scalars import UUID as UUID
    from hero_healthie_runtime.graphql.scalars import Boolean as Boolean
    from hero_healthie_runtime.graphql.scalars import Date as Date
    from hero_healthie_runtime.graphql.scalars import DateTime as DateTime
    from hero_healthie_runtime.graphql.scalars import Day as Day
    from hero_healthie_runtime.graphql.scalars import DayOrTime as DayOrTime
    from hero_healthie_runtime.graphql.scalars import Duration as Duration
    from hero_healthie_runtime.graphql.scalars import Float as Float
    from hero_healthie_runtime.graphql.scalars import Int as Int
    from hero_healthie_runtime.graphql.scalars import Money as Money
    from hero_healthie_runtime.graphql.scalars import MoneyInput as MoneyInput
    from hero_healthie_runtime.graphql.scalars import MoneyText as MoneyText
    from hero_healthie_runtime.graphql.scalars import MoneyTextInput as MoneyTextInput
    from hero_healthie_runtime.graphql.scalars import ZonedDateTime as ZonedDateTime
    from hero_healthie_runtime.uploads import Upload as Upload

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
    from .models.calendar_view_setting import CalendarViewSetting as CalendarViewSetting
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
    from .models.client_restriction_authorization import (
        ClientRestrictionAuthorization as ClientRestrictionAuthorization,
    )
    from .models.cms1500 import Cms1500 as Cms1500
    from .models.cms1500_pagination_connection import Cms1500PaginationConnection as Cms1500PaginationConnection
    from .models.cognitive_status import CognitiveStatus as CognitiveStatus
    from .models.color_code_option import ColorCodeOption as ColorCodeOption
    from .models.comment import Comment as Comment
    from .models.comment_pagination_connection import CommentPaginationConnection as CommentPaginationConnection
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
    from .models.dexcom_connection import DexcomConnection as DexcomConnection
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
    from .models.eligibility_check import EligibilityCheck as EligibilityCheck
    from .models.embed_widget_step_type import EmbedWidgetStepType as EmbedWidgetStepType
    from .models.entry import Entry as Entry
    from .models.entry_pagination_connection import EntryPaginationConnection as EntryPaginationConnection
    from .models.episode_of_care import EpisodeOfCare as EpisodeOfCare
    from .models.episode_of_care_connection import EpisodeOfCareConnection as EpisodeOfCareConnection
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
    from .models.health_concern import HealthConcern as HealthConcern
    from .models.http_header import HttpHeader as HttpHeader
    from .models.human import Human as Human
    from .models.icd_code import IcdCode as IcdCode
    from .models.icd_code_pagination_connection import IcdCodePaginationConnection as IcdCodePaginationConnection
    from .models.icd_codes_super_bill import IcdCodesSuperBill as IcdCodesSuperBill
    from .models.immunization import Immunization as Immunization
    from .models.implantable_device_user import ImplantableDeviceUser as ImplantableDeviceUser
    from .models.import_data_request import ImportDataRequest as ImportDataRequest
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
    from .models.link_unlink_encounter_to_episode_of_care import (
        LinkUnlinkEncounterToEpisodeOfCare as LinkUnlinkEncounterToEpisodeOfCare,
    )
    from .models.location import Location as Location
    from .models.location_pagination_connection import LocationPaginationConnection as LocationPaginationConnection
    from .models.location_resource_type import LocationResourceType as LocationResourceType
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
    from .models.patient_encounter import PatientEncounter as PatientEncounter
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
    from .models.saved_filter import SavedFilter as SavedFilter
    from .models.saved_filter_pagination_connection import (
        SavedFilterPaginationConnection as SavedFilterPaginationConnection,
    )
    from .models.scheduled_user_package_selection import ScheduledUserPackageSelection as ScheduledUserPackageSelection
    from .models.scheduled_user_package_selection_pagination_connection import (
        ScheduledUserPackageSelectionPaginationConnection as ScheduledUserPackageSelectionPaginationConnection,
    )
    from .models.sdk_config import SDKConfig as SDKConfig
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
    from .models.shapa_connection import ShapaConnection as ShapaConnection
    from .models.shareable_document import ShareableDocument as ShareableDocument
    from .models.shareable_folder import ShareableFolder as ShareableFolder
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
    from .models.subscription_instance import SubscriptionInstance as SubscriptionInstance
    from .models.super_bill import SuperBill as SuperBill
    from .models.super_bill_pagination_connection import SuperBillPaginationConnection as SuperBillPaginationConnection
    from .models.tag import Tag as Tag
    from .models.tag_pagination_connection import TagPaginationConnection as TagPaginationConnection
    from .models.task import Task as Task
    from .models.task_pagination_connection import TaskPaginationConnection as TaskPaginationConnection
    from .models.transaction_type import TransactionType as TransactionType
    from .models.transfer_type import TransferType as TransferType
    from .models.unique_device_identifier import UniqueDeviceIdentifier as UniqueDeviceIdentifier
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
    from .operations.add_pharmacy import AddPharmacyPayload as AddPharmacyPayload
    from .operations.async_bulk_create_organization_memberships import (
        AsyncBulkCreateOrganizationMembershipsPayload as AsyncBulkCreateOrganizationMembershipsPayload,
    )
    from .operations.bulk_apply import BulkApplyPayload as BulkApplyPayload
    from .operations.bulk_apply_care_plan_template import (
        BulkApplyCarePlanTemplatePayload as BulkApplyCarePlanTemplatePayload,
    )
    from .operations.bulk_create_availability import BulkCreateAvailabilityPayload as BulkCreateAvailabilityPayload
    from .operations.bulk_create_entries import BulkCreateEntriesPayload as BulkCreateEntriesPayload
    from .operations.bulk_create_organization_memberships import (
        BulkCreateOrganizationMembershipsPayload as BulkCreateOrganizationMembershipsPayload,
    )
    from .operations.bulk_delete_availability import BulkDeleteAvailabilityPayload as BulkDeleteAvailabilityPayload
    from .operations.bulk_delete_tasks import BulkDeleteTasksPayload as BulkDeleteTasksPayload
    from .operations.bulk_update_card_issues import BulkUpdateCardIssuesPayload as BulkUpdateCardIssuesPayload
    from .operations.bulk_update_care_plan_users import BulkUpdateCarePlanUsersPayload as BulkUpdateCarePlanUsersPayload
    from .operations.bulk_update_clients import BulkUpdateClientsPayload as BulkUpdateClientsPayload
    from .operations.cancel_mobile_health_data_snapshot import (
        CancelMobileHealthDataSnapshotPayload as CancelMobileHealthDataSnapshotPayload,
    )
    from .operations.cancel_recurring_payment import CancelRecurringPaymentPayload as CancelRecurringPaymentPayload
    from .operations.change_devices_availability import (
        ChangeDevicesAvailabilityPayload as ChangeDevicesAvailabilityPayload,
    )
    from .operations.clear_unreconciled_objects import (
        ClearUnreconciledObjectsPayload as ClearUnreconciledObjectsPayload,
    )
    from .operations.complete_ccda_reconciliation import (
        CompleteCcdaReconciliationPayload as CompleteCcdaReconciliationPayload,
    )
    from .operations.complete_checkout import CompleteCheckoutPayload as CompleteCheckoutPayload
    from .operations.complete_course_document import CompleteCourseDocumentPayload as CompleteCourseDocumentPayload
    from .operations.convert_generated_form_answer_group import (
        ConvertGeneratedFormAnswerGroupPayload as ConvertGeneratedFormAnswerGroupPayload,
    )
    from .operations.copy_course import CopyCoursePayload as CopyCoursePayload
    from .operations.copy_custom_module import CopyCustomModulePayload as CopyCustomModulePayload
    from .operations.copy_custom_module_form import CopyCustomModuleFormPayload as CopyCustomModuleFormPayload
    from .operations.copy_offering import CopyOfferingPayload as CopyOfferingPayload
    from .operations.create_accepted_insurance_plan import (
        CreateAcceptedInsurancePlanPayload as CreateAcceptedInsurancePlanPayload,
    )
    from .operations.create_addendum import CreateAddendumPayload as CreateAddendumPayload
    from .operations.create_allergy_sensitivity import (
        CreateAllergySensitivityPayload as CreateAllergySensitivityPayload,
    )
    from .operations.create_announcement import CreateAnnouncementPayload as CreateAnnouncementPayload
    from .operations.create_api_key import CreateApiKeyPayload as CreateApiKeyPayload
    from .operations.create_apple_health import CreateAppleHealthPayload as CreateAppleHealthPayload
    from .operations.create_appointment import CreateAppointmentPayload as CreateAppointmentPayload
    from .operations.create_appointment_form_answer_group_connection import (
        CreateAppointmentFormAnswerGroupConnectionPayload as CreateAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.create_appointment_request import (
        CreateAppointmentRequestPayload as CreateAppointmentRequestPayload,
    )
    from .operations.create_appointment_setting import (
        CreateAppointmentSettingPayload as CreateAppointmentSettingPayload,
    )
    from .operations.create_appointment_type import CreateAppointmentTypePayload as CreateAppointmentTypePayload
    from .operations.create_appointment_type_cpt_code import (
        CreateAppointmentTypeCptCodePayload as CreateAppointmentTypeCptCodePayload,
    )
    from .operations.create_auto_task_generator import CreateAutoTaskGeneratorPayload as CreateAutoTaskGeneratorPayload
    from .operations.create_automated_insurance_billing_setting import (
        CreateAutomatedInsuranceBillingSettingPayload as CreateAutomatedInsuranceBillingSettingPayload,
    )
    from .operations.create_availability import CreateAvailabilityPayload as CreateAvailabilityPayload
    from .operations.create_availability_with_appointment_types import (
        CreateAvailabilityWithAppointmentTypesPayload as CreateAvailabilityWithAppointmentTypesPayload,
    )
    from .operations.create_billing_item import CreateBillingItemPayload as CreateBillingItemPayload
    from .operations.create_brand import CreateBrandPayload as CreateBrandPayload
    from .operations.create_care_plan import CreateCarePlanPayload as CreateCarePlanPayload
    from .operations.create_care_plan_recommendation_category import (
        CreateCarePlanRecommendationCategoryPayload as CreateCarePlanRecommendationCategoryPayload,
    )
    from .operations.create_change_health_patient import (
        CreateChangeHealthPatientPayload as CreateChangeHealthPatientPayload,
    )
    from .operations.create_chat_setting import CreateChatSettingPayload as CreateChatSettingPayload
    from .operations.create_client import CreateClientPayload as CreateClientPayload
    from .operations.create_client_restriction_authorization import (
        CreateClientRestrictionAuthorizationPayload as CreateClientRestrictionAuthorizationPayload,
    )
    from .operations.create_client_via_form import CreateClientViaFormPayload as CreateClientViaFormPayload
    from .operations.create_cms1500 import CreateCms1500Payload as CreateCms1500Payload
    from .operations.create_cognitive_status import CreateCognitiveStatusPayload as CreateCognitiveStatusPayload
    from .operations.create_comment import CreateCommentPayload as CreateCommentPayload
    from .operations.create_completed_course_item import (
        CreateCompletedCourseItemPayload as CreateCompletedCourseItemPayload,
    )
    from .operations.create_completed_onboarding_item import (
        CreateCompletedOnboardingItemPayload as CreateCompletedOnboardingItemPayload,
    )
    from .operations.create_contact import CreateContactPayload as CreateContactPayload
    from .operations.create_conversation import CreateConversationPayload as CreateConversationPayload
    from .operations.create_course import CreateCoursePayload as CreateCoursePayload
    from .operations.create_course_benefit import CreateCourseBenefitPayload as CreateCourseBenefitPayload
    from .operations.create_course_item import CreateCourseItemPayload as CreateCourseItemPayload
    from .operations.create_custom_email import CreateCustomEmailPayload as CreateCustomEmailPayload
    from .operations.create_custom_food import CreateCustomFoodPayload as CreateCustomFoodPayload
    from .operations.create_custom_module import CreateCustomModulePayload as CreateCustomModulePayload
    from .operations.create_custom_module_file_attachment import (
        CreateCustomModuleFileAttachmentPayload as CreateCustomModuleFileAttachmentPayload,
    )
    from .operations.create_custom_module_file_attachment_upload_url import (
        CreateCustomModuleFileAttachmentUploadUrlPayload as CreateCustomModuleFileAttachmentUploadUrlPayload,
    )
    from .operations.create_custom_module_form import CreateCustomModuleFormPayload as CreateCustomModuleFormPayload
    from .operations.create_document import CreateDocumentPayload as CreateDocumentPayload
    from .operations.create_dosespot_clinician import CreateDosespotClinicianPayload as CreateDosespotClinicianPayload
    from .operations.create_draft import CreateDraftPayload as CreateDraftPayload
    from .operations.create_dsi_comment import CreateDsiCommentPayload as CreateDsiCommentPayload
    from .operations.create_ebook import CreateEbookPayload as CreateEbookPayload
    from .operations.create_entry import CreateEntryPayload as CreateEntryPayload
    from .operations.create_episode_of_care import CreateEpisodeOfCarePayload as CreateEpisodeOfCarePayload
    from .operations.create_external_calendar import CreateExternalCalendarPayload as CreateExternalCalendarPayload
    from .operations.create_family_history import CreateFamilyHistoryPayload as CreateFamilyHistoryPayload
    from .operations.create_fax_acct_info import CreateFaxAcctInfoPayload as CreateFaxAcctInfoPayload
    from .operations.create_fax_line_request import CreateFaxLineRequestPayload as CreateFaxLineRequestPayload
    from .operations.create_feature_toggle import CreateFeatureTogglePayload as CreateFeatureTogglePayload
    from .operations.create_fitbit import CreateFitbitPayload as CreateFitbitPayload
    from .operations.create_folder import CreateFolderPayload as CreateFolderPayload
    from .operations.create_form_answer_file_attachment import (
        CreateFormAnswerFileAttachmentPayload as CreateFormAnswerFileAttachmentPayload,
    )
    from .operations.create_form_answer_file_attachment_upload_url import (
        CreateFormAnswerFileAttachmentUploadUrlPayload as CreateFormAnswerFileAttachmentUploadUrlPayload,
    )
    from .operations.create_form_answer_group import CreateFormAnswerGroupPayload as CreateFormAnswerGroupPayload
    from .operations.create_form_answer_group_signing import (
        CreateFormAnswerGroupSigningPayload as CreateFormAnswerGroupSigningPayload,
    )
    from .operations.create_fullscript_practitioner import (
        CreateFullscriptPractitionerPayload as CreateFullscriptPractitionerPayload,
    )
    from .operations.create_functional_status import CreateFunctionalStatusPayload as CreateFunctionalStatusPayload
    from .operations.create_goal import CreateGoalPayload as CreateGoalPayload
    from .operations.create_goal_history import CreateGoalHistoryPayload as CreateGoalHistoryPayload
    from .operations.create_google_fit import CreateGoogleFitPayload as CreateGoogleFitPayload
    from .operations.create_group import CreateGroupPayload as CreateGroupPayload
    from .operations.create_health_concern import CreateHealthConcernPayload as CreateHealthConcernPayload
    from .operations.create_immunization import CreateImmunizationPayload as CreateImmunizationPayload
    from .operations.create_implantable_device_user import (
        CreateImplantableDeviceUserPayload as CreateImplantableDeviceUserPayload,
    )
    from .operations.create_import_data_request import CreateImportDataRequestPayload as CreateImportDataRequestPayload
    from .operations.create_insurance_authorization import (
        CreateInsuranceAuthorizationPayload as CreateInsuranceAuthorizationPayload,
    )
    from .operations.create_insurance_payment import CreateInsurancePaymentPayload as CreateInsurancePaymentPayload
    from .operations.create_insurance_plan import CreateInsurancePlanPayload as CreateInsurancePlanPayload
    from .operations.create_internal_comment import CreateInternalCommentPayload as CreateInternalCommentPayload
    from .operations.create_lab_order import CreateLabOrderPayload as CreateLabOrderPayload
    from .operations.create_location import CreateLocationPayload as CreateLocationPayload
    from .operations.create_meal import CreateMealPayload as CreateMealPayload
    from .operations.create_medication import CreateMedicationPayload as CreateMedicationPayload
    from .operations.create_message_blast import CreateMessageBlastPayload as CreateMessageBlastPayload
    from .operations.create_mobile_health_data_integration import (
        CreateMobileHealthDataIntegrationPayload as CreateMobileHealthDataIntegrationPayload,
    )
    from .operations.create_mobile_health_data_snapshot import (
        CreateMobileHealthDataSnapshotPayload as CreateMobileHealthDataSnapshotPayload,
    )
    from .operations.create_note import CreateNotePayload as CreateNotePayload
    from .operations.create_notification_contact import (
        CreateNotificationContactPayload as CreateNotificationContactPayload,
    )
    from .operations.create_offering import CreateOfferingPayload as CreateOfferingPayload
    from .operations.create_offering_coupon import CreateOfferingCouponPayload as CreateOfferingCouponPayload
    from .operations.create_officeally_sftp_account import (
        CreateOfficeallySftpAccountPayload as CreateOfficeallySftpAccountPayload,
    )
    from .operations.create_onboarding_flow import CreateOnboardingFlowPayload as CreateOnboardingFlowPayload
    from .operations.create_onboarding_item import CreateOnboardingItemPayload as CreateOnboardingItemPayload
    from .operations.create_or_add_to_water_intake_entry import (
        CreateOrAddToWaterIntakeEntryPayload as CreateOrAddToWaterIntakeEntryPayload,
    )
    from .operations.create_organization import CreateOrganizationPayload as CreateOrganizationPayload
    from .operations.create_organization_cpt_code import (
        CreateOrganizationCptCodePayload as CreateOrganizationCptCodePayload,
    )
    from .operations.create_organization_membership import (
        CreateOrganizationMembershipPayload as CreateOrganizationMembershipPayload,
    )
    from .operations.create_partner import CreatePartnerPayload as CreatePartnerPayload
    from .operations.create_payment_intent import CreatePaymentIntentPayload as CreatePaymentIntentPayload
    from .operations.create_pdf_letterhead_template import (
        CreatePdfLetterheadTemplatePayload as CreatePdfLetterheadTemplatePayload,
    )
    from .operations.create_permission_template import (
        CreatePermissionTemplatePayload as CreatePermissionTemplatePayload,
    )
    from .operations.create_personalization_questionnaire import (
        CreatePersonalizationQuestionnairePayload as CreatePersonalizationQuestionnairePayload,
    )
    from .operations.create_preferred_medical_code import (
        CreatePreferredMedicalCodePayload as CreatePreferredMedicalCodePayload,
    )
    from .operations.create_procedure import CreateProcedurePayload as CreateProcedurePayload
    from .operations.create_product import CreateProductPayload as CreateProductPayload
    from .operations.create_provider_accepted_insurance_plans import (
        CreateProviderAcceptedInsurancePlansPayload as CreateProviderAcceptedInsurancePlansPayload,
    )
    from .operations.create_provider_cpt_codes import CreateProviderCptCodesPayload as CreateProviderCptCodesPayload
    from .operations.create_recommendation import CreateRecommendationPayload as CreateRecommendationPayload
    from .operations.create_referral import CreateReferralPayload as CreateReferralPayload
    from .operations.create_referring_physician import (
        CreateReferringPhysicianPayload as CreateReferringPhysicianPayload,
    )
    from .operations.create_requested_form_completion import CreateRequestedFormPayload as CreateRequestedFormPayload
    from .operations.create_requested_payment import CreateRequestedPaymentPayload as CreateRequestedPaymentPayload
    from .operations.create_rupa_order import CreateRupaOrderPayload as CreateRupaOrderPayload
    from .operations.create_saved_filter import CreateSavedFilterPayload as CreateSavedFilterPayload
    from .operations.create_secondary_claim import CreateSecondaryClaimPayload as CreateSecondaryClaimPayload
    from .operations.create_sent_direct_message import CreateSentDirectMessagePayload as CreateSentDirectMessagePayload
    from .operations.create_sent_fax import CreateSentFaxPayload as CreateSentFaxPayload
    from .operations.create_setup_intent import CreateSetupIntentPayload as CreateSetupIntentPayload
    from .operations.create_smart_phrase import CreateSmartPhrasePayload as CreateSmartPhrasePayload
    from .operations.create_smoking_status import CreateSmokingStatusPayload as CreateSmokingStatusPayload
    from .operations.create_stripe_customer_detail import (
        CreateStripeCustomerDetailPayload as CreateStripeCustomerDetailPayload,
    )
    from .operations.create_subscription import CreateSubscriptionPayload as CreateSubscriptionPayload
    from .operations.create_super_bill import CreateSuperBillPayload as CreateSuperBillPayload
    from .operations.create_tag import CreateTagPayload as CreateTagPayload
    from .operations.create_task import CreateTaskPayload as CreateTaskPayload
    from .operations.create_unique_device_identifier import (
        CreateUniqueDeviceIdentifierPayload as CreateUniqueDeviceIdentifierPayload,
    )
    from .operations.create_visitor import CreateVisitorPayload as CreateVisitorPayload
    from .operations.create_webhook import CreateWebhookPayload as CreateWebhookPayload
    from .operations.create_write_off import CreateWriteOffPayload as CreateWriteOffPayload
    from .operations.delete_accepted_insurance_plan import (
        DeleteAcceptedInsurancePlanPayload as DeleteAcceptedInsurancePlanPayload,
    )
    from .operations.delete_allergy_sensitivity import (
        DeleteAllergySensitivityPayload as DeleteAllergySensitivityPayload,
    )
    from .operations.delete_announcement import DestroyAnnouncementPayload as DestroyAnnouncementPayload
    from .operations.delete_api_key import DeleteApiKeyPayload as DeleteApiKeyPayload
    from .operations.delete_apple_health import DeleteAppleHealthPayload as DeleteAppleHealthPayload
    from .operations.delete_appointment import DeleteAppointmentPayload as DeleteAppointmentPayload
    from .operations.delete_appointment_form_answer_group_connection import (
        DeleteAppointmentFormAnswerGroupConnectionPayload as DeleteAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.delete_appointment_request import (
        DeleteAppointmentRequestPayload as DeleteAppointmentRequestPayload,
    )
    from .operations.delete_appointment_type import DeleteAppointmentTypePayload as DeleteAppointmentTypePayload
    from .operations.delete_appointment_type_cpt_code import (
        DeleteAppointmentTypeCptCodePayload as DeleteAppointmentTypeCptCodePayload,
    )
    from .operations.delete_auto_task_generator import DeleteAutoTaskGeneratorPayload as DeleteAutoTaskGeneratorPayload
    from .operations.delete_availability import DeleteAvailabilityPayload as DeleteAvailabilityPayload
    from .operations.delete_billing_item import DeleteBillingItemPayload as DeleteBillingItemPayload
    from .operations.delete_care_plan import DeleteCarePlanPayload as DeleteCarePlanPayload
    from .operations.delete_care_plan_connection import (
        DeleteCarePlanConnectionPayload as DeleteCarePlanConnectionPayload,
    )
    from .operations.delete_care_plan_recommendation_category import (
        DeleteCarePlanRecommendationCategoryPayload as DeleteCarePlanRecommendationCategoryPayload,
    )
    from .operations.delete_client_restriction_authorization import (
        DeleteClientRestrictionAuthorizationPayload as DeleteClientRestrictionAuthorizationPayload,
    )
    from .operations.delete_cms1500 import DeleteCms1500Payload as DeleteCms1500Payload
    from .operations.delete_cognitive_status import DeleteCognitiveStatusPayload as DeleteCognitiveStatusPayload
    from .operations.delete_comment import DeleteCommentPayload as DeleteCommentPayload
    from .operations.delete_conversation_membership import (
        DeleteConversationMembershipPayload as DeleteConversationMembershipPayload,
    )
    from .operations.delete_course import DeleteCoursePayload as DeleteCoursePayload
    from .operations.delete_course_benefit import DeleteCourseBenefitPayload as DeleteCourseBenefitPayload
    from .operations.delete_course_group import DeleteCourseGroupPayload as DeleteCourseGroupPayload
    from .operations.delete_course_item import DeleteCourseItemPayload as DeleteCourseItemPayload
    from .operations.delete_course_membership import DeleteCourseMembershipPayload as DeleteCourseMembershipPayload
    from .operations.delete_custom_email import DeleteCustomEmailPayload as DeleteCustomEmailPayload
    from .operations.delete_custom_food import DeleteCustomFoodPayload as DeleteCustomFoodPayload
    from .operations.delete_custom_module import DeleteCustomModulePayload as DeleteCustomModulePayload
    from .operations.delete_custom_module_file_attachment import (
        DeleteCustomModuleFileAttachmentPayload as DeleteCustomModuleFileAttachmentPayload,
    )
    from .operations.delete_custom_module_form import DeleteCustomModuleFormPayload as DeleteCustomModuleFormPayload
    from .operations.delete_dexcom_connection import DeleteDexcomConnectionPayload as DeleteDexcomConnectionPayload
    from .operations.delete_document import DeleteDocumentPayload as DeleteDocumentPayload
    from .operations.delete_entry import DeleteEntryPayload as DeleteEntryPayload
    from .operations.delete_episode_of_care import DeleteEpisodeOfCarePayload as DeleteEpisodeOfCarePayload
    from .operations.delete_external_calendar import DeleteExternalCalendarPayload as DeleteExternalCalendarPayload
    from .operations.delete_family_history import DeleteFamilyHistoryPayload as DeleteFamilyHistoryPayload
    from .operations.delete_fax_acct_info import DestroyFaxAcctInfoPayload as DestroyFaxAcctInfoPayload
    from .operations.delete_fitbit import DeleteFitbitPayload as DeleteFitbitPayload
    from .operations.delete_folder import DeleteFolderPayload as DeleteFolderPayload
    from .operations.delete_form_answer_file_attachment import (
        DeleteFormAnswerFileAttachmentPayload as DeleteFormAnswerFileAttachmentPayload,
    )
    from .operations.delete_form_answer_group import DeleteFormAnswerGroupPayload as DeleteFormAnswerGroupPayload
    from .operations.delete_form_answer_group_signing import (
        DeleteFormAnswerGroupSigningPayload as DeleteFormAnswerGroupSigningPayload,
    )
    from .operations.delete_functional_status import DeleteFunctionalStatusPayload as DeleteFunctionalStatusPayload
    from .operations.delete_goal import DeleteGoalPayload as DeleteGoalPayload
    from .operations.delete_goal_history import DeleteGoalHistoryPayload as DeleteGoalHistoryPayload
    from .operations.delete_google_fit import DeleteGoogleFitPayload as DeleteGoogleFitPayload
    from .operations.delete_health_concern import DeleteHealthConcernPayload as DeleteHealthConcernPayload
    from .operations.delete_implantable_device_user import (
        DeleteImplantableDeviceUserPayload as DeleteImplantableDeviceUserPayload,
    )
    from .operations.delete_insurance_authorization import (
        DeleteInsuranceAuthorizationPayload as DeleteInsuranceAuthorizationPayload,
    )
    from .operations.delete_insurance_plan import DeleteInsurancePlanPayload as DeleteInsurancePlanPayload
    from .operations.delete_location import DeleteLocationPayload as DeleteLocationPayload
    from .operations.delete_manual_insurance_payment import (
        DeleteManualInsurancePaymentPayload as DeleteManualInsurancePaymentPayload,
    )
    from .operations.delete_meal import DeleteMealPayload as DeleteMealPayload
    from .operations.delete_medication import DestroyMedicationPayload as DestroyMedicationPayload
    from .operations.delete_mobile_health_data_integration import (
        DeleteMobileHealthDataIntegrationPayload as DeleteMobileHealthDataIntegrationPayload,
    )
    from .operations.delete_note import DeleteNotePayload as DeleteNotePayload
    from .operations.delete_notification_contact import (
        DeleteNotificationContactPayload as DeleteNotificationContactPayload,
    )
    from .operations.delete_offering import DeleteOfferingPayload as DeleteOfferingPayload
    from .operations.delete_offering_coupon import DeleteOfferingCouponPayload as DeleteOfferingCouponPayload
    from .operations.delete_onboarding_flow import DeleteOnboardingFlowPayload as DeleteOnboardingFlowPayload
    from .operations.delete_onboarding_item import DeleteOnboardingItemPayload as DeleteOnboardingItemPayload
    from .operations.delete_organization_cpt_code import (
        DeleteOrganizationCptCodePayload as DeleteOrganizationCptCodePayload,
    )
    from .operations.delete_organization_info import DeleteOrganizationInfoPayload as DeleteOrganizationInfoPayload
    from .operations.delete_organization_membership import (
        DeleteOrganizationMembershipPayload as DeleteOrganizationMembershipPayload,
    )
    from .operations.delete_permission_template import (
        DeletePermissionTemplatePayload as DeletePermissionTemplatePayload,
    )
    from .operations.delete_preferred_medical_code import (
        DeletePreferredMedicalCodePayload as DeletePreferredMedicalCodePayload,
    )
    from .operations.delete_procedure import DeleteProcedurePayload as DeleteProcedurePayload
    from .operations.delete_product import DeleteProductPayload as DeleteProductPayload
    from .operations.delete_provider_accepted_insurance_plan import (
        DeleteProviderAcceptedInsurancePlanPayload as DeleteProviderAcceptedInsurancePlanPayload,
    )
    from .operations.delete_provider_cpt_code import DeleteProviderCptCodePayload as DeleteProviderCptCodePayload
    from .operations.delete_received_fax import DeleteReceivedFaxPayload as DeleteReceivedFaxPayload
    from .operations.delete_recommendation import DeleteRecommendationPayload as DeleteRecommendationPayload
    from .operations.delete_recurring_form import DestroyRecurringFormPayload as DestroyRecurringFormPayload
    from .operations.delete_referral import DeleteReferralPayload as DeleteReferralPayload
    from .operations.delete_referring_physician import (
        DeleteReferringPhysicianPayload as DeleteReferringPhysicianPayload,
    )
    from .operations.delete_requested_form_completion import DeleteRequestedFormPayload as DeleteRequestedFormPayload
    from .operations.delete_requested_payment import DeleteRequestedPaymentPayload as DeleteRequestedPaymentPayload
    from .operations.delete_saved_filter import DeleteSavedFilterPayload as DeleteSavedFilterPayload
    from .operations.delete_shapa_connection import DeleteShapaConnectionPayload as DeleteShapaConnectionPayload
    from .operations.delete_smart_phrase import DeleteSmartPhrasePayload as DeleteSmartPhrasePayload
    from .operations.delete_smoking_status import DeleteSmokingStatusPayload as DeleteSmokingStatusPayload
    from .operations.delete_stripe_customer_detail import (
        DeleteStripeCustomerDetailPayload as DeleteStripeCustomerDetailPayload,
    )
    from .operations.delete_super_bill import DeleteSuperBillPayload as DeleteSuperBillPayload
    from .operations.delete_tag import DeleteTagPayload as DeleteTagPayload
    from .operations.delete_task import DeleteTaskPayload as DeleteTaskPayload
    from .operations.delete_transcript import DeleteTranscriptPayload as DeleteTranscriptPayload
    from .operations.delete_unique_device_identifier import (
        DeleteUniqueDeviceIdentifierPayload as DeleteUniqueDeviceIdentifierPayload,
    )
    from .operations.delete_user_group import DeleteUserGroupPayload as DeleteUserGroupPayload
    from .operations.delete_webhook import DeleteWebhookPayload as DeleteWebhookPayload
    from .operations.delete_withings_connection import (
        DeleteWithingsConnectionPayload as DeleteWithingsConnectionPayload,
    )
    from .operations.delete_write_off import DeleteWriteOffPayload as DeleteWriteOffPayload
    from .operations.delete_zoom_recording_file import DeleteZoomRecordingFilePayload as DeleteZoomRecordingFilePayload
    from .operations.destroy_internal_comment import DestroyInternalCommentPayload as DestroyInternalCommentPayload
    from .operations.destroy_pdf_letterhead_template import (
        DestroyPdfLetterheadTemplatePayload as DestroyPdfLetterheadTemplatePayload,
    )
    from .operations.dismiss_all_announcements import DismissAllAnnouncementsPayload as DismissAllAnnouncementsPayload
    from .operations.dismiss_announcement import DismissAnnouncementPayload as DismissAnnouncementPayload
    from .operations.edit_availability import EditAvailabilityPayload as EditAvailabilityPayload
    from .operations.edit_availability_with_appointment_types import (
        EditAvailabilityWithAppointmentTypesPayload as EditAvailabilityWithAppointmentTypesPayload,
    )
    from .operations.expire_webhook_signature import ExpireWebhookSignaturePayload as ExpireWebhookSignaturePayload
    from .operations.export_care_plan_to_template import ExportToTemplatePayload as ExportToTemplatePayload
    from .operations.export_client_ehi import ExportClientEhiPayload as ExportClientEhiPayload
    from .operations.generate_charting_pdf import GenerateChartingPdfPayload as GenerateChartingPdfPayload
    from .operations.health_assessment_service_signup import (
        HealthAssessmentServiceSignupPayload as HealthAssessmentServiceSignupPayload,
    )
    from .operations.ingest_medications_from_surescripts import (
        IngestMedicationsFromSurescriptsPayload as IngestMedicationsFromSurescriptsPayload,
    )
    from .operations.link_encounter_to_episode_of_care import (
        LinkEncounterToEpisodeOfCarePayload as LinkEncounterToEpisodeOfCarePayload,
    )
    from .operations.lock_form_answer_group import LockPayload as LockPayload
    from .operations.log_medication_history_consent import (
        LogMedicationHistoryConsentPayload as LogMedicationHistoryConsentPayload,
    )
    from .operations.merge_clients import MergeClientsPayload as MergeClientsPayload
    from .operations.parse_ccda_document import ParseCcdaDocumentPayload as ParseCcdaDocumentPayload
    from .operations.pause_course_group import PauseCourseGroupPayload as PauseCourseGroupPayload
    from .operations.pause_course_membership import PauseCourseMembershipPayload as PauseCourseMembershipPayload
    from .operations.process_mobile_health_data_snapshot import (
        ProcessMobileHealthDataSnapshotPayload as ProcessMobileHealthDataSnapshotPayload,
    )
    from .operations.refetch_change_health_lab_order import (
        RefetchChangeHealthLabOrderPayload as RefetchChangeHealthLabOrderPayload,
    )
    from .operations.reject_generated_form_answer_group import (
        RejectGeneratedFormAnswerGroupPayload as RejectGeneratedFormAnswerGroupPayload,
    )
    from .operations.remove_applied_tag import RemoveAppliedTagPayload as RemoveAppliedTagPayload
    from .operations.remove_draft import RemoveDraftPayload as RemoveDraftPayload
    from .operations.remove_user_from_group_care_plan import (
        RemoveUserFromGroupCarePlanPayload as RemoveUserFromGroupCarePlanPayload,
    )
    from .operations.request_integration import RequestIntegrationPayload as RequestIntegrationPayload
    from .operations.resend_sent_fax import ResendSentFaxPayload as ResendSentFaxPayload
    from .operations.reset_default_pdf_letterhead_template import (
        ResetDefaultPdfLetterheadTemplatePayload as ResetDefaultPdfLetterheadTemplatePayload,
    )
    from .operations.reset_mfa import ResetMfaPayload as ResetMfaPayload
    from .operations.reset_password import ResetPasswordPayload as ResetPasswordPayload
    from .operations.resume_course_group import ResumeCourseGroupPayload as ResumeCourseGroupPayload
    from .operations.resume_course_membership import ResumeCourseMembershipPayload as ResumeCourseMembershipPayload
    from .operations.resync_rupa_lab_orders import ResyncRupaLabOrdersPayload as ResyncRupaLabOrdersPayload
    from .operations.revoke_token import RevokeTokenPayload as RevokeTokenPayload
    from .operations.run_eligibility_check import (
        RunEligibilityCheckMutationPayload as RunEligibilityCheckMutationPayload,
    )
    from .operations.send_care_plan_email import SendCarePlanEmailPayload as SendCarePlanEmailPayload
    from .operations.send_speak_to_trainer_notification import (
        SendSpeakToTrainerNotificationPayload as SendSpeakToTrainerNotificationPayload,
    )
    from .operations.send_test_webhook import SendTestWebhookPayload as SendTestWebhookPayload
    from .operations.set_custom_module_form_scribe_instructions import (
        SetCustomModuleFormScribeInstructionsPayload as SetCustomModuleFormScribeInstructionsPayload,
    )
    from .operations.set_default_pdf_letterhead_template import (
        SetDefaultPdfLetterheadTemplatePayload as SetDefaultPdfLetterheadTemplatePayload,
    )
    from .operations.share_answers_as_document import ShareAnswersAsDocumentPayload as ShareAnswersAsDocumentPayload
    from .operations.share_course import ShareCoursePayload as ShareCoursePayload
    from .operations.share_custom_module_form import ShareCustomModuleFormPayload as ShareCustomModuleFormPayload
    from .operations.sign_form_answer_group import SignPayload as SignPayload
    from .operations.sign_in import SignInPayload as SignInPayload
    from .operations.sign_up import SignUpPayload as SignUpPayload
    from .operations.submit_secondary_claim import SubmitSecondaryClaimPayload as SubmitSecondaryClaimPayload
    from .operations.toggle_care_plan_status_for_specific_user import (
        ToggleCarePlanStatusForSpecificUserPayload as ToggleCarePlanStatusForSpecificUserPayload,
    )
    from .operations.unlink_encounter_to_episode_of_care import (
        UnlinkEncounterToEpisodeOfCarePayload as UnlinkEncounterToEpisodeOfCarePayload,
    )
    from .operations.unlock_form_answer_group import UnlockPayload as UnlockPayload
    from .operations.unsubscribe_from_notification import (
        UnsubscribeFromNotificationPayload as UnsubscribeFromNotificationPayload,
    )
    from .operations.update_addendum import UpdateAddendumPayload as UpdateAddendumPayload
    from .operations.update_allergy_sensitivity import (
        UpdateAllergySensitivityPayload as UpdateAllergySensitivityPayload,
    )
    from .operations.update_announcement import UpdateAnnouncementPayload as UpdateAnnouncementPayload
    from .operations.update_apple_health import UpdateAppleHealthPayload as UpdateAppleHealthPayload
    from .operations.update_appointment import UpdateAppointmentPayload as UpdateAppointmentPayload
    from .operations.update_appointment_inclusion import (
        UpdateAppointmentInclusionPayload as UpdateAppointmentInclusionPayload,
    )
    from .operations.update_appointment_request import (
        UpdateAppointmentRequestPayload as UpdateAppointmentRequestPayload,
    )
    from .operations.update_appointment_setting import (
        UpdateAppointmentSettingPayload as UpdateAppointmentSettingPayload,
    )
    from .operations.update_appointment_type import UpdateAppointmentTypePayload as UpdateAppointmentTypePayload
    from .operations.update_appointment_type_cpt_code import (
        UpdateAppointmentTypeCptCodePayload as UpdateAppointmentTypeCptCodePayload,
    )
    from .operations.update_auto_task_generator import UpdateAutoTaskGeneratorPayload as UpdateAutoTaskGeneratorPayload
    from .operations.update_automated_insurance_billing_setting import (
        UpdateAutomatedInsuranceBillingSettingPayload as UpdateAutomatedInsuranceBillingSettingPayload,
    )
    from .operations.update_billing_item import UpdateBillingItemPayload as UpdateBillingItemPayload
    from .operations.update_brand import UpdateBrandPayload as UpdateBrandPayload
    from .operations.update_by_template import UpdateByTemplatePayload as UpdateByTemplatePayload
    from .operations.update_calendar_view_setting import (
        UpdateCalendarViewSettingPayload as UpdateCalendarViewSettingPayload,
    )
    from .operations.update_calorie_level import UpdateCalorieLevelPayload as UpdateCalorieLevelPayload
    from .operations.update_care_plan import UpdateCarePlanPayload as UpdateCarePlanPayload
    from .operations.update_care_plan_recommendation_category import (
        UpdateCarePlanRecommendationCategoryPayload as UpdateCarePlanRecommendationCategoryPayload,
    )
    from .operations.update_change_health_account import (
        UpdateChangeHealthAccountPayload as UpdateChangeHealthAccountPayload,
    )
    from .operations.update_charge_back import UpdateChargeBackPayload as UpdateChargeBackPayload
    from .operations.update_chat_setting import UpdateChatSettingPayload as UpdateChatSettingPayload
    from .operations.update_client import UpdateClientPayload as UpdateClientPayload
    from .operations.update_cms1500 import UpdateCms1500Payload as UpdateCms1500Payload
    from .operations.update_cognitive_status import UpdateCognitiveStatusPayload as UpdateCognitiveStatusPayload
    from .operations.update_conversation import UpdateConversationPayload as UpdateConversationPayload
    from .operations.update_conversation_membership import (
        UpdateConversationMembershipPayload as UpdateConversationMembershipPayload,
    )
    from .operations.update_course import UpdateCoursePayload as UpdateCoursePayload
    from .operations.update_course_group import UpdateCourseGroupPayload as UpdateCourseGroupPayload
    from .operations.update_course_item import UpdateCourseItemPayload as UpdateCourseItemPayload
    from .operations.update_course_membership import UpdateCourseMembershipPayload as UpdateCourseMembershipPayload
    from .operations.update_custom_email import UpdateCustomEmailPayload as UpdateCustomEmailPayload
    from .operations.update_custom_food import UpdateCustomFoodPayload as UpdateCustomFoodPayload
    from .operations.update_custom_module import UpdateCustomModulePayload as UpdateCustomModulePayload
    from .operations.update_custom_module_form import UpdateCustomModuleFormPayload as UpdateCustomModuleFormPayload
    from .operations.update_document import UpdateDocumentPayload as UpdateDocumentPayload
    from .operations.update_dsi_comment import UpdateDsiCommentPayload as UpdateDsiCommentPayload
    from .operations.update_entry import UpdateEntryPayload as UpdateEntryPayload
    from .operations.update_episode_of_care import UpdateEpisodeOfCarePayload as UpdateEpisodeOfCarePayload
    from .operations.update_external_calendar import UpdateExternalCalendarPayload as UpdateExternalCalendarPayload
    from .operations.update_family_history import UpdateFamilyHistoryPayload as UpdateFamilyHistoryPayload
    from .operations.update_fax_acct_info import UpdateFaxAcctInfoPayload as UpdateFaxAcctInfoPayload
    from .operations.update_feature_toggle import UpdateFeatureTogglePayload as UpdateFeatureTogglePayload
    from .operations.update_fitbit import UpdateFitbitPayload as UpdateFitbitPayload
    from .operations.update_folder import UpdateFolderPayload as UpdateFolderPayload
    from .operations.update_form_answer_group import UpdateFormAnswerGroupPayload as UpdateFormAnswerGroupPayload
    from .operations.update_functional_status import UpdateFunctionalStatusPayload as UpdateFunctionalStatusPayload
    from .operations.update_generated_form_answer_group_feedback import (
        UpdateGeneratedFormAnswerGroupFeedbackPayload as UpdateGeneratedFormAnswerGroupFeedbackPayload,
    )
    from .operations.update_goal import UpdateGoalPayload as UpdateGoalPayload
    from .operations.update_google_fit import UpdateGoogleFitPayload as UpdateGoogleFitPayload
    from .operations.update_group_care_plan import UpdateGroupCarePlanPayload as UpdateGroupCarePlanPayload
    from .operations.update_health_concern import UpdateHealthConcernPayload as UpdateHealthConcernPayload
    from .operations.update_human import UpdateHumanPayload as UpdateHumanPayload
    from .operations.update_immunization import UpdateImmunizationPayload as UpdateImmunizationPayload
    from .operations.update_implantable_device_user import (
        UpdateImplantableDeviceUserPayload as UpdateImplantableDeviceUserPayload,
    )
    from .operations.update_insurance_authorization import (
        UpdateInsuranceAuthorizationPayload as UpdateInsuranceAuthorizationPayload,
    )
    from .operations.update_insurance_payment_deposit_status import (
        UpdateInsurancePaymentDepositStatusPayload as UpdateInsurancePaymentDepositStatusPayload,
    )
    from .operations.update_insurance_plan import UpdateInsurancePlanPayload as UpdateInsurancePlanPayload
    from .operations.update_internal_comment import UpdateInternalCommentPayload as UpdateInternalCommentPayload
    from .operations.update_lab_order import UpdateLabOrderPayload as UpdateLabOrderPayload
    from .operations.update_location import UpdateLocationPayload as UpdateLocationPayload
    from .operations.update_macronutrient_split import (
        UpdateMacronutrientSplitPayload as UpdateMacronutrientSplitPayload,
    )
    from .operations.update_manual_insurance_payment import (
        UpdateManualInsurancePaymentPayload as UpdateManualInsurancePaymentPayload,
    )
    from .operations.update_meal import UpdateMealPayload as UpdateMealPayload
    from .operations.update_medication import UpdateMedicationPayload as UpdateMedicationPayload
    from .operations.update_note import UpdateNotePayload as UpdateNotePayload
    from .operations.update_note_scheduler import UpdateNoteSchedulerPayload as UpdateNoteSchedulerPayload
    from .operations.update_notification import UpdateNotificationPayload as UpdateNotificationPayload
    from .operations.update_notification_contact import (
        UpdateNotificationContactPayload as UpdateNotificationContactPayload,
    )
    from .operations.update_notification_records import (
        BulkUpdateNotificationRecordsPayload as BulkUpdateNotificationRecordsPayload,
    )
    from .operations.update_notification_setting import (
        UpdateNotificationSettingPayload as UpdateNotificationSettingPayload,
    )
    from .operations.update_notifications import BulkUpdateNotificationsPayload as BulkUpdateNotificationsPayload
    from .operations.update_offering import UpdateOfferingPayload as UpdateOfferingPayload
    from .operations.update_officeally_sftp_account import (
        UpdateOfficeallySftpAccountPayload as UpdateOfficeallySftpAccountPayload,
    )
    from .operations.update_onboarding_flow import UpdateOnboardingFlowPayload as UpdateOnboardingFlowPayload
    from .operations.update_onboarding_item import UpdateOnboardingItemPayload as UpdateOnboardingItemPayload
    from .operations.update_organization import UpdateOrganizationPayload as UpdateOrganizationPayload
    from .operations.update_organization_cpt_code import (
        UpdateOrganizationCptCodePayload as UpdateOrganizationCptCodePayload,
    )
    from .operations.update_organization_member import (
        UpdateOrganizationMemberPayload as UpdateOrganizationMemberPayload,
    )
    from .operations.update_organization_membership import (
        UpdateOrganizationMembershipPayload as UpdateOrganizationMembershipPayload,
    )
    from .operations.update_organization_ui_configuration import (
        UpdateUiConfigurationPayload as UpdateUiConfigurationPayload,
    )
    from .operations.update_pdf_letterhead_template import (
        UpdatePdfLetterheadTemplatePayload as UpdatePdfLetterheadTemplatePayload,
    )
    from .operations.update_permission_template import (
        UpdatePermissionTemplatePayload as UpdatePermissionTemplatePayload,
    )
    from .operations.update_policy import UpdatePolicyMutationPayload as UpdatePolicyMutationPayload
    from .operations.update_procedure import UpdateProcedurePayload as UpdateProcedurePayload
    from .operations.update_product import UpdateProductPayload as UpdateProductPayload
    from .operations.update_provider_cpt_codes import UpdateProviderCptCodesPayload as UpdateProviderCptCodesPayload
    from .operations.update_received_direct_message import (
        UpdateReceivedDirectMessagePayload as UpdateReceivedDirectMessagePayload,
    )
    from .operations.update_received_fax import UpdateReceivedFaxPayload as UpdateReceivedFaxPayload
    from .operations.update_recommendation import UpdateRecommendationPayload as UpdateRecommendationPayload
    from .operations.update_recurring_form import UpdateRecurringFormPayload as UpdateRecurringFormPayload
    from .operations.update_referral import UpdateReferralPayload as UpdateReferralPayload
    from .operations.update_referring_physician import (
        UpdateReferringPhysicianPayload as UpdateReferringPhysicianPayload,
    )
    from .operations.update_requested_payment import UpdateRequestedPaymentPayload as UpdateRequestedPaymentPayload
    from .operations.update_saved_filter import UpdateSavedFilterPayload as UpdateSavedFilterPayload
    from .operations.update_secondary_claim import UpdateSecondaryClaimPayload as UpdateSecondaryClaimPayload
    from .operations.update_smart_phrase import UpdateSmartPhrasePayload as UpdateSmartPhrasePayload
    from .operations.update_smoking_status import UpdateSmokingStatusPayload as UpdateSmokingStatusPayload
    from .operations.update_state import UpdateStatePayload as UpdateStatePayload
    from .operations.update_stripe_customer_detail import (
        UpdateStripeCustomerDetailPayload as UpdateStripeCustomerDetailPayload,
    )
    from .operations.update_stripe_verification_details import (
        UpdateStripeVerificationDetailsPayload as UpdateStripeVerificationDetailsPayload,
    )
    from .operations.update_subscription import UpdateSubscriptionPayload as UpdateSubscriptionPayload
    from .operations.update_super_bill import UpdateSuperBillPayload as UpdateSuperBillPayload
    from .operations.update_tag import UpdateTagPayload as UpdateTagPayload
    from .operations.update_task import UpdateTaskPayload as UpdateTaskPayload
    from .operations.update_tasks_bulk import BulkUpdateTasksPayload as BulkUpdateTasksPayload
    from .operations.update_unique_device_identifier import (
        UpdateUniqueDeviceIdentifierPayload as UpdateUniqueDeviceIdentifierPayload,
    )
    from .operations.update_user import UpdateUserPayload as UpdateUserPayload
    from .operations.update_user_appointment_pricing import (
        UpdateUserAppointmentPricingPayload as UpdateUserAppointmentPricingPayload,
    )
    from .operations.update_user_group import UpdateUserGroupPayload as UpdateUserGroupPayload
    from .operations.update_webhook import UpdateWebhookPayload as UpdateWebhookPayload
    from .operations.update_write_off import UpdateWriteOffPayload as UpdateWriteOffPayload
    from .operations.upload_batch_to_candid_health import (
        UploadBatchToCandidHealthPayload as UploadBatchToCandidHealthPayload,
    )
    from .operations.upload_batch_to_change_health import (
        UploadBatchToChangeHealthPayload as UploadBatchToChangeHealthPayload,
    )
    from .operations.upload_batch_to_officeally import UploadBatchToOfficeallyPayload as UploadBatchToOfficeallyPayload
    from .operations.upload_cms1500s_to_integrations import UploadToIntegrationsPayload as UploadToIntegrationsPayload
    from .operations.validate_verification_token import (
        ValidateVerificationTokenPayload as ValidateVerificationTokenPayload,
    )
    from .queries import Queries as Queries

_HOMES = {
    "AcceptedInsurancePlan": ".models.accepted_insurance_plan",
    "Action": ".enums.action",
    "ActiveCareTeamMemberOrderKeys": ".enums.active_care_team_member_order_keys",
    "AddPharmacyInput": ".inputs.add_pharmacy_input",
    "AddPharmacyPayload": ".operations.add_pharmacy",
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
    "AsyncBulkCreateOrganizationMembershipsPayload": ".operations.async_bulk_create_organization_memberships",
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
    "BaseModel": "hero_healthie_runtime.graphql.base_model",
    "BenefitInput": ".inputs.benefit_input",
    "BillingAddressInput": ".inputs.billing_address_input",
    "BillingItem": ".models.billing_item",
    "BillingItemOrderKeys": ".enums.billing_item_order_keys",
    "BillingItemPaginationConnection": ".models.billing_item_pagination_connection",
    "BillingItemState": ".enums.billing_item_state",
    "Boolean": "hero_healthie_runtime.graphql.scalars",
    "Brand": ".models.brand",
    "BrandInfo": ".models.brand_info",
    "BulkApplyCarePlanTemplateInput": ".inputs.bulk_apply_care_plan_template_input",
    "BulkApplyCarePlanTemplatePayload": ".operations.bulk_apply_care_plan_template",
    "BulkApplyInput": ".inputs.bulk_apply_input",
    "BulkApplyPayload": ".operations.bulk_apply",
    "BulkCreateAvailabilityInput": ".inputs.bulk_create_availability_input",
    "BulkCreateAvailabilityPayload": ".operations.bulk_create_availability",
    "BulkCreateEntriesInput": ".inputs.bulk_create_entries_input",
    "BulkCreateEntriesPayload": ".operations.bulk_create_entries",
    "BulkCreateOrganizationMembershipsInput": ".inputs.bulk_create_organization_memberships_input",
    "BulkCreateOrganizationMembershipsPayload": ".operations.bulk_create_organization_memberships",
    "BulkDeleteAvailabilityInput": ".inputs.bulk_delete_availability_input",
    "BulkDeleteAvailabilityPayload": ".operations.bulk_delete_availability",
    "BulkDeleteTasksInput": ".inputs.bulk_delete_tasks_input",
    "BulkDeleteTasksPayload": ".operations.bulk_delete_tasks",
    "BulkEntryInput": ".inputs.bulk_entry_input",
    "BulkUpdateCardIssuesInput": ".inputs.bulk_update_card_issues_input",
    "BulkUpdateCardIssuesPayload": ".operations.bulk_update_card_issues",
    "BulkUpdateCarePlanUsersInput": ".inputs.bulk_update_care_plan_users_input",
    "BulkUpdateCarePlanUsersPayload": ".operations.bulk_update_care_plan_users",
    "BulkUpdateClientsInput": ".inputs.bulk_update_clients_input",
    "BulkUpdateClientsPayload": ".operations.bulk_update_clients",
    "BulkUpdateNotificationRecordsInput": ".inputs.bulk_update_notification_records_input",
    "BulkUpdateNotificationRecordsPayload": ".operations.update_notification_records",
    "BulkUpdateNotificationsInput": ".inputs.bulk_update_notifications_input",
    "BulkUpdateNotificationsPayload": ".operations.update_notifications",
    "BulkUpdateTasksInput": ".inputs.bulk_update_tasks_input",
    "BulkUpdateTasksPayload": ".operations.update_tasks_bulk",
    "CalendarColorSchemeInput": ".inputs.calendar_color_scheme_input",
    "CalendarStatus": ".enums.calendar_status",
    "CalendarType": ".enums.calendar_type",
    "CalendarViewSetting": ".models.calendar_view_setting",
    "CallReferenceInput": ".inputs.call_reference_input",
    "CancelMobileHealthDataSnapshotInput": ".inputs.cancel_mobile_health_data_snapshot_input",
    "CancelMobileHealthDataSnapshotPayload": ".operations.cancel_mobile_health_data_snapshot",
    "CancelRecurringPaymentInput": ".inputs.cancel_recurring_payment_input",
    "CancelRecurringPaymentPayload": ".operations.cancel_recurring_payment",
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
    "ChangeDevicesAvailabilityPayload": ".operations.change_devices_availability",
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
    "ClearUnreconciledObjectsPayload": ".operations.clear_unreconciled_objects",
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
    "CompleteCcdaReconciliationPayload": ".operations.complete_ccda_reconciliation",
    "CompleteCheckoutInput": ".inputs.complete_checkout_input",
    "CompleteCheckoutPayload": ".operations.complete_checkout",
    "CompleteCourseDocumentInput": ".inputs.complete_course_document_input",
    "CompleteCourseDocumentPayload": ".operations.complete_course_document",
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
    "ConvertGeneratedFormAnswerGroupPayload": ".operations.convert_generated_form_answer_group",
    "CopyCourseInput": ".inputs.copy_course_input",
    "CopyCoursePayload": ".operations.copy_course",
    "CopyCustomModuleFormInput": ".inputs.copy_custom_module_form_input",
    "CopyCustomModuleFormPayload": ".operations.copy_custom_module_form",
    "CopyCustomModuleInput": ".inputs.copy_custom_module_input",
    "CopyCustomModulePayload": ".operations.copy_custom_module",
    "CopyOfferingInput": ".inputs.copy_offering_input",
    "CopyOfferingPayload": ".operations.copy_offering",
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
    "CreateAcceptedInsurancePlanPayload": ".operations.create_accepted_insurance_plan",
    "CreateAddendumInput": ".inputs.create_addendum_input",
    "CreateAddendumPayload": ".operations.create_addendum",
    "CreateAllergySensitivityInput": ".inputs.create_allergy_sensitivity_input",
    "CreateAllergySensitivityPayload": ".operations.create_allergy_sensitivity",
    "CreateAnnouncementInput": ".inputs.create_announcement_input",
    "CreateAnnouncementPayload": ".operations.create_announcement",
    "CreateApiKeyInput": ".inputs.create_api_key_input",
    "CreateApiKeyPayload": ".operations.create_api_key",
    "CreateAppleHealthInput": ".inputs.create_apple_health_input",
    "CreateAppleHealthPayload": ".operations.create_apple_health",
    "CreateAppointmentFormAnswerGroupConnectionInput": ".inputs.create_appointment_form_answer_group_connection_input",
    "CreateAppointmentFormAnswerGroupConnectionPayload": ".operations.create_appointment_form_answer_group_connection",
    "CreateAppointmentInput": ".inputs.create_appointment_input",
    "CreateAppointmentPayload": ".operations.create_appointment",
    "CreateAppointmentRequestInput": ".inputs.create_appointment_request_input",
    "CreateAppointmentRequestPayload": ".operations.create_appointment_request",
    "CreateAppointmentSettingInput": ".inputs.create_appointment_setting_input",
    "CreateAppointmentSettingPayload": ".operations.create_appointment_setting",
    "CreateAppointmentTypeCptCodeInput": ".inputs.create_appointment_type_cpt_code_input",
    "CreateAppointmentTypeCptCodePayload": ".operations.create_appointment_type_cpt_code",
    "CreateAppointmentTypeInput": ".inputs.create_appointment_type_input",
    "CreateAppointmentTypePayload": ".operations.create_appointment_type",
    "CreateAutoTaskGeneratorInput": ".inputs.create_auto_task_generator_input",
    "CreateAutoTaskGeneratorPayload": ".operations.create_auto_task_generator",
    "CreateAutomatedInsuranceBillingSettingInput": ".inputs.create_automated_insurance_billing_setting_input",
    "CreateAutomatedInsuranceBillingSettingPayload": ".operations.create_automated_insurance_billing_setting",
    "CreateAvailabilityInput": ".inputs.create_availability_input",
    "CreateAvailabilityPayload": ".operations.create_availability",
    "CreateAvailabilityWithAppointmentTypesInput": ".inputs.create_availability_with_appointment_types_input",
    "CreateAvailabilityWithAppointmentTypesPayload": ".operations.create_availability_with_appointment_types",
    "CreateBillingItemInput": ".inputs.create_billing_item_input",
    "CreateBillingItemPayload": ".operations.create_billing_item",
    "CreateBrandInput": ".inputs.create_brand_input",
    "CreateBrandPayload": ".operations.create_brand",
    "CreateCarePlanInput": ".inputs.create_care_plan_input",
    "CreateCarePlanPayload": ".operations.create_care_plan",
    "CreateCarePlanRecommendationCategoryInput": ".inputs.create_care_plan_recommendation_category_input",
    "CreateCarePlanRecommendationCategoryPayload": ".operations.create_care_plan_recommendation_category",
    "CreateChangeHealthPatientInput": ".inputs.create_change_health_patient_input",
    "CreateChangeHealthPatientPayload": ".operations.create_change_health_patient",
    "CreateChatSettingInput": ".inputs.create_chat_setting_input",
    "CreateChatSettingPayload": ".operations.create_chat_setting",
    "CreateClientInput": ".inputs.create_client_input",
    "CreateClientPayload": ".operations.create_client",
    "CreateClientRestrictionAuthorizationInput": ".inputs.create_client_restriction_authorization_input",
    "CreateClientRestrictionAuthorizationPayload": ".operations.create_client_restriction_authorization",
    "CreateClientViaFormInput": ".inputs.create_client_via_form_input",
    "CreateClientViaFormPayload": ".operations.create_client_via_form",
    "CreateCms1500Input": ".inputs.create_cms1500_input",
    "CreateCms1500Payload": ".operations.create_cms1500",
    "CreateCognitiveStatusInput": ".inputs.create_cognitive_status_input",
    "CreateCognitiveStatusPayload": ".operations.create_cognitive_status",
    "CreateCommentInput": ".inputs.create_comment_input",
    "CreateCommentPayload": ".operations.create_comment",
    "CreateCompletedCourseItemInput": ".inputs.create_completed_course_item_input",
    "CreateCompletedCourseItemPayload": ".operations.create_completed_course_item",
    "CreateCompletedOnboardingItemInput": ".inputs.create_completed_onboarding_item_input",
    "CreateCompletedOnboardingItemPayload": ".operations.create_completed_onboarding_item",
    "CreateContactInput": ".inputs.create_contact_input",
    "CreateContactPayload": ".operations.create_contact",
    "CreateConversationInput": ".inputs.create_conversation_input",
    "CreateConversationPayload": ".operations.create_conversation",
    "CreateCourseBenefitInput": ".inputs.create_course_benefit_input",
    "CreateCourseBenefitPayload": ".operations.create_course_benefit",
    "CreateCourseInput": ".inputs.create_course_input",
    "CreateCourseItemInput": ".inputs.create_course_item_input",
    "CreateCourseItemPayload": ".operations.create_course_item",
    "CreateCoursePayload": ".operations.create_course",
    "CreateCustomEmailInput": ".inputs.create_custom_email_input",
    "CreateCustomEmailPayload": ".operations.create_custom_email",
    "CreateCustomFoodInput": ".inputs.create_custom_food_input",
    "CreateCustomFoodPayload": ".operations.create_custom_food",
    "CreateCustomModuleFileAttachmentInput": ".inputs.create_custom_module_file_attachment_input",
    "CreateCustomModuleFileAttachmentPayload": ".operations.create_custom_module_file_attachment",
    "CreateCustomModuleFileAttachmentUploadUrlInput": ".inputs.create_custom_module_file_attachment_upload_url_input",
    "CreateCustomModuleFileAttachmentUploadUrlPayload": ".operations.create_custom_module_file_attachment_upload_url",
    "CreateCustomModuleFormInput": ".inputs.create_custom_module_form_input",
    "CreateCustomModuleFormPayload": ".operations.create_custom_module_form",
    "CreateCustomModuleInput": ".inputs.create_custom_module_input",
    "CreateCustomModulePayload": ".operations.create_custom_module",
    "CreateDocumentInput": ".inputs.create_document_input",
    "CreateDocumentPayload": ".operations.create_document",
    "CreateDosespotClinicianInput": ".inputs.create_dosespot_clinician_input",
    "CreateDosespotClinicianPayload": ".operations.create_dosespot_clinician",
    "CreateDraftInput": ".inputs.create_draft_input",
    "CreateDraftPayload": ".operations.create_draft",
    "CreateDsiCommentInput": ".inputs.create_dsi_comment_input",
    "CreateDsiCommentPayload": ".operations.create_dsi_comment",
    "CreateEbookInput": ".inputs.create_ebook_input",
    "CreateEbookPayload": ".operations.create_ebook",
    "CreateEntryInput": ".inputs.create_entry_input",
    "CreateEntryPayload": ".operations.create_entry",
    "CreateEpisodeOfCareInput": ".inputs.create_episode_of_care_input",
    "CreateEpisodeOfCarePayload": ".operations.create_episode_of_care",
    "CreateExternalCalendarInput": ".inputs.create_external_calendar_input",
    "CreateExternalCalendarPayload": ".operations.create_external_calendar",
    "CreateFamilyHistoryInput": ".inputs.create_family_history_input",
    "CreateFamilyHistoryPayload": ".operations.create_family_history",
    "CreateFaxAcctInfoInput": ".inputs.create_fax_acct_info_input",
    "CreateFaxAcctInfoPayload": ".operations.create_fax_acct_info",
    "CreateFaxLineRequestInput": ".inputs.create_fax_line_request_input",
    "CreateFaxLineRequestPayload": ".operations.create_fax_line_request",
    "CreateFeatureToggleInput": ".inputs.create_feature_toggle_input",
    "CreateFeatureTogglePayload": ".operations.create_feature_toggle",
    "CreateFitbitInput": ".inputs.create_fitbit_input",
    "CreateFitbitPayload": ".operations.create_fitbit",
    "CreateFolderInput": ".inputs.create_folder_input",
    "CreateFolderPayload": ".operations.create_folder",
    "CreateFormAnswerFileAttachmentInput": ".inputs.create_form_answer_file_attachment_input",
    "CreateFormAnswerFileAttachmentPayload": ".operations.create_form_answer_file_attachment",
    "CreateFormAnswerFileAttachmentUploadUrlInput": ".inputs.create_form_answer_file_attachment_upload_url_input",
    "CreateFormAnswerFileAttachmentUploadUrlPayload": ".operations.create_form_answer_file_attachment_upload_url",
    "CreateFormAnswerGroupInput": ".inputs.create_form_answer_group_input",
    "CreateFormAnswerGroupPayload": ".operations.create_form_answer_group",
    "CreateFormAnswerGroupSigningInput": ".inputs.create_form_answer_group_signing_input",
    "CreateFormAnswerGroupSigningPayload": ".operations.create_form_answer_group_signing",
    "CreateFullscriptPractitionerInput": ".inputs.create_fullscript_practitioner_input",
    "CreateFullscriptPractitionerPayload": ".operations.create_fullscript_practitioner",
    "CreateFunctionalStatusInput": ".inputs.create_functional_status_input",
    "CreateFunctionalStatusPayload": ".operations.create_functional_status",
    "CreateGoalHistoryInput": ".inputs.create_goal_history_input",
    "CreateGoalHistoryPayload": ".operations.create_goal_history",
    "CreateGoalInput": ".inputs.create_goal_input",
    "CreateGoalPayload": ".operations.create_goal",
    "CreateGoogleFitInput": ".inputs.create_google_fit_input",
    "CreateGoogleFitPayload": ".operations.create_google_fit",
    "CreateGroupInput": ".inputs.create_group_input",
    "CreateGroupPayload": ".operations.create_group",
    "CreateHealthConcernInput": ".inputs.create_health_concern_input",
    "CreateHealthConcernPayload": ".operations.create_health_concern",
    "CreateImmunizationInput": ".inputs.create_immunization_input",
    "CreateImmunizationPayload": ".operations.create_immunization",
    "CreateImplantableDeviceUserInput": ".inputs.create_implantable_device_user_input",
    "CreateImplantableDeviceUserPayload": ".operations.create_implantable_device_user",
    "CreateImportDataRequestInput": ".inputs.create_import_data_request_input",
    "CreateImportDataRequestPayload": ".operations.create_import_data_request",
    "CreateInsuranceAuthorizationInput": ".inputs.create_insurance_authorization_input",
    "CreateInsuranceAuthorizationPayload": ".operations.create_insurance_authorization",
    "CreateInsurancePaymentInput": ".inputs.create_insurance_payment_input",
    "CreateInsurancePaymentPayload": ".operations.create_insurance_payment",
    "CreateInsurancePlanInput": ".inputs.create_insurance_plan_input",
    "CreateInsurancePlanPayload": ".operations.create_insurance_plan",
    "CreateInternalCommentInput": ".inputs.create_internal_comment_input",
    "CreateInternalCommentPayload": ".operations.create_internal_comment",
    "CreateLabOrderInput": ".inputs.create_lab_order_input",
    "CreateLabOrderPayload": ".operations.create_lab_order",
    "CreateLocationInput": ".inputs.create_location_input",
    "CreateLocationPayload": ".operations.create_location",
    "CreateMealInput": ".inputs.create_meal_input",
    "CreateMealPayload": ".operations.create_meal",
    "CreateMedicationInput": ".inputs.create_medication_input",
    "CreateMedicationPayload": ".operations.create_medication",
    "CreateMessageBlastInput": ".inputs.create_message_blast_input",
    "CreateMessageBlastPayload": ".operations.create_message_blast",
    "CreateMobileHealthDataIntegrationInput": ".inputs.create_mobile_health_data_integration_input",
    "CreateMobileHealthDataIntegrationPayload": ".operations.create_mobile_health_data_integration",
    "CreateMobileHealthDataSnapshotInput": ".inputs.create_mobile_health_data_snapshot_input",
    "CreateMobileHealthDataSnapshotPayload": ".operations.create_mobile_health_data_snapshot",
    "CreateNoteInput": ".inputs.create_note_input",
    "CreateNotePayload": ".operations.create_note",
    "CreateNotificationContactInput": ".inputs.create_notification_contact_input",
    "CreateNotificationContactPayload": ".operations.create_notification_contact",
    "CreateOfferingCouponInput": ".inputs.create_offering_coupon_input",
    "CreateOfferingCouponPayload": ".operations.create_offering_coupon",
    "CreateOfferingInput": ".inputs.create_offering_input",
    "CreateOfferingPayload": ".operations.create_offering",
    "CreateOfficeallySftpAccountInput": ".inputs.create_officeally_sftp_account_input",
    "CreateOfficeallySftpAccountPayload": ".operations.create_officeally_sftp_account",
    "CreateOnboardingFlowInput": ".inputs.create_onboarding_flow_input",
    "CreateOnboardingFlowPayload": ".operations.create_onboarding_flow",
    "CreateOnboardingItemInput": ".inputs.create_onboarding_item_input",
    "CreateOnboardingItemPayload": ".operations.create_onboarding_item",
    "CreateOrAddToWaterIntakeEntryInput": ".inputs.create_or_add_to_water_intake_entry_input",
    "CreateOrAddToWaterIntakeEntryPayload": ".operations.create_or_add_to_water_intake_entry",
    "CreateOrganizationCptCodeInput": ".inputs.create_organization_cpt_code_input",
    "CreateOrganizationCptCodePayload": ".operations.create_organization_cpt_code",
    "CreateOrganizationInput": ".inputs.create_organization_input",
    "CreateOrganizationMembershipInput": ".inputs.create_organization_membership_input",
    "CreateOrganizationMembershipPayload": ".operations.create_organization_membership",
    "CreateOrganizationPayload": ".operations.create_organization",
    "CreatePartnerInput": ".inputs.create_partner_input",
    "CreatePartnerPayload": ".operations.create_partner",
    "CreatePaymentIntentInput": ".inputs.create_payment_intent_input",
    "CreatePaymentIntentPayload": ".operations.create_payment_intent",
    "CreatePdfLetterheadTemplateInput": ".inputs.create_pdf_letterhead_template_input",
    "CreatePdfLetterheadTemplatePayload": ".operations.create_pdf_letterhead_template",
    "CreatePermissionTemplateInput": ".inputs.create_permission_template_input",
    "CreatePermissionTemplatePayload": ".operations.create_permission_template",
    "CreatePersonalizationQuestionnaireInput": ".inputs.create_personalization_questionnaire_input",
    "CreatePersonalizationQuestionnairePayload": ".operations.create_personalization_questionnaire",
    "CreatePreferredMedicalCodeInput": ".inputs.create_preferred_medical_code_input",
    "CreatePreferredMedicalCodePayload": ".operations.create_preferred_medical_code",
    "CreateProcedureInput": ".inputs.create_procedure_input",
    "CreateProcedurePayload": ".operations.create_procedure",
    "CreateProductInput": ".inputs.create_product_input",
    "CreateProductPayload": ".operations.create_product",
    "CreateProviderAcceptedInsurancePlansInput": ".inputs.create_provider_accepted_insurance_plans_input",
    "CreateProviderAcceptedInsurancePlansPayload": ".operations.create_provider_accepted_insurance_plans",
    "CreateProviderCptCodesInput": ".inputs.create_provider_cpt_codes_input",
    "CreateProviderCptCodesPayload": ".operations.create_provider_cpt_codes",
    "CreateRecommendationInput": ".inputs.create_recommendation_input",
    "CreateRecommendationPayload": ".operations.create_recommendation",
    "CreateReferralInput": ".inputs.create_referral_input",
    "CreateReferralPayload": ".operations.create_referral",
    "CreateReferringPhysicianInput": ".inputs.create_referring_physician_input",
    "CreateReferringPhysicianPayload": ".operations.create_referring_physician",
    "CreateRequestedFormInput": ".inputs.create_requested_form_input",
    "CreateRequestedFormPayload": ".operations.create_requested_form_completion",
    "CreateRequestedPaymentInput": ".inputs.create_requested_payment_input",
    "CreateRequestedPaymentPayload": ".operations.create_requested_payment",
    "CreateRupaOrderInput": ".inputs.create_rupa_order_input",
    "CreateRupaOrderPayload": ".operations.create_rupa_order",
    "CreateSavedFilterInput": ".inputs.create_saved_filter_input",
    "CreateSavedFilterPayload": ".operations.create_saved_filter",
    "CreateSecondaryClaimInput": ".inputs.create_secondary_claim_input",
    "CreateSecondaryClaimPayload": ".operations.create_secondary_claim",
    "CreateSentDirectMessageInput": ".inputs.create_sent_direct_message_input",
    "CreateSentDirectMessagePayload": ".operations.create_sent_direct_message",
    "CreateSentFaxInput": ".inputs.create_sent_fax_input",
    "CreateSentFaxPayload": ".operations.create_sent_fax",
    "CreateSetupIntentInput": ".inputs.create_setup_intent_input",
    "CreateSetupIntentPayload": ".operations.create_setup_intent",
    "CreateSharingsInput": ".inputs.create_sharings_input",
    "CreateSmartPhraseInput": ".inputs.create_smart_phrase_input",
    "CreateSmartPhrasePayload": ".operations.create_smart_phrase",
    "CreateSmokingStatusInput": ".inputs.create_smoking_status_input",
    "CreateSmokingStatusPayload": ".operations.create_smoking_status",
    "CreateStripeCustomerDetailInput": ".inputs.create_stripe_customer_detail_input",
    "CreateStripeCustomerDetailPayload": ".operations.create_stripe_customer_detail",
    "CreateSubscriptionInput": ".inputs.create_subscription_input",
    "CreateSubscriptionPayload": ".operations.create_subscription",
    "CreateSuperBillInput": ".inputs.create_super_bill_input",
    "CreateSuperBillPayload": ".operations.create_super_bill",
    "CreateTagInput": ".inputs.create_tag_input",
    "CreateTagPayload": ".operations.create_tag",
    "CreateTaskInput": ".inputs.create_task_input",
    "CreateTaskPayload": ".operations.create_task",
    "CreateUniqueDeviceIdentifierInput": ".inputs.create_unique_device_identifier_input",
    "CreateUniqueDeviceIdentifierPayload": ".operations.create_unique_device_identifier",
    "CreateVisitorInput": ".inputs.create_visitor_input",
    "CreateVisitorPayload": ".operations.create_visitor",
    "CreateWebhookInput": ".inputs.create_webhook_input",
    "CreateWebhookPayload": ".operations.create_webhook",
    "CreateWriteOffInput": ".inputs.create_write_off_input",
    "CreateWriteOffPayload": ".operations.create_write_off",
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
    "DataUrl": "hero_healthie_runtime.graphql.files",
    "Date": "hero_healthie_runtime.graphql.scalars",
    "DateTime": "hero_healthie_runtime.graphql.scalars",
    "Day": "hero_healthie_runtime.graphql.scalars",
    "DayOrTime": "hero_healthie_runtime.graphql.scalars",
    "DayRangeInputObjectType": ".inputs.day_range_input_object_type",
    "DefaultBillingType": ".enums.default_billing_type",
    "DeleteAcceptedInsurancePlanInput": ".inputs.delete_accepted_insurance_plan_input",
    "DeleteAcceptedInsurancePlanPayload": ".operations.delete_accepted_insurance_plan",
    "DeleteAllergySensitivityInput": ".inputs.delete_allergy_sensitivity_input",
    "DeleteAllergySensitivityPayload": ".operations.delete_allergy_sensitivity",
    "DeleteApiKeyInput": ".inputs.delete_api_key_input",
    "DeleteApiKeyPayload": ".operations.delete_api_key",
    "DeleteAppleHealthInput": ".inputs.delete_apple_health_input",
    "DeleteAppleHealthPayload": ".operations.delete_apple_health",
    "DeleteAppointmentFormAnswerGroupConnectionInput": ".inputs.delete_appointment_form_answer_group_connection_input",
    "DeleteAppointmentFormAnswerGroupConnectionPayload": ".operations.delete_appointment_form_answer_group_connection",
    "DeleteAppointmentInput": ".inputs.delete_appointment_input",
    "DeleteAppointmentPayload": ".operations.delete_appointment",
    "DeleteAppointmentRequestInput": ".inputs.delete_appointment_request_input",
    "DeleteAppointmentRequestPayload": ".operations.delete_appointment_request",
    "DeleteAppointmentTypeCptCodeInput": ".inputs.delete_appointment_type_cpt_code_input",
    "DeleteAppointmentTypeCptCodePayload": ".operations.delete_appointment_type_cpt_code",
    "DeleteAppointmentTypeInput": ".inputs.delete_appointment_type_input",
    "DeleteAppointmentTypePayload": ".operations.delete_appointment_type",
    "DeleteAutoTaskGeneratorInput": ".inputs.delete_auto_task_generator_input",
    "DeleteAutoTaskGeneratorPayload": ".operations.delete_auto_task_generator",
    "DeleteAvailabilityInput": ".inputs.delete_availability_input",
    "DeleteAvailabilityPayload": ".operations.delete_availability",
    "DeleteBillingItemInput": ".inputs.delete_billing_item_input",
    "DeleteBillingItemPayload": ".operations.delete_billing_item",
    "DeleteCarePlanConnectionInput": ".inputs.delete_care_plan_connection_input",
    "DeleteCarePlanConnectionPayload": ".operations.delete_care_plan_connection",
    "DeleteCarePlanInput": ".inputs.delete_care_plan_input",
    "DeleteCarePlanPayload": ".operations.delete_care_plan",
    "DeleteCarePlanRecommendationCategoryInput": ".inputs.delete_care_plan_recommendation_category_input",
    "DeleteCarePlanRecommendationCategoryPayload": ".operations.delete_care_plan_recommendation_category",
    "DeleteClientRestrictionAuthorizationInput": ".inputs.delete_client_restriction_authorization_input",
    "DeleteClientRestrictionAuthorizationPayload": ".operations.delete_client_restriction_authorization",
    "DeleteCms1500Input": ".inputs.delete_cms1500_input",
    "DeleteCms1500Payload": ".operations.delete_cms1500",
    "DeleteCognitiveStatusInput": ".inputs.delete_cognitive_status_input",
    "DeleteCognitiveStatusPayload": ".operations.delete_cognitive_status",
    "DeleteCommentInput": ".inputs.delete_comment_input",
    "DeleteCommentPayload": ".operations.delete_comment",
    "DeleteConversationMembershipInput": ".inputs.delete_conversation_membership_input",
    "DeleteConversationMembershipPayload": ".operations.delete_conversation_membership",
    "DeleteCourseBenefitInput": ".inputs.delete_course_benefit_input",
    "DeleteCourseBenefitPayload": ".operations.delete_course_benefit",
    "DeleteCourseGroupInput": ".inputs.delete_course_group_input",
    "DeleteCourseGroupPayload": ".operations.delete_course_group",
    "DeleteCourseInput": ".inputs.delete_course_input",
    "DeleteCourseItemInput": ".inputs.delete_course_item_input",
    "DeleteCourseItemPayload": ".operations.delete_course_item",
    "DeleteCourseMembershipInput": ".inputs.delete_course_membership_input",
    "DeleteCourseMembershipPayload": ".operations.delete_course_membership",
    "DeleteCoursePayload": ".operations.delete_course",
    "DeleteCustomEmailInput": ".inputs.delete_custom_email_input",
    "DeleteCustomEmailPayload": ".operations.delete_custom_email",
    "DeleteCustomFoodInput": ".inputs.delete_custom_food_input",
    "DeleteCustomFoodPayload": ".operations.delete_custom_food",
    "DeleteCustomModuleFileAttachmentInput": ".inputs.delete_custom_module_file_attachment_input",
    "DeleteCustomModuleFileAttachmentPayload": ".operations.delete_custom_module_file_attachment",
    "DeleteCustomModuleFormInput": ".inputs.delete_custom_module_form_input",
    "DeleteCustomModuleFormPayload": ".operations.delete_custom_module_form",
    "DeleteCustomModuleInput": ".inputs.delete_custom_module_input",
    "DeleteCustomModulePayload": ".operations.delete_custom_module",
    "DeleteDexcomConnectionInput": ".inputs.delete_dexcom_connection_input",
    "DeleteDexcomConnectionPayload": ".operations.delete_dexcom_connection",
    "DeleteDocumentInput": ".inputs.delete_document_input",
    "DeleteDocumentPayload": ".operations.delete_document",
    "DeleteEntryInput": ".inputs.delete_entry_input",
    "DeleteEntryPayload": ".operations.delete_entry",
    "DeleteEpisodeOfCareInput": ".inputs.delete_episode_of_care_input",
    "DeleteEpisodeOfCarePayload": ".operations.delete_episode_of_care",
    "DeleteExternalCalendarInput": ".inputs.delete_external_calendar_input",
    "DeleteExternalCalendarPayload": ".operations.delete_external_calendar",
    "DeleteFamilyHistoryInput": ".inputs.delete_family_history_input",
    "DeleteFamilyHistoryPayload": ".operations.delete_family_history",
    "DeleteFitbitInput": ".inputs.delete_fitbit_input",
    "DeleteFitbitPayload": ".operations.delete_fitbit",
    "DeleteFolderInput": ".inputs.delete_folder_input",
    "DeleteFolderPayload": ".operations.delete_folder",
    "DeleteFormAnswerFileAttachmentInput": ".inputs.delete_form_answer_file_attachment_input",
    "DeleteFormAnswerFileAttachmentPayload": ".operations.delete_form_answer_file_attachment",
    "DeleteFormAnswerGroupInput": ".inputs.delete_form_answer_group_input",
    "DeleteFormAnswerGroupPayload": ".operations.delete_form_answer_group",
    "DeleteFormAnswerGroupSigningInput": ".inputs.delete_form_answer_group_signing_input",
    "DeleteFormAnswerGroupSigningPayload": ".operations.delete_form_answer_group_signing",
    "DeleteFunctionalStatusInput": ".inputs.delete_functional_status_input",
    "DeleteFunctionalStatusPayload": ".operations.delete_functional_status",
    "DeleteGoalHistoryInput": ".inputs.delete_goal_history_input",
    "DeleteGoalHistoryPayload": ".operations.delete_goal_history",
    "DeleteGoalInput": ".inputs.delete_goal_input",
    "DeleteGoalPayload": ".operations.delete_goal",
    "DeleteGoogleFitInput": ".inputs.delete_google_fit_input",
    "DeleteGoogleFitPayload": ".operations.delete_google_fit",
    "DeleteHealthConcernInput": ".inputs.delete_health_concern_input",
    "DeleteHealthConcernPayload": ".operations.delete_health_concern",
    "DeleteImplantableDeviceUserInput": ".inputs.delete_implantable_device_user_input",
    "DeleteImplantableDeviceUserPayload": ".operations.delete_implantable_device_user",
    "DeleteInsuranceAuthorizationInput": ".inputs.delete_insurance_authorization_input",
    "DeleteInsuranceAuthorizationPayload": ".operations.delete_insurance_authorization",
    "DeleteInsurancePlanInput": ".inputs.delete_insurance_plan_input",
    "DeleteInsurancePlanPayload": ".operations.delete_insurance_plan",
    "DeleteLocationInput": ".inputs.delete_location_input",
    "DeleteLocationPayload": ".operations.delete_location",
    "DeleteManualInsurancePaymentInput": ".inputs.delete_manual_insurance_payment_input",
    "DeleteManualInsurancePaymentPayload": ".operations.delete_manual_insurance_payment",
    "DeleteMealInput": ".inputs.delete_meal_input",
    "DeleteMealPayload": ".operations.delete_meal",
    "DeleteMobileHealthDataIntegrationInput": ".inputs.delete_mobile_health_data_integration_input",
    "DeleteMobileHealthDataIntegrationPayload": ".operations.delete_mobile_health_data_integration",
    "DeleteNoteInput": ".inputs.delete_note_input",
    "DeleteNotePayload": ".operations.delete_note",
    "DeleteNotificationContactInput": ".inputs.delete_notification_contact_input",
    "DeleteNotificationContactPayload": ".operations.delete_notification_contact",
    "DeleteOfferingCouponInput": ".inputs.delete_offering_coupon_input",
    "DeleteOfferingCouponPayload": ".operations.delete_offering_coupon",
    "DeleteOfferingInput": ".inputs.delete_offering_input",
    "DeleteOfferingPayload": ".operations.delete_offering",
    "DeleteOnboardingFlowInput": ".inputs.delete_onboarding_flow_input",
    "DeleteOnboardingFlowPayload": ".operations.delete_onboarding_flow",
    "DeleteOnboardingItemInput": ".inputs.delete_onboarding_item_input",
    "DeleteOnboardingItemPayload": ".operations.delete_onboarding_item",
    "DeleteOrganizationCptCodeInput": ".inputs.delete_organization_cpt_code_input",
    "DeleteOrganizationCptCodePayload": ".operations.delete_organization_cpt_code",
    "DeleteOrganizationInfoInput": ".inputs.delete_organization_info_input",
    "DeleteOrganizationInfoPayload": ".operations.delete_organization_info",
    "DeleteOrganizationMembershipInput": ".inputs.delete_organization_membership_input",
    "DeleteOrganizationMembershipPayload": ".operations.delete_organization_membership",
    "DeletePermissionTemplateInput": ".inputs.delete_permission_template_input",
    "DeletePermissionTemplatePayload": ".operations.delete_permission_template",
    "DeletePreferredMedicalCodeInput": ".inputs.delete_preferred_medical_code_input",
    "DeletePreferredMedicalCodePayload": ".operations.delete_preferred_medical_code",
    "DeleteProcedureInput": ".inputs.delete_procedure_input",
    "DeleteProcedurePayload": ".operations.delete_procedure",
    "DeleteProductInput": ".inputs.delete_product_input",
    "DeleteProductPayload": ".operations.delete_product",
    "DeleteProviderAcceptedInsurancePlanInput": ".inputs.delete_provider_accepted_insurance_plan_input",
    "DeleteProviderAcceptedInsurancePlanPayload": ".operations.delete_provider_accepted_insurance_plan",
    "DeleteProviderCptCodeInput": ".inputs.delete_provider_cpt_code_input",
    "DeleteProviderCptCodePayload": ".operations.delete_provider_cpt_code",
    "DeleteReceivedFaxInput": ".inputs.delete_received_fax_input",
    "DeleteReceivedFaxPayload": ".operations.delete_received_fax",
    "DeleteRecommendationInput": ".inputs.delete_recommendation_input",
    "DeleteRecommendationPayload": ".operations.delete_recommendation",
    "DeleteReferralInput": ".inputs.delete_referral_input",
    "DeleteReferralPayload": ".operations.delete_referral",
    "DeleteReferringPhysicianInput": ".inputs.delete_referring_physician_input",
    "DeleteReferringPhysicianPayload": ".operations.delete_referring_physician",
    "DeleteRequestedFormInput": ".inputs.delete_requested_form_input",
    "DeleteRequestedFormPayload": ".operations.delete_requested_form_completion",
    "DeleteRequestedPaymentInput": ".inputs.delete_requested_payment_input",
    "DeleteRequestedPaymentPayload": ".operations.delete_requested_payment",
    "DeleteSavedFilterInput": ".inputs.delete_saved_filter_input",
    "DeleteSavedFilterPayload": ".operations.delete_saved_filter",
    "DeleteShapaConnectionInput": ".inputs.delete_shapa_connection_input",
    "DeleteShapaConnectionPayload": ".operations.delete_shapa_connection",
    "DeleteSmartPhraseInput": ".inputs.delete_smart_phrase_input",
    "DeleteSmartPhrasePayload": ".operations.delete_smart_phrase",
    "DeleteSmokingStatusInput": ".inputs.delete_smoking_status_input",
    "DeleteSmokingStatusPayload": ".operations.delete_smoking_status",
    "DeleteStripeCustomerDetailInput": ".inputs.delete_stripe_customer_detail_input",
    "DeleteStripeCustomerDetailPayload": ".operations.delete_stripe_customer_detail",
    "DeleteSuperBillInput": ".inputs.delete_super_bill_input",
    "DeleteSuperBillPayload": ".operations.delete_super_bill",
    "DeleteTagInput": ".inputs.delete_tag_input",
    "DeleteTagPayload": ".operations.delete_tag",
    "DeleteTaskInput": ".inputs.delete_task_input",
    "DeleteTaskPayload": ".operations.delete_task",
    "DeleteTranscriptInput": ".inputs.delete_transcript_input",
    "DeleteTranscriptPayload": ".operations.delete_transcript",
    "DeleteUniqueDeviceIdentifierInput": ".inputs.delete_unique_device_identifier_input",
    "DeleteUniqueDeviceIdentifierPayload": ".operations.delete_unique_device_identifier",
    "DeleteUserGroupInput": ".inputs.delete_user_group_input",
    "DeleteUserGroupPayload": ".operations.delete_user_group",
    "DeleteWebhookInput": ".inputs.delete_webhook_input",
    "DeleteWebhookPayload": ".operations.delete_webhook",
    "DeleteWithingsConnectionInput": ".inputs.delete_withings_connection_input",
    "DeleteWithingsConnectionPayload": ".operations.delete_withings_connection",
    "DeleteWriteOffInput": ".inputs.delete_write_off_input",
    "DeleteWriteOffPayload": ".operations.delete_write_off",
    "DeleteZoomRecordingFileInput": ".inputs.delete_zoom_recording_file_input",
    "DeleteZoomRecordingFilePayload": ".operations.delete_zoom_recording_file",
    "DestroyAnnouncementInput": ".inputs.destroy_announcement_input",
    "DestroyAnnouncementPayload": ".operations.delete_announcement",
    "DestroyFaxAcctInfoInput": ".inputs.destroy_fax_acct_info_input",
    "DestroyFaxAcctInfoPayload": ".operations.delete_fax_acct_info",
    "DestroyInternalCommentInput": ".inputs.destroy_internal_comment_input",
    "DestroyInternalCommentPayload": ".operations.destroy_internal_comment",
    "DestroyMedicationInput": ".inputs.destroy_medication_input",
    "DestroyMedicationPayload": ".operations.delete_medication",
    "DestroyPdfLetterheadTemplateInput": ".inputs.destroy_pdf_letterhead_template_input",
    "DestroyPdfLetterheadTemplatePayload": ".operations.destroy_pdf_letterhead_template",
    "DestroyRecurringFormInput": ".inputs.destroy_recurring_form_input",
    "DestroyRecurringFormPayload": ".operations.delete_recurring_form",
    "DestroySharingsInput": ".inputs.destroy_sharings_input",
    "DexcomConnection": ".models.dexcom_connection",
    "DiagnosesInput": ".inputs.diagnoses_input",
    "DietitianInput": ".inputs.dietitian_input",
    "DismissAllAnnouncementsInput": ".inputs.dismiss_all_announcements_input",
    "DismissAllAnnouncementsPayload": ".operations.dismiss_all_announcements",
    "DismissAnnouncementInput": ".inputs.dismiss_announcement_input",
    "DismissAnnouncementPayload": ".operations.dismiss_announcement",
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
    "Duration": "hero_healthie_runtime.graphql.scalars",
    "EditAvailabilityInput": ".inputs.edit_availability_input",
    "EditAvailabilityPayload": ".operations.edit_availability",
    "EditAvailabilityWithAppointmentTypesInput": ".inputs.edit_availability_with_appointment_types_input",
    "EditAvailabilityWithAppointmentTypesPayload": ".operations.edit_availability_with_appointment_types",
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
    "ExpireWebhookSignaturePayload": ".operations.expire_webhook_signature",
    "ExportClientEhiInput": ".inputs.export_client_ehi_input",
    "ExportClientEhiPayload": ".operations.export_client_ehi",
    "ExportToTemplateInput": ".inputs.export_to_template_input",
    "ExportToTemplatePayload": ".operations.export_care_plan_to_template",
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
    "Float": "hero_healthie_runtime.graphql.scalars",
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
    "GenerateChartingPdfPayload": ".operations.generate_charting_pdf",
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
    "HealthAssessmentServiceSignupPayload": ".operations.health_assessment_service_signup",
    "HealthConcern": ".models.health_concern",
    "HolderRelationship": ".enums.holder_relationship",
    "HttpHeader": ".models.http_header",
    "Human": ".models.human",
    "ID": "hero_healthie_runtime.graphql.scalars",
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
    "IngestMedicationsFromSurescriptsPayload": ".operations.ingest_medications_from_surescripts",
    "InputModel": "hero_healthie_runtime.graphql.base_model",
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
    "Int": "hero_healthie_runtime.graphql.scalars",
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
    "JSON": "hero_healthie_runtime.graphql.scalars",
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
    "LinkEncounterToEpisodeOfCarePayload": ".operations.link_encounter_to_episode_of_care",
    "LinkUnlinkEncounterToEpisodeOfCare": ".models.link_unlink_encounter_to_episode_of_care",
    "Location": ".models.location",
    "LocationInput": ".inputs.location_input",
    "LocationInputs": ".inputs.location_inputs",
    "LocationPaginationConnection": ".models.location_pagination_connection",
    "LocationResourceType": ".models.location_resource_type",
    "LockInput": ".inputs.lock_input",
    "LockPayload": ".operations.lock_form_answer_group",
    "LogMedicationHistoryConsentInput": ".inputs.log_medication_history_consent_input",
    "LogMedicationHistoryConsentPayload": ".operations.log_medication_history_consent",
    "Meal": ".models.meal",
    "MealPaginationConnection": ".models.meal_pagination_connection",
    "MealPlan": ".models.meal_plan",
    "MedicationHistoryTypeListItem": ".models.medication_history_type_list_item",
    "MedicationHistoryTypePaginationConnection": ".models.medication_history_type_pagination_connection",
    "MedicationOptionType": ".models.medication_option_type",
    "MedicationType": ".models.medication_type",
    "MedicationTypePaginationConnection": ".models.medication_type_pagination_connection",
    "MergeClientsInput": ".inputs.merge_clients_input",
    "MergeClientsPayload": ".operations.merge_clients",
    "MetricGraphDataType": ".models.metric_graph_data_type",
    "MfaType": ".enums.mfa_type",
    "MobileHealthDataIntegration": ".models.mobile_health_data_integration",
    "MobileHealthDataIntegrationType": ".enums.mobile_health_data_integration_type",
    "MobileHealthDataSnapshot": ".models.mobile_health_data_snapshot",
    "MobileHealthDataSnapshotIntegrationType": ".enums.mobile_health_data_snapshot_integration_type",
    "MobileHealthDataSnapshotStatus": ".enums.mobile_health_data_snapshot_status",
    "Money": "hero_healthie_runtime.graphql.scalars",
    "MoneyInput": "hero_healthie_runtime.graphql.scalars",
    "MoneyText": "hero_healthie_runtime.graphql.scalars",
    "MoneyTextInput": "hero_healthie_runtime.graphql.scalars",
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
    "OneOfInput": "hero_healthie_runtime.graphql.base_model",
    "OptionalReference": "hero_healthie_runtime.graphql.base_model",
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
    "ParseCcdaDocumentPayload": ".operations.parse_ccda_document",
    "PartnerType": ".enums.partner_type",
    "PatientEncounter": ".models.patient_encounter",
    "PatientInput": ".inputs.patient_input",
    "PatientLocationInputs": ".inputs.patient_location_inputs",
    "PauseCourseGroupInput": ".inputs.pause_course_group_input",
    "PauseCourseGroupPayload": ".operations.pause_course_group",
    "PauseCourseMembershipInput": ".inputs.pause_course_membership_input",
    "PauseCourseMembershipPayload": ".operations.pause_course_membership",
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
    "ProcessMobileHealthDataSnapshotPayload": ".operations.process_mobile_health_data_snapshot",
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
    "RecursiveInput": "hero_healthie_runtime.graphql.base_model",
    "Reference": "hero_healthie_runtime.graphql.base_model",
    "Referral": ".models.referral",
    "ReferralInfoInput": ".inputs.referral_info_input",
    "ReferralInput": ".inputs.referral_input",
    "ReferringPhysician": ".models.referring_physician",
    "ReferringPhysicianInput": ".inputs.referring_physician_input",
    "ReferringPhysicianOrderKeys": ".enums.referring_physician_order_keys",
    "ReferringPhysicianPaginationConnection": ".models.referring_physician_pagination_connection",
    "RefetchChangeHealthLabOrderInput": ".inputs.refetch_change_health_lab_order_input",
    "RefetchChangeHealthLabOrderPayload": ".operations.refetch_change_health_lab_order",
    "RejectGeneratedFormAnswerGroupInput": ".inputs.reject_generated_form_answer_group_input",
    "RejectGeneratedFormAnswerGroupPayload": ".operations.reject_generated_form_answer_group",
    "ReminderInput": ".inputs.reminder_input",
    "RemoveAppliedTagInput": ".inputs.remove_applied_tag_input",
    "RemoveAppliedTagPayload": ".operations.remove_applied_tag",
    "RemoveDraftInput": ".inputs.remove_draft_input",
    "RemoveDraftPayload": ".operations.remove_draft",
    "RemoveUserFromGroupCarePlanInput": ".inputs.remove_user_from_group_care_plan_input",
    "RemoveUserFromGroupCarePlanPayload": ".operations.remove_user_from_group_care_plan",
    "RequestIntegrationInput": ".inputs.request_integration_input",
    "RequestIntegrationPayload": ".operations.request_integration",
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
    "ResendSentFaxPayload": ".operations.resend_sent_fax",
    "ResetDefaultPdfLetterheadTemplateInput": ".inputs.reset_default_pdf_letterhead_template_input",
    "ResetDefaultPdfLetterheadTemplatePayload": ".operations.reset_default_pdf_letterhead_template",
    "ResetMfaInput": ".inputs.reset_mfa_input",
    "ResetMfaPayload": ".operations.reset_mfa",
    "ResetPasswordInput": ".inputs.reset_password_input",
    "ResetPasswordPayload": ".operations.reset_password",
    "ResumeCourseGroupInput": ".inputs.resume_course_group_input",
    "ResumeCourseGroupPayload": ".operations.resume_course_group",
    "ResumeCourseMembershipInput": ".inputs.resume_course_membership_input",
    "ResumeCourseMembershipPayload": ".operations.resume_course_membership",
    "ResyncRupaLabOrdersInput": ".inputs.resync_rupa_lab_orders_input",
    "ResyncRupaLabOrdersPayload": ".operations.resync_rupa_lab_orders",
    "RevokeTokenInput": ".inputs.revoke_token_input",
    "RevokeTokenPayload": ".operations.revoke_token",
    "RoomInput": ".inputs.room_input",
    "RunEligibilityCheckMutationInput": ".inputs.run_eligibility_check_mutation_input",
    "RunEligibilityCheckMutationPayload": ".operations.run_eligibility_check",
    "SDKConfig": ".models.sdk_config",
    "SavedFilter": ".models.saved_filter",
    "SavedFilterPaginationConnection": ".models.saved_filter_pagination_connection",
    "ScheduledUserPackageSelection": ".models.scheduled_user_package_selection",
    "ScheduledUserPackageSelectionPaginationConnection": ".models.scheduled_user_package_selection_pagination_connection",
    "SendCarePlanEmailInput": ".inputs.send_care_plan_email_input",
    "SendCarePlanEmailPayload": ".operations.send_care_plan_email",
    "SendSpeakToTrainerNotificationInput": ".inputs.send_speak_to_trainer_notification_input",
    "SendSpeakToTrainerNotificationPayload": ".operations.send_speak_to_trainer_notification",
    "SendTestWebhookInput": ".inputs.send_test_webhook_input",
    "SendTestWebhookPayload": ".operations.send_test_webhook",
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
    "SetCustomModuleFormScribeInstructionsPayload": ".operations.set_custom_module_form_scribe_instructions",
    "SetDefaultPdfLetterheadTemplateInput": ".inputs.set_default_pdf_letterhead_template_input",
    "SetDefaultPdfLetterheadTemplatePayload": ".operations.set_default_pdf_letterhead_template",
    "ShapaConnection": ".models.shapa_connection",
    "ShareAnswersAsDocumentInput": ".inputs.share_answers_as_document_input",
    "ShareAnswersAsDocumentPayload": ".operations.share_answers_as_document",
    "ShareCourseInput": ".inputs.share_course_input",
    "ShareCoursePayload": ".operations.share_course",
    "ShareCustomModuleFormInput": ".inputs.share_custom_module_form_input",
    "ShareCustomModuleFormPayload": ".operations.share_custom_module_form",
    "ShareableDocument": ".models.shareable_document",
    "ShareableFolder": ".models.shareable_folder",
    "ShareableType": ".enums.shareable_type",
    "SignInInput": ".inputs.sign_in_input",
    "SignInPayload": ".operations.sign_in",
    "SignInput": ".inputs.sign_input",
    "SignPayload": ".operations.sign_form_answer_group",
    "SignUpInput": ".inputs.sign_up_input",
    "SignUpPayload": ".operations.sign_up",
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
    "SubmitSecondaryClaimPayload": ".operations.submit_secondary_claim",
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
    "ToggleCarePlanStatusForSpecificUserPayload": ".operations.toggle_care_plan_status_for_specific_user",
    "TransactionType": ".models.transaction_type",
    "TranscriptStatusEnum": ".enums.transcript_status_enum",
    "TranscriptTypeEnum": ".enums.transcript_type_enum",
    "TransferOrderKeys": ".enums.transfer_order_keys",
    "TransferType": ".models.transfer_type",
    "UUID": "hero_healthie_runtime.graphql.scalars",
    "UniqueDeviceIdentifier": ".models.unique_device_identifier",
    "UnknownMember": "hero_healthie_runtime.graphql.base_model",
    "UnlinkEncounterToEpisodeOfCareInput": ".inputs.unlink_encounter_to_episode_of_care_input",
    "UnlinkEncounterToEpisodeOfCarePayload": ".operations.unlink_encounter_to_episode_of_care",
    "UnlockInput": ".inputs.unlock_input",
    "UnlockPayload": ".operations.unlock_form_answer_group",
    "UnsubscribeFromNotificationInput": ".inputs.unsubscribe_from_notification_input",
    "UnsubscribeFromNotificationPayload": ".operations.unsubscribe_from_notification",
    "UpdateAddendumInput": ".inputs.update_addendum_input",
    "UpdateAddendumPayload": ".operations.update_addendum",
    "UpdateAllergySensitivityInput": ".inputs.update_allergy_sensitivity_input",
    "UpdateAllergySensitivityPayload": ".operations.update_allergy_sensitivity",
    "UpdateAnnouncementInput": ".inputs.update_announcement_input",
    "UpdateAnnouncementPayload": ".operations.update_announcement",
    "UpdateAppleHealthInput": ".inputs.update_apple_health_input",
    "UpdateAppleHealthPayload": ".operations.update_apple_health",
    "UpdateAppointmentInclusionInput": ".inputs.update_appointment_inclusion_input",
    "UpdateAppointmentInclusionPayload": ".operations.update_appointment_inclusion",
    "UpdateAppointmentInput": ".inputs.update_appointment_input",
    "UpdateAppointmentPayload": ".operations.update_appointment",
    "UpdateAppointmentRequestInput": ".inputs.update_appointment_request_input",
    "UpdateAppointmentRequestPayload": ".operations.update_appointment_request",
    "UpdateAppointmentSettingInput": ".inputs.update_appointment_setting_input",
    "UpdateAppointmentSettingPayload": ".operations.update_appointment_setting",
    "UpdateAppointmentTypeCptCodeInput": ".inputs.update_appointment_type_cpt_code_input",
    "UpdateAppointmentTypeCptCodePayload": ".operations.update_appointment_type_cpt_code",
    "UpdateAppointmentTypeInput": ".inputs.update_appointment_type_input",
    "UpdateAppointmentTypePayload": ".operations.update_appointment_type",
    "UpdateAutoTaskGeneratorInput": ".inputs.update_auto_task_generator_input",
    "UpdateAutoTaskGeneratorPayload": ".operations.update_auto_task_generator",
    "UpdateAutomatedInsuranceBillingSettingInput": ".inputs.update_automated_insurance_billing_setting_input",
    "UpdateAutomatedInsuranceBillingSettingPayload": ".operations.update_automated_insurance_billing_setting",
    "UpdateBillingItemInput": ".inputs.update_billing_item_input",
    "UpdateBillingItemPayload": ".operations.update_billing_item",
    "UpdateBrandInput": ".inputs.update_brand_input",
    "UpdateBrandPayload": ".operations.update_brand",
    "UpdateByTemplateInput": ".inputs.update_by_template_input",
    "UpdateByTemplatePayload": ".operations.update_by_template",
    "UpdateCalendarViewSettingInput": ".inputs.update_calendar_view_setting_input",
    "UpdateCalendarViewSettingPayload": ".operations.update_calendar_view_setting",
    "UpdateCalorieLevelInput": ".inputs.update_calorie_level_input",
    "UpdateCalorieLevelPayload": ".operations.update_calorie_level",
    "UpdateCarePlanInput": ".inputs.update_care_plan_input",
    "UpdateCarePlanPayload": ".operations.update_care_plan",
    "UpdateCarePlanRecommendationCategoryInput": ".inputs.update_care_plan_recommendation_category_input",
    "UpdateCarePlanRecommendationCategoryPayload": ".operations.update_care_plan_recommendation_category",
    "UpdateChangeHealthAccountInput": ".inputs.update_change_health_account_input",
    "UpdateChangeHealthAccountPayload": ".operations.update_change_health_account",
    "UpdateChargeBackInput": ".inputs.update_charge_back_input",
    "UpdateChargeBackPayload": ".operations.update_charge_back",
    "UpdateChatSettingInput": ".inputs.update_chat_setting_input",
    "UpdateChatSettingPayload": ".operations.update_chat_setting",
    "UpdateClientInput": ".inputs.update_client_input",
    "UpdateClientPayload": ".operations.update_client",
    "UpdateCms1500Input": ".inputs.update_cms1500_input",
    "UpdateCms1500Payload": ".operations.update_cms1500",
    "UpdateCognitiveStatusInput": ".inputs.update_cognitive_status_input",
    "UpdateCognitiveStatusPayload": ".operations.update_cognitive_status",
    "UpdateConversationInput": ".inputs.update_conversation_input",
    "UpdateConversationMembershipInput": ".inputs.update_conversation_membership_input",
    "UpdateConversationMembershipPayload": ".operations.update_conversation_membership",
    "UpdateConversationPayload": ".operations.update_conversation",
    "UpdateCourseGroupInput": ".inputs.update_course_group_input",
    "UpdateCourseGroupPayload": ".operations.update_course_group",
    "UpdateCourseInput": ".inputs.update_course_input",
    "UpdateCourseItemInput": ".inputs.update_course_item_input",
    "UpdateCourseItemPayload": ".operations.update_course_item",
    "UpdateCourseMembershipInput": ".inputs.update_course_membership_input",
    "UpdateCourseMembershipPayload": ".operations.update_course_membership",
    "UpdateCoursePayload": ".operations.update_course",
    "UpdateCustomEmailInput": ".inputs.update_custom_email_input",
    "UpdateCustomEmailPayload": ".operations.update_custom_email",
    "UpdateCustomFoodInput": ".inputs.update_custom_food_input",
    "UpdateCustomFoodPayload": ".operations.update_custom_food",
    "UpdateCustomModuleFormInput": ".inputs.update_custom_module_form_input",
    "UpdateCustomModuleFormPayload": ".operations.update_custom_module_form",
    "UpdateCustomModuleInput": ".inputs.update_custom_module_input",
    "UpdateCustomModulePayload": ".operations.update_custom_module",
    "UpdateDocumentInput": ".inputs.update_document_input",
    "UpdateDocumentPayload": ".operations.update_document",
    "UpdateDsiCommentInput": ".inputs.update_dsi_comment_input",
    "UpdateDsiCommentPayload": ".operations.update_dsi_comment",
    "UpdateEntryInput": ".inputs.update_entry_input",
    "UpdateEntryPayload": ".operations.update_entry",
    "UpdateEpisodeOfCareInput": ".inputs.update_episode_of_care_input",
    "UpdateEpisodeOfCarePayload": ".operations.update_episode_of_care",
    "UpdateExternalCalendarInput": ".inputs.update_external_calendar_input",
    "UpdateExternalCalendarPayload": ".operations.update_external_calendar",
    "UpdateFamilyHistoryInput": ".inputs.update_family_history_input",
    "UpdateFamilyHistoryPayload": ".operations.update_family_history",
    "UpdateFaxAcctInfoInput": ".inputs.update_fax_acct_info_input",
    "UpdateFaxAcctInfoPayload": ".operations.update_fax_acct_info",
    "UpdateFeatureToggleInput": ".inputs.update_feature_toggle_input",
    "UpdateFeatureTogglePayload": ".operations.update_feature_toggle",
    "UpdateFitbitInput": ".inputs.update_fitbit_input",
    "UpdateFitbitPayload": ".operations.update_fitbit",
    "UpdateFolderInput": ".inputs.update_folder_input",
    "UpdateFolderPayload": ".operations.update_folder",
    "UpdateFormAnswerGroupInput": ".inputs.update_form_answer_group_input",
    "UpdateFormAnswerGroupPayload": ".operations.update_form_answer_group",
    "UpdateFunctionalStatusInput": ".inputs.update_functional_status_input",
    "UpdateFunctionalStatusPayload": ".operations.update_functional_status",
    "UpdateGeneratedFormAnswerGroupFeedbackInput": ".inputs.update_generated_form_answer_group_feedback_input",
    "UpdateGeneratedFormAnswerGroupFeedbackPayload": ".operations.update_generated_form_answer_group_feedback",
    "UpdateGoalInput": ".inputs.update_goal_input",
    "UpdateGoalPayload": ".operations.update_goal",
    "UpdateGoogleFitInput": ".inputs.update_google_fit_input",
    "UpdateGoogleFitPayload": ".operations.update_google_fit",
    "UpdateGroupCarePlanInput": ".inputs.update_group_care_plan_input",
    "UpdateGroupCarePlanPayload": ".operations.update_group_care_plan",
    "UpdateHealthConcernInput": ".inputs.update_health_concern_input",
    "UpdateHealthConcernPayload": ".operations.update_health_concern",
    "UpdateHumanInput": ".inputs.update_human_input",
    "UpdateHumanPayload": ".operations.update_human",
    "UpdateImmunizationInput": ".inputs.update_immunization_input",
    "UpdateImmunizationPayload": ".operations.update_immunization",
    "UpdateImplantableDeviceUserInput": ".inputs.update_implantable_device_user_input",
    "UpdateImplantableDeviceUserPayload": ".operations.update_implantable_device_user",
    "UpdateInsuranceAuthorizationInput": ".inputs.update_insurance_authorization_input",
    "UpdateInsuranceAuthorizationPayload": ".operations.update_insurance_authorization",
    "UpdateInsurancePaymentDepositStatusInput": ".inputs.update_insurance_payment_deposit_status_input",
    "UpdateInsurancePaymentDepositStatusPayload": ".operations.update_insurance_payment_deposit_status",
    "UpdateInsurancePlanInput": ".inputs.update_insurance_plan_input",
    "UpdateInsurancePlanPayload": ".operations.update_insurance_plan",
    "UpdateInternalCommentInput": ".inputs.update_internal_comment_input",
    "UpdateInternalCommentPayload": ".operations.update_internal_comment",
    "UpdateLabOrderInput": ".inputs.update_lab_order_input",
    "UpdateLabOrderPayload": ".operations.update_lab_order",
    "UpdateLocationInput": ".inputs.update_location_input",
    "UpdateLocationPayload": ".operations.update_location",
    "UpdateMacronutrientSplitInput": ".inputs.update_macronutrient_split_input",
    "UpdateMacronutrientSplitPayload": ".operations.update_macronutrient_split",
    "UpdateManualInsurancePaymentInput": ".inputs.update_manual_insurance_payment_input",
    "UpdateManualInsurancePaymentPayload": ".operations.update_manual_insurance_payment",
    "UpdateMealInput": ".inputs.update_meal_input",
    "UpdateMealPayload": ".operations.update_meal",
    "UpdateMedicationInput": ".inputs.update_medication_input",
    "UpdateMedicationPayload": ".operations.update_medication",
    "UpdateNoteInput": ".inputs.update_note_input",
    "UpdateNotePayload": ".operations.update_note",
    "UpdateNoteSchedulerInput": ".inputs.update_note_scheduler_input",
    "UpdateNoteSchedulerPayload": ".operations.update_note_scheduler",
    "UpdateNotificationContactInput": ".inputs.update_notification_contact_input",
    "UpdateNotificationContactPayload": ".operations.update_notification_contact",
    "UpdateNotificationInput": ".inputs.update_notification_input",
    "UpdateNotificationPayload": ".operations.update_notification",
    "UpdateNotificationSettingInput": ".inputs.update_notification_setting_input",
    "UpdateNotificationSettingPayload": ".operations.update_notification_setting",
    "UpdateOfferingInput": ".inputs.update_offering_input",
    "UpdateOfferingPayload": ".operations.update_offering",
    "UpdateOfficeallySftpAccountInput": ".inputs.update_officeally_sftp_account_input",
    "UpdateOfficeallySftpAccountPayload": ".operations.update_officeally_sftp_account",
    "UpdateOnboardingFlowInput": ".inputs.update_onboarding_flow_input",
    "UpdateOnboardingFlowPayload": ".operations.update_onboarding_flow",
    "UpdateOnboardingItemInput": ".inputs.update_onboarding_item_input",
    "UpdateOnboardingItemPayload": ".operations.update_onboarding_item",
    "UpdateOrganizationCptCodeInput": ".inputs.update_organization_cpt_code_input",
    "UpdateOrganizationCptCodePayload": ".operations.update_organization_cpt_code",
    "UpdateOrganizationInput": ".inputs.update_organization_input",
    "UpdateOrganizationMemberInput": ".inputs.update_organization_member_input",
    "UpdateOrganizationMemberPayload": ".operations.update_organization_member",
    "UpdateOrganizationMembershipInput": ".inputs.update_organization_membership_input",
    "UpdateOrganizationMembershipPayload": ".operations.update_organization_membership",
    "UpdateOrganizationPayload": ".operations.update_organization",
    "UpdatePdfLetterheadTemplateInput": ".inputs.update_pdf_letterhead_template_input",
    "UpdatePdfLetterheadTemplatePayload": ".operations.update_pdf_letterhead_template",
    "UpdatePermissionTemplateInput": ".inputs.update_permission_template_input",
    "UpdatePermissionTemplatePayload": ".operations.update_permission_template",
    "UpdatePolicyMutationInput": ".inputs.update_policy_mutation_input",
    "UpdatePolicyMutationPayload": ".operations.update_policy",
    "UpdateProcedureInput": ".inputs.update_procedure_input",
    "UpdateProcedurePayload": ".operations.update_procedure",
    "UpdateProductInput": ".inputs.update_product_input",
    "UpdateProductPayload": ".operations.update_product",
    "UpdateProviderCptCodesInput": ".inputs.update_provider_cpt_codes_input",
    "UpdateProviderCptCodesPayload": ".operations.update_provider_cpt_codes",
    "UpdateReceivedDirectMessageInput": ".inputs.update_received_direct_message_input",
    "UpdateReceivedDirectMessagePayload": ".operations.update_received_direct_message",
    "UpdateReceivedFaxInput": ".inputs.update_received_fax_input",
    "UpdateReceivedFaxPayload": ".operations.update_received_fax",
    "UpdateRecommendationInput": ".inputs.update_recommendation_input",
    "UpdateRecommendationPayload": ".operations.update_recommendation",
    "UpdateRecurringFormInput": ".inputs.update_recurring_form_input",
    "UpdateRecurringFormPayload": ".operations.update_recurring_form",
    "UpdateReferralInput": ".inputs.update_referral_input",
    "UpdateReferralPayload": ".operations.update_referral",
    "UpdateReferringPhysicianInput": ".inputs.update_referring_physician_input",
    "UpdateReferringPhysicianPayload": ".operations.update_referring_physician",
    "UpdateRequestedPaymentInput": ".inputs.update_requested_payment_input",
    "UpdateRequestedPaymentPayload": ".operations.update_requested_payment",
    "UpdateSavedFilterInput": ".inputs.update_saved_filter_input",
    "UpdateSavedFilterPayload": ".operations.update_saved_filter",
    "UpdateSecondaryClaimInput": ".inputs.update_secondary_claim_input",
    "UpdateSecondaryClaimPayload": ".operations.update_secondary_claim",
    "UpdateSmartPhraseInput": ".inputs.update_smart_phrase_input",
    "UpdateSmartPhrasePayload": ".operations.update_smart_phrase",
    "UpdateSmokingStatusInput": ".inputs.update_smoking_status_input",
    "UpdateSmokingStatusPayload": ".operations.update_smoking_status",
    "UpdateStateInput": ".inputs.update_state_input",
    "UpdateStatePayload": ".operations.update_state",
    "UpdateStripeCustomerDetailInput": ".inputs.update_stripe_customer_detail_input",
    "UpdateStripeCustomerDetailPayload": ".operations.update_stripe_customer_detail",
    "UpdateStripeVerificationDetailsInput": ".inputs.update_stripe_verification_details_input",
    "UpdateStripeVerificationDetailsPayload": ".operations.update_stripe_verification_details",
    "UpdateSubscriptionInput": ".inputs.update_subscription_input",
    "UpdateSubscriptionPayload": ".operations.update_subscription",
    "UpdateSuperBillInput": ".inputs.update_super_bill_input",
    "UpdateSuperBillPayload": ".operations.update_super_bill",
    "UpdateTagInput": ".inputs.update_tag_input",
    "UpdateTagPayload": ".operations.update_tag",
    "UpdateTaskInput": ".inputs.update_task_input",
    "UpdateTaskPayload": ".operations.update_task",
    "UpdateUiConfigurationInput": ".inputs.update_ui_configuration_input",
    "UpdateUiConfigurationPayload": ".operations.update_organization_ui_configuration",
    "UpdateUniqueDeviceIdentifierInput": ".inputs.update_unique_device_identifier_input",
    "UpdateUniqueDeviceIdentifierPayload": ".operations.update_unique_device_identifier",
    "UpdateUserAppointmentPricingInput": ".inputs.update_user_appointment_pricing_input",
    "UpdateUserAppointmentPricingPayload": ".operations.update_user_appointment_pricing",
    "UpdateUserGroupInput": ".inputs.update_user_group_input",
    "UpdateUserGroupPayload": ".operations.update_user_group",
    "UpdateUserInput": ".inputs.update_user_input",
    "UpdateUserPayload": ".operations.update_user",
    "UpdateWebhookInput": ".inputs.update_webhook_input",
    "UpdateWebhookPayload": ".operations.update_webhook",
    "UpdateWriteOffInput": ".inputs.update_write_off_input",
    "UpdateWriteOffPayload": ".operations.update_write_off",
    "Upload": "hero_healthie_runtime.uploads",
    "UploadBatchToCandidHealthInput": ".inputs.upload_batch_to_candid_health_input",
    "UploadBatchToCandidHealthPayload": ".operations.upload_batch_to_candid_health",
    "UploadBatchToChangeHealthInput": ".inputs.upload_batch_to_change_health_input",
    "UploadBatchToChangeHealthPayload": ".operations.upload_batch_to_change_health",
    "UploadBatchToOfficeallyInput": ".inputs.upload_batch_to_officeally_input",
    "UploadBatchToOfficeallyPayload": ".operations.upload_batch_to_officeally",
    "UploadToIntegrationsInput": ".inputs.upload_to_integrations_input",
    "UploadToIntegrationsPayload": ".operations.upload_cms1500s_to_integrations",
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
    "ValidateVerificationTokenPayload": ".operations.validate_verification_token",
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
    "ZonedDateTime": "hero_healthie_runtime.graphql.scalars",
    "ZoomCloudRecordingFile": ".models.zoom_cloud_recording_file",
    "ZoomRecordingFileTypeEnum": ".enums.zoom_recording_file_type_enum",
    "ZoomRecordingStatusEnum": ".enums.zoom_recording_status_enum",
    "ZoomRecordingTypeEnum": ".enums.zoom_recording_type_enum",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(home, __name__), name)
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
    "DataUrl",
    "Date",
    "DateTime",
    "Day",
    "DayOrTime",
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
    "Money",
    "MoneyInput",
    "MoneyText",
    "MoneyTextInput",
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
