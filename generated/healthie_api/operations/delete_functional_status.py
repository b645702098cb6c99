# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT, FunctionalStatus


class DeleteFunctionalStatusInput(InputModel):
    id: ID | None = None


class DeleteFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFunctionalStatusPayload] = GraphQLOperation(
    name="deleteFunctionalStatus",
    kind="mutation",
    root_field="deleteFunctionalStatus",
    python_path="healthie.mutations.delete_functional_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFunctionalStatusInput!"},
    document="""
mutation deleteFunctionalStatus($input: deleteFunctionalStatusInput) {
  deleteFunctionalStatus(input: $input) {
    ...DeleteFunctionalStatusPayload
  }
}

fragment DeleteFunctionalStatusPayload on deleteFunctionalStatusPayload {
  functional_status {
    ...FunctionalStatus
  }
  messages {
    ...FieldError
  }
}
"""
    + FUNCTIONAL_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFunctionalStatus", DeleteFunctionalStatusPayload),
)
