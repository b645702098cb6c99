# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_rupa_order_payload import CreateRupaOrderPayload
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

fragment CreateRupaOrderPayload on createRupaOrderPayload {
  messages {
    ...FieldError
  }
  rupa_order_url
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createRupaOrder", CreateRupaOrderPayload),
)
