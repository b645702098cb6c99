# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.sent_fax import SENT_FAX_FRAGMENT, SentFax


class ResendSentFaxInput(InputModel):
    sent_fax_id: ID | None = None


class ResendSentFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_fax: SentFax | None


OPERATION: GraphQLOperation[ResendSentFaxPayload] = GraphQLOperation(
    name="resendSentFax",
    kind="mutation",
    root_field="resendSentFax",
    python_path="healthie.mutations.resend_sent_fax",
    safety="create",
    confidence="full",
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
    + SENT_FAX_FRAGMENT,
    decode=object_of("resendSentFax", ResendSentFaxPayload),
)
