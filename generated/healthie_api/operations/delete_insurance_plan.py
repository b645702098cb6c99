# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_insurance_plan_payload import DELETE_INSURANCE_PLAN_PAYLOAD_FRAGMENT, DeleteInsurancePlanPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteInsurancePlanPayload] = GraphQLOperation(
    name="deleteInsurancePlan",
    kind="mutation",
    root_field="deleteInsurancePlan",
    python_path="healthie.mutations.delete_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteInsurancePlanInput"},
    document="""
mutation deleteInsurancePlan($input: deleteInsurancePlanInput) {
  deleteInsurancePlan(input: $input) {
    ...DeleteInsurancePlanPayload
  }
}
"""
    + DELETE_INSURANCE_PLAN_PAYLOAD_FRAGMENT
    + INSURANCE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteInsurancePlan", DeleteInsurancePlanPayload),
)
