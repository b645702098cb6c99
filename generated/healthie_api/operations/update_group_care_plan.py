# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_group_care_plan_payload import UPDATE_GROUP_CARE_PLAN_PAYLOAD_FRAGMENT, UpdateGroupCarePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGroupCarePlanPayload] = GraphQLOperation(
    name="updateGroupCarePlan",
    kind="mutation",
    root_field="updateGroupCarePlan",
    python_path="healthie.mutations.update_group_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGroupCarePlanInput"},
    document="""
mutation updateGroupCarePlan($input: updateGroupCarePlanInput) {
  updateGroupCarePlan(input: $input) {
    ...UpdateGroupCarePlanPayload
  }
}
"""
    + UPDATE_GROUP_CARE_PLAN_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGroupCarePlan", UpdateGroupCarePlanPayload),
)
