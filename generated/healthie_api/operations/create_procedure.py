# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_procedure_payload import CreateProcedurePayload
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

fragment CreateProcedurePayload on createProcedurePayload {
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
    decode=object_of("createProcedure", CreateProcedurePayload),
)
