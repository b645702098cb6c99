# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.pharmacy import PHARMACY_FRAGMENT
from ..models.prescription import PRESCRIPTION_FRAGMENT, Prescription

OPERATION: GraphQLOperation[Prescription | None] = GraphQLOperation(
    name="prescription",
    kind="query",
    safety="read",
    arguments={"patient_id": "ID", "prescription_id": "ID"},
    document="""
query prescription($patient_id: ID, $prescription_id: ID) {
 prescription(patient_id: $patient_id, prescription_id: $prescription_id) {
 ...Prescription
 }
}
"""
    + PRESCRIPTION_FRAGMENT
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("prescription", Prescription),
)
