# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smoking_status import SMOKING_STATUS_FRAGMENT, SmokingStatus


class DeleteSmokingStatusInput(InputModel):
    id: ID | None = None


class DeleteSmokingStatusPayload(BaseModel):
    messages: list[FieldError | None] | None
    smoking_status: SmokingStatus | None = Field(validation_alias="smokingStatus", serialization_alias="smokingStatus")


OPERATION: GraphQLOperation[DeleteSmokingStatusPayload] = GraphQLOperation(
    name="deleteSmokingStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteSmokingStatusInput!"},
    document="""
mutation deleteSmokingStatus($input: deleteSmokingStatusInput) {
 deleteSmokingStatus(input: $input) {
 ...DeleteSmokingStatusPayload
 }
}

fragment DeleteSmokingStatusPayload on deleteSmokingStatusPayload {
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
    decode=object_of("deleteSmokingStatus", DeleteSmokingStatusPayload),
)
