# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CreateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[CreateClientPayload] = GraphQLOperation(
    name="createClient",
    kind="mutation",
    root_field="createClient",
    python_path="healthie.mutations.create_client",
    safety="create",
    confidence="full",
    arguments={"input": "createClientInput!"},
    document="""
mutation createClient($input: createClientInput) {
  createClient(input: $input) {
    ...CreateClientPayload
  }
}

fragment CreateClientPayload on createClientPayload {
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
    decode=object_of("createClient", CreateClientPayload),
    facts=(
        Fact(
            argument="input.email",
            kind="required",
            text="is required by the vendor unless `skipped_email` is `True`",
            check="refuse",
            unless={"skipped_email": True},
        ),
        Fact(argument="input.first_name", kind="required", text="is required by the vendor", check="refuse"),
        Fact(argument="input.last_name", kind="required", text="is required by the vendor", check="refuse"),
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
    ),
)
