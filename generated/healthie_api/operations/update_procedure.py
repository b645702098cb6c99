# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.procedure import PROCEDURE_FRAGMENT, Procedure


class UpdateProcedureInput(InputModel):
    code: str | None = None
    code_system_name: str | None = None
    cpt_code_id: ID | None = None
    display_name: str | None = None
    id: ID | None = None
    procedure_end_datetime: ZonedDateTime | None = None
    procedure_start_datetime: ZonedDateTime | None = None
    status: str | None = None
    target_site: str | None = None


class UpdateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


OPERATION: GraphQLOperation[UpdateProcedurePayload] = GraphQLOperation(
    name="updateProcedure",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateProcedureInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + PROCEDURE_FRAGMENT,
    decode=object_of("updateProcedure", UpdateProcedurePayload),
)
