# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ExportClientEhiInput(InputModel):
    client_id: ID | None = None
    should_run_in_job: Boolean | None = None


class ExportClientEhiPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[ExportClientEhiPayload] = GraphQLOperation(
    name="exportClientEhi",
    kind="mutation",
    safety="create",
    arguments={"input": "exportClientEhiInput!"},
    document="""
mutation exportClientEhi($input: exportClientEhiInput) {
 exportClientEhi(input: $input) {
 ...ExportClientEhiPayload
 }
}

fragment ExportClientEhiPayload on exportClientEhiPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("exportClientEhi", ExportClientEhiPayload),
)
