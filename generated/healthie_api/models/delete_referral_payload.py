# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
