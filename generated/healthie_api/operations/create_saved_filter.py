# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_saved_filter_payload import CREATE_SAVED_FILTER_PAYLOAD_FRAGMENT, CreateSavedFilterPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.saved_filter import SAVED_FILTER_FRAGMENT
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
"""
    + CREATE_SAVED_FILTER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SAVED_FILTER_FRAGMENT,
    decode=object_of("createSavedFilter", CreateSavedFilterPayload),
)
