# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class SendCarePlanEmailInput(InputModel):
    id: ID | None = None
    patient_id: ID | None = None


class SendCarePlanEmailPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[SendCarePlanEmailPayload] = GraphQLOperation(
    name="sendCarePlanEmail",
    kind="mutation",
    safety="create",
    arguments={"input": "sendCarePlanEmailInput!"},
    document="""
mutation sendCarePlanEmail($input: sendCarePlanEmailInput) {
 sendCarePlanEmail(input: $input) {
 ...SendCarePlanEmailPayload
 }
}

fragment SendCarePlanEmailPayload on sendCarePlanEmailPayload {
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
    decode=object_of("sendCarePlanEmail", SendCarePlanEmailPayload),
)
