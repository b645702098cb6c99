# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.sent_fax import SentFax


class ResendSentFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_fax: SentFax | None


RESEND_SENT_FAX_PAYLOAD_FRAGMENT = """
fragment ResendSentFaxPayload on resendSentFaxPayload {
  messages {
    ...FieldError
  }
  sent_fax {
    ...SentFax
  }
}
"""
