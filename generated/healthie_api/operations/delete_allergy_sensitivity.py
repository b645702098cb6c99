# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_allergy_sensitivity_payload import DeleteAllergySensitivityPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAllergySensitivityPayload] = GraphQLOperation(
    name="deleteAllergySensitivity",
    kind="mutation",
    root_field="deleteAllergySensitivity",
    python_path="healthie.mutations.delete_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAllergySensitivityInput"},
    document="""
mutation deleteAllergySensitivity($input: deleteAllergySensitivityInput) {
  deleteAllergySensitivity(input: $input) {
    ...DeleteAllergySensitivityPayload
  }
}

fragment DeleteAllergySensitivityPayload on deleteAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  messages {
    ...FieldError
  }
}

fragment AllergySensitivity on AllergySensitivity {
  category
  category_type
  created_at
  created_by {
    id
  }
  id
  mirrored
  name
  onset_date
  reaction
  reaction_type
  requires_consolidation
  severity
  status
  updated_at
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteAllergySensitivity", DeleteAllergySensitivityPayload),
)
