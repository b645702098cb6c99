# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT, FunctionalStatus


class CreateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFunctionalStatusPayload] = GraphQLOperation(
    name="createFunctionalStatus",
    kind="mutation",
    root_field="createFunctionalStatus",
    python_path="healthie.mutations.create_functional_status",
    safety="create",
    confidence="full",
    arguments={"input": "createFunctionalStatusInput!"},
    document="""
mutation createFunctionalStatus($input: createFunctionalStatusInput) {
  createFunctionalStatus(input: $input) {
    ...CreateFunctionalStatusPayload
  }
}

fragment CreateFunctionalStatusPayload on createFunctionalStatusPayload {
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
    decode=object_of("createFunctionalStatus", CreateFunctionalStatusPayload),
)
