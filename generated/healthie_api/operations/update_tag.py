# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.tag import TAG_FRAGMENT
from ..models.update_tag_payload import UPDATE_TAG_PAYLOAD_FRAGMENT, UpdateTagPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateTagPayload] = GraphQLOperation(
    name="updateTag",
    kind="mutation",
    root_field="updateTag",
    python_path="healthie.mutations.update_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateTagInput"},
    document="""
mutation updateTag($input: updateTagInput) {
  updateTag(input: $input) {
    ...UpdateTagPayload
  }
}
"""
    + UPDATE_TAG_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("updateTag", UpdateTagPayload),
)
