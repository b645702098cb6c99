# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_provider_accepted_insurance_plan_payload import (
    DELETE_PROVIDER_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT,
    DeleteProviderAcceptedInsurancePlanPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.provider_accepted_insurance_plan_type import PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProviderAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="deleteProviderAcceptedInsurancePlan",
    kind="mutation",
    root_field="deleteProviderAcceptedInsurancePlan",
    python_path="healthie.mutations.delete_provider_accepted_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProviderAcceptedInsurancePlanInput"},
    document="""
mutation deleteProviderAcceptedInsurancePlan($input: deleteProviderAcceptedInsurancePlanInput) {
  deleteProviderAcceptedInsurancePlan(input: $input) {
    ...DeleteProviderAcceptedInsurancePlanPayload
  }
}
"""
    + DELETE_PROVIDER_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    decode=object_of("deleteProviderAcceptedInsurancePlan", DeleteProviderAcceptedInsurancePlanPayload),
)
