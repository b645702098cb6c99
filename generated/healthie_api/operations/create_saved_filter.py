# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter


class CreateSavedFilterInput(InputModel):
    name: str
    organization_id: ID | None = None


class CreateSavedFilterPayload(BaseModel):
    messages: list[FieldError | None] | None
    saved_filter: SavedFilter | None = Field(validation_alias="savedFilter", serialization_alias="savedFilter")


OPERATION: GraphQLOperation[CreateSavedFilterPayload] = GraphQLOperation(
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
