# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT
from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT
from ..models.create_accepted_insurance_plan_payload import (
    CREATE_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT,
    CreateAcceptedInsurancePlanPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="createAcceptedInsurancePlan",
    kind="mutation",
    root_field="createAcceptedInsurancePlan",
    python_path="healthie.mutations.create_accepted_insurance_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createAcceptedInsurancePlanInput"},
    document="""
mutation createAcceptedInsurancePlan($input: createAcceptedInsurancePlanInput) {
  createAcceptedInsurancePlan(input: $input) {
    ...CreateAcceptedInsurancePlanPayload
  }
}
"""
    + CREATE_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT
    + ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAcceptedInsurancePlan", CreateAcceptedInsurancePlanPayload),
)
