# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Day,
    GraphQLOperation,
    InputModel,
    Int,
    ZonedDateTime,
    object_of,
)

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.availability import AVAILABILITY_FRAGMENT, Availability


class AvailabilityInput(InputModel):
    appointment_location_id: str | None = None
    appointment_type_id: str | None = None
    contact_type_id: str | None = None
    day_of_week: Int | None = None
    end_time: str | None = None
    is_repeating: Boolean | None = None
    range_end: Day | None = None
    range_start: Day | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: str | None = None


class BulkDeleteAvailabilityInput(InputModel):
    ids: list[ID]


class BulkCreateAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    availabilities: list[AvailabilityInput | None] | None = None
    contact_type_id: ID | None = None
    end_on: Day | None = None
    user_id: ID | None = None


class CreateAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    contact_type_id: ID | None = None
    day_of_week: Int | None = None
    end_datetime: ZonedDateTime | None = None
    end_on: Day | None = None
    end_time: str | None = None
    is_repeating: Boolean | None = None
    range_end: Day | None = None
    range_start: Day | None = None
    start_datetime: ZonedDateTime | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: ID | None = None


class DeleteAvailabilityInput(InputModel):
    id: ID | None = None


class BulkCreateAvailabilityPayload(BaseModel):
    availabilities: list[Availability | None] | None
    messages: list[FieldError | None] | None


class BulkDeleteAvailabilityPayload(BaseModel):
    deleted_count: Int | None
    messages: list[FieldError | None] | None
    success: Boolean | None


class CreateAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


class DeleteAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


BULK_CREATE_AVAILABILITY: GraphQLOperation[BulkCreateAvailabilityPayload] = GraphQLOperation(
    name="bulkCreateAvailability",
    kind="mutation",
    safety="create",
    arguments={"input": "bulkCreateAvailabilityInput!"},
    document="""
mutation bulkCreateAvailability($input: bulkCreateAvailabilityInput) {
 bulkCreateAvailability(input: $input) {
 ...BulkCreateAvailabilityPayload
 }
}

fragment BulkCreateAvailabilityPayload on bulkCreateAvailabilityPayload {
 availabilities {
 ...Availability
 }
 messages {
 ...FieldError
 }
}
"""
    + AVAILABILITY_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkCreateAvailability", BulkCreateAvailabilityPayload),
)

BULK_DELETE_AVAILABILITY: GraphQLOperation[BulkDeleteAvailabilityPayload] = GraphQLOperation(
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

CREATE_AVAILABILITY: GraphQLOperation[CreateAvailabilityPayload] = GraphQLOperation(
    name="createAvailability",
    kind="mutation",
    safety="create",
    arguments={"input": "createAvailabilityInput!"},
    document="""
mutation createAvailability($input: createAvailabilityInput) {
 createAvailability(input: $input) {
 ...CreateAvailabilityPayload
 }
}

fragment CreateAvailabilityPayload on createAvailabilityPayload {
 availability {
 ...Availability
 }
 messages {
 ...FieldError
 }
}
"""
    + AVAILABILITY_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAvailability", CreateAvailabilityPayload),
)

DELETE_AVAILABILITY: GraphQLOperation[DeleteAvailabilityPayload] = GraphQLOperation(
    name="deleteAvailability",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAvailabilityInput!"},
    document="""
mutation deleteAvailability($input: deleteAvailabilityInput) {
 deleteAvailability(input: $input) {
 ...DeleteAvailabilityPayload
 }
}

fragment DeleteAvailabilityPayload on deleteAvailabilityPayload {
 availability {
 ...Availability
 }
 messages {
 ...FieldError
 }
}
"""
    + AVAILABILITY_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAvailability", DeleteAvailabilityPayload),
)
