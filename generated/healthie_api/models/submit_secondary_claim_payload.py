# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.claim import Claim
from ..models.field_error import FieldError


class SubmitSecondaryClaimPayload(BaseModel):
    claims: list[Claim | None] | None
    messages: list[FieldError | None] | None
    success_message: str | None


SUBMIT_SECONDARY_CLAIM_PAYLOAD_FRAGMENT = """
fragment SubmitSecondaryClaimPayload on SubmitSecondaryClaimPayload {
  claims {
    ...Claim
  }
  messages {
    ...FieldError
  }
  success_message
}
"""
