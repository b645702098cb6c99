# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.received_fax import RECEIVED_FAX_FRAGMENT
from ..models.update_received_fax_payload import UPDATE_RECEIVED_FAX_PAYLOAD_FRAGMENT, UpdateReceivedFaxPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReceivedFaxPayload] = GraphQLOperation(
    name="updateReceivedFax",
    kind="mutation",
    root_field="updateReceivedFax",
    python_path="healthie.mutations.update_received_fax",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReceivedFaxInput"},
    document="""
mutation updateReceivedFax($input: updateReceivedFaxInput) {
  updateReceivedFax(input: $input) {
    ...UpdateReceivedFaxPayload
  }
}
"""
    + UPDATE_RECEIVED_FAX_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECEIVED_FAX_FRAGMENT,
    decode=object_of("updateReceivedFax", UpdateReceivedFaxPayload),
)
