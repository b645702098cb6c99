# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_procedure_payload import CREATE_PROCEDURE_PAYLOAD_FRAGMENT, CreateProcedurePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.procedure import PROCEDURE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateProcedurePayload] = GraphQLOperation(
    name="createProcedure",
    kind="mutation",
    root_field="createProcedure",
    python_path="healthie.mutations.create_procedure",
    safety="create",
    confidence="full",
    arguments={"input": "createProcedureInput"},
    document="""
mutation createProcedure($input: createProcedureInput) {
  createProcedure(input: $input) {
    ...CreateProcedurePayload
  }
}
"""
    + CREATE_PROCEDURE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PROCEDURE_FRAGMENT,
    decode=object_of("createProcedure", CreateProcedurePayload),
)
