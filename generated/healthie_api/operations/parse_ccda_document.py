# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.parse_ccda_document_payload import PARSE_CCDA_DOCUMENT_PAYLOAD_FRAGMENT, ParseCcdaDocumentPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ParseCcdaDocumentPayload] = GraphQLOperation(
    name="parseCcdaDocument",
    kind="mutation",
    root_field="parseCcdaDocument",
    python_path="healthie.mutations.parse_ccda_document",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "parseCcdaDocumentInput"},
    document="""
mutation parseCcdaDocument($input: parseCcdaDocumentInput) {
  parseCcdaDocument(input: $input) {
    ...ParseCcdaDocumentPayload
  }
}
"""
    + PARSE_CCDA_DOCUMENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("parseCcdaDocument", ParseCcdaDocumentPayload),
)
