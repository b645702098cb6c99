# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..enums.mobile_health_data_integration_type import MobileHealthDataIntegrationType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.mobile_health_data_integration import MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT, MobileHealthDataIntegration


class DeleteMobileHealthDataIntegrationInput(InputModel):
    type: MobileHealthDataIntegrationType | str


class DeleteMobileHealthDataIntegrationPayload(BaseModel):
    integration: MobileHealthDataIntegration | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="deleteMobileHealthDataIntegration",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteMobileHealthDataIntegrationInput!"},
    document="""
mutation deleteMobileHealthDataIntegration($input: DeleteMobileHealthDataIntegrationInput) {
 deleteMobileHealthDataIntegration(input: $input) {
 ...DeleteMobileHealthDataIntegrationPayload
 }
}

fragment DeleteMobileHealthDataIntegrationPayload on DeleteMobileHealthDataIntegrationPayload {
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
    decode=object_of("deleteMobileHealthDataIntegration", DeleteMobileHealthDataIntegrationPayload),
)
