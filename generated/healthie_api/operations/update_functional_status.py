# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT, FunctionalStatus


class UpdateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None


class UpdateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFunctionalStatusPayload] = GraphQLOperation(
    name="updateFunctionalStatus",
    kind="mutation",
    root_field="updateFunctionalStatus",
    python_path="healthie.mutations.update_functional_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFunctionalStatusInput!"},
    document="""
mutation updateFunctionalStatus($input: updateFunctionalStatusInput) {
  updateFunctionalStatus(input: $input) {
    ...UpdateFunctionalStatusPayload
  }
}

fragment UpdateFunctionalStatusPayload on updateFunctionalStatusPayload {
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
    decode=object_of("updateFunctionalStatus", UpdateFunctionalStatusPayload),
)
