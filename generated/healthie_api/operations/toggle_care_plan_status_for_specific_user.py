# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class ToggleCarePlanStatusForSpecificUserInput(InputModel):
    activate: Boolean
    id: ID | None = None
    patient_id: ID | None = None


class ToggleCarePlanStatusForSpecificUserPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ToggleCarePlanStatusForSpecificUserPayload] = GraphQLOperation(
    name="toggleCarePlanStatusForSpecificUser",
    kind="mutation",
    safety="create",
    arguments={"input": "toggleCarePlanStatusForSpecificUserInput!"},
    document="""
mutation toggleCarePlanStatusForSpecificUser($input: toggleCarePlanStatusForSpecificUserInput) {
 toggleCarePlanStatusForSpecificUser(input: $input) {
 ...ToggleCarePlanStatusForSpecificUserPayload
 }
}

fragment ToggleCarePlanStatusForSpecificUserPayload on toggleCarePlanStatusForSpecificUserPayload {
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
    decode=object_of("toggleCarePlanStatusForSpecificUser", ToggleCarePlanStatusForSpecificUserPayload),
)
