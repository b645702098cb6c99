# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
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
    facts=(
        Fact(
            argument="input.notification_contacts",
            kind="replaced",
            text="is deprecated: use `create_notification_contact` and `update_notification_contact`",
            check="deprecated",
        ),
        Fact(
            argument="input.resend_welcome",
            kind="drops_all_else",
            text="drops all other changes of the same call: send it alone",
            check="refuse",
            others=("id", "current_email"),
        ),
        Fact(
            argument="input.send_form_request_reminder",
            kind="drops_all_else",
            text="drops all other changes of the same call: send it alone",
            check="refuse",
            others=("id", "current_email", "is_intake_item", "requested_form_completion_id"),
        ),
        Fact(
            argument="input.send_form_request_reminder",
            kind="needs",
            text="needs `is_intake_item` or `requested_form_completion_id`",
            check="refuse",
            others=("is_intake_item", "requested_form_completion_id"),
        ),
        Fact(
            argument="input.sex",
            kind="values",
            text="takes `Male` or `Female`",
            check="refuse",
            values=("Male", "Female"),
        ),
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
