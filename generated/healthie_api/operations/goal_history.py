# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
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

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class GoalHistoryActionTypeEnum(OpenEnum):
    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    CREATED = "CREATED"
    INACTIVE = "INACTIVE"
    MARKED_INCOMPLETE = "MARKED_INCOMPLETE"
    UPDATED = "UPDATED"


class GoalHistory(BaseModel):
    action: GoalHistoryActionTypeEnum | None
    completed_on: Date
    created_at: DateTime
    description: str | None
    goal: NamedReference | None
    goal_id: ID | None
    id: ID
    is_subgoal: Boolean | None
    name: str | None
    repeat: str | None
    user: UserReference | None
    user_id: ID | None


GOAL_HISTORY_FRAGMENT = """
fragment GoalHistory on GoalHistory {
 action
 completed_on
 created_at
 description
 goal {
 id
 name
 }
 goal_id
 id
 is_subgoal
 name
 repeat
 user {
 ...UserReference
 }
 user_id
}
"""


OPERATION: GraphQLOperation[GoalHistory | None] = GraphQLOperation(
    name="goalHistory",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query goalHistory($id: ID) {
 goalHistory(id: $id) {
 ...GoalHistory
 }
}
"""
    + GOAL_HISTORY_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("goalHistory", GoalHistory),
)
