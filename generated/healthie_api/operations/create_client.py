# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Day, GraphQLOperation, InputModel, object_of

from ..enums.default_billing_type import DefaultBillingType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CreateClientInput(InputModel):
    additional_record_identifier: ID | None = None
    default_billing_type: DefaultBillingType | str | None = None
    dietitian_id: str | None = None
    dob: Day | None = None
    dont_send_welcome: Boolean | None = None
    email: str | None = None
    first_name: str | None = None
    gender: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    metadata: str | None = None
    other_provider_ids: list[ID | None] | None = None
    phone_number: str | None = None
    record_identifier: ID | None = None
    restricted: Boolean | None = None
    skip_set_password_state: Boolean | None = None
    skipped_email: Boolean | None = None
    ssn: str | None = None
    timezone: str | None = None
    user_group_id: ID | None = None


class CreateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[CreateClientPayload] = GraphQLOperation(
    name="createClient",
    kind="mutation",
    safety="create",
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
