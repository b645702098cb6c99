# Generated from specs/healthie. Do not edit.
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
    from .enums.automation_run_step_status import AutomationRunStepStatus as AutomationRunStepStatus
    from .enums.billing_item_state import BillingItemState as BillingItemState
    from .enums.cancellation_reason_type_enum import CancellationReasonTypeEnum as CancellationReasonTypeEnum
    from .enums.chart_note_status import ChartNoteStatus as ChartNoteStatus
    from .enums.claim_destination_integration import ClaimDestinationIntegration as ClaimDestinationIntegration
    from .enums.claim_md_rejection_messages_info import ClaimMdRejectionMessagesInfo as ClaimMdRejectionMessagesInfo
    from .enums.claim_policy_priority import ClaimPolicyPriority as ClaimPolicyPriority
    from .enums.cms1500_status import Cms1500Status as Cms1500Status
    from .enums.course_membership_status import CourseMembershipStatus as CourseMembershipStatus
    from .enums.eligibility_check_service import EligibilityCheckService as EligibilityCheckService
    from .enums.entry_image_style_enum import EntryImageStyleEnum as EntryImageStyleEnum
    from .enums.goal_order_keys import GoalOrderKeys as GoalOrderKeys
    from .enums.holder_relationship import HolderRelationship as HolderRelationship
    from .enums.individual_client_note_order_keys import IndividualClientNoteOrderKeys as IndividualClientNoteOrderKeys
    from .enums.individual_client_note_sorting import IndividualClientNoteSorting as IndividualClientNoteSorting
    from .enums.internal_comments_order_keys import InternalCommentsOrderKeys as InternalCommentsOrderKeys
    from .enums.lab_order_billing import LabOrderBilling as LabOrderBilling
    from .enums.lab_order_integration import LabOrderIntegration as LabOrderIntegration
    from .enums.lab_order_interpretation import LabOrderInterpretation as LabOrderInterpretation
    from .enums.line_payment_source import LinePaymentSource as LinePaymentSource
    from .enums.monograph_format import MonographFormat as MonographFormat
    from .enums.prescription_medication_status import PrescriptionMedicationStatus as PrescriptionMedicationStatus
    from .enums.shareable_type import ShareableType as ShareableType
    from .enums.tag_order_keys import TagOrderKeys as TagOrderKeys
    from .enums.transcript_status_enum import TranscriptStatusEnum as TranscriptStatusEnum
    from .enums.transcript_type_enum import TranscriptTypeEnum as TranscriptTypeEnum
    from .enums.user_order_keys import UserOrderKeys as UserOrderKeys
    from .enums.webhook_event_type import WebhookEventType as WebhookEventType
    from .enums.write_off_type import WriteOffType as WriteOffType
    from .inputs.appointment_type_credit_input import AppointmentTypeCreditInput as AppointmentTypeCreditInput
    from .inputs.billing_address_input import BillingAddressInput as BillingAddressInput
    from .inputs.client_insurance_plan_input import ClientInsurancePlanInput as ClientInsurancePlanInput
    from .inputs.client_location_input import ClientLocationInput as ClientLocationInput
    from .inputs.form_answer_input import FormAnswerInput as FormAnswerInput
    from .inputs.note_input import NoteInput as NoteInput
    from .inputs.subentry_input import SubentryInput as SubentryInput
    from .models.accepted_insurance_plan import AcceptedInsurancePlan as AcceptedInsurancePlan
    from .models.advance_appointment_price import AdvanceAppointmentPrice as AdvanceAppointmentPrice
    from .models.alert_template import AlertTemplate as AlertTemplate
    from .models.allergy_sensitivity import AllergySensitivity as AllergySensitivity
    from .models.allergy_sensitivity import AllergySensitivityCategory as AllergySensitivityCategory
    from .models.allergy_sensitivity import AllergySensitivityCategoryType as AllergySensitivityCategoryType
    from .models.allergy_sensitivity import AllergySensitivityReactionType as AllergySensitivityReactionType
    from .models.allergy_sensitivity import AllergySensitivitySeverity as AllergySensitivitySeverity
    from .models.allergy_sensitivity import AllergySensitivityStatus as AllergySensitivityStatus
    from .models.api_key import ApiKey as ApiKey
    from .models.apple_health import AppleHealth as AppleHealth
    from .models.appointment_frequency_data_type import AppointmentFrequencyDataType as AppointmentFrequencyDataType
    from .models.appointment_pricing_info_type import AppointmentPricingInfoType as AppointmentPricingInfoType
    from .models.appointment_reference import AppointmentReference as AppointmentReference
    from .models.appointment_setting_parts import CalendarColorScheme as CalendarColorScheme
    from .models.appointment_setting_parts import ColorCode as ColorCode
    from .models.appointment_setting_parts import ContactType as ContactType
    from .models.appointment_setting_parts import VideoUrlDefault as VideoUrlDefault
    from .models.appointment_setting_parts import VideoUrlOption as VideoUrlOption
    from .models.appointment_type_cpt_code_type import AppointmentTypeCptCodeType as AppointmentTypeCptCodeType
    from .models.appointment_type_parts import AppointmentAutocompleteForm as AppointmentAutocompleteForm
    from .models.appointment_type_parts import AppointmentTypeFormConnection as AppointmentTypeFormConnection
    from .models.appointment_type_parts import PriceAndCptPriceType as PriceAndCptPriceType
    from .models.appointment_type_parts import ProviderApptTypeConnection as ProviderApptTypeConnection
    from .models.appointment_type_reference import AppointmentTypeReference as AppointmentTypeReference
    from .models.auto_task_generator import AutoTaskGenerator as AutoTaskGenerator
    from .models.billing_item_reference import BillingItemReference as BillingItemReference
    from .models.brand_reference import BrandReference as BrandReference
    from .models.call_reference import CallReference as CallReference
    from .models.cancellation_reason import CancellationReason as CancellationReason
    from .models.care_alert import CareAlert as CareAlert
    from .models.care_alert import CareAlertPriorityEnum as CareAlertPriorityEnum
    from .models.care_plan_connection import CarePlanConnection as CarePlanConnection
    from .models.care_plan_recommendation_category import (
        CarePlanRecommendationCategory as CarePlanRecommendationCategory,
    )
    from .models.claim import AdjustmentGroup as AdjustmentGroup
    from .models.claim import Claim as Claim
    from .models.claim import CobAdjustment as CobAdjustment
    from .models.claim import CobServiceLineAdjustment as CobServiceLineAdjustment
    from .models.claim import CoordinationOfBenefits as CoordinationOfBenefits
    from .models.claim import PayerOrder as PayerOrder
    from .models.cms1500_parts import Cms1500Policy as Cms1500Policy
    from .models.cms1500_parts import CptCodesCms1500 as CptCodesCms1500
    from .models.cms1500_parts import IcdCodesCms1500 as IcdCodesCms1500
    from .models.cms1500_parts import ReferralInfo as ReferralInfo
    from .models.cms1500_reference import Cms1500Reference as Cms1500Reference
    from .models.course_benefit import CourseBenefit as CourseBenefit
    from .models.course_group import CourseGroup as CourseGroup
    from .models.course_item_reference import CourseItemReference as CourseItemReference
    from .models.cpt_code_reference import CptCodeReference as CptCodeReference
    from .models.dexcom_connection import DexcomConnection as DexcomConnection
    from .models.diagnosis import Diagnosis as Diagnosis
    from .models.document_draft import DocumentDraft as DocumentDraft
    from .models.document_draft import DocumentDraftStatusTypeEnum as DocumentDraftStatusTypeEnum
    from .models.document_reference import DocumentReference as DocumentReference
    from .models.eligibility_check import EligibilityCheck as EligibilityCheck
    from .models.entry_reference import EntryReference as EntryReference
    from .models.episode_of_care import EpisodeOfCare as EpisodeOfCare
    from .models.external_calendar import ExternalCalendar as ExternalCalendar
    from .models.family_history_condition import FamilyHistoryCondition as FamilyHistoryCondition
    from .models.family_history_condition import SnomedTerm as SnomedTerm
    from .models.field_error import FieldError as FieldError
    from .models.file_attachment import FileAttachment as FileAttachment
    from .models.fitbit import Fitbit as Fitbit
    from .models.food_nutrient import FoodNutrient as FoodNutrient
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
    from .models.generated_form_answer_group_type import GeneratedFormAnswerGroupType as GeneratedFormAnswerGroupType
    from .models.generated_summary import GeneratedSummary as GeneratedSummary
    from .models.google_fit import GoogleFit as GoogleFit
    from .models.http_header import HttpHeader as HttpHeader
    from .models.icd_code_reference import IcdCodeReference as IcdCodeReference
    from .models.immunization import Immunization as Immunization
    from .models.implantable_device_user import ImplantableDevice as ImplantableDevice
    from .models.implantable_device_user import ImplantableDeviceUser as ImplantableDeviceUser
    from .models.insurance_payment import InsurancePayment as InsurancePayment
    from .models.insurance_payment import InsurancePaymentsDepositStatusEnum as InsurancePaymentsDepositStatusEnum
    from .models.insurance_plan import InsurancePlan as InsurancePlan
    from .models.lab_observation_request import LabObservationRequest as LabObservationRequest
    from .models.lab_observation_request import LabObservationResult as LabObservationResult
    from .models.lab_option import LabOption as LabOption
    from .models.lab_option import LabOptionMarker as LabOptionMarker
    from .models.lab_result_reference import LabResultReference as LabResultReference
    from .models.line_payment import LinePayment as LinePayment
    from .models.line_payment import LinePaymentAdjustment as LinePaymentAdjustment
    from .models.line_payment import LinePaymentAdjustmentGroup as LinePaymentAdjustmentGroup
    from .models.line_payment import PayerResponsibility as PayerResponsibility
    from .models.line_write_off import LineWriteOff as LineWriteOff
    from .models.line_write_off import LineWriteOffReason as LineWriteOffReason
    from .models.link_unlink_encounter_to_episode_of_care import (
        LinkUnlinkEncounterToEpisodeOfCare as LinkUnlinkEncounterToEpisodeOfCare,
    )
    from .models.location_reference import LocationReference as LocationReference
    from .models.meal import FoodItem as FoodItem
    from .models.meal import FoodReference as FoodReference
    from .models.meal import Meal as Meal
    from .models.mobile_health_data_snapshot import MobileHealthDataSnapshot as MobileHealthDataSnapshot
    from .models.mobile_health_data_snapshot import (
        MobileHealthDataSnapshotIntegrationType as MobileHealthDataSnapshotIntegrationType,
    )
    from .models.mobile_health_data_snapshot import MobileHealthDataSnapshotStatus as MobileHealthDataSnapshotStatus
    from .models.new_webhook import NewWebhook as NewWebhook
    from .models.notification import Notification as Notification
    from .models.notification_contact import NotificationContact as NotificationContact
    from .models.offering_coupon import OfferingCoupon as OfferingCoupon
    from .models.offering_coupon_reference import OfferingCouponReference as OfferingCouponReference
    from .models.offering_group_visibility import OfferingGroupVisibility as OfferingGroupVisibility
    from .models.offering_image import OfferingImage as OfferingImage
    from .models.offering_parts import LabOptionReference as LabOptionReference
    from .models.offering_parts import OfferingCourse as OfferingCourse
    from .models.offering_parts import OfferingLabOption as OfferingLabOption
    from .models.offering_parts import OfferingProduct as OfferingProduct
    from .models.offering_parts import ProductReference as ProductReference
    from .models.offering_reference import OfferingReference as OfferingReference
    from .models.onboarding_flow_reference import OnboardingFlowReference as OnboardingFlowReference
    from .models.organization_configuration_type import OrganizationConfigurationType as OrganizationConfigurationType
    from .models.page_info import PageInfo as PageInfo
    from .models.place_of_service import PlaceOfService as PlaceOfService
    from .models.policy_parts import Benefit as Benefit
    from .models.policy_parts import CptCodesPolicy as CptCodesPolicy
    from .models.policy_parts import IcdCodesPolicy as IcdCodesPolicy
    from .models.policy_reference import PolicyReference as PolicyReference
    from .models.preferred_medical_code import PreferredMedicalCode as PreferredMedicalCode
    from .models.product import Product as Product
    from .models.provider_cpt_code_type import ProviderCptCodeType as ProviderCptCodeType
    from .models.receipt_line_item import ReceiptLineItem as ReceiptLineItem
    from .models.recommendation import Recommendation as Recommendation
    from .models.recurring_form import RecurringForm as RecurringForm
    from .models.recurring_payment_reference import RecurringPaymentReference as RecurringPaymentReference
    from .models.referring_physician_reference import ReferringPhysicianReference as ReferringPhysicianReference
    from .models.reminder import Reminder as Reminder
    from .models.requested_payment_reference import RequestedPaymentReference as RequestedPaymentReference
    from .models.shapa_connection import ShapaConnection as ShapaConnection
    from .models.shareable_document import ShareableDocument as ShareableDocument
    from .models.shareable_folder import ShareableFolder as ShareableFolder
    from .models.smart_phrase import SmartPhrase as SmartPhrase
    from .models.state_license import StateLicense as StateLicense
    from .models.stripe_customer_detail import StripeCustomerDetail as StripeCustomerDetail
    from .models.tag import Tag as Tag
    from .models.tag_reference import TagReference as TagReference
    from .models.user_group_reference import UserGroupReference as UserGroupReference
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
    from .models.withings_connection import WithingsConnection as WithingsConnection
    from .mutations import Mutations as Mutations
    from .operations.accepted_insurance_plan_writes import (
        CreateAcceptedInsurancePlanInput as CreateAcceptedInsurancePlanInput,
    )
    from .operations.accepted_insurance_plan_writes import (
        CreateAcceptedInsurancePlanPayload as CreateAcceptedInsurancePlanPayload,
    )
    from .operations.accepted_insurance_plan_writes import (
        DeleteAcceptedInsurancePlanInput as DeleteAcceptedInsurancePlanInput,
    )
    from .operations.accepted_insurance_plan_writes import (
        DeleteAcceptedInsurancePlanPayload as DeleteAcceptedInsurancePlanPayload,
    )
    from .operations.add_pharmacy import AddPharmacyInput as AddPharmacyInput
    from .operations.add_pharmacy import AddPharmacyPayload as AddPharmacyPayload
    from .operations.addendum_writes import CreateAddendumInput as CreateAddendumInput
    from .operations.addendum_writes import CreateAddendumPayload as CreateAddendumPayload
    from .operations.addendum_writes import UpdateAddendumInput as UpdateAddendumInput
    from .operations.addendum_writes import UpdateAddendumPayload as UpdateAddendumPayload
    from .operations.advance_appointment_prices import (
        AdvanceAppointmentPricePaginationConnection as AdvanceAppointmentPricePaginationConnection,
    )
    from .operations.alert_template_writes import CreateAlertTemplateInput as CreateAlertTemplateInput
    from .operations.alert_template_writes import CreateAlertTemplatePayload as CreateAlertTemplatePayload
    from .operations.alert_template_writes import DeleteAlertTemplateInput as DeleteAlertTemplateInput
    from .operations.alert_template_writes import DeleteAlertTemplatePayload as DeleteAlertTemplatePayload
    from .operations.alert_template_writes import UpdateAlertTemplateInput as UpdateAlertTemplateInput
    from .operations.alert_template_writes import UpdateAlertTemplatePayload as UpdateAlertTemplatePayload
    from .operations.alert_templates import AlertTemplatePaginationConnection as AlertTemplatePaginationConnection
    from .operations.allergy_sensitivity_writes import CreateAllergySensitivityInput as CreateAllergySensitivityInput
    from .operations.allergy_sensitivity_writes import (
        CreateAllergySensitivityPayload as CreateAllergySensitivityPayload,
    )
    from .operations.allergy_sensitivity_writes import DeleteAllergySensitivityInput as DeleteAllergySensitivityInput
    from .operations.allergy_sensitivity_writes import (
        DeleteAllergySensitivityPayload as DeleteAllergySensitivityPayload,
    )
    from .operations.allergy_sensitivity_writes import UpdateAllergySensitivityInput as UpdateAllergySensitivityInput
    from .operations.allergy_sensitivity_writes import (
        UpdateAllergySensitivityPayload as UpdateAllergySensitivityPayload,
    )
    from .operations.announcement import Announcement as Announcement
    from .operations.announcement_writes import AnnouncementImageUpload as AnnouncementImageUpload
    from .operations.announcement_writes import CreateAnnouncementInput as CreateAnnouncementInput
    from .operations.announcement_writes import CreateAnnouncementPayload as CreateAnnouncementPayload
    from .operations.announcement_writes import DestroyAnnouncementInput as DestroyAnnouncementInput
    from .operations.announcement_writes import DestroyAnnouncementPayload as DestroyAnnouncementPayload
    from .operations.announcement_writes import UpdateAnnouncementInput as UpdateAnnouncementInput
    from .operations.announcement_writes import UpdateAnnouncementPayload as UpdateAnnouncementPayload
    from .operations.announcements import AnnouncementPaginationConnection as AnnouncementPaginationConnection
    from .operations.api_key_writes import CreateApiKeyInput as CreateApiKeyInput
    from .operations.api_key_writes import CreateApiKeyPayload as CreateApiKeyPayload
    from .operations.api_key_writes import DeleteApiKeyInput as DeleteApiKeyInput
    from .operations.api_key_writes import DeleteApiKeyPayload as DeleteApiKeyPayload
    from .operations.api_keys import ApiKeyOrderKeys as ApiKeyOrderKeys
    from .operations.api_keys import ApiKeyPaginationConnection as ApiKeyPaginationConnection
    from .operations.apple_health_writes import CreateAppleHealthInput as CreateAppleHealthInput
    from .operations.apple_health_writes import CreateAppleHealthPayload as CreateAppleHealthPayload
    from .operations.apple_health_writes import DeleteAppleHealthInput as DeleteAppleHealthInput
    from .operations.apple_health_writes import DeleteAppleHealthPayload as DeleteAppleHealthPayload
    from .operations.apple_health_writes import UpdateAppleHealthInput as UpdateAppleHealthInput
    from .operations.apple_health_writes import UpdateAppleHealthPayload as UpdateAppleHealthPayload
    from .operations.applied_tag import AppliedTag as AppliedTag
    from .operations.applied_tags import AppliedTagOrderKeys as AppliedTagOrderKeys
    from .operations.applied_tags import AppliedTagPaginationConnection as AppliedTagPaginationConnection
    from .operations.appointment import Appointment as Appointment
    from .operations.appointment import AppointmentPricingMethod as AppointmentPricingMethod
    from .operations.appointment_booking_warnings import AppointmentBookingWarning as AppointmentBookingWarning
    from .operations.appointment_form_answer_group_connection_writes import (
        CreateAppointmentFormAnswerGroupConnectionInput as CreateAppointmentFormAnswerGroupConnectionInput,
    )
    from .operations.appointment_form_answer_group_connection_writes import (
        CreateAppointmentFormAnswerGroupConnectionPayload as CreateAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.appointment_form_answer_group_connection_writes import (
        DeleteAppointmentFormAnswerGroupConnectionInput as DeleteAppointmentFormAnswerGroupConnectionInput,
    )
    from .operations.appointment_form_answer_group_connection_writes import (
        DeleteAppointmentFormAnswerGroupConnectionPayload as DeleteAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.appointment_form_answer_group_connection_writes import (
        UpdateAppointmentFormAnswerGroupConnectionInput as UpdateAppointmentFormAnswerGroupConnectionInput,
    )
    from .operations.appointment_form_answer_group_connection_writes import (
        UpdateAppointmentFormAnswerGroupConnectionPayload as UpdateAppointmentFormAnswerGroupConnectionPayload,
    )
    from .operations.appointment_frequency_data import AppointmentDataType as AppointmentDataType
    from .operations.appointment_inclusion import AppointmentInclusionType as AppointmentInclusionType
    from .operations.appointment_location import AppointmentLocation as AppointmentLocation
    from .operations.appointment_location import Room as Room
    from .operations.appointment_locations import (
        AppointmentLocationPaginationConnection as AppointmentLocationPaginationConnection,
    )
    from .operations.appointment_request import AppointmentRequestSlotType as AppointmentRequestSlotType
    from .operations.appointment_request import AppointmentRequestStatus as AppointmentRequestStatus
    from .operations.appointment_request import AppointmentRequestType as AppointmentRequestType
    from .operations.appointment_request_writes import AppointmentRequestSlotInput as AppointmentRequestSlotInput
    from .operations.appointment_request_writes import CreateAppointmentRequestInput as CreateAppointmentRequestInput
    from .operations.appointment_request_writes import (
        CreateAppointmentRequestPayload as CreateAppointmentRequestPayload,
    )
    from .operations.appointment_request_writes import DeleteAppointmentRequestInput as DeleteAppointmentRequestInput
    from .operations.appointment_request_writes import (
        DeleteAppointmentRequestPayload as DeleteAppointmentRequestPayload,
    )
    from .operations.appointment_request_writes import UpdateAppointmentRequestInput as UpdateAppointmentRequestInput
    from .operations.appointment_request_writes import (
        UpdateAppointmentRequestPayload as UpdateAppointmentRequestPayload,
    )
    from .operations.appointment_requests import AppointmentRequestOrderKeys as AppointmentRequestOrderKeys
    from .operations.appointment_requests import AppointmentRequestTypeConnection as AppointmentRequestTypeConnection
    from .operations.appointment_setting import AppointmentSetting as AppointmentSetting
    from .operations.appointment_setting import BaseCalendarInterval as BaseCalendarInterval
    from .operations.appointment_setting_writes import AppointmentLocationInput as AppointmentLocationInput
    from .operations.appointment_setting_writes import CalendarColorSchemeInput as CalendarColorSchemeInput
    from .operations.appointment_setting_writes import ColorCodeInput as ColorCodeInput
    from .operations.appointment_setting_writes import ContactTypeOverrideInput as ContactTypeOverrideInput
    from .operations.appointment_setting_writes import CreateAppointmentSettingInput as CreateAppointmentSettingInput
    from .operations.appointment_setting_writes import (
        CreateAppointmentSettingPayload as CreateAppointmentSettingPayload,
    )
    from .operations.appointment_setting_writes import RoomInput as RoomInput
    from .operations.appointment_setting_writes import UpdateAppointmentSettingInput as UpdateAppointmentSettingInput
    from .operations.appointment_setting_writes import (
        UpdateAppointmentSettingPayload as UpdateAppointmentSettingPayload,
    )
    from .operations.appointment_setting_writes import VideoUrlDefaultInput as VideoUrlDefaultInput
    from .operations.appointment_setting_writes import VideoUrlOptionInput as VideoUrlOptionInput
    from .operations.appointment_type import AppointmentType as AppointmentType
    from .operations.appointment_type_cpt_code_writes import (
        CreateAppointmentTypeCptCodeInput as CreateAppointmentTypeCptCodeInput,
    )
    from .operations.appointment_type_cpt_code_writes import (
        CreateAppointmentTypeCptCodePayload as CreateAppointmentTypeCptCodePayload,
    )
    from .operations.appointment_type_cpt_code_writes import (
        DeleteAppointmentTypeCptCodeInput as DeleteAppointmentTypeCptCodeInput,
    )
    from .operations.appointment_type_cpt_code_writes import (
        DeleteAppointmentTypeCptCodePayload as DeleteAppointmentTypeCptCodePayload,
    )
    from .operations.appointment_type_cpt_code_writes import (
        UpdateAppointmentTypeCptCodeInput as UpdateAppointmentTypeCptCodeInput,
    )
    from .operations.appointment_type_cpt_code_writes import (
        UpdateAppointmentTypeCptCodePayload as UpdateAppointmentTypeCptCodePayload,
    )
    from .operations.appointment_type_credit_changes import AppointmentCreditChange as AppointmentCreditChange
    from .operations.appointment_type_credit_changes import (
        AppointmentCreditChangePaginationConnection as AppointmentCreditChangePaginationConnection,
    )
    from .operations.appointment_type_writes import (
        AppointmentAutocompleteFormCreateInput as AppointmentAutocompleteFormCreateInput,
    )
    from .operations.appointment_type_writes import (
        AppointmentAutocompleteFormUpdateInput as AppointmentAutocompleteFormUpdateInput,
    )
    from .operations.appointment_type_writes import (
        AppointmentTypeAppointmentSettingInput as AppointmentTypeAppointmentSettingInput,
    )
    from .operations.appointment_type_writes import AppointmentTypeCptCode as AppointmentTypeCptCode
    from .operations.appointment_type_writes import (
        AppointmentTypeFormConnectionInput as AppointmentTypeFormConnectionInput,
    )
    from .operations.appointment_type_writes import ContactTypeOverride as ContactTypeOverride
    from .operations.appointment_type_writes import CreateAppointmentTypeInput as CreateAppointmentTypeInput
    from .operations.appointment_type_writes import CreateAppointmentTypePayload as CreateAppointmentTypePayload
    from .operations.appointment_type_writes import DeleteAppointmentTypeInput as DeleteAppointmentTypeInput
    from .operations.appointment_type_writes import DeleteAppointmentTypePayload as DeleteAppointmentTypePayload
    from .operations.appointment_type_writes import SmsTemplateWarning as SmsTemplateWarning
    from .operations.appointment_type_writes import UpdateAppointmentTypeInput as UpdateAppointmentTypeInput
    from .operations.appointment_type_writes import UpdateAppointmentTypePayload as UpdateAppointmentTypePayload
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
    from .operations.appointment_writes import AttendedClientsInput as AttendedClientsInput
    from .operations.appointment_writes import CancellationReasonOptionInput as CancellationReasonOptionInput
    from .operations.appointment_writes import CreateAppointmentInput as CreateAppointmentInput
    from .operations.appointment_writes import CreateAppointmentPayload as CreateAppointmentPayload
    from .operations.appointment_writes import DeleteAppointmentInput as DeleteAppointmentInput
    from .operations.appointment_writes import DeleteAppointmentPayload as DeleteAppointmentPayload
    from .operations.appointment_writes import RecurringAppointmentInput as RecurringAppointmentInput
    from .operations.appointment_writes import UpdateAppointmentInput as UpdateAppointmentInput
    from .operations.appointment_writes import UpdateAppointmentPayload as UpdateAppointmentPayload
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
    from .operations.audit_log import AuditEvent as AuditEvent
    from .operations.audit_log import AuditEventOrderKeys as AuditEventOrderKeys
    from .operations.audit_log import AuditEventPaginationConnection as AuditEventPaginationConnection
    from .operations.audit_log import AuditEventResourceChange as AuditEventResourceChange
    from .operations.audit_log import AuditEventResourceName as AuditEventResourceName
    from .operations.audit_log import AuditEventType as AuditEventType
    from .operations.auto_task_generator_writes import CreateAutoTaskGeneratorInput as CreateAutoTaskGeneratorInput
    from .operations.auto_task_generator_writes import CreateAutoTaskGeneratorPayload as CreateAutoTaskGeneratorPayload
    from .operations.auto_task_generator_writes import DeleteAutoTaskGeneratorInput as DeleteAutoTaskGeneratorInput
    from .operations.auto_task_generator_writes import DeleteAutoTaskGeneratorPayload as DeleteAutoTaskGeneratorPayload
    from .operations.auto_task_generator_writes import UpdateAutoTaskGeneratorInput as UpdateAutoTaskGeneratorInput
    from .operations.auto_task_generator_writes import UpdateAutoTaskGeneratorPayload as UpdateAutoTaskGeneratorPayload
    from .operations.auto_task_generators import (
        AutoTaskGeneratorPaginationConnection as AutoTaskGeneratorPaginationConnection,
    )
    from .operations.automated_insurance_billing_setting import (
        AutomatedInsuranceBillingSetting as AutomatedInsuranceBillingSetting,
    )
    from .operations.automated_insurance_billing_setting_writes import (
        CreateAutomatedInsuranceBillingSettingInput as CreateAutomatedInsuranceBillingSettingInput,
    )
    from .operations.automated_insurance_billing_setting_writes import (
        CreateAutomatedInsuranceBillingSettingPayload as CreateAutomatedInsuranceBillingSettingPayload,
    )
    from .operations.automated_insurance_billing_setting_writes import (
        UpdateAutomatedInsuranceBillingSettingInput as UpdateAutomatedInsuranceBillingSettingInput,
    )
    from .operations.automated_insurance_billing_setting_writes import (
        UpdateAutomatedInsuranceBillingSettingPayload as UpdateAutomatedInsuranceBillingSettingPayload,
    )
    from .operations.automation import Automation as Automation
    from .operations.automation import AutomationTrigger as AutomationTrigger
    from .operations.automation import AutomationTriggerKind as AutomationTriggerKind
    from .operations.automation_run import AutomationRun as AutomationRun
    from .operations.automation_run import AutomationRunStatus as AutomationRunStatus
    from .operations.automation_runs import AutomationRunPaginationConnection as AutomationRunPaginationConnection
    from .operations.automation_writes import ActionInput as ActionInput
    from .operations.automation_writes import AutomationActionKind as AutomationActionKind
    from .operations.automation_writes import AutomationConditionLogic as AutomationConditionLogic
    from .operations.automation_writes import AutomationConditionOperator as AutomationConditionOperator
    from .operations.automation_writes import AutomationDelayUnit as AutomationDelayUnit
    from .operations.automation_writes import AutomationStepType as AutomationStepType
    from .operations.automation_writes import ConditionInput as ConditionInput
    from .operations.automation_writes import CreateAutomationInput as CreateAutomationInput
    from .operations.automation_writes import CreateAutomationPayload as CreateAutomationPayload
    from .operations.automation_writes import DelayInput as DelayInput
    from .operations.automation_writes import DeleteAutomationInput as DeleteAutomationInput
    from .operations.automation_writes import DeleteAutomationPayload as DeleteAutomationPayload
    from .operations.automation_writes import QueryInput as QueryInput
    from .operations.automation_writes import StepInput as StepInput
    from .operations.automation_writes import TriggerInput as TriggerInput
    from .operations.automation_writes import UpdateAutomationInput as UpdateAutomationInput
    from .operations.automation_writes import UpdateAutomationPayload as UpdateAutomationPayload
    from .operations.automations import AutomationPaginationConnection as AutomationPaginationConnection
    from .operations.availability import Availability as Availability
    from .operations.availability_writes import AvailabilityInput as AvailabilityInput
    from .operations.availability_writes import BulkCreateAvailabilityInput as BulkCreateAvailabilityInput
    from .operations.availability_writes import BulkCreateAvailabilityPayload as BulkCreateAvailabilityPayload
    from .operations.availability_writes import BulkDeleteAvailabilityInput as BulkDeleteAvailabilityInput
    from .operations.availability_writes import BulkDeleteAvailabilityPayload as BulkDeleteAvailabilityPayload
    from .operations.availability_writes import CreateAvailabilityInput as CreateAvailabilityInput
    from .operations.availability_writes import CreateAvailabilityPayload as CreateAvailabilityPayload
    from .operations.availability_writes import DeleteAvailabilityInput as DeleteAvailabilityInput
    from .operations.availability_writes import DeleteAvailabilityPayload as DeleteAvailabilityPayload
    from .operations.available_slots_for_range import PotentialAppointmentSlot as PotentialAppointmentSlot
    from .operations.billing_item import BillingItem as BillingItem
    from .operations.billing_item import RefundItem as RefundItem
    from .operations.billing_item import RequestedPayer as RequestedPayer
    from .operations.billing_item_writes import CreateBillingItemInput as CreateBillingItemInput
    from .operations.billing_item_writes import CreateBillingItemPayload as CreateBillingItemPayload
    from .operations.billing_item_writes import DeleteBillingItemInput as DeleteBillingItemInput
    from .operations.billing_item_writes import DeleteBillingItemPayload as DeleteBillingItemPayload
    from .operations.billing_item_writes import UpdateBillingItemInput as UpdateBillingItemInput
    from .operations.billing_item_writes import UpdateBillingItemPayload as UpdateBillingItemPayload
    from .operations.billing_items import BillingItemOrderKeys as BillingItemOrderKeys
    from .operations.brand import Brand as Brand
    from .operations.brand_info import BrandInfo as BrandInfo
    from .operations.brand_writes import CreateBrandInput as CreateBrandInput
    from .operations.brand_writes import CreateBrandPayload as CreateBrandPayload
    from .operations.brand_writes import UpdateBrandInput as UpdateBrandInput
    from .operations.brand_writes import UpdateBrandPayload as UpdateBrandPayload
    from .operations.bulk_apply import BulkApplyInput as BulkApplyInput
    from .operations.bulk_apply import BulkApplyPayload as BulkApplyPayload
    from .operations.bulk_apply_care_plan_template import (
        BulkApplyCarePlanTemplateInput as BulkApplyCarePlanTemplateInput,
    )
    from .operations.bulk_apply_care_plan_template import (
        BulkApplyCarePlanTemplatePayload as BulkApplyCarePlanTemplatePayload,
    )
    from .operations.bulk_create_entries import BulkCreateEntriesInput as BulkCreateEntriesInput
    from .operations.bulk_create_entries import BulkCreateEntriesPayload as BulkCreateEntriesPayload
    from .operations.bulk_create_entries import BulkEntryInput as BulkEntryInput
    from .operations.bulk_update_card_issues import BulkUpdateCardIssuesInput as BulkUpdateCardIssuesInput
    from .operations.bulk_update_card_issues import BulkUpdateCardIssuesPayload as BulkUpdateCardIssuesPayload
    from .operations.bulk_update_care_plan_users import BulkUpdateCarePlanUsersInput as BulkUpdateCarePlanUsersInput
    from .operations.bulk_update_care_plan_users import BulkUpdateCarePlanUsersPayload as BulkUpdateCarePlanUsersPayload
    from .operations.calendar_view_setting import CalendarViewSetting as CalendarViewSetting
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
    from .operations.care_alert_writes import CreateCareAlertInput as CreateCareAlertInput
    from .operations.care_alert_writes import CreateCareAlertPayload as CreateCareAlertPayload
    from .operations.care_alert_writes import DeleteCareAlertInput as DeleteCareAlertInput
    from .operations.care_alert_writes import DeleteCareAlertPayload as DeleteCareAlertPayload
    from .operations.care_alert_writes import UpdateCareAlertInput as UpdateCareAlertInput
    from .operations.care_alert_writes import UpdateCareAlertPayload as UpdateCareAlertPayload
    from .operations.care_alerts import CareAlertPaginationConnection as CareAlertPaginationConnection
    from .operations.care_plan import CarePlan as CarePlan
    from .operations.care_plan_recommendation_category_writes import (
        CreateCarePlanRecommendationCategoryInput as CreateCarePlanRecommendationCategoryInput,
    )
    from .operations.care_plan_recommendation_category_writes import (
        CreateCarePlanRecommendationCategoryPayload as CreateCarePlanRecommendationCategoryPayload,
    )
    from .operations.care_plan_recommendation_category_writes import (
        DeleteCarePlanRecommendationCategoryInput as DeleteCarePlanRecommendationCategoryInput,
    )
    from .operations.care_plan_recommendation_category_writes import (
        DeleteCarePlanRecommendationCategoryPayload as DeleteCarePlanRecommendationCategoryPayload,
    )
    from .operations.care_plan_recommendation_category_writes import (
        UpdateCarePlanRecommendationCategoryInput as UpdateCarePlanRecommendationCategoryInput,
    )
    from .operations.care_plan_recommendation_category_writes import (
        UpdateCarePlanRecommendationCategoryPayload as UpdateCarePlanRecommendationCategoryPayload,
    )
    from .operations.care_plan_writes import CreateCarePlanInput as CreateCarePlanInput
    from .operations.care_plan_writes import CreateCarePlanPayload as CreateCarePlanPayload
    from .operations.care_plan_writes import DeleteCarePlanInput as DeleteCarePlanInput
    from .operations.care_plan_writes import DeleteCarePlanPayload as DeleteCarePlanPayload
    from .operations.care_plan_writes import UpdateCarePlanInput as UpdateCarePlanInput
    from .operations.care_plan_writes import UpdateCarePlanPayload as UpdateCarePlanPayload
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
    from .operations.charge_back import ChargeBack as ChargeBack
    from .operations.charge_back import ChargeBackEvidence as ChargeBackEvidence
    from .operations.charge_backs import ChargeBackOrderKeys as ChargeBackOrderKeys
    from .operations.charge_backs import ChargeBackPaginationConnection as ChargeBackPaginationConnection
    from .operations.charge_disputes import ChargeDisputeStatus as ChargeDisputeStatus
    from .operations.charge_disputes import ChargeDisputeType as ChargeDisputeType
    from .operations.charge_disputes import ChargeDisputeTypeConnection as ChargeDisputeTypeConnection
    from .operations.chart_notes import FormAnswerGroupListItem as FormAnswerGroupListItem
    from .operations.chart_notes import FormAnswerGroupPaginationConnection as FormAnswerGroupPaginationConnection
    from .operations.chart_notes import FormAnswerReference as FormAnswerReference
    from .operations.chart_notes import RequestedFormCompletionReference as RequestedFormCompletionReference
    from .operations.charting_items import ChartingItemType as ChartingItemType
    from .operations.charting_note_addendum import ChartingNoteAddendumType as ChartingNoteAddendumType
    from .operations.chat_setting import ChatSetting as ChatSetting
    from .operations.chat_setting import DayRangeType as DayRangeType
    from .operations.chat_setting import RecurringDaysData as RecurringDaysData
    from .operations.chat_setting_writes import CreateChatSettingInput as CreateChatSettingInput
    from .operations.chat_setting_writes import CreateChatSettingPayload as CreateChatSettingPayload
    from .operations.chat_setting_writes import DayRangeInputObjectType as DayRangeInputObjectType
    from .operations.chat_setting_writes import RecurringDaysInputObjectType as RecurringDaysInputObjectType
    from .operations.chat_setting_writes import UpdateChatSettingInput as UpdateChatSettingInput
    from .operations.chat_setting_writes import UpdateChatSettingPayload as UpdateChatSettingPayload
    from .operations.claim_details_era import ClaimDetailsEra as ClaimDetailsEra
    from .operations.clear_unreconciled_objects import ClearUnreconciledObjectsInput as ClearUnreconciledObjectsInput
    from .operations.clear_unreconciled_objects import (
        ClearUnreconciledObjectsPayload as ClearUnreconciledObjectsPayload,
    )
    from .operations.client_restriction_authorization_writes import (
        ClientRestrictionAuthorization as ClientRestrictionAuthorization,
    )
    from .operations.client_restriction_authorization_writes import (
        CreateClientRestrictionAuthorizationInput as CreateClientRestrictionAuthorizationInput,
    )
    from .operations.client_restriction_authorization_writes import (
        CreateClientRestrictionAuthorizationPayload as CreateClientRestrictionAuthorizationPayload,
    )
    from .operations.client_restriction_authorization_writes import (
        DeleteClientRestrictionAuthorizationInput as DeleteClientRestrictionAuthorizationInput,
    )
    from .operations.client_restriction_authorization_writes import (
        DeleteClientRestrictionAuthorizationPayload as DeleteClientRestrictionAuthorizationPayload,
    )
    from .operations.client_writes import AdvanceAppointmentPriceInput as AdvanceAppointmentPriceInput
    from .operations.client_writes import BulkUpdateClientsInput as BulkUpdateClientsInput
    from .operations.client_writes import BulkUpdateClientsPayload as BulkUpdateClientsPayload
    from .operations.client_writes import ClientPolicyInput as ClientPolicyInput
    from .operations.client_writes import ClientSourceInput as ClientSourceInput
    from .operations.client_writes import CreateClientInput as CreateClientInput
    from .operations.client_writes import CreateClientPayload as CreateClientPayload
    from .operations.client_writes import DiagnosesInput as DiagnosesInput
    from .operations.client_writes import NotificationContactInput as NotificationContactInput
    from .operations.client_writes import ReferralInput as ReferralInput
    from .operations.client_writes import ReferringPhysicianInput as ReferringPhysicianInput
    from .operations.client_writes import UpdateClientInput as UpdateClientInput
    from .operations.client_writes import UpdateClientPayload as UpdateClientPayload
    from .operations.cms1500 import Cms1500 as Cms1500
    from .operations.cms1500_writes import Cms1500PolicyInput as Cms1500PolicyInput
    from .operations.cms1500_writes import Cms1500ReferringPhysicianInput as Cms1500ReferringPhysicianInput
    from .operations.cms1500_writes import CptCodesCms1500Input as CptCodesCms1500Input
    from .operations.cms1500_writes import CreateCms1500Input as CreateCms1500Input
    from .operations.cms1500_writes import CreateCms1500Payload as CreateCms1500Payload
    from .operations.cms1500_writes import DeleteCms1500Input as DeleteCms1500Input
    from .operations.cms1500_writes import DeleteCms1500Payload as DeleteCms1500Payload
    from .operations.cms1500_writes import DietitianInput as DietitianInput
    from .operations.cms1500_writes import IcdCodesCms1500Input as IcdCodesCms1500Input
    from .operations.cms1500_writes import InsurancePlanInput as InsurancePlanInput
    from .operations.cms1500_writes import LocationInput as LocationInput
    from .operations.cms1500_writes import OrganizationInfoInput as OrganizationInfoInput
    from .operations.cms1500_writes import OtherIdNumberInput as OtherIdNumberInput
    from .operations.cms1500_writes import PatientInput as PatientInput
    from .operations.cms1500_writes import PolicyInput as PolicyInput
    from .operations.cms1500_writes import ReferralInfoInput as ReferralInfoInput
    from .operations.cms1500_writes import UpdateCms1500Input as UpdateCms1500Input
    from .operations.cms1500_writes import UpdateCms1500Payload as UpdateCms1500Payload
    from .operations.cms1500s import Cms1500ListItem as Cms1500ListItem
    from .operations.cms1500s import Cms1500OrderKeys as Cms1500OrderKeys
    from .operations.cms1500s import Cms1500PaginationConnection as Cms1500PaginationConnection
    from .operations.cognitive_statu_writes import CognitiveStatus as CognitiveStatus
    from .operations.cognitive_statu_writes import CreateCognitiveStatusInput as CreateCognitiveStatusInput
    from .operations.cognitive_statu_writes import CreateCognitiveStatusPayload as CreateCognitiveStatusPayload
    from .operations.cognitive_statu_writes import DeleteCognitiveStatusInput as DeleteCognitiveStatusInput
    from .operations.cognitive_statu_writes import DeleteCognitiveStatusPayload as DeleteCognitiveStatusPayload
    from .operations.cognitive_statu_writes import UpdateCognitiveStatusInput as UpdateCognitiveStatusInput
    from .operations.cognitive_statu_writes import UpdateCognitiveStatusPayload as UpdateCognitiveStatusPayload
    from .operations.color_code_options import ColorCodeOption as ColorCodeOption
    from .operations.comment import Comment as Comment
    from .operations.comment_writes import CreateCommentInput as CreateCommentInput
    from .operations.comment_writes import CreateCommentPayload as CreateCommentPayload
    from .operations.comment_writes import DeleteCommentInput as DeleteCommentInput
    from .operations.comment_writes import DeleteCommentPayload as DeleteCommentPayload
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
    from .operations.completed_course_item import CompletedCourseItem as CompletedCourseItem
    from .operations.completed_onboarding_item import CompletedOnboardingItem as CompletedOnboardingItem
    from .operations.conversation import Conversation as Conversation
    from .operations.conversation_membership import ConversationMembership as ConversationMembership
    from .operations.conversation_membership import ConversationReference as ConversationReference
    from .operations.conversation_membership_invitees import (
        ConversationMembershipPaginationConnection as ConversationMembershipPaginationConnection,
    )
    from .operations.conversation_membership_writes import (
        DeleteConversationMembershipInput as DeleteConversationMembershipInput,
    )
    from .operations.conversation_membership_writes import (
        DeleteConversationMembershipPayload as DeleteConversationMembershipPayload,
    )
    from .operations.conversation_membership_writes import (
        UpdateConversationMembershipInput as UpdateConversationMembershipInput,
    )
    from .operations.conversation_membership_writes import (
        UpdateConversationMembershipPayload as UpdateConversationMembershipPayload,
    )
    from .operations.conversation_memberships import ConversationMembershipOrderKeys as ConversationMembershipOrderKeys
    from .operations.conversation_memberships_all_counts import (
        ConversationMembershipsAllCounts as ConversationMembershipsAllCounts,
    )
    from .operations.conversation_writes import AddedUsersInput as AddedUsersInput
    from .operations.conversation_writes import CreateConversationInput as CreateConversationInput
    from .operations.conversation_writes import CreateConversationPayload as CreateConversationPayload
    from .operations.conversation_writes import UpdateConversationInput as UpdateConversationInput
    from .operations.conversation_writes import UpdateConversationPayload as UpdateConversationPayload
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
    from .operations.course import Course as Course
    from .operations.course import CourseType as CourseType
    from .operations.course_benefit_writes import CreateCourseBenefitInput as CreateCourseBenefitInput
    from .operations.course_benefit_writes import CreateCourseBenefitPayload as CreateCourseBenefitPayload
    from .operations.course_benefit_writes import DeleteCourseBenefitInput as DeleteCourseBenefitInput
    from .operations.course_benefit_writes import DeleteCourseBenefitPayload as DeleteCourseBenefitPayload
    from .operations.course_clients import CourseMembershipPaginationConnection as CourseMembershipPaginationConnection
    from .operations.course_completetion_info import CourseCompletionInfoGroupsType as CourseCompletionInfoGroupsType
    from .operations.course_completetion_info import (
        CourseCompletionInfoIndividualsType as CourseCompletionInfoIndividualsType,
    )
    from .operations.course_completetion_info import CourseCompletionInfoType as CourseCompletionInfoType
    from .operations.course_group_clients import UserConnection as UserConnection
    from .operations.course_group_clients import UserListItem as UserListItem
    from .operations.course_group_writes import DeleteCourseGroupInput as DeleteCourseGroupInput
    from .operations.course_group_writes import DeleteCourseGroupPayload as DeleteCourseGroupPayload
    from .operations.course_group_writes import UpdateCourseGroupInput as UpdateCourseGroupInput
    from .operations.course_group_writes import UpdateCourseGroupPayload as UpdateCourseGroupPayload
    from .operations.course_item import CourseItem as CourseItem
    from .operations.course_item_custom_emails import CustomEmailPaginationConnection as CustomEmailPaginationConnection
    from .operations.course_item_documents import DocumentPaginationConnection as DocumentPaginationConnection
    from .operations.course_item_forms import (
        CustomModuleFormPaginationConnection as CustomModuleFormPaginationConnection,
    )
    from .operations.course_item_writes import CreateCourseItemInput as CreateCourseItemInput
    from .operations.course_item_writes import CreateCourseItemPayload as CreateCourseItemPayload
    from .operations.course_item_writes import DeleteCourseItemInput as DeleteCourseItemInput
    from .operations.course_item_writes import DeleteCourseItemPayload as DeleteCourseItemPayload
    from .operations.course_item_writes import UpdateCourseItemInput as UpdateCourseItemInput
    from .operations.course_item_writes import UpdateCourseItemPayload as UpdateCourseItemPayload
    from .operations.course_items import CourseItemPaginationConnection as CourseItemPaginationConnection
    from .operations.course_membership import CourseMembership as CourseMembership
    from .operations.course_membership_writes import DeleteCourseMembershipInput as DeleteCourseMembershipInput
    from .operations.course_membership_writes import DeleteCourseMembershipPayload as DeleteCourseMembershipPayload
    from .operations.course_membership_writes import UpdateCourseMembershipInput as UpdateCourseMembershipInput
    from .operations.course_membership_writes import UpdateCourseMembershipPayload as UpdateCourseMembershipPayload
    from .operations.course_writes import CourseMembersInput as CourseMembersInput
    from .operations.course_writes import CreateCourseInput as CreateCourseInput
    from .operations.course_writes import CreateCoursePayload as CreateCoursePayload
    from .operations.course_writes import DeleteCourseInput as DeleteCourseInput
    from .operations.course_writes import DeleteCoursePayload as DeleteCoursePayload
    from .operations.course_writes import UpdateCourseInput as UpdateCourseInput
    from .operations.course_writes import UpdateCoursePayload as UpdateCoursePayload
    from .operations.courses import CoursePaginationConnection as CoursePaginationConnection
    from .operations.courses import CourseTypeFilter as CourseTypeFilter
    from .operations.cpt_codes import CptCode as CptCode
    from .operations.cpt_codes import CptCodePaginationConnection as CptCodePaginationConnection
    from .operations.create_availability_with_appointment_types import (
        CreateAvailabilityWithAppointmentTypesInput as CreateAvailabilityWithAppointmentTypesInput,
    )
    from .operations.create_availability_with_appointment_types import (
        CreateAvailabilityWithAppointmentTypesPayload as CreateAvailabilityWithAppointmentTypesPayload,
    )
    from .operations.create_change_health_patient import (
        CreateChangeHealthPatientInput as CreateChangeHealthPatientInput,
    )
    from .operations.create_change_health_patient import (
        CreateChangeHealthPatientPayload as CreateChangeHealthPatientPayload,
    )
    from .operations.create_client_via_form import CreateClientViaFormInput as CreateClientViaFormInput
    from .operations.create_client_via_form import CreateClientViaFormPayload as CreateClientViaFormPayload
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
    from .operations.create_custom_module_file_attachment_upload_url import (
        CreateCustomModuleFileAttachmentUploadUrlInput as CreateCustomModuleFileAttachmentUploadUrlInput,
    )
    from .operations.create_custom_module_file_attachment_upload_url import (
        CreateCustomModuleFileAttachmentUploadUrlPayload as CreateCustomModuleFileAttachmentUploadUrlPayload,
    )
    from .operations.create_dosespot_clinician import CreateDosespotClinicianInput as CreateDosespotClinicianInput
    from .operations.create_dosespot_clinician import CreateDosespotClinicianPayload as CreateDosespotClinicianPayload
    from .operations.create_ebook import CreateEbookInput as CreateEbookInput
    from .operations.create_ebook import CreateEbookPayload as CreateEbookPayload
    from .operations.create_encounter_summary import CreateEncounterSummaryInput as CreateEncounterSummaryInput
    from .operations.create_encounter_summary import CreateEncounterSummaryPayload as CreateEncounterSummaryPayload
    from .operations.create_fax_line_request import CreateFaxLineRequestInput as CreateFaxLineRequestInput
    from .operations.create_fax_line_request import CreateFaxLineRequestPayload as CreateFaxLineRequestPayload
    from .operations.create_fax_line_request import FaxLineRequest as FaxLineRequest
    from .operations.create_form_answer_file_attachment_upload_url import (
        CreateFormAnswerFileAttachmentUploadUrlInput as CreateFormAnswerFileAttachmentUploadUrlInput,
    )
    from .operations.create_form_answer_file_attachment_upload_url import (
        CreateFormAnswerFileAttachmentUploadUrlPayload as CreateFormAnswerFileAttachmentUploadUrlPayload,
    )
    from .operations.create_fullscript_practitioner import (
        CreateFullscriptPractitionerInput as CreateFullscriptPractitionerInput,
    )
    from .operations.create_fullscript_practitioner import (
        CreateFullscriptPractitionerPayload as CreateFullscriptPractitionerPayload,
    )
    from .operations.create_group import CreateGroupInput as CreateGroupInput
    from .operations.create_group import CreateGroupPayload as CreateGroupPayload
    from .operations.create_import_data_request import CreateImportDataRequestInput as CreateImportDataRequestInput
    from .operations.create_import_data_request import CreateImportDataRequestPayload as CreateImportDataRequestPayload
    from .operations.create_insurance_payment import CreateInsurancePaymentInput as CreateInsurancePaymentInput
    from .operations.create_insurance_payment import CreateInsurancePaymentPayload as CreateInsurancePaymentPayload
    from .operations.create_line_payment import CreateLinePaymentInput as CreateLinePaymentInput
    from .operations.create_line_payment import CreateLinePaymentPayload as CreateLinePaymentPayload
    from .operations.create_line_payment import LinePaymentAdjustmentInput as LinePaymentAdjustmentInput
    from .operations.create_line_write_off import CreateLineWriteOffInput as CreateLineWriteOffInput
    from .operations.create_line_write_off import CreateLineWriteOffPayload as CreateLineWriteOffPayload
    from .operations.create_message_blast import CreateMessageBlastInput as CreateMessageBlastInput
    from .operations.create_message_blast import CreateMessageBlastPayload as CreateMessageBlastPayload
    from .operations.create_mobile_health_data_snapshot import (
        CreateMobileHealthDataSnapshotInput as CreateMobileHealthDataSnapshotInput,
    )
    from .operations.create_mobile_health_data_snapshot import (
        CreateMobileHealthDataSnapshotPayload as CreateMobileHealthDataSnapshotPayload,
    )
    from .operations.create_or_add_to_water_intake_entry import (
        CreateOrAddToWaterIntakeEntryInput as CreateOrAddToWaterIntakeEntryInput,
    )
    from .operations.create_or_add_to_water_intake_entry import (
        CreateOrAddToWaterIntakeEntryPayload as CreateOrAddToWaterIntakeEntryPayload,
    )
    from .operations.create_partner import CreatePartnerInput as CreatePartnerInput
    from .operations.create_partner import CreatePartnerPayload as CreatePartnerPayload
    from .operations.create_payment_intent import CreatePaymentIntentInput as CreatePaymentIntentInput
    from .operations.create_payment_intent import CreatePaymentIntentPayload as CreatePaymentIntentPayload
    from .operations.create_personalization_questionnaire import (
        CreatePersonalizationQuestionnaireInput as CreatePersonalizationQuestionnaireInput,
    )
    from .operations.create_personalization_questionnaire import (
        CreatePersonalizationQuestionnairePayload as CreatePersonalizationQuestionnairePayload,
    )
    from .operations.create_rupa_order import CreateRupaOrderInput as CreateRupaOrderInput
    from .operations.create_rupa_order import CreateRupaOrderPayload as CreateRupaOrderPayload
    from .operations.create_sent_direct_message import CreateSentDirectMessageInput as CreateSentDirectMessageInput
    from .operations.create_sent_direct_message import CreateSentDirectMessagePayload as CreateSentDirectMessagePayload
    from .operations.create_sent_direct_message import SentDirectMessageXml as SentDirectMessageXml
    from .operations.create_sent_fax import CreateSentFaxInput as CreateSentFaxInput
    from .operations.create_sent_fax import CreateSentFaxPayload as CreateSentFaxPayload
    from .operations.create_sent_fax import FaxDietitianInput as FaxDietitianInput
    from .operations.create_sent_fax import FaxLocationInput as FaxLocationInput
    from .operations.create_setup_intent import CreateSetupIntentInput as CreateSetupIntentInput
    from .operations.create_setup_intent import CreateSetupIntentPayload as CreateSetupIntentPayload
    from .operations.create_visitor import CreateVisitorInput as CreateVisitorInput
    from .operations.create_visitor import CreateVisitorPayload as CreateVisitorPayload
    from .operations.current_user_notifications_count import UserNotificationsCount as UserNotificationsCount
    from .operations.custom_email import CustomEmail as CustomEmail
    from .operations.custom_email import (
        CustomEmailRelatedObjectAppointmentType as CustomEmailRelatedObjectAppointmentType,
    )
    from .operations.custom_email import CustomEmailRelatedObjectCourse as CustomEmailRelatedObjectCourse
    from .operations.custom_email import CustomEmailRelatedObjectOffering as CustomEmailRelatedObjectOffering
    from .operations.custom_email_writes import CreateCustomEmailInput as CreateCustomEmailInput
    from .operations.custom_email_writes import CreateCustomEmailPayload as CreateCustomEmailPayload
    from .operations.custom_email_writes import DeleteCustomEmailInput as DeleteCustomEmailInput
    from .operations.custom_email_writes import DeleteCustomEmailPayload as DeleteCustomEmailPayload
    from .operations.custom_email_writes import UpdateCustomEmailInput as UpdateCustomEmailInput
    from .operations.custom_email_writes import UpdateCustomEmailPayload as UpdateCustomEmailPayload
    from .operations.custom_food_writes import CreateCustomFoodInput as CreateCustomFoodInput
    from .operations.custom_food_writes import CreateCustomFoodPayload as CreateCustomFoodPayload
    from .operations.custom_food_writes import DeleteCustomFoodInput as DeleteCustomFoodInput
    from .operations.custom_food_writes import DeleteCustomFoodPayload as DeleteCustomFoodPayload
    from .operations.custom_food_writes import NutrientsInput as NutrientsInput
    from .operations.custom_food_writes import ServingSizeInput as ServingSizeInput
    from .operations.custom_food_writes import UpdateCustomFoodInput as UpdateCustomFoodInput
    from .operations.custom_food_writes import UpdateCustomFoodPayload as UpdateCustomFoodPayload
    from .operations.custom_module_file_attachment_writes import (
        CreateCustomModuleFileAttachmentInput as CreateCustomModuleFileAttachmentInput,
    )
    from .operations.custom_module_file_attachment_writes import (
        CreateCustomModuleFileAttachmentPayload as CreateCustomModuleFileAttachmentPayload,
    )
    from .operations.custom_module_file_attachment_writes import (
        DeleteCustomModuleFileAttachmentInput as DeleteCustomModuleFileAttachmentInput,
    )
    from .operations.custom_module_file_attachment_writes import (
        DeleteCustomModuleFileAttachmentPayload as DeleteCustomModuleFileAttachmentPayload,
    )
    from .operations.custom_module_form import CustomModuleForm as CustomModuleForm
    from .operations.custom_module_form_writes import CreateCustomModuleFormInput as CreateCustomModuleFormInput
    from .operations.custom_module_form_writes import CreateCustomModuleFormPayload as CreateCustomModuleFormPayload
    from .operations.custom_module_form_writes import DeleteCustomModuleFormInput as DeleteCustomModuleFormInput
    from .operations.custom_module_form_writes import DeleteCustomModuleFormPayload as DeleteCustomModuleFormPayload
    from .operations.custom_module_form_writes import UpdateCustomModuleFormInput as UpdateCustomModuleFormInput
    from .operations.custom_module_form_writes import UpdateCustomModuleFormPayload as UpdateCustomModuleFormPayload
    from .operations.custom_module_forms import CustomModuleFormOrderKeys as CustomModuleFormOrderKeys
    from .operations.custom_module_writes import CreateCustomModuleInput as CreateCustomModuleInput
    from .operations.custom_module_writes import CreateCustomModulePayload as CreateCustomModulePayload
    from .operations.custom_module_writes import CustomModuleConditionInput as CustomModuleConditionInput
    from .operations.custom_module_writes import DeleteCustomModuleInput as DeleteCustomModuleInput
    from .operations.custom_module_writes import DeleteCustomModulePayload as DeleteCustomModulePayload
    from .operations.custom_module_writes import UpdateCustomModuleInput as UpdateCustomModuleInput
    from .operations.custom_module_writes import UpdateCustomModulePayload as UpdateCustomModulePayload
    from .operations.custom_modules import CustomModulePaginationConnection as CustomModulePaginationConnection
    from .operations.delete_care_plan_connection import DeleteCarePlanConnectionInput as DeleteCarePlanConnectionInput
    from .operations.delete_care_plan_connection import (
        DeleteCarePlanConnectionPayload as DeleteCarePlanConnectionPayload,
    )
    from .operations.delete_dexcom_connection import DeleteDexcomConnectionInput as DeleteDexcomConnectionInput
    from .operations.delete_dexcom_connection import DeleteDexcomConnectionPayload as DeleteDexcomConnectionPayload
    from .operations.delete_organization_info import DeleteOrganizationInfoInput as DeleteOrganizationInfoInput
    from .operations.delete_organization_info import DeleteOrganizationInfoPayload as DeleteOrganizationInfoPayload
    from .operations.delete_shapa_connection import DeleteShapaConnectionInput as DeleteShapaConnectionInput
    from .operations.delete_shapa_connection import DeleteShapaConnectionPayload as DeleteShapaConnectionPayload
    from .operations.delete_transcript import DeleteTranscriptInput as DeleteTranscriptInput
    from .operations.delete_transcript import DeleteTranscriptPayload as DeleteTranscriptPayload
    from .operations.delete_withings_connection import DeleteWithingsConnectionInput as DeleteWithingsConnectionInput
    from .operations.delete_withings_connection import (
        DeleteWithingsConnectionPayload as DeleteWithingsConnectionPayload,
    )
    from .operations.delete_zoom_recording_file import DeleteZoomRecordingFileInput as DeleteZoomRecordingFileInput
    from .operations.delete_zoom_recording_file import DeleteZoomRecordingFilePayload as DeleteZoomRecordingFilePayload
    from .operations.delete_zoom_recording_file import ZoomCloudRecordingFile as ZoomCloudRecordingFile
    from .operations.delete_zoom_recording_file import ZoomRecordingFileTypeEnum as ZoomRecordingFileTypeEnum
    from .operations.delete_zoom_recording_file import ZoomRecordingStatusEnum as ZoomRecordingStatusEnum
    from .operations.delete_zoom_recording_file import ZoomRecordingTypeEnum as ZoomRecordingTypeEnum
    from .operations.dismiss_all_announcements import DismissAllAnnouncementsInput as DismissAllAnnouncementsInput
    from .operations.dismiss_all_announcements import DismissAllAnnouncementsPayload as DismissAllAnnouncementsPayload
    from .operations.dismiss_announcement import DismissAnnouncementInput as DismissAnnouncementInput
    from .operations.dismiss_announcement import DismissAnnouncementPayload as DismissAnnouncementPayload
    from .operations.document import Document as Document
    from .operations.document_draft_writes import CreateDocumentDraftInput as CreateDocumentDraftInput
    from .operations.document_draft_writes import CreateDocumentDraftPayload as CreateDocumentDraftPayload
    from .operations.document_draft_writes import UpdateDocumentDraftInput as UpdateDocumentDraftInput
    from .operations.document_draft_writes import UpdateDocumentDraftPayload as UpdateDocumentDraftPayload
    from .operations.document_viewings import DocumentViewing as DocumentViewing
    from .operations.document_viewings import DocumentViewingPaginationConnection as DocumentViewingPaginationConnection
    from .operations.document_writes import CreateDocumentInput as CreateDocumentInput
    from .operations.document_writes import CreateDocumentPayload as CreateDocumentPayload
    from .operations.document_writes import DeleteDocumentInput as DeleteDocumentInput
    from .operations.document_writes import DeleteDocumentPayload as DeleteDocumentPayload
    from .operations.document_writes import UpdateDocumentInput as UpdateDocumentInput
    from .operations.document_writes import UpdateDocumentPayload as UpdateDocumentPayload
    from .operations.documents import DocumentOrderKeys as DocumentOrderKeys
    from .operations.dosespot_user_info import DoseSpot as DoseSpot
    from .operations.dosespot_user_info import DosespotRoleEnum as DosespotRoleEnum
    from .operations.draft import Draft as Draft
    from .operations.draft_writes import CreateDraftInput as CreateDraftInput
    from .operations.draft_writes import CreateDraftPayload as CreateDraftPayload
    from .operations.draft_writes import RemoveDraftInput as RemoveDraftInput
    from .operations.draft_writes import RemoveDraftPayload as RemoveDraftPayload
    from .operations.drug_allergen import DrugAllergenType as DrugAllergenType
    from .operations.drug_allergen import DrugAllergenTypeEnum as DrugAllergenTypeEnum
    from .operations.dsi_comment import DsiComment as DsiComment
    from .operations.dsi_comment import InterventionType as InterventionType
    from .operations.dsi_comment_writes import CreateDsiCommentInput as CreateDsiCommentInput
    from .operations.dsi_comment_writes import CreateDsiCommentPayload as CreateDsiCommentPayload
    from .operations.dsi_comment_writes import UpdateDsiCommentInput as UpdateDsiCommentInput
    from .operations.dsi_comment_writes import UpdateDsiCommentPayload as UpdateDsiCommentPayload
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
    from .operations.entry import Entry as Entry
    from .operations.entry_writes import CreateEntryInput as CreateEntryInput
    from .operations.entry_writes import CreateEntryPayload as CreateEntryPayload
    from .operations.entry_writes import DeleteEntryInput as DeleteEntryInput
    from .operations.entry_writes import DeleteEntryPayload as DeleteEntryPayload
    from .operations.entry_writes import UpdateEntryInput as UpdateEntryInput
    from .operations.entry_writes import UpdateEntryPayload as UpdateEntryPayload
    from .operations.episode_of_care_writes import CreateEpisodeOfCareInput as CreateEpisodeOfCareInput
    from .operations.episode_of_care_writes import CreateEpisodeOfCarePayload as CreateEpisodeOfCarePayload
    from .operations.episode_of_care_writes import DeleteEpisodeOfCareInput as DeleteEpisodeOfCareInput
    from .operations.episode_of_care_writes import DeleteEpisodeOfCarePayload as DeleteEpisodeOfCarePayload
    from .operations.episode_of_care_writes import UpdateEpisodeOfCareInput as UpdateEpisodeOfCareInput
    from .operations.episode_of_care_writes import UpdateEpisodeOfCarePayload as UpdateEpisodeOfCarePayload
    from .operations.episodes_of_care import EpisodeOfCareConnection as EpisodeOfCareConnection
    from .operations.expire_webhook_signature import ExpireWebhookSignatureInput as ExpireWebhookSignatureInput
    from .operations.expire_webhook_signature import ExpireWebhookSignaturePayload as ExpireWebhookSignaturePayload
    from .operations.export_care_plan_to_template import ExportToTemplateInput as ExportToTemplateInput
    from .operations.export_care_plan_to_template import ExportToTemplatePayload as ExportToTemplatePayload
    from .operations.export_client_ehi import ExportClientEhiInput as ExportClientEhiInput
    from .operations.export_client_ehi import ExportClientEhiPayload as ExportClientEhiPayload
    from .operations.external_calendar_writes import CreateExternalCalendarInput as CreateExternalCalendarInput
    from .operations.external_calendar_writes import CreateExternalCalendarPayload as CreateExternalCalendarPayload
    from .operations.external_calendar_writes import DeleteExternalCalendarInput as DeleteExternalCalendarInput
    from .operations.external_calendar_writes import DeleteExternalCalendarPayload as DeleteExternalCalendarPayload
    from .operations.external_calendar_writes import UpdateExternalCalendarInput as UpdateExternalCalendarInput
    from .operations.external_calendar_writes import UpdateExternalCalendarPayload as UpdateExternalCalendarPayload
    from .operations.external_calendars import CalendarStatus as CalendarStatus
    from .operations.external_calendars import CalendarType as CalendarType
    from .operations.external_calendars import ExternalCalendarConnection as ExternalCalendarConnection
    from .operations.family_history_writes import CreateFamilyHistoryInput as CreateFamilyHistoryInput
    from .operations.family_history_writes import CreateFamilyHistoryPayload as CreateFamilyHistoryPayload
    from .operations.family_history_writes import DeleteFamilyHistoryInput as DeleteFamilyHistoryInput
    from .operations.family_history_writes import DeleteFamilyHistoryPayload as DeleteFamilyHistoryPayload
    from .operations.family_history_writes import UpdateFamilyHistoryInput as UpdateFamilyHistoryInput
    from .operations.family_history_writes import UpdateFamilyHistoryPayload as UpdateFamilyHistoryPayload
    from .operations.fax_acct_info_writes import CreateFaxAcctInfoInput as CreateFaxAcctInfoInput
    from .operations.fax_acct_info_writes import CreateFaxAcctInfoPayload as CreateFaxAcctInfoPayload
    from .operations.fax_acct_info_writes import DestroyFaxAcctInfoInput as DestroyFaxAcctInfoInput
    from .operations.fax_acct_info_writes import DestroyFaxAcctInfoPayload as DestroyFaxAcctInfoPayload
    from .operations.fax_acct_info_writes import UpdateFaxAcctInfoInput as UpdateFaxAcctInfoInput
    from .operations.fax_acct_info_writes import UpdateFaxAcctInfoPayload as UpdateFaxAcctInfoPayload
    from .operations.feature_toggle import CustomMetric as CustomMetric
    from .operations.feature_toggle import CustomMetricOverride as CustomMetricOverride
    from .operations.feature_toggle import FeatureToggle as FeatureToggle
    from .operations.feature_toggle import SymptomOption as SymptomOption
    from .operations.feature_toggle_writes import CreateFeatureToggleInput as CreateFeatureToggleInput
    from .operations.feature_toggle_writes import CreateFeatureTogglePayload as CreateFeatureTogglePayload
    from .operations.feature_toggle_writes import CustomMetricInput as CustomMetricInput
    from .operations.feature_toggle_writes import CustomMetricOverridesInput as CustomMetricOverridesInput
    from .operations.feature_toggle_writes import UpdateFeatureToggleInput as UpdateFeatureToggleInput
    from .operations.feature_toggle_writes import UpdateFeatureTogglePayload as UpdateFeatureTogglePayload
    from .operations.fitbit_writes import CreateFitbitInput as CreateFitbitInput
    from .operations.fitbit_writes import CreateFitbitPayload as CreateFitbitPayload
    from .operations.fitbit_writes import DeleteFitbitInput as DeleteFitbitInput
    from .operations.fitbit_writes import DeleteFitbitPayload as DeleteFitbitPayload
    from .operations.fitbit_writes import UpdateFitbitInput as UpdateFitbitInput
    from .operations.fitbit_writes import UpdateFitbitPayload as UpdateFitbitPayload
    from .operations.folder import Folder as Folder
    from .operations.folder_writes import CreateFolderInput as CreateFolderInput
    from .operations.folder_writes import CreateFolderPayload as CreateFolderPayload
    from .operations.folder_writes import DeleteFolderInput as DeleteFolderInput
    from .operations.folder_writes import DeleteFolderPayload as DeleteFolderPayload
    from .operations.folder_writes import UpdateFolderInput as UpdateFolderInput
    from .operations.folder_writes import UpdateFolderPayload as UpdateFolderPayload
    from .operations.folders import FolderOrderKeys as FolderOrderKeys
    from .operations.folders import FolderPaginationConnection as FolderPaginationConnection
    from .operations.food_search import FoodPaginationConnection as FoodPaginationConnection
    from .operations.form_answer_file_attachment_writes import (
        CreateFormAnswerFileAttachmentInput as CreateFormAnswerFileAttachmentInput,
    )
    from .operations.form_answer_file_attachment_writes import (
        CreateFormAnswerFileAttachmentPayload as CreateFormAnswerFileAttachmentPayload,
    )
    from .operations.form_answer_file_attachment_writes import (
        DeleteFormAnswerFileAttachmentInput as DeleteFormAnswerFileAttachmentInput,
    )
    from .operations.form_answer_file_attachment_writes import (
        DeleteFormAnswerFileAttachmentPayload as DeleteFormAnswerFileAttachmentPayload,
    )
    from .operations.form_answer_group import Action as Action
    from .operations.form_answer_group import FormAnswerGroup as FormAnswerGroup
    from .operations.form_answer_group_signing_writes import (
        CreateFormAnswerGroupSigningInput as CreateFormAnswerGroupSigningInput,
    )
    from .operations.form_answer_group_signing_writes import (
        CreateFormAnswerGroupSigningPayload as CreateFormAnswerGroupSigningPayload,
    )
    from .operations.form_answer_group_signing_writes import (
        DeleteFormAnswerGroupSigningInput as DeleteFormAnswerGroupSigningInput,
    )
    from .operations.form_answer_group_signing_writes import (
        DeleteFormAnswerGroupSigningPayload as DeleteFormAnswerGroupSigningPayload,
    )
    from .operations.form_answer_group_writes import CreateFormAnswerGroupInput as CreateFormAnswerGroupInput
    from .operations.form_answer_group_writes import CreateFormAnswerGroupPayload as CreateFormAnswerGroupPayload
    from .operations.form_answer_group_writes import DeleteFormAnswerGroupInput as DeleteFormAnswerGroupInput
    from .operations.form_answer_group_writes import DeleteFormAnswerGroupPayload as DeleteFormAnswerGroupPayload
    from .operations.form_answer_group_writes import (
        IcdCodesIndividualClientNoteInput as IcdCodesIndividualClientNoteInput,
    )
    from .operations.form_answer_group_writes import IndividualClientNoteInput as IndividualClientNoteInput
    from .operations.form_answer_group_writes import UpdateFormAnswerGroupInput as UpdateFormAnswerGroupInput
    from .operations.form_answer_group_writes import UpdateFormAnswerGroupPayload as UpdateFormAnswerGroupPayload
    from .operations.form_answer_groups import FormAnswerGroupOrderKeys as FormAnswerGroupOrderKeys
    from .operations.form_histories import FormHistory as FormHistory
    from .operations.form_histories import FormHistoryAction as FormHistoryAction
    from .operations.form_histories import FormHistoryPaginationConnection as FormHistoryPaginationConnection
    from .operations.form_histories import FormHistorySourceable as FormHistorySourceable
    from .operations.form_types_to_request import FormTypesToRequest as FormTypesToRequest
    from .operations.fullscript_practitioner_types import (
        FullscriptPractitionerTypeType as FullscriptPractitionerTypeType,
    )
    from .operations.fullscript_practitioners import FullscriptPractitionerType as FullscriptPractitionerType
    from .operations.functional_statu_writes import CreateFunctionalStatusInput as CreateFunctionalStatusInput
    from .operations.functional_statu_writes import CreateFunctionalStatusPayload as CreateFunctionalStatusPayload
    from .operations.functional_statu_writes import DeleteFunctionalStatusInput as DeleteFunctionalStatusInput
    from .operations.functional_statu_writes import DeleteFunctionalStatusPayload as DeleteFunctionalStatusPayload
    from .operations.functional_statu_writes import FunctionalStatus as FunctionalStatus
    from .operations.functional_statu_writes import UpdateFunctionalStatusInput as UpdateFunctionalStatusInput
    from .operations.functional_statu_writes import UpdateFunctionalStatusPayload as UpdateFunctionalStatusPayload
    from .operations.generate_charting_pdf import GenerateChartingPdfInput as GenerateChartingPdfInput
    from .operations.generate_charting_pdf import GenerateChartingPdfPayload as GenerateChartingPdfPayload
    from .operations.goal import Goal as Goal
    from .operations.goal_histories import GoalHistoryPaginationConnection as GoalHistoryPaginationConnection
    from .operations.goal_history import GoalHistory as GoalHistory
    from .operations.goal_history import GoalHistoryActionTypeEnum as GoalHistoryActionTypeEnum
    from .operations.goal_history_writes import CreateGoalHistoryInput as CreateGoalHistoryInput
    from .operations.goal_history_writes import CreateGoalHistoryPayload as CreateGoalHistoryPayload
    from .operations.goal_history_writes import DeleteGoalHistoryInput as DeleteGoalHistoryInput
    from .operations.goal_history_writes import DeleteGoalHistoryPayload as DeleteGoalHistoryPayload
    from .operations.goal_instances import GoalInstance as GoalInstance
    from .operations.goal_instances import GoalInstancePaginationConnection as GoalInstancePaginationConnection
    from .operations.goal_templates import GoalTemplate as GoalTemplate
    from .operations.goal_templates import GoalTemplatePaginationConnection as GoalTemplatePaginationConnection
    from .operations.goal_writes import CreateGoalInput as CreateGoalInput
    from .operations.goal_writes import CreateGoalPayload as CreateGoalPayload
    from .operations.goal_writes import DeleteGoalInput as DeleteGoalInput
    from .operations.goal_writes import DeleteGoalPayload as DeleteGoalPayload
    from .operations.goal_writes import ReminderInput as ReminderInput
    from .operations.goal_writes import SubgoalInput as SubgoalInput
    from .operations.goal_writes import UpdateGoalInput as UpdateGoalInput
    from .operations.goal_writes import UpdateGoalPayload as UpdateGoalPayload
    from .operations.goals_data import GoalDataType as GoalDataType
    from .operations.goals_overall_completion_rate_info import (
        GoalOverallCompletionRateInfo as GoalOverallCompletionRateInfo,
    )
    from .operations.google_fit_writes import CreateGoogleFitInput as CreateGoogleFitInput
    from .operations.google_fit_writes import CreateGoogleFitPayload as CreateGoogleFitPayload
    from .operations.google_fit_writes import DeleteGoogleFitInput as DeleteGoogleFitInput
    from .operations.google_fit_writes import DeleteGoogleFitPayload as DeleteGoogleFitPayload
    from .operations.google_fit_writes import UpdateGoogleFitInput as UpdateGoogleFitInput
    from .operations.google_fit_writes import UpdateGoogleFitPayload as UpdateGoogleFitPayload
    from .operations.health_assessment import BodyReport as BodyReport
    from .operations.health_assessment import HealthAssessment as HealthAssessment
    from .operations.health_assessment import HealthAssessmentRecommendation as HealthAssessmentRecommendation
    from .operations.health_assessment import HealthReport as HealthReport
    from .operations.health_assessment_service_signup import (
        HealthAssessmentServiceSignupInput as HealthAssessmentServiceSignupInput,
    )
    from .operations.health_assessment_service_signup import (
        HealthAssessmentServiceSignupPayload as HealthAssessmentServiceSignupPayload,
    )
    from .operations.health_concern_writes import CreateHealthConcernInput as CreateHealthConcernInput
    from .operations.health_concern_writes import CreateHealthConcernPayload as CreateHealthConcernPayload
    from .operations.health_concern_writes import DeleteHealthConcernInput as DeleteHealthConcernInput
    from .operations.health_concern_writes import DeleteHealthConcernPayload as DeleteHealthConcernPayload
    from .operations.health_concern_writes import HealthConcern as HealthConcern
    from .operations.health_concern_writes import UpdateHealthConcernInput as UpdateHealthConcernInput
    from .operations.health_concern_writes import UpdateHealthConcernPayload as UpdateHealthConcernPayload
    from .operations.icd_code import IcdCode as IcdCode
    from .operations.icd_codes import IcdCodeOrderKeys as IcdCodeOrderKeys
    from .operations.icd_codes import IcdCodePaginationConnection as IcdCodePaginationConnection
    from .operations.immunization_writes import CreateImmunizationInput as CreateImmunizationInput
    from .operations.immunization_writes import CreateImmunizationPayload as CreateImmunizationPayload
    from .operations.immunization_writes import UpdateImmunizationInput as UpdateImmunizationInput
    from .operations.immunization_writes import UpdateImmunizationPayload as UpdateImmunizationPayload
    from .operations.implantable_device_user_writes import (
        CreateImplantableDeviceUserInput as CreateImplantableDeviceUserInput,
    )
    from .operations.implantable_device_user_writes import (
        CreateImplantableDeviceUserPayload as CreateImplantableDeviceUserPayload,
    )
    from .operations.implantable_device_user_writes import (
        DeleteImplantableDeviceUserInput as DeleteImplantableDeviceUserInput,
    )
    from .operations.implantable_device_user_writes import (
        DeleteImplantableDeviceUserPayload as DeleteImplantableDeviceUserPayload,
    )
    from .operations.implantable_device_user_writes import (
        UpdateImplantableDeviceUserInput as UpdateImplantableDeviceUserInput,
    )
    from .operations.implantable_device_user_writes import (
        UpdateImplantableDeviceUserPayload as UpdateImplantableDeviceUserPayload,
    )
    from .operations.import_data_request import ImportDataRequest as ImportDataRequest
    from .operations.ingest_medications_from_surescripts import (
        IngestMedicationsFromSurescriptsInput as IngestMedicationsFromSurescriptsInput,
    )
    from .operations.ingest_medications_from_surescripts import (
        IngestMedicationsFromSurescriptsPayload as IngestMedicationsFromSurescriptsPayload,
    )
    from .operations.initial_form_answers import FormAnswer as FormAnswer
    from .operations.initialized_offering_includes import OfferingInclude as OfferingInclude
    from .operations.insurance_authorization import InsuranceAuthorizationChartType as InsuranceAuthorizationChartType
    from .operations.insurance_authorization import InsuranceAuthorizationType as InsuranceAuthorizationType
    from .operations.insurance_authorization_writes import (
        CreateInsuranceAuthorizationInput as CreateInsuranceAuthorizationInput,
    )
    from .operations.insurance_authorization_writes import (
        CreateInsuranceAuthorizationPayload as CreateInsuranceAuthorizationPayload,
    )
    from .operations.insurance_authorization_writes import (
        DeleteInsuranceAuthorizationInput as DeleteInsuranceAuthorizationInput,
    )
    from .operations.insurance_authorization_writes import (
        DeleteInsuranceAuthorizationPayload as DeleteInsuranceAuthorizationPayload,
    )
    from .operations.insurance_authorization_writes import (
        UpdateInsuranceAuthorizationInput as UpdateInsuranceAuthorizationInput,
    )
    from .operations.insurance_authorization_writes import (
        UpdateInsuranceAuthorizationPayload as UpdateInsuranceAuthorizationPayload,
    )
    from .operations.insurance_payments import InsurancePaymentConnection as InsurancePaymentConnection
    from .operations.insurance_payments import InsurancePaymentsOrderKeys as InsurancePaymentsOrderKeys
    from .operations.insurance_plan_writes import CreateInsurancePlanInput as CreateInsurancePlanInput
    from .operations.insurance_plan_writes import CreateInsurancePlanPayload as CreateInsurancePlanPayload
    from .operations.insurance_plan_writes import DeleteInsurancePlanInput as DeleteInsurancePlanInput
    from .operations.insurance_plan_writes import DeleteInsurancePlanPayload as DeleteInsurancePlanPayload
    from .operations.insurance_plan_writes import UpdateInsurancePlanInput as UpdateInsurancePlanInput
    from .operations.insurance_plan_writes import UpdateInsurancePlanPayload as UpdateInsurancePlanPayload
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
    from .operations.internal_comment_writes import CreateInternalCommentInput as CreateInternalCommentInput
    from .operations.internal_comment_writes import CreateInternalCommentPayload as CreateInternalCommentPayload
    from .operations.internal_comment_writes import DestroyInternalCommentInput as DestroyInternalCommentInput
    from .operations.internal_comment_writes import DestroyInternalCommentPayload as DestroyInternalCommentPayload
    from .operations.internal_comment_writes import InternalComment as InternalComment
    from .operations.internal_comment_writes import InternalCommentable as InternalCommentable
    from .operations.internal_comment_writes import UpdateInternalCommentInput as UpdateInternalCommentInput
    from .operations.internal_comment_writes import UpdateInternalCommentPayload as UpdateInternalCommentPayload
    from .operations.invoice_templates import RequestedPaymentTemplate as RequestedPaymentTemplate
    from .operations.invoice_templates import (
        RequestedPaymentTemplatePaginationConnection as RequestedPaymentTemplatePaginationConnection,
    )
    from .operations.lab_filters_data import LabFiltersDataType as LabFiltersDataType
    from .operations.lab_options import LabOptionPaginationConnection as LabOptionPaginationConnection
    from .operations.lab_order import LabOrder as LabOrder
    from .operations.lab_order_writes import CreateLabOrderInput as CreateLabOrderInput
    from .operations.lab_order_writes import CreateLabOrderPayload as CreateLabOrderPayload
    from .operations.lab_order_writes import LabObservationRequestInput as LabObservationRequestInput
    from .operations.lab_order_writes import LabObservationResultInput as LabObservationResultInput
    from .operations.lab_order_writes import SubmissionInput as SubmissionInput
    from .operations.lab_order_writes import TestInput as TestInput
    from .operations.lab_order_writes import UpdateLabOrderInput as UpdateLabOrderInput
    from .operations.lab_order_writes import UpdateLabOrderPayload as UpdateLabOrderPayload
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
    from .operations.location import Location as Location
    from .operations.location_resources import LocationResourceType as LocationResourceType
    from .operations.location_writes import CreateLocationInput as CreateLocationInput
    from .operations.location_writes import CreateLocationPayload as CreateLocationPayload
    from .operations.location_writes import DeleteLocationInput as DeleteLocationInput
    from .operations.location_writes import DeleteLocationPayload as DeleteLocationPayload
    from .operations.location_writes import UpdateLocationInput as UpdateLocationInput
    from .operations.location_writes import UpdateLocationPayload as UpdateLocationPayload
    from .operations.locations import LocationPaginationConnection as LocationPaginationConnection
    from .operations.lock_form_answer_group import LockInput as LockInput
    from .operations.lock_form_answer_group import LockPayload as LockPayload
    from .operations.log_medication_history_consent import (
        LogMedicationHistoryConsentInput as LogMedicationHistoryConsentInput,
    )
    from .operations.log_medication_history_consent import (
        LogMedicationHistoryConsentPayload as LogMedicationHistoryConsentPayload,
    )
    from .operations.manual_insurance_payment_writes import (
        DeleteManualInsurancePaymentInput as DeleteManualInsurancePaymentInput,
    )
    from .operations.manual_insurance_payment_writes import (
        DeleteManualInsurancePaymentPayload as DeleteManualInsurancePaymentPayload,
    )
    from .operations.manual_insurance_payment_writes import (
        UpdateManualInsurancePaymentInput as UpdateManualInsurancePaymentInput,
    )
    from .operations.manual_insurance_payment_writes import (
        UpdateManualInsurancePaymentPayload as UpdateManualInsurancePaymentPayload,
    )
    from .operations.meal_plan_options import MealPlan as MealPlan
    from .operations.meal_search import MealPaginationConnection as MealPaginationConnection
    from .operations.meal_writes import CreateMealInput as CreateMealInput
    from .operations.meal_writes import CreateMealPayload as CreateMealPayload
    from .operations.meal_writes import DeleteMealInput as DeleteMealInput
    from .operations.meal_writes import DeleteMealPayload as DeleteMealPayload
    from .operations.meal_writes import UpdateMealInput as UpdateMealInput
    from .operations.meal_writes import UpdateMealPayload as UpdateMealPayload
    from .operations.medication import MedicationType as MedicationType
    from .operations.medication_option import DosageType as DosageType
    from .operations.medication_option import MedicationOptionType as MedicationOptionType
    from .operations.medication_writes import CreateMedicationInput as CreateMedicationInput
    from .operations.medication_writes import CreateMedicationPayload as CreateMedicationPayload
    from .operations.medication_writes import DestroyMedicationInput as DestroyMedicationInput
    from .operations.medication_writes import DestroyMedicationPayload as DestroyMedicationPayload
    from .operations.medication_writes import UpdateMedicationInput as UpdateMedicationInput
    from .operations.medication_writes import UpdateMedicationPayload as UpdateMedicationPayload
    from .operations.medications import MedicationTypePaginationConnection as MedicationTypePaginationConnection
    from .operations.merge_clients import MergeClientsInput as MergeClientsInput
    from .operations.merge_clients import MergeClientsPayload as MergeClientsPayload
    from .operations.metric_graph_data import MetricDataPointType as MetricDataPointType
    from .operations.metric_graph_data import MetricGraphDataType as MetricGraphDataType
    from .operations.mobile_health_data_integration_writes import (
        CreateMobileHealthDataIntegrationInput as CreateMobileHealthDataIntegrationInput,
    )
    from .operations.mobile_health_data_integration_writes import (
        CreateMobileHealthDataIntegrationPayload as CreateMobileHealthDataIntegrationPayload,
    )
    from .operations.mobile_health_data_integration_writes import (
        DeleteMobileHealthDataIntegrationInput as DeleteMobileHealthDataIntegrationInput,
    )
    from .operations.mobile_health_data_integration_writes import (
        DeleteMobileHealthDataIntegrationPayload as DeleteMobileHealthDataIntegrationPayload,
    )
    from .operations.mobile_health_data_integration_writes import (
        MobileHealthDataIntegration as MobileHealthDataIntegration,
    )
    from .operations.mobile_health_data_integration_writes import (
        MobileHealthDataIntegrationType as MobileHealthDataIntegrationType,
    )
    from .operations.monthly_billing_items_data import MonthlyBillingItemsDataType as MonthlyBillingItemsDataType
    from .operations.multi_line_metric_graph_data import MetricGraphDataTypeReference as MetricGraphDataTypeReference
    from .operations.multi_line_metric_graph_data import MultiLineMetricGraphDataType as MultiLineMetricGraphDataType
    from .operations.note import Note as Note
    from .operations.note_scheduler import NoteScheduler as NoteScheduler
    from .operations.note_writes import CreateNoteInput as CreateNoteInput
    from .operations.note_writes import CreateNotePayload as CreateNotePayload
    from .operations.note_writes import DeleteNoteInput as DeleteNoteInput
    from .operations.note_writes import DeleteNotePayload as DeleteNotePayload
    from .operations.note_writes import UpdateNoteInput as UpdateNoteInput
    from .operations.note_writes import UpdateNotePayload as UpdateNotePayload
    from .operations.notes import NoteOrderKeys as NoteOrderKeys
    from .operations.notes import NotePaginationConnection as NotePaginationConnection
    from .operations.notification_contact_writes import ClientPortalSettingInput as ClientPortalSettingInput
    from .operations.notification_contact_writes import CreateNotificationContactInput as CreateNotificationContactInput
    from .operations.notification_contact_writes import (
        CreateNotificationContactPayload as CreateNotificationContactPayload,
    )
    from .operations.notification_contact_writes import DeleteNotificationContactInput as DeleteNotificationContactInput
    from .operations.notification_contact_writes import (
        DeleteNotificationContactPayload as DeleteNotificationContactPayload,
    )
    from .operations.notification_contact_writes import UpdateNotificationContactInput as UpdateNotificationContactInput
    from .operations.notification_contact_writes import (
        UpdateNotificationContactPayload as UpdateNotificationContactPayload,
    )
    from .operations.notification_setting import NotificationSetting as NotificationSetting
    from .operations.notification_writes import BulkUpdateNotificationsInput as BulkUpdateNotificationsInput
    from .operations.notification_writes import BulkUpdateNotificationsPayload as BulkUpdateNotificationsPayload
    from .operations.notification_writes import UpdateNotificationInput as UpdateNotificationInput
    from .operations.notification_writes import UpdateNotificationPayload as UpdateNotificationPayload
    from .operations.notifications import NotificationOrderKeys as NotificationOrderKeys
    from .operations.notifications import NotificationPaginationConnection as NotificationPaginationConnection
    from .operations.offering import Offering as Offering
    from .operations.offering_billing_items import BillingItemListItem as BillingItemListItem
    from .operations.offering_billing_items import BillingItemPaginationConnection as BillingItemPaginationConnection
    from .operations.offering_coupon_writes import CreateOfferingCouponInput as CreateOfferingCouponInput
    from .operations.offering_coupon_writes import CreateOfferingCouponPayload as CreateOfferingCouponPayload
    from .operations.offering_coupon_writes import DeleteOfferingCouponInput as DeleteOfferingCouponInput
    from .operations.offering_coupon_writes import DeleteOfferingCouponPayload as DeleteOfferingCouponPayload
    from .operations.offering_coupons import OfferingCouponOrderKeys as OfferingCouponOrderKeys
    from .operations.offering_coupons import OfferingCouponPaginationConnection as OfferingCouponPaginationConnection
    from .operations.offering_group_visibilities import (
        OfferingGroupVisibilityPaginationConnection as OfferingGroupVisibilityPaginationConnection,
    )
    from .operations.offering_images import OfferingImagePaginationConnection as OfferingImagePaginationConnection
    from .operations.offering_writes import CreateOfferingInput as CreateOfferingInput
    from .operations.offering_writes import CreateOfferingPayload as CreateOfferingPayload
    from .operations.offering_writes import DeleteOfferingInput as DeleteOfferingInput
    from .operations.offering_writes import DeleteOfferingPayload as DeleteOfferingPayload
    from .operations.offering_writes import OfferingImageUpload as OfferingImageUpload
    from .operations.offering_writes import OfferingIncludesFields as OfferingIncludesFields
    from .operations.offering_writes import OfferingProductInput as OfferingProductInput
    from .operations.offering_writes import ProductInput as ProductInput
    from .operations.offering_writes import UpdateOfferingInput as UpdateOfferingInput
    from .operations.offering_writes import UpdateOfferingPayload as UpdateOfferingPayload
    from .operations.offerings import OfferingListItem as OfferingListItem
    from .operations.offerings import OfferingOrderKeys as OfferingOrderKeys
    from .operations.offerings import OfferingPaginationConnection as OfferingPaginationConnection
    from .operations.offerings_data import OfferingsDataType as OfferingsDataType
    from .operations.officeally_sftp_account import OfficeallySftpAccount as OfficeallySftpAccount
    from .operations.officeally_sftp_account_writes import (
        CreateOfficeallySftpAccountInput as CreateOfficeallySftpAccountInput,
    )
    from .operations.officeally_sftp_account_writes import (
        CreateOfficeallySftpAccountPayload as CreateOfficeallySftpAccountPayload,
    )
    from .operations.officeally_sftp_account_writes import (
        UpdateOfficeallySftpAccountInput as UpdateOfficeallySftpAccountInput,
    )
    from .operations.officeally_sftp_account_writes import (
        UpdateOfficeallySftpAccountPayload as UpdateOfficeallySftpAccountPayload,
    )
    from .operations.onboarding_flow import OnboardingFlow as OnboardingFlow
    from .operations.onboarding_flow_writes import CreateOnboardingFlowInput as CreateOnboardingFlowInput
    from .operations.onboarding_flow_writes import CreateOnboardingFlowPayload as CreateOnboardingFlowPayload
    from .operations.onboarding_flow_writes import DeleteOnboardingFlowInput as DeleteOnboardingFlowInput
    from .operations.onboarding_flow_writes import DeleteOnboardingFlowPayload as DeleteOnboardingFlowPayload
    from .operations.onboarding_flow_writes import UpdateOnboardingFlowInput as UpdateOnboardingFlowInput
    from .operations.onboarding_flow_writes import UpdateOnboardingFlowPayload as UpdateOnboardingFlowPayload
    from .operations.onboarding_flows import OnboardingFlowOrderKeys as OnboardingFlowOrderKeys
    from .operations.onboarding_flows import OnboardingFlowPaginationConnection as OnboardingFlowPaginationConnection
    from .operations.onboarding_item import OnboardingItem as OnboardingItem
    from .operations.onboarding_item_writes import CreateOnboardingItemInput as CreateOnboardingItemInput
    from .operations.onboarding_item_writes import CreateOnboardingItemPayload as CreateOnboardingItemPayload
    from .operations.onboarding_item_writes import DeleteOnboardingItemInput as DeleteOnboardingItemInput
    from .operations.onboarding_item_writes import DeleteOnboardingItemPayload as DeleteOnboardingItemPayload
    from .operations.onboarding_item_writes import UpdateOnboardingItemInput as UpdateOnboardingItemInput
    from .operations.onboarding_item_writes import UpdateOnboardingItemPayload as UpdateOnboardingItemPayload
    from .operations.org_providers_cpt_codes import (
        ProviderCptCodeTypePaginationConnection as ProviderCptCodeTypePaginationConnection,
    )
    from .operations.organization import BillingConfiguration as BillingConfiguration
    from .operations.organization import ELabsSettings as ELabsSettings
    from .operations.organization import LabOrderLabVendor as LabOrderLabVendor
    from .operations.organization import Organization as Organization
    from .operations.organization_cpt_code import (
        OrganizationCptCodeInsuranceFeeType as OrganizationCptCodeInsuranceFeeType,
    )
    from .operations.organization_cpt_code import OrganizationCptCodeType as OrganizationCptCodeType
    from .operations.organization_cpt_code_writes import (
        CreateOrganizationCptCodeInput as CreateOrganizationCptCodeInput,
    )
    from .operations.organization_cpt_code_writes import (
        CreateOrganizationCptCodePayload as CreateOrganizationCptCodePayload,
    )
    from .operations.organization_cpt_code_writes import (
        DeleteOrganizationCptCodeInput as DeleteOrganizationCptCodeInput,
    )
    from .operations.organization_cpt_code_writes import (
        DeleteOrganizationCptCodePayload as DeleteOrganizationCptCodePayload,
    )
    from .operations.organization_cpt_code_writes import (
        OrganizationCptCodeInsuranceFeesInput as OrganizationCptCodeInsuranceFeesInput,
    )
    from .operations.organization_cpt_code_writes import (
        UpdateOrganizationCptCodeInput as UpdateOrganizationCptCodeInput,
    )
    from .operations.organization_cpt_code_writes import (
        UpdateOrganizationCptCodePayload as UpdateOrganizationCptCodePayload,
    )
    from .operations.organization_fee_schedule_cpt_code import (
        OrganizationFeeScheduleCptCodeType as OrganizationFeeScheduleCptCodeType,
    )
    from .operations.organization_fee_schedule_cpt_codes import (
        OrganizationFeeScheduleCptCodeTypeConnection as OrganizationFeeScheduleCptCodeTypeConnection,
    )
    from .operations.organization_info import OrganizationInfo as OrganizationInfo
    from .operations.organization_membership import OrganizationMembership as OrganizationMembership
    from .operations.organization_membership_writes import (
        AsyncBulkCreateOrganizationMembershipsInput as AsyncBulkCreateOrganizationMembershipsInput,
    )
    from .operations.organization_membership_writes import (
        AsyncBulkCreateOrganizationMembershipsPayload as AsyncBulkCreateOrganizationMembershipsPayload,
    )
    from .operations.organization_membership_writes import (
        BulkCreateOrganizationMembershipsInput as BulkCreateOrganizationMembershipsInput,
    )
    from .operations.organization_membership_writes import (
        BulkCreateOrganizationMembershipsPayload as BulkCreateOrganizationMembershipsPayload,
    )
    from .operations.organization_membership_writes import (
        CreateOrganizationMembershipInput as CreateOrganizationMembershipInput,
    )
    from .operations.organization_membership_writes import (
        CreateOrganizationMembershipPayload as CreateOrganizationMembershipPayload,
    )
    from .operations.organization_membership_writes import (
        DeleteOrganizationMembershipInput as DeleteOrganizationMembershipInput,
    )
    from .operations.organization_membership_writes import (
        DeleteOrganizationMembershipPayload as DeleteOrganizationMembershipPayload,
    )
    from .operations.organization_membership_writes import ProfessionsInput as ProfessionsInput
    from .operations.organization_membership_writes import SpecialtiesInput as SpecialtiesInput
    from .operations.organization_membership_writes import (
        UpdateOrganizationMembershipInput as UpdateOrganizationMembershipInput,
    )
    from .operations.organization_membership_writes import (
        UpdateOrganizationMembershipPayload as UpdateOrganizationMembershipPayload,
    )
    from .operations.organization_memberships import OrganizationMembershipOrderKeys as OrganizationMembershipOrderKeys
    from .operations.organization_memberships import (
        OrganizationMembershipPaginationConnection as OrganizationMembershipPaginationConnection,
    )
    from .operations.organization_writes import CreateOrganizationInput as CreateOrganizationInput
    from .operations.organization_writes import CreateOrganizationPayload as CreateOrganizationPayload
    from .operations.organization_writes import OrganizationSettingsInput as OrganizationSettingsInput
    from .operations.organization_writes import OrgLocationInput as OrgLocationInput
    from .operations.organization_writes import PrimaryOrganizationInfoInput as PrimaryOrganizationInfoInput
    from .operations.organization_writes import SubOrganizationInfoInput as SubOrganizationInfoInput
    from .operations.organization_writes import UpdateOrganizationInput as UpdateOrganizationInput
    from .operations.organization_writes import UpdateOrganizationPayload as UpdateOrganizationPayload
    from .operations.other_id_number import OtherIdNumber as OtherIdNumber
    from .operations.other_id_numbers import OtherIdNumberPaginationConnection as OtherIdNumberPaginationConnection
    from .operations.parse_ccda_document import ParseCcdaDocumentInput as ParseCcdaDocumentInput
    from .operations.parse_ccda_document import ParseCcdaDocumentPayload as ParseCcdaDocumentPayload
    from .operations.patient_encounter import PatientEncounter as PatientEncounter
    from .operations.pause_course_group import PauseCourseGroupInput as PauseCourseGroupInput
    from .operations.pause_course_group import PauseCourseGroupPayload as PauseCourseGroupPayload
    from .operations.pause_course_membership import PauseCourseMembershipInput as PauseCourseMembershipInput
    from .operations.pause_course_membership import PauseCourseMembershipPayload as PauseCourseMembershipPayload
    from .operations.payout_account import PayoutAccount as PayoutAccount
    from .operations.payout_accounts import PayoutAccountPaginationConnection as PayoutAccountPaginationConnection
    from .operations.pdf_letterhead_template import PdfLetterheadTemplate as PdfLetterheadTemplate
    from .operations.pdf_letterhead_template import (
        PdfLetterheadTemplateAddressSource as PdfLetterheadTemplateAddressSource,
    )
    from .operations.pdf_letterhead_template import (
        PdfLetterheadTemplateBrandLogoSource as PdfLetterheadTemplateBrandLogoSource,
    )
    from .operations.pdf_letterhead_template import PdfLetterheadTemplateEmailSource as PdfLetterheadTemplateEmailSource
    from .operations.pdf_letterhead_template import (
        PdfLetterheadTemplatePhoneNumberSource as PdfLetterheadTemplatePhoneNumberSource,
    )
    from .operations.pdf_letterhead_template import (
        PdfLetterheadTemplateTeamMemberNameSource as PdfLetterheadTemplateTeamMemberNameSource,
    )
    from .operations.pdf_letterhead_template_writes import (
        CreatePdfLetterheadTemplateInput as CreatePdfLetterheadTemplateInput,
    )
    from .operations.pdf_letterhead_template_writes import (
        CreatePdfLetterheadTemplatePayload as CreatePdfLetterheadTemplatePayload,
    )
    from .operations.pdf_letterhead_template_writes import (
        DestroyPdfLetterheadTemplateInput as DestroyPdfLetterheadTemplateInput,
    )
    from .operations.pdf_letterhead_template_writes import (
        DestroyPdfLetterheadTemplatePayload as DestroyPdfLetterheadTemplatePayload,
    )
    from .operations.pdf_letterhead_template_writes import (
        UpdatePdfLetterheadTemplateInput as UpdatePdfLetterheadTemplateInput,
    )
    from .operations.pdf_letterhead_template_writes import (
        UpdatePdfLetterheadTemplatePayload as UpdatePdfLetterheadTemplatePayload,
    )
    from .operations.permission_template import PermissionTemplateType as PermissionTemplateType
    from .operations.permission_template_writes import CreatePermissionTemplateInput as CreatePermissionTemplateInput
    from .operations.permission_template_writes import (
        CreatePermissionTemplatePayload as CreatePermissionTemplatePayload,
    )
    from .operations.permission_template_writes import DeletePermissionTemplateInput as DeletePermissionTemplateInput
    from .operations.permission_template_writes import (
        DeletePermissionTemplatePayload as DeletePermissionTemplatePayload,
    )
    from .operations.permission_template_writes import UpdatePermissionTemplateInput as UpdatePermissionTemplateInput
    from .operations.permission_template_writes import (
        UpdatePermissionTemplatePayload as UpdatePermissionTemplatePayload,
    )
    from .operations.permission_templates import (
        PermissionTemplateTypePaginationConnection as PermissionTemplateTypePaginationConnection,
    )
    from .operations.pharmacies import PharmacyPaginationConnection as PharmacyPaginationConnection
    from .operations.pharmacies import PharmacySpecialty as PharmacySpecialty
    from .operations.pharmacies import States as States
    from .operations.pharmacy import Pharmacy as Pharmacy
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
    from .operations.policy import Policy as Policy
    from .operations.preferred_medical_code_writes import (
        CreatePreferredMedicalCodeInput as CreatePreferredMedicalCodeInput,
    )
    from .operations.preferred_medical_code_writes import (
        CreatePreferredMedicalCodePayload as CreatePreferredMedicalCodePayload,
    )
    from .operations.preferred_medical_code_writes import (
        DeletePreferredMedicalCodeInput as DeletePreferredMedicalCodeInput,
    )
    from .operations.preferred_medical_code_writes import (
        DeletePreferredMedicalCodePayload as DeletePreferredMedicalCodePayload,
    )
    from .operations.preferred_medical_codes import (
        PreferredMedicalCodePaginationConnection as PreferredMedicalCodePaginationConnection,
    )
    from .operations.prescription import Prescription as Prescription
    from .operations.prescription import PrescriptionDiagnosis as PrescriptionDiagnosis
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
    from .operations.procedure_writes import CreateProcedureInput as CreateProcedureInput
    from .operations.procedure_writes import CreateProcedurePayload as CreateProcedurePayload
    from .operations.procedure_writes import DeleteProcedureInput as DeleteProcedureInput
    from .operations.procedure_writes import DeleteProcedurePayload as DeleteProcedurePayload
    from .operations.procedure_writes import Procedure as Procedure
    from .operations.procedure_writes import UpdateProcedureInput as UpdateProcedureInput
    from .operations.procedure_writes import UpdateProcedurePayload as UpdateProcedurePayload
    from .operations.process_mobile_health_data_snapshot import (
        ProcessMobileHealthDataSnapshotInput as ProcessMobileHealthDataSnapshotInput,
    )
    from .operations.process_mobile_health_data_snapshot import (
        ProcessMobileHealthDataSnapshotPayload as ProcessMobileHealthDataSnapshotPayload,
    )
    from .operations.product_writes import CreateProductInput as CreateProductInput
    from .operations.product_writes import CreateProductPayload as CreateProductPayload
    from .operations.product_writes import DeleteProductInput as DeleteProductInput
    from .operations.product_writes import DeleteProductPayload as DeleteProductPayload
    from .operations.product_writes import UpdateProductInput as UpdateProductInput
    from .operations.product_writes import UpdateProductPayload as UpdateProductPayload
    from .operations.products import ProductOrderKeys as ProductOrderKeys
    from .operations.products import ProductPaginationConnection as ProductPaginationConnection
    from .operations.provider_accepted_insurance_plan import (
        ProviderAcceptedInsurancePlanType as ProviderAcceptedInsurancePlanType,
    )
    from .operations.provider_accepted_insurance_plan_writes import (
        CreateProviderAcceptedInsurancePlansInput as CreateProviderAcceptedInsurancePlansInput,
    )
    from .operations.provider_accepted_insurance_plan_writes import (
        CreateProviderAcceptedInsurancePlansPayload as CreateProviderAcceptedInsurancePlansPayload,
    )
    from .operations.provider_accepted_insurance_plan_writes import (
        DeleteProviderAcceptedInsurancePlanInput as DeleteProviderAcceptedInsurancePlanInput,
    )
    from .operations.provider_accepted_insurance_plan_writes import (
        DeleteProviderAcceptedInsurancePlanPayload as DeleteProviderAcceptedInsurancePlanPayload,
    )
    from .operations.provider_accepted_insurance_plans import (
        ProviderAcceptedInsurancePlanTypePaginationConnection as ProviderAcceptedInsurancePlanTypePaginationConnection,
    )
    from .operations.provider_cpt_code_writes import CreateProviderCptCodesInput as CreateProviderCptCodesInput
    from .operations.provider_cpt_code_writes import CreateProviderCptCodesPayload as CreateProviderCptCodesPayload
    from .operations.provider_cpt_code_writes import DeleteProviderCptCodeInput as DeleteProviderCptCodeInput
    from .operations.provider_cpt_code_writes import DeleteProviderCptCodePayload as DeleteProviderCptCodePayload
    from .operations.provider_cpt_code_writes import ProviderCptCodeInput as ProviderCptCodeInput
    from .operations.provider_cpt_code_writes import UpdateProviderCptCodesInput as UpdateProviderCptCodesInput
    from .operations.provider_cpt_code_writes import UpdateProviderCptCodesPayload as UpdateProviderCptCodesPayload
    from .operations.publish_document_draft import PublishDocumentDraftInput as PublishDocumentDraftInput
    from .operations.publish_document_draft import PublishDocumentDraftPayload as PublishDocumentDraftPayload
    from .operations.question_bank_modules import CustomModule as CustomModule
    from .operations.question_bank_modules import CustomModuleConditionType as CustomModuleConditionType
    from .operations.receipt_line_items import (
        ReceiptLineItemPaginationConnection as ReceiptLineItemPaginationConnection,
    )
    from .operations.received_direct_message import DirectMessageAttachment as DirectMessageAttachment
    from .operations.received_direct_message import ReceivedDirectMessage as ReceivedDirectMessage
    from .operations.received_direct_messages import ReceivedDirectMessageOrderKeys as ReceivedDirectMessageOrderKeys
    from .operations.received_direct_messages import (
        ReceivedDirectMessagePaginationConnection as ReceivedDirectMessagePaginationConnection,
    )
    from .operations.received_fax import ReceivedFax as ReceivedFax
    from .operations.received_fax_writes import DeleteReceivedFaxInput as DeleteReceivedFaxInput
    from .operations.received_fax_writes import DeleteReceivedFaxPayload as DeleteReceivedFaxPayload
    from .operations.received_fax_writes import UpdateReceivedFaxInput as UpdateReceivedFaxInput
    from .operations.received_fax_writes import UpdateReceivedFaxPayload as UpdateReceivedFaxPayload
    from .operations.received_faxes import ReceivedFaxOrderKeys as ReceivedFaxOrderKeys
    from .operations.received_faxes import ReceivedFaxPaginationConnection as ReceivedFaxPaginationConnection
    from .operations.recent_foods import Food as Food
    from .operations.recommendation_writes import CreateRecommendationInput as CreateRecommendationInput
    from .operations.recommendation_writes import CreateRecommendationPayload as CreateRecommendationPayload
    from .operations.recommendation_writes import DeleteRecommendationInput as DeleteRecommendationInput
    from .operations.recommendation_writes import DeleteRecommendationPayload as DeleteRecommendationPayload
    from .operations.recommendation_writes import UpdateRecommendationInput as UpdateRecommendationInput
    from .operations.recommendation_writes import UpdateRecommendationPayload as UpdateRecommendationPayload
    from .operations.recurring_appointment import RecurringAppointment as RecurringAppointment
    from .operations.recurring_form_writes import DestroyRecurringFormInput as DestroyRecurringFormInput
    from .operations.recurring_form_writes import DestroyRecurringFormPayload as DestroyRecurringFormPayload
    from .operations.recurring_form_writes import UpdateRecurringFormInput as UpdateRecurringFormInput
    from .operations.recurring_form_writes import UpdateRecurringFormPayload as UpdateRecurringFormPayload
    from .operations.recurring_forms import RecurringFormPaginationConnection as RecurringFormPaginationConnection
    from .operations.recurring_payment import RecurringPayment as RecurringPayment
    from .operations.recurring_payments import (
        RecurringPaymentPaginationConnection as RecurringPaymentPaginationConnection,
    )
    from .operations.referral import Referral as Referral
    from .operations.referral_writes import CreateReferralInput as CreateReferralInput
    from .operations.referral_writes import CreateReferralPayload as CreateReferralPayload
    from .operations.referral_writes import DeleteReferralInput as DeleteReferralInput
    from .operations.referral_writes import DeleteReferralPayload as DeleteReferralPayload
    from .operations.referral_writes import UpdateReferralInput as UpdateReferralInput
    from .operations.referral_writes import UpdateReferralPayload as UpdateReferralPayload
    from .operations.referring_physician import ReferringPhysician as ReferringPhysician
    from .operations.referring_physician_writes import CreateReferringPhysicianInput as CreateReferringPhysicianInput
    from .operations.referring_physician_writes import (
        CreateReferringPhysicianPayload as CreateReferringPhysicianPayload,
    )
    from .operations.referring_physician_writes import DeleteReferringPhysicianInput as DeleteReferringPhysicianInput
    from .operations.referring_physician_writes import (
        DeleteReferringPhysicianPayload as DeleteReferringPhysicianPayload,
    )
    from .operations.referring_physician_writes import PhysicianLocationInput as PhysicianLocationInput
    from .operations.referring_physician_writes import PhysicianReferralInput as PhysicianReferralInput
    from .operations.referring_physician_writes import UpdateReferringPhysicianInput as UpdateReferringPhysicianInput
    from .operations.referring_physician_writes import (
        UpdateReferringPhysicianPayload as UpdateReferringPhysicianPayload,
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
    from .operations.remove_user_from_group_care_plan import GroupCarePlanUserConnection as GroupCarePlanUserConnection
    from .operations.remove_user_from_group_care_plan import (
        RemoveUserFromGroupCarePlanInput as RemoveUserFromGroupCarePlanInput,
    )
    from .operations.remove_user_from_group_care_plan import (
        RemoveUserFromGroupCarePlanPayload as RemoveUserFromGroupCarePlanPayload,
    )
    from .operations.request_integration import RequestIntegrationInput as RequestIntegrationInput
    from .operations.request_integration import RequestIntegrationPayload as RequestIntegrationPayload
    from .operations.requested_form_completion import RequestedFormCompletion as RequestedFormCompletion
    from .operations.requested_form_completion_writes import CreateRequestedFormInput as CreateRequestedFormInput
    from .operations.requested_form_completion_writes import CreateRequestedFormPayload as CreateRequestedFormPayload
    from .operations.requested_form_completion_writes import DeleteRequestedFormInput as DeleteRequestedFormInput
    from .operations.requested_form_completion_writes import DeleteRequestedFormPayload as DeleteRequestedFormPayload
    from .operations.requested_form_completion_writes import RequestedFormStatusType as RequestedFormStatusType
    from .operations.requested_form_completions import (
        RequestedFormCompletionPaginationConnection as RequestedFormCompletionPaginationConnection,
    )
    from .operations.requested_payment import Invoice as Invoice
    from .operations.requested_payment import InvoiceRecipient as InvoiceRecipient
    from .operations.requested_payment_writes import CreateRequestedPaymentInput as CreateRequestedPaymentInput
    from .operations.requested_payment_writes import CreateRequestedPaymentPayload as CreateRequestedPaymentPayload
    from .operations.requested_payment_writes import DeleteRequestedPaymentInput as DeleteRequestedPaymentInput
    from .operations.requested_payment_writes import DeleteRequestedPaymentPayload as DeleteRequestedPaymentPayload
    from .operations.requested_payment_writes import RequestedPayerInput as RequestedPayerInput
    from .operations.requested_payment_writes import RequestedPaymentTemplateInput as RequestedPaymentTemplateInput
    from .operations.requested_payment_writes import UpdateRequestedPaymentInput as UpdateRequestedPaymentInput
    from .operations.requested_payment_writes import UpdateRequestedPaymentPayload as UpdateRequestedPaymentPayload
    from .operations.requested_payment_writes import WriteOffInput as WriteOffInput
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
    from .operations.saved_filter import SavedFilter as SavedFilter
    from .operations.saved_filter_writes import CreateSavedFilterInput as CreateSavedFilterInput
    from .operations.saved_filter_writes import CreateSavedFilterPayload as CreateSavedFilterPayload
    from .operations.saved_filter_writes import DeleteSavedFilterInput as DeleteSavedFilterInput
    from .operations.saved_filter_writes import DeleteSavedFilterPayload as DeleteSavedFilterPayload
    from .operations.saved_filter_writes import UpdateSavedFilterInput as UpdateSavedFilterInput
    from .operations.saved_filter_writes import UpdateSavedFilterPayload as UpdateSavedFilterPayload
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
    from .operations.secondary_claim_writes import ClaimCobOverridesInput as ClaimCobOverridesInput
    from .operations.secondary_claim_writes import ClaimLineCobOverridesInput as ClaimLineCobOverridesInput
    from .operations.secondary_claim_writes import CobAdjustmentInput as CobAdjustmentInput
    from .operations.secondary_claim_writes import CreateSecondaryClaimInput as CreateSecondaryClaimInput
    from .operations.secondary_claim_writes import CreateSecondaryClaimPayload as CreateSecondaryClaimPayload
    from .operations.secondary_claim_writes import UpdateSecondaryClaimInput as UpdateSecondaryClaimInput
    from .operations.secondary_claim_writes import UpdateSecondaryClaimPayload as UpdateSecondaryClaimPayload
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
    from .operations.sent_direct_message import SentDirectMessage as SentDirectMessage
    from .operations.sent_direct_messages import SentDirectMessageOrderKeys as SentDirectMessageOrderKeys
    from .operations.sent_direct_messages import (
        SentDirectMessagePaginationConnection as SentDirectMessagePaginationConnection,
    )
    from .operations.sent_fax import SentFax as SentFax
    from .operations.sent_faxes import SentFaxOrderKeys as SentFaxOrderKeys
    from .operations.sent_faxes import SentFaxPaginationConnection as SentFaxPaginationConnection
    from .operations.sent_notification_record import SentNotificationRecord as SentNotificationRecord
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
    from .operations.sharing_writes import CreateSharingsInput as CreateSharingsInput
    from .operations.sharing_writes import DestroySharingsInput as DestroySharingsInput
    from .operations.sign_form_answer_group import SignInput as SignInput
    from .operations.sign_form_answer_group import SignPayload as SignPayload
    from .operations.sign_in import MfaType as MfaType
    from .operations.sign_in import SignInInput as SignInInput
    from .operations.sign_in import SignInPayload as SignInPayload
    from .operations.sign_up import SignUpInput as SignUpInput
    from .operations.sign_up import SignUpPayload as SignUpPayload
    from .operations.signed_stream_name import SignedStreamName as SignedStreamName
    from .operations.smart_phrase_writes import CreateSmartPhraseInput as CreateSmartPhraseInput
    from .operations.smart_phrase_writes import CreateSmartPhrasePayload as CreateSmartPhrasePayload
    from .operations.smart_phrase_writes import DeleteSmartPhraseInput as DeleteSmartPhraseInput
    from .operations.smart_phrase_writes import DeleteSmartPhrasePayload as DeleteSmartPhrasePayload
    from .operations.smart_phrase_writes import UpdateSmartPhraseInput as UpdateSmartPhraseInput
    from .operations.smart_phrase_writes import UpdateSmartPhrasePayload as UpdateSmartPhrasePayload
    from .operations.smart_phrases import SmartPhraseOrderKeys as SmartPhraseOrderKeys
    from .operations.smart_phrases import SmartPhrasePaginationConnection as SmartPhrasePaginationConnection
    from .operations.smoking_statu_writes import CreateSmokingStatusInput as CreateSmokingStatusInput
    from .operations.smoking_statu_writes import CreateSmokingStatusPayload as CreateSmokingStatusPayload
    from .operations.smoking_statu_writes import DeleteSmokingStatusInput as DeleteSmokingStatusInput
    from .operations.smoking_statu_writes import DeleteSmokingStatusPayload as DeleteSmokingStatusPayload
    from .operations.smoking_statu_writes import SmokingStatus as SmokingStatus
    from .operations.smoking_statu_writes import UpdateSmokingStatusInput as UpdateSmokingStatusInput
    from .operations.smoking_statu_writes import UpdateSmokingStatusPayload as UpdateSmokingStatusPayload
    from .operations.starting_super_bill_cpt_codes import CptCodesSuperBill as CptCodesSuperBill
    from .operations.starting_super_bill_icd10s import IcdCodesSuperBill as IcdCodesSuperBill
    from .operations.state_licenses import StateLicensePaginationConnection as StateLicensePaginationConnection
    from .operations.stripe_bank_account import StripeBankAccountType as StripeBankAccountType
    from .operations.stripe_company import StripeCompanyAddressType as StripeCompanyAddressType
    from .operations.stripe_company import StripeCompanyType as StripeCompanyType
    from .operations.stripe_country import StripeCountry as StripeCountry
    from .operations.stripe_customer_detail_writes import (
        CreateStripeCustomerDetailInput as CreateStripeCustomerDetailInput,
    )
    from .operations.stripe_customer_detail_writes import (
        CreateStripeCustomerDetailPayload as CreateStripeCustomerDetailPayload,
    )
    from .operations.stripe_customer_detail_writes import (
        DeleteStripeCustomerDetailInput as DeleteStripeCustomerDetailInput,
    )
    from .operations.stripe_customer_detail_writes import (
        DeleteStripeCustomerDetailPayload as DeleteStripeCustomerDetailPayload,
    )
    from .operations.stripe_customer_detail_writes import (
        UpdateStripeCustomerDetailInput as UpdateStripeCustomerDetailInput,
    )
    from .operations.stripe_customer_detail_writes import (
        UpdateStripeCustomerDetailPayload as UpdateStripeCustomerDetailPayload,
    )
    from .operations.stripe_customer_details import (
        StripeCustomerDetailPaginationConnection as StripeCustomerDetailPaginationConnection,
    )
    from .operations.sub_goals import GoalPaginationConnection as GoalPaginationConnection
    from .operations.submit_secondary_claim import SubmitSecondaryClaimInput as SubmitSecondaryClaimInput
    from .operations.submit_secondary_claim import SubmitSecondaryClaimPayload as SubmitSecondaryClaimPayload
    from .operations.subscription import Discount as Discount
    from .operations.subscription import StripeInvoice as StripeInvoice
    from .operations.subscription import StripePlan as StripePlan
    from .operations.subscription import SubscriptionInstance as SubscriptionInstance
    from .operations.subscription_writes import CreateSubscriptionInput as CreateSubscriptionInput
    from .operations.subscription_writes import CreateSubscriptionPayload as CreateSubscriptionPayload
    from .operations.subscription_writes import UpdateSubscriptionInput as UpdateSubscriptionInput
    from .operations.subscription_writes import UpdateSubscriptionPayload as UpdateSubscriptionPayload
    from .operations.super_bill import SuperBill as SuperBill
    from .operations.super_bill_writes import CptCodesSuperBillInput as CptCodesSuperBillInput
    from .operations.super_bill_writes import CreateSuperBillInput as CreateSuperBillInput
    from .operations.super_bill_writes import CreateSuperBillPayload as CreateSuperBillPayload
    from .operations.super_bill_writes import DeleteSuperBillInput as DeleteSuperBillInput
    from .operations.super_bill_writes import DeleteSuperBillPayload as DeleteSuperBillPayload
    from .operations.super_bill_writes import IcdCodesSuperBillInput as IcdCodesSuperBillInput
    from .operations.super_bill_writes import LocationInputs as LocationInputs
    from .operations.super_bill_writes import PatientLocationInputs as PatientLocationInputs
    from .operations.super_bill_writes import ReceiptLineItemInput as ReceiptLineItemInput
    from .operations.super_bill_writes import UpdateSuperBillInput as UpdateSuperBillInput
    from .operations.super_bill_writes import UpdateSuperBillPayload as UpdateSuperBillPayload
    from .operations.super_bills import SuperBillListItem as SuperBillListItem
    from .operations.super_bills import SuperBillOrderKeys as SuperBillOrderKeys
    from .operations.super_bills import SuperBillPaginationConnection as SuperBillPaginationConnection
    from .operations.surescripts_reported_medication_history import (
        MedicationHistoryTypeListItem as MedicationHistoryTypeListItem,
    )
    from .operations.surescripts_reported_medication_history import (
        MedicationHistoryTypePaginationConnection as MedicationHistoryTypePaginationConnection,
    )
    from .operations.tag_writes import CreateTagInput as CreateTagInput
    from .operations.tag_writes import CreateTagPayload as CreateTagPayload
    from .operations.tag_writes import DeleteTagInput as DeleteTagInput
    from .operations.tag_writes import DeleteTagPayload as DeleteTagPayload
    from .operations.tag_writes import UpdateTagInput as UpdateTagInput
    from .operations.tag_writes import UpdateTagPayload as UpdateTagPayload
    from .operations.tags_paginated import TagPaginationConnection as TagPaginationConnection
    from .operations.task import Task as Task
    from .operations.task_writes import BulkDeleteTasksInput as BulkDeleteTasksInput
    from .operations.task_writes import BulkDeleteTasksPayload as BulkDeleteTasksPayload
    from .operations.task_writes import CreateTaskInput as CreateTaskInput
    from .operations.task_writes import CreateTaskPayload as CreateTaskPayload
    from .operations.task_writes import DeleteTaskInput as DeleteTaskInput
    from .operations.task_writes import DeleteTaskPayload as DeleteTaskPayload
    from .operations.task_writes import TaskReminderInput as TaskReminderInput
    from .operations.task_writes import UpdateTaskInput as UpdateTaskInput
    from .operations.task_writes import UpdateTaskPayload as UpdateTaskPayload
    from .operations.tasks import TaskListItem as TaskListItem
    from .operations.tasks import TaskOrderKeys as TaskOrderKeys
    from .operations.tasks import TaskPaginationConnection as TaskPaginationConnection
    from .operations.taxonomy_code import TaxonomyCode as TaxonomyCode
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
    from .operations.unique_device_identifier_writes import (
        CreateUniqueDeviceIdentifierInput as CreateUniqueDeviceIdentifierInput,
    )
    from .operations.unique_device_identifier_writes import (
        CreateUniqueDeviceIdentifierPayload as CreateUniqueDeviceIdentifierPayload,
    )
    from .operations.unique_device_identifier_writes import (
        DeleteUniqueDeviceIdentifierInput as DeleteUniqueDeviceIdentifierInput,
    )
    from .operations.unique_device_identifier_writes import (
        DeleteUniqueDeviceIdentifierPayload as DeleteUniqueDeviceIdentifierPayload,
    )
    from .operations.unique_device_identifier_writes import UniqueDeviceIdentifier as UniqueDeviceIdentifier
    from .operations.unique_device_identifier_writes import (
        UpdateUniqueDeviceIdentifierInput as UpdateUniqueDeviceIdentifierInput,
    )
    from .operations.unique_device_identifier_writes import (
        UpdateUniqueDeviceIdentifierPayload as UpdateUniqueDeviceIdentifierPayload,
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
    from .operations.update_appointment_inclusion import (
        UpdateAppointmentInclusionInput as UpdateAppointmentInclusionInput,
    )
    from .operations.update_appointment_inclusion import (
        UpdateAppointmentInclusionPayload as UpdateAppointmentInclusionPayload,
    )
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
    from .operations.update_change_health_account import (
        UpdateChangeHealthAccountInput as UpdateChangeHealthAccountInput,
    )
    from .operations.update_change_health_account import (
        UpdateChangeHealthAccountPayload as UpdateChangeHealthAccountPayload,
    )
    from .operations.update_charge_back import ChargeBackEvidenceInput as ChargeBackEvidenceInput
    from .operations.update_charge_back import UpdateChargeBackInput as UpdateChargeBackInput
    from .operations.update_charge_back import UpdateChargeBackPayload as UpdateChargeBackPayload
    from .operations.update_generated_form_answer_group_feedback import (
        UpdateGeneratedFormAnswerGroupFeedbackInput as UpdateGeneratedFormAnswerGroupFeedbackInput,
    )
    from .operations.update_generated_form_answer_group_feedback import (
        UpdateGeneratedFormAnswerGroupFeedbackPayload as UpdateGeneratedFormAnswerGroupFeedbackPayload,
    )
    from .operations.update_generated_summary import UpdateGeneratedSummaryInput as UpdateGeneratedSummaryInput
    from .operations.update_generated_summary import UpdateGeneratedSummaryPayload as UpdateGeneratedSummaryPayload
    from .operations.update_group_care_plan import UpdateGroupCarePlanInput as UpdateGroupCarePlanInput
    from .operations.update_group_care_plan import UpdateGroupCarePlanPayload as UpdateGroupCarePlanPayload
    from .operations.update_human import Human as Human
    from .operations.update_human import UpdateHumanInput as UpdateHumanInput
    from .operations.update_human import UpdateHumanPayload as UpdateHumanPayload
    from .operations.update_insurance_payment_deposit_status import (
        UpdateInsurancePaymentDepositStatusInput as UpdateInsurancePaymentDepositStatusInput,
    )
    from .operations.update_insurance_payment_deposit_status import (
        UpdateInsurancePaymentDepositStatusPayload as UpdateInsurancePaymentDepositStatusPayload,
    )
    from .operations.update_macronutrient_split import UpdateMacronutrientSplitInput as UpdateMacronutrientSplitInput
    from .operations.update_macronutrient_split import (
        UpdateMacronutrientSplitPayload as UpdateMacronutrientSplitPayload,
    )
    from .operations.update_note_scheduler import UpdateNoteSchedulerInput as UpdateNoteSchedulerInput
    from .operations.update_note_scheduler import UpdateNoteSchedulerPayload as UpdateNoteSchedulerPayload
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
    from .operations.update_organization_configuration import (
        UpdateOrganizationConfigurationInput as UpdateOrganizationConfigurationInput,
    )
    from .operations.update_organization_configuration import (
        UpdateOrganizationConfigurationPayload as UpdateOrganizationConfigurationPayload,
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
    from .operations.update_organization_ui_configuration import (
        OrganizationMembershipRole as OrganizationMembershipRole,
    )
    from .operations.update_organization_ui_configuration import (
        UpdateUiConfigurationInput as UpdateUiConfigurationInput,
    )
    from .operations.update_organization_ui_configuration import (
        UpdateUiConfigurationPayload as UpdateUiConfigurationPayload,
    )
    from .operations.update_policy import BenefitInput as BenefitInput
    from .operations.update_policy import CallReferenceInput as CallReferenceInput
    from .operations.update_policy import CptCodesPolicyInput as CptCodesPolicyInput
    from .operations.update_policy import IcdCodesPolicyInput as IcdCodesPolicyInput
    from .operations.update_policy import InsuranceAuthorizationInput as InsuranceAuthorizationInput
    from .operations.update_policy import UpdatePolicyMutationInput as UpdatePolicyMutationInput
    from .operations.update_policy import UpdatePolicyMutationPayload as UpdatePolicyMutationPayload
    from .operations.update_received_direct_message import (
        UpdateReceivedDirectMessageInput as UpdateReceivedDirectMessageInput,
    )
    from .operations.update_received_direct_message import (
        UpdateReceivedDirectMessagePayload as UpdateReceivedDirectMessagePayload,
    )
    from .operations.update_state import UpdateStateInput as UpdateStateInput
    from .operations.update_state import UpdateStatePayload as UpdateStatePayload
    from .operations.update_stripe_verification_details import (
        UpdateStripeVerificationDetailsInput as UpdateStripeVerificationDetailsInput,
    )
    from .operations.update_stripe_verification_details import (
        UpdateStripeVerificationDetailsPayload as UpdateStripeVerificationDetailsPayload,
    )
    from .operations.update_tasks_bulk import BulkUpdateTasksInput as BulkUpdateTasksInput
    from .operations.update_tasks_bulk import BulkUpdateTasksPayload as BulkUpdateTasksPayload
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
    from .operations.user import DefaultBillingType as DefaultBillingType
    from .operations.user import EthnicityCode as EthnicityCode
    from .operations.user import GenderIdentityCode as GenderIdentityCode
    from .operations.user import RaceCode as RaceCode
    from .operations.user import User as User
    from .operations.user_group import UserGroup as UserGroup
    from .operations.user_group_writes import DeleteUserGroupInput as DeleteUserGroupInput
    from .operations.user_group_writes import DeleteUserGroupPayload as DeleteUserGroupPayload
    from .operations.user_group_writes import UpdateUserGroupInput as UpdateUserGroupInput
    from .operations.user_group_writes import UpdateUserGroupPayload as UpdateUserGroupPayload
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
    from .operations.webhook_writes import CreateWebhookInput as CreateWebhookInput
    from .operations.webhook_writes import CreateWebhookPayload as CreateWebhookPayload
    from .operations.webhook_writes import DeleteWebhookInput as DeleteWebhookInput
    from .operations.webhook_writes import DeleteWebhookPayload as DeleteWebhookPayload
    from .operations.webhook_writes import UpdateWebhookInput as UpdateWebhookInput
    from .operations.webhook_writes import UpdateWebhookPayload as UpdateWebhookPayload
    from .operations.webhook_writes import WebhookEventInput as WebhookEventInput
    from .operations.webhooks import WebhookOrderKeys as WebhookOrderKeys
    from .operations.webhooks import WebhookPaginationConnection as WebhookPaginationConnection
    from .operations.whitelabel_setting import WhitelabelSetting as WhitelabelSetting
    from .operations.write_off import WriteOff as WriteOff
    from .operations.write_off_writes import CreateWriteOffInput as CreateWriteOffInput
    from .operations.write_off_writes import CreateWriteOffPayload as CreateWriteOffPayload
    from .operations.write_off_writes import DeleteWriteOffInput as DeleteWriteOffInput
    from .operations.write_off_writes import DeleteWriteOffPayload as DeleteWriteOffPayload
    from .operations.write_off_writes import UpdateWriteOffInput as UpdateWriteOffInput
    from .operations.write_off_writes import UpdateWriteOffPayload as UpdateWriteOffPayload
    from .queries import Queries as Queries
    from .subscriptions import Subscriptions as Subscriptions

_HOMES = {
    "AcceptedInsurancePlan": ".models.accepted_insurance_plan",
    "Action": ".operations.form_answer_group",
    "ActionInput": ".operations.automation_writes",
    "ActiveCareTeamMemberOrderKeys": ".enums.active_care_team_member_order_keys",
    "AddPharmacyInput": ".operations.add_pharmacy",
    "AddPharmacyPayload": ".operations.add_pharmacy",
    "AddedUsersInput": ".operations.conversation_writes",
    "AdjustmentGroup": ".models.claim",
    "AdvanceAppointmentPrice": ".models.advance_appointment_price",
    "AdvanceAppointmentPriceInput": ".operations.client_writes",
    "AdvanceAppointmentPricePaginationConnection": ".operations.advance_appointment_prices",
    "AdvanceAppointmentPricesInput": ".operations.update_user_appointment_pricing",
    "AlertTemplate": ".models.alert_template",
    "AlertTemplatePaginationConnection": ".operations.alert_templates",
    "AllergySensitivity": ".models.allergy_sensitivity",
    "AllergySensitivityCategory": ".models.allergy_sensitivity",
    "AllergySensitivityCategoryType": ".models.allergy_sensitivity",
    "AllergySensitivityReactionType": ".models.allergy_sensitivity",
    "AllergySensitivitySeverity": ".models.allergy_sensitivity",
    "AllergySensitivityStatus": ".models.allergy_sensitivity",
    "Announcement": ".operations.announcement",
    "AnnouncementImageUpload": ".operations.announcement_writes",
    "AnnouncementPaginationConnection": ".operations.announcements",
    "ApiKey": ".models.api_key",
    "ApiKeyOrderKeys": ".operations.api_keys",
    "ApiKeyPaginationConnection": ".operations.api_keys",
    "AppleHealth": ".models.apple_health",
    "AppliedTag": ".operations.applied_tag",
    "AppliedTagOrderKeys": ".operations.applied_tags",
    "AppliedTagPaginationConnection": ".operations.applied_tags",
    "Appointment": ".operations.appointment",
    "AppointmentAutocompleteForm": ".models.appointment_type_parts",
    "AppointmentAutocompleteFormCreateInput": ".operations.appointment_type_writes",
    "AppointmentAutocompleteFormUpdateInput": ".operations.appointment_type_writes",
    "AppointmentBookingWarning": ".operations.appointment_booking_warnings",
    "AppointmentCreditChange": ".operations.appointment_type_credit_changes",
    "AppointmentCreditChangePaginationConnection": ".operations.appointment_type_credit_changes",
    "AppointmentDataType": ".operations.appointment_frequency_data",
    "AppointmentFrequencyDataType": ".models.appointment_frequency_data_type",
    "AppointmentInclusionType": ".operations.appointment_inclusion",
    "AppointmentListItem": ".operations.appointments",
    "AppointmentLocation": ".operations.appointment_location",
    "AppointmentLocationInput": ".operations.appointment_setting_writes",
    "AppointmentLocationPaginationConnection": ".operations.appointment_locations",
    "AppointmentOrderKeys": ".operations.appointments",
    "AppointmentPaginationConnection": ".operations.appointments",
    "AppointmentPerDayData": ".operations.appointments_summary",
    "AppointmentPerTypePerDayData": ".operations.appointments_summary",
    "AppointmentPerTypePerUserData": ".operations.appointments_summary",
    "AppointmentPerUserData": ".operations.appointments_summary",
    "AppointmentPricingInfoType": ".models.appointment_pricing_info_type",
    "AppointmentPricingInfoTypeReference": ".operations.appointment_types",
    "AppointmentPricingMethod": ".operations.appointment",
    "AppointmentReference": ".models.appointment_reference",
    "AppointmentRequestOrderKeys": ".operations.appointment_requests",
    "AppointmentRequestSlotInput": ".operations.appointment_request_writes",
    "AppointmentRequestSlotType": ".operations.appointment_request",
    "AppointmentRequestStatus": ".operations.appointment_request",
    "AppointmentRequestType": ".operations.appointment_request",
    "AppointmentRequestTypeConnection": ".operations.appointment_requests",
    "AppointmentSetting": ".operations.appointment_setting",
    "AppointmentSummaryData": ".operations.appointments_summary",
    "AppointmentType": ".operations.appointment_type",
    "AppointmentTypeAppointmentCountData": ".operations.appointments_summary",
    "AppointmentTypeAppointmentSettingInput": ".operations.appointment_type_writes",
    "AppointmentTypeCptCode": ".operations.appointment_type_writes",
    "AppointmentTypeCptCodeType": ".models.appointment_type_cpt_code_type",
    "AppointmentTypeCredit": ".models.user_parts",
    "AppointmentTypeCreditInput": ".inputs.appointment_type_credit_input",
    "AppointmentTypeFormConnection": ".models.appointment_type_parts",
    "AppointmentTypeFormConnectionInput": ".operations.appointment_type_writes",
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
    "AsyncBulkCreateOrganizationMembershipsInput": ".operations.organization_membership_writes",
    "AsyncBulkCreateOrganizationMembershipsPayload": ".operations.organization_membership_writes",
    "AttendedClientsInput": ".operations.appointment_writes",
    "AuditEvent": ".operations.audit_log",
    "AuditEventOrderKeys": ".operations.audit_log",
    "AuditEventPaginationConnection": ".operations.audit_log",
    "AuditEventResourceChange": ".operations.audit_log",
    "AuditEventResourceName": ".operations.audit_log",
    "AuditEventType": ".operations.audit_log",
    "AutoTaskGenerator": ".models.auto_task_generator",
    "AutoTaskGeneratorPaginationConnection": ".operations.auto_task_generators",
    "AutomatedInsuranceBillingSetting": ".operations.automated_insurance_billing_setting",
    "Automation": ".operations.automation",
    "AutomationActionKind": ".operations.automation_writes",
    "AutomationConditionLogic": ".operations.automation_writes",
    "AutomationConditionOperator": ".operations.automation_writes",
    "AutomationDelayUnit": ".operations.automation_writes",
    "AutomationPaginationConnection": ".operations.automations",
    "AutomationRun": ".operations.automation_run",
    "AutomationRunPaginationConnection": ".operations.automation_runs",
    "AutomationRunStatus": ".operations.automation_run",
    "AutomationRunStepStatus": ".enums.automation_run_step_status",
    "AutomationStepType": ".operations.automation_writes",
    "AutomationTrigger": ".operations.automation",
    "AutomationTriggerKind": ".operations.automation",
    "AutoscoredSectionType": ".models.form_answer_group_parts",
    "Availability": ".operations.availability",
    "AvailabilityInput": ".operations.availability_writes",
    "BaseCalendarInterval": ".operations.appointment_setting",
    "BaseModel": "hero_healthie_runtime.graphql.api",
    "Benefit": ".models.policy_parts",
    "BenefitInput": ".operations.update_policy",
    "BillingAddressInput": ".inputs.billing_address_input",
    "BillingConfiguration": ".operations.organization",
    "BillingItem": ".operations.billing_item",
    "BillingItemListItem": ".operations.offering_billing_items",
    "BillingItemOrderKeys": ".operations.billing_items",
    "BillingItemPaginationConnection": ".operations.offering_billing_items",
    "BillingItemReference": ".models.billing_item_reference",
    "BillingItemState": ".enums.billing_item_state",
    "BodyReport": ".operations.health_assessment",
    "Boolean": "hero_healthie_runtime.graphql.api",
    "Brand": ".operations.brand",
    "BrandInfo": ".operations.brand_info",
    "BrandReference": ".models.brand_reference",
    "BulkApplyCarePlanTemplateInput": ".operations.bulk_apply_care_plan_template",
    "BulkApplyCarePlanTemplatePayload": ".operations.bulk_apply_care_plan_template",
    "BulkApplyInput": ".operations.bulk_apply",
    "BulkApplyPayload": ".operations.bulk_apply",
    "BulkCreateAvailabilityInput": ".operations.availability_writes",
    "BulkCreateAvailabilityPayload": ".operations.availability_writes",
    "BulkCreateEntriesInput": ".operations.bulk_create_entries",
    "BulkCreateEntriesPayload": ".operations.bulk_create_entries",
    "BulkCreateOrganizationMembershipsInput": ".operations.organization_membership_writes",
    "BulkCreateOrganizationMembershipsPayload": ".operations.organization_membership_writes",
    "BulkDeleteAvailabilityInput": ".operations.availability_writes",
    "BulkDeleteAvailabilityPayload": ".operations.availability_writes",
    "BulkDeleteTasksInput": ".operations.task_writes",
    "BulkDeleteTasksPayload": ".operations.task_writes",
    "BulkEntryInput": ".operations.bulk_create_entries",
    "BulkUpdateCardIssuesInput": ".operations.bulk_update_card_issues",
    "BulkUpdateCardIssuesPayload": ".operations.bulk_update_card_issues",
    "BulkUpdateCarePlanUsersInput": ".operations.bulk_update_care_plan_users",
    "BulkUpdateCarePlanUsersPayload": ".operations.bulk_update_care_plan_users",
    "BulkUpdateClientsInput": ".operations.client_writes",
    "BulkUpdateClientsPayload": ".operations.client_writes",
    "BulkUpdateNotificationRecordsInput": ".operations.update_notification_records",
    "BulkUpdateNotificationRecordsPayload": ".operations.update_notification_records",
    "BulkUpdateNotificationsInput": ".operations.notification_writes",
    "BulkUpdateNotificationsPayload": ".operations.notification_writes",
    "BulkUpdateTasksInput": ".operations.update_tasks_bulk",
    "BulkUpdateTasksPayload": ".operations.update_tasks_bulk",
    "CalendarColorScheme": ".models.appointment_setting_parts",
    "CalendarColorSchemeInput": ".operations.appointment_setting_writes",
    "CalendarStatus": ".operations.external_calendars",
    "CalendarType": ".operations.external_calendars",
    "CalendarViewSetting": ".operations.calendar_view_setting",
    "CallReference": ".models.call_reference",
    "CallReferenceInput": ".operations.update_policy",
    "CancelMobileHealthDataSnapshotInput": ".operations.cancel_mobile_health_data_snapshot",
    "CancelMobileHealthDataSnapshotPayload": ".operations.cancel_mobile_health_data_snapshot",
    "CancelRecurringPaymentInput": ".operations.cancel_recurring_payment",
    "CancelRecurringPaymentPayload": ".operations.cancel_recurring_payment",
    "CancellationReason": ".models.cancellation_reason",
    "CancellationReasonOptionInput": ".operations.appointment_writes",
    "CancellationReasonTypeEnum": ".enums.cancellation_reason_type_enum",
    "CandidHealthConnection": ".operations.candid_health_connection",
    "CareAlert": ".models.care_alert",
    "CareAlertPaginationConnection": ".operations.care_alerts",
    "CareAlertPriorityEnum": ".models.care_alert",
    "CarePlan": ".operations.care_plan",
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
    "ChargeBack": ".operations.charge_back",
    "ChargeBackEvidence": ".operations.charge_back",
    "ChargeBackEvidenceInput": ".operations.update_charge_back",
    "ChargeBackOrderKeys": ".operations.charge_backs",
    "ChargeBackPaginationConnection": ".operations.charge_backs",
    "ChargeDisputeStatus": ".operations.charge_disputes",
    "ChargeDisputeType": ".operations.charge_disputes",
    "ChargeDisputeTypeConnection": ".operations.charge_disputes",
    "ChartNoteStatus": ".enums.chart_note_status",
    "ChartingItemType": ".operations.charting_items",
    "ChartingNoteAddendumType": ".operations.charting_note_addendum",
    "ChatSetting": ".operations.chat_setting",
    "CheckoutFormAnswerGroupInput": ".operations.complete_checkout",
    "CheckoutFormAnswerInput": ".operations.complete_checkout",
    "Claim": ".models.claim",
    "ClaimCobOverridesInput": ".operations.secondary_claim_writes",
    "ClaimDestinationIntegration": ".enums.claim_destination_integration",
    "ClaimDetailsEra": ".operations.claim_details_era",
    "ClaimLineCobOverridesInput": ".operations.secondary_claim_writes",
    "ClaimMdRejectionMessagesInfo": ".enums.claim_md_rejection_messages_info",
    "ClaimPolicyPriority": ".enums.claim_policy_priority",
    "ClearUnreconciledObjectsInput": ".operations.clear_unreconciled_objects",
    "ClearUnreconciledObjectsPayload": ".operations.clear_unreconciled_objects",
    "ClientInsurancePlanInput": ".inputs.client_insurance_plan_input",
    "ClientLocationInput": ".inputs.client_location_input",
    "ClientPolicyInput": ".operations.client_writes",
    "ClientPortalSettingInput": ".operations.notification_contact_writes",
    "ClientRestrictionAuthorization": ".operations.client_restriction_authorization_writes",
    "ClientSource": ".models.user_parts",
    "ClientSourceInput": ".operations.client_writes",
    "Cms1500": ".operations.cms1500",
    "Cms1500ListItem": ".operations.cms1500s",
    "Cms1500OrderKeys": ".operations.cms1500s",
    "Cms1500PaginationConnection": ".operations.cms1500s",
    "Cms1500Policy": ".models.cms1500_parts",
    "Cms1500PolicyInput": ".operations.cms1500_writes",
    "Cms1500Reference": ".models.cms1500_reference",
    "Cms1500ReferringPhysicianInput": ".operations.cms1500_writes",
    "Cms1500Status": ".enums.cms1500_status",
    "CobAdjustment": ".models.claim",
    "CobAdjustmentInput": ".operations.secondary_claim_writes",
    "CobServiceLineAdjustment": ".models.claim",
    "CognitiveStatus": ".operations.cognitive_statu_writes",
    "ColorCode": ".models.appointment_setting_parts",
    "ColorCodeInput": ".operations.appointment_setting_writes",
    "ColorCodeOption": ".operations.color_code_options",
    "CombinedPotentialAppointmentSlots": ".operations.phased_available_slots_for_range",
    "Comment": ".operations.comment",
    "CommentPaginationConnection": ".operations.comments",
    "CompleteCcdaReconciliationInput": ".operations.complete_ccda_reconciliation",
    "CompleteCcdaReconciliationPayload": ".operations.complete_ccda_reconciliation",
    "CompleteCheckoutInput": ".operations.complete_checkout",
    "CompleteCheckoutPayload": ".operations.complete_checkout",
    "CompleteCourseDocumentInput": ".operations.complete_course_document",
    "CompleteCourseDocumentPayload": ".operations.complete_course_document",
    "CompletedCourseItem": ".operations.completed_course_item",
    "CompletedOnboardingItem": ".operations.completed_onboarding_item",
    "CompletedOnboardingItemPaginationConnection": ".operations.unassociated_completed_onboarding_items",
    "ConditionInput": ".operations.automation_writes",
    "ContactType": ".models.appointment_setting_parts",
    "ContactTypeOverride": ".operations.appointment_type_writes",
    "ContactTypeOverrideInput": ".operations.appointment_setting_writes",
    "Conversation": ".operations.conversation",
    "ConversationListItem": ".operations.conversations",
    "ConversationMembership": ".operations.conversation_membership",
    "ConversationMembershipOrderKeys": ".operations.conversation_memberships",
    "ConversationMembershipPaginationConnection": ".operations.conversation_membership_invitees",
    "ConversationMembershipReference": ".operations.conversations",
    "ConversationMembershipsAllCounts": ".operations.conversation_memberships_all_counts",
    "ConversationPaginationConnection": ".operations.conversations",
    "ConversationReference": ".operations.conversation_membership",
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
    "Course": ".operations.course",
    "CourseBenefit": ".models.course_benefit",
    "CourseCompletionInfoGroupsType": ".operations.course_completetion_info",
    "CourseCompletionInfoIndividualsType": ".operations.course_completetion_info",
    "CourseCompletionInfoType": ".operations.course_completetion_info",
    "CourseGroup": ".models.course_group",
    "CourseItem": ".operations.course_item",
    "CourseItemPaginationConnection": ".operations.course_items",
    "CourseItemReference": ".models.course_item_reference",
    "CourseMembersInput": ".operations.course_writes",
    "CourseMembership": ".operations.course_membership",
    "CourseMembershipPaginationConnection": ".operations.course_clients",
    "CourseMembershipReference": ".models.user_parts",
    "CourseMembershipStatus": ".enums.course_membership_status",
    "CoursePaginationConnection": ".operations.courses",
    "CourseType": ".operations.course",
    "CourseTypeFilter": ".operations.courses",
    "CptCode": ".operations.cpt_codes",
    "CptCodePaginationConnection": ".operations.cpt_codes",
    "CptCodeReference": ".models.cpt_code_reference",
    "CptCodesCms1500": ".models.cms1500_parts",
    "CptCodesCms1500Input": ".operations.cms1500_writes",
    "CptCodesPolicy": ".models.policy_parts",
    "CptCodesPolicyInput": ".operations.update_policy",
    "CptCodesSuperBill": ".operations.starting_super_bill_cpt_codes",
    "CptCodesSuperBillInput": ".operations.super_bill_writes",
    "CreateAcceptedInsurancePlanInput": ".operations.accepted_insurance_plan_writes",
    "CreateAcceptedInsurancePlanPayload": ".operations.accepted_insurance_plan_writes",
    "CreateAddendumInput": ".operations.addendum_writes",
    "CreateAddendumPayload": ".operations.addendum_writes",
    "CreateAlertTemplateInput": ".operations.alert_template_writes",
    "CreateAlertTemplatePayload": ".operations.alert_template_writes",
    "CreateAllergySensitivityInput": ".operations.allergy_sensitivity_writes",
    "CreateAllergySensitivityPayload": ".operations.allergy_sensitivity_writes",
    "CreateAnnouncementInput": ".operations.announcement_writes",
    "CreateAnnouncementPayload": ".operations.announcement_writes",
    "CreateApiKeyInput": ".operations.api_key_writes",
    "CreateApiKeyPayload": ".operations.api_key_writes",
    "CreateAppleHealthInput": ".operations.apple_health_writes",
    "CreateAppleHealthPayload": ".operations.apple_health_writes",
    "CreateAppointmentFormAnswerGroupConnectionInput": ".operations.appointment_form_answer_group_connection_writes",
    "CreateAppointmentFormAnswerGroupConnectionPayload": ".operations.appointment_form_answer_group_connection_writes",
    "CreateAppointmentInput": ".operations.appointment_writes",
    "CreateAppointmentPayload": ".operations.appointment_writes",
    "CreateAppointmentRequestInput": ".operations.appointment_request_writes",
    "CreateAppointmentRequestPayload": ".operations.appointment_request_writes",
    "CreateAppointmentSettingInput": ".operations.appointment_setting_writes",
    "CreateAppointmentSettingPayload": ".operations.appointment_setting_writes",
    "CreateAppointmentTypeCptCodeInput": ".operations.appointment_type_cpt_code_writes",
    "CreateAppointmentTypeCptCodePayload": ".operations.appointment_type_cpt_code_writes",
    "CreateAppointmentTypeInput": ".operations.appointment_type_writes",
    "CreateAppointmentTypePayload": ".operations.appointment_type_writes",
    "CreateAutoTaskGeneratorInput": ".operations.auto_task_generator_writes",
    "CreateAutoTaskGeneratorPayload": ".operations.auto_task_generator_writes",
    "CreateAutomatedInsuranceBillingSettingInput": ".operations.automated_insurance_billing_setting_writes",
    "CreateAutomatedInsuranceBillingSettingPayload": ".operations.automated_insurance_billing_setting_writes",
    "CreateAutomationInput": ".operations.automation_writes",
    "CreateAutomationPayload": ".operations.automation_writes",
    "CreateAvailabilityInput": ".operations.availability_writes",
    "CreateAvailabilityPayload": ".operations.availability_writes",
    "CreateAvailabilityWithAppointmentTypesInput": ".operations.create_availability_with_appointment_types",
    "CreateAvailabilityWithAppointmentTypesPayload": ".operations.create_availability_with_appointment_types",
    "CreateBillingItemInput": ".operations.billing_item_writes",
    "CreateBillingItemPayload": ".operations.billing_item_writes",
    "CreateBrandInput": ".operations.brand_writes",
    "CreateBrandPayload": ".operations.brand_writes",
    "CreateCareAlertInput": ".operations.care_alert_writes",
    "CreateCareAlertPayload": ".operations.care_alert_writes",
    "CreateCarePlanInput": ".operations.care_plan_writes",
    "CreateCarePlanPayload": ".operations.care_plan_writes",
    "CreateCarePlanRecommendationCategoryInput": ".operations.care_plan_recommendation_category_writes",
    "CreateCarePlanRecommendationCategoryPayload": ".operations.care_plan_recommendation_category_writes",
    "CreateChangeHealthPatientInput": ".operations.create_change_health_patient",
    "CreateChangeHealthPatientPayload": ".operations.create_change_health_patient",
    "CreateChatSettingInput": ".operations.chat_setting_writes",
    "CreateChatSettingPayload": ".operations.chat_setting_writes",
    "CreateClientInput": ".operations.client_writes",
    "CreateClientPayload": ".operations.client_writes",
    "CreateClientRestrictionAuthorizationInput": ".operations.client_restriction_authorization_writes",
    "CreateClientRestrictionAuthorizationPayload": ".operations.client_restriction_authorization_writes",
    "CreateClientViaFormInput": ".operations.create_client_via_form",
    "CreateClientViaFormPayload": ".operations.create_client_via_form",
    "CreateCms1500Input": ".operations.cms1500_writes",
    "CreateCms1500Payload": ".operations.cms1500_writes",
    "CreateCognitiveStatusInput": ".operations.cognitive_statu_writes",
    "CreateCognitiveStatusPayload": ".operations.cognitive_statu_writes",
    "CreateCommentInput": ".operations.comment_writes",
    "CreateCommentPayload": ".operations.comment_writes",
    "CreateCompletedCourseItemInput": ".operations.create_completed_course_item",
    "CreateCompletedCourseItemPayload": ".operations.create_completed_course_item",
    "CreateCompletedOnboardingItemInput": ".operations.create_completed_onboarding_item",
    "CreateCompletedOnboardingItemPayload": ".operations.create_completed_onboarding_item",
    "CreateContactInput": ".operations.create_contact",
    "CreateContactPayload": ".operations.create_contact",
    "CreateConversationInput": ".operations.conversation_writes",
    "CreateConversationPayload": ".operations.conversation_writes",
    "CreateCourseBenefitInput": ".operations.course_benefit_writes",
    "CreateCourseBenefitPayload": ".operations.course_benefit_writes",
    "CreateCourseInput": ".operations.course_writes",
    "CreateCourseItemInput": ".operations.course_item_writes",
    "CreateCourseItemPayload": ".operations.course_item_writes",
    "CreateCoursePayload": ".operations.course_writes",
    "CreateCustomEmailInput": ".operations.custom_email_writes",
    "CreateCustomEmailPayload": ".operations.custom_email_writes",
    "CreateCustomFoodInput": ".operations.custom_food_writes",
    "CreateCustomFoodPayload": ".operations.custom_food_writes",
    "CreateCustomModuleFileAttachmentInput": ".operations.custom_module_file_attachment_writes",
    "CreateCustomModuleFileAttachmentPayload": ".operations.custom_module_file_attachment_writes",
    "CreateCustomModuleFileAttachmentUploadUrlInput": ".operations.create_custom_module_file_attachment_upload_url",
    "CreateCustomModuleFileAttachmentUploadUrlPayload": ".operations.create_custom_module_file_attachment_upload_url",
    "CreateCustomModuleFormInput": ".operations.custom_module_form_writes",
    "CreateCustomModuleFormPayload": ".operations.custom_module_form_writes",
    "CreateCustomModuleInput": ".operations.custom_module_writes",
    "CreateCustomModulePayload": ".operations.custom_module_writes",
    "CreateDocumentDraftInput": ".operations.document_draft_writes",
    "CreateDocumentDraftPayload": ".operations.document_draft_writes",
    "CreateDocumentInput": ".operations.document_writes",
    "CreateDocumentPayload": ".operations.document_writes",
    "CreateDosespotClinicianInput": ".operations.create_dosespot_clinician",
    "CreateDosespotClinicianPayload": ".operations.create_dosespot_clinician",
    "CreateDraftInput": ".operations.draft_writes",
    "CreateDraftPayload": ".operations.draft_writes",
    "CreateDsiCommentInput": ".operations.dsi_comment_writes",
    "CreateDsiCommentPayload": ".operations.dsi_comment_writes",
    "CreateEbookInput": ".operations.create_ebook",
    "CreateEbookPayload": ".operations.create_ebook",
    "CreateEncounterSummaryInput": ".operations.create_encounter_summary",
    "CreateEncounterSummaryPayload": ".operations.create_encounter_summary",
    "CreateEntryInput": ".operations.entry_writes",
    "CreateEntryPayload": ".operations.entry_writes",
    "CreateEpisodeOfCareInput": ".operations.episode_of_care_writes",
    "CreateEpisodeOfCarePayload": ".operations.episode_of_care_writes",
    "CreateExternalCalendarInput": ".operations.external_calendar_writes",
    "CreateExternalCalendarPayload": ".operations.external_calendar_writes",
    "CreateFamilyHistoryInput": ".operations.family_history_writes",
    "CreateFamilyHistoryPayload": ".operations.family_history_writes",
    "CreateFaxAcctInfoInput": ".operations.fax_acct_info_writes",
    "CreateFaxAcctInfoPayload": ".operations.fax_acct_info_writes",
    "CreateFaxLineRequestInput": ".operations.create_fax_line_request",
    "CreateFaxLineRequestPayload": ".operations.create_fax_line_request",
    "CreateFeatureToggleInput": ".operations.feature_toggle_writes",
    "CreateFeatureTogglePayload": ".operations.feature_toggle_writes",
    "CreateFitbitInput": ".operations.fitbit_writes",
    "CreateFitbitPayload": ".operations.fitbit_writes",
    "CreateFolderInput": ".operations.folder_writes",
    "CreateFolderPayload": ".operations.folder_writes",
    "CreateFormAnswerFileAttachmentInput": ".operations.form_answer_file_attachment_writes",
    "CreateFormAnswerFileAttachmentPayload": ".operations.form_answer_file_attachment_writes",
    "CreateFormAnswerFileAttachmentUploadUrlInput": ".operations.create_form_answer_file_attachment_upload_url",
    "CreateFormAnswerFileAttachmentUploadUrlPayload": ".operations.create_form_answer_file_attachment_upload_url",
    "CreateFormAnswerGroupInput": ".operations.form_answer_group_writes",
    "CreateFormAnswerGroupPayload": ".operations.form_answer_group_writes",
    "CreateFormAnswerGroupSigningInput": ".operations.form_answer_group_signing_writes",
    "CreateFormAnswerGroupSigningPayload": ".operations.form_answer_group_signing_writes",
    "CreateFullscriptPractitionerInput": ".operations.create_fullscript_practitioner",
    "CreateFullscriptPractitionerPayload": ".operations.create_fullscript_practitioner",
    "CreateFunctionalStatusInput": ".operations.functional_statu_writes",
    "CreateFunctionalStatusPayload": ".operations.functional_statu_writes",
    "CreateGoalHistoryInput": ".operations.goal_history_writes",
    "CreateGoalHistoryPayload": ".operations.goal_history_writes",
    "CreateGoalInput": ".operations.goal_writes",
    "CreateGoalPayload": ".operations.goal_writes",
    "CreateGoogleFitInput": ".operations.google_fit_writes",
    "CreateGoogleFitPayload": ".operations.google_fit_writes",
    "CreateGroupInput": ".operations.create_group",
    "CreateGroupPayload": ".operations.create_group",
    "CreateHealthConcernInput": ".operations.health_concern_writes",
    "CreateHealthConcernPayload": ".operations.health_concern_writes",
    "CreateImmunizationInput": ".operations.immunization_writes",
    "CreateImmunizationPayload": ".operations.immunization_writes",
    "CreateImplantableDeviceUserInput": ".operations.implantable_device_user_writes",
    "CreateImplantableDeviceUserPayload": ".operations.implantable_device_user_writes",
    "CreateImportDataRequestInput": ".operations.create_import_data_request",
    "CreateImportDataRequestPayload": ".operations.create_import_data_request",
    "CreateInsuranceAuthorizationInput": ".operations.insurance_authorization_writes",
    "CreateInsuranceAuthorizationPayload": ".operations.insurance_authorization_writes",
    "CreateInsurancePaymentInput": ".operations.create_insurance_payment",
    "CreateInsurancePaymentPayload": ".operations.create_insurance_payment",
    "CreateInsurancePlanInput": ".operations.insurance_plan_writes",
    "CreateInsurancePlanPayload": ".operations.insurance_plan_writes",
    "CreateInternalCommentInput": ".operations.internal_comment_writes",
    "CreateInternalCommentPayload": ".operations.internal_comment_writes",
    "CreateLabOrderInput": ".operations.lab_order_writes",
    "CreateLabOrderPayload": ".operations.lab_order_writes",
    "CreateLinePaymentInput": ".operations.create_line_payment",
    "CreateLinePaymentPayload": ".operations.create_line_payment",
    "CreateLineWriteOffInput": ".operations.create_line_write_off",
    "CreateLineWriteOffPayload": ".operations.create_line_write_off",
    "CreateLocationInput": ".operations.location_writes",
    "CreateLocationPayload": ".operations.location_writes",
    "CreateMealInput": ".operations.meal_writes",
    "CreateMealPayload": ".operations.meal_writes",
    "CreateMedicationInput": ".operations.medication_writes",
    "CreateMedicationPayload": ".operations.medication_writes",
    "CreateMessageBlastInput": ".operations.create_message_blast",
    "CreateMessageBlastPayload": ".operations.create_message_blast",
    "CreateMobileHealthDataIntegrationInput": ".operations.mobile_health_data_integration_writes",
    "CreateMobileHealthDataIntegrationPayload": ".operations.mobile_health_data_integration_writes",
    "CreateMobileHealthDataSnapshotInput": ".operations.create_mobile_health_data_snapshot",
    "CreateMobileHealthDataSnapshotPayload": ".operations.create_mobile_health_data_snapshot",
    "CreateNoteInput": ".operations.note_writes",
    "CreateNotePayload": ".operations.note_writes",
    "CreateNotificationContactInput": ".operations.notification_contact_writes",
    "CreateNotificationContactPayload": ".operations.notification_contact_writes",
    "CreateOfferingCouponInput": ".operations.offering_coupon_writes",
    "CreateOfferingCouponPayload": ".operations.offering_coupon_writes",
    "CreateOfferingInput": ".operations.offering_writes",
    "CreateOfferingPayload": ".operations.offering_writes",
    "CreateOfficeallySftpAccountInput": ".operations.officeally_sftp_account_writes",
    "CreateOfficeallySftpAccountPayload": ".operations.officeally_sftp_account_writes",
    "CreateOnboardingFlowInput": ".operations.onboarding_flow_writes",
    "CreateOnboardingFlowPayload": ".operations.onboarding_flow_writes",
    "CreateOnboardingItemInput": ".operations.onboarding_item_writes",
    "CreateOnboardingItemPayload": ".operations.onboarding_item_writes",
    "CreateOrAddToWaterIntakeEntryInput": ".operations.create_or_add_to_water_intake_entry",
    "CreateOrAddToWaterIntakeEntryPayload": ".operations.create_or_add_to_water_intake_entry",
    "CreateOrganizationCptCodeInput": ".operations.organization_cpt_code_writes",
    "CreateOrganizationCptCodePayload": ".operations.organization_cpt_code_writes",
    "CreateOrganizationInput": ".operations.organization_writes",
    "CreateOrganizationMembershipInput": ".operations.organization_membership_writes",
    "CreateOrganizationMembershipPayload": ".operations.organization_membership_writes",
    "CreateOrganizationPayload": ".operations.organization_writes",
    "CreatePartnerInput": ".operations.create_partner",
    "CreatePartnerPayload": ".operations.create_partner",
    "CreatePaymentIntentInput": ".operations.create_payment_intent",
    "CreatePaymentIntentPayload": ".operations.create_payment_intent",
    "CreatePdfLetterheadTemplateInput": ".operations.pdf_letterhead_template_writes",
    "CreatePdfLetterheadTemplatePayload": ".operations.pdf_letterhead_template_writes",
    "CreatePermissionTemplateInput": ".operations.permission_template_writes",
    "CreatePermissionTemplatePayload": ".operations.permission_template_writes",
    "CreatePersonalizationQuestionnaireInput": ".operations.create_personalization_questionnaire",
    "CreatePersonalizationQuestionnairePayload": ".operations.create_personalization_questionnaire",
    "CreatePreferredMedicalCodeInput": ".operations.preferred_medical_code_writes",
    "CreatePreferredMedicalCodePayload": ".operations.preferred_medical_code_writes",
    "CreateProcedureInput": ".operations.procedure_writes",
    "CreateProcedurePayload": ".operations.procedure_writes",
    "CreateProductInput": ".operations.product_writes",
    "CreateProductPayload": ".operations.product_writes",
    "CreateProviderAcceptedInsurancePlansInput": ".operations.provider_accepted_insurance_plan_writes",
    "CreateProviderAcceptedInsurancePlansPayload": ".operations.provider_accepted_insurance_plan_writes",
    "CreateProviderCptCodesInput": ".operations.provider_cpt_code_writes",
    "CreateProviderCptCodesPayload": ".operations.provider_cpt_code_writes",
    "CreateRecommendationInput": ".operations.recommendation_writes",
    "CreateRecommendationPayload": ".operations.recommendation_writes",
    "CreateReferralInput": ".operations.referral_writes",
    "CreateReferralPayload": ".operations.referral_writes",
    "CreateReferringPhysicianInput": ".operations.referring_physician_writes",
    "CreateReferringPhysicianPayload": ".operations.referring_physician_writes",
    "CreateRequestedFormInput": ".operations.requested_form_completion_writes",
    "CreateRequestedFormPayload": ".operations.requested_form_completion_writes",
    "CreateRequestedPaymentInput": ".operations.requested_payment_writes",
    "CreateRequestedPaymentPayload": ".operations.requested_payment_writes",
    "CreateRupaOrderInput": ".operations.create_rupa_order",
    "CreateRupaOrderPayload": ".operations.create_rupa_order",
    "CreateSavedFilterInput": ".operations.saved_filter_writes",
    "CreateSavedFilterPayload": ".operations.saved_filter_writes",
    "CreateSecondaryClaimInput": ".operations.secondary_claim_writes",
    "CreateSecondaryClaimPayload": ".operations.secondary_claim_writes",
    "CreateSentDirectMessageInput": ".operations.create_sent_direct_message",
    "CreateSentDirectMessagePayload": ".operations.create_sent_direct_message",
    "CreateSentFaxInput": ".operations.create_sent_fax",
    "CreateSentFaxPayload": ".operations.create_sent_fax",
    "CreateSetupIntentInput": ".operations.create_setup_intent",
    "CreateSetupIntentPayload": ".operations.create_setup_intent",
    "CreateSharingsInput": ".operations.sharing_writes",
    "CreateSmartPhraseInput": ".operations.smart_phrase_writes",
    "CreateSmartPhrasePayload": ".operations.smart_phrase_writes",
    "CreateSmokingStatusInput": ".operations.smoking_statu_writes",
    "CreateSmokingStatusPayload": ".operations.smoking_statu_writes",
    "CreateStripeCustomerDetailInput": ".operations.stripe_customer_detail_writes",
    "CreateStripeCustomerDetailPayload": ".operations.stripe_customer_detail_writes",
    "CreateSubscriptionInput": ".operations.subscription_writes",
    "CreateSubscriptionPayload": ".operations.subscription_writes",
    "CreateSuperBillInput": ".operations.super_bill_writes",
    "CreateSuperBillPayload": ".operations.super_bill_writes",
    "CreateTagInput": ".operations.tag_writes",
    "CreateTagPayload": ".operations.tag_writes",
    "CreateTaskInput": ".operations.task_writes",
    "CreateTaskPayload": ".operations.task_writes",
    "CreateUniqueDeviceIdentifierInput": ".operations.unique_device_identifier_writes",
    "CreateUniqueDeviceIdentifierPayload": ".operations.unique_device_identifier_writes",
    "CreateVisitorInput": ".operations.create_visitor",
    "CreateVisitorPayload": ".operations.create_visitor",
    "CreateWebhookInput": ".operations.webhook_writes",
    "CreateWebhookPayload": ".operations.webhook_writes",
    "CreateWriteOffInput": ".operations.write_off_writes",
    "CreateWriteOffPayload": ".operations.write_off_writes",
    "CustomEmail": ".operations.custom_email",
    "CustomEmailPaginationConnection": ".operations.course_item_custom_emails",
    "CustomEmailRelatedObjectAppointmentType": ".operations.custom_email",
    "CustomEmailRelatedObjectCourse": ".operations.custom_email",
    "CustomEmailRelatedObjectOffering": ".operations.custom_email",
    "CustomMetric": ".operations.feature_toggle",
    "CustomMetricInput": ".operations.feature_toggle_writes",
    "CustomMetricOverride": ".operations.feature_toggle",
    "CustomMetricOverridesInput": ".operations.feature_toggle_writes",
    "CustomModule": ".operations.question_bank_modules",
    "CustomModuleConditionInput": ".operations.custom_module_writes",
    "CustomModuleConditionType": ".operations.question_bank_modules",
    "CustomModuleForm": ".operations.custom_module_form",
    "CustomModuleFormOrderKeys": ".operations.custom_module_forms",
    "CustomModuleFormPaginationConnection": ".operations.course_item_forms",
    "CustomModulePaginationConnection": ".operations.custom_modules",
    "DataUrl": "hero_healthie_runtime.graphql.api",
    "Date": "hero_healthie_runtime.graphql.api",
    "DateTime": "hero_healthie_runtime.graphql.api",
    "Day": "hero_healthie_runtime.graphql.api",
    "DayOrTime": "hero_healthie_runtime.graphql.api",
    "DayRangeInputObjectType": ".operations.chat_setting_writes",
    "DayRangeType": ".operations.chat_setting",
    "DefaultBillingType": ".operations.user",
    "DelayInput": ".operations.automation_writes",
    "DeleteAcceptedInsurancePlanInput": ".operations.accepted_insurance_plan_writes",
    "DeleteAcceptedInsurancePlanPayload": ".operations.accepted_insurance_plan_writes",
    "DeleteAlertTemplateInput": ".operations.alert_template_writes",
    "DeleteAlertTemplatePayload": ".operations.alert_template_writes",
    "DeleteAllergySensitivityInput": ".operations.allergy_sensitivity_writes",
    "DeleteAllergySensitivityPayload": ".operations.allergy_sensitivity_writes",
    "DeleteApiKeyInput": ".operations.api_key_writes",
    "DeleteApiKeyPayload": ".operations.api_key_writes",
    "DeleteAppleHealthInput": ".operations.apple_health_writes",
    "DeleteAppleHealthPayload": ".operations.apple_health_writes",
    "DeleteAppointmentFormAnswerGroupConnectionInput": ".operations.appointment_form_answer_group_connection_writes",
    "DeleteAppointmentFormAnswerGroupConnectionPayload": ".operations.appointment_form_answer_group_connection_writes",
    "DeleteAppointmentInput": ".operations.appointment_writes",
    "DeleteAppointmentPayload": ".operations.appointment_writes",
    "DeleteAppointmentRequestInput": ".operations.appointment_request_writes",
    "DeleteAppointmentRequestPayload": ".operations.appointment_request_writes",
    "DeleteAppointmentTypeCptCodeInput": ".operations.appointment_type_cpt_code_writes",
    "DeleteAppointmentTypeCptCodePayload": ".operations.appointment_type_cpt_code_writes",
    "DeleteAppointmentTypeInput": ".operations.appointment_type_writes",
    "DeleteAppointmentTypePayload": ".operations.appointment_type_writes",
    "DeleteAutoTaskGeneratorInput": ".operations.auto_task_generator_writes",
    "DeleteAutoTaskGeneratorPayload": ".operations.auto_task_generator_writes",
    "DeleteAutomationInput": ".operations.automation_writes",
    "DeleteAutomationPayload": ".operations.automation_writes",
    "DeleteAvailabilityInput": ".operations.availability_writes",
    "DeleteAvailabilityPayload": ".operations.availability_writes",
    "DeleteBillingItemInput": ".operations.billing_item_writes",
    "DeleteBillingItemPayload": ".operations.billing_item_writes",
    "DeleteCareAlertInput": ".operations.care_alert_writes",
    "DeleteCareAlertPayload": ".operations.care_alert_writes",
    "DeleteCarePlanConnectionInput": ".operations.delete_care_plan_connection",
    "DeleteCarePlanConnectionPayload": ".operations.delete_care_plan_connection",
    "DeleteCarePlanInput": ".operations.care_plan_writes",
    "DeleteCarePlanPayload": ".operations.care_plan_writes",
    "DeleteCarePlanRecommendationCategoryInput": ".operations.care_plan_recommendation_category_writes",
    "DeleteCarePlanRecommendationCategoryPayload": ".operations.care_plan_recommendation_category_writes",
    "DeleteClientRestrictionAuthorizationInput": ".operations.client_restriction_authorization_writes",
    "DeleteClientRestrictionAuthorizationPayload": ".operations.client_restriction_authorization_writes",
    "DeleteCms1500Input": ".operations.cms1500_writes",
    "DeleteCms1500Payload": ".operations.cms1500_writes",
    "DeleteCognitiveStatusInput": ".operations.cognitive_statu_writes",
    "DeleteCognitiveStatusPayload": ".operations.cognitive_statu_writes",
    "DeleteCommentInput": ".operations.comment_writes",
    "DeleteCommentPayload": ".operations.comment_writes",
    "DeleteConversationMembershipInput": ".operations.conversation_membership_writes",
    "DeleteConversationMembershipPayload": ".operations.conversation_membership_writes",
    "DeleteCourseBenefitInput": ".operations.course_benefit_writes",
    "DeleteCourseBenefitPayload": ".operations.course_benefit_writes",
    "DeleteCourseGroupInput": ".operations.course_group_writes",
    "DeleteCourseGroupPayload": ".operations.course_group_writes",
    "DeleteCourseInput": ".operations.course_writes",
    "DeleteCourseItemInput": ".operations.course_item_writes",
    "DeleteCourseItemPayload": ".operations.course_item_writes",
    "DeleteCourseMembershipInput": ".operations.course_membership_writes",
    "DeleteCourseMembershipPayload": ".operations.course_membership_writes",
    "DeleteCoursePayload": ".operations.course_writes",
    "DeleteCustomEmailInput": ".operations.custom_email_writes",
    "DeleteCustomEmailPayload": ".operations.custom_email_writes",
    "DeleteCustomFoodInput": ".operations.custom_food_writes",
    "DeleteCustomFoodPayload": ".operations.custom_food_writes",
    "DeleteCustomModuleFileAttachmentInput": ".operations.custom_module_file_attachment_writes",
    "DeleteCustomModuleFileAttachmentPayload": ".operations.custom_module_file_attachment_writes",
    "DeleteCustomModuleFormInput": ".operations.custom_module_form_writes",
    "DeleteCustomModuleFormPayload": ".operations.custom_module_form_writes",
    "DeleteCustomModuleInput": ".operations.custom_module_writes",
    "DeleteCustomModulePayload": ".operations.custom_module_writes",
    "DeleteDexcomConnectionInput": ".operations.delete_dexcom_connection",
    "DeleteDexcomConnectionPayload": ".operations.delete_dexcom_connection",
    "DeleteDocumentInput": ".operations.document_writes",
    "DeleteDocumentPayload": ".operations.document_writes",
    "DeleteEntryInput": ".operations.entry_writes",
    "DeleteEntryPayload": ".operations.entry_writes",
    "DeleteEpisodeOfCareInput": ".operations.episode_of_care_writes",
    "DeleteEpisodeOfCarePayload": ".operations.episode_of_care_writes",
    "DeleteExternalCalendarInput": ".operations.external_calendar_writes",
    "DeleteExternalCalendarPayload": ".operations.external_calendar_writes",
    "DeleteFamilyHistoryInput": ".operations.family_history_writes",
    "DeleteFamilyHistoryPayload": ".operations.family_history_writes",
    "DeleteFitbitInput": ".operations.fitbit_writes",
    "DeleteFitbitPayload": ".operations.fitbit_writes",
    "DeleteFolderInput": ".operations.folder_writes",
    "DeleteFolderPayload": ".operations.folder_writes",
    "DeleteFormAnswerFileAttachmentInput": ".operations.form_answer_file_attachment_writes",
    "DeleteFormAnswerFileAttachmentPayload": ".operations.form_answer_file_attachment_writes",
    "DeleteFormAnswerGroupInput": ".operations.form_answer_group_writes",
    "DeleteFormAnswerGroupPayload": ".operations.form_answer_group_writes",
    "DeleteFormAnswerGroupSigningInput": ".operations.form_answer_group_signing_writes",
    "DeleteFormAnswerGroupSigningPayload": ".operations.form_answer_group_signing_writes",
    "DeleteFunctionalStatusInput": ".operations.functional_statu_writes",
    "DeleteFunctionalStatusPayload": ".operations.functional_statu_writes",
    "DeleteGoalHistoryInput": ".operations.goal_history_writes",
    "DeleteGoalHistoryPayload": ".operations.goal_history_writes",
    "DeleteGoalInput": ".operations.goal_writes",
    "DeleteGoalPayload": ".operations.goal_writes",
    "DeleteGoogleFitInput": ".operations.google_fit_writes",
    "DeleteGoogleFitPayload": ".operations.google_fit_writes",
    "DeleteHealthConcernInput": ".operations.health_concern_writes",
    "DeleteHealthConcernPayload": ".operations.health_concern_writes",
    "DeleteImplantableDeviceUserInput": ".operations.implantable_device_user_writes",
    "DeleteImplantableDeviceUserPayload": ".operations.implantable_device_user_writes",
    "DeleteInsuranceAuthorizationInput": ".operations.insurance_authorization_writes",
    "DeleteInsuranceAuthorizationPayload": ".operations.insurance_authorization_writes",
    "DeleteInsurancePlanInput": ".operations.insurance_plan_writes",
    "DeleteInsurancePlanPayload": ".operations.insurance_plan_writes",
    "DeleteLocationInput": ".operations.location_writes",
    "DeleteLocationPayload": ".operations.location_writes",
    "DeleteManualInsurancePaymentInput": ".operations.manual_insurance_payment_writes",
    "DeleteManualInsurancePaymentPayload": ".operations.manual_insurance_payment_writes",
    "DeleteMealInput": ".operations.meal_writes",
    "DeleteMealPayload": ".operations.meal_writes",
    "DeleteMobileHealthDataIntegrationInput": ".operations.mobile_health_data_integration_writes",
    "DeleteMobileHealthDataIntegrationPayload": ".operations.mobile_health_data_integration_writes",
    "DeleteNoteInput": ".operations.note_writes",
    "DeleteNotePayload": ".operations.note_writes",
    "DeleteNotificationContactInput": ".operations.notification_contact_writes",
    "DeleteNotificationContactPayload": ".operations.notification_contact_writes",
    "DeleteOfferingCouponInput": ".operations.offering_coupon_writes",
    "DeleteOfferingCouponPayload": ".operations.offering_coupon_writes",
    "DeleteOfferingInput": ".operations.offering_writes",
    "DeleteOfferingPayload": ".operations.offering_writes",
    "DeleteOnboardingFlowInput": ".operations.onboarding_flow_writes",
    "DeleteOnboardingFlowPayload": ".operations.onboarding_flow_writes",
    "DeleteOnboardingItemInput": ".operations.onboarding_item_writes",
    "DeleteOnboardingItemPayload": ".operations.onboarding_item_writes",
    "DeleteOrganizationCptCodeInput": ".operations.organization_cpt_code_writes",
    "DeleteOrganizationCptCodePayload": ".operations.organization_cpt_code_writes",
    "DeleteOrganizationInfoInput": ".operations.delete_organization_info",
    "DeleteOrganizationInfoPayload": ".operations.delete_organization_info",
    "DeleteOrganizationMembershipInput": ".operations.organization_membership_writes",
    "DeleteOrganizationMembershipPayload": ".operations.organization_membership_writes",
    "DeletePermissionTemplateInput": ".operations.permission_template_writes",
    "DeletePermissionTemplatePayload": ".operations.permission_template_writes",
    "DeletePreferredMedicalCodeInput": ".operations.preferred_medical_code_writes",
    "DeletePreferredMedicalCodePayload": ".operations.preferred_medical_code_writes",
    "DeleteProcedureInput": ".operations.procedure_writes",
    "DeleteProcedurePayload": ".operations.procedure_writes",
    "DeleteProductInput": ".operations.product_writes",
    "DeleteProductPayload": ".operations.product_writes",
    "DeleteProviderAcceptedInsurancePlanInput": ".operations.provider_accepted_insurance_plan_writes",
    "DeleteProviderAcceptedInsurancePlanPayload": ".operations.provider_accepted_insurance_plan_writes",
    "DeleteProviderCptCodeInput": ".operations.provider_cpt_code_writes",
    "DeleteProviderCptCodePayload": ".operations.provider_cpt_code_writes",
    "DeleteReceivedFaxInput": ".operations.received_fax_writes",
    "DeleteReceivedFaxPayload": ".operations.received_fax_writes",
    "DeleteRecommendationInput": ".operations.recommendation_writes",
    "DeleteRecommendationPayload": ".operations.recommendation_writes",
    "DeleteReferralInput": ".operations.referral_writes",
    "DeleteReferralPayload": ".operations.referral_writes",
    "DeleteReferringPhysicianInput": ".operations.referring_physician_writes",
    "DeleteReferringPhysicianPayload": ".operations.referring_physician_writes",
    "DeleteRequestedFormInput": ".operations.requested_form_completion_writes",
    "DeleteRequestedFormPayload": ".operations.requested_form_completion_writes",
    "DeleteRequestedPaymentInput": ".operations.requested_payment_writes",
    "DeleteRequestedPaymentPayload": ".operations.requested_payment_writes",
    "DeleteSavedFilterInput": ".operations.saved_filter_writes",
    "DeleteSavedFilterPayload": ".operations.saved_filter_writes",
    "DeleteShapaConnectionInput": ".operations.delete_shapa_connection",
    "DeleteShapaConnectionPayload": ".operations.delete_shapa_connection",
    "DeleteSmartPhraseInput": ".operations.smart_phrase_writes",
    "DeleteSmartPhrasePayload": ".operations.smart_phrase_writes",
    "DeleteSmokingStatusInput": ".operations.smoking_statu_writes",
    "DeleteSmokingStatusPayload": ".operations.smoking_statu_writes",
    "DeleteStripeCustomerDetailInput": ".operations.stripe_customer_detail_writes",
    "DeleteStripeCustomerDetailPayload": ".operations.stripe_customer_detail_writes",
    "DeleteSuperBillInput": ".operations.super_bill_writes",
    "DeleteSuperBillPayload": ".operations.super_bill_writes",
    "DeleteTagInput": ".operations.tag_writes",
    "DeleteTagPayload": ".operations.tag_writes",
    "DeleteTaskInput": ".operations.task_writes",
    "DeleteTaskPayload": ".operations.task_writes",
    "DeleteTranscriptInput": ".operations.delete_transcript",
    "DeleteTranscriptPayload": ".operations.delete_transcript",
    "DeleteUniqueDeviceIdentifierInput": ".operations.unique_device_identifier_writes",
    "DeleteUniqueDeviceIdentifierPayload": ".operations.unique_device_identifier_writes",
    "DeleteUserGroupInput": ".operations.user_group_writes",
    "DeleteUserGroupPayload": ".operations.user_group_writes",
    "DeleteWebhookInput": ".operations.webhook_writes",
    "DeleteWebhookPayload": ".operations.webhook_writes",
    "DeleteWithingsConnectionInput": ".operations.delete_withings_connection",
    "DeleteWithingsConnectionPayload": ".operations.delete_withings_connection",
    "DeleteWriteOffInput": ".operations.write_off_writes",
    "DeleteWriteOffPayload": ".operations.write_off_writes",
    "DeleteZoomRecordingFileInput": ".operations.delete_zoom_recording_file",
    "DeleteZoomRecordingFilePayload": ".operations.delete_zoom_recording_file",
    "DestroyAnnouncementInput": ".operations.announcement_writes",
    "DestroyAnnouncementPayload": ".operations.announcement_writes",
    "DestroyFaxAcctInfoInput": ".operations.fax_acct_info_writes",
    "DestroyFaxAcctInfoPayload": ".operations.fax_acct_info_writes",
    "DestroyInternalCommentInput": ".operations.internal_comment_writes",
    "DestroyInternalCommentPayload": ".operations.internal_comment_writes",
    "DestroyMedicationInput": ".operations.medication_writes",
    "DestroyMedicationPayload": ".operations.medication_writes",
    "DestroyPdfLetterheadTemplateInput": ".operations.pdf_letterhead_template_writes",
    "DestroyPdfLetterheadTemplatePayload": ".operations.pdf_letterhead_template_writes",
    "DestroyRecurringFormInput": ".operations.recurring_form_writes",
    "DestroyRecurringFormPayload": ".operations.recurring_form_writes",
    "DestroySharingsInput": ".operations.sharing_writes",
    "DexcomConnection": ".models.dexcom_connection",
    "DiagnosesInput": ".operations.client_writes",
    "Diagnosis": ".models.diagnosis",
    "DietitianInput": ".operations.cms1500_writes",
    "DirectMessageAttachment": ".operations.received_direct_message",
    "Discount": ".operations.subscription",
    "DismissAllAnnouncementsInput": ".operations.dismiss_all_announcements",
    "DismissAllAnnouncementsPayload": ".operations.dismiss_all_announcements",
    "DismissAnnouncementInput": ".operations.dismiss_announcement",
    "DismissAnnouncementPayload": ".operations.dismiss_announcement",
    "Document": ".operations.document",
    "DocumentDraft": ".models.document_draft",
    "DocumentDraftStatusTypeEnum": ".models.document_draft",
    "DocumentOrderKeys": ".operations.documents",
    "DocumentPaginationConnection": ".operations.course_item_documents",
    "DocumentReference": ".models.document_reference",
    "DocumentViewing": ".operations.document_viewings",
    "DocumentViewingPaginationConnection": ".operations.document_viewings",
    "DosageType": ".operations.medication_option",
    "DoseSpot": ".operations.dosespot_user_info",
    "DosespotRoleEnum": ".operations.dosespot_user_info",
    "Draft": ".operations.draft",
    "DrugAllergenType": ".operations.drug_allergen",
    "DrugAllergenTypeEnum": ".operations.drug_allergen",
    "DsiComment": ".operations.dsi_comment",
    "Duration": "hero_healthie_runtime.graphql.api",
    "ELabsSettings": ".operations.organization",
    "EditAvailabilityInput": ".operations.edit_availability",
    "EditAvailabilityPayload": ".operations.edit_availability",
    "EditAvailabilityWithAppointmentTypesInput": ".operations.edit_availability_with_appointment_types",
    "EditAvailabilityWithAppointmentTypesPayload": ".operations.edit_availability_with_appointment_types",
    "EligibilityCheck": ".models.eligibility_check",
    "EligibilityCheckService": ".enums.eligibility_check_service",
    "EmbedWidgetStepType": ".operations.embed_widget_steps",
    "EmbeddedZoomCredentials": ".operations.embedded_zoom_jwt",
    "Entry": ".operations.entry",
    "EntryImageStyleEnum": ".enums.entry_image_style_enum",
    "EntryListItem": ".operations.entries",
    "EntryOrderKeys": ".operations.entries",
    "EntryPaginationConnection": ".operations.entries",
    "EntryReference": ".models.entry_reference",
    "EpisodeOfCare": ".models.episode_of_care",
    "EpisodeOfCareConnection": ".operations.episodes_of_care",
    "EthnicityCode": ".operations.user",
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
    "FeatureToggle": ".operations.feature_toggle",
    "FieldError": ".models.field_error",
    "FileAttachment": ".models.file_attachment",
    "FiltersInput": ".operations.phased_available_slots_for_range",
    "Fitbit": ".models.fitbit",
    "Float": "hero_healthie_runtime.graphql.api",
    "Folder": ".operations.folder",
    "FolderOrderKeys": ".operations.folders",
    "FolderPaginationConnection": ".operations.folders",
    "Food": ".operations.recent_foods",
    "FoodItem": ".models.meal",
    "FoodNutrient": ".models.food_nutrient",
    "FoodPaginationConnection": ".operations.food_search",
    "FoodReference": ".models.meal",
    "FormAnswer": ".operations.initial_form_answers",
    "FormAnswerGroup": ".operations.form_answer_group",
    "FormAnswerGroupAuditEvent": ".models.form_answer_group_parts",
    "FormAnswerGroupAuditEventRelatedObjectChartingNoteAddendumType": ".models.form_answer_group_parts",
    "FormAnswerGroupAuditEventRelatedObjectFormAnswerGroupSigning": ".models.form_answer_group_parts",
    "FormAnswerGroupListItem": ".operations.chart_notes",
    "FormAnswerGroupOrderKeys": ".operations.form_answer_groups",
    "FormAnswerGroupPaginationConnection": ".operations.chart_notes",
    "FormAnswerGroupSigning": ".models.form_answer_group_signing",
    "FormAnswerGroupUserConnection": ".models.form_answer_group_parts",
    "FormAnswerInput": ".inputs.form_answer_input",
    "FormAnswerReference": ".operations.chart_notes",
    "FormHistory": ".operations.form_histories",
    "FormHistoryAction": ".operations.form_histories",
    "FormHistoryPaginationConnection": ".operations.form_histories",
    "FormHistorySourceable": ".operations.form_histories",
    "FormStatus": ".operations.intake_flow",
    "FormType": ".operations.intake_flow",
    "FormTypesToRequest": ".operations.form_types_to_request",
    "FullscriptEntrypoint": ".operations.dynamic_link",
    "FullscriptPractitionerType": ".operations.fullscript_practitioners",
    "FullscriptPractitionerTypeType": ".operations.fullscript_practitioner_types",
    "FullscriptTreatmentPlanType": ".operations.treatment_plans",
    "FunctionalStatus": ".operations.functional_statu_writes",
    "GenderIdentityCode": ".operations.user",
    "GenerateChartingPdfInput": ".operations.generate_charting_pdf",
    "GenerateChartingPdfPayload": ".operations.generate_charting_pdf",
    "GeneratedFormAnswerGroupRejectionReasonEnum": ".operations.reject_generated_form_answer_group",
    "GeneratedFormAnswerGroupType": ".models.generated_form_answer_group_type",
    "GeneratedSummary": ".models.generated_summary",
    "GiftInput": ".operations.complete_checkout",
    "Goal": ".operations.goal",
    "GoalDataType": ".operations.goals_data",
    "GoalHistory": ".operations.goal_history",
    "GoalHistoryActionTypeEnum": ".operations.goal_history",
    "GoalHistoryPaginationConnection": ".operations.goal_histories",
    "GoalInstance": ".operations.goal_instances",
    "GoalInstancePaginationConnection": ".operations.goal_instances",
    "GoalOrderKeys": ".enums.goal_order_keys",
    "GoalOverallCompletionRateInfo": ".operations.goals_overall_completion_rate_info",
    "GoalPaginationConnection": ".operations.sub_goals",
    "GoalTemplate": ".operations.goal_templates",
    "GoalTemplatePaginationConnection": ".operations.goal_templates",
    "GoogleFit": ".models.google_fit",
    "GroupCarePlanUserConnection": ".operations.remove_user_from_group_care_plan",
    "HealthAssessment": ".operations.health_assessment",
    "HealthAssessmentRecommendation": ".operations.health_assessment",
    "HealthAssessmentServiceSignupInput": ".operations.health_assessment_service_signup",
    "HealthAssessmentServiceSignupPayload": ".operations.health_assessment_service_signup",
    "HealthConcern": ".operations.health_concern_writes",
    "HealthReport": ".operations.health_assessment",
    "HolderRelationship": ".enums.holder_relationship",
    "HttpHeader": ".models.http_header",
    "Human": ".operations.update_human",
    "ID": "hero_healthie_runtime.graphql.api",
    "IcdCode": ".operations.icd_code",
    "IcdCodeOrderKeys": ".operations.icd_codes",
    "IcdCodePaginationConnection": ".operations.icd_codes",
    "IcdCodeReference": ".models.icd_code_reference",
    "IcdCodesCms1500": ".models.cms1500_parts",
    "IcdCodesCms1500Input": ".operations.cms1500_writes",
    "IcdCodesIndividualClientNote": ".models.form_answer_group_parts",
    "IcdCodesIndividualClientNoteInput": ".operations.form_answer_group_writes",
    "IcdCodesPolicy": ".models.policy_parts",
    "IcdCodesPolicyInput": ".operations.update_policy",
    "IcdCodesSuperBill": ".operations.starting_super_bill_icd10s",
    "IcdCodesSuperBillInput": ".operations.super_bill_writes",
    "Immunization": ".models.immunization",
    "ImplantableDevice": ".models.implantable_device_user",
    "ImplantableDeviceUser": ".models.implantable_device_user",
    "ImportDataRequest": ".operations.import_data_request",
    "IndividualClientNoteInput": ".operations.form_answer_group_writes",
    "IndividualClientNoteOrderKeys": ".enums.individual_client_note_order_keys",
    "IndividualClientNoteSorting": ".enums.individual_client_note_sorting",
    "IndividualClientType": ".models.form_answer_group_parts",
    "IngestMedicationsFromSurescriptsInput": ".operations.ingest_medications_from_surescripts",
    "IngestMedicationsFromSurescriptsPayload": ".operations.ingest_medications_from_surescripts",
    "InputModel": "hero_healthie_runtime.graphql.api",
    "InsuranceAuthorizationChartType": ".operations.insurance_authorization",
    "InsuranceAuthorizationInput": ".operations.update_policy",
    "InsuranceAuthorizationType": ".operations.insurance_authorization",
    "InsurancePayment": ".models.insurance_payment",
    "InsurancePaymentConnection": ".operations.insurance_payments",
    "InsurancePaymentsDepositStatusEnum": ".models.insurance_payment",
    "InsurancePaymentsOrderKeys": ".operations.insurance_payments",
    "InsurancePlan": ".models.insurance_plan",
    "InsurancePlanInput": ".operations.cms1500_writes",
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
    "InternalComment": ".operations.internal_comment_writes",
    "InternalCommentable": ".operations.internal_comment_writes",
    "InternalCommentsOrderKeys": ".enums.internal_comments_order_keys",
    "InterventionType": ".operations.dsi_comment",
    "Invoice": ".operations.requested_payment",
    "InvoiceRecipient": ".operations.requested_payment",
    "JSON": "hero_healthie_runtime.graphql.api",
    "LabFiltersDataType": ".operations.lab_filters_data",
    "LabObservationRequest": ".models.lab_observation_request",
    "LabObservationRequestInput": ".operations.lab_order_writes",
    "LabObservationResult": ".models.lab_observation_request",
    "LabObservationResultInput": ".operations.lab_order_writes",
    "LabOption": ".models.lab_option",
    "LabOptionMarker": ".models.lab_option",
    "LabOptionPaginationConnection": ".operations.lab_options",
    "LabOptionReference": ".models.offering_parts",
    "LabOrder": ".operations.lab_order",
    "LabOrderBilling": ".enums.lab_order_billing",
    "LabOrderIntegration": ".enums.lab_order_integration",
    "LabOrderInterpretation": ".enums.lab_order_interpretation",
    "LabOrderLabVendor": ".operations.organization",
    "LabOrderListItem": ".operations.lab_orders",
    "LabOrderOrderKeys": ".operations.lab_orders",
    "LabOrderPaginationConnection": ".operations.lab_orders",
    "LabOrderReference": ".models.form_answer_group_parts",
    "LabResult": ".operations.lab_result",
    "LabResultReference": ".models.lab_result_reference",
    "LinePayment": ".models.line_payment",
    "LinePaymentAdjustment": ".models.line_payment",
    "LinePaymentAdjustmentGroup": ".models.line_payment",
    "LinePaymentAdjustmentInput": ".operations.create_line_payment",
    "LinePaymentSource": ".enums.line_payment_source",
    "LineWriteOff": ".models.line_write_off",
    "LineWriteOffReason": ".models.line_write_off",
    "LinkEncounterToEpisodeOfCareInput": ".operations.link_encounter_to_episode_of_care",
    "LinkEncounterToEpisodeOfCarePayload": ".operations.link_encounter_to_episode_of_care",
    "LinkUnlinkEncounterToEpisodeOfCare": ".models.link_unlink_encounter_to_episode_of_care",
    "Location": ".operations.location",
    "LocationInput": ".operations.cms1500_writes",
    "LocationInputs": ".operations.super_bill_writes",
    "LocationPaginationConnection": ".operations.locations",
    "LocationReference": ".models.location_reference",
    "LocationResourceType": ".operations.location_resources",
    "LockInput": ".operations.lock_form_answer_group",
    "LockPayload": ".operations.lock_form_answer_group",
    "LogMedicationHistoryConsentInput": ".operations.log_medication_history_consent",
    "LogMedicationHistoryConsentPayload": ".operations.log_medication_history_consent",
    "Meal": ".models.meal",
    "MealPaginationConnection": ".operations.meal_search",
    "MealPlan": ".operations.meal_plan_options",
    "MedicationHistoryTypeListItem": ".operations.surescripts_reported_medication_history",
    "MedicationHistoryTypePaginationConnection": ".operations.surescripts_reported_medication_history",
    "MedicationOptionType": ".operations.medication_option",
    "MedicationType": ".operations.medication",
    "MedicationTypePaginationConnection": ".operations.medications",
    "MergeClientsInput": ".operations.merge_clients",
    "MergeClientsPayload": ".operations.merge_clients",
    "MetricDataPointType": ".operations.metric_graph_data",
    "MetricGraphDataType": ".operations.metric_graph_data",
    "MetricGraphDataTypeReference": ".operations.multi_line_metric_graph_data",
    "MfaType": ".operations.sign_in",
    "MobileHealthDataIntegration": ".operations.mobile_health_data_integration_writes",
    "MobileHealthDataIntegrationType": ".operations.mobile_health_data_integration_writes",
    "MobileHealthDataSnapshot": ".models.mobile_health_data_snapshot",
    "MobileHealthDataSnapshotIntegrationType": ".models.mobile_health_data_snapshot",
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
    "Note": ".operations.note",
    "NoteInput": ".inputs.note_input",
    "NoteOrderKeys": ".operations.notes",
    "NotePaginationConnection": ".operations.notes",
    "NoteScheduler": ".operations.note_scheduler",
    "NoteSchedulerListItem": ".operations.scheduled_message_blasts",
    "NoteSchedulerPaginationConnection": ".operations.scheduled_message_blasts",
    "Notification": ".models.notification",
    "NotificationContact": ".models.notification_contact",
    "NotificationContactInput": ".operations.client_writes",
    "NotificationOrderKeys": ".operations.notifications",
    "NotificationPaginationConnection": ".operations.notifications",
    "NotificationSetting": ".operations.notification_setting",
    "NotificationSettingReference": ".models.user_parts",
    "NutrientsInput": ".operations.custom_food_writes",
    "Offering": ".operations.offering",
    "OfferingCoupon": ".models.offering_coupon",
    "OfferingCouponOrderKeys": ".operations.offering_coupons",
    "OfferingCouponPaginationConnection": ".operations.offering_coupons",
    "OfferingCouponReference": ".models.offering_coupon_reference",
    "OfferingCourse": ".models.offering_parts",
    "OfferingGroupVisibility": ".models.offering_group_visibility",
    "OfferingGroupVisibilityPaginationConnection": ".operations.offering_group_visibilities",
    "OfferingImage": ".models.offering_image",
    "OfferingImagePaginationConnection": ".operations.offering_images",
    "OfferingImageUpload": ".operations.offering_writes",
    "OfferingInclude": ".operations.initialized_offering_includes",
    "OfferingIncludesFields": ".operations.offering_writes",
    "OfferingLabOption": ".models.offering_parts",
    "OfferingListItem": ".operations.offerings",
    "OfferingOrderKeys": ".operations.offerings",
    "OfferingPaginationConnection": ".operations.offerings",
    "OfferingProduct": ".models.offering_parts",
    "OfferingProductInput": ".operations.offering_writes",
    "OfferingReference": ".models.offering_reference",
    "OfferingsDataType": ".operations.offerings_data",
    "OfficeallySftpAccount": ".operations.officeally_sftp_account",
    "OnboardingFlow": ".operations.onboarding_flow",
    "OnboardingFlowOrderKeys": ".operations.onboarding_flows",
    "OnboardingFlowPaginationConnection": ".operations.onboarding_flows",
    "OnboardingFlowReference": ".models.onboarding_flow_reference",
    "OnboardingItem": ".operations.onboarding_item",
    "OneOfInput": "hero_healthie_runtime.graphql.api",
    "OptionalReference": "hero_healthie_runtime.graphql.api",
    "OrgLocationInput": ".operations.organization_writes",
    "Organization": ".operations.organization",
    "OrganizationConfigurationType": ".models.organization_configuration_type",
    "OrganizationCptCodeInsuranceFeeType": ".operations.organization_cpt_code",
    "OrganizationCptCodeInsuranceFeesInput": ".operations.organization_cpt_code_writes",
    "OrganizationCptCodeType": ".operations.organization_cpt_code",
    "OrganizationFeeScheduleCptCodeType": ".operations.organization_fee_schedule_cpt_code",
    "OrganizationFeeScheduleCptCodeTypeConnection": ".operations.organization_fee_schedule_cpt_codes",
    "OrganizationInfo": ".operations.organization_info",
    "OrganizationInfoInput": ".operations.cms1500_writes",
    "OrganizationMembership": ".operations.organization_membership",
    "OrganizationMembershipOrderKeys": ".operations.organization_memberships",
    "OrganizationMembershipPaginationConnection": ".operations.organization_memberships",
    "OrganizationMembershipReference": ".models.user_parts",
    "OrganizationMembershipRole": ".operations.update_organization_ui_configuration",
    "OrganizationSettingsInput": ".operations.organization_writes",
    "OtherIdNumber": ".operations.other_id_number",
    "OtherIdNumberInput": ".operations.cms1500_writes",
    "OtherIdNumberPaginationConnection": ".operations.other_id_numbers",
    "PageInfo": ".models.page_info",
    "ParseCcdaDocumentInput": ".operations.parse_ccda_document",
    "ParseCcdaDocumentPayload": ".operations.parse_ccda_document",
    "PartnerType": ".operations.integrations_list",
    "PatientEncounter": ".operations.patient_encounter",
    "PatientInput": ".operations.cms1500_writes",
    "PatientLocationInputs": ".operations.super_bill_writes",
    "PauseCourseGroupInput": ".operations.pause_course_group",
    "PauseCourseGroupPayload": ".operations.pause_course_group",
    "PauseCourseMembershipInput": ".operations.pause_course_membership",
    "PauseCourseMembershipPayload": ".operations.pause_course_membership",
    "PayerOrder": ".models.claim",
    "PayerResponsibility": ".models.line_payment",
    "PayoutAccount": ".operations.payout_account",
    "PayoutAccountPaginationConnection": ".operations.payout_accounts",
    "PdfLetterheadTemplate": ".operations.pdf_letterhead_template",
    "PdfLetterheadTemplateAddressSource": ".operations.pdf_letterhead_template",
    "PdfLetterheadTemplateBrandLogoSource": ".operations.pdf_letterhead_template",
    "PdfLetterheadTemplateEmailSource": ".operations.pdf_letterhead_template",
    "PdfLetterheadTemplatePhoneNumberSource": ".operations.pdf_letterhead_template",
    "PdfLetterheadTemplateTeamMemberNameSource": ".operations.pdf_letterhead_template",
    "PermissionTemplateType": ".operations.permission_template",
    "PermissionTemplateTypePaginationConnection": ".operations.permission_templates",
    "Pharmacy": ".operations.pharmacy",
    "PharmacyPaginationConnection": ".operations.pharmacies",
    "PharmacyReference": ".operations.prescription_medications",
    "PharmacySpecialty": ".operations.pharmacies",
    "PhasedAppointmentType": ".operations.phased_available_slots_for_range",
    "PhysicianLocationInput": ".operations.referring_physician_writes",
    "PhysicianReferralInput": ".operations.referring_physician_writes",
    "PlaceOfService": ".models.place_of_service",
    "PlaceOfServicePaginationConnection": ".operations.place_of_services",
    "Plan": ".operations.plan",
    "Policy": ".operations.policy",
    "PolicyInput": ".operations.cms1500_writes",
    "PolicyReference": ".models.policy_reference",
    "PotentialAppointmentSlot": ".operations.available_slots_for_range",
    "PotentialAppointmentSlotReference": ".operations.phased_available_slots_for_range",
    "PreferredMedicalCode": ".models.preferred_medical_code",
    "PreferredMedicalCodePaginationConnection": ".operations.preferred_medical_codes",
    "Prescription": ".operations.prescription",
    "PrescriptionDiagnosis": ".operations.prescription",
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
    "PrimaryOrganizationInfoInput": ".operations.organization_writes",
    "Problem": ".models.user_parts",
    "Procedure": ".operations.procedure_writes",
    "ProcessMobileHealthDataSnapshotInput": ".operations.process_mobile_health_data_snapshot",
    "ProcessMobileHealthDataSnapshotPayload": ".operations.process_mobile_health_data_snapshot",
    "Product": ".models.product",
    "ProductInput": ".operations.offering_writes",
    "ProductOrderKeys": ".operations.products",
    "ProductPaginationConnection": ".operations.products",
    "ProductReference": ".models.offering_parts",
    "Profession": ".models.user_parts",
    "ProfessionsInput": ".operations.organization_membership_writes",
    "ProviderAcceptedInsurancePlanType": ".operations.provider_accepted_insurance_plan",
    "ProviderAcceptedInsurancePlanTypePaginationConnection": ".operations.provider_accepted_insurance_plans",
    "ProviderAppointmentLocation": ".models.user_parts",
    "ProviderAppointmentLocationsInput": ".operations.update_organization_member",
    "ProviderApptTypeConnection": ".models.appointment_type_parts",
    "ProviderBio": ".models.user_parts",
    "ProviderBioInput": ".operations.update_organization_member",
    "ProviderCptCodeInput": ".operations.provider_cpt_code_writes",
    "ProviderCptCodeType": ".models.provider_cpt_code_type",
    "ProviderCptCodeTypePaginationConnection": ".operations.org_providers_cpt_codes",
    "PublishDocumentDraftInput": ".operations.publish_document_draft",
    "PublishDocumentDraftPayload": ".operations.publish_document_draft",
    "Queries": ".queries",
    "QueryInput": ".operations.automation_writes",
    "RaceCode": ".operations.user",
    "ReceiptLineItem": ".models.receipt_line_item",
    "ReceiptLineItemInput": ".operations.super_bill_writes",
    "ReceiptLineItemPaginationConnection": ".operations.receipt_line_items",
    "ReceivedDirectMessage": ".operations.received_direct_message",
    "ReceivedDirectMessageOrderKeys": ".operations.received_direct_messages",
    "ReceivedDirectMessagePaginationConnection": ".operations.received_direct_messages",
    "ReceivedFax": ".operations.received_fax",
    "ReceivedFaxOrderKeys": ".operations.received_faxes",
    "ReceivedFaxPaginationConnection": ".operations.received_faxes",
    "Recommendation": ".models.recommendation",
    "RecurringAppointment": ".operations.recurring_appointment",
    "RecurringAppointmentInput": ".operations.appointment_writes",
    "RecurringDaysData": ".operations.chat_setting",
    "RecurringDaysInputObjectType": ".operations.chat_setting_writes",
    "RecurringForm": ".models.recurring_form",
    "RecurringFormPaginationConnection": ".operations.recurring_forms",
    "RecurringPayment": ".operations.recurring_payment",
    "RecurringPaymentPaginationConnection": ".operations.recurring_payments",
    "RecurringPaymentReference": ".models.recurring_payment_reference",
    "RecursiveInput": "hero_healthie_runtime.graphql.api",
    "Reference": "hero_healthie_runtime.graphql.api",
    "Referral": ".operations.referral",
    "ReferralInfo": ".models.cms1500_parts",
    "ReferralInfoInput": ".operations.cms1500_writes",
    "ReferralInput": ".operations.client_writes",
    "ReferringPhysician": ".operations.referring_physician",
    "ReferringPhysicianInput": ".operations.client_writes",
    "ReferringPhysicianOrderKeys": ".operations.referring_physicians",
    "ReferringPhysicianPaginationConnection": ".operations.referring_physicians",
    "ReferringPhysicianReference": ".models.referring_physician_reference",
    "RefetchChangeHealthLabOrderInput": ".operations.refetch_change_health_lab_order",
    "RefetchChangeHealthLabOrderPayload": ".operations.refetch_change_health_lab_order",
    "RefundItem": ".operations.billing_item",
    "RejectGeneratedFormAnswerGroupInput": ".operations.reject_generated_form_answer_group",
    "RejectGeneratedFormAnswerGroupPayload": ".operations.reject_generated_form_answer_group",
    "RelatedObject": ".models.user_parts",
    "Reminder": ".models.reminder",
    "ReminderInput": ".operations.goal_writes",
    "RemoveAppliedTagInput": ".operations.remove_applied_tag",
    "RemoveAppliedTagPayload": ".operations.remove_applied_tag",
    "RemoveDraftInput": ".operations.draft_writes",
    "RemoveDraftPayload": ".operations.draft_writes",
    "RemoveUserFromGroupCarePlanInput": ".operations.remove_user_from_group_care_plan",
    "RemoveUserFromGroupCarePlanPayload": ".operations.remove_user_from_group_care_plan",
    "RequestIntegrationInput": ".operations.request_integration",
    "RequestIntegrationPayload": ".operations.request_integration",
    "RequestedFormCompletion": ".operations.requested_form_completion",
    "RequestedFormCompletionPaginationConnection": ".operations.requested_form_completions",
    "RequestedFormCompletionReference": ".operations.chart_notes",
    "RequestedFormStatusType": ".operations.requested_form_completion_writes",
    "RequestedPayer": ".operations.billing_item",
    "RequestedPayerInput": ".operations.requested_payment_writes",
    "RequestedPaymentOrderKeys": ".operations.requested_payments",
    "RequestedPaymentPaginationConnection": ".operations.requested_payments",
    "RequestedPaymentReference": ".models.requested_payment_reference",
    "RequestedPaymentStatus": ".operations.appointment_workflow_statuses",
    "RequestedPaymentTemplate": ".operations.invoice_templates",
    "RequestedPaymentTemplateInput": ".operations.requested_payment_writes",
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
    "Room": ".operations.appointment_location",
    "RoomInput": ".operations.appointment_setting_writes",
    "RunEligibilityCheckMutationInput": ".operations.run_eligibility_check",
    "RunEligibilityCheckMutationPayload": ".operations.run_eligibility_check",
    "SDKConfig": ".operations.sdk_config",
    "SavedFilter": ".operations.saved_filter",
    "SavedFilterPaginationConnection": ".operations.saved_filters",
    "ScheduledUserPackageSelection": ".operations.scheduled_user_package_selections",
    "ScheduledUserPackageSelectionPaginationConnection": ".operations.scheduled_user_package_selections",
    "SendCarePlanEmailInput": ".operations.send_care_plan_email",
    "SendCarePlanEmailPayload": ".operations.send_care_plan_email",
    "SendSpeakToTrainerNotificationInput": ".operations.send_speak_to_trainer_notification",
    "SendSpeakToTrainerNotificationPayload": ".operations.send_speak_to_trainer_notification",
    "SendTestWebhookInput": ".operations.send_test_webhook",
    "SendTestWebhookPayload": ".operations.send_test_webhook",
    "SentDirectMessage": ".operations.sent_direct_message",
    "SentDirectMessageOrderKeys": ".operations.sent_direct_messages",
    "SentDirectMessagePaginationConnection": ".operations.sent_direct_messages",
    "SentDirectMessageXml": ".operations.create_sent_direct_message",
    "SentFax": ".operations.sent_fax",
    "SentFaxOrderKeys": ".operations.sent_faxes",
    "SentFaxPaginationConnection": ".operations.sent_faxes",
    "SentNotificationRecord": ".operations.sent_notification_record",
    "SentNotificationRecordPaginationConnection": ".operations.sent_notification_records",
    "SentWebhook": ".operations.sent_webhooks",
    "SentWebhookOrderKeys": ".operations.sent_webhooks",
    "SentWebhookPaginationConnection": ".operations.sent_webhooks",
    "SentWebhookResourceType": ".operations.sent_webhooks",
    "ServingSize": ".operations.serving_sizes",
    "ServingSizeInput": ".operations.custom_food_writes",
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
    "SmokingStatus": ".operations.smoking_statu_writes",
    "SmsTemplateWarning": ".operations.appointment_type_writes",
    "SnomedTerm": ".models.family_history_condition",
    "SpecialtiesInput": ".operations.organization_membership_writes",
    "Specialty": ".models.user_parts",
    "StateLicense": ".models.state_license",
    "StateLicensePaginationConnection": ".operations.state_licenses",
    "StateLicensesInput": ".operations.update_organization_member",
    "States": ".operations.pharmacies",
    "StepInput": ".operations.automation_writes",
    "StripeBankAccountType": ".operations.stripe_bank_account",
    "StripeCompanyAddressType": ".operations.stripe_company",
    "StripeCompanyType": ".operations.stripe_company",
    "StripeCountry": ".operations.stripe_country",
    "StripeCustomerDetail": ".models.stripe_customer_detail",
    "StripeCustomerDetailOrderKeys": ".operations.card_issues",
    "StripeCustomerDetailPaginationConnection": ".operations.stripe_customer_details",
    "StripeCustomerDetailReference": ".models.user_parts",
    "StripeInvoice": ".operations.subscription",
    "StripePlan": ".operations.subscription",
    "SubOrganizationInfoInput": ".operations.organization_writes",
    "SubentryInput": ".inputs.subentry_input",
    "SubgoalInput": ".operations.goal_writes",
    "SubmissionInput": ".operations.lab_order_writes",
    "SubmitSecondaryClaimInput": ".operations.submit_secondary_claim",
    "SubmitSecondaryClaimPayload": ".operations.submit_secondary_claim",
    "SubscriptionInstance": ".operations.subscription",
    "Subscriptions": ".subscriptions",
    "SuperBill": ".operations.super_bill",
    "SuperBillListItem": ".operations.super_bills",
    "SuperBillOrderKeys": ".operations.super_bills",
    "SuperBillPaginationConnection": ".operations.super_bills",
    "SymptomOption": ".operations.feature_toggle",
    "Tag": ".models.tag",
    "TagOrderKeys": ".enums.tag_order_keys",
    "TagPaginationConnection": ".operations.tags_paginated",
    "TagReference": ".models.tag_reference",
    "Task": ".operations.task",
    "TaskListItem": ".operations.tasks",
    "TaskOrderKeys": ".operations.tasks",
    "TaskPaginationConnection": ".operations.tasks",
    "TaskReminderInput": ".operations.task_writes",
    "TaxonomyCode": ".operations.taxonomy_code",
    "TaxonomyCodePaginationConnection": ".operations.taxonomy_codes",
    "TestInput": ".operations.lab_order_writes",
    "ToggleCarePlanStatusForSpecificUserInput": ".operations.toggle_care_plan_status_for_specific_user",
    "ToggleCarePlanStatusForSpecificUserPayload": ".operations.toggle_care_plan_status_for_specific_user",
    "TransactionType": ".operations.transactions",
    "TranscriptStatusEnum": ".enums.transcript_status_enum",
    "TranscriptTypeEnum": ".enums.transcript_type_enum",
    "TransferOrderKeys": ".operations.transfers",
    "TransferType": ".operations.transfers",
    "TriggerInput": ".operations.automation_writes",
    "UUID": "hero_healthie_runtime.graphql.api",
    "UniqueDeviceIdentifier": ".operations.unique_device_identifier_writes",
    "UnknownMember": "hero_healthie_runtime.graphql.api",
    "UnlinkEncounterToEpisodeOfCareInput": ".operations.unlink_encounter_to_episode_of_care",
    "UnlinkEncounterToEpisodeOfCarePayload": ".operations.unlink_encounter_to_episode_of_care",
    "UnlockInput": ".operations.unlock_form_answer_group",
    "UnlockPayload": ".operations.unlock_form_answer_group",
    "UnsubscribeFromNotificationInput": ".operations.unsubscribe_from_notification",
    "UnsubscribeFromNotificationPayload": ".operations.unsubscribe_from_notification",
    "UpdateAddendumInput": ".operations.addendum_writes",
    "UpdateAddendumPayload": ".operations.addendum_writes",
    "UpdateAlertTemplateInput": ".operations.alert_template_writes",
    "UpdateAlertTemplatePayload": ".operations.alert_template_writes",
    "UpdateAllergySensitivityInput": ".operations.allergy_sensitivity_writes",
    "UpdateAllergySensitivityPayload": ".operations.allergy_sensitivity_writes",
    "UpdateAnnouncementInput": ".operations.announcement_writes",
    "UpdateAnnouncementPayload": ".operations.announcement_writes",
    "UpdateAppleHealthInput": ".operations.apple_health_writes",
    "UpdateAppleHealthPayload": ".operations.apple_health_writes",
    "UpdateAppointmentFormAnswerGroupConnectionInput": ".operations.appointment_form_answer_group_connection_writes",
    "UpdateAppointmentFormAnswerGroupConnectionPayload": ".operations.appointment_form_answer_group_connection_writes",
    "UpdateAppointmentInclusionInput": ".operations.update_appointment_inclusion",
    "UpdateAppointmentInclusionPayload": ".operations.update_appointment_inclusion",
    "UpdateAppointmentInput": ".operations.appointment_writes",
    "UpdateAppointmentPayload": ".operations.appointment_writes",
    "UpdateAppointmentRequestInput": ".operations.appointment_request_writes",
    "UpdateAppointmentRequestPayload": ".operations.appointment_request_writes",
    "UpdateAppointmentSettingInput": ".operations.appointment_setting_writes",
    "UpdateAppointmentSettingPayload": ".operations.appointment_setting_writes",
    "UpdateAppointmentTypeCptCodeInput": ".operations.appointment_type_cpt_code_writes",
    "UpdateAppointmentTypeCptCodePayload": ".operations.appointment_type_cpt_code_writes",
    "UpdateAppointmentTypeInput": ".operations.appointment_type_writes",
    "UpdateAppointmentTypePayload": ".operations.appointment_type_writes",
    "UpdateAutoTaskGeneratorInput": ".operations.auto_task_generator_writes",
    "UpdateAutoTaskGeneratorPayload": ".operations.auto_task_generator_writes",
    "UpdateAutomatedInsuranceBillingSettingInput": ".operations.automated_insurance_billing_setting_writes",
    "UpdateAutomatedInsuranceBillingSettingPayload": ".operations.automated_insurance_billing_setting_writes",
    "UpdateAutomationInput": ".operations.automation_writes",
    "UpdateAutomationPayload": ".operations.automation_writes",
    "UpdateBillingItemInput": ".operations.billing_item_writes",
    "UpdateBillingItemPayload": ".operations.billing_item_writes",
    "UpdateBrandInput": ".operations.brand_writes",
    "UpdateBrandPayload": ".operations.brand_writes",
    "UpdateByTemplateInput": ".operations.update_by_template",
    "UpdateByTemplatePayload": ".operations.update_by_template",
    "UpdateCalendarViewSettingInput": ".operations.update_calendar_view_setting",
    "UpdateCalendarViewSettingPayload": ".operations.update_calendar_view_setting",
    "UpdateCalorieLevelInput": ".operations.update_calorie_level",
    "UpdateCalorieLevelPayload": ".operations.update_calorie_level",
    "UpdateCareAlertInput": ".operations.care_alert_writes",
    "UpdateCareAlertPayload": ".operations.care_alert_writes",
    "UpdateCarePlanInput": ".operations.care_plan_writes",
    "UpdateCarePlanPayload": ".operations.care_plan_writes",
    "UpdateCarePlanRecommendationCategoryInput": ".operations.care_plan_recommendation_category_writes",
    "UpdateCarePlanRecommendationCategoryPayload": ".operations.care_plan_recommendation_category_writes",
    "UpdateChangeHealthAccountInput": ".operations.update_change_health_account",
    "UpdateChangeHealthAccountPayload": ".operations.update_change_health_account",
    "UpdateChargeBackInput": ".operations.update_charge_back",
    "UpdateChargeBackPayload": ".operations.update_charge_back",
    "UpdateChatSettingInput": ".operations.chat_setting_writes",
    "UpdateChatSettingPayload": ".operations.chat_setting_writes",
    "UpdateClientInput": ".operations.client_writes",
    "UpdateClientPayload": ".operations.client_writes",
    "UpdateCms1500Input": ".operations.cms1500_writes",
    "UpdateCms1500Payload": ".operations.cms1500_writes",
    "UpdateCognitiveStatusInput": ".operations.cognitive_statu_writes",
    "UpdateCognitiveStatusPayload": ".operations.cognitive_statu_writes",
    "UpdateConversationInput": ".operations.conversation_writes",
    "UpdateConversationMembershipInput": ".operations.conversation_membership_writes",
    "UpdateConversationMembershipPayload": ".operations.conversation_membership_writes",
    "UpdateConversationPayload": ".operations.conversation_writes",
    "UpdateCourseGroupInput": ".operations.course_group_writes",
    "UpdateCourseGroupPayload": ".operations.course_group_writes",
    "UpdateCourseInput": ".operations.course_writes",
    "UpdateCourseItemInput": ".operations.course_item_writes",
    "UpdateCourseItemPayload": ".operations.course_item_writes",
    "UpdateCourseMembershipInput": ".operations.course_membership_writes",
    "UpdateCourseMembershipPayload": ".operations.course_membership_writes",
    "UpdateCoursePayload": ".operations.course_writes",
    "UpdateCustomEmailInput": ".operations.custom_email_writes",
    "UpdateCustomEmailPayload": ".operations.custom_email_writes",
    "UpdateCustomFoodInput": ".operations.custom_food_writes",
    "UpdateCustomFoodPayload": ".operations.custom_food_writes",
    "UpdateCustomModuleFormInput": ".operations.custom_module_form_writes",
    "UpdateCustomModuleFormPayload": ".operations.custom_module_form_writes",
    "UpdateCustomModuleInput": ".operations.custom_module_writes",
    "UpdateCustomModulePayload": ".operations.custom_module_writes",
    "UpdateDocumentDraftInput": ".operations.document_draft_writes",
    "UpdateDocumentDraftPayload": ".operations.document_draft_writes",
    "UpdateDocumentInput": ".operations.document_writes",
    "UpdateDocumentPayload": ".operations.document_writes",
    "UpdateDsiCommentInput": ".operations.dsi_comment_writes",
    "UpdateDsiCommentPayload": ".operations.dsi_comment_writes",
    "UpdateEntryInput": ".operations.entry_writes",
    "UpdateEntryPayload": ".operations.entry_writes",
    "UpdateEpisodeOfCareInput": ".operations.episode_of_care_writes",
    "UpdateEpisodeOfCarePayload": ".operations.episode_of_care_writes",
    "UpdateExternalCalendarInput": ".operations.external_calendar_writes",
    "UpdateExternalCalendarPayload": ".operations.external_calendar_writes",
    "UpdateFamilyHistoryInput": ".operations.family_history_writes",
    "UpdateFamilyHistoryPayload": ".operations.family_history_writes",
    "UpdateFaxAcctInfoInput": ".operations.fax_acct_info_writes",
    "UpdateFaxAcctInfoPayload": ".operations.fax_acct_info_writes",
    "UpdateFeatureToggleInput": ".operations.feature_toggle_writes",
    "UpdateFeatureTogglePayload": ".operations.feature_toggle_writes",
    "UpdateFitbitInput": ".operations.fitbit_writes",
    "UpdateFitbitPayload": ".operations.fitbit_writes",
    "UpdateFolderInput": ".operations.folder_writes",
    "UpdateFolderPayload": ".operations.folder_writes",
    "UpdateFormAnswerGroupInput": ".operations.form_answer_group_writes",
    "UpdateFormAnswerGroupPayload": ".operations.form_answer_group_writes",
    "UpdateFunctionalStatusInput": ".operations.functional_statu_writes",
    "UpdateFunctionalStatusPayload": ".operations.functional_statu_writes",
    "UpdateGeneratedFormAnswerGroupFeedbackInput": ".operations.update_generated_form_answer_group_feedback",
    "UpdateGeneratedFormAnswerGroupFeedbackPayload": ".operations.update_generated_form_answer_group_feedback",
    "UpdateGeneratedSummaryInput": ".operations.update_generated_summary",
    "UpdateGeneratedSummaryPayload": ".operations.update_generated_summary",
    "UpdateGoalInput": ".operations.goal_writes",
    "UpdateGoalPayload": ".operations.goal_writes",
    "UpdateGoogleFitInput": ".operations.google_fit_writes",
    "UpdateGoogleFitPayload": ".operations.google_fit_writes",
    "UpdateGroupCarePlanInput": ".operations.update_group_care_plan",
    "UpdateGroupCarePlanPayload": ".operations.update_group_care_plan",
    "UpdateHealthConcernInput": ".operations.health_concern_writes",
    "UpdateHealthConcernPayload": ".operations.health_concern_writes",
    "UpdateHumanInput": ".operations.update_human",
    "UpdateHumanPayload": ".operations.update_human",
    "UpdateImmunizationInput": ".operations.immunization_writes",
    "UpdateImmunizationPayload": ".operations.immunization_writes",
    "UpdateImplantableDeviceUserInput": ".operations.implantable_device_user_writes",
    "UpdateImplantableDeviceUserPayload": ".operations.implantable_device_user_writes",
    "UpdateInsuranceAuthorizationInput": ".operations.insurance_authorization_writes",
    "UpdateInsuranceAuthorizationPayload": ".operations.insurance_authorization_writes",
    "UpdateInsurancePaymentDepositStatusInput": ".operations.update_insurance_payment_deposit_status",
    "UpdateInsurancePaymentDepositStatusPayload": ".operations.update_insurance_payment_deposit_status",
    "UpdateInsurancePlanInput": ".operations.insurance_plan_writes",
    "UpdateInsurancePlanPayload": ".operations.insurance_plan_writes",
    "UpdateInternalCommentInput": ".operations.internal_comment_writes",
    "UpdateInternalCommentPayload": ".operations.internal_comment_writes",
    "UpdateLabOrderInput": ".operations.lab_order_writes",
    "UpdateLabOrderPayload": ".operations.lab_order_writes",
    "UpdateLocationInput": ".operations.location_writes",
    "UpdateLocationPayload": ".operations.location_writes",
    "UpdateMacronutrientSplitInput": ".operations.update_macronutrient_split",
    "UpdateMacronutrientSplitPayload": ".operations.update_macronutrient_split",
    "UpdateManualInsurancePaymentInput": ".operations.manual_insurance_payment_writes",
    "UpdateManualInsurancePaymentPayload": ".operations.manual_insurance_payment_writes",
    "UpdateMealInput": ".operations.meal_writes",
    "UpdateMealPayload": ".operations.meal_writes",
    "UpdateMedicationInput": ".operations.medication_writes",
    "UpdateMedicationPayload": ".operations.medication_writes",
    "UpdateNoteInput": ".operations.note_writes",
    "UpdateNotePayload": ".operations.note_writes",
    "UpdateNoteSchedulerInput": ".operations.update_note_scheduler",
    "UpdateNoteSchedulerPayload": ".operations.update_note_scheduler",
    "UpdateNotificationContactInput": ".operations.notification_contact_writes",
    "UpdateNotificationContactPayload": ".operations.notification_contact_writes",
    "UpdateNotificationInput": ".operations.notification_writes",
    "UpdateNotificationPayload": ".operations.notification_writes",
    "UpdateNotificationSettingInput": ".operations.update_notification_setting",
    "UpdateNotificationSettingPayload": ".operations.update_notification_setting",
    "UpdateOfferingInput": ".operations.offering_writes",
    "UpdateOfferingPayload": ".operations.offering_writes",
    "UpdateOfficeallySftpAccountInput": ".operations.officeally_sftp_account_writes",
    "UpdateOfficeallySftpAccountPayload": ".operations.officeally_sftp_account_writes",
    "UpdateOnboardingFlowInput": ".operations.onboarding_flow_writes",
    "UpdateOnboardingFlowPayload": ".operations.onboarding_flow_writes",
    "UpdateOnboardingItemInput": ".operations.onboarding_item_writes",
    "UpdateOnboardingItemPayload": ".operations.onboarding_item_writes",
    "UpdateOrganizationConfigurationInput": ".operations.update_organization_configuration",
    "UpdateOrganizationConfigurationPayload": ".operations.update_organization_configuration",
    "UpdateOrganizationCptCodeInput": ".operations.organization_cpt_code_writes",
    "UpdateOrganizationCptCodePayload": ".operations.organization_cpt_code_writes",
    "UpdateOrganizationInput": ".operations.organization_writes",
    "UpdateOrganizationMemberInput": ".operations.update_organization_member",
    "UpdateOrganizationMemberPayload": ".operations.update_organization_member",
    "UpdateOrganizationMembershipInput": ".operations.organization_membership_writes",
    "UpdateOrganizationMembershipPayload": ".operations.organization_membership_writes",
    "UpdateOrganizationPayload": ".operations.organization_writes",
    "UpdatePdfLetterheadTemplateInput": ".operations.pdf_letterhead_template_writes",
    "UpdatePdfLetterheadTemplatePayload": ".operations.pdf_letterhead_template_writes",
    "UpdatePermissionTemplateInput": ".operations.permission_template_writes",
    "UpdatePermissionTemplatePayload": ".operations.permission_template_writes",
    "UpdatePolicyMutationInput": ".operations.update_policy",
    "UpdatePolicyMutationPayload": ".operations.update_policy",
    "UpdateProcedureInput": ".operations.procedure_writes",
    "UpdateProcedurePayload": ".operations.procedure_writes",
    "UpdateProductInput": ".operations.product_writes",
    "UpdateProductPayload": ".operations.product_writes",
    "UpdateProviderCptCodesInput": ".operations.provider_cpt_code_writes",
    "UpdateProviderCptCodesPayload": ".operations.provider_cpt_code_writes",
    "UpdateReceivedDirectMessageInput": ".operations.update_received_direct_message",
    "UpdateReceivedDirectMessagePayload": ".operations.update_received_direct_message",
    "UpdateReceivedFaxInput": ".operations.received_fax_writes",
    "UpdateReceivedFaxPayload": ".operations.received_fax_writes",
    "UpdateRecommendationInput": ".operations.recommendation_writes",
    "UpdateRecommendationPayload": ".operations.recommendation_writes",
    "UpdateRecurringFormInput": ".operations.recurring_form_writes",
    "UpdateRecurringFormPayload": ".operations.recurring_form_writes",
    "UpdateReferralInput": ".operations.referral_writes",
    "UpdateReferralPayload": ".operations.referral_writes",
    "UpdateReferringPhysicianInput": ".operations.referring_physician_writes",
    "UpdateReferringPhysicianPayload": ".operations.referring_physician_writes",
    "UpdateRequestedPaymentInput": ".operations.requested_payment_writes",
    "UpdateRequestedPaymentPayload": ".operations.requested_payment_writes",
    "UpdateSavedFilterInput": ".operations.saved_filter_writes",
    "UpdateSavedFilterPayload": ".operations.saved_filter_writes",
    "UpdateSecondaryClaimInput": ".operations.secondary_claim_writes",
    "UpdateSecondaryClaimPayload": ".operations.secondary_claim_writes",
    "UpdateSmartPhraseInput": ".operations.smart_phrase_writes",
    "UpdateSmartPhrasePayload": ".operations.smart_phrase_writes",
    "UpdateSmokingStatusInput": ".operations.smoking_statu_writes",
    "UpdateSmokingStatusPayload": ".operations.smoking_statu_writes",
    "UpdateStateInput": ".operations.update_state",
    "UpdateStatePayload": ".operations.update_state",
    "UpdateStripeCustomerDetailInput": ".operations.stripe_customer_detail_writes",
    "UpdateStripeCustomerDetailPayload": ".operations.stripe_customer_detail_writes",
    "UpdateStripeVerificationDetailsInput": ".operations.update_stripe_verification_details",
    "UpdateStripeVerificationDetailsPayload": ".operations.update_stripe_verification_details",
    "UpdateSubscriptionInput": ".operations.subscription_writes",
    "UpdateSubscriptionPayload": ".operations.subscription_writes",
    "UpdateSuperBillInput": ".operations.super_bill_writes",
    "UpdateSuperBillPayload": ".operations.super_bill_writes",
    "UpdateTagInput": ".operations.tag_writes",
    "UpdateTagPayload": ".operations.tag_writes",
    "UpdateTaskInput": ".operations.task_writes",
    "UpdateTaskPayload": ".operations.task_writes",
    "UpdateUiConfigurationInput": ".operations.update_organization_ui_configuration",
    "UpdateUiConfigurationPayload": ".operations.update_organization_ui_configuration",
    "UpdateUniqueDeviceIdentifierInput": ".operations.unique_device_identifier_writes",
    "UpdateUniqueDeviceIdentifierPayload": ".operations.unique_device_identifier_writes",
    "UpdateUserAppointmentPricingInput": ".operations.update_user_appointment_pricing",
    "UpdateUserAppointmentPricingPayload": ".operations.update_user_appointment_pricing",
    "UpdateUserGroupInput": ".operations.user_group_writes",
    "UpdateUserGroupPayload": ".operations.user_group_writes",
    "UpdateUserInput": ".operations.update_user",
    "UpdateUserPayload": ".operations.update_user",
    "UpdateWebhookInput": ".operations.webhook_writes",
    "UpdateWebhookPayload": ".operations.webhook_writes",
    "UpdateWriteOffInput": ".operations.write_off_writes",
    "UpdateWriteOffPayload": ".operations.write_off_writes",
    "Upload": "hero_healthie_runtime.graphql.api",
    "UploadBatchToCandidHealthInput": ".operations.upload_batch_to_candid_health",
    "UploadBatchToCandidHealthPayload": ".operations.upload_batch_to_candid_health",
    "UploadBatchToChangeHealthInput": ".operations.upload_batch_to_change_health",
    "UploadBatchToChangeHealthPayload": ".operations.upload_batch_to_change_health",
    "UploadBatchToOfficeallyInput": ".operations.upload_batch_to_officeally",
    "UploadBatchToOfficeallyPayload": ".operations.upload_batch_to_officeally",
    "UploadToIntegrationsInput": ".operations.upload_cms1500s_to_integrations",
    "UploadToIntegrationsPayload": ".operations.upload_cms1500s_to_integrations",
    "User": ".operations.user",
    "UserConnection": ".operations.course_group_clients",
    "UserGroup": ".operations.user_group",
    "UserGroupOrderKeys": ".operations.user_groups",
    "UserGroupPaginationConnection": ".operations.user_groups",
    "UserGroupReference": ".models.user_group_reference",
    "UserListItem": ".operations.course_group_clients",
    "UserNotificationsCount": ".operations.current_user_notifications_count",
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
    "VideoUrlDefaultInput": ".operations.appointment_setting_writes",
    "VideoUrlOption": ".models.appointment_setting_parts",
    "VideoUrlOptionInput": ".operations.appointment_setting_writes",
    "Visitor": ".models.visitor",
    "VisualizeDashboardType": ".operations.visualize_dashboard",
    "VoidLinePaymentInput": ".operations.void_line_payment",
    "VoidLinePaymentPayload": ".operations.void_line_payment",
    "VoidLineWriteOffInput": ".operations.void_line_write_off",
    "VoidLineWriteOffPayload": ".operations.void_line_write_off",
    "Webhook": ".models.webhook",
    "WebhookEvent": ".models.webhook_event",
    "WebhookEventInput": ".operations.webhook_writes",
    "WebhookEventType": ".enums.webhook_event_type",
    "WebhookOrderKeys": ".operations.webhooks",
    "WebhookPaginationConnection": ".operations.webhooks",
    "WhitelabelSetting": ".operations.whitelabel_setting",
    "WithingsConnection": ".models.withings_connection",
    "WriteOff": ".operations.write_off",
    "WriteOffInput": ".operations.requested_payment_writes",
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
