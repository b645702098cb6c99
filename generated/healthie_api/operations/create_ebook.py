# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_ebook_payload import CREATE_EBOOK_PAYLOAD_FRAGMENT, CreateEbookPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.visitor import VISITOR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateEbookPayload] = GraphQLOperation(
    name="createEbook",
    kind="mutation",
    root_field="createEbook",
    python_path="healthie.mutations.create_ebook",
    safety="create",
    confidence="full",
    arguments={"input": "createEbookInput"},
    document="""
mutation createEbook($input: createEbookInput) {
  createEbook(input: $input) {
    ...CreateEbookPayload
  }
}
"""
    + CREATE_EBOOK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + VISITOR_FRAGMENT,
    decode=object_of("createEbook", CreateEbookPayload),
)
