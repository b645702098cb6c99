# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class UpdateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateClientPayload] = GraphQLOperation(
    name="updateClient",
    kind="mutation",
    root_field="updateClient",
    python_path="healthie.mutations.update_client",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateClientInput!"},
    document="""
mutation updateClient($input: updateClientInput!) {
  updateClient(input: $input) {
    ...UpdateClientPayload
  }
}

fragment UpdateClientPayload on updateClientPayload {
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
    decode=object_of("updateClient", UpdateClientPayload),
)
