# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_immunization_payload import CREATE_IMMUNIZATION_PAYLOAD_FRAGMENT, CreateImmunizationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.immunization import IMMUNIZATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateImmunizationPayload] = GraphQLOperation(
    name="createImmunization",
    kind="mutation",
    root_field="createImmunization",
    python_path="healthie.mutations.create_immunization",
    safety="create",
    confidence="full",
    arguments={"input": "createImmunizationInput"},
    document="""
mutation createImmunization($input: createImmunizationInput) {
  createImmunization(input: $input) {
    ...CreateImmunizationPayload
  }
}
"""
    + CREATE_IMMUNIZATION_PAYLOAD_FRAGMENT
    + IMMUNIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createImmunization", CreateImmunizationPayload),
)
