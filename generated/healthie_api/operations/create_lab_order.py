# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_lab_order_payload import CREATE_LAB_ORDER_PAYLOAD_FRAGMENT, CreateLabOrderPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.lab_order import LAB_ORDER_FRAGMENT
from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateLabOrderPayload] = GraphQLOperation(
    name="createLabOrder",
    kind="mutation",
    root_field="createLabOrder",
    python_path="healthie.mutations.create_lab_order",
    safety="create",
    confidence="full",
    arguments={"input": "createLabOrderInput"},
    document="""
mutation createLabOrder($input: createLabOrderInput) {
  createLabOrder(input: $input) {
    ...CreateLabOrderPayload
  }
}
"""
    + CREATE_LAB_ORDER_PAYLOAD_FRAGMENT
    + USER_NOTIFICATIONS_COUNT_FRAGMENT
    + LAB_ORDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createLabOrder", CreateLabOrderPayload),
)
