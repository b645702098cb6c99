# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateConversationMembershipInput(InputModel):
    archived: Boolean | None = None
    id: ID | None = None
    viewed: Boolean | None = None


class UpdateConversationMembershipPayload(BaseModel):
    conversation_membership: ConversationMembership | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateConversationMembershipPayload] = GraphQLOperation(
    name="updateConversationMembership",
    kind="mutation",
    root_field="updateConversationMembership",
    python_path="healthie.mutations.update_conversation_membership",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateConversationMembership", UpdateConversationMembershipPayload),
)
