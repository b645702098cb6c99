# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_goal_history_payload import DeleteGoalHistoryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteGoalHistoryPayload] = GraphQLOperation(
    name="deleteGoalHistory",
    kind="mutation",
    root_field="deleteGoalHistory",
    python_path="healthie.mutations.delete_goal_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoalHistoryInput"},
    document="""
mutation deleteGoalHistory($input: deleteGoalHistoryInput) {
  deleteGoalHistory(input: $input) {
    ...DeleteGoalHistoryPayload
  }
}

fragment DeleteGoalHistoryPayload on deleteGoalHistoryPayload {
  goal_history {
    ...GoalHistory
  }
  messages {
    ...FieldError
  }
}

fragment GoalHistory on GoalHistory {
  action
  completed_on
  created_at
  description
  goal {
    id
  }
  goal_id
  id
  is_subgoal
  name
  repeat
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
    decode=object_of("deleteGoalHistory", DeleteGoalHistoryPayload),
)
