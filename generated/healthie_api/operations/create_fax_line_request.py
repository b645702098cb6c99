# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_fax_line_request_payload import CreateFaxLineRequestPayload
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

fragment CreateFaxLineRequestPayload on createFaxLineRequestPayload {
  faxLineRequest {
    ...FaxLineRequest
  }
  messages {
    ...FieldError
  }
}

fragment FaxLineRequest on FaxLineRequest {
  area_code
  bill
  city
  created_at
  loa
  request_type
  state
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createFaxLineRequest", CreateFaxLineRequestPayload),
)
