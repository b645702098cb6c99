# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.availability import AVAILABILITY_FRAGMENT
from ..models.bulk_create_availability_payload import (
    BULK_CREATE_AVAILABILITY_PAYLOAD_FRAGMENT,
    BulkCreateAvailabilityPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkCreateAvailabilityPayload] = GraphQLOperation(
    name="bulkCreateAvailability",
    kind="mutation",
    root_field="bulkCreateAvailability",
    python_path="healthie.mutations.bulk_create_availability",
    safety="create",
    confidence="full",
    arguments={"input": "bulkCreateAvailabilityInput"},
    document="""
mutation bulkCreateAvailability($input: bulkCreateAvailabilityInput) {
  bulkCreateAvailability(input: $input) {
    ...BulkCreateAvailabilityPayload
  }
}
"""
    + BULK_CREATE_AVAILABILITY_PAYLOAD_FRAGMENT
    + AVAILABILITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkCreateAvailability", BulkCreateAvailabilityPayload),
)
