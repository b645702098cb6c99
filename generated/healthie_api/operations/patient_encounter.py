# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, NamedReference, optional_object_of

if TYPE_CHECKING:
    from ..models.appointment_reference import AppointmentReference
    from ..models.cms1500_reference import Cms1500Reference
    from ..models.requested_payment_reference import RequestedPaymentReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentReference,
        Cms1500Reference,
        RequestedPaymentReference,
        UserReference,
    ) = later(
        __package__,
        "..models.appointment_reference:AppointmentReference",
        "..models.cms1500_reference:Cms1500Reference",
        "..models.requested_payment_reference:RequestedPaymentReference",
        "..models.user_reference:UserReference",
    )


class PatientEncounter(BaseModel):
    appointment: AppointmentReference | None
    charting_notes: list[NamedReference] | None
    cms1500: Cms1500Reference | None
    id: ID
    patient: UserReference | None
    requested_payments: list[RequestedPaymentReference] | None


OPERATION: GraphQLOperation[PatientEncounter | None] = GraphQLOperation(
    name="patientEncounter",
    kind="query",
    safety="read",
    arguments={"appointment_id": "ID", "id": "ID", "patient_id": "ID"},
    document="""
query patientEncounter($appointment_id: ID, $id: ID, $patient_id: ID) {
 patientEncounter(
 appointment_id: $appointment_id
 id: $id
 patient_id: $patient_id
 ) {
 ...PatientEncounter
 }
}

fragment PatientEncounter on PatientEncounter {
 appointment {
 date
 id
 pm_status
 title
 }
 charting_notes {
 id
 name
 }
 cms1500 {
 amount_paid
 id
 status
 }
 id
 patient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 requested_payments {
 id
 invoice_id
 price
 currency
 status
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
}
""",
    decode=optional_object_of("patientEncounter", PatientEncounter),
)
