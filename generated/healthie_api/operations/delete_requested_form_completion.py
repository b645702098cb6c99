# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_requested_form_payload import DELETE_REQUESTED_FORM_PAYLOAD_FRAGMENT, DeleteRequestedFormPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteRequestedFormPayload] = GraphQLOperation(
    name="deleteRequestedFormCompletion",
    kind="mutation",
    root_field="deleteRequestedFormCompletion",
    python_path="healthie.mutations.delete_requested_form_completion",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteRequestedFormInput"},
    document="""
mutation deleteRequestedFormCompletion($input: deleteRequestedFormInput) {
  deleteRequestedFormCompletion(input: $input) {
    ...DeleteRequestedFormPayload
  }
}
"""
    + DELETE_REQUESTED_FORM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REQUESTED_FORM_COMPLETION_FRAGMENT,
    decode=object_of("deleteRequestedFormCompletion", DeleteRequestedFormPayload),
)
