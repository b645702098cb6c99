# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.upload_batch_to_change_health_payload import (
    UPLOAD_BATCH_TO_CHANGE_HEALTH_PAYLOAD_FRAGMENT,
    UploadBatchToChangeHealthPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UploadBatchToChangeHealthPayload] = GraphQLOperation(
    name="uploadBatchToChangeHealth",
    kind="mutation",
    root_field="uploadBatchToChangeHealth",
    python_path="healthie.mutations.upload_batch_to_change_health",
    safety="money",
    confidence="full",
    arguments={"input": "uploadBatchToChangeHealthInput"},
    document="""
mutation uploadBatchToChangeHealth($input: uploadBatchToChangeHealthInput) {
  uploadBatchToChangeHealth(input: $input) {
    ...UploadBatchToChangeHealthPayload
  }
}
"""
    + UPLOAD_BATCH_TO_CHANGE_HEALTH_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("uploadBatchToChangeHealth", UploadBatchToChangeHealthPayload),
)
