# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_requested_form_payload import CREATE_REQUESTED_FORM_PAYLOAD_FRAGMENT, CreateRequestedFormPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT
from ..models.requested_form_status_type import REQUESTED_FORM_STATUS_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRequestedFormPayload] = GraphQLOperation(
    name="createRequestedFormCompletion",
    kind="mutation",
    root_field="createRequestedFormCompletion",
    python_path="healthie.mutations.create_requested_form_completion",
    safety="create",
    confidence="full",
    arguments={"input": "createRequestedFormInput"},
    document="""
mutation createRequestedFormCompletion($input: createRequestedFormInput) {
  createRequestedFormCompletion(input: $input) {
    ...CreateRequestedFormPayload
  }
}
"""
    + CREATE_REQUESTED_FORM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REQUESTED_FORM_COMPLETION_FRAGMENT
    + REQUESTED_FORM_STATUS_TYPE_FRAGMENT,
    decode=object_of("createRequestedFormCompletion", CreateRequestedFormPayload),
)
