# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_care_plan_payload import UPDATE_CARE_PLAN_PAYLOAD_FRAGMENT, UpdateCarePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCarePlanPayload] = GraphQLOperation(
    name="updateCarePlan",
    kind="mutation",
    root_field="updateCarePlan",
    python_path="healthie.mutations.update_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCarePlanInput"},
    document="""
mutation updateCarePlan($input: updateCarePlanInput) {
  updateCarePlan(input: $input) {
    ...UpdateCarePlanPayload
  }
}
"""
    + UPDATE_CARE_PLAN_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCarePlan", UpdateCarePlanPayload),
)
