# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT
from ..models.update_health_concern_payload import UPDATE_HEALTH_CONCERN_PAYLOAD_FRAGMENT, UpdateHealthConcernPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateHealthConcernPayload] = GraphQLOperation(
    name="updateHealthConcern",
    kind="mutation",
    root_field="updateHealthConcern",
    python_path="healthie.mutations.update_health_concern",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateHealthConcernInput"},
    document="""
mutation updateHealthConcern($input: updateHealthConcernInput) {
  updateHealthConcern(input: $input) {
    ...UpdateHealthConcernPayload
  }
}
"""
    + UPDATE_HEALTH_CONCERN_PAYLOAD_FRAGMENT
    + HEALTH_CONCERN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHealthConcern", UpdateHealthConcernPayload),
)
