# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class RemoveAppliedTagInput(InputModel):
    id: ID | None = None
    taggable_user_id: ID | None = None


class RemoveAppliedTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


OPERATION: GraphQLOperation[RemoveAppliedTagPayload] = GraphQLOperation(
    name="removeAppliedTag",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "removeAppliedTagInput!"},
    document="""
mutation removeAppliedTag($input: removeAppliedTagInput) {
 removeAppliedTag(input: $input) {
 ...RemoveAppliedTagPayload
 }
}

fragment RemoveAppliedTagPayload on removeAppliedTagPayload {
 messages {
 ...FieldError
 }
 tag {
 ...Tag
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("removeAppliedTag", RemoveAppliedTagPayload),
)
