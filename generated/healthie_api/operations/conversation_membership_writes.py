# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership


class DeleteConversationMembershipInput(InputModel):
    conversation_id: ID | None = None
    group_id: ID | None = None
    user_id: ID | None = None


class UpdateConversationMembershipInput(InputModel):
    archived: Boolean | None = None
    id: ID | None = None
    viewed: Boolean | None = None


class DeleteConversationMembershipPayload(BaseModel):
    conversation_membership: ConversationMembership | None = Field(
        validation_alias="conversationMembership", serialization_alias="conversationMembership"
    )
    messages: list[FieldError | None] | None


class UpdateConversationMembershipPayload(BaseModel):
    conversation_membership: ConversationMembership | None
    messages: list[FieldError | None] | None


DELETE_CONVERSATION_MEMBERSHIP: GraphQLOperation[DeleteConversationMembershipPayload] = GraphQLOperation(
    name="deleteConversationMembership",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteConversationMembershipInput!"},
    document="""
mutation deleteConversationMembership($input: deleteConversationMembershipInput) {
 deleteConversationMembership(input: $input) {
 ...DeleteConversationMembershipPayload
 }
}

fragment DeleteConversationMembershipPayload on deleteConversationMembershipPayload {
 conversationMembership {
 ...ConversationMembership
 }
 messages {
 ...FieldError
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteConversationMembership", DeleteConversationMembershipPayload),
)

UPDATE_CONVERSATION_MEMBERSHIP: GraphQLOperation[UpdateConversationMembershipPayload] = GraphQLOperation(
    name="updateConversationMembership",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateConversationMembershipInput!"},
    document="""
mutation updateConversationMembership($input: updateConversationMembershipInput) {
 updateConversationMembership(input: $input) {
 ...UpdateConversationMembershipPayload
 }
}

fragment UpdateConversationMembershipPayload on updateConversationMembershipPayload {
 conversation_membership {
 ...ConversationMembership
 }
 messages {
 ...FieldError
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateConversationMembership", UpdateConversationMembershipPayload),
)
