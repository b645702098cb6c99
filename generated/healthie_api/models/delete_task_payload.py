# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.task import Task


class DeleteTaskPayload(BaseModel):
    messages: list[FieldError | None] | None
    task: Task | None


DELETE_TASK_PAYLOAD_FRAGMENT = """
fragment DeleteTaskPayload on deleteTaskPayload {
  messages {
    ...FieldError
  }
  task {
    ...Task
  }
}
"""
