# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_medication_payload import CreateMedicationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMedicationPayload] = GraphQLOperation(
    name="createMedication",
    kind="mutation",
    root_field="createMedication",
    python_path="healthie.mutations.create_medication",
    safety="create",
    confidence="full",
    arguments={"input": "createMedicationInput"},
    document="""
mutation createMedication($input: createMedicationInput) {
  createMedication(input: $input) {
    ...CreateMedicationPayload
  }
}

fragment CreateMedicationPayload on createMedicationPayload {
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
    decode=object_of("createMedication", CreateMedicationPayload),
)
