# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT
from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT
from ..models.delete_accepted_insurance_plan_payload import (
    DELETE_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT,
    DeleteAcceptedInsurancePlanPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="deleteAcceptedInsurancePlan",
    kind="mutation",
    root_field="deleteAcceptedInsurancePlan",
    python_path="healthie.mutations.delete_accepted_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAcceptedInsurancePlanInput"},
    document="""
mutation deleteAcceptedInsurancePlan($input: deleteAcceptedInsurancePlanInput) {
  deleteAcceptedInsurancePlan(input: $input) {
    ...DeleteAcceptedInsurancePlanPayload
  }
}
"""
    + DELETE_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT
    + ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAcceptedInsurancePlan", DeleteAcceptedInsurancePlanPayload),
)
