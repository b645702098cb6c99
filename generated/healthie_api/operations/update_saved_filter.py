# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.saved_filter import SAVED_FILTER_FRAGMENT
from ..models.update_saved_filter_payload import UPDATE_SAVED_FILTER_PAYLOAD_FRAGMENT, UpdateSavedFilterPayload
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
"""
    + UPDATE_SAVED_FILTER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SAVED_FILTER_FRAGMENT,
    decode=object_of("updateSavedFilter", UpdateSavedFilterPayload),
)
