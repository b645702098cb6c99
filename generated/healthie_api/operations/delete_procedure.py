# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
