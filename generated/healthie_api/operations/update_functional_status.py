# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT
from ..models.update_functional_status_payload import (
    UPDATE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT,
    UpdateFunctionalStatusPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFunctionalStatusPayload] = GraphQLOperation(
    name="updateFunctionalStatus",
    kind="mutation",
    root_field="updateFunctionalStatus",
    python_path="healthie.mutations.update_functional_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFunctionalStatusInput"},
    document="""
mutation updateFunctionalStatus($input: updateFunctionalStatusInput) {
  updateFunctionalStatus(input: $input) {
    ...UpdateFunctionalStatusPayload
  }
}
"""
    + UPDATE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT
    + FUNCTIONAL_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFunctionalStatus", UpdateFunctionalStatusPayload),
)
