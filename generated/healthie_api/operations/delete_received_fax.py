# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_received_fax_payload import DELETE_RECEIVED_FAX_PAYLOAD_FRAGMENT, DeleteReceivedFaxPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.received_fax import RECEIVED_FAX_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteReceivedFaxPayload] = GraphQLOperation(
    name="deleteReceivedFax",
    kind="mutation",
    root_field="deleteReceivedFax",
    python_path="healthie.mutations.delete_received_fax",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReceivedFaxInput"},
    document="""
mutation deleteReceivedFax($input: deleteReceivedFaxInput) {
  deleteReceivedFax(input: $input) {
    ...DeleteReceivedFaxPayload
  }
}
"""
    + DELETE_RECEIVED_FAX_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECEIVED_FAX_FRAGMENT,
    decode=object_of("deleteReceivedFax", DeleteReceivedFaxPayload),
)
