# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class UpdateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    id: ID | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


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
