# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RequestIntegrationInput(InputModel):
    enable_button_url: str | None = None
    integration_name: str
    integration_option_id: ID | None = None


class RequestIntegrationPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[RequestIntegrationPayload] = GraphQLOperation(
    name="requestIntegration",
    kind="mutation",
    safety="create",
    arguments={"input": "RequestIntegrationInput!"},
    document="""
mutation requestIntegration($input: RequestIntegrationInput) {
 requestIntegration(input: $input) {
 ...RequestIntegrationPayload
 }
}

fragment RequestIntegrationPayload on RequestIntegrationPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("requestIntegration", RequestIntegrationPayload),
)
