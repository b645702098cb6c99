# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_procedure_payload import DELETE_PROCEDURE_PAYLOAD_FRAGMENT, DeleteProcedurePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.procedure import PROCEDURE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProcedurePayload] = GraphQLOperation(
    name="deleteProcedure",
    kind="mutation",
    root_field="deleteProcedure",
    python_path="healthie.mutations.delete_procedure",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProcedureInput"},
    document="""
mutation deleteProcedure($input: deleteProcedureInput) {
  deleteProcedure(input: $input) {
    ...DeleteProcedurePayload
  }
}
"""
    + DELETE_PROCEDURE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PROCEDURE_FRAGMENT,
    decode=object_of("deleteProcedure", DeleteProcedurePayload),
)
