# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class UpdateFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFitbitPayload] = GraphQLOperation(
    name="updateFitbit",
    kind="mutation",
    root_field="updateFitbit",
    python_path="healthie.mutations.update_fitbit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFitbitInput!"},
    document="""
mutation updateFitbit($input: updateFitbitInput) {
  updateFitbit(input: $input) {
    ...UpdateFitbitPayload
  }
}

fragment UpdateFitbitPayload on updateFitbitPayload {
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
    decode=object_of("updateFitbit", UpdateFitbitPayload),
)
