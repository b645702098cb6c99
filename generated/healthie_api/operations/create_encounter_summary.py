# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateEncounterSummaryInput(InputModel):
    appointment_id: ID


class CreateEncounterSummaryPayload(BaseModel):
    enqueued: Boolean
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateEncounterSummaryPayload] = GraphQLOperation(
    name="createEncounterSummary",
    kind="mutation",
    root_field="createEncounterSummary",
    python_path="healthie.mutations.create_encounter_summary",
    safety="create",
    confidence="full",
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
