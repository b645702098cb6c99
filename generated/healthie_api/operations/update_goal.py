# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_goal_payload import UpdateGoalPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGoalPayload] = GraphQLOperation(
    name="updateGoal",
    kind="mutation",
    root_field="updateGoal",
    python_path="healthie.mutations.update_goal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGoalInput"},
    document="""
mutation updateGoal($input: updateGoalInput) {
  updateGoal(input: $input) {
    ...UpdateGoalPayload
  }
}

fragment UpdateGoalPayload on updateGoalPayload {
  goal {
    ...Goal
  }
  messages {
    ...FieldError
  }
}

fragment Goal on Goal {
  created_at
  created_user {
    id
  }
  created_user_id
  description
  due_date
  goal_histories {
    id
  }
  id
  is_used_as_template
  name
  parent_id
  parent_subgoal_completion_rate
  reminder {
    id
  }
  repeat
  source_template_id
  start_on
  subgoals {
    id
  }
  subgoals_count
  title_link
  user {
    id
  }
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateGoal", UpdateGoalPayload),
)
