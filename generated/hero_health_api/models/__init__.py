# Generated from specs/hero. Do not edit.
"""The models; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token import AccessToken
    from .admin import Admin
    from .admin_list import AdminList
    from .appointment import Appointment
    from .appointment_type import AppointmentType
    from .appointment_type_assignee_type import AppointmentTypeAssigneeType
    from .appointment_type_list import AppointmentTypeList
    from .appointment_type_sector import AppointmentTypeSector
    from .attachment_link import AttachmentLink
    from .batch_message import BatchMessage
    from .batch_message_channel import BatchMessageChannel
    from .batch_message_list import BatchMessageList
    from .batch_message_status import BatchMessageStatus
    from .booking_link import BookingLink
    from .booking_link_meta import BookingLinkMeta
    from .cancel_appointment_body import CancelAppointmentBody
    from .capabilities import Capabilities
    from .card_source import CardSource
    from .check_slot_availability_body import CheckSlotAvailabilityBody
    from .connect_patient_ehr_body import ConnectPatientEhrBody
    from .counted_record_list import CountedRecordList
    from .coupon import Coupon
    from .coupon_list import CouponList
    from .coupon_ref import CouponRef
    from .create_appointment_body import CreateAppointmentBody
    from .create_attachment_link_body import CreateAttachmentLinkBody
    from .create_batch_message_body import CreateBatchMessageBody
    from .create_booking_link_body import CreateBookingLinkBody
    from .create_customer_body import CreateCustomerBody
    from .create_episode_note_body import CreateEpisodeNoteBody
    from .create_invoice_body import CreateInvoiceBody
    from .create_membership_policy_body import CreateMembershipPolicyBody
    from .create_pharmacy_body import CreatePharmacyBody
    from .create_webhook_body import CreateWebhookBody
    from .created_appointment import CreatedAppointment
    from .customer import Customer
    from .customer_list import CustomerList
    from .edit_appointment_body import EditAppointmentBody
    from .ehr_candidate import EhrCandidate
    from .ehr_candidate_identifier import EhrCandidateIdentifier
    from .ehr_candidate_list import EhrCandidateList
    from .ehr_patient_core import EhrPatientCore
    from .element import Element
    from .element_list import ElementList
    from .episode import Episode
    from .episode_assignee import EpisodeAssignee
    from .episode_assignee_type import EpisodeAssigneeType
    from .episode_list import EpisodeList
    from .episode_note import EpisodeNote
    from .episode_note_admin import EpisodeNoteAdmin
    from .episode_order import EpisodeOrder
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .episode_summary import EpisodeSummary
    from .episode_summary_patient import EpisodeSummaryPatient
    from .episode_task import EpisodeTask
    from .episode_task_patient import EpisodeTaskPatient
    from .episode_task_patient_address import EpisodeTaskPatientAddress
    from .episode_task_patient_sex import EpisodeTaskPatientSex
    from .fallback_message_type import FallbackMessageType
    from .form import Form
    from .form_field import FormField
    from .form_list import FormList
    from .form_response import FormResponse
    from .form_summary import FormSummary
    from .form_type import FormType
    from .get_patient_by_id_v2_data_source import GetPatientByIdV2DataSource
    from .heidi_token import HeidiToken
    from .identity_check_needed import IdentityCheckNeeded
    from .invoice import Invoice
    from .invoice_collection_method import InvoiceCollectionMethod
    from .invoice_item import InvoiceItem
    from .invoice_mode import InvoiceMode
    from .link_invoice_body import LinkInvoiceBody
    from .link_status import LinkStatus
    from .list_admins_order_by import ListAdminsOrderBy
    from .list_batch_message_sends_status import ListBatchMessageSendsStatus
    from .list_batch_messages_status import ListBatchMessagesStatus
    from .membership_discount import MembershipDiscount
    from .membership_member import MembershipMember
    from .membership_policy import MembershipPolicy
    from .merge_patient_body import MergePatientBody
    from .message import Message
    from .message_campaign import MessageCampaign
    from .message_patient import MessagePatient
    from .message_sent_by_admin import MessageSentByAdmin
    from .message_short_link import MessageShortLink
    from .message_type import MessageType
    from .message_write_to_record import MessageWriteToRecord
    from .new_episode_assignee import NewEpisodeAssignee
    from .nhs_number_recipient import NhsNumberRecipient
    from .patient import Patient
    from .patient_data_source import PatientDataSource
    from .patient_identifier import PatientIdentifier
    from .patient_identifier_label import PatientIdentifierLabel
    from .patient_identifier_name import PatientIdentifierName
    from .patient_identifier_role import PatientIdentifierRole
    from .patient_identifier_source import PatientIdentifierSource
    from .patient_list_v3 import PatientListV3
    from .patient_sex import PatientSex
    from .patient_status import PatientStatus
    from .patient_title import PatientTitle
    from .patient_v2 import PatientV2
    from .patient_v3 import PatientV3
    from .pharmacy import Pharmacy
    from .pharmacy_list import PharmacyList
    from .practice_group_address import PracticeGroupAddress
    from .prescriber_details import PrescriberDetails
    from .prescription_partner_credentials import PrescriptionPartnerCredentials
    from .preview_patient_merge_body import PreviewPatientMergeBody
    from .record_list import RecordList
    from .register_patient_body import RegisterPatientBody
    from .register_patient_body_sex import RegisterPatientBodySex
    from .register_patient_body_title import RegisterPatientBodyTitle
    from .register_patient_pds_by_demographics import RegisterPatientPdsByDemographics
    from .register_patient_pds_by_nhs_number import RegisterPatientPdsByNhsNumber
    from .register_patient_response import RegisterPatientResponse
    from .registered_patient import RegisteredPatient
    from .send_message_body import SendMessageBody
    from .sent_message import SentMessage
    from .slot import Slot
    from .slot_availability import SlotAvailability
    from .task import Task
    from .task_assignee_type import TaskAssigneeType
    from .task_patient import TaskPatient
    from .task_priority import TaskPriority
    from .task_status import TaskStatus
    from .update_admin_body import UpdateAdminBody
    from .update_booking_link_body import UpdateBookingLinkBody
    from .update_episode_body import UpdateEpisodeBody
    from .update_invoice_body import UpdateInvoiceBody
    from .update_practice_group_body import UpdatePracticeGroupBody
    from .update_task_body import UpdateTaskBody
    from .updated_admin import UpdatedAdmin
    from .updated_task import UpdatedTask
    from .updated_task_data import UpdatedTaskData
    from .validate_snomed_body import ValidateSnomedBody
    from .validation_error import ValidationError
    from .validation_issue import ValidationIssue
    from .webhook import Webhook
    from .webhook_event_type import WebhookEventType
    from .webhook_payload_appointment_cancelled import WebhookPayloadAppointmentCancelled
    from .webhook_payload_appointment_confirmed import WebhookPayloadAppointmentConfirmed
    from .webhook_payload_appointment_rescheduled import WebhookPayloadAppointmentRescheduled
    from .webhook_payload_form_submission_created import WebhookPayloadFormSubmissionCreated
    from .webhook_payload_patient_medical_record_updated import WebhookPayloadPatientMedicalRecordUpdated
    from .webhook_payload_prescription_issued import WebhookPayloadPrescriptionIssued

__all__ = (
    "AccessToken",
    "Admin",
    "AdminList",
    "Appointment",
    "AppointmentType",
    "AppointmentTypeAssigneeType",
    "AppointmentTypeList",
    "AppointmentTypeSector",
    "AttachmentLink",
    "BatchMessage",
    "BatchMessageChannel",
    "BatchMessageList",
    "BatchMessageStatus",
    "BookingLink",
    "BookingLinkMeta",
    "CancelAppointmentBody",
    "Capabilities",
    "CardSource",
    "CheckSlotAvailabilityBody",
    "ConnectPatientEhrBody",
    "CountedRecordList",
    "Coupon",
    "CouponList",
    "CouponRef",
    "CreateAppointmentBody",
    "CreateAttachmentLinkBody",
    "CreateBatchMessageBody",
    "CreateBookingLinkBody",
    "CreateCustomerBody",
    "CreatedAppointment",
    "CreateEpisodeNoteBody",
    "CreateInvoiceBody",
    "CreateMembershipPolicyBody",
    "CreatePharmacyBody",
    "CreateWebhookBody",
    "Customer",
    "CustomerList",
    "EditAppointmentBody",
    "EhrCandidate",
    "EhrCandidateIdentifier",
    "EhrCandidateList",
    "EhrPatientCore",
    "Element",
    "ElementList",
    "Episode",
    "EpisodeAssignee",
    "EpisodeAssigneeType",
    "EpisodeList",
    "EpisodeNote",
    "EpisodeNoteAdmin",
    "EpisodeOrder",
    "EpisodePriority",
    "EpisodeStatus",
    "EpisodeSummary",
    "EpisodeSummaryPatient",
    "EpisodeTask",
    "EpisodeTaskPatient",
    "EpisodeTaskPatientAddress",
    "EpisodeTaskPatientSex",
    "FallbackMessageType",
    "Form",
    "FormField",
    "FormList",
    "FormResponse",
    "FormSummary",
    "FormType",
    "GetPatientByIdV2DataSource",
    "HeidiToken",
    "IdentityCheckNeeded",
    "Invoice",
    "InvoiceCollectionMethod",
    "InvoiceItem",
    "InvoiceMode",
    "LinkInvoiceBody",
    "LinkStatus",
    "ListAdminsOrderBy",
    "ListBatchMessageSendsStatus",
    "ListBatchMessagesStatus",
    "MembershipDiscount",
    "MembershipMember",
    "MembershipPolicy",
    "MergePatientBody",
    "Message",
    "MessageCampaign",
    "MessagePatient",
    "MessageSentByAdmin",
    "MessageShortLink",
    "MessageType",
    "MessageWriteToRecord",
    "NewEpisodeAssignee",
    "NhsNumberRecipient",
    "Patient",
    "PatientDataSource",
    "PatientIdentifier",
    "PatientIdentifierLabel",
    "PatientIdentifierName",
    "PatientIdentifierRole",
    "PatientIdentifierSource",
    "PatientListV3",
    "PatientSex",
    "PatientStatus",
    "PatientTitle",
    "PatientV2",
    "PatientV3",
    "Pharmacy",
    "PharmacyList",
    "PracticeGroupAddress",
    "PrescriberDetails",
    "PrescriptionPartnerCredentials",
    "PreviewPatientMergeBody",
    "RecordList",
    "RegisteredPatient",
    "RegisterPatientBody",
    "RegisterPatientBodySex",
    "RegisterPatientBodyTitle",
    "RegisterPatientPdsByDemographics",
    "RegisterPatientPdsByNhsNumber",
    "RegisterPatientResponse",
    "SendMessageBody",
    "SentMessage",
    "Slot",
    "SlotAvailability",
    "Task",
    "TaskAssigneeType",
    "TaskPatient",
    "TaskPriority",
    "TaskStatus",
    "UpdateAdminBody",
    "UpdateBookingLinkBody",
    "UpdatedAdmin",
    "UpdatedTask",
    "UpdatedTaskData",
    "UpdateEpisodeBody",
    "UpdateInvoiceBody",
    "UpdatePracticeGroupBody",
    "UpdateTaskBody",
    "ValidateSnomedBody",
    "ValidationError",
    "ValidationIssue",
    "Webhook",
    "WebhookEventType",
    "WebhookPayloadAppointmentCancelled",
    "WebhookPayloadAppointmentConfirmed",
    "WebhookPayloadAppointmentRescheduled",
    "WebhookPayloadFormSubmissionCreated",
    "WebhookPayloadPatientMedicalRecordUpdated",
    "WebhookPayloadPrescriptionIssued",
)

_MODULES = {
    "AccessToken": "access_token",
    "Admin": "admin",
    "AdminList": "admin_list",
    "Appointment": "appointment",
    "AppointmentType": "appointment_type",
    "AppointmentTypeAssigneeType": "appointment_type_assignee_type",
    "AppointmentTypeList": "appointment_type_list",
    "AppointmentTypeSector": "appointment_type_sector",
    "AttachmentLink": "attachment_link",
    "BatchMessage": "batch_message",
    "BatchMessageChannel": "batch_message_channel",
    "BatchMessageList": "batch_message_list",
    "BatchMessageStatus": "batch_message_status",
    "BookingLink": "booking_link",
    "BookingLinkMeta": "booking_link_meta",
    "CancelAppointmentBody": "cancel_appointment_body",
    "Capabilities": "capabilities",
    "CardSource": "card_source",
    "CheckSlotAvailabilityBody": "check_slot_availability_body",
    "ConnectPatientEhrBody": "connect_patient_ehr_body",
    "CountedRecordList": "counted_record_list",
    "Coupon": "coupon",
    "CouponList": "coupon_list",
    "CouponRef": "coupon_ref",
    "CreateAppointmentBody": "create_appointment_body",
    "CreateAttachmentLinkBody": "create_attachment_link_body",
    "CreateBatchMessageBody": "create_batch_message_body",
    "CreateBookingLinkBody": "create_booking_link_body",
    "CreateCustomerBody": "create_customer_body",
    "CreateEpisodeNoteBody": "create_episode_note_body",
    "CreateInvoiceBody": "create_invoice_body",
    "CreateMembershipPolicyBody": "create_membership_policy_body",
    "CreatePharmacyBody": "create_pharmacy_body",
    "CreateWebhookBody": "create_webhook_body",
    "CreatedAppointment": "created_appointment",
    "Customer": "customer",
    "CustomerList": "customer_list",
    "EditAppointmentBody": "edit_appointment_body",
    "EhrCandidate": "ehr_candidate",
    "EhrCandidateIdentifier": "ehr_candidate_identifier",
    "EhrCandidateList": "ehr_candidate_list",
    "EhrPatientCore": "ehr_patient_core",
    "Element": "element",
    "ElementList": "element_list",
    "Episode": "episode",
    "EpisodeAssignee": "episode_assignee",
    "EpisodeAssigneeType": "episode_assignee_type",
    "EpisodeList": "episode_list",
    "EpisodeNote": "episode_note",
    "EpisodeNoteAdmin": "episode_note_admin",
    "EpisodeOrder": "episode_order",
    "EpisodePriority": "episode_priority",
    "EpisodeStatus": "episode_status",
    "EpisodeSummary": "episode_summary",
    "EpisodeSummaryPatient": "episode_summary_patient",
    "EpisodeTask": "episode_task",
    "EpisodeTaskPatient": "episode_task_patient",
    "EpisodeTaskPatientAddress": "episode_task_patient_address",
    "EpisodeTaskPatientSex": "episode_task_patient_sex",
    "FallbackMessageType": "fallback_message_type",
    "Form": "form",
    "FormField": "form_field",
    "FormList": "form_list",
    "FormResponse": "form_response",
    "FormSummary": "form_summary",
    "FormType": "form_type",
    "GetPatientByIdV2DataSource": "get_patient_by_id_v2_data_source",
    "HeidiToken": "heidi_token",
    "IdentityCheckNeeded": "identity_check_needed",
    "Invoice": "invoice",
    "InvoiceCollectionMethod": "invoice_collection_method",
    "InvoiceItem": "invoice_item",
    "InvoiceMode": "invoice_mode",
    "LinkInvoiceBody": "link_invoice_body",
    "LinkStatus": "link_status",
    "ListAdminsOrderBy": "list_admins_order_by",
    "ListBatchMessageSendsStatus": "list_batch_message_sends_status",
    "ListBatchMessagesStatus": "list_batch_messages_status",
    "MembershipDiscount": "membership_discount",
    "MembershipMember": "membership_member",
    "MembershipPolicy": "membership_policy",
    "MergePatientBody": "merge_patient_body",
    "Message": "message",
    "MessageCampaign": "message_campaign",
    "MessagePatient": "message_patient",
    "MessageSentByAdmin": "message_sent_by_admin",
    "MessageShortLink": "message_short_link",
    "MessageType": "message_type",
    "MessageWriteToRecord": "message_write_to_record",
    "NewEpisodeAssignee": "new_episode_assignee",
    "NhsNumberRecipient": "nhs_number_recipient",
    "Patient": "patient",
    "PatientDataSource": "patient_data_source",
    "PatientIdentifier": "patient_identifier",
    "PatientIdentifierLabel": "patient_identifier_label",
    "PatientIdentifierName": "patient_identifier_name",
    "PatientIdentifierRole": "patient_identifier_role",
    "PatientIdentifierSource": "patient_identifier_source",
    "PatientListV3": "patient_list_v3",
    "PatientSex": "patient_sex",
    "PatientStatus": "patient_status",
    "PatientTitle": "patient_title",
    "PatientV2": "patient_v2",
    "PatientV3": "patient_v3",
    "Pharmacy": "pharmacy",
    "PharmacyList": "pharmacy_list",
    "PracticeGroupAddress": "practice_group_address",
    "PrescriberDetails": "prescriber_details",
    "PrescriptionPartnerCredentials": "prescription_partner_credentials",
    "PreviewPatientMergeBody": "preview_patient_merge_body",
    "RecordList": "record_list",
    "RegisterPatientBody": "register_patient_body",
    "RegisterPatientBodySex": "register_patient_body_sex",
    "RegisterPatientBodyTitle": "register_patient_body_title",
    "RegisterPatientPdsByDemographics": "register_patient_pds_by_demographics",
    "RegisterPatientPdsByNhsNumber": "register_patient_pds_by_nhs_number",
    "RegisterPatientResponse": "register_patient_response",
    "RegisteredPatient": "registered_patient",
    "SendMessageBody": "send_message_body",
    "SentMessage": "sent_message",
    "Slot": "slot",
    "SlotAvailability": "slot_availability",
    "Task": "task",
    "TaskAssigneeType": "task_assignee_type",
    "TaskPatient": "task_patient",
    "TaskPriority": "task_priority",
    "TaskStatus": "task_status",
    "UpdateAdminBody": "update_admin_body",
    "UpdateBookingLinkBody": "update_booking_link_body",
    "UpdateEpisodeBody": "update_episode_body",
    "UpdateInvoiceBody": "update_invoice_body",
    "UpdatePracticeGroupBody": "update_practice_group_body",
    "UpdateTaskBody": "update_task_body",
    "UpdatedAdmin": "updated_admin",
    "UpdatedTask": "updated_task",
    "UpdatedTaskData": "updated_task_data",
    "ValidateSnomedBody": "validate_snomed_body",
    "ValidationError": "validation_error",
    "ValidationIssue": "validation_issue",
    "Webhook": "webhook",
    "WebhookEventType": "webhook_event_type",
    "WebhookPayloadAppointmentCancelled": "webhook_payload_appointment_cancelled",
    "WebhookPayloadAppointmentConfirmed": "webhook_payload_appointment_confirmed",
    "WebhookPayloadAppointmentRescheduled": "webhook_payload_appointment_rescheduled",
    "WebhookPayloadFormSubmissionCreated": "webhook_payload_form_submission_created",
    "WebhookPayloadPatientMedicalRecordUpdated": "webhook_payload_patient_medical_record_updated",
    "WebhookPayloadPrescriptionIssued": "webhook_payload_prescription_issued",
}


def __getattr__(name: str) -> object:
    known = name
    module = _MODULES.get(known)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), known)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
