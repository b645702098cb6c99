# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_allergy_sensitivity_payload import UpdateAllergySensitivityPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAllergySensitivityPayload] = GraphQLOperation(
    name="updateAllergySensitivity",
    kind="mutation",
    root_field="updateAllergySensitivity",
    python_path="healthie.mutations.update_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAllergySensitivityInput"},
    document="""
mutation updateAllergySensitivity($input: updateAllergySensitivityInput) {
  updateAllergySensitivity(input: $input) {
    ...UpdateAllergySensitivityPayload
  }
}

fragment UpdateAllergySensitivityPayload on updateAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  duplicate_allergy {
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
    decode=object_of("updateAllergySensitivity", UpdateAllergySensitivityPayload),
)
