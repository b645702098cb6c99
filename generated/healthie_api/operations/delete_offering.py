# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_offering_payload import DELETE_OFFERING_PAYLOAD_FRAGMENT, DeleteOfferingPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.offering import OFFERING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOfferingPayload] = GraphQLOperation(
    name="deleteOffering",
    kind="mutation",
    root_field="deleteOffering",
    python_path="healthie.mutations.delete_offering",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOfferingInput"},
    document="""
mutation deleteOffering($input: deleteOfferingInput) {
  deleteOffering(input: $input) {
    ...DeleteOfferingPayload
  }
}
"""
    + DELETE_OFFERING_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("deleteOffering", DeleteOfferingPayload),
)
