# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.lab_order import LAB_ORDER_FRAGMENT
from ..models.update_lab_order_payload import UPDATE_LAB_ORDER_PAYLOAD_FRAGMENT, UpdateLabOrderPayload
from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateLabOrderPayload] = GraphQLOperation(
    name="updateLabOrder",
    kind="mutation",
    root_field="updateLabOrder",
    python_path="healthie.mutations.update_lab_order",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateLabOrderInput"},
    document="""
mutation updateLabOrder($input: updateLabOrderInput) {
  updateLabOrder(input: $input) {
    ...UpdateLabOrderPayload
  }
}
"""
    + UPDATE_LAB_ORDER_PAYLOAD_FRAGMENT
    + USER_NOTIFICATIONS_COUNT_FRAGMENT
    + LAB_ORDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLabOrder", UpdateLabOrderPayload),
)
