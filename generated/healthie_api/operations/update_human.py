# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateHumanInput(InputModel):
    current_user_id: ID | None = None
    id: ID | None = None


class Human(BaseModel):
    current_user: Reference | None
    current_user_id: ID | None
    email: str | None
    id: ID
    last_sign_in_at: DateTime | None


class UpdateHumanPayload(BaseModel):
    human: Human | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateHumanPayload] = GraphQLOperation(
    name="updateHuman",
    kind="mutation",
    root_field="updateHuman",
    python_path="healthie.mutations.update_human",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateHumanInput!"},
    document="""
mutation updateHuman($input: updateHumanInput) {
  updateHuman(input: $input) {
    ...UpdateHumanPayload
  }
}

fragment UpdateHumanPayload on updateHumanPayload {
  human {
    ...Human
  }
  messages {
    ...FieldError
  }
}

fragment Human on Human {
  current_user {
    id
  }
  current_user_id
  email
  id
  last_sign_in_at
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHuman", UpdateHumanPayload),
)
