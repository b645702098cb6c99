# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean, Int


class BulkDeleteAvailabilityPayload(BaseModel):
    deleted_count: Int | None
    messages: list[FieldError | None] | None
    success: Boolean | None


BULK_DELETE_AVAILABILITY_PAYLOAD_FRAGMENT = """
fragment BulkDeleteAvailabilityPayload on BulkDeleteAvailabilityPayload {
  deleted_count
  messages {
    ...FieldError
  }
  success
}
"""
