# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class UpdateGroupCarePlanInput(InputModel):
    id: ID | None = None
    is_active: Boolean | None = None


class UpdateGroupCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGroupCarePlanPayload] = GraphQLOperation(
    name="updateGroupCarePlan",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateGroupCarePlanInput!"},
    document="""
mutation updateGroupCarePlan($input: updateGroupCarePlanInput) {
 updateGroupCarePlan(input: $input) {
 ...UpdateGroupCarePlanPayload
 }
}

fragment UpdateGroupCarePlanPayload on updateGroupCarePlanPayload {
 carePlan {
 ...CarePlan
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGroupCarePlan", UpdateGroupCarePlanPayload),
)
