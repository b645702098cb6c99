# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT
from ..models.update_insurance_plan_payload import UPDATE_INSURANCE_PLAN_PAYLOAD_FRAGMENT, UpdateInsurancePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateInsurancePlanPayload] = GraphQLOperation(
    name="updateInsurancePlan",
    kind="mutation",
    root_field="updateInsurancePlan",
    python_path="healthie.mutations.update_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsurancePlanInput"},
    document="""
mutation updateInsurancePlan($input: updateInsurancePlanInput) {
  updateInsurancePlan(input: $input) {
    ...UpdateInsurancePlanPayload
  }
}
"""
    + UPDATE_INSURANCE_PLAN_PAYLOAD_FRAGMENT
    + INSURANCE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsurancePlan", UpdateInsurancePlanPayload),
)
