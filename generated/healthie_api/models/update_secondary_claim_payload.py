# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.claim import Claim
from ..models.field_error import FieldError


class UpdateSecondaryClaimPayload(BaseModel):
    claim: Claim | None
    messages: list[FieldError | None] | None


UPDATE_SECONDARY_CLAIM_PAYLOAD_FRAGMENT = """
fragment UpdateSecondaryClaimPayload on UpdateSecondaryClaimPayload {
  claim {
    ...Claim
  }
  messages {
    ...FieldError
  }
}
"""
