# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.draft import DRAFT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.remove_draft_payload import REMOVE_DRAFT_PAYLOAD_FRAGMENT, RemoveDraftPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RemoveDraftPayload] = GraphQLOperation(
    name="removeDraft",
    kind="mutation",
    root_field="removeDraft",
    python_path="healthie.mutations.remove_draft",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeDraftInput"},
    document="""
mutation removeDraft($input: removeDraftInput) {
  removeDraft(input: $input) {
    ...RemoveDraftPayload
  }
}
"""
    + REMOVE_DRAFT_PAYLOAD_FRAGMENT
    + DRAFT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("removeDraft", RemoveDraftPayload),
)
