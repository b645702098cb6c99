# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_conversation_membership_payload import (
    UPDATE_CONVERSATION_MEMBERSHIP_PAYLOAD_FRAGMENT,
    UpdateConversationMembershipPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateConversationMembershipPayload] = GraphQLOperation(
    name="updateConversationMembership",
    kind="mutation",
    root_field="updateConversationMembership",
    python_path="healthie.mutations.update_conversation_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateConversationMembershipInput"},
    document="""
mutation updateConversationMembership($input: updateConversationMembershipInput) {
  updateConversationMembership(input: $input) {
    ...UpdateConversationMembershipPayload
  }
}
"""
    + UPDATE_CONVERSATION_MEMBERSHIP_PAYLOAD_FRAGMENT
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateConversationMembership", UpdateConversationMembershipPayload),
)
