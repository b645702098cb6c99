# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    BaseModel,
    DateTime,
    Field,
    GraphQLOperation,
    InputModel,
    Upload,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFaxLineRequestInput(InputModel):
    area_code: str | None = None
    bill: Upload | None = None
    city: str | None = None
    loa: Upload | None = None
    request_type: str | None = None
    state: str | None = None


class FaxLineRequest(BaseModel):
    area_code: str | None
    bill: str | None
    city: str | None
    created_at: DateTime
    loa: str | None
    request_type: str | None
    state: str | None


class CreateFaxLineRequestPayload(BaseModel):
    fax_line_request: FaxLineRequest | None = Field(
        validation_alias="faxLineRequest", serialization_alias="faxLineRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFaxLineRequestPayload] = GraphQLOperation(
    name="createFaxLineRequest",
    kind="mutation",
    safety="create",
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

fragment FaxLineRequest on FaxLineRequest {
 area_code
 bill
 city
 created_at
 loa
 request_type
 state
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFaxLineRequest", CreateFaxLineRequestPayload),
)
