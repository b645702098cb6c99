# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.resend_sent_fax_payload import ResendSentFaxPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResendSentFaxPayload] = GraphQLOperation(
    name="resendSentFax",
    kind="mutation",
    root_field="resendSentFax",
    python_path="healthie.mutations.resend_sent_fax",
    safety="create",
    confidence="full",
    arguments={"input": "resendSentFaxInput"},
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

fragment FieldError on FieldError {
  field
  message
}

fragment SentFax on SentFax {
  created_at
  destination_number
  id
  parsed_form_answer_group_ids
  patient {
    id
  }
  resendable
  sender {
    id
  }
  status
  status_display_string
  updated_at
}
""",
    decode=object_of("resendSentFax", ResendSentFaxPayload),
)
