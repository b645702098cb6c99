# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class DeleteFitbitInput(InputModel):
    id: ID | None = None


class DeleteFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFitbitPayload] = GraphQLOperation(
    name="deleteFitbit",
    kind="mutation",
    root_field="deleteFitbit",
    python_path="healthie.mutations.delete_fitbit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFitbitInput!"},
    document="""
mutation deleteFitbit($input: deleteFitbitInput) {
  deleteFitbit(input: $input) {
    ...DeleteFitbitPayload
  }
}

fragment DeleteFitbitPayload on deleteFitbitPayload {
  fitbit {
    ...Fitbit
  }
  messages {
    ...FieldError
  }
}
"""
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFitbit", DeleteFitbitPayload),
)
