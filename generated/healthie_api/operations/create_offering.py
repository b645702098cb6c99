# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_offering_payload import CREATE_OFFERING_PAYLOAD_FRAGMENT, CreateOfferingPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.offering import OFFERING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOfferingPayload] = GraphQLOperation(
    name="createOffering",
    kind="mutation",
    root_field="createOffering",
    python_path="healthie.mutations.create_offering",
    safety="create",
    confidence="full",
    arguments={"input": "createOfferingInput!"},
    document="""
mutation createOffering($input: createOfferingInput!) {
  createOffering(input: $input) {
    ...CreateOfferingPayload
  }
}
"""
    + CREATE_OFFERING_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("createOffering", CreateOfferingPayload),
)
