# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..enums.claim_destination_integration import ClaimDestinationIntegration
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.cms1500 import CMS1500_FRAGMENT, Cms1500


class UploadToIntegrationsInput(InputModel):
    cms1500_id: ID | None = None
    cms1500_ids: list[ID | None] | None = None
    destination_integration: ClaimDestinationIntegration | str | None = None


class UploadToIntegrationsPayload(BaseModel):
    cms1500s: list[Cms1500 | None] | None
    messages: list[FieldError | None] | None
    success_message: str | None


OPERATION: GraphQLOperation[UploadToIntegrationsPayload] = GraphQLOperation(
    name="uploadCms1500sToIntegrations",
    kind="mutation",
    safety="money",
    arguments={"input": "uploadToIntegrationsInput!"},
    document="""
mutation uploadCms1500sToIntegrations($input: uploadToIntegrationsInput) {
 uploadCms1500sToIntegrations(input: $input) {
 ...UploadToIntegrationsPayload
 }
}

fragment UploadToIntegrationsPayload on uploadToIntegrationsPayload {
 cms1500s {
 ...Cms1500
 }
 messages {
 ...FieldError
 }
 success_message
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("uploadCms1500sToIntegrations", UploadToIntegrationsPayload),
)
