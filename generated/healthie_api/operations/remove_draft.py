# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.draft import DRAFT_FRAGMENT, Draft
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RemoveDraftInput(InputModel):
    id: ID | None = None


class RemoveDraftPayload(BaseModel):
    draft: Draft | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[RemoveDraftPayload] = GraphQLOperation(
    name="removeDraft",
    kind="mutation",
    root_field="removeDraft",
    python_path="healthie.mutations.remove_draft",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeDraftInput!"},
    document="""
mutation removeDraft($input: removeDraftInput) {
  removeDraft(input: $input) {
    ...RemoveDraftPayload
  }
}

fragment RemoveDraftPayload on removeDraftPayload {
  draft {
    ...Draft
  }
  messages {
    ...FieldError
  }
}
"""
    + DRAFT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("removeDraft", RemoveDraftPayload),
)
