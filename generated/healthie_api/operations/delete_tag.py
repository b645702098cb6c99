# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_tag_payload import DELETE_TAG_PAYLOAD_FRAGMENT, DeleteTagPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.tag import TAG_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteTagPayload] = GraphQLOperation(
    name="deleteTag",
    kind="mutation",
    root_field="deleteTag",
    python_path="healthie.mutations.delete_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteTagInput"},
    document="""
mutation deleteTag($input: deleteTagInput) {
  deleteTag(input: $input) {
    ...DeleteTagPayload
  }
}
"""
    + DELETE_TAG_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("deleteTag", DeleteTagPayload),
)
