# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.group_care_plan_user_connection import GROUP_CARE_PLAN_USER_CONNECTION_FRAGMENT
from ..models.remove_user_from_group_care_plan_payload import (
    REMOVE_USER_FROM_GROUP_CARE_PLAN_PAYLOAD_FRAGMENT,
    RemoveUserFromGroupCarePlanPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RemoveUserFromGroupCarePlanPayload] = GraphQLOperation(
    name="removeUserFromGroupCarePlan",
    kind="mutation",
    root_field="removeUserFromGroupCarePlan",
    python_path="healthie.mutations.remove_user_from_group_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeUserFromGroupCarePlanInput"},
    document="""
mutation removeUserFromGroupCarePlan($input: removeUserFromGroupCarePlanInput) {
  removeUserFromGroupCarePlan(input: $input) {
    ...RemoveUserFromGroupCarePlanPayload
  }
}
"""
    + REMOVE_USER_FROM_GROUP_CARE_PLAN_PAYLOAD_FRAGMENT
    + GROUP_CARE_PLAN_USER_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("removeUserFromGroupCarePlan", RemoveUserFromGroupCarePlanPayload),
)
