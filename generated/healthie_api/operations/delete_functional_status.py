# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_functional_status_payload import (
    DELETE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT,
    DeleteFunctionalStatusPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFunctionalStatusPayload] = GraphQLOperation(
    name="deleteFunctionalStatus",
    kind="mutation",
    root_field="deleteFunctionalStatus",
    python_path="healthie.mutations.delete_functional_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFunctionalStatusInput"},
    document="""
mutation deleteFunctionalStatus($input: deleteFunctionalStatusInput) {
  deleteFunctionalStatus(input: $input) {
    ...DeleteFunctionalStatusPayload
  }
}
"""
    + DELETE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT
    + FUNCTIONAL_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFunctionalStatus", DeleteFunctionalStatusPayload),
)
