# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_procedure_payload import UpdateProcedurePayload
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

fragment UpdateProcedurePayload on updateProcedurePayload {
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
    decode=object_of("updateProcedure", UpdateProcedurePayload),
)
