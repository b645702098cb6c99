# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.upload_to_integrations_payload import UPLOAD_TO_INTEGRATIONS_PAYLOAD_FRAGMENT, UploadToIntegrationsPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UploadToIntegrationsPayload] = GraphQLOperation(
    name="uploadCms1500sToIntegrations",
    kind="mutation",
    root_field="uploadCms1500sToIntegrations",
    python_path="healthie.mutations.upload_cms1500s_to_integrations",
    safety="money",
    confidence="full",
    arguments={"input": "uploadToIntegrationsInput"},
    document="""
mutation uploadCms1500sToIntegrations($input: uploadToIntegrationsInput) {
  uploadCms1500sToIntegrations(input: $input) {
    ...UploadToIntegrationsPayload
  }
}
"""
    + UPLOAD_TO_INTEGRATIONS_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("uploadCms1500sToIntegrations", UploadToIntegrationsPayload),
)
