# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class CompleteCcdaReconciliationPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


COMPLETE_CCDA_RECONCILIATION_PAYLOAD_FRAGMENT = """
fragment CompleteCcdaReconciliationPayload on CompleteCcdaReconciliationPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
