# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateEncounterSummaryInput(InputModel):
    appointment_id: ID


class CreateEncounterSummaryPayload(BaseModel):
    enqueued: Boolean
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateEncounterSummaryPayload] = GraphQLOperation(
    name="createEncounterSummary",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateEncounterSummaryInput!"},
    document="""
mutation createEncounterSummary($input: CreateEncounterSummaryInput!) {
 createEncounterSummary(input: $input) {
 ...CreateEncounterSummaryPayload
 }
}

fragment CreateEncounterSummaryPayload on CreateEncounterSummaryPayload {
 enqueued
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createEncounterSummary", CreateEncounterSummaryPayload),
)
