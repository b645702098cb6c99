# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_procedure_payload import DeleteProcedurePayload
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

fragment DeleteProcedurePayload on deleteProcedurePayload {
  messages {
    ...FieldError
  }
  procedure {
    ...Procedure
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Procedure on Procedure {
  code
  code_system_name
  cpt_code_id
  display_name
  id
  procedure_end_datetime
  procedure_start_datetime
  status
  target_site
  user_id
}
""",
    decode=object_of("deleteProcedure", DeleteProcedurePayload),
)
