# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_saved_filter_payload import DELETE_SAVED_FILTER_PAYLOAD_FRAGMENT, DeleteSavedFilterPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.saved_filter import SAVED_FILTER_FRAGMENT
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
"""
    + DELETE_SAVED_FILTER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SAVED_FILTER_FRAGMENT,
    decode=object_of("deleteSavedFilter", DeleteSavedFilterPayload),
)
