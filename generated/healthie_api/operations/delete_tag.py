# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteTagInput(InputModel):
    id: ID | None = None
    remove_async_if_needed: Boolean | None = None


class DeleteTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    removing_async: Boolean | None
    tag: Tag | None


OPERATION: GraphQLOperation[DeleteTagPayload] = GraphQLOperation(
    name="deleteTag",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteTagInput!"},
    document="""
mutation deleteTag($input: deleteTagInput) {
 deleteTag(input: $input) {
 ...DeleteTagPayload
 }
}

fragment DeleteTagPayload on deleteTagPayload {
 messages {
 ...FieldError
 }
 removing_async
 tag {
 ...Tag
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteTag", DeleteTagPayload),
)
