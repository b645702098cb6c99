# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class DeleteProcedureInput(InputModel):
    id: ID | None = None


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


class Procedure(BaseModel):
    code: str | None
    code_system_name: str | None
    cpt_code_id: ID
    display_name: str | None
    id: ID
    procedure_end_datetime: DateTime | None
    procedure_start_datetime: DateTime | None
    status: str | None
    target_site: str | None
    user_id: ID | None


class CreateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


class DeleteProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


class UpdateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


CREATE_PROCEDURE: GraphQLOperation[CreateProcedurePayload] = GraphQLOperation(
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createProcedure", CreateProcedurePayload),
)

DELETE_PROCEDURE: GraphQLOperation[DeleteProcedurePayload] = GraphQLOperation(
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteProcedure", DeleteProcedurePayload),
)

UPDATE_PROCEDURE: GraphQLOperation[UpdateProcedurePayload] = GraphQLOperation(
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateProcedure", UpdateProcedurePayload),
)
