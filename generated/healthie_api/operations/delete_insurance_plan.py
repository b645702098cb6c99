# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT


class DeleteInsurancePlanInput(InputModel):
    id: ID | None = None


class DeleteInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteInsurancePlanPayload] = GraphQLOperation(
    name="deleteInsurancePlan",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteInsurancePlanInput!"},
    document="""
mutation deleteInsurancePlan($input: deleteInsurancePlanInput) {
 deleteInsurancePlan(input: $input) {
 ...DeleteInsurancePlanPayload
 }
}

fragment DeleteInsurancePlanPayload on deleteInsurancePlanPayload {
 insurance_plan {
 ...InsurancePlan
 }
 messages {
 ...FieldError
 }
}
"""
    + INSURANCE_PLAN_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteInsurancePlan", DeleteInsurancePlanPayload),
)
