# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.charge_back import CHARGE_BACK_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_charge_back_payload import UPDATE_CHARGE_BACK_PAYLOAD_FRAGMENT, UpdateChargeBackPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateChargeBackPayload] = GraphQLOperation(
    name="updateChargeBack",
    kind="mutation",
    root_field="updateChargeBack",
    python_path="healthie.mutations.update_charge_back",
    safety="money",
    confidence="full",
    arguments={"input": "updateChargeBackInput"},
    document="""
mutation updateChargeBack($input: updateChargeBackInput) {
  updateChargeBack(input: $input) {
    ...UpdateChargeBackPayload
  }
}
"""
    + UPDATE_CHARGE_BACK_PAYLOAD_FRAGMENT
    + CHARGE_BACK_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChargeBack", UpdateChargeBackPayload),
)
