# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteConversationMembershipInput(InputModel):
    conversation_id: ID | None = None
    group_id: ID | None = None
    user_id: ID | None = None


class DeleteConversationMembershipPayload(BaseModel):
    conversation_membership: ConversationMembership | None = Field(
        validation_alias="conversationMembership", serialization_alias="conversationMembership"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteConversationMembershipPayload] = GraphQLOperation(
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
