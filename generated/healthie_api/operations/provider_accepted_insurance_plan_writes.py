# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.provider_accepted_insurance_plan import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)


class CreateProviderAcceptedInsurancePlansInput(InputModel):
    accepted_insurance_plan_ids: list[ID] | None = None
    provider_id: ID


class DeleteProviderAcceptedInsurancePlanInput(InputModel):
    id: ID


class CreateProviderAcceptedInsurancePlansPayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_accepted_insurance_plans: list[ProviderAcceptedInsurancePlanType] | None


class DeleteProviderAcceptedInsurancePlanPayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_accepted_insurance_plan: ProviderAcceptedInsurancePlanType | None = Field(
        validation_alias="providerAcceptedInsurancePlan", serialization_alias="providerAcceptedInsurancePlan"
    )


CREATE_PROVIDER_ACCEPTED_INSURANCE_PLANS: GraphQLOperation[CreateProviderAcceptedInsurancePlansPayload] = (
    GraphQLOperation(
        name="createProviderAcceptedInsurancePlans",
        kind="mutation",
        safety="create",
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
        + PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT
        + ACCEPTED_INSURANCE_PLAN_FRAGMENT
        + USER_REFERENCE_FRAGMENT,
        decode=object_of("createProviderAcceptedInsurancePlans", CreateProviderAcceptedInsurancePlansPayload),
    )
)

DELETE_PROVIDER_ACCEPTED_INSURANCE_PLAN: GraphQLOperation[DeleteProviderAcceptedInsurancePlanPayload] = (
    GraphQLOperation(
        name="deleteProviderAcceptedInsurancePlan",
        kind="mutation",
        safety="idempotent_write",
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
        + PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT
        + ACCEPTED_INSURANCE_PLAN_FRAGMENT
        + USER_REFERENCE_FRAGMENT,
        decode=object_of("deleteProviderAcceptedInsurancePlan", DeleteProviderAcceptedInsurancePlanPayload),
    )
)
