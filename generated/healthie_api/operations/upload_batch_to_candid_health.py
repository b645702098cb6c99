# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.upload_batch_to_candid_health_payload import (
    UPLOAD_BATCH_TO_CANDID_HEALTH_PAYLOAD_FRAGMENT,
    UploadBatchToCandidHealthPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UploadBatchToCandidHealthPayload] = GraphQLOperation(
    name="uploadBatchToCandidHealth",
    kind="mutation",
    root_field="uploadBatchToCandidHealth",
    python_path="healthie.mutations.upload_batch_to_candid_health",
    safety="money",
    confidence="full",
    arguments={"input": "uploadBatchToCandidHealthInput"},
    document="""
mutation uploadBatchToCandidHealth($input: uploadBatchToCandidHealthInput) {
  uploadBatchToCandidHealth(input: $input) {
    ...UploadBatchToCandidHealthPayload
  }
}
"""
    + UPLOAD_BATCH_TO_CANDID_HEALTH_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("uploadBatchToCandidHealth", UploadBatchToCandidHealthPayload),
)
