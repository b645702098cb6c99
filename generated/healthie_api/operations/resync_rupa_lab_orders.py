# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.resync_rupa_lab_orders_payload import ResyncRupaLabOrdersPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResyncRupaLabOrdersPayload] = GraphQLOperation(
    name="resyncRupaLabOrders",
    kind="mutation",
    root_field="resyncRupaLabOrders",
    python_path="healthie.mutations.resync_rupa_lab_orders",
    safety="create",
    confidence="full",
    arguments={"input": "resyncRupaLabOrdersInput"},
    document="""
mutation resyncRupaLabOrders($input: resyncRupaLabOrdersInput) {
  resyncRupaLabOrders(input: $input) {
    ...ResyncRupaLabOrdersPayload
  }
}

fragment ResyncRupaLabOrdersPayload on resyncRupaLabOrdersPayload {
  messages {
    ...FieldError
  }
  success
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("resyncRupaLabOrders", ResyncRupaLabOrdersPayload),
)
