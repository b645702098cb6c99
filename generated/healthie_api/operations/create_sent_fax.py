# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.sent_fax import SENT_FAX_FRAGMENT, SentFax


class CreateSentFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_fax: SentFax | None


OPERATION: GraphQLOperation[CreateSentFaxPayload] = GraphQLOperation(
    name="createSentFax",
    kind="mutation",
    root_field="createSentFax",
    python_path="healthie.mutations.create_sent_fax",
    safety="create",
    confidence="full",
    arguments={"input": "createSentFaxInput!"},
    document="""
mutation createSentFax($input: createSentFaxInput) {
  createSentFax(input: $input) {
    ...CreateSentFaxPayload
  }
}

fragment CreateSentFaxPayload on createSentFaxPayload {
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
    decode=object_of("createSentFax", CreateSentFaxPayload),
)
