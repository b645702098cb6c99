# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="deleteConversationMembership",
    python_path="healthie.mutations.delete_conversation_membership",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteConversationMembership", DeleteConversationMembershipPayload),
)
