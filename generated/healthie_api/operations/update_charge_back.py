# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_charge_back_payload import UpdateChargeBackPayload
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

fragment UpdateChargeBackPayload on updateChargeBackPayload {
  charge_back {
    ...ChargeBack
  }
  messages {
    ...FieldError
  }
}

fragment ChargeBack on ChargeBack {
  billing_item {
    id
  }
  created_at
  disputed_amount
  evidence_fields_to_submit
  fee
  formatted_reason
  formatted_status
  id
  reason
  response_required_by
  status
  total_amount
  updated_at
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateChargeBack", UpdateChargeBackPayload),
)
