# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.group_care_plan_user_connection import (
    GROUP_CARE_PLAN_USER_CONNECTION_FRAGMENT,
    GroupCarePlanUserConnection,
)


class RemoveUserFromGroupCarePlanPayload(BaseModel):
    group_care_plan_user_connection: GroupCarePlanUserConnection | None = Field(
        validation_alias="groupCarePlanUserConnection", serialization_alias="groupCarePlanUserConnection"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[RemoveUserFromGroupCarePlanPayload] = GraphQLOperation(
    name="removeUserFromGroupCarePlan",
    kind="mutation",
    root_field="removeUserFromGroupCarePlan",
    python_path="healthie.mutations.remove_user_from_group_care_plan",
    safety="idempotent_write",
    confidence="full",
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
"""
    + GROUP_CARE_PLAN_USER_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("removeUserFromGroupCarePlan", RemoveUserFromGroupCarePlanPayload),
)
