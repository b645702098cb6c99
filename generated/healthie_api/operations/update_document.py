# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.document import DOCUMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_document_payload import UPDATE_DOCUMENT_PAYLOAD_FRAGMENT, UpdateDocumentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateDocumentPayload] = GraphQLOperation(
    name="updateDocument",
    kind="mutation",
    root_field="updateDocument",
    python_path="healthie.mutations.update_document",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateDocumentInput"},
    document="""
mutation updateDocument($input: updateDocumentInput) {
  updateDocument(input: $input) {
    ...UpdateDocumentPayload
  }
}
"""
    + UPDATE_DOCUMENT_PAYLOAD_FRAGMENT
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDocument", UpdateDocumentPayload),
)
