# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_delete_availability_payload import (
    BULK_DELETE_AVAILABILITY_PAYLOAD_FRAGMENT,
    BulkDeleteAvailabilityPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkDeleteAvailabilityPayload] = GraphQLOperation(
    name="bulkDeleteAvailability",
    kind="mutation",
    root_field="bulkDeleteAvailability",
    python_path="healthie.mutations.bulk_delete_availability",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "BulkDeleteAvailabilityInput"},
    document="""
mutation bulkDeleteAvailability($input: BulkDeleteAvailabilityInput) {
  bulkDeleteAvailability(input: $input) {
    ...BulkDeleteAvailabilityPayload
  }
}
"""
    + BULK_DELETE_AVAILABILITY_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkDeleteAvailability", BulkDeleteAvailabilityPayload),
)
