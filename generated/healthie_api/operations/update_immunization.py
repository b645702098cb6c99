# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.immunization import IMMUNIZATION_FRAGMENT
from ..models.update_immunization_payload import UPDATE_IMMUNIZATION_PAYLOAD_FRAGMENT, UpdateImmunizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateImmunizationPayload] = GraphQLOperation(
    name="updateImmunization",
    kind="mutation",
    root_field="updateImmunization",
    python_path="healthie.mutations.update_immunization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateImmunizationInput"},
    document="""
mutation updateImmunization($input: updateImmunizationInput) {
  updateImmunization(input: $input) {
    ...UpdateImmunizationPayload
  }
}
"""
    + UPDATE_IMMUNIZATION_PAYLOAD_FRAGMENT
    + IMMUNIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateImmunization", UpdateImmunizationPayload),
)
