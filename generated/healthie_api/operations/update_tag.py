# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateTagInput(InputModel):
    id: ID | None = None
    name: str | None = None


class UpdateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


OPERATION: GraphQLOperation[UpdateTagPayload] = GraphQLOperation(
    name="updateTag",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateTagInput!"},
    document="""
mutation updateTag($input: updateTagInput) {
 updateTag(input: $input) {
 ...UpdateTagPayload
 }
}

fragment UpdateTagPayload on updateTagPayload {
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
    decode=object_of("updateTag", UpdateTagPayload),
)
