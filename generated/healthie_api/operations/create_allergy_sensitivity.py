# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_allergy_sensitivity_payload import CreateAllergySensitivityPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAllergySensitivityPayload] = GraphQLOperation(
    name="createAllergySensitivity",
    kind="mutation",
    root_field="createAllergySensitivity",
    python_path="healthie.mutations.create_allergy_sensitivity",
    safety="create",
    confidence="full",
    arguments={"input": "createAllergySensitivityInput"},
    document="""
mutation createAllergySensitivity($input: createAllergySensitivityInput) {
  createAllergySensitivity(input: $input) {
    ...CreateAllergySensitivityPayload
  }
}

fragment CreateAllergySensitivityPayload on createAllergySensitivityPayload {
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
    decode=object_of("createAllergySensitivity", CreateAllergySensitivityPayload),
)
