# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ClearUnreconciledObjectsInput(InputModel):
    user_id: ID | None = None


class ClearUnreconciledObjectsPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ClearUnreconciledObjectsPayload] = GraphQLOperation(
    name="clearUnreconciledObjects",
    kind="mutation",
    root_field="clearUnreconciledObjects",
    python_path="healthie.mutations.clear_unreconciled_objects",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "clearUnreconciledObjectsInput!"},
    document="""
mutation clearUnreconciledObjects($input: clearUnreconciledObjectsInput) {
  clearUnreconciledObjects(input: $input) {
    ...ClearUnreconciledObjectsPayload
  }
}

fragment ClearUnreconciledObjectsPayload on clearUnreconciledObjectsPayload {
  messages {
    ...FieldError
  }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("clearUnreconciledObjects", ClearUnreconciledObjectsPayload),
)
