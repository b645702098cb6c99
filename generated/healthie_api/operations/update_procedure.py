# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.procedure import PROCEDURE_FRAGMENT
from ..models.update_procedure_payload import UPDATE_PROCEDURE_PAYLOAD_FRAGMENT, UpdateProcedurePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateProcedurePayload] = GraphQLOperation(
    name="updateProcedure",
    kind="mutation",
    root_field="updateProcedure",
    python_path="healthie.mutations.update_procedure",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateProcedureInput"},
    document="""
mutation updateProcedure($input: updateProcedureInput) {
  updateProcedure(input: $input) {
    ...UpdateProcedurePayload
  }
}
"""
    + UPDATE_PROCEDURE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PROCEDURE_FRAGMENT,
    decode=object_of("updateProcedure", UpdateProcedurePayload),
)
