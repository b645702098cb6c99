# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.procedure import PROCEDURE_FRAGMENT, Procedure


class CreateProcedureInput(InputModel):
    code: str | None = None
    code_system_name: str | None = None
    cpt_code_id: ID | None = None
    display_name: str | None = None
    procedure_end_datetime: ZonedDateTime | None = None
    procedure_start_datetime: ZonedDateTime | None = None
    status: str | None = None
    target_site: str | None = None
    user_id: ID | None = None


class CreateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


OPERATION: GraphQLOperation[CreateProcedurePayload] = GraphQLOperation(
    name="createProcedure",
    kind="mutation",
    safety="create",
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
