# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import ID


class PatientEncounter(BaseModel):
    appointment: Reference | None
    charting_notes: list[Reference] | None
    cms1500: OptionalReference | None
    id: ID
    patient: Reference | None
    requested_payments: list[Reference] | None


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

fragment PatientEncounter on PatientEncounter {
  appointment {
    id
  }
  charting_notes {
    id
  }
  cms1500 {
    id
  }
  id
  patient {
    id
  }
  requested_payments {
    id
  }
}
""",
    decode=optional_object_of("patientEncounter", PatientEncounter),
)
