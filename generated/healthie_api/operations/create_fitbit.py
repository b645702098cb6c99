# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class CreateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


class CreateFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFitbitPayload] = GraphQLOperation(
    name="createFitbit",
    kind="mutation",
    root_field="createFitbit",
    python_path="healthie.mutations.create_fitbit",
    safety="create",
    confidence="full",
    arguments={"input": "createFitbitInput!"},
    document="""
mutation createFitbit($input: createFitbitInput) {
  createFitbit(input: $input) {
    ...CreateFitbitPayload
  }
}

fragment CreateFitbitPayload on createFitbitPayload {
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
    decode=object_of("createFitbit", CreateFitbitPayload),
)
