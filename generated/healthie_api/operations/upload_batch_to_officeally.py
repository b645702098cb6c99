# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.upload_batch_to_officeally_payload import (
    UPLOAD_BATCH_TO_OFFICEALLY_PAYLOAD_FRAGMENT,
    UploadBatchToOfficeallyPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UploadBatchToOfficeallyPayload] = GraphQLOperation(
    name="uploadBatchToOfficeally",
    kind="mutation",
    root_field="uploadBatchToOfficeally",
    python_path="healthie.mutations.upload_batch_to_officeally",
    safety="money",
    confidence="full",
    arguments={"input": "uploadBatchToOfficeallyInput"},
    document="""
mutation uploadBatchToOfficeally($input: uploadBatchToOfficeallyInput) {
  uploadBatchToOfficeally(input: $input) {
    ...UploadBatchToOfficeallyPayload
  }
}
"""
    + UPLOAD_BATCH_TO_OFFICEALLY_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("uploadBatchToOfficeally", UploadBatchToOfficeallyPayload),
)
