# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT


class CreateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None


class DeleteInsurancePlanInput(InputModel):
    id: ID | None = None


class UpdateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    id: ID | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None


class CreateInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


class DeleteInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


class UpdateInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


CREATE_INSURANCE_PLAN: GraphQLOperation[CreateInsurancePlanPayload] = GraphQLOperation(
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

DELETE_INSURANCE_PLAN: GraphQLOperation[DeleteInsurancePlanPayload] = GraphQLOperation(
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

UPDATE_INSURANCE_PLAN: GraphQLOperation[UpdateInsurancePlanPayload] = GraphQLOperation(
    name="updateInsurancePlan",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateInsurancePlanInput!"},
    document="""
mutation updateInsurancePlan($input: updateInsurancePlanInput) {
 updateInsurancePlan(input: $input) {
 ...UpdateInsurancePlanPayload
 }
}

fragment UpdateInsurancePlanPayload on updateInsurancePlanPayload {
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
    decode=object_of("updateInsurancePlan", UpdateInsurancePlanPayload),
)
