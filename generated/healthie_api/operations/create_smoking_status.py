# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime
from pydantic import Field

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
    root_field="createSmokingStatus",
    python_path="healthie.mutations.create_smoking_status",
    safety="create",
    confidence="full",
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
