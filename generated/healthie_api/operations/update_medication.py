# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_medication_payload import UpdateMedicationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateMedicationPayload] = GraphQLOperation(
    name="updateMedication",
    kind="mutation",
    root_field="updateMedication",
    python_path="healthie.mutations.update_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateMedicationInput"},
    document="""
mutation updateMedication($input: updateMedicationInput) {
  updateMedication(input: $input) {
    ...UpdateMedicationPayload
  }
}

fragment UpdateMedicationPayload on updateMedicationPayload {
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
    decode=object_of("updateMedication", UpdateMedicationPayload),
)
