# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Int, object_of

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
    safety="idempotent_write",
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
