# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class InternalCommentable(OpenEnum):
    Task = "Task"


class CreateInternalCommentInput(InputModel):
    commentable_id: ID
    commentable_type: InternalCommentable | str
    content: str


class DestroyInternalCommentInput(InputModel):
    id: ID


class UpdateInternalCommentInput(InputModel):
    content: str
    id: ID


class InternalComment(BaseModel):
    content: str
    created_at: DateTime
    edited: Boolean
    id: ID
    provider: UserReference
    updated_at: DateTime


class CreateInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


class DestroyInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


class UpdateInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


CREATE_INTERNAL_COMMENT: GraphQLOperation[CreateInternalCommentPayload] = GraphQLOperation(
    name="createInternalComment",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateInternalCommentInput!"},
    document="""
mutation createInternalComment($input: CreateInternalCommentInput) {
 createInternalComment(input: $input) {
 ...CreateInternalCommentPayload
 }
}

fragment CreateInternalCommentPayload on CreateInternalCommentPayload {
 internal_comment {
 ...InternalComment
 }
 messages {
 ...FieldError
 }
}

fragment InternalComment on InternalComment {
 content
 created_at
 edited
 id
 provider {
 ...UserReference
 }
 updated_at
}
"""
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInternalComment", CreateInternalCommentPayload),
)

DESTROY_INTERNAL_COMMENT: GraphQLOperation[DestroyInternalCommentPayload] = GraphQLOperation(
    name="destroyInternalComment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DestroyInternalCommentInput!"},
    document="""
mutation destroyInternalComment($input: DestroyInternalCommentInput) {
 destroyInternalComment(input: $input) {
 ...DestroyInternalCommentPayload
 }
}

fragment DestroyInternalCommentPayload on DestroyInternalCommentPayload {
 internal_comment {
 ...InternalComment
 }
 messages {
 ...FieldError
 }
}

fragment InternalComment on InternalComment {
 content
 created_at
 edited
 id
 provider {
 ...UserReference
 }
 updated_at
}
"""
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("destroyInternalComment", DestroyInternalCommentPayload),
)

UPDATE_INTERNAL_COMMENT: GraphQLOperation[UpdateInternalCommentPayload] = GraphQLOperation(
    name="updateInternalComment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateInternalCommentInput!"},
    document="""
mutation updateInternalComment($input: UpdateInternalCommentInput) {
 updateInternalComment(input: $input) {
 ...UpdateInternalCommentPayload
 }
}

fragment UpdateInternalCommentPayload on UpdateInternalCommentPayload {
 internal_comment {
 ...InternalComment
 }
 messages {
 ...FieldError
 }
}

fragment InternalComment on InternalComment {
 content
 created_at
 edited
 id
 provider {
 ...UserReference
 }
 updated_at
}
"""
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInternalComment", UpdateInternalCommentPayload),
)
