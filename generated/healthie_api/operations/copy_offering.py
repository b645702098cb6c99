# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.copy_offering_payload import COPY_OFFERING_PAYLOAD_FRAGMENT, CopyOfferingPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.offering import OFFERING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CopyOfferingPayload] = GraphQLOperation(
    name="copyOffering",
    kind="mutation",
    root_field="copyOffering",
    python_path="healthie.mutations.copy_offering",
    safety="create",
    confidence="full",
    arguments={"input": "copyOfferingInput"},
    document="""
mutation copyOffering($input: copyOfferingInput) {
  copyOffering(input: $input) {
    ...CopyOfferingPayload
  }
}
"""
    + COPY_OFFERING_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("copyOffering", CopyOfferingPayload),
)
