# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.task import Task


class CreateTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


CREATE_TASK_PAYLOAD_FRAGMENT = """
fragment CreateTaskPayload on createTaskPayload {
  messages {
    ...FieldError
  }
  task {
    ...Task
  }
}
"""
