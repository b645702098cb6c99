# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    GraphQLOperation,
    NamedReference,
    optional_object_of,
)

from ..models.reminder import REMINDER_FRAGMENT, Reminder
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Goal(BaseModel):
    created_at: DateTime
    created_user: UserReference | None
    created_user_id: ID | None
    description: str | None
    due_date: Date | None
    goal_histories: list[NamedReference]
    id: ID
    is_used_as_template: Boolean | None
    name: str | None
    parent_id: ID | None
    parent_subgoal_completion_rate: str | None
    reminder: Reminder | None
    repeat: str | None
    source_template_id: str | None
    start_on: Date
    subgoals: list[NamedReference] | None
    subgoals_count: str | None
    title_link: str | None
    user: UserReference | None
    user_id: ID | None


GOAL_FRAGMENT = """
fragment Goal on Goal {
 created_at
 created_user {
 ...UserReference
 }
 created_user_id
 description
 due_date
 goal_histories {
 id
 name
 }
 id
 is_used_as_template
 name
 parent_id
 parent_subgoal_completion_rate
 reminder {
 ...Reminder
 }
 repeat
 source_template_id
 start_on
 subgoals {
 id
 name
 }
 subgoals_count
 title_link
 user {
 ...UserReference
 }
 user_id
}
"""


OPERATION: GraphQLOperation[Goal | None] = GraphQLOperation(
    name="goal",
    kind="query",
    safety="read",
    deprecated_arguments=("last_client_goal",),
    arguments={
        "client_id": "ID",
        "date": "__Day",
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
"""
    + GOAL_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + REMINDER_FRAGMENT,
    decode=optional_object_of("goal", Goal),
    facts=(Fact(argument="last_client_goal", kind="ignored", text="does nothing at the vendor", check="warn"),),
)
