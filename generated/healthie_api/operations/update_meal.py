# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_meal_payload import UpdateMealPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateMealPayload] = GraphQLOperation(
    name="updateMeal",
    kind="mutation",
    root_field="updateMeal",
    python_path="healthie.mutations.update_meal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateMealInput"},
    document="""
mutation updateMeal($input: updateMealInput) {
  updateMeal(input: $input) {
    ...UpdateMealPayload
  }
}

fragment UpdateMealPayload on updateMealPayload {
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
    decode=object_of("updateMeal", UpdateMealPayload),
)
