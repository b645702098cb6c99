# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.super_bill import SuperBill


class DeleteSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


DELETE_SUPER_BILL_PAYLOAD_FRAGMENT = """
fragment DeleteSuperBillPayload on deleteSuperBillPayload {
  messages {
    ...FieldError
  }
  superBill {
    ...SuperBill
  }
}
"""
