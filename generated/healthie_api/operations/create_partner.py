# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.visitor import VISITOR_FRAGMENT, Visitor


class CreatePartnerInput(InputModel):
    about_me: str | None = None
    email: str | None = None
    first_name: str | None = None
    first_url: str | None = None
    last_name: str | None = None
    phone_number: str | None = None


class CreatePartnerPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


OPERATION: GraphQLOperation[CreatePartnerPayload] = GraphQLOperation(
    name="createPartner",
    kind="mutation",
    safety="create",
    arguments={"input": "createPartnerInput!"},
    document="""
mutation createPartner($input: createPartnerInput) {
 createPartner(input: $input) {
 ...CreatePartnerPayload
 }
}

fragment CreatePartnerPayload on createPartnerPayload {
 messages {
 ...FieldError
 }
 visitor {
 ...Visitor
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + VISITOR_FRAGMENT,
    decode=object_of("createPartner", CreatePartnerPayload),
)
