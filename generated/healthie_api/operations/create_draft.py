# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_draft_payload import CREATE_DRAFT_PAYLOAD_FRAGMENT, CreateDraftPayload
from ..models.draft import DRAFT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateDraftPayload] = GraphQLOperation(
    name="createDraft",
    kind="mutation",
    root_field="createDraft",
    python_path="healthie.mutations.create_draft",
    safety="create",
    confidence="full",
    arguments={"input": "createDraftInput"},
    document="""
mutation createDraft($input: createDraftInput) {
  createDraft(input: $input) {
    ...CreateDraftPayload
  }
}
"""
    + CREATE_DRAFT_PAYLOAD_FRAGMENT
    + DRAFT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDraft", CreateDraftPayload),
)
