# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.draft import DRAFT_FRAGMENT, Draft


class CreateDraftInput(InputModel):
    content: str | None = None
    conversation_membership_id: ID | None = None


class RemoveDraftInput(InputModel):
    id: ID | None = None


class CreateDraftPayload(BaseModel):
    draft: Draft | None
    messages: list[FieldError | None] | None


class RemoveDraftPayload(BaseModel):
    draft: Draft | None
    messages: list[FieldError | None] | None


CREATE_DRAFT: GraphQLOperation[CreateDraftPayload] = GraphQLOperation(
    name="createDraft",
    kind="mutation",
    safety="create",
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

REMOVE_DRAFT: GraphQLOperation[RemoveDraftPayload] = GraphQLOperation(
    name="removeDraft",
    kind="mutation",
    safety="idempotent_write",
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
