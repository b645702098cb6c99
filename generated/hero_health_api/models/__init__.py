# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""The models; each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import Admin
    from .admin_list import AdminList
    from .appointment_type import AppointmentType
    from .appointment_type_assignee_type import AppointmentTypeAssigneeType
    from .appointment_type_sector import AppointmentTypeSector
    from .batch_message import BatchMessage
    from .batch_message_channel import BatchMessageChannel
    from .batch_message_status import BatchMessageStatus
    from .cancel_appointment_body import CancelAppointmentBody
    from .card_source import CardSource
    from .check_slot_availability_body import CheckSlotAvailabilityBody
    from .check_slot_availability_response import CheckSlotAvailabilityResponse
    from .connect_patient_ehr_body import ConnectPatientEhrBody
    from .coupon import Coupon
    from .coupon_list import CouponList
    from .coupon_ref import CouponRef
    from .create_access_token_response import CreateAccessTokenResponse
    from .create_appointment_body import CreateAppointmentBody
    from .create_appointment_response import CreateAppointmentResponse
    from .create_attachment_link_body import CreateAttachmentLinkBody
    from .create_attachment_link_response import CreateAttachmentLinkResponse
    from .create_batch_message_body import CreateBatchMessageBody
    from .create_booking_link_body import CreateBookingLinkBody
    from .create_customer_body import CreateCustomerBody
    from .create_episode_note_body import CreateEpisodeNoteBody
    from .create_episode_note_response import CreateEpisodeNoteResponse
    from .create_episode_note_response_admin import CreateEpisodeNoteResponseAdmin
    from .create_invoice_body import CreateInvoiceBody
    from .create_membership_policy_body import CreateMembershipPolicyBody
    from .create_pharmacy_body import CreatePharmacyBody
    from .create_webhook_body import CreateWebhookBody
    from .customer import Customer
    from .customer_list import CustomerList
    from .edit_appointment_body import EditAppointmentBody
    from .ehr_patient_core import EhrPatientCore
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .get_appointment_response import GetAppointmentResponse
    from .get_booking_link_response import GetBookingLinkResponse
    from .get_booking_link_response_meta import GetBookingLinkResponseMeta
    from .get_capabilities_response import GetCapabilitiesResponse
    from .get_episode_response import GetEpisodeResponse
    from .get_episode_response_assignees_item import GetEpisodeResponseAssigneesItem
    from .get_episode_response_tasks_item import GetEpisodeResponseTasksItem
    from .get_episode_response_tasks_item_patient import GetEpisodeResponseTasksItemPatient
    from .get_episode_response_tasks_item_patient_address import GetEpisodeResponseTasksItemPatientAddress
    from .get_episode_response_tasks_item_patient_sex import GetEpisodeResponseTasksItemPatientSex
    from .get_form_response import GetFormResponse
    from .get_form_response_fields_item import GetFormResponseFieldsItem
    from .get_form_response_response import GetFormResponseResponse
    from .get_heidi_token_response import GetHeidiTokenResponse
    from .get_link_status_response import GetLinkStatusResponse
    from .get_message_response import GetMessageResponse
    from .get_message_response_campaign import GetMessageResponseCampaign
    from .get_message_response_patient import GetMessageResponsePatient
    from .get_message_response_sent_by_admin import GetMessageResponseSentByAdmin
    from .get_message_response_short_link import GetMessageResponseShortLink
    from .get_message_response_write_to_record import GetMessageResponseWriteToRecord
    from .get_patient_by_id_v2_data_source import GetPatientByIdV2DataSource
    from .get_patient_by_id_v2_response import GetPatientByIdV2Response
    from .get_prescriber_pharmacies_response import GetPrescriberPharmaciesResponse
    from .get_slot_response import GetSlotResponse
    from .get_task_response import GetTaskResponse
    from .get_task_response_patient import GetTaskResponsePatient
    from .identity_check_needed import IdentityCheckNeeded
    from .invoice import Invoice
    from .invoice_collection_method import InvoiceCollectionMethod
    from .invoice_item import InvoiceItem
    from .invoice_mode import InvoiceMode
    from .link_invoice_body import LinkInvoiceBody
    from .list_admins_order_by import ListAdminsOrderBy
    from .list_appointment_types_response import ListAppointmentTypesResponse
    from .list_batch_message_sends_status import ListBatchMessageSendsStatus
    from .list_batch_messages_status import ListBatchMessagesStatus
    from .list_episodes_assignee_type_item import ListEpisodesAssigneeTypeItem
    from .list_episodes_order_by_item import ListEpisodesOrderByItem
    from .list_episodes_response import ListEpisodesResponse
    from .list_episodes_response_data_item import ListEpisodesResponseDataItem
    from .list_episodes_response_data_item_patient import ListEpisodesResponseDataItemPatient
    from .list_forms_form_type import ListFormsFormType
    from .list_forms_response import ListFormsResponse
    from .list_forms_response_data_item import ListFormsResponseDataItem
    from .list_patient_ehr_candidates_response import ListPatientEhrCandidatesResponse
    from .list_patient_ehr_candidates_response_data_item import ListPatientEhrCandidatesResponseDataItem
    from .list_patient_ehr_candidates_response_data_item_identifiers_item import (
        ListPatientEhrCandidatesResponseDataItemIdentifiersItem,
    )
    from .list_patients_response import ListPatientsResponse
    from .list_patients_v3_response import ListPatientsV3Response
    from .list_patients_v3_response_data_item import ListPatientsV3ResponseDataItem
    from .list_practice_group_elements_response import ListPracticeGroupElementsResponse
    from .list_practice_group_elements_response_data_item import ListPracticeGroupElementsResponseDataItem
    from .list_short_links_response import ListShortLinksResponse
    from .membership_discount import MembershipDiscount
    from .membership_member import MembershipMember
    from .membership_policy import MembershipPolicy
    from .merge_patient_body import MergePatientBody
    from .nhs_number_recipient import NhsNumberRecipient
    from .patient import Patient
    from .patient_data_source import PatientDataSource
    from .patient_identifier import PatientIdentifier
    from .patient_identifier_label import PatientIdentifierLabel
    from .patient_identifier_name import PatientIdentifierName
    from .patient_identifier_role import PatientIdentifierRole
    from .patient_identifier_source import PatientIdentifierSource
    from .patient_sex import PatientSex
    from .patient_status import PatientStatus
    from .patient_title import PatientTitle
    from .pharmacy import Pharmacy
    from .register_patient_body import RegisterPatientBody
    from .register_patient_body_sex import RegisterPatientBodySex
    from .register_patient_body_title import RegisterPatientBodyTitle
    from .register_patient_pds_by_demographics import RegisterPatientPdsByDemographics
    from .register_patient_pds_by_nhs_number import RegisterPatientPdsByNhsNumber
    from .register_patient_response import RegisterPatientResponse
    from .registered_patient import RegisteredPatient
    from .send_message_body import SendMessageBody
    from .send_message_body_fallback_message_type import SendMessageBodyFallbackMessageType
    from .send_message_body_message_type import SendMessageBodyMessageType
    from .send_message_response import SendMessageResponse
    from .update_admin_body import UpdateAdminBody
    from .update_admin_body_prescriber_details import UpdateAdminBodyPrescriberDetails
    from .update_admin_response import UpdateAdminResponse
    from .update_booking_link_body import UpdateBookingLinkBody
    from .update_episode_body import UpdateEpisodeBody
    from .update_episode_body_assignees_item import UpdateEpisodeBodyAssigneesItem
    from .update_invoice_body import UpdateInvoiceBody
    from .update_practice_group_body import UpdatePracticeGroupBody
    from .update_practice_group_body_address import UpdatePracticeGroupBodyAddress
    from .update_practice_group_body_prescription_partner_credentials import (
        UpdatePracticeGroupBodyPrescriptionPartnerCredentials,
    )
    from .update_task_body import UpdateTaskBody
    from .update_task_body_assignee_type import UpdateTaskBodyAssigneeType
    from .update_task_body_priority import UpdateTaskBodyPriority
    from .update_task_body_status import UpdateTaskBodyStatus
    from .update_task_response import UpdateTaskResponse
    from .update_task_response_data import UpdateTaskResponseData
    from .validate_snomed_body import ValidateSnomedBody
    from .validation_error import ValidationError
    from .validation_error_message_item import ValidationErrorMessageItem
    from .webhook import Webhook
    from .webhook_event_type import WebhookEventType
    from .webhook_payload_appointment_cancelled import WebhookPayloadAppointmentCancelled
    from .webhook_payload_appointment_confirmed import WebhookPayloadAppointmentConfirmed
    from .webhook_payload_appointment_rescheduled import WebhookPayloadAppointmentRescheduled
    from .webhook_payload_form_submission_created import WebhookPayloadFormSubmissionCreated
    from .webhook_payload_patient_medical_record_updated import WebhookPayloadPatientMedicalRecordUpdated
    from .webhook_payload_prescription_issued import WebhookPayloadPrescriptionIssued

