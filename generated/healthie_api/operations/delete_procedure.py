# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.procedure import PROCEDURE_FRAGMENT, Procedure


class DeleteProcedureInput(InputModel):
    id: ID | None = None


class DeleteProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


OPERATION: GraphQLOperation[DeleteProcedurePayload] = GraphQLOperation(
    name="deleteProcedure",
    kind="mutation",
    root_field="deleteProcedure",
    python_path="healthie.mutations.delete_procedure",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProcedureInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + PROCEDURE_FRAGMENT,
    decode=object_of("deleteProcedure", DeleteProcedurePayload),
)
