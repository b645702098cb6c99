# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCarePlanInput(InputModel):
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    name: str | None = None
    patient_id: ID | None = None


class CreateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCarePlanPayload] = GraphQLOperation(
    name="createCarePlan",
    kind="mutation",
    safety="create",
    arguments={"input": "createCarePlanInput!"},
    document="""
mutation createCarePlan($input: createCarePlanInput) {
 createCarePlan(input: $input) {
 ...CreateCarePlanPayload
 }
}

fragment CreateCarePlanPayload on createCarePlanPayload {
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
    decode=object_of("createCarePlan", CreateCarePlanPayload),
)
