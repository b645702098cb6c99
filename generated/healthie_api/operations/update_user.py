# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class UpdateUserPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateUserPayload] = GraphQLOperation(
    name="updateUser",
    kind="mutation",
    root_field="updateUser",
    python_path="healthie.mutations.update_user",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUserInput!"},
    document="""
mutation updateUser($input: updateUserInput) {
  updateUser(input: $input) {
    ...UpdateUserPayload
  }
}

fragment UpdateUserPayload on updateUserPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateUser", UpdateUserPayload),
    facts=(Fact(argument="input.dimissed_calendar_prompt", kind="replaced", text="is deprecated", check="deprecated"),),
)
