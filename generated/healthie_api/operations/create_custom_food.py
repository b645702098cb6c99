# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_custom_food_payload import CreateCustomFoodPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomFoodPayload] = GraphQLOperation(
    name="createCustomFood",
    kind="mutation",
    root_field="createCustomFood",
    python_path="healthie.mutations.create_custom_food",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomFoodInput"},
    document="""
mutation createCustomFood($input: createCustomFoodInput) {
  createCustomFood(input: $input) {
    ...CreateCustomFoodPayload
  }
}

fragment CreateCustomFoodPayload on createCustomFoodPayload {
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
    decode=object_of("createCustomFood", CreateCustomFoodPayload),
)
