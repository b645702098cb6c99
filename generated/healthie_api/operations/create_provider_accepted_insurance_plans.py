# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.provider_accepted_insurance_plan_type import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)


class CreateProviderAcceptedInsurancePlansInput(InputModel):
    accepted_insurance_plan_ids: list[ID] | None = None
    provider_id: ID


class CreateProviderAcceptedInsurancePlansPayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_accepted_insurance_plans: list[ProviderAcceptedInsurancePlanType] | None


OPERATION: GraphQLOperation[CreateProviderAcceptedInsurancePlansPayload] = GraphQLOperation(
    name="createProviderAcceptedInsurancePlans",
    kind="mutation",
    root_field="createProviderAcceptedInsurancePlans",
    python_path="healthie.mutations.create_provider_accepted_insurance_plans",
    safety="create",
    confidence="full",
    arguments={"input": "createProviderAcceptedInsurancePlansInput!"},
    document="""
mutation createProviderAcceptedInsurancePlans($input: createProviderAcceptedInsurancePlansInput) {
  createProviderAcceptedInsurancePlans(input: $input) {
    ...CreateProviderAcceptedInsurancePlansPayload
  }
}

fragment CreateProviderAcceptedInsurancePlansPayload on createProviderAcceptedInsurancePlansPayload {
  messages {
    ...FieldError
  }
  provider_accepted_insurance_plans {
    ...ProviderAcceptedInsurancePlanType
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    decode=object_of("createProviderAcceptedInsurancePlans", CreateProviderAcceptedInsurancePlansPayload),
)
