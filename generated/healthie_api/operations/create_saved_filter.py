# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_saved_filter_payload import CreateSavedFilterPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSavedFilterPayload] = GraphQLOperation(
    name="createSavedFilter",
    kind="mutation",
    root_field="createSavedFilter",
    python_path="healthie.mutations.create_saved_filter",
    safety="create",
    confidence="full",
    arguments={"input": "createSavedFilterInput"},
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
    decode=object_of("createSavedFilter", CreateSavedFilterPayload),
)
