# Generated from specs/healthie. Do not edit.
"""The webhook events of Healthie, a class each. A class is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from .accepted_insurance_plan import AcceptedInsurancePlanCreated as AcceptedInsurancePlanCreated
    from .accepted_insurance_plan import AcceptedInsurancePlanDeleted as AcceptedInsurancePlanDeleted
    from .allergy_sensitivity import AllergySensitivityCreated as AllergySensitivityCreated
    from .allergy_sensitivity import AllergySensitivityDeleted as AllergySensitivityDeleted
    from .allergy_sensitivity import AllergySensitivityUpdated as AllergySensitivityUpdated
    from .applied_tag import AppliedTagCreated as AppliedTagCreated
    from .applied_tag import AppliedTagDeleted as AppliedTagDeleted
    from .appointment import AppointmentCreated as AppointmentCreated
    from .appointment import AppointmentDeleted as AppointmentDeleted
    from .appointment import AppointmentParticipantJoined as AppointmentParticipantJoined
    from .appointment import AppointmentParticipantLeft as AppointmentParticipantLeft
    from .appointment import AppointmentPatientAdded as AppointmentPatientAdded
    from .appointment import AppointmentPatientRemoved as AppointmentPatientRemoved
    from .appointment import AppointmentRecordingCompleted as AppointmentRecordingCompleted
    from .appointment import AppointmentRecordingStarted as AppointmentRecordingStarted
    from .appointment import AppointmentRecordingStopped as AppointmentRecordingStopped
    from .appointment import AppointmentTranscriptAvailable as AppointmentTranscriptAvailable
    from .appointment import AppointmentUpdated as AppointmentUpdated
    from .appointment_form_answer_group_connection import (
        AppointmentFormAnswerGroupConnectionCreated as AppointmentFormAnswerGroupConnectionCreated,
    )
    from .appointment_form_answer_group_connection import (
        AppointmentFormAnswerGroupConnectionDeleted as AppointmentFormAnswerGroupConnectionDeleted,
    )
    from .appointment_form_answer_group_connection import (
        AppointmentFormAnswerGroupConnectionUpdated as AppointmentFormAnswerGroupConnectionUpdated,
    )
    from .availability import AvailabilityCreated as AvailabilityCreated
    from .availability import AvailabilityDeleted as AvailabilityDeleted
    from .availability import AvailabilityUpdated as AvailabilityUpdated
    from .billing_item import BillingItemCreated as BillingItemCreated
    from .billing_item import BillingItemDeleted as BillingItemDeleted
    from .billing_item import BillingItemUpdated as BillingItemUpdated
    from .care_plan import CarePlanActivated as CarePlanActivated
    from .care_plan import CarePlanCreated as CarePlanCreated
    from .care_plan import CarePlanDeactivated as CarePlanDeactivated
    from .care_plan import CarePlanDeleted as CarePlanDeleted
    from .care_plan import CarePlanUpdated as CarePlanUpdated
    from .charge_back import ChargeBackCreated as ChargeBackCreated
    from .charge_back import ChargeBackDeleted as ChargeBackDeleted
    from .charge_back import ChargeBackUpdated as ChargeBackUpdated
    from .charting_note_addendum import ChartingNoteAddendumCreated as ChartingNoteAddendumCreated
    from .charting_note_addendum import ChartingNoteAddendumDeleted as ChartingNoteAddendumDeleted
    from .charting_note_addendum import ChartingNoteAddendumUpdated as ChartingNoteAddendumUpdated
    from .claim_submission import ClaimSubmissionCreated as ClaimSubmissionCreated
    from .claim_submission import ClaimSubmissionDeleted as ClaimSubmissionDeleted
    from .claim_submission import ClaimSubmissionUpdated as ClaimSubmissionUpdated
    from .cms1500 import Cms1500Created as Cms1500Created
    from .cms1500 import Cms1500Deleted as Cms1500Deleted
    from .cms1500 import Cms1500Updated as Cms1500Updated
    from .comment import CommentCreated as CommentCreated
    from .comment import CommentDeleted as CommentDeleted
    from .comment import CommentUpdated as CommentUpdated
    from .completed_onboarding_item import CompletedOnboardingItemCreated as CompletedOnboardingItemCreated
    from .completed_onboarding_item import CompletedOnboardingItemDeleted as CompletedOnboardingItemDeleted
    from .completed_onboarding_item import CompletedOnboardingItemUpdated as CompletedOnboardingItemUpdated
    from .conversation import ConversationCreated as ConversationCreated
    from .conversation import ConversationUpdated as ConversationUpdated
    from .conversation_membership import ConversationMembershipCreated as ConversationMembershipCreated
    from .conversation_membership import ConversationMembershipDeleted as ConversationMembershipDeleted
    from .conversation_membership import ConversationMembershipViewed as ConversationMembershipViewed
    from .course_membership import CourseMembershipCreated as CourseMembershipCreated
    from .course_membership import CourseMembershipDeleted as CourseMembershipDeleted
    from .course_membership import CourseMembershipUpdated as CourseMembershipUpdated
    from .custom_module import CustomModuleCreated as CustomModuleCreated
    from .custom_module import CustomModuleDeleted as CustomModuleDeleted
    from .custom_module import CustomModuleUpdated as CustomModuleUpdated
    from .custom_module_form import CustomModuleFormCreated as CustomModuleFormCreated
    from .custom_module_form import CustomModuleFormDeleted as CustomModuleFormDeleted
    from .custom_module_form import CustomModuleFormUpdated as CustomModuleFormUpdated
    from .diagnosis import DiagnosisCreate as DiagnosisCreate
    from .diagnosis import DiagnosisDeleted as DiagnosisDeleted
    from .diagnosis import DiagnosisUpdated as DiagnosisUpdated
    from .document import DocumentCreated as DocumentCreated
    from .document import DocumentDeleted as DocumentDeleted
    from .document import DocumentUpdated as DocumentUpdated
    from .dosespot_notification import DosespotNotificationCreated as DosespotNotificationCreated
    from .entry import EntryCreated as EntryCreated
    from .entry import EntryDeleted as EntryDeleted
    from .entry import EntryUpdated as EntryUpdated
    from .external_calendar import ExternalCalendarAuthorizationError as ExternalCalendarAuthorizationError
    from .family_history_condition import FamilyHistoryConditionCreated as FamilyHistoryConditionCreated
    from .family_history_condition import FamilyHistoryConditionDeleted as FamilyHistoryConditionDeleted
    from .family_history_condition import FamilyHistoryConditionUpdated as FamilyHistoryConditionUpdated
    from .feature_toggle import FeatureToggleCreated as FeatureToggleCreated
    from .feature_toggle import FeatureToggleDeleted as FeatureToggleDeleted
    from .feature_toggle import FeatureToggleUpdated as FeatureToggleUpdated
    from .folder_sharing import FolderSharingCreated as FolderSharingCreated
    from .folder_sharing import FolderSharingDeleted as FolderSharingDeleted
    from .form_answer_group import FormAnswerGroupCreated as FormAnswerGroupCreated
    from .form_answer_group import FormAnswerGroupDeleted as FormAnswerGroupDeleted
    from .form_answer_group import FormAnswerGroupLocked as FormAnswerGroupLocked
    from .form_answer_group import FormAnswerGroupSigned as FormAnswerGroupSigned
    from .form_answer_group import FormAnswerGroupUnlocked as FormAnswerGroupUnlocked
    from .generated_form_answer_group import GeneratedFormAnswerGroupCreated as GeneratedFormAnswerGroupCreated
    from .goal import GoalCreated as GoalCreated
    from .goal import GoalDeleted as GoalDeleted
    from .goal import GoalUpdated as GoalUpdated
    from .goal_history import GoalHistoryCreated as GoalHistoryCreated
    from .goal_history import GoalHistoryDeleted as GoalHistoryDeleted
    from .goal_template import GoalTemplateCreated as GoalTemplateCreated
    from .goal_template import GoalTemplateDeleted as GoalTemplateDeleted
    from .goal_template import GoalTemplateUpdated as GoalTemplateUpdated
    from .insurance_authorization import InsuranceAuthorizationCreated as InsuranceAuthorizationCreated
    from .insurance_authorization import InsuranceAuthorizationDeleted as InsuranceAuthorizationDeleted
    from .insurance_authorization import InsuranceAuthorizationUpdated as InsuranceAuthorizationUpdated
    from .lab_order import LabOrderCreated as LabOrderCreated
    from .lab_order import LabOrderUpdated as LabOrderUpdated
    from .lab_result import LabResultCreated as LabResultCreated
    from .lab_result import LabResultUpdated as LabResultUpdated
    from .location import LocationCreated as LocationCreated
    from .location import LocationDeleted as LocationDeleted
    from .location import LocationUpdated as LocationUpdated
    from .medication import MedicationCreated as MedicationCreated
    from .medication import MedicationDeleted as MedicationDeleted
    from .medication import MedicationUpdated as MedicationUpdated
    from .message import MessageCreated as MessageCreated
    from .message import MessageDeleted as MessageDeleted
    from .metric_entry import MetricEntryCreated as MetricEntryCreated
    from .metric_entry import MetricEntryDeleted as MetricEntryDeleted
    from .metric_entry import MetricEntryUpdated as MetricEntryUpdated
    from .notification_contact import NotificationContactCreated as NotificationContactCreated
    from .notification_contact import NotificationContactDeleted as NotificationContactDeleted
    from .notification_contact import NotificationContactUpdated as NotificationContactUpdated
    from .notification_setting import NotificationSettingCreated as NotificationSettingCreated
    from .notification_setting import NotificationSettingDeleted as NotificationSettingDeleted
    from .notification_setting import NotificationSettingUpdated as NotificationSettingUpdated
    from .organization_info import OrganizationInfoCreated as OrganizationInfoCreated
    from .organization_info import OrganizationInfoDeleted as OrganizationInfoDeleted
    from .organization_info import OrganizationInfoUpdated as OrganizationInfoUpdated
    from .organization_member import OrganizationMemberUpdated as OrganizationMemberUpdated
    from .organization_membership import OrganizationMembershipCreated as OrganizationMembershipCreated
    from .organization_membership import OrganizationMembershipUpdated as OrganizationMembershipUpdated
    from .other_id_number import OtherIdNumberCreated as OtherIdNumberCreated
    from .other_id_number import OtherIdNumberDeleted as OtherIdNumberDeleted
    from .other_id_number import OtherIdNumberUpdated as OtherIdNumberUpdated
    from .patient import PatientCreated as PatientCreated
    from .patient import PatientMerged as PatientMerged
    from .patient import PatientUpdated as PatientUpdated
    from .patient_educational_resource import PatientEducationalResourceDeleted as PatientEducationalResourceDeleted
    from .patient_educational_resource import PatientEducationalResourceUpdated as PatientEducationalResourceUpdated
    from .policy import PolicyCreated as PolicyCreated
    from .policy import PolicyDeleted as PolicyDeleted
    from .policy import PolicyUpdated as PolicyUpdated
    from .prescription import PrescriptionMedicationStatusUpdated as PrescriptionMedicationStatusUpdated
    from .prescription import PrescriptionUpdated as PrescriptionUpdated
    from .received_fax import ReceivedFaxCreated as ReceivedFaxCreated
    from .recurring_payment import RecurringPaymentCreated as RecurringPaymentCreated
    from .recurring_payment import RecurringPaymentUpdated as RecurringPaymentUpdated
    from .referral import ReferralCreated as ReferralCreated
    from .referral import ReferralDeleted as ReferralDeleted
    from .referral import ReferralUpdated as ReferralUpdated
    from .referring_physician import ReferringPhysicianCreated as ReferringPhysicianCreated
    from .referring_physician import ReferringPhysicianDeleted as ReferringPhysicianDeleted
    from .referring_physician import ReferringPhysicianUpdated as ReferringPhysicianUpdated
    from .requested_form_completion import RequestedFormCompletionCreated as RequestedFormCompletionCreated
    from .requested_form_completion import RequestedFormCompletionDeleted as RequestedFormCompletionDeleted
    from .requested_form_completion import RequestedFormCompletionUpdated as RequestedFormCompletionUpdated
    from .requested_payment import RequestedPaymentCreated as RequestedPaymentCreated
    from .requested_payment import RequestedPaymentDeleted as RequestedPaymentDeleted
    from .requested_payment import RequestedPaymentUpdated as RequestedPaymentUpdated
    from .scheduled_message import ScheduledMessageSent as ScheduledMessageSent
    from .sent_fax import SentFaxCreated as SentFaxCreated
    from .sent_fax import SentFaxStatusChanged as SentFaxStatusChanged
    from .sent_fax import SentFaxUpdated as SentFaxUpdated
    from .sent_notification_record import SentNotificationRecordCreated as SentNotificationRecordCreated
    from .sent_notification_record import SentNotificationRecordUpdated as SentNotificationRecordUpdated
    from .stripe_customer_detail import StripeCustomerDetailCreated as StripeCustomerDetailCreated
    from .stripe_customer_detail import StripeCustomerDetailDeleted as StripeCustomerDetailDeleted
    from .stripe_customer_detail import StripeCustomerDetailUpdated as StripeCustomerDetailUpdated
    from .super_bill import SuperBillCreated as SuperBillCreated
    from .super_bill import SuperBillDeleted as SuperBillDeleted
    from .super_bill import SuperBillUpdated as SuperBillUpdated
    from .task import TaskCreated as TaskCreated
    from .task import TaskDeleted as TaskDeleted
    from .task import TaskUpdated as TaskUpdated
    from .test import TestCreated as TestCreated

EVENTS: Mapping[str, tuple[str, str]] = {
    "accepted_insurance_plan.created": ("accepted_insurance_plan", "AcceptedInsurancePlanCreated"),
    "accepted_insurance_plan.deleted": ("accepted_insurance_plan", "AcceptedInsurancePlanDeleted"),
    "allergy_sensitivity.created": ("allergy_sensitivity", "AllergySensitivityCreated"),
    "allergy_sensitivity.deleted": ("allergy_sensitivity", "AllergySensitivityDeleted"),
    "allergy_sensitivity.updated": ("allergy_sensitivity", "AllergySensitivityUpdated"),
    "applied_tag.created": ("applied_tag", "AppliedTagCreated"),
    "applied_tag.deleted": ("applied_tag", "AppliedTagDeleted"),
    "appointment.created": ("appointment", "AppointmentCreated"),
    "appointment.deleted": ("appointment", "AppointmentDeleted"),
    "appointment.participant_joined": ("appointment", "AppointmentParticipantJoined"),
    "appointment.participant_left": ("appointment", "AppointmentParticipantLeft"),
    "appointment.patient_added": ("appointment", "AppointmentPatientAdded"),
    "appointment.patient_removed": ("appointment", "AppointmentPatientRemoved"),
    "appointment.recording_completed": ("appointment", "AppointmentRecordingCompleted"),
    "appointment.recording_started": ("appointment", "AppointmentRecordingStarted"),
    "appointment.recording_stopped": ("appointment", "AppointmentRecordingStopped"),
    "appointment.transcript_available": ("appointment", "AppointmentTranscriptAvailable"),
    "appointment.updated": ("appointment", "AppointmentUpdated"),
    "appointment_form_answer_group_connection.created": (
        "appointment_form_answer_group_connection",
        "AppointmentFormAnswerGroupConnectionCreated",
    ),
    "appointment_form_answer_group_connection.deleted": (
        "appointment_form_answer_group_connection",
        "AppointmentFormAnswerGroupConnectionDeleted",
    ),
    "appointment_form_answer_group_connection.updated": (
        "appointment_form_answer_group_connection",
        "AppointmentFormAnswerGroupConnectionUpdated",
    ),
    "availability.created": ("availability", "AvailabilityCreated"),
    "availability.deleted": ("availability", "AvailabilityDeleted"),
    "availability.updated": ("availability", "AvailabilityUpdated"),
    "billing_item.created": ("billing_item", "BillingItemCreated"),
    "billing_item.deleted": ("billing_item", "BillingItemDeleted"),
    "billing_item.updated": ("billing_item", "BillingItemUpdated"),
    "care_plan.activated": ("care_plan", "CarePlanActivated"),
    "care_plan.created": ("care_plan", "CarePlanCreated"),
    "care_plan.deactivated": ("care_plan", "CarePlanDeactivated"),
    "care_plan.deleted": ("care_plan", "CarePlanDeleted"),
    "care_plan.updated": ("care_plan", "CarePlanUpdated"),
    "charge_back.created": ("charge_back", "ChargeBackCreated"),
    "charge_back.deleted": ("charge_back", "ChargeBackDeleted"),
    "charge_back.updated": ("charge_back", "ChargeBackUpdated"),
    "charting_note_addendum.created": ("charting_note_addendum", "ChartingNoteAddendumCreated"),
    "charting_note_addendum.deleted": ("charting_note_addendum", "ChartingNoteAddendumDeleted"),
    "charting_note_addendum.updated": ("charting_note_addendum", "ChartingNoteAddendumUpdated"),
    "claim_submission.created": ("claim_submission", "ClaimSubmissionCreated"),
    "claim_submission.deleted": ("claim_submission", "ClaimSubmissionDeleted"),
    "claim_submission.updated": ("claim_submission", "ClaimSubmissionUpdated"),
    "cms1500.created": ("cms1500", "Cms1500Created"),
    "cms1500.deleted": ("cms1500", "Cms1500Deleted"),
    "cms1500.updated": ("cms1500", "Cms1500Updated"),
    "comment.created": ("comment", "CommentCreated"),
    "comment.deleted": ("comment", "CommentDeleted"),
    "comment.updated": ("comment", "CommentUpdated"),
    "completed_onboarding_item.created": ("completed_onboarding_item", "CompletedOnboardingItemCreated"),
    "completed_onboarding_item.deleted": ("completed_onboarding_item", "CompletedOnboardingItemDeleted"),
    "completed_onboarding_item.updated": ("completed_onboarding_item", "CompletedOnboardingItemUpdated"),
    "conversation.created": ("conversation", "ConversationCreated"),
    "conversation.updated": ("conversation", "ConversationUpdated"),
    "conversation_membership.created": ("conversation_membership", "ConversationMembershipCreated"),
    "conversation_membership.deleted": ("conversation_membership", "ConversationMembershipDeleted"),
    "conversation_membership.viewed": ("conversation_membership", "ConversationMembershipViewed"),
    "course_membership.created": ("course_membership", "CourseMembershipCreated"),
    "course_membership.deleted": ("course_membership", "CourseMembershipDeleted"),
    "course_membership.updated": ("course_membership", "CourseMembershipUpdated"),
    "custom_module.created": ("custom_module", "CustomModuleCreated"),
    "custom_module.deleted": ("custom_module", "CustomModuleDeleted"),
    "custom_module.updated": ("custom_module", "CustomModuleUpdated"),
    "custom_module_form.created": ("custom_module_form", "CustomModuleFormCreated"),
    "custom_module_form.deleted": ("custom_module_form", "CustomModuleFormDeleted"),
    "custom_module_form.updated": ("custom_module_form", "CustomModuleFormUpdated"),
    "diagnosis.create": ("diagnosis", "DiagnosisCreate"),
    "diagnosis.deleted": ("diagnosis", "DiagnosisDeleted"),
    "diagnosis.updated": ("diagnosis", "DiagnosisUpdated"),
    "document.created": ("document", "DocumentCreated"),
    "document.deleted": ("document", "DocumentDeleted"),
    "document.updated": ("document", "DocumentUpdated"),
    "dosespot_notification.created": ("dosespot_notification", "DosespotNotificationCreated"),
    "entry.created": ("entry", "EntryCreated"),
    "entry.deleted": ("entry", "EntryDeleted"),
    "entry.updated": ("entry", "EntryUpdated"),
    "external_calendar.authorization_error": ("external_calendar", "ExternalCalendarAuthorizationError"),
    "family_history_condition.created": ("family_history_condition", "FamilyHistoryConditionCreated"),
    "family_history_condition.deleted": ("family_history_condition", "FamilyHistoryConditionDeleted"),
    "family_history_condition.updated": ("family_history_condition", "FamilyHistoryConditionUpdated"),
    "feature_toggle.created": ("feature_toggle", "FeatureToggleCreated"),
    "feature_toggle.deleted": ("feature_toggle", "FeatureToggleDeleted"),
    "feature_toggle.updated": ("feature_toggle", "FeatureToggleUpdated"),
    "folder_sharing.created": ("folder_sharing", "FolderSharingCreated"),
    "folder_sharing.deleted": ("folder_sharing", "FolderSharingDeleted"),
    "form_answer_group.created": ("form_answer_group", "FormAnswerGroupCreated"),
    "form_answer_group.deleted": ("form_answer_group", "FormAnswerGroupDeleted"),
    "form_answer_group.locked": ("form_answer_group", "FormAnswerGroupLocked"),
    "form_answer_group.signed": ("form_answer_group", "FormAnswerGroupSigned"),
    "form_answer_group.unlocked": ("form_answer_group", "FormAnswerGroupUnlocked"),
    "generated_form_answer_group.created": ("generated_form_answer_group", "GeneratedFormAnswerGroupCreated"),
    "goal.created": ("goal", "GoalCreated"),
    "goal.deleted": ("goal", "GoalDeleted"),
    "goal.updated": ("goal", "GoalUpdated"),
    "goal_history.created": ("goal_history", "GoalHistoryCreated"),
    "goal_history.deleted": ("goal_history", "GoalHistoryDeleted"),
    "goal_template.created": ("goal_template", "GoalTemplateCreated"),
    "goal_template.deleted": ("goal_template", "GoalTemplateDeleted"),
    "goal_template.updated": ("goal_template", "GoalTemplateUpdated"),
    "insurance_authorization.created": ("insurance_authorization", "InsuranceAuthorizationCreated"),
    "insurance_authorization.deleted": ("insurance_authorization", "InsuranceAuthorizationDeleted"),
    "insurance_authorization.updated": ("insurance_authorization", "InsuranceAuthorizationUpdated"),
    "lab_order.created": ("lab_order", "LabOrderCreated"),
    "lab_order.updated": ("lab_order", "LabOrderUpdated"),
    "lab_result.created": ("lab_result", "LabResultCreated"),
    "lab_result.updated": ("lab_result", "LabResultUpdated"),
    "location.created": ("location", "LocationCreated"),
    "location.deleted": ("location", "LocationDeleted"),
    "location.updated": ("location", "LocationUpdated"),
    "medication.created": ("medication", "MedicationCreated"),
    "medication.deleted": ("medication", "MedicationDeleted"),
    "medication.updated": ("medication", "MedicationUpdated"),
    "message.created": ("message", "MessageCreated"),
    "message.deleted": ("message", "MessageDeleted"),
    "metric_entry.created": ("metric_entry", "MetricEntryCreated"),
    "metric_entry.deleted": ("metric_entry", "MetricEntryDeleted"),
    "metric_entry.updated": ("metric_entry", "MetricEntryUpdated"),
    "notification_contact.created": ("notification_contact", "NotificationContactCreated"),
    "notification_contact.deleted": ("notification_contact", "NotificationContactDeleted"),
    "notification_contact.updated": ("notification_contact", "NotificationContactUpdated"),
    "notification_setting.created": ("notification_setting", "NotificationSettingCreated"),
    "notification_setting.deleted": ("notification_setting", "NotificationSettingDeleted"),
    "notification_setting.updated": ("notification_setting", "NotificationSettingUpdated"),
    "organization_info.created": ("organization_info", "OrganizationInfoCreated"),
    "organization_info.deleted": ("organization_info", "OrganizationInfoDeleted"),
    "organization_info.updated": ("organization_info", "OrganizationInfoUpdated"),
    "organization_member.updated": ("organization_member", "OrganizationMemberUpdated"),
    "organization_membership.created": ("organization_membership", "OrganizationMembershipCreated"),
    "organization_membership.updated": ("organization_membership", "OrganizationMembershipUpdated"),
    "other_id_number.created": ("other_id_number", "OtherIdNumberCreated"),
    "other_id_number.deleted": ("other_id_number", "OtherIdNumberDeleted"),
    "other_id_number.updated": ("other_id_number", "OtherIdNumberUpdated"),
    "patient.created": ("patient", "PatientCreated"),
    "patient.merged": ("patient", "PatientMerged"),
    "patient.updated": ("patient", "PatientUpdated"),
    "patient_educational_resource.deleted": ("patient_educational_resource", "PatientEducationalResourceDeleted"),
    "patient_educational_resource.updated": ("patient_educational_resource", "PatientEducationalResourceUpdated"),
    "policy.created": ("policy", "PolicyCreated"),
    "policy.deleted": ("policy", "PolicyDeleted"),
    "policy.updated": ("policy", "PolicyUpdated"),
    "prescription.medication_status_updated": ("prescription", "PrescriptionMedicationStatusUpdated"),
    "prescription.updated": ("prescription", "PrescriptionUpdated"),
    "received_fax.created": ("received_fax", "ReceivedFaxCreated"),
    "recurring_payment.created": ("recurring_payment", "RecurringPaymentCreated"),
    "recurring_payment.updated": ("recurring_payment", "RecurringPaymentUpdated"),
    "referral.created": ("referral", "ReferralCreated"),
    "referral.deleted": ("referral", "ReferralDeleted"),
    "referral.updated": ("referral", "ReferralUpdated"),
    "referring_physician.created": ("referring_physician", "ReferringPhysicianCreated"),
    "referring_physician.deleted": ("referring_physician", "ReferringPhysicianDeleted"),
    "referring_physician.updated": ("referring_physician", "ReferringPhysicianUpdated"),
    "requested_form_completion.created": ("requested_form_completion", "RequestedFormCompletionCreated"),
    "requested_form_completion.deleted": ("requested_form_completion", "RequestedFormCompletionDeleted"),
    "requested_form_completion.updated": ("requested_form_completion", "RequestedFormCompletionUpdated"),
    "requested_payment.created": ("requested_payment", "RequestedPaymentCreated"),
    "requested_payment.deleted": ("requested_payment", "RequestedPaymentDeleted"),
    "requested_payment.updated": ("requested_payment", "RequestedPaymentUpdated"),
    "scheduled_message.sent": ("scheduled_message", "ScheduledMessageSent"),
    "sent_fax.created": ("sent_fax", "SentFaxCreated"),
    "sent_fax.status_changed": ("sent_fax", "SentFaxStatusChanged"),
    "sent_fax.updated": ("sent_fax", "SentFaxUpdated"),
    "sent_notification_record.created": ("sent_notification_record", "SentNotificationRecordCreated"),
    "sent_notification_record.updated": ("sent_notification_record", "SentNotificationRecordUpdated"),
    "stripe_customer_detail.created": ("stripe_customer_detail", "StripeCustomerDetailCreated"),
    "stripe_customer_detail.deleted": ("stripe_customer_detail", "StripeCustomerDetailDeleted"),
    "stripe_customer_detail.updated": ("stripe_customer_detail", "StripeCustomerDetailUpdated"),
    "super_bill.created": ("super_bill", "SuperBillCreated"),
    "super_bill.deleted": ("super_bill", "SuperBillDeleted"),
    "super_bill.updated": ("super_bill", "SuperBillUpdated"),
    "task.created": ("task", "TaskCreated"),
    "task.deleted": ("task", "TaskDeleted"),
    "task.updated": ("task", "TaskUpdated"),
    "test.created": ("test", "TestCreated"),
}
"""The module and the class of each event."""

_HOMES = {name: module for module, name in EVENTS.values()}


def __getattr__(name: str) -> _Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(_import_module(f".{_HOMES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
