# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.generated_summary import GENERATED_SUMMARY_FRAGMENT, GeneratedSummary
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateGeneratedSummaryInput(InputModel):
    id: ID
    summary: str


class UpdateGeneratedSummaryPayload(BaseModel):
    generated_summary: GeneratedSummary | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGeneratedSummaryPayload] = GraphQLOperation(
    name="updateGeneratedSummary",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateGeneratedSummaryInput!"},
    document="""
mutation updateGeneratedSummary($input: UpdateGeneratedSummaryInput!) {
 updateGeneratedSummary(input: $input) {
 ...UpdateGeneratedSummaryPayload
 }
}

fragment UpdateGeneratedSummaryPayload on UpdateGeneratedSummaryPayload {
 generated_summary {
 ...GeneratedSummary
 }
 messages {
 ...FieldError
 }
}
"""
    + GENERATED_SUMMARY_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGeneratedSummary", UpdateGeneratedSummaryPayload),
)
