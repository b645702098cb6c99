# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_goal_history_payload import CreateGoalHistoryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateGoalHistoryPayload] = GraphQLOperation(
    name="createGoalHistory",
    kind="mutation",
    root_field="createGoalHistory",
    python_path="healthie.mutations.create_goal_history",
    safety="create",
    confidence="full",
    arguments={"input": "createGoalHistoryInput"},
    document="""
mutation createGoalHistory($input: createGoalHistoryInput) {
  createGoalHistory(input: $input) {
    ...CreateGoalHistoryPayload
  }
}

fragment CreateGoalHistoryPayload on createGoalHistoryPayload {
  goalHistory {
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
    decode=object_of("createGoalHistory", CreateGoalHistoryPayload),
)
