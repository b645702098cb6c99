# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.write_off import WriteOff


class DeleteWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None


DELETE_WRITE_OFF_PAYLOAD_FRAGMENT = """
fragment DeleteWriteOffPayload on deleteWriteOffPayload {
  messages {
    ...FieldError
  }
  write_off {
    ...WriteOff
  }
}
"""
