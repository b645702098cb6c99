# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_message_blast_payload import CREATE_MESSAGE_BLAST_PAYLOAD_FRAGMENT, CreateMessageBlastPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMessageBlastPayload] = GraphQLOperation(
    name="createMessageBlast",
    kind="mutation",
    root_field="createMessageBlast",
    python_path="healthie.mutations.create_message_blast",
    safety="create",
    confidence="full",
    arguments={"input": "createMessageBlastInput"},
    document="""
mutation createMessageBlast($input: createMessageBlastInput) {
  createMessageBlast(input: $input) {
    ...CreateMessageBlastPayload
  }
}
"""
    + CREATE_MESSAGE_BLAST_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMessageBlast", CreateMessageBlastPayload),
)
