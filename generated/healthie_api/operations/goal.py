# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.goal import GOAL_FRAGMENT, Goal
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
