# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.fax_line_request import FAX_LINE_REQUEST_FRAGMENT, FaxLineRequest
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFaxLineRequestPayload(BaseModel):
    fax_line_request: FaxLineRequest | None = Field(
        validation_alias="faxLineRequest", serialization_alias="faxLineRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFaxLineRequestPayload] = GraphQLOperation(
    name="createFaxLineRequest",
    kind="mutation",
    root_field="createFaxLineRequest",
    python_path="healthie.mutations.create_fax_line_request",
    safety="create",
    confidence="full",
    arguments={"input": "createFaxLineRequestInput!"},
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
"""
    + FAX_LINE_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFaxLineRequest", CreateFaxLineRequestPayload),
)
