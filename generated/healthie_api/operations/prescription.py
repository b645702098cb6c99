# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.prescription import PRESCRIPTION_FRAGMENT, Prescription

OPERATION: GraphQLOperation[Prescription | None] = GraphQLOperation(
    name="prescription",
    kind="query",
    root_field="prescription",
    python_path="healthie.queries.prescription",
    safety="read",
    confidence="full",
    arguments={"patient_id": "ID", "prescription_id": "ID"},
    document="""
query prescription($patient_id: ID, $prescription_id: ID) {
  prescription(patient_id: $patient_id, prescription_id: $prescription_id) {
    ...Prescription
  }
}
"""
    + PRESCRIPTION_FRAGMENT,
    decode=optional_object_of("prescription", Prescription),
)
