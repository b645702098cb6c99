# Generated from specs/hero. Do not edit.
"""The models; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..api.admin.list_admins import Admin, AdminList, ListAdminsOrderBy
    from ..api.admin.update_admin import PrescriberDetails, UpdateAdminBody, UpdatedAdmin
    from ..api.booking.cancel_appointment import CancelAppointmentBody
    from ..api.booking.check_slot_availability import CheckSlotAvailabilityBody, SlotAvailability
    from ..api.booking.create_appointment import CreateAppointmentBody, CreatedAppointment
    from ..api.booking.edit_appointment import EditAppointmentBody
    from ..api.booking.get_appointment import Appointment
    from ..api.booking.get_booking_link import BookingLink, BookingLinkMeta
    from ..api.booking.get_slot import Slot
    from ..api.episode.create_episode_note import CreateEpisodeNoteBody, EpisodeNote, EpisodeNoteAdmin
    from ..api.episode.get_episode import (
        Episode,
        EpisodeAssignee,
        EpisodeTask,
        EpisodeTaskPatient,
        EpisodeTaskPatientAddress,
        EpisodeTaskPatientSex,
    )
    from ..api.episode.list_episodes import EpisodeList, EpisodeOrder, EpisodeSummary, EpisodeSummaryPatient
    from ..api.episode.update_episode import NewEpisodeAssignee, UpdateEpisodeBody
    from ..api.form.get_form import Form, FormField
    from ..api.form.list_forms import FormList, FormSummary
    from ..api.form_response.get_form_response import FormResponse
    from ..api.invoicing.create_customer import CreateCustomerBody
    from ..api.invoicing.create_invoice import CreateInvoiceBody
    from ..api.invoicing.create_membership_policy import (
        CreateMembershipPolicyBody,
        MembershipDiscount,
        MembershipMember,
        MembershipPolicy,
    )
    from ..api.invoicing.link_invoice import LinkInvoiceBody
    from ..api.invoicing.list_coupons import Coupon, CouponList
    from ..api.invoicing.list_customers import CustomerList
    from ..api.invoicing.update_invoice import UpdateInvoiceBody
    from ..api.links.create_attachment_link import AttachmentLink, CreateAttachmentLinkBody
    from ..api.links.create_booking_link import CreateBookingLinkBody
    from ..api.links.get_link_status import LinkStatus
    from ..api.links.update_booking_link import UpdateBookingLinkBody
    from ..api.messages.create_batch_message import CreateBatchMessageBody, NhsNumberRecipient
    from ..api.messages.get_message import (
        Message,
        MessageCampaign,
        MessagePatient,
        MessageSentByAdmin,
        MessageShortLink,
        MessageWriteToRecord,
    )
    from ..api.messages.list_batch_message_sends import ListBatchMessageSendsStatus
    from ..api.messages.list_batch_messages import BatchMessageList, ListBatchMessagesStatus
    from ..api.messages.send_message import FallbackMessageType, MessageType, SendMessageBody, SentMessage
    from ..api.messages.validate_snomed import ValidateSnomedBody
    from ..api.partners.get_heidi_token import HeidiToken
    from ..api.patients.connect_patient_ehr import ConnectPatientEhrBody
    from ..api.patients.get_patient_by_id import Patient, PatientStatus
    from ..api.patients.get_patient_by_id_v2 import (
        GetPatientByIdV2DataSource,
        PatientIdentifier,
        PatientIdentifierLabel,
        PatientIdentifierName,
        PatientIdentifierRole,
        PatientV2,
    )
    from ..api.patients.list_patient_ehr_candidates import EhrCandidate, EhrCandidateIdentifier, EhrCandidateList
    from ..api.patients.list_patients_v3 import PatientListV3, PatientV3
    from ..api.patients.merge_patient import MergePatientBody
    from ..api.patients.preview_patient_merge import PreviewPatientMergeBody
    from ..api.patients.register_patient import (
        RegisterPatientBody,
        RegisterPatientBodySex,
        RegisterPatientBodyTitle,
        RegisterPatientResponse,
    )
    from ..api.patients.register_patient_pds import (
        IdentityCheckNeeded,
        RegisteredPatient,
        RegisterPatientPdsByDemographics,
        RegisterPatientPdsByNhsNumber,
    )
    from ..api.practice_group.create_access_token import AccessToken
    from ..api.practice_group.get_capabilities import Capabilities
    from ..api.practice_group.list_appointment_types import (
        AppointmentType,
        AppointmentTypeAssigneeType,
        AppointmentTypeList,
        AppointmentTypeSector,
    )
    from ..api.practice_group.list_practice_group_elements import Element, ElementList
    from ..api.practice_group.update_practice_group import (
        PracticeGroupAddress,
        PrescriptionPartnerCredentials,
        UpdatePracticeGroupBody,
    )
    from ..api.prescription.create_pharmacy import CreatePharmacyBody
    from ..api.prescription.get_prescriber_pharmacies import PharmacyList
    from ..api.task.get_task import Task, TaskPatient
    from ..api.task.update_task import TaskAssigneeType, TaskPriority, TaskRef, UpdatedTask, UpdateTaskBody
    from ..api.webhooks.create_webhook import CreateWebhookBody, Webhook, WebhookEventType
    from .batch_message import BatchMessage, BatchMessageStatus
    from .batch_message_channel import BatchMessageChannel
    from .card_source import CardSource
    from .counted_record_list import CountedRecordList
    from .coupon_ref import CouponRef
    from .customer import Customer
    from .ehr_patient_core import EhrPatientCore
    from .episode_assignee_type import EpisodeAssigneeType
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .form_type import FormType
    from .invoice import Invoice
    from .invoice_collection_method import InvoiceCollectionMethod
    from .invoice_item import InvoiceItem
    from .invoice_mode import InvoiceMode
    from .patient_data_source import PatientDataSource
    from .patient_identifier_source import PatientIdentifierSource
    from .patient_sex import PatientSex
    from .patient_title import PatientTitle
    from .pharmacy import Pharmacy
    from .record_list import RecordList
    from .task_status import TaskStatus
    from .validation_error import ValidationError, ValidationIssue
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
    "TaskRef",
    "TaskStatus",
    "UpdateAdminBody",
    "UpdateBookingLinkBody",
    "UpdatedAdmin",
    "UpdatedTask",
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
    "AccessToken": "..api.practice_group.create_access_token",
    "Admin": "..api.admin.list_admins",
    "AdminList": "..api.admin.list_admins",
    "Appointment": "..api.booking.get_appointment",
    "AppointmentType": "..api.practice_group.list_appointment_types",
    "AppointmentTypeAssigneeType": "..api.practice_group.list_appointment_types",
    "AppointmentTypeList": "..api.practice_group.list_appointment_types",
    "AppointmentTypeSector": "..api.practice_group.list_appointment_types",
    "AttachmentLink": "..api.links.create_attachment_link",
    "BatchMessage": ".batch_message",
    "BatchMessageChannel": ".batch_message_channel",
    "BatchMessageList": "..api.messages.list_batch_messages",
    "BatchMessageStatus": ".batch_message",
    "BookingLink": "..api.booking.get_booking_link",
    "BookingLinkMeta": "..api.booking.get_booking_link",
    "CancelAppointmentBody": "..api.booking.cancel_appointment",
    "Capabilities": "..api.practice_group.get_capabilities",
    "CardSource": ".card_source",
    "CheckSlotAvailabilityBody": "..api.booking.check_slot_availability",
    "ConnectPatientEhrBody": "..api.patients.connect_patient_ehr",
    "CountedRecordList": ".counted_record_list",
    "Coupon": "..api.invoicing.list_coupons",
    "CouponList": "..api.invoicing.list_coupons",
    "CouponRef": ".coupon_ref",
    "CreateAppointmentBody": "..api.booking.create_appointment",
    "CreateAttachmentLinkBody": "..api.links.create_attachment_link",
    "CreateBatchMessageBody": "..api.messages.create_batch_message",
    "CreateBookingLinkBody": "..api.links.create_booking_link",
    "CreateCustomerBody": "..api.invoicing.create_customer",
    "CreateEpisodeNoteBody": "..api.episode.create_episode_note",
    "CreateInvoiceBody": "..api.invoicing.create_invoice",
    "CreateMembershipPolicyBody": "..api.invoicing.create_membership_policy",
    "CreatePharmacyBody": "..api.prescription.create_pharmacy",
    "CreateWebhookBody": "..api.webhooks.create_webhook",
    "CreatedAppointment": "..api.booking.create_appointment",
    "Customer": ".customer",
    "CustomerList": "..api.invoicing.list_customers",
    "EditAppointmentBody": "..api.booking.edit_appointment",
    "EhrCandidate": "..api.patients.list_patient_ehr_candidates",
    "EhrCandidateIdentifier": "..api.patients.list_patient_ehr_candidates",
    "EhrCandidateList": "..api.patients.list_patient_ehr_candidates",
    "EhrPatientCore": ".ehr_patient_core",
    "Element": "..api.practice_group.list_practice_group_elements",
    "ElementList": "..api.practice_group.list_practice_group_elements",
    "Episode": "..api.episode.get_episode",
    "EpisodeAssignee": "..api.episode.get_episode",
    "EpisodeAssigneeType": ".episode_assignee_type",
    "EpisodeList": "..api.episode.list_episodes",
    "EpisodeNote": "..api.episode.create_episode_note",
    "EpisodeNoteAdmin": "..api.episode.create_episode_note",
    "EpisodeOrder": "..api.episode.list_episodes",
    "EpisodePriority": ".episode_priority",
    "EpisodeStatus": ".episode_status",
    "EpisodeSummary": "..api.episode.list_episodes",
    "EpisodeSummaryPatient": "..api.episode.list_episodes",
    "EpisodeTask": "..api.episode.get_episode",
    "EpisodeTaskPatient": "..api.episode.get_episode",
    "EpisodeTaskPatientAddress": "..api.episode.get_episode",
    "EpisodeTaskPatientSex": "..api.episode.get_episode",
    "FallbackMessageType": "..api.messages.send_message",
    "Form": "..api.form.get_form",
    "FormField": "..api.form.get_form",
    "FormList": "..api.form.list_forms",
    "FormResponse": "..api.form_response.get_form_response",
    "FormSummary": "..api.form.list_forms",
    "FormType": ".form_type",
    "GetPatientByIdV2DataSource": "..api.patients.get_patient_by_id_v2",
    "HeidiToken": "..api.partners.get_heidi_token",
    "IdentityCheckNeeded": "..api.patients.register_patient_pds",
    "Invoice": ".invoice",
    "InvoiceCollectionMethod": ".invoice_collection_method",
    "InvoiceItem": ".invoice_item",
    "InvoiceMode": ".invoice_mode",
    "LinkInvoiceBody": "..api.invoicing.link_invoice",
    "LinkStatus": "..api.links.get_link_status",
    "ListAdminsOrderBy": "..api.admin.list_admins",
    "ListBatchMessageSendsStatus": "..api.messages.list_batch_message_sends",
    "ListBatchMessagesStatus": "..api.messages.list_batch_messages",
    "MembershipDiscount": "..api.invoicing.create_membership_policy",
    "MembershipMember": "..api.invoicing.create_membership_policy",
    "MembershipPolicy": "..api.invoicing.create_membership_policy",
    "MergePatientBody": "..api.patients.merge_patient",
    "Message": "..api.messages.get_message",
    "MessageCampaign": "..api.messages.get_message",
    "MessagePatient": "..api.messages.get_message",
    "MessageSentByAdmin": "..api.messages.get_message",
    "MessageShortLink": "..api.messages.get_message",
    "MessageType": "..api.messages.send_message",
    "MessageWriteToRecord": "..api.messages.get_message",
    "NewEpisodeAssignee": "..api.episode.update_episode",
    "NhsNumberRecipient": "..api.messages.create_batch_message",
    "Patient": "..api.patients.get_patient_by_id",
    "PatientDataSource": ".patient_data_source",
    "PatientIdentifier": "..api.patients.get_patient_by_id_v2",
    "PatientIdentifierLabel": "..api.patients.get_patient_by_id_v2",
    "PatientIdentifierName": "..api.patients.get_patient_by_id_v2",
    "PatientIdentifierRole": "..api.patients.get_patient_by_id_v2",
    "PatientIdentifierSource": ".patient_identifier_source",
    "PatientListV3": "..api.patients.list_patients_v3",
    "PatientSex": ".patient_sex",
    "PatientStatus": "..api.patients.get_patient_by_id",
    "PatientTitle": ".patient_title",
    "PatientV2": "..api.patients.get_patient_by_id_v2",
    "PatientV3": "..api.patients.list_patients_v3",
    "Pharmacy": ".pharmacy",
    "PharmacyList": "..api.prescription.get_prescriber_pharmacies",
    "PracticeGroupAddress": "..api.practice_group.update_practice_group",
    "PrescriberDetails": "..api.admin.update_admin",
    "PrescriptionPartnerCredentials": "..api.practice_group.update_practice_group",
    "PreviewPatientMergeBody": "..api.patients.preview_patient_merge",
    "RecordList": ".record_list",
    "RegisterPatientBody": "..api.patients.register_patient",
    "RegisterPatientBodySex": "..api.patients.register_patient",
    "RegisterPatientBodyTitle": "..api.patients.register_patient",
    "RegisterPatientPdsByDemographics": "..api.patients.register_patient_pds",
    "RegisterPatientPdsByNhsNumber": "..api.patients.register_patient_pds",
    "RegisterPatientResponse": "..api.patients.register_patient",
    "RegisteredPatient": "..api.patients.register_patient_pds",
    "SendMessageBody": "..api.messages.send_message",
    "SentMessage": "..api.messages.send_message",
    "Slot": "..api.booking.get_slot",
    "SlotAvailability": "..api.booking.check_slot_availability",
    "Task": "..api.task.get_task",
    "TaskAssigneeType": "..api.task.update_task",
    "TaskPatient": "..api.task.get_task",
    "TaskPriority": "..api.task.update_task",
    "TaskRef": "..api.task.update_task",
    "TaskStatus": ".task_status",
    "UpdateAdminBody": "..api.admin.update_admin",
    "UpdateBookingLinkBody": "..api.links.update_booking_link",
    "UpdateEpisodeBody": "..api.episode.update_episode",
    "UpdateInvoiceBody": "..api.invoicing.update_invoice",
    "UpdatePracticeGroupBody": "..api.practice_group.update_practice_group",
    "UpdateTaskBody": "..api.task.update_task",
    "UpdatedAdmin": "..api.admin.update_admin",
    "UpdatedTask": "..api.task.update_task",
    "ValidateSnomedBody": "..api.messages.validate_snomed",
    "ValidationError": ".validation_error",
    "ValidationIssue": ".validation_error",
    "Webhook": "..api.webhooks.create_webhook",
    "WebhookEventType": "..api.webhooks.create_webhook",
    "WebhookPayloadAppointmentCancelled": ".webhook_payload_appointment_cancelled",
    "WebhookPayloadAppointmentConfirmed": ".webhook_payload_appointment_confirmed",
    "WebhookPayloadAppointmentRescheduled": ".webhook_payload_appointment_rescheduled",
    "WebhookPayloadFormSubmissionCreated": ".webhook_payload_form_submission_created",
    "WebhookPayloadPatientMedicalRecordUpdated": ".webhook_payload_patient_medical_record_updated",
    "WebhookPayloadPrescriptionIssued": ".webhook_payload_prescription_issued",
}


def __getattr__(name: str) -> object:
    known = name
    module = _MODULES.get(known)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(module, __name__), known)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
