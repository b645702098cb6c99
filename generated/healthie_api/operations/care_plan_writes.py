# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class CreateCarePlanInput(InputModel):
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    name: str | None = None
    patient_id: ID | None = None


class DeleteCarePlanInput(InputModel):
    id: ID | None = None


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


class CreateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


class DeleteCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


class UpdateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


CREATE_CARE_PLAN: GraphQLOperation[CreateCarePlanPayload] = GraphQLOperation(
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

DELETE_CARE_PLAN: GraphQLOperation[DeleteCarePlanPayload] = GraphQLOperation(
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

UPDATE_CARE_PLAN: GraphQLOperation[UpdateCarePlanPayload] = GraphQLOperation(
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
