# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.pharmacy import PHARMACY_FRAGMENT
from ..models.prescription import PRESCRIPTION_FRAGMENT, Prescription

OPERATION: GraphQLOperation[list[Prescription] | None] = GraphQLOperation(
    name="prescriptions",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `prescription_medications`",
    arguments={"current_only": "Boolean", "make_unique": "Boolean", "patient_id": "ID", "status": "String"},
    document="""
query prescriptions($current_only: Boolean, $make_unique: Boolean, $patient_id: ID, $status: String) {
 prescriptions(
 current_only: $current_only
 make_unique: $make_unique
 patient_id: $patient_id
 status: $status
 ) {
 ...Prescription
 }
}
"""
    + PRESCRIPTION_FRAGMENT
    + PHARMACY_FRAGMENT,
    decode=value_of("prescriptions", list[Prescription], expected="list or null"),
    pagination=Pagination("whole"),
)
