# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_health_concern_payload import DELETE_HEALTH_CONCERN_PAYLOAD_FRAGMENT, DeleteHealthConcernPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteHealthConcernPayload] = GraphQLOperation(
    name="deleteHealthConcern",
    kind="mutation",
    root_field="deleteHealthConcern",
    python_path="healthie.mutations.delete_health_concern",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteHealthConcernInput"},
    document="""
mutation deleteHealthConcern($input: deleteHealthConcernInput) {
  deleteHealthConcern(input: $input) {
    ...DeleteHealthConcernPayload
  }
}
"""
    + DELETE_HEALTH_CONCERN_PAYLOAD_FRAGMENT
    + HEALTH_CONCERN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteHealthConcern", DeleteHealthConcernPayload),
)
