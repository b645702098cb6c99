# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.draft import DRAFT_FRAGMENT, Draft
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateDraftPayload(BaseModel):
    draft: Draft | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateDraftPayload] = GraphQLOperation(
    name="createDraft",
    kind="mutation",
    root_field="createDraft",
    python_path="healthie.mutations.create_draft",
    safety="create",
    confidence="full",
    arguments={"input": "createDraftInput!"},
    document="""
mutation createDraft($input: createDraftInput) {
  createDraft(input: $input) {
    ...CreateDraftPayload
  }
}

fragment CreateDraftPayload on createDraftPayload {
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
    decode=object_of("createDraft", CreateDraftPayload),
)
