# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.immunization import IMMUNIZATION_FRAGMENT, Immunization


class CreateImmunizationInput(InputModel):
    additional_notes: str | None = None
    cvx_code: Int | None = None
    received_at: ZonedDateTime | None = None
    status: str | None = None
    user_id: ID | None = None
    vaccine_name: str | None = None


class CreateImmunizationPayload(BaseModel):
    immunization: Immunization | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateImmunizationPayload] = GraphQLOperation(
    name="createImmunization",
    kind="mutation",
    root_field="createImmunization",
    python_path="healthie.mutations.create_immunization",
    safety="create",
    confidence="full",
    arguments={"input": "createImmunizationInput!"},
    document="""
mutation createImmunization($input: createImmunizationInput) {
  createImmunization(input: $input) {
    ...CreateImmunizationPayload
  }
}

fragment CreateImmunizationPayload on createImmunizationPayload {
  immunization {
    ...Immunization
  }
  messages {
    ...FieldError
  }
}
"""
    + IMMUNIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createImmunization", CreateImmunizationPayload),
)
