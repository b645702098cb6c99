# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.patient_encounter import PATIENT_ENCOUNTER_FRAGMENT, PatientEncounter

OPERATION: GraphQLOperation[PatientEncounter | None] = GraphQLOperation(
    name="patientEncounter",
    kind="query",
    root_field="patientEncounter",
    python_path="healthie.queries.patient_encounter",
    safety="read",
    confidence="full",
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
"""
    + PATIENT_ENCOUNTER_FRAGMENT,
    decode=optional_object_of("patientEncounter", PatientEncounter),
)