__all__ = (
    "Admin",
    "AdminList",
    "AppointmentType",
    "AppointmentTypeAssigneeType",
    "AppointmentTypeSector",
    "BatchMessage",
    "BatchMessageChannel",
    "BatchMessageStatus",
    "CancelAppointmentBody",
    "CardSource",
    "CheckSlotAvailabilityBody",
    "CheckSlotAvailabilityResponse",
    "ConnectPatientEhrBody",
    "Coupon",
    "CouponList",
    "CouponRef",
    "CreateAccessTokenResponse",
    "CreateAppointmentBody",
    "CreateAppointmentResponse",
    "CreateAttachmentLinkBody",
    "CreateAttachmentLinkResponse",
    "CreateBatchMessageBody",
    "CreateBookingLinkBody",
    "CreateCustomerBody",
    "CreateEpisodeNoteBody",
    "CreateEpisodeNoteResponse",
    "CreateEpisodeNoteResponseAdmin",
    "CreateInvoiceBody",
    "CreateMembershipPolicyBody",
    "CreatePharmacyBody",
    "CreateWebhookBody",
    "Customer",
    "CustomerList",
    "EditAppointmentBody",
    "EhrPatientCore",
    "EpisodePriority",
    "EpisodeStatus",
    "GetAppointmentResponse",
    "GetBookingLinkResponse",
    "GetBookingLinkResponseMeta",
    "GetCapabilitiesResponse",
    "GetEpisodeResponse",
    "GetEpisodeResponseAssigneesItem",
    "GetEpisodeResponseTasksItem",
    "GetEpisodeResponseTasksItemPatient",
    "GetEpisodeResponseTasksItemPatientAddress",
    "GetEpisodeResponseTasksItemPatientSex",
    "GetFormResponse",
    "GetFormResponseFieldsItem",
    "GetFormResponseResponse",
    "GetHeidiTokenResponse",
    "GetLinkStatusResponse",
    "GetMessageResponse",
    "GetMessageResponseCampaign",
    "GetMessageResponsePatient",
    "GetMessageResponseSentByAdmin",
    "GetMessageResponseShortLink",
    "GetMessageResponseWriteToRecord",
    "GetPatientByIdV2DataSource",
    "GetPatientByIdV2Response",
    "GetPrescriberPharmaciesResponse",
    "GetSlotResponse",
    "GetTaskResponse",
    "GetTaskResponsePatient",
    "IdentityCheckNeeded",
    "Invoice",
    "InvoiceCollectionMethod",
    "InvoiceItem",
    "InvoiceMode",
    "LinkInvoiceBody",
    "ListAdminsOrderBy",
    "ListAppointmentTypesResponse",
    "ListBatchMessageSendsStatus",
    "ListBatchMessagesStatus",
    "ListEpisodesAssigneeTypeItem",
    "ListEpisodesOrderByItem",
    "ListEpisodesResponse",
    "ListEpisodesResponseDataItem",
    "ListEpisodesResponseDataItemPatient",
    "ListFormsFormType",
    "ListFormsResponse",
    "ListFormsResponseDataItem",
    "ListPatientEhrCandidatesResponse",
    "ListPatientEhrCandidatesResponseDataItem",
    "ListPatientEhrCandidatesResponseDataItemIdentifiersItem",
    "ListPatientsResponse",
    "ListPatientsV3Response",
    "ListPatientsV3ResponseDataItem",
    "ListPracticeGroupElementsResponse",
    "ListPracticeGroupElementsResponseDataItem",
    "ListShortLinksResponse",
    "MembershipDiscount",
    "MembershipMember",
    "MembershipPolicy",
    "MergePatientBody",
    "NhsNumberRecipient",
    "Patient",
    "PatientDataSource",
    "PatientIdentifier",
    "PatientIdentifierLabel",
    "PatientIdentifierName",
    "PatientIdentifierRole",
    "PatientIdentifierSource",
    "PatientSex",
    "PatientStatus",
    "PatientTitle",
    "Pharmacy",
    "RegisterPatientBody",
    "RegisterPatientBodySex",
    "RegisterPatientBodyTitle",
    "RegisterPatientPdsByDemographics",
    "RegisterPatientPdsByNhsNumber",
    "RegisterPatientResponse",
    "RegisteredPatient",
    "SendMessageBody",
    "SendMessageBodyFallbackMessageType",
    "SendMessageBodyMessageType",
    "SendMessageResponse",
    "UpdateAdminBody",
    "UpdateAdminBodyPrescriberDetails",
    "UpdateAdminResponse",
    "UpdateBookingLinkBody",
    "UpdateEpisodeBody",
    "UpdateEpisodeBodyAssigneesItem",
    "UpdateInvoiceBody",
    "UpdatePracticeGroupBody",
    "UpdatePracticeGroupBodyAddress",
    "UpdatePracticeGroupBodyPrescriptionPartnerCredentials",
    "UpdateTaskBody",
    "UpdateTaskBodyAssigneeType",
    "UpdateTaskBodyPriority",
    "UpdateTaskBodyStatus",
    "UpdateTaskResponse",
    "UpdateTaskResponseData",
    "ValidateSnomedBody",
    "ValidationError",
    "ValidationErrorMessageItem",
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
    "Admin": "admin",
    "AdminList": "admin_list",
    "AppointmentType": "appointment_type",
    "AppointmentTypeAssigneeType": "appointment_type_assignee_type",
    "AppointmentTypeSector": "appointment_type_sector",
    "BatchMessage": "batch_message",
    "BatchMessageChannel": "batch_message_channel",
    "BatchMessageStatus": "batch_message_status",
    "CancelAppointmentBody": "cancel_appointment_body",
    "CardSource": "card_source",
    "CheckSlotAvailabilityBody": "check_slot_availability_body",
    "CheckSlotAvailabilityResponse": "check_slot_availability_response",
    "ConnectPatientEhrBody": "connect_patient_ehr_body",
    "Coupon": "coupon",
    "CouponList": "coupon_list",
    "CouponRef": "coupon_ref",
    "CreateAccessTokenResponse": "create_access_token_response",
    "CreateAppointmentBody": "create_appointment_body",
    "CreateAppointmentResponse": "create_appointment_response",
    "CreateAttachmentLinkBody": "create_attachment_link_body",
    "CreateAttachmentLinkResponse": "create_attachment_link_response",
    "CreateBatchMessageBody": "create_batch_message_body",
    "CreateBookingLinkBody": "create_booking_link_body",
    "CreateCustomerBody": "create_customer_body",
    "CreateEpisodeNoteBody": "create_episode_note_body",
    "CreateEpisodeNoteResponse": "create_episode_note_response",
    "CreateEpisodeNoteResponseAdmin": "create_episode_note_response_admin",
    "CreateInvoiceBody": "create_invoice_body",
    "CreateMembershipPolicyBody": "create_membership_policy_body",
    "CreatePharmacyBody": "create_pharmacy_body",
    "CreateWebhookBody": "create_webhook_body",
    "Customer": "customer",
    "CustomerList": "customer_list",
    "EditAppointmentBody": "edit_appointment_body",
    "EhrPatientCore": "ehr_patient_core",
    "EpisodePriority": "episode_priority",
    "EpisodeStatus": "episode_status",
    "GetAppointmentResponse": "get_appointment_response",
    "GetBookingLinkResponse": "get_booking_link_response",
    "GetBookingLinkResponseMeta": "get_booking_link_response_meta",
    "GetCapabilitiesResponse": "get_capabilities_response",
    "GetEpisodeResponse": "get_episode_response",
    "GetEpisodeResponseAssigneesItem": "get_episode_response_assignees_item",
    "GetEpisodeResponseTasksItem": "get_episode_response_tasks_item",
    "GetEpisodeResponseTasksItemPatient": "get_episode_response_tasks_item_patient",
    "GetEpisodeResponseTasksItemPatientAddress": "get_episode_response_tasks_item_patient_address",
    "GetEpisodeResponseTasksItemPatientSex": "get_episode_response_tasks_item_patient_sex",
    "GetFormResponse": "get_form_response",
    "GetFormResponseFieldsItem": "get_form_response_fields_item",
    "GetFormResponseResponse": "get_form_response_response",
    "GetHeidiTokenResponse": "get_heidi_token_response",
    "GetLinkStatusResponse": "get_link_status_response",
    "GetMessageResponse": "get_message_response",
    "GetMessageResponseCampaign": "get_message_response_campaign",
    "GetMessageResponsePatient": "get_message_response_patient",
    "GetMessageResponseSentByAdmin": "get_message_response_sent_by_admin",
    "GetMessageResponseShortLink": "get_message_response_short_link",
    "GetMessageResponseWriteToRecord": "get_message_response_write_to_record",
    "GetPatientByIdV2DataSource": "get_patient_by_id_v2_data_source",
    "GetPatientByIdV2Response": "get_patient_by_id_v2_response",
    "GetPrescriberPharmaciesResponse": "get_prescriber_pharmacies_response",
    "GetSlotResponse": "get_slot_response",
    "GetTaskResponse": "get_task_response",
    "GetTaskResponsePatient": "get_task_response_patient",
    "IdentityCheckNeeded": "identity_check_needed",
    "Invoice": "invoice",
    "InvoiceCollectionMethod": "invoice_collection_method",
    "InvoiceItem": "invoice_item",
    "InvoiceMode": "invoice_mode",
    "LinkInvoiceBody": "link_invoice_body",
    "ListAdminsOrderBy": "list_admins_order_by",
    "ListAppointmentTypesResponse": "list_appointment_types_response",
    "ListBatchMessageSendsStatus": "list_batch_message_sends_status",
    "ListBatchMessagesStatus": "list_batch_messages_status",
    "ListEpisodesAssigneeTypeItem": "list_episodes_assignee_type_item",
    "ListEpisodesOrderByItem": "list_episodes_order_by_item",
    "ListEpisodesResponse": "list_episodes_response",
    "ListEpisodesResponseDataItem": "list_episodes_response_data_item",
    "ListEpisodesResponseDataItemPatient": "list_episodes_response_data_item_patient",
    "ListFormsFormType": "list_forms_form_type",
    "ListFormsResponse": "list_forms_response",
    "ListFormsResponseDataItem": "list_forms_response_data_item",
    "ListPatientEhrCandidatesResponse": "list_patient_ehr_candidates_response",
    "ListPatientEhrCandidatesResponseDataItem": "list_patient_ehr_candidates_response_data_item",
    "ListPatientEhrCandidatesResponseDataItemIdentifiersItem": "list_patient_ehr_candidates_response_data_item_identifiers_item",
    "ListPatientsResponse": "list_patients_response",
    "ListPatientsV3Response": "list_patients_v3_response",
    "ListPatientsV3ResponseDataItem": "list_patients_v3_response_data_item",
    "ListPracticeGroupElementsResponse": "list_practice_group_elements_response",
    "ListPracticeGroupElementsResponseDataItem": "list_practice_group_elements_response_data_item",
    "ListShortLinksResponse": "list_short_links_response",
    "MembershipDiscount": "membership_discount",
    "MembershipMember": "membership_member",
    "MembershipPolicy": "membership_policy",
    "MergePatientBody": "merge_patient_body",
    "NhsNumberRecipient": "nhs_number_recipient",
    "Patient": "patient",
    "PatientDataSource": "patient_data_source",
    "PatientIdentifier": "patient_identifier",
    "PatientIdentifierLabel": "patient_identifier_label",
    "PatientIdentifierName": "patient_identifier_name",
    "PatientIdentifierRole": "patient_identifier_role",
    "PatientIdentifierSource": "patient_identifier_source",
    "PatientSex": "patient_sex",
    "PatientStatus": "patient_status",
    "PatientTitle": "patient_title",
    "Pharmacy": "pharmacy",
    "RegisterPatientBody": "register_patient_body",
    "RegisterPatientBodySex": "register_patient_body_sex",
    "RegisterPatientBodyTitle": "register_patient_body_title",
    "RegisterPatientPdsByDemographics": "register_patient_pds_by_demographics",
    "RegisterPatientPdsByNhsNumber": "register_patient_pds_by_nhs_number",
    "RegisterPatientResponse": "register_patient_response",
    "RegisteredPatient": "registered_patient",
    "SendMessageBody": "send_message_body",
    "SendMessageBodyFallbackMessageType": "send_message_body_fallback_message_type",
    "SendMessageBodyMessageType": "send_message_body_message_type",
    "SendMessageResponse": "send_message_response",
    "UpdateAdminBody": "update_admin_body",
    "UpdateAdminBodyPrescriberDetails": "update_admin_body_prescriber_details",
    "UpdateAdminResponse": "update_admin_response",
    "UpdateBookingLinkBody": "update_booking_link_body",
    "UpdateEpisodeBody": "update_episode_body",
    "UpdateEpisodeBodyAssigneesItem": "update_episode_body_assignees_item",
    "UpdateInvoiceBody": "update_invoice_body",
    "UpdatePracticeGroupBody": "update_practice_group_body",
    "UpdatePracticeGroupBodyAddress": "update_practice_group_body_address",
    "UpdatePracticeGroupBodyPrescriptionPartnerCredentials": "update_practice_group_body_prescription_partner_credentials",
    "UpdateTaskBody": "update_task_body",
    "UpdateTaskBodyAssigneeType": "update_task_body_assignee_type",
    "UpdateTaskBodyPriority": "update_task_body_priority",
    "UpdateTaskBodyStatus": "update_task_body_status",
    "UpdateTaskResponse": "update_task_response",
    "UpdateTaskResponseData": "update_task_response_data",
    "ValidateSnomedBody": "validate_snomed_body",
    "ValidationError": "validation_error",
    "ValidationErrorMessageItem": "validation_error_message_item",
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
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
