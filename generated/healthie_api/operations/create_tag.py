# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateTagInput(InputModel):
    name: str | None = None
    taggable_user_id: ID | None = None


class CreateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


OPERATION: GraphQLOperation[CreateTagPayload] = GraphQLOperation(
    name="createTag",
    kind="mutation",
    safety="create",
    arguments={"input": "createTagInput!"},
    document="""
mutation createTag($input: createTagInput) {
 createTag(input: $input) {
 ...CreateTagPayload
 }
}

fragment CreateTagPayload on createTagPayload {
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
    decode=object_of("createTag", CreateTagPayload),
)
