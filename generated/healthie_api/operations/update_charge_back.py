# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.charge_back import CHARGE_BACK_FRAGMENT, ChargeBack
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateChargeBackPayload(BaseModel):
    charge_back: ChargeBack | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateChargeBackPayload] = GraphQLOperation(
    name="updateChargeBack",
    kind="mutation",
    root_field="updateChargeBack",
    python_path="healthie.mutations.update_charge_back",
    safety="money",
    confidence="full",
    arguments={"input": "updateChargeBackInput!"},
    document="""
mutation updateChargeBack($input: updateChargeBackInput) {
  updateChargeBack(input: $input) {
    ...UpdateChargeBackPayload
  }
}

fragment UpdateChargeBackPayload on updateChargeBackPayload {
  charge_back {
    ...ChargeBack
  }
  messages {
    ...FieldError
  }
}
"""
    + CHARGE_BACK_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChargeBack", UpdateChargeBackPayload),
)
