# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.sent_fax import SENT_FAX_FRAGMENT, SentFax


class ResendSentFaxInput(InputModel):
    sent_fax_id: ID | None = None


class ResendSentFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_fax: SentFax | None


OPERATION: GraphQLOperation[ResendSentFaxPayload] = GraphQLOperation(
    name="resendSentFax",
    kind="mutation",
    safety="create",
    arguments={"input": "resendSentFaxInput!"},
    document="""
mutation resendSentFax($input: resendSentFaxInput) {
 resendSentFax(input: $input) {
 ...ResendSentFaxPayload
 }
}

fragment ResendSentFaxPayload on resendSentFaxPayload {
 messages {
 ...FieldError
 }
 sent_fax {
 ...SentFax
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SENT_FAX_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("resendSentFax", ResendSentFaxPayload),
)
