# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_document_payload import DELETE_DOCUMENT_PAYLOAD_FRAGMENT, DeleteDocumentPayload
from ..models.document import DOCUMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteDocumentPayload] = GraphQLOperation(
    name="deleteDocument",
    kind="mutation",
    root_field="deleteDocument",
    python_path="healthie.mutations.delete_document",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteDocumentInput"},
    document="""
mutation deleteDocument($input: deleteDocumentInput) {
  deleteDocument(input: $input) {
    ...DeleteDocumentPayload
  }
}
"""
    + DELETE_DOCUMENT_PAYLOAD_FRAGMENT
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteDocument", DeleteDocumentPayload),
)
