# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_insurance_plan_payload import CREATE_INSURANCE_PLAN_PAYLOAD_FRAGMENT, CreateInsurancePlanPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateInsurancePlanPayload] = GraphQLOperation(
    name="createInsurancePlan",
    kind="mutation",
    root_field="createInsurancePlan",
    python_path="healthie.mutations.create_insurance_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createInsurancePlanInput"},
    document="""
mutation createInsurancePlan($input: createInsurancePlanInput) {
  createInsurancePlan(input: $input) {
    ...CreateInsurancePlanPayload
  }
}
"""
    + CREATE_INSURANCE_PLAN_PAYLOAD_FRAGMENT
    + INSURANCE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInsurancePlan", CreateInsurancePlanPayload),
)
