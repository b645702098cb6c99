# Generated from specs/hero. Do not edit.
"""Operations that pages of the vendor name, and that the description lacks."""

from __future__ import annotations

from hero_healthie_runtime.operation import UndescribedOperation

UNDESCRIBED: dict[str, UndescribedOperation] = {
    "bookAppointment": UndescribedOperation(
        name="bookAppointment",
        title="Book an Appointment",
        method=None,
        safety="create",
        unknown="method, path, body, response",
        page="/apis/public-api/openapi/booking/bookappointment",
        seen="2026-11-28",
        check="fetch the appointment with hero.booking.get_appointment: booking_confirmed_at says when it was booked",
    ),
    "createFormLink": UndescribedOperation(
        name="createFormLink",
        title="Create a Form Link",
        method="POST",
        safety="create",
        unknown="path, body, response",
        page="/apis/public-api/openapi/links/createformlink",
        seen="2026-11-28",
        check="a second link does no harm to records; the first one, if it was made, cannot be found again",
    ),
    "getPrescriber": UndescribedOperation(
        name="getPrescriber",
        title="Get Prescriber",
        method="GET",
        safety="read",
        unknown="operation id, path, response",
        page="/apis/public-api/openapi/prescription/createpharmacy",
        seen="2026-11-28",
        check=None,
    ),
    "listEpisodesV2": UndescribedOperation(
        name="listEpisodesV2",
        title="List Episodes (v2)",
        method="GET",
        safety="read",
        unknown="path, query, response",
        page="/apis/public-api/openapi/episode/listepisodesv2",
        seen="2026-11-28",
        check=None,
    ),
    "listSentMessages": UndescribedOperation(
        name="listSentMessages",
        title="an older page; perhaps the earlier name of listBatchMessageSends",
        method="GET",
        safety="read",
        unknown="path, query, response",
        page="/apis/public-api/openapi/messages/listsentmessages",
        seen="2026-11-28",
        check=None,
    ),
    "patientBillingInfo": UndescribedOperation(
        name="patientBillingInfo",
        title="Get Patient Billing Info",
        method="GET",
        safety="read",
        unknown="path, response",
        page="/apis/public-api/openapi/patients/patientbillinginfo",
        seen="2026-11-28",
        check=None,
    ),
    "subscribers": UndescribedOperation(
        name="subscribers",
        title="/v1/subscribers",
        method=None,
        safety="create",
        unknown="operation id, method, body, response",
        page="/apis/public-api/openapi/subscriptions",
        seen="2026-11-28",
        check=None,
    ),
    "upsertAdminSignature": UndescribedOperation(
        name="upsertAdminSignature",
        title="the signature of the admin in context",
        method="POST",
        safety="idempotent_write",
        unknown="path, response",
        page="/apis/public-api/openapi/admin/upsertadminsignature",
        seen="2026-11-28",
        check=None,
    ),
}
