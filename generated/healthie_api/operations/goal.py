# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.goal import Goal
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Goal | None] = GraphQLOperation(
    name="goal",
    kind="query",
    root_field="goal",
    python_path="healthie.queries.goal",
    safety="read",
    confidence="full",
    deprecated_arguments=("last_client_goal",),
    arguments={
        "client_id": "ID",
        "date": "String",
        "get_client_goal": "Boolean",
        "id": "ID",
        "last_client_goal": "Boolean",
        "patient_goal_module": "Boolean",
        "program_goal": "Boolean",
    },
    document="""
query goal($client_id: ID, $date: String, $get_client_goal: Boolean, $id: ID, $last_client_goal: Boolean, $patient_goal_module: Boolean, $program_goal: Boolean) {
  goal(
    client_id: $client_id
    date: $date
    get_client_goal: $get_client_goal
    id: $id
    last_client_goal: $last_client_goal
    patient_goal_module: $patient_goal_module
    program_goal: $program_goal
  ) {
    ...Goal
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
""",
    decode=optional_object_of("goal", Goal),
)
