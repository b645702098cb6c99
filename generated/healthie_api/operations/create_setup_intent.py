# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateSetupIntentInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    organization_id: ID | None = None
    phone_number: str | None = None
    provider_id: ID | None = None
    stripe_idempotency_key: str | None = None
    timezone: str | None = None


class CreateSetupIntentPayload(BaseModel):
    intent_client_secret: str | None = Field(
        validation_alias="intentClientSecret", serialization_alias="intentClientSecret"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateSetupIntentPayload] = GraphQLOperation(
    name="createSetupIntent",
    kind="mutation",
    safety="create",
    arguments={"input": "createSetupIntentInput!"},
    idempotency_key="input.stripe_idempotency_key",
    document="""
mutation createSetupIntent($input: createSetupIntentInput) {
 createSetupIntent(input: $input) {
 ...CreateSetupIntentPayload
 }
}

fragment CreateSetupIntentPayload on createSetupIntentPayload {
 intentClientSecret
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createSetupIntent", CreateSetupIntentPayload),
)
