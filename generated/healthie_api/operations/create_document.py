# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_document_payload import CREATE_DOCUMENT_PAYLOAD_FRAGMENT, CreateDocumentPayload
from ..models.document import DOCUMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateDocumentPayload] = GraphQLOperation(
    name="createDocument",
    kind="mutation",
    root_field="createDocument",
    python_path="healthie.mutations.create_document",
    safety="create",
    confidence="full",
    arguments={"input": "createDocumentInput"},
    document="""
mutation createDocument($input: createDocumentInput) {
  createDocument(input: $input) {
    ...CreateDocumentPayload
  }
}
"""
    + CREATE_DOCUMENT_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDocument", CreateDocumentPayload),
)
