# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class BulkApplyInput(InputModel):
    ids: list[ID | None]
    taggable_user_id: ID


class BulkApplyPayload(BaseModel):
    messages: list[FieldError | None] | None
    tags: list[Tag | None] | None


OPERATION: GraphQLOperation[BulkApplyPayload] = GraphQLOperation(
    name="bulkApply",
    kind="mutation",
    safety="create",
    arguments={"input": "bulkApplyInput!"},
    document="""
mutation bulkApply($input: bulkApplyInput) {
 bulkApply(input: $input) {
 ...BulkApplyPayload
 }
}

fragment BulkApplyPayload on bulkApplyPayload {
 messages {
 ...FieldError
 }
 tags {
 ...Tag
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("bulkApply", BulkApplyPayload),
)
