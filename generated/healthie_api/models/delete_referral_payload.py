# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.referral import Referral


class DeleteReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


DELETE_REFERRAL_PAYLOAD_FRAGMENT = """
fragment DeleteReferralPayload on deleteReferralPayload {
  messages {
    ...FieldError
  }
  referral {
    ...Referral
  }
}
"""
