# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_custom_food_payload import DeleteCustomFoodPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomFoodPayload] = GraphQLOperation(
    name="deleteCustomFood",
    kind="mutation",
    root_field="deleteCustomFood",
    python_path="healthie.mutations.delete_custom_food",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomFoodInput"},
    document="""
mutation deleteCustomFood($input: deleteCustomFoodInput) {
  deleteCustomFood(input: $input) {
    ...DeleteCustomFoodPayload
  }
}

fragment DeleteCustomFoodPayload on deleteCustomFoodPayload {
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
    decode=object_of("deleteCustomFood", DeleteCustomFoodPayload),
)
