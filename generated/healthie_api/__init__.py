# Generated.
"""Healthie's operations and models, typed. A name is imported when it is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING

if _TYPE_CHECKING:
    from hero_healthie_runtime.graphql.api import ID as ID
    from hero_healthie_runtime.graphql.api import JSON as JSON
    from hero_healthie_runtime.graphql.api import UUID as UUID
    from hero_healthie_runtime.graphql.api import BaseModel as BaseModel
    from hero_healthie_runtime.graphql.api import Boolean as Boolean
    from hero_healthie_runtime.graphql.api import DataUrl as DataUrl
    from hero_healthie_runtime.graphql.api import Date as Date
    from hero_healthie_runtime.graphql.api import DateTime as DateTime
    from hero_healthie_runtime.graphql.api import Day as Day
    from hero_healthie_runtime.graphql.api import DayOrTime as DayOrTime
    from hero_healthie_runtime.graphql.api import Duration as Duration
    from hero_healthie_runtime.graphql.api import Float as Float
    from hero_healthie_runtime.graphql.api import InputModel as InputModel
    from hero_healthie_runtime.graphql.api import Int as Int
    from hero_healthie_runtime.graphql.api import Money as Money
    from hero_healthie_runtime.graphql.api import MoneyInput as MoneyInput
    from hero_healthie_runtime.graphql.api import MoneyText as MoneyText
    from hero_healthie_runtime.graphql.api import MoneyTextInput as MoneyTextInput
    from hero_healthie_runtime.graphql.api import NamedReference as NamedReference
    from hero_healthie_runtime.graphql.api import OneOfInput as OneOfInput
    from hero_healthie_runtime.graphql.api import OptionalReference as OptionalReference
    from hero_healthie_runtime.graphql.api import RecursiveInput as RecursiveInput
    from hero_healthie_runtime.graphql.api import Reference as Reference
    from hero_healthie_runtime.graphql.api import UnknownMember as UnknownMember
    from hero_healthie_runtime.graphql.api import Upload as Upload
    from hero_healthie_runtime.graphql.api import ZonedDateTime as ZonedDateTime

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
    from .enums.appointment_request_status import AppointmentRequestStatus as AppointmentRequestStatus
    from .enums.base_calendar_interval import BaseCalendarInterval as BaseCalendarInterval
    from .enums.billing_item_state import BillingItemState as BillingItemState
    from .enums.cancellation_reason_type_enum import CancellationReasonTypeEnum as CancellationReasonTypeEnum
    from .enums.care_alert_priority_enum import CareAlertPriorityEnum as CareAlertPriorityEnum
    from .enums.chart_note_status import ChartNoteStatus as ChartNoteStatus
    from .enums.claim_destination_integration import ClaimDestinationIntegration as ClaimDestinationIntegration
    from .enums.claim_md_rejection_messages_info import ClaimMdRejectionMessagesInfo as ClaimMdRejectionMessagesInfo
    from .enums.claim_policy_priority import ClaimPolicyPriority as ClaimPolicyPriority
    from .enums.cms1500_status import Cms1500Status as Cms1500Status
    from .enums.course_membership_status import CourseMembershipStatus as CourseMembershipStatus
    from .enums.course_type import CourseType as CourseType
    from .enums.default_billing_type import DefaultBillingType as DefaultBillingType
    from .enums.eligibility_check_service import EligibilityCheckService as EligibilityCheckService
    from .enums.entry_image_style_enum import EntryImageStyleEnum as EntryImageStyleEnum
    from .enums.ethnicity_code import EthnicityCode as EthnicityCode
    from .enums.gender_identity_code import GenderIdentityCode as GenderIdentityCode
    from .enums.goal_history_action_type_enum import GoalHistoryActionTypeEnum as GoalHistoryActionTypeEnum
    from .enums.goal_order_keys import GoalOrderKeys as GoalOrderKeys
    from .enums.holder_relationship import HolderRelationship as HolderRelationship
    from .enums.individual_client_note_order_keys import IndividualClientNoteOrderKeys as IndividualClientNoteOrderKeys
    from .enums.individual_client_note_sorting import IndividualClientNoteSorting as IndividualClientNoteSorting
    from .enums.insurance_payments_deposit_status_enum import (
        InsurancePaymentsDepositStatusEnum as InsurancePaymentsDepositStatusEnum,
    )
    from .enums.internal_comments_order_keys import InternalCommentsOrderKeys as InternalCommentsOrderKeys
    from .enums.intervention_type import InterventionType as InterventionType
    from .enums.lab_order_billing import LabOrderBilling as LabOrderBilling
    from .enums.lab_order_integration import LabOrderIntegration as LabOrderIntegration
    from .enums.lab_order_interpretation import LabOrderInterpretation as LabOrderInterpretation
    from .enums.line_payment_adjustment_group import LinePaymentAdjustmentGroup as LinePaymentAdjustmentGroup
    from .enums.line_payment_source import LinePaymentSource as LinePaymentSource
    from .enums.line_write_off_reason import LineWriteOffReason as LineWriteOffReason
    from .enums.mobile_health_data_integration_type import (
        MobileHealthDataIntegrationType as MobileHealthDataIntegrationType,
    )
    from .enums.mobile_health_data_snapshot_integration_type import (
        MobileHealthDataSnapshotIntegrationType as MobileHealthDataSnapshotIntegrationType,
    )
    from .enums.monograph_format import MonographFormat as MonographFormat
    from .enums.payer_responsibility import PayerResponsibility as PayerResponsibility
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
    from .enums.prescription_medication_status import PrescriptionMedicationStatus as PrescriptionMedicationStatus
    from .enums.race_code import RaceCode as RaceCode
    from .enums.shareable_type import ShareableType as ShareableType
    from .enums.tag_order_keys import TagOrderKeys as TagOrderKeys
    from .enums.transcript_status_enum import TranscriptStatusEnum as TranscriptStatusEnum
    from .enums.transcript_type_enum import TranscriptTypeEnum as TranscriptTypeEnum
    from .enums.user_order_keys import UserOrderKeys as UserOrderKeys
    from .enums.webhook_event_type import WebhookEventType as WebhookEventType
    from .enums.write_off_type import WriteOffType as WriteOffType
    from .inputs.announcement_image_upload import AnnouncementImageUpload as AnnouncementImageUpload
    from .inputs.appointment_location_input import AppointmentLocationInput as AppointmentLocationInput
    from .inputs.appointment_location_input import RoomInput as RoomInput
    from .inputs.appointment_type_appointment_setting_input import (
        AppointmentTypeAppointmentSettingInput as AppointmentTypeAppointmentSettingInput,
    )
    from .inputs.appointment_type_cpt_code import AppointmentTypeCptCode as AppointmentTypeCptCode
    from .inputs.appointment_type_credit_input import AppointmentTypeCreditInput as AppointmentTypeCreditInput
    from .inputs.appointment_type_form_connection_input import (
        AppointmentTypeFormConnectionInput as AppointmentTypeFormConnectionInput,
    )
    from .inputs.billing_address_input import BillingAddressInput as BillingAddressInput
    from .inputs.calendar_color_scheme_input import CalendarColorSchemeInput as CalendarColorSchemeInput
    from .inputs.calendar_color_scheme_input import ColorCodeInput as ColorCodeInput
    from .inputs.client_insurance_plan_input import ClientInsurancePlanInput as ClientInsurancePlanInput
    from .inputs.client_location_input import ClientLocationInput as ClientLocationInput
    from .inputs.client_portal_setting_input import ClientPortalSettingInput as ClientPortalSettingInput
    from .inputs.cms1500_policy_input import Cms1500PolicyInput as Cms1500PolicyInput
    from .inputs.contact_type_override_input import ContactTypeOverrideInput as ContactTypeOverrideInput
    from .inputs.cpt_codes_cms1500_input import CptCodesCms1500Input as CptCodesCms1500Input
    from .inputs.cpt_codes_super_bill_input import CptCodesSuperBillInput as CptCodesSuperBillInput
    from .inputs.custom_metric_input import CustomMetricInput as CustomMetricInput
    from .inputs.custom_metric_overrides_input import CustomMetricOverridesInput as CustomMetricOverridesInput
    from .inputs.dietitian_input import DietitianInput as DietitianInput
    from .inputs.form_answer_input import FormAnswerInput as FormAnswerInput
    from .inputs.icd_codes_cms1500_input import IcdCodesCms1500Input as IcdCodesCms1500Input
    from .inputs.icd_codes_super_bill_input import IcdCodesSuperBillInput as IcdCodesSuperBillInput
    from .inputs.individual_client_note_input import (
        IcdCodesIndividualClientNoteInput as IcdCodesIndividualClientNoteInput,
    )
    from .inputs.individual_client_note_input import IndividualClientNoteInput as IndividualClientNoteInput
    from .inputs.location_input import LocationInput as LocationInput
    from .inputs.location_inputs import LocationInputs as LocationInputs
    from .inputs.note_input import NoteInput as NoteInput
    from .inputs.nutrients_input import NutrientsInput as NutrientsInput
    from .inputs.offering_image_upload import OfferingImageUpload as OfferingImageUpload
    from .inputs.offering_includes_fields import OfferingIncludesFields as OfferingIncludesFields
    from .inputs.offering_product_input import OfferingProductInput as OfferingProductInput
    from .inputs.offering_product_input import ProductInput as ProductInput
    from .inputs.organization_cpt_code_insurance_fees_input import (
        OrganizationCptCodeInsuranceFeesInput as OrganizationCptCodeInsuranceFeesInput,
    )
    from .inputs.organization_info_input import OrganizationInfoInput as OrganizationInfoInput
    from .inputs.other_id_number_input import OtherIdNumberInput as OtherIdNumberInput
    from .inputs.patient_input import Cms1500ReferringPhysicianInput as Cms1500ReferringPhysicianInput
    from .inputs.patient_input import PatientInput as PatientInput
    from .inputs.patient_location_inputs import PatientLocationInputs as PatientLocationInputs
    from .inputs.physician_location_input import PhysicianLocationInput as PhysicianLocationInput
    from .inputs.physician_referral_input import PhysicianReferralInput as PhysicianReferralInput
    from .inputs.policy_input import InsurancePlanInput as InsurancePlanInput
    from .inputs.policy_input import PolicyInput as PolicyInput
    from .inputs.primary_organization_info_input import OrgLocationInput as OrgLocationInput
    from .inputs.primary_organization_info_input import PrimaryOrganizationInfoInput as PrimaryOrganizationInfoInput
    from .inputs.professions_input import ProfessionsInput as ProfessionsInput
    from .inputs.provider_cpt_code_input import ProviderCptCodeInput as ProviderCptCodeInput
    from .inputs.receipt_line_item_input import ReceiptLineItemInput as ReceiptLineItemInput
    from .inputs.recurring_appointment_input import RecurringAppointmentInput as RecurringAppointmentInput
    from .inputs.recurring_days_input_object_type import DayRangeInputObjectType as DayRangeInputObjectType
    from .inputs.recurring_days_input_object_type import RecurringDaysInputObjectType as RecurringDaysInputObjectType
    from .inputs.referral_info_input import ReferralInfoInput as ReferralInfoInput
    from .inputs.reminder_input import ReminderInput as ReminderInput
    from .inputs.requested_payer_input import RequestedPayerInput as RequestedPayerInput
    from .inputs.requested_payment_template_input import RequestedPaymentTemplateInput as RequestedPaymentTemplateInput
    from .inputs.serving_size_input import ServingSizeInput as ServingSizeInput
    from .inputs.specialties_input import SpecialtiesInput as SpecialtiesInput
    from .inputs.subentry_input import SubentryInput as SubentryInput
    from .inputs.subgoal_input import SubgoalInput as SubgoalInput
    from .inputs.task_reminder_input import TaskReminderInput as TaskReminderInput
    from .inputs.video_url_default_input import VideoUrlDefaultInput as VideoUrlDefaultInput
    from .inputs.video_url_default_input import VideoUrlOptionInput as VideoUrlOptionInput
    from .inputs.webhook_event_input import WebhookEventInput as WebhookEventInput
    from .inputs.write_off_input import WriteOffInput as WriteOffInput
    from .models.accepted_insurance_plan import AcceptedInsurancePlan as AcceptedInsurancePlan
    from .models.advance_appointment_price import AdvanceAppointmentPrice as AdvanceAppointmentPrice
    from .models.alert_template import AlertTemplate as AlertTemplate
    from .models.allergy_sensitivity import AllergySensitivity as AllergySensitivity
    from .models.announcement import Announcement as Announcement
    from .models.api_key import ApiKey as ApiKey
    from .models.apple_health import AppleHealth as AppleHealth
    from .models.applied_tag import AppliedTag as AppliedTag
    from .models.appointment import Appointment as Appointment
    from .models.appointment import AppointmentPricingMethod as AppointmentPricingMethod
    from .models.appointment_frequency_data_type import AppointmentFrequencyDataType as AppointmentFrequencyDataType
    from .models.appointment_inclusion_type import AppointmentInclusionType as AppointmentInclusionType
    from .models.appointment_location import AppointmentLocation as AppointmentLocation
    from .models.appointment_location import Room as Room
    from .models.appointment_location_pagination_connection import (
        AppointmentLocationPaginationConnection as AppointmentLocationPaginationConnection,
    )
    from .models.appointment_pricing_info_type import AppointmentPricingInfoType as AppointmentPricingInfoType
    from .models.appointment_reference import AppointmentReference as AppointmentReference
    from .models.appointment_request_type import AppointmentRequestSlotType as AppointmentRequestSlotType
    from .models.appointment_request_type import AppointmentRequestType as AppointmentRequestType
    from .models.appointment_setting import AppointmentSetting as AppointmentSetting
    from .models.appointment_setting_parts import CalendarColorScheme as CalendarColorScheme
    from .models.appointment_setting_parts import ColorCode as ColorCode
    from .models.appointment_setting_parts import ContactType as ContactType
    from .models.appointment_setting_parts import VideoUrlDefault as VideoUrlDefault
    from .models.appointment_setting_parts import VideoUrlOption as VideoUrlOption
    from .models.appointment_type import AppointmentType as AppointmentType
    from .models.appointment_type_cpt_code_type import AppointmentTypeCptCodeType as AppointmentTypeCptCodeType
    from .models.appointment_type_parts import AppointmentAutocompleteForm as AppointmentAutocompleteForm
    from .models.appointment_type_parts import AppointmentTypeFormConnection as AppointmentTypeFormConnection
    from .models.appointment_type_parts import PriceAndCptPriceType as PriceAndCptPriceType
    from .models.appointment_type_parts import ProviderApptTypeConnection as ProviderApptTypeConnection
    from .models.appointment_type_reference import AppointmentTypeReference as AppointmentTypeReference
    from .models.auto_task_generator import AutoTaskGenerator as AutoTaskGenerator
    from .models.automated_insurance_billing_setting import (
        AutomatedInsuranceBillingSetting as AutomatedInsuranceBillingSetting,
    )
    from .models.availability import Availability as Availability
    from .models.billing_item import BillingItem as BillingItem
    from .models.billing_item import RefundItem as RefundItem
    from .models.billing_item import RequestedPayer as RequestedPayer
    from .models.billing_item_pagination_connection import BillingItemListItem as BillingItemListItem
    from .models.billing_item_pagination_connection import (
        BillingItemPaginationConnection as BillingItemPaginationConnection,
    )
    from .models.billing_item_reference import BillingItemReference as BillingItemReference
    from .models.brand import Brand as Brand
    from .models.brand_reference import BrandReference as BrandReference
    from .models.calendar_view_setting import CalendarViewSetting as CalendarViewSetting
    from .models.call_reference import CallReference as CallReference
    from .models.cancellation_reason import CancellationReason as CancellationReason
    from .models.care_alert import CareAlert as CareAlert
    from .models.care_plan import CarePlan as CarePlan
    from .models.care_plan_connection import CarePlanConnection as CarePlanConnection
    from .models.care_plan_recommendation_category import (
        CarePlanRecommendationCategory as CarePlanRecommendationCategory,
    )
    from .models.charge_back import ChargeBack as ChargeBack
    from .models.charge_back import ChargeBackEvidence as ChargeBackEvidence
    from .models.charting_note_addendum_type import ChartingNoteAddendumType as ChartingNoteAddendumType
    from .models.chat_setting import ChatSetting as ChatSetting
    from .models.chat_setting import DayRangeType as DayRangeType
    from .models.chat_setting import RecurringDaysData as RecurringDaysData
    from .models.claim import Claim as Claim
    from .models.claim import CobAdjustment as CobAdjustment
    from .models.claim import CobServiceLineAdjustment as CobServiceLineAdjustment
    from .models.claim import CoordinationOfBenefits as CoordinationOfBenefits
    from .models.claim import PayerOrder as PayerOrder
    from .models.client_restriction_authorization import (
        ClientRestrictionAuthorization as ClientRestrictionAuthorization,
    )
    from .models.cms1500 import Cms1500 as Cms1500
    from .models.cms1500_parts import Cms1500Policy as Cms1500Policy
    from .models.cms1500_parts import CptCodesCms1500 as CptCodesCms1500
    from .models.cms1500_parts import IcdCodesCms1500 as IcdCodesCms1500
    from .models.cms1500_parts import ReferralInfo as ReferralInfo
    from .models.cms1500_reference import Cms1500Reference as Cms1500Reference
    from .models.cognitive_status import CognitiveStatus as CognitiveStatus
    from .models.comment import Comment as Comment
    from .models.completed_course_item import CompletedCourseItem as CompletedCourseItem
    from .models.completed_onboarding_item import CompletedOnboardingItem as CompletedOnboardingItem
    from .models.conversation import Conversation as Conversation
    from .models.conversation_membership import ConversationMembership as ConversationMembership
    from .models.conversation_membership import ConversationReference as ConversationReference
    from .models.conversation_membership_pagination_connection import (
        ConversationMembershipPaginationConnection as ConversationMembershipPaginationConnection,
    )
    from .models.course import Course as Course
    from .models.course_benefit import CourseBenefit as CourseBenefit
    from .models.course_completion_info_type import CourseCompletionInfoGroupsType as CourseCompletionInfoGroupsType
    from .models.course_completion_info_type import (
        CourseCompletionInfoIndividualsType as CourseCompletionInfoIndividualsType,
    )
    from .models.course_completion_info_type import CourseCompletionInfoType as CourseCompletionInfoType
    from .models.course_group import CourseGroup as CourseGroup
    from .models.course_item import CourseItem as CourseItem
    from .models.course_item_reference import CourseItemReference as CourseItemReference
    from .models.course_membership import CourseMembership as CourseMembership
    from .models.course_membership_pagination_connection import (
        CourseMembershipPaginationConnection as CourseMembershipPaginationConnection,
    )
    from .models.cpt_code_reference import CptCodeReference as CptCodeReference
    from .models.cpt_codes_super_bill import CptCodesSuperBill as CptCodesSuperBill
    from .models.custom_email import CustomEmail as CustomEmail
    from .models.custom_email import CustomEmailRelatedObjectAppointmentType as CustomEmailRelatedObjectAppointmentType
    from .models.custom_email import CustomEmailRelatedObjectCourse as CustomEmailRelatedObjectCourse
    from .models.custom_email import CustomEmailRelatedObjectOffering as CustomEmailRelatedObjectOffering
    from .models.custom_email_pagination_connection import (
        CustomEmailPaginationConnection as CustomEmailPaginationConnection,
    )
    from .models.custom_module import CustomModule as CustomModule
    from .models.custom_module import CustomModuleConditionType as CustomModuleConditionType
    from .models.custom_module_form import CustomModuleForm as CustomModuleForm
    from .models.custom_module_form_pagination_connection import (
        CustomModuleFormPaginationConnection as CustomModuleFormPaginationConnection,
    )
    from .models.dexcom_connection import DexcomConnection as DexcomConnection
    from .models.diagnosis import Diagnosis as Diagnosis
    from .models.document import Document as Document
    from .models.document_draft import DocumentDraft as DocumentDraft
    from .models.document_draft import DocumentDraftStatusTypeEnum as DocumentDraftStatusTypeEnum
    from .models.document_pagination_connection import DocumentPaginationConnection as DocumentPaginationConnection
    from .models.document_reference import DocumentReference as DocumentReference
    from .models.dose_spot import DoseSpot as DoseSpot
    from .models.dose_spot import DosespotRoleEnum as DosespotRoleEnum
    from .models.draft import Draft as Draft
    from .models.drug_allergen_type import DrugAllergenType as DrugAllergenType
    from .models.drug_allergen_type import DrugAllergenTypeEnum as DrugAllergenTypeEnum
    from .models.dsi_comment import DsiComment as DsiComment
    from .models.eligibility_check import EligibilityCheck as EligibilityCheck
    from .models.entry import Entry as Entry
    from .models.entry_reference import EntryReference as EntryReference
    from .models.episode_of_care import EpisodeOfCare as EpisodeOfCare
    from .models.external_calendar import ExternalCalendar as ExternalCalendar
    from .models.family_history_condition import FamilyHistoryCondition as FamilyHistoryCondition
    from .models.family_history_condition import SnomedTerm as SnomedTerm
    from .models.feature_toggle import CustomMetric as CustomMetric
    from .models.feature_toggle import CustomMetricOverride as CustomMetricOverride
    from .models.feature_toggle import FeatureToggle as FeatureToggle
    from .models.feature_toggle import SymptomOption as SymptomOption
    from .models.field_error import FieldError as FieldError
    from .models.file_attachment import FileAttachment as FileAttachment
    from .models.fitbit import Fitbit as Fitbit
    from .models.folder import Folder as Folder
    from .models.food import Food as Food
    from .models.food_nutrient import FoodNutrient as FoodNutrient
    from .models.form_answer import FormAnswer as FormAnswer
    from .models.form_answer_group import Action as Action
    from .models.form_answer_group import FormAnswerGroup as FormAnswerGroup
    from .models.form_answer_group_pagination_connection import FormAnswerGroupListItem as FormAnswerGroupListItem
    from .models.form_answer_group_pagination_connection import (
        FormAnswerGroupPaginationConnection as FormAnswerGroupPaginationConnection,
    )
    from .models.form_answer_group_pagination_connection import FormAnswerReference as FormAnswerReference
    from .models.form_answer_group_pagination_connection import (
        RequestedFormCompletionReference as RequestedFormCompletionReference,
    )
    from .models.form_answer_group_parts import AutoscoredSectionType as AutoscoredSectionType
    from .models.form_answer_group_parts import FormAnswerGroupAuditEvent as FormAnswerGroupAuditEvent
    from .models.form_answer_group_parts import (
        FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType as FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType,
    )
    from .models.form_answer_group_parts import (
        FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning as FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning,
    )
    from .models.form_answer_group_parts import FormAnswerGroupUserConnection as FormAnswerGroupUserConnection
    from .models.form_answer_group_parts import IcdCodesIndividualClientNote as IcdCodesIndividualClientNote
    from .models.form_answer_group_parts import IndividualClientType as IndividualClientType
    from .models.form_answer_group_parts import LabOrderReference as LabOrderReference
    from .models.form_answer_group_parts import NarxCheck as NarxCheck
    from .models.form_answer_group_parts import PrescriptionReference as PrescriptionReference
    from .models.form_answer_group_signing import FormAnswerGroupSigning as FormAnswerGroupSigning
    from .models.fullscript_practitioner_type import FullscriptPractitionerType as FullscriptPractitionerType
    from .models.functional_status import FunctionalStatus as FunctionalStatus
    from .models.generated_form_answer_group_type import GeneratedFormAnswerGroupType as GeneratedFormAnswerGroupType
    from .models.generated_summary import GeneratedSummary as GeneratedSummary
    from .models.goal import Goal as Goal
    from .models.goal_history import GoalHistory as GoalHistory
    from .models.goal_pagination_connection import GoalPaginationConnection as GoalPaginationConnection
    from .models.google_fit import GoogleFit as GoogleFit
    from .models.health_assessment import BodyReport as BodyReport
    from .models.health_assessment import HealthAssessment as HealthAssessment
    from .models.health_assessment import HealthAssessmentRecommendation as HealthAssessmentRecommendation
    from .models.health_assessment import HealthReport as HealthReport
    from .models.health_concern import HealthConcern as HealthConcern
    from .models.http_header import HttpHeader as HttpHeader
    from .models.icd_code import IcdCode as IcdCode
    from .models.icd_code_reference import IcdCodeReference as IcdCodeReference
    from .models.icd_codes_super_bill import IcdCodesSuperBill as IcdCodesSuperBill
    from .models.immunization import Immunization as Immunization
    from .models.implantable_device_user import ImplantableDevice as ImplantableDevice
    from .models.implantable_device_user import ImplantableDeviceUser as ImplantableDeviceUser
    from .models.import_data_request import ImportDataRequest as ImportDataRequest
    from .models.insurance_authorization_type import InsuranceAuthorizationChartType as InsuranceAuthorizationChartType
    from .models.insurance_authorization_type import InsuranceAuthorizationType as InsuranceAuthorizationType
    from .models.insurance_payment import InsurancePayment as InsurancePayment
    from .models.insurance_plan import InsurancePlan as InsurancePlan
    from .models.internal_comment import InternalComment as InternalComment
    from .models.invoice import Invoice as Invoice
    from .models.invoice import InvoiceRecipient as InvoiceRecipient
    from .models.lab_observation_request import LabObservationRequest as LabObservationRequest
    from .models.lab_observation_request import LabObservationResult as LabObservationResult
    from .models.lab_option import LabOption as LabOption
    from .models.lab_option import LabOptionMarker as LabOptionMarker
    from .models.lab_order import LabOrder as LabOrder
    from .models.lab_result_reference import LabResultReference as LabResultReference
    from .models.line_payment import LinePayment as LinePayment
    from .models.line_payment import LinePaymentAdjustment as LinePaymentAdjustment
    from .models.line_write_off import LineWriteOff as LineWriteOff
    from .models.link_unlink_encounter_to_episode_of_care import (
        LinkUnlinkEncounterToEpisodeOfCare as LinkUnlinkEncounterToEpisodeOfCare,
    )
    from .models.location import Location as Location
    from .models.location_reference import LocationReference as LocationReference
    from .models.meal import FoodItem as FoodItem
    from .models.meal import FoodReference as FoodReference
    from .models.meal import Meal as Meal
    from .models.meal_plan import MealPlan as MealPlan
    from .models.medication_option_type import DosageType as DosageType
    from .models.medication_option_type import MedicationOptionType as MedicationOptionType
    from .models.medication_type import MedicationType as MedicationType
    from .models.metric_graph_data_type import MetricDataPointType as MetricDataPointType
    from .models.metric_graph_data_type import MetricGraphDataType as MetricGraphDataType
    from .models.mobile_health_data_integration import MobileHealthDataIntegration as MobileHealthDataIntegration
    from .models.mobile_health_data_snapshot import MobileHealthDataSnapshot as MobileHealthDataSnapshot
    from .models.mobile_health_data_snapshot import MobileHealthDataSnapshotStatus as MobileHealthDataSnapshotStatus
    from .models.new_webhook import NewWebhook as NewWebhook
    from .models.note import Note as Note
    from .models.note_scheduler import NoteScheduler as NoteScheduler
    from .models.notification import Notification as Notification
    from .models.notification_contact import NotificationContact as NotificationContact
    from .models.notification_setting import NotificationSetting as NotificationSetting
    from .models.offering import Offering as Offering
    from .models.offering_coupon import OfferingCoupon as OfferingCoupon
    from .models.offering_coupon_reference import OfferingCouponReference as OfferingCouponReference
    from .models.offering_group_visibility import OfferingGroupVisibility as OfferingGroupVisibility
    from .models.offering_image import OfferingImage as OfferingImage
    from .models.offering_include import OfferingInclude as OfferingInclude
    from .models.offering_parts import LabOptionReference as LabOptionReference
    from .models.offering_parts import OfferingCourse as OfferingCourse
    from .models.offering_parts import OfferingLabOption as OfferingLabOption
    from .models.offering_parts import OfferingProduct as OfferingProduct
    from .models.offering_parts import ProductReference as ProductReference
    from .models.offering_reference import OfferingReference as OfferingReference
    from .models.officeally_sftp_account import OfficeallySftpAccount as OfficeallySftpAccount
    from .models.onboarding_flow import OnboardingFlow as OnboardingFlow
    from .models.onboarding_flow_reference import OnboardingFlowReference as OnboardingFlowReference
    from .models.onboarding_item import OnboardingItem as OnboardingItem
    from .models.organization import BillingConfiguration as BillingConfiguration
    from .models.organization import ELabsSettings as ELabsSettings
    from .models.organization import LabOrderLabVendor as LabOrderLabVendor
    from .models.organization import Organization as Organization
    from .models.organization_configuration_type import OrganizationConfigurationType as OrganizationConfigurationType
    from .models.organization_cpt_code_type import (
        OrganizationCptCodeInsuranceFeeType as OrganizationCptCodeInsuranceFeeType,
    )
    from .models.organization_cpt_code_type import OrganizationCptCodeType as OrganizationCptCodeType
    from .models.organization_fee_schedule_cpt_code_type import (
        OrganizationFeeScheduleCptCodeType as OrganizationFeeScheduleCptCodeType,
    )
    from .models.organization_info import OrganizationInfo as OrganizationInfo
    from .models.organization_membership import OrganizationMembership as OrganizationMembership
    from .models.other_id_number import OtherIdNumber as OtherIdNumber
    from .models.page_info import PageInfo as PageInfo
    from .models.payout_account import PayoutAccount as PayoutAccount
    from .models.pdf_letterhead_template import PdfLetterheadTemplate as PdfLetterheadTemplate
    from .models.permission_template_type import PermissionTemplateType as PermissionTemplateType
    from .models.pharmacy import Pharmacy as Pharmacy
    from .models.place_of_service import PlaceOfService as PlaceOfService
    from .models.policy import Policy as Policy
    from .models.policy_parts import Benefit as Benefit
    from .models.policy_parts import CptCodesPolicy as CptCodesPolicy
    from .models.policy_parts import IcdCodesPolicy as IcdCodesPolicy
    from .models.policy_reference import PolicyReference as PolicyReference
    from .models.preferred_medical_code import PreferredMedicalCode as PreferredMedicalCode
    from .models.prescription import Prescription as Prescription
    from .models.prescription import PrescriptionDiagnosis as PrescriptionDiagnosis
    from .models.procedure import Procedure as Procedure
    from .models.product import Product as Product
    from .models.provider_accepted_insurance_plan_type import (
        ProviderAcceptedInsurancePlanType as ProviderAcceptedInsurancePlanType,
    )
    from .models.provider_cpt_code_type import ProviderCptCodeType as ProviderCptCodeType
    from .models.provider_cpt_code_type_pagination_connection import (
        ProviderCptCodeTypePaginationConnection as ProviderCptCodeTypePaginationConnection,
    )
    from .models.receipt_line_item import ReceiptLineItem as ReceiptLineItem
    from .models.received_direct_message import DirectMessageAttachment as DirectMessageAttachment
    from .models.received_direct_message import ReceivedDirectMessage as ReceivedDirectMessage
    from .models.received_fax import ReceivedFax as ReceivedFax
    from .models.recommendation import Recommendation as Recommendation
    from .models.recurring_appointment import RecurringAppointment as RecurringAppointment
    from .models.recurring_form import RecurringForm as RecurringForm
    from .models.recurring_payment import RecurringPayment as RecurringPayment
    from .models.recurring_payment_reference import RecurringPaymentReference as RecurringPaymentReference
    from .models.referral import Referral as Referral
    from .models.referring_physician import ReferringPhysician as ReferringPhysician
    from .models.referring_physician_reference import ReferringPhysicianReference as ReferringPhysicianReference
    from .models.reminder import Reminder as Reminder
    from .models.requested_form_completion import RequestedFormCompletion as RequestedFormCompletion
    from .models.requested_payment_reference import RequestedPaymentReference as RequestedPaymentReference
    from .models.saved_filter import SavedFilter as SavedFilter
    from .models.sent_direct_message import SentDirectMessage as SentDirectMessage
    from .models.sent_fax import SentFax as SentFax
    from .models.sent_notification_record import SentNotificationRecord as SentNotificationRecord
    from .models.shapa_connection import ShapaConnection as ShapaConnection
    from .models.shareable_document import ShareableDocument as ShareableDocument
    from .models.shareable_folder import ShareableFolder as ShareableFolder
    from .models.smart_phrase import SmartPhrase as SmartPhrase
    from .models.smoking_status import SmokingStatus as SmokingStatus
    from .models.sms_template_warning import SmsTemplateWarning as SmsTemplateWarning
    from .models.state_license import StateLicense as StateLicense
    from .models.stripe_country import StripeCountry as StripeCountry
    from .models.stripe_customer_detail import StripeCustomerDetail as StripeCustomerDetail
    from .models.stripe_customer_detail_pagination_connection import (
        StripeCustomerDetailPaginationConnection as StripeCustomerDetailPaginationConnection,
    )
    from .models.subscription_instance import Discount as Discount
    from .models.subscription_instance import StripeInvoice as StripeInvoice
    from .models.subscription_instance import StripePlan as StripePlan
    from .models.subscription_instance import SubscriptionInstance as SubscriptionInstance
    from .models.super_bill import SuperBill as SuperBill
    from .models.tag import Tag as Tag
    from .models.tag_reference import TagReference as TagReference
    from .models.task import Task as Task
    from .models.taxonomy_code import TaxonomyCode as TaxonomyCode
    from .models.unique_device_identifier import UniqueDeviceIdentifier as UniqueDeviceIdentifier
    from .models.user import User as User
    from .models.user_connection import UserConnection as UserConnection
    from .models.user_connection import UserListItem as UserListItem
    from .models.user_group import UserGroup as UserGroup
    from .models.user_group_reference import UserGroupReference as UserGroupReference
    from .models.user_notifications_count import UserNotificationsCount as UserNotificationsCount
    from .models.user_package_selection import UserPackageSelection as UserPackageSelection
    from .models.user_parts import AppointmentTypeCredit as AppointmentTypeCredit
    from .models.user_parts import ClientSource as ClientSource
    from .models.user_parts import CourseMembershipReference as CourseMembershipReference
    from .models.user_parts import NotificationSettingReference as NotificationSettingReference
    from .models.user_parts import OrganizationMembershipReference as OrganizationMembershipReference
    from .models.user_parts import Problem as Problem
    from .models.user_parts import Profession as Profession
    from .models.user_parts import ProviderAppointmentLocation as ProviderAppointmentLocation
    from .models.user_parts import ProviderBio as ProviderBio
    from .models.user_parts import RelatedObject as RelatedObject
    from .models.user_parts import Specialty as Specialty
    from .models.user_parts import StripeCustomerDetailReference as StripeCustomerDetailReference
    from .models.user_reference import UserReference as UserReference
    from .models.visitor import Visitor as Visitor
    from .models.webhook import Webhook as Webhook
    from .models.webhook_event import WebhookEvent as WebhookEvent
    from .models.whitelabel_setting import WhitelabelSetting as WhitelabelSetting
    from .models.withings_connection import WithingsConnection as WithingsConnection
    from .models.write_off import WriteOff as WriteOff
    from .mutations import Mutations as Mutations
    from .operations.add_pharmacy import AddPharmacyInput as AddPharmacyInput
    from .operations.add_pharmacy import AddPharmacyPayload as AddPharmacyPayload
    from .operations.advance_appointment_prices import (
        AdvanceAppointmentPricePaginationConnection as AdvanceAppointmentPricePaginationConnection,
    )
    from .operations.alert_templates import AlertTemplatePaginationConnection as AlertTemplatePaginationConnection
    from .operations.announcements import AnnouncementPaginationConnection as AnnouncementPaginationConnection
    from .operations.api_keys import ApiKeyOrderKeys as ApiKeyOrderKeys
    from .operations.api_keys import ApiKeyPaginationConnection as ApiKeyPaginationConnection
    from .operations.applied_tags import AppliedTagOrderKeys as AppliedTagOrderKeys
    from .operations.applied_tags import AppliedTagPaginationConnection as AppliedTagPaginationConnection
    from .operations.appointment_booking_warnings import AppointmentBookingWarning as AppointmentBookingWarning
    from .operations.appointment_frequency_data import AppointmentDataType as AppointmentDataType
    from .operations.appointment_requests import AppointmentRequestOrderKeys as AppointmentRequestOrderKeys
    from .operations.appointment_requests import AppointmentRequestTypeConnection as AppointmentRequestTypeConnection
    from .operations.appointment_type_credit_changes import AppointmentCreditChange as AppointmentCreditChange
    from .operations.appointment_type_credit_changes import (
        AppointmentCreditChangePaginationConnection as AppointmentCreditChangePaginationConnection,
    )
    from .operations.appointment_types import AppointmentPricingInfoTypeReference as AppointmentPricingInfoTypeReference
    from .operations.appointment_types import AppointmentTypeListItem as AppointmentTypeListItem
    from .operations.appointment_types import AppointmentTypeOrderKeys as AppointmentTypeOrderKeys
    from .operations.appointment_types import AppointmentTypePaginationConnection as AppointmentTypePaginationConnection
    from .operations.appointment_types import PriceAndCptPriceTypeReference as PriceAndCptPriceTypeReference
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowChartNoteStatus as AppointmentWorkflowChartNoteStatus,
    )
    from .operations.appointment_workflow_statuses import AppointmentWorkflowStatus as AppointmentWorkflowStatus
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusAppointmentType as AppointmentWorkflowStatusAppointmentType,
    )
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusChartNoteType as AppointmentWorkflowStatusChartNoteType,
    )
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusClientType as AppointmentWorkflowStatusClientType,
    )
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusCms1500Type as AppointmentWorkflowStatusCms1500Type,
    )
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusConnection as AppointmentWorkflowStatusConnection,
    )
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusInvoiceType as AppointmentWorkflowStatusInvoiceType,
    )
    from .operations.appointment_workflow_statuses import (
        AppointmentWorkflowStatusProviderType as AppointmentWorkflowStatusProviderType,
    )
    from .operations.appointment_workflow_statuses import RequestedPaymentStatus as RequestedPaymentStatus
    from .operations.appointments import AppointmentListItem as AppointmentListItem
    from .operations.appointments import AppointmentOrderKeys as AppointmentOrderKeys
    from .operations.appointments import AppointmentPaginationConnection as AppointmentPaginationConnection
    from .operations.appointments_summary import AppointmentPerDayData as AppointmentPerDayData
    from .operations.appointments_summary import AppointmentPerTypePerDayData as AppointmentPerTypePerDayData
    from .operations.appointments_summary import AppointmentPerTypePerUserData as AppointmentPerTypePerUserData
    from .operations.appointments_summary import AppointmentPerUserData as AppointmentPerUserData
    from .operations.appointments_summary import AppointmentSummaryData as AppointmentSummaryData
    from .operations.appointments_summary import (
        AppointmentTypeAppointmentCountData as AppointmentTypeAppointmentCountData,
    )
    from .operations.assumed_brand import AssumedBrand as AssumedBrand
    from .operations.async_bulk_create_organization_memberships import (
        AsyncBulkCreateOrganizationMembershipsInput as AsyncBulkCreateOrganizationMembershipsInput,
    )
    from .operations.async_bulk_create_organization_memberships import (
        AsyncBulkCreateOrganizationMembershipsPayload as AsyncBulkCreateOrganizationMembershipsPayload,
    )
    from .operations.audit_log import AuditEvent as AuditEvent
    from .operations.audit_log import AuditEventOrderKeys as AuditEventOrderKeys
    from .operations.audit_log import AuditEventPaginationConnection as AuditEventPaginationConnection
    from .operations.audit_log import AuditEventResourceChange as AuditEventResourceChange
    from .operations.audit_log import AuditEventResourceName as AuditEventResourceName
    from .operations.audit_log import AuditEventType as AuditEventType
    from .operations.auto_task_generators import (
        AutoTaskGeneratorPaginationConnection as AutoTaskGeneratorPaginationConnection,
    )
    from .operations.available_slots_for_range import PotentialAppointmentSlot as PotentialAppointmentSlot
    from .operations.billing_items import BillingItemOrderKeys as BillingItemOrderKeys
    from .operations.brand_info import BrandInfo as BrandInfo
    from .operations.bulk_apply import BulkApplyInput as BulkApplyInput
    from .operations.bulk_apply import BulkApplyPayload as BulkApplyPayload
    from .operations.bulk_apply_care_plan_template import (
        BulkApplyCarePlanTemplateInput as BulkApplyCarePlanTemplateInput,
    )
    from .operations.bulk_apply_care_plan_template import (
        BulkApplyCarePlanTemplatePayload as BulkApplyCarePlanTemplatePayload,
    )
    from .operations.bulk_create_availability import AvailabilityInput as AvailabilityInput
    from .operations.bulk_create_availability import BulkCreateAvailabilityInput as BulkCreateAvailabilityInput
    from .operations.bulk_create_availability import BulkCreateAvailabilityPayload as BulkCreateAvailabilityPayload
    from .operations.bulk_create_entries import BulkCreateEntriesInput as BulkCreateEntriesInput
    from .operations.bulk_create_entries import BulkCreateEntriesPayload as BulkCreateEntriesPayload
    from .operations.bulk_create_entries import BulkEntryInput as BulkEntryInput
    from .operations.bulk_create_organization_memberships import (
        BulkCreateOrganizationMembershipsInput as BulkCreateOrganizationMembershipsInput,
    )
    from .operations.bulk_create_organization_memberships import (
        BulkCreateOrganizationMembershipsPayload as BulkCreateOrganizationMembershipsPayload,
    )
    from .operations.bulk_delete_availability import BulkDeleteAvailabilityInput as BulkDeleteAvailabilityInput
    from .operations.bulk_delete_availability import BulkDeleteAvailabilityPayload as BulkDeleteAvailabilityPayload
    from .operations.bulk_delete_tasks import BulkDeleteTasksInput as BulkDeleteTasksInput
    from .operations.bulk_delete_tasks import BulkDeleteTasksPayload as BulkDeleteTasksPayload
    from .operations.bulk_update_card_issues import BulkUpdateCardIssuesInput as BulkUpdateCardIssuesInput
    from .operations.bulk_update_card_issues import BulkUpdateCardIssuesPayload as BulkUpdateCardIssuesPayload
    from .operations.bulk_update_care_plan_users import BulkUpdateCarePlanUsersInput as BulkUpdateCarePlanUsersInput
    from .operations.bulk_update_care_plan_users import BulkUpdateCarePlanUsersPayload as BulkUpdateCarePlanUsersPayload
    from .operations.bulk_update_clients import BulkUpdateClientsInput as BulkUpdateClientsInput
    from .operations.bulk_update_clients import BulkUpdateClientsPayload as BulkUpdateClientsPayload
    from .operations.cancel_mobile_health_data_snapshot import (
        CancelMobileHealthDataSnapshotInput as CancelMobileHealthDataSnapshotInput,
    )
    from .operations.cancel_mobile_health_data_snapshot import (
        CancelMobileHealthDataSnapshotPayload as CancelMobileHealthDataSnapshotPayload,
    )
    from .operations.cancel_recurring_payment import CancelRecurringPaymentInput as CancelRecurringPaymentInput
    from .operations.cancel_recurring_payment import CancelRecurringPaymentPayload as CancelRecurringPaymentPayload
    from .operations.candid_health_connection import CandidHealthConnection as CandidHealthConnection
    from .operations.card_issues import StripeCustomerDetailOrderKeys as StripeCustomerDetailOrderKeys
    from .operations.care_alerts import CareAlertPaginationConnection as CareAlertPaginationConnection
    from .operations.care_plans import CarePlanListItem as CarePlanListItem
    from .operations.care_plans import CarePlanOrderKeys as CarePlanOrderKeys
    from .operations.care_plans import CarePlanPaginationConnection as CarePlanPaginationConnection
    from .operations.cda_activity_events import CdaActivityEvent as CdaActivityEvent
    from .operations.cda_activity_events import (
        CdaActivityEventPaginationConnection as CdaActivityEventPaginationConnection,
    )
    from .operations.change_claim_submitter import ChangeClaimSubmitter as ChangeClaimSubmitter
    from .operations.change_devices_availability import ChangeDevicesAvailabilityInput as ChangeDevicesAvailabilityInput
    from .operations.change_devices_availability import (
        ChangeDevicesAvailabilityPayload as ChangeDevicesAvailabilityPayload,
    )
    from .operations.charge_backs import ChargeBackOrderKeys as ChargeBackOrderKeys
    from .operations.charge_backs import ChargeBackPaginationConnection as ChargeBackPaginationConnection
    from .operations.charge_disputes import ChargeDisputeStatus as ChargeDisputeStatus
    from .operations.charge_disputes import ChargeDisputeType as ChargeDisputeType
    from .operations.charge_disputes import ChargeDisputeTypeConnection as ChargeDisputeTypeConnection
    from .operations.charting_items import ChartingItemType as ChartingItemType
    from .operations.claim_details_era import ClaimDetailsEra as ClaimDetailsEra
    from .operations.clear_unreconciled_objects import ClearUnreconciledObjectsInput as ClearUnreconciledObjectsInput
    from .operations.clear_unreconciled_objects import (
        ClearUnreconciledObjectsPayload as ClearUnreconciledObjectsPayload,
    )
    from .operations.cms1500s import Cms1500ListItem as Cms1500ListItem
    from .operations.cms1500s import Cms1500OrderKeys as Cms1500OrderKeys
    from .operations.cms1500s import Cms1500PaginationConnection as Cms1500PaginationConnection
    from .operations.color_code_options import ColorCodeOption as ColorCodeOption
    from .operations.comments import CommentPaginationConnection as CommentPaginationConnection
    from .operations.complete_ccda_reconciliation import (
        CompleteCcdaReconciliationInput as CompleteCcdaReconciliationInput,
    )
    from .operations.complete_ccda_reconciliation import (
        CompleteCcdaReconciliationPayload as CompleteCcdaReconciliationPayload,
    )
    from .operations.complete_checkout import CheckoutFormAnswerGroupInput as CheckoutFormAnswerGroupInput
    from .operations.complete_checkout import CheckoutFormAnswerInput as CheckoutFormAnswerInput
    from .operations.complete_checkout import CompleteCheckoutInput as CompleteCheckoutInput
    from .operations.complete_checkout import CompleteCheckoutPayload as CompleteCheckoutPayload
    from .operations.complete_checkout import GiftInput as GiftInput
    from .operations.complete_course_document import CompleteCourseDocumentInput as CompleteCourseDocumentInput
    from .operations.complete_course_document import CompleteCourseDocumentPayload as CompleteCourseDocumentPayload
    from .operations.conversation_memberships import ConversationMembershipOrderKeys as ConversationMembershipOrderKeys
    from .operations.conversation_memberships_all_counts import (
        ConversationMembershipsAllCounts as ConversationMembershipsAllCounts,
    )
    from .operations.conversations import ConversationListItem as ConversationListItem
    from .operations.conversations import ConversationMembershipReference as ConversationMembershipReference
    from .operations.conversations import ConversationPaginationConnection as ConversationPaginationConnection
    from .operations.convert_generated_form_answer_group import (
        ConvertGeneratedFormAnswerGroupInput as ConvertGeneratedFormAnswerGroupInput,
    )
    from .operations.convert_generated_form_answer_group import (
        ConvertGeneratedFormAnswerGroupPayload as ConvertGeneratedFormAnswerGroupPayload,
    )
    from .operations.copy_course import CopyCourseInput as CopyCourseInput
    from .operations.copy_course import CopyCoursePayload as CopyCoursePayload
    from .operations.copy_custom_module import CopyCustomModuleInput as CopyCustomModuleInput
    from .operations.copy_custom_module import CopyCustomModulePayload as CopyCustomModulePayload
    from .operations.copy_custom_module_form import CopyCustomModuleFormInput as CopyCustomModuleFormInput
    from .operations.copy_custom_module_form import CopyCustomModuleFormPayload as CopyCustomModuleFormPayload
    from .operations.copy_offering import CopyOfferingInput as CopyOfferingInput
    from .operations.copy_offering import CopyOfferingPayload as CopyOfferingPayload
    from .operations.course_items import CourseItemPaginationConnection as CourseItemPaginationConnection
    from .operations.courses import CoursePaginationConnection as CoursePaginationConnection
    from .operations.courses import CourseTypeFilter as CourseTypeFilter
    from .operations.cpt_codes import CptCode as CptCode
    from .operations.cpt_codes import CptCodePaginationConnection as CptCodePaginationConnection
    from .operations.create_accepted_insurance_plan import (
        CreateAcceptedInsurancePlanInput as CreateAcceptedInsurancePlanInput,
    )
    from .operations.create_accepted_insurance_plan import (
        CreateAcceptedInsurancePlanPayload as CreateAcceptedInsurancePlanPayload,
    )
    from .operations.create_addendum import CreateAddendumInput as CreateAddendumInput
    from .operations.create_addendum import CreateAddendumPayload as CreateAddendumPayload
    from .operations.create_alert_template import CreateAlertTemplateInput as CreateAlertTemplateInput
    from .operations.create_alert_template import CreateAlertTemplatePayload as CreateAlertTemplatePayload
    from .operations.create_allergy_sensitivity import CreateAllergySensitivityInput as CreateAllergySensitivityInput
    from .operations.create_allergy_sensitivity import (
        CreateAllergySensitivityPayload as CreateAllergySensitivityPayload,
    )
    from .operations.create_announcement import CreateAnnouncementInput as CreateAnnouncementInput
    from .operations.create_announcement import CreateAnnouncementPayload as CreateAnnouncementPayload
    from .operations.create_api_key import CreateApiKeyInput as CreateApiKeyInput
    from .operations.create_api_key import CreateApiKeyPayload as CreateApiKeyPayload
    from .operations.create_apple_health import CreateAppleHealthInput as CreateAppleHealthInput
    from .operations.create_apple_health import CreateAppleHealthPayload as CreateAppleHealthPayload
    from .operations.create_appointment import CreateAppointmentInput as CreateAppointmentInput
    from .operations.create_appointment import CreateAppointmentPayload as CreateAppointmentPayload
    from .operations.create_appointment_form_answer_group_connection import (
        CreateAppointmentFormAnswerGroupConnectionInput as CreateAppointmentFormAnswerGroupConnectionInput,
    )
    from .operations.create_appointment_form_answer_group_connection import (
        CreateAppointmentFormAnswerGroupConnectionPayload as CreateAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.create_appointment_request import AppointmentRequestSlotInput as AppointmentRequestSlotInput
    from .operations.create_appointment_request import CreateAppointmentRequestInput as CreateAppointmentRequestInput
    from .operations.create_appointment_request import (
        CreateAppointmentRequestPayload as CreateAppointmentRequestPayload,
    )
    from .operations.create_appointment_setting import CreateAppointmentSettingInput as CreateAppointmentSettingInput
    from .operations.create_appointment_setting import (
        CreateAppointmentSettingPayload as CreateAppointmentSettingPayload,
    )
    from .operations.create_appointment_type import (
        AppointmentAutocompleteFormCreateInput as AppointmentAutocompleteFormCreateInput,
    )
    from .operations.create_appointment_type import CreateAppointmentTypeInput as CreateAppointmentTypeInput
    from .operations.create_appointment_type import CreateAppointmentTypePayload as CreateAppointmentTypePayload
    from .operations.create_appointment_type_cpt_code import (
        CreateAppointmentTypeCptCodeInput as CreateAppointmentTypeCptCodeInput,
    )
    from .operations.create_appointment_type_cpt_code import (
        CreateAppointmentTypeCptCodePayload as CreateAppointmentTypeCptCodePayload,
    )
    from .operations.create_auto_task_generator import CreateAutoTaskGeneratorInput as CreateAutoTaskGeneratorInput
    from .operations.create_auto_task_generator import CreateAutoTaskGeneratorPayload as CreateAutoTaskGeneratorPayload
    from .operations.create_automated_insurance_billing_setting import (
        CreateAutomatedInsuranceBillingSettingInput as CreateAutomatedInsuranceBillingSettingInput,
    )
    from .operations.create_automated_insurance_billing_setting import (
        CreateAutomatedInsuranceBillingSettingPayload as CreateAutomatedInsuranceBillingSettingPayload,
    )
    from .operations.create_availability import CreateAvailabilityInput as CreateAvailabilityInput
    from .operations.create_availability import CreateAvailabilityPayload as CreateAvailabilityPayload
    from .operations.create_availability_with_appointment_types import (
        CreateAvailabilityWithAppointmentTypesInput as CreateAvailabilityWithAppointmentTypesInput,
    )
    from .operations.create_availability_with_appointment_types import (
        CreateAvailabilityWithAppointmentTypesPayload as CreateAvailabilityWithAppointmentTypesPayload,
    )
    from .operations.create_billing_item import CreateBillingItemInput as CreateBillingItemInput
    from .operations.create_billing_item import CreateBillingItemPayload as CreateBillingItemPayload
    from .operations.create_brand import CreateBrandInput as CreateBrandInput
    from .operations.create_brand import CreateBrandPayload as CreateBrandPayload
    from .operations.create_care_alert import CreateCareAlertInput as CreateCareAlertInput
    from .operations.create_care_alert import CreateCareAlertPayload as CreateCareAlertPayload
    from .operations.create_care_plan import CreateCarePlanInput as CreateCarePlanInput
    from .operations.create_care_plan import CreateCarePlanPayload as CreateCarePlanPayload
    from .operations.create_care_plan_recommendation_category import (
        CreateCarePlanRecommendationCategoryInput as CreateCarePlanRecommendationCategoryInput,
    )
    from .operations.create_care_plan_recommendation_category import (
        CreateCarePlanRecommendationCategoryPayload as CreateCarePlanRecommendationCategoryPayload,
    )
    from .operations.create_change_health_patient import (
        CreateChangeHealthPatientInput as CreateChangeHealthPatientInput,
    )
    from .operations.create_change_health_patient import (
        CreateChangeHealthPatientPayload as CreateChangeHealthPatientPayload,
    )
    from .operations.create_chat_setting import CreateChatSettingInput as CreateChatSettingInput
    from .operations.create_chat_setting import CreateChatSettingPayload as CreateChatSettingPayload
    from .operations.create_client import CreateClientInput as CreateClientInput
    from .operations.create_client import CreateClientPayload as CreateClientPayload
    from .operations.create_client_restriction_authorization import (
        CreateClientRestrictionAuthorizationInput as CreateClientRestrictionAuthorizationInput,
    )
    from .operations.create_client_restriction_authorization import (
        CreateClientRestrictionAuthorizationPayload as CreateClientRestrictionAuthorizationPayload,
    )
    from .operations.create_client_via_form import CreateClientViaFormInput as CreateClientViaFormInput
    from .operations.create_client_via_form import CreateClientViaFormPayload as CreateClientViaFormPayload
    from .operations.create_cms1500 import CreateCms1500Input as CreateCms1500Input
    from .operations.create_cms1500 import CreateCms1500Payload as CreateCms1500Payload
    from .operations.create_cognitive_status import CreateCognitiveStatusInput as CreateCognitiveStatusInput
    from .operations.create_cognitive_status import CreateCognitiveStatusPayload as CreateCognitiveStatusPayload
    from .operations.create_comment import CreateCommentInput as CreateCommentInput
    from .operations.create_comment import CreateCommentPayload as CreateCommentPayload
    from .operations.create_completed_course_item import (
        CreateCompletedCourseItemInput as CreateCompletedCourseItemInput,
    )
    from .operations.create_completed_course_item import (
        CreateCompletedCourseItemPayload as CreateCompletedCourseItemPayload,
    )
    from .operations.create_completed_onboarding_item import (
        CreateCompletedOnboardingItemInput as CreateCompletedOnboardingItemInput,
    )
    from .operations.create_completed_onboarding_item import (
        CreateCompletedOnboardingItemPayload as CreateCompletedOnboardingItemPayload,
    )
    from .operations.create_contact import CreateContactInput as CreateContactInput
    from .operations.create_contact import CreateContactPayload as CreateContactPayload
    from .operations.create_conversation import AddedUsersInput as AddedUsersInput
    from .operations.create_conversation import CreateConversationInput as CreateConversationInput
    from .operations.create_conversation import CreateConversationPayload as CreateConversationPayload
    from .operations.create_course import CreateCourseInput as CreateCourseInput
    from .operations.create_course import CreateCoursePayload as CreateCoursePayload
    from .operations.create_course_benefit import CreateCourseBenefitInput as CreateCourseBenefitInput
    from .operations.create_course_benefit import CreateCourseBenefitPayload as CreateCourseBenefitPayload
    from .operations.create_course_item import CreateCourseItemInput as CreateCourseItemInput
    from .operations.create_course_item import CreateCourseItemPayload as CreateCourseItemPayload
    from .operations.create_custom_email import CreateCustomEmailInput as CreateCustomEmailInput
    from .operations.create_custom_email import CreateCustomEmailPayload as CreateCustomEmailPayload
    from .operations.create_custom_food import CreateCustomFoodInput as CreateCustomFoodInput
    from .operations.create_custom_food import CreateCustomFoodPayload as CreateCustomFoodPayload
    from .operations.create_custom_module import CreateCustomModuleInput as CreateCustomModuleInput
    from .operations.create_custom_module import CreateCustomModulePayload as CreateCustomModulePayload
    from .operations.create_custom_module_file_attachment import (
        CreateCustomModuleFileAttachmentInput as CreateCustomModuleFileAttachmentInput,
    )
    from .operations.create_custom_module_file_attachment import (
        CreateCustomModuleFileAttachmentPayload as CreateCustomModuleFileAttachmentPayload,
    )
    from .operations.create_custom_module_file_attachment_upload_url import (
        CreateCustomModuleFileAttachmentUploadUrlInput as CreateCustomModuleFileAttachmentUploadUrlInput,
    )
    from .operations.create_custom_module_file_attachment_upload_url import (
        CreateCustomModuleFileAttachmentUploadUrlPayload as CreateCustomModuleFileAttachmentUploadUrlPayload,
    )
    from .operations.create_custom_module_form import CreateCustomModuleFormInput as CreateCustomModuleFormInput
    from .operations.create_custom_module_form import CreateCustomModuleFormPayload as CreateCustomModuleFormPayload
    from .operations.create_document import CreateDocumentInput as CreateDocumentInput
    from .operations.create_document import CreateDocumentPayload as CreateDocumentPayload
    from .operations.create_document_draft import CreateDocumentDraftInput as CreateDocumentDraftInput
    from .operations.create_document_draft import CreateDocumentDraftPayload as CreateDocumentDraftPayload
    from .operations.create_dosespot_clinician import CreateDosespotClinicianInput as CreateDosespotClinicianInput
    from .operations.create_dosespot_clinician import CreateDosespotClinicianPayload as CreateDosespotClinicianPayload
    from .operations.create_draft import CreateDraftInput as CreateDraftInput
    from .operations.create_draft import CreateDraftPayload as CreateDraftPayload
    from .operations.create_dsi_comment import CreateDsiCommentInput as CreateDsiCommentInput
    from .operations.create_dsi_comment import CreateDsiCommentPayload as CreateDsiCommentPayload
    from .operations.create_ebook import CreateEbookInput as CreateEbookInput
    from .operations.create_ebook import CreateEbookPayload as CreateEbookPayload
    from .operations.create_encounter_summary import CreateEncounterSummaryInput as CreateEncounterSummaryInput
    from .operations.create_encounter_summary import CreateEncounterSummaryPayload as CreateEncounterSummaryPayload
    from .operations.create_entry import CreateEntryInput as CreateEntryInput
    from .operations.create_entry import CreateEntryPayload as CreateEntryPayload
    from .operations.create_episode_of_care import CreateEpisodeOfCareInput as CreateEpisodeOfCareInput
    from .operations.create_episode_of_care import CreateEpisodeOfCarePayload as CreateEpisodeOfCarePayload
    from .operations.create_external_calendar import CreateExternalCalendarInput as CreateExternalCalendarInput
    from .operations.create_external_calendar import CreateExternalCalendarPayload as CreateExternalCalendarPayload
    from .operations.create_family_history import CreateFamilyHistoryInput as CreateFamilyHistoryInput
    from .operations.create_family_history import CreateFamilyHistoryPayload as CreateFamilyHistoryPayload
    from .operations.create_fax_acct_info import CreateFaxAcctInfoInput as CreateFaxAcctInfoInput
    from .operations.create_fax_acct_info import CreateFaxAcctInfoPayload as CreateFaxAcctInfoPayload
    from .operations.create_fax_line_request import CreateFaxLineRequestInput as CreateFaxLineRequestInput
    from .operations.create_fax_line_request import CreateFaxLineRequestPayload as CreateFaxLineRequestPayload
    from .operations.create_fax_line_request import FaxLineRequest as FaxLineRequest
    from .operations.create_feature_toggle import CreateFeatureToggleInput as CreateFeatureToggleInput
    from .operations.create_feature_toggle import CreateFeatureTogglePayload as CreateFeatureTogglePayload
    from .operations.create_fitbit import CreateFitbitInput as CreateFitbitInput
    from .operations.create_fitbit import CreateFitbitPayload as CreateFitbitPayload
    from .operations.create_folder import CreateFolderInput as CreateFolderInput
    from .operations.create_folder import CreateFolderPayload as CreateFolderPayload
    from .operations.create_form_answer_file_attachment import (
        CreateFormAnswerFileAttachmentInput as CreateFormAnswerFileAttachmentInput,
    )
    from .operations.create_form_answer_file_attachment import (
        CreateFormAnswerFileAttachmentPayload as CreateFormAnswerFileAttachmentPayload,
    )
    from .operations.create_form_answer_file_attachment_upload_url import (
        CreateFormAnswerFileAttachmentUploadUrlInput as CreateFormAnswerFileAttachmentUploadUrlInput,
    )
    from .operations.create_form_answer_file_attachment_upload_url import (
        CreateFormAnswerFileAttachmentUploadUrlPayload as CreateFormAnswerFileAttachmentUploadUrlPayload,
    )
    from .operations.create_form_answer_group import CreateFormAnswerGroupInput as CreateFormAnswerGroupInput
    from .operations.create_form_answer_group import CreateFormAnswerGroupPayload as CreateFormAnswerGroupPayload
    from .operations.create_form_answer_group_signing import (
        CreateFormAnswerGroupSigningInput as CreateFormAnswerGroupSigningInput,
    )
    from .operations.create_form_answer_group_signing import (
        CreateFormAnswerGroupSigningPayload as CreateFormAnswerGroupSigningPayload,
    )
    from .operations.create_fullscript_practitioner import (
        CreateFullscriptPractitionerInput as CreateFullscriptPractitionerInput,
    )
    from .operations.create_fullscript_practitioner import (
        CreateFullscriptPractitionerPayload as CreateFullscriptPractitionerPayload,
    )
    from .operations.create_functional_status import CreateFunctionalStatusInput as CreateFunctionalStatusInput
    from .operations.create_functional_status import CreateFunctionalStatusPayload as CreateFunctionalStatusPayload
    from .operations.create_goal import CreateGoalInput as CreateGoalInput
    from .operations.create_goal import CreateGoalPayload as CreateGoalPayload
    from .operations.create_goal_history import CreateGoalHistoryInput as CreateGoalHistoryInput
    from .operations.create_goal_history import CreateGoalHistoryPayload as CreateGoalHistoryPayload
    from .operations.create_google_fit import CreateGoogleFitInput as CreateGoogleFitInput
    from .operations.create_google_fit import CreateGoogleFitPayload as CreateGoogleFitPayload
    from .operations.create_group import CreateGroupInput as CreateGroupInput
    from .operations.create_group import CreateGroupPayload as CreateGroupPayload
    from .operations.create_health_concern import CreateHealthConcernInput as CreateHealthConcernInput
    from .operations.create_health_concern import CreateHealthConcernPayload as CreateHealthConcernPayload
    from .operations.create_immunization import CreateImmunizationInput as CreateImmunizationInput
    from .operations.create_immunization import CreateImmunizationPayload as CreateImmunizationPayload
    from .operations.create_implantable_device_user import (
        CreateImplantableDeviceUserInput as CreateImplantableDeviceUserInput,
    )
    from .operations.create_implantable_device_user import (
        CreateImplantableDeviceUserPayload as CreateImplantableDeviceUserPayload,
    )
    from .operations.create_import_data_request import CreateImportDataRequestInput as CreateImportDataRequestInput
    from .operations.create_import_data_request import CreateImportDataRequestPayload as CreateImportDataRequestPayload
    from .operations.create_insurance_authorization import (
        CreateInsuranceAuthorizationInput as CreateInsuranceAuthorizationInput,
    )
    from .operations.create_insurance_authorization import (
        CreateInsuranceAuthorizationPayload as CreateInsuranceAuthorizationPayload,
    )
    from .operations.create_insurance_payment import CreateInsurancePaymentInput as CreateInsurancePaymentInput
    from .operations.create_insurance_payment import CreateInsurancePaymentPayload as CreateInsurancePaymentPayload
    from .operations.create_insurance_plan import CreateInsurancePlanInput as CreateInsurancePlanInput
    from .operations.create_insurance_plan import CreateInsurancePlanPayload as CreateInsurancePlanPayload
    from .operations.create_internal_comment import CreateInternalCommentInput as CreateInternalCommentInput
    from .operations.create_internal_comment import CreateInternalCommentPayload as CreateInternalCommentPayload
    from .operations.create_internal_comment import InternalCommentable as InternalCommentable
    from .operations.create_lab_order import CreateLabOrderInput as CreateLabOrderInput
    from .operations.create_lab_order import CreateLabOrderPayload as CreateLabOrderPayload
    from .operations.create_lab_order import LabObservationRequestInput as LabObservationRequestInput
    from .operations.create_lab_order import LabObservationResultInput as LabObservationResultInput
    from .operations.create_lab_order import SubmissionInput as SubmissionInput
    from .operations.create_lab_order import TestInput as TestInput
    from .operations.create_line_payment import CreateLinePaymentInput as CreateLinePaymentInput
    from .operations.create_line_payment import CreateLinePaymentPayload as CreateLinePaymentPayload
    from .operations.create_line_payment import LinePaymentAdjustmentInput as LinePaymentAdjustmentInput
    from .operations.create_line_write_off import CreateLineWriteOffInput as CreateLineWriteOffInput
    from .operations.create_line_write_off import CreateLineWriteOffPayload as CreateLineWriteOffPayload
    from .operations.create_location import CreateLocationInput as CreateLocationInput
    from .operations.create_location import CreateLocationPayload as CreateLocationPayload
    from .operations.create_meal import CreateMealInput as CreateMealInput
    from .operations.create_meal import CreateMealPayload as CreateMealPayload
    from .operations.create_medication import CreateMedicationInput as CreateMedicationInput
    from .operations.create_medication import CreateMedicationPayload as CreateMedicationPayload
    from .operations.create_message_blast import CreateMessageBlastInput as CreateMessageBlastInput
    from .operations.create_message_blast import CreateMessageBlastPayload as CreateMessageBlastPayload
    from .operations.create_mobile_health_data_integration import (
        CreateMobileHealthDataIntegrationInput as CreateMobileHealthDataIntegrationInput,
    )
    from .operations.create_mobile_health_data_integration import (
        CreateMobileHealthDataIntegrationPayload as CreateMobileHealthDataIntegrationPayload,
    )
    from .operations.create_mobile_health_data_snapshot import (
        CreateMobileHealthDataSnapshotInput as CreateMobileHealthDataSnapshotInput,
    )
    from .operations.create_mobile_health_data_snapshot import (
        CreateMobileHealthDataSnapshotPayload as CreateMobileHealthDataSnapshotPayload,
    )
    from .operations.create_note import CreateNoteInput as CreateNoteInput
    from .operations.create_note import CreateNotePayload as CreateNotePayload
    from .operations.create_notification_contact import CreateNotificationContactInput as CreateNotificationContactInput
    from .operations.create_notification_contact import (
        CreateNotificationContactPayload as CreateNotificationContactPayload,
    )
    from .operations.create_offering import CreateOfferingInput as CreateOfferingInput
    from .operations.create_offering import CreateOfferingPayload as CreateOfferingPayload
    from .operations.create_offering_coupon import CreateOfferingCouponInput as CreateOfferingCouponInput
    from .operations.create_offering_coupon import CreateOfferingCouponPayload as CreateOfferingCouponPayload
    from .operations.create_officeally_sftp_account import (
        CreateOfficeallySftpAccountInput as CreateOfficeallySftpAccountInput,
    )
    from .operations.create_officeally_sftp_account import (
        CreateOfficeallySftpAccountPayload as CreateOfficeallySftpAccountPayload,
    )
    from .operations.create_onboarding_flow import CreateOnboardingFlowInput as CreateOnboardingFlowInput
    from .operations.create_onboarding_flow import CreateOnboardingFlowPayload as CreateOnboardingFlowPayload
    from .operations.create_onboarding_item import CreateOnboardingItemInput as CreateOnboardingItemInput
    from .operations.create_onboarding_item import CreateOnboardingItemPayload as CreateOnboardingItemPayload
    from .operations.create_or_add_to_water_intake_entry import (
        CreateOrAddToWaterIntakeEntryInput as CreateOrAddToWaterIntakeEntryInput,
    )
    from .operations.create_or_add_to_water_intake_entry import (
        CreateOrAddToWaterIntakeEntryPayload as CreateOrAddToWaterIntakeEntryPayload,
    )
    from .operations.create_organization import CreateOrganizationInput as CreateOrganizationInput
    from .operations.create_organization import CreateOrganizationPayload as CreateOrganizationPayload
    from .operations.create_organization import OrganizationSettingsInput as OrganizationSettingsInput
    from .operations.create_organization import SubOrganizationInfoInput as SubOrganizationInfoInput
    from .operations.create_organization_cpt_code import (
        CreateOrganizationCptCodeInput as CreateOrganizationCptCodeInput,
    )
    from .operations.create_organization_cpt_code import (
        CreateOrganizationCptCodePayload as CreateOrganizationCptCodePayload,
    )
    from .operations.create_organization_membership import (
        CreateOrganizationMembershipInput as CreateOrganizationMembershipInput,
    )
    from .operations.create_organization_membership import (
        CreateOrganizationMembershipPayload as CreateOrganizationMembershipPayload,
    )
    from .operations.create_partner import CreatePartnerInput as CreatePartnerInput
    from .operations.create_partner import CreatePartnerPayload as CreatePartnerPayload
    from .operations.create_payment_intent import CreatePaymentIntentInput as CreatePaymentIntentInput
    from .operations.create_payment_intent import CreatePaymentIntentPayload as CreatePaymentIntentPayload
    from .operations.create_pdf_letterhead_template import (
        CreatePdfLetterheadTemplateInput as CreatePdfLetterheadTemplateInput,
    )
    from .operations.create_pdf_letterhead_template import (
        CreatePdfLetterheadTemplatePayload as CreatePdfLetterheadTemplatePayload,
    )
    from .operations.create_permission_template import CreatePermissionTemplateInput as CreatePermissionTemplateInput
    from .operations.create_permission_template import (
        CreatePermissionTemplatePayload as CreatePermissionTemplatePayload,
    )
    from .operations.create_personalization_questionnaire import (
        CreatePersonalizationQuestionnaireInput as CreatePersonalizationQuestionnaireInput,
    )
    from .operations.create_personalization_questionnaire import (
        CreatePersonalizationQuestionnairePayload as CreatePersonalizationQuestionnairePayload,
    )
    from .operations.create_preferred_medical_code import (
        CreatePreferredMedicalCodeInput as CreatePreferredMedicalCodeInput,
    )
    from .operations.create_preferred_medical_code import (
        CreatePreferredMedicalCodePayload as CreatePreferredMedicalCodePayload,
    )
    from .operations.create_procedure import CreateProcedureInput as CreateProcedureInput
    from .operations.create_procedure import CreateProcedurePayload as CreateProcedurePayload
    from .operations.create_product import CreateProductInput as CreateProductInput
    from .operations.create_product import CreateProductPayload as CreateProductPayload
    from .operations.create_provider_accepted_insurance_plans import (
        CreateProviderAcceptedInsurancePlansInput as CreateProviderAcceptedInsurancePlansInput,
    )
    from .operations.create_provider_accepted_insurance_plans import (
        CreateProviderAcceptedInsurancePlansPayload as CreateProviderAcceptedInsurancePlansPayload,
    )
    from .operations.create_provider_cpt_codes import CreateProviderCptCodesInput as CreateProviderCptCodesInput
    from .operations.create_provider_cpt_codes import CreateProviderCptCodesPayload as CreateProviderCptCodesPayload
    from .operations.create_recommendation import CreateRecommendationInput as CreateRecommendationInput
    from .operations.create_recommendation import CreateRecommendationPayload as CreateRecommendationPayload
    from .operations.create_referral import CreateReferralInput as CreateReferralInput
    from .operations.create_referral import CreateReferralPayload as CreateReferralPayload
    from .operations.create_referring_physician import CreateReferringPhysicianInput as CreateReferringPhysicianInput
    from .operations.create_referring_physician import (
        CreateReferringPhysicianPayload as CreateReferringPhysicianPayload,
    )
    from .operations.create_requested_form_completion import CreateRequestedFormInput as CreateRequestedFormInput
    from .operations.create_requested_form_completion import CreateRequestedFormPayload as CreateRequestedFormPayload
    from .operations.create_requested_form_completion import RequestedFormStatusType as RequestedFormStatusType
    from .operations.create_requested_payment import CreateRequestedPaymentInput as CreateRequestedPaymentInput
    from .operations.create_requested_payment import CreateRequestedPaymentPayload as CreateRequestedPaymentPayload
    from .operations.create_rupa_order import CreateRupaOrderInput as CreateRupaOrderInput
    from .operations.create_rupa_order import CreateRupaOrderPayload as CreateRupaOrderPayload
    from .operations.create_saved_filter import CreateSavedFilterInput as CreateSavedFilterInput
    from .operations.create_saved_filter import CreateSavedFilterPayload as CreateSavedFilterPayload
    from .operations.create_secondary_claim import CreateSecondaryClaimInput as CreateSecondaryClaimInput
    from .operations.create_secondary_claim import CreateSecondaryClaimPayload as CreateSecondaryClaimPayload
    from .operations.create_sent_direct_message import CreateSentDirectMessageInput as CreateSentDirectMessageInput
    from .operations.create_sent_direct_message import CreateSentDirectMessagePayload as CreateSentDirectMessagePayload
    from .operations.create_sent_direct_message import SentDirectMessageXml as SentDirectMessageXml
    from .operations.create_sent_fax import CreateSentFaxInput as CreateSentFaxInput
    from .operations.create_sent_fax import CreateSentFaxPayload as CreateSentFaxPayload
    from .operations.create_sent_fax import FaxDietitianInput as FaxDietitianInput
    from .operations.create_sent_fax import FaxLocationInput as FaxLocationInput
    from .operations.create_setup_intent import CreateSetupIntentInput as CreateSetupIntentInput
    from .operations.create_setup_intent import CreateSetupIntentPayload as CreateSetupIntentPayload
    from .operations.create_sharings import CreateSharingsInput as CreateSharingsInput
    from .operations.create_smart_phrase import CreateSmartPhraseInput as CreateSmartPhraseInput
    from .operations.create_smart_phrase import CreateSmartPhrasePayload as CreateSmartPhrasePayload
    from .operations.create_smoking_status import CreateSmokingStatusInput as CreateSmokingStatusInput
    from .operations.create_smoking_status import CreateSmokingStatusPayload as CreateSmokingStatusPayload
    from .operations.create_stripe_customer_detail import (
        CreateStripeCustomerDetailInput as CreateStripeCustomerDetailInput,
    )
    from .operations.create_stripe_customer_detail import (
        CreateStripeCustomerDetailPayload as CreateStripeCustomerDetailPayload,
    )
    from .operations.create_subscription import CreateSubscriptionInput as CreateSubscriptionInput
    from .operations.create_subscription import CreateSubscriptionPayload as CreateSubscriptionPayload
    from .operations.create_super_bill import CreateSuperBillInput as CreateSuperBillInput
    from .operations.create_super_bill import CreateSuperBillPayload as CreateSuperBillPayload
    from .operations.create_tag import CreateTagInput as CreateTagInput
    from .operations.create_tag import CreateTagPayload as CreateTagPayload
    from .operations.create_task import CreateTaskInput as CreateTaskInput
    from .operations.create_task import CreateTaskPayload as CreateTaskPayload
    from .operations.create_unique_device_identifier import (
        CreateUniqueDeviceIdentifierInput as CreateUniqueDeviceIdentifierInput,
    )
    from .operations.create_unique_device_identifier import (
        CreateUniqueDeviceIdentifierPayload as CreateUniqueDeviceIdentifierPayload,
    )
    from .operations.create_visitor import CreateVisitorInput as CreateVisitorInput
    from .operations.create_visitor import CreateVisitorPayload as CreateVisitorPayload
    from .operations.create_webhook import CreateWebhookInput as CreateWebhookInput
    from .operations.create_webhook import CreateWebhookPayload as CreateWebhookPayload
    from .operations.create_write_off import CreateWriteOffInput as CreateWriteOffInput
    from .operations.create_write_off import CreateWriteOffPayload as CreateWriteOffPayload
    from .operations.custom_module_forms import CustomModuleFormOrderKeys as CustomModuleFormOrderKeys
    from .operations.custom_modules import CustomModulePaginationConnection as CustomModulePaginationConnection
    from .operations.delete_accepted_insurance_plan import (
        DeleteAcceptedInsurancePlanInput as DeleteAcceptedInsurancePlanInput,
    )
    from .operations.delete_accepted_insurance_plan import (
        DeleteAcceptedInsurancePlanPayload as DeleteAcceptedInsurancePlanPayload,
    )
    from .operations.delete_alert_template import DeleteAlertTemplateInput as DeleteAlertTemplateInput
    from .operations.delete_alert_template import DeleteAlertTemplatePayload as DeleteAlertTemplatePayload
    from .operations.delete_allergy_sensitivity import DeleteAllergySensitivityInput as DeleteAllergySensitivityInput
    from .operations.delete_allergy_sensitivity import (
        DeleteAllergySensitivityPayload as DeleteAllergySensitivityPayload,
    )
    from .operations.delete_announcement import DestroyAnnouncementInput as DestroyAnnouncementInput
    from .operations.delete_announcement import DestroyAnnouncementPayload as DestroyAnnouncementPayload
    from .operations.delete_api_key import DeleteApiKeyInput as DeleteApiKeyInput
    from .operations.delete_api_key import DeleteApiKeyPayload as DeleteApiKeyPayload
    from .operations.delete_apple_health import DeleteAppleHealthInput as DeleteAppleHealthInput
    from .operations.delete_apple_health import DeleteAppleHealthPayload as DeleteAppleHealthPayload
    from .operations.delete_appointment import CancellationReasonOptionInput as CancellationReasonOptionInput
    from .operations.delete_appointment import DeleteAppointmentInput as DeleteAppointmentInput
    from .operations.delete_appointment import DeleteAppointmentPayload as DeleteAppointmentPayload
    from .operations.delete_appointment_form_answer_group_connection import (
        DeleteAppointmentFormAnswerGroupConnectionInput as DeleteAppointmentFormAnswerGroupConnectionInput,
    )
    from .operations.delete_appointment_form_answer_group_connection import (
        DeleteAppointmentFormAnswerGroupConnectionPayload as DeleteAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.delete_appointment_request import DeleteAppointmentRequestInput as DeleteAppointmentRequestInput
    from .operations.delete_appointment_request import (
        DeleteAppointmentRequestPayload as DeleteAppointmentRequestPayload,
    )
    from .operations.delete_appointment_type import DeleteAppointmentTypeInput as DeleteAppointmentTypeInput
    from .operations.delete_appointment_type import DeleteAppointmentTypePayload as DeleteAppointmentTypePayload
    from .operations.delete_appointment_type_cpt_code import (
        DeleteAppointmentTypeCptCodeInput as DeleteAppointmentTypeCptCodeInput,
    )
    from .operations.delete_appointment_type_cpt_code import (
        DeleteAppointmentTypeCptCodePayload as DeleteAppointmentTypeCptCodePayload,
    )
    from .operations.delete_auto_task_generator import DeleteAutoTaskGeneratorInput as DeleteAutoTaskGeneratorInput
    from .operations.delete_auto_task_generator import DeleteAutoTaskGeneratorPayload as DeleteAutoTaskGeneratorPayload
    from .operations.delete_availability import DeleteAvailabilityInput as DeleteAvailabilityInput
    from .operations.delete_availability import DeleteAvailabilityPayload as DeleteAvailabilityPayload
    from .operations.delete_billing_item import DeleteBillingItemInput as DeleteBillingItemInput
    from .operations.delete_billing_item import DeleteBillingItemPayload as DeleteBillingItemPayload
    from .operations.delete_care_alert import DeleteCareAlertInput as DeleteCareAlertInput
    from .operations.delete_care_alert import DeleteCareAlertPayload as DeleteCareAlertPayload
    from .operations.delete_care_plan import DeleteCarePlanInput as DeleteCarePlanInput
    from .operations.delete_care_plan import DeleteCarePlanPayload as DeleteCarePlanPayload
    from .operations.delete_care_plan_connection import DeleteCarePlanConnectionInput as DeleteCarePlanConnectionInput
    from .operations.delete_care_plan_connection import (
        DeleteCarePlanConnectionPayload as DeleteCarePlanConnectionPayload,
    )
    from .operations.delete_care_plan_recommendation_category import (
        DeleteCarePlanRecommendationCategoryInput as DeleteCarePlanRecommendationCategoryInput,
    )
    from .operations.delete_care_plan_recommendation_category import (
        DeleteCarePlanRecommendationCategoryPayload as DeleteCarePlanRecommendationCategoryPayload,
    )
    from .operations.delete_client_restriction_authorization import (
        DeleteClientRestrictionAuthorizationInput as DeleteClientRestrictionAuthorizationInput,
    )
    from .operations.delete_client_restriction_authorization import (
        DeleteClientRestrictionAuthorizationPayload as DeleteClientRestrictionAuthorizationPayload,
    )
    from .operations.delete_cms1500 import DeleteCms1500Input as DeleteCms1500Input
    from .operations.delete_cms1500 import DeleteCms1500Payload as DeleteCms1500Payload
    from .operations.delete_cognitive_status import DeleteCognitiveStatusInput as DeleteCognitiveStatusInput
    from .operations.delete_cognitive_status import DeleteCognitiveStatusPayload as DeleteCognitiveStatusPayload
    from .operations.delete_comment import DeleteCommentInput as DeleteCommentInput
    from .operations.delete_comment import DeleteCommentPayload as DeleteCommentPayload
    from .operations.delete_conversation_membership import (
        DeleteConversationMembershipInput as DeleteConversationMembershipInput,
    )
    from .operations.delete_conversation_membership import (
        DeleteConversationMembershipPayload as DeleteConversationMembershipPayload,
    )
    from .operations.delete_course import DeleteCourseInput as DeleteCourseInput
    from .operations.delete_course import DeleteCoursePayload as DeleteCoursePayload
    from .operations.delete_course_benefit import DeleteCourseBenefitInput as DeleteCourseBenefitInput
    from .operations.delete_course_benefit import DeleteCourseBenefitPayload as DeleteCourseBenefitPayload
    from .operations.delete_course_group import DeleteCourseGroupInput as DeleteCourseGroupInput
    from .operations.delete_course_group import DeleteCourseGroupPayload as DeleteCourseGroupPayload
    from .operations.delete_course_item import DeleteCourseItemInput as DeleteCourseItemInput
    from .operations.delete_course_item import DeleteCourseItemPayload as DeleteCourseItemPayload
    from .operations.delete_course_membership import DeleteCourseMembershipInput as DeleteCourseMembershipInput
    from .operations.delete_course_membership import DeleteCourseMembershipPayload as DeleteCourseMembershipPayload
    from .operations.delete_custom_email import DeleteCustomEmailInput as DeleteCustomEmailInput
    from .operations.delete_custom_email import DeleteCustomEmailPayload as DeleteCustomEmailPayload
    from .operations.delete_custom_food import DeleteCustomFoodInput as DeleteCustomFoodInput
    from .operations.delete_custom_food import DeleteCustomFoodPayload as DeleteCustomFoodPayload
    from .operations.delete_custom_module import DeleteCustomModuleInput as DeleteCustomModuleInput
    from .operations.delete_custom_module import DeleteCustomModulePayload as DeleteCustomModulePayload
    from .operations.delete_custom_module_file_attachment import (
        DeleteCustomModuleFileAttachmentInput as DeleteCustomModuleFileAttachmentInput,
    )
    from .operations.delete_custom_module_file_attachment import (
        DeleteCustomModuleFileAttachmentPayload as DeleteCustomModuleFileAttachmentPayload,
    )
    from .operations.delete_custom_module_form import DeleteCustomModuleFormInput as DeleteCustomModuleFormInput
    from .operations.delete_custom_module_form import DeleteCustomModuleFormPayload as DeleteCustomModuleFormPayload
    from .operations.delete_dexcom_connection import DeleteDexcomConnectionInput as DeleteDexcomConnectionInput
    from .operations.delete_dexcom_connection import DeleteDexcomConnectionPayload as DeleteDexcomConnectionPayload
    from .operations.delete_document import DeleteDocumentInput as DeleteDocumentInput
    from .operations.delete_document import DeleteDocumentPayload as DeleteDocumentPayload
    from .operations.delete_entry import DeleteEntryInput as DeleteEntryInput
    from .operations.delete_entry import DeleteEntryPayload as DeleteEntryPayload
    from .operations.delete_episode_of_care import DeleteEpisodeOfCareInput as DeleteEpisodeOfCareInput
    from .operations.delete_episode_of_care import DeleteEpisodeOfCarePayload as DeleteEpisodeOfCarePayload
    from .operations.delete_external_calendar import DeleteExternalCalendarInput as DeleteExternalCalendarInput
    from .operations.delete_external_calendar import DeleteExternalCalendarPayload as DeleteExternalCalendarPayload
    from .operations.delete_family_history import DeleteFamilyHistoryInput as DeleteFamilyHistoryInput
    from .operations.delete_family_history import DeleteFamilyHistoryPayload as DeleteFamilyHistoryPayload
    from .operations.delete_fax_acct_info import DestroyFaxAcctInfoInput as DestroyFaxAcctInfoInput
    from .operations.delete_fax_acct_info import DestroyFaxAcctInfoPayload as DestroyFaxAcctInfoPayload
    from .operations.delete_fitbit import DeleteFitbitInput as DeleteFitbitInput
    from .operations.delete_fitbit import DeleteFitbitPayload as DeleteFitbitPayload
    from .operations.delete_folder import DeleteFolderInput as DeleteFolderInput
    from .operations.delete_folder import DeleteFolderPayload as DeleteFolderPayload
    from .operations.delete_form_answer_file_attachment import (
        DeleteFormAnswerFileAttachmentInput as DeleteFormAnswerFileAttachmentInput,
    )
    from .operations.delete_form_answer_file_attachment import (
        DeleteFormAnswerFileAttachmentPayload as DeleteFormAnswerFileAttachmentPayload,
    )
    from .operations.delete_form_answer_group import DeleteFormAnswerGroupInput as DeleteFormAnswerGroupInput
    from .operations.delete_form_answer_group import DeleteFormAnswerGroupPayload as DeleteFormAnswerGroupPayload
    from .operations.delete_form_answer_group_signing import (
        DeleteFormAnswerGroupSigningInput as DeleteFormAnswerGroupSigningInput,
    )
    from .operations.delete_form_answer_group_signing import (
        DeleteFormAnswerGroupSigningPayload as DeleteFormAnswerGroupSigningPayload,
    )
    from .operations.delete_functional_status import DeleteFunctionalStatusInput as DeleteFunctionalStatusInput
    from .operations.delete_functional_status import DeleteFunctionalStatusPayload as DeleteFunctionalStatusPayload
    from .operations.delete_goal import DeleteGoalInput as DeleteGoalInput
    from .operations.delete_goal import DeleteGoalPayload as DeleteGoalPayload
    from .operations.delete_goal_history import DeleteGoalHistoryInput as DeleteGoalHistoryInput
    from .operations.delete_goal_history import DeleteGoalHistoryPayload as DeleteGoalHistoryPayload
    from .operations.delete_google_fit import DeleteGoogleFitInput as DeleteGoogleFitInput
    from .operations.delete_google_fit import DeleteGoogleFitPayload as DeleteGoogleFitPayload
    from .operations.delete_health_concern import DeleteHealthConcernInput as DeleteHealthConcernInput
    from .operations.delete_health_concern import DeleteHealthConcernPayload as DeleteHealthConcernPayload
    from .operations.delete_implantable_device_user import (
        DeleteImplantableDeviceUserInput as DeleteImplantableDeviceUserInput,
    )
    from .operations.delete_implantable_device_user import (
        DeleteImplantableDeviceUserPayload as DeleteImplantableDeviceUserPayload,
    )
    from .operations.delete_insurance_authorization import (
        DeleteInsuranceAuthorizationInput as DeleteInsuranceAuthorizationInput,
    )
    from .operations.delete_insurance_authorization import (
        DeleteInsuranceAuthorizationPayload as DeleteInsuranceAuthorizationPayload,
    )
    from .operations.delete_insurance_plan import DeleteInsurancePlanInput as DeleteInsurancePlanInput
    from .operations.delete_insurance_plan import DeleteInsurancePlanPayload as DeleteInsurancePlanPayload
    from .operations.delete_location import DeleteLocationInput as DeleteLocationInput
    from .operations.delete_location import DeleteLocationPayload as DeleteLocationPayload
    from .operations.delete_manual_insurance_payment import (
        DeleteManualInsurancePaymentInput as DeleteManualInsurancePaymentInput,
    )
    from .operations.delete_manual_insurance_payment import (
        DeleteManualInsurancePaymentPayload as DeleteManualInsurancePaymentPayload,
    )
    from .operations.delete_meal import DeleteMealInput as DeleteMealInput
    from .operations.delete_meal import DeleteMealPayload as DeleteMealPayload
    from .operations.delete_medication import DestroyMedicationInput as DestroyMedicationInput
    from .operations.delete_medication import DestroyMedicationPayload as DestroyMedicationPayload
    from .operations.delete_mobile_health_data_integration import (
        DeleteMobileHealthDataIntegrationInput as DeleteMobileHealthDataIntegrationInput,
    )
    from .operations.delete_mobile_health_data_integration import (
        DeleteMobileHealthDataIntegrationPayload as DeleteMobileHealthDataIntegrationPayload,
    )
    from .operations.delete_note import DeleteNoteInput as DeleteNoteInput
    from .operations.delete_note import DeleteNotePayload as DeleteNotePayload
    from .operations.delete_notification_contact import DeleteNotificationContactInput as DeleteNotificationContactInput
    from .operations.delete_notification_contact import (
        DeleteNotificationContactPayload as DeleteNotificationContactPayload,
    )
    from .operations.delete_offering import DeleteOfferingInput as DeleteOfferingInput
    from .operations.delete_offering import DeleteOfferingPayload as DeleteOfferingPayload
    from .operations.delete_offering_coupon import DeleteOfferingCouponInput as DeleteOfferingCouponInput
    from .operations.delete_offering_coupon import DeleteOfferingCouponPayload as DeleteOfferingCouponPayload
    from .operations.delete_onboarding_flow import DeleteOnboardingFlowInput as DeleteOnboardingFlowInput
    from .operations.delete_onboarding_flow import DeleteOnboardingFlowPayload as DeleteOnboardingFlowPayload
    from .operations.delete_onboarding_item import DeleteOnboardingItemInput as DeleteOnboardingItemInput
    from .operations.delete_onboarding_item import DeleteOnboardingItemPayload as DeleteOnboardingItemPayload
    from .operations.delete_organization_cpt_code import (
        DeleteOrganizationCptCodeInput as DeleteOrganizationCptCodeInput,
    )
    from .operations.delete_organization_cpt_code import (
        DeleteOrganizationCptCodePayload as DeleteOrganizationCptCodePayload,
    )
    from .operations.delete_organization_info import DeleteOrganizationInfoInput as DeleteOrganizationInfoInput
    from .operations.delete_organization_info import DeleteOrganizationInfoPayload as DeleteOrganizationInfoPayload
    from .operations.delete_organization_membership import (
        DeleteOrganizationMembershipInput as DeleteOrganizationMembershipInput,
    )
    from .operations.delete_organization_membership import (
        DeleteOrganizationMembershipPayload as DeleteOrganizationMembershipPayload,
    )
    from .operations.delete_permission_template import DeletePermissionTemplateInput as DeletePermissionTemplateInput
    from .operations.delete_permission_template import (
        DeletePermissionTemplatePayload as DeletePermissionTemplatePayload,
    )
    from .operations.delete_preferred_medical_code import (
        DeletePreferredMedicalCodeInput as DeletePreferredMedicalCodeInput,
    )
    from .operations.delete_preferred_medical_code import (
        DeletePreferredMedicalCodePayload as DeletePreferredMedicalCodePayload,
    )
    from .operations.delete_procedure import DeleteProcedureInput as DeleteProcedureInput
    from .operations.delete_procedure import DeleteProcedurePayload as DeleteProcedurePayload
    from .operations.delete_product import DeleteProductInput as DeleteProductInput
    from .operations.delete_product import DeleteProductPayload as DeleteProductPayload
    from .operations.delete_provider_accepted_insurance_plan import (
        DeleteProviderAcceptedInsurancePlanInput as DeleteProviderAcceptedInsurancePlanInput,
    )
    from .operations.delete_provider_accepted_insurance_plan import (
        DeleteProviderAcceptedInsurancePlanPayload as DeleteProviderAcceptedInsurancePlanPayload,
    )
    from .operations.delete_provider_cpt_code import DeleteProviderCptCodeInput as DeleteProviderCptCodeInput
    from .operations.delete_provider_cpt_code import DeleteProviderCptCodePayload as DeleteProviderCptCodePayload
    from .operations.delete_received_fax import DeleteReceivedFaxInput as DeleteReceivedFaxInput
    from .operations.delete_received_fax import DeleteReceivedFaxPayload as DeleteReceivedFaxPayload
    from .operations.delete_recommendation import DeleteRecommendationInput as DeleteRecommendationInput
    from .operations.delete_recommendation import DeleteRecommendationPayload as DeleteRecommendationPayload
    from .operations.delete_recurring_form import DestroyRecurringFormInput as DestroyRecurringFormInput
    from .operations.delete_recurring_form import DestroyRecurringFormPayload as DestroyRecurringFormPayload
    from .operations.delete_referral import DeleteReferralInput as DeleteReferralInput
    from .operations.delete_referral import DeleteReferralPayload as DeleteReferralPayload
    from .operations.delete_referring_physician import DeleteReferringPhysicianInput as DeleteReferringPhysicianInput
    from .operations.delete_referring_physician import (
        DeleteReferringPhysicianPayload as DeleteReferringPhysicianPayload,
    )
    from .operations.delete_requested_form_completion import DeleteRequestedFormInput as DeleteRequestedFormInput
    from .operations.delete_requested_form_completion import DeleteRequestedFormPayload as DeleteRequestedFormPayload
    from .operations.delete_requested_payment import DeleteRequestedPaymentInput as DeleteRequestedPaymentInput
    from .operations.delete_requested_payment import DeleteRequestedPaymentPayload as DeleteRequestedPaymentPayload
    from .operations.delete_saved_filter import DeleteSavedFilterInput as DeleteSavedFilterInput
    from .operations.delete_saved_filter import DeleteSavedFilterPayload as DeleteSavedFilterPayload
    from .operations.delete_shapa_connection import DeleteShapaConnectionInput as DeleteShapaConnectionInput
    from .operations.delete_shapa_connection import DeleteShapaConnectionPayload as DeleteShapaConnectionPayload
    from .operations.delete_sharings import DestroySharingsInput as DestroySharingsInput
    from .operations.delete_smart_phrase import DeleteSmartPhraseInput as DeleteSmartPhraseInput
    from .operations.delete_smart_phrase import DeleteSmartPhrasePayload as DeleteSmartPhrasePayload
    from .operations.delete_smoking_status import DeleteSmokingStatusInput as DeleteSmokingStatusInput
    from .operations.delete_smoking_status import DeleteSmokingStatusPayload as DeleteSmokingStatusPayload
    from .operations.delete_stripe_customer_detail import (
        DeleteStripeCustomerDetailInput as DeleteStripeCustomerDetailInput,
    )
    from .operations.delete_stripe_customer_detail import (
        DeleteStripeCustomerDetailPayload as DeleteStripeCustomerDetailPayload,
    )
    from .operations.delete_super_bill import DeleteSuperBillInput as DeleteSuperBillInput
    from .operations.delete_super_bill import DeleteSuperBillPayload as DeleteSuperBillPayload
    from .operations.delete_tag import DeleteTagInput as DeleteTagInput
    from .operations.delete_tag import DeleteTagPayload as DeleteTagPayload
    from .operations.delete_task import DeleteTaskInput as DeleteTaskInput
    from .operations.delete_task import DeleteTaskPayload as DeleteTaskPayload
    from .operations.delete_transcript import DeleteTranscriptInput as DeleteTranscriptInput
    from .operations.delete_transcript import DeleteTranscriptPayload as DeleteTranscriptPayload
    from .operations.delete_unique_device_identifier import (
        DeleteUniqueDeviceIdentifierInput as DeleteUniqueDeviceIdentifierInput,
    )
    from .operations.delete_unique_device_identifier import (
        DeleteUniqueDeviceIdentifierPayload as DeleteUniqueDeviceIdentifierPayload,
    )
    from .operations.delete_user_group import DeleteUserGroupInput as DeleteUserGroupInput
    from .operations.delete_user_group import DeleteUserGroupPayload as DeleteUserGroupPayload
    from .operations.delete_webhook import DeleteWebhookInput as DeleteWebhookInput
    from .operations.delete_webhook import DeleteWebhookPayload as DeleteWebhookPayload
    from .operations.delete_withings_connection import DeleteWithingsConnectionInput as DeleteWithingsConnectionInput
    from .operations.delete_withings_connection import (
        DeleteWithingsConnectionPayload as DeleteWithingsConnectionPayload,
    )
    from .operations.delete_write_off import DeleteWriteOffInput as DeleteWriteOffInput
    from .operations.delete_write_off import DeleteWriteOffPayload as DeleteWriteOffPayload
    from .operations.delete_zoom_recording_file import DeleteZoomRecordingFileInput as DeleteZoomRecordingFileInput
    from .operations.delete_zoom_recording_file import DeleteZoomRecordingFilePayload as DeleteZoomRecordingFilePayload
    from .operations.delete_zoom_recording_file import ZoomCloudRecordingFile as ZoomCloudRecordingFile
    from .operations.delete_zoom_recording_file import ZoomRecordingFileTypeEnum as ZoomRecordingFileTypeEnum
    from .operations.delete_zoom_recording_file import ZoomRecordingStatusEnum as ZoomRecordingStatusEnum
    from .operations.delete_zoom_recording_file import ZoomRecordingTypeEnum as ZoomRecordingTypeEnum
    from .operations.destroy_internal_comment import DestroyInternalCommentInput as DestroyInternalCommentInput
    from .operations.destroy_internal_comment import DestroyInternalCommentPayload as DestroyInternalCommentPayload
    from .operations.destroy_pdf_letterhead_template import (
        DestroyPdfLetterheadTemplateInput as DestroyPdfLetterheadTemplateInput,
    )
    from .operations.destroy_pdf_letterhead_template import (
        DestroyPdfLetterheadTemplatePayload as DestroyPdfLetterheadTemplatePayload,
    )
    from .operations.dismiss_all_announcements import DismissAllAnnouncementsInput as DismissAllAnnouncementsInput
    from .operations.dismiss_all_announcements import DismissAllAnnouncementsPayload as DismissAllAnnouncementsPayload
    from .operations.dismiss_announcement import DismissAnnouncementInput as DismissAnnouncementInput
    from .operations.dismiss_announcement import DismissAnnouncementPayload as DismissAnnouncementPayload
    from .operations.document_viewings import DocumentViewing as DocumentViewing
    from .operations.document_viewings import DocumentViewingPaginationConnection as DocumentViewingPaginationConnection
    from .operations.documents import DocumentOrderKeys as DocumentOrderKeys
    from .operations.dynamic_link import FullscriptEntrypoint as FullscriptEntrypoint
    from .operations.edit_availability import EditAvailabilityInput as EditAvailabilityInput
    from .operations.edit_availability import EditAvailabilityPayload as EditAvailabilityPayload
    from .operations.edit_availability_with_appointment_types import (
        EditAvailabilityWithAppointmentTypesInput as EditAvailabilityWithAppointmentTypesInput,
    )
    from .operations.edit_availability_with_appointment_types import (
        EditAvailabilityWithAppointmentTypesPayload as EditAvailabilityWithAppointmentTypesPayload,
    )
    from .operations.embed_widget_steps import EmbedWidgetStepType as EmbedWidgetStepType
    from .operations.embedded_zoom_jwt import EmbeddedZoomCredentials as EmbeddedZoomCredentials
    from .operations.entries import EntryListItem as EntryListItem
    from .operations.entries import EntryOrderKeys as EntryOrderKeys
    from .operations.entries import EntryPaginationConnection as EntryPaginationConnection
    from .operations.episodes_of_care import EpisodeOfCareConnection as EpisodeOfCareConnection
    from .operations.expire_webhook_signature import ExpireWebhookSignatureInput as ExpireWebhookSignatureInput
    from .operations.expire_webhook_signature import ExpireWebhookSignaturePayload as ExpireWebhookSignaturePayload
    from .operations.export_care_plan_to_template import ExportToTemplateInput as ExportToTemplateInput
    from .operations.export_care_plan_to_template import ExportToTemplatePayload as ExportToTemplatePayload
    from .operations.export_client_ehi import ExportClientEhiInput as ExportClientEhiInput
    from .operations.export_client_ehi import ExportClientEhiPayload as ExportClientEhiPayload
    from .operations.external_calendars import CalendarStatus as CalendarStatus
    from .operations.external_calendars import CalendarType as CalendarType
    from .operations.external_calendars import ExternalCalendarConnection as ExternalCalendarConnection
    from .operations.folders import FolderOrderKeys as FolderOrderKeys
    from .operations.folders import FolderPaginationConnection as FolderPaginationConnection
    from .operations.food_search import FoodPaginationConnection as FoodPaginationConnection
    from .operations.form_answer_groups import FormAnswerGroupOrderKeys as FormAnswerGroupOrderKeys
    from .operations.form_histories import FormHistory as FormHistory
    from .operations.form_histories import FormHistoryAction as FormHistoryAction
    from .operations.form_histories import FormHistoryPaginationConnection as FormHistoryPaginationConnection
    from .operations.form_histories import FormHistorySourceable as FormHistorySourceable
    from .operations.form_types_to_request import FormTypesToRequest as FormTypesToRequest
    from .operations.fullscript_practitioner_types import (
        FullscriptPractitionerTypeType as FullscriptPractitionerTypeType,
    )
    from .operations.generate_charting_pdf import GenerateChartingPdfInput as GenerateChartingPdfInput
    from .operations.generate_charting_pdf import GenerateChartingPdfPayload as GenerateChartingPdfPayload
    from .operations.goal_histories import GoalHistoryPaginationConnection as GoalHistoryPaginationConnection
    from .operations.goal_instances import GoalInstance as GoalInstance
    from .operations.goal_instances import GoalInstancePaginationConnection as GoalInstancePaginationConnection
    from .operations.goal_templates import GoalTemplate as GoalTemplate
    from .operations.goal_templates import GoalTemplatePaginationConnection as GoalTemplatePaginationConnection
    from .operations.goals_data import GoalDataType as GoalDataType
    from .operations.goals_overall_completion_rate_info import (
        GoalOverallCompletionRateInfo as GoalOverallCompletionRateInfo,
    )
    from .operations.health_assessment_service_signup import (
        HealthAssessmentServiceSignupInput as HealthAssessmentServiceSignupInput,
    )
    from .operations.health_assessment_service_signup import (
        HealthAssessmentServiceSignupPayload as HealthAssessmentServiceSignupPayload,
    )
    from .operations.icd_codes import IcdCodeOrderKeys as IcdCodeOrderKeys
    from .operations.icd_codes import IcdCodePaginationConnection as IcdCodePaginationConnection
    from .operations.ingest_medications_from_surescripts import (
        IngestMedicationsFromSurescriptsInput as IngestMedicationsFromSurescriptsInput,
    )
    from .operations.ingest_medications_from_surescripts import (
        IngestMedicationsFromSurescriptsPayload as IngestMedicationsFromSurescriptsPayload,
    )
    from .operations.insurance_payments import InsurancePaymentConnection as InsurancePaymentConnection
    from .operations.insurance_payments import InsurancePaymentsOrderKeys as InsurancePaymentsOrderKeys
    from .operations.insurance_plans import InsurancePlanOrderKeys as InsurancePlanOrderKeys
    from .operations.insurance_plans import InsurancePlanPaginationConnection as InsurancePlanPaginationConnection
    from .operations.intake_flow import FormStatus as FormStatus
    from .operations.intake_flow import FormType as FormType
    from .operations.intake_flow import IntakeFlowItem as IntakeFlowItem
    from .operations.intake_flow import IntakeFlowItemRequestInfo as IntakeFlowItemRequestInfo
    from .operations.intake_flow import IntakeFlowOrderKeys as IntakeFlowOrderKeys
    from .operations.intake_flow import IntakeFlowType as IntakeFlowType
    from .operations.integrations_list import IntegrationButtonConfig as IntegrationButtonConfig
    from .operations.integrations_list import IntegrationCategoryType as IntegrationCategoryType
    from .operations.integrations_list import (
        IntegrationCategoryTypePaginationConnection as IntegrationCategoryTypePaginationConnection,
    )
    from .operations.integrations_list import IntegrationDetailsType as IntegrationDetailsType
    from .operations.integrations_list import IntegrationOptionType as IntegrationOptionType
    from .operations.integrations_list import IntegrationPlanTiersType as IntegrationPlanTiersType
    from .operations.integrations_list import PartnerType as PartnerType
    from .operations.invoice_templates import RequestedPaymentTemplate as RequestedPaymentTemplate
    from .operations.invoice_templates import (
        RequestedPaymentTemplatePaginationConnection as RequestedPaymentTemplatePaginationConnection,
    )
    from .operations.lab_filters_data import LabFiltersDataType as LabFiltersDataType
    from .operations.lab_options import LabOptionPaginationConnection as LabOptionPaginationConnection
    from .operations.lab_orders import LabOrderListItem as LabOrderListItem
    from .operations.lab_orders import LabOrderOrderKeys as LabOrderOrderKeys
    from .operations.lab_orders import LabOrderPaginationConnection as LabOrderPaginationConnection
    from .operations.lab_result import LabResult as LabResult
    from .operations.link_encounter_to_episode_of_care import (
        LinkEncounterToEpisodeOfCareInput as LinkEncounterToEpisodeOfCareInput,
    )
    from .operations.link_encounter_to_episode_of_care import (
        LinkEncounterToEpisodeOfCarePayload as LinkEncounterToEpisodeOfCarePayload,
    )
    from .operations.location_resources import LocationResourceType as LocationResourceType
    from .operations.locations import LocationPaginationConnection as LocationPaginationConnection
    from .operations.lock_form_answer_group import LockInput as LockInput
    from .operations.lock_form_answer_group import LockPayload as LockPayload
    from .operations.log_medication_history_consent import (
        LogMedicationHistoryConsentInput as LogMedicationHistoryConsentInput,
    )
    from .operations.log_medication_history_consent import (
        LogMedicationHistoryConsentPayload as LogMedicationHistoryConsentPayload,
    )
    from .operations.meal_search import MealPaginationConnection as MealPaginationConnection
    from .operations.medications import MedicationTypePaginationConnection as MedicationTypePaginationConnection
    from .operations.merge_clients import MergeClientsInput as MergeClientsInput
    from .operations.merge_clients import MergeClientsPayload as MergeClientsPayload
    from .operations.monthly_billing_items_data import MonthlyBillingItemsDataType as MonthlyBillingItemsDataType
    from .operations.multi_line_metric_graph_data import MetricGraphDataTypeReference as MetricGraphDataTypeReference
    from .operations.multi_line_metric_graph_data import MultiLineMetricGraphDataType as MultiLineMetricGraphDataType
    from .operations.notes import NoteOrderKeys as NoteOrderKeys
    from .operations.notes import NotePaginationConnection as NotePaginationConnection
    from .operations.notifications import NotificationOrderKeys as NotificationOrderKeys
    from .operations.notifications import NotificationPaginationConnection as NotificationPaginationConnection
    from .operations.offering_coupons import OfferingCouponOrderKeys as OfferingCouponOrderKeys
    from .operations.offering_coupons import OfferingCouponPaginationConnection as OfferingCouponPaginationConnection
    from .operations.offering_group_visibilities import (
        OfferingGroupVisibilityPaginationConnection as OfferingGroupVisibilityPaginationConnection,
    )
    from .operations.offering_images import OfferingImagePaginationConnection as OfferingImagePaginationConnection
    from .operations.offerings import OfferingListItem as OfferingListItem
    from .operations.offerings import OfferingOrderKeys as OfferingOrderKeys
    from .operations.offerings import OfferingPaginationConnection as OfferingPaginationConnection
    from .operations.offerings_data import OfferingsDataType as OfferingsDataType
    from .operations.onboarding_flows import OnboardingFlowOrderKeys as OnboardingFlowOrderKeys
    from .operations.onboarding_flows import OnboardingFlowPaginationConnection as OnboardingFlowPaginationConnection
    from .operations.organization_fee_schedule_cpt_codes import (
        OrganizationFeeScheduleCptCodeTypeConnection as OrganizationFeeScheduleCptCodeTypeConnection,
    )
    from .operations.organization_memberships import OrganizationMembershipOrderKeys as OrganizationMembershipOrderKeys
    from .operations.organization_memberships import (
        OrganizationMembershipPaginationConnection as OrganizationMembershipPaginationConnection,
    )
    from .operations.other_id_numbers import OtherIdNumberPaginationConnection as OtherIdNumberPaginationConnection
    from .operations.parse_ccda_document import ParseCcdaDocumentInput as ParseCcdaDocumentInput
    from .operations.parse_ccda_document import ParseCcdaDocumentPayload as ParseCcdaDocumentPayload
    from .operations.patient_encounter import PatientEncounter as PatientEncounter
    from .operations.pause_course_group import PauseCourseGroupInput as PauseCourseGroupInput
    from .operations.pause_course_group import PauseCourseGroupPayload as PauseCourseGroupPayload
    from .operations.pause_course_membership import PauseCourseMembershipInput as PauseCourseMembershipInput
    from .operations.pause_course_membership import PauseCourseMembershipPayload as PauseCourseMembershipPayload
    from .operations.payout_accounts import PayoutAccountPaginationConnection as PayoutAccountPaginationConnection
    from .operations.permission_templates import (
        PermissionTemplateTypePaginationConnection as PermissionTemplateTypePaginationConnection,
    )
    from .operations.pharmacies import PharmacyPaginationConnection as PharmacyPaginationConnection
    from .operations.pharmacies import PharmacySpecialty as PharmacySpecialty
    from .operations.pharmacies import States as States
    from .operations.phased_available_slots_for_range import (
        CombinedPotentialAppointmentSlots as CombinedPotentialAppointmentSlots,
    )
    from .operations.phased_available_slots_for_range import FiltersInput as FiltersInput
    from .operations.phased_available_slots_for_range import PhasedAppointmentType as PhasedAppointmentType
    from .operations.phased_available_slots_for_range import (
        PotentialAppointmentSlotReference as PotentialAppointmentSlotReference,
    )
    from .operations.place_of_services import PlaceOfServicePaginationConnection as PlaceOfServicePaginationConnection
    from .operations.plan import Plan as Plan
    from .operations.preferred_medical_codes import (
        PreferredMedicalCodePaginationConnection as PreferredMedicalCodePaginationConnection,
    )
    from .operations.prescription_medications import PharmacyReference as PharmacyReference
    from .operations.prescription_medications import (
        PrescriptionMedicationConnection as PrescriptionMedicationConnection,
    )
    from .operations.prescription_medications import (
        PrescriptionMedicationMedicationType as PrescriptionMedicationMedicationType,
    )
    from .operations.prescription_medications import PrescriptionMedicationOrderBy as PrescriptionMedicationOrderBy
    from .operations.prescription_medications import (
        PrescriptionMedicationPrescription as PrescriptionMedicationPrescription,
    )
    from .operations.prescription_medications import (
        PrescriptionMedicationQueryFiltersInput as PrescriptionMedicationQueryFiltersInput,
    )
    from .operations.prescription_medications import PrescriptionMedicationTypeEnum as PrescriptionMedicationTypeEnum
    from .operations.process_mobile_health_data_snapshot import (
        ProcessMobileHealthDataSnapshotInput as ProcessMobileHealthDataSnapshotInput,
    )
    from .operations.process_mobile_health_data_snapshot import (
        ProcessMobileHealthDataSnapshotPayload as ProcessMobileHealthDataSnapshotPayload,
    )
    from .operations.products import ProductOrderKeys as ProductOrderKeys
    from .operations.products import ProductPaginationConnection as ProductPaginationConnection
    from .operations.provider_accepted_insurance_plans import (
        ProviderAcceptedInsurancePlanTypePaginationConnection as ProviderAcceptedInsurancePlanTypePaginationConnection,
    )
    from .operations.publish_document_draft import PublishDocumentDraftInput as PublishDocumentDraftInput
    from .operations.publish_document_draft import PublishDocumentDraftPayload as PublishDocumentDraftPayload
    from .operations.receipt_line_items import (
        ReceiptLineItemPaginationConnection as ReceiptLineItemPaginationConnection,
    )
    from .operations.received_direct_messages import ReceivedDirectMessageOrderKeys as ReceivedDirectMessageOrderKeys
    from .operations.received_direct_messages import (
        ReceivedDirectMessagePaginationConnection as ReceivedDirectMessagePaginationConnection,
    )
    from .operations.received_faxes import ReceivedFaxOrderKeys as ReceivedFaxOrderKeys
    from .operations.received_faxes import ReceivedFaxPaginationConnection as ReceivedFaxPaginationConnection
    from .operations.recurring_forms import RecurringFormPaginationConnection as RecurringFormPaginationConnection
    from .operations.recurring_payments import (
        RecurringPaymentPaginationConnection as RecurringPaymentPaginationConnection,
    )
    from .operations.referring_physicians import ReferringPhysicianOrderKeys as ReferringPhysicianOrderKeys
    from .operations.referring_physicians import (
        ReferringPhysicianPaginationConnection as ReferringPhysicianPaginationConnection,
    )
    from .operations.refetch_change_health_lab_order import (
        RefetchChangeHealthLabOrderInput as RefetchChangeHealthLabOrderInput,
    )
    from .operations.refetch_change_health_lab_order import (
        RefetchChangeHealthLabOrderPayload as RefetchChangeHealthLabOrderPayload,
    )
    from .operations.reject_generated_form_answer_group import (
        GeneratedFormAnswerGroupRejectionReasonEnum as GeneratedFormAnswerGroupRejectionReasonEnum,
    )
    from .operations.reject_generated_form_answer_group import (
        RejectGeneratedFormAnswerGroupInput as RejectGeneratedFormAnswerGroupInput,
    )
    from .operations.reject_generated_form_answer_group import (
        RejectGeneratedFormAnswerGroupPayload as RejectGeneratedFormAnswerGroupPayload,
    )
    from .operations.remove_applied_tag import RemoveAppliedTagInput as RemoveAppliedTagInput
    from .operations.remove_applied_tag import RemoveAppliedTagPayload as RemoveAppliedTagPayload
    from .operations.remove_draft import RemoveDraftInput as RemoveDraftInput
    from .operations.remove_draft import RemoveDraftPayload as RemoveDraftPayload
    from .operations.remove_user_from_group_care_plan import GroupCarePlanUserConnection as GroupCarePlanUserConnection
    from .operations.remove_user_from_group_care_plan import (
        RemoveUserFromGroupCarePlanInput as RemoveUserFromGroupCarePlanInput,
    )
    from .operations.remove_user_from_group_care_plan import (
        RemoveUserFromGroupCarePlanPayload as RemoveUserFromGroupCarePlanPayload,
    )
    from .operations.request_integration import RequestIntegrationInput as RequestIntegrationInput
    from .operations.request_integration import RequestIntegrationPayload as RequestIntegrationPayload
    from .operations.requested_form_completions import (
        RequestedFormCompletionPaginationConnection as RequestedFormCompletionPaginationConnection,
    )
    from .operations.requested_payments import RequestedPaymentOrderKeys as RequestedPaymentOrderKeys
    from .operations.requested_payments import (
        RequestedPaymentPaginationConnection as RequestedPaymentPaginationConnection,
    )
    from .operations.resend_sent_fax import ResendSentFaxInput as ResendSentFaxInput
    from .operations.resend_sent_fax import ResendSentFaxPayload as ResendSentFaxPayload
    from .operations.reset_default_pdf_letterhead_template import (
        ResetDefaultPdfLetterheadTemplateInput as ResetDefaultPdfLetterheadTemplateInput,
    )
    from .operations.reset_default_pdf_letterhead_template import (
        ResetDefaultPdfLetterheadTemplatePayload as ResetDefaultPdfLetterheadTemplatePayload,
    )
    from .operations.reset_mfa import ResetMfaInput as ResetMfaInput
    from .operations.reset_mfa import ResetMfaPayload as ResetMfaPayload
    from .operations.reset_password import ResetPasswordInput as ResetPasswordInput
    from .operations.reset_password import ResetPasswordPayload as ResetPasswordPayload
    from .operations.resume_course_group import ResumeCourseGroupInput as ResumeCourseGroupInput
    from .operations.resume_course_group import ResumeCourseGroupPayload as ResumeCourseGroupPayload
    from .operations.resume_course_membership import ResumeCourseMembershipInput as ResumeCourseMembershipInput
    from .operations.resume_course_membership import ResumeCourseMembershipPayload as ResumeCourseMembershipPayload
    from .operations.resync_rupa_lab_orders import ResyncRupaLabOrdersInput as ResyncRupaLabOrdersInput
    from .operations.resync_rupa_lab_orders import ResyncRupaLabOrdersPayload as ResyncRupaLabOrdersPayload
    from .operations.revoke_token import RevokeTokenInput as RevokeTokenInput
    from .operations.revoke_token import RevokeTokenPayload as RevokeTokenPayload
    from .operations.run_eligibility_check import RunEligibilityCheckMutationInput as RunEligibilityCheckMutationInput
    from .operations.run_eligibility_check import (
        RunEligibilityCheckMutationPayload as RunEligibilityCheckMutationPayload,
    )
    from .operations.saved_filters import SavedFilterPaginationConnection as SavedFilterPaginationConnection
    from .operations.scheduled_message_blasts import NoteSchedulerListItem as NoteSchedulerListItem
    from .operations.scheduled_message_blasts import (
        NoteSchedulerPaginationConnection as NoteSchedulerPaginationConnection,
    )
    from .operations.scheduled_user_package_selections import (
        ScheduledUserPackageSelection as ScheduledUserPackageSelection,
    )
    from .operations.scheduled_user_package_selections import (
        ScheduledUserPackageSelectionPaginationConnection as ScheduledUserPackageSelectionPaginationConnection,
    )
    from .operations.sdk_config import SDKConfig as SDKConfig
    from .operations.send_care_plan_email import SendCarePlanEmailInput as SendCarePlanEmailInput
    from .operations.send_care_plan_email import SendCarePlanEmailPayload as SendCarePlanEmailPayload
    from .operations.send_speak_to_trainer_notification import (
        SendSpeakToTrainerNotificationInput as SendSpeakToTrainerNotificationInput,
    )
    from .operations.send_speak_to_trainer_notification import (
        SendSpeakToTrainerNotificationPayload as SendSpeakToTrainerNotificationPayload,
    )
    from .operations.send_test_webhook import SendTestWebhookInput as SendTestWebhookInput
    from .operations.send_test_webhook import SendTestWebhookPayload as SendTestWebhookPayload
    from .operations.sent_direct_messages import SentDirectMessageOrderKeys as SentDirectMessageOrderKeys
    from .operations.sent_direct_messages import (
        SentDirectMessagePaginationConnection as SentDirectMessagePaginationConnection,
    )
    from .operations.sent_faxes import SentFaxOrderKeys as SentFaxOrderKeys
    from .operations.sent_faxes import SentFaxPaginationConnection as SentFaxPaginationConnection
    from .operations.sent_notification_records import (
        SentNotificationRecordPaginationConnection as SentNotificationRecordPaginationConnection,
    )
    from .operations.sent_webhooks import SentWebhook as SentWebhook
    from .operations.sent_webhooks import SentWebhookOrderKeys as SentWebhookOrderKeys
    from .operations.sent_webhooks import SentWebhookPaginationConnection as SentWebhookPaginationConnection
    from .operations.sent_webhooks import SentWebhookResourceType as SentWebhookResourceType
    from .operations.serving_sizes import ServingSize as ServingSize
    from .operations.serving_sizes import ServingSizePaginationConnection as ServingSizePaginationConnection
    from .operations.set_custom_module_form_scribe_instructions import (
        SetCustomModuleFormScribeInstructionsInput as SetCustomModuleFormScribeInstructionsInput,
    )
    from .operations.set_custom_module_form_scribe_instructions import (
        SetCustomModuleFormScribeInstructionsPayload as SetCustomModuleFormScribeInstructionsPayload,
    )
    from .operations.set_default_pdf_letterhead_template import (
        SetDefaultPdfLetterheadTemplateInput as SetDefaultPdfLetterheadTemplateInput,
    )
    from .operations.set_default_pdf_letterhead_template import (
        SetDefaultPdfLetterheadTemplatePayload as SetDefaultPdfLetterheadTemplatePayload,
    )
    from .operations.share_answers_as_document import ShareAnswersAsDocumentInput as ShareAnswersAsDocumentInput
    from .operations.share_answers_as_document import ShareAnswersAsDocumentPayload as ShareAnswersAsDocumentPayload
    from .operations.share_course import ShareCourseInput as ShareCourseInput
    from .operations.share_course import ShareCoursePayload as ShareCoursePayload
    from .operations.share_custom_module_form import ShareCustomModuleFormInput as ShareCustomModuleFormInput
    from .operations.share_custom_module_form import ShareCustomModuleFormPayload as ShareCustomModuleFormPayload
    from .operations.sign_form_answer_group import SignInput as SignInput
    from .operations.sign_form_answer_group import SignPayload as SignPayload
    from .operations.sign_in import MfaType as MfaType
    from .operations.sign_in import SignInInput as SignInInput
    from .operations.sign_in import SignInPayload as SignInPayload
    from .operations.sign_up import SignUpInput as SignUpInput
    from .operations.sign_up import SignUpPayload as SignUpPayload
    from .operations.signed_stream_name import SignedStreamName as SignedStreamName
    from .operations.smart_phrases import SmartPhraseOrderKeys as SmartPhraseOrderKeys
    from .operations.smart_phrases import SmartPhrasePaginationConnection as SmartPhrasePaginationConnection
    from .operations.state_licenses import StateLicensePaginationConnection as StateLicensePaginationConnection
    from .operations.stripe_bank_account import StripeBankAccountType as StripeBankAccountType
    from .operations.stripe_company import StripeCompanyAddressType as StripeCompanyAddressType
    from .operations.stripe_company import StripeCompanyType as StripeCompanyType
    from .operations.submit_secondary_claim import SubmitSecondaryClaimInput as SubmitSecondaryClaimInput
    from .operations.submit_secondary_claim import SubmitSecondaryClaimPayload as SubmitSecondaryClaimPayload
    from .operations.super_bills import SuperBillListItem as SuperBillListItem
    from .operations.super_bills import SuperBillOrderKeys as SuperBillOrderKeys
    from .operations.super_bills import SuperBillPaginationConnection as SuperBillPaginationConnection
    from .operations.surescripts_reported_medication_history import (
        MedicationHistoryTypeListItem as MedicationHistoryTypeListItem,
    )
    from .operations.surescripts_reported_medication_history import (
        MedicationHistoryTypePaginationConnection as MedicationHistoryTypePaginationConnection,
    )
    from .operations.tags_paginated import TagPaginationConnection as TagPaginationConnection
    from .operations.tasks import TaskListItem as TaskListItem
    from .operations.tasks import TaskOrderKeys as TaskOrderKeys
    from .operations.tasks import TaskPaginationConnection as TaskPaginationConnection
    from .operations.taxonomy_codes import TaxonomyCodePaginationConnection as TaxonomyCodePaginationConnection
    from .operations.toggle_care_plan_status_for_specific_user import (
        ToggleCarePlanStatusForSpecificUserInput as ToggleCarePlanStatusForSpecificUserInput,
    )
    from .operations.toggle_care_plan_status_for_specific_user import (
        ToggleCarePlanStatusForSpecificUserPayload as ToggleCarePlanStatusForSpecificUserPayload,
    )
    from .operations.transactions import TransactionType as TransactionType
    from .operations.transfers import TransferOrderKeys as TransferOrderKeys
    from .operations.transfers import TransferType as TransferType
    from .operations.treatment_plans import FullscriptTreatmentPlanType as FullscriptTreatmentPlanType
    from .operations.unassociated_completed_onboarding_items import (
        CompletedOnboardingItemPaginationConnection as CompletedOnboardingItemPaginationConnection,
    )
    from .operations.unlink_encounter_to_episode_of_care import (
        UnlinkEncounterToEpisodeOfCareInput as UnlinkEncounterToEpisodeOfCareInput,
    )
    from .operations.unlink_encounter_to_episode_of_care import (
        UnlinkEncounterToEpisodeOfCarePayload as UnlinkEncounterToEpisodeOfCarePayload,
    )
    from .operations.unlock_form_answer_group import UnlockInput as UnlockInput
    from .operations.unlock_form_answer_group import UnlockPayload as UnlockPayload
    from .operations.unsubscribe_from_notification import (
        UnsubscribeFromNotificationInput as UnsubscribeFromNotificationInput,
    )
    from .operations.unsubscribe_from_notification import (
        UnsubscribeFromNotificationPayload as UnsubscribeFromNotificationPayload,
    )
    from .operations.update_addendum import UpdateAddendumInput as UpdateAddendumInput
    from .operations.update_addendum import UpdateAddendumPayload as UpdateAddendumPayload
    from .operations.update_alert_template import UpdateAlertTemplateInput as UpdateAlertTemplateInput
    from .operations.update_alert_template import UpdateAlertTemplatePayload as UpdateAlertTemplatePayload
    from .operations.update_allergy_sensitivity import UpdateAllergySensitivityInput as UpdateAllergySensitivityInput
    from .operations.update_allergy_sensitivity import (
        UpdateAllergySensitivityPayload as UpdateAllergySensitivityPayload,
    )
    from .operations.update_announcement import UpdateAnnouncementInput as UpdateAnnouncementInput
    from .operations.update_announcement import UpdateAnnouncementPayload as UpdateAnnouncementPayload
    from .operations.update_apple_health import UpdateAppleHealthInput as UpdateAppleHealthInput
    from .operations.update_apple_health import UpdateAppleHealthPayload as UpdateAppleHealthPayload
    from .operations.update_appointment import AttendedClientsInput as AttendedClientsInput
    from .operations.update_appointment import UpdateAppointmentInput as UpdateAppointmentInput
    from .operations.update_appointment import UpdateAppointmentPayload as UpdateAppointmentPayload
    from .operations.update_appointment_form_answer_group_connection import (
        UpdateAppointmentFormAnswerGroupConnectionInput as UpdateAppointmentFormAnswerGroupConnectionInput,
    )
    from .operations.update_appointment_form_answer_group_connection import (
        UpdateAppointmentFormAnswerGroupConnectionPayload as UpdateAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.update_appointment_inclusion import (
        UpdateAppointmentInclusionInput as UpdateAppointmentInclusionInput,
    )
    from .operations.update_appointment_inclusion import (
        UpdateAppointmentInclusionPayload as UpdateAppointmentInclusionPayload,
    )
    from .operations.update_appointment_request import UpdateAppointmentRequestInput as UpdateAppointmentRequestInput
    from .operations.update_appointment_request import (
        UpdateAppointmentRequestPayload as UpdateAppointmentRequestPayload,
    )
    from .operations.update_appointment_setting import UpdateAppointmentSettingInput as UpdateAppointmentSettingInput
    from .operations.update_appointment_setting import (
        UpdateAppointmentSettingPayload as UpdateAppointmentSettingPayload,
    )
    from .operations.update_appointment_type import (
        AppointmentAutocompleteFormUpdateInput as AppointmentAutocompleteFormUpdateInput,
    )
    from .operations.update_appointment_type import ContactTypeOverride as ContactTypeOverride
    from .operations.update_appointment_type import UpdateAppointmentTypeInput as UpdateAppointmentTypeInput
    from .operations.update_appointment_type import UpdateAppointmentTypePayload as UpdateAppointmentTypePayload
    from .operations.update_appointment_type_cpt_code import (
        UpdateAppointmentTypeCptCodeInput as UpdateAppointmentTypeCptCodeInput,
    )
    from .operations.update_appointment_type_cpt_code import (
        UpdateAppointmentTypeCptCodePayload as UpdateAppointmentTypeCptCodePayload,
    )
    from .operations.update_auto_task_generator import UpdateAutoTaskGeneratorInput as UpdateAutoTaskGeneratorInput
    from .operations.update_auto_task_generator import UpdateAutoTaskGeneratorPayload as UpdateAutoTaskGeneratorPayload
    from .operations.update_automated_insurance_billing_setting import (
        UpdateAutomatedInsuranceBillingSettingInput as UpdateAutomatedInsuranceBillingSettingInput,
    )
    from .operations.update_automated_insurance_billing_setting import (
        UpdateAutomatedInsuranceBillingSettingPayload as UpdateAutomatedInsuranceBillingSettingPayload,
    )
    from .operations.update_billing_item import UpdateBillingItemInput as UpdateBillingItemInput
    from .operations.update_billing_item import UpdateBillingItemPayload as UpdateBillingItemPayload
    from .operations.update_brand import UpdateBrandInput as UpdateBrandInput
    from .operations.update_brand import UpdateBrandPayload as UpdateBrandPayload
    from .operations.update_by_template import UpdateByTemplateInput as UpdateByTemplateInput
    from .operations.update_by_template import UpdateByTemplatePayload as UpdateByTemplatePayload
    from .operations.update_calendar_view_setting import (
        UpdateCalendarViewSettingInput as UpdateCalendarViewSettingInput,
    )
    from .operations.update_calendar_view_setting import (
        UpdateCalendarViewSettingPayload as UpdateCalendarViewSettingPayload,
    )
    from .operations.update_calorie_level import UpdateCalorieLevelInput as UpdateCalorieLevelInput
    from .operations.update_calorie_level import UpdateCalorieLevelPayload as UpdateCalorieLevelPayload
    from .operations.update_care_alert import UpdateCareAlertInput as UpdateCareAlertInput
    from .operations.update_care_alert import UpdateCareAlertPayload as UpdateCareAlertPayload
    from .operations.update_care_plan import UpdateCarePlanInput as UpdateCarePlanInput
    from .operations.update_care_plan import UpdateCarePlanPayload as UpdateCarePlanPayload
    from .operations.update_care_plan_recommendation_category import (
        UpdateCarePlanRecommendationCategoryInput as UpdateCarePlanRecommendationCategoryInput,
    )
    from .operations.update_care_plan_recommendation_category import (
        UpdateCarePlanRecommendationCategoryPayload as UpdateCarePlanRecommendationCategoryPayload,
    )
    from .operations.update_change_health_account import (
        UpdateChangeHealthAccountInput as UpdateChangeHealthAccountInput,
    )
    from .operations.update_change_health_account import (
        UpdateChangeHealthAccountPayload as UpdateChangeHealthAccountPayload,
    )
    from .operations.update_charge_back import ChargeBackEvidenceInput as ChargeBackEvidenceInput
    from .operations.update_charge_back import UpdateChargeBackInput as UpdateChargeBackInput
    from .operations.update_charge_back import UpdateChargeBackPayload as UpdateChargeBackPayload
    from .operations.update_chat_setting import UpdateChatSettingInput as UpdateChatSettingInput
    from .operations.update_chat_setting import UpdateChatSettingPayload as UpdateChatSettingPayload
    from .operations.update_client import AdvanceAppointmentPriceInput as AdvanceAppointmentPriceInput
    from .operations.update_client import ClientPolicyInput as ClientPolicyInput
    from .operations.update_client import ClientSourceInput as ClientSourceInput
    from .operations.update_client import DiagnosesInput as DiagnosesInput
    from .operations.update_client import NotificationContactInput as NotificationContactInput
    from .operations.update_client import ReferralInput as ReferralInput
    from .operations.update_client import ReferringPhysicianInput as ReferringPhysicianInput
    from .operations.update_client import UpdateClientInput as UpdateClientInput
    from .operations.update_client import UpdateClientPayload as UpdateClientPayload
    from .operations.update_cms1500 import UpdateCms1500Input as UpdateCms1500Input
    from .operations.update_cms1500 import UpdateCms1500Payload as UpdateCms1500Payload
    from .operations.update_cognitive_status import UpdateCognitiveStatusInput as UpdateCognitiveStatusInput
    from .operations.update_cognitive_status import UpdateCognitiveStatusPayload as UpdateCognitiveStatusPayload
    from .operations.update_conversation import UpdateConversationInput as UpdateConversationInput
    from .operations.update_conversation import UpdateConversationPayload as UpdateConversationPayload
    from .operations.update_conversation_membership import (
        UpdateConversationMembershipInput as UpdateConversationMembershipInput,
    )
    from .operations.update_conversation_membership import (
        UpdateConversationMembershipPayload as UpdateConversationMembershipPayload,
    )
    from .operations.update_course import CourseMembersInput as CourseMembersInput
    from .operations.update_course import UpdateCourseInput as UpdateCourseInput
    from .operations.update_course import UpdateCoursePayload as UpdateCoursePayload
    from .operations.update_course_group import UpdateCourseGroupInput as UpdateCourseGroupInput
    from .operations.update_course_group import UpdateCourseGroupPayload as UpdateCourseGroupPayload
    from .operations.update_course_item import UpdateCourseItemInput as UpdateCourseItemInput
    from .operations.update_course_item import UpdateCourseItemPayload as UpdateCourseItemPayload
    from .operations.update_course_membership import UpdateCourseMembershipInput as UpdateCourseMembershipInput
    from .operations.update_course_membership import UpdateCourseMembershipPayload as UpdateCourseMembershipPayload
    from .operations.update_custom_email import UpdateCustomEmailInput as UpdateCustomEmailInput
    from .operations.update_custom_email import UpdateCustomEmailPayload as UpdateCustomEmailPayload
    from .operations.update_custom_food import UpdateCustomFoodInput as UpdateCustomFoodInput
    from .operations.update_custom_food import UpdateCustomFoodPayload as UpdateCustomFoodPayload
    from .operations.update_custom_module import CustomModuleConditionInput as CustomModuleConditionInput
    from .operations.update_custom_module import UpdateCustomModuleInput as UpdateCustomModuleInput
    from .operations.update_custom_module import UpdateCustomModulePayload as UpdateCustomModulePayload
    from .operations.update_custom_module_form import UpdateCustomModuleFormInput as UpdateCustomModuleFormInput
    from .operations.update_custom_module_form import UpdateCustomModuleFormPayload as UpdateCustomModuleFormPayload
    from .operations.update_document import UpdateDocumentInput as UpdateDocumentInput
    from .operations.update_document import UpdateDocumentPayload as UpdateDocumentPayload
    from .operations.update_document_draft import UpdateDocumentDraftInput as UpdateDocumentDraftInput
    from .operations.update_document_draft import UpdateDocumentDraftPayload as UpdateDocumentDraftPayload
    from .operations.update_dsi_comment import UpdateDsiCommentInput as UpdateDsiCommentInput
    from .operations.update_dsi_comment import UpdateDsiCommentPayload as UpdateDsiCommentPayload
    from .operations.update_entry import UpdateEntryInput as UpdateEntryInput
    from .operations.update_entry import UpdateEntryPayload as UpdateEntryPayload
    from .operations.update_episode_of_care import UpdateEpisodeOfCareInput as UpdateEpisodeOfCareInput
    from .operations.update_episode_of_care import UpdateEpisodeOfCarePayload as UpdateEpisodeOfCarePayload
    from .operations.update_external_calendar import UpdateExternalCalendarInput as UpdateExternalCalendarInput
    from .operations.update_external_calendar import UpdateExternalCalendarPayload as UpdateExternalCalendarPayload
    from .operations.update_family_history import UpdateFamilyHistoryInput as UpdateFamilyHistoryInput
    from .operations.update_family_history import UpdateFamilyHistoryPayload as UpdateFamilyHistoryPayload
    from .operations.update_fax_acct_info import UpdateFaxAcctInfoInput as UpdateFaxAcctInfoInput
    from .operations.update_fax_acct_info import UpdateFaxAcctInfoPayload as UpdateFaxAcctInfoPayload
    from .operations.update_feature_toggle import UpdateFeatureToggleInput as UpdateFeatureToggleInput
    from .operations.update_feature_toggle import UpdateFeatureTogglePayload as UpdateFeatureTogglePayload
    from .operations.update_fitbit import UpdateFitbitInput as UpdateFitbitInput
    from .operations.update_fitbit import UpdateFitbitPayload as UpdateFitbitPayload
    from .operations.update_folder import UpdateFolderInput as UpdateFolderInput
    from .operations.update_folder import UpdateFolderPayload as UpdateFolderPayload
    from .operations.update_form_answer_group import UpdateFormAnswerGroupInput as UpdateFormAnswerGroupInput
    from .operations.update_form_answer_group import UpdateFormAnswerGroupPayload as UpdateFormAnswerGroupPayload
    from .operations.update_functional_status import UpdateFunctionalStatusInput as UpdateFunctionalStatusInput
    from .operations.update_functional_status import UpdateFunctionalStatusPayload as UpdateFunctionalStatusPayload
    from .operations.update_generated_form_answer_group_feedback import (
        UpdateGeneratedFormAnswerGroupFeedbackInput as UpdateGeneratedFormAnswerGroupFeedbackInput,
    )
    from .operations.update_generated_form_answer_group_feedback import (
        UpdateGeneratedFormAnswerGroupFeedbackPayload as UpdateGeneratedFormAnswerGroupFeedbackPayload,
    )
    from .operations.update_generated_summary import UpdateGeneratedSummaryInput as UpdateGeneratedSummaryInput
    from .operations.update_generated_summary import UpdateGeneratedSummaryPayload as UpdateGeneratedSummaryPayload
    from .operations.update_goal import UpdateGoalInput as UpdateGoalInput
    from .operations.update_goal import UpdateGoalPayload as UpdateGoalPayload
    from .operations.update_google_fit import UpdateGoogleFitInput as UpdateGoogleFitInput
    from .operations.update_google_fit import UpdateGoogleFitPayload as UpdateGoogleFitPayload
    from .operations.update_group_care_plan import UpdateGroupCarePlanInput as UpdateGroupCarePlanInput
    from .operations.update_group_care_plan import UpdateGroupCarePlanPayload as UpdateGroupCarePlanPayload
    from .operations.update_health_concern import UpdateHealthConcernInput as UpdateHealthConcernInput
    from .operations.update_health_concern import UpdateHealthConcernPayload as UpdateHealthConcernPayload
    from .operations.update_human import Human as Human
    from .operations.update_human import UpdateHumanInput as UpdateHumanInput
    from .operations.update_human import UpdateHumanPayload as UpdateHumanPayload
    from .operations.update_immunization import UpdateImmunizationInput as UpdateImmunizationInput
    from .operations.update_immunization import UpdateImmunizationPayload as UpdateImmunizationPayload
    from .operations.update_implantable_device_user import (
        UpdateImplantableDeviceUserInput as UpdateImplantableDeviceUserInput,
    )
    from .operations.update_implantable_device_user import (
        UpdateImplantableDeviceUserPayload as UpdateImplantableDeviceUserPayload,
    )
    from .operations.update_insurance_authorization import (
        UpdateInsuranceAuthorizationInput as UpdateInsuranceAuthorizationInput,
    )
    from .operations.update_insurance_authorization import (
        UpdateInsuranceAuthorizationPayload as UpdateInsuranceAuthorizationPayload,
    )
    from .operations.update_insurance_payment_deposit_status import (
        UpdateInsurancePaymentDepositStatusInput as UpdateInsurancePaymentDepositStatusInput,
    )
    from .operations.update_insurance_payment_deposit_status import (
        UpdateInsurancePaymentDepositStatusPayload as UpdateInsurancePaymentDepositStatusPayload,
    )
    from .operations.update_insurance_plan import UpdateInsurancePlanInput as UpdateInsurancePlanInput
    from .operations.update_insurance_plan import UpdateInsurancePlanPayload as UpdateInsurancePlanPayload
    from .operations.update_internal_comment import UpdateInternalCommentInput as UpdateInternalCommentInput
    from .operations.update_internal_comment import UpdateInternalCommentPayload as UpdateInternalCommentPayload
    from .operations.update_lab_order import UpdateLabOrderInput as UpdateLabOrderInput
    from .operations.update_lab_order import UpdateLabOrderPayload as UpdateLabOrderPayload
    from .operations.update_location import UpdateLocationInput as UpdateLocationInput
    from .operations.update_location import UpdateLocationPayload as UpdateLocationPayload
    from .operations.update_macronutrient_split import UpdateMacronutrientSplitInput as UpdateMacronutrientSplitInput
    from .operations.update_macronutrient_split import (
        UpdateMacronutrientSplitPayload as UpdateMacronutrientSplitPayload,
    )
    from .operations.update_manual_insurance_payment import (
        UpdateManualInsurancePaymentInput as UpdateManualInsurancePaymentInput,
    )
    from .operations.update_manual_insurance_payment import (
        UpdateManualInsurancePaymentPayload as UpdateManualInsurancePaymentPayload,
    )
    from .operations.update_meal import UpdateMealInput as UpdateMealInput
    from .operations.update_meal import UpdateMealPayload as UpdateMealPayload
    from .operations.update_medication import UpdateMedicationInput as UpdateMedicationInput
    from .operations.update_medication import UpdateMedicationPayload as UpdateMedicationPayload
    from .operations.update_note import UpdateNoteInput as UpdateNoteInput
    from .operations.update_note import UpdateNotePayload as UpdateNotePayload
    from .operations.update_note_scheduler import UpdateNoteSchedulerInput as UpdateNoteSchedulerInput
    from .operations.update_note_scheduler import UpdateNoteSchedulerPayload as UpdateNoteSchedulerPayload
    from .operations.update_notification import UpdateNotificationInput as UpdateNotificationInput
    from .operations.update_notification import UpdateNotificationPayload as UpdateNotificationPayload
    from .operations.update_notification_contact import UpdateNotificationContactInput as UpdateNotificationContactInput
    from .operations.update_notification_contact import (
        UpdateNotificationContactPayload as UpdateNotificationContactPayload,
    )
    from .operations.update_notification_records import (
        BulkUpdateNotificationRecordsInput as BulkUpdateNotificationRecordsInput,
    )
    from .operations.update_notification_records import (
        BulkUpdateNotificationRecordsPayload as BulkUpdateNotificationRecordsPayload,
    )
    from .operations.update_notification_setting import UpdateNotificationSettingInput as UpdateNotificationSettingInput
    from .operations.update_notification_setting import (
        UpdateNotificationSettingPayload as UpdateNotificationSettingPayload,
    )
    from .operations.update_notifications import BulkUpdateNotificationsInput as BulkUpdateNotificationsInput
    from .operations.update_notifications import BulkUpdateNotificationsPayload as BulkUpdateNotificationsPayload
    from .operations.update_offering import UpdateOfferingInput as UpdateOfferingInput
    from .operations.update_offering import UpdateOfferingPayload as UpdateOfferingPayload
    from .operations.update_officeally_sftp_account import (
        UpdateOfficeallySftpAccountInput as UpdateOfficeallySftpAccountInput,
    )
    from .operations.update_officeally_sftp_account import (
        UpdateOfficeallySftpAccountPayload as UpdateOfficeallySftpAccountPayload,
    )
    from .operations.update_onboarding_flow import UpdateOnboardingFlowInput as UpdateOnboardingFlowInput
    from .operations.update_onboarding_flow import UpdateOnboardingFlowPayload as UpdateOnboardingFlowPayload
    from .operations.update_onboarding_item import UpdateOnboardingItemInput as UpdateOnboardingItemInput
    from .operations.update_onboarding_item import UpdateOnboardingItemPayload as UpdateOnboardingItemPayload
    from .operations.update_organization import UpdateOrganizationInput as UpdateOrganizationInput
    from .operations.update_organization import UpdateOrganizationPayload as UpdateOrganizationPayload
    from .operations.update_organization_configuration import (
        UpdateOrganizationConfigurationInput as UpdateOrganizationConfigurationInput,
    )
    from .operations.update_organization_configuration import (
        UpdateOrganizationConfigurationPayload as UpdateOrganizationConfigurationPayload,
    )
    from .operations.update_organization_cpt_code import (
        UpdateOrganizationCptCodeInput as UpdateOrganizationCptCodeInput,
    )
    from .operations.update_organization_cpt_code import (
        UpdateOrganizationCptCodePayload as UpdateOrganizationCptCodePayload,
    )
    from .operations.update_organization_member import (
        ProviderAppointmentLocationsInput as ProviderAppointmentLocationsInput,
    )
    from .operations.update_organization_member import ProviderBioInput as ProviderBioInput
    from .operations.update_organization_member import StateLicensesInput as StateLicensesInput
    from .operations.update_organization_member import UpdateOrganizationMemberInput as UpdateOrganizationMemberInput
    from .operations.update_organization_member import (
        UpdateOrganizationMemberPayload as UpdateOrganizationMemberPayload,
    )
    from .operations.update_organization_membership import (
        UpdateOrganizationMembershipInput as UpdateOrganizationMembershipInput,
    )
    from .operations.update_organization_membership import (
        UpdateOrganizationMembershipPayload as UpdateOrganizationMembershipPayload,
    )
    from .operations.update_organization_ui_configuration import (
        OrganizationMembershipRole as OrganizationMembershipRole,
    )
    from .operations.update_organization_ui_configuration import (
        UpdateUiConfigurationInput as UpdateUiConfigurationInput,
    )
    from .operations.update_organization_ui_configuration import (
        UpdateUiConfigurationPayload as UpdateUiConfigurationPayload,
    )
    from .operations.update_pdf_letterhead_template import (
        UpdatePdfLetterheadTemplateInput as UpdatePdfLetterheadTemplateInput,
    )
    from .operations.update_pdf_letterhead_template import (
        UpdatePdfLetterheadTemplatePayload as UpdatePdfLetterheadTemplatePayload,
    )
    from .operations.update_permission_template import UpdatePermissionTemplateInput as UpdatePermissionTemplateInput
    from .operations.update_permission_template import (
        UpdatePermissionTemplatePayload as UpdatePermissionTemplatePayload,
    )
    from .operations.update_policy import BenefitInput as BenefitInput
    from .operations.update_policy import CallReferenceInput as CallReferenceInput
    from .operations.update_policy import CptCodesPolicyInput as CptCodesPolicyInput
    from .operations.update_policy import IcdCodesPolicyInput as IcdCodesPolicyInput
    from .operations.update_policy import InsuranceAuthorizationInput as InsuranceAuthorizationInput
    from .operations.update_policy import UpdatePolicyMutationInput as UpdatePolicyMutationInput
    from .operations.update_policy import UpdatePolicyMutationPayload as UpdatePolicyMutationPayload
    from .operations.update_procedure import UpdateProcedureInput as UpdateProcedureInput
    from .operations.update_procedure import UpdateProcedurePayload as UpdateProcedurePayload
    from .operations.update_product import UpdateProductInput as UpdateProductInput
    from .operations.update_product import UpdateProductPayload as UpdateProductPayload
    from .operations.update_provider_cpt_codes import UpdateProviderCptCodesInput as UpdateProviderCptCodesInput
    from .operations.update_provider_cpt_codes import UpdateProviderCptCodesPayload as UpdateProviderCptCodesPayload
    from .operations.update_received_direct_message import (
        UpdateReceivedDirectMessageInput as UpdateReceivedDirectMessageInput,
    )
    from .operations.update_received_direct_message import (
        UpdateReceivedDirectMessagePayload as UpdateReceivedDirectMessagePayload,
    )
    from .operations.update_received_fax import UpdateReceivedFaxInput as UpdateReceivedFaxInput
    from .operations.update_received_fax import UpdateReceivedFaxPayload as UpdateReceivedFaxPayload
    from .operations.update_recommendation import UpdateRecommendationInput as UpdateRecommendationInput
    from .operations.update_recommendation import UpdateRecommendationPayload as UpdateRecommendationPayload
    from .operations.update_recurring_form import UpdateRecurringFormInput as UpdateRecurringFormInput
    from .operations.update_recurring_form import UpdateRecurringFormPayload as UpdateRecurringFormPayload
    from .operations.update_referral import UpdateReferralInput as UpdateReferralInput
    from .operations.update_referral import UpdateReferralPayload as UpdateReferralPayload
    from .operations.update_referring_physician import UpdateReferringPhysicianInput as UpdateReferringPhysicianInput
    from .operations.update_referring_physician import (
        UpdateReferringPhysicianPayload as UpdateReferringPhysicianPayload,
    )
    from .operations.update_requested_payment import UpdateRequestedPaymentInput as UpdateRequestedPaymentInput
    from .operations.update_requested_payment import UpdateRequestedPaymentPayload as UpdateRequestedPaymentPayload
    from .operations.update_saved_filter import UpdateSavedFilterInput as UpdateSavedFilterInput
    from .operations.update_saved_filter import UpdateSavedFilterPayload as UpdateSavedFilterPayload
    from .operations.update_secondary_claim import ClaimCobOverridesInput as ClaimCobOverridesInput
    from .operations.update_secondary_claim import ClaimLineCobOverridesInput as ClaimLineCobOverridesInput
    from .operations.update_secondary_claim import CobAdjustmentInput as CobAdjustmentInput
    from .operations.update_secondary_claim import UpdateSecondaryClaimInput as UpdateSecondaryClaimInput
    from .operations.update_secondary_claim import UpdateSecondaryClaimPayload as UpdateSecondaryClaimPayload
    from .operations.update_smart_phrase import UpdateSmartPhraseInput as UpdateSmartPhraseInput
    from .operations.update_smart_phrase import UpdateSmartPhrasePayload as UpdateSmartPhrasePayload
    from .operations.update_smoking_status import UpdateSmokingStatusInput as UpdateSmokingStatusInput
    from .operations.update_smoking_status import UpdateSmokingStatusPayload as UpdateSmokingStatusPayload
    from .operations.update_state import UpdateStateInput as UpdateStateInput
    from .operations.update_state import UpdateStatePayload as UpdateStatePayload
    from .operations.update_stripe_customer_detail import (
        UpdateStripeCustomerDetailInput as UpdateStripeCustomerDetailInput,
    )
    from .operations.update_stripe_customer_detail import (
        UpdateStripeCustomerDetailPayload as UpdateStripeCustomerDetailPayload,
    )
    from .operations.update_stripe_verification_details import (
        UpdateStripeVerificationDetailsInput as UpdateStripeVerificationDetailsInput,
    )
    from .operations.update_stripe_verification_details import (
        UpdateStripeVerificationDetailsPayload as UpdateStripeVerificationDetailsPayload,
    )
    from .operations.update_subscription import UpdateSubscriptionInput as UpdateSubscriptionInput
    from .operations.update_subscription import UpdateSubscriptionPayload as UpdateSubscriptionPayload
    from .operations.update_super_bill import UpdateSuperBillInput as UpdateSuperBillInput
    from .operations.update_super_bill import UpdateSuperBillPayload as UpdateSuperBillPayload
    from .operations.update_tag import UpdateTagInput as UpdateTagInput
    from .operations.update_tag import UpdateTagPayload as UpdateTagPayload
    from .operations.update_task import UpdateTaskInput as UpdateTaskInput
    from .operations.update_task import UpdateTaskPayload as UpdateTaskPayload
    from .operations.update_tasks_bulk import BulkUpdateTasksInput as BulkUpdateTasksInput
    from .operations.update_tasks_bulk import BulkUpdateTasksPayload as BulkUpdateTasksPayload
    from .operations.update_unique_device_identifier import (
        UpdateUniqueDeviceIdentifierInput as UpdateUniqueDeviceIdentifierInput,
    )
    from .operations.update_unique_device_identifier import (
        UpdateUniqueDeviceIdentifierPayload as UpdateUniqueDeviceIdentifierPayload,
    )
    from .operations.update_user import UpdateUserInput as UpdateUserInput
    from .operations.update_user import UpdateUserPayload as UpdateUserPayload
    from .operations.update_user import UserPolicyInput as UserPolicyInput
    from .operations.update_user_appointment_pricing import (
        AdvanceAppointmentPricesInput as AdvanceAppointmentPricesInput,
    )
    from .operations.update_user_appointment_pricing import (
        UpdateUserAppointmentPricingInput as UpdateUserAppointmentPricingInput,
    )
    from .operations.update_user_appointment_pricing import (
        UpdateUserAppointmentPricingPayload as UpdateUserAppointmentPricingPayload,
    )
    from .operations.update_user_group import UpdateUserGroupInput as UpdateUserGroupInput
    from .operations.update_user_group import UpdateUserGroupPayload as UpdateUserGroupPayload
    from .operations.update_webhook import UpdateWebhookInput as UpdateWebhookInput
    from .operations.update_webhook import UpdateWebhookPayload as UpdateWebhookPayload
    from .operations.update_write_off import UpdateWriteOffInput as UpdateWriteOffInput
    from .operations.update_write_off import UpdateWriteOffPayload as UpdateWriteOffPayload
    from .operations.upload_batch_to_candid_health import (
        UploadBatchToCandidHealthInput as UploadBatchToCandidHealthInput,
    )
    from .operations.upload_batch_to_candid_health import (
        UploadBatchToCandidHealthPayload as UploadBatchToCandidHealthPayload,
    )
    from .operations.upload_batch_to_change_health import (
        UploadBatchToChangeHealthInput as UploadBatchToChangeHealthInput,
    )
    from .operations.upload_batch_to_change_health import (
        UploadBatchToChangeHealthPayload as UploadBatchToChangeHealthPayload,
    )
    from .operations.upload_batch_to_officeally import UploadBatchToOfficeallyInput as UploadBatchToOfficeallyInput
    from .operations.upload_batch_to_officeally import UploadBatchToOfficeallyPayload as UploadBatchToOfficeallyPayload
    from .operations.upload_cms1500s_to_integrations import UploadToIntegrationsInput as UploadToIntegrationsInput
    from .operations.upload_cms1500s_to_integrations import UploadToIntegrationsPayload as UploadToIntegrationsPayload
    from .operations.user_groups import UserGroupOrderKeys as UserGroupOrderKeys
    from .operations.user_groups import UserGroupPaginationConnection as UserGroupPaginationConnection
    from .operations.user_package_selections import (
        UserPackageSelectionPaginationConnection as UserPackageSelectionPaginationConnection,
    )
    from .operations.validate_coupon import ValidateOfferingCoupon as ValidateOfferingCoupon
    from .operations.validate_verification_token import ValidateVerificationTokenInput as ValidateVerificationTokenInput
    from .operations.validate_verification_token import (
        ValidateVerificationTokenPayload as ValidateVerificationTokenPayload,
    )
    from .operations.video_chats_subscription import VideoChat as VideoChat
    from .operations.video_chats_subscription import VideoChatsSubscriptionPayload as VideoChatsSubscriptionPayload
    from .operations.visualize_dashboard import VisualizeDashboardType as VisualizeDashboardType
    from .operations.void_line_payment import VoidLinePaymentInput as VoidLinePaymentInput
    from .operations.void_line_payment import VoidLinePaymentPayload as VoidLinePaymentPayload
    from .operations.void_line_write_off import VoidLineWriteOffInput as VoidLineWriteOffInput
    from .operations.void_line_write_off import VoidLineWriteOffPayload as VoidLineWriteOffPayload
    from .operations.webhooks import WebhookOrderKeys as WebhookOrderKeys
    from .operations.webhooks import WebhookPaginationConnection as WebhookPaginationConnection
    from .queries import Queries as Queries
    from .subscriptions import Subscriptions as Subscriptions

_HOMES = {
    "AcceptedInsurancePlan": ".models.accepted_insurance_plan",
    "Action": ".models.form_answer_group",
    "ActiveCareTeamMemberOrderKeys": ".enums.active_care_team_member_order_keys",
    "AddPharmacyInput": ".operations.add_pharmacy",
    "AddPharmacyPayload": ".operations.add_pharmacy",
    "AddedUsersInput": ".operations.create_conversation",
    "AdjustmentGroup": ".enums.adjustment_group",
    "AdvanceAppointmentPrice": ".models.advance_appointment_price",
    "AdvanceAppointmentPriceInput": ".operations.update_client",
    "AdvanceAppointmentPricePaginationConnection": ".operations.advance_appointment_prices",
    "AdvanceAppointmentPricesInput": ".operations.update_user_appointment_pricing",
    "AlertTemplate": ".models.alert_template",
    "AlertTemplatePaginationConnection": ".operations.alert_templates",
    "AllergySensitivity": ".models.allergy_sensitivity",
    "AllergySensitivityCategory": ".enums.allergy_sensitivity_category",
    "AllergySensitivityCategoryType": ".enums.allergy_sensitivity_category_type",
    "AllergySensitivityReactionType": ".enums.allergy_sensitivity_reaction_type",
    "AllergySensitivitySeverity": ".enums.allergy_sensitivity_severity",
    "AllergySensitivityStatus": ".enums.allergy_sensitivity_status",
    "Announcement": ".models.announcement",
    "AnnouncementImageUpload": ".inputs.announcement_image_upload",
    "AnnouncementPaginationConnection": ".operations.announcements",
    "ApiKey": ".models.api_key",
    "ApiKeyOrderKeys": ".operations.api_keys",
    "ApiKeyPaginationConnection": ".operations.api_keys",
    "AppleHealth": ".models.apple_health",
    "AppliedTag": ".models.applied_tag",
    "AppliedTagOrderKeys": ".operations.applied_tags",
    "AppliedTagPaginationConnection": ".operations.applied_tags",
    "Appointment": ".models.appointment",
    "AppointmentAutocompleteForm": ".models.appointment_type_parts",
    "AppointmentAutocompleteFormCreateInput": ".operations.create_appointment_type",
    "AppointmentAutocompleteFormUpdateInput": ".operations.update_appointment_type",
    "AppointmentBookingWarning": ".operations.appointment_booking_warnings",
    "AppointmentCreditChange": ".operations.appointment_type_credit_changes",
    "AppointmentCreditChangePaginationConnection": ".operations.appointment_type_credit_changes",
    "AppointmentDataType": ".operations.appointment_frequency_data",
    "AppointmentFrequencyDataType": ".models.appointment_frequency_data_type",
    "AppointmentInclusionType": ".models.appointment_inclusion_type",
    "AppointmentListItem": ".operations.appointments",
    "AppointmentLocation": ".models.appointment_location",
    "AppointmentLocationInput": ".inputs.appointment_location_input",
    "AppointmentLocationPaginationConnection": ".models.appointment_location_pagination_connection",
    "AppointmentOrderKeys": ".operations.appointments",
    "AppointmentPaginationConnection": ".operations.appointments",
    "AppointmentPerDayData": ".operations.appointments_summary",
    "AppointmentPerTypePerDayData": ".operations.appointments_summary",
    "AppointmentPerTypePerUserData": ".operations.appointments_summary",
    "AppointmentPerUserData": ".operations.appointments_summary",
    "AppointmentPricingInfoType": ".models.appointment_pricing_info_type",
    "AppointmentPricingInfoTypeReference": ".operations.appointment_types",
    "AppointmentPricingMethod": ".models.appointment",
    "AppointmentReference": ".models.appointment_reference",
    "AppointmentRequestOrderKeys": ".operations.appointment_requests",
    "AppointmentRequestSlotInput": ".operations.create_appointment_request",
    "AppointmentRequestSlotType": ".models.appointment_request_type",
    "AppointmentRequestStatus": ".enums.appointment_request_status",
    "AppointmentRequestType": ".models.appointment_request_type",
    "AppointmentRequestTypeConnection": ".operations.appointment_requests",
    "AppointmentSetting": ".models.appointment_setting",
    "AppointmentSummaryData": ".operations.appointments_summary",
    "AppointmentType": ".models.appointment_type",
    "AppointmentTypeAppointmentCountData": ".operations.appointments_summary",
    "AppointmentTypeAppointmentSettingInput": ".inputs.appointment_type_appointment_setting_input",
    "AppointmentTypeCptCode": ".inputs.appointment_type_cpt_code",
    "AppointmentTypeCptCodeType": ".models.appointment_type_cpt_code_type",
    "AppointmentTypeCredit": ".models.user_parts",
    "AppointmentTypeCreditInput": ".inputs.appointment_type_credit_input",
    "AppointmentTypeFormConnection": ".models.appointment_type_parts",
    "AppointmentTypeFormConnectionInput": ".inputs.appointment_type_form_connection_input",
    "AppointmentTypeListItem": ".operations.appointment_types",
    "AppointmentTypeOrderKeys": ".operations.appointment_types",
    "AppointmentTypePaginationConnection": ".operations.appointment_types",
    "AppointmentTypeReference": ".models.appointment_type_reference",
    "AppointmentWorkflowChartNoteStatus": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatus": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusAppointmentType": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusChartNoteType": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusClientType": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusCms1500Type": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusConnection": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusInvoiceType": ".operations.appointment_workflow_statuses",
    "AppointmentWorkflowStatusProviderType": ".operations.appointment_workflow_statuses",
    "AssumedBrand": ".operations.assumed_brand",
    "AsyncBulkCreateOrganizationMembershipsInput": ".operations.async_bulk_create_organization_memberships",
    "AsyncBulkCreateOrganizationMembershipsPayload": ".operations.async_bulk_create_organization_memberships",
    "AttendedClientsInput": ".operations.update_appointment",
    "AuditEvent": ".operations.audit_log",
    "AuditEventOrderKeys": ".operations.audit_log",
    "AuditEventPaginationConnection": ".operations.audit_log",
    "AuditEventResourceChange": ".operations.audit_log",
    "AuditEventResourceName": ".operations.audit_log",
    "AuditEventType": ".operations.audit_log",
    "AutoTaskGenerator": ".models.auto_task_generator",
    "AutoTaskGeneratorPaginationConnection": ".operations.auto_task_generators",
    "AutomatedInsuranceBillingSetting": ".models.automated_insurance_billing_setting",
    "AutoscoredSectionType": ".models.form_answer_group_parts",
    "Availability": ".models.availability",
    "AvailabilityInput": ".operations.bulk_create_availability",
    "BaseCalendarInterval": ".enums.base_calendar_interval",
    "BaseModel": "hero_healthie_runtime.graphql.api",
    "Benefit": ".models.policy_parts",
    "BenefitInput": ".operations.update_policy",
    "BillingAddressInput": ".inputs.billing_address_input",
    "BillingConfiguration": ".models.organization",
    "BillingItem": ".models.billing_item",
    "BillingItemListItem": ".models.billing_item_pagination_connection",
    "BillingItemOrderKeys": ".operations.billing_items",
    "BillingItemPaginationConnection": ".models.billing_item_pagination_connection",
    "BillingItemReference": ".models.billing_item_reference",
    "BillingItemState": ".enums.billing_item_state",
    "BodyReport": ".models.health_assessment",
    "Boolean": "hero_healthie_runtime.graphql.api",
    "Brand": ".models.brand",
    "BrandInfo": ".operations.brand_info",
    "BrandReference": ".models.brand_reference",
    "BulkApplyCarePlanTemplateInput": ".operations.bulk_apply_care_plan_template",
    "BulkApplyCarePlanTemplatePayload": ".operations.bulk_apply_care_plan_template",
    "BulkApplyInput": ".operations.bulk_apply",
    "BulkApplyPayload": ".operations.bulk_apply",
    "BulkCreateAvailabilityInput": ".operations.bulk_create_availability",
    "BulkCreateAvailabilityPayload": ".operations.bulk_create_availability",
    "BulkCreateEntriesInput": ".operations.bulk_create_entries",
    "BulkCreateEntriesPayload": ".operations.bulk_create_entries",
    "BulkCreateOrganizationMembershipsInput": ".operations.bulk_create_organization_memberships",
    "BulkCreateOrganizationMembershipsPayload": ".operations.bulk_create_organization_memberships",
    "BulkDeleteAvailabilityInput": ".operations.bulk_delete_availability",
    "BulkDeleteAvailabilityPayload": ".operations.bulk_delete_availability",
    "BulkDeleteTasksInput": ".operations.bulk_delete_tasks",
    "BulkDeleteTasksPayload": ".operations.bulk_delete_tasks",
    "BulkEntryInput": ".operations.bulk_create_entries",
    "BulkUpdateCardIssuesInput": ".operations.bulk_update_card_issues",
    "BulkUpdateCardIssuesPayload": ".operations.bulk_update_card_issues",
    "BulkUpdateCarePlanUsersInput": ".operations.bulk_update_care_plan_users",
    "BulkUpdateCarePlanUsersPayload": ".operations.bulk_update_care_plan_users",
    "BulkUpdateClientsInput": ".operations.bulk_update_clients",
    "BulkUpdateClientsPayload": ".operations.bulk_update_clients",
    "BulkUpdateNotificationRecordsInput": ".operations.update_notification_records",
    "BulkUpdateNotificationRecordsPayload": ".operations.update_notification_records",
    "BulkUpdateNotificationsInput": ".operations.update_notifications",
    "BulkUpdateNotificationsPayload": ".operations.update_notifications",
    "BulkUpdateTasksInput": ".operations.update_tasks_bulk",
    "BulkUpdateTasksPayload": ".operations.update_tasks_bulk",
    "CalendarColorScheme": ".models.appointment_setting_parts",
    "CalendarColorSchemeInput": ".inputs.calendar_color_scheme_input",
    "CalendarStatus": ".operations.external_calendars",
    "CalendarType": ".operations.external_calendars",
    "CalendarViewSetting": ".models.calendar_view_setting",
    "CallReference": ".models.call_reference",
    "CallReferenceInput": ".operations.update_policy",
    "CancelMobileHealthDataSnapshotInput": ".operations.cancel_mobile_health_data_snapshot",
    "CancelMobileHealthDataSnapshotPayload": ".operations.cancel_mobile_health_data_snapshot",
    "CancelRecurringPaymentInput": ".operations.cancel_recurring_payment",
    "CancelRecurringPaymentPayload": ".operations.cancel_recurring_payment",
    "CancellationReason": ".models.cancellation_reason",
    "CancellationReasonOptionInput": ".operations.delete_appointment",
    "CancellationReasonTypeEnum": ".enums.cancellation_reason_type_enum",
    "CandidHealthConnection": ".operations.candid_health_connection",
    "CareAlert": ".models.care_alert",
    "CareAlertPaginationConnection": ".operations.care_alerts",
    "CareAlertPriorityEnum": ".enums.care_alert_priority_enum",
    "CarePlan": ".models.care_plan",
    "CarePlanConnection": ".models.care_plan_connection",
    "CarePlanListItem": ".operations.care_plans",
    "CarePlanOrderKeys": ".operations.care_plans",
    "CarePlanPaginationConnection": ".operations.care_plans",
    "CarePlanRecommendationCategory": ".models.care_plan_recommendation_category",
    "CdaActivityEvent": ".operations.cda_activity_events",
    "CdaActivityEventPaginationConnection": ".operations.cda_activity_events",
    "ChangeClaimSubmitter": ".operations.change_claim_submitter",
    "ChangeDevicesAvailabilityInput": ".operations.change_devices_availability",
    "ChangeDevicesAvailabilityPayload": ".operations.change_devices_availability",
    "ChargeBack": ".models.charge_back",
    "ChargeBackEvidence": ".models.charge_back",
    "ChargeBackEvidenceInput": ".operations.update_charge_back",
    "ChargeBackOrderKeys": ".operations.charge_backs",
    "ChargeBackPaginationConnection": ".operations.charge_backs",
    "ChargeDisputeStatus": ".operations.charge_disputes",
    "ChargeDisputeType": ".operations.charge_disputes",
    "ChargeDisputeTypeConnection": ".operations.charge_disputes",
    "ChartNoteStatus": ".enums.chart_note_status",
    "ChartingItemType": ".operations.charting_items",
    "ChartingNoteAddendumType": ".models.charting_note_addendum_type",
    "ChatSetting": ".models.chat_setting",
    "CheckoutFormAnswerGroupInput": ".operations.complete_checkout",
    "CheckoutFormAnswerInput": ".operations.complete_checkout",
    "Claim": ".models.claim",
    "ClaimCobOverridesInput": ".operations.update_secondary_claim",
    "ClaimDestinationIntegration": ".enums.claim_destination_integration",
    "ClaimDetailsEra": ".operations.claim_details_era",
    "ClaimLineCobOverridesInput": ".operations.update_secondary_claim",
    "ClaimMdRejectionMessagesInfo": ".enums.claim_md_rejection_messages_info",
    "ClaimPolicyPriority": ".enums.claim_policy_priority",
    "ClearUnreconciledObjectsInput": ".operations.clear_unreconciled_objects",
    "ClearUnreconciledObjectsPayload": ".operations.clear_unreconciled_objects",
    "ClientInsurancePlanInput": ".inputs.client_insurance_plan_input",
    "ClientLocationInput": ".inputs.client_location_input",
    "ClientPolicyInput": ".operations.update_client",
    "ClientPortalSettingInput": ".inputs.client_portal_setting_input",
    "ClientRestrictionAuthorization": ".models.client_restriction_authorization",
    "ClientSource": ".models.user_parts",
    "ClientSourceInput": ".operations.update_client",
    "Cms1500": ".models.cms1500",
    "Cms1500ListItem": ".operations.cms1500s",
    "Cms1500OrderKeys": ".operations.cms1500s",
    "Cms1500PaginationConnection": ".operations.cms1500s",
    "Cms1500Policy": ".models.cms1500_parts",
    "Cms1500PolicyInput": ".inputs.cms1500_policy_input",
    "Cms1500Reference": ".models.cms1500_reference",
    "Cms1500ReferringPhysicianInput": ".inputs.patient_input",
    "Cms1500Status": ".enums.cms1500_status",
    "CobAdjustment": ".models.claim",
    "CobAdjustmentInput": ".operations.update_secondary_claim",
    "CobServiceLineAdjustment": ".models.claim",
    "CognitiveStatus": ".models.cognitive_status",
    "ColorCode": ".models.appointment_setting_parts",
    "ColorCodeInput": ".inputs.calendar_color_scheme_input",
    "ColorCodeOption": ".operations.color_code_options",
    "CombinedPotentialAppointmentSlots": ".operations.phased_available_slots_for_range",
    "Comment": ".models.comment",
    "CommentPaginationConnection": ".operations.comments",
    "CompleteCcdaReconciliationInput": ".operations.complete_ccda_reconciliation",
    "CompleteCcdaReconciliationPayload": ".operations.complete_ccda_reconciliation",
    "CompleteCheckoutInput": ".operations.complete_checkout",
    "CompleteCheckoutPayload": ".operations.complete_checkout",
    "CompleteCourseDocumentInput": ".operations.complete_course_document",
    "CompleteCourseDocumentPayload": ".operations.complete_course_document",
    "CompletedCourseItem": ".models.completed_course_item",
    "CompletedOnboardingItem": ".models.completed_onboarding_item",
    "CompletedOnboardingItemPaginationConnection": ".operations.unassociated_completed_onboarding_items",
    "ContactType": ".models.appointment_setting_parts",
    "ContactTypeOverride": ".operations.update_appointment_type",
    "ContactTypeOverrideInput": ".inputs.contact_type_override_input",
    "Conversation": ".models.conversation",
    "ConversationListItem": ".operations.conversations",
    "ConversationMembership": ".models.conversation_membership",
    "ConversationMembershipOrderKeys": ".operations.conversation_memberships",
    "ConversationMembershipPaginationConnection": ".models.conversation_membership_pagination_connection",
    "ConversationMembershipReference": ".operations.conversations",
    "ConversationMembershipsAllCounts": ".operations.conversation_memberships_all_counts",
    "ConversationPaginationConnection": ".operations.conversations",
    "ConversationReference": ".models.conversation_membership",
    "ConvertGeneratedFormAnswerGroupInput": ".operations.convert_generated_form_answer_group",
    "ConvertGeneratedFormAnswerGroupPayload": ".operations.convert_generated_form_answer_group",
    "CoordinationOfBenefits": ".models.claim",
    "CopyCourseInput": ".operations.copy_course",
    "CopyCoursePayload": ".operations.copy_course",
    "CopyCustomModuleFormInput": ".operations.copy_custom_module_form",
    "CopyCustomModuleFormPayload": ".operations.copy_custom_module_form",
    "CopyCustomModuleInput": ".operations.copy_custom_module",
    "CopyCustomModulePayload": ".operations.copy_custom_module",
    "CopyOfferingInput": ".operations.copy_offering",
    "CopyOfferingPayload": ".operations.copy_offering",
    "Course": ".models.course",
    "CourseBenefit": ".models.course_benefit",
    "CourseCompletionInfoGroupsType": ".models.course_completion_info_type",
    "CourseCompletionInfoIndividualsType": ".models.course_completion_info_type",
    "CourseCompletionInfoType": ".models.course_completion_info_type",
    "CourseGroup": ".models.course_group",
    "CourseItem": ".models.course_item",
    "CourseItemPaginationConnection": ".operations.course_items",
    "CourseItemReference": ".models.course_item_reference",
    "CourseMembersInput": ".operations.update_course",
    "CourseMembership": ".models.course_membership",
    "CourseMembershipPaginationConnection": ".models.course_membership_pagination_connection",
    "CourseMembershipReference": ".models.user_parts",
    "CourseMembershipStatus": ".enums.course_membership_status",
    "CoursePaginationConnection": ".operations.courses",
    "CourseType": ".enums.course_type",
    "CourseTypeFilter": ".operations.courses",
    "CptCode": ".operations.cpt_codes",
    "CptCodePaginationConnection": ".operations.cpt_codes",
    "CptCodeReference": ".models.cpt_code_reference",
    "CptCodesCms1500": ".models.cms1500_parts",
    "CptCodesCms1500Input": ".inputs.cpt_codes_cms1500_input",
    "CptCodesPolicy": ".models.policy_parts",
    "CptCodesPolicyInput": ".operations.update_policy",
    "CptCodesSuperBill": ".models.cpt_codes_super_bill",
    "CptCodesSuperBillInput": ".inputs.cpt_codes_super_bill_input",
    "CreateAcceptedInsurancePlanInput": ".operations.create_accepted_insurance_plan",
    "CreateAcceptedInsurancePlanPayload": ".operations.create_accepted_insurance_plan",
    "CreateAddendumInput": ".operations.create_addendum",
    "CreateAddendumPayload": ".operations.create_addendum",
    "CreateAlertTemplateInput": ".operations.create_alert_template",
    "CreateAlertTemplatePayload": ".operations.create_alert_template",
    "CreateAllergySensitivityInput": ".operations.create_allergy_sensitivity",
    "CreateAllergySensitivityPayload": ".operations.create_allergy_sensitivity",
    "CreateAnnouncementInput": ".operations.create_announcement",
    "CreateAnnouncementPayload": ".operations.create_announcement",
    "CreateApiKeyInput": ".operations.create_api_key",
    "CreateApiKeyPayload": ".operations.create_api_key",
    "CreateAppleHealthInput": ".operations.create_apple_health",
    "CreateAppleHealthPayload": ".operations.create_apple_health",
    "CreateAppointmentFormAnswerGroupConnectionInput": ".operations.create_appointment_form_answer_group_connection",
    "CreateAppointmentFormAnswerGroupConnectionPayload": ".operations.create_appointment_form_answer_group_connection",
    "CreateAppointmentInput": ".operations.create_appointment",
    "CreateAppointmentPayload": ".operations.create_appointment",
    "CreateAppointmentRequestInput": ".operations.create_appointment_request",
    "CreateAppointmentRequestPayload": ".operations.create_appointment_request",
    "CreateAppointmentSettingInput": ".operations.create_appointment_setting",
    "CreateAppointmentSettingPayload": ".operations.create_appointment_setting",
    "CreateAppointmentTypeCptCodeInput": ".operations.create_appointment_type_cpt_code",
    "CreateAppointmentTypeCptCodePayload": ".operations.create_appointment_type_cpt_code",
    "CreateAppointmentTypeInput": ".operations.create_appointment_type",
    "CreateAppointmentTypePayload": ".operations.create_appointment_type",
    "CreateAutoTaskGeneratorInput": ".operations.create_auto_task_generator",
    "CreateAutoTaskGeneratorPayload": ".operations.create_auto_task_generator",
    "CreateAutomatedInsuranceBillingSettingInput": ".operations.create_automated_insurance_billing_setting",
    "CreateAutomatedInsuranceBillingSettingPayload": ".operations.create_automated_insurance_billing_setting",
    "CreateAvailabilityInput": ".operations.create_availability",
    "CreateAvailabilityPayload": ".operations.create_availability",
    "CreateAvailabilityWithAppointmentTypesInput": ".operations.create_availability_with_appointment_types",
    "CreateAvailabilityWithAppointmentTypesPayload": ".operations.create_availability_with_appointment_types",
    "CreateBillingItemInput": ".operations.create_billing_item",
    "CreateBillingItemPayload": ".operations.create_billing_item",
    "CreateBrandInput": ".operations.create_brand",
    "CreateBrandPayload": ".operations.create_brand",
    "CreateCareAlertInput": ".operations.create_care_alert",
    "CreateCareAlertPayload": ".operations.create_care_alert",
    "CreateCarePlanInput": ".operations.create_care_plan",
    "CreateCarePlanPayload": ".operations.create_care_plan",
    "CreateCarePlanRecommendationCategoryInput": ".operations.create_care_plan_recommendation_category",
    "CreateCarePlanRecommendationCategoryPayload": ".operations.create_care_plan_recommendation_category",
    "CreateChangeHealthPatientInput": ".operations.create_change_health_patient",
    "CreateChangeHealthPatientPayload": ".operations.create_change_health_patient",
    "CreateChatSettingInput": ".operations.create_chat_setting",
    "CreateChatSettingPayload": ".operations.create_chat_setting",
    "CreateClientInput": ".operations.create_client",
    "CreateClientPayload": ".operations.create_client",
    "CreateClientRestrictionAuthorizationInput": ".operations.create_client_restriction_authorization",
    "CreateClientRestrictionAuthorizationPayload": ".operations.create_client_restriction_authorization",
    "CreateClientViaFormInput": ".operations.create_client_via_form",
    "CreateClientViaFormPayload": ".operations.create_client_via_form",
    "CreateCms1500Input": ".operations.create_cms1500",
    "CreateCms1500Payload": ".operations.create_cms1500",
    "CreateCognitiveStatusInput": ".operations.create_cognitive_status",
    "CreateCognitiveStatusPayload": ".operations.create_cognitive_status",
    "CreateCommentInput": ".operations.create_comment",
    "CreateCommentPayload": ".operations.create_comment",
    "CreateCompletedCourseItemInput": ".operations.create_completed_course_item",
    "CreateCompletedCourseItemPayload": ".operations.create_completed_course_item",
    "CreateCompletedOnboardingItemInput": ".operations.create_completed_onboarding_item",
    "CreateCompletedOnboardingItemPayload": ".operations.create_completed_onboarding_item",
    "CreateContactInput": ".operations.create_contact",
    "CreateContactPayload": ".operations.create_contact",
    "CreateConversationInput": ".operations.create_conversation",
    "CreateConversationPayload": ".operations.create_conversation",
    "CreateCourseBenefitInput": ".operations.create_course_benefit",
    "CreateCourseBenefitPayload": ".operations.create_course_benefit",
    "CreateCourseInput": ".operations.create_course",
    "CreateCourseItemInput": ".operations.create_course_item",
    "CreateCourseItemPayload": ".operations.create_course_item",
    "CreateCoursePayload": ".operations.create_course",
    "CreateCustomEmailInput": ".operations.create_custom_email",
    "CreateCustomEmailPayload": ".operations.create_custom_email",
    "CreateCustomFoodInput": ".operations.create_custom_food",
    "CreateCustomFoodPayload": ".operations.create_custom_food",
    "CreateCustomModuleFileAttachmentInput": ".operations.create_custom_module_file_attachment",
    "CreateCustomModuleFileAttachmentPayload": ".operations.create_custom_module_file_attachment",
    "CreateCustomModuleFileAttachmentUploadUrlInput": ".operations.create_custom_module_file_attachment_upload_url",
    "CreateCustomModuleFileAttachmentUploadUrlPayload": ".operations.create_custom_module_file_attachment_upload_url",
    "CreateCustomModuleFormInput": ".operations.create_custom_module_form",
    "CreateCustomModuleFormPayload": ".operations.create_custom_module_form",
    "CreateCustomModuleInput": ".operations.create_custom_module",
    "CreateCustomModulePayload": ".operations.create_custom_module",
    "CreateDocumentDraftInput": ".operations.create_document_draft",
    "CreateDocumentDraftPayload": ".operations.create_document_draft",
    "CreateDocumentInput": ".operations.create_document",
    "CreateDocumentPayload": ".operations.create_document",
    "CreateDosespotClinicianInput": ".operations.create_dosespot_clinician",
    "CreateDosespotClinicianPayload": ".operations.create_dosespot_clinician",
    "CreateDraftInput": ".operations.create_draft",
    "CreateDraftPayload": ".operations.create_draft",
    "CreateDsiCommentInput": ".operations.create_dsi_comment",
    "CreateDsiCommentPayload": ".operations.create_dsi_comment",
    "CreateEbookInput": ".operations.create_ebook",
    "CreateEbookPayload": ".operations.create_ebook",
    "CreateEncounterSummaryInput": ".operations.create_encounter_summary",
    "CreateEncounterSummaryPayload": ".operations.create_encounter_summary",
    "CreateEntryInput": ".operations.create_entry",
    "CreateEntryPayload": ".operations.create_entry",
    "CreateEpisodeOfCareInput": ".operations.create_episode_of_care",
    "CreateEpisodeOfCarePayload": ".operations.create_episode_of_care",
    "CreateExternalCalendarInput": ".operations.create_external_calendar",
    "CreateExternalCalendarPayload": ".operations.create_external_calendar",
    "CreateFamilyHistoryInput": ".operations.create_family_history",
    "CreateFamilyHistoryPayload": ".operations.create_family_history",
    "CreateFaxAcctInfoInput": ".operations.create_fax_acct_info",
    "CreateFaxAcctInfoPayload": ".operations.create_fax_acct_info",
    "CreateFaxLineRequestInput": ".operations.create_fax_line_request",
    "CreateFaxLineRequestPayload": ".operations.create_fax_line_request",
    "CreateFeatureToggleInput": ".operations.create_feature_toggle",
    "CreateFeatureTogglePayload": ".operations.create_feature_toggle",
    "CreateFitbitInput": ".operations.create_fitbit",
    "CreateFitbitPayload": ".operations.create_fitbit",
    "CreateFolderInput": ".operations.create_folder",
    "CreateFolderPayload": ".operations.create_folder",
    "CreateFormAnswerFileAttachmentInput": ".operations.create_form_answer_file_attachment",
    "CreateFormAnswerFileAttachmentPayload": ".operations.create_form_answer_file_attachment",
    "CreateFormAnswerFileAttachmentUploadUrlInput": ".operations.create_form_answer_file_attachment_upload_url",
    "CreateFormAnswerFileAttachmentUploadUrlPayload": ".operations.create_form_answer_file_attachment_upload_url",
    "CreateFormAnswerGroupInput": ".operations.create_form_answer_group",
    "CreateFormAnswerGroupPayload": ".operations.create_form_answer_group",
    "CreateFormAnswerGroupSigningInput": ".operations.create_form_answer_group_signing",
    "CreateFormAnswerGroupSigningPayload": ".operations.create_form_answer_group_signing",
    "CreateFullscriptPractitionerInput": ".operations.create_fullscript_practitioner",
    "CreateFullscriptPractitionerPayload": ".operations.create_fullscript_practitioner",
    "CreateFunctionalStatusInput": ".operations.create_functional_status",
    "CreateFunctionalStatusPayload": ".operations.create_functional_status",
    "CreateGoalHistoryInput": ".operations.create_goal_history",
    "CreateGoalHistoryPayload": ".operations.create_goal_history",
    "CreateGoalInput": ".operations.create_goal",
    "CreateGoalPayload": ".operations.create_goal",
    "CreateGoogleFitInput": ".operations.create_google_fit",
    "CreateGoogleFitPayload": ".operations.create_google_fit",
    "CreateGroupInput": ".operations.create_group",
    "CreateGroupPayload": ".operations.create_group",
    "CreateHealthConcernInput": ".operations.create_health_concern",
    "CreateHealthConcernPayload": ".operations.create_health_concern",
    "CreateImmunizationInput": ".operations.create_immunization",
    "CreateImmunizationPayload": ".operations.create_immunization",
    "CreateImplantableDeviceUserInput": ".operations.create_implantable_device_user",
    "CreateImplantableDeviceUserPayload": ".operations.create_implantable_device_user",
    "CreateImportDataRequestInput": ".operations.create_import_data_request",
    "CreateImportDataRequestPayload": ".operations.create_import_data_request",
    "CreateInsuranceAuthorizationInput": ".operations.create_insurance_authorization",
    "CreateInsuranceAuthorizationPayload": ".operations.create_insurance_authorization",
    "CreateInsurancePaymentInput": ".operations.create_insurance_payment",
    "CreateInsurancePaymentPayload": ".operations.create_insurance_payment",
    "CreateInsurancePlanInput": ".operations.create_insurance_plan",
    "CreateInsurancePlanPayload": ".operations.create_insurance_plan",
    "CreateInternalCommentInput": ".operations.create_internal_comment",
    "CreateInternalCommentPayload": ".operations.create_internal_comment",
    "CreateLabOrderInput": ".operations.create_lab_order",
    "CreateLabOrderPayload": ".operations.create_lab_order",
    "CreateLinePaymentInput": ".operations.create_line_payment",
    "CreateLinePaymentPayload": ".operations.create_line_payment",
    "CreateLineWriteOffInput": ".operations.create_line_write_off",
    "CreateLineWriteOffPayload": ".operations.create_line_write_off",
    "CreateLocationInput": ".operations.create_location",
    "CreateLocationPayload": ".operations.create_location",
    "CreateMealInput": ".operations.create_meal",
    "CreateMealPayload": ".operations.create_meal",
    "CreateMedicationInput": ".operations.create_medication",
    "CreateMedicationPayload": ".operations.create_medication",
    "CreateMessageBlastInput": ".operations.create_message_blast",
    "CreateMessageBlastPayload": ".operations.create_message_blast",
    "CreateMobileHealthDataIntegrationInput": ".operations.create_mobile_health_data_integration",
    "CreateMobileHealthDataIntegrationPayload": ".operations.create_mobile_health_data_integration",
    "CreateMobileHealthDataSnapshotInput": ".operations.create_mobile_health_data_snapshot",
    "CreateMobileHealthDataSnapshotPayload": ".operations.create_mobile_health_data_snapshot",
    "CreateNoteInput": ".operations.create_note",
    "CreateNotePayload": ".operations.create_note",
    "CreateNotificationContactInput": ".operations.create_notification_contact",
    "CreateNotificationContactPayload": ".operations.create_notification_contact",
    "CreateOfferingCouponInput": ".operations.create_offering_coupon",
    "CreateOfferingCouponPayload": ".operations.create_offering_coupon",
    "CreateOfferingInput": ".operations.create_offering",
    "CreateOfferingPayload": ".operations.create_offering",
    "CreateOfficeallySftpAccountInput": ".operations.create_officeally_sftp_account",
    "CreateOfficeallySftpAccountPayload": ".operations.create_officeally_sftp_account",
    "CreateOnboardingFlowInput": ".operations.create_onboarding_flow",
    "CreateOnboardingFlowPayload": ".operations.create_onboarding_flow",
    "CreateOnboardingItemInput": ".operations.create_onboarding_item",
    "CreateOnboardingItemPayload": ".operations.create_onboarding_item",
    "CreateOrAddToWaterIntakeEntryInput": ".operations.create_or_add_to_water_intake_entry",
    "CreateOrAddToWaterIntakeEntryPayload": ".operations.create_or_add_to_water_intake_entry",
    "CreateOrganizationCptCodeInput": ".operations.create_organization_cpt_code",
    "CreateOrganizationCptCodePayload": ".operations.create_organization_cpt_code",
    "CreateOrganizationInput": ".operations.create_organization",
    "CreateOrganizationMembershipInput": ".operations.create_organization_membership",
    "CreateOrganizationMembershipPayload": ".operations.create_organization_membership",
    "CreateOrganizationPayload": ".operations.create_organization",
    "CreatePartnerInput": ".operations.create_partner",
    "CreatePartnerPayload": ".operations.create_partner",
    "CreatePaymentIntentInput": ".operations.create_payment_intent",
    "CreatePaymentIntentPayload": ".operations.create_payment_intent",
    "CreatePdfLetterheadTemplateInput": ".operations.create_pdf_letterhead_template",
    "CreatePdfLetterheadTemplatePayload": ".operations.create_pdf_letterhead_template",
    "CreatePermissionTemplateInput": ".operations.create_permission_template",
    "CreatePermissionTemplatePayload": ".operations.create_permission_template",
    "CreatePersonalizationQuestionnaireInput": ".operations.create_personalization_questionnaire",
    "CreatePersonalizationQuestionnairePayload": ".operations.create_personalization_questionnaire",
    "CreatePreferredMedicalCodeInput": ".operations.create_preferred_medical_code",
    "CreatePreferredMedicalCodePayload": ".operations.create_preferred_medical_code",
    "CreateProcedureInput": ".operations.create_procedure",
    "CreateProcedurePayload": ".operations.create_procedure",
    "CreateProductInput": ".operations.create_product",
    "CreateProductPayload": ".operations.create_product",
    "CreateProviderAcceptedInsurancePlansInput": ".operations.create_provider_accepted_insurance_plans",
    "CreateProviderAcceptedInsurancePlansPayload": ".operations.create_provider_accepted_insurance_plans",
    "CreateProviderCptCodesInput": ".operations.create_provider_cpt_codes",
    "CreateProviderCptCodesPayload": ".operations.create_provider_cpt_codes",
    "CreateRecommendationInput": ".operations.create_recommendation",
    "CreateRecommendationPayload": ".operations.create_recommendation",
    "CreateReferralInput": ".operations.create_referral",
    "CreateReferralPayload": ".operations.create_referral",
    "CreateReferringPhysicianInput": ".operations.create_referring_physician",
    "CreateReferringPhysicianPayload": ".operations.create_referring_physician",
    "CreateRequestedFormInput": ".operations.create_requested_form_completion",
    "CreateRequestedFormPayload": ".operations.create_requested_form_completion",
    "CreateRequestedPaymentInput": ".operations.create_requested_payment",
    "CreateRequestedPaymentPayload": ".operations.create_requested_payment",
    "CreateRupaOrderInput": ".operations.create_rupa_order",
    "CreateRupaOrderPayload": ".operations.create_rupa_order",
    "CreateSavedFilterInput": ".operations.create_saved_filter",
    "CreateSavedFilterPayload": ".operations.create_saved_filter",
    "CreateSecondaryClaimInput": ".operations.create_secondary_claim",
    "CreateSecondaryClaimPayload": ".operations.create_secondary_claim",
    "CreateSentDirectMessageInput": ".operations.create_sent_direct_message",
    "CreateSentDirectMessagePayload": ".operations.create_sent_direct_message",
    "CreateSentFaxInput": ".operations.create_sent_fax",
    "CreateSentFaxPayload": ".operations.create_sent_fax",
    "CreateSetupIntentInput": ".operations.create_setup_intent",
    "CreateSetupIntentPayload": ".operations.create_setup_intent",
    "CreateSharingsInput": ".operations.create_sharings",
    "CreateSmartPhraseInput": ".operations.create_smart_phrase",
    "CreateSmartPhrasePayload": ".operations.create_smart_phrase",
    "CreateSmokingStatusInput": ".operations.create_smoking_status",
    "CreateSmokingStatusPayload": ".operations.create_smoking_status",
    "CreateStripeCustomerDetailInput": ".operations.create_stripe_customer_detail",
    "CreateStripeCustomerDetailPayload": ".operations.create_stripe_customer_detail",
    "CreateSubscriptionInput": ".operations.create_subscription",
    "CreateSubscriptionPayload": ".operations.create_subscription",
    "CreateSuperBillInput": ".operations.create_super_bill",
    "CreateSuperBillPayload": ".operations.create_super_bill",
    "CreateTagInput": ".operations.create_tag",
    "CreateTagPayload": ".operations.create_tag",
    "CreateTaskInput": ".operations.create_task",
    "CreateTaskPayload": ".operations.create_task",
    "CreateUniqueDeviceIdentifierInput": ".operations.create_unique_device_identifier",
    "CreateUniqueDeviceIdentifierPayload": ".operations.create_unique_device_identifier",
    "CreateVisitorInput": ".operations.create_visitor",
    "CreateVisitorPayload": ".operations.create_visitor",
    "CreateWebhookInput": ".operations.create_webhook",
    "CreateWebhookPayload": ".operations.create_webhook",
    "CreateWriteOffInput": ".operations.create_write_off",
    "CreateWriteOffPayload": ".operations.create_write_off",
    "CustomEmail": ".models.custom_email",
    "CustomEmailPaginationConnection": ".models.custom_email_pagination_connection",
    "CustomEmailRelatedObjectAppointmentType": ".models.custom_email",
    "CustomEmailRelatedObjectCourse": ".models.custom_email",
    "CustomEmailRelatedObjectOffering": ".models.custom_email",
    "CustomMetric": ".models.feature_toggle",
    "CustomMetricInput": ".inputs.custom_metric_input",
    "CustomMetricOverride": ".models.feature_toggle",
    "CustomMetricOverridesInput": ".inputs.custom_metric_overrides_input",
    "CustomModule": ".models.custom_module",
    "CustomModuleConditionInput": ".operations.update_custom_module",
    "CustomModuleConditionType": ".models.custom_module",
    "CustomModuleForm": ".models.custom_module_form",
    "CustomModuleFormOrderKeys": ".operations.custom_module_forms",
    "CustomModuleFormPaginationConnection": ".models.custom_module_form_pagination_connection",
    "CustomModulePaginationConnection": ".operations.custom_modules",
    "DataUrl": "hero_healthie_runtime.graphql.api",
    "Date": "hero_healthie_runtime.graphql.api",
    "DateTime": "hero_healthie_runtime.graphql.api",
    "Day": "hero_healthie_runtime.graphql.api",
    "DayOrTime": "hero_healthie_runtime.graphql.api",
    "DayRangeInputObjectType": ".inputs.recurring_days_input_object_type",
    "DayRangeType": ".models.chat_setting",
    "DefaultBillingType": ".enums.default_billing_type",
    "DeleteAcceptedInsurancePlanInput": ".operations.delete_accepted_insurance_plan",
    "DeleteAcceptedInsurancePlanPayload": ".operations.delete_accepted_insurance_plan",
    "DeleteAlertTemplateInput": ".operations.delete_alert_template",
    "DeleteAlertTemplatePayload": ".operations.delete_alert_template",
    "DeleteAllergySensitivityInput": ".operations.delete_allergy_sensitivity",
    "DeleteAllergySensitivityPayload": ".operations.delete_allergy_sensitivity",
    "DeleteApiKeyInput": ".operations.delete_api_key",
    "DeleteApiKeyPayload": ".operations.delete_api_key",
    "DeleteAppleHealthInput": ".operations.delete_apple_health",
    "DeleteAppleHealthPayload": ".operations.delete_apple_health",
    "DeleteAppointmentFormAnswerGroupConnectionInput": ".operations.delete_appointment_form_answer_group_connection",
    "DeleteAppointmentFormAnswerGroupConnectionPayload": ".operations.delete_appointment_form_answer_group_connection",
    "DeleteAppointmentInput": ".operations.delete_appointment",
    "DeleteAppointmentPayload": ".operations.delete_appointment",
    "DeleteAppointmentRequestInput": ".operations.delete_appointment_request",
    "DeleteAppointmentRequestPayload": ".operations.delete_appointment_request",
    "DeleteAppointmentTypeCptCodeInput": ".operations.delete_appointment_type_cpt_code",
    "DeleteAppointmentTypeCptCodePayload": ".operations.delete_appointment_type_cpt_code",
    "DeleteAppointmentTypeInput": ".operations.delete_appointment_type",
    "DeleteAppointmentTypePayload": ".operations.delete_appointment_type",
    "DeleteAutoTaskGeneratorInput": ".operations.delete_auto_task_generator",
    "DeleteAutoTaskGeneratorPayload": ".operations.delete_auto_task_generator",
    "DeleteAvailabilityInput": ".operations.delete_availability",
    "DeleteAvailabilityPayload": ".operations.delete_availability",
    "DeleteBillingItemInput": ".operations.delete_billing_item",
    "DeleteBillingItemPayload": ".operations.delete_billing_item",
    "DeleteCareAlertInput": ".operations.delete_care_alert",
    "DeleteCareAlertPayload": ".operations.delete_care_alert",
    "DeleteCarePlanConnectionInput": ".operations.delete_care_plan_connection",
    "DeleteCarePlanConnectionPayload": ".operations.delete_care_plan_connection",
    "DeleteCarePlanInput": ".operations.delete_care_plan",
    "DeleteCarePlanPayload": ".operations.delete_care_plan",
    "DeleteCarePlanRecommendationCategoryInput": ".operations.delete_care_plan_recommendation_category",
    "DeleteCarePlanRecommendationCategoryPayload": ".operations.delete_care_plan_recommendation_category",
    "DeleteClientRestrictionAuthorizationInput": ".operations.delete_client_restriction_authorization",
    "DeleteClientRestrictionAuthorizationPayload": ".operations.delete_client_restriction_authorization",
    "DeleteCms1500Input": ".operations.delete_cms1500",
    "DeleteCms1500Payload": ".operations.delete_cms1500",
    "DeleteCognitiveStatusInput": ".operations.delete_cognitive_status",
    "DeleteCognitiveStatusPayload": ".operations.delete_cognitive_status",
    "DeleteCommentInput": ".operations.delete_comment",
    "DeleteCommentPayload": ".operations.delete_comment",
    "DeleteConversationMembershipInput": ".operations.delete_conversation_membership",
    "DeleteConversationMembershipPayload": ".operations.delete_conversation_membership",
    "DeleteCourseBenefitInput": ".operations.delete_course_benefit",
    "DeleteCourseBenefitPayload": ".operations.delete_course_benefit",
    "DeleteCourseGroupInput": ".operations.delete_course_group",
    "DeleteCourseGroupPayload": ".operations.delete_course_group",
    "DeleteCourseInput": ".operations.delete_course",
    "DeleteCourseItemInput": ".operations.delete_course_item",
    "DeleteCourseItemPayload": ".operations.delete_course_item",
    "DeleteCourseMembershipInput": ".operations.delete_course_membership",
    "DeleteCourseMembershipPayload": ".operations.delete_course_membership",
    "DeleteCoursePayload": ".operations.delete_course",
    "DeleteCustomEmailInput": ".operations.delete_custom_email",
    "DeleteCustomEmailPayload": ".operations.delete_custom_email",
    "DeleteCustomFoodInput": ".operations.delete_custom_food",
    "DeleteCustomFoodPayload": ".operations.delete_custom_food",
    "DeleteCustomModuleFileAttachmentInput": ".operations.delete_custom_module_file_attachment",
    "DeleteCustomModuleFileAttachmentPayload": ".operations.delete_custom_module_file_attachment",
    "DeleteCustomModuleFormInput": ".operations.delete_custom_module_form",
    "DeleteCustomModuleFormPayload": ".operations.delete_custom_module_form",
    "DeleteCustomModuleInput": ".operations.delete_custom_module",
    "DeleteCustomModulePayload": ".operations.delete_custom_module",
    "DeleteDexcomConnectionInput": ".operations.delete_dexcom_connection",
    "DeleteDexcomConnectionPayload": ".operations.delete_dexcom_connection",
    "DeleteDocumentInput": ".operations.delete_document",
    "DeleteDocumentPayload": ".operations.delete_document",
    "DeleteEntryInput": ".operations.delete_entry",
    "DeleteEntryPayload": ".operations.delete_entry",
    "DeleteEpisodeOfCareInput": ".operations.delete_episode_of_care",
    "DeleteEpisodeOfCarePayload": ".operations.delete_episode_of_care",
    "DeleteExternalCalendarInput": ".operations.delete_external_calendar",
    "DeleteExternalCalendarPayload": ".operations.delete_external_calendar",
    "DeleteFamilyHistoryInput": ".operations.delete_family_history",
    "DeleteFamilyHistoryPayload": ".operations.delete_family_history",
    "DeleteFitbitInput": ".operations.delete_fitbit",
    "DeleteFitbitPayload": ".operations.delete_fitbit",
    "DeleteFolderInput": ".operations.delete_folder",
    "DeleteFolderPayload": ".operations.delete_folder",
    "DeleteFormAnswerFileAttachmentInput": ".operations.delete_form_answer_file_attachment",
    "DeleteFormAnswerFileAttachmentPayload": ".operations.delete_form_answer_file_attachment",
    "DeleteFormAnswerGroupInput": ".operations.delete_form_answer_group",
    "DeleteFormAnswerGroupPayload": ".operations.delete_form_answer_group",
    "DeleteFormAnswerGroupSigningInput": ".operations.delete_form_answer_group_signing",
    "DeleteFormAnswerGroupSigningPayload": ".operations.delete_form_answer_group_signing",
    "DeleteFunctionalStatusInput": ".operations.delete_functional_status",
    "DeleteFunctionalStatusPayload": ".operations.delete_functional_status",
    "DeleteGoalHistoryInput": ".operations.delete_goal_history",
    "DeleteGoalHistoryPayload": ".operations.delete_goal_history",
    "DeleteGoalInput": ".operations.delete_goal",
    "DeleteGoalPayload": ".operations.delete_goal",
    "DeleteGoogleFitInput": ".operations.delete_google_fit",
    "DeleteGoogleFitPayload": ".operations.delete_google_fit",
    "DeleteHealthConcernInput": ".operations.delete_health_concern",
    "DeleteHealthConcernPayload": ".operations.delete_health_concern",
    "DeleteImplantableDeviceUserInput": ".operations.delete_implantable_device_user",
    "DeleteImplantableDeviceUserPayload": ".operations.delete_implantable_device_user",
    "DeleteInsuranceAuthorizationInput": ".operations.delete_insurance_authorization",
    "DeleteInsuranceAuthorizationPayload": ".operations.delete_insurance_authorization",
    "DeleteInsurancePlanInput": ".operations.delete_insurance_plan",
    "DeleteInsurancePlanPayload": ".operations.delete_insurance_plan",
    "DeleteLocationInput": ".operations.delete_location",
    "DeleteLocationPayload": ".operations.delete_location",
    "DeleteManualInsurancePaymentInput": ".operations.delete_manual_insurance_payment",
    "DeleteManualInsurancePaymentPayload": ".operations.delete_manual_insurance_payment",
    "DeleteMealInput": ".operations.delete_meal",
    "DeleteMealPayload": ".operations.delete_meal",
    "DeleteMobileHealthDataIntegrationInput": ".operations.delete_mobile_health_data_integration",
    "DeleteMobileHealthDataIntegrationPayload": ".operations.delete_mobile_health_data_integration",
    "DeleteNoteInput": ".operations.delete_note",
    "DeleteNotePayload": ".operations.delete_note",
    "DeleteNotificationContactInput": ".operations.delete_notification_contact",
    "DeleteNotificationContactPayload": ".operations.delete_notification_contact",
    "DeleteOfferingCouponInput": ".operations.delete_offering_coupon",
    "DeleteOfferingCouponPayload": ".operations.delete_offering_coupon",
    "DeleteOfferingInput": ".operations.delete_offering",
    "DeleteOfferingPayload": ".operations.delete_offering",
    "DeleteOnboardingFlowInput": ".operations.delete_onboarding_flow",
    "DeleteOnboardingFlowPayload": ".operations.delete_onboarding_flow",
    "DeleteOnboardingItemInput": ".operations.delete_onboarding_item",
    "DeleteOnboardingItemPayload": ".operations.delete_onboarding_item",
    "DeleteOrganizationCptCodeInput": ".operations.delete_organization_cpt_code",
    "DeleteOrganizationCptCodePayload": ".operations.delete_organization_cpt_code",
    "DeleteOrganizationInfoInput": ".operations.delete_organization_info",
    "DeleteOrganizationInfoPayload": ".operations.delete_organization_info",
    "DeleteOrganizationMembershipInput": ".operations.delete_organization_membership",
    "DeleteOrganizationMembershipPayload": ".operations.delete_organization_membership",
    "DeletePermissionTemplateInput": ".operations.delete_permission_template",
    "DeletePermissionTemplatePayload": ".operations.delete_permission_template",
    "DeletePreferredMedicalCodeInput": ".operations.delete_preferred_medical_code",
    "DeletePreferredMedicalCodePayload": ".operations.delete_preferred_medical_code",
    "DeleteProcedureInput": ".operations.delete_procedure",
    "DeleteProcedurePayload": ".operations.delete_procedure",
    "DeleteProductInput": ".operations.delete_product",
    "DeleteProductPayload": ".operations.delete_product",
    "DeleteProviderAcceptedInsurancePlanInput": ".operations.delete_provider_accepted_insurance_plan",
    "DeleteProviderAcceptedInsurancePlanPayload": ".operations.delete_provider_accepted_insurance_plan",
    "DeleteProviderCptCodeInput": ".operations.delete_provider_cpt_code",
    "DeleteProviderCptCodePayload": ".operations.delete_provider_cpt_code",
    "DeleteReceivedFaxInput": ".operations.delete_received_fax",
    "DeleteReceivedFaxPayload": ".operations.delete_received_fax",
    "DeleteRecommendationInput": ".operations.delete_recommendation",
    "DeleteRecommendationPayload": ".operations.delete_recommendation",
    "DeleteReferralInput": ".operations.delete_referral",
    "DeleteReferralPayload": ".operations.delete_referral",
    "DeleteReferringPhysicianInput": ".operations.delete_referring_physician",
    "DeleteReferringPhysicianPayload": ".operations.delete_referring_physician",
    "DeleteRequestedFormInput": ".operations.delete_requested_form_completion",
    "DeleteRequestedFormPayload": ".operations.delete_requested_form_completion",
    "DeleteRequestedPaymentInput": ".operations.delete_requested_payment",
    "DeleteRequestedPaymentPayload": ".operations.delete_requested_payment",
    "DeleteSavedFilterInput": ".operations.delete_saved_filter",
    "DeleteSavedFilterPayload": ".operations.delete_saved_filter",
    "DeleteShapaConnectionInput": ".operations.delete_shapa_connection",
    "DeleteShapaConnectionPayload": ".operations.delete_shapa_connection",
    "DeleteSmartPhraseInput": ".operations.delete_smart_phrase",
    "DeleteSmartPhrasePayload": ".operations.delete_smart_phrase",
    "DeleteSmokingStatusInput": ".operations.delete_smoking_status",
    "DeleteSmokingStatusPayload": ".operations.delete_smoking_status",
    "DeleteStripeCustomerDetailInput": ".operations.delete_stripe_customer_detail",
    "DeleteStripeCustomerDetailPayload": ".operations.delete_stripe_customer_detail",
    "DeleteSuperBillInput": ".operations.delete_super_bill",
    "DeleteSuperBillPayload": ".operations.delete_super_bill",
    "DeleteTagInput": ".operations.delete_tag",
    "DeleteTagPayload": ".operations.delete_tag",
    "DeleteTaskInput": ".operations.delete_task",
    "DeleteTaskPayload": ".operations.delete_task",
    "DeleteTranscriptInput": ".operations.delete_transcript",
    "DeleteTranscriptPayload": ".operations.delete_transcript",
    "DeleteUniqueDeviceIdentifierInput": ".operations.delete_unique_device_identifier",
    "DeleteUniqueDeviceIdentifierPayload": ".operations.delete_unique_device_identifier",
    "DeleteUserGroupInput": ".operations.delete_user_group",
    "DeleteUserGroupPayload": ".operations.delete_user_group",
    "DeleteWebhookInput": ".operations.delete_webhook",
    "DeleteWebhookPayload": ".operations.delete_webhook",
    "DeleteWithingsConnectionInput": ".operations.delete_withings_connection",
    "DeleteWithingsConnectionPayload": ".operations.delete_withings_connection",
    "DeleteWriteOffInput": ".operations.delete_write_off",
    "DeleteWriteOffPayload": ".operations.delete_write_off",
    "DeleteZoomRecordingFileInput": ".operations.delete_zoom_recording_file",
    "DeleteZoomRecordingFilePayload": ".operations.delete_zoom_recording_file",
    "DestroyAnnouncementInput": ".operations.delete_announcement",
    "DestroyAnnouncementPayload": ".operations.delete_announcement",
    "DestroyFaxAcctInfoInput": ".operations.delete_fax_acct_info",
    "DestroyFaxAcctInfoPayload": ".operations.delete_fax_acct_info",
    "DestroyInternalCommentInput": ".operations.destroy_internal_comment",
    "DestroyInternalCommentPayload": ".operations.destroy_internal_comment",
    "DestroyMedicationInput": ".operations.delete_medication",
    "DestroyMedicationPayload": ".operations.delete_medication",
    "DestroyPdfLetterheadTemplateInput": ".operations.destroy_pdf_letterhead_template",
    "DestroyPdfLetterheadTemplatePayload": ".operations.destroy_pdf_letterhead_template",
    "DestroyRecurringFormInput": ".operations.delete_recurring_form",
    "DestroyRecurringFormPayload": ".operations.delete_recurring_form",
    "DestroySharingsInput": ".operations.delete_sharings",
    "DexcomConnection": ".models.dexcom_connection",
    "DiagnosesInput": ".operations.update_client",
    "Diagnosis": ".models.diagnosis",
    "DietitianInput": ".inputs.dietitian_input",
    "DirectMessageAttachment": ".models.received_direct_message",
    "Discount": ".models.subscription_instance",
    "DismissAllAnnouncementsInput": ".operations.dismiss_all_announcements",
    "DismissAllAnnouncementsPayload": ".operations.dismiss_all_announcements",
    "DismissAnnouncementInput": ".operations.dismiss_announcement",
    "DismissAnnouncementPayload": ".operations.dismiss_announcement",
    "Document": ".models.document",
    "DocumentDraft": ".models.document_draft",
    "DocumentDraftStatusTypeEnum": ".models.document_draft",
    "DocumentOrderKeys": ".operations.documents",
    "DocumentPaginationConnection": ".models.document_pagination_connection",
    "DocumentReference": ".models.document_reference",
    "DocumentViewing": ".operations.document_viewings",
    "DocumentViewingPaginationConnection": ".operations.document_viewings",
    "DosageType": ".models.medication_option_type",
    "DoseSpot": ".models.dose_spot",
    "DosespotRoleEnum": ".models.dose_spot",
    "Draft": ".models.draft",
    "DrugAllergenType": ".models.drug_allergen_type",
    "DrugAllergenTypeEnum": ".models.drug_allergen_type",
    "DsiComment": ".models.dsi_comment",
    "Duration": "hero_healthie_runtime.graphql.api",
    "ELabsSettings": ".models.organization",
    "EditAvailabilityInput": ".operations.edit_availability",
    "EditAvailabilityPayload": ".operations.edit_availability",
    "EditAvailabilityWithAppointmentTypesInput": ".operations.edit_availability_with_appointment_types",
    "EditAvailabilityWithAppointmentTypesPayload": ".operations.edit_availability_with_appointment_types",
    "EligibilityCheck": ".models.eligibility_check",
    "EligibilityCheckService": ".enums.eligibility_check_service",
    "EmbedWidgetStepType": ".operations.embed_widget_steps",
    "EmbeddedZoomCredentials": ".operations.embedded_zoom_jwt",
    "Entry": ".models.entry",
    "EntryImageStyleEnum": ".enums.entry_image_style_enum",
    "EntryListItem": ".operations.entries",
    "EntryOrderKeys": ".operations.entries",
    "EntryPaginationConnection": ".operations.entries",
    "EntryReference": ".models.entry_reference",
    "EpisodeOfCare": ".models.episode_of_care",
    "EpisodeOfCareConnection": ".operations.episodes_of_care",
    "EthnicityCode": ".enums.ethnicity_code",
    "ExpireWebhookSignatureInput": ".operations.expire_webhook_signature",
    "ExpireWebhookSignaturePayload": ".operations.expire_webhook_signature",
    "ExportClientEhiInput": ".operations.export_client_ehi",
    "ExportClientEhiPayload": ".operations.export_client_ehi",
    "ExportToTemplateInput": ".operations.export_care_plan_to_template",
    "ExportToTemplatePayload": ".operations.export_care_plan_to_template",
    "ExternalCalendar": ".models.external_calendar",
    "ExternalCalendarConnection": ".operations.external_calendars",
    "FamilyHistoryCondition": ".models.family_history_condition",
    "FaxDietitianInput": ".operations.create_sent_fax",
    "FaxLineRequest": ".operations.create_fax_line_request",
    "FaxLocationInput": ".operations.create_sent_fax",
    "FeatureToggle": ".models.feature_toggle",
    "FieldError": ".models.field_error",
    "FileAttachment": ".models.file_attachment",
    "FiltersInput": ".operations.phased_available_slots_for_range",
    "Fitbit": ".models.fitbit",
    "Float": "hero_healthie_runtime.graphql.api",
    "Folder": ".models.folder",
    "FolderOrderKeys": ".operations.folders",
    "FolderPaginationConnection": ".operations.folders",
    "Food": ".models.food",
    "FoodItem": ".models.meal",
    "FoodNutrient": ".models.food_nutrient",
    "FoodPaginationConnection": ".operations.food_search",
    "FoodReference": ".models.meal",
    "FormAnswer": ".models.form_answer",
    "FormAnswerGroup": ".models.form_answer_group",
    "FormAnswerGroupAuditEvent": ".models.form_answer_group_parts",
    "FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType": ".models.form_answer_group_parts",
    "FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning": ".models.form_answer_group_parts",
    "FormAnswerGroupListItem": ".models.form_answer_group_pagination_connection",
    "FormAnswerGroupOrderKeys": ".operations.form_answer_groups",
    "FormAnswerGroupPaginationConnection": ".models.form_answer_group_pagination_connection",
    "FormAnswerGroupSigning": ".models.form_answer_group_signing",
    "FormAnswerGroupUserConnection": ".models.form_answer_group_parts",
    "FormAnswerInput": ".inputs.form_answer_input",
    "FormAnswerReference": ".models.form_answer_group_pagination_connection",
    "FormHistory": ".operations.form_histories",
    "FormHistoryAction": ".operations.form_histories",
    "FormHistoryPaginationConnection": ".operations.form_histories",
    "FormHistorySourceable": ".operations.form_histories",
    "FormStatus": ".operations.intake_flow",
    "FormType": ".operations.intake_flow",
    "FormTypesToRequest": ".operations.form_types_to_request",
    "FullscriptEntrypoint": ".operations.dynamic_link",
    "FullscriptPractitionerType": ".models.fullscript_practitioner_type",
    "FullscriptPractitionerTypeType": ".operations.fullscript_practitioner_types",
    "FullscriptTreatmentPlanType": ".operations.treatment_plans",
    "FunctionalStatus": ".models.functional_status",
    "GenderIdentityCode": ".enums.gender_identity_code",
    "GenerateChartingPdfInput": ".operations.generate_charting_pdf",
    "GenerateChartingPdfPayload": ".operations.generate_charting_pdf",
    "GeneratedFormAnswerGroupRejectionReasonEnum": ".operations.reject_generated_form_answer_group",
    "GeneratedFormAnswerGroupType": ".models.generated_form_answer_group_type",
    "GeneratedSummary": ".models.generated_summary",
    "GiftInput": ".operations.complete_checkout",
    "Goal": ".models.goal",
    "GoalDataType": ".operations.goals_data",
    "GoalHistory": ".models.goal_history",
    "GoalHistoryActionTypeEnum": ".enums.goal_history_action_type_enum",
    "GoalHistoryPaginationConnection": ".operations.goal_histories",
    "GoalInstance": ".operations.goal_instances",
    "GoalInstancePaginationConnection": ".operations.goal_instances",
    "GoalOrderKeys": ".enums.goal_order_keys",
    "GoalOverallCompletionRateInfo": ".operations.goals_overall_completion_rate_info",
    "GoalPaginationConnection": ".models.goal_pagination_connection",
    "GoalTemplate": ".operations.goal_templates",
    "GoalTemplatePaginationConnection": ".operations.goal_templates",
    "GoogleFit": ".models.google_fit",
    "GroupCarePlanUserConnection": ".operations.remove_user_from_group_care_plan",
    "HealthAssessment": ".models.health_assessment",
    "HealthAssessmentRecommendation": ".models.health_assessment",
    "HealthAssessmentServiceSignupInput": ".operations.health_assessment_service_signup",
    "HealthAssessmentServiceSignupPayload": ".operations.health_assessment_service_signup",
    "HealthConcern": ".models.health_concern",
    "HealthReport": ".models.health_assessment",
    "HolderRelationship": ".enums.holder_relationship",
    "HttpHeader": ".models.http_header",
    "Human": ".operations.update_human",
    "ID": "hero_healthie_runtime.graphql.api",
    "IcdCode": ".models.icd_code",
    "IcdCodeOrderKeys": ".operations.icd_codes",
    "IcdCodePaginationConnection": ".operations.icd_codes",
    "IcdCodeReference": ".models.icd_code_reference",
    "IcdCodesCms1500": ".models.cms1500_parts",
    "IcdCodesCms1500Input": ".inputs.icd_codes_cms1500_input",
    "IcdCodesIndividualClientNote": ".models.form_answer_group_parts",
    "IcdCodesIndividualClientNoteInput": ".inputs.individual_client_note_input",
    "IcdCodesPolicy": ".models.policy_parts",
    "IcdCodesPolicyInput": ".operations.update_policy",
    "IcdCodesSuperBill": ".models.icd_codes_super_bill",
    "IcdCodesSuperBillInput": ".inputs.icd_codes_super_bill_input",
    "Immunization": ".models.immunization",
    "ImplantableDevice": ".models.implantable_device_user",
    "ImplantableDeviceUser": ".models.implantable_device_user",
    "ImportDataRequest": ".models.import_data_request",
    "IndividualClientNoteInput": ".inputs.individual_client_note_input",
    "IndividualClientNoteOrderKeys": ".enums.individual_client_note_order_keys",
    "IndividualClientNoteSorting": ".enums.individual_client_note_sorting",
    "IndividualClientType": ".models.form_answer_group_parts",
    "IngestMedicationsFromSurescriptsInput": ".operations.ingest_medications_from_surescripts",
    "IngestMedicationsFromSurescriptsPayload": ".operations.ingest_medications_from_surescripts",
    "InputModel": "hero_healthie_runtime.graphql.api",
    "InsuranceAuthorizationChartType": ".models.insurance_authorization_type",
    "InsuranceAuthorizationInput": ".operations.update_policy",
    "InsuranceAuthorizationType": ".models.insurance_authorization_type",
    "InsurancePayment": ".models.insurance_payment",
    "InsurancePaymentConnection": ".operations.insurance_payments",
    "InsurancePaymentsDepositStatusEnum": ".enums.insurance_payments_deposit_status_enum",
    "InsurancePaymentsOrderKeys": ".operations.insurance_payments",
    "InsurancePlan": ".models.insurance_plan",
    "InsurancePlanInput": ".inputs.policy_input",
    "InsurancePlanOrderKeys": ".operations.insurance_plans",
    "InsurancePlanPaginationConnection": ".operations.insurance_plans",
    "Int": "hero_healthie_runtime.graphql.api",
    "IntakeFlowItem": ".operations.intake_flow",
    "IntakeFlowItemRequestInfo": ".operations.intake_flow",
    "IntakeFlowOrderKeys": ".operations.intake_flow",
    "IntakeFlowType": ".operations.intake_flow",
    "IntegrationButtonConfig": ".operations.integrations_list",
    "IntegrationCategoryType": ".operations.integrations_list",
    "IntegrationCategoryTypePaginationConnection": ".operations.integrations_list",
    "IntegrationDetailsType": ".operations.integrations_list",
    "IntegrationOptionType": ".operations.integrations_list",
    "IntegrationPlanTiersType": ".operations.integrations_list",
    "InternalComment": ".models.internal_comment",
    "InternalCommentable": ".operations.create_internal_comment",
    "InternalCommentsOrderKeys": ".enums.internal_comments_order_keys",
    "InterventionType": ".enums.intervention_type",
    "Invoice": ".models.invoice",
    "InvoiceRecipient": ".models.invoice",
    "JSON": "hero_healthie_runtime.graphql.api",
    "LabFiltersDataType": ".operations.lab_filters_data",
    "LabObservationRequest": ".models.lab_observation_request",
    "LabObservationRequestInput": ".operations.create_lab_order",
    "LabObservationResult": ".models.lab_observation_request",
    "LabObservationResultInput": ".operations.create_lab_order",
    "LabOption": ".models.lab_option",
    "LabOptionMarker": ".models.lab_option",
    "LabOptionPaginationConnection": ".operations.lab_options",
    "LabOptionReference": ".models.offering_parts",
    "LabOrder": ".models.lab_order",
    "LabOrderBilling": ".enums.lab_order_billing",
    "LabOrderIntegration": ".enums.lab_order_integration",
    "LabOrderInterpretation": ".enums.lab_order_interpretation",
    "LabOrderLabVendor": ".models.organization",
    "LabOrderListItem": ".operations.lab_orders",
    "LabOrderOrderKeys": ".operations.lab_orders",
    "LabOrderPaginationConnection": ".operations.lab_orders",
    "LabOrderReference": ".models.form_answer_group_parts",
    "LabResult": ".operations.lab_result",
    "LabResultReference": ".models.lab_result_reference",
    "LinePayment": ".models.line_payment",
    "LinePaymentAdjustment": ".models.line_payment",
    "LinePaymentAdjustmentGroup": ".enums.line_payment_adjustment_group",
    "LinePaymentAdjustmentInput": ".operations.create_line_payment",
    "LinePaymentSource": ".enums.line_payment_source",
    "LineWriteOff": ".models.line_write_off",
    "LineWriteOffReason": ".enums.line_write_off_reason",
    "LinkEncounterToEpisodeOfCareInput": ".operations.link_encounter_to_episode_of_care",
    "LinkEncounterToEpisodeOfCarePayload": ".operations.link_encounter_to_episode_of_care",
    "LinkUnlinkEncounterToEpisodeOfCare": ".models.link_unlink_encounter_to_episode_of_care",
    "Location": ".models.location",
    "LocationInput": ".inputs.location_input",
    "LocationInputs": ".inputs.location_inputs",
    "LocationPaginationConnection": ".operations.locations",
    "LocationReference": ".models.location_reference",
    "LocationResourceType": ".operations.location_resources",
    "LockInput": ".operations.lock_form_answer_group",
    "LockPayload": ".operations.lock_form_answer_group",
    "LogMedicationHistoryConsentInput": ".operations.log_medication_history_consent",
    "LogMedicationHistoryConsentPayload": ".operations.log_medication_history_consent",
    "Meal": ".models.meal",
    "MealPaginationConnection": ".operations.meal_search",
    "MealPlan": ".models.meal_plan",
    "MedicationHistoryTypeListItem": ".operations.surescripts_reported_medication_history",
    "MedicationHistoryTypePaginationConnection": ".operations.surescripts_reported_medication_history",
    "MedicationOptionType": ".models.medication_option_type",
    "MedicationType": ".models.medication_type",
    "MedicationTypePaginationConnection": ".operations.medications",
    "MergeClientsInput": ".operations.merge_clients",
    "MergeClientsPayload": ".operations.merge_clients",
    "MetricDataPointType": ".models.metric_graph_data_type",
    "MetricGraphDataType": ".models.metric_graph_data_type",
    "MetricGraphDataTypeReference": ".operations.multi_line_metric_graph_data",
    "MfaType": ".operations.sign_in",
    "MobileHealthDataIntegration": ".models.mobile_health_data_integration",
    "MobileHealthDataIntegrationType": ".enums.mobile_health_data_integration_type",
    "MobileHealthDataSnapshot": ".models.mobile_health_data_snapshot",
    "MobileHealthDataSnapshotIntegrationType": ".enums.mobile_health_data_snapshot_integration_type",
    "MobileHealthDataSnapshotStatus": ".models.mobile_health_data_snapshot",
    "Money": "hero_healthie_runtime.graphql.api",
    "MoneyInput": "hero_healthie_runtime.graphql.api",
    "MoneyText": "hero_healthie_runtime.graphql.api",
    "MoneyTextInput": "hero_healthie_runtime.graphql.api",
    "MonographFormat": ".enums.monograph_format",
    "MonthlyBillingItemsDataType": ".operations.monthly_billing_items_data",
    "MultiLineMetricGraphDataType": ".operations.multi_line_metric_graph_data",
    "Mutations": ".mutations",
    "NamedReference": "hero_healthie_runtime.graphql.api",
    "NarxCheck": ".models.form_answer_group_parts",
    "NewWebhook": ".models.new_webhook",
    "Note": ".models.note",
    "NoteInput": ".inputs.note_input",
    "NoteOrderKeys": ".operations.notes",
    "NotePaginationConnection": ".operations.notes",
    "NoteScheduler": ".models.note_scheduler",
    "NoteSchedulerListItem": ".operations.scheduled_message_blasts",
    "NoteSchedulerPaginationConnection": ".operations.scheduled_message_blasts",
    "Notification": ".models.notification",
    "NotificationContact": ".models.notification_contact",
    "NotificationContactInput": ".operations.update_client",
    "NotificationOrderKeys": ".operations.notifications",
    "NotificationPaginationConnection": ".operations.notifications",
    "NotificationSetting": ".models.notification_setting",
    "NotificationSettingReference": ".models.user_parts",
    "NutrientsInput": ".inputs.nutrients_input",
    "Offering": ".models.offering",
    "OfferingCoupon": ".models.offering_coupon",
    "OfferingCouponOrderKeys": ".operations.offering_coupons",
    "OfferingCouponPaginationConnection": ".operations.offering_coupons",
    "OfferingCouponReference": ".models.offering_coupon_reference",
    "OfferingCourse": ".models.offering_parts",
    "OfferingGroupVisibility": ".models.offering_group_visibility",
    "OfferingGroupVisibilityPaginationConnection": ".operations.offering_group_visibilities",
    "OfferingImage": ".models.offering_image",
    "OfferingImagePaginationConnection": ".operations.offering_images",
    "OfferingImageUpload": ".inputs.offering_image_upload",
    "OfferingInclude": ".models.offering_include",
    "OfferingIncludesFields": ".inputs.offering_includes_fields",
    "OfferingLabOption": ".models.offering_parts",
    "OfferingListItem": ".operations.offerings",
    "OfferingOrderKeys": ".operations.offerings",
    "OfferingPaginationConnection": ".operations.offerings",
    "OfferingProduct": ".models.offering_parts",
    "OfferingProductInput": ".inputs.offering_product_input",
    "OfferingReference": ".models.offering_reference",
    "OfferingsDataType": ".operations.offerings_data",
    "OfficeallySftpAccount": ".models.officeally_sftp_account",
    "OnboardingFlow": ".models.onboarding_flow",
    "OnboardingFlowOrderKeys": ".operations.onboarding_flows",
    "OnboardingFlowPaginationConnection": ".operations.onboarding_flows",
    "OnboardingFlowReference": ".models.onboarding_flow_reference",
    "OnboardingItem": ".models.onboarding_item",
    "OneOfInput": "hero_healthie_runtime.graphql.api",
    "OptionalReference": "hero_healthie_runtime.graphql.api",
    "OrgLocationInput": ".inputs.primary_organization_info_input",
    "Organization": ".models.organization",
    "OrganizationConfigurationType": ".models.organization_configuration_type",
    "OrganizationCptCodeInsuranceFeeType": ".models.organization_cpt_code_type",
    "OrganizationCptCodeInsuranceFeesInput": ".inputs.organization_cpt_code_insurance_fees_input",
    "OrganizationCptCodeType": ".models.organization_cpt_code_type",
    "OrganizationFeeScheduleCptCodeType": ".models.organization_fee_schedule_cpt_code_type",
    "OrganizationFeeScheduleCptCodeTypeConnection": ".operations.organization_fee_schedule_cpt_codes",
    "OrganizationInfo": ".models.organization_info",
    "OrganizationInfoInput": ".inputs.organization_info_input",
    "OrganizationMembership": ".models.organization_membership",
    "OrganizationMembershipOrderKeys": ".operations.organization_memberships",
    "OrganizationMembershipPaginationConnection": ".operations.organization_memberships",
    "OrganizationMembershipReference": ".models.user_parts",
    "OrganizationMembershipRole": ".operations.update_organization_ui_configuration",
    "OrganizationSettingsInput": ".operations.create_organization",
    "OtherIdNumber": ".models.other_id_number",
    "OtherIdNumberInput": ".inputs.other_id_number_input",
    "OtherIdNumberPaginationConnection": ".operations.other_id_numbers",
    "PageInfo": ".models.page_info",
    "ParseCcdaDocumentInput": ".operations.parse_ccda_document",
    "ParseCcdaDocumentPayload": ".operations.parse_ccda_document",
    "PartnerType": ".operations.integrations_list",
    "PatientEncounter": ".operations.patient_encounter",
    "PatientInput": ".inputs.patient_input",
    "PatientLocationInputs": ".inputs.patient_location_inputs",
    "PauseCourseGroupInput": ".operations.pause_course_group",
    "PauseCourseGroupPayload": ".operations.pause_course_group",
    "PauseCourseMembershipInput": ".operations.pause_course_membership",
    "PauseCourseMembershipPayload": ".operations.pause_course_membership",
    "PayerOrder": ".models.claim",
    "PayerResponsibility": ".enums.payer_responsibility",
    "PayoutAccount": ".models.payout_account",
    "PayoutAccountPaginationConnection": ".operations.payout_accounts",
    "PdfLetterheadTemplate": ".models.pdf_letterhead_template",
    "PdfLetterheadTemplateAddressSource": ".enums.pdf_letterhead_template_address_source",
    "PdfLetterheadTemplateBrandLogoSource": ".enums.pdf_letterhead_template_brand_logo_source",
    "PdfLetterheadTemplateEmailSource": ".enums.pdf_letterhead_template_email_source",
    "PdfLetterheadTemplatePhoneNumberSource": ".enums.pdf_letterhead_template_phone_number_source",
    "PdfLetterheadTemplateTeamMemberNameSource": ".enums.pdf_letterhead_template_team_member_name_source",
    "PermissionTemplateType": ".models.permission_template_type",
    "PermissionTemplateTypePaginationConnection": ".operations.permission_templates",
    "Pharmacy": ".models.pharmacy",
    "PharmacyPaginationConnection": ".operations.pharmacies",
    "PharmacyReference": ".operations.prescription_medications",
    "PharmacySpecialty": ".operations.pharmacies",
    "PhasedAppointmentType": ".operations.phased_available_slots_for_range",
    "PhysicianLocationInput": ".inputs.physician_location_input",
    "PhysicianReferralInput": ".inputs.physician_referral_input",
    "PlaceOfService": ".models.place_of_service",
    "PlaceOfServicePaginationConnection": ".operations.place_of_services",
    "Plan": ".operations.plan",
    "Policy": ".models.policy",
    "PolicyInput": ".inputs.policy_input",
    "PolicyReference": ".models.policy_reference",
    "PotentialAppointmentSlot": ".operations.available_slots_for_range",
    "PotentialAppointmentSlotReference": ".operations.phased_available_slots_for_range",
    "PreferredMedicalCode": ".models.preferred_medical_code",
    "PreferredMedicalCodePaginationConnection": ".operations.preferred_medical_codes",
    "Prescription": ".models.prescription",
    "PrescriptionDiagnosis": ".models.prescription",
    "PrescriptionMedicationConnection": ".operations.prescription_medications",
    "PrescriptionMedicationMedicationType": ".operations.prescription_medications",
    "PrescriptionMedicationOrderBy": ".operations.prescription_medications",
    "PrescriptionMedicationPrescription": ".operations.prescription_medications",
    "PrescriptionMedicationQueryFiltersInput": ".operations.prescription_medications",
    "PrescriptionMedicationStatus": ".enums.prescription_medication_status",
    "PrescriptionMedicationTypeEnum": ".operations.prescription_medications",
    "PrescriptionReference": ".models.form_answer_group_parts",
    "PriceAndCptPriceType": ".models.appointment_type_parts",
    "PriceAndCptPriceTypeReference": ".operations.appointment_types",
    "PrimaryOrganizationInfoInput": ".inputs.primary_organization_info_input",
    "Problem": ".models.user_parts",
    "Procedure": ".models.procedure",
    "ProcessMobileHealthDataSnapshotInput": ".operations.process_mobile_health_data_snapshot",
    "ProcessMobileHealthDataSnapshotPayload": ".operations.process_mobile_health_data_snapshot",
    "Product": ".models.product",
    "ProductInput": ".inputs.offering_product_input",
    "ProductOrderKeys": ".operations.products",
    "ProductPaginationConnection": ".operations.products",
    "ProductReference": ".models.offering_parts",
    "Profession": ".models.user_parts",
    "ProfessionsInput": ".inputs.professions_input",
    "ProviderAcceptedInsurancePlanType": ".models.provider_accepted_insurance_plan_type",
    "ProviderAcceptedInsurancePlanTypePaginationConnection": ".operations.provider_accepted_insurance_plans",
    "ProviderAppointmentLocation": ".models.user_parts",
    "ProviderAppointmentLocationsInput": ".operations.update_organization_member",
    "ProviderApptTypeConnection": ".models.appointment_type_parts",
    "ProviderBio": ".models.user_parts",
    "ProviderBioInput": ".operations.update_organization_member",
    "ProviderCptCodeInput": ".inputs.provider_cpt_code_input",
    "ProviderCptCodeType": ".models.provider_cpt_code_type",
    "ProviderCptCodeTypePaginationConnection": ".models.provider_cpt_code_type_pagination_connection",
    "PublishDocumentDraftInput": ".operations.publish_document_draft",
    "PublishDocumentDraftPayload": ".operations.publish_document_draft",
    "Queries": ".queries",
    "RaceCode": ".enums.race_code",
    "ReceiptLineItem": ".models.receipt_line_item",
    "ReceiptLineItemInput": ".inputs.receipt_line_item_input",
    "ReceiptLineItemPaginationConnection": ".operations.receipt_line_items",
    "ReceivedDirectMessage": ".models.received_direct_message",
    "ReceivedDirectMessageOrderKeys": ".operations.received_direct_messages",
    "ReceivedDirectMessagePaginationConnection": ".operations.received_direct_messages",
    "ReceivedFax": ".models.received_fax",
    "ReceivedFaxOrderKeys": ".operations.received_faxes",
    "ReceivedFaxPaginationConnection": ".operations.received_faxes",
    "Recommendation": ".models.recommendation",
    "RecurringAppointment": ".models.recurring_appointment",
    "RecurringAppointmentInput": ".inputs.recurring_appointment_input",
    "RecurringDaysData": ".models.chat_setting",
    "RecurringDaysInputObjectType": ".inputs.recurring_days_input_object_type",
    "RecurringForm": ".models.recurring_form",
    "RecurringFormPaginationConnection": ".operations.recurring_forms",
    "RecurringPayment": ".models.recurring_payment",
    "RecurringPaymentPaginationConnection": ".operations.recurring_payments",
    "RecurringPaymentReference": ".models.recurring_payment_reference",
    "RecursiveInput": "hero_healthie_runtime.graphql.api",
    "Reference": "hero_healthie_runtime.graphql.api",
    "Referral": ".models.referral",
    "ReferralInfo": ".models.cms1500_parts",
    "ReferralInfoInput": ".inputs.referral_info_input",
    "ReferralInput": ".operations.update_client",
    "ReferringPhysician": ".models.referring_physician",
    "ReferringPhysicianInput": ".operations.update_client",
    "ReferringPhysicianOrderKeys": ".operations.referring_physicians",
    "ReferringPhysicianPaginationConnection": ".operations.referring_physicians",
    "ReferringPhysicianReference": ".models.referring_physician_reference",
    "RefetchChangeHealthLabOrderInput": ".operations.refetch_change_health_lab_order",
    "RefetchChangeHealthLabOrderPayload": ".operations.refetch_change_health_lab_order",
    "RefundItem": ".models.billing_item",
    "RejectGeneratedFormAnswerGroupInput": ".operations.reject_generated_form_answer_group",
    "RejectGeneratedFormAnswerGroupPayload": ".operations.reject_generated_form_answer_group",
    "RelatedObject": ".models.user_parts",
    "Reminder": ".models.reminder",
    "ReminderInput": ".inputs.reminder_input",
    "RemoveAppliedTagInput": ".operations.remove_applied_tag",
    "RemoveAppliedTagPayload": ".operations.remove_applied_tag",
    "RemoveDraftInput": ".operations.remove_draft",
    "RemoveDraftPayload": ".operations.remove_draft",
    "RemoveUserFromGroupCarePlanInput": ".operations.remove_user_from_group_care_plan",
    "RemoveUserFromGroupCarePlanPayload": ".operations.remove_user_from_group_care_plan",
    "RequestIntegrationInput": ".operations.request_integration",
    "RequestIntegrationPayload": ".operations.request_integration",
    "RequestedFormCompletion": ".models.requested_form_completion",
    "RequestedFormCompletionPaginationConnection": ".operations.requested_form_completions",
    "RequestedFormCompletionReference": ".models.form_answer_group_pagination_connection",
    "RequestedFormStatusType": ".operations.create_requested_form_completion",
    "RequestedPayer": ".models.billing_item",
    "RequestedPayerInput": ".inputs.requested_payer_input",
    "RequestedPaymentOrderKeys": ".operations.requested_payments",
    "RequestedPaymentPaginationConnection": ".operations.requested_payments",
    "RequestedPaymentReference": ".models.requested_payment_reference",
    "RequestedPaymentStatus": ".operations.appointment_workflow_statuses",
    "RequestedPaymentTemplate": ".operations.invoice_templates",
    "RequestedPaymentTemplateInput": ".inputs.requested_payment_template_input",
    "RequestedPaymentTemplatePaginationConnection": ".operations.invoice_templates",
    "ResendSentFaxInput": ".operations.resend_sent_fax",
    "ResendSentFaxPayload": ".operations.resend_sent_fax",
    "ResetDefaultPdfLetterheadTemplateInput": ".operations.reset_default_pdf_letterhead_template",
    "ResetDefaultPdfLetterheadTemplatePayload": ".operations.reset_default_pdf_letterhead_template",
    "ResetMfaInput": ".operations.reset_mfa",
    "ResetMfaPayload": ".operations.reset_mfa",
    "ResetPasswordInput": ".operations.reset_password",
    "ResetPasswordPayload": ".operations.reset_password",
    "ResumeCourseGroupInput": ".operations.resume_course_group",
    "ResumeCourseGroupPayload": ".operations.resume_course_group",
    "ResumeCourseMembershipInput": ".operations.resume_course_membership",
    "ResumeCourseMembershipPayload": ".operations.resume_course_membership",
    "ResyncRupaLabOrdersInput": ".operations.resync_rupa_lab_orders",
    "ResyncRupaLabOrdersPayload": ".operations.resync_rupa_lab_orders",
    "RevokeTokenInput": ".operations.revoke_token",
    "RevokeTokenPayload": ".operations.revoke_token",
    "Room": ".models.appointment_location",
    "RoomInput": ".inputs.appointment_location_input",
    "RunEligibilityCheckMutationInput": ".operations.run_eligibility_check",
    "RunEligibilityCheckMutationPayload": ".operations.run_eligibility_check",
    "SDKConfig": ".operations.sdk_config",
    "SavedFilter": ".models.saved_filter",
    "SavedFilterPaginationConnection": ".operations.saved_filters",
    "ScheduledUserPackageSelection": ".operations.scheduled_user_package_selections",
    "ScheduledUserPackageSelectionPaginationConnection": ".operations.scheduled_user_package_selections",
    "SendCarePlanEmailInput": ".operations.send_care_plan_email",
    "SendCarePlanEmailPayload": ".operations.send_care_plan_email",
    "SendSpeakToTrainerNotificationInput": ".operations.send_speak_to_trainer_notification",
    "SendSpeakToTrainerNotificationPayload": ".operations.send_speak_to_trainer_notification",
    "SendTestWebhookInput": ".operations.send_test_webhook",
    "SendTestWebhookPayload": ".operations.send_test_webhook",
    "SentDirectMessage": ".models.sent_direct_message",
    "SentDirectMessageOrderKeys": ".operations.sent_direct_messages",
    "SentDirectMessagePaginationConnection": ".operations.sent_direct_messages",
    "SentDirectMessageXml": ".operations.create_sent_direct_message",
    "SentFax": ".models.sent_fax",
    "SentFaxOrderKeys": ".operations.sent_faxes",
    "SentFaxPaginationConnection": ".operations.sent_faxes",
    "SentNotificationRecord": ".models.sent_notification_record",
    "SentNotificationRecordPaginationConnection": ".operations.sent_notification_records",
    "SentWebhook": ".operations.sent_webhooks",
    "SentWebhookOrderKeys": ".operations.sent_webhooks",
    "SentWebhookPaginationConnection": ".operations.sent_webhooks",
    "SentWebhookResourceType": ".operations.sent_webhooks",
    "ServingSize": ".operations.serving_sizes",
    "ServingSizeInput": ".inputs.serving_size_input",
    "ServingSizePaginationConnection": ".operations.serving_sizes",
    "SetCustomModuleFormScribeInstructionsInput": ".operations.set_custom_module_form_scribe_instructions",
    "SetCustomModuleFormScribeInstructionsPayload": ".operations.set_custom_module_form_scribe_instructions",
    "SetDefaultPdfLetterheadTemplateInput": ".operations.set_default_pdf_letterhead_template",
    "SetDefaultPdfLetterheadTemplatePayload": ".operations.set_default_pdf_letterhead_template",
    "ShapaConnection": ".models.shapa_connection",
    "ShareAnswersAsDocumentInput": ".operations.share_answers_as_document",
    "ShareAnswersAsDocumentPayload": ".operations.share_answers_as_document",
    "ShareCourseInput": ".operations.share_course",
    "ShareCoursePayload": ".operations.share_course",
    "ShareCustomModuleFormInput": ".operations.share_custom_module_form",
    "ShareCustomModuleFormPayload": ".operations.share_custom_module_form",
    "ShareableDocument": ".models.shareable_document",
    "ShareableFolder": ".models.shareable_folder",
    "ShareableType": ".enums.shareable_type",
    "SignInInput": ".operations.sign_in",
    "SignInPayload": ".operations.sign_in",
    "SignInput": ".operations.sign_form_answer_group",
    "SignPayload": ".operations.sign_form_answer_group",
    "SignUpInput": ".operations.sign_up",
    "SignUpPayload": ".operations.sign_up",
    "SignedStreamName": ".operations.signed_stream_name",
    "SmartPhrase": ".models.smart_phrase",
    "SmartPhraseOrderKeys": ".operations.smart_phrases",
    "SmartPhrasePaginationConnection": ".operations.smart_phrases",
    "SmokingStatus": ".models.smoking_status",
    "SmsTemplateWarning": ".models.sms_template_warning",
    "SnomedTerm": ".models.family_history_condition",
    "SpecialtiesInput": ".inputs.specialties_input",
    "Specialty": ".models.user_parts",
    "StateLicense": ".models.state_license",
    "StateLicensePaginationConnection": ".operations.state_licenses",
    "StateLicensesInput": ".operations.update_organization_member",
    "States": ".operations.pharmacies",
    "StripeBankAccountType": ".operations.stripe_bank_account",
    "StripeCompanyAddressType": ".operations.stripe_company",
    "StripeCompanyType": ".operations.stripe_company",
    "StripeCountry": ".models.stripe_country",
    "StripeCustomerDetail": ".models.stripe_customer_detail",
    "StripeCustomerDetailOrderKeys": ".operations.card_issues",
    "StripeCustomerDetailPaginationConnection": ".models.stripe_customer_detail_pagination_connection",
    "StripeCustomerDetailReference": ".models.user_parts",
    "StripeInvoice": ".models.subscription_instance",
    "StripePlan": ".models.subscription_instance",
    "SubOrganizationInfoInput": ".operations.create_organization",
    "SubentryInput": ".inputs.subentry_input",
    "SubgoalInput": ".inputs.subgoal_input",
    "SubmissionInput": ".operations.create_lab_order",
    "SubmitSecondaryClaimInput": ".operations.submit_secondary_claim",
    "SubmitSecondaryClaimPayload": ".operations.submit_secondary_claim",
    "SubscriptionInstance": ".models.subscription_instance",
    "Subscriptions": ".subscriptions",
    "SuperBill": ".models.super_bill",
    "SuperBillListItem": ".operations.super_bills",
    "SuperBillOrderKeys": ".operations.super_bills",
    "SuperBillPaginationConnection": ".operations.super_bills",
    "SymptomOption": ".models.feature_toggle",
    "Tag": ".models.tag",
    "TagOrderKeys": ".enums.tag_order_keys",
    "TagPaginationConnection": ".operations.tags_paginated",
    "TagReference": ".models.tag_reference",
    "Task": ".models.task",
    "TaskListItem": ".operations.tasks",
    "TaskOrderKeys": ".operations.tasks",
    "TaskPaginationConnection": ".operations.tasks",
    "TaskReminderInput": ".inputs.task_reminder_input",
    "TaxonomyCode": ".models.taxonomy_code",
    "TaxonomyCodePaginationConnection": ".operations.taxonomy_codes",
    "TestInput": ".operations.create_lab_order",
    "ToggleCarePlanStatusForSpecificUserInput": ".operations.toggle_care_plan_status_for_specific_user",
    "ToggleCarePlanStatusForSpecificUserPayload": ".operations.toggle_care_plan_status_for_specific_user",
    "TransactionType": ".operations.transactions",
    "TranscriptStatusEnum": ".enums.transcript_status_enum",
    "TranscriptTypeEnum": ".enums.transcript_type_enum",
    "TransferOrderKeys": ".operations.transfers",
    "TransferType": ".operations.transfers",
    "UUID": "hero_healthie_runtime.graphql.api",
    "UniqueDeviceIdentifier": ".models.unique_device_identifier",
    "UnknownMember": "hero_healthie_runtime.graphql.api",
    "UnlinkEncounterToEpisodeOfCareInput": ".operations.unlink_encounter_to_episode_of_care",
    "UnlinkEncounterToEpisodeOfCarePayload": ".operations.unlink_encounter_to_episode_of_care",
    "UnlockInput": ".operations.unlock_form_answer_group",
    "UnlockPayload": ".operations.unlock_form_answer_group",
    "UnsubscribeFromNotificationInput": ".operations.unsubscribe_from_notification",
    "UnsubscribeFromNotificationPayload": ".operations.unsubscribe_from_notification",
    "UpdateAddendumInput": ".operations.update_addendum",
    "UpdateAddendumPayload": ".operations.update_addendum",
    "UpdateAlertTemplateInput": ".operations.update_alert_template",
    "UpdateAlertTemplatePayload": ".operations.update_alert_template",
    "UpdateAllergySensitivityInput": ".operations.update_allergy_sensitivity",
    "UpdateAllergySensitivityPayload": ".operations.update_allergy_sensitivity",
    "UpdateAnnouncementInput": ".operations.update_announcement",
    "UpdateAnnouncementPayload": ".operations.update_announcement",
    "UpdateAppleHealthInput": ".operations.update_apple_health",
    "UpdateAppleHealthPayload": ".operations.update_apple_health",
    "UpdateAppointmentFormAnswerGroupConnectionInput": ".operations.update_appointment_form_answer_group_connection",
    "UpdateAppointmentFormAnswerGroupConnectionPayload": ".operations.update_appointment_form_answer_group_connection",
    "UpdateAppointmentInclusionInput": ".operations.update_appointment_inclusion",
    "UpdateAppointmentInclusionPayload": ".operations.update_appointment_inclusion",
    "UpdateAppointmentInput": ".operations.update_appointment",
    "UpdateAppointmentPayload": ".operations.update_appointment",
    "UpdateAppointmentRequestInput": ".operations.update_appointment_request",
    "UpdateAppointmentRequestPayload": ".operations.update_appointment_request",
    "UpdateAppointmentSettingInput": ".operations.update_appointment_setting",
    "UpdateAppointmentSettingPayload": ".operations.update_appointment_setting",
    "UpdateAppointmentTypeCptCodeInput": ".operations.update_appointment_type_cpt_code",
    "UpdateAppointmentTypeCptCodePayload": ".operations.update_appointment_type_cpt_code",
    "UpdateAppointmentTypeInput": ".operations.update_appointment_type",
    "UpdateAppointmentTypePayload": ".operations.update_appointment_type",
    "UpdateAutoTaskGeneratorInput": ".operations.update_auto_task_generator",
    "UpdateAutoTaskGeneratorPayload": ".operations.update_auto_task_generator",
    "UpdateAutomatedInsuranceBillingSettingInput": ".operations.update_automated_insurance_billing_setting",
    "UpdateAutomatedInsuranceBillingSettingPayload": ".operations.update_automated_insurance_billing_setting",
    "UpdateBillingItemInput": ".operations.update_billing_item",
    "UpdateBillingItemPayload": ".operations.update_billing_item",
    "UpdateBrandInput": ".operations.update_brand",
    "UpdateBrandPayload": ".operations.update_brand",
    "UpdateByTemplateInput": ".operations.update_by_template",
    "UpdateByTemplatePayload": ".operations.update_by_template",
    "UpdateCalendarViewSettingInput": ".operations.update_calendar_view_setting",
    "UpdateCalendarViewSettingPayload": ".operations.update_calendar_view_setting",
    "UpdateCalorieLevelInput": ".operations.update_calorie_level",
    "UpdateCalorieLevelPayload": ".operations.update_calorie_level",
    "UpdateCareAlertInput": ".operations.update_care_alert",
    "UpdateCareAlertPayload": ".operations.update_care_alert",
    "UpdateCarePlanInput": ".operations.update_care_plan",
    "UpdateCarePlanPayload": ".operations.update_care_plan",
    "UpdateCarePlanRecommendationCategoryInput": ".operations.update_care_plan_recommendation_category",
    "UpdateCarePlanRecommendationCategoryPayload": ".operations.update_care_plan_recommendation_category",
    "UpdateChangeHealthAccountInput": ".operations.update_change_health_account",
    "UpdateChangeHealthAccountPayload": ".operations.update_change_health_account",
    "UpdateChargeBackInput": ".operations.update_charge_back",
    "UpdateChargeBackPayload": ".operations.update_charge_back",
    "UpdateChatSettingInput": ".operations.update_chat_setting",
    "UpdateChatSettingPayload": ".operations.update_chat_setting",
    "UpdateClientInput": ".operations.update_client",
    "UpdateClientPayload": ".operations.update_client",
    "UpdateCms1500Input": ".operations.update_cms1500",
    "UpdateCms1500Payload": ".operations.update_cms1500",
    "UpdateCognitiveStatusInput": ".operations.update_cognitive_status",
    "UpdateCognitiveStatusPayload": ".operations.update_cognitive_status",
    "UpdateConversationInput": ".operations.update_conversation",
    "UpdateConversationMembershipInput": ".operations.update_conversation_membership",
    "UpdateConversationMembershipPayload": ".operations.update_conversation_membership",
    "UpdateConversationPayload": ".operations.update_conversation",
    "UpdateCourseGroupInput": ".operations.update_course_group",
    "UpdateCourseGroupPayload": ".operations.update_course_group",
    "UpdateCourseInput": ".operations.update_course",
    "UpdateCourseItemInput": ".operations.update_course_item",
    "UpdateCourseItemPayload": ".operations.update_course_item",
    "UpdateCourseMembershipInput": ".operations.update_course_membership",
    "UpdateCourseMembershipPayload": ".operations.update_course_membership",
    "UpdateCoursePayload": ".operations.update_course",
    "UpdateCustomEmailInput": ".operations.update_custom_email",
    "UpdateCustomEmailPayload": ".operations.update_custom_email",
    "UpdateCustomFoodInput": ".operations.update_custom_food",
    "UpdateCustomFoodPayload": ".operations.update_custom_food",
    "UpdateCustomModuleFormInput": ".operations.update_custom_module_form",
    "UpdateCustomModuleFormPayload": ".operations.update_custom_module_form",
    "UpdateCustomModuleInput": ".operations.update_custom_module",
    "UpdateCustomModulePayload": ".operations.update_custom_module",
    "UpdateDocumentDraftInput": ".operations.update_document_draft",
    "UpdateDocumentDraftPayload": ".operations.update_document_draft",
    "UpdateDocumentInput": ".operations.update_document",
    "UpdateDocumentPayload": ".operations.update_document",
    "UpdateDsiCommentInput": ".operations.update_dsi_comment",
    "UpdateDsiCommentPayload": ".operations.update_dsi_comment",
    "UpdateEntryInput": ".operations.update_entry",
    "UpdateEntryPayload": ".operations.update_entry",
    "UpdateEpisodeOfCareInput": ".operations.update_episode_of_care",
    "UpdateEpisodeOfCarePayload": ".operations.update_episode_of_care",
    "UpdateExternalCalendarInput": ".operations.update_external_calendar",
    "UpdateExternalCalendarPayload": ".operations.update_external_calendar",
    "UpdateFamilyHistoryInput": ".operations.update_family_history",
    "UpdateFamilyHistoryPayload": ".operations.update_family_history",
    "UpdateFaxAcctInfoInput": ".operations.update_fax_acct_info",
    "UpdateFaxAcctInfoPayload": ".operations.update_fax_acct_info",
    "UpdateFeatureToggleInput": ".operations.update_feature_toggle",
    "UpdateFeatureTogglePayload": ".operations.update_feature_toggle",
    "UpdateFitbitInput": ".operations.update_fitbit",
    "UpdateFitbitPayload": ".operations.update_fitbit",
    "UpdateFolderInput": ".operations.update_folder",
    "UpdateFolderPayload": ".operations.update_folder",
    "UpdateFormAnswerGroupInput": ".operations.update_form_answer_group",
    "UpdateFormAnswerGroupPayload": ".operations.update_form_answer_group",
    "UpdateFunctionalStatusInput": ".operations.update_functional_status",
    "UpdateFunctionalStatusPayload": ".operations.update_functional_status",
    "UpdateGeneratedFormAnswerGroupFeedbackInput": ".operations.update_generated_form_answer_group_feedback",
    "UpdateGeneratedFormAnswerGroupFeedbackPayload": ".operations.update_generated_form_answer_group_feedback",
    "UpdateGeneratedSummaryInput": ".operations.update_generated_summary",
    "UpdateGeneratedSummaryPayload": ".operations.update_generated_summary",
    "UpdateGoalInput": ".operations.update_goal",
    "UpdateGoalPayload": ".operations.update_goal",
    "UpdateGoogleFitInput": ".operations.update_google_fit",
    "UpdateGoogleFitPayload": ".operations.update_google_fit",
    "UpdateGroupCarePlanInput": ".operations.update_group_care_plan",
    "UpdateGroupCarePlanPayload": ".operations.update_group_care_plan",
    "UpdateHealthConcernInput": ".operations.update_health_concern",
    "UpdateHealthConcernPayload": ".operations.update_health_concern",
    "UpdateHumanInput": ".operations.update_human",
    "UpdateHumanPayload": ".operations.update_human",
    "UpdateImmunizationInput": ".operations.update_immunization",
    "UpdateImmunizationPayload": ".operations.update_immunization",
    "UpdateImplantableDeviceUserInput": ".operations.update_implantable_device_user",
    "UpdateImplantableDeviceUserPayload": ".operations.update_implantable_device_user",
    "UpdateInsuranceAuthorizationInput": ".operations.update_insurance_authorization",
    "UpdateInsuranceAuthorizationPayload": ".operations.update_insurance_authorization",
    "UpdateInsurancePaymentDepositStatusInput": ".operations.update_insurance_payment_deposit_status",
    "UpdateInsurancePaymentDepositStatusPayload": ".operations.update_insurance_payment_deposit_status",
    "UpdateInsurancePlanInput": ".operations.update_insurance_plan",
    "UpdateInsurancePlanPayload": ".operations.update_insurance_plan",
    "UpdateInternalCommentInput": ".operations.update_internal_comment",
    "UpdateInternalCommentPayload": ".operations.update_internal_comment",
    "UpdateLabOrderInput": ".operations.update_lab_order",
    "UpdateLabOrderPayload": ".operations.update_lab_order",
    "UpdateLocationInput": ".operations.update_location",
    "UpdateLocationPayload": ".operations.update_location",
    "UpdateMacronutrientSplitInput": ".operations.update_macronutrient_split",
    "UpdateMacronutrientSplitPayload": ".operations.update_macronutrient_split",
    "UpdateManualInsurancePaymentInput": ".operations.update_manual_insurance_payment",
    "UpdateManualInsurancePaymentPayload": ".operations.update_manual_insurance_payment",
    "UpdateMealInput": ".operations.update_meal",
    "UpdateMealPayload": ".operations.update_meal",
    "UpdateMedicationInput": ".operations.update_medication",
    "UpdateMedicationPayload": ".operations.update_medication",
    "UpdateNoteInput": ".operations.update_note",
    "UpdateNotePayload": ".operations.update_note",
    "UpdateNoteSchedulerInput": ".operations.update_note_scheduler",
    "UpdateNoteSchedulerPayload": ".operations.update_note_scheduler",
    "UpdateNotificationContactInput": ".operations.update_notification_contact",
    "UpdateNotificationContactPayload": ".operations.update_notification_contact",
    "UpdateNotificationInput": ".operations.update_notification",
    "UpdateNotificationPayload": ".operations.update_notification",
    "UpdateNotificationSettingInput": ".operations.update_notification_setting",
    "UpdateNotificationSettingPayload": ".operations.update_notification_setting",
    "UpdateOfferingInput": ".operations.update_offering",
    "UpdateOfferingPayload": ".operations.update_offering",
    "UpdateOfficeallySftpAccountInput": ".operations.update_officeally_sftp_account",
    "UpdateOfficeallySftpAccountPayload": ".operations.update_officeally_sftp_account",
    "UpdateOnboardingFlowInput": ".operations.update_onboarding_flow",
    "UpdateOnboardingFlowPayload": ".operations.update_onboarding_flow",
    "UpdateOnboardingItemInput": ".operations.update_onboarding_item",
    "UpdateOnboardingItemPayload": ".operations.update_onboarding_item",
    "UpdateOrganizationConfigurationInput": ".operations.update_organization_configuration",
    "UpdateOrganizationConfigurationPayload": ".operations.update_organization_configuration",
    "UpdateOrganizationCptCodeInput": ".operations.update_organization_cpt_code",
    "UpdateOrganizationCptCodePayload": ".operations.update_organization_cpt_code",
    "UpdateOrganizationInput": ".operations.update_organization",
    "UpdateOrganizationMemberInput": ".operations.update_organization_member",
    "UpdateOrganizationMemberPayload": ".operations.update_organization_member",
    "UpdateOrganizationMembershipInput": ".operations.update_organization_membership",
    "UpdateOrganizationMembershipPayload": ".operations.update_organization_membership",
    "UpdateOrganizationPayload": ".operations.update_organization",
    "UpdatePdfLetterheadTemplateInput": ".operations.update_pdf_letterhead_template",
    "UpdatePdfLetterheadTemplatePayload": ".operations.update_pdf_letterhead_template",
    "UpdatePermissionTemplateInput": ".operations.update_permission_template",
    "UpdatePermissionTemplatePayload": ".operations.update_permission_template",
    "UpdatePolicyMutationInput": ".operations.update_policy",
    "UpdatePolicyMutationPayload": ".operations.update_policy",
    "UpdateProcedureInput": ".operations.update_procedure",
    "UpdateProcedurePayload": ".operations.update_procedure",
    "UpdateProductInput": ".operations.update_product",
    "UpdateProductPayload": ".operations.update_product",
    "UpdateProviderCptCodesInput": ".operations.update_provider_cpt_codes",
    "UpdateProviderCptCodesPayload": ".operations.update_provider_cpt_codes",
    "UpdateReceivedDirectMessageInput": ".operations.update_received_direct_message",
    "UpdateReceivedDirectMessagePayload": ".operations.update_received_direct_message",
    "UpdateReceivedFaxInput": ".operations.update_received_fax",
    "UpdateReceivedFaxPayload": ".operations.update_received_fax",
    "UpdateRecommendationInput": ".operations.update_recommendation",
    "UpdateRecommendationPayload": ".operations.update_recommendation",
    "UpdateRecurringFormInput": ".operations.update_recurring_form",
    "UpdateRecurringFormPayload": ".operations.update_recurring_form",
    "UpdateReferralInput": ".operations.update_referral",
    "UpdateReferralPayload": ".operations.update_referral",
    "UpdateReferringPhysicianInput": ".operations.update_referring_physician",
    "UpdateReferringPhysicianPayload": ".operations.update_referring_physician",
    "UpdateRequestedPaymentInput": ".operations.update_requested_payment",
    "UpdateRequestedPaymentPayload": ".operations.update_requested_payment",
    "UpdateSavedFilterInput": ".operations.update_saved_filter",
    "UpdateSavedFilterPayload": ".operations.update_saved_filter",
    "UpdateSecondaryClaimInput": ".operations.update_secondary_claim",
    "UpdateSecondaryClaimPayload": ".operations.update_secondary_claim",
    "UpdateSmartPhraseInput": ".operations.update_smart_phrase",
    "UpdateSmartPhrasePayload": ".operations.update_smart_phrase",
    "UpdateSmokingStatusInput": ".operations.update_smoking_status",
    "UpdateSmokingStatusPayload": ".operations.update_smoking_status",
    "UpdateStateInput": ".operations.update_state",
    "UpdateStatePayload": ".operations.update_state",
    "UpdateStripeCustomerDetailInput": ".operations.update_stripe_customer_detail",
    "UpdateStripeCustomerDetailPayload": ".operations.update_stripe_customer_detail",
    "UpdateStripeVerificationDetailsInput": ".operations.update_stripe_verification_details",
    "UpdateStripeVerificationDetailsPayload": ".operations.update_stripe_verification_details",
    "UpdateSubscriptionInput": ".operations.update_subscription",
    "UpdateSubscriptionPayload": ".operations.update_subscription",
    "UpdateSuperBillInput": ".operations.update_super_bill",
    "UpdateSuperBillPayload": ".operations.update_super_bill",
    "UpdateTagInput": ".operations.update_tag",
    "UpdateTagPayload": ".operations.update_tag",
    "UpdateTaskInput": ".operations.update_task",
    "UpdateTaskPayload": ".operations.update_task",
    "UpdateUiConfigurationInput": ".operations.update_organization_ui_configuration",
    "UpdateUiConfigurationPayload": ".operations.update_organization_ui_configuration",
    "UpdateUniqueDeviceIdentifierInput": ".operations.update_unique_device_identifier",
    "UpdateUniqueDeviceIdentifierPayload": ".operations.update_unique_device_identifier",
    "UpdateUserAppointmentPricingInput": ".operations.update_user_appointment_pricing",
    "UpdateUserAppointmentPricingPayload": ".operations.update_user_appointment_pricing",
    "UpdateUserGroupInput": ".operations.update_user_group",
    "UpdateUserGroupPayload": ".operations.update_user_group",
    "UpdateUserInput": ".operations.update_user",
    "UpdateUserPayload": ".operations.update_user",
    "UpdateWebhookInput": ".operations.update_webhook",
    "UpdateWebhookPayload": ".operations.update_webhook",
    "UpdateWriteOffInput": ".operations.update_write_off",
    "UpdateWriteOffPayload": ".operations.update_write_off",
    "Upload": "hero_healthie_runtime.graphql.api",
    "UploadBatchToCandidHealthInput": ".operations.upload_batch_to_candid_health",
    "UploadBatchToCandidHealthPayload": ".operations.upload_batch_to_candid_health",
    "UploadBatchToChangeHealthInput": ".operations.upload_batch_to_change_health",
    "UploadBatchToChangeHealthPayload": ".operations.upload_batch_to_change_health",
    "UploadBatchToOfficeallyInput": ".operations.upload_batch_to_officeally",
    "UploadBatchToOfficeallyPayload": ".operations.upload_batch_to_officeally",
    "UploadToIntegrationsInput": ".operations.upload_cms1500s_to_integrations",
    "UploadToIntegrationsPayload": ".operations.upload_cms1500s_to_integrations",
    "User": ".models.user",
    "UserConnection": ".models.user_connection",
    "UserGroup": ".models.user_group",
    "UserGroupOrderKeys": ".operations.user_groups",
    "UserGroupPaginationConnection": ".operations.user_groups",
    "UserGroupReference": ".models.user_group_reference",
    "UserListItem": ".models.user_connection",
    "UserNotificationsCount": ".models.user_notifications_count",
    "UserOrderKeys": ".enums.user_order_keys",
    "UserPackageSelection": ".models.user_package_selection",
    "UserPackageSelectionPaginationConnection": ".operations.user_package_selections",
    "UserPolicyInput": ".operations.update_user",
    "UserReference": ".models.user_reference",
    "ValidateOfferingCoupon": ".operations.validate_coupon",
    "ValidateVerificationTokenInput": ".operations.validate_verification_token",
    "ValidateVerificationTokenPayload": ".operations.validate_verification_token",
    "VideoChat": ".operations.video_chats_subscription",
    "VideoChatsSubscriptionPayload": ".operations.video_chats_subscription",
    "VideoUrlDefault": ".models.appointment_setting_parts",
    "VideoUrlDefaultInput": ".inputs.video_url_default_input",
    "VideoUrlOption": ".models.appointment_setting_parts",
    "VideoUrlOptionInput": ".inputs.video_url_default_input",
    "Visitor": ".models.visitor",
    "VisualizeDashboardType": ".operations.visualize_dashboard",
    "VoidLinePaymentInput": ".operations.void_line_payment",
    "VoidLinePaymentPayload": ".operations.void_line_payment",
    "VoidLineWriteOffInput": ".operations.void_line_write_off",
    "VoidLineWriteOffPayload": ".operations.void_line_write_off",
    "Webhook": ".models.webhook",
    "WebhookEvent": ".models.webhook_event",
    "WebhookEventInput": ".inputs.webhook_event_input",
    "WebhookEventType": ".enums.webhook_event_type",
    "WebhookOrderKeys": ".operations.webhooks",
    "WebhookPaginationConnection": ".operations.webhooks",
    "WhitelabelSetting": ".models.whitelabel_setting",
    "WithingsConnection": ".models.withings_connection",
    "WriteOff": ".models.write_off",
    "WriteOffInput": ".inputs.write_off_input",
    "WriteOffType": ".enums.write_off_type",
    "ZonedDateTime": "hero_healthie_runtime.graphql.api",
    "ZoomCloudRecordingFile": ".operations.delete_zoom_recording_file",
    "ZoomRecordingFileTypeEnum": ".operations.delete_zoom_recording_file",
    "ZoomRecordingStatusEnum": ".operations.delete_zoom_recording_file",
    "ZoomRecordingTypeEnum": ".operations.delete_zoom_recording_file",
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


__all__ = list(_HOMES)
