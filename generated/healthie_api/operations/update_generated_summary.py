# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateGeneratedSummaryInput(InputModel):
    id: ID
    summary: str


class GeneratedSummary(BaseModel):
    created_at: DateTime
    edited_at: DateTime | None
    edited_by: Reference | None
    id: ID
    summary: str | None


class UpdateGeneratedSummaryPayload(BaseModel):
    generated_summary: GeneratedSummary | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGeneratedSummaryPayload] = GraphQLOperation(
    name="updateGeneratedSummary",
    kind="mutation",
    root_field="updateGeneratedSummary",
    python_path="healthie.mutations.update_generated_summary",
    safety="idempotent_write",
    confidence="full",
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

fragment GeneratedSummary on GeneratedSummary {
  created_at
  edited_at
  edited_by {
    id
  }
  id
  summary
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGeneratedSummary", UpdateGeneratedSummaryPayload),
)
