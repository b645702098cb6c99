# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_fax_line_request_payload import (
    CREATE_FAX_LINE_REQUEST_PAYLOAD_FRAGMENT,
    CreateFaxLineRequestPayload,
)
from ..models.fax_line_request import FAX_LINE_REQUEST_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFaxLineRequestPayload] = GraphQLOperation(
    name="createFaxLineRequest",
    kind="mutation",
    root_field="createFaxLineRequest",
    python_path="healthie.mutations.create_fax_line_request",
    safety="create",
    confidence="full",
    arguments={"input": "createFaxLineRequestInput"},
    document="""
mutation createFaxLineRequest($input: createFaxLineRequestInput) {
  createFaxLineRequest(input: $input) {
    ...CreateFaxLineRequestPayload
  }
}
"""
    + CREATE_FAX_LINE_REQUEST_PAYLOAD_FRAGMENT
    + FAX_LINE_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFaxLineRequest", CreateFaxLineRequestPayload),
)
