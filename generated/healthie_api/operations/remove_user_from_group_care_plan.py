# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RemoveUserFromGroupCarePlanInput(InputModel):
    care_plan_id: ID | None = None
    user_id: ID | None = None


class GroupCarePlanUserConnection(BaseModel):
    active: Boolean
    care_plan_id: ID | None
    id: ID
    user_group_id: ID | None
    user_id: ID | None


class RemoveUserFromGroupCarePlanPayload(BaseModel):
    group_care_plan_user_connection: GroupCarePlanUserConnection | None = Field(
        validation_alias="groupCarePlanUserConnection", serialization_alias="groupCarePlanUserConnection"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[RemoveUserFromGroupCarePlanPayload] = GraphQLOperation(
    name="removeUserFromGroupCarePlan",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "removeUserFromGroupCarePlanInput!"},
    document="""
mutation removeUserFromGroupCarePlan($input: removeUserFromGroupCarePlanInput) {
 removeUserFromGroupCarePlan(input: $input) {
 ...RemoveUserFromGroupCarePlanPayload
 }
}

fragment RemoveUserFromGroupCarePlanPayload on removeUserFromGroupCarePlanPayload {
 groupCarePlanUserConnection {
 ...GroupCarePlanUserConnection
 }
 messages {
 ...FieldError
 }
}

fragment GroupCarePlanUserConnection on GroupCarePlanUserConnection {
 active
 care_plan_id
 id
 user_group_id
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("removeUserFromGroupCarePlan", RemoveUserFromGroupCarePlanPayload),
)
