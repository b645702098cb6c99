# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT
from ..models.delete_conversation_membership_payload import (
    DELETE_CONVERSATION_MEMBERSHIP_PAYLOAD_FRAGMENT,
    DeleteConversationMembershipPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteConversationMembershipPayload] = GraphQLOperation(
    name="deleteConversationMembership",
    kind="mutation",
    root_field="deleteConversationMembership",
    python_path="healthie.mutations.delete_conversation_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteConversationMembershipInput"},
    document="""
mutation deleteConversationMembership($input: deleteConversationMembershipInput) {
  deleteConversationMembership(input: $input) {
    ...DeleteConversationMembershipPayload
  }
}
"""
    + DELETE_CONVERSATION_MEMBERSHIP_PAYLOAD_FRAGMENT
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteConversationMembership", DeleteConversationMembershipPayload),
)
