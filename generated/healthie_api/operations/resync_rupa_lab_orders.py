# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.resync_rupa_lab_orders_payload import RESYNC_RUPA_LAB_ORDERS_PAYLOAD_FRAGMENT, ResyncRupaLabOrdersPayload
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
"""
    + RESYNC_RUPA_LAB_ORDERS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resyncRupaLabOrders", ResyncRupaLabOrdersPayload),
)
