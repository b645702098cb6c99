# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="updateSavedFilter",
    python_path="healthie.mutations.update_saved_filter",
    safety="idempotent_write",
    confidence="full",
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
