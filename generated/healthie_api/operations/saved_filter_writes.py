# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter


class CreateSavedFilterInput(InputModel):
    name: str
    organization_id: ID | None = None


class DeleteSavedFilterInput(InputModel):
    id: ID


class UpdateSavedFilterInput(InputModel):
    id: ID
    name: str


class CreateSavedFilterPayload(BaseModel):
    messages: list[FieldError | None] | None
    saved_filter: SavedFilter | None = Field(validation_alias="savedFilter", serialization_alias="savedFilter")


class DeleteSavedFilterPayload(BaseModel):
    messages: list[FieldError | None] | None
    saved_filter: SavedFilter | None = Field(validation_alias="savedFilter", serialization_alias="savedFilter")


class UpdateSavedFilterPayload(BaseModel):
    messages: list[FieldError | None] | None
    saved_filter: SavedFilter | None = Field(validation_alias="savedFilter", serialization_alias="savedFilter")


CREATE_SAVED_FILTER: GraphQLOperation[CreateSavedFilterPayload] = GraphQLOperation(
    name="createSavedFilter",
    kind="mutation",
    safety="create",
    arguments={"input": "createSavedFilterInput!"},
    document="""
mutation createSavedFilter($input: createSavedFilterInput) {
 createSavedFilter(input: $input) {
 ...CreateSavedFilterPayload
 }
}

fragment CreateSavedFilterPayload on createSavedFilterPayload {
 messages {
 ...FieldError
 }
 savedFilter {
 ...SavedFilter
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SAVED_FILTER_FRAGMENT,
    decode=object_of("createSavedFilter", CreateSavedFilterPayload),
)

DELETE_SAVED_FILTER: GraphQLOperation[DeleteSavedFilterPayload] = GraphQLOperation(
    name="deleteSavedFilter",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteSavedFilterInput!"},
    document="""
mutation deleteSavedFilter($input: deleteSavedFilterInput) {
 deleteSavedFilter(input: $input) {
 ...DeleteSavedFilterPayload
 }
}

fragment DeleteSavedFilterPayload on deleteSavedFilterPayload {
 messages {
 ...FieldError
 }
 savedFilter {
 ...SavedFilter
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SAVED_FILTER_FRAGMENT,
    decode=object_of("deleteSavedFilter", DeleteSavedFilterPayload),
)

UPDATE_SAVED_FILTER: GraphQLOperation[UpdateSavedFilterPayload] = GraphQLOperation(
    name="updateSavedFilter",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateSavedFilterInput!"},
    document="""
mutation updateSavedFilter($input: updateSavedFilterInput) {
 updateSavedFilter(input: $input) {
 ...UpdateSavedFilterPayload
 }
}

fragment UpdateSavedFilterPayload on updateSavedFilterPayload {
 messages {
 ...FieldError
 }
 savedFilter {
 ...SavedFilter
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SAVED_FILTER_FRAGMENT,
    decode=object_of("updateSavedFilter", UpdateSavedFilterPayload),
)
