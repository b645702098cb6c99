# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.apple_health import APPLE_HEALTH_FRAGMENT, AppleHealth
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAppleHealthInput(InputModel):
    id: ID | None = None


class DeleteAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppleHealthPayload] = GraphQLOperation(
    name="deleteAppleHealth",
    kind="mutation",
    root_field="deleteAppleHealth",
    python_path="healthie.mutations.delete_apple_health",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppleHealthInput!"},
    document="""
mutation deleteAppleHealth($input: deleteAppleHealthInput) {
  deleteAppleHealth(input: $input) {
    ...DeleteAppleHealthPayload
  }
}

fragment DeleteAppleHealthPayload on deleteAppleHealthPayload {
  apple_health {
    ...AppleHealth
  }
  messages {
    ...FieldError
  }
}
"""
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppleHealth", DeleteAppleHealthPayload),
)
