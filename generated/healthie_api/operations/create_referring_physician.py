# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_referring_physician_payload import (
    CREATE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT,
    CreateReferringPhysicianPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateReferringPhysicianPayload] = GraphQLOperation(
    name="createReferringPhysician",
    kind="mutation",
    root_field="createReferringPhysician",
    python_path="healthie.mutations.create_referring_physician",
    safety="create",
    confidence="full",
    arguments={"input": "createReferringPhysicianInput"},
    document="""
mutation createReferringPhysician($input: createReferringPhysicianInput) {
  createReferringPhysician(input: $input) {
    ...CreateReferringPhysicianPayload
  }
}
"""
    + CREATE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createReferringPhysician", CreateReferringPhysicianPayload),
)
