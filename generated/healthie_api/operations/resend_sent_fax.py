# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.resend_sent_fax_payload import RESEND_SENT_FAX_PAYLOAD_FRAGMENT, ResendSentFaxPayload
from ..models.sent_fax import SENT_FAX_FRAGMENT
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
"""
    + RESEND_SENT_FAX_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SENT_FAX_FRAGMENT,
    decode=object_of("resendSentFax", ResendSentFaxPayload),
)
