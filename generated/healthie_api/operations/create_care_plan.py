# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.create_care_plan_payload import CREATE_CARE_PLAN_PAYLOAD_FRAGMENT, CreateCarePlanPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCarePlanPayload] = GraphQLOperation(
    name="createCarePlan",
    kind="mutation",
    root_field="createCarePlan",
    python_path="healthie.mutations.create_care_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createCarePlanInput"},
    document="""
mutation createCarePlan($input: createCarePlanInput) {
  createCarePlan(input: $input) {
    ...CreateCarePlanPayload
  }
}
"""
    + CREATE_CARE_PLAN_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCarePlan", CreateCarePlanPayload),
)
