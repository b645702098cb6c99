# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.referral import Referral


class CreateReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


CREATE_REFERRAL_PAYLOAD_FRAGMENT = """
fragment CreateReferralPayload on createReferralPayload {
  messages {
    ...FieldError
  }
  referral {
    ...Referral
  }
}
"""
