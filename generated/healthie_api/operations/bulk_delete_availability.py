# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class BulkDeleteAvailabilityInput(InputModel):
    ids: list[ID]


class BulkDeleteAvailabilityPayload(BaseModel):
    deleted_count: Int | None
    messages: list[FieldError | None] | None
    success: Boolean | None


OPERATION: GraphQLOperation[BulkDeleteAvailabilityPayload] = GraphQLOperation(
    name="bulkDeleteAvailability",
    kind="mutation",
    root_field="bulkDeleteAvailability",
    python_path="healthie.mutations.bulk_delete_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "BulkDeleteAvailabilityInput!"},
    document="""
mutation bulkDeleteAvailability($input: BulkDeleteAvailabilityInput) {
  bulkDeleteAvailability(input: $input) {
    ...BulkDeleteAvailabilityPayload
  }
}

fragment BulkDeleteAvailabilityPayload on BulkDeleteAvailabilityPayload {
  deleted_count
  messages {
    ...FieldError
  }
  success
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkDeleteAvailability", BulkDeleteAvailabilityPayload),
)
