# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.immunization import IMMUNIZATION_FRAGMENT, Immunization


class UpdateImmunizationInput(InputModel):
    additional_notes: str | None = None
    cvx_code: Int | None = None
    id: ID | None = None
    received_at: ZonedDateTime | None = None
    status: str | None = None
    user_id: ID | None = None
    vaccine_name: str | None = None


class UpdateImmunizationPayload(BaseModel):
    immunization: Immunization | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateImmunizationPayload] = GraphQLOperation(
    name="updateImmunization",
    kind="mutation",
    root_field="updateImmunization",
    python_path="healthie.mutations.update_immunization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateImmunizationInput!"},
    document="""
mutation updateImmunization($input: updateImmunizationInput) {
  updateImmunization(input: $input) {
    ...UpdateImmunizationPayload
  }
}

fragment UpdateImmunizationPayload on updateImmunizationPayload {
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
    decode=object_of("updateImmunization", UpdateImmunizationPayload),
)
