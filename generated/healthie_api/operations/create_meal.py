# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_meal_payload import CreateMealPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMealPayload] = GraphQLOperation(
    name="createMeal",
    kind="mutation",
    root_field="createMeal",
    python_path="healthie.mutations.create_meal",
    safety="create",
    confidence="full",
    arguments={"input": "createMealInput"},
    document="""
mutation createMeal($input: createMealInput) {
  createMeal(input: $input) {
    ...CreateMealPayload
  }
}

fragment CreateMealPayload on createMealPayload {
  meal {
    ...Meal
  }
  messages {
    ...FieldError
  }
}

fragment Meal on Meal {
  food_items {
    id
  }
  id
  name
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createMeal", CreateMealPayload),
)
