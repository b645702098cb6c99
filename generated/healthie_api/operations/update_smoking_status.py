# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime
from pydantic import Field

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
    root_field="updateSmokingStatus",
    python_path="healthie.mutations.update_smoking_status",
    safety="idempotent_write",
    confidence="full",
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
