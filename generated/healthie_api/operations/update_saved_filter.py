# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_saved_filter_payload import UpdateSavedFilterPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSavedFilterPayload] = GraphQLOperation(
    name="updateSavedFilter",
    kind="mutation",
    root_field="updateSavedFilter",
    python_path="healthie.mutations.update_saved_filter",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateSavedFilterInput"},
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
    decode=object_of("updateSavedFilter", UpdateSavedFilterPayload),
)
