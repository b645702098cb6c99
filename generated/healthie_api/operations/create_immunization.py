# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.immunization import IMMUNIZATION_FRAGMENT, Immunization


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
