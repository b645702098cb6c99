# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter


class UpdateSavedFilterInput(InputModel):
    id: ID
    name: str


class UpdateSavedFilterPayload(BaseModel):
    messages: list[FieldError | None] | None
    saved_filter: SavedFilter | None = Field(validation_alias="savedFilter", serialization_alias="savedFilter")


OPERATION: GraphQLOperation[UpdateSavedFilterPayload] = GraphQLOperation(
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
