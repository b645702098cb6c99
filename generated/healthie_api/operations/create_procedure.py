# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.procedure import PROCEDURE_FRAGMENT, Procedure


class CreateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


OPERATION: GraphQLOperation[CreateProcedurePayload] = GraphQLOperation(
    name="createProcedure",
    kind="mutation",
    root_field="createProcedure",
    python_path="healthie.mutations.create_procedure",
    safety="create",
    confidence="full",
    arguments={"input": "createProcedureInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + PROCEDURE_FRAGMENT,
    decode=object_of("createProcedure", CreateProcedurePayload),
)
