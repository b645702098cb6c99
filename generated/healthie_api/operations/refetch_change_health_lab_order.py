# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RefetchChangeHealthLabOrderInput(InputModel):
    id: ID | None = None


class RefetchChangeHealthLabOrderPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[RefetchChangeHealthLabOrderPayload] = GraphQLOperation(
    name="refetchChangeHealthLabOrder",
    kind="mutation",
    root_field="refetchChangeHealthLabOrder",
    python_path="healthie.mutations.refetch_change_health_lab_order",
    safety="create",
    confidence="full",
    arguments={"input": "RefetchChangeHealthLabOrderInput!"},
    document="""
mutation refetchChangeHealthLabOrder($input: RefetchChangeHealthLabOrderInput) {
  refetchChangeHealthLabOrder(input: $input) {
    ...RefetchChangeHealthLabOrderPayload
  }
}

fragment RefetchChangeHealthLabOrderPayload on RefetchChangeHealthLabOrderPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("refetchChangeHealthLabOrder", RefetchChangeHealthLabOrderPayload),
)
