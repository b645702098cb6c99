# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_health_concern_payload import CREATE_HEALTH_CONCERN_PAYLOAD_FRAGMENT, CreateHealthConcernPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateHealthConcernPayload] = GraphQLOperation(
    name="createHealthConcern",
    kind="mutation",
    root_field="createHealthConcern",
    python_path="healthie.mutations.create_health_concern",
    safety="create",
    confidence="full",
    arguments={"input": "createHealthConcernInput"},
    document="""
mutation createHealthConcern($input: createHealthConcernInput) {
  createHealthConcern(input: $input) {
    ...CreateHealthConcernPayload
  }
}
"""
    + CREATE_HEALTH_CONCERN_PAYLOAD_FRAGMENT
    + HEALTH_CONCERN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createHealthConcern", CreateHealthConcernPayload),
)
