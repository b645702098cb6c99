# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_provider_accepted_insurance_plans_payload import (
    CREATE_PROVIDER_ACCEPTED_INSURANCE_PLANS_PAYLOAD_FRAGMENT,
    CreateProviderAcceptedInsurancePlansPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.provider_accepted_insurance_plan_type import PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateProviderAcceptedInsurancePlansPayload] = GraphQLOperation(
    name="createProviderAcceptedInsurancePlans",
    kind="mutation",
    root_field="createProviderAcceptedInsurancePlans",
    python_path="healthie.mutations.create_provider_accepted_insurance_plans",
    safety="create",
    confidence="full",
    arguments={"input": "createProviderAcceptedInsurancePlansInput"},
    document="""
mutation createProviderAcceptedInsurancePlans($input: createProviderAcceptedInsurancePlansInput) {
  createProviderAcceptedInsurancePlans(input: $input) {
    ...CreateProviderAcceptedInsurancePlansPayload
  }
}
"""
    + CREATE_PROVIDER_ACCEPTED_INSURANCE_PLANS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    decode=object_of("createProviderAcceptedInsurancePlans", CreateProviderAcceptedInsurancePlansPayload),
)
