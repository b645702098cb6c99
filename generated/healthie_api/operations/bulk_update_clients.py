# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class BulkUpdateClientsInput(InputModel):
    active_status: Boolean | None = None
    ids: list[ID | None] | None = None
    other_provider_ids: list[ID | None] | None = None
    provider_ids_to_remove: list[ID | None] | None = None
    select_all_excluded_ids: list[ID | None] | None = None
    select_all_status: str | None = None
    suppress_patient_updated_webhooks: Boolean | None = None
    user_group_id: ID | None = None


class BulkUpdateClientsPayload(BaseModel):
    messages: list[FieldError | None] | None
    users: list[User | None] | None


OPERATION: GraphQLOperation[BulkUpdateClientsPayload] = GraphQLOperation(
    name="bulkUpdateClients",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateClientsInput!"},
    document="""
mutation bulkUpdateClients($input: bulkUpdateClientsInput) {
 bulkUpdateClients(input: $input) {
 ...BulkUpdateClientsPayload
 }
}

fragment BulkUpdateClientsPayload on bulkUpdateClientsPayload {
 messages {
 ...FieldError
 }
 users {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("bulkUpdateClients", BulkUpdateClientsPayload),
    facts=(
        Fact(
            argument="input.active_status",
            kind="ignored",
            text="does nothing at the vendor when `user_group_id` is given: send it in a call of its own",
            check="warn",
            when={"user_group_id": "*"},
        ),
    ),
)
