# Generated.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT


class CreateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None


class CreateInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateInsurancePlanPayload] = GraphQLOperation(
    name="createInsurancePlan",
    kind="mutation",
    safety="create",
    arguments={"input": "createInsurancePlanInput!"},
    document="""
mutation createInsurancePlan($input: createInsurancePlanInput) {
 createInsurancePlan(input: $input) {
 ...CreateInsurancePlanPayload
 }
}

fragment CreateInsurancePlanPayload on createInsurancePlanPayload {
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
    decode=object_of("createInsurancePlan", CreateInsurancePlanPayload),
)
