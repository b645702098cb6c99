# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.draft import DRAFT_FRAGMENT, Draft
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateDraftInput(InputModel):
    content: str | None = None
    conversation_membership_id: ID | None = None


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
