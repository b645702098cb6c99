# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="deleteSavedFilter",
    python_path="healthie.mutations.delete_saved_filter",
    safety="idempotent_write",
    confidence="full",
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
