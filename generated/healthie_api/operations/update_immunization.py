# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.immunization import IMMUNIZATION_FRAGMENT, Immunization


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
