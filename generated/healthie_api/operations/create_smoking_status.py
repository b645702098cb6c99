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


class CreateSmokingStatusInput(InputModel):
    smoking_status_code: str | None = None
    status_end_datetime: ZonedDateTime | None = None
    status_start_datetime: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateSmokingStatusPayload(BaseModel):
    messages: list[FieldError | None] | None
    smoking_status: SmokingStatus | None = Field(validation_alias="smokingStatus", serialization_alias="smokingStatus")


OPERATION: GraphQLOperation[CreateSmokingStatusPayload] = GraphQLOperation(
    name="createSmokingStatus",
    kind="mutation",
    safety="create",
    arguments={"input": "createSmokingStatusInput!"},
    document="""
mutation createSmokingStatus($input: createSmokingStatusInput) {
 createSmokingStatus(input: $input) {
 ...CreateSmokingStatusPayload
 }
}

fragment CreateSmokingStatusPayload on createSmokingStatusPayload {
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
    decode=object_of("createSmokingStatus", CreateSmokingStatusPayload),
)
