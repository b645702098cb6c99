# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="deleteSmokingStatus",
    python_path="healthie.mutations.delete_smoking_status",
    safety="idempotent_write",
    confidence="full",
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
