# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.destroy_medication_payload import DestroyMedicationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyMedicationPayload] = GraphQLOperation(
    name="deleteMedication",
    kind="mutation",
    root_field="deleteMedication",
    python_path="healthie.mutations.delete_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyMedicationInput"},
    document="""
mutation deleteMedication($input: destroyMedicationInput) {
  deleteMedication(input: $input) {
    ...DestroyMedicationPayload
  }
}

fragment DestroyMedicationPayload on destroyMedicationPayload {
  medication {
    ...MedicationType
  }
  messages {
    ...FieldError
  }
}

fragment MedicationType on MedicationType {
  active
  code
  comment
  created_at
  directions
  dosage
  end_date
  frequency
  id
  mirrored
  name
  normalized_status
  requires_consolidation
  route
  start_date
  updated_at
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteMedication", DestroyMedicationPayload),
)
