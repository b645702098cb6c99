# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smoking_status import SMOKING_STATUS_FRAGMENT, SmokingStatus


class UpdateSmokingStatusInput(InputModel):
    id: ID | None = None
    smoking_status_code: str | None = None
    status_end_datetime: ZonedDateTime | None = None
    status_start_datetime: ZonedDateTime | None = None


class UpdateSmokingStatusPayload(BaseModel):
    messages: list[FieldError | None] | None
    smoking_status: SmokingStatus | None = Field(validation_alias="smokingStatus", serialization_alias="smokingStatus")


OPERATION: GraphQLOperation[UpdateSmokingStatusPayload] = GraphQLOperation(
    name="updateSmokingStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateSmokingStatusInput!"},
    document="""
mutation updateSmokingStatus($input: updateSmokingStatusInput) {
 updateSmokingStatus(input: $input) {
 ...UpdateSmokingStatusPayload
 }
}

fragment UpdateSmokingStatusPayload on updateSmokingStatusPayload {
 messages {
 ...FieldError
 }
 smokingStatus {
 ...SmokingStatus
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SMOKING_STATUS_FRAGMENT,
    decode=object_of("updateSmokingStatus", UpdateSmokingStatusPayload),
)
