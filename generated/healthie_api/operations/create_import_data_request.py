# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_import_data_request_payload import (
    CREATE_IMPORT_DATA_REQUEST_PAYLOAD_FRAGMENT,
    CreateImportDataRequestPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.import_data_request import IMPORT_DATA_REQUEST_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateImportDataRequestPayload] = GraphQLOperation(
    name="createImportDataRequest",
    kind="mutation",
    root_field="createImportDataRequest",
    python_path="healthie.mutations.create_import_data_request",
    safety="create",
    confidence="full",
    arguments={"input": "createImportDataRequestInput"},
    document="""
mutation createImportDataRequest($input: createImportDataRequestInput) {
  createImportDataRequest(input: $input) {
    ...CreateImportDataRequestPayload
  }
}
"""
    + CREATE_IMPORT_DATA_REQUEST_PAYLOAD_FRAGMENT
    + IMPORT_DATA_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createImportDataRequest", CreateImportDataRequestPayload),
)
