# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.provider_accepted_insurance_plan_type import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)


class DeleteProviderAcceptedInsurancePlanInput(InputModel):
    id: ID


class DeleteProviderAcceptedInsurancePlanPayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_accepted_insurance_plan: ProviderAcceptedInsurancePlanType | None = Field(
        validation_alias="providerAcceptedInsurancePlan", serialization_alias="providerAcceptedInsurancePlan"
    )


OPERATION: GraphQLOperation[DeleteProviderAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="deleteProviderAcceptedInsurancePlan",
    kind="mutation",
    root_field="deleteProviderAcceptedInsurancePlan",
    python_path="healthie.mutations.delete_provider_accepted_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProviderAcceptedInsurancePlanInput!"},
    document="""
mutation deleteProviderAcceptedInsurancePlan($input: deleteProviderAcceptedInsurancePlanInput) {
  deleteProviderAcceptedInsurancePlan(input: $input) {
    ...DeleteProviderAcceptedInsurancePlanPayload
  }
}

fragment DeleteProviderAcceptedInsurancePlanPayload on deleteProviderAcceptedInsurancePlanPayload {
  messages {
    ...FieldError
  }
  providerAcceptedInsurancePlan {
    ...ProviderAcceptedInsurancePlanType
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    decode=object_of("deleteProviderAcceptedInsurancePlan", DeleteProviderAcceptedInsurancePlanPayload),
)
