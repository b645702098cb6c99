# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateRupaOrderInput(InputModel):
    client_id: ID | None = None


class CreateRupaOrderPayload(BaseModel):
    messages: list[FieldError | None] | None
    rupa_order_url: str | None


OPERATION: GraphQLOperation[CreateRupaOrderPayload] = GraphQLOperation(
    name="createRupaOrder",
    kind="mutation",
    root_field="createRupaOrder",
    python_path="healthie.mutations.create_rupa_order",
    safety="create",
    confidence="full",
    arguments={"input": "createRupaOrderInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createRupaOrder", CreateRupaOrderPayload),
)
