# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_change_health_account_payload import (
    UPDATE_CHANGE_HEALTH_ACCOUNT_PAYLOAD_FRAGMENT,
    UpdateChangeHealthAccountPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateChangeHealthAccountPayload] = GraphQLOperation(
    name="updateChangeHealthAccount",
    kind="mutation",
    root_field="updateChangeHealthAccount",
    python_path="healthie.mutations.update_change_health_account",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateChangeHealthAccountInput"},
    document="""
mutation updateChangeHealthAccount($input: updateChangeHealthAccountInput) {
  updateChangeHealthAccount(input: $input) {
    ...UpdateChangeHealthAccountPayload
  }
}
"""
    + UPDATE_CHANGE_HEALTH_ACCOUNT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChangeHealthAccount", UpdateChangeHealthAccountPayload),
)
