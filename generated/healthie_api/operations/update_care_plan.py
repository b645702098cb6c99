# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCarePlanInput(InputModel):
    description: str | None = None
    doc_id: ID | None = None
    from_template: Boolean | None = None
    id: ID | None = None
    is_creating: Boolean | None = None
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    is_template: Boolean | None = None
    is_updating: Boolean | None = None
    name: str | None = None
    new_patient_id: ID | None = None
    notify_client_by_email: Boolean | None = Field(default=None, deprecated=True)
    user_group_id: ID | None = None


class UpdateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCarePlanPayload] = GraphQLOperation(
    name="updateCarePlan",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCarePlanInput!"},
    document="""
mutation updateCarePlan($input: updateCarePlanInput) {
 updateCarePlan(input: $input) {
 ...UpdateCarePlanPayload
 }
}

fragment UpdateCarePlanPayload on updateCarePlanPayload {
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
    decode=object_of("updateCarePlan", UpdateCarePlanPayload),
)
