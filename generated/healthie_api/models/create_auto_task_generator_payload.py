# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.auto_task_generator import AutoTaskGenerator
from ..models.field_error import FieldError


class CreateAutoTaskGeneratorPayload(BaseModel):
    auto_task_generator: AutoTaskGenerator | None
    messages: list[FieldError | None] | None


CREATE_AUTO_TASK_GENERATOR_PAYLOAD_FRAGMENT = """
fragment CreateAutoTaskGeneratorPayload on createAutoTaskGeneratorPayload {
  auto_task_generator {
    ...AutoTaskGenerator
  }
  messages {
    ...FieldError
  }
}
"""
