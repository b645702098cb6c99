# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_apply_payload import BULK_APPLY_PAYLOAD_FRAGMENT, BulkApplyPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.tag import TAG_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkApplyPayload] = GraphQLOperation(
    name="bulkApply",
    kind="mutation",
    root_field="bulkApply",
    python_path="healthie.mutations.bulk_apply",
    safety="create",
    confidence="full",
    arguments={"input": "bulkApplyInput"},
    document="""
mutation bulkApply($input: bulkApplyInput) {
  bulkApply(input: $input) {
    ...BulkApplyPayload
  }
}
"""
    + BULK_APPLY_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("bulkApply", BulkApplyPayload),
)
