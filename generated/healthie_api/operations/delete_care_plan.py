# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCarePlanInput(InputModel):
    id: ID | None = None


class DeleteCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCarePlanPayload] = GraphQLOperation(
    name="deleteCarePlan",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCarePlanInput!"},
    document="""
mutation deleteCarePlan($input: deleteCarePlanInput) {
 deleteCarePlan(input: $input) {
 ...DeleteCarePlanPayload
 }
}

fragment DeleteCarePlanPayload on deleteCarePlanPayload {
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
    decode=object_of("deleteCarePlan", DeleteCarePlanPayload),
)
