# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.delete_care_plan_payload import DELETE_CARE_PLAN_PAYLOAD_FRAGMENT, DeleteCarePlanPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCarePlanPayload] = GraphQLOperation(
    name="deleteCarePlan",
    kind="mutation",
    root_field="deleteCarePlan",
    python_path="healthie.mutations.delete_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanInput"},
    document="""
mutation deleteCarePlan($input: deleteCarePlanInput) {
  deleteCarePlan(input: $input) {
    ...DeleteCarePlanPayload
  }
}
"""
    + DELETE_CARE_PLAN_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCarePlan", DeleteCarePlanPayload),
)
