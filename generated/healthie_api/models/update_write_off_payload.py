# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.write_off import WriteOff


class UpdateWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None = Field(validation_alias="writeOff", serialization_alias="writeOff")


UPDATE_WRITE_OFF_PAYLOAD_FRAGMENT = """
fragment UpdateWriteOffPayload on updateWriteOffPayload {
  messages {
    ...FieldError
  }
  writeOff {
    ...WriteOff
  }
}
"""
