# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.refetch_change_health_lab_order_payload import (
    REFETCH_CHANGE_HEALTH_LAB_ORDER_PAYLOAD_FRAGMENT,
    RefetchChangeHealthLabOrderPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RefetchChangeHealthLabOrderPayload] = GraphQLOperation(
    name="refetchChangeHealthLabOrder",
    kind="mutation",
    root_field="refetchChangeHealthLabOrder",
    python_path="healthie.mutations.refetch_change_health_lab_order",
    safety="create",
    confidence="full",
    arguments={"input": "RefetchChangeHealthLabOrderInput"},
    document="""
mutation refetchChangeHealthLabOrder($input: RefetchChangeHealthLabOrderInput) {
  refetchChangeHealthLabOrder(input: $input) {
    ...RefetchChangeHealthLabOrderPayload
  }
}
"""
    + REFETCH_CHANGE_HEALTH_LAB_ORDER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("refetchChangeHealthLabOrder", RefetchChangeHealthLabOrderPayload),
)
