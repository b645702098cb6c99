# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResetPasswordInput(InputModel):
    email: str | None = None
    namespace: str | None = None


class ResetPasswordPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ResetPasswordPayload] = GraphQLOperation(
    name="resetPassword",
    kind="mutation",
    root_field="resetPassword",
    python_path="healthie.mutations.reset_password",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "resetPasswordInput!"},
    document="""
mutation resetPassword($input: resetPasswordInput) {
  resetPassword(input: $input) {
    ...ResetPasswordPayload
  }
}

fragment ResetPasswordPayload on resetPasswordPayload {
  messages {
    ...FieldError
  }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resetPassword", ResetPasswordPayload),
)
