# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_custom_food_payload import UpdateCustomFoodPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomFoodPayload] = GraphQLOperation(
    name="updateCustomFood",
    kind="mutation",
    root_field="updateCustomFood",
    python_path="healthie.mutations.update_custom_food",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomFoodInput"},
    document="""
mutation updateCustomFood($input: updateCustomFoodInput) {
  updateCustomFood(input: $input) {
    ...UpdateCustomFoodPayload
  }
}

fragment UpdateCustomFoodPayload on updateCustomFoodPayload {
  customFood {
    ...Food
  }
  messages {
    ...FieldError
  }
}

fragment Food on Food {
  creator_name
  default_serving_size {
    id
  }
  display_name
  edamam_import_id
  fdc_import
  id
  name
  nutrients {
    id
  }
  serving_sizes {
    id
  }
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateCustomFood", UpdateCustomFoodPayload),
)
