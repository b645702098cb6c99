# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
