# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="createSavedFilter",
    python_path="healthie.mutations.create_saved_filter",
    safety="create",
    confidence="full",
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
