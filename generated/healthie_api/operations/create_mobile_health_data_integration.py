# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..enums.mobile_health_data_integration_type import MobileHealthDataIntegrationType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.mobile_health_data_integration import MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT, MobileHealthDataIntegration


class CreateMobileHealthDataIntegrationInput(InputModel):
    type: MobileHealthDataIntegrationType | str


class CreateMobileHealthDataIntegrationPayload(BaseModel):
    integration: MobileHealthDataIntegration | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="createMobileHealthDataIntegration",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateMobileHealthDataIntegrationInput!"},
    document="""
mutation createMobileHealthDataIntegration($input: CreateMobileHealthDataIntegrationInput) {
 createMobileHealthDataIntegration(input: $input) {
 ...CreateMobileHealthDataIntegrationPayload
 }
}

fragment CreateMobileHealthDataIntegrationPayload on CreateMobileHealthDataIntegrationPayload {
 integration {
 ...MobileHealthDataIntegration
 }
 messages {
 ...FieldError
 }
}
"""
    + MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMobileHealthDataIntegration", CreateMobileHealthDataIntegrationPayload),
)
