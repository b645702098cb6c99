# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateChangeHealthAccountInput(InputModel):
    password: str | None = None


class UpdateChangeHealthAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[UpdateChangeHealthAccountPayload] = GraphQLOperation(
    name="updateChangeHealthAccount",
    kind="mutation",
    root_field="updateChangeHealthAccount",
    python_path="healthie.mutations.update_change_health_account",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateChangeHealthAccountInput!"},
    document="""
mutation updateChangeHealthAccount($input: updateChangeHealthAccountInput) {
  updateChangeHealthAccount(input: $input) {
    ...UpdateChangeHealthAccountPayload
  }
}

fragment UpdateChangeHealthAccountPayload on updateChangeHealthAccountPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChangeHealthAccount", UpdateChangeHealthAccountPayload),
)
