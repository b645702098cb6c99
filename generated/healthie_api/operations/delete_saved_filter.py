# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_saved_filter_payload import DeleteSavedFilterPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteSavedFilterPayload] = GraphQLOperation(
    name="deleteSavedFilter",
    kind="mutation",
    root_field="deleteSavedFilter",
    python_path="healthie.mutations.delete_saved_filter",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteSavedFilterInput"},
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

fragment FieldError on FieldError {
  field
  message
}

fragment SavedFilter on SavedFilter {
  filter_data
  id
  name
  organization_id
  user_id
  uuid
}
""",
    decode=object_of("deleteSavedFilter", DeleteSavedFilterPayload),
)
