# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, InputModel, Upload, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.import_data_request import IMPORT_DATA_REQUEST_FRAGMENT, ImportDataRequest


class CreateImportDataRequestInput(InputModel):
    clients_template: Upload | None = None
    display_name: str | None = None
    extension: str | None = None
    optional_comment: str | None = None
    request_type: str | None = None


class CreateImportDataRequestPayload(BaseModel):
    import_data_request: ImportDataRequest | None = Field(
        validation_alias="importDataRequest", serialization_alias="importDataRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateImportDataRequestPayload] = GraphQLOperation(
    name="createImportDataRequest",
    kind="mutation",
    safety="create",
    arguments={"input": "createImportDataRequestInput!"},
    document="""
mutation createImportDataRequest($input: createImportDataRequestInput) {
 createImportDataRequest(input: $input) {
 ...CreateImportDataRequestPayload
 }
}

fragment CreateImportDataRequestPayload on createImportDataRequestPayload {
 importDataRequest {
 ...ImportDataRequest
 }
 messages {
 ...FieldError
 }
}
"""
    + IMPORT_DATA_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createImportDataRequest", CreateImportDataRequestPayload),
)
