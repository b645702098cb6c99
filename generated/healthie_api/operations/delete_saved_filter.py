# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter


class DeleteSavedFilterInput(InputModel):
    id: ID


class DeleteSavedFilterPayload(BaseModel):
    messages: list[FieldError | None] | None
    saved_filter: SavedFilter | None = Field(validation_alias="savedFilter", serialization_alias="savedFilter")


OPERATION: GraphQLOperation[DeleteSavedFilterPayload] = GraphQLOperation(
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
