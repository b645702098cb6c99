# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.entry import Entry
from ..models.field_error import FieldError


class CreateOrAddToWaterIntakeEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


CREATE_OR_ADD_TO_WATER_INTAKE_ENTRY_PAYLOAD_FRAGMENT = """
fragment CreateOrAddToWaterIntakeEntryPayload on createOrAddToWaterIntakeEntryPayload {
  entry {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
