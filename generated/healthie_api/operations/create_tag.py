# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_tag_payload import CREATE_TAG_PAYLOAD_FRAGMENT, CreateTagPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.tag import TAG_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateTagPayload] = GraphQLOperation(
    name="createTag",
    kind="mutation",
    root_field="createTag",
    python_path="healthie.mutations.create_tag",
    safety="create",
    confidence="full",
    arguments={"input": "createTagInput"},
    document="""
mutation createTag($input: createTagInput) {
  createTag(input: $input) {
    ...CreateTagPayload
  }
}
"""
    + CREATE_TAG_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("createTag", CreateTagPayload),
)
