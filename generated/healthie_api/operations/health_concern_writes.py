# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateHealthConcernInput(InputModel):
    code: str | None = None
    description: str | None = None
    display_name: str | None = None
    effective_time: str | None = None
    user_id: ID | None = None


class DeleteHealthConcernInput(InputModel):
    id: ID | None = None


class UpdateHealthConcernInput(InputModel):
    code: str | None = None
    description: str | None = None
    display_name: str | None = None
    effective_time: str | None = None
    id: ID | None = None


class HealthConcern(BaseModel):
    code: str | None
    description: str | None
    display_name: str | None
    effective_time: str | None
    id: ID


class CreateHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


class DeleteHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


class UpdateHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


CREATE_HEALTH_CONCERN: GraphQLOperation[CreateHealthConcernPayload] = GraphQLOperation(
    name="createHealthConcern",
    kind="mutation",
    safety="create",
    arguments={"input": "createHealthConcernInput!"},
    document="""
mutation createHealthConcern($input: createHealthConcernInput) {
 createHealthConcern(input: $input) {
 ...CreateHealthConcernPayload
 }
}

fragment CreateHealthConcernPayload on createHealthConcernPayload {
 health_concern {
 ...HealthConcern
 }
 messages {
 ...FieldError
 }
}

fragment HealthConcern on HealthConcern {
 code
 description
 display_name
 effective_time
 id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createHealthConcern", CreateHealthConcernPayload),
)

DELETE_HEALTH_CONCERN: GraphQLOperation[DeleteHealthConcernPayload] = GraphQLOperation(
    name="deleteHealthConcern",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteHealthConcernInput!"},
    document="""
mutation deleteHealthConcern($input: deleteHealthConcernInput) {
 deleteHealthConcern(input: $input) {
 ...DeleteHealthConcernPayload
 }
}

fragment DeleteHealthConcernPayload on deleteHealthConcernPayload {
 health_concern {
 ...HealthConcern
 }
 messages {
 ...FieldError
 }
}

fragment HealthConcern on HealthConcern {
 code
 description
 display_name
 effective_time
 id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteHealthConcern", DeleteHealthConcernPayload),
)

UPDATE_HEALTH_CONCERN: GraphQLOperation[UpdateHealthConcernPayload] = GraphQLOperation(
    name="updateHealthConcern",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateHealthConcernInput!"},
    document="""
mutation updateHealthConcern($input: updateHealthConcernInput) {
 updateHealthConcern(input: $input) {
 ...UpdateHealthConcernPayload
 }
}

fragment UpdateHealthConcernPayload on updateHealthConcernPayload {
 health_concern {
 ...HealthConcern
 }
 messages {
 ...FieldError
 }
}

fragment HealthConcern on HealthConcern {
 code
 description
 display_name
 effective_time
 id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHealthConcern", UpdateHealthConcernPayload),
)
