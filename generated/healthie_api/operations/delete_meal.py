# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_meal_payload import DeleteMealPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteMealPayload] = GraphQLOperation(
    name="deleteMeal",
    kind="mutation",
    root_field="deleteMeal",
    python_path="healthie.mutations.delete_meal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteMealInput"},
    document="""
mutation deleteMeal($input: deleteMealInput) {
  deleteMeal(input: $input) {
    ...DeleteMealPayload
  }
}

fragment DeleteMealPayload on deleteMealPayload {
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
    decode=object_of("deleteMeal", DeleteMealPayload),
)
