# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.task import Task


class BulkDeleteTasksPayload(BaseModel):
    messages: list[FieldError | None] | None
    tasks: list[Task | None] | None


BULK_DELETE_TASKS_PAYLOAD_FRAGMENT = """
fragment BulkDeleteTasksPayload on bulkDeleteTasksPayload {
  messages {
    ...FieldError
  }
  tasks {
    ...Task
  }
}
"""
