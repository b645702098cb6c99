# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.remove_applied_tag_payload import REMOVE_APPLIED_TAG_PAYLOAD_FRAGMENT, RemoveAppliedTagPayload
from ..models.tag import TAG_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RemoveAppliedTagPayload] = GraphQLOperation(
    name="removeAppliedTag",
    kind="mutation",
    root_field="removeAppliedTag",
    python_path="healthie.mutations.remove_applied_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeAppliedTagInput"},
    document="""
mutation removeAppliedTag($input: removeAppliedTagInput) {
  removeAppliedTag(input: $input) {
    ...RemoveAppliedTagPayload
  }
}
"""
    + REMOVE_APPLIED_TAG_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("removeAppliedTag", RemoveAppliedTagPayload),
)
