# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
