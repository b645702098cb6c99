# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_rupa_order_payload import CREATE_RUPA_ORDER_PAYLOAD_FRAGMENT, CreateRupaOrderPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRupaOrderPayload] = GraphQLOperation(
    name="createRupaOrder",
    kind="mutation",
    root_field="createRupaOrder",
    python_path="healthie.mutations.create_rupa_order",
    safety="create",
    confidence="full",
    arguments={"input": "createRupaOrderInput"},
    document="""
mutation createRupaOrder($input: createRupaOrderInput) {
  createRupaOrder(input: $input) {
    ...CreateRupaOrderPayload
  }
}
"""
    + CREATE_RUPA_ORDER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createRupaOrder", CreateRupaOrderPayload),
)
