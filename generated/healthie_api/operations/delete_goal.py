# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_goal_payload import DeleteGoalPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteGoalPayload] = GraphQLOperation(
    name="deleteGoal",
    kind="mutation",
    root_field="deleteGoal",
    python_path="healthie.mutations.delete_goal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoalInput"},
    document="""
mutation deleteGoal($input: deleteGoalInput) {
  deleteGoal(input: $input) {
    ...DeleteGoalPayload
  }
}

fragment DeleteGoalPayload on deleteGoalPayload {
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
    decode=object_of("deleteGoal", DeleteGoalPayload),
)
