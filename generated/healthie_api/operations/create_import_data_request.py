# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_import_data_request_payload import CreateImportDataRequestPayload
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

fragment CreateImportDataRequestPayload on createImportDataRequestPayload {
  importDataRequest {
    ...ImportDataRequest
  }
  messages {
    ...FieldError
  }
}

fragment ImportDataRequest on ImportDataRequest {
  clients_template
  created_at
  display_name
  extension
  optional_comment
  request_type
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createImportDataRequest", CreateImportDataRequestPayload),
)
